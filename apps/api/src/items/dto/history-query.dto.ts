import { Type } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { IsPlace } from '../../http/is-id.js';

export class HistoryQueryDto {
  /** `nextCursor` of the page before. */
  @IsOptional()
  @Type(() => Number)
  @IsPlace()
  cursor?: number;
}

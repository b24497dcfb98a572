import { IsOptional } from 'class-validator';
import { IsBusinessDay } from '../../http/is-business-day.js';

export class LightHistoryQueryDto {
  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsBusinessDay()
  cursor?: string;
}

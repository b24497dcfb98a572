import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsPositive, Max } from 'class-validator';
import { IsPlace } from '../../http/is-id.js';

export class InboxQueryDto {
  /** `nextCursor` of the page before. */
  @IsOptional()
  @Type(() => Number)
  @IsPlace()
  cursor?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @IsPositive()
  @Max(200)
  limit: number = 50;
}

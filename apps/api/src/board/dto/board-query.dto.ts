import { IsOptional } from 'class-validator';
import { IsBusinessDay } from '../../http/is-business-day.js';

export class BoardQueryDto {
  /** Day of the board, YYYY-MM-DD; today when left out. */
  @IsOptional()
  @IsBusinessDay()
  asOf?: string;
}

import { dayUnits, linkTypes, type DayUnit, type LinkType } from '@guatu/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNumber,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IfPresent } from '../../http/if-present.js';
import { IsBusinessDay } from '../../http/is-business-day.js';
import { OneLine } from '../../http/one-line.js';

/** Ranges of days are judged with the network as a whole, which then names the step. */
export class NetworkStepDto {
  @IsString()
  @Length(1, 50)
  id!: string;

  @OneLine()
  @IsString()
  @Length(1, 200)
  name!: string;

  /** Whole days occupied, both ends included: 1 to 10,000. */
  @IsNumber()
  duration!: number;

  @IsIn(dayUnits)
  unit!: DayUnit;
}

export class NetworkLinkDto {
  /** Id of the step that holds back. */
  @IsString()
  @MaxLength(50)
  from!: string;

  /** Id of the step that is held back. */
  @IsString()
  @MaxLength(50)
  to!: string;

  /** FS where left out. */
  @IfPresent()
  @IsIn(linkTypes)
  type?: LinkType;

  /** Whole days, -10,000 to 10,000; 0 where left out. */
  @IfPresent()
  @IsNumber()
  lag?: number;

  /** Working days where left out. */
  @IfPresent()
  @IsIn(dayUnits)
  lagUnit?: DayUnit;
}

export class ItemScheduleDto {
  /** Everything ends on the last working day on or before it. One that has passed is a plan out of reach. */
  @IsBusinessDay()
  deadline!: string;

  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => NetworkStepDto)
  steps!: NetworkStepDto[];

  @IsArray()
  @ArrayMaxSize(6000)
  @ValidateNested({ each: true })
  @Type(() => NetworkLinkDto)
  links!: NetworkLinkDto[];
}

export class CommitItemScheduleDto {
  /** Reason; needed when the item has milestones already. */
  @IfPresent()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

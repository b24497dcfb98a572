import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { CalendarDto } from '../../calendars/dto/calendar.dto.js';
import { IsBusinessDay } from '../../http/is-business-day.js';

/** Everything of a schedule request but its network. */
export class ScheduleFrameDto {
  /** Everything ends on the last working day on or before it, YYYY-MM-DD. */
  @IsBusinessDay()
  deadline!: string;

  /** The first day on which work can start, YYYY-MM-DD; today where left out. */
  @IsOptional()
  @IsBusinessDay()
  asOf?: string | null;

  /** Without it the calendar of this instance is used. */
  @IsOptional()
  @ValidateNested()
  @Type(() => CalendarDto)
  calendar?: CalendarDto | null;
}

export class ScheduleStepDto {
  /** Unique, 1 to 100 characters. */
  id!: string;

  /** At most 200 characters. */
  name?: string;

  /** Whole days occupied, both ends included: 1 to 10,000. */
  duration!: number;

  unit!: 'working' | 'calendar';
}

export class ScheduleLinkDto {
  /** Id of the step that holds back. */
  from!: string;

  /** Id of the step that is held back. */
  to!: string;

  /** FS where left out. */
  type?: 'FS' | 'SS' | 'FF' | 'SF';

  /** Whole days, -10,000 to 10,000; 0 where left out. */
  lag?: number;

  /** Working days where left out. */
  lagUnit?: 'working' | 'calendar';
}

/** Steps and links are read by ScheduleBodyPipe, which says why. */
export class PreviewScheduleDto extends ScheduleFrameDto {
  /** 1 to 20,000. */
  steps!: ScheduleStepDto[];

  /** At most 60,000. */
  links!: ScheduleLinkDto[];
}

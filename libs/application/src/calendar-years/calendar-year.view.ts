import type { Light } from '@guatu/domain';

/** A day on which a year departs from its weekly rest days. */
export class CalendarDayView {
  /** YYYY-MM-DD */
  day!: string;
  kind!: 'off' | 'work';
  /** Name of the holiday where it is known. */
  name!: string | null;
}

/** The instance's arrangement of one year. The ETag of the response is the `version` of the whole calendar. */
export class CalendarYearView {
  year!: number;
  /** True while no arrangement is known: Saturday and Sunday are off, nothing else is. */
  provisional!: boolean;
  /** 'chinese-days', 'administrator'; null while provisional. */
  source!: string | null;
  days!: CalendarDayView[];
  version!: number;
}

/** A day that would turn from working day to rest day or back. */
export class CalendarDayMoveView {
  day!: string;
  becomes!: 'off' | 'work';
}

/** How many items would go from one light to another. */
export class CalendarLightMoveView {
  from!: Light;
  to!: Light;
  items!: number;
}

/** One item that would move; working days until its due date, negative when past, null when it is finished. */
export class CalendarItemMoveView {
  id!: number;
  number!: string;
  title!: string;
  campaignName!: string;
  lightBefore!: Light;
  lightAfter!: Light;
  daysLeftBefore!: number | null;
  daysLeftAfter!: number | null;
}

/** What an arrangement would change if it were applied today; nothing is stored. */
export class CalendarPreviewView {
  year!: number;
  days!: CalendarDayMoveView[];
  /** Items of the whole instance whose light, reasons or count of working days would change. */
  movedItems!: number;
  /** Those among them whose working days left or overdue would change. */
  countedAnew!: number;
  lights!: CalendarLightMoveView[];
  /** The first 50 the caller may read, changed lights first. */
  items!: CalendarItemMoveView[];
}

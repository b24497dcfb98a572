/** The end of a span of working days. */
export class WorkingDaysView {
  /** YYYY-MM-DD */
  date!: string;
  /** Years on the way whose arrangement of holidays is not published yet; empty with a calendar of one's own. */
  provisionalYears!: number[];
}

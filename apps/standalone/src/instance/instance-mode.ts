/** What an instance is for; decided at its first start and kept, so that a later start cannot mix the two. */
export type InstanceMode =
  /** `today` pins the business day, so that the board shows the situation the rows describe. */
  { kind: 'demo'; today: string } | { kind: 'real'; today?: undefined };

/** Key of the setting that holds the mode. */
export const instanceModeKey = 'instance.mode';

/** The day that the demonstration's rows describe (docs/domain.md §3, county G). */
export const demoDay = '2023-01-20';

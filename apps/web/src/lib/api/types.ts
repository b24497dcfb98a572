import type { components } from './schema.js';

type Schemas = components['schemas'];

/** Names under which the page speaks of the API's shapes. */
export type Instance = Schemas['InstanceView'];
export type DemoAccount = Schemas['DemoAccountView'];
export type Me = Schemas['MeView'];
export type Token = Schemas['TokenView'];
export type NewToken = Schemas['NewTokenView'];
export type Unit = Schemas['UnitView'];
export type UserAccount = Schemas['UserView'];
export type UserPage = Schemas['UserPageView'];
export type Campaign = Schemas['CampaignView'];
export type WorkList = Schemas['WorkListView'];
export type Board = Schemas['BoardView'];
export type BoardGroup = Schemas['BoardGroupView'];
export type BoardList = Schemas['BoardListView'];
export type BoardLabel = Schemas['BoardLabelView'];
export type BoardMilestone = Schemas['BoardMilestoneView'];
export type BoardDay = Schemas['BoardDayView'];
export type LightCounts = Schemas['LightCountsView'];
export type Reason = Schemas['ReasonView'];
export type ItemRow = Schemas['ItemRowView'];
export type ItemPage = Schemas['ItemPageView'];
export type Item = Schemas['ItemView'];
export type Milestone = Schemas['MilestoneView'];
export type Project = Schemas['ProjectView'];
export type ItemSchedule = Schemas['ItemScheduleView'];
export type ScheduleResult = Schemas['ScheduleResultView'];
export type ItemStepDates = Schemas['ItemStepDatesView'];
export type NetworkStep = Schemas['NetworkStepView'];
export type NetworkLink = Schemas['NetworkLinkView'];
export type WayOut = Schemas['WayOutView'];
export type ScheduleTemplate = Schemas['ScheduleTemplateView'];
/** A changed field; what stood there can be of any kind. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}
export type HistoryEntry = Omit<Schemas['HistoryEntryView'], 'changes'> & { changes: FieldChange[] };
export type LightDay = Schemas['LightDayView'];
export type HistoryPage = Schemas['HistoryPageView'];
export type ImportReading = Schemas['ImportView'];
export type ImportColumn = Schemas['ImportColumnView'];
export type ImportRow = Schemas['ImportRowView'];
export type ImportRowPage = Schemas['ImportRowPageView'];
export type ImportProblem = Schemas['ImportProblemView'];
export type Alert = Schemas['AlertView'];
export type AlertPage = Schemas['AlertPageView'];
export type InboxMessage = Schemas['InboxMessageView'];
export type InboxPage = Schemas['InboxPageView'];
export type ScanResult = Schemas['ScanResultView'];
export type MailSettings = Schemas['MailSettingsView'];
export type MailTest = Schemas['MailTestView'];
export type CalendarYear = Schemas['CalendarYearView'];
export type CalendarPreview = Schemas['CalendarPreviewView'];

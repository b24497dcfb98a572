/** Made by npm run openapi; do not edit. */
export interface paths {
  '/api/v1/alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The ledger of alerts, newest first, of items within the caller's scope. */
    get: operations['Alerts_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/alerts/scan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Does now what the worker does every working day, for the whole instance; what has been told stays told. Answers
     *     with counts alone, so that it shows nothing outside the caller's scope.
     */
    post: operations['Alerts_scan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendars/add-working-days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Counts working days from a date; nothing is stored. */
    post: operations['Calendars_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendars/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The arrangement of a year. */
    get: operations['CalendarYears_read'];
    /** Replaces the arrangement of a year and assesses every item anew. */
    put: operations['CalendarYears_apply'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendars/{year}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** What an arrangement would change; nothing is stored. */
    put: operations['CalendarYears_preview'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/campaigns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The campaigns that concern the caller's units, newest first, with their lists. */
    get: operations['Campaigns_list'];
    put?: never;
    /** Opens a campaign. */
    post: operations['Campaigns_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/campaigns/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Renames a campaign or moves its dates. */
    patch: operations['Campaigns_update'];
    trace?: never;
  };
  '/api/v1/campaigns/{id}/board': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The board of a campaign as of today, or as it was at the end of a past day. */
    get: operations['Board_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/campaigns/{id}/lists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds a list to a campaign. */
    post: operations['Campaigns_addList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How an uploaded ledger was understood and what committing it would do. */
    get: operations['Imports_read'];
    put?: never;
    post?: never;
    /** Throws an uncommitted import away, with its file. */
    delete: operations['Imports_discard'];
    options?: never;
    head?: never;
    /** Reads the file again, with another sheet or corrected columns. */
    patch: operations['Imports_reread'];
    trace?: never;
  };
  '/api/v1/imports/{id}/commit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Writes it, all or nothing. Sent twice, it answers the same. */
    post: operations['Imports_commit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What becomes of each row, in the sheet's order. */
    get: operations['Imports_rows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Inbox_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/read-all': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Inbox_readAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Inbox_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the page needs before anybody has signed in. */
    get: operations['Instance_describe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Items within the caller's scope. */
    get: operations['Items_list'];
    put?: never;
    /** Adds one item to a list. */
    post: operations['Items_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/items/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One item with everything on its page. */
    get: operations['Items_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes what the item is: dates, units, milestones, state. */
    patch: operations['Items_edit'];
    trace?: never;
  };
  '/api/v1/items/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who changed what, newest first. */
    get: operations['Items_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/items/{id}/lights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The item's light on every assessed day with its reasons, newest first. */
    get: operations['ItemLights_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/items/{id}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reports progress; the light is assessed at once. */
    post: operations['Items_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/items/{id}/schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The item's network, scheduled backwards from its deadline as of today. */
    get: operations['ItemSchedules_read'];
    /** Keeps the network as a what-if; the item stays as it is. If-Match is "0" for the first. */
    put: operations['ItemSchedules_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/items/{id}/schedule/commit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The latest finishes of the saved network become the item's milestones; the light is assessed at once. */
    post: operations['ItemSchedules_commit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/items/{id}/schedule/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What the network that is sent would come to on this item; nothing is stored. */
    post: operations['ItemSchedules_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ledger-templates/{kind}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An empty ledger to fill in. */
    get: operations['LedgerTemplates_download'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/lists/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Renumbers, renames or relabels a list. */
    patch: operations['Lists_update'];
    trace?: never;
  };
  '/api/v1/lists/{id}/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a ledger (.xlsx, .xls, .csv) in and answers how it was understood; nothing is imported yet. */
    post: operations['ListLedger_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/lists/{id}/ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The list as a workbook that can be imported again; rows within the caller's scope. */
    get: operations['ListLedger_download'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in, with what they may do. */
    get: operations['Me_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes one's own language and contact details. */
    patch: operations['Me_update'];
    trace?: never;
  };
  '/api/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Changes one's own password; all other sessions end. */
    post: operations['Me_password'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Me_listTokens'];
    put?: never;
    /** Makes an API token; the secret is in this answer only. */
    post: operations['Me_addToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['Me_revokeToken'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/schedule-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Usual steps by kind of work, to start a schedule from. */
    get: operations['ScheduleTemplates_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/schedules/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Schedules the network that is sent, forwards and backwards; nothing is stored. */
    post: operations['Schedules_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs in: sets the session cookie and answers who it is. */
    post: operations['Session_open'];
    /** Signs out. Harmless when nobody was signed in. */
    delete: operations['Session_close'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings/mail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How mail goes out, without the password. */
    get: operations['MailSettings_read'];
    /** Replaces the settings. If-Match "0" when none were stored. */
    put: operations['MailSettings_update'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings/mail/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends a test message with the stored settings. */
    post: operations['MailSettings_test'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/setup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes the county and its first administrator, once. */
    post: operations['Instance_setUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole organisation tree, parents before children. */
    get: operations['Units_list'];
    put?: never;
    /** Adds a unit below one that the caller manages. */
    post: operations['Units_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Renames, reorders, closes or reopens a unit. */
    patch: operations['Units_update'];
    trace?: never;
  };
  '/api/v1/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The accounts that the caller manages, oldest first. */
    get: operations['Users_list'];
    put?: never;
    /** Makes an account. */
    post: operations['Users_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes an account, its unit or its roles; closes, reopens or unlocks it. */
    patch: operations['Users_update'];
    trace?: never;
  };
  '/api/v1/users/{id}/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives somebody else a new password; all their sessions end. */
    post: operations['Users_password'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AddTokenDto: {
      name: string;
      /** @description Last day on which the token works, YYYY-MM-DD. */
      expiresOn: string;
    };
    AddWorkingDaysDto: {
      /** @description YYYY-MM-DD */
      from: string;
      /** @description Without it the calendar of this instance is used. */
      calendar?: components['schemas']['CalendarDto'] | null;
    };
    AlertDeliveryView: {
      /** @enum {string} */
      channel: 'email' | 'inApp';
      /** @enum {string} */
      status: 'failed' | 'queued' | 'sending' | 'sent';
      /** @description What the other side answered, when it did not go out. */
      lastError: string | null;
    };
    AlertPageView: {
      alerts: components['schemas']['AlertView'][];
      nextCursor: string | null;
    };
    AlertView: {
      id: number;
      itemId: number;
      itemNumber: string;
      itemTitle: string;
      ruleCode: string;
      recipientName: string;
      firesOn: string;
      /** @enum {string} */
      outcome: 'sent' | 'superseded';
      channels: string[];
      /** @description Of the digest it went out with; empty when superseded. */
      deliveries: components['schemas']['AlertDeliveryView'][];
      createdAt: string;
    };
    BoardDayView: {
      day: string;
      counts: components['schemas']['LightCountsView'];
    };
    BoardGroupView: {
      id: number;
      title: string;
      total: number;
      counts: components['schemas']['LightCountsView'];
      /** @description Mean completion rate of the items, percent (plain mean by item; said so on the page). */
      meanCompletion: number;
      /** @description Mean planned rate of the items, percent. */
      meanPlanned: number;
    };
    BoardLabelView: {
      label: string;
      listIds: number[];
      items: number;
    };
    BoardListView: {
      number: number;
      /** @enum {string} */
      kind: 'project' | 'task';
      label: string | null;
      expectedItems: number | null;
      aspectCount: number;
      expectedAspects: number | null;
      /** @description Items done, with finishing dates. */
      doneItems: number;
      /** @description Of the items not done: at or ahead of the planned rate. */
      atOrAheadItems: number;
      investment: components['schemas']['InvestmentView'] | null;
      aspects: components['schemas']['BoardGroupView'][];
      id: number;
      title: string;
      total: number;
      counts: components['schemas']['LightCountsView'];
      /** @description Mean completion rate of the items, percent (plain mean by item; said so on the page). */
      meanCompletion: number;
      /** @description Mean planned rate of the items, percent. */
      meanPlanned: number;
    };
    BoardMilestoneView: {
      id: number;
      itemId: number;
      itemNumber: string;
      itemTitle: string;
      unitLabel: string | null;
      title: string;
      dueOn: string;
      /** @enum {string} */
      light: 'done' | 'doneLate' | 'green' | 'notStarted' | 'paused' | 'red' | 'stale' | 'yellow';
    };
    BoardRuleSetView: {
      code: string;
      version: number;
      name: string;
    };
    BoardView: {
      campaignId: number;
      campaignName: string;
      unitName: string;
      /** @description The day the figures are for, YYYY-MM-DD. */
      asOf: string;
      /** @description First day of which anything is known, YYYY-MM-DD; null where nothing has been assessed yet. */
      historyFrom: string | null;
      /** @description By which the lights were given: usually one; none where there are no items. */
      ruleSets: components['schemas']['BoardRuleSetView'][];
      total: number;
      counts: components['schemas']['LightCountsView'];
      meanCompletion: number;
      meanPlanned: number;
      lists: components['schemas']['BoardListView'][];
      labels: components['schemas']['BoardLabelView'][];
      units: components['schemas']['BoardGroupView'][];
      /** @description Reds, most overdue first, at most 50. */
      reds: components['schemas']['ItemRowView'][];
      /** @description Milestones open on the day and due in the 14 days from it. */
      upcoming: components['schemas']['BoardMilestoneView'][];
      /** @description Rest days among these 14, for shading. */
      restDays: string[];
      /** @description Earlier days, oldest first, at most 24. */
      trend: components['schemas']['BoardDayView'][];
    };
    CalendarDayMoveView: {
      day: string;
      /** @enum {string} */
      becomes: 'off' | 'work';
    };
    CalendarDayView: {
      /** @description YYYY-MM-DD */
      day: string;
      /** @enum {string} */
      kind: 'off' | 'work';
      /** @description Name of the holiday where it is known. */
      name: string | null;
    };
    CalendarDto: {
      /** @description Rest days of a plain week, 0 = Sunday … 6 = Saturday; Saturday and Sunday where left out. */
      weeklyOff?: number[] | null;
      /** @description Days off beside those of the week, YYYY-MM-DD. */
      holidays?: string[] | null;
      /** @description Make-up working days among the rest days of the week, YYYY-MM-DD. */
      workdays?: string[] | null;
    };
    CalendarItemMoveView: {
      id: number;
      number: string;
      title: string;
      campaignName: string;
      /** @enum {string} */
      lightBefore: 'done' | 'doneLate' | 'green' | 'notStarted' | 'paused' | 'red' | 'stale' | 'yellow';
      /** @enum {string} */
      lightAfter: 'done' | 'doneLate' | 'green' | 'notStarted' | 'paused' | 'red' | 'stale' | 'yellow';
      daysLeftBefore: number | null;
      daysLeftAfter: number | null;
    };
    CalendarLightMoveView: {
      /** @enum {string} */
      from: 'done' | 'doneLate' | 'green' | 'notStarted' | 'paused' | 'red' | 'stale' | 'yellow';
      /** @enum {string} */
      to: 'done' | 'doneLate' | 'green' | 'notStarted' | 'paused' | 'red' | 'stale' | 'yellow';
      items: number;
    };
    CalendarPreviewView: {
      year: number;
      days: components['schemas']['CalendarDayMoveView'][];
      /** @description Items of the whole instance whose light, reasons or count of working days would change. */
      movedItems: number;
      /** @description Those among them whose working days left or overdue would change. */
      countedAnew: number;
      lights: components['schemas']['CalendarLightMoveView'][];
      /** @description The first 50 the caller may read, changed lights first. */
      items: components['schemas']['CalendarItemMoveView'][];
    };
    CalendarYearDto: {
      /** @description Days off, YYYY-MM-DD; rest days of the week among them do no harm. */
      holidays: string[];
      /** @description Make-up working days, YYYY-MM-DD. */
      workdays: string[];
    };
    CalendarYearView: {
      year: number;
      /** @description True while no arrangement is known: Saturday and Sunday are off, nothing else is. */
      provisional: boolean;
      /** @description 'chinese-days', 'administrator'; null while provisional. */
      source: string | null;
      days: components['schemas']['CalendarDayView'][];
      version: number;
    };
    CampaignView: {
      id: number;
      name: string;
      unitId: number;
      unitName: string;
      /** @description YYYY-MM-DD */
      startsOn: string;
      endsOn: string;
      version: number;
      lists: components['schemas']['WorkListView'][];
    };
    ChangePasswordDto: {
      currentPassword: string;
      newPassword: string;
    };
    CommitItemScheduleDto: {
      /** @description Reason; needed when the item has milestones already. */
      note?: string;
    };
    CreateCampaignDto: {
      unitId: number;
      /** @description Unique within the unit. */
      name: string;
      /** @description YYYY-MM-DD */
      startsOn: string;
      /** @description YYYY-MM-DD, the start or later. */
      endsOn: string;
    };
    CreateItemDto: {
      listId: number;
      leadUnitId?: number | null;
      number: string;
      title: string;
      dueOn: string;
    };
    CreateListDto: {
      /** @description Unique within the campaign. */
      number: number;
      title: string;
      /** @enum {string} */
      kind: 'project' | 'task';
      /** @description Lists with the same label ("17+2") are shown as one sum. */
      label?: string | null;
      /** @description How many items the list claims to hold. */
      expectedItems?: number | null;
      /** @description How many aspects the list claims to hold. */
      expectedAspects?: number | null;
    };
    CreateUnitDto: {
      parentId: number;
      /** @enum {string} */
      kind: 'city' | 'county' | 'department' | 'enterprise' | 'township' | 'zone';
      /** @description Unique under the parent. */
      name: string;
      shortName?: string | null;
      /** @description Other names under which ledgers mention the unit. */
      aliases?: string[];
      /** @description Order among its siblings. */
      position?: number;
    };
    CreateUserDto: {
      unitId: number;
      /** @description Lower case letters, digits, dot, dash and underscore. */
      login: string;
      name: string;
      password: string;
      /** Format: email */
      email?: string | null;
      phone?: string | null;
      grants: components['schemas']['GrantDto'][];
    };
    DemoAccountView: {
      login: string;
      password: string;
      name: string;
      /** @description What this account is for, Chinese. */
      purpose: string;
    };
    DigestLineView: {
      itemId: number;
      number: string;
      title: string;
      text: string;
    };
    DigestSectionView: {
      /** @enum {string} */
      code: 'dueSoon' | 'newlyOverdue' | 'stillOverdue';
      /** @description Name of the section with its count, in the recipient's language. */
      title: string;
      /** @description Items in the section; `lines` shows the first of them. */
      total: number;
      lines: components['schemas']['DigestLineView'][];
    };
    EditItemDto: {
      leadUnitId?: number | null;
      title?: string;
      goal?: string | null;
      basis?: string | null;
      leaderName?: string | null;
      contactName?: string | null;
      contactPhone?: string | null;
      startsOn?: string | null;
      dueOn?: string;
      /** @enum {string} */
      status?:
        | 'accepted'
        | 'archived'
        | 'cancelled'
        | 'closeOutRequested'
        | 'closed'
        | 'draft'
        | 'inProgress'
        | 'issued'
        | 'paused'
        | 'returned';
      remark?: string | null;
      supportUnitIds?: number[];
      /** @description Replaces all milestones of the item. */
      milestones?: components['schemas']['MilestoneDto'][];
      /** @description Reason; needed when the due date moves or a finished item is opened again. */
      note?: string;
    };
    FieldChangeView: {
      /** @description Field name, e.g. 'completionRate'. */
      field: string;
      before: unknown;
      after: unknown;
    };
    GrantDto: {
      unitId: number;
      /** @enum {string} */
      role: 'administrator' | 'leader' | 'supervisor' | 'unitClerk' | 'unitHead';
    };
    GrantView: {
      /** @enum {string} */
      role: 'administrator' | 'leader' | 'supervisor' | 'unitClerk' | 'unitHead';
      unitId: number;
      unitName: string;
    };
    HeaderRowsDto: {
      first: number;
      /** @description Not before `first`; a header has at most 10 rows. */
      last: number;
    };
    HistoryEntryView: {
      id: number;
      /** @description ISO 8601 */
      at: string;
      /** @description Null: done by the system itself. */
      actorName: string | null;
      /** @description 'item.reported', 'item.edited', 'item.imported', 'item.created', 'item.assessed' */
      action: string;
      changes: components['schemas']['FieldChangeView'][];
      note: string | null;
    };
    HistoryPageView: {
      entries: components['schemas']['HistoryEntryView'][];
      nextCursor: string | null;
    };
    ImportChangeView: {
      /** @enum {string} */
      field:
        | 'actualFinish'
        | 'actualStart'
        | 'aspect'
        | 'basis'
        | 'closedOn'
        | 'completionRate'
        | 'contact'
        | 'contactPhone'
        | 'content'
        | 'countedInStatistics'
        | 'cumulativeDone'
        | 'developer'
        | 'dueOn'
        | 'fundSource'
        | 'goal'
        | 'imageProgress'
        | 'investedBefore'
        | 'isDone'
        | 'leadUnit'
        | 'leader'
        | 'light'
        | 'milestones'
        | 'monthDone'
        | 'nature'
        | 'nextStep'
        | 'number'
        | 'permits'
        | 'plannedFinish'
        | 'plannedStart'
        | 'problems'
        | 'progressNote'
        | 'projectCode'
        | 'remark'
        | 'site'
        | 'startsOn'
        | 'supportUnits'
        | 'title'
        | 'totalInvestment'
        | 'yearDone'
        | 'yearDonePercent'
        | 'yearPlan'
        | 'years';
      title: string;
      before: string | null;
      after: string | null;
    };
    ImportColumnView: {
      /** @description 0-based. */
      index: number;
      /** @description 'A', 'B', ... */
      letter: string;
      header: string;
      /** @enum {string|null} */
      field:
        | 'actualFinish'
        | 'actualStart'
        | 'aspect'
        | 'basis'
        | 'closedOn'
        | 'completionRate'
        | 'contact'
        | 'contactPhone'
        | 'content'
        | 'countedInStatistics'
        | 'cumulativeDone'
        | 'developer'
        | 'dueOn'
        | 'fundSource'
        | 'goal'
        | 'imageProgress'
        | 'investedBefore'
        | 'isDone'
        | 'leadUnit'
        | 'leader'
        | 'light'
        | 'milestones'
        | 'monthDone'
        | 'nature'
        | 'nextStep'
        | 'number'
        | 'permits'
        | 'plannedFinish'
        | 'plannedStart'
        | 'problems'
        | 'progressNote'
        | 'projectCode'
        | 'remark'
        | 'site'
        | 'startsOn'
        | 'supportUnits'
        | 'title'
        | 'totalInvestment'
        | 'yearDone'
        | 'yearDonePercent'
        | 'yearPlan'
        | 'years'
        | null;
      /** @enum {string} */
      confidence: 'chosen' | 'exact' | 'guess' | 'none' | 'synonym';
      samples: string[];
    };
    ImportCountsView: {
      new: number;
      changed: number;
      unchanged: number;
      /** @description Rows with at least one error. */
      failed: number;
      skipped: number;
      /** @description Items of the list that are not in the file; they stay as they are. */
      missing: number;
      errors: number;
      warnings: number;
    };
    ImportFieldView: {
      /** @enum {string} */
      field:
        | 'actualFinish'
        | 'actualStart'
        | 'aspect'
        | 'basis'
        | 'closedOn'
        | 'completionRate'
        | 'contact'
        | 'contactPhone'
        | 'content'
        | 'countedInStatistics'
        | 'cumulativeDone'
        | 'developer'
        | 'dueOn'
        | 'fundSource'
        | 'goal'
        | 'imageProgress'
        | 'investedBefore'
        | 'isDone'
        | 'leadUnit'
        | 'leader'
        | 'light'
        | 'milestones'
        | 'monthDone'
        | 'nature'
        | 'nextStep'
        | 'number'
        | 'permits'
        | 'plannedFinish'
        | 'plannedStart'
        | 'problems'
        | 'progressNote'
        | 'projectCode'
        | 'remark'
        | 'site'
        | 'startsOn'
        | 'supportUnits'
        | 'title'
        | 'totalInvestment'
        | 'yearDone'
        | 'yearDonePercent'
        | 'yearPlan'
        | 'years';
      title: string;
      required: boolean;
    };
    ImportProblemView: {
      /** @enum {string} */
      severity: 'error' | 'warning';
      code: string;
      /** @description What is wrong and how to mend it, in the caller's language. */
      message: string;
      sheet: string;
      /** @description 1-based row of the file; null for the file as a whole. */
      row: number | null;
      /** @description 'F12'; null when the problem is not one cell's. */
      cell: string | null;
      raw: string | null;
    };
    ImportRowPageView: {
      rows: components['schemas']['ImportRowView'][];
      nextCursor: string | null;
    };
    ImportRowView: {
      row: number;
      /** @enum {string} */
      result: 'changed' | 'failed' | 'new' | 'skipped' | 'unchanged';
      number: string | null;
      title: string | null;
      changes: components['schemas']['ImportChangeView'][];
      problems: components['schemas']['ImportProblemView'][];
      /** @description Why a row was left out: 'total', 'blank', 'title', 'heading', 'note' or 'example'; null otherwise. */
      skipReason: string | null;
    };
    ImportView: {
      id: number;
      listId: number;
      /** @enum {string} */
      kind: 'project' | 'task';
      fileName: string;
      sheets: string[];
      sheet: string;
      /** @description 1-based rows that hold the header. */
      headerRows: number[];
      columns: components['schemas']['ImportColumnView'][];
      fields: components['schemas']['ImportFieldView'][];
      counts: components['schemas']['ImportCountsView'];
      /** @description First 200 problems of the file; all of a row's are with the row. */
      problems: components['schemas']['ImportProblemView'][];
      /** @description False while an error remains. */
      committable: boolean;
      committedAt: string | null;
      version: number;
    };
    InboxMessageView: {
      id: number;
      /** @description Business day, YYYY-MM-DD. */
      day: string;
      subject: string;
      sections: components['schemas']['DigestSectionView'][];
      createdAt: string;
      readAt: string | null;
    };
    InboxPageView: {
      messages: components['schemas']['InboxMessageView'][];
      unread: number;
      nextCursor: string | null;
    };
    InstanceView: {
      version: string;
      /** @description Business day 'YYYY-MM-DD' in the instance's zone. */
      today: string;
      timeZone: string;
      /** @description The day is pinned for a demonstration. */
      dayIsPinned: boolean;
      /** @description No account exists yet: ask for the first administrator. */
      setupNeeded: boolean;
      /** @description Empty outside a demonstration. */
      demoAccounts: components['schemas']['DemoAccountView'][];
    };
    InvestmentView: {
      totalInvestment: number;
      /** @description Projects with an investment plan for the year. */
      yearPlanItems: number;
      yearPlan: number;
      /** @description Projects whose planned start or resumption lies in the first quarter of the plan year. */
      firstQuarterStarts: number;
      planYear: number;
    };
    ItemPageView: {
      items: components['schemas']['ItemRowView'][];
      /** @description Pass as `cursor` for the next page; null at the end. */
      nextCursor: string | null;
      /** @description Only when asked for with total=true. */
      total: number | null;
    };
    ItemRowView: {
      id: number;
      /** @enum {string} */
      kind: 'project' | 'task';
      campaignId: number;
      listId: number;
      listTitle: string;
      aspectId: number | null;
      aspectTitle: string | null;
      number: string;
      title: string;
      leadUnit: components['schemas']['UnitRefView'] | null;
      leaderName: string | null;
      contactName: string | null;
      startsOn: string | null;
      dueOn: string;
      originalDueOn: string;
      finishedOn: string | null;
      /** @enum {string} */
      status:
        | 'accepted'
        | 'archived'
        | 'cancelled'
        | 'closeOutRequested'
        | 'closed'
        | 'draft'
        | 'inProgress'
        | 'issued'
        | 'paused'
        | 'returned';
      completionRate: number;
      plannedRate: number;
      gap: number;
      /** @enum {string} */
      light: 'done' | 'doneLate' | 'green' | 'notStarted' | 'paused' | 'red' | 'stale' | 'yellow';
      reasons: components['schemas']['ReasonView'][];
      /** @description Working days past the due date; 0 when not overdue. */
      daysOverdue: number;
      /** @description Working days until the due date, negative when past. */
      daysLeft: number;
      progressNote: string | null;
      problems: string | null;
      nextStep: string | null;
      lastReportOn: string | null;
      /** @description Whole yuan; null for tasks. */
      totalInvestment: number | null;
      yearPlan: number | null;
      version: number;
    };
    ItemScheduleDto: {
      /** @description Everything ends on the last working day on or before it. One that has passed is a plan out of reach. */
      deadline: string;
      steps: components['schemas']['NetworkStepDto'][];
      links: components['schemas']['NetworkLinkDto'][];
    };
    ItemScheduleView: {
      itemId: number;
      version: number;
      /** @description YYYY-MM-DD; the item's due date while none is saved. */
      deadline: string;
      steps: components['schemas']['NetworkStepView'][];
      links: components['schemas']['NetworkLinkView'][];
      /** @description ISO 8601 */
      updatedAt: string | null;
      /** @description ISO 8601; when its dates last became the item's milestones. */
      committedAt: string | null;
      /** @description Null while there are no steps. */
      result: components['schemas']['ScheduleResultView'] | null;
    };
    ItemStepDatesView: {
      id: string;
      earliestStart: string;
      earliestFinish: string;
      latestStart: string;
      latestFinish: string;
      /** @description Working days the step can slip before the deadline is missed; negative when it is short of time. */
      slack: number;
      /** @description Working days the step can slip before any other step moves. */
      freeSlack: number;
      /** @description Day on which the milestone of the same name was done; its dates are then facts. */
      doneOn: string | null;
      /** @description Not done, and too late for the deadline even when everything starts today. */
      late: boolean;
    };
    ItemView: {
      id: number;
      /** @enum {string} */
      kind: 'project' | 'task';
      campaignId: number;
      listId: number;
      listTitle: string;
      aspectId: number | null;
      aspectTitle: string | null;
      number: string;
      title: string;
      leadUnit: components['schemas']['UnitRefView'] | null;
      leaderName: string | null;
      contactName: string | null;
      startsOn: string | null;
      dueOn: string;
      originalDueOn: string;
      finishedOn: string | null;
      /** @enum {string} */
      status:
        | 'accepted'
        | 'archived'
        | 'cancelled'
        | 'closeOutRequested'
        | 'closed'
        | 'draft'
        | 'inProgress'
        | 'issued'
        | 'paused'
        | 'returned';
      completionRate: number;
      plannedRate: number;
      gap: number;
      /** @enum {string} */
      light: 'done' | 'doneLate' | 'green' | 'notStarted' | 'paused' | 'red' | 'stale' | 'yellow';
      reasons: components['schemas']['ReasonView'][];
      /** @description Working days past the due date; 0 when not overdue. */
      daysOverdue: number;
      /** @description Working days until the due date, negative when past. */
      daysLeft: number;
      progressNote: string | null;
      problems: string | null;
      nextStep: string | null;
      lastReportOn: string | null;
      /** @description Whole yuan; null for tasks. */
      totalInvestment: number | null;
      yearPlan: number | null;
      version: number;
      campaignName: string;
      goal: string | null;
      basis: string | null;
      contactPhone: string | null;
      ownerId: number | null;
      remark: string | null;
      supportUnits: components['schemas']['UnitRefView'][];
      milestones: components['schemas']['MilestoneView'][];
      project: components['schemas']['ProjectView'] | null;
      /** @description Day the light was computed for. */
      assessedOn: string | null;
      ruleSet: string;
      /** @description Years from today to the due date without a published arrangement: `daysLeft` counts Monday to Friday there. */
      provisionalYears: number[];
      /** @description What the caller may do with this item. */
      mayReport: boolean;
      mayManage: boolean;
    };
    LightCountsView: {
      green: number;
      yellow: number;
      red: number;
      notStarted: number;
      paused: number;
      done: number;
      doneLate: number;
      stale: number;
    };
    LightDayView: {
      /** @description YYYY-MM-DD */
      asOf: string;
      /** @enum {string} */
      light: 'done' | 'doneLate' | 'green' | 'notStarted' | 'paused' | 'red' | 'stale' | 'yellow';
      completionRate: number;
      plannedRate: number;
      /** @description Working days past the due date; 0 when not overdue. */
      daysOverdue: number;
      reasons: components['schemas']['ReasonView'][];
      ruleSet: string;
      ruleSetVersion: number;
    };
    LightHistoryPageView: {
      /** @description One a day, newest first. */
      lights: components['schemas']['LightDayView'][];
      /** @description Pass as `cursor` for the days before; null at the beginning. */
      nextCursor: string | null;
    };
    MailSettingsDto: {
      /** @description Whether digests go out by mail. */
      enabled: boolean;
      /** @description Host name or address of the mail server. */
      host: string;
      port: number;
      /** @enum {string} */
      security: 'none' | 'starttls' | 'tls';
      /** @description Null or left out: no sign-in. */
      user?: string | null;
      /** @description Left out: the stored one stays, as long as server, port, encryption and user do. Never shown again. */
      password?: string | null;
      /**
       * Format: email
       * @description On an intranet the domain may have no dot.
       */
      fromAddress: string;
      fromName: string;
    };
    MailSettingsView: {
      enabled: boolean;
      host: string;
      port: number;
      /**
       * @description 'none' | 'starttls' | 'tls'
       * @enum {string}
       */
      security: 'none' | 'starttls' | 'tls';
      user: string | null;
      hasPassword: boolean;
      fromAddress: string;
      fromName: string;
      version: number;
    };
    MailTestView: {
      sent: boolean;
      /** @description What the mail server answered, or why it could not be reached. */
      message: string;
    };
    MeView: {
      id: number;
      login: string;
      name: string;
      unitId: number;
      unitName: string;
      email: string | null;
      phone: string | null;
      /** @enum {string} */
      locale: 'en' | 'zh';
      grants: components['schemas']['GrantView'][];
      /** @description What the page may offer; the server checks again. */
      permissions: (
        | 'alerts.read'
        | 'alerts.run'
        | 'board.read'
        | 'inbox.read'
        | 'items.manage'
        | 'items.read'
        | 'items.report'
        | 'ledger.export'
        | 'ledger.import'
        | 'lists.manage'
        | 'settings.manage'
        | 'tokens.manage'
        | 'units.manage'
        | 'units.read'
        | 'users.manage'
      )[];
      /** @description Of the account; If-Match on changes. */
      version: number;
    };
    MilestoneDto: {
      title: string;
      dueOn: string;
      weight: number;
      doneOn: string | null;
    };
    MilestoneTickDto: {
      id: number;
      /** @description Day it was done, or null when it is open again. */
      doneOn: string | null;
    };
    MilestoneView: {
      id: number;
      title: string;
      dueOn: string;
      weight: number;
      doneOn: string | null;
    };
    NetworkLinkDto: {
      /** @description Id of the step that holds back. */
      from: string;
      /** @description Id of the step that is held back. */
      to: string;
      /**
       * @description FS where left out.
       * @enum {string}
       */
      type?: 'FF' | 'FS' | 'SF' | 'SS';
      /** @description Whole days, -10,000 to 10,000; 0 where left out. */
      lag?: number;
      /**
       * @description Working days where left out.
       * @enum {string}
       */
      lagUnit?: 'calendar' | 'working';
    };
    NetworkLinkView: {
      from: string;
      to: string;
      /** @enum {string} */
      type: 'FF' | 'FS' | 'SF' | 'SS';
      /** @description Days in its unit; negative lets the ends cross. */
      lag: number;
      /** @enum {string} */
      lagUnit: 'calendar' | 'working';
    };
    NetworkStepDto: {
      id: string;
      name: string;
      /** @description Whole days occupied, both ends included: 1 to 10,000. */
      duration: number;
      /** @enum {string} */
      unit: 'calendar' | 'working';
    };
    NetworkStepView: {
      id: string;
      name: string;
      /** @description Days occupied, both ends included. */
      duration: number;
      /** @enum {string} */
      unit: 'calendar' | 'working';
    };
    NewTokenView: {
      id: number;
      name: string;
      createdAt: string;
      expiresAt: string;
      /** @description Day of the last use, or null. */
      lastUsedOn: string | null;
      /** @description Shown once. */
      token: string;
    };
    PreviewScheduleDto: {
      /** @description 1 to 20,000. */
      steps: components['schemas']['ScheduleStepDto'][];
      /** @description At most 60,000. */
      links: components['schemas']['ScheduleLinkDto'][];
      /** @description Everything ends on the last working day on or before it, YYYY-MM-DD. */
      deadline: string;
      /** @description The first day on which work can start, YYYY-MM-DD; today where left out. */
      asOf?: string | null;
      /** @description Without it the calendar of this instance is used. */
      calendar?: components['schemas']['CalendarDto'] | null;
    };
    ProblemDto: {
      /** @description Always 'about:blank': `code` says which problem it is. */
      type: string;
      title: string;
      status: number;
      /** @description Stable, for programs: 'common.versionConflict', ... */
      code: string;
      /** @description For people, in the caller's language: what happened, what was kept, what to do. */
      detail: string;
      /** @description Address of the request. */
      instance?: string;
      /** @description Where the input is wrong. */
      errors?: components['schemas']['ProblemPlaceDto'][];
    };
    ProblemPlaceDto: {
      /** @description JSON path ("grants[2].role") or cell ("任务!F12"). */
      path: string;
      message: string;
    };
    ProjectView: {
      projectCode: string | null;
      /** @enum {string|null} */
      nature: 'continued' | 'expansion' | 'new' | null;
      site: string | null;
      content: string | null;
      years: string | null;
      totalInvestment: number | null;
      fundSource: string | null;
      investedBefore: number | null;
      yearPlan: number | null;
      monthDone: number | null;
      yearDone: number | null;
      cumulativeDone: number | null;
      imageProgress: string | null;
      plannedStart: string | null;
      actualStart: string | null;
      plannedFinish: string | null;
      actualFinish: string | null;
      permits: {
        [key: string]: string;
      };
      countedInStatistics: boolean | null;
      developer: string | null;
    };
    ReasonView: {
      /** @description Stable: 'behindPlan', 'overdue', ... */
      code: string;
      text: string;
    };
    ReportProgressDto: {
      /** @description Percent, at most two decimals. */
      completionRate: number;
      /**
       * @description Left out: the state follows from the report.
       * @enum {string}
       */
      status?: 'accepted' | 'closed' | 'inProgress' | 'paused';
      note?: string | null;
      problems?: string | null;
      nextStep?: string | null;
      milestones?: components['schemas']['MilestoneTickDto'][];
    };
    RereadImportDto: {
      /** @description Sheet to read. Another sheet starts without corrections of columns. */
      sheet?: string;
      /** @description Field by column index, e.g. {"3": "dueOn", "4": null}; null leaves a column unread. Corrections add up. */
      mapping?: {
        [key: string]: unknown;
      };
      /** @description The rows of the header, where it was looked for in the wrong place, e.g. {"first": 3, "last": 4}. */
      headerRows?: components['schemas']['HeaderRowsDto'];
    };
    ResetPasswordDto: {
      password: string;
    };
    RestSpanView: {
      from: string;
      to: string;
    };
    ScanAlertsDto: {
      /** @description The day to stand on; today unless given, never later. */
      day?: string;
    };
    ScanResultView: {
      day: string;
      /** @description False on a rest day: nothing is sent. */
      workingDay: boolean;
      /** @description Occurrences that this scan put into the ledger and into a digest. */
      fired: number;
      /** @description Occurrences put into the ledger only: something newer took their place. */
      superseded: number;
      /** @description Digests written or added to. */
      digests: number;
      /** @description Messages handed over for sending; the inbox needs none. */
      deliveries: number;
    };
    ScheduleLinkDto: {
      /** @description Id of the step that holds back. */
      from: string;
      /** @description Id of the step that is held back. */
      to: string;
      /**
       * @description FS where left out.
       * @enum {string}
       */
      type?: 'FF' | 'FS' | 'SF' | 'SS';
      /** @description Whole days, -10,000 to 10,000; 0 where left out. */
      lag?: number;
      /**
       * @description Working days where left out.
       * @enum {string}
       */
      lagUnit?: 'calendar' | 'working';
    };
    SchedulePreviewView: {
      /** @description Whether everything can be done by the last working day on or before the deadline. */
      feasible: boolean;
      /** @description Working days by which the deadline would have to be later; 0 when feasible. */
      shortBy: number;
      /** @description Ids of the chain that decides the end, from first to last. */
      criticalPath: string[];
      /** @description In the order they were sent. */
      steps: components['schemas']['ScheduledStepView'][];
      /** @description Years crossed whose arrangement of holidays is not published yet; empty with a calendar of one's own. */
      provisionalYears: number[];
      /** @description The result in a sentence in the caller's language: what is left or missing, the chain, what would help. */
      explanation: string;
    };
    ScheduleResultView: {
      /** @description First day on which work can still be done, YYYY-MM-DD. */
      asOf: string;
      /** @description Last working day on or before the deadline. */
      latestEnd: string;
      feasible: boolean;
      /** @description Working days by which the deadline would have to be later; 0 when feasible. */
      shortBy: number;
      /** @description Working days to spare; -shortBy when it does not fit. */
      margin: number;
      /** @description Ids of the chain that decides the end, from first to last. */
      criticalPath: string[];
      /** @description In the order of the steps. */
      steps: components['schemas']['ItemStepDatesView'][];
      /** @description One sentence in the reader's language: what is left or missing, the chain, what would help. */
      explanation: string;
      waysOut: components['schemas']['WayOutView'][];
      /** @description Between the first and the last day of the plan; empty for plans of over three years. */
      restSpans: components['schemas']['RestSpanView'][];
      /** @description Years crossed whose arrangement of holidays is not published yet. */
      provisionalYears: number[];
    };
    ScheduleStepDto: {
      /** @description Unique, 1 to 100 characters. */
      id: string;
      /** @description At most 200 characters. */
      name?: string;
      /** @description Whole days occupied, both ends included: 1 to 10,000. */
      duration: number;
      /** @enum {string} */
      unit: 'calendar' | 'working';
    };
    ScheduleTemplateView: {
      code: string;
      name: string;
      steps: components['schemas']['NetworkStepView'][];
      links: components['schemas']['NetworkLinkView'][];
    };
    ScheduledStepView: {
      id: string;
      earliestStart: string;
      earliestFinish: string;
      latestStart: string;
      latestFinish: string;
      /** @description Working days the step can slip before the deadline is missed; negative when it is short of time. */
      slack: number;
    };
    SetUpDto: {
      /** @description Printed on the server's console at start. */
      setupCode: string;
      countyName: string;
      login: string;
      name: string;
      password: string;
    };
    SignInDto: {
      login: string;
      password: string;
    };
    TestMailDto: {
      /** Format: email */
      to: string;
    };
    TokenView: {
      id: number;
      name: string;
      createdAt: string;
      expiresAt: string;
      /** @description Day of the last use, or null. */
      lastUsedOn: string | null;
    };
    UnitRefView: {
      id: number;
      name: string;
      /** @description Short name where one is set; otherwise the name. */
      label: string;
      /** @enum {string} */
      kind: 'city' | 'county' | 'department' | 'enterprise' | 'township' | 'zone';
    };
    UnitView: {
      id: number;
      parentId: number | null;
      /** @enum {string} */
      kind: 'city' | 'county' | 'department' | 'enterprise' | 'township' | 'zone';
      name: string;
      shortName: string | null;
      aliases: string[];
      position: number;
      active: boolean;
      version: number;
    };
    UpdateCampaignDto: {
      name?: string;
      /** @description YYYY-MM-DD */
      startsOn?: string;
      /** @description YYYY-MM-DD, the start or later. */
      endsOn?: string;
    };
    UpdateListDto: {
      number?: number;
      title?: string;
      /**
       * @description Only while the list is empty.
       * @enum {string}
       */
      kind?: 'project' | 'task';
      label?: string | null;
      expectedItems?: number | null;
      expectedAspects?: number | null;
    };
    UpdateMeDto: {
      /** @enum {string} */
      locale?: 'en' | 'zh';
      /** Format: email */
      email?: string | null;
      phone?: string | null;
    };
    UpdateUnitDto: {
      /** @enum {string} */
      kind?: 'city' | 'county' | 'department' | 'enterprise' | 'township' | 'zone';
      name?: string;
      shortName?: string | null;
      aliases?: string[];
      position?: number;
      /** @description False closes the unit; refused while accounts, unfinished items or units below still depend on it. */
      active?: boolean;
    };
    UpdateUserDto: {
      unitId?: number;
      name?: string;
      /** Format: email */
      email?: string | null;
      phone?: string | null;
      /** @description False closes the account. */
      active?: boolean;
      /** @description Replaces all roles. */
      grants?: components['schemas']['GrantDto'][];
      /** @description True lifts the lock after wrong passwords. */
      unlock?: boolean;
    };
    UserGrantView: {
      /** @enum {string} */
      role: 'administrator' | 'leader' | 'supervisor' | 'unitClerk' | 'unitHead';
      unitId: number;
    };
    UserPageView: {
      users: components['schemas']['UserView'][];
      nextCursor: string | null;
    };
    UserView: {
      id: number;
      login: string;
      name: string;
      unitId: number;
      unitName: string;
      phone: string | null;
      email: string | null;
      /** @enum {string} */
      locale: 'en' | 'zh';
      active: boolean;
      locked: boolean;
      grants: components['schemas']['UserGrantView'][];
      version: number;
    };
    WayOutView: {
      /** @enum {string} */
      kind: 'deadline' | 'duration' | 'lag';
      /** @description In the reader's language. */
      text: string;
      /** @description New deadline, YYYY-MM-DD. */
      deadline: string | null;
      /** @description Step to shorten, and its new duration in its unit. */
      stepId: string | null;
      duration: number | null;
      /** @description Place of the link in `links`, and its new lag in its unit. */
      link: number | null;
      lag: number | null;
    };
    WorkListView: {
      id: number;
      number: number;
      title: string;
      /** @enum {string} */
      kind: 'project' | 'task';
      /** @description Lists of one campaign that share a label ("17+2") are shown as one sum. */
      label: string | null;
      expectedItems: number | null;
      expectedAspects: number | null;
      /** @description Items in the list now. */
      items: number;
      aspects: number;
      version: number;
    };
    WorkingDaysView: {
      /** @description YYYY-MM-DD */
      date: string;
      /** @description Years on the way whose arrangement of holidays is not published yet; empty with a calendar of one's own. */
      provisionalYears: number[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  Alerts_list: {
    parameters: {
      query: {
        campaignId?: number;
        /** @description Items led by this unit or one below it. */
        unitId?: number;
        /** @description `nextCursor` of the page before. */
        cursor?: number;
        limit: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlertPageView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Alerts_scan: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScanAlertsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScanResultView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Calendars_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddWorkingDaysDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkingDaysView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CalendarYears_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYearView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CalendarYears_apply: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was seen */
        'If-Match': string;
      };
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CalendarYearDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYearView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed by somebody else since the version in If-Match */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CalendarYears_preview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CalendarYearDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarPreviewView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Campaigns_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignView'][];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Campaigns_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateCampaignDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Campaigns_update: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was seen */
        'If-Match': string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateCampaignDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed by somebody else since the version in If-Match */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Board_read: {
    parameters: {
      query?: {
        /** @description Day of the board, YYYY-MM-DD; today when left out. */
        asOf?: string;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoardView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Campaigns_addList: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateListDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkListView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Imports_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Imports_discard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Imports_reread: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was seen */
        'If-Match': string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RereadImportDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed by somebody else since the version in If-Match */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Imports_commit: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was seen */
        'If-Match': string;
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed by somebody else since the version in If-Match */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Imports_rows: {
    parameters: {
      query: {
        result?: 'changed' | 'failed' | 'new' | 'skipped' | 'unchanged';
        /** @description Only rows with a problem, or only those without. */
        problems?: boolean;
        /** @description `nextCursor` of the page before. */
        cursor?: number;
        limit: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportRowPageView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Inbox_list: {
    parameters: {
      query: {
        /** @description `nextCursor` of the page before. */
        cursor?: number;
        limit: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InboxPageView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Inbox_readAll: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Inbox_read: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Instance_describe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstanceView'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Items_list: {
    parameters: {
      query?: {
        campaignId?: number;
        listId?: number;
        aspectId?: number;
        /** @description Items led by this unit or one below it. */
        unitId?: number;
        /** @description Comma-separated lights: "red,yellow". */
        light?: ('done' | 'doneLate' | 'green' | 'notStarted' | 'paused' | 'red' | 'stale' | 'yellow')[];
        /** @description Comma-separated states. */
        status?: (
          | 'accepted'
          | 'archived'
          | 'cancelled'
          | 'closeOutRequested'
          | 'closed'
          | 'draft'
          | 'inProgress'
          | 'issued'
          | 'paused'
          | 'returned'
        )[];
        kind?: 'project' | 'task';
        /** @description Searched in number, title, note, people and unit. */
        q?: string;
        /** @description Past the due date, or due within 7 working days. */
        due?: 'overdue' | 'soon';
        /** @description Done or not done. */
        finished?: boolean;
        /** @description Not done, and at or ahead of the planned rate. */
        ahead?: boolean;
        /** @description Projects with an investment plan for the year, or with a planned start in the first quarter of `planYear`. */
        investment?: 'firstQuarter' | 'yearPlan';
        planYear?: number;
        /** @description Items that my units lead or support. */
        mine?: boolean;
        /** @description Sort keys, "-" for descending: "-dueOn,number". */
        sort?: string;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        limit?: number;
        /** @description Also count all that match. */
        total?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemPageView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Items_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateItemDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Items_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Items_edit: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was seen */
        'If-Match': string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditItemDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed by somebody else since the version in If-Match */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Items_history: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryPageView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ItemLights_read: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LightHistoryPageView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Items_report: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was seen */
        'If-Match': string;
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportProgressDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed by somebody else since the version in If-Match */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ItemSchedules_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemScheduleView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ItemSchedules_save: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was seen */
        'If-Match': string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ItemScheduleDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemScheduleView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed by somebody else since the version in If-Match */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ItemSchedules_commit: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was seen */
        'If-Match': string;
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CommitItemScheduleDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemScheduleView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed by somebody else since the version in If-Match */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ItemSchedules_preview: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ItemScheduleDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemScheduleView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  LedgerTemplates_download: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: 'project' | 'task';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Lists_update: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was seen */
        'If-Match': string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateListDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkListView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed by somebody else since the version in If-Match */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ListLedger_upload: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /**
           * Format: binary
           * @description A task or project ledger: .xlsx, .xls, or .csv in UTF-8 or GBK
           */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Larger than the limit */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ListLedger_download: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ledger */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Me_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Me_update: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was seen */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateMeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed by somebody else since the version in If-Match */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Me_password: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Me_listTokens: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenView'][];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Me_addToken: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddTokenDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewTokenView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Me_revokeToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ScheduleTemplates_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScheduleTemplateView'][];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Schedules_preview: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreviewScheduleDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SchedulePreviewView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Session_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Session_close: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  MailSettings_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailSettingsView'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  MailSettings_update: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was seen */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MailSettingsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailSettingsView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed by somebody else since the version in If-Match */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  MailSettings_test: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TestMailDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailTestView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Instance_setUp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetUpDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Units_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitView'][];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Units_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUnitDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Units_update: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was seen */
        'If-Match': string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUnitDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed by somebody else since the version in If-Match */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Users_list: {
    parameters: {
      query?: {
        /** @description Part of a login, a name or a unit's name. */
        q?: string;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description 50 when left out. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserPageView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Users_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUserDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Users_update: {
    parameters: {
      query?: never;
      header: {
        /** @description Version that was seen */
        'If-Match': string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUserDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserView'];
        };
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed by somebody else since the version in If-Match */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  Users_password: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request is done once and answered the same again */
        'Idempotency-Key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResetPasswordDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The input is not valid; `errors` names the places */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The role may not do this, or the request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not there, or outside what the caller may see */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not possible in the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Any other failure */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
}

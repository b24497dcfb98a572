/* Hand-made until docs/openapi.json is there. */
import type * as ax from '../../../../../libs/application/src/alerts/inbox.view.js';
import type * as bx from '../../../../../libs/application/src/board/board.view.js';
import type * as cx from '../../../../../libs/application/src/campaigns/campaign.view.js';
import type * as mx from '../../../../../libs/application/src/identity/me.view.js';
import type * as px from '../../../../../libs/application/src/imports/import.view.js';
import type * as nx from '../../../../../libs/application/src/instance/instance.view.js';
import type * as ix from '../../../../../libs/application/src/items/item.view.js';
import type * as ux from '../../../../../libs/application/src/units/unit.view.js';

interface TokenView {
  id: number;
  name: string;
  expiresOn: string | null;
  createdAt: string;
  lastUsedAt: string | null;
}
interface CreatedTokenView {
  id: number;
  name: string;
  expiresOn: string | null;
  token: string;
}
export interface components {
  schemas: {
    TokenView: TokenView;
    CreatedTokenView: CreatedTokenView;
    InstanceView: nx.InstanceView;
    DemoAccountView: nx.DemoAccountView;
    MeView: mx.MeView;
    UnitView: ux.UnitView;
    UserView: ux.UserView;
    UserPageView: ux.UserPageView;
    CampaignView: cx.CampaignView;
    WorkListView: cx.WorkListView;
    BoardView: bx.BoardView;
    BoardGroupView: bx.BoardGroupView;
    BoardListView: bx.BoardListView;
    BoardLabelView: bx.BoardLabelView;
    BoardMilestoneView: bx.BoardMilestoneView;
    BoardDayView: bx.BoardDayView;
    LightCountsView: bx.LightCountsView;
    ReasonView: ix.ReasonView;
    ItemRowView: ix.ItemRowView;
    ItemPageView: ix.ItemPageView;
    ItemView: ix.ItemView;
    MilestoneView: ix.MilestoneView;
    ProjectView: ix.ProjectView;
    HistoryEntryView: ix.HistoryEntryView;
    HistoryPageView: ix.HistoryPageView;
    ImportView: px.ImportView;
    ImportColumnView: px.ImportColumnView;
    ImportRowView: px.ImportRowView;
    ImportRowPageView: px.ImportRowPageView;
    ImportProblemView: px.ImportProblemView;
    AlertView: ax.AlertView;
    AlertPageView: ax.AlertPageView;
    InboxMessageView: ax.InboxMessageView;
    InboxPageView: ax.InboxPageView;
    ScanResultView: ax.ScanResultView;
    MailSettingsView: ax.MailSettingsView;
    MailTestView: ax.MailTestView;
  };
}
type Op<R, B = never, P = never, Q = never> = ([B] extends [never]
  ? { requestBody?: never }
  : { requestBody: { content: { 'application/json': B } } }) & {
  parameters: ([P] extends [never] ? { path?: never } : { path: P }) &
    ([Q] extends [never] ? { query?: never } : { query?: Q });
  responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': R } } };
};
interface Id {
  id: number;
}
interface Page {
  cursor?: string;
  limit?: number;
}
type S = components['schemas'];
type Grant = { role: string; unitId: number };
export interface paths {
  '/api/v1/instance': { get: Op<S['InstanceView']> };
  '/api/v1/setup': {
    post: Op<
      S['MeView'],
      { setupCode: string; countyName: string; login: string; name: string; password: string }
    >;
  };
  '/api/v1/session': { post: Op<S['MeView'], { login: string; password: string }>; delete: Op<undefined> };
  '/api/v1/me': {
    get: Op<S['MeView']>;
    patch: Op<S['MeView'], { locale?: 'zh' | 'en'; email?: string | null; phone?: string | null }>;
  };
  '/api/v1/me/password': { post: Op<undefined, { currentPassword: string; newPassword: string }> };
  '/api/v1/me/tokens': {
    get: Op<S['TokenView'][]>;
    post: Op<S['CreatedTokenView'], { name: string; expiresOn: string }>;
  };
  '/api/v1/me/tokens/{id}': { delete: Op<undefined, never, Id> };
  '/api/v1/units': {
    get: Op<S['UnitView'][]>;
    post: Op<
      S['UnitView'],
      {
        parentId: number;
        kind: S['UnitView']['kind'];
        name: string;
        shortName?: string | null;
        aliases?: string[];
      }
    >;
  };
  '/api/v1/units/{id}': {
    patch: Op<
      S['UnitView'],
      {
        name?: string;
        kind?: S['UnitView']['kind'];
        shortName?: string | null;
        aliases?: string[];
        active?: boolean;
      },
      Id
    >;
  };
  '/api/v1/users': {
    get: Op<S['UserPageView'], never, never, Page & { q?: string }>;
    post: Op<
      S['UserView'],
      {
        login: string;
        name: string;
        password: string;
        unitId: number;
        email?: string;
        phone?: string;
        grants: Grant[];
      }
    >;
  };
  '/api/v1/users/{id}': {
    patch: Op<
      S['UserView'],
      {
        name?: string;
        unitId?: number;
        email?: string | null;
        phone?: string | null;
        active?: boolean;
        grants?: Grant[];
        unlock?: boolean;
      },
      Id
    >;
  };
  '/api/v1/users/{id}/password': { post: Op<undefined, { password: string }, Id> };
  '/api/v1/campaigns': {
    get: Op<S['CampaignView'][]>;
    post: Op<S['CampaignView'], { unitId: number; name: string; startsOn: string; endsOn: string }>;
  };
  '/api/v1/campaigns/{id}': {
    patch: Op<S['CampaignView'], { name?: string; startsOn?: string; endsOn?: string }, Id>;
  };
  '/api/v1/campaigns/{id}/lists': {
    post: Op<
      S['WorkListView'],
      {
        number: number;
        title: string;
        kind: 'task' | 'project';
        label?: string | null;
        expectedItems?: number | null;
        expectedAspects?: number | null;
      },
      Id
    >;
  };
  '/api/v1/campaigns/{id}/board': { get: Op<S['BoardView'], never, Id> };
  '/api/v1/lists/{id}': {
    patch: Op<
      S['WorkListView'],
      {
        number?: number;
        title?: string;
        label?: string | null;
        expectedItems?: number | null;
        expectedAspects?: number | null;
      },
      Id
    >;
  };
  '/api/v1/lists/{id}/imports': { post: Op<S['ImportView'], never, Id> };
  '/api/v1/items': {
    get: Op<
      S['ItemPageView'],
      never,
      never,
      Page & {
        campaignId?: number;
        listId?: number;
        aspectId?: number;
        unitId?: number;
        light?: string;
        status?: string;
        kind?: string;
        q?: string;
        due?: string;
        investment?: string;
        ahead?: boolean;
        mine?: boolean;
        sort?: string;
        total?: boolean;
      }
    >;
  };
  '/api/v1/items/{id}': {
    get: Op<S['ItemView'], never, Id>;
    patch: Op<
      S['ItemView'],
      {
        title?: string;
        goal?: string | null;
        basis?: string | null;
        leaderName?: string | null;
        contactName?: string | null;
        contactPhone?: string | null;
        startsOn?: string | null;
        dueOn?: string;
        status?: string;
        remark?: string | null;
        leadUnitId?: number;
        supportUnitIds?: number[];
        milestones?: { id?: number; title: string; dueOn: string; weight?: number }[];
        note?: string;
      },
      Id
    >;
  };
  '/api/v1/items/{id}/progress': {
    post: Op<
      S['ItemView'],
      {
        completionRate: number;
        status?: 'accepted' | 'inProgress' | 'paused' | 'closed';
        note?: string;
        problems?: string;
        nextStep?: string;
        milestones?: { id: number; doneOn: string | null }[];
      },
      Id
    >;
  };
  '/api/v1/items/{id}/history': { get: Op<S['HistoryPageView'], never, Id, Page> };
  '/api/v1/imports/{id}': {
    get: Op<S['ImportView'], never, Id>;
    patch: Op<S['ImportView'], { sheet?: string; mapping?: Record<string, string | null> }, Id>;
    delete: Op<undefined, never, Id>;
  };
  '/api/v1/imports/{id}/rows': {
    get: Op<S['ImportRowPageView'], never, Id, Page & { result?: string; problems?: boolean }>;
  };
  '/api/v1/imports/{id}/commit': { post: Op<S['ImportView'], never, Id> };
  '/api/v1/alerts/scan': { post: Op<S['ScanResultView'], { day?: string }> };
  '/api/v1/alerts': { get: Op<S['AlertPageView'], never, never, Page & { campaignId?: number }> };
  '/api/v1/inbox': { get: Op<S['InboxPageView'], never, never, Page> };
  '/api/v1/inbox/{id}/read': { post: Op<undefined, never, Id> };
  '/api/v1/inbox/read-all': { post: Op<undefined> };
  '/api/v1/settings/mail': {
    get: Op<S['MailSettingsView']>;
    put: Op<
      S['MailSettingsView'],
      {
        enabled: boolean;
        host: string;
        port: number;
        security: 'none' | 'starttls' | 'tls';
        user?: string | null;
        password?: string;
        fromAddress: string;
        fromName: string;
      }
    >;
  };
  '/api/v1/settings/mail/test': { post: Op<S['MailTestView'], { to: string }> };
}

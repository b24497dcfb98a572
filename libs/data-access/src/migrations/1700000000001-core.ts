import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisation, people, sign-in. */
const people = `
CREATE TABLE unit (
  id          integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  parent_id   integer REFERENCES unit(id),
  -- '/1/5/9/': ids from the root down to this unit, so that a subtree is one prefix search
  path        text NOT NULL UNIQUE,
  kind        text NOT NULL CHECK (kind IN ('city','county','zone','township','department','enterprise')),
  name        text NOT NULL CHECK (btrim(name) <> ''),
  short_name  text,
  aliases     text[] NOT NULL DEFAULT '{}',
  position    integer NOT NULL DEFAULT 0,
  active      boolean NOT NULL DEFAULT true,
  version     integer NOT NULL DEFAULT 1,
  UNIQUE NULLS NOT DISTINCT (parent_id, name),
  CHECK (path LIKE '%/' || id::text || '/')
);

CREATE TABLE app_user (
  id              integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  login           text NOT NULL CHECK (login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
  name            text NOT NULL CHECK (btrim(name) <> ''),
  password_hash   text NOT NULL,
  unit_id         integer NOT NULL REFERENCES unit(id),
  phone           text,
  email           text CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  locale          text NOT NULL DEFAULT 'zh' CHECK (locale IN ('zh','en')),
  active          boolean NOT NULL DEFAULT true,
  failed_logins   integer NOT NULL DEFAULT 0 CHECK (failed_logins >= 0),
  locked_until    timestamptz,
  version         integer NOT NULL DEFAULT 1,
  created_at      timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX app_user_login_key ON app_user (login);
CREATE INDEX app_user_unit_idx ON app_user (unit_id);

-- A role counts in the subtree of the unit it is granted on.
CREATE TABLE user_role (
  user_id  integer NOT NULL REFERENCES app_user(id) ON DELETE CASCADE,
  role     text NOT NULL CHECK (role IN ('administrator','supervisor','leader','unitHead','unitClerk')),
  unit_id  integer NOT NULL REFERENCES unit(id),
  PRIMARY KEY (user_id, role, unit_id)
);
CREATE INDEX user_role_unit_idx ON user_role (unit_id, role);

CREATE TABLE session (
  token_hash    bytea PRIMARY KEY,
  user_id       integer NOT NULL REFERENCES app_user(id) ON DELETE CASCADE,
  created_at    timestamptz NOT NULL DEFAULT now(),
  expires_at    timestamptz NOT NULL,
  CHECK (expires_at > created_at)
);
CREATE INDEX session_user_idx ON session (user_id);
CREATE INDEX session_expiry_idx ON session (expires_at);

CREATE TABLE api_token (
  id            integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id       integer NOT NULL REFERENCES app_user(id) ON DELETE CASCADE,
  name          text NOT NULL CHECK (btrim(name) <> ''),
  token_hash    bytea NOT NULL UNIQUE,
  created_at    timestamptz NOT NULL DEFAULT now(),
  expires_at    timestamptz NOT NULL,
  last_used_on  date,
  revoked_at    timestamptz
);
CREATE INDEX api_token_user_idx ON api_token (user_id);
`;

/** Campaigns, lists, items and what is said about them. */
const work = `
CREATE TABLE campaign (
  id         integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  unit_id    integer NOT NULL REFERENCES unit(id),
  name       text NOT NULL CHECK (btrim(name) <> ''),
  starts_on  date NOT NULL,
  ends_on    date NOT NULL,
  version    integer NOT NULL DEFAULT 1,
  UNIQUE (unit_id, name),
  CHECK (ends_on >= starts_on)
);

CREATE TABLE work_list (
  id                integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  campaign_id       integer NOT NULL REFERENCES campaign(id),
  number            integer NOT NULL CHECK (number > 0),
  title             text NOT NULL CHECK (btrim(title) <> ''),
  kind              text NOT NULL CHECK (kind IN ('task','project')),
  -- lists of one campaign with the same label ("17+2") are shown as one sum
  label             text,
  expected_items    integer CHECK (expected_items >= 0),
  expected_aspects  integer CHECK (expected_aspects >= 0),
  version           integer NOT NULL DEFAULT 1,
  UNIQUE (campaign_id, number),
  UNIQUE (id, campaign_id)
);

CREATE TABLE aspect (
  id            integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  work_list_id  integer NOT NULL REFERENCES work_list(id),
  position      integer NOT NULL,
  title         text NOT NULL CHECK (btrim(title) <> ''),
  UNIQUE (work_list_id, title),
  UNIQUE (id, work_list_id)
);

CREATE TABLE work_item (
  id               integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  campaign_id      integer NOT NULL,
  work_list_id     integer NOT NULL,
  aspect_id        integer,
  kind             text NOT NULL CHECK (kind IN ('task','project')),
  number           text NOT NULL CHECK (btrim(number) <> ''),
  position         integer NOT NULL,
  title            text NOT NULL CHECK (btrim(title) <> ''),
  goal             text,
  basis            text,
  leader_name      text,
  contact_name     text,
  contact_phone    text,
  owner_id         integer REFERENCES app_user(id),
  starts_on        date,
  due_on           date NOT NULL,
  original_due_on  date NOT NULL,
  -- counts up when the due date changes: an alert of an old due date is another alert
  due_version      integer NOT NULL DEFAULT 1,
  status           text NOT NULL DEFAULT 'issued' CHECK (status IN
                   ('draft','issued','accepted','inProgress','closeOutRequested','closed','archived','returned','paused','cancelled')),
  completion_rate  numeric(5,2) NOT NULL DEFAULT 0 CHECK (completion_rate BETWEEN 0 AND 100),
  finished_on      date,
  progress_note    text,
  problems         text,
  next_step        text,
  remark           text,
  last_report_on   date,
  -- the newest assessment, kept here so that a board is one scan of one table
  light            text NOT NULL DEFAULT 'notStarted' CHECK (light IN
                   ('green','yellow','red','notStarted','paused','done','doneLate','stale')),
  light_reasons    jsonb NOT NULL DEFAULT '[]',
  planned_rate     numeric(5,2) NOT NULL DEFAULT 0 CHECK (planned_rate BETWEEN 0 AND 100),
  days_overdue     integer NOT NULL DEFAULT 0 CHECK (days_overdue >= 0),
  assessed_on      date,
  version          integer NOT NULL DEFAULT 1,
  updated_at       timestamptz NOT NULL DEFAULT now(),
  UNIQUE (work_list_id, number),
  FOREIGN KEY (work_list_id, campaign_id) REFERENCES work_list (id, campaign_id),
  FOREIGN KEY (aspect_id, work_list_id) REFERENCES aspect (id, work_list_id),
  CHECK (starts_on <= due_on),
  CHECK ((status IN ('closed','archived')) = (finished_on IS NOT NULL))
);
CREATE INDEX work_item_board_idx ON work_item (campaign_id, light);
CREATE INDEX work_item_due_idx ON work_item (campaign_id, due_on);
CREATE INDEX work_item_list_idx ON work_item (work_list_id, position);
CREATE INDEX work_item_aspect_idx ON work_item (aspect_id);
CREATE INDEX work_item_owner_idx ON work_item (owner_id);

-- Money in whole yuan. A project is a work item with this profile beside it.
CREATE TABLE project_profile (
  item_id                integer PRIMARY KEY REFERENCES work_item(id) ON DELETE CASCADE,
  project_code           text CHECK (project_code ~ '^[0-9A-Z]{4}-[0-9A-Z]{6}-[0-9A-Z]{2}-[0-9A-Z]{2}-[0-9A-Z]{6}$'),
  nature                 text CHECK (nature IN ('new','continued','expansion')),
  site                   text,
  content                text,
  years                  text,
  total_investment       bigint CHECK (total_investment >= 0),
  fund_source            text,
  invested_before        bigint CHECK (invested_before >= 0),
  year_plan              bigint CHECK (year_plan >= 0),
  month_done             bigint CHECK (month_done >= 0),
  year_done              bigint CHECK (year_done >= 0),
  cumulative_done        bigint CHECK (cumulative_done >= 0),
  image_progress         text,
  planned_start          date,
  actual_start           date,
  planned_finish         date,
  actual_finish          date,
  permits                jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(permits) = 'object'),
  counted_in_statistics  boolean,
  developer              text
);

CREATE TABLE unit_assignment (
  item_id  integer NOT NULL REFERENCES work_item(id) ON DELETE CASCADE,
  unit_id  integer NOT NULL REFERENCES unit(id),
  role     text NOT NULL CHECK (role IN ('lead','support')),
  PRIMARY KEY (item_id, unit_id)
);
CREATE UNIQUE INDEX unit_assignment_one_lead ON unit_assignment (item_id) WHERE role = 'lead';
CREATE INDEX unit_assignment_unit_idx ON unit_assignment (unit_id, item_id);

CREATE TABLE milestone (
  id        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  item_id   integer NOT NULL REFERENCES work_item(id) ON DELETE CASCADE,
  position  integer NOT NULL,
  title     text NOT NULL CHECK (btrim(title) <> ''),
  due_on    date NOT NULL,
  weight    numeric(6,2) NOT NULL DEFAULT 1 CHECK (weight > 0),
  done_on   date,
  UNIQUE (item_id, position)
);
CREATE INDEX milestone_due_idx ON milestone (due_on) WHERE done_on IS NULL;

CREATE TABLE progress_report (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  item_id          integer NOT NULL REFERENCES work_item(id) ON DELETE CASCADE,
  author_id        integer NOT NULL REFERENCES app_user(id),
  reported_on      date NOT NULL,
  rate_before      numeric(5,2) NOT NULL CHECK (rate_before BETWEEN 0 AND 100),
  completion_rate  numeric(5,2) NOT NULL CHECK (completion_rate BETWEEN 0 AND 100),
  status           text NOT NULL,
  note             text,
  problems         text,
  next_step        text,
  created_at       timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX progress_report_item_idx ON progress_report (item_id, id DESC);

CREATE TABLE light_assessment (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  item_id           integer NOT NULL REFERENCES work_item(id) ON DELETE CASCADE,
  as_of             date NOT NULL,
  light             text NOT NULL CHECK (light IN
                    ('green','yellow','red','notStarted','paused','done','doneLate','stale')),
  completion_rate   numeric(5,2) NOT NULL,
  planned_rate      numeric(5,2) NOT NULL,
  days_overdue      integer NOT NULL,
  reasons           jsonb NOT NULL,
  rule_set          text NOT NULL,
  rule_set_version  integer NOT NULL,
  created_at        timestamptz NOT NULL DEFAULT now(),
  UNIQUE (item_id, as_of)
);
CREATE INDEX light_assessment_day_idx ON light_assessment (as_of, light);

-- One row a campaign and day: "+2 since yesterday" and the trend are read from here.
CREATE TABLE board_day (
  campaign_id  integer NOT NULL REFERENCES campaign(id) ON DELETE CASCADE,
  day          date NOT NULL,
  light        text NOT NULL,
  items        integer NOT NULL CHECK (items >= 0),
  PRIMARY KEY (campaign_id, day, light)
);

CREATE TABLE calendar_day (
  day     date NOT NULL,
  unit_id integer REFERENCES unit(id),
  kind    text NOT NULL CHECK (kind IN ('off','work')),
  name    text,
  UNIQUE NULLS NOT DISTINCT (day, unit_id)
);
CREATE TABLE calendar_year (
  year    integer PRIMARY KEY CHECK (year BETWEEN 1990 AND 2200),
  source  text NOT NULL
);
`;

/** Alerts, messages, background work, trace. */
const messages = `
CREATE TABLE alert_rule (
  id            integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  campaign_id   integer REFERENCES campaign(id) ON DELETE CASCADE,
  code          text NOT NULL,
  -- working days relative to the due date: -7 = seven before, 0 = on the day
  offset_days   integer NOT NULL CHECK (offset_days BETWEEN -250 AND 250),
  recipients    text[] NOT NULL CHECK (cardinality(recipients) > 0),
  active        boolean NOT NULL DEFAULT true,
  UNIQUE NULLS NOT DISTINCT (campaign_id, code)
);

-- One digest a recipient and day; its deliveries are one per channel.
CREATE TABLE digest (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recipient_id  integer NOT NULL REFERENCES app_user(id) ON DELETE CASCADE,
  day           date NOT NULL,
  subject       text NOT NULL,
  body          text NOT NULL,
  content       jsonb NOT NULL,
  created_at    timestamptz NOT NULL DEFAULT now(),
  read_at       timestamptz,
  -- set when a copy leaves the house; until then a later scan of the day may still add to it
  sealed_at     timestamptz,
  UNIQUE (recipient_id, day)
);

-- The ledger of what has fired. The unique key is what makes a second run, a second process
-- or a replay harmless; the queue is only a wake-up.
CREATE TABLE alert_ledger (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  item_id       integer NOT NULL REFERENCES work_item(id) ON DELETE CASCADE,
  rule_id       integer NOT NULL REFERENCES alert_rule(id) ON DELETE CASCADE,
  recipient_id  integer NOT NULL REFERENCES app_user(id) ON DELETE CASCADE,
  due_version   integer NOT NULL,
  occurrence    integer NOT NULL DEFAULT 1,
  fires_on      date NOT NULL,
  outcome       text NOT NULL CHECK (outcome IN ('sent','superseded')),
  -- checked at commit: rows are written before the digest, whose id is taken in advance
  digest_id     bigint REFERENCES digest(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  created_at    timestamptz NOT NULL DEFAULT now(),
  UNIQUE (item_id, rule_id, recipient_id, due_version, occurrence)
);
CREATE INDEX alert_ledger_recipient_idx ON alert_ledger (recipient_id, id DESC);
CREATE INDEX alert_ledger_digest_idx ON alert_ledger (digest_id);

CREATE TABLE delivery (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  digest_id        bigint NOT NULL REFERENCES digest(id) ON DELETE CASCADE,
  channel          text NOT NULL,
  address          text NOT NULL,
  idempotency_key  uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  status           text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued','sending','sent','failed')),
  attempts         integer NOT NULL DEFAULT 0,
  claimed_until    timestamptz,
  -- a delivery still open then has lost its job (or used up its tries) and is queued again
  wake_at          timestamptz NOT NULL DEFAULT now() + interval '5 minutes',
  last_error       text,
  created_at       timestamptz NOT NULL DEFAULT now(),
  sent_at          timestamptz,
  UNIQUE (digest_id, channel),
  CHECK ((status = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX delivery_open_idx ON delivery (wake_at) WHERE status IN ('queued','sending');

CREATE TABLE outbox (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  job         text NOT NULL,
  payload     jsonb NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  relayed_at  timestamptz
);
CREATE INDEX outbox_waiting_idx ON outbox (id) WHERE relayed_at IS NULL;

CREATE TABLE audit_entry (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at         timestamptz NOT NULL DEFAULT now(),
  -- null: the system itself (a scheduled job)
  actor_id   integer REFERENCES app_user(id),
  action     text NOT NULL,
  entity     text NOT NULL,
  entity_id  integer NOT NULL,
  before     jsonb,
  after      jsonb,
  note       text
);
CREATE INDEX audit_entry_entity_idx ON audit_entry (entity, entity_id, id DESC);

CREATE TABLE import_batch (
  id             integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  work_list_id   integer NOT NULL REFERENCES work_list(id) ON DELETE CASCADE,
  author_id      integer NOT NULL REFERENCES app_user(id),
  file_name      text NOT NULL,
  file           bytea,
  options        jsonb NOT NULL DEFAULT '{}',
  preview        jsonb,
  -- what the list held when the preview was made; a commit on other data is refused
  fingerprint    text,
  created_at     timestamptz NOT NULL DEFAULT now(),
  committed_at   timestamptz,
  version        integer NOT NULL DEFAULT 1
);
CREATE INDEX import_batch_author_idx ON import_batch (author_id, created_at DESC);

-- What an import would do with each row of its sheet, for paging; gone when the import expires.
CREATE TABLE import_row (
  batch_id     integer NOT NULL REFERENCES import_batch(id) ON DELETE CASCADE,
  sheet_row    integer NOT NULL,
  result       text NOT NULL CHECK (result IN ('new','changed','unchanged','failed','skipped')),
  number       text,
  title        text,
  changes      jsonb NOT NULL,
  problems     jsonb NOT NULL,
  skip_reason  text,
  PRIMARY KEY (batch_id, sheet_row)
);

CREATE TABLE idempotent_response (
  user_id       integer NOT NULL REFERENCES app_user(id) ON DELETE CASCADE,
  key           text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  request_hash  bytea NOT NULL,
  status        integer,
  -- json, not jsonb: a replay is the same bytes
  body          json,
  created_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, key)
);
CREATE INDEX idempotent_response_age_idx ON idempotent_response (created_at);

CREATE TABLE setting (
  key        text PRIMARY KEY,
  value      jsonb NOT NULL,
  version    integer NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL DEFAULT now()
);
`;

export class Core1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const script of [people, work, messages]) await runner.query(script);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE setting, idempotent_response, import_row, import_batch, audit_entry, outbox, delivery, alert_ledger, digest,
        alert_rule, calendar_year, calendar_day, board_day, light_assessment, progress_report, milestone,
        unit_assignment, project_profile, work_item, aspect, work_list, campaign, api_token, session, user_role,
        app_user, unit`);
  }
}

-- Made by the migrations; written by npm run schema.

CREATE TABLE alert_ledger (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  item_id integer NOT NULL,
  rule_id integer NOT NULL,
  recipient_id integer NOT NULL,
  due_version integer NOT NULL,
  occurrence integer NOT NULL DEFAULT 1,
  fires_on date NOT NULL,
  outcome text NOT NULL,
  digest_id bigint,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT alert_ledger_pkey PRIMARY KEY (id),
  CONSTRAINT alert_ledger_item_id_rule_id_recipient_id_due_version_occur_key UNIQUE (item_id, rule_id, recipient_id, due_version, occurrence),
  CONSTRAINT alert_ledger_digest_id_fkey FOREIGN KEY (digest_id) REFERENCES digest(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT alert_ledger_item_id_fkey FOREIGN KEY (item_id) REFERENCES work_item(id) ON DELETE CASCADE,
  CONSTRAINT alert_ledger_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES app_user(id) ON DELETE CASCADE,
  CONSTRAINT alert_ledger_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES alert_rule(id) ON DELETE CASCADE,
  CONSTRAINT alert_ledger_outcome_check CHECK ((outcome = ANY (ARRAY['sent'::text, 'superseded'::text])))
);
CREATE INDEX alert_ledger_digest_idx ON alert_ledger USING btree (digest_id);
CREATE INDEX alert_ledger_recipient_idx ON alert_ledger USING btree (recipient_id, id DESC);

CREATE TABLE alert_rule (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  campaign_id integer,
  code text NOT NULL,
  offset_days integer NOT NULL,
  recipients text[] NOT NULL,
  active boolean NOT NULL DEFAULT true,
  CONSTRAINT alert_rule_pkey PRIMARY KEY (id),
  CONSTRAINT alert_rule_campaign_id_code_key UNIQUE NULLS NOT DISTINCT (campaign_id, code),
  CONSTRAINT alert_rule_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id) ON DELETE CASCADE,
  CONSTRAINT alert_rule_offset_days_check CHECK (((offset_days >= '-250'::integer) AND (offset_days <= 250))),
  CONSTRAINT alert_rule_recipients_check CHECK ((cardinality(recipients) > 0))
);

CREATE TABLE api_token (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  user_id integer NOT NULL,
  name text NOT NULL,
  token_hash bytea NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  expires_at timestamp with time zone NOT NULL,
  last_used_on date,
  revoked_at timestamp with time zone,
  CONSTRAINT api_token_pkey PRIMARY KEY (id),
  CONSTRAINT api_token_token_hash_key UNIQUE (token_hash),
  CONSTRAINT api_token_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE,
  CONSTRAINT api_token_name_check CHECK ((btrim(name) <> ''::text))
);
CREATE INDEX api_token_user_idx ON api_token USING btree (user_id);

CREATE TABLE app_user (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  login text NOT NULL,
  name text NOT NULL,
  password_hash text NOT NULL,
  unit_id integer NOT NULL,
  phone text,
  email text,
  locale text NOT NULL DEFAULT 'zh'::text,
  active boolean NOT NULL DEFAULT true,
  failed_logins integer NOT NULL DEFAULT 0,
  locked_until timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT app_user_pkey PRIMARY KEY (id),
  CONSTRAINT app_user_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  CONSTRAINT app_user_email_check CHECK ((email ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text)),
  CONSTRAINT app_user_failed_logins_check CHECK ((failed_logins >= 0)),
  CONSTRAINT app_user_locale_check CHECK ((locale = ANY (ARRAY['zh'::text, 'en'::text]))),
  CONSTRAINT app_user_login_check CHECK ((login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'::text)),
  CONSTRAINT app_user_name_check CHECK ((btrim(name) <> ''::text))
);
CREATE UNIQUE INDEX app_user_login_key ON app_user USING btree (login);
CREATE INDEX app_user_unit_idx ON app_user USING btree (unit_id);

CREATE TABLE aspect (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  work_list_id integer NOT NULL,
  "position" integer NOT NULL,
  title text NOT NULL,
  CONSTRAINT aspect_pkey PRIMARY KEY (id),
  CONSTRAINT aspect_id_work_list_id_key UNIQUE (id, work_list_id),
  CONSTRAINT aspect_work_list_id_title_key UNIQUE (work_list_id, title),
  CONSTRAINT aspect_work_list_id_fkey FOREIGN KEY (work_list_id) REFERENCES work_list(id),
  CONSTRAINT aspect_title_check CHECK ((btrim(title) <> ''::text))
);

CREATE TABLE audit_entry (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  at timestamp with time zone NOT NULL DEFAULT now(),
  actor_id integer,
  action text NOT NULL,
  entity text NOT NULL,
  entity_id integer NOT NULL,
  before jsonb,
  after jsonb,
  note text,
  CONSTRAINT audit_entry_pkey PRIMARY KEY (id),
  CONSTRAINT audit_entry_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES app_user(id)
);
CREATE INDEX audit_entry_entity_idx ON audit_entry USING btree (entity, entity_id, id DESC);

CREATE TABLE board_day (
  campaign_id integer NOT NULL,
  day date NOT NULL,
  light text NOT NULL,
  items integer NOT NULL,
  CONSTRAINT board_day_pkey PRIMARY KEY (campaign_id, day, light),
  CONSTRAINT board_day_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id) ON DELETE CASCADE,
  CONSTRAINT board_day_items_check CHECK ((items >= 0))
);

CREATE TABLE calendar_day (
  day date NOT NULL,
  unit_id integer,
  kind text NOT NULL,
  name text,
  CONSTRAINT calendar_day_day_unit_id_key UNIQUE NULLS NOT DISTINCT (day, unit_id),
  CONSTRAINT calendar_day_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  CONSTRAINT calendar_day_kind_check CHECK ((kind = ANY (ARRAY['off'::text, 'work'::text])))
);

CREATE TABLE calendar_year (
  year integer NOT NULL,
  source text NOT NULL,
  CONSTRAINT calendar_year_pkey PRIMARY KEY (year),
  CONSTRAINT calendar_year_year_check CHECK (((year >= 1990) AND (year <= 2200)))
);

CREATE TABLE campaign (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  unit_id integer NOT NULL,
  name text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT campaign_pkey PRIMARY KEY (id),
  CONSTRAINT campaign_unit_id_name_key UNIQUE (unit_id, name),
  CONSTRAINT campaign_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  CONSTRAINT campaign_check CHECK ((ends_on >= starts_on)),
  CONSTRAINT campaign_name_check CHECK ((btrim(name) <> ''::text))
);

CREATE TABLE delivery (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  digest_id bigint NOT NULL,
  channel text NOT NULL,
  address text NOT NULL,
  idempotency_key uuid NOT NULL DEFAULT gen_random_uuid(),
  status text NOT NULL DEFAULT 'queued'::text,
  attempts integer NOT NULL DEFAULT 0,
  claimed_until timestamp with time zone,
  wake_at timestamp with time zone NOT NULL DEFAULT (now() + '00:05:00'::interval),
  last_error text,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  sent_at timestamp with time zone,
  CONSTRAINT delivery_pkey PRIMARY KEY (id),
  CONSTRAINT delivery_digest_id_channel_key UNIQUE (digest_id, channel),
  CONSTRAINT delivery_idempotency_key_key UNIQUE (idempotency_key),
  CONSTRAINT delivery_digest_id_fkey FOREIGN KEY (digest_id) REFERENCES digest(id) ON DELETE CASCADE,
  CONSTRAINT delivery_check CHECK (((status = 'sent'::text) = (sent_at IS NOT NULL))),
  CONSTRAINT delivery_status_check CHECK ((status = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'failed'::text])))
);
CREATE INDEX delivery_open_idx ON delivery USING btree (wake_at) WHERE (status = ANY (ARRAY['queued'::text, 'sending'::text]));

CREATE TABLE digest (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  recipient_id integer NOT NULL,
  day date NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  content jsonb NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  read_at timestamp with time zone,
  sealed_at timestamp with time zone,
  CONSTRAINT digest_pkey PRIMARY KEY (id),
  CONSTRAINT digest_recipient_id_day_key UNIQUE (recipient_id, day),
  CONSTRAINT digest_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES app_user(id) ON DELETE CASCADE
);

CREATE TABLE idempotent_response (
  user_id integer NOT NULL,
  key text NOT NULL,
  request_hash bytea NOT NULL,
  status integer,
  body json,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT idempotent_response_pkey PRIMARY KEY (user_id, key),
  CONSTRAINT idempotent_response_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE,
  CONSTRAINT idempotent_response_key_check CHECK (((length(key) >= 1) AND (length(key) <= 200)))
);
CREATE INDEX idempotent_response_age_idx ON idempotent_response USING btree (created_at);

CREATE TABLE import_batch (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  work_list_id integer NOT NULL,
  author_id integer NOT NULL,
  file_name text NOT NULL,
  file bytea,
  options jsonb NOT NULL DEFAULT '{}'::jsonb,
  preview jsonb,
  fingerprint text,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  committed_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT import_batch_pkey PRIMARY KEY (id),
  CONSTRAINT import_batch_author_id_fkey FOREIGN KEY (author_id) REFERENCES app_user(id),
  CONSTRAINT import_batch_work_list_id_fkey FOREIGN KEY (work_list_id) REFERENCES work_list(id) ON DELETE CASCADE
);
CREATE INDEX import_batch_author_idx ON import_batch USING btree (author_id, created_at DESC);

CREATE TABLE import_row (
  batch_id integer NOT NULL,
  sheet_row integer NOT NULL,
  result text NOT NULL,
  number text,
  title text,
  changes jsonb NOT NULL,
  problems jsonb NOT NULL,
  skip_reason text,
  CONSTRAINT import_row_pkey PRIMARY KEY (batch_id, sheet_row),
  CONSTRAINT import_row_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES import_batch(id) ON DELETE CASCADE,
  CONSTRAINT import_row_result_check CHECK ((result = ANY (ARRAY['new'::text, 'changed'::text, 'unchanged'::text, 'failed'::text, 'skipped'::text])))
);

CREATE TABLE item_schedule (
  item_id integer NOT NULL,
  deadline date NOT NULL,
  steps jsonb NOT NULL,
  links jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  committed_at timestamp with time zone,
  CONSTRAINT item_schedule_pkey PRIMARY KEY (item_id),
  CONSTRAINT item_schedule_item_id_fkey FOREIGN KEY (item_id) REFERENCES work_item(id) ON DELETE CASCADE,
  CONSTRAINT item_schedule_links_check CHECK ((jsonb_typeof(links) = 'array'::text)),
  CONSTRAINT item_schedule_steps_check CHECK (((jsonb_typeof(steps) = 'array'::text) AND (steps <> '[]'::jsonb))),
  CONSTRAINT item_schedule_version_check CHECK ((version > 0))
);

CREATE TABLE light_assessment (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  item_id integer NOT NULL,
  as_of date NOT NULL,
  light text NOT NULL,
  completion_rate numeric(5,2) NOT NULL,
  planned_rate numeric(5,2) NOT NULL,
  days_overdue integer NOT NULL,
  reasons jsonb NOT NULL,
  rule_set text NOT NULL,
  rule_set_version integer NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT light_assessment_pkey PRIMARY KEY (id),
  CONSTRAINT light_assessment_item_id_as_of_key UNIQUE (item_id, as_of),
  CONSTRAINT light_assessment_item_id_fkey FOREIGN KEY (item_id) REFERENCES work_item(id) ON DELETE CASCADE,
  CONSTRAINT light_assessment_light_check CHECK ((light = ANY (ARRAY['green'::text, 'yellow'::text, 'red'::text, 'notStarted'::text, 'paused'::text, 'done'::text, 'doneLate'::text, 'stale'::text])))
);
CREATE INDEX light_assessment_day_idx ON light_assessment USING btree (as_of, light);

CREATE TABLE milestone (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  item_id integer NOT NULL,
  "position" integer NOT NULL,
  title text NOT NULL,
  due_on date NOT NULL,
  weight numeric(6,2) NOT NULL DEFAULT 1,
  done_on date,
  CONSTRAINT milestone_pkey PRIMARY KEY (id),
  CONSTRAINT milestone_item_id_position_key UNIQUE (item_id, "position"),
  CONSTRAINT milestone_item_id_fkey FOREIGN KEY (item_id) REFERENCES work_item(id) ON DELETE CASCADE,
  CONSTRAINT milestone_title_check CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT milestone_weight_check CHECK ((weight > (0)::numeric))
);
CREATE INDEX milestone_due_idx ON milestone USING btree (due_on) WHERE (done_on IS NULL);

CREATE TABLE outbox (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  job text NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  relayed_at timestamp with time zone,
  CONSTRAINT outbox_pkey PRIMARY KEY (id)
);
CREATE INDEX outbox_waiting_idx ON outbox USING btree (id) WHERE (relayed_at IS NULL);

CREATE TABLE progress_report (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  item_id integer NOT NULL,
  author_id integer NOT NULL,
  reported_on date NOT NULL,
  rate_before numeric(5,2) NOT NULL,
  completion_rate numeric(5,2) NOT NULL,
  status text NOT NULL,
  note text,
  problems text,
  next_step text,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT progress_report_pkey PRIMARY KEY (id),
  CONSTRAINT progress_report_author_id_fkey FOREIGN KEY (author_id) REFERENCES app_user(id),
  CONSTRAINT progress_report_item_id_fkey FOREIGN KEY (item_id) REFERENCES work_item(id) ON DELETE CASCADE,
  CONSTRAINT progress_report_completion_rate_check CHECK (((completion_rate >= (0)::numeric) AND (completion_rate <= (100)::numeric))),
  CONSTRAINT progress_report_rate_before_check CHECK (((rate_before >= (0)::numeric) AND (rate_before <= (100)::numeric)))
);
CREATE INDEX progress_report_item_idx ON progress_report USING btree (item_id, id DESC);

CREATE TABLE project_profile (
  item_id integer NOT NULL,
  project_code text,
  nature text,
  site text,
  content text,
  years text,
  total_investment bigint,
  fund_source text,
  invested_before bigint,
  year_plan bigint,
  month_done bigint,
  year_done bigint,
  cumulative_done bigint,
  image_progress text,
  planned_start date,
  actual_start date,
  planned_finish date,
  actual_finish date,
  permits jsonb NOT NULL DEFAULT '{}'::jsonb,
  counted_in_statistics boolean,
  developer text,
  CONSTRAINT project_profile_pkey PRIMARY KEY (item_id),
  CONSTRAINT project_profile_item_id_fkey FOREIGN KEY (item_id) REFERENCES work_item(id) ON DELETE CASCADE,
  CONSTRAINT project_profile_cumulative_done_check CHECK ((cumulative_done >= 0)),
  CONSTRAINT project_profile_invested_before_check CHECK ((invested_before >= 0)),
  CONSTRAINT project_profile_month_done_check CHECK ((month_done >= 0)),
  CONSTRAINT project_profile_nature_check CHECK ((nature = ANY (ARRAY['new'::text, 'continued'::text, 'expansion'::text]))),
  CONSTRAINT project_profile_permits_check CHECK ((jsonb_typeof(permits) = 'object'::text)),
  CONSTRAINT project_profile_project_code_check CHECK ((project_code ~ '^[0-9A-Z]{4}-[0-9A-Z]{6}-[0-9A-Z]{2}-[0-9A-Z]{2}-[0-9A-Z]{6}$'::text)),
  CONSTRAINT project_profile_total_investment_check CHECK ((total_investment >= 0)),
  CONSTRAINT project_profile_year_done_check CHECK ((year_done >= 0)),
  CONSTRAINT project_profile_year_plan_check CHECK ((year_plan >= 0))
);

CREATE TABLE schema_migration (
  id integer NOT NULL DEFAULT nextval('schema_migration_id_seq'::regclass),
  "timestamp" bigint NOT NULL,
  name character varying NOT NULL,
  CONSTRAINT "PK_0edff5015b71cc0389ae0f4b9a1" PRIMARY KEY (id)
);

CREATE TABLE session (
  token_hash bytea NOT NULL,
  user_id integer NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT session_pkey PRIMARY KEY (token_hash),
  CONSTRAINT session_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE,
  CONSTRAINT session_check CHECK ((expires_at > created_at))
);
CREATE INDEX session_expiry_idx ON session USING btree (expires_at);
CREATE INDEX session_user_idx ON session USING btree (user_id);

CREATE TABLE setting (
  key text NOT NULL,
  value jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT setting_pkey PRIMARY KEY (key)
);

CREATE TABLE unit (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  parent_id integer,
  path text NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  short_name text,
  aliases text[] NOT NULL DEFAULT '{}'::text[],
  "position" integer NOT NULL DEFAULT 0,
  active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT unit_pkey PRIMARY KEY (id),
  CONSTRAINT unit_parent_id_name_key UNIQUE NULLS NOT DISTINCT (parent_id, name),
  CONSTRAINT unit_path_key UNIQUE (path),
  CONSTRAINT unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id),
  CONSTRAINT unit_check CHECK ((path ~~ (('%/'::text || (id)::text) || '/'::text))),
  CONSTRAINT unit_kind_check CHECK ((kind = ANY (ARRAY['city'::text, 'county'::text, 'zone'::text, 'township'::text, 'department'::text, 'enterprise'::text]))),
  CONSTRAINT unit_name_check CHECK ((btrim(name) <> ''::text))
);

CREATE TABLE unit_assignment (
  item_id integer NOT NULL,
  unit_id integer NOT NULL,
  role text NOT NULL,
  CONSTRAINT unit_assignment_pkey PRIMARY KEY (item_id, unit_id),
  CONSTRAINT unit_assignment_item_id_fkey FOREIGN KEY (item_id) REFERENCES work_item(id) ON DELETE CASCADE,
  CONSTRAINT unit_assignment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  CONSTRAINT unit_assignment_role_check CHECK ((role = ANY (ARRAY['lead'::text, 'support'::text])))
);
CREATE UNIQUE INDEX unit_assignment_one_lead ON unit_assignment USING btree (item_id) WHERE (role = 'lead'::text);
CREATE INDEX unit_assignment_unit_idx ON unit_assignment USING btree (unit_id, item_id);

CREATE TABLE user_role (
  user_id integer NOT NULL,
  role text NOT NULL,
  unit_id integer NOT NULL,
  CONSTRAINT user_role_pkey PRIMARY KEY (user_id, role, unit_id),
  CONSTRAINT user_role_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  CONSTRAINT user_role_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE,
  CONSTRAINT user_role_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'supervisor'::text, 'leader'::text, 'unitHead'::text, 'unitClerk'::text])))
);
CREATE INDEX user_role_unit_idx ON user_role USING btree (unit_id, role);

CREATE TABLE work_item (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  campaign_id integer NOT NULL,
  work_list_id integer NOT NULL,
  aspect_id integer,
  kind text NOT NULL,
  number text NOT NULL,
  "position" integer NOT NULL,
  title text NOT NULL,
  goal text,
  basis text,
  leader_name text,
  contact_name text,
  contact_phone text,
  owner_id integer,
  starts_on date,
  due_on date NOT NULL,
  original_due_on date NOT NULL,
  due_version integer NOT NULL DEFAULT 1,
  status text NOT NULL DEFAULT 'issued'::text,
  completion_rate numeric(5,2) NOT NULL DEFAULT 0,
  finished_on date,
  progress_note text,
  problems text,
  next_step text,
  remark text,
  last_report_on date,
  light text NOT NULL DEFAULT 'notStarted'::text,
  light_reasons jsonb NOT NULL DEFAULT '[]'::jsonb,
  planned_rate numeric(5,2) NOT NULL DEFAULT 0,
  days_overdue integer NOT NULL DEFAULT 0,
  assessed_on date,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT work_item_pkey PRIMARY KEY (id),
  CONSTRAINT work_item_work_list_id_number_key UNIQUE (work_list_id, number),
  CONSTRAINT work_item_aspect_id_work_list_id_fkey FOREIGN KEY (aspect_id, work_list_id) REFERENCES aspect(id, work_list_id),
  CONSTRAINT work_item_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES app_user(id),
  CONSTRAINT work_item_work_list_id_campaign_id_fkey FOREIGN KEY (work_list_id, campaign_id) REFERENCES work_list(id, campaign_id),
  CONSTRAINT work_item_check CHECK ((starts_on <= due_on)),
  CONSTRAINT work_item_check1 CHECK (((status = ANY (ARRAY['closed'::text, 'archived'::text])) = (finished_on IS NOT NULL))),
  CONSTRAINT work_item_completion_rate_check CHECK (((completion_rate >= (0)::numeric) AND (completion_rate <= (100)::numeric))),
  CONSTRAINT work_item_days_overdue_check CHECK ((days_overdue >= 0)),
  CONSTRAINT work_item_kind_check CHECK ((kind = ANY (ARRAY['task'::text, 'project'::text]))),
  CONSTRAINT work_item_light_check CHECK ((light = ANY (ARRAY['green'::text, 'yellow'::text, 'red'::text, 'notStarted'::text, 'paused'::text, 'done'::text, 'doneLate'::text, 'stale'::text]))),
  CONSTRAINT work_item_number_check CHECK ((btrim(number) <> ''::text)),
  CONSTRAINT work_item_planned_rate_check CHECK (((planned_rate >= (0)::numeric) AND (planned_rate <= (100)::numeric))),
  CONSTRAINT work_item_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'issued'::text, 'accepted'::text, 'inProgress'::text, 'closeOutRequested'::text, 'closed'::text, 'archived'::text, 'returned'::text, 'paused'::text, 'cancelled'::text]))),
  CONSTRAINT work_item_title_check CHECK ((btrim(title) <> ''::text))
);
CREATE INDEX work_item_aspect_idx ON work_item USING btree (aspect_id);
CREATE INDEX work_item_board_idx ON work_item USING btree (campaign_id, light);
CREATE INDEX work_item_due_idx ON work_item USING btree (campaign_id, due_on);
CREATE INDEX work_item_list_idx ON work_item USING btree (work_list_id, "position");
CREATE INDEX work_item_owner_idx ON work_item USING btree (owner_id);

CREATE TABLE work_list (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  campaign_id integer NOT NULL,
  number integer NOT NULL,
  title text NOT NULL,
  kind text NOT NULL,
  label text,
  expected_items integer,
  expected_aspects integer,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT work_list_pkey PRIMARY KEY (id),
  CONSTRAINT work_list_campaign_id_number_key UNIQUE (campaign_id, number),
  CONSTRAINT work_list_id_campaign_id_key UNIQUE (id, campaign_id),
  CONSTRAINT work_list_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  CONSTRAINT work_list_expected_aspects_check CHECK ((expected_aspects >= 0)),
  CONSTRAINT work_list_expected_items_check CHECK ((expected_items >= 0)),
  CONSTRAINT work_list_kind_check CHECK ((kind = ANY (ARRAY['task'::text, 'project'::text]))),
  CONSTRAINT work_list_number_check CHECK ((number > 0)),
  CONSTRAINT work_list_title_check CHECK ((btrim(title) <> ''::text))
);

-- The schema after all migrations, to be read and reviewed; nothing runs it. A test holds it to the databases.
-- After a new migration: SHIRUBE_WRITE_SCHEMA=1 npm test -- contract, then read what changed.

CREATE TABLE audit (
  municipality_code text NOT NULL,
  position integer NOT NULL,
  actor_kind text NOT NULL,
  actor_name text NOT NULL,
  event text NOT NULL,
  subject text NOT NULL,
  detail jsonb NOT NULL,
  at text NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (municipality_code, "position")
);

CREATE TABLE baseline (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  indicator text NOT NULL,
  position integer NOT NULL,
  plan_year integer NOT NULL,
  period jsonb,
  value text,
  missing text,
  source text,
  others jsonb NOT NULL,
  PRIMARY KEY (municipality_code, edition, indicator),
  FOREIGN KEY (municipality_code, edition, indicator) REFERENCES indicator(municipality_code, edition, id) ON DELETE CASCADE
);

CREATE TABLE check_entry (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  number integer NOT NULL,
  actor_kind text NOT NULL,
  actor_name text NOT NULL,
  at text NOT NULL,
  act jsonb NOT NULL,
  PRIMARY KEY (municipality_code, edition, number),
  CHECK ((number > 0))
);

CREATE TABLE comparison_entry (
  municipality_code text NOT NULL,
  old_edition text NOT NULL,
  new_edition text NOT NULL,
  number integer NOT NULL,
  old_state text NOT NULL,
  new_state text NOT NULL,
  actor_kind text NOT NULL,
  actor_name text NOT NULL,
  at text NOT NULL,
  act jsonb NOT NULL,
  PRIMARY KEY (municipality_code, old_edition, new_edition, number),
  CHECK ((number > 0)),
  FOREIGN KEY (municipality_code, old_state) REFERENCES comparison_state(municipality_code, id),
  FOREIGN KEY (municipality_code, new_state) REFERENCES comparison_state(municipality_code, id)
);

CREATE TABLE comparison_state (
  municipality_code text NOT NULL,
  id text NOT NULL,
  units jsonb NOT NULL,
  PRIMARY KEY (municipality_code, id)
);

CREATE TABLE dictionary_version (
  municipality_code text NOT NULL,
  number integer NOT NULL,
  actor_kind text NOT NULL,
  actor_name text NOT NULL,
  at text NOT NULL,
  dictionary jsonb NOT NULL,
  PRIMARY KEY (municipality_code, number),
  CHECK ((number > 0))
);

CREATE TABLE edition (
  municipality_code text NOT NULL,
  id text NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  period jsonb NOT NULL,
  status text NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (municipality_code, id),
  FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code) ON DELETE CASCADE
);

CREATE TABLE explanation (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  verification_year integer NOT NULL,
  position integer NOT NULL,
  indicator text NOT NULL,
  cause jsonb NOT NULL,
  response jsonb,
  PRIMARY KEY (municipality_code, edition, verification_year, "position"),
  FOREIGN KEY (municipality_code, edition, verification_year) REFERENCES verification_year(municipality_code, edition, year) ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, indicator) REFERENCES indicator(municipality_code, edition, id) ON DELETE CASCADE
);

CREATE TABLE grade_override (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  verification_year integer NOT NULL,
  position integer NOT NULL,
  indicator text NOT NULL,
  grade text NOT NULL,
  reason text NOT NULL,
  by text NOT NULL,
  at text NOT NULL,
  PRIMARY KEY (municipality_code, edition, verification_year, "position"),
  CHECK ((reason <> ''::text)),
  FOREIGN KEY (municipality_code, edition, verification_year) REFERENCES verification_year(municipality_code, edition, year) ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, indicator) REFERENCES indicator(municipality_code, edition, id) ON DELETE CASCADE
);

CREATE TABLE grade_scheme (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  position integer NOT NULL,
  id text NOT NULL,
  version text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  grades jsonb NOT NULL,
  basis text NOT NULL,
  guards jsonb NOT NULL,
  bands jsonb NOT NULL,
  missing jsonb NOT NULL,
  rate jsonb NOT NULL,
  source jsonb NOT NULL,
  note text,
  PRIMARY KEY (municipality_code, edition),
  FOREIGN KEY (municipality_code, edition) REFERENCES edition(municipality_code, id) ON DELETE CASCADE
);

CREATE TABLE import_entry (
  municipality_code text NOT NULL,
  session integer NOT NULL,
  number integer NOT NULL,
  actor_kind text NOT NULL,
  actor_name text NOT NULL,
  at text NOT NULL,
  act text NOT NULL,
  PRIMARY KEY (municipality_code, session, number),
  CHECK ((number > 0)),
  FOREIGN KEY (municipality_code, session) REFERENCES import_session(municipality_code, number)
);

CREATE TABLE import_file (
  municipality_code text NOT NULL,
  session integer NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  size integer NOT NULL,
  sha256 text NOT NULL,
  bytes bytea,
  changes text NOT NULL,
  PRIMARY KEY (municipality_code, session, "position"),
  CHECK ((changes = ANY (ARRAY['accepted'::text, 'original'::text, 'both'::text]))),
  FOREIGN KEY (municipality_code, session) REFERENCES import_session(municipality_code, number)
);

CREATE TABLE import_session (
  municipality_code text NOT NULL,
  number integer NOT NULL,
  city_name text NOT NULL,
  state text NOT NULL,
  actor_kind text NOT NULL,
  actor_name text NOT NULL,
  at text NOT NULL,
  document text,
  refused text,
  accepted text,
  PRIMARY KEY (municipality_code, number),
  CHECK ((number > 0)),
  CHECK ((state = ANY (ARRAY['unread'::text, 'refused'::text, 'open'::text, 'accepted'::text, 'discarded'::text])))
);

CREATE TABLE indicator (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  id text NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  unit text NOT NULL,
  kind text NOT NULL,
  direction text NOT NULL,
  comparator text NOT NULL,
  aggregation jsonb NOT NULL,
  method text NOT NULL,
  tolerance jsonb,
  decimals integer NOT NULL,
  meaning text,
  source text,
  department text,
  remarks jsonb NOT NULL,
  breaks jsonb NOT NULL,
  replacement jsonb,
  node text NOT NULL,
  PRIMARY KEY (municipality_code, edition, id),
  FOREIGN KEY (municipality_code, edition, node) REFERENCES plan_node(municipality_code, edition, id) ON DELETE CASCADE
);

CREATE TABLE initiative (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  id text NOT NULL,
  position integer NOT NULL,
  node text NOT NULL,
  name text NOT NULL,
  summary text,
  summarised boolean NOT NULL,
  grants jsonb NOT NULL,
  series jsonb NOT NULL,
  pictures jsonb NOT NULL,
  remarks jsonb NOT NULL,
  source text,
  PRIMARY KEY (municipality_code, edition, id),
  FOREIGN KEY (municipality_code, edition, node) REFERENCES plan_node(municipality_code, edition, id) ON DELETE CASCADE
);

CREATE TABLE lineage (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  node text NOT NULL,
  position integer NOT NULL,
  from jsonb NOT NULL,
  change text NOT NULL,
  PRIMARY KEY (municipality_code, edition, node),
  FOREIGN KEY (municipality_code, edition, node) REFERENCES plan_node(municipality_code, edition, id) ON DELETE CASCADE
);

CREATE TABLE measurement (
  municipality_code text NOT NULL,
  id text NOT NULL,
  position integer NOT NULL,
  indicator text NOT NULL,
  plan_year integer NOT NULL,
  period jsonb,
  value text,
  missing text,
  status text NOT NULL,
  numerator text,
  denominator text,
  source text,
  supersedes text,
  note text,
  PRIMARY KEY (municipality_code, id),
  FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code) ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, supersedes) REFERENCES measurement(municipality_code, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE municipality (
  municipality_code text NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  notice text,
  department text,
  contact text,
  year_labels text NOT NULL,
  default_year integer,
  revision text NOT NULL,
  PRIMARY KEY (municipality_code),
  CHECK ((municipality_code ~ '^[0-9]{6}$'::text))
);

CREATE TABLE node_verification (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  verification_year integer NOT NULL,
  position integer NOT NULL,
  node text NOT NULL,
  texts jsonb NOT NULL,
  PRIMARY KEY (municipality_code, edition, verification_year, "position"),
  FOREIGN KEY (municipality_code, edition, verification_year) REFERENCES verification_year(municipality_code, edition, year) ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, node) REFERENCES plan_node(municipality_code, edition, id) ON DELETE CASCADE
);

CREATE TABLE opinion (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  verification_year integer NOT NULL,
  id text NOT NULL,
  position integer NOT NULL,
  node text,
  indicator text,
  member text NOT NULL,
  text text NOT NULL,
  reply text,
  outcome text NOT NULL,
  PRIMARY KEY (municipality_code, edition, verification_year, id),
  FOREIGN KEY (municipality_code, edition, verification_year) REFERENCES verification_year(municipality_code, edition, year) ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, node) REFERENCES plan_node(municipality_code, edition, id) ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, indicator) REFERENCES indicator(municipality_code, edition, id) ON DELETE CASCADE
);

CREATE TABLE picture (
  municipality_code text NOT NULL,
  file text NOT NULL,
  position integer NOT NULL,
  media_type text NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (municipality_code, file),
  FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code) ON DELETE CASCADE
);

CREATE TABLE plan_node (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  id text NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL,
  level integer NOT NULL,
  number text NOT NULL,
  title text NOT NULL,
  parent text,
  body jsonb NOT NULL,
  crosses jsonb NOT NULL,
  PRIMARY KEY (municipality_code, edition, id),
  FOREIGN KEY (municipality_code, edition) REFERENCES edition(municipality_code, id) ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, parent) REFERENCES plan_node(municipality_code, edition, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE published_verdict (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  verification_year integer NOT NULL,
  position integer NOT NULL,
  indicator text NOT NULL,
  plan_year integer NOT NULL,
  verdict text NOT NULL,
  source text NOT NULL,
  note text,
  PRIMARY KEY (municipality_code, edition, verification_year, "position"),
  FOREIGN KEY (municipality_code, edition, verification_year) REFERENCES verification_year(municipality_code, edition, year) ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, indicator) REFERENCES indicator(municipality_code, edition, id) ON DELETE CASCADE
);

CREATE TABLE reference_table (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  verification_year integer NOT NULL,
  id text NOT NULL,
  position integer NOT NULL,
  node text NOT NULL,
  title text NOT NULL,
  unit text NOT NULL,
  decimals integer NOT NULL,
  columns jsonb NOT NULL,
  rows jsonb NOT NULL,
  remarks jsonb NOT NULL,
  source text,
  PRIMARY KEY (municipality_code, edition, verification_year, id),
  FOREIGN KEY (municipality_code, edition, verification_year) REFERENCES verification_year(municipality_code, edition, year) ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, node) REFERENCES plan_node(municipality_code, edition, id) ON DELETE CASCADE
);

CREATE TABLE relisting (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  indicator text NOT NULL,
  node text NOT NULL,
  position integer NOT NULL,
  PRIMARY KEY (municipality_code, edition, indicator, node),
  FOREIGN KEY (municipality_code, edition, indicator) REFERENCES indicator(municipality_code, edition, id) ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, node) REFERENCES plan_node(municipality_code, edition, id) ON DELETE CASCADE
);

CREATE TABLE schema_migration (
  version integer NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (version)
);

CREATE TABLE source (
  municipality_code text NOT NULL,
  id text NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  publisher text,
  date text,
  url text,
  note text,
  PRIMARY KEY (municipality_code, id),
  FOREIGN KEY (municipality_code) REFERENCES municipality(municipality_code) ON DELETE CASCADE
);

CREATE TABLE target (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  indicator text NOT NULL,
  position integer NOT NULL,
  plan_year integer NOT NULL,
  period jsonb,
  aim jsonb NOT NULL,
  source text,
  revision jsonb,
  others jsonb NOT NULL,
  PRIMARY KEY (municipality_code, edition, indicator, "position"),
  FOREIGN KEY (municipality_code, edition, indicator) REFERENCES indicator(municipality_code, edition, id) ON DELETE CASCADE
);

CREATE TABLE verification_year (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  year integer NOT NULL,
  position integer NOT NULL,
  state text NOT NULL,
  cover jsonb NOT NULL,
  meetings jsonb NOT NULL,
  PRIMARY KEY (municipality_code, edition, year),
  FOREIGN KEY (municipality_code, edition) REFERENCES edition(municipality_code, id) ON DELETE CASCADE
);

CREATE INDEX measurement_supersedes ON public.measurement USING btree (municipality_code, supersedes) WHERE (supersedes IS NOT NULL);

CREATE OR REPLACE FUNCTION public.refuse_audit_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'audit lines are only ever added';
END
$function$
;

CREATE TRIGGER audit_only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

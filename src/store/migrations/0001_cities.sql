-- One table for each kind of record of a city. The municipality code comes first in every key, so that rows of two cities
-- never meet and the tables can be split by it. `position` is the order among siblings; nothing is ordered by a collation.
-- Decimals and dates are text; value objects are jsonb with decimals as {"decimal":"0.90"}.
-- Statements are parted by a blank line and hold none.
CREATE TABLE municipality (
  municipality_code text PRIMARY KEY CHECK (municipality_code ~ '^[0-9]{6}$'),
  position integer NOT NULL,
  name text NOT NULL,
  notice text,
  department text,
  contact text,
  year_labels text NOT NULL,
  default_year integer,
  revision text NOT NULL
);

CREATE TABLE source (
  municipality_code text NOT NULL REFERENCES municipality ON DELETE CASCADE,
  id text NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  publisher text,
  date text,
  url text,
  note text,
  PRIMARY KEY (municipality_code, id)
);

CREATE TABLE picture (
  municipality_code text NOT NULL REFERENCES municipality ON DELETE CASCADE,
  file text NOT NULL,
  position integer NOT NULL,
  media_type text NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (municipality_code, file)
);

CREATE TABLE edition (
  municipality_code text NOT NULL REFERENCES municipality ON DELETE CASCADE,
  id text NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  period jsonb NOT NULL,
  status text NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (municipality_code, id)
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
  FOREIGN KEY (municipality_code, edition) REFERENCES edition ON DELETE CASCADE
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
  FOREIGN KEY (municipality_code, edition) REFERENCES edition ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, parent) REFERENCES plan_node DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE lineage (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  node text NOT NULL,
  position integer NOT NULL,
  "from" jsonb NOT NULL,
  change text NOT NULL,
  PRIMARY KEY (municipality_code, edition, node),
  FOREIGN KEY (municipality_code, edition, node) REFERENCES plan_node ON DELETE CASCADE
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
  FOREIGN KEY (municipality_code, edition, node) REFERENCES plan_node ON DELETE CASCADE
);

CREATE TABLE relisting (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  indicator text NOT NULL,
  node text NOT NULL,
  position integer NOT NULL,
  PRIMARY KEY (municipality_code, edition, indicator, node),
  FOREIGN KEY (municipality_code, edition, indicator) REFERENCES indicator ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, node) REFERENCES plan_node ON DELETE CASCADE
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
  FOREIGN KEY (municipality_code, edition, indicator) REFERENCES indicator ON DELETE CASCADE
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
  PRIMARY KEY (municipality_code, edition, indicator, position),
  FOREIGN KEY (municipality_code, edition, indicator) REFERENCES indicator ON DELETE CASCADE
);

-- A series belongs to the indicator and runs through editions, so it names no edition.
CREATE TABLE measurement (
  municipality_code text NOT NULL REFERENCES municipality ON DELETE CASCADE,
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
  FOREIGN KEY (municipality_code, supersedes) REFERENCES measurement DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX measurement_supersedes ON measurement (municipality_code, supersedes) WHERE supersedes IS NOT NULL;

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
  FOREIGN KEY (municipality_code, edition, node) REFERENCES plan_node ON DELETE CASCADE
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
  FOREIGN KEY (municipality_code, edition) REFERENCES edition ON DELETE CASCADE
);

CREATE TABLE node_verification (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  verification_year integer NOT NULL,
  position integer NOT NULL,
  node text NOT NULL,
  texts jsonb NOT NULL,
  PRIMARY KEY (municipality_code, edition, verification_year, position),
  FOREIGN KEY (municipality_code, edition, verification_year) REFERENCES verification_year ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, node) REFERENCES plan_node ON DELETE CASCADE
);

CREATE TABLE explanation (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  verification_year integer NOT NULL,
  position integer NOT NULL,
  indicator text NOT NULL,
  cause jsonb NOT NULL,
  response jsonb,
  PRIMARY KEY (municipality_code, edition, verification_year, position),
  FOREIGN KEY (municipality_code, edition, verification_year) REFERENCES verification_year ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, indicator) REFERENCES indicator ON DELETE CASCADE
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
  PRIMARY KEY (municipality_code, edition, verification_year, position),
  FOREIGN KEY (municipality_code, edition, verification_year) REFERENCES verification_year ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, indicator) REFERENCES indicator ON DELETE CASCADE
);

CREATE TABLE grade_override (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  verification_year integer NOT NULL,
  position integer NOT NULL,
  indicator text NOT NULL,
  grade text NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  by text NOT NULL,
  at text NOT NULL,
  PRIMARY KEY (municipality_code, edition, verification_year, position),
  FOREIGN KEY (municipality_code, edition, verification_year) REFERENCES verification_year ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, indicator) REFERENCES indicator ON DELETE CASCADE
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
  FOREIGN KEY (municipality_code, edition, verification_year) REFERENCES verification_year ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, node) REFERENCES plan_node ON DELETE CASCADE
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
  FOREIGN KEY (municipality_code, edition, verification_year) REFERENCES verification_year ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, node) REFERENCES plan_node ON DELETE CASCADE,
  FOREIGN KEY (municipality_code, edition, indicator) REFERENCES indicator ON DELETE CASCADE
);

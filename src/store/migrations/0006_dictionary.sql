-- The words that a city chose, one row each time they were saved; the latest holds. No foreign key leads to the city's rows: they
-- are put in anew with every import. Rows are only ever added.
CREATE TABLE dictionary_version (
  municipality_code text NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  actor_kind text NOT NULL,
  actor_name text NOT NULL,
  at text NOT NULL,
  dictionary jsonb NOT NULL,
  PRIMARY KEY (municipality_code, number)
);

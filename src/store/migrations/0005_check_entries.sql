-- What people said about the findings of an edition. No foreign key leads to the city's rows: they are put in anew with every
-- import, and a finding is named by what it is about, not by where it stands. Entries are only ever added.
CREATE TABLE check_entry (
  municipality_code text NOT NULL,
  edition text NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  actor_kind text NOT NULL,
  actor_name text NOT NULL,
  at text NOT NULL,
  act jsonb NOT NULL,
  PRIMARY KEY (municipality_code, edition, number)
);

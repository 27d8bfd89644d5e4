-- What people said about the comparison of two editions. No foreign key leads to the city's rows: they are put in anew with
-- every import, and a person's word is followed to whatever stands there then. Entries and states are only ever added.
CREATE TABLE comparison_state (
  municipality_code text NOT NULL,
  id text NOT NULL,
  units jsonb NOT NULL,
  PRIMARY KEY (municipality_code, id)
);

CREATE TABLE comparison_entry (
  municipality_code text NOT NULL,
  old_edition text NOT NULL,
  new_edition text NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  old_state text NOT NULL,
  new_state text NOT NULL,
  actor_kind text NOT NULL,
  actor_name text NOT NULL,
  at text NOT NULL,
  act jsonb NOT NULL,
  PRIMARY KEY (municipality_code, old_edition, new_edition, number),
  FOREIGN KEY (municipality_code, old_state) REFERENCES comparison_state,
  FOREIGN KEY (municipality_code, new_state) REFERENCES comparison_state
);

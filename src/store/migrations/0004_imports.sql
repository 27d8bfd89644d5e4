-- 取込: files handed in at the desk, what was read in them and what people put right. No foreign key leads to the city's rows: it may
-- not be there yet. JSON stands as text, since what strangers write may hold what jsonb refuses (U+0000, half a surrogate pair).
CREATE TABLE import_session (
  municipality_code text NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  city_name text NOT NULL,
  state text NOT NULL CHECK (state IN ('unread', 'refused', 'open', 'accepted', 'discarded')),
  actor_kind text NOT NULL,
  actor_name text NOT NULL,
  at text NOT NULL,
  document text,
  refused text,
  accepted text,
  PRIMARY KEY (municipality_code, number)
);

CREATE TABLE import_file (
  municipality_code text NOT NULL,
  session integer NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  size integer NOT NULL,
  sha256 text NOT NULL,
  bytes bytea,
  PRIMARY KEY (municipality_code, session, position),
  FOREIGN KEY (municipality_code, session) REFERENCES import_session
);

CREATE TABLE import_entry (
  municipality_code text NOT NULL,
  session integer NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  actor_kind text NOT NULL,
  actor_name text NOT NULL,
  at text NOT NULL,
  act text NOT NULL,
  PRIMARY KEY (municipality_code, session, number),
  FOREIGN KEY (municipality_code, session) REFERENCES import_session
);

-- The audit chain: each line's hash covers the hash before it. Lines are added and never changed; they outlive the city's rows.
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
  PRIMARY KEY (municipality_code, position)
);

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit lines are only ever added';
END
$$;

CREATE TRIGGER audit_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

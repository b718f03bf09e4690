-- What was tried at the vault stays in its log, whoever would have it otherwise.
CREATE FUNCTION vault_log_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'vault_log is only ever added to';
END $$;--> statement-breakpoint
CREATE TRIGGER vault_log_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON vault_log
  FOR EACH STATEMENT EXECUTE FUNCTION vault_log_stays();

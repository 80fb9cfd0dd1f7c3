CREATE TABLE "data_version" (
	"one" boolean PRIMARY KEY NOT NULL,
	"version" uuid NOT NULL,
	CONSTRAINT "data_version_one_row" CHECK ("data_version"."one")
);
--> statement-breakpoint
INSERT INTO "data_version" VALUES (true, gen_random_uuid());--> statement-breakpoint
-- Names the new state once in each transaction. All of our writes hold the registry's lock, so nobody waits here for the row.
CREATE FUNCTION name_data_version() RETURNS trigger
LANGUAGE plpgsql
AS $$
begin
  update data_version set version = gen_random_uuid() where xmin <> pg_current_xact_id()::xid;
  return null;
end
$$;--> statement-breakpoint
-- For tables of later migrations too: `select name_versions_of('new_table')`.
CREATE FUNCTION name_versions_of(watched regclass) RETURNS void
LANGUAGE plpgsql
AS $$
begin
  execute format('create trigger name_data_version after insert or update or delete or truncate on %s
    for each statement execute function name_data_version()', watched);
  -- Also where a restore or a replica switches ordinary triggers off.
  execute format('alter table %s enable always trigger name_data_version', watched);
end
$$;--> statement-breakpoint
-- The others are written outside the registry's lock, and no cached answer reads them: see src/server/response-cache.ts.
SELECT name_versions_of(format('public.%I', tablename)::regclass) FROM pg_tables
WHERE schemaname = 'public' AND tablename NOT IN ('data_version', 'schema_migration', 'api_key', 'idempotency_key',
  'webhook_secret', 'webhook_progress', 'webhook_delivery');

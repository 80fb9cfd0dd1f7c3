-- Wakes who follows the log, once for each statement that adds to it and not before the commit: Postgres tells of one channel
-- and payload once in a transaction. Nothing is in it but that there is something to read.
create function notify_of_changes() returns trigger
language plpgsql
as $$
begin
  perform pg_notify('attestry_change', '');
  return null;
end
$$;
--> statement-breakpoint
create trigger notify_of_changes after insert on change for each statement execute function notify_of_changes();

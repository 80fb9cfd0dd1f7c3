CREATE TABLE "open_finding_span" (
	"finding_id" uuid NOT NULL,
	"third_party_id" uuid NOT NULL,
	"due_on" date,
	"retired_on" date,
	"since" timestamp(3) with time zone NOT NULL,
	"until" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "recorded_span" (
	"record_type" text NOT NULL,
	"record_id" uuid NOT NULL,
	"third_party_id" uuid NOT NULL,
	"value" text NOT NULL,
	"since" date NOT NULL,
	"until" date
);
--> statement-breakpoint
CREATE INDEX "open_finding_span_standing" ON "open_finding_span" USING btree ("finding_id") WHERE "open_finding_span"."until" is null;--> statement-breakpoint
CREATE INDEX "recorded_span_standing" ON "recorded_span" USING btree ("record_type","record_id") WHERE "recorded_span"."until" is null;--> statement-breakpoint
CREATE INDEX "recorded_span_days" ON "recorded_span" USING btree ("record_type","value","since","until");--> statement-breakpoint
CREATE INDEX "recorded_span_reminder" ON "recorded_span" USING btree ("record_id") WHERE "recorded_span"."record_type" = 'REMINDER';--> statement-breakpoint
-- By hand: the spans of the log so far. Types of entries are compared as texts: an upgrade may add them in this transaction. A day never lies before that of the record's last entry, so spans do not overlap.
INSERT INTO recorded_span
select record_type::text, record_id, third_party_id, value, since, lead(since) over (partition by record_type, record_id order by seq)
from (
  select *, max(as_of) over (partition by record_type, record_id order by seq) as since
  from (
    select record_type, record_id, third_party_id, seq, (image ->> 'as_of')::date as as_of,
      coalesce(image ->> 'level', image ->> 'answer') as value,
      lag(coalesce(image ->> 'level', image ->> 'answer')) over (partition by record_type, record_id order by seq) as before
    from change where record_type::text in ('RISK_LEVEL', 'PROCUREMENT_ANSWER')
  ) as entry
  where before is distinct from value
) as changed;--> statement-breakpoint
INSERT INTO recorded_span
select 'REMINDER', record_id, (array_agg(third_party_id order by seq))[1], image ->> 'expiration_kind',
  (array_agg((image ->> 'ends_on')::date - (image ->> 'days_left')::int order by seq))[1], (image ->> 'ends_on')::date + 1
from change where record_type::text = 'REMINDER'
group by record_id, image ->> 'expiration_kind', image ->> 'ends_on';--> statement-breakpoint
INSERT INTO open_finding_span
select record_id, third_party_id, (image ->> 'due_on')::date, (image ->> 'retired_on')::date, recorded_at, until
from (select *, lead(recorded_at) over (partition by record_id order by seq) as until from change where record_type::text = 'FINDING') as entry
where image ->> 'status' = 'OPEN';--> statement-breakpoint
-- Continues the spans with each statement that adds to the log, in the same transaction.
CREATE FUNCTION record_spans() RETURNS trigger
LANGUAGE plpgsql
AS $$
begin
  if not exists (select from appended where record_type::text in ('RISK_LEVEL', 'PROCUREMENT_ANSWER', 'REMINDER', 'FINDING')) then
    return null;
  end if;
  with entry as (
    select distinct on (record_type, record_id) record_type::text as record_type, record_id, third_party_id,
      coalesce(image ->> 'level', image ->> 'answer') as value, (image ->> 'as_of')::date as since
    from appended where record_type::text in ('RISK_LEVEL', 'PROCUREMENT_ANSWER') order by record_type, record_id, seq desc
  ), news as (
    select entry.*, standing.since as stood_since from entry
    left join recorded_span standing on standing.record_type = entry.record_type and standing.record_id = entry.record_id and standing.until is null
    where standing.value is distinct from entry.value
  ), ended as (
    update recorded_span span set until = greatest(span.since, news.since) from news
    where span.record_type = news.record_type and span.record_id = news.record_id and span.until is null
  )
  insert into recorded_span select record_type, record_id, third_party_id, value, greatest(stood_since, since), null from news;
  insert into recorded_span
  select distinct 'REMINDER', record_id, third_party_id, image ->> 'expiration_kind',
    (image ->> 'ends_on')::date - (image ->> 'days_left')::int, (image ->> 'ends_on')::date + 1
  from appended where record_type::text = 'REMINDER' and not exists (
    select from recorded_span earlier where earlier.record_type = 'REMINDER' and earlier.record_id = appended.record_id
      and earlier.value = appended.image ->> 'expiration_kind' and earlier.until = (appended.image ->> 'ends_on')::date + 1);
  with entry as (
    select distinct on (record_id) record_id, third_party_id, image, recorded_at
    from appended where record_type::text = 'FINDING' order by record_id, seq desc
  ), ended as (
    update open_finding_span span set until = greatest(span.since, entry.recorded_at) from entry
    where span.finding_id = entry.record_id and span.until is null
  )
  insert into open_finding_span
  select record_id, third_party_id, (image ->> 'due_on')::date, (image ->> 'retired_on')::date, recorded_at, null
  from entry where image ->> 'status' = 'OPEN';
  return null;
end
$$;--> statement-breakpoint
CREATE TRIGGER record_spans AFTER INSERT ON change REFERENCING NEW TABLE AS appended
FOR EACH STATEMENT EXECUTE FUNCTION record_spans();--> statement-breakpoint
SELECT name_versions_of('recorded_span');--> statement-breakpoint
SELECT name_versions_of('open_finding_span');

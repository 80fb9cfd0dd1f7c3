-- The function of 0023, but a plan that was made while the tables were empty stays right as they fill in one transaction, such as a seed: each
-- entry finds its own spans by an index. Before, every span was compared with every entry.
CREATE OR REPLACE FUNCTION record_spans() RETURNS trigger
LANGUAGE plpgsql
SET enable_seqscan = off
AS $$
begin
  if not exists (select from appended where record_type::text in ('RISK_LEVEL', 'PROCUREMENT_ANSWER', 'REMINDER', 'FINDING')) then
    return null;
  end if;
  with entry as (
    select distinct on (record_type, record_id) record_type::text as record_type, record_id, third_party_id,
      coalesce(image ->> 'level', image ->> 'answer') as value, (image ->> 'as_of')::date as since
    from appended where record_type::text in ('RISK_LEVEL', 'PROCUREMENT_ANSWER') order by record_type, record_id, seq desc
  ), news as materialized (
    select entry.*, standing.row_at, standing.since as stood_since from entry
    left join lateral (
      select ctid as row_at, since, value from recorded_span
      where record_type = entry.record_type and record_id = entry.record_id and until is null limit 1
    ) as standing on true
    where standing.value is distinct from entry.value
  ), ended as (
    update recorded_span span set until = greatest(span.since, news.since) from news where span.ctid = news.row_at
  )
  insert into recorded_span select record_type, record_id, third_party_id, value, greatest(stood_since, since), null from news;
  insert into recorded_span
  select distinct 'REMINDER', record_id, third_party_id, image ->> 'expiration_kind',
    (image ->> 'ends_on')::date - (image ->> 'days_left')::int, (image ->> 'ends_on')::date + 1
  from appended where record_type::text = 'REMINDER' and (
    select 1 from recorded_span earlier where earlier.record_type = 'REMINDER' and earlier.record_id = appended.record_id
      and earlier.value = appended.image ->> 'expiration_kind' and earlier.until = (appended.image ->> 'ends_on')::date + 1 limit 1) is null;
  with entry as materialized (
    select latest.*, standing.row_at
    from (
      select distinct on (record_id) record_id, third_party_id, image, recorded_at
      from appended where record_type::text = 'FINDING' order by record_id, seq desc
    ) as latest
    left join lateral (
      select ctid as row_at from open_finding_span where finding_id = latest.record_id and until is null limit 1
    ) as standing on true
  ), ended as (
    update open_finding_span span set until = greatest(span.since, entry.recorded_at) from entry where span.ctid = entry.row_at
  )
  insert into open_finding_span
  select record_id, third_party_id, (image ->> 'due_on')::date, (image ->> 'retired_on')::date, recorded_at, null
  from entry where image ->> 'status' = 'OPEN';
  return null;
end
$$;

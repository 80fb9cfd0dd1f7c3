-- Lists and counts read the columns and not the explanation: kept apart from them, fifty third parties are a few pages.
alter table risk set (toast_tuple_target = 128);
--> statement-breakpoint
-- What ends, of every kind, with its last day. No branch has a condition or a join, so that Postgres takes the view apart
-- and merges the branches' indexes in order; what does not count has no last day. The expressions are those of the indexes
-- "…_last_day" and "third_party_review_due", word for word, or no index would serve them. A review's id is that of its
-- third party, written as greatest(id): with one column under two names Postgres takes the order by id for the order by
-- third_party_id, and sorts.
create view expiration as
select id, third_party_id, 'CERTIFICATION'::text as kind,
  least(valid_until, suspended_on - 1, revoked_on - 1) as expires_on,
  type as certification_type, coalesce(title, type) as title
from certification
union all
select id, third_party_id, 'CONTRACT'::text,
  (case when status in ('ACTIVE', 'TERMINATED') then least(case when auto_renews <> 'YES' then expires_on end, terminated_on - 1) end),
  null::text, coalesce(title, kind::text)
from contract
union all
select id, third_party_id, 'ATTESTATION'::text,
  (case when superseded_by_id is null and revoked_on is null then valid_until end),
  null::text, framework
from attestation
union all
select greatest(id), id, 'REVIEW'::text,
  (last_reviewed_on + (review_every_months * 365 + 6) / 12),
  null::text, 'Review'::text
from third_party;

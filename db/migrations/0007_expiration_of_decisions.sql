-- A few words for a list: `Conditional approval: reference testing, LIS software`.
create function decision_title(kind decision_kind, categories engagement_category[]) returns text
language sql stable parallel safe as $$
  select upper(left(kind::text, 1)) || replace(lower(substr(kind::text, 2)), '_', ' ') || case
    when cardinality(categories) > 0 then ': ' ||
      replace(replace(replace(lower(array_to_string(categories, ', ')), '_', ' '), 'lis software', 'LIS software'), 'it security', 'IT security')
    else '' end
$$;
--> statement-breakpoint
-- What was decided ends too: as before, and two branches more. Where it was revoked, is of another kind, or waits for a
-- second person it has no last day; the expressions are those of the indexes "decision_…_last_day", word for word.
create or replace view expiration as
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
from third_party
union all
select id, third_party_id, 'APPROVAL'::text,
  (case when kind in ('APPROVAL', 'CONDITIONAL_APPROVAL') and revoked_on is null and (not needs_second_approver or second_approved_on is not null) then valid_until end),
  null::text, decision_title(kind, categories)
from decision
union all
select id, third_party_id, 'WAIVER'::text,
  (case when kind in ('WAIVER', 'RISK_ACCEPTANCE') and revoked_on is null and (not needs_second_approver or second_approved_on is not null) then valid_until end),
  null::text, decision_title(kind, categories)
from decision;

CREATE TABLE "due_record" (
	"record_id" uuid PRIMARY KEY NOT NULL,
	"third_party_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_on" date NOT NULL,
	"title" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "due_record" ADD CONSTRAINT "due_record_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "due_record_audit" ON "due_record" USING btree ((case when "kind" = 'AUDIT' then "due_on" end),"record_id");--> statement-breakpoint
CREATE INDEX "due_record_owner_audit" ON "due_record" USING btree ("third_party_id",(case when "kind" = 'AUDIT' then "due_on" end),"record_id");--> statement-breakpoint
CREATE INDEX "due_record_screening" ON "due_record" USING btree ((case when "kind" = 'SCREENING' then "due_on" end),"record_id");--> statement-breakpoint
CREATE INDEX "due_record_owner_screening" ON "due_record" USING btree ("third_party_id",(case when "kind" = 'SCREENING' then "due_on" end),"record_id");--> statement-breakpoint
CREATE INDEX "finding_open_until" ON "finding" USING btree ((case when "status" = 'OPEN' and "retired_on" is null then "due_on" end),"id");--> statement-breakpoint
CREATE INDEX "finding_owner_open_until" ON "finding" USING btree ("third_party_id",(case when "status" = 'OPEN' and "retired_on" is null then "due_on" end),"id");--> statement-breakpoint
CREATE INDEX "determination_last_day" ON "determination" USING btree ((case when "revoked_on" is null then "valid_until" end),"id");--> statement-breakpoint
CREATE INDEX "determination_owner_last_day" ON "determination" USING btree ("third_party_id",(case when "revoked_on" is null then "valid_until" end),"id");--> statement-breakpoint
CREATE INDEX "product_supported_until" ON "product" USING btree ((case when "retired_on" is null then "support_ends_on" end),"id");--> statement-breakpoint
CREATE INDEX "product_owner_supported_until" ON "product" USING btree ("third_party_id",(case when "retired_on" is null then "support_ends_on" end),"id");--> statement-breakpoint
-- By hand: the view has a branch for each kind that is due. A record that does not count has no last day. The expressions are
-- those of the indexes. An engagement without an end ends at infinity, which no window of days reaches.
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
from decision
union all
select record_id, third_party_id, 'AUDIT'::text,
  (case when kind = 'AUDIT' then due_on end),
  null::text, title
from due_record
union all
select id, third_party_id, 'FINDING'::text,
  (case when status = 'OPEN' and retired_on is null then due_on end),
  null::text, title
from finding
union all
select record_id, third_party_id, 'SCREENING'::text,
  (case when kind = 'SCREENING' then due_on end),
  null::text, title
from due_record
union all
select id, third_party_id, 'DETERMINATION'::text,
  (case when revoked_on is null then valid_until end),
  null::text, kind::text || coalesce(': ' || coalesce(control, rule), '')
from determination
union all
select id, third_party_id, 'PRODUCT_SUPPORT'::text,
  (case when retired_on is null then support_ends_on end),
  null::text, name
from product
union all
select id, third_party_id, 'ENGAGEMENT'::text,
  coalesce(ends_on, 'infinity'::date),
  null::text, name
from engagement;

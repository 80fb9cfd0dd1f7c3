-- Search terms are derived, and made again below with their kinds.
delete from third_party_term;--> statement-breakpoint
CREATE TYPE "public"."search_term" AS ENUM('LEGAL_NAME', 'TRADING_NAME', 'DOMAIN', 'IDENTIFIER', 'EXTERNAL_ID');--> statement-breakpoint
ALTER TABLE "procurement_answer_kept" ADD COLUMN "by_category" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "third_party_term" ADD COLUMN "kind" "search_term" NOT NULL;--> statement-breakpoint
ALTER TABLE "third_party_term" ADD COLUMN "written" text NOT NULL;--> statement-breakpoint
CREATE INDEX "attestation_created" ON "attestation" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "attestation_updated" ON "attestation" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "attestation_owner_created" ON "attestation" USING btree ("third_party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "attestation_owner_updated" ON "attestation" USING btree ("third_party_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "attestor_created" ON "attestor" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "attestor_updated" ON "attestor" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "audit_created" ON "audit" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "audit_updated" ON "audit" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "audit_owner_created" ON "audit" USING btree ("third_party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "audit_owner_updated" ON "audit" USING btree ("third_party_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "finding_created" ON "finding" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "finding_updated" ON "finding" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "finding_owner_created" ON "finding" USING btree ("third_party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "finding_owner_updated" ON "finding" USING btree ("third_party_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "finding_audit_created" ON "finding" USING btree ("audit_id","created_at","id");--> statement-breakpoint
CREATE INDEX "finding_audit_updated" ON "finding" USING btree ("audit_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "certification_created" ON "certification" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "certification_owner_created" ON "certification" USING btree ("third_party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "contract_created" ON "contract" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "contract_owner_created" ON "contract" USING btree ("third_party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "contract_value" ON "contract" USING btree ("currency","value_minor");--> statement-breakpoint
CREATE INDEX "decision_created" ON "decision" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "decision_updated" ON "decision" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "decision_owner_created" ON "decision" USING btree ("third_party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "decision_owner_updated" ON "decision" USING btree ("third_party_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "determination_created" ON "determination" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "determination_updated" ON "determination" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "determination_owner_created" ON "determination" USING btree ("third_party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "determination_owner_updated" ON "determination" USING btree ("third_party_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "engagement_created" ON "engagement" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "engagement_updated" ON "engagement" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "engagement_owner_created" ON "engagement" USING btree ("third_party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "engagement_owner_updated" ON "engagement" USING btree ("third_party_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "evidence_document_updated" ON "evidence_document" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "evidence_document_owner_updated" ON "evidence_document" USING btree ("third_party_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "facility_created" ON "facility" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "facility_updated" ON "facility" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "incident_created" ON "incident" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "incident_updated" ON "incident" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "incident_owner_created" ON "incident" USING btree ("third_party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "incident_owner_updated" ON "incident" USING btree ("third_party_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "principal_created" ON "principal" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "principal_updated" ON "principal" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "procurement_answer_kept_answer" ON "procurement_answer_kept" USING btree ("answer","third_party_id");--> statement-breakpoint
CREATE INDEX "procurement_answer_kept_by_category" ON "procurement_answer_kept" USING gin ("by_category");--> statement-breakpoint
CREATE INDEX "product_created" ON "product" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "product_updated" ON "product" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "product_owner_created" ON "product" USING btree ("third_party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "product_owner_updated" ON "product" USING btree ("third_party_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "quality_record_created" ON "quality_record" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "quality_record_updated" ON "quality_record" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "quality_record_owner_created" ON "quality_record" USING btree ("third_party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "quality_record_owner_updated" ON "quality_record" USING btree ("third_party_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "requirement_mapping_created" ON "requirement_mapping" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "requirement_mapping_updated" ON "requirement_mapping" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "screening_created" ON "screening" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "screening_updated" ON "screening" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "screening_owner_created" ON "screening" USING btree ("third_party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "screening_owner_updated" ON "screening" USING btree ("third_party_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "supply_link_created" ON "supply_link" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "supply_link_updated" ON "supply_link" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "supply_link_customer_created" ON "supply_link" USING btree ("customer_id","created_at","id");--> statement-breakpoint
CREATE INDEX "supply_link_customer_updated" ON "supply_link" USING btree ("customer_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "supply_link_supplier_created" ON "supply_link" USING btree ("supplier_id","created_at","id");--> statement-breakpoint
CREATE INDEX "supply_link_supplier_updated" ON "supply_link" USING btree ("supplier_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "third_party_internal_owner_name" ON "third_party" USING btree ("internal_owner",lower("legal_name"),"id");--> statement-breakpoint
CREATE INDEX "webhook_subscription_created" ON "webhook_subscription" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "webhook_subscription_updated" ON "webhook_subscription" USING btree ("updated_at","id");--> statement-breakpoint
-- Rewrites the search terms of the given third parties from their rows. Called by every write of third parties.
create or replace function refresh_third_party_terms(ids uuid[]) returns void
language sql
as $$
  delete from third_party_term where third_party_id = any(ids);
  insert into third_party_term (third_party_id, term, kind, written)
  select distinct on (id, term) * from (
    select id, case when kind in ('IDENTIFIER', 'EXTERNAL_ID') then fold_term(regexp_replace(written, '[\s-]', '', 'g'))
      else fold_term(written) end as term, kind::search_term, written
    from (
      select id, 'LEGAL_NAME' as kind, legal_name as written from third_party where id = any(ids)
      union all select id, 'TRADING_NAME', unnest(trading_names) from third_party where id = any(ids)
      union all select id, 'DOMAIN', unnest(domains) from third_party where id = any(ids)
      union all select third_party_id, 'IDENTIFIER', value from third_party_identifier where third_party_id = any(ids)
      union all select third_party_id, 'EXTERNAL_ID', external_id from third_party_external_ref where third_party_id = any(ids)
    ) as texts
  ) as terms where term <> '' order by id, term, kind, written;
$$;--> statement-breakpoint
select refresh_third_party_terms(array(select id from third_party));

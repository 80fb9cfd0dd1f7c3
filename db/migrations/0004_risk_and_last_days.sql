CREATE TYPE "public"."assessment_state" AS ENUM('UNASSESSED', 'PARTIAL', 'ASSESSED');--> statement-breakpoint
CREATE TYPE "public"."risk_dimension" AS ENUM('QUALITY', 'DATA_SECURITY', 'REGULATORY', 'CONTRACTUAL', 'ASSURANCE', 'INCIDENT', 'DEPENDENCY');--> statement-breakpoint
CREATE TYPE "public"."risk_level" AS ENUM('VERY_LOW', 'LOW', 'MODERATE', 'HIGH', 'VERY_HIGH');--> statement-breakpoint
CREATE TABLE "risk" (
	"third_party_id" uuid PRIMARY KEY NOT NULL,
	"as_of" date NOT NULL,
	"renew_on" date,
	"assessed_at" timestamp(3) with time zone NOT NULL,
	"basis" text NOT NULL,
	"rank" double precision NOT NULL,
	"level" "risk_level" NOT NULL,
	"score" double precision NOT NULL,
	"driving_dimension" "risk_dimension" NOT NULL,
	"state" "assessment_state" NOT NULL,
	"coverage" double precision NOT NULL,
	"quality_rank" double precision NOT NULL,
	"data_security_rank" double precision NOT NULL,
	"regulatory_rank" double precision NOT NULL,
	"contractual_rank" double precision NOT NULL,
	"assurance_rank" double precision NOT NULL,
	"incident_rank" double precision NOT NULL,
	"dependency_rank" double precision NOT NULL,
	"kind" "third_party_kind" NOT NULL,
	"lifecycle" "lifecycle" NOT NULL,
	"country" text,
	"explanation" jsonb NOT NULL,
	CONSTRAINT "risk_score" CHECK ("risk"."score" between 0 and 100),
	CONSTRAINT "risk_coverage" CHECK ("risk"."coverage" between 0 and 1)
);
--> statement-breakpoint
ALTER TABLE "registry" ADD COLUMN "assessed_on" date;--> statement-breakpoint
ALTER TABLE "risk" ADD CONSTRAINT "risk_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "risk_rank" ON "risk" USING btree ("rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_score" ON "risk" USING btree ("score","third_party_id");--> statement-breakpoint
CREATE INDEX "risk_coverage" ON "risk" USING btree ("coverage","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_state" ON "risk" USING btree ("state","rank","third_party_id");--> statement-breakpoint
CREATE INDEX "risk_driving" ON "risk" USING btree ("driving_dimension","rank","third_party_id");--> statement-breakpoint
CREATE INDEX "risk_kind" ON "risk" USING btree ("kind","rank","third_party_id");--> statement-breakpoint
CREATE INDEX "risk_lifecycle" ON "risk" USING btree ("lifecycle","rank","third_party_id");--> statement-breakpoint
CREATE INDEX "risk_country" ON "risk" USING btree ("country","rank","third_party_id");--> statement-breakpoint
CREATE INDEX "risk_quality" ON "risk" USING btree ("quality_rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_data_security" ON "risk" USING btree ("data_security_rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_regulatory" ON "risk" USING btree ("regulatory_rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_contractual" ON "risk" USING btree ("contractual_rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_assurance" ON "risk" USING btree ("assurance_rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_incident" ON "risk" USING btree ("incident_rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_dependency" ON "risk" USING btree ("dependency_rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "attestation_last_day" ON "attestation" USING btree ((case when "superseded_by_id" is null and "revoked_on" is null then "valid_until" end),"id");--> statement-breakpoint
CREATE INDEX "attestation_owner_last_day" ON "attestation" USING btree ("third_party_id",(case when "superseded_by_id" is null and "revoked_on" is null then "valid_until" end),"id");--> statement-breakpoint
CREATE INDEX "certification_last_day" ON "certification" USING btree (least("valid_until", "suspended_on" - 1, "revoked_on" - 1),"id");--> statement-breakpoint
CREATE INDEX "certification_owner_last_day" ON "certification" USING btree ("third_party_id",least("valid_until", "suspended_on" - 1, "revoked_on" - 1),"id");--> statement-breakpoint
CREATE INDEX "contract_last_day" ON "contract" USING btree ((case when "status" in ('ACTIVE', 'TERMINATED') then least(case when "auto_renews" <> 'YES' then "expires_on" end, "terminated_on" - 1) end),"id");--> statement-breakpoint
CREATE INDEX "contract_owner_last_day" ON "contract" USING btree ("third_party_id",(case when "status" in ('ACTIVE', 'TERMINATED') then least(case when "auto_renews" <> 'YES' then "expires_on" end, "terminated_on" - 1) end),"id");--> statement-breakpoint
CREATE INDEX "third_party_review_due" ON "third_party" USING btree (("last_reviewed_on" + ("review_every_months" * 365 + 6) / 12),greatest("id"));
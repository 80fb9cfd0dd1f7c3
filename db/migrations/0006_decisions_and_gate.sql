CREATE TYPE "public"."decision_kind" AS ENUM('APPROVAL', 'CONDITIONAL_APPROVAL', 'REJECTION', 'WAIVER', 'RISK_ACCEPTANCE');--> statement-breakpoint
CREATE TYPE "public"."determination_kind" AS ENUM('CMS_EQUIVALENCE', 'NOT_APPLICABLE_ACCEPTED', 'SCREENING_DISMISSED', 'SPECIMEN_PURPOSE', 'COUNSEL_OPINION');--> statement-breakpoint
CREATE TYPE "public"."procurement_rule_status" AS ENUM('IN_FORCE', 'OFF');--> statement-breakpoint
CREATE TYPE "public"."procurement_severity" AS ENUM('BLOCK', 'CONDITION', 'INFORM');--> statement-breakpoint
CREATE TYPE "public"."when_unknown" AS ENUM('BLOCK', 'UNKNOWN', 'CONDITION', 'INFORM');--> statement-breakpoint
CREATE TYPE "public"."screening_outcome" AS ENUM('CLEAR', 'POSSIBLE_MATCH', 'CONFIRMED_MATCH');--> statement-breakpoint
ALTER TYPE "public"."record_type" ADD VALUE 'PRODUCT';--> statement-breakpoint
ALTER TYPE "public"."record_type" ADD VALUE 'SCREENING';--> statement-breakpoint
ALTER TYPE "public"."record_type" ADD VALUE 'DETERMINATION';--> statement-breakpoint
ALTER TYPE "public"."record_type" ADD VALUE 'DECISION';--> statement-breakpoint
ALTER TYPE "public"."record_type" ADD VALUE 'PROCUREMENT_POLICY';--> statement-breakpoint
CREATE TABLE "decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"third_party_id" uuid NOT NULL,
	"kind" "decision_kind" NOT NULL,
	"categories" "engagement_category"[] NOT NULL,
	"rules" text[] NOT NULL,
	"reason" text NOT NULL,
	"conditions" text[] NOT NULL,
	"accepted_level" "risk_level",
	"requested_by_id" uuid,
	"decided_by_id" uuid NOT NULL,
	"decided_on" date NOT NULL,
	"needs_second_approver" boolean NOT NULL,
	"blocked_by" text[] NOT NULL,
	"second_approver_id" uuid,
	"second_approved_on" date,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"revoked_on" date,
	"revoked_by_id" uuid,
	"revocation_reason" text,
	CONSTRAINT "decision_dates" CHECK ("decision"."valid_from" <= "decision"."valid_until" and "decision"."decided_on" <= "decision"."valid_from"),
	CONSTRAINT "decision_rules" CHECK (("decision"."kind" = 'WAIVER') = (cardinality("decision"."rules") > 0)),
	CONSTRAINT "decision_conditions" CHECK ("decision"."kind" <> 'CONDITIONAL_APPROVAL' or cardinality("decision"."conditions") > 0),
	CONSTRAINT "decision_accepted_level" CHECK (("decision"."kind" = 'RISK_ACCEPTANCE') = ("decision"."accepted_level" is not null)),
	CONSTRAINT "decision_second_person" CHECK ("decision"."second_approver_id" <> "decision"."decided_by_id"),
	CONSTRAINT "decision_not_who_asked" CHECK ("decision"."second_approver_id" <> "decision"."requested_by_id"),
	CONSTRAINT "decision_second" CHECK (num_nulls("decision"."second_approver_id", "decision"."second_approved_on") <> 1),
	CONSTRAINT "decision_waiver_second" CHECK ("decision"."kind" <> 'WAIVER' or "decision"."needs_second_approver"),
	CONSTRAINT "decision_revoked" CHECK (num_nulls("decision"."revoked_on", "decision"."revoked_by_id", "decision"."revocation_reason") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "decision_facility" (
	"decision_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"facility_id" uuid NOT NULL,
	CONSTRAINT "decision_facility_decision_id_facility_id_pk" PRIMARY KEY("decision_id","facility_id")
);
--> statement-breakpoint
CREATE TABLE "decision_product" (
	"decision_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"product_id" uuid NOT NULL,
	CONSTRAINT "decision_product_decision_id_product_id_pk" PRIMARY KEY("decision_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "determination" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"third_party_id" uuid NOT NULL,
	"kind" "determination_kind" NOT NULL,
	"control" text,
	"screening_id" uuid,
	"engagement_id" uuid,
	"rule" text,
	"reason" text NOT NULL,
	"determined_by_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"revoked_on" date,
	"revoked_by_id" uuid,
	"revocation_reason" text,
	CONSTRAINT "determination_dates" CHECK ("determination"."valid_from" <= "determination"."valid_until"),
	CONSTRAINT "determination_subject" CHECK (num_nonnulls("determination"."control", "determination"."screening_id", "determination"."engagement_id", "determination"."rule") = (case "determination"."kind" when 'CMS_EQUIVALENCE' then 0 else 1 end) and case "determination"."kind" when 'NOT_APPLICABLE_ACCEPTED' then "determination"."control" is not null when 'SCREENING_DISMISSED' then "determination"."screening_id" is not null and "determination"."valid_until" is not null when 'SPECIMEN_PURPOSE' then "determination"."engagement_id" is not null when 'COUNSEL_OPINION' then "determination"."rule" is not null else true end),
	CONSTRAINT "determination_revoked" CHECK (num_nulls("determination"."revoked_on", "determination"."revoked_by_id", "determination"."revocation_reason") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "procurement_policy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"reason" text NOT NULL,
	"hold_days" integer NOT NULL,
	"approval_days" integer NOT NULL,
	"waiver_days" integer NOT NULL,
	CONSTRAINT "procurement_policy_hold_days" CHECK ("procurement_policy"."hold_days" between 1 and 366),
	CONSTRAINT "procurement_policy_approval_days" CHECK ("procurement_policy"."approval_days" between 1 and 3660),
	CONSTRAINT "procurement_policy_waiver_days" CHECK ("procurement_policy"."waiver_days" between 1 and 3660)
);
--> statement-breakpoint
CREATE TABLE "procurement_policy_rule" (
	"policy_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"rule" text NOT NULL,
	"version" integer NOT NULL,
	"severity" "procurement_severity" NOT NULL,
	"when_unknown" "when_unknown" NOT NULL,
	"status" "procurement_rule_status" NOT NULL,
	"effective_from" date,
	"effective_to" date,
	"parameters" jsonb NOT NULL,
	CONSTRAINT "procurement_policy_rule_policy_id_rule_pk" PRIMARY KEY("policy_id","rule"),
	CONSTRAINT "procurement_policy_rule_dates" CHECK ("procurement_policy_rule"."effective_from" <= "procurement_policy_rule"."effective_to")
);
--> statement-breakpoint
CREATE TABLE "product" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"source" text,
	"external_id" text,
	"third_party_id" uuid NOT NULL,
	"name" text NOT NULL,
	"category" "engagement_category",
	"gtin" text,
	"connected_device" "yes_no_unknown" NOT NULL,
	"sbom_digest" text,
	"support_ends_on" date,
	CONSTRAINT "product_external_taken" UNIQUE("source","external_id"),
	CONSTRAINT "product_gtin" CHECK ("product"."gtin" ~ '^[0-9]{8}([0-9]{4,6})?$'),
	CONSTRAINT "product_sbom_digest" CHECK ("product"."sbom_digest" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "product_source" CHECK (num_nulls("product"."source", "product"."external_id") <> 1)
);
--> statement-breakpoint
CREATE TABLE "product_vulnerability" (
	"product_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"cve" text NOT NULL,
	"known_exploited" boolean NOT NULL,
	"due_on" date,
	"patched_on" date,
	CONSTRAINT "product_vulnerability_product_id_cve_pk" PRIMARY KEY("product_id","cve"),
	CONSTRAINT "product_vulnerability_cve" CHECK ("product_vulnerability"."cve" ~ '^CVE-[0-9]{4}-[0-9]{4,19}$')
);
--> statement-breakpoint
CREATE TABLE "screening" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"source" text,
	"external_id" text,
	"third_party_id" uuid NOT NULL,
	"list" text NOT NULL,
	"list_version" text,
	"screened_on" date NOT NULL,
	"outcome" "screening_outcome" NOT NULL,
	"matched_name" text,
	"score" double precision,
	CONSTRAINT "screening_external_taken" UNIQUE("source","external_id"),
	CONSTRAINT "screening_score" CHECK ("screening"."score" between 0 and 1),
	CONSTRAINT "screening_match" CHECK ("screening"."outcome" <> 'CLEAR' or "screening"."matched_name" is null),
	CONSTRAINT "screening_source" CHECK (num_nulls("screening"."source", "screening"."external_id") <> 1)
);
--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_requested_by_id_principal_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."principal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_decided_by_id_principal_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."principal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_second_approver_id_principal_id_fk" FOREIGN KEY ("second_approver_id") REFERENCES "public"."principal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_revoked_by_id_principal_id_fk" FOREIGN KEY ("revoked_by_id") REFERENCES "public"."principal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_facility" ADD CONSTRAINT "decision_facility_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_facility" ADD CONSTRAINT "decision_facility_facility_id_facility_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facility"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_product" ADD CONSTRAINT "decision_product_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_product" ADD CONSTRAINT "decision_product_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "determination" ADD CONSTRAINT "determination_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "determination" ADD CONSTRAINT "determination_control_control_code_fk" FOREIGN KEY ("control") REFERENCES "public"."control"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "determination" ADD CONSTRAINT "determination_screening_id_screening_id_fk" FOREIGN KEY ("screening_id") REFERENCES "public"."screening"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "determination" ADD CONSTRAINT "determination_engagement_id_engagement_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "determination" ADD CONSTRAINT "determination_rule_rule_code_fk" FOREIGN KEY ("rule") REFERENCES "public"."rule"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "determination" ADD CONSTRAINT "determination_determined_by_id_principal_id_fk" FOREIGN KEY ("determined_by_id") REFERENCES "public"."principal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "determination" ADD CONSTRAINT "determination_revoked_by_id_principal_id_fk" FOREIGN KEY ("revoked_by_id") REFERENCES "public"."principal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procurement_policy_rule" ADD CONSTRAINT "procurement_policy_rule_policy_id_procurement_policy_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."procurement_policy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_vulnerability" ADD CONSTRAINT "product_vulnerability_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening" ADD CONSTRAINT "screening_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_owner_until" ON "decision" USING btree ("third_party_id","valid_until","id");--> statement-breakpoint
CREATE INDEX "decision_until" ON "decision" USING btree ("valid_until","id");--> statement-breakpoint
CREATE INDEX "decision_kind_until" ON "decision" USING btree ("kind","valid_until","id");--> statement-breakpoint
CREATE INDEX "decision_decided" ON "decision" USING btree ("decided_on","id");--> statement-breakpoint
CREATE INDEX "decision_owner_decided" ON "decision" USING btree ("third_party_id","decided_on","id");--> statement-breakpoint
CREATE INDEX "decision_waits" ON "decision" USING btree ("decided_on","id") WHERE "decision"."needs_second_approver" and "decision"."second_approver_id" is null and "decision"."revoked_on" is null;--> statement-breakpoint
CREATE INDEX "decision_approval_last_day" ON "decision" USING btree ((case when "kind" in ('APPROVAL', 'CONDITIONAL_APPROVAL') and "revoked_on" is null and (not "needs_second_approver" or "second_approved_on" is not null) then "valid_until" end),"id");--> statement-breakpoint
CREATE INDEX "decision_owner_approval_last_day" ON "decision" USING btree ("third_party_id",(case when "kind" in ('APPROVAL', 'CONDITIONAL_APPROVAL') and "revoked_on" is null and (not "needs_second_approver" or "second_approved_on" is not null) then "valid_until" end),"id");--> statement-breakpoint
CREATE INDEX "decision_waiver_last_day" ON "decision" USING btree ((case when "kind" in ('WAIVER', 'RISK_ACCEPTANCE') and "revoked_on" is null and (not "needs_second_approver" or "second_approved_on" is not null) then "valid_until" end),"id");--> statement-breakpoint
CREATE INDEX "decision_owner_waiver_last_day" ON "decision" USING btree ("third_party_id",(case when "kind" in ('WAIVER', 'RISK_ACCEPTANCE') and "revoked_on" is null and (not "needs_second_approver" or "second_approved_on" is not null) then "valid_until" end),"id");--> statement-breakpoint
CREATE INDEX "decision_facility_facility" ON "decision_facility" USING btree ("facility_id");--> statement-breakpoint
CREATE INDEX "decision_product_product" ON "decision_product" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "determination_owner_from" ON "determination" USING btree ("third_party_id","valid_from","id");--> statement-breakpoint
CREATE INDEX "determination_from" ON "determination" USING btree ("valid_from","id");--> statement-breakpoint
CREATE INDEX "determination_kind_from" ON "determination" USING btree ("kind","valid_from","id");--> statement-breakpoint
CREATE INDEX "determination_screening" ON "determination" USING btree ("screening_id");--> statement-breakpoint
CREATE INDEX "determination_engagement" ON "determination" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "product_owner_name" ON "product" USING btree ("third_party_id",lower("name"),"id");--> statement-breakpoint
CREATE INDEX "product_name" ON "product" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "product_category_name" ON "product" USING btree ("category",lower("name"),"id");--> statement-breakpoint
CREATE INDEX "product_connected_name" ON "product" USING btree ("connected_device",lower("name"),"id");--> statement-breakpoint
CREATE INDEX "product_support_ends" ON "product" USING btree (coalesce("support_ends_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "product_owner_support_ends" ON "product" USING btree ("third_party_id",coalesce("support_ends_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "screening_owner_screened" ON "screening" USING btree ("third_party_id","screened_on","id");--> statement-breakpoint
CREATE INDEX "screening_screened" ON "screening" USING btree ("screened_on","id");--> statement-breakpoint
CREATE INDEX "screening_outcome_screened" ON "screening" USING btree ("outcome","screened_on","id");--> statement-breakpoint
CREATE INDEX "screening_list_screened" ON "screening" USING btree ("list","screened_on","id");--> statement-breakpoint
CREATE INDEX "engagement_category_owner" ON "engagement" USING btree ("category","third_party_id");
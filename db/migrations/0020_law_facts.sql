CREATE TYPE "public"."test_complexity" AS ENUM('WAIVED', 'PPM', 'MODERATE', 'HIGH', 'UNKNOWN');--> statement-breakpoint
ALTER TYPE "public"."determination_kind" ADD VALUE 'SECURITY_REQUIREMENTS_MET';--> statement-breakpoint
ALTER TYPE "public"."determination_kind" ADD VALUE 'DATA_COMPLIANCE_PROGRAM';--> statement-breakpoint
ALTER TYPE "public"."determination_kind" ADD VALUE 'DATA_TRANSACTION_AUDIT';--> statement-breakpoint
ALTER TYPE "public"."determination_kind" ADD VALUE 'COVERED_PERSON_DESIGNATED';--> statement-breakpoint
ALTER TYPE "public"."determination_kind" ADD VALUE 'TRANSACTION_EXEMPT';--> statement-breakpoint
ALTER TYPE "public"."determination_kind" ADD VALUE 'TRANSACTION_LICENSED';--> statement-breakpoint
ALTER TYPE "public"."determination_kind" ADD VALUE 'PT_SAMPLES_NOT_SENT';--> statement-breakpoint
ALTER TABLE "determination" DROP CONSTRAINT "determination_subject";--> statement-breakpoint
ALTER TABLE "certification" ADD COLUMN "state" text;--> statement-breakpoint
ALTER TABLE "certification" ADD COLUMN "specialties" "specialty"[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "determination" ADD COLUMN "attestation_id" uuid;--> statement-breakpoint
ALTER TABLE "determination" ADD COLUMN "reference" text;--> statement-breakpoint
ALTER TABLE "determination" ADD COLUMN "second_approver_id" uuid;--> statement-breakpoint
ALTER TABLE "determination" ADD COLUMN "second_approved_on" date;--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "test_complexity" "test_complexity" DEFAULT 'UNKNOWN' NOT NULL;--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "specialties" "specialty"[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "facility" ADD COLUMN "state" text;--> statement-breakpoint
ALTER TABLE "determination" ADD CONSTRAINT "determination_attestation_id_attestation_id_fk" FOREIGN KEY ("attestation_id") REFERENCES "public"."attestation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "determination" ADD CONSTRAINT "determination_second_approver_id_principal_id_fk" FOREIGN KEY ("second_approver_id") REFERENCES "public"."principal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "determination_attestation" ON "determination" USING btree ("attestation_id");--> statement-breakpoint
ALTER TABLE "certification" ADD CONSTRAINT "certification_state" CHECK ("certification"."state" ~ '^[A-Z]{2}$');--> statement-breakpoint
ALTER TABLE "determination" ADD CONSTRAINT "determination_second" CHECK (num_nulls("determination"."second_approver_id", "determination"."second_approved_on") <> 1);--> statement-breakpoint
ALTER TABLE "determination" ADD CONSTRAINT "determination_second_person" CHECK ("determination"."second_approver_id" <> "determination"."determined_by_id");--> statement-breakpoint
ALTER TABLE "determination" ADD CONSTRAINT "determination_subject" CHECK (num_nonnulls("determination"."control", "determination"."screening_id", "determination"."engagement_id", "determination"."rule", "determination"."attestation_id") = (case when "determination"."kind"::text in ('NOT_APPLICABLE_ACCEPTED', 'SCREENING_DISMISSED', 'SPECIMEN_PURPOSE', 'COUNSEL_OPINION', 'SECURITY_REQUIREMENTS_MET', 'TRANSACTION_EXEMPT', 'TRANSACTION_LICENSED') then 1 else 0 end) and case "determination"."kind"::text when 'NOT_APPLICABLE_ACCEPTED' then "determination"."control" is not null when 'SCREENING_DISMISSED' then "determination"."screening_id" is not null and "determination"."valid_until" is not null when 'SPECIMEN_PURPOSE' then "determination"."engagement_id" is not null when 'COUNSEL_OPINION' then "determination"."rule" is not null when 'SECURITY_REQUIREMENTS_MET' then "determination"."attestation_id" is not null and "determination"."valid_until" is not null when 'TRANSACTION_EXEMPT' then "determination"."engagement_id" is not null and "determination"."valid_until" is not null when 'TRANSACTION_LICENSED' then "determination"."engagement_id" is not null and "determination"."valid_until" is not null else true end);--> statement-breakpoint
ALTER TABLE "facility" ADD CONSTRAINT "facility_state" CHECK ("facility"."state" ~ '^[A-Z]{2}$');
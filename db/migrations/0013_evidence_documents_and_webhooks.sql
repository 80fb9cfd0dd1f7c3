CREATE TYPE "public"."evidence_format" AS ENUM('CYCLONEDX', 'OSCAL_ASSESSMENT_RESULTS', 'IN_TOTO', 'QUESTIONNAIRE', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."webhook_delivery_state" AS ENUM('PENDING', 'DELIVERED', 'DEAD');--> statement-breakpoint
CREATE TYPE "public"."webhook_state" AS ENUM('ENABLED', 'DISABLED');--> statement-breakpoint
ALTER TYPE "public"."record_type" ADD VALUE 'EVIDENCE_DOCUMENT' BEFORE 'RISK_LEVEL';--> statement-breakpoint
ALTER TYPE "public"."record_type" ADD VALUE 'REQUIREMENT_MAPPING' BEFORE 'RISK_LEVEL';--> statement-breakpoint
ALTER TYPE "public"."record_type" ADD VALUE 'WEBHOOK_SUBSCRIPTION' BEFORE 'RISK_LEVEL';--> statement-breakpoint
CREATE TABLE "evidence_content" (
	"sha256" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL,
	"stored_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "evidence_content_sha256" CHECK ("evidence_content"."sha256" = encode(sha256("evidence_content"."bytes"), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "evidence_document" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"third_party_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"byte_size" integer NOT NULL,
	"media_type" text NOT NULL,
	"format" "evidence_format" NOT NULL,
	"format_version" text,
	"title" text,
	"document_key" text,
	"document_version" text,
	"source" text NOT NULL,
	"file_name" text,
	"url" text,
	"signature" "signature_status" NOT NULL,
	CONSTRAINT "evidence_document_taken" UNIQUE("third_party_id","sha256"),
	CONSTRAINT "evidence_document_sha256" CHECK ("evidence_document"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "evidence_document_note" (
	"document_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"code" text NOT NULL,
	"path" text NOT NULL,
	"message" text NOT NULL,
	CONSTRAINT "evidence_document_note_document_id_position_pk" PRIMARY KEY("document_id","position")
);
--> statement-breakpoint
CREATE TABLE "evidence_document_outcome" (
	"document_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"attestation_id" uuid,
	"audit_id" uuid,
	"path" text NOT NULL,
	CONSTRAINT "evidence_document_outcome_document_id_position_pk" PRIMARY KEY("document_id","position"),
	CONSTRAINT "evidence_document_outcome_one" CHECK (num_nonnulls("evidence_document_outcome"."attestation_id", "evidence_document_outcome"."audit_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "evidence_document_signatory" (
	"document_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"name" text,
	"role" text,
	"organization" text,
	CONSTRAINT "evidence_document_signatory_document_id_position_pk" PRIMARY KEY("document_id","position")
);
--> statement-breakpoint
CREATE TABLE "evidence_document_signature" (
	"document_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"status" "signature_status" NOT NULL,
	"key_id" text,
	"algorithm" text,
	"attestor_id" uuid,
	"reason" text,
	CONSTRAINT "evidence_document_signature_document_id_position_pk" PRIMARY KEY("document_id","position")
);
--> statement-breakpoint
CREATE TABLE "requirement_mapping" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"standard" text NOT NULL,
	"framework" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "requirement_mapping_entry" (
	"mapping_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"requirement" text NOT NULL,
	"control" text NOT NULL,
	"met" text[],
	"partial" text[],
	"not_met" text[],
	"not_applicable" text[],
	CONSTRAINT "requirement_mapping_entry_mapping_id_position_pk" PRIMARY KEY("mapping_id","position"),
	CONSTRAINT "requirement_mapping_entry_taken" UNIQUE("mapping_id","requirement","control")
);
--> statement-breakpoint
CREATE TABLE "webhook_delivery" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subscription_id" uuid NOT NULL,
	"lane" uuid NOT NULL,
	"seq" bigint,
	"state" "webhook_delivery_state" NOT NULL,
	"attempts" smallint NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"next_attempt_at" timestamp(3) with time zone,
	"leased_until" timestamp(3) with time zone,
	"last_attempt_at" timestamp(3) with time zone,
	"last_status" integer,
	"last_error" text,
	"settled_at" timestamp(3) with time zone,
	CONSTRAINT "webhook_delivery_entry" UNIQUE("subscription_id","seq"),
	CONSTRAINT "webhook_delivery_settled" CHECK (("webhook_delivery"."state" = 'PENDING') = ("webhook_delivery"."settled_at" is null))
);
--> statement-breakpoint
CREATE TABLE "webhook_progress" (
	"subscription_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"failing_since" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "webhook_secret" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subscription_id" uuid NOT NULL,
	"encrypted" text NOT NULL,
	"encryption_key_id" text NOT NULL,
	"hint" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "webhook_subscription" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"principal_id" uuid NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"types" "record_type"[] NOT NULL,
	"kinds" "third_party_kind"[] NOT NULL,
	"countries" text[] NOT NULL,
	"state" "webhook_state" NOT NULL,
	"disabled_reason" text,
	"disabled_at" timestamp(3) with time zone,
	"secret_rotated_at" timestamp(3) with time zone,
	"replayed_at" timestamp(3) with time zone,
	"pinged_at" timestamp(3) with time zone,
	CONSTRAINT "webhook_subscription_disabled" CHECK (("webhook_subscription"."state" = 'DISABLED') = ("webhook_subscription"."disabled_reason" is not null)),
	CONSTRAINT "webhook_subscription_disabled_at" CHECK (("webhook_subscription"."state" = 'DISABLED') = ("webhook_subscription"."disabled_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "webhook_subscription_third_party" (
	"subscription_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"third_party_id" uuid NOT NULL,
	CONSTRAINT "webhook_subscription_third_party_subscription_id_position_pk" PRIMARY KEY("subscription_id","position"),
	CONSTRAINT "webhook_subscription_third_party_taken" UNIQUE("subscription_id","third_party_id")
);
--> statement-breakpoint
ALTER TABLE "evidence_document" ADD CONSTRAINT "evidence_document_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_document_note" ADD CONSTRAINT "evidence_document_note_document_id_evidence_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."evidence_document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_document_outcome" ADD CONSTRAINT "evidence_document_outcome_document_id_evidence_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."evidence_document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_document_outcome" ADD CONSTRAINT "evidence_document_outcome_attestation_id_attestation_id_fk" FOREIGN KEY ("attestation_id") REFERENCES "public"."attestation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_document_outcome" ADD CONSTRAINT "evidence_document_outcome_audit_id_audit_id_fk" FOREIGN KEY ("audit_id") REFERENCES "public"."audit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_document_signatory" ADD CONSTRAINT "evidence_document_signatory_document_id_evidence_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."evidence_document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_document_signature" ADD CONSTRAINT "evidence_document_signature_document_id_evidence_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."evidence_document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_document_signature" ADD CONSTRAINT "evidence_document_signature_attestor_id_attestor_id_fk" FOREIGN KEY ("attestor_id") REFERENCES "public"."attestor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_mapping_entry" ADD CONSTRAINT "requirement_mapping_entry_mapping_id_requirement_mapping_id_fk" FOREIGN KEY ("mapping_id") REFERENCES "public"."requirement_mapping"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_mapping_entry" ADD CONSTRAINT "requirement_mapping_entry_control_control_code_fk" FOREIGN KEY ("control") REFERENCES "public"."control"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_subscription_id_webhook_subscription_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."webhook_subscription"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_progress" ADD CONSTRAINT "webhook_progress_subscription_id_webhook_subscription_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."webhook_subscription"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_secret" ADD CONSTRAINT "webhook_secret_subscription_id_webhook_subscription_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."webhook_subscription"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_subscription" ADD CONSTRAINT "webhook_subscription_principal_id_principal_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."principal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_subscription_third_party" ADD CONSTRAINT "webhook_subscription_third_party_subscription_id_webhook_subscription_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."webhook_subscription"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_subscription_third_party" ADD CONSTRAINT "webhook_subscription_third_party_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_document_created" ON "evidence_document" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "evidence_document_owner_created" ON "evidence_document" USING btree ("third_party_id","created_at","id");--> statement-breakpoint
CREATE INDEX "evidence_document_format_created" ON "evidence_document" USING btree ("format","created_at","id");--> statement-breakpoint
CREATE INDEX "evidence_document_signature_created" ON "evidence_document" USING btree ("signature","created_at","id");--> statement-breakpoint
CREATE INDEX "evidence_document_sha256" ON "evidence_document" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "evidence_document_key" ON "evidence_document" USING btree ("document_key");--> statement-breakpoint
CREATE INDEX "evidence_document_outcome_attestation" ON "evidence_document_outcome" USING btree ("attestation_id");--> statement-breakpoint
CREATE INDEX "evidence_document_outcome_audit" ON "evidence_document_outcome" USING btree ("audit_id");--> statement-breakpoint
CREATE INDEX "evidence_document_signature_attestor" ON "evidence_document_signature" USING btree ("attestor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "requirement_mapping_standard_taken" ON "requirement_mapping" USING btree (upper("standard"));--> statement-breakpoint
CREATE INDEX "requirement_mapping_standard" ON "requirement_mapping" USING btree (lower("standard"),"id");--> statement-breakpoint
CREATE INDEX "requirement_mapping_framework" ON "requirement_mapping" USING btree ("framework");--> statement-breakpoint
CREATE INDEX "webhook_delivery_lane" ON "webhook_delivery" USING btree ("subscription_id","lane","seq","id") WHERE "webhook_delivery"."state" = 'PENDING';--> statement-breakpoint
CREATE INDEX "webhook_delivery_created" ON "webhook_delivery" USING btree ("subscription_id","created_at","id");--> statement-breakpoint
CREATE INDEX "webhook_delivery_state_created" ON "webhook_delivery" USING btree ("subscription_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "webhook_delivery_due" ON "webhook_delivery" USING btree ("next_attempt_at") WHERE "webhook_delivery"."state" = 'PENDING';--> statement-breakpoint
CREATE INDEX "webhook_delivery_settled" ON "webhook_delivery" USING btree ("settled_at");--> statement-breakpoint
CREATE INDEX "webhook_secret_subscription" ON "webhook_secret" USING btree ("subscription_id","created_at");--> statement-breakpoint
CREATE INDEX "webhook_subscription_name" ON "webhook_subscription" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "webhook_subscription_principal_name" ON "webhook_subscription" USING btree ("principal_id",lower("name"),"id");--> statement-breakpoint
CREATE INDEX "webhook_subscription_third_party_of" ON "webhook_subscription_third_party" USING btree ("third_party_id");
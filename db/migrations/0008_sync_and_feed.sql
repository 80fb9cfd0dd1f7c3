CREATE TYPE "public"."procurement_answer" AS ENUM('ALLOW', 'CONDITIONAL', 'BLOCK', 'UNKNOWN');--> statement-breakpoint
ALTER TYPE "public"."record_type" ADD VALUE 'RISK_LEVEL';--> statement-breakpoint
ALTER TYPE "public"."record_type" ADD VALUE 'PROCUREMENT_ANSWER';--> statement-breakpoint
ALTER TYPE "public"."record_type" ADD VALUE 'REMINDER';--> statement-breakpoint
CREATE TABLE "procurement_answer_kept" (
	"third_party_id" uuid PRIMARY KEY NOT NULL,
	"as_of" date NOT NULL,
	"renew_on" date,
	"answer" "procurement_answer" NOT NULL,
	"basis" text NOT NULL,
	"decided_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit" ADD COLUMN "source_updated_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "audit" ADD COLUMN "retired_on" date;--> statement-breakpoint
ALTER TABLE "finding" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "finding" ADD COLUMN "external_id" text;--> statement-breakpoint
ALTER TABLE "finding" ADD COLUMN "source_updated_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "finding" ADD COLUMN "retired_on" date;--> statement-breakpoint
ALTER TABLE "certification" ADD COLUMN "source_updated_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "contract" ADD COLUMN "source_updated_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "source_updated_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "product" ADD COLUMN "source_updated_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "product" ADD COLUMN "retired_on" date;--> statement-breakpoint
ALTER TABLE "screening" ADD COLUMN "revoked_on" date;--> statement-breakpoint
ALTER TABLE "third_party_external_ref" ADD COLUMN "source_updated_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "procurement_answer_kept" ADD CONSTRAINT "procurement_answer_kept_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_external_taken" UNIQUE("source","external_id");--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_source" CHECK (num_nulls("finding"."source", "finding"."external_id") <> 1);
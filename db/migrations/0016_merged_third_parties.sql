CREATE TYPE "public"."duplicate_sign" AS ENUM('NAME', 'DOMAIN');--> statement-breakpoint
CREATE TABLE "third_party_likeness" (
	"third_party_id" uuid NOT NULL,
	"sign" "duplicate_sign" NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "third_party_likeness_third_party_id_sign_value_pk" PRIMARY KEY("third_party_id","sign","value")
);
--> statement-breakpoint
ALTER TABLE "evidence_document" DROP CONSTRAINT "evidence_document_taken";--> statement-breakpoint
ALTER TABLE "registry" ADD COLUMN "names_basis" text;--> statement-breakpoint
ALTER TABLE "third_party" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "third_party" ADD COLUMN "merge_reason" text;--> statement-breakpoint
ALTER TABLE "third_party_likeness" ADD CONSTRAINT "third_party_likeness_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "third_party_likeness_value" ON "third_party_likeness" USING btree ("sign","value","third_party_id");--> statement-breakpoint
ALTER TABLE "third_party" ADD CONSTRAINT "third_party_merged_into" FOREIGN KEY ("merged_into_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "change_supplier" ON "change" USING btree (("image" ->> 'supplier_id'),"seq") WHERE "change"."image" ->> 'supplier_id' is not null;--> statement-breakpoint
CREATE INDEX "evidence_document_owner_sha256" ON "evidence_document" USING btree ("third_party_id","sha256");--> statement-breakpoint
CREATE INDEX "third_party_merged_into" ON "third_party" USING btree ("merged_into_id") WHERE "third_party"."merged_into_id" is not null;--> statement-breakpoint
ALTER TABLE "third_party" ADD CONSTRAINT "third_party_merged" CHECK ("third_party"."merged_into_id" is null or ("third_party"."merged_into_id" <> "third_party"."id" and "third_party"."lifecycle" = 'RETIRED' and "third_party"."merge_reason" is not null));--> statement-breakpoint
-- By hand: a replay of the log writes third parties in batches, and one can be merged into another of a later batch.
ALTER TABLE "third_party" ALTER CONSTRAINT "third_party_merged_into" DEFERRABLE INITIALLY IMMEDIATE;

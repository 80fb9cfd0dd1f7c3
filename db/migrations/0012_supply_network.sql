CREATE TABLE "passed_on_risk" (
	"third_party_id" uuid PRIMARY KEY NOT NULL,
	"probability" double precision NOT NULL,
	CONSTRAINT "passed_on_risk_probability" CHECK ("passed_on_risk"."probability" between 0 and 1)
);
--> statement-breakpoint
ALTER TABLE "registry" ADD COLUMN "solved_on" date;--> statement-breakpoint
ALTER TABLE "risk" ADD COLUMN "own_probability" double precision;--> statement-breakpoint
ALTER TABLE "risk" ADD COLUMN "probability" double precision;--> statement-breakpoint
ALTER TABLE "risk" ADD COLUMN "is_supplied" boolean;--> statement-breakpoint
-- What was kept before knew no suppliers; it is made anew at the first start, and until then stands as it was.
UPDATE "risk" SET "own_probability" = coalesce(("explanation" ->> 'ownProbability')::float8, 1),
  "probability" = coalesce(("explanation" ->> 'probability')::float8, 1), "is_supplied" = false;--> statement-breakpoint
ALTER TABLE "risk" ALTER COLUMN "own_probability" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "risk" ALTER COLUMN "probability" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "risk" ALTER COLUMN "is_supplied" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "passed_on_risk" ADD CONSTRAINT "passed_on_risk_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "change_recorded_at" ON "change" USING btree ("recorded_at","seq");--> statement-breakpoint
ALTER TABLE "risk" ADD CONSTRAINT "risk_probability" CHECK ("risk"."own_probability" between 0 and 1 and "risk"."probability" between 0 and 1);
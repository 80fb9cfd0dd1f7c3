ALTER TYPE "public"."record_type" ADD VALUE 'CALENDAR_FEED' BEFORE 'RISK_LEVEL';--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"principal_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kinds" text[] NOT NULL,
	"lifecycles" "lifecycle"[] NOT NULL,
	"internal_owners" text[] NOT NULL,
	"days_ahead" smallint NOT NULL,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "calendar_feed_days_ahead" CHECK ("calendar_feed"."days_ahead" between 1 and 730)
);
--> statement-breakpoint
CREATE TABLE "calendar_feed_token" (
	"feed_id" uuid PRIMARY KEY NOT NULL,
	"key_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"hint" text NOT NULL,
	CONSTRAINT "calendar_feed_token_hash" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_principal_id_principal_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."principal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feed_token" ADD CONSTRAINT "calendar_feed_token_feed_id_calendar_feed_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."calendar_feed"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feed_token" ADD CONSTRAINT "calendar_feed_token_key_id_api_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."api_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_feed_created" ON "calendar_feed" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "calendar_feed_updated" ON "calendar_feed" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "calendar_feed_name" ON "calendar_feed" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "calendar_feed_principal_name" ON "calendar_feed" USING btree ("principal_id",lower("name"),"id");--> statement-breakpoint
CREATE INDEX "calendar_feed_token_key" ON "calendar_feed_token" USING btree ("key_id");--> statement-breakpoint
SELECT name_versions_of('calendar_feed');--> statement-breakpoint
SELECT name_versions_of('calendar_feed_token');

ALTER TABLE "engagement" ADD COLUMN "annual_volume" integer;--> statement-breakpoint
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_annual_volume" CHECK ("engagement"."annual_volume" >= 1);
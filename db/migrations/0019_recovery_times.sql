ALTER TABLE "engagement" ADD COLUMN "recovery_time_hours" integer;--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "tolerable_downtime_hours" integer;--> statement-breakpoint
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_recovery_time_hours" CHECK ("engagement"."recovery_time_hours" >= 0);--> statement-breakpoint
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_tolerable_downtime_hours" CHECK ("engagement"."tolerable_downtime_hours" >= 0);
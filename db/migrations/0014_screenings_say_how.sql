CREATE TYPE "public"."screening_method" AS ENUM('IDENTIFIER', 'SAME_NAME', 'WORD_ORDER', 'SPACING', 'SPELLING', 'CONTAINED');--> statement-breakpoint
ALTER TYPE "public"."screening_outcome" ADD VALUE 'NOT_COMPARED';--> statement-breakpoint
ALTER TABLE "screening" DROP CONSTRAINT "screening_match";--> statement-breakpoint
ALTER TABLE "screening" ADD COLUMN "list_published_on" date;--> statement-breakpoint
ALTER TABLE "screening" ADD COLUMN "owner_name" text;--> statement-breakpoint
ALTER TABLE "screening" ADD COLUMN "compared_names" text[];--> statement-breakpoint
ALTER TABLE "screening" ADD COLUMN "method" "screening_method";--> statement-breakpoint
ALTER TABLE "screening" ADD COLUMN "compared_as" text;--> statement-breakpoint
ALTER TABLE "screening" ADD COLUMN "matched_as" text;--> statement-breakpoint
ALTER TABLE "screening" ADD COLUMN "threshold" double precision;--> statement-breakpoint
ALTER TABLE "screening" ADD COLUMN "aliases_included" boolean;--> statement-breakpoint
ALTER TABLE "screening" ADD CONSTRAINT "screening_threshold" CHECK ("screening"."threshold" between 0 and 1);--> statement-breakpoint
ALTER TABLE "screening" ADD CONSTRAINT "screening_match" CHECK ("screening"."outcome" in ('POSSIBLE_MATCH', 'CONFIRMED_MATCH') or "screening"."matched_name" is null);
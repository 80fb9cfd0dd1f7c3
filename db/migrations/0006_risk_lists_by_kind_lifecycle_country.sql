DROP INDEX "risk_rank";--> statement-breakpoint
DROP INDEX "risk_coverage";--> statement-breakpoint
DROP INDEX "risk_quality";--> statement-breakpoint
DROP INDEX "risk_data_security";--> statement-breakpoint
DROP INDEX "risk_regulatory";--> statement-breakpoint
DROP INDEX "risk_contractual";--> statement-breakpoint
DROP INDEX "risk_assurance";--> statement-breakpoint
DROP INDEX "risk_incident";--> statement-breakpoint
DROP INDEX "risk_dependency";--> statement-breakpoint
ALTER TABLE "risk" ADD COLUMN "kind" "third_party_kind";--> statement-breakpoint
ALTER TABLE "risk" ADD COLUMN "lifecycle" "lifecycle";--> statement-breakpoint
ALTER TABLE "risk" ADD COLUMN "country" text;--> statement-breakpoint
-- What was assessed before has them too.
UPDATE "risk" SET ("kind", "lifecycle", "country") = (SELECT "kind", "lifecycle", "country" FROM "third_party" WHERE "id" = "third_party_id");--> statement-breakpoint
ALTER TABLE "risk" ALTER COLUMN "kind" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "risk" ALTER COLUMN "lifecycle" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "risk_kind" ON "risk" USING btree ("kind","rank","third_party_id");--> statement-breakpoint
CREATE INDEX "risk_lifecycle" ON "risk" USING btree ("lifecycle","rank","third_party_id");--> statement-breakpoint
CREATE INDEX "risk_country" ON "risk" USING btree ("country","rank","third_party_id");--> statement-breakpoint
CREATE INDEX "risk_rank" ON "risk" USING btree ("rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_coverage" ON "risk" USING btree ("coverage","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_quality" ON "risk" USING btree ("quality_rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_data_security" ON "risk" USING btree ("data_security_rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_regulatory" ON "risk" USING btree ("regulatory_rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_contractual" ON "risk" USING btree ("contractual_rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_assurance" ON "risk" USING btree ("assurance_rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_incident" ON "risk" USING btree ("incident_rank","third_party_id","kind","lifecycle","country");--> statement-breakpoint
CREATE INDEX "risk_dependency" ON "risk" USING btree ("dependency_rank","third_party_id","kind","lifecycle","country");

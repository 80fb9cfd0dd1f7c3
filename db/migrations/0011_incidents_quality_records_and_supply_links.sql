CREATE TYPE "public"."incident_kind" AS ENUM('BREACH', 'SECURITY_INCIDENT', 'SERVICE_OUTAGE', 'QUALITY_FAILURE', 'SPECIMEN_LOSS');--> statement-breakpoint
CREATE TYPE "public"."quality_record_kind" AS ENUM('PROFICIENCY_TEST', 'RESULT_DISCREPANCY', 'NONCONFORMANCE', 'TURNAROUND');--> statement-breakpoint
ALTER TYPE "public"."record_type" ADD VALUE 'INCIDENT' BEFORE 'RISK_LEVEL';--> statement-breakpoint
ALTER TYPE "public"."record_type" ADD VALUE 'QUALITY_RECORD' BEFORE 'RISK_LEVEL';--> statement-breakpoint
ALTER TYPE "public"."record_type" ADD VALUE 'SUPPLY_LINK' BEFORE 'RISK_LEVEL';--> statement-breakpoint
CREATE TABLE "incident" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"source" text,
	"external_id" text,
	"source_updated_at" timestamp(3) with time zone,
	"third_party_id" uuid NOT NULL,
	"kind" "incident_kind" NOT NULL,
	"severity" "severity" NOT NULL,
	"title" text,
	"occurred_on" date,
	"discovered_on" date,
	"reported_to_us_on" date,
	"closed_on" date,
	"people_affected" integer,
	"retired_on" date,
	CONSTRAINT "incident_external_taken" UNIQUE("source","external_id"),
	CONSTRAINT "incident_people" CHECK ("incident"."people_affected" >= 0),
	CONSTRAINT "incident_source" CHECK (num_nulls("incident"."source", "incident"."external_id") <> 1)
);
--> statement-breakpoint
CREATE TABLE "quality_record" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"source" text,
	"external_id" text,
	"source_updated_at" timestamp(3) with time zone,
	"third_party_id" uuid NOT NULL,
	"kind" "quality_record_kind" NOT NULL,
	"specialty" "specialty",
	"performed_on" date,
	"score" double precision,
	"passed" boolean,
	"note" text,
	"retired_on" date,
	CONSTRAINT "quality_record_external_taken" UNIQUE("source","external_id"),
	CONSTRAINT "quality_record_score" CHECK ("quality_record"."score" between 0 and 100),
	CONSTRAINT "quality_record_source" CHECK (num_nulls("quality_record"."source", "quality_record"."external_id") <> 1)
);
--> statement-breakpoint
CREATE TABLE "supply_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"source" text,
	"external_id" text,
	"source_updated_at" timestamp(3) with time zone,
	"supplier_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"supplies" text,
	"criticality" smallint,
	"share" double precision,
	"substitutable" "yes_no_unknown" NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"retired_on" date,
	CONSTRAINT "supply_link_external_taken" UNIQUE("source","external_id"),
	CONSTRAINT "supply_link_itself" CHECK ("supply_link"."supplier_id" <> "supply_link"."customer_id"),
	CONSTRAINT "supply_link_criticality" CHECK ("supply_link"."criticality" between 1 and 4),
	CONSTRAINT "supply_link_share" CHECK ("supply_link"."share" between 0 and 1),
	CONSTRAINT "supply_link_validity" CHECK ("supply_link"."valid_from" <= "supply_link"."valid_to"),
	CONSTRAINT "supply_link_source" CHECK (num_nulls("supply_link"."source", "supply_link"."external_id") <> 1)
);
--> statement-breakpoint
ALTER TABLE "incident" ADD CONSTRAINT "incident_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quality_record" ADD CONSTRAINT "quality_record_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_link" ADD CONSTRAINT "supply_link_supplier_id_third_party_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_link" ADD CONSTRAINT "supply_link_customer_id_third_party_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "incident_owner_occurred" ON "incident" USING btree ("third_party_id",coalesce("occurred_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "incident_occurred" ON "incident" USING btree (coalesce("occurred_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "incident_owner_discovered" ON "incident" USING btree ("third_party_id",coalesce("discovered_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "incident_discovered" ON "incident" USING btree (coalesce("discovered_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "incident_status_occurred" ON "incident" USING btree ((case when "closed_on" is null then 'OPEN' else 'CLOSED' end),coalesce("occurred_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "incident_kind_occurred" ON "incident" USING btree ("kind",coalesce("occurred_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "incident_severity_occurred" ON "incident" USING btree ("severity",coalesce("occurred_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "quality_record_owner_performed" ON "quality_record" USING btree ("third_party_id",coalesce("performed_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "quality_record_performed" ON "quality_record" USING btree (coalesce("performed_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "quality_record_kind_performed" ON "quality_record" USING btree ("kind",coalesce("performed_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "quality_record_specialty_performed" ON "quality_record" USING btree ("specialty",coalesce("performed_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "quality_record_passed_performed" ON "quality_record" USING btree ("passed",coalesce("performed_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "supply_link_customer_criticality" ON "supply_link" USING btree ("customer_id",coalesce("criticality", 5::smallint),"id");--> statement-breakpoint
CREATE INDEX "supply_link_supplier_criticality" ON "supply_link" USING btree ("supplier_id",coalesce("criticality", 5::smallint),"id");--> statement-breakpoint
CREATE INDEX "supply_link_criticality" ON "supply_link" USING btree (coalesce("criticality", 5::smallint),"id");--> statement-breakpoint
CREATE INDEX "supply_link_customer_valid_to" ON "supply_link" USING btree ("customer_id",coalesce("valid_to", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "supply_link_supplier_valid_to" ON "supply_link" USING btree ("supplier_id",coalesce("valid_to", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "supply_link_valid_to" ON "supply_link" USING btree (coalesce("valid_to", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "supply_link_substitutable_criticality" ON "supply_link" USING btree ("substitutable",coalesce("criticality", 5::smallint),"id");
CREATE TYPE "public"."assurance" AS ENUM('SELF', 'SELF_WITH_DOCUMENTS', 'INDEPENDENT', 'ACCREDITED', 'CUSTOMER_VERIFIED');--> statement-breakpoint
CREATE TYPE "public"."claim_status" AS ENUM('MET', 'PARTIAL', 'NOT_MET', 'NOT_APPLICABLE');--> statement-breakpoint
CREATE TYPE "public"."signature_status" AS ENUM('NONE', 'VALID', 'INVALID', 'UNVERIFIED');--> statement-breakpoint
CREATE TYPE "public"."attestor_kind" AS ENUM('THE_PARTY', 'ASSESSOR', 'REGULATOR', 'US');--> statement-breakpoint
CREATE TYPE "public"."key_algorithm" AS ENUM('ED25519', 'ECDSA_P256');--> statement-breakpoint
CREATE TYPE "public"."audit_kind" AS ENUM('ONSITE', 'REMOTE', 'DOCUMENT_REVIEW');--> statement-breakpoint
CREATE TYPE "public"."audit_outcome" AS ENUM('SATISFACTORY', 'SATISFACTORY_WITH_FINDINGS', 'UNSATISFACTORY');--> statement-breakpoint
CREATE TYPE "public"."finding_status" AS ENUM('OPEN', 'REMEDIATED', 'ACCEPTED');--> statement-breakpoint
CREATE TYPE "public"."severity" AS ENUM('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');--> statement-breakpoint
CREATE TYPE "public"."verification" AS ENUM('UNVERIFIED', 'VERIFIED');--> statement-breakpoint
CREATE TYPE "public"."change_operation" AS ENUM('CREATED', 'UPDATED');--> statement-breakpoint
CREATE TYPE "public"."record_type" AS ENUM('THIRD_PARTY', 'FACILITY', 'ENGAGEMENT', 'CONTRACT', 'CERTIFICATION', 'ATTESTOR', 'ATTESTATION', 'AUDIT', 'FINDING', 'PRINCIPAL');--> statement-breakpoint
CREATE TYPE "public"."yes_no_unknown" AS ENUM('YES', 'NO', 'UNKNOWN');--> statement-breakpoint
CREATE TYPE "public"."contract_kind" AS ENUM('MASTER_SERVICES', 'BUSINESS_ASSOCIATE', 'SUPPLY', 'REFERENCE_TESTING', 'DATA_PROCESSING', 'SERVICE_LEVEL', 'NDA');--> statement-breakpoint
CREATE TYPE "public"."contract_status" AS ENUM('DRAFT', 'IN_REVIEW', 'ACTIVE', 'TERMINATED');--> statement-breakpoint
CREATE TYPE "public"."baa_required" AS ENUM('YES', 'NO', 'UNDETERMINED');--> statement-breakpoint
CREATE TYPE "public"."data_category" AS ENUM('PHI', 'LIMITED_DATA_SET', 'DEIDENTIFIED', 'HUMAN_GENOMIC', 'OTHER_OMIC', 'BIOSPECIMEN', 'BIOMETRIC', 'GEOLOCATION', 'FINANCIAL', 'PERSONAL_IDENTIFIERS');--> statement-breakpoint
CREATE TYPE "public"."data_channel" AS ENUM('TLS', 'VPN', 'END_TO_END_EMAIL', 'EMAIL', 'PHYSICAL_CUSTODY', 'NONE', 'UNKNOWN');--> statement-breakpoint
CREATE TYPE "public"."data_purpose" AS ENUM('DIAGNOSIS_OR_TREATMENT', 'RESEARCH', 'QUALITY', 'COMMERCIAL', 'UNDETERMINED');--> statement-breakpoint
CREATE TYPE "public"."engagement_category" AS ENUM('REFERENCE_TESTING', 'SPECIMEN_TRANSPORT', 'LIS_SOFTWARE', 'CLOUD_HOSTING', 'PHLEBOTOMY_STAFFING', 'CONSUMABLES', 'REAGENTS', 'EQUIPMENT', 'IT_SECURITY', 'BILLING', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."engagement_status" AS ENUM('PLANNED', 'ACTIVE', 'ENDED');--> statement-breakpoint
CREATE TYPE "public"."protected_data" AS ENUM('NONE', 'LISTED', 'UNKNOWN');--> statement-breakpoint
CREATE TYPE "public"."principal_kind" AS ENUM('PERSON', 'SERVICE');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('DASHBOARD', 'PROCUREMENT', 'INTEGRATION', 'ANALYST', 'APPROVER', 'AUDITOR', 'ADMIN');--> statement-breakpoint
CREATE TYPE "public"."contact_role" AS ENUM('SECURITY', 'PRIVACY', 'QUALITY', 'INCIDENT', 'COMMERCIAL');--> statement-breakpoint
CREATE TYPE "public"."identifier_scheme" AS ENUM('CLIA', 'NPI', 'LEI', 'GLN', 'USCC', 'EIN', 'UEI', 'DUNS', 'CAP');--> statement-breakpoint
CREATE TYPE "public"."lifecycle" AS ENUM('PROSPECT', 'ONBOARDING', 'ACTIVE', 'SUSPENDED', 'OFFBOARDING', 'RETIRED');--> statement-breakpoint
CREATE TYPE "public"."link_kind" AS ENUM('PRIVACY', 'SECURITY', 'TRUST', 'STATUS', 'TERMS', 'DPA', 'BAA', 'SUBPROCESSORS', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."site_function" AS ENUM('HEADQUARTERS', 'TESTING', 'MANUFACTURING', 'DATA_CENTER', 'WAREHOUSE', 'OFFICE');--> statement-breakpoint
CREATE TYPE "public"."specialty" AS ENUM('BACTERIOLOGY', 'MYCOBACTERIOLOGY', 'MYCOLOGY', 'PARASITOLOGY', 'VIROLOGY', 'SYPHILIS_SEROLOGY', 'GENERAL_IMMUNOLOGY', 'ROUTINE_CHEMISTRY', 'URINALYSIS', 'ENDOCRINOLOGY', 'TOXICOLOGY', 'HEMATOLOGY', 'IMMUNOHEMATOLOGY', 'HISTOPATHOLOGY', 'ORAL_PATHOLOGY', 'CYTOLOGY', 'CLINICAL_CYTOGENETICS', 'HISTOCOMPATIBILITY', 'RADIOBIOASSAY');--> statement-breakpoint
CREATE TYPE "public"."third_party_kind" AS ENUM('VENDOR', 'SUPPLIER', 'PARTNER_LAB');--> statement-breakpoint
CREATE TABLE "attestation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"source" text,
	"external_id" text,
	"revision" integer NOT NULL,
	"third_party_id" uuid NOT NULL,
	"framework" text NOT NULL,
	"assurance" "assurance" NOT NULL,
	"attestor_id" uuid,
	"period_start" date,
	"period_end" date,
	"attested_on" date,
	"valid_until" date,
	"document_sha256" text,
	"document_media_type" text,
	"document_url" text,
	"signature" "signature_status" NOT NULL,
	"signature_key_id" text,
	"signature_algorithm" text,
	"supersedes_id" uuid,
	"superseded_by_id" uuid,
	"revoked_on" date,
	"revocation_reason" text,
	CONSTRAINT "attestation_external_taken" UNIQUE("source","external_id","revision"),
	CONSTRAINT "attestation_period" CHECK ("attestation"."period_start" <= "attestation"."period_end"),
	CONSTRAINT "attestation_revision" CHECK ("attestation"."revision" >= 1),
	CONSTRAINT "attestation_revoked" CHECK (num_nulls("attestation"."revoked_on", "attestation"."revocation_reason") <> 1),
	CONSTRAINT "attestation_document_sha256" CHECK ("attestation"."document_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "attestation_source" CHECK (num_nulls("attestation"."source", "attestation"."external_id") <> 1)
);
--> statement-breakpoint
CREATE TABLE "attestation_claim" (
	"attestation_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"control" text NOT NULL,
	"status" "claim_status" NOT NULL,
	"justification" text,
	"extent" smallint,
	"note" text,
	CONSTRAINT "attestation_claim_attestation_id_control_pk" PRIMARY KEY("attestation_id","control"),
	CONSTRAINT "attestation_claim_extent" CHECK ("attestation_claim"."extent" between 0 and 100),
	CONSTRAINT "attestation_claim_justification" CHECK ("attestation_claim"."status" <> 'NOT_APPLICABLE' or "attestation_claim"."justification" is not null)
);
--> statement-breakpoint
CREATE TABLE "attestor" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"name" text NOT NULL,
	"kind" "attestor_kind" NOT NULL,
	"third_party_id" uuid,
	CONSTRAINT "attestor_the_party" CHECK (("attestor"."kind" = 'THE_PARTY') = ("attestor"."third_party_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "attestor_public_key" (
	"attestor_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"key_id" text NOT NULL,
	"algorithm" "key_algorithm" NOT NULL,
	"key" text NOT NULL,
	"valid_from" timestamp(3) with time zone,
	"valid_to" timestamp(3) with time zone,
	CONSTRAINT "attestor_public_key_attestor_id_key_id_pk" PRIMARY KEY("attestor_id","key_id"),
	CONSTRAINT "attestor_public_key_validity" CHECK ("attestor_public_key"."valid_from" < "attestor_public_key"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"source" text,
	"external_id" text,
	"third_party_id" uuid NOT NULL,
	"site_id" uuid,
	"kind" "audit_kind" NOT NULL,
	"scheduled_on" date,
	"completed_on" date,
	"every_months" smallint,
	"auditor" text,
	"outcome" "audit_outcome",
	CONSTRAINT "audit_external_taken" UNIQUE("source","external_id"),
	CONSTRAINT "audit_when" CHECK (num_nonnulls("audit"."scheduled_on", "audit"."completed_on") >= 1),
	CONSTRAINT "audit_outcome" CHECK ("audit"."outcome" is null or "audit"."completed_on" is not null),
	CONSTRAINT "audit_every_months" CHECK ("audit"."every_months" between 1 and 120),
	CONSTRAINT "audit_source" CHECK (num_nulls("audit"."source", "audit"."external_id") <> 1)
);
--> statement-breakpoint
CREATE TABLE "finding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"audit_id" uuid NOT NULL,
	"third_party_id" uuid NOT NULL,
	"control" text,
	"title" text NOT NULL,
	"severity" "severity" NOT NULL,
	"status" "finding_status" NOT NULL,
	"due_on" date,
	"closed_on" date,
	"closure_note" text,
	CONSTRAINT "finding_closed" CHECK (("finding"."status" = 'OPEN') = ("finding"."closed_on" is null))
);
--> statement-breakpoint
CREATE TABLE "catalogue_version" (
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"sha256" text NOT NULL,
	"content" jsonb NOT NULL,
	"seeded_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "catalogue_version_kind_version_pk" PRIMARY KEY("kind","version")
);
--> statement-breakpoint
CREATE TABLE "certification_type" (
	"code" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"position" smallint NOT NULL,
	"entry" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clause_type" (
	"code" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"position" smallint NOT NULL,
	"entry" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "control" (
	"code" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"position" smallint NOT NULL,
	"entry" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rule" (
	"code" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"position" smallint NOT NULL,
	"entry" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"source" text,
	"external_id" text,
	"third_party_id" uuid NOT NULL,
	"site_id" uuid,
	"type" text NOT NULL,
	"variant" text,
	"title" text,
	"number" text,
	"issuer" text,
	"scope" text,
	"issued_on" date,
	"valid_until" date,
	"suspended_on" date,
	"revoked_on" date,
	"verification" "verification" NOT NULL,
	"verified_by" text,
	"verified_on" date,
	"verification_method" text,
	CONSTRAINT "certification_external_taken" UNIQUE("source","external_id"),
	CONSTRAINT "certification_dates" CHECK ("certification"."issued_on" <= "certification"."valid_until"),
	CONSTRAINT "certification_other_title" CHECK ("certification"."type" <> 'OTHER' or "certification"."title" is not null),
	CONSTRAINT "certification_verified" CHECK (case "certification"."verification" when 'VERIFIED' then num_nulls("certification"."verified_by", "certification"."verified_on", "certification"."verification_method") = 0 else num_nonnulls("certification"."verified_by", "certification"."verified_on", "certification"."verification_method") = 0 end),
	CONSTRAINT "certification_source" CHECK (num_nulls("certification"."source", "certification"."external_id") <> 1)
);
--> statement-breakpoint
CREATE TABLE "change" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "change_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_at" timestamp(3) with time zone NOT NULL,
	"principal_id" uuid NOT NULL,
	"request_id" text,
	"record_type" "record_type" NOT NULL,
	"record_id" uuid NOT NULL,
	"third_party_id" uuid,
	"operation" "change_operation" NOT NULL,
	"version" integer NOT NULL,
	"schema_version" smallint NOT NULL,
	"image" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contract" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"source" text,
	"external_id" text,
	"third_party_id" uuid NOT NULL,
	"title" text,
	"kind" "contract_kind" NOT NULL,
	"status" "contract_status" NOT NULL,
	"effective_on" date,
	"expires_on" date,
	"terminated_on" date,
	"auto_renews" "yes_no_unknown" NOT NULL,
	"notice_days" integer,
	"value_minor" bigint,
	"currency" text,
	"governing_law" text,
	"document_sha256" text,
	"document_media_type" text,
	"document_url" text,
	CONSTRAINT "contract_external_taken" UNIQUE("source","external_id"),
	CONSTRAINT "contract_dates" CHECK ("contract"."effective_on" <= "contract"."expires_on"),
	CONSTRAINT "contract_terminated" CHECK (("contract"."status" = 'TERMINATED') = ("contract"."terminated_on" is not null)),
	CONSTRAINT "contract_notice_days" CHECK ("contract"."notice_days" between 0 and 3650),
	CONSTRAINT "contract_value" CHECK (num_nulls("contract"."value_minor", "contract"."currency") <> 1 and "contract"."value_minor" between 0 and 9007199254740991),
	CONSTRAINT "contract_document_sha256" CHECK ("contract"."document_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "contract_source" CHECK (num_nulls("contract"."source", "contract"."external_id") <> 1)
);
--> statement-breakpoint
CREATE TABLE "contract_clause" (
	"contract_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"clause_type" text NOT NULL,
	"present" "yes_no_unknown" NOT NULL,
	"hours" integer,
	"reference" text,
	CONSTRAINT "contract_clause_contract_id_clause_type_pk" PRIMARY KEY("contract_id","clause_type"),
	CONSTRAINT "contract_clause_hours" CHECK ("contract_clause"."hours" between 0 and 87600)
);
--> statement-breakpoint
CREATE TABLE "contract_engagement" (
	"contract_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"engagement_id" uuid NOT NULL,
	CONSTRAINT "contract_engagement_contract_id_engagement_id_pk" PRIMARY KEY("contract_id","engagement_id")
);
--> statement-breakpoint
CREATE TABLE "data_flow" (
	"engagement_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"category" "data_category" NOT NULL,
	"people_per_year" integer,
	"destination_country" text,
	"purpose" "data_purpose" NOT NULL,
	"channel" "data_channel" NOT NULL,
	CONSTRAINT "data_flow_engagement_id_position_pk" PRIMARY KEY("engagement_id","position"),
	CONSTRAINT "data_flow_people_per_year" CHECK ("data_flow"."people_per_year" >= 0),
	CONSTRAINT "data_flow_destination_country" CHECK ("data_flow"."destination_country" ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
CREATE TABLE "engagement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"source" text,
	"external_id" text,
	"third_party_id" uuid NOT NULL,
	"name" text NOT NULL,
	"category" "engagement_category" NOT NULL,
	"status" "engagement_status" NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"dependency" smallint,
	"penetration" smallint,
	"sole_source" "yes_no_unknown" NOT NULL,
	"clinical" "yes_no_unknown" NOT NULL,
	"protected_data" "protected_data" NOT NULL,
	"baa_required" "baa_required" NOT NULL,
	"baa_rationale" text,
	CONSTRAINT "engagement_external_taken" UNIQUE("source","external_id"),
	CONSTRAINT "engagement_dates" CHECK ("engagement"."starts_on" <= "engagement"."ends_on"),
	CONSTRAINT "engagement_dependency" CHECK ("engagement"."dependency" between 1 and 4),
	CONSTRAINT "engagement_penetration" CHECK ("engagement"."penetration" between 1 and 4),
	CONSTRAINT "engagement_source" CHECK (num_nulls("engagement"."source", "engagement"."external_id") <> 1)
);
--> statement-breakpoint
CREATE TABLE "engagement_alternative" (
	"engagement_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"third_party_id" uuid NOT NULL,
	CONSTRAINT "engagement_alternative_engagement_id_third_party_id_pk" PRIMARY KEY("engagement_id","third_party_id")
);
--> statement-breakpoint
CREATE TABLE "engagement_facility" (
	"engagement_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"facility_id" uuid NOT NULL,
	CONSTRAINT "engagement_facility_engagement_id_facility_id_pk" PRIMARY KEY("engagement_id","facility_id")
);
--> statement-breakpoint
CREATE TABLE "facility" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"address" text,
	"clia_number" text,
	CONSTRAINT "facility_code_taken" UNIQUE("code"),
	CONSTRAINT "facility_clia_number_taken" UNIQUE("clia_number"),
	CONSTRAINT "facility_clia_number" CHECK ("facility"."clia_number" ~ '^[0-9]{2}D[0-9]{7}$')
);
--> statement-breakpoint
CREATE TABLE "api_key" (
	"id" uuid PRIMARY KEY NOT NULL,
	"principal_id" uuid NOT NULL,
	"role" "role" NOT NULL,
	"source" text,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"hint" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "api_key_hash" UNIQUE("hash"),
	CONSTRAINT "api_key_source" CHECK ("api_key"."source" is null or "api_key"."role" = 'INTEGRATION')
);
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"principal_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"outcome" jsonb NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotency_key_principal_id_key_pk" PRIMARY KEY("principal_id","key")
);
--> statement-breakpoint
CREATE TABLE "principal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"name" text NOT NULL,
	"kind" "principal_kind" NOT NULL,
	"email" text,
	CONSTRAINT "principal_name_taken" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "registry" (
	"one" boolean PRIMARY KEY NOT NULL,
	"cursor_secret" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"demo_loaded_at" timestamp(3) with time zone,
	CONSTRAINT "registry_one_row" CHECK ("registry"."one")
);
--> statement-breakpoint
CREATE TABLE "third_party" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"kind" "third_party_kind" NOT NULL,
	"legal_name" text NOT NULL,
	"trading_names" text[] NOT NULL,
	"lifecycle" "lifecycle" NOT NULL,
	"country" text,
	"website_url" text,
	"domains" text[] NOT NULL,
	"services" text[] NOT NULL,
	"specialties" "specialty"[] NOT NULL,
	"reports_patient_results" "yes_no_unknown" NOT NULL,
	"internal_owner" text,
	"review_every_months" smallint,
	"last_reviewed_on" date,
	"sub_suppliers_complete_on" date,
	"maturity" smallint,
	"trust" smallint,
	"tags" text[] NOT NULL,
	CONSTRAINT "third_party_legal_name" CHECK (char_length("third_party"."legal_name") between 1 and 300),
	CONSTRAINT "third_party_country" CHECK ("third_party"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "third_party_review_every_months" CHECK ("third_party"."review_every_months" between 1 and 120),
	CONSTRAINT "third_party_maturity" CHECK ("third_party"."maturity" between 1 and 4),
	CONSTRAINT "third_party_trust" CHECK ("third_party"."trust" between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "third_party_contact" (
	"third_party_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"role" "contact_role" NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"phone" text,
	CONSTRAINT "third_party_contact_third_party_id_position_pk" PRIMARY KEY("third_party_id","position")
);
--> statement-breakpoint
CREATE TABLE "third_party_external_ref" (
	"third_party_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"source" text NOT NULL,
	"external_id" text NOT NULL,
	CONSTRAINT "third_party_external_ref_taken" PRIMARY KEY("source","external_id")
);
--> statement-breakpoint
CREATE TABLE "third_party_identifier" (
	"third_party_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"scheme" "identifier_scheme" NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "third_party_identifier_taken" PRIMARY KEY("scheme","value")
);
--> statement-breakpoint
CREATE TABLE "third_party_link" (
	"third_party_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"kind" "link_kind" NOT NULL,
	"url" text NOT NULL,
	CONSTRAINT "third_party_link_third_party_id_position_pk" PRIMARY KEY("third_party_id","position")
);
--> statement-breakpoint
CREATE TABLE "third_party_owner" (
	"third_party_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"name" text,
	"owner_id" uuid,
	"country" text,
	"percent" double precision,
	CONSTRAINT "third_party_owner_third_party_id_position_pk" PRIMARY KEY("third_party_id","position"),
	CONSTRAINT "third_party_owner_named" CHECK (num_nonnulls("third_party_owner"."name", "third_party_owner"."owner_id") = 1),
	CONSTRAINT "third_party_owner_country" CHECK ("third_party_owner"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "third_party_owner_percent" CHECK ("third_party_owner"."percent" > 0 and "third_party_owner"."percent" <= 100)
);
--> statement-breakpoint
CREATE TABLE "third_party_site" (
	"id" uuid PRIMARY KEY NOT NULL,
	"third_party_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"name" text NOT NULL,
	"country" text,
	"address" text,
	"function" "site_function" NOT NULL,
	CONSTRAINT "third_party_site_name" UNIQUE("third_party_id","name"),
	CONSTRAINT "third_party_site_country" CHECK ("third_party_site"."country" ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
CREATE TABLE "third_party_term" (
	"third_party_id" uuid NOT NULL,
	"term" text NOT NULL,
	CONSTRAINT "third_party_term_third_party_id_term_pk" PRIMARY KEY("third_party_id","term")
);
--> statement-breakpoint
ALTER TABLE "attestation" ADD CONSTRAINT "attestation_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attestation" ADD CONSTRAINT "attestation_attestor_id_attestor_id_fk" FOREIGN KEY ("attestor_id") REFERENCES "public"."attestor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attestation" ADD CONSTRAINT "attestation_supersedes" FOREIGN KEY ("supersedes_id") REFERENCES "public"."attestation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attestation" ADD CONSTRAINT "attestation_superseded_by" FOREIGN KEY ("superseded_by_id") REFERENCES "public"."attestation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attestation_claim" ADD CONSTRAINT "attestation_claim_attestation_id_attestation_id_fk" FOREIGN KEY ("attestation_id") REFERENCES "public"."attestation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attestation_claim" ADD CONSTRAINT "attestation_claim_control_control_code_fk" FOREIGN KEY ("control") REFERENCES "public"."control"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attestor" ADD CONSTRAINT "attestor_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attestor_public_key" ADD CONSTRAINT "attestor_public_key_attestor_id_attestor_id_fk" FOREIGN KEY ("attestor_id") REFERENCES "public"."attestor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_site_id_third_party_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."third_party_site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_audit_id_audit_id_fk" FOREIGN KEY ("audit_id") REFERENCES "public"."audit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_control_control_code_fk" FOREIGN KEY ("control") REFERENCES "public"."control"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification" ADD CONSTRAINT "certification_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification" ADD CONSTRAINT "certification_site_id_third_party_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."third_party_site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification" ADD CONSTRAINT "certification_type_certification_type_code_fk" FOREIGN KEY ("type") REFERENCES "public"."certification_type"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change" ADD CONSTRAINT "change_principal_id_principal_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."principal"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_clause" ADD CONSTRAINT "contract_clause_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_clause" ADD CONSTRAINT "contract_clause_clause_type_clause_type_code_fk" FOREIGN KEY ("clause_type") REFERENCES "public"."clause_type"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_engagement" ADD CONSTRAINT "contract_engagement_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_engagement" ADD CONSTRAINT "contract_engagement_engagement_id_engagement_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_flow" ADD CONSTRAINT "data_flow_engagement_id_engagement_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_alternative" ADD CONSTRAINT "engagement_alternative_engagement_id_engagement_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_alternative" ADD CONSTRAINT "engagement_alternative_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_facility" ADD CONSTRAINT "engagement_facility_engagement_id_engagement_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_facility" ADD CONSTRAINT "engagement_facility_facility_id_facility_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facility"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_principal_id_principal_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."principal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_principal_id_principal_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."principal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "third_party_contact" ADD CONSTRAINT "third_party_contact_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "third_party_external_ref" ADD CONSTRAINT "third_party_external_ref_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "third_party_identifier" ADD CONSTRAINT "third_party_identifier_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "third_party_link" ADD CONSTRAINT "third_party_link_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "third_party_owner" ADD CONSTRAINT "third_party_owner_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "third_party_owner" ADD CONSTRAINT "third_party_owner_owner_id_third_party_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "third_party_site" ADD CONSTRAINT "third_party_site_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "third_party_term" ADD CONSTRAINT "third_party_term_third_party_id_third_party_id_fk" FOREIGN KEY ("third_party_id") REFERENCES "public"."third_party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attestation_owner_attested" ON "attestation" USING btree ("third_party_id",coalesce("attested_on", '-infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "attestation_attested" ON "attestation" USING btree (coalesce("attested_on", '-infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "attestation_valid_until" ON "attestation" USING btree (coalesce("valid_until", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "attestation_owner_valid_until" ON "attestation" USING btree ("third_party_id",coalesce("valid_until", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "attestation_framework_attested" ON "attestation" USING btree ("framework",coalesce("attested_on", '-infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "attestation_attestor" ON "attestation" USING btree ("attestor_id");--> statement-breakpoint
CREATE INDEX "attestation_supersedes" ON "attestation" USING btree ("supersedes_id");--> statement-breakpoint
CREATE INDEX "attestation_superseded_by" ON "attestation" USING btree ("superseded_by_id");--> statement-breakpoint
CREATE INDEX "attestor_name" ON "attestor" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "attestor_kind_name" ON "attestor" USING btree ("kind",lower("name"),"id");--> statement-breakpoint
CREATE INDEX "attestor_third_party" ON "attestor" USING btree ("third_party_id");--> statement-breakpoint
CREATE INDEX "audit_owner_scheduled" ON "audit" USING btree ("third_party_id",coalesce("scheduled_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "audit_scheduled" ON "audit" USING btree (coalesce("scheduled_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "audit_owner_completed" ON "audit" USING btree ("third_party_id",coalesce("completed_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "audit_completed" ON "audit" USING btree (coalesce("completed_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "audit_kind_scheduled" ON "audit" USING btree ("kind",coalesce("scheduled_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "audit_site" ON "audit" USING btree ("site_id");--> statement-breakpoint
CREATE INDEX "finding_owner_due" ON "finding" USING btree ("third_party_id",coalesce("due_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "finding_due" ON "finding" USING btree (coalesce("due_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "finding_severity_due" ON "finding" USING btree ("severity",coalesce("due_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "finding_status_due" ON "finding" USING btree ("status",coalesce("due_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "finding_audit_due" ON "finding" USING btree ("audit_id",coalesce("due_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "certification_owner_valid_until" ON "certification" USING btree ("third_party_id",coalesce("valid_until", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "certification_valid_until" ON "certification" USING btree (coalesce("valid_until", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "certification_type_valid_until" ON "certification" USING btree ("type",coalesce("valid_until", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "certification_updated" ON "certification" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "certification_owner_updated" ON "certification" USING btree ("third_party_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "certification_site" ON "certification" USING btree ("site_id");--> statement-breakpoint
CREATE INDEX "change_record" ON "change" USING btree ("record_type","record_id","seq");--> statement-breakpoint
CREATE INDEX "change_third_party" ON "change" USING btree ("third_party_id","seq");--> statement-breakpoint
CREATE INDEX "change_type" ON "change" USING btree ("record_type","seq");--> statement-breakpoint
CREATE INDEX "contract_owner_expires" ON "contract" USING btree ("third_party_id",coalesce("expires_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "contract_expires" ON "contract" USING btree (coalesce("expires_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "contract_kind_expires" ON "contract" USING btree ("kind",coalesce("expires_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "contract_status_expires" ON "contract" USING btree ("status",coalesce("expires_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "contract_updated" ON "contract" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "contract_owner_updated" ON "contract" USING btree ("third_party_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "contract_engagement_engagement" ON "contract_engagement" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "engagement_owner_name" ON "engagement" USING btree ("third_party_id",lower("name"),"id");--> statement-breakpoint
CREATE INDEX "engagement_name" ON "engagement" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "engagement_category_name" ON "engagement" USING btree ("category",lower("name"),"id");--> statement-breakpoint
CREATE INDEX "engagement_status_name" ON "engagement" USING btree ("status",lower("name"),"id");--> statement-breakpoint
CREATE INDEX "engagement_ends" ON "engagement" USING btree (coalesce("ends_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "engagement_owner_ends" ON "engagement" USING btree ("third_party_id",coalesce("ends_on", 'infinity'::date),"id");--> statement-breakpoint
CREATE INDEX "engagement_alternative_third_party" ON "engagement_alternative" USING btree ("third_party_id");--> statement-breakpoint
CREATE INDEX "engagement_facility_facility" ON "engagement_facility" USING btree ("facility_id");--> statement-breakpoint
CREATE INDEX "facility_name" ON "facility" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "facility_code" ON "facility" USING btree ("code","id");--> statement-breakpoint
CREATE INDEX "api_key_principal" ON "api_key" USING btree ("principal_id");--> statement-breakpoint
CREATE INDEX "idempotency_key_created" ON "idempotency_key" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "principal_name" ON "principal" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "third_party_name" ON "third_party" USING btree (lower("legal_name"),"id");--> statement-breakpoint
CREATE INDEX "third_party_kind_name" ON "third_party" USING btree ("kind",lower("legal_name"),"id");--> statement-breakpoint
CREATE INDEX "third_party_lifecycle_name" ON "third_party" USING btree ("lifecycle",lower("legal_name"),"id");--> statement-breakpoint
CREATE INDEX "third_party_country_name" ON "third_party" USING btree ("country",lower("legal_name"),"id");--> statement-breakpoint
CREATE INDEX "third_party_created" ON "third_party" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "third_party_updated" ON "third_party" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "third_party_tags" ON "third_party" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "third_party_external_ref_owner" ON "third_party_external_ref" USING btree ("third_party_id","position");--> statement-breakpoint
CREATE INDEX "third_party_identifier_owner" ON "third_party_identifier" USING btree ("third_party_id","position");--> statement-breakpoint
CREATE INDEX "third_party_owner_owner" ON "third_party_owner" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "third_party_site_owner" ON "third_party_site" USING btree ("third_party_id","position");--> statement-breakpoint
CREATE INDEX "third_party_term_trigram" ON "third_party_term" USING gin ("term" gin_trgm_ops);
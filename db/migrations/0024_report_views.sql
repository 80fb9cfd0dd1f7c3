-- The stable views of docs/reporting.md, for BI tools. Columns are added at the end of a view, never renamed or removed. No view has
-- personal data. Each row has `updated_at`, which is never before the last change of the row, and a row never disappears, so a
-- client that reads all rows with `updated_at >= watermark` misses none. The views run with the rights of their owner: a reader
-- needs no right on a table.
CREATE SCHEMA IF NOT EXISTS report;
--> statement-breakpoint
CREATE VIEW report.third_party AS
SELECT 'ThirdParty_' || replace(id::text, '-', '') AS third_party_id,
  kind::text AS kind,
  legal_name,
  lifecycle::text AS lifecycle,
  country,
  reports_patient_results::text AS reports_patient_results,
  maturity::integer AS maturity,
  trust::integer AS trust,
  review_every_months::integer AS review_every_months,
  last_reviewed_on,
  (last_reviewed_on + (review_every_months * 365 + 6) / 12) AS review_due_on,
  sub_suppliers_complete_on,
  'ThirdParty_' || replace(merged_into_id::text, '-', '') AS merged_into_id,
  to_jsonb(tags) AS tags,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('source', ref.source, 'externalId', ref.external_id) ORDER BY ref.position), '[]')
    FROM third_party_external_ref ref WHERE ref.third_party_id = third_party.id) AS external_refs,
  version,
  created_at,
  updated_at
FROM third_party;
--> statement-breakpoint
-- A rank is 1,000 for each level above the lowest, plus the score.
CREATE VIEW report.risk AS
SELECT 'ThirdParty_' || replace(third_party_id::text, '-', '') AS third_party_id,
  as_of,
  renew_on - 1 AS valid_until,
  level::text AS level,
  score,
  state::text AS state,
  coverage,
  driving_dimension::text AS driving_dimension,
  probability,
  (ARRAY['VERY_LOW', 'LOW', 'MODERATE', 'HIGH', 'VERY_HIGH'])[floor(quality_rank / 1000)::integer + 1] AS quality_level,
  round((quality_rank - 1000 * floor(quality_rank / 1000))::numeric, 9)::double precision AS quality_score,
  (ARRAY['VERY_LOW', 'LOW', 'MODERATE', 'HIGH', 'VERY_HIGH'])[floor(data_security_rank / 1000)::integer + 1] AS data_security_level,
  round((data_security_rank - 1000 * floor(data_security_rank / 1000))::numeric, 9)::double precision AS data_security_score,
  (ARRAY['VERY_LOW', 'LOW', 'MODERATE', 'HIGH', 'VERY_HIGH'])[floor(regulatory_rank / 1000)::integer + 1] AS regulatory_level,
  round((regulatory_rank - 1000 * floor(regulatory_rank / 1000))::numeric, 9)::double precision AS regulatory_score,
  (ARRAY['VERY_LOW', 'LOW', 'MODERATE', 'HIGH', 'VERY_HIGH'])[floor(contractual_rank / 1000)::integer + 1] AS contractual_level,
  round((contractual_rank - 1000 * floor(contractual_rank / 1000))::numeric, 9)::double precision AS contractual_score,
  (ARRAY['VERY_LOW', 'LOW', 'MODERATE', 'HIGH', 'VERY_HIGH'])[floor(assurance_rank / 1000)::integer + 1] AS assurance_level,
  round((assurance_rank - 1000 * floor(assurance_rank / 1000))::numeric, 9)::double precision AS assurance_score,
  (ARRAY['VERY_LOW', 'LOW', 'MODERATE', 'HIGH', 'VERY_HIGH'])[floor(incident_rank / 1000)::integer + 1] AS incident_level,
  round((incident_rank - 1000 * floor(incident_rank / 1000))::numeric, 9)::double precision AS incident_score,
  (ARRAY['VERY_LOW', 'LOW', 'MODERATE', 'HIGH', 'VERY_HIGH'])[floor(dependency_rank / 1000)::integer + 1] AS dependency_level,
  round((dependency_rank - 1000 * floor(dependency_rank / 1000))::numeric, 9)::double precision AS dependency_score,
  assessed_at AS updated_at
FROM risk;
--> statement-breakpoint
-- An enum is compared with a text that is cast, because an upgrade may add its value in the same transaction. A barrier, here and
-- below, wherever a view leaves out rows: a function of the reader never sees those.
CREATE VIEW report.risk_history WITH (security_barrier) AS
SELECT seq,
  'ThirdParty_' || replace(record_id::text, '-', '') AS third_party_id,
  (image ->> 'as_of')::date AS as_of,
  image ->> 'level' AS level,
  (image ->> 'score')::double precision AS score,
  image ->> 'state' AS state,
  image ->> 'driving_dimension' AS driving_dimension,
  recorded_at AS updated_at
FROM change WHERE record_type = 'RISK_LEVEL'::text::record_type;
--> statement-breakpoint
-- The rules are those of the last entry of the log, which has one for each change of the answer or of its rules.
CREATE VIEW report.gate_answer AS
SELECT 'ThirdParty_' || replace(third_party_id::text, '-', '') AS third_party_id,
  as_of,
  renew_on - 1 AS valid_until,
  answer::text AS answer,
  (SELECT coalesce(image -> 'rules', '[]') FROM change
    WHERE record_type = 'PROCUREMENT_ANSWER'::text::record_type AND record_id = procurement_answer_kept.third_party_id
    ORDER BY seq DESC LIMIT 1) AS rules,
  decided_at AS updated_at
FROM procurement_answer_kept;
--> statement-breakpoint
CREATE VIEW report.contract AS
SELECT 'Contract_' || replace(id::text, '-', '') AS contract_id,
  'ThirdParty_' || replace(third_party_id::text, '-', '') AS third_party_id,
  title,
  kind::text AS kind,
  status::text AS status,
  effective_on,
  expires_on,
  terminated_on,
  (CASE WHEN status IN ('ACTIVE', 'TERMINATED') THEN least(CASE WHEN auto_renews <> 'YES' THEN expires_on END, terminated_on - 1) END) AS last_day,
  auto_renews::text AS auto_renews,
  notice_days,
  value_minor,
  currency,
  governing_law,
  source,
  external_id,
  version,
  created_at,
  updated_at
FROM contract;
--> statement-breakpoint
CREATE VIEW report.certification AS
SELECT 'Certification_' || replace(id::text, '-', '') AS certification_id,
  'ThirdParty_' || replace(third_party_id::text, '-', '') AS third_party_id,
  type,
  variant,
  title,
  number,
  issuer,
  state,
  issued_on,
  valid_until,
  suspended_on,
  revoked_on,
  least(valid_until, suspended_on - 1, revoked_on - 1) AS last_day,
  verification::text AS verification,
  verified_on,
  source,
  external_id,
  version,
  created_at,
  updated_at
FROM certification;
--> statement-breakpoint
CREATE VIEW report.finding AS
SELECT 'Finding_' || replace(id::text, '-', '') AS finding_id,
  'Audit_' || replace(audit_id::text, '-', '') AS audit_id,
  'ThirdParty_' || replace(third_party_id::text, '-', '') AS third_party_id,
  title,
  control,
  severity::text AS severity,
  status::text AS status,
  due_on,
  (CASE WHEN status = 'OPEN' AND retired_on IS NULL THEN due_on END) AS open_until,
  closed_on,
  retired_on,
  source,
  external_id,
  version,
  created_at,
  updated_at
FROM finding;
--> statement-breakpoint
CREATE VIEW report.incident AS
SELECT 'Incident_' || replace(id::text, '-', '') AS incident_id,
  'ThirdParty_' || replace(third_party_id::text, '-', '') AS third_party_id,
  title,
  kind::text AS kind,
  severity::text AS severity,
  occurred_on,
  discovered_on,
  reported_to_us_on,
  closed_on,
  people_affected,
  retired_on,
  source,
  external_id,
  version,
  created_at,
  updated_at
FROM incident;
--> statement-breakpoint
-- The branches of the view `expiration`, with ids and `updated_at`. Due days of audits and screenings follow from other records of
-- their third party. They are stored with its answer, so `decided_at` is the instant at which they may have changed.
CREATE VIEW report.expiration AS
SELECT kind, record_id, third_party_id, expires_on, certification_type, title, updated_at FROM (
SELECT 'CERTIFICATION'::text AS kind, 'Certification_' || replace(id::text, '-', '') AS record_id,
  'ThirdParty_' || replace(third_party_id::text, '-', '') AS third_party_id,
  least(valid_until, suspended_on - 1, revoked_on - 1) AS expires_on,
  type AS certification_type, coalesce(title, type) AS title, updated_at
FROM certification
UNION ALL
SELECT 'CONTRACT', 'Contract_' || replace(id::text, '-', ''), 'ThirdParty_' || replace(third_party_id::text, '-', ''),
  (CASE WHEN status IN ('ACTIVE', 'TERMINATED') THEN least(CASE WHEN auto_renews <> 'YES' THEN expires_on END, terminated_on - 1) END),
  NULL::text, coalesce(title, kind::text), updated_at
FROM contract
UNION ALL
SELECT 'ATTESTATION', 'Attestation_' || replace(id::text, '-', ''), 'ThirdParty_' || replace(third_party_id::text, '-', ''),
  (CASE WHEN superseded_by_id IS NULL AND revoked_on IS NULL THEN valid_until END),
  NULL::text, framework, updated_at
FROM attestation
UNION ALL
SELECT 'REVIEW', 'ThirdParty_' || replace(id::text, '-', ''), 'ThirdParty_' || replace(id::text, '-', ''),
  (last_reviewed_on + (review_every_months * 365 + 6) / 12),
  NULL::text, 'Review', updated_at
FROM third_party
UNION ALL
SELECT 'APPROVAL', 'Decision_' || replace(id::text, '-', ''), 'ThirdParty_' || replace(third_party_id::text, '-', ''),
  (CASE WHEN revoked_on IS NULL AND (NOT needs_second_approver OR second_approved_on IS NOT NULL) THEN valid_until END),
  NULL::text, decision_title(kind, categories), updated_at
FROM decision WHERE kind IN ('APPROVAL', 'CONDITIONAL_APPROVAL')
UNION ALL
SELECT 'WAIVER', 'Decision_' || replace(id::text, '-', ''), 'ThirdParty_' || replace(third_party_id::text, '-', ''),
  (CASE WHEN revoked_on IS NULL AND (NOT needs_second_approver OR second_approved_on IS NOT NULL) THEN valid_until END),
  NULL::text, decision_title(kind, categories), updated_at
FROM decision WHERE kind IN ('WAIVER', 'RISK_ACCEPTANCE')
UNION ALL
SELECT 'AUDIT', 'Audit_' || replace(audit.id::text, '-', ''), 'ThirdParty_' || replace(audit.third_party_id::text, '-', ''),
  due_record.due_on,
  NULL::text, audit.kind::text, greatest(audit.updated_at, answer.decided_at)
FROM audit LEFT JOIN due_record ON due_record.record_id = audit.id
  LEFT JOIN procurement_answer_kept answer ON answer.third_party_id = audit.third_party_id
UNION ALL
SELECT 'FINDING', 'Finding_' || replace(id::text, '-', ''), 'ThirdParty_' || replace(third_party_id::text, '-', ''),
  (CASE WHEN status = 'OPEN' AND retired_on IS NULL THEN due_on END),
  NULL::text, title, updated_at
FROM finding
UNION ALL
SELECT 'SCREENING', 'Screening_' || replace(screening.id::text, '-', ''), 'ThirdParty_' || replace(screening.third_party_id::text, '-', ''),
  due_record.due_on,
  NULL::text, screening.list, greatest(screening.updated_at, answer.decided_at)
FROM screening LEFT JOIN due_record ON due_record.record_id = screening.id
  LEFT JOIN procurement_answer_kept answer ON answer.third_party_id = screening.third_party_id
UNION ALL
SELECT 'DETERMINATION', 'Determination_' || replace(id::text, '-', ''), 'ThirdParty_' || replace(third_party_id::text, '-', ''),
  (CASE WHEN revoked_on IS NULL THEN valid_until END),
  NULL::text, kind::text || coalesce(': ' || coalesce(control, rule), ''), updated_at
FROM determination
UNION ALL
SELECT 'PRODUCT_SUPPORT', 'Product_' || replace(id::text, '-', ''), 'ThirdParty_' || replace(third_party_id::text, '-', ''),
  (CASE WHEN retired_on IS NULL THEN support_ends_on END),
  NULL::text, name, updated_at
FROM product
UNION ALL
SELECT 'ENGAGEMENT', 'Engagement_' || replace(id::text, '-', ''), 'ThirdParty_' || replace(third_party_id::text, '-', ''),
  ends_on,
  NULL::text, name, updated_at
FROM engagement
) AS listed;
--> statement-breakpoint
-- Without images and authors, and without entries about our own principals. A reminder is about the record that ends. Names of
-- kinds are folded under the collation C, because a Turkish one has another "i".
CREATE VIEW report.change WITH (security_barrier) AS
SELECT seq,
  record_type::text AS record_type,
  (CASE
    WHEN record_type::text IN ('RISK_LEVEL', 'PROCUREMENT_ANSWER') THEN 'ThirdParty'
    WHEN record_type::text = 'REMINDER' THEN CASE image ->> 'expiration_kind'
      WHEN 'REVIEW' THEN 'ThirdParty'
      WHEN 'APPROVAL' THEN 'Decision'
      WHEN 'WAIVER' THEN 'Decision'
      WHEN 'PRODUCT_SUPPORT' THEN 'Product'
      ELSE initcap((image ->> 'expiration_kind') COLLATE "C") END
    ELSE replace(initcap(replace(record_type::text, '_', ' ') COLLATE "C"), ' ', '')
  END || '_' || replace(record_id::text, '-', '')) COLLATE "default" AS record_id,
  'ThirdParty_' || replace(third_party_id::text, '-', '') AS third_party_id,
  operation::text AS operation,
  version,
  (CASE record_type::text WHEN 'RISK_LEVEL' THEN image ->> 'level' WHEN 'PROCUREMENT_ANSWER' THEN image ->> 'answer' END) AS derived_value,
  recorded_at AS updated_at
FROM change WHERE record_type <> 'PRINCIPAL';
--> statement-breakpoint
COMMENT ON SCHEMA report IS 'Stable views for reports and BI tools, without personal data: docs/reporting.md.';--> statement-breakpoint
COMMENT ON VIEW report.third_party IS 'Vendors, suppliers and partner labs.';--> statement-breakpoint
COMMENT ON VIEW report.risk IS 'The stored risk of each third party; right from as_of to valid_until. With state UNASSESSED, the level says only that nothing is known.';--> statement-breakpoint
COMMENT ON VIEW report.risk_history IS 'Each change of the level of risk of a third party.';--> statement-breakpoint
COMMENT ON VIEW report.gate_answer IS 'The stored answer of the procurement gate about everything that a third party does for us; right from as_of to valid_until.';--> statement-breakpoint
COMMENT ON VIEW report.contract IS 'Contracts.';--> statement-breakpoint
COMMENT ON VIEW report.certification IS 'Certifications.';--> statement-breakpoint
COMMENT ON VIEW report.finding IS 'Findings of audits.';--> statement-breakpoint
COMMENT ON VIEW report.incident IS 'Incidents at third parties.';--> statement-breakpoint
COMMENT ON VIEW report.expiration IS 'The last day of everything that ends or is due; null if it has none or does not count.';--> statement-breakpoint
COMMENT ON VIEW report.change IS 'Each entry of the change log, without its content and author.';--> statement-breakpoint
-- The role belongs to the whole cluster: another registry may have made it, or makes it now. A user that may not make roles
-- migrates too; docs/reporting.md has the statements for an administrator.
DO $$
BEGIN
  IF to_regrole('attestry_report') IS NULL THEN
    BEGIN
      CREATE ROLE attestry_report NOLOGIN;
    EXCEPTION
      WHEN duplicate_object OR unique_violation THEN NULL;
      WHEN insufficient_privilege THEN RAISE NOTICE 'The role attestry_report was not created: this user may not create roles.';
    END;
  END IF;
  IF to_regrole('attestry_report') IS NOT NULL THEN
    GRANT USAGE ON SCHEMA report TO attestry_report;
    GRANT SELECT ON ALL TABLES IN SCHEMA report TO attestry_report;
    -- For views of later versions.
    ALTER DEFAULT PRIVILEGES IN SCHEMA report GRANT SELECT ON TABLES TO attestry_report;
  END IF;
END
$$;

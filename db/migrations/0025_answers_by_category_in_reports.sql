-- A column and not a view of its own: a category that a third party is no longer engaged for has no answer, and rows of a view never
-- disappear.
CREATE OR REPLACE VIEW report.gate_answer AS
SELECT 'ThirdParty_' || replace(third_party_id::text, '-', '') AS third_party_id,
  as_of,
  renew_on - 1 AS valid_until,
  answer::text AS answer,
  (SELECT coalesce(image -> 'rules', '[]') FROM change
    WHERE record_type = 'PROCUREMENT_ANSWER'::text::record_type AND record_id = procurement_answer_kept.third_party_id
    ORDER BY seq DESC LIMIT 1) AS rules,
  decided_at AS updated_at,
  (SELECT coalesce(jsonb_object_agg(split_part(one, ' ', 1), split_part(one, ' ', 2)), '{}') FROM unnest(by_category) AS one) AS by_category
FROM procurement_answer_kept;

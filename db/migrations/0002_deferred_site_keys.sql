-- A third party's parts are rewritten together with it: a site that keeps its key is gone for a moment inside the transaction.
alter table certification alter constraint certification_site_id_third_party_site_id_fk deferrable initially deferred;
--> statement-breakpoint
alter table audit alter constraint audit_site_id_third_party_site_id_fk deferrable initially deferred;
--> statement-breakpoint
-- Rewrites the search terms of the given third parties from their rows. Called by whatever writes third parties.
create function refresh_third_party_terms(ids uuid[]) returns void
language sql
as $$
  delete from third_party_term where third_party_id = any(ids);
  insert into third_party_term (third_party_id, term)
  select distinct id, fold_term(term) from (
    select id, legal_name as term from third_party where id = any(ids)
    union all select id, unnest(trading_names) from third_party where id = any(ids)
    union all select id, unnest(domains) from third_party where id = any(ids)
    union all select third_party_id, value from third_party_identifier where third_party_id = any(ids)
    union all select third_party_id, external_id from third_party_external_ref where third_party_id = any(ids)
  ) as terms where fold_term(term) <> '';
$$;

-- Trigram search over names and identifiers. The extension is trusted: no superuser is needed to create it.
create extension if not exists pg_trgm;
--> statement-breakpoint
-- One spelling for search: compatibility forms and accents folded, lower case, and each Han character a word of its own,
-- because pg_trgm compares words and Chinese names are written without spaces.
create function fold_term(term text) returns text
language sql immutable strict parallel safe
as $$
  select trim(regexp_replace(
    regexp_replace(
      normalize(regexp_replace(lower(normalize(term, nfkd)), '[\u0300-\u036f]', '', 'g'), nfc),
      '([\u2e80-\u2fdf\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])', ' \1 ', 'g'),
    '\s+', ' ', 'g'))
$$;

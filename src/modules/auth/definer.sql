-- The passkeys of the person between the two factors.
create or replace function sec.passkeys_of(p_token_hash bytea) returns setof public.passkeys
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select p.* from sec.sessions s join public.passkeys p using (centre_id, person_id) where s.token_hash = p_token_hash $$;

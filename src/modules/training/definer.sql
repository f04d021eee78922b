-- Is this rating, or this part in a practice, of that case? For triggers of what hangs on one; no role of the application calls it.
create or replace function sec.is_of_her_training(p_centre uuid, p_case uuid, p_rating uuid, p_entry uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select exists (select from public.unit_ratings r where r.centre_id = p_centre and r.rating_id = p_rating and r.case_id = p_case)
    or exists (select from public.practice_entries e where e.centre_id = p_centre and e.entry_id = p_entry and e.case_id = p_case)
$$;

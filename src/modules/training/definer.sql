-- Is this rating, or this part in a practice, of that case? For triggers of what hangs on one; no role of the application calls it.
create or replace function sec.is_of_her_training(p_centre uuid, p_case uuid, p_rating uuid, p_entry uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select exists (select from public.unit_ratings r where r.centre_id = p_centre and r.rating_id = p_rating and r.case_id = p_case)
    or exists (select from public.practice_entries e where e.centre_id = p_centre and e.entry_id = p_entry and e.case_id = p_case)
$$;

-- Who wrote of a test last says the database, also when its words are sealed anew; what was said of it is no result of a day to come, and is said once.
create or replace function sec.keep_certification() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'UPDATE' and new.is_protected is distinct from old.is_protected and to_jsonb(new) - array['body', 'is_protected'] = to_jsonb(old) - array['body', 'is_protected'] then
    return new; end if;
  if tg_op = 'UPDATE' and old.result is not null then raise exception 'has_result' using errcode = 'TT002'; end if;
  new.author_id := sec.person();
  if greatest(new.registered_on, case when new.result is not null then new.held_on end)
      > sec.today(new.centre_id, greatest(new.registered_on, case when new.result is not null then new.held_on end)) then
    raise exception 'in_the_future' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists certifications__10_keep on certifications;
create trigger certifications__10_keep before insert or update on certifications for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_certification();

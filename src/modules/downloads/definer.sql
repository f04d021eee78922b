-- Who took it and when says the database.
create or replace function sec.keep_file_taking() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.taken_by := sec.person();
  new.taken_at := sec.clock(new.taken_at);
  return new;
end
$$;
create or replace trigger file_takings__10_keep before insert on file_takings for each row execute function sec.keep_file_taking();

-- Only of what whoever takes it sees, which row security says: as herself. And in a form that there is: what nobody could have taken would stand in the
-- list of who has it.
create or replace function sec.see_file_taken() returns trigger
  language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not (case new.of_what
    when 'letter' then exists (select from public.letters l where l.centre_id = new.centre_id and l.letter_id = new.of_id and l.state <> 'draft'
      and (new.form in ('issued', 'word') and l.sha256 is not null or new.form in ('certified', 'glass', 'scan') and exists (select from (
        select centre_id, letter_id, kind from public.letter_files_identity union all select centre_id, letter_id, kind from public.letter_files_narrative union all
        select centre_id, letter_id, kind from public.letter_files_health union all select centre_id, letter_id, kind from public.letter_files_safety union all
        select centre_id, letter_id, kind from public.letter_files_shared) f
        where f.centre_id = l.centre_id and f.letter_id = l.letter_id and f.kind = new.form)))
    else new.form in ('word', 'excel', 'pdf') and exists (select from public.releases r where r.centre_id = new.centre_id and r.release_id = new.of_id) end) then
    raise exception 'not_allowed' using errcode = 'TT001'; end if;
  return new;
end
$$;
create or replace trigger file_takings__20_seen before insert on file_takings for each row execute function sec.see_file_taken();

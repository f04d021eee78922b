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

-- Only of what whoever takes it sees, which row security says: as herself.
create or replace function sec.see_file_taken() returns trigger
  language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not (case new.of_what
    when 'letter' then exists (select from public.letters l where l.centre_id = new.centre_id and l.letter_id = new.of_id and l.state <> 'draft')
    else exists (select from public.releases r where r.centre_id = new.centre_id and r.release_id = new.of_id) end) then
    raise exception 'not_allowed' using errcode = 'TT001'; end if;
  return new;
end
$$;
create or replace trigger file_takings__20_seen before insert on file_takings for each row execute function sec.see_file_taken();

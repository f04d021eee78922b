-- Who made a whole file and until when it lies here says the database; who takes it is whoever made it, while it is there.
create or replace function sec.keep_whole_file() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.made_at := sec.clock(new.made_at);
  new.made_by := sec.person();
  new.expires_on := least(new.expires_on, new.made_at::date + 8);
  return new;
end
$$;
drop trigger if exists whole_files__10_keep on whole_files;
create trigger whole_files__10_keep before insert on whole_files for each row execute function sec.keep_whole_file();

create or replace function sec.keep_whole_file_taking() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.taken_at := sec.clock(new.taken_at);
  new.taken_by := sec.person();
  if not exists (select from public.whole_files f where f.centre_id = new.centre_id and f.whole_file_id = new.whole_file_id and f.case_id = new.case_id
      and f.made_by = new.taken_by and f.gone_at is null) then
    raise exception 'not_allowed' using errcode = 'TT001'; end if;
  return new;
end
$$;
drop trigger if exists whole_file_takings__10_keep on whole_file_takings;
create trigger whole_file_takings__10_keep before insert on whole_file_takings for each row execute function sec.keep_whole_file_taking();

-- What may be taken no longer is deleted by the night; its line and its takings stay.
create or replace function sec.let_whole_files_go(p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare moment timestamptz := sec.clock(p_given); today date; n int;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  select (moment at time zone c.time_zone)::date into strict today from public.centres c where c.centre_id = sec.centre();
  update public.whole_files f set file = null, gone_at = moment where f.centre_id = sec.centre() and f.expires_on < today and f.gone_at is null;
  get diagnostics n = row_count;
  return n;
end
$$;

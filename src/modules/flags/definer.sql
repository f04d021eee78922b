-- A closed flag stays as it was closed; not security definer: it sees what the writer sees.
create or replace function sec.keep_closed_flag() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.closed_at is not null then
    raise exception 'flag_closed' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists flags__10_closed on flags;
create trigger flags__10_closed before update on flags for each row execute function sec.keep_closed_flag();

-- Whoever comes to live here with an open danger is not left alone from her first night: why stays sealed, so that each danger counts.
create or replace function sec.accompany_on_arrival() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  insert into public.flags (centre_id, flag_id, case_id, kind, source, opened_by, opened_at)
    select f.centre_id, gen_random_uuid(), f.case_id, 'accompany', f.source, coalesce(sec.person(), f.opened_by), f.opened_at
    from public.flags f
    where f.centre_id = new.centre_id and f.case_id = new.case_id and f.kind = 'safety' and f.closed_at is null
      and not exists (select from public.flags a where a.centre_id = f.centre_id and a.case_id = f.case_id and a.kind = 'accompany'
        and a.until_on is null and a.closed_at is null)
    order by f.opened_at limit 1
    on conflict do nothing;
  return null;
end
$$;
drop trigger if exists cases__92_accompany on cases;
create trigger cases__92_accompany after update of admitted_on on cases for each row
  when (old.admitted_on is null and new.admitted_on is not null) execute function sec.accompany_on_arrival();

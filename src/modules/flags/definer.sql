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

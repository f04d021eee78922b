-- A decision that needs the head is hers by her own hand, once; when it was written and when she signed says the database.
create or replace function sec.keep_conference() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.recorded_at := sec.clock(new.recorded_at);
    if new.endorsed_by is null and new.endorsed_at is null then return new; end if;
  else
    if (new.endorsed_by, new.endorsed_at) is not distinct from (old.endorsed_by, old.endorsed_at) then return new; end if;
    if old.endorsed_at is not null then raise exception 'already_endorsed' using errcode = 'TT002'; end if;
  end if;
  if not sec.has_role(array['head']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
  new.endorsed_by := sec.person();
  new.endorsed_at := sec.clock(new.endorsed_at);
  return new;
end
$$;
drop trigger if exists conferences__10_keep on conferences;
create trigger conferences__10_keep before insert or update on conferences for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_conference();

-- When it left and who let it go says the database.
create or replace function sec.keep_release() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.made_at := sec.clock(new.made_at);
  new.made_by := sec.person();
  return new;
end $$;
create or replace trigger releases__10_keep before insert on releases for each row execute function sec.keep_release();

-- A cell belongs to what one lets go oneself in this transaction: what went out gets no other cells afterwards.
create or replace function sec.keep_release_cell() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.has_role(array['head', 'coordinator']) then return new; end if; -- row security says no
  if not exists (select from public.releases r where r.centre_id = new.centre_id and r.release_id = new.release_id
      and r.made_by = sec.person() and r.xmin = pg_current_xact_id()::xid) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end $$;
create or replace trigger release_cells__10_keep before insert on release_cells for each row execute function sec.keep_release_cell();

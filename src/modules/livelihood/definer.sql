-- Who wrote last about her work, and when, is said by the database: a colleague who takes her case over goes on with what stands there.
create or replace function sec.clock_work_placement() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.changed_at := sec.clock(new.changed_at);
  new.changed_by := coalesce(sec.person(), new.changed_by);
  return new;
end
$$;
drop trigger if exists work_placements__10_clock on work_placements;
create trigger work_placements__10_clock before insert or update on work_placements for each row execute function sec.clock_work_placement();

-- A bed that was held for her at night is free when her case is closed before it became hers.
create or replace function sec.free_held_bed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  update public.bed_periods p set until_on = greatest(p.from_on, coalesce(new.closed_on, p.from_on)) from public.night_receptions n
    where n.centre_id = new.centre_id and n.case_id = new.case_id and p.centre_id = n.centre_id and p.period_id = n.period_id and p.until_on is null;
  return null;
end
$$;

drop trigger if exists cases__91_free_held_bed on cases;
create trigger cases__91_free_held_bed after update of state on cases for each row
  when (new.state in ('closed', 'aftercare') and old.state is distinct from new.state) execute function sec.free_held_bed();

-- The next number of the year, under a lock: two who write at once are put in order, and a command that fails gives its number back. It
-- names no unit: of a protected woman that would say where she is.
create or replace function sec.number_sealed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.centre_id::text, 26));
  new.year := extract(year from new.taken_on);
  new.running_no := coalesce((select max(n.running_no) from public.sealed_numbers n where n.centre_id = new.centre_id and n.year = new.year), 0) + 1;
  new.number := 'R-' || lpad(new.running_no::text, greatest(3, length(new.running_no::text)), '0') || '/' || new.year;
  return new;
end
$$;
drop trigger if exists sealed_numbers__10_number on sealed_numbers;
create trigger sealed_numbers__10_number before insert on sealed_numbers for each row execute function sec.number_sealed();

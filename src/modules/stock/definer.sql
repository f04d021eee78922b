-- A machine that stands in the book of the house does not go into a kit: it would be given away. The other way round `equipment` says no.
create or replace function sec.keep_kit_serial() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.serial is null or new.centre_id is distinct from sec.centre() then return new; end if;
  if not sec.has_role(array['head', 'administration', 'coordinator', 'class_coordinator', 'system']) then return new; end if;
  perform pg_advisory_xact_lock(hashtextextended(new.centre_id::text, 24));
  if exists (select from public.machines m where m.centre_id = new.centre_id and upper(m.serial) = upper(new.serial))
  then raise exception 'serial_of_house' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists toolkit_items__20_house on toolkit_items;
create trigger toolkit_items__20_house before insert on toolkit_items for each row execute function sec.keep_kit_serial();

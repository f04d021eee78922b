-- A machine that stands in the book of the house does not go into a kit: it would be given away. The other way round `equipment` says no.
create or replace function sec.keep_kit_serial() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.serial is null or new.serial !~ '[[:alnum:]]' or new.centre_id is distinct from sec.centre() then return new; end if;
  if not sec.has_role(array['head', 'administration', 'coordinator', 'class_coordinator', 'system']) then return new; end if;
  perform pg_advisory_xact_lock(hashtextextended(new.centre_id::text, 24));
  if exists (select from public.machines m where m.centre_id = new.centre_id and m.serial ~ '[[:alnum:]]'
    and regexp_replace(upper(m.serial), '[^[:alnum:]]', '', 'g') = regexp_replace(upper(new.serial), '[^[:alnum:]]', '', 'g'))
  then raise exception 'serial_of_house' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists toolkit_items__20_house on toolkit_items;
create trigger toolkit_items__20_house before insert on toolkit_items for each row execute function sec.keep_kit_serial();

-- A purchase is received once; who did what is said by the database. What was entered is never more than what came.
create or replace function sec.keep_toolkit_order() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.noted_by := sec.person();
    return new;
  end if;
  if old.received_on is not null or new.received_on is null then raise exception 'order_received' using errcode = 'TT002'; end if;
  new.received_by := sec.person();
  return new;
end
$$;
drop trigger if exists toolkit_orders__10_keep on toolkit_orders;
create trigger toolkit_orders__10_keep before insert or update on toolkit_orders for each row execute function sec.keep_toolkit_order();

create or replace function sec.keep_toolkit_of_order() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare o public.toolkit_orders;
begin
  if new.order_id is null then return new; end if;
  select x.* into o from public.toolkit_orders x where x.centre_id = new.centre_id and x.order_id = new.order_id for update;
  if not found or o.track <> new.track then raise exception 'not_found' using errcode = 'TT002'; end if;
  if (select count(*) from public.toolkits k where k.centre_id = new.centre_id and k.order_id = new.order_id) >= coalesce(o.received_count, 0)
  then raise exception 'order_used_up' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists toolkits__20_order on toolkits;
create trigger toolkits__20_order before insert on toolkits for each row execute function sec.keep_toolkit_of_order();

-- A kit goes one step at a time: kept for her, then hers, or back. Once it is hers nothing of it changes. Who set it aside and who handed it over says the
-- database; whoever stood beside works here.
create or replace function sec.keep_toolkit() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.state = 'handed_over' then raise exception 'toolkit_is_hers' using errcode = 'TT002'; end if;
  if old.state = 'in_stock' and new.state = 'reserved' then
    new.reserved_by := sec.person();
    new.reserved_at := sec.clock(new.reserved_at);
  elsif old.state = 'reserved' and new.state = 'in_stock' then
    return new;
  elsif old.state = 'reserved' and new.state = 'handed_over'
    and (new.case_id, new.reserved_by, new.reserved_at) is not distinct from (old.case_id, old.reserved_by, old.reserved_at) then
    new.handed_over_by := sec.person();
    if new.handed_over_at > sec.clock(new.handed_over_at) + interval '5 minutes' or new.witness_id is not null and not sec.works_here(new.centre_id, new.witness_id, new.handed_over_at)
      or new.is_second and not sec.has_role(array['head']) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  else
    raise exception 'toolkit_not_in_stock' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists toolkits__10_keep on toolkits;
create trigger toolkits__10_keep before update on toolkits for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_toolkit();

-- The stock is the database's to count: one after the other for each material, never below zero, the lot that runs out first before the others.
-- What was counted is the line of an open stocktaking, and what came or was lost is corrected by whoever keeps the store.
create or replace function sec.count_material() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  lot public.material_lots;
  before public.material_entries;
  today date := (sec.clock(new.noted_at) at time zone (select c.time_zone from public.centres c where c.centre_id = new.centre_id))::date;
begin
  if new.centre_id is distinct from sec.centre() then raise exception 'not_allowed' using errcode = 'TT001'; end if;
  select l.* into lot from public.material_lots l where l.centre_id = new.centre_id and l.lot_id = new.lot_id;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  perform from public.materials m where m.centre_id = lot.centre_id and m.material_id = lot.material_id for update;
  select l.* into lot from public.material_lots l where l.centre_id = new.centre_id and l.lot_id = new.lot_id for update;
  new.material_id := lot.material_id;
  new.noted_by := sec.person();
  new.noted_at := sec.clock(new.noted_at);
  if new.of_entry_id is not null then
    select e.* into before from public.material_entries e where e.centre_id = new.centre_id and e.entry_id = new.of_entry_id;
    if not found or before.lot_id <> new.lot_id then raise exception 'not_found' using errcode = 'TT002'; end if;
    if new.kind = 'correction' then
      if before.kind not in ('issued', 'returned') and not sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator'])
      then raise exception 'not_allowed' using errcode = 'TT001'; end if;
      if before.kind = 'correction' or exists (select from public.material_entries e where e.centre_id = new.centre_id and e.of_entry_id = new.of_entry_id)
      then raise exception 'entry_settled' using errcode = 'TT002'; end if;
      new.quantity := - before.quantity;
    elsif before.kind <> 'issued' or exists (select from public.material_entries e where e.centre_id = new.centre_id and e.of_entry_id = new.of_entry_id and e.kind = 'correction')
      or new.quantity > - before.quantity - coalesce((select sum(e.quantity) from public.material_entries e
        where e.centre_id = new.centre_id and e.of_entry_id = new.of_entry_id and e.kind = 'returned'
          and not exists (select from public.material_entries x where x.centre_id = e.centre_id and x.of_entry_id = e.entry_id)), 0)
    then raise exception 'more_than_issued' using errcode = 'TT002'; end if;
    new.case_id := before.case_id;
    new.group_id := before.group_id;
    new.work_id := before.work_id;
  end if;
  if new.kind = 'received' and exists (select from public.material_entries e where e.centre_id = new.centre_id and e.lot_id = new.lot_id)
  then raise exception 'lot_received' using errcode = 'TT002'; end if;
  if new.kind = 'issued' then
    if new.work_id is not null and not exists (select from public.works w where w.centre_id = new.centre_id and w.work_id = new.work_id
      and w.material_from in ('class_stock', 'leftover'))
    then raise exception 'not_of_stock' using errcode = 'TT002'; end if;
    if lot.expires_on < today then raise exception 'lot_expired' using errcode = 'TT002'; end if;
    if exists (select from public.material_lots l where l.centre_id = lot.centre_id and l.material_id = lot.material_id and l.left_count > 0
      and (l.expires_on is null or l.expires_on >= today)
      and (coalesce(l.expires_on, 'infinity'), l.received_on, l.lot_id) < (coalesce(lot.expires_on, 'infinity'), lot.received_on, lot.lot_id))
    then raise exception 'older_lot_first' using errcode = 'TT002'; end if;
  end if;
  if new.kind = 'counted' and not exists (select from public.material_taking_lines x join public.material_takings k on k.centre_id = x.centre_id
      and k.taking_id = x.taking_id and k.closed_at is null
    where x.centre_id = new.centre_id and x.taking_id = new.taking_id and x.lot_id = new.lot_id and x.booked = lot.left_count
      and x.counted = lot.left_count + new.quantity)
  then raise exception 'not_allowed' using errcode = 'TT001'; end if;
  new.left_after := lot.left_count + new.quantity;
  if new.left_after < 0 then raise exception 'not_enough' using errcode = 'TT002'; end if;
  update public.material_lots l set left_count = new.left_after where l.centre_id = lot.centre_id and l.lot_id = lot.lot_id;
  if new.left_after = 0 then
    -- each lot by its own day: what of it is asked ends, what runs out on another day is still to be used
    update public.tasks t set done_at = new.noted_at, done_by = new.noted_by where t.centre_id = new.centre_id and t.kind in ('use_up_lot', 'write_off_lot')
      and t.done_at is null and t.link = '/bahan/' || lot.material_id::text
      and not exists (select from public.material_lots l where l.centre_id = lot.centre_id and l.material_id = lot.material_id and l.lot_id <> lot.lot_id
        and l.left_count > 0 and (case t.kind when 'use_up_lot' then l.expires_on = t.due_on else l.expires_on < today end));
  end if;
  return new;
end
$$;
drop trigger if exists material_entries__10_count on material_entries;
create trigger material_entries__10_count before insert on material_entries for each row execute function sec.count_material();

create or replace function sec.keep_material() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.made_at := sec.clock(new.made_at);
  new.made_by := sec.person();
  return new;
end
$$;
drop trigger if exists materials__10_keep on materials;
create trigger materials__10_keep before insert on materials for each row execute function sec.keep_material();

-- A lot that came after a stocktaking began is not of it: when it came says the database.
create or replace function sec.keep_material_lot() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.made_at := sec.clock(new.made_at);
  return new;
end
$$;
drop trigger if exists material_lots__10_keep on material_lots;
create trigger material_lots__10_keep before insert on material_lots for each row execute function sec.keep_material_lot();

create or replace function sec.keep_material_taking() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.begun_by := sec.person();
    new.begun_at := sec.clock(new.begun_at);
    return new;
  end if;
  if old.closed_at is not null or new.closed_at is null then raise exception 'taking_closed' using errcode = 'TT002'; end if;
  if old.begun_by = sec.person() then raise exception 'own_taking' using errcode = 'TT002'; end if;
  if exists (select from public.material_lots l join public.materials m on m.centre_id = l.centre_id and m.material_id = l.material_id
    where l.centre_id = new.centre_id and m.store = new.store and l.left_count > 0 and l.made_at <= old.begun_at
      and not exists (select from public.material_taking_lines x where x.centre_id = l.centre_id and x.taking_id = new.taking_id and x.lot_id = l.lot_id))
  then raise exception 'taking_unfinished' using errcode = 'TT002'; end if;
  new.closed_by := sec.person();
  new.closed_at := sec.clock(new.closed_at);
  update public.tasks t set done_at = new.closed_at, done_by = new.closed_by
    where t.centre_id = new.centre_id and t.kind = 'take_stock' and t.done_at is null and t.link = '/bahan/opname/' || new.store;
  return new;
end
$$;
drop trigger if exists material_takings__10_keep on material_takings;
create trigger material_takings__10_keep before insert or update on material_takings for each row execute function sec.keep_material_taking();

-- What the book says at that moment is read by the database; the difference follows in the same transaction as an entry with its reason.
create or replace function sec.keep_material_taking_line() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  perform from public.material_takings k where k.centre_id = new.centre_id and k.centre_id = sec.centre() and k.taking_id = new.taking_id
    and k.closed_at is null for share;
  if not found then raise exception 'taking_closed' using errcode = 'TT002'; end if;
  select l.left_count into new.booked from public.material_lots l where l.centre_id = new.centre_id and l.lot_id = new.lot_id for update;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  new.noted_by := sec.person();
  new.noted_at := sec.clock(new.noted_at);
  return new;
end
$$;
drop trigger if exists material_taking_lines__10_keep on material_taking_lines;
create trigger material_taking_lines__10_keep before insert on material_taking_lines for each row execute function sec.keep_material_taking_line();

-- A machine with a serial number is one thing: what became a woman's own as a part of her kit is not entered again for a class. Whose kit it
-- was is not said. Condition, next day and loan of a machine are kept by what was done to it.
create or replace function sec.keep_machine() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  -- which numbers there are is told to whoever keeps them
  if not sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']) or new.centre_id is distinct from sec.centre() then
    raise exception 'not_allowed' using errcode = 'TT001'; end if;
  if tg_op = 'INSERT' then
    new.made_by := sec.person();
    new.made_at := sec.clock(new.made_at);
    new.condition := 'good';
    new.lent_until := null;
    new.next_on := case when new.every_days is not null then (new.made_at at time zone (select c.time_zone from public.centres c where c.centre_id = new.centre_id))::date + new.every_days end;
  else
    if old.condition = 'written_off' then raise exception 'machine_gone' using errcode = 'TT002'; end if;
    if new.every_days is distinct from old.every_days then
      new.next_on := case when new.every_days is not null then coalesce((select max(w.on_day) from public.machine_works w where w.centre_id = new.centre_id
        and w.machine_id = new.machine_id and w.kind in ('oiled', 'cleaned', 'checked', 'repaired')), (old.made_at at time zone 'UTC')::date) + new.every_days end;
      update public.tasks t set done_at = sec.clock(now()), done_by = sec.person()
        where t.centre_id = new.centre_id and t.kind = 'maintain_machine' and t.done_at is null and t.link = '/alat-kelas/' || new.machine_id::text;
    end if;
  end if;
  if new.serial ~ '[[:alnum:]]' and (tg_op = 'INSERT' or new.serial is distinct from old.serial) then
    perform pg_advisory_xact_lock(hashtextextended(new.centre_id::text, 24));
    if exists (select from public.toolkit_items i where i.centre_id = new.centre_id and i.serial ~ '[[:alnum:]]'
      and regexp_replace(upper(i.serial), '[^[:alnum:]]', '', 'g') = regexp_replace(upper(new.serial), '[^[:alnum:]]', '', 'g'))
    then raise exception 'serial_in_kit' using errcode = 'TT002'; end if;
  end if;
  if exists (select from public.class_resources r where r.centre_id = new.centre_id
      and (r.resource_id = new.place_id and r.kind <> 'place' or r.resource_id = new.set_id and r.kind <> 'equipment'))
  then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists machines__10_keep on machines;
create trigger machines__10_keep before insert or update of label, name, brand, serial, place_id, spot, set_id, bought_on, worth_rupiah, every_days on machines
  for each row execute function sec.keep_machine();

-- The row of a machine is held while something is done to it: of two at once the second sees what the first did.
create or replace function sec.hold_machine(p_centre uuid, p_machine uuid) returns public.machines
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare m public.machines;
begin
  if p_centre is distinct from sec.centre() or not sec.has_role(array['head', 'administration', 'treasurer', 'coordinator', 'class_coordinator',
      'sewing_companion', 'salon_companion', 'instructor']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
  select * into m from public.machines x where x.centre_id = p_centre and x.machine_id = p_machine for update;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  if m.condition = 'written_off' then raise exception 'machine_gone' using errcode = 'TT002'; end if;
  return m;
end
$$;

-- What was done ends what asked for it, in whosever list it stands.
create or replace function sec.keep_machine_work() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  m public.machines := sec.hold_machine(new.centre_id, new.machine_id);
  asked text[] := case new.kind when 'fault' then array[]::text[] when 'not_to_use' then array[]::text[]
    when 'repaired' then array['maintain_machine', 'repair_machine'] else array['maintain_machine'] end;
begin
  new.noted_by := sec.person();
  new.noted_at := sec.clock(new.noted_at);
  update public.machines x set
      condition = case new.kind when 'fault' then case when m.condition = 'out_of_use' then m.condition else 'needs_repair' end
        when 'not_to_use' then 'out_of_use' when 'repaired' then 'good' else m.condition end,
      next_on = case when new.kind in ('fault', 'not_to_use') or m.every_days is null then m.next_on else greatest(new.on_day + m.every_days, m.next_on) end,
      version = x.version + 1
    where x.centre_id = new.centre_id and x.machine_id = new.machine_id;
  update public.tasks t set done_at = new.noted_at, done_by = new.noted_by
    where t.centre_id = new.centre_id and t.kind = any (asked) and t.done_at is null and t.link = '/alat-kelas/' || new.machine_id::text;
  return new;
end
$$;
drop trigger if exists machine_works__10_keep on machine_works;
create trigger machine_works__10_keep before insert on machine_works for each row execute function sec.keep_machine_work();

create or replace function sec.keep_machine_loan() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare m public.machines := sec.hold_machine(new.centre_id, new.machine_id);
begin
  if tg_op = 'INSERT' then
    if num_nonnulls(new.case_id, new.group_id) <> 1 then raise exception 'not_allowed' using errcode = 'TT002'; end if;
    if m.lent_until is not null then raise exception 'machine_lent' using errcode = 'TT002'; end if;
    if m.condition <> 'good' then raise exception 'machine_not_good' using errcode = 'TT002'; end if;
    new.lent_by := sec.person();
    new.lent_at := sec.clock(new.lent_at);
    update public.machines x set lent_until = new.due_on, version = x.version + 1 where x.centre_id = new.centre_id and x.machine_id = new.machine_id;
    return new;
  end if;
  if old.back_at is not null or new.back_at is null then raise exception 'machine_back' using errcode = 'TT002'; end if;
  new.back_by := sec.person();
  new.back_at := sec.clock(new.back_at);
  update public.machines x set lent_until = null, version = x.version + 1 where x.centre_id = new.centre_id and x.machine_id = new.machine_id;
  update public.tasks t set done_at = new.back_at, done_by = new.back_by
    where t.centre_id = new.centre_id and t.kind = 'return_machine' and t.done_at is null and t.link = '/alat-kelas/' || new.machine_id::text;
  return new;
end
$$;
drop trigger if exists machine_loans__10_keep on machine_loans;
create trigger machine_loans__10_keep before insert or update of back_at on machine_loans for each row execute function sec.keep_machine_loan();

create or replace function sec.keep_machine_write_off() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare m public.machines := sec.hold_machine(new.centre_id, new.machine_id);
begin
  if tg_op = 'INSERT' then
    if m.lent_until is not null and new.reason not in ('lost', 'stolen') then raise exception 'machine_lent' using errcode = 'TT002'; end if;
    new.proposed_by := sec.person();
    new.proposed_at := sec.clock(new.proposed_at);
    return new;
  end if;
  if old.decision is not null or new.decision is null then raise exception 'write_off_decided' using errcode = 'TT002'; end if;
  if not sec.has_role(array['head']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
  if old.proposed_by = sec.person() then raise exception 'own_write_off' using errcode = 'TT002'; end if;
  new.decided_by := sec.person();
  new.decided_at := sec.clock(new.decided_at);
  if new.decision = 'approved' then
    update public.machine_loans l set back_at = new.decided_at, back_by = new.decided_by
      where l.centre_id = new.centre_id and l.machine_id = new.machine_id and l.back_at is null;
    update public.machines x set condition = 'written_off', next_on = null, lent_until = null, version = x.version + 1
      where x.centre_id = new.centre_id and x.machine_id = new.machine_id;
    update public.tasks t set done_at = new.decided_at, done_by = new.decided_by
      where t.centre_id = new.centre_id and t.kind in ('maintain_machine', 'repair_machine', 'return_machine') and t.done_at is null
        and t.link = '/alat-kelas/' || new.machine_id::text;
  end if;
  update public.tasks t set done_at = new.decided_at, done_by = new.decided_by
    where t.centre_id = new.centre_id and t.kind = 'decide_write_off' and t.done_at is null and t.link = '/alat-kelas/' || new.machine_id::text;
  return new;
end
$$;
drop trigger if exists machine_write_offs__10_keep on machine_write_offs;
create trigger machine_write_offs__10_keep before insert or update on machine_write_offs for each row execute function sec.keep_machine_write_off();

create or replace function sec.keep_machine_taking() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.centre_id is distinct from sec.centre() or not sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator'])
  then raise exception 'not_allowed' using errcode = 'TT001'; end if;
  if tg_op = 'INSERT' then
    new.begun_by := sec.person();
    new.begun_at := sec.clock(new.begun_at);
    return new;
  end if;
  if old.closed_at is not null or new.closed_at is null then raise exception 'taking_closed' using errcode = 'TT002'; end if;
  if old.begun_by = sec.person() then raise exception 'own_taking' using errcode = 'TT002'; end if;
  if exists (select from public.machines m where m.centre_id = new.centre_id and m.condition <> 'written_off' and m.made_at <= old.begun_at
      and not exists (select from public.machine_taking_lines l where l.centre_id = m.centre_id and l.taking_id = new.taking_id and l.machine_id = m.machine_id))
  then raise exception 'taking_unfinished' using errcode = 'TT002'; end if;
  if exists (select from public.machine_taking_lines l where l.centre_id = new.centre_id and l.taking_id = new.taking_id and l.found <> 'here' and l.explained is null)
  then raise exception 'taking_unexplained' using errcode = 'TT002'; end if;
  new.closed_by := sec.person();
  new.closed_at := sec.clock(new.closed_at);
  update public.tasks t set done_at = new.closed_at, done_by = new.closed_by
    where t.centre_id = new.centre_id and t.kind = 'take_machines' and t.done_at is null;
  return new;
end
$$;
drop trigger if exists machine_takings__10_keep on machine_takings;
create trigger machine_takings__10_keep before insert or update on machine_takings for each row execute function sec.keep_machine_taking();

create or replace function sec.keep_machine_taking_line() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  perform from public.machine_takings k where k.centre_id = new.centre_id and k.centre_id = sec.centre() and k.taking_id = new.taking_id
    and k.closed_at is null for share;
  if not found then raise exception 'taking_closed' using errcode = 'TT002'; end if;
  new.booked_place_id := case when tg_op = 'UPDATE' then old.booked_place_id
    else (select m.place_id from public.machines m where m.centre_id = new.centre_id and m.machine_id = new.machine_id) end;
  new.noted_by := sec.person();
  new.noted_at := sec.clock(new.noted_at);
  return new;
end
$$;
drop trigger if exists machine_taking_lines__10_keep on machine_taking_lines;
create trigger machine_taking_lines__10_keep before insert or update on machine_taking_lines for each row execute function sec.keep_machine_taking_line();

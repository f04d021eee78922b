-- A copy is written with its visit, announcement or thing, in one transaction, and none is added later: not with the step by which that row moves on either.
create or replace function sec.keep_gate_words() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select from public.gate_visits v where v.centre_id = new.centre_id and v.visit_id = new.row_id and v.xmin = pg_current_xact_id()::xid)
    and not exists (select from public.gate_expected e where e.centre_id = new.centre_id and e.expected_id = new.row_id and e.xmin = pg_current_xact_id()::xid)
    and not exists (select from public.gate_things g where g.centre_id = new.centre_id and g.thing_id = new.row_id and g.xmin = pg_current_xact_id()::xid)
    and not exists (select from public.gate_thing_ends g where g.centre_id = new.centre_id and g.end_id = new.row_id and g.xmin = pg_current_xact_id()::xid)
    or exists (select from public.gate_words w where w.centre_id = new.centre_id and w.row_id = new.row_id and w.xmin <> pg_current_xact_id()::xid)
  then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end
$$;
-- The book is of the hour of the database and goes one step at a time: he came, he was let in, he went; the last of the two is taken back while it
-- is fresh (`TAKE_BACK_MINUTES`; clocks of two machines may differ by minutes). What stands longer is not written over.
create or replace function sec.keep_gate_visit() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.arrived_at := sec.clock(new.arrived_at);
    if new.entered_at is not null then new.entered_at := new.arrived_at; end if;
  elsif old.left_at is null and new.left_at is null and old.entered_at is null and new.entered_at is not null then
    new.entered_at := sec.clock(new.entered_at);
  elsif old.left_at is null and new.left_at is not null and new.entered_at is not distinct from old.entered_at then
    new.left_at := sec.clock(new.left_at);
  elsif old.left_at > sec.clock(old.left_at) - interval '20 minutes' and new.left_at is null and new.entered_at is not distinct from old.entered_at
    or old.left_at is null and new.left_at is null and old.entered_at > sec.clock(old.entered_at) - interval '20 minutes' and new.entered_at is null then
    return new;
  else
    raise exception 'nothing_to_take_back' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists gate_visits__10_keep on gate_visits;
create trigger gate_visits__10_keep before insert or update on gate_visits for each row execute function sec.keep_gate_visit();

-- Whoever was announced came, or does not come after all: one of the two, once. He came at the very hour at which the book lets him in, and is waited for
-- again while that line of the book may be taken back.
create or replace function sec.keep_gate_expected() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.made_at := sec.clock(new.made_at);
  elsif old.came_at is not null and new.came_at is null and new.dropped_at is null and exists (select from public.gate_visits v
    where v.centre_id = old.centre_id and v.entered_at = old.came_at and v.left_at is null and v.entered_at > sec.clock(v.entered_at) - interval '20 minutes') then
    return new;
  elsif old.came_at is not null or old.dropped_at is not null or num_nonnulls(new.came_at, new.dropped_at) <> 1 then
    raise exception 'already_in' using errcode = 'TT002';
  else
    if new.came_at is not null then
      new.came_at := coalesce((select max(v.entered_at) from public.gate_visits v where v.centre_id = new.centre_id and v.xmin = pg_current_xact_id()::xid),
        sec.clock(new.came_at));
    else new.dropped_at := sec.clock(new.dropped_at); end if;
  end if;
  return new;
end
$$;
drop trigger if exists gate_expected__10_keep on gate_expected;
create trigger gate_expected__10_keep before insert or update on gate_expected for each row execute function sec.keep_gate_expected();

-- The hour at which a thing or a card came or went is that of the database.
create or replace function sec.keep_gate_hour() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.at := sec.clock(new.at);
  return new;
end
$$;
drop trigger if exists gate_things__10_hour on gate_things;
create trigger gate_things__10_hour before insert on gate_things for each row execute function sec.keep_gate_hour();
drop trigger if exists gate_thing_ends__10_hour on gate_thing_ends;
create trigger gate_thing_ends__10_hour before insert on gate_thing_ends for each row execute function sec.keep_gate_hour();
drop trigger if exists gate_passings__10_hour on gate_passings;
create trigger gate_passings__10_hour before insert on gate_passings for each row execute function sec.keep_gate_hour();
drop trigger if exists gate_words__10_keep on gate_words;
create trigger gate_words__10_keep before insert on gate_words for each row execute function sec.keep_gate_words();

-- A number that was read wrong is taken back once, within the minutes (CARD_MINUTES) before it moves anybody.
create or replace function sec.keep_gate_passing() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.taken_back_at := sec.clock(new.taken_back_at);
  if old.taken_back_at is not null or new.taken_back_at is null or new.taken_back_at >= old.at + interval '3 minutes'
  then raise exception 'card_is_followed' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists gate_passings__10_keep on gate_passings;
create trigger gate_passings__10_keep before update on gate_passings for each row execute function sec.keep_gate_passing();

-- A card that was written down at the gate moves her presence, when it is that of a pass whose hour it is, a little later. By the house's clock and not in
-- the answer: at the gate every number takes the same time and the same words. A number that is nobody's changes nothing.
create or replace function sec.follow_passings(p_early int, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare r record; n int := 0; entry uuid; goes text; moment timestamptz := sec.clock(p_given);
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  for r in select g.direction, g.at, g.noted_by, p.pass_id, p.centre_id, p.case_id, p.kind, p.back_at, p.decided_by, h.time_zone
    from public.gate_passings g join public.leave_passes p on p.centre_id = g.centre_id and 'P-' || lpad(p.pass_no::text, 3, '0') = g.number
      join public.centres h on h.centre_id = g.centre_id
    where g.centre_id = sec.centre() and g.at > moment - interval '1 day' and g.at <= moment - interval '3 minutes' and g.taken_back_at is null and p.decision = 'given' and p.in_at is null
    order by g.at
  loop
    -- what the house itself noted later stands
    continue when exists (select from public.presence_entries e where e.centre_id = r.centre_id and e.case_id = r.case_id and e.at >= r.at);
    entry := gen_random_uuid();
    if r.direction = 'out' then
      update public.leave_passes p set out_at = r.at, out_by = r.noted_by where p.centre_id = r.centre_id and p.pass_id = r.pass_id and p.out_at is null
        and r.at between p.from_at - make_interval(mins => p_early) and p.back_at
        and exists (select from public.cases c where c.centre_id = p.centre_id and c.case_id = p.case_id and c.state = 'open' and c.presence = 'in_house');
      continue when not found;
      goes := case r.kind when 'practice' then 'practice_outside' else 'on_leave' end;
      insert into public.presence_entries (centre_id, entry_id, case_id, from_presence, to_presence, at, back_at, leave_kind, given_by, person_id, by_gate)
        values (r.centre_id, entry, r.case_id, 'in_house', goes, r.at, r.back_at, r.kind, r.decided_by, r.noted_by, true);
      insert into public.tasks (centre_id, task_id, case_id, kind, owner_role, from_on, due_on, due_at, made_at, link)
        values (r.centre_id, gen_random_uuid(), r.case_id, 'leave_return', 'house_mother', (r.back_at at time zone r.time_zone)::date,
          (r.back_at at time zone r.time_zone)::date, r.back_at, moment, '/malam');
      perform sec.chain_event('residence.presence_changed', r.case_id, 'presence_entries', entry::text, jsonb_build_object('from', 'in_house', 'to', goes), p_given);
    else
      select c.away_as into goes from public.cases c where c.centre_id = r.centre_id and c.case_id = r.case_id and c.state = 'open'
        and c.away_as in ('on_leave', 'practice_outside', 'unclear');
      continue when not found;
      update public.leave_passes p set in_at = r.at, in_by = r.noted_by where p.centre_id = r.centre_id and p.pass_id = r.pass_id and p.out_at < r.at and p.in_at is null;
      continue when not found;
      insert into public.presence_entries (centre_id, entry_id, case_id, from_presence, to_presence, at, person_id, by_gate)
        values (r.centre_id, entry, r.case_id, goes, 'in_house', r.at, r.noted_by, true);
      update public.tasks t set done_at = moment, done_by = r.noted_by where t.centre_id = r.centre_id and t.case_id = r.case_id and t.done_at is null
        and t.kind ~ '^(leave|absence|hospital)_';
      perform sec.chain_event('residence.presence_changed', r.case_id, 'presence_entries', entry::text, jsonb_build_object('from', goes, 'to', 'in_house'), p_given);
    end if;
    n := n + 1;
  end loop;
  return n;
end
$$;

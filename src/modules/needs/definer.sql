-- The next number, under a lock: two who ask at once are put in order, and a command that fails gives its number back.
create or replace function sec.next_need() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  -- the number says how many were asked for: told to whoever asks
  if not sec.has_role(array['coordinator', 'social_worker', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor'])
  then raise exception 'not_allowed' using errcode = 'TT001'; end if;
  perform pg_advisory_xact_lock(hashtextextended(sec.centre()::text, 33));
  return (select coalesce(max(n.no), 0) + 1 from public.needs n where n.centre_id = sec.centre());
end
$$;

-- A need goes one step at a time: decided once, by a head who did not ask for it; then fulfilled, before or after it was carried into a
-- plan. What was asked for never changes. Who did it is said by the database.
create or replace function sec.keep_need() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  -- with the next step this task ends, by whoever takes it: another than that of this need would be ended for somebody else
  if new.task_id is not null and not exists (select from public.tasks t where t.centre_id = new.centre_id and t.task_id = new.task_id
      and t.link = '/kebutuhan/' || new.need_id::text) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if tg_op = 'INSERT' then
    new.asked_at := sec.clock(new.asked_at);
    new.asked_by := sec.person();
    new.no := sec.next_need();
  elsif old.decision is null and new.decision is not null and new.fulfilled_on is null then
    if not sec.has_role(array['head']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    new.decided_at := sec.clock(new.decided_at);
    new.decided_by := sec.person();
  elsif old.decision in ('approved', 'next_year') and old.fulfilled_on is null
    and (new.decision, new.decided_at, new.answer) is not distinct from (old.decision, old.decided_at, old.answer)
    and (new.fulfilled_on is not null and new.plan_year is not distinct from old.plan_year
      or old.plan_year is null and new.plan_year is not null and new.fulfilled_on is null)
  then
    new.fulfilled_by := case when new.fulfilled_on is not null then sec.person() end;
  else
    raise exception 'need_moved_on' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists needs__10_keep on needs;
create trigger needs__10_keep before insert or update on needs for each row execute function sec.keep_need();

-- Her name is put to it by whoever asks, in the same transaction.
create or replace function sec.keep_need_woman() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select from public.needs n where n.centre_id = new.centre_id and n.need_id = new.need_id
      and n.asked_by = sec.person() and n.xmin = pg_current_xact_id()::xid)
  then raise exception 'not_found' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists need_women__10_keep on need_women;
create trigger need_women__10_keep before insert on need_women for each row execute function sec.keep_need_woman();

-- A pass has a number of the house and goes one step at a time: decided once, by somebody who may give its kind; out only when it was
-- given; back only after that. That she is back is taken back within the hour, with the note of the same
-- transaction that says so, and of the pass alone that ended with that return. Who did it and when is said by the database; what was decided stays.
create or replace function sec.keep_pass() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  -- a card that the gate wrote down is followed later (`sec.follow_passings`): what counts is when it passed, and who noted it
  is_card boolean := sec.has_role(array['system']);
  now_at timestamptz := sec.clock(coalesce(new.in_at, new.out_at));
begin
  if tg_op = 'UPDATE' and old.decision is not null
    and (new.decision, new.decided_at, new.checked, new.refused_for) is distinct from (old.decision, old.decided_at, old.checked, old.refused_for)
    then raise exception 'pass_moved_on' using errcode = 'TT002'; end if;
  if tg_op = 'INSERT' then
    perform pg_advisory_xact_lock(hashtextextended(new.centre_id::text, 25));
    new.pass_no := coalesce((select max(p.pass_no) from public.leave_passes p where p.centre_id = new.centre_id), 0) + 1;
    new.asked_at := sec.clock(new.asked_at);
    new.asked_by := sec.person();
  elsif old.decision is null and new.decision is not null and new.out_at is null and new.in_at is null then
    if not sec.has_role(array[case new.kind when 'errand' then 'house_mother' when 'appointment' then 'social_worker' when 'home' then 'head' else 'coordinator' end])
      then raise exception 'leave_not_theirs_to_give' using errcode = 'TT002'; end if;
    new.decided_at := sec.clock(new.decided_at);
    new.decided_by := sec.person();
  elsif old.decision = 'given' and old.out_at is null and new.out_at is not null and new.in_at is null and new.decision = 'given' then
    if is_card then new.out_at := least(new.out_at, now_at); else new.out_at := now_at; new.out_by := sec.person(); end if;
  elsif old.out_at is not null and old.in_at is null and new.in_at is not null and new.out_at = old.out_at then
    if is_card then new.in_at := least(new.in_at, now_at); else new.in_at := now_at; new.in_by := sec.person(); end if;
  elsif old.in_at > sec.clock(old.in_at) - interval '1 hour' and new.in_at is null and new.out_at = old.out_at
    and exists (select from public.presence_entries e where e.centre_id = old.centre_id and e.case_id = old.case_id and e.from_presence = 'in_house'
      and e.to_presence <> 'in_house' and not e.by_gate and e.xmin = pg_current_xact_id()::xid)
    and old.in_at >= (select max(e.at) from public.presence_entries e where e.centre_id = old.centre_id and e.case_id = old.case_id and e.to_presence = 'in_house') then
    new.in_by := null;
  else
    raise exception 'pass_moved_on' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists leave_passes__10_keep on leave_passes;
create trigger leave_passes__10_keep before insert or update on leave_passes for each row execute function sec.keep_pass();

-- Over whom a pass lies at that hour with which nobody has gone out yet: for other functions of the database alone (`sec.eaters`).
create or replace function sec.passes_over(p_at timestamptz) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select p.case_id from public.leave_passes p where p.centre_id = sec.centre() and p.decision = 'given' and p.out_at is null and p.from_at <= p_at and p_at < p.back_at
$$;

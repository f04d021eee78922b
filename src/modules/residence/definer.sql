-- Presence is moved by its entry alone: the house mother notes it at the roll, and needs no right to change a case.
create or replace function sec.move_presence() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare c public.cases;
begin
  new.person_id := sec.person();
  select * into c from public.cases where centre_id = new.centre_id and case_id = new.case_id for update;
  if not found or new.centre_id is distinct from sec.centre() then raise exception 'not_found' using errcode = 'TT002'; end if;
  if c.presence in ('not_arrived', 'gone') or c.admitted_on is null then raise exception 'not_in_house' using errcode = 'TT002'; end if;
  if c.presence <> new.from_presence then raise exception 'stale_version' using errcode = 'TT002'; end if;
  if c.presence = new.to_presence then raise exception 'already_so' using errcode = 'TT002'; end if;
  update public.cases set presence = new.to_presence, version = version + 1 where centre_id = new.centre_id and case_id = new.case_id;
  return new;
end
$$;

drop trigger if exists presence_entries__10_move on presence_entries;
create trigger presence_entries__10_move before insert on presence_entries for each row execute function sec.move_presence();

-- However a case is closed, its bed is free from that day on (domain.md 11, KS-10).
create or replace function sec.free_bed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  update public.bed_periods p set until_on = greatest(p.from_on, new.closed_on) from public.bed_occupants o
    where o.centre_id = new.centre_id and o.case_id = new.case_id and o.is_current and p.centre_id = o.centre_id and p.period_id = o.period_id
      and p.until_on is null;
  update public.bed_occupants set is_current = false where centre_id = new.centre_id and case_id = new.case_id and is_current;
  return null;
end
$$;

drop trigger if exists cases__90_free_bed on cases;
create trigger cases__90_free_bed after update of closed_on on cases for each row
  when (old.closed_on is null and new.closed_on is not null) execute function sec.free_bed();

-- Who of these women was not in the house at that moment: not yet (before), with its knowledge (away), or nobody knew where (missing).
-- For whoever writes a talk, which may be about anybody, or marks the women of a class or of the house; why she was away stays with
-- those who may read it.
create or replace function sec.not_here(p_cases uuid[], p_on date, p_at timestamptz) returns table (case_id uuid, how text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select x.case_id, x.how from (
    select c.case_id, case when c.admitted_on is null or p_on < c.admitted_on then 'before'
      when last.to_presence in ('on_leave', 'in_hospital') then 'away' when last.to_presence in ('unclear', 'left') then 'missing' end as how
    from public.cases c left join lateral (select e.to_presence from public.presence_entries e where e.centre_id = c.centre_id
      and e.case_id = c.case_id and e.at <= p_at order by e.at desc, e.entry_id desc limit 1) last on true
    where c.centre_id = sec.centre() and c.case_id = any (p_cases)) x
  where x.how is not null and (sec.has_role(array['head', 'coordinator', 'social_worker', 'nurse'])
    or x.case_id = any ((select sec.cases('counselled') || sec.cases('taught') || sec.cases('housed'))::uuid[]))
$$;

-- Whom the gate expects back until a moment: a register number and a time, never a name, a room, or where she has been (domain.md 8.3,
-- SP). Of all women the same form: the code of a protected woman would say that she is.
create or replace function sec.expected_back(p_until timestamptz) returns table (code text, back_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select c.register_no, last.back_at
  from public.cases c
    join lateral (select e.back_at from public.presence_entries e where e.centre_id = c.centre_id and e.case_id = c.case_id
      order by e.at desc, e.entry_id desc limit 1) last on true
  where c.centre_id = sec.centre() and c.state = 'open' and c.presence in ('on_leave', 'practice_outside')
    and last.back_at < p_until and sec.has_role(array['guard'])
  order by last.back_at
$$;

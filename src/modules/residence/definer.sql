-- Presence is moved by its entry alone: the house mother notes it at the roll, and needs no right to change a case.
create or replace function sec.move_presence() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare c public.cases; was text;
begin
  -- of what the gate wrote down, whoever wrote it (`sec.follow_passings`)
  if not new.by_gate then new.person_id := sec.person(); end if;
  select * into c from public.cases where centre_id = new.centre_id and case_id = new.case_id for update;
  if not found or new.centre_id is distinct from sec.centre() then raise exception 'not_found' using errcode = 'TT002'; end if;
  if c.presence in ('not_arrived', 'gone') or c.admitted_on is null then raise exception 'not_in_house' using errcode = 'TT002'; end if;
  was := coalesce(c.away_as, c.presence);
  if was <> new.from_presence then raise exception 'stale_version' using errcode = 'TT002'; end if;
  if was = new.to_presence then raise exception 'already_so' using errcode = 'TT002'; end if;
  -- of an hour to come it would keep every true note out until then. Clocks of two machines may differ by minutes
  if new.at > sec.clock(new.at) + interval '5 minutes' then raise exception 'date_in_future' using errcode = 'TT002'; end if;
  if exists (select from public.presence_entries e where e.centre_id = new.centre_id and e.case_id = new.case_id and e.at > new.at)
    then raise exception 'since_before_last' using errcode = 'TT002'; end if;
  update public.cases set presence = case new.to_presence when 'in_house' then 'in_house' else 'away' end,
    away_as = nullif(new.to_presence, 'in_house'), version = version + 1 where centre_id = new.centre_id and case_id = new.case_id;
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

-- Whom the gate expects back today: a register number and a time, never a name, a room, or where she has been (domain.md 8.3, SP). Of all
-- women the same form: the code of a protected woman would say that she is. What the gate itself wrote down neither puts a line here nor takes
-- one away: beside a number that is nobody's it would say which cards exist, and whose they are.
create or replace function sec.expected_back(p_given timestamptz) returns table (code text, back_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select c.register_no, e.back_at
  from public.centres h join public.presence_entries e on e.centre_id = h.centre_id join public.cases c on c.centre_id = e.centre_id and c.case_id = e.case_id
  where h.centre_id = sec.centre() and c.state = 'open' and e.to_presence in ('on_leave', 'practice_outside') and not e.by_gate
    and (e.back_at at time zone h.time_zone)::date = (sec.clock(p_given) at time zone h.time_zone)::date and sec.has_role(array['guard'])
    and c.register_no is not null and not exists (select from public.presence_entries f where f.centre_id = e.centre_id and f.case_id = e.case_id and not f.by_gate and (f.at, f.entry_id) > (e.at, e.entry_id))
  order by e.back_at
$$;

-- A roll is opened by whoever asks and done once; with it ends what asked for it, in whosever list it stands.
create or replace function sec.keep_roll() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.opened_at := sec.clock(new.opened_at);
    new.opened_by := sec.person();
    return new;
  end if;
  if old.done_at is not null then raise exception 'roll_done' using errcode = 'TT002'; end if;
  new.done_at := sec.clock(new.done_at);
  new.done_by := sec.person();
  update public.tasks set done_at = new.done_at, done_by = new.done_by
    where centre_id = new.centre_id and kind = 'roll_late' and due_on <= new.on_night and done_at is null;
  return new;
end
$$;
drop trigger if exists house_rolls__10_keep on house_rolls;
create trigger house_rolls__10_keep before insert or update on house_rolls for each row execute function sec.keep_roll();

-- An hour after the roll of the evening it is late and stands in the list of the house mother; in the morning it was missed, and the
-- coordinator asks why. p_late: the minute of the evening from which it is late. Nothing is asked of a house in which nobody lives.
create or replace function sec.ask_for_rolls(p_late time, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare at timestamptz := sec.clock(p_given); here timestamp; night date; n int;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  select at at time zone c.time_zone into strict here from public.centres c where c.centre_id = sec.centre();
  night := (here - interval '12 hours')::date;
  if here < night + p_late or exists (select from public.house_rolls r where r.centre_id = sec.centre() and r.on_night = night and r.done_at is not null)
    or not exists (select from public.cases c where c.centre_id = sec.centre() and c.state = 'open' and c.presence = 'in_house') then return 0; end if;
  insert into public.tasks (centre_id, task_id, kind, owner_role, from_on, due_on, due_at, made_at, link)
    select sec.centre(), gen_random_uuid(), k.kind, k.owner, night, night, (night + p_late) at time zone c.time_zone, at, '/malam'
      from public.centres c, (values ('roll_late', 'house_mother', 0), ('roll_missed', 'coordinator', 6)) k (kind, owner, from_hour)
      where c.centre_id = sec.centre() and (k.from_hour = 0 or here::date > night and extract(hour from here) >= k.from_hour)
        and not exists (select from public.tasks t where t.centre_id = sec.centre() and t.kind = k.kind and t.due_on = night);
  get diagnostics n = row_count;
  return n;
end
$$;

-- Whoever is on leave and late is asked for, each step once a leave (domain.md 7.4): first by who keeps the house, then by her worker.
create or replace function sec.ask_for_late(p_remind int, p_contact int, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare moment timestamptz := sec.clock(p_given); n int;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  insert into public.tasks (centre_id, task_id, case_id, kind, owner_id, owner_role, from_on, due_on, due_at, made_at, link)
    select c.centre_id, gen_random_uuid(), c.case_id, k.kind, k.owner_id, k.owner_role, d.day, d.day, d.due, moment, k.link
    from public.cases c join public.centres h on h.centre_id = c.centre_id
      join lateral (select e.at, e.back_at from public.presence_entries e where e.centre_id = c.centre_id and e.case_id = c.case_id
        order by e.at desc, e.entry_id desc limit 1) last on true
      cross join lateral (values ('leave_late_remind', p_remind, null::uuid, 'house_mother', '/malam'),
        ('leave_late_contact', p_contact, c.responsible_id, case when c.responsible_id is null then 'social_worker' end, '/penerima-manfaat/' || c.case_id))
        k (kind, minutes, owner_id, owner_role, link)
      cross join lateral (select last.back_at + make_interval(mins => k.minutes) as due,
        ((last.back_at + make_interval(mins => k.minutes)) at time zone h.time_zone)::date as day) d
    where c.centre_id = sec.centre() and c.state = 'open' and c.away_as in ('on_leave', 'practice_outside') and d.due <= moment
      and not exists (select 1 from public.tasks t where t.centre_id = c.centre_id and t.case_id = c.case_id and t.kind = k.kind and t.made_at >= last.at);
  get diagnostics n = row_count;
  return n;
end
$$;

-- Of women, the ids of those who are in the house at an hour of today, as far as anybody knows now; and how many children sleep beside them.
-- For other functions of the database alone (`sec.eaters`).
create or replace function sec.in_house_at(p_at timestamptz) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select c.case_id from public.cases c left join lateral (select e.back_at from public.presence_entries e where e.centre_id = c.centre_id
      and e.case_id = c.case_id order by e.at desc, e.entry_id desc limit 1) last on true
  where c.centre_id = sec.centre() and c.state = 'open' and c.admitted_on is not null
    and (c.presence = 'in_house' or c.away_as in ('on_leave', 'practice_outside') and last.back_at <= p_at)
$$;
create or replace function sec.children_of(p_cases uuid[]) returns int
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select coalesce(sum(o.with_children), 0)::int from public.bed_occupants o where o.centre_id = sec.centre() and o.is_current and o.case_id = any (p_cases)
$$;

-- Nights in beds between two days, whoever slept there: a number of nobody. For other functions of the database alone (`sec.year_counts`).
create or replace function sec.bed_nights(p_from date, p_until date) returns bigint
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select coalesce(sum(greatest(0, least(coalesce(b.until_on, p_until), p_until) - greatest(b.from_on, p_from))), 0)::bigint
  from public.bed_periods b where b.centre_id = sec.centre() and b.from_on < p_until
$$;

-- Nights in a bed of a year until today by what is learned; null for those who learn no track yet and whose file is gone. Counts alone, for those who read money.
create or replace function sec.track_nights(p_year int, p_today date) returns table (track text, nights bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select c.track, sum(greatest(0, least(coalesce(b.until_on, u.until_on), u.until_on) - greatest(b.from_on, u.from_on)))::bigint
    from public.bed_periods b left join public.bed_occupants o on o.centre_id = b.centre_id and o.period_id = b.period_id
    left join public.cases c on c.centre_id = o.centre_id and c.case_id = o.case_id
    cross join (select make_date(p_year, 1, 1) as from_on, least(make_date(p_year + 1, 1, 1), p_today) as until_on) u
   where b.centre_id = sec.centre() and b.from_on < u.until_on and sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor'])
   group by c.track
$$;

-- Nobody sleeps in a bed, or left it, on a day to come; and a night that is over stays as it was: the money of a track is shared by nights.
create or replace function sec.keep_bed_period() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'UPDATE' and old.until_on is not null then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if greatest(new.from_on, new.until_on) > sec.today(new.centre_id, greatest(new.from_on, new.until_on)) then raise exception 'date_in_future' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists bed_periods__10_keep on bed_periods;
create trigger bed_periods__10_keep before insert or update on bed_periods for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_bed_period();

-- The constraints of the table keep place, equipment, deliverer and group; three things no constraint can say: classes stop on a
-- holiday, no woman is asked to be in two places (in two groups of hers, or in one beside what is for everybody), and nobody from outside
-- stands before the women without vetting and statement. Guidance of two faiths at one hour is a choice (sec.asks_twice, as `isChoice` in
-- clashes.ts). One writer at a time in a centre, so that the second sees the first.
create or replace function sec.asks_twice(a public.scheduled_sessions, b public.scheduled_sessions) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select not (a.faith is not null and b.faith is not null and a.faith <> b.faith) and 'some' not in (a.meant_for, b.meant_for)
    and ('everyone' in (a.meant_for, b.meant_for) or a.group_id = b.group_id or exists (select from public.class_members m
      join public.class_members n on n.centre_id = m.centre_id and n.case_id = m.case_id and n.group_id = b.group_id and n.until_on is null
      where m.centre_id = a.centre_id and m.group_id = a.group_id and m.until_on is null))
$$;

-- Who gives a session: whoever leads it, and those beside her.
create or replace function sec.givers_of(s public.scheduled_sessions) returns table (deliverer_id uuid, leads boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select s.deliverer_id, true where s.deliverer_id is not null
  union all
  select h.deliverer_id, false from public.session_helpers h where h.centre_id = s.centre_id and h.session_id = s.session_id
$$;

create or replace function sec.gives_elsewhere(s public.scheduled_sessions, p_deliverer uuid, p_leads boolean) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select exists (select from public.scheduled_sessions o cross join lateral sec.givers_of(o) g
    where o.centre_id = s.centre_id and o.on_day = s.on_day and o.session_id <> s.session_id and not o.is_cancelled
      and o.starts < s.ends and s.starts < o.ends and g.deliverer_id = p_deliverer and not (p_leads and g.leads))
$$;

create or replace function sec.keep_out_clashes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.is_cancelled then return new; end if;
  perform pg_advisory_xact_lock(hashtextextended(new.centre_id::text, 29));
  if new.kind in ('social', 'skills', 'enterprise', 'group') and exists (select from public.calendar_days d
      where d.centre_id = new.centre_id and d.on_day = new.on_day) then
    raise exception 'holiday_then' using errcode = 'TT002';
  end if;
  if exists (select from public.scheduled_sessions s
      where s.centre_id = new.centre_id and s.on_day = new.on_day and s.session_id <> new.session_id and not s.is_cancelled
        and s.starts < new.ends and new.starts < s.ends and sec.asks_twice(s, new)) then
    raise exception 'women_elsewhere' using errcode = 'TT002';
  end if;
  if exists (select from sec.givers_of(new) g where not sec.is_cleared(new.centre_id, g.deliverer_id, new.on_day)) then
    raise exception 'deliverer_not_cleared' using errcode = 'TT002';
  end if;
  if exists (select from sec.givers_of(new) g group by g.deliverer_id having count(*) > 1) then
    raise exception 'gives_twice' using errcode = 'TT002';
  end if;
  -- of two who lead the constraint of the table says it
  if exists (select from sec.givers_of(new) g where sec.gives_elsewhere(new, g.deliverer_id, g.leads)) then
    raise exception 'deliverer_elsewhere' using errcode = 'TT002';
  end if;
  return new;
end
$$;

drop trigger if exists scheduled_sessions__10_clashes on scheduled_sessions;
create trigger scheduled_sessions__10_clashes before insert or update on scheduled_sessions for each row execute function sec.keep_out_clashes();

-- Whoever gives a session beside its leader is looked at as she is, and is nowhere else at that hour.
create or replace function sec.keep_helper() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  s public.scheduled_sessions;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.centre_id::text, 29));
  select * into s from public.scheduled_sessions x where x.centre_id = new.centre_id and x.session_id = new.session_id;
  if s.is_cancelled then raise exception 'session_cancelled' using errcode = 'TT002'; end if;
  if s.deliverer_id is null then raise exception 'helpers_alone' using errcode = 'TT002'; end if;
  if s.deliverer_id = new.deliverer_id then raise exception 'gives_twice' using errcode = 'TT002'; end if;
  if not sec.is_cleared(new.centre_id, new.deliverer_id, s.on_day) then raise exception 'deliverer_not_cleared' using errcode = 'TT002'; end if;
  if sec.gives_elsewhere(s, new.deliverer_id, false) then raise exception 'deliverer_elsewhere' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists session_helpers__10_keep on session_helpers;
create trigger session_helpers__10_keep before insert or update on session_helpers for each row execute function sec.keep_helper();

-- Into a group comes who was accepted and is here, into that of a trade who has a plan in force (P50). Nor does she join a second group
-- that meets at an hour of the first; whoever puts her in need not read what is only planned. Whoever left comes back by a row of its own.
create or replace function sec.keep_members() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'UPDATE' then
    if old.until_on is not null and new.until_on is null then raise exception 'not_a_member' using errcode = 'TT002'; end if;
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(new.centre_id::text, 29));
  if not exists (select from public.cases c where c.centre_id = new.centre_id and c.case_id = new.case_id and c.state = 'open' and c.admitted_on is not null) then
    raise exception 'not_in_house' using errcode = 'TT002';
  end if;
  if exists (select from public.class_groups g where g.centre_id = new.centre_id and g.group_id = new.group_id and g.track is not null)
      and not sec.has_plan(new.centre_id, new.case_id) then
    raise exception 'no_plan_yet' using errcode = 'TT002';
  end if;
  if exists (select from public.class_members m
      join public.scheduled_sessions s on s.centre_id = m.centre_id and s.group_id = m.group_id and not s.is_cancelled and s.on_day >= new.from_on
      join public.scheduled_sessions mine on mine.centre_id = s.centre_id and mine.group_id = new.group_id and not mine.is_cancelled
        and mine.on_day = s.on_day and mine.starts < s.ends and s.starts < mine.ends
        and not (s.faith is not null and mine.faith is not null and s.faith <> mine.faith)
      where m.centre_id = new.centre_id and m.case_id = new.case_id and m.group_id <> new.group_id and m.until_on is null) then
    raise exception 'groups_meet_together' using errcode = 'TT002';
  end if;
  return new;
end
$$;

drop trigger if exists class_members__10_twice on class_members;
drop trigger if exists class_members__10_keep on class_members;
create trigger class_members__10_keep before insert or update on class_members for each row execute function sec.keep_members();

-- Who gives a session as it was published, with what each is called.
create or replace function sec.published_givers(s public.published_sessions) returns table (deliverer_id uuid, deliverer_name text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select s.deliverer_id, s.deliverer_name where s.deliverer_id is not null
  union all
  select h.deliverer_id, h.deliverer_name from public.published_helpers h
    where h.centre_id = s.centre_id and h.week_on = s.week_on and h.number = s.number and h.session_id = s.session_id
$$;

-- What is published is written with its week, in one transaction, and nobody is added to it later: who gives a session reads its roll.
create or replace function sec.keep_published() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select from public.published_weeks w where w.centre_id = new.centre_id and w.week_on = new.week_on and w.number = new.number
    and w.xmin = pg_current_xact_id()::xid) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists published_sessions__10_keep on published_sessions;
create trigger published_sessions__10_keep before insert on published_sessions for each row execute function sec.keep_published();
drop trigger if exists published_helpers__10_keep on published_helpers;
create trigger published_helpers__10_keep before insert on published_helpers for each row execute function sec.keep_published();

-- Who is on the roll of a session: told to whoever gives it and to whoever plans, of that session alone, and
-- to a guest never (invitations); to all others of those
-- whose class they are told of anyhow (domain.md 8.3, H).
create or replace function sec.women_of_session(p_session uuid) returns table (case_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select m.case_id from (select p.* from public.published_sessions p
      where p.centre_id = sec.centre() and p.session_id = p_session order by p.number desc limit 1) s
    join public.class_members m on m.centre_id = s.centre_id and m.group_id = s.group_id
      and m.from_on <= s.on_day and (m.until_on is null or m.until_on > s.on_day)
  where (sec.person() in (select g.deliverer_id from sec.published_givers(s) g) and not sec.roles() <@ array['speaker', 'volunteer'] or sec.has_role(array['head', 'coordinator', 'class_coordinator', 'administration'])
      or m.case_id = any ((select sec.cases('caseload') || sec.cases('taught') || sec.cases('housed'))::uuid[]))
$$;

-- The sessions that were held for one woman on these days, as they were published, but for those in which a roll says that she was missing. Behind the door.
create or replace function door.sessions_of_woman(p_centre uuid, p_case uuid, p_from date, p_until date)
  returns table (session_id uuid, on_day date, ends time, kind text, title text, deliverer_id uuid, deliverer text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select s.session_id, s.on_day, s.ends, s.kind, s.title, s.deliverer_id, s.deliverer_name from public.published_sessions s
    where s.centre_id = p_centre and s.on_day between p_from and p_until and s.deliverer_id is not null
      and s.number = (select max(w.number) from public.published_weeks w where w.centre_id = p_centre and w.week_on = s.week_on)
      and (s.meant_for = 'everyone' or exists (select from public.class_members m where m.centre_id = s.centre_id and m.group_id = s.group_id
        and m.case_id = p_case and m.from_on <= s.on_day and (m.until_on is null or m.until_on > s.on_day)))
      and not exists (select from public.group_attendances a where a.centre_id = p_centre and a.planned_id = s.session_id and a.case_id = p_case
        and a.counts and a.mark not in ('present', 'late'))
$$;

-- The day of one woman as it is published, for the screen that she opens with her card (modules/kiosk): what is held for her groups and
-- for everybody, and the hours around it. Behind the door: of whom it is asked, the server has made sure.
create or replace function door.day_of_woman(p_centre uuid, p_case uuid, p_day date)
  returns table (starts time, ends time, kind text, title text, place text, deliverer text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select s.starts, s.ends, s.kind, s.title, s.place_name, (select string_agg(g.deliverer_name, ', ') from sec.published_givers(s) g) from public.published_sessions s
    where s.centre_id = p_centre and s.on_day = p_day
      and s.number = (select max(w.number) from public.published_weeks w where w.centre_id = p_centre and w.week_on = s.week_on)
      and (s.meant_for = 'everyone' or exists (select from public.class_members m where m.centre_id = s.centre_id and m.group_id = s.group_id
        and m.case_id = p_case and m.from_on <= p_day and (m.until_on is null or m.until_on > p_day)))
  union all
  select b.starts, b.ends, b.kind, b.label, null, null from sec.hours_of_day(p_centre, p_day) b
  order by 1, 2
$$;

-- Of whom a guest who gives a session is told the first name: in its group on that day, of the house, alive, not protected.
create or replace function sec.named_in_session(p_centre uuid, p_session uuid) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select array(select m.case_id from public.published_sessions p
    join public.class_members m on m.centre_id = p.centre_id and m.group_id = p.group_id and m.from_on <= p.on_day and (m.until_on is null or m.until_on > p.on_day)
    join public.cases k on k.centre_id = m.centre_id and k.case_id = m.case_id and k.state = 'open' and not k.is_protected
  where p.centre_id = p_centre and p.session_id = p_session
    and p.number = (select max(w.number) from public.published_weeks w where w.centre_id = p.centre_id and w.week_on = p.week_on)
    and not exists (select from public.audit_entries a where a.centre_id = k.centre_id and a.case_id = k.case_id
      and a.kind in ('terminations.silenced', 'terminations.death_minute_signed')))
$$;

-- Sessions as the house reads them now, one row for each who gives one, with how many women come to a group and no name: what a guest is told of
-- hers (invitations). A protected one is not counted: a number and fewer names would say that somebody is.
create or replace function sec.held_sessions(p_centre uuid, p_sessions uuid[]) returns table (session_id uuid, deliverer_id uuid,
    on_day date, starts time, ends time, title text, meant_for text, group_name text, place_name text, women int)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select s.session_id, g.deliverer_id, s.on_day, s.starts, s.ends, s.title, s.meant_for, s.group_name, s.place_name,
    case when s.group_id is not null then cardinality(sec.named_in_session(s.centre_id, s.session_id)) end
  from public.published_sessions s cross join lateral sec.published_givers(s) g
  where s.centre_id = p_centre and s.session_id = any (p_sessions)
    and s.number = (select max(w.number) from public.published_weeks w where w.centre_id = s.centre_id and w.week_on = s.week_on)
$$;

-- What was ever published for these days, as it was published last. What a later version took off is not held.
create or replace function sec.published_between(p_centre uuid, p_from date, p_until date) returns table (session_id uuid, deliverer_id uuid,
    on_day date, starts time, ends time, title text, deliverer_name text, is_held boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select distinct on (s.session_id, g.deliverer_id) s.session_id, g.deliverer_id, s.on_day, s.starts, s.ends, s.title, g.deliverer_name,
    s.number = (select max(w.number) from public.published_weeks w where w.centre_id = s.centre_id and w.week_on = s.week_on)
  from public.published_sessions s cross join lateral sec.published_givers(s) g
  where s.centre_id = p_centre and s.on_day >= p_from and s.on_day < p_until
  order by s.session_id, g.deliverer_id, s.number desc
$$;

-- What hangs on the board from a day on, for an address that a calendar program reads (feed): no name of anybody.
create or replace function sec.board_from(p_centre uuid, p_from date) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select coalesce(jsonb_agg(jsonb_build_object('id', s.session_id, 'on', s.on_day, 'starts', left(s.starts::text, 5), 'ends', left(s.ends::text, 5),
      'title', s.title, 'group', s.group_name, 'place', s.place_name, 'number', s.number, 'at', w.published_at) order by s.on_day, s.starts), '[]')
  from public.published_sessions s
    join public.published_weeks w on w.centre_id = s.centre_id and w.week_on = s.week_on and w.number = s.number
  where s.centre_id = p_centre and s.on_day >= p_from
    and s.number = (select max(l.number) from public.published_weeks l where l.centre_id = s.centre_id and l.week_on = s.week_on)
$$;

-- Is this place in a group that of this woman? For triggers of what hangs on one; no role of the application calls it.
create or replace function sec.is_her_place(p_centre uuid, p_member uuid, p_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select exists (select from public.class_members m where m.centre_id = p_centre and m.member_id = p_member and m.case_id = p_case)
$$;

-- A group begins with a track that is offered.
drop trigger if exists class_groups__15_offered_track on class_groups;
create trigger class_groups__15_offered_track before insert or update of track on class_groups for each row execute function sec.keep_offered();

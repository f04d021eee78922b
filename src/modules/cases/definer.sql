-- Every other line of evidence is written with its event (sec.chain_event). What the head lets pass cites her own event, which
-- names that gate of this case.
create or replace function sec.override_gate(p_case uuid, p_gate text, p_event bigint, p_given timestamptz)
  returns void language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.roles() && array['head'] or not exists (select 1 from public.audit_entries a where a.centre_id = sec.centre() and a.seq = p_event
      and a.case_id = p_case and a.kind = 'cases.gate_overridden' and a.details ->> 'gate' = p_gate and a.person_id = sec.person()) then
    raise exception 'override needs the head' using errcode = 'TT003';
  end if;
  if (select n.is_overridable from public.evidence_names n where n.name = p_gate) is not true then
    raise exception 'override_impossible' using errcode = 'TT002';
  end if;
  insert into public.case_evidence (centre_id, case_id, gate, is_met, is_override, event_seq, at, person_id)
    values (sec.centre(), p_case, p_gate, true, true, p_event, sec.clock(p_given), sec.person());
end
$$;

-- p_at: the moment asked about. The word on a standing rule holds for some days only (evidence_names.holds_days); null
-- asks whether it was ever given and not undone.
create or replace function sec.stands(p_centre uuid, p_case uuid, p_gate text, p_at timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select coalesce((select e.is_met and (n.holds_days is null or p_at is null or sec.clock(p_at) < e.at + n.holds_days * interval '1 day')
     from public.case_evidence e join public.evidence_names n on n.name = e.gate where e.centre_id = p_centre and p_centre = sec.centre()
       and e.case_id = p_case and e.gate = p_gate order by e.evidence_id desc limit 1), false) $$;

-- The name of a check of an exit tells how she leaves: such a line is for whoever may know it (cases/policy.ts).
create or replace function sec.mark_exit_evidence() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.is_of_exit := exists (select from public.evidence_names n where n.name = new.gate and n.kind = 'exit_check');
  return new;
end
$$;
create or replace trigger case_evidence__of_exit before insert on public.case_evidence for each row execute function sec.mark_exit_evidence();

-- The same for whoever asks, with her own eyes: evidence that she may not read does not stand, so a case that is not hers to know
-- answers as one that is not there. Below a function of the owner it is asked with the owner's.
create or replace function sec.stands(p_centre uuid, p_case uuid, p_gate text) returns boolean
  language sql stable security invoker set search_path = pg_catalog, public, pg_temp as
$$ select coalesce((select e.is_met from public.case_evidence e where e.centre_id = p_centre and p_centre = sec.centre()
     and e.case_id = p_case and e.gate = p_gate order by e.evidence_id desc limit 1), false) $$;

-- Of which of these women a death is on record and not taken back, and the day (KS-10): what begins the silence, what dates it, and
-- what takes it back; the last of them says what holds. Whoever of the house may not see the way out learns no more than this.
create or replace function sec.silenced(p_cases uuid[]) returns table (case_id uuid, died_on text, told_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select gone.case_id, gone.died_on, gone.told_at from (select last.case_id, last.details ->> 'on' as died_on, last.at as told_at from (
    select distinct on (a.case_id) a.case_id, a.kind, a.details, a.at from public.audit_entries a
    where a.centre_id = sec.centre() and a.case_id = any (p_cases)
      and a.kind in ('terminations.silenced', 'terminations.death_minute_signed', 'terminations.abandoned')
    order by a.case_id, a.seq desc) last
  where last.kind <> 'terminations.abandoned'
  union all -- of whom an old register says so nothing was recorded here (docs/decisions/0035)
  select c.case_id, c.closed_on::text, c.stage_since from public.cases c where c.centre_id = sec.centre() and c.case_id = any (p_cases)
    and c.state = 'closed' and c.exit_kind = 'MENINGGAL' and not exists (select from public.audit_entries a where a.centre_id = c.centre_id
      and a.case_id = c.case_id and a.kind in ('terminations.silenced', 'terminations.death_minute_signed'))) gone
  where (sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse', 'auditor',
    'data_protection_officer', 'system']) or gone.case_id = any ((select sec.cases('counselled') || sec.cases('taught') || sec.cases('housed'))::uuid[]))
$$;

-- Is a death of hers on record and not taken back? For other functions of the database alone, which no session asks.
create or replace function sec.has_died(p_centre uuid, p_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select coalesce((select a.kind <> 'terminations.abandoned' from public.audit_entries a where a.centre_id = p_centre and a.case_id = p_case
    and a.kind in ('terminations.silenced', 'terminations.death_minute_signed', 'terminations.abandoned') order by a.seq desc limit 1),
  exists (select from public.cases c where c.centre_id = p_centre and c.case_id = p_case and c.state = 'closed' and c.exit_kind = 'MENINGGAL'))
$$;

-- How great the danger is, how she left, and as what she is away: of these women to whoever is told of it (kernel/told.ts: story,
-- leaving, whereabouts). Nobody reads the
-- columns themselves, whoever sees the row.
create or replace function sec.told_of_her(p_cases uuid[]) returns table (case_id uuid, risk text, exit_kind text, away_as text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  -- each set is asked once and not for every woman: it is signed, and looking at the signature costs
  select * from (select c.case_id,
      case when (select sec.has_role(array['head', 'coordinator']))
        or c.case_id = any ((select sec.cases('caseload') || sec.cases('counselled') || sec.cases('opened'))::uuid[]) then c.risk end as risk,
      case when (select sec.has_role(array['head', 'coordinator', 'administration']))
        or c.case_id = any ((select sec.cases('caseload') || sec.cases('counselled'))::uuid[]) then c.exit_kind end as exit_kind,
      case when (select sec.has_role(array['head', 'coordinator', 'nurse', 'system']))
        or c.case_id = any ((select sec.cases('caseload') || sec.cases('housed'))::uuid[]) then c.away_as end as away_as
    from public.cases c where c.centre_id = (select sec.centre()) and c.case_id = any (p_cases)) told
  where told.risk is not null or told.exit_kind is not null or told.away_as is not null
$$;

-- How many women of open cases left without coming back, for whoever counts free places: a number, and not which of those who are away.
-- Of the women of whom she is not told as what they are away (sec.told_of_her) nothing is counted while three are not away, or all of
-- them left: the number would be a name. Then a place counts as taken that is free.
create or replace function sec.count_left() returns int
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  with away as (
    select c.away_as = 'left' as has_left, (select sec.has_role(array['head', 'coordinator']))
      or c.case_id = any ((select sec.cases('caseload') || sec.cases('housed'))::uuid[]) as is_told
    from public.cases c where c.centre_id = (select sec.centre()) and c.state = 'open' and c.presence = 'away')
  select ((count(*) filter (where has_left and is_told)) + case when count(*) filter (where not is_told) >= 3
      and not bool_and(has_left) filter (where not is_told) then count(*) filter (where has_left and not is_told) else 0 end)::int
  from away where (select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']))
$$;

-- The number of the last event that could change who is called how for whom; nothing else of it.
create or replace function sec.last_name_change() returns bigint
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select seq from public.audit_entries where centre_id = sec.centre() and sec.renames(kind) order by seq desc limit 1 $$;

create or replace function sec.missing_for_move(p_centre uuid, p_case uuid, p_from text, p_to text, p_at timestamptz) returns text[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select coalesce(array_agg(r.gate), '{}') from public.stage_requirements r
  where r.from_stage = p_from and r.to_stage = p_to and not sec.stands(p_centre, p_case, r.gate, p_at)
    and not (r.unless_gate is not null and sec.stands(p_centre, p_case, r.unless_gate, p_at))
$$;

create or replace function sec.missing_for_move(p_centre uuid, p_case uuid, p_from text, p_to text) returns text[]
  language sql stable security invoker set search_path = pg_catalog, public, pg_temp as
$$
  select coalesce(array_agg(r.gate), '{}') from public.stage_requirements r
  where r.from_stage = p_from and r.to_stage = p_to and not sec.stands(p_centre, p_case, r.gate)
    and not (r.unless_gate is not null and sec.stands(p_centre, p_case, r.unless_gate))
$$;

create or replace function sec.missing_for_exit(p_centre uuid, p_case uuid, p_from text, p_exit text) returns text[]
  language sql stable security invoker set search_path = pg_catalog, public, pg_temp as
$$
  select coalesce(array_agg(r.evidence), '{}') || case when p_exit = 'LULUS' then sec.missing_for_move(p_centre, p_case, p_from, 'closed') else '{}' end
  from public.exit_requirements r where r.exit_code = p_exit and (not r.in_house_only or p_from <> 'identification')
    and not sec.stands(p_centre, p_case, r.evidence)
$$;

-- The only thing that moves a stage. It looks at the legal moves, the roles, the reason and the evidence.
create or replace function sec.move_stage() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare c public.cases; m public.stage_moves; missing text[]; event bigint;
begin
  new.person_id := sec.person();
  select * into c from public.cases where centre_id = new.centre_id and case_id = new.case_id for update;
  if not found or new.centre_id is distinct from sec.centre() then raise exception 'not_found' using errcode = 'TT002'; end if;
  if c.stage <> new.from_stage then raise exception 'stale_version' using errcode = 'TT002'; end if;
  if c.state not in ('candidate', 'waiting', 'open') then raise exception 'case_closed' using errcode = 'TT002'; end if;
  select * into m from public.stage_moves x where x.from_stage = new.from_stage and x.to_stage = new.to_stage;
  if not found or new.to_stage = 'closed' then raise exception 'illegal_move' using errcode = 'TT002'; end if;
  new.kind := m.kind;
  if not sec.roles() && m.roles then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if m.needs_reason and not exists (select 1 from public.case_reasons r where r.centre_id = new.centre_id and r.case_id = new.case_id
      and r.reason_id = new.reason_id and r.person_id = new.person_id) then
    raise exception 'reason_needed' using errcode = 'TT002';
  end if;
  missing := sec.missing_for_move(new.centre_id, new.case_id, new.from_stage, new.to_stage, new.at);
  if cardinality(missing) > 0 then raise exception 'gates_missing' using errcode = 'TT002', detail = array_to_string(missing, ','); end if;
  event := sec.chain_event('cases.stage_moved', new.case_id, 'stage_entries', new.entry_id::text,
    jsonb_build_object('from', new.from_stage, 'to', new.to_stage, 'kind', new.kind), new.at);
  insert into public.case_evidence (centre_id, case_id, gate, is_met, event_seq, at, person_id)
    select new.centre_id, new.case_id, g, false, event, sec.clock(new.at), new.person_id from unnest(m.lapses) g
    where sec.stands(new.centre_id, new.case_id, g);
  update public.cases set stage = new.to_stage, stage_since = sec.clock(new.at), version = version + 1, state = 'open'
    where centre_id = new.centre_id and case_id = new.case_id;
  return new;
end
$$;

drop trigger if exists stage_entries__10_move on stage_entries;
create trigger stage_entries__10_move before insert on stage_entries for each row execute function sec.move_stage();

-- The waiting list, and the end of a case. A case ends only by the head, with the whole checklist of its kind of exit.
create or replace function sec.set_waiting(p_case uuid, p_waiting boolean, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.roles() && array['head'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  update public.cases set state = case when p_waiting then 'waiting' else 'candidate' end, version = version + 1
    where centre_id = sec.centre() and case_id = p_case and stage = 'identification' and state in ('candidate', 'waiting');
  if not found then raise exception 'illegal_move' using errcode = 'TT002'; end if;
end
$$;

create or replace function sec.close_case(p_case uuid, p_exit text, p_on date, p_aftercare boolean, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare c public.cases; missing text[]; x record;
begin
  if not sec.roles() && array['head'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  select * into c from public.cases where centre_id = sec.centre() and case_id = p_case for update;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  if c.state not in ('candidate', 'waiting', 'open') then raise exception 'case_closed' using errcode = 'TT002'; end if;
  select * into x from public.exit_requirements r where r.exit_code = p_exit limit 1;
  if not found or not c.stage = any (x.from_stages) or (x.not_once is not null and sec.stands(c.centre_id, p_case, x.not_once)) then
    raise exception 'illegal_move' using errcode = 'TT002';
  end if;
  missing := sec.missing_for_exit(c.centre_id, p_case, c.stage, p_exit);
  if cardinality(missing) > 0 then raise exception 'gates_missing' using errcode = 'TT002', detail = array_to_string(missing, ','); end if;
  perform sec.chain_event('cases.closed', p_case, 'cases', p_case::text,
    jsonb_build_object('exit', p_exit, 'from', c.stage, 'on', p_on, 'aftercare', p_aftercare), p_given);
  update public.cases set state = case when p_aftercare then 'aftercare' else 'closed' end, exit_kind = p_exit, closed_on = p_on,
    presence = case when presence = 'not_arrived' then presence else 'gone' end, away_as = null, version = version + 1
    where centre_id = c.centre_id and case_id = p_case;
  update public.tasks set done_at = sec.clock(p_given), done_by = sec.person()
    where centre_id = c.centre_id and case_id = p_case and done_at is null and not (p_aftercare and kind in (select k.kind from public.task_kinds k where k.after_closing));
end
$$;

create or replace function sec.end_aftercare(p_case uuid, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.roles() && array['head', 'social_worker'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  update public.cases set state = 'closed', version = version + 1 where centre_id = sec.centre() and case_id = p_case and state = 'aftercare';
  if not found then raise exception 'illegal_move' using errcode = 'TT002'; end if;
end
$$;

-- After a case is closed its rows are closed for writing too, until the file is opened again to be mended (module closing). Printed
-- with the policies as a trigger of every table that has rows of a case, for what the application writes itself: functions of the owner
-- keep their own rules. p_stays is what stays open there (kernel/policy.ts).
create or replace function sec.is_shut(p_centre uuid, p_case uuid, p_stays text) returns boolean
  -- by the key, also when the plan was made before a list of thousands came in
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
begin
  if not exists (select from public.cases c where c.centre_id = p_centre and c.case_id = p_case and c.reopened_at is null
    and (c.state = 'closed' or c.state = 'aftercare' and p_stays <> 'in_aftercare')) then return false; end if;
  return not exists (select from public.audit_entries a where a.centre_id = p_centre and a.case_id = p_case and a.kind = 'cases.closed'
      and a.xmin = pg_current_xact_id()::xid) -- what the closing itself still writes
    -- protecting her seals the same words under new keys (door.retire_keys)
    and not exists (select from keys.data_keys k where k.centre_id = p_centre and k.case_id = p_case and not k.is_current
      and k.xmin = pg_current_xact_id()::xid);
end
$$;

create or replace function sec.refuse_closed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  hers jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  was text;
begin
  -- an open file is mended: a further version, another level; what was never made while she was here is not begun (docs/decisions/0027)
  if tg_argv[1] <> '' and tg_op <> 'DELETE' then
    if tg_op = 'UPDATE' then was := to_jsonb(old) ->> tg_argv[1]; end if;
    if was is null and (tg_op = 'UPDATE' and hers ->> tg_argv[1] is not null or tg_op = 'INSERT' and hers ->> tg_argv[1] = '1')
      and exists (select from public.cases c where c.centre_id = (hers ->> 'centre_id')::uuid and c.case_id = (hers ->> 'case_id')::uuid
        and c.state in ('aftercare', 'closed') and c.reopened_at is not null) then raise exception 'not_begun_again' using errcode = 'TT002'; end if;
  end if;
  if hers ->> 'case_id' is null
    or tg_op = 'UPDATE' and tg_argv[0] not in ('', 'in_aftercare') and hers - string_to_array(tg_argv[0], ',') = to_jsonb(old) - string_to_array(tg_argv[0], ',')
    or not sec.is_shut((hers ->> 'centre_id')::uuid, (hers ->> 'case_id')::uuid, tg_argv[0])
  then return case when tg_op = 'DELETE' then old else new end; end if;
  raise exception 'case_closed' using errcode = 'TT002';
end
$$;

-- A social worker of the team decides about her case; whom an emergency has let in does not (it would outlast the four hours).
create or replace function sec.works_on(p_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select 'social_worker' = any (sec.roles()) and exists (select 1 from public.case_team t where t.centre_id = sec.centre()
     and t.case_id = p_case and t.person_id = sec.person() and t.part in ('responsible', 'assistant') and t.until_at is null) $$;

-- Who comes onto a team or leaves it: by the head or the coordinator, by a social worker of that team (also in the very
-- transaction in which she hands over and leaves), or by whoever opens the case and names its first worker, before the chain tells of it.
create or replace function sec.guard_team() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  -- a part that ended begins anew as a row of its own, with its keys
  if tg_op = 'UPDATE' and old.until_at < coalesce(new.until_at, 'infinity') then
    raise exception 'not_allowed' using errcode = 'TT002';
  end if;
  if sec.roles() && array['head', 'coordinator', 'it_admin'] or sec.works_on(new.case_id)
    or exists (select 1 from public.case_team t where t.centre_id = new.centre_id and t.case_id = new.case_id
      and t.person_id = sec.person() and t.part in ('responsible', 'assistant') and t.xmin = pg_current_xact_id()::xid)
    or tg_op = 'INSERT' and not exists (select 1 from public.case_team t where t.centre_id = new.centre_id and t.case_id = new.case_id)
      and not exists (select 1 from public.audit_entries a where a.centre_id = new.centre_id and a.case_id = new.case_id)
    -- whoever holds the key of her health lets a colleague read it; the policy of the table leaves this part to nobody else
    or new.part = 'health_reader' and ('nurse' = any (sec.roles()) or new.case_id = any (sec.cases('tended')))
    -- of a woman for whom nobody works: door.take_up
    or new.person_id = sec.person() and new.part = 'responsible' and 'social_worker' = any (sec.roles()) and exists (select 1 from public.cases c
      where c.centre_id = new.centre_id and c.case_id = new.case_id and c.responsible_id is null and not c.is_protected and c.state in ('candidate', 'waiting', 'open'))
    -- who takes her in puts her into a class
    or tg_op = 'INSERT' and new.part = 'class' and sec.roles() && array['administration', 'social_worker', 'psychologist']
  then return new; end if;
  raise exception 'not_allowed' using errcode = 'TT002';
end
$$;

drop trigger if exists case_team__10_guard on case_team;
create trigger case_team__10_guard before insert or update on case_team for each row execute function sec.guard_team();

-- After protecting: the wraps of the keys that are no longer current are destroyed.
create or replace function door.drop_old_wraps(p_case uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not (sec.roles() && array['head', 'coordinator'] or sec.works_on(p_case)) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  delete from keys.key_wraps w using keys.data_keys k where w.centre_id = sec.centre() and w.case_id = p_case and k.centre_id = w.centre_id
    and k.kid = w.kid and not k.is_current and k.class in ('display', 'identity');
end
$$;

-- Codes of an earlier version began as the name does. At a start each gets a new number, in no order that says which it was.
do $$
begin
  update public.cases c set code_name = n.code from (
    select o.centre_id, o.case_id, '0-' || row_number() over (partition by o.centre_id order by random())
      + coalesce((select max(split_part(k.code_name, '-', 2)::int) from public.cases k where k.centre_id = o.centre_id and k.code_name ~ '^0-[0-9]+$'), 0) as code
    from public.cases o where o.code_name ~ '^[A-Z]+-[0-9]+$') n
    where c.centre_id = n.centre_id and c.case_id = n.case_id;
end
$$;

drop trigger if exists cases__15_offered_track on cases;
create trigger cases__15_offered_track before update of track on cases for each row
  when (new.track is distinct from old.track) execute function sec.keep_offered();

-- Does something hold this file on that day?
create or replace function sec.is_held(p_centre uuid, p_case uuid, p_on date) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select exists (select from public.legal_holds h where h.centre_id = p_centre and h.case_id = p_case and h.lifted_at is null
     and (h.until_on is null or h.until_on >= p_on)) $$;

create or replace function sec.day_of_house(p_centre uuid, p_at timestamptz) returns date
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select (p_at at time zone (select c.time_zone from public.centres c where c.centre_id = p_centre))::date $$;

-- A death, or violence that the house saw: kept longer, and domain.md 3.4 names no number.
create or replace function sec.is_kept_longer(p_centre uuid, p_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select exists (select from public.cases c where c.centre_id = p_centre and c.case_id = p_case and c.exit_kind = 'MENINGGAL')
     or exists (select from public.incident_women w join public.incidents x on x.centre_id = w.centre_id and x.incident_id = w.incident_id
       where w.centre_id = p_centre and w.case_id = p_case and x.kind in ('sexual_violence', 'violence_between')) $$;

-- Is something of this part left that was there until then? Her health lies under a key of its own; where she is and how she is reached under that of her
-- safety, which also closes what was done to her: there the rows go, and the key stays with the rest (security.md 3.11).
create or replace function sec.holds_part(p_centre uuid, p_case uuid, p_part text, p_until timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select case p_part
    when 'health' then exists (select from keys.data_keys k where k.centre_id = p_centre and k.case_id = p_case and k.class = 'health' and k.made_at <= p_until)
    when 'places' then exists (select from public.safe_contacts x where x.centre_id = p_centre and x.case_id = p_case and x.recorded_at <= p_until)
      or exists (select from public.aftercare_plans x where x.centre_id = p_centre and x.case_id = p_case and x.recorded_at <= p_until)
      or exists (select from public.workplaces x where x.centre_id = p_centre and x.case_id = p_case and x.written_at <= p_until)
      or exists (select from public.partner_people x where x.centre_id = p_centre and x.case_id = p_case and x.placed_at <= p_until)
      or exists (select from sec.acts_of_leaving(p_centre, p_case, p_until))
    else exists (select from public.cases c where c.centre_id = p_centre and c.case_id = p_case)
      or exists (select from keys.data_keys k where k.centre_id = p_centre and k.case_id = p_case) end
$$;

-- The acts of an exit whose words say where she went and who took her there; what a police officer or a doctor wrote is kept as the file.
create or replace function sec.acts_of_leaving(p_centre uuid, p_case uuid, p_until timestamptz) returns table (record_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select g.record_id from public.termination_guarded g join public.termination_records r on r.centre_id = g.centre_id and r.record_id = g.record_id
   where g.centre_id = p_centre and g.case_id = p_case and r.recorded_at <= p_until
     and r.name in ('proposal', 'destination_safe', 'receiver_cleared', 'handover_minute_signed') $$;

-- What may go on that day, since when and why; no row while it must stay. A woman who came again keeps her earlier stays as long as her last one. What she asked to
-- have erased and was granted goes before its time. Parts of a file are not asked beside the whole of it. The periods are the program's (rules.ts).
create or replace function sec.retention_due(p_centre uuid, p_on date, p_years int, p_days int, p_health_years int, p_places_days int)
  returns table (case_id uuid, part text, her_no text, reason text, due_on date)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  with over as (
    select c.case_id, case when c.is_protected then c.code_name else c.register_no end as her_no, c.admitted_on is not null as came, c.closed_on,
      (select max(x.closed_on) from public.cases x where x.centre_id = c.centre_id and x.client_id = c.client_id) as left_on,
      (select min(sec.day_of_house(r.centre_id, r.answered_at)) from public.privacy_requests r
        where r.centre_id = c.centre_id and r.case_id = c.case_id and r.right_asked = 'end' and r.outcome = 'granted') as asked_on
    from public.cases c
    where c.centre_id = p_centre and c.state = 'closed' and c.closed_on is not null and c.reopened_at is null
      and not exists (select from public.cases x where x.centre_id = c.centre_id and x.client_id = c.client_id and x.state <> 'closed')),
  whole as (
    select o.case_id, o.her_no, case when w.due > coalesce(o.asked_on, 'infinity') then 'she_asked' when o.came then 'kept_long_enough' else 'not_admitted' end as reason,
      least(w.due, o.asked_on) as due_on
    from over o cross join lateral (select case when o.came then (o.left_on + make_interval(years => p_years))::date else o.closed_on + p_days end as due) w)
  select w.case_id, 'whole', w.her_no, w.reason, w.due_on from whole w where w.due_on <= p_on
  union all
  select o.case_id, s.part, o.her_no, s.part || '_over', s.due_on
  from over o cross join lateral (values ('health', (o.left_on + make_interval(years => p_health_years))::date), ('places', o.left_on + p_places_days)) as s (part, due_on)
  where o.came and s.due_on <= p_on and not exists (select from whole w where w.case_id = o.case_id and w.due_on <= p_on)
    and not exists (select from public.erased_cases e where e.centre_id = p_centre and e.case_id = o.case_id and e.part = s.part and e.done_at is not null)
    and sec.holds_part(p_centre, o.case_id, s.part, 'infinity')
$$;

create or replace function sec.end_retention_tasks(p_kind text, p_at timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$ update public.tasks set done_at = p_at, done_by = nullif(sec.person(), '00000000-0000-0000-0000-000000000000') where centre_id = sec.centre() and kind = p_kind and done_at is null $$;

-- Tasks follow the list: something to lay before the head, something that waits for her.
create or replace function sec.follow_retention(p_at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select from public.retention_items i where i.centre_id = sec.centre() and i.proposed_at is not null
      and not exists (select from public.erased_cases e where e.centre_id = i.centre_id and e.case_id = i.case_id and e.part = i.part))
    and not exists (select from public.erased_cases e where e.centre_id = sec.centre() and e.done_at is null)
    then perform sec.end_retention_tasks('decide_erasure', p_at); end if;
  if not exists (select from public.retention_items i where i.centre_id = sec.centre() and i.proposed_at is null and i.returned_at is null and not i.is_longer
      and not sec.is_held(i.centre_id, i.case_id, sec.day_of_house(i.centre_id, p_at)))
    then perform sec.end_retention_tasks('look_at_retention', p_at); end if;
end
$$;

-- The dry-run list of the night: what was kept long enough comes in, what was opened again or is no longer due goes out, and whoever lays it before the
-- head has a task. Nothing else happens.
create or replace function sec.list_retention(p_years int, p_days int, p_health_years int, p_places_days int, p_within int, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare n int; at timestamptz := sec.clock(p_given); today date;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  today := sec.day_of_house(sec.centre(), at);
  delete from public.retention_items i where i.centre_id = sec.centre()
    and not exists (select from sec.retention_due(sec.centre(), today, p_years, p_days, p_health_years, p_places_days) d where d.case_id = i.case_id and d.part = i.part)
    and not exists (select from public.erased_cases e where e.centre_id = i.centre_id and e.case_id = i.case_id and e.part = i.part and e.done_at is null);
  with listed as (insert into public.retention_items (centre_id, case_id, part, her_no, reason, due_on, is_longer, listed_at)
    select sec.centre(), d.case_id, d.part, d.her_no, d.reason, d.due_on, sec.is_kept_longer(sec.centre(), d.case_id), at
    from sec.retention_due(sec.centre(), today, p_years, p_days, p_health_years, p_places_days) d
    on conflict (centre_id, case_id, part) do nothing returning case_id)
  -- files, of which a few parts may be due at once
  select count(distinct l.case_id) into n from listed l;
  if n > 0 then
    perform sec.chain_event('retention.listed', null, null, null, jsonb_build_object('files', n), p_given);
    insert into public.tasks (centre_id, task_id, kind, owner_role, from_on, due_on, made_at, link)
      select sec.centre(), gen_random_uuid(), 'look_at_retention', case when exists (select from public.role_grants g where g.centre_id = sec.centre()
          and g.role = 'data_protection_officer' and g.from_at <= at and (g.until_at is null or g.until_at > at)) then 'data_protection_officer' else 'coordinator' end,
        today, today + p_within, at, '/pelindungan-data/retensi'
      where not exists (select from public.tasks t where t.centre_id = sec.centre() and t.kind = 'look_at_retention' and t.done_at is null);
  end if;
  perform sec.follow_retention(at);
  return n;
end
$$;

-- Laid before the head by one of those who watch; given back by the head. Never what is held, kept longer or being erased.
create or replace function sec.keep_retention_item() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare at timestamptz := sec.clock(coalesce(new.proposed_at, new.returned_at));
begin
  if pg_trigger_depth() > 1 then return new; end if; -- a hold that was placed takes it off the table of the head
  if exists (select from public.erased_cases e where e.centre_id = old.centre_id and e.case_id = old.case_id and e.part = old.part) then raise exception 'already_done' using errcode = 'TT002'; end if;
  if new.returned_at is not null and old.returned_at is null then
    if not sec.has_role(array['head']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    if old.proposed_at is null then raise exception 'already_done' using errcode = 'TT002'; end if;
    new.proposed_at := null; new.proposed_by := null;
    new.returned_at := at; new.returned_by := sec.person();
    return new;
  end if;
  if new.proposed_at is null or old.proposed_at is not null then raise exception 'already_done' using errcode = 'TT002'; end if;
  if not sec.has_role(array['coordinator', 'data_protection_officer']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
  if old.is_longer or sec.is_kept_longer(old.centre_id, old.case_id) then raise exception 'kept_longer' using errcode = 'TT002'; end if;
  if sec.is_held(old.centre_id, old.case_id, sec.day_of_house(old.centre_id, at)) then raise exception 'under_legal_hold' using errcode = 'TT002'; end if;
  new.proposed_at := at; new.proposed_by := sec.person();
  new.returned_at := null; new.returned_by := null; new.returned_as := null;
  return new;
end
$$;
drop trigger if exists retention_items__10_keep on retention_items;
create trigger retention_items__10_keep before update on retention_items for each row when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_retention_item();

create or replace function sec.after_retention_item() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$ begin perform sec.follow_retention(sec.clock(coalesce(new.proposed_at, new.returned_at))); return null; end $$;
drop trigger if exists retention_items__90_tasks on retention_items;
create trigger retention_items__90_tasks after update on retention_items for each row when (current_user in ('titian_app', 'titian_job')) execute function sec.after_retention_item();

create or replace function sec.keep_legal_hold() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare found record;
begin
  if not sec.has_role(array['head', 'coordinator', 'data_protection_officer']) then return new; end if; -- row security says no
  if tg_op = 'INSERT' then
    -- an erasure that begins in the same moment is seen, or sees this
    perform pg_advisory_xact_lock(hashtextextended('erased_cases' || sec.centre()::text, 0));
    select * into found from sec.case_of_number(new.her_no);
    if found.case_id is null then raise exception 'number_unknown' using errcode = 'TT002'; end if;
    if exists (select from public.erased_cases e where e.centre_id = new.centre_id and e.case_id = found.case_id
      and (e.part = 'whole' or e.done_at is null)) then raise exception 'being_erased' using errcode = 'TT002'; end if;
    new.case_id := found.case_id; new.her_no := found.her_no;
    new.placed_at := sec.clock(new.placed_at); new.placed_by := sec.person();
    new.lifted_at := null; new.lifted_by := null;
    -- what waited for the head is laid before her anew when the hold is over
    update public.retention_items set proposed_at = null, proposed_by = null where centre_id = new.centre_id and case_id = found.case_id and proposed_at is not null;
    return new;
  end if;
  if old.lifted_at is not null then raise exception 'already_done' using errcode = 'TT002'; end if;
  new.lifted_at := sec.clock(new.lifted_at); new.lifted_by := sec.person();
  return new;
end
$$;
drop trigger if exists legal_holds__10_keep on legal_holds;
create trigger legal_holds__10_keep before insert or update on legal_holds for each row when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_legal_hold();

create or replace function sec.after_legal_hold() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$ begin perform sec.follow_retention(new.placed_at); return null; end $$;
drop trigger if exists legal_holds__90_tasks on legal_holds;
create trigger legal_holds__90_tasks after insert on legal_holds for each row when (current_user in ('titian_app', 'titian_job')) execute function sec.after_legal_hold();

-- Whoever deletes it, and however: a file that is held stays.
create or replace function sec.keep_held() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if sec.is_held(old.centre_id, old.case_id, sec.day_of_house(old.centre_id, sec.clock(now()))) then raise exception 'under_legal_hold' using errcode = 'TT002'; end if;
  return old;
end
$$;
drop trigger if exists cases__90_keep_held on cases;
create trigger cases__90_keep_held before delete on cases for each row execute function sec.keep_held();

-- What is being erased is not opened again to be mended.
create or replace function sec.keep_begun() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  perform pg_advisory_xact_lock(hashtextextended('erased_cases' || sec.centre()::text, 0));
  if exists (select from public.erased_cases e where e.centre_id = new.centre_id and e.case_id = new.case_id and (e.part = 'whole' or e.done_at is null)) then raise exception 'being_erased' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists case_reopenings__05_begun on case_reopenings;
create trigger case_reopenings__05_begun before insert on case_reopenings for each row when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_begun();

-- The line of the journal: what was decided, as it will stand when the rest is gone. The same at every call.
create or replace function sec.erasure_line(e public.erased_cases) returns jsonb
  language sql immutable set search_path = pg_catalog, public, pg_temp as
$$ select to_jsonb(e) - array['signature', 'keys_at', 'rows_removed', 'done_at'] || jsonb_build_object('erased_at', to_char(e.erased_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) $$;

-- The head, herself, of what another laid before her: everything is looked at, and what will be left is written. Nothing is destroyed yet.
create or replace function door.begin_erasure(p_case uuid, p_part text, p_erasure uuid, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare i public.retention_items; c public.cases; at timestamptz := sec.clock(p_given); on_day date := sec.day_of_house(sec.centre(), at);
begin
  -- whoever stands in for the head destroys nothing (docs/decisions/0026)
  if not sec.holds_herself('head', p_given) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  perform pg_advisory_xact_lock(hashtextextended('erased_cases' || sec.centre()::text, 0));
  select * into i from public.retention_items x where x.centre_id = sec.centre() and x.case_id = p_case and x.part = p_part for update;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  if exists (select from public.erased_cases e where e.centre_id = sec.centre() and e.case_id = p_case and e.part in ('whole', p_part)) then raise exception 'already_done' using errcode = 'TT002'; end if;
  if sec.is_held(sec.centre(), p_case, on_day) then raise exception 'under_legal_hold' using errcode = 'TT002'; end if;
  if i.proposed_at is null or i.due_on > on_day then raise exception 'not_proposed' using errcode = 'TT002'; end if;
  if i.is_longer or sec.is_kept_longer(sec.centre(), p_case) then raise exception 'kept_longer' using errcode = 'TT002'; end if;
  if i.proposed_by = sec.person() then raise exception 'own_proposal' using errcode = 'TT002'; end if;
  select * into c from public.cases x where x.centre_id = sec.centre() and x.case_id = p_case and x.state = 'closed' and x.reopened_at is null for update;
  if not found or exists (select from public.cases x where x.centre_id = c.centre_id and x.client_id = c.client_id and x.state <> 'closed')
    then raise exception 'not_proposed' using errcode = 'TT002'; end if;
  insert into public.erased_cases (centre_id, erasure_id, case_id, part, her_no, reason, year, ordinal, opened_year, admitted_year, closed_year, days_in_house,
      exit_kind, track, keys_destroyed, proposed_by, approved_by, erased_at)
    values (c.centre_id, p_erasure, c.case_id, p_part, i.her_no, i.reason, extract(year from on_day),
      coalesce((select max(x.ordinal) from public.erased_cases x where x.centre_id = c.centre_id and x.year = extract(year from on_day)), 0) + 1,
      extract(year from c.opened_on), extract(year from c.admitted_on), extract(year from c.closed_on), c.closed_on - c.admitted_on, c.exit_kind, c.track,
      (select count(*) from sec.keys_of_part(c.centre_id, c.case_id, p_part, at)), i.proposed_by, sec.person(), at);
end
$$;

-- The keys that close this part and nothing else, as they were until then: a file that was opened again to be mended has newer ones.
create or replace function sec.keys_of_part(p_centre uuid, p_case uuid, p_part text, p_until timestamptz) returns table (kid text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select k.kid from keys.data_keys k where k.centre_id = p_centre and k.case_id = p_case
   and (p_part = 'whole' or p_part = k.class and p_part = 'health' and k.made_at <= p_until) $$;

-- Her keys, the wrapped ones first: from then on nothing that they close opens, for nobody.
create or replace function sec.destroy_keys(p_centre uuid, p_case uuid, p_part text, p_until timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare kids text[] := array(select kid from sec.keys_of_part(p_centre, p_case, p_part, p_until));
begin
  delete from keys.key_wraps where centre_id = p_centre and case_id = p_case and (p_part = 'whole' or kid = any (kids));
  delete from keys.data_keys where centre_id = p_centre and case_id = p_case and kid = any (kids);
end
$$;

-- What somebody was typing: under her case, and about a record of hers under its id.
create or replace function sec.destroy_drafts(p_centre uuid, p_case uuid, p_until timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare held record;
begin
  delete from public.drafts where centre_id = p_centre and saved_at <= p_until and position(p_case::text in draft_key) > 0;
  for held in select t.relname, a.attname from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[2]
      where k.contype = 'p' and cardinality(k.conkey) = 2 and t.relnamespace = 'public'::regnamespace and a.atttypid = 'uuid'::regtype
      and a.attname not in ('case_id', 'person_id') and t.relname not in ('audit_entries', 'read_log', 'erased_cases')
      and exists (select from pg_attribute c where c.attrelid = t.oid and c.attname = 'case_id' and not c.attisdropped) loop
    execute format('delete from public.drafts d using public.%I x where d.centre_id = $1 and d.saved_at <= $3 and x.centre_id = $1 and x.case_id = $2 and position(x.%I::text in d.draft_key) > 0',
      held.relname, held.attname) using p_centre, p_case, p_until;
  end loop;
end
$$;

-- Of a part: what no key opens any more, in every table that seals her health, those of later modules as well; or where she is and how she is reached. What was typed
-- about her and copies of the whole file hold it too, and go.
create or replace function sec.destroy_part(p_centre uuid, p_case uuid, p_part text, p_until timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare n int; total int := 0; held record;
begin
  perform sec.destroy_drafts(p_centre, p_case, p_until);
  update public.whole_files set file = null, gone_at = p_until where centre_id = p_centre and case_id = p_case and file is not null and made_at <= p_until;
  if p_part = 'places' then
    with gone as (delete from public.safe_contacts where centre_id = p_centre and case_id = p_case and recorded_at <= p_until returning 1),
      agreed as (delete from public.aftercare_plans where centre_id = p_centre and case_id = p_case and recorded_at <= p_until returning 1),
      at_work as (delete from public.workplaces where centre_id = p_centre and case_id = p_case and written_at <= p_until returning 1),
      brought as (delete from public.partner_people where centre_id = p_centre and case_id = p_case and placed_at <= p_until returning 1),
      acts as (delete from public.termination_guarded g using sec.acts_of_leaving(p_centre, p_case, p_until) a where g.centre_id = p_centre and g.record_id = a.record_id returning 1)
      select (select count(*) from gone) + (select count(*) from agreed) + (select count(*) from at_work) + (select count(*) from brought) + (select count(*) from acts) into total;
    return total;
  end if;
  for held in select t.relname, a.attname from pg_class t join pg_attribute a on a.attrelid = t.oid where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
      and a.atttypid = 'text'::regtype and not a.attisdropped and starts_with(col_description(t.oid, a.attnum), 'sealed:health ') loop
    execute format('delete from public.%I x where x.centre_id = $1 and x.case_id = $2
      and not exists (select from keys.data_keys k where k.centre_id = $1 and k.case_id = $2 and position(k.kid in x.%I) > 0)', held.relname, held.attname) using p_centre, p_case;
    get diagnostics n = row_count;
    total := total + n;
  end loop;
  return total;
end
$$;

-- What was sealed under keys of groups and accounts, which no key of hers closes; then her case with all that hangs on it; then whatever else names it.
create or replace function sec.destroy_rows(p_centre uuid, p_case uuid) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare woman uuid; intake uuid; sent uuid; n int; total int := 0; held record;
begin
  select client_id, intake_id into woman, intake from public.cases where centre_id = p_centre and case_id = p_case;
  select letter_id into sent from public.referrals where centre_id = p_centre and case_id = p_case;
  perform sec.destroy_drafts(p_centre, p_case, 'infinity');
  -- a picture of a work on which her face may be
  delete from public.work_pictures p using public.work_makers m where p.centre_id = p_centre and m.centre_id = p.centre_id and m.work_id = p.work_id
    and m.case_id = p_case and p.faces = 'perhaps';
  delete from public.letter_files_shared f using public.letters l where f.centre_id = p_centre and l.centre_id = f.centre_id and l.letter_id = f.letter_id
    and (l.case_id = p_case
      -- the answer to an office and the letter about a whole intake name many: they go with the last of them
      or l.subject_id = sent and not exists (select from public.referrals x where x.centre_id = p_centre and x.letter_id = sent and x.case_id <> p_case)
      or l.subject_id = intake and not exists (select from public.cases x where x.centre_id = p_centre and x.intake_id = intake and x.case_id <> p_case));
  delete from public.night_words w using public.night_receptions r where w.centre_id = p_centre and r.centre_id = w.centre_id and r.reception_id = w.reception_id and r.case_id = p_case;
  -- the sheet of an office holds her beside the others: the file goes whole, of the rows hers
  delete from public.list_files f using public.list_rows r where f.centre_id = p_centre and r.centre_id = f.centre_id and r.list_id = f.list_id and r.case_id = p_case;
  delete from public.list_rows where centre_id = p_centre and case_id = p_case;
  update public.toolkits set handover = null where centre_id = p_centre and case_id = p_case;
  delete from public.past_kits where centre_id = p_centre and case_id = p_case;
  delete from public.break_glass where centre_id = p_centre and case_id = p_case;
  delete from public.key_requests where centre_id = p_centre and case_id = p_case;
  -- an incident at which she alone was is hers; of the others her row goes
  for held in select i.incident_id from public.incidents i where i.centre_id = p_centre
      and exists (select from public.incident_women w where w.centre_id = i.centre_id and w.incident_id = i.incident_id and w.case_id = p_case)
      and not exists (select from public.incident_women w where w.centre_id = i.centre_id and w.incident_id = i.incident_id and w.case_id <> p_case) loop
    delete from public.drafts where centre_id = p_centre and position(held.incident_id::text in draft_key) > 0;
    delete from public.incident_words where centre_id = p_centre and incident_id = held.incident_id;
    delete from public.incident_files where centre_id = p_centre and incident_id = held.incident_id;
  end loop;
  -- every table that names her case, those of later modules as well: first what hangs on nothing, then her case with all that hangs on it
  for held in select t.relname from pg_class t join pg_namespace s on s.oid = t.relnamespace join pg_attribute a on a.attrelid = t.oid
      where s.nspname = 'public' and t.relkind = 'r' and a.attname = 'case_id' and not a.attisdropped
      and t.relname not in ('cases', 'audit_entries', 'read_log', 'erased_cases')
      and not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'f' and k.confrelid = 'public.cases'::regclass) loop
    execute format('delete from public.%I where centre_id = $1 and case_id = $2', held.relname) using p_centre, p_case;
    get diagnostics n = row_count;
    total := total + n;
  end loop;
  delete from public.cases where centre_id = p_centre and case_id = p_case;
  get diagnostics n = row_count;
  total := total + n;
  delete from public.referral_letters l where l.centre_id = p_centre and l.letter_id = sent and l.list_id is null
    and not exists (select from public.referrals x where x.centre_id = p_centre and x.letter_id = sent)
    and not exists (select from public.incoming_letters x where x.centre_id = p_centre and x.referral_letter_id = sent)
    and not exists (select from public.list_takings x where x.centre_id = p_centre and x.letter_id = sent);
  if woman is not null and not exists (select from public.cases where centre_id = p_centre and client_id = woman) then
    delete from public.client_merges where centre_id = p_centre and (kept_client_id = woman or merged_client_id = woman);
    delete from public.clients where centre_id = p_centre and client_id = woman;
  end if;
  return total;
end
$$;

create or replace function sec.begun_erasure(p_erasure uuid, p_given timestamptz) returns public.erased_cases
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare e public.erased_cases;
begin
  if not sec.holds_herself('head', p_given) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  select * into e from public.erased_cases x where x.centre_id = sec.centre() and x.erasure_id = p_erasure and x.done_at is null for update;
  if not found then raise exception 'already_done' using errcode = 'TT002'; end if;
  if e.keys_at is null and sec.is_held(e.centre_id, e.case_id, sec.day_of_house(e.centre_id, sec.clock(p_given))) then
    raise exception 'under_legal_hold' using errcode = 'TT002'; end if;
  return e;
end
$$;

create or replace function door.line_of_erasure(p_erasure uuid, p_given timestamptz) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$ select sec.erasure_line(sec.begun_erasure(p_erasure, p_given)) $$;

-- The line stands in the journal, signed: now her keys go.
create or replace function door.destroy_keys(p_erasure uuid, p_signature text, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare e public.erased_cases := sec.begun_erasure(p_erasure, p_given);
begin
  if e.keys_at is not null or p_signature is null then raise exception 'already_done' using errcode = 'TT002'; end if;
  perform sec.destroy_keys(e.centre_id, e.case_id, e.part, e.erased_at);
  update public.erased_cases set signature = p_signature, keys_at = sec.clock(p_given) where centre_id = e.centre_id and erasure_id = e.erasure_id;
end
$$;

create or replace function door.destroy_rows(p_erasure uuid, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare e public.erased_cases := sec.begun_erasure(p_erasure, p_given); n int;
begin
  if e.keys_at is null then raise exception 'keys_first' using errcode = 'TT003'; end if;
  n := case when e.part = 'whole' then sec.destroy_rows(e.centre_id, e.case_id) else sec.destroy_part(e.centre_id, e.case_id, e.part, e.erased_at) end;
  delete from public.retention_items where centre_id = e.centre_id and case_id = e.case_id and part = e.part;
  update public.erased_cases set rows_removed = n, done_at = sec.clock(p_given) where centre_id = e.centre_id and erasure_id = e.erasure_id;
  perform sec.follow_retention(sec.clock(p_given));
  return n;
end
$$;

-- At every start, by the owner: a line of the journal is true also of a database that is older than it, and what was cut short is finished.
create or replace function sec.erase_again(p_line jsonb, p_signature text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare e public.erased_cases := jsonb_populate_record(null::public.erased_cases, p_line); n int;
begin
  if not exists (select from public.centres c where c.centre_id = e.centre_id) then return false; end if;
  if exists (select from public.erased_cases x where x.centre_id = e.centre_id and x.case_id = e.case_id and x.part = e.part and x.done_at is not null)
    and not sec.holds_part(e.centre_id, e.case_id, e.part, e.erased_at) then return false; end if;
  -- holds of before: when it was erased nothing held it
  if e.part = 'whole' then delete from public.legal_holds where centre_id = e.centre_id and case_id = e.case_id; end if;
  perform sec.destroy_keys(e.centre_id, e.case_id, e.part, e.erased_at);
  n := case when e.part = 'whole' then sec.destroy_rows(e.centre_id, e.case_id) else sec.destroy_part(e.centre_id, e.case_id, e.part, e.erased_at) end;
  delete from public.retention_items where centre_id = e.centre_id and case_id = e.case_id and part = e.part;
  if not exists (select from public.erased_cases x where x.centre_id = e.centre_id and x.case_id = e.case_id and x.part = e.part) then
    -- its number was given again while the journal was away: the next one
    if exists (select from public.erased_cases x where x.centre_id = e.centre_id and x.year = e.year and x.ordinal = e.ordinal) then
      e.ordinal := (select max(x.ordinal) + 1 from public.erased_cases x where x.centre_id = e.centre_id and x.year = e.year);
    end if;
    insert into public.erased_cases select e.*;
  end if;
  update public.erased_cases set signature = coalesce(signature, p_signature), keys_at = coalesce(keys_at, clock_timestamp()),
    rows_removed = coalesce(rows_removed, n), done_at = coalesce(done_at, clock_timestamp()) where centre_id = e.centre_id and case_id = e.case_id and part = e.part;
  return true;
end
$$;

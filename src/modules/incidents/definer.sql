-- Whatever is written of an incident is written by somebody who reads it or leads, or with it in one transaction by whoever reports it.
create or replace function sec.keep_with_incident() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select from public.incidents i where i.centre_id = new.centre_id and i.incident_id = new.incident_id
      and i.reported_by = sec.person() and i.xmin = pg_current_xact_id()::xid)
    and not exists (select from public.incident_words w where w.centre_id = new.centre_id and w.incident_id = new.incident_id and w.person_id = sec.person() and w.kind = 'report')
    and not sec.has_role(array['head', 'coordinator'])
  then raise exception 'not_found' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists incident_words__10_keep on incident_words;
create trigger incident_words__10_keep before insert on incident_words for each row execute function sec.keep_with_incident();
drop trigger if exists incident_women__10_keep on incident_women;
create trigger incident_women__10_keep before insert on incident_women for each row execute function sec.keep_with_incident();
drop trigger if exists incident_tellings__10_keep on incident_tellings;
create trigger incident_tellings__10_keep before insert on incident_tellings for each row execute function sec.keep_with_incident();
drop trigger if exists incident_steps__10_keep on incident_steps;
create trigger incident_steps__10_keep before insert on incident_steps for each row execute function sec.keep_with_incident();

drop trigger if exists incident_files__10_keep on incident_files;
create trigger incident_files__10_keep before insert on incident_files for each row execute function sec.keep_with_incident();

-- Somebody writes in her own name, or passes on what she holds a copy of: then it stays whose it was, and of when. A report is written with
-- the incident and after that passed on alone: whoever holds one is a reader, and who leads later makes herself none.
create or replace function sec.keep_incident_words() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.written_by = sec.person() and (new.kind <> 'report' or exists (select from public.incidents i where i.centre_id = new.centre_id
      and i.incident_id = new.incident_id and i.reported_by = sec.person() and i.xmin = pg_current_xact_id()::xid)) then return new; end if;
  if not exists (select from public.incident_words w where w.centre_id = new.centre_id
      and w.note_id = new.note_id and w.incident_id = new.incident_id and w.person_id = sec.person()
      and w.kind = new.kind and w.written_by = new.written_by and w.written_at = new.written_at)
  then raise exception 'not_found' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists incident_words__20_keep on incident_words;
create trigger incident_words__20_keep before insert on incident_words for each row execute function sec.keep_incident_words();

-- Who was told, what was done and that it is over is said once, in the name of whoever says it; nobody takes it back, or lets it be said by another.
-- It is closed while no clock and no step of it is open. Clocks of two machines may differ by minutes.
create or replace function sec.keep_incident_end() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_table_name = 'incident_tellings' then
    if tg_op = 'UPDATE' and old.told_at is not null then raise exception 'already_done' using errcode = 'TT002'; end if;
    if new.told_at is null then return new; end if;
    if new.whom = 'head' and not sec.has_role(array['head']) then raise exception 'head_reads_herself' using errcode = 'TT002'; end if;
    new.noted_at := sec.clock(new.noted_at);
    new.noted_by := sec.person();
    if new.told_at > new.noted_at + interval '5 minutes' then raise exception 'told_in_future' using errcode = 'TT002'; end if;
  elsif tg_table_name = 'incident_steps' then
    if tg_op = 'UPDATE' and old.done_at is not null then raise exception 'already_done' using errcode = 'TT002'; end if;
    if new.done_at is null then return new; end if;
    new.done_at := sec.clock(new.done_at);
    new.done_by := sec.person();
  else
    if old.closed_at is not null then raise exception 'incident_closed' using errcode = 'TT002'; end if;
    if new.closed_at is null then return new; end if;
    if exists (select from public.incident_tellings d where d.centre_id = new.centre_id and d.incident_id = new.incident_id and d.due_at is not null and d.told_at is null)
    then raise exception 'not_told_yet' using errcode = 'TT002'; end if;
    if exists (select from public.incident_steps s where s.centre_id = new.centre_id and s.incident_id = new.incident_id and s.done_at is null)
    then raise exception 'steps_open' using errcode = 'TT002'; end if;
    new.closed_at := sec.clock(new.closed_at);
    new.closed_by := sec.person();
  end if;
  return new;
end
$$;
drop trigger if exists incident_tellings__20_end on incident_tellings;
create trigger incident_tellings__20_end before insert or update on incident_tellings for each row execute function sec.keep_incident_end();
drop trigger if exists incident_steps__20_end on incident_steps;
create trigger incident_steps__20_end before insert or update on incident_steps for each row execute function sec.keep_incident_end();
drop trigger if exists incidents__20_end on incidents;
create trigger incidents__20_end before update on incidents for each row execute function sec.keep_incident_end();

-- The hour is over: what the head has not read, or nobody has told, is told to the coordinator, once an incident.
create or replace function sec.escalate_incidents(p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare r record; n int := 0;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  for r in select distinct d.incident_id from public.incident_tellings d where d.centre_id = sec.centre() and d.told_at is null and d.due_at < sec.clock(p_given)
    and not exists (select from public.tasks t where t.centre_id = d.centre_id and t.kind = 'incident_late' and t.link = '/kejadian/' || d.incident_id)
  loop
    insert into public.tasks (centre_id, task_id, kind, owner_role, from_on, due_on, made_at, link)
      values (sec.centre(), gen_random_uuid(), 'incident_late', 'coordinator', sec.clock(p_given)::date, sec.clock(p_given)::date, sec.clock(p_given), '/kejadian/' || r.incident_id);
    perform sec.chain_event('incidents.escalated', null, 'incidents', r.incident_id::text, '{}', p_given);
    n := n + 1;
  end loop;
  return n;
end
$$;

-- Who holds the words of an incident: ids of colleagues, told to whoever holds them herself, and to whoever leads, who may have to ask.
create or replace function sec.incident_readers(p_incident uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select w.person_id from public.incident_words w where w.centre_id = (select sec.centre()) and w.incident_id = p_incident and w.kind = 'report'
    and (exists (select from public.incident_words m where m.centre_id = w.centre_id and m.incident_id = w.incident_id and m.person_id = (select sec.person()) and m.kind = 'report')
      or (select sec.has_role(array['head', 'coordinator'])))
$$;

-- Which notes of an incident a colleague holds a copy of already (what she wrote herself): for whoever passes the rest on to her.
create or replace function sec.incident_notes_held(p_incident uuid, p_person uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select w.note_id from public.incident_words w where w.centre_id = (select sec.centre()) and w.incident_id = p_incident and w.person_id = p_person
    and exists (select from public.incident_words m where m.centre_id = w.centre_id and m.incident_id = w.incident_id and m.person_id = (select sec.person()) and m.kind = 'report')
$$;

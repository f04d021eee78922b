-- What is late asks the head for itself; what is not late any more asks no longer. A house that has none yet counts from its first entry.
create or replace function sec.keep_backup_tasks(p_hours int, p_days int, p_at timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare w record; n int := 0; began timestamptz; last timestamptz; day date;
begin
  select e.at into began from public.audit_entries e where e.centre_id = sec.centre() order by e.seq limit 1;
  select (p_at at time zone c.time_zone)::date into day from public.centres c where c.centre_id = sec.centre();
  for w in values ('make_backup', 'backup', make_interval(hours => p_hours)), ('drill_backup', 'drill', make_interval(days => p_days)) loop
    select max(r.at) into last from public.backup_runs r where r.centre_id = sec.centre() and r.kind = w.column2 and r.outcome = 'good' and r.at <= p_at;
    if w.column2 = 'drill' and last is null then select coalesce(min(r.at), began) into last from public.backup_runs r where r.centre_id = sec.centre() and r.outcome <> 'asked'; end if;
    if coalesce(last, began) + w.column3 >= p_at then
      update public.tasks set done_at = p_at where centre_id = sec.centre() and kind = w.column1 and done_at is null;
    elsif not exists (select from public.tasks t where t.centre_id = sec.centre() and t.kind = w.column1 and t.done_at is null) then
      insert into public.tasks (centre_id, task_id, kind, owner_role, from_on, due_on, made_at, link)
        values (sec.centre(), gen_random_uuid(), w.column1, 'head',
          day, day, p_at, '/pengaturan/cadangan');
      n := n + 1;
    end if;
  end loop;
  return n;
end
$$;

create or replace function sec.follow_backups(p_hours int, p_days int, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  return sec.keep_backup_tasks(p_hours, p_days, sec.clock(p_given));
end
$$;

-- What was made, or was not: the owner's connection alone says so (src/app/backups/note.ts), no role of the application. A copy holds every centre of the
-- database, so it is written down for each. Of those that did not come to be since the last good one the newest stands.
create or replace function sec.note_backup(p_run jsonb, p_hours int, p_days int, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare at timestamptz := sec.clock(p_given); c uuid; r public.backup_runs := jsonb_populate_record(null::public.backup_runs, p_run);
begin
  for c in select x.centre_id from public.centres x loop
    perform sec.begin_job(c);
    delete from public.backup_runs o where o.centre_id = c and o.kind = r.kind and (o.outcome = 'asked' or o.outcome = 'not_made'
      and not exists (select from public.backup_runs g where g.centre_id = c and g.kind = o.kind and g.outcome = 'good' and g.at > o.at));
    insert into public.backup_runs (centre_id, run_id, kind, outcome, at, code, moment_at, seconds, bytes, rows_kept, is_same_disk)
      values (c, gen_random_uuid(), r.kind, r.outcome, at, r.code, r.moment_at, r.seconds, r.bytes, r.rows_kept, coalesce(r.is_same_disk, false));
    if r.outcome = 'good' then
      perform sec.chain_event(case r.kind when 'backup' then 'backups.made' when 'drill' then 'backups.drilled' else 'backups.restored' end,
        null, null, null, jsonb_build_object('rows', r.rows_kept), p_given);
    end if;
    perform sec.keep_backup_tasks(p_hours, p_days, at);
  end loop;
  execute 'set local app.actor = ''''';
end
$$;

-- How far the changes are sealed away, or why not; by the owner's connection alone (src/app/backups/keep-changes.ts).
create or replace function sec.note_changes(p_through timestamptz, p_code text, p_given timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
  insert into public.backup_changes as k (centre_id, noted_at, through_at, code)
    select c.centre_id, sec.clock(p_given), p_through, p_code from public.centres c
    on conflict (centre_id) do update set noted_at = excluded.noted_at, through_at = coalesce(excluded.through_at, k.through_at), code = excluded.code
$$;

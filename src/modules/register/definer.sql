-- A case of the past stands because the register of the house says so, and not because anything was met here: its stage stays where its
-- evidence is, and no gate hears of it (docs/decisions/0035). Made with its register, in one transaction, of a case that was begun in this
-- very transaction and that nothing else has touched; never by SQL alone.
create or replace function door.enter_past(p_register uuid, p_lines jsonb, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare r public.old_registers; n int; threads uuid[]; alone uuid[];
begin
  if not sec.roles() && array['head', 'administration'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  select * into r from public.old_registers where centre_id = sec.centre() and register_id = p_register for update;
  if not found or r.kind <> 'women' or r.state <> 'saving' then raise exception 'register_settled' using errcode = 'TT002'; end if;
  select array_agg(c.client_id) into alone from public.cases c join jsonb_to_recordset(p_lines) as l (case_id uuid, client_id uuid)
    on l.case_id = c.case_id and l.client_id is not null where c.centre_id = r.centre_id;
  update public.cases c set state = 'closed', presence = 'gone', client_id = coalesce(l.client_id, c.client_id), register_no = l.register_no,
      admitted_on = l.came_on, closed_on = l.left_on, exit_kind = l.exit_kind, stage_since = l.left_on, version = 2
    from jsonb_to_recordset(p_lines) as l (row_no int, case_id uuid, client_id uuid, register_no text, came_on date, left_on date, exit_kind text)
    join public.old_register_rows w on w.centre_id = r.centre_id and w.register_id = r.register_id and w.row_no = l.row_no
      and w.outcome is null and w.plan = 'save' and w.open_questions = 0
    where c.centre_id = r.centre_id and c.case_id = l.case_id and c.state = 'candidate' and c.xmin = pg_current_xact_id()::xid
      and l.came_on <= l.left_on and l.left_on <= (sec.clock(p_given) + interval '1 day')::date
      and l.exit_kind in ('LULUS', 'MANDIRI_DINI', 'REUNIFIKASI', 'ALIH_LEMBAGA', 'RUJUK_MEDIS', 'MUNDUR', 'LARI', 'DO', 'PROSES_HUKUM', 'MENINGGAL')
      and not exists (select from public.audit_entries a where a.centre_id = c.centre_id and a.case_id = c.case_id);
  get diagnostics n = row_count;
  if n <> jsonb_array_length(p_lines) then raise exception 'a line of the past fits no row of this register' using errcode = 'TT001'; end if;
  insert into public.past_cases (centre_id, case_id, register_id, row_no, estimated, body, entered_by, entered_at)
    select r.centre_id, l.case_id, r.register_id, l.row_no, coalesce(l.estimated, '{}'), l.body, sec.person(), sec.clock(p_given)
    from jsonb_to_recordset(p_lines) as l (row_no int, case_id uuid, estimated text[], body text);
  select array_agg(distinct c.client_id) into threads from public.cases c
    join jsonb_to_recordset(p_lines) as l (case_id uuid, client_id uuid) on l.case_id = c.case_id and l.client_id is not null where c.centre_id = r.centre_id;
  perform sec.number_stays(threads || alone);
  return n;
end
$$;

-- The stays of these threads are counted anew, in the order of their days; a thread that no stay is left of goes.
create or replace function sec.number_stays(p_threads uuid[]) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
  update public.cases c set episode = s.n from (select case_id, row_number() over (partition by client_id order by opened_on, case_id) as n
      from public.cases where centre_id = sec.centre() and client_id = any (p_threads)) s
    where c.centre_id = sec.centre() and c.case_id = s.case_id and c.episode <> s.n;
  delete from public.clients t where t.centre_id = sec.centre() and t.client_id = any (p_threads)
    and not exists (select from public.cases c where c.centre_id = t.centre_id and c.client_id = t.client_id);
$$;
revoke execute on function sec.number_stays(uuid[]) from public;

-- A register goes one way, and who ended it, and when, says the database: from that day the days of taking back and of keeping the file count.
create or replace function sec.keep_old_register() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if (old.state, new.state) not in (('draft', 'draft'), ('draft', 'saving'), ('draft', 'dropped'), ('saving', 'saving'), ('saving', 'done'))
  then raise exception 'register_settled' using errcode = 'TT002'; end if;
  new.settled_at := case when new.state in ('done', 'dropped') then sec.clock(new.settled_at) end;
  new.settled_by := case when new.state in ('done', 'dropped') then sec.person() end;
  return new;
end
$$;
drop trigger if exists old_registers__10_keep on old_registers;
create trigger old_registers__10_keep before update on old_registers for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_old_register();

-- By one press, within the days that the rules say, while nobody has worked on what came in: no event of any of these women but that she
-- was entered, no decision about a pair, no later stay on a thread of theirs. It goes portion by portion, as it came: what was entered last
-- goes first, with its keys and all that hangs on it. In between the register is one that goes over, and either way is open; after the last
-- portion it is a draft again, with its decisions.
create or replace function door.undo_register(p_register uuid, p_days int, p_most int, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare r public.old_registers; ours uuid[]; rows_now int[]; now_cases uuid[]; threads uuid[];
begin
  if not sec.roles() && array['head', 'administration'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  select * into r from public.old_registers where centre_id = sec.centre() and register_id = p_register for update;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  if r.state not in ('saving', 'done') then raise exception 'nothing_to_undo' using errcode = 'TT002'; end if;
  if r.let_go_at is not null or r.settled_at + p_days * interval '1 day' < sec.clock(p_given)
    or not exists (select from public.old_register_files f where f.centre_id = r.centre_id and f.register_id = r.register_id) then
    raise exception 'undo_too_late' using errcode = 'TT002';
  end if;
  select coalesce(array_agg(w.row_no), '{}') into rows_now from (select w.row_no from public.old_register_rows w
    where w.centre_id = r.centre_id and w.register_id = r.register_id and w.outcome = 'entered' order by w.row_no desc limit p_most) w;
  select coalesce(array_agg(p.case_id), '{}'), coalesce(array_agg(p.case_id) filter (where p.row_no = any (rows_now)), '{}') into ours, now_cases
    from public.past_cases p where p.centre_id = r.centre_id and p.register_id = r.register_id;
  perform from public.cases c where c.centre_id = r.centre_id and c.case_id = any (now_cases) for update;
  select coalesce(array_agg(distinct c.client_id), '{}') into threads from public.cases c where c.centre_id = r.centre_id and c.case_id = any (ours);
  if exists (select from public.audit_entries a where a.centre_id = r.centre_id and a.case_id = any (ours) and a.kind <> 'register.case_entered')
    or exists (select from public.cases c where c.centre_id = r.centre_id and c.case_id = any (ours) and c.version <> 2)
    or exists (select from public.duplicate_decisions d where d.centre_id = r.centre_id and (d.case_id = any (ours) or d.other_case_id = any (ours)))
    or exists (select from public.cases c join public.audit_entries a on a.centre_id = c.centre_id and a.case_id = c.case_id
        and a.kind in ('cases.opened', 'register.case_entered') where c.centre_id = r.centre_id and c.client_id = any (threads) and c.case_id <> all (ours)
        and a.seq > (select min(b.seq) from public.audit_entries b where b.centre_id = r.centre_id and b.case_id = any (ours)))
  then raise exception 'worked_on' using errcode = 'TT002'; end if;
  select coalesce(array_agg(distinct c.client_id), '{}') into threads from public.cases c where c.centre_id = r.centre_id and c.case_id = any (now_cases);
  delete from public.past_kits k where k.centre_id = r.centre_id and k.register_id = r.register_id and k.row_no = any (rows_now);
  delete from public.past_letters l where l.centre_id = r.centre_id and l.register_id = r.register_id and l.row_no = any (rows_now);
  update public.old_register_rows w set outcome = null, case_id = null, version = w.version + 1
    where w.centre_id = r.centre_id and w.register_id = r.register_id and w.row_no = any (rows_now);
  delete from keys.key_wraps w where w.centre_id = r.centre_id and w.case_id = any (now_cases);
  delete from keys.data_keys k where k.centre_id = r.centre_id and k.case_id = any (now_cases);
  delete from public.cases c where c.centre_id = r.centre_id and c.case_id = any (now_cases);
  perform sec.number_stays(threads);
  if exists (select from public.old_register_rows w where w.centre_id = r.centre_id and w.register_id = r.register_id and w.outcome = 'entered') then
    update public.old_registers set state = 'saving', settled_by = null, settled_at = null, version = version + 1
      where centre_id = r.centre_id and register_id = r.register_id;
  else
    update public.old_register_rows w set outcome = null, version = w.version + 1
      where w.centre_id = r.centre_id and w.register_id = r.register_id and w.plan is not null and w.outcome is not null;
    update public.old_registers set state = 'draft', settled_by = null, settled_at = null, version = version + 1
      where centre_id = r.centre_id and register_id = r.register_id;
  end if;
  return cardinality(rows_now);
end
$$;

-- With her erasure the row of the sheet that was hers goes, and the file, which holds her beside the others; a letter about her is no
-- more than its day.
create or replace function sec.forget_row() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_table_name = 'past_letters' then new.body := ''; return new; end if;
  if new.outcome is null then return new; end if;
  new.body := null; new.decisions := null;
  delete from public.old_register_files f where f.centre_id = new.centre_id and f.register_id = new.register_id;
  update public.old_registers r set let_go_at = now() where r.centre_id = new.centre_id and r.register_id = new.register_id
    and r.let_go_at is null and r.settled_at is not null;
  return new;
end
$$;
drop trigger if exists old_register_rows__10_forget on old_register_rows;
create trigger old_register_rows__10_forget before update of case_id on old_register_rows for each row
  when (old.case_id is not null and new.case_id is null) execute function sec.forget_row();
drop trigger if exists past_letters__10_forget on past_letters;
create trigger past_letters__10_forget before update of case_id on past_letters for each row
  when (old.case_id is not null and new.case_id is null) execute function sec.forget_row();

-- The night deletes the file and the rows of what can no longer be taken back; what became of each row stays.
create or replace function sec.let_registers_go(p_days int, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare ids uuid[];
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  select coalesce(array_agg(register_id), '{}') into ids from public.old_registers where centre_id = sec.centre() and state in ('done', 'dropped')
    and let_go_at is null and settled_at + p_days * interval '1 day' < sec.clock(p_given);
  delete from public.old_register_files where centre_id = sec.centre() and register_id = any (ids);
  update public.old_register_rows set body = null, decisions = null, outcome = coalesce(outcome, 'set_aside')
    where centre_id = sec.centre() and register_id = any (ids);
  update public.old_registers set let_go_at = sec.clock(p_given) where centre_id = sec.centre() and register_id = any (ids);
  return cardinality(ids);
end
$$;

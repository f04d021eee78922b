-- That a file is open again stands on the case, where every rule looks. Only of a closed case, once at a time, and it ends once.
create or replace function sec.note_reopening() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare c public.cases;
begin
  select * into c from public.cases where centre_id = new.centre_id and case_id = new.case_id for update;
  if tg_op = 'INSERT' then
    if c.state not in ('aftercare', 'closed') then raise exception 'not_closed' using errcode = 'TT002'; end if;
    if c.reopened_at is not null then raise exception 'already_reopened' using errcode = 'TT002'; end if;
  elsif old.shut_at is not null or new.shut_at is null then
    raise exception 'not_reopened' using errcode = 'TT002';
  else
    -- what was begun meanwhile and nobody can finish now; dangers and what is ticked off by hand stay, as after every closing
    update public.tasks set done_at = new.shut_at, done_by = new.shut_by where centre_id = new.centre_id and case_id = new.case_id
      and done_at is null and made_at >= new.reopened_at
      and kind in (select k.kind from public.task_kinds k where not (k.after_closing or k.is_urgent or k.is_ticked));
  end if;
  update public.cases set reopened_at = case when new.shut_at is null then new.reopened_at end, version = version + 1
    where centre_id = new.centre_id and case_id = new.case_id;
  return new;
end
$$;

drop trigger if exists case_reopenings__10_note on case_reopenings;
create trigger case_reopenings__10_note before insert or update on case_reopenings for each row execute function sec.note_reopening();

-- The night closes what was forgotten. p_before: what was opened earlier than this.
create or replace function sec.shut_forgotten(p_before timestamptz, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare r public.case_reopenings; n int := 0;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  for r in update public.case_reopenings set shut_at = sec.clock(p_given) where centre_id = sec.centre() and shut_at is null and reopened_at < p_before returning * loop
    perform sec.chain_event('closing.shut_again', r.case_id, 'case_reopenings', r.reopening_id::text, '{}', p_given);
    update public.tasks set done_at = sec.clock(p_given) where centre_id = r.centre_id and case_id = r.case_id and kind = 'mend_file' and done_at is null;
    n := n + 1;
  end loop;
  return n;
end
$$;

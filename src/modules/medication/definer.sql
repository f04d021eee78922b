-- A dose that nobody marked some time after its hour asks the nurse, once for all of them and without a name: the row of a task is read by
-- more people than the rows here. When none is open any more, because a plan was ended or a week went by, what was asked ends.
create or replace function sec.ask_for_doses(p_late int, p_back int, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare moment timestamptz := sec.clock(p_given); today date; n int;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  select (moment at time zone c.time_zone)::date into strict today from public.centres c where c.centre_id = sec.centre();
  if exists (
    select from public.medication_plans p join public.centres h on h.centre_id = p.centre_id
      join public.cases c on c.centre_id = p.centre_id and c.case_id = p.case_id and c.state = 'open'
      cross join generate_series((today - p_back)::timestamp, today::timestamp, interval '1 day') d (day)
      cross join unnest(p.minutes) m (minute)
      cross join lateral (select (d.day + make_interval(mins => m.minute)) at time zone h.time_zone as at) due
    where p.centre_id = sec.centre() and d.day::date between p.from_on and coalesce(p.until_on, d.day::date)
      and not exists (select from sec.silenced(array[p.case_id]))
      and due.at >= p.written_at and due.at < coalesce(p.ended_at, 'infinity') and due.at + make_interval(mins => p_late) < moment
      and not exists (select from public.medication_marks k where k.centre_id = p.centre_id and k.plan_id = p.plan_id
        and k.on_day = d.day::date and k.minute = m.minute)) then
    insert into public.tasks (centre_id, task_id, kind, owner_role, from_on, due_on, made_at, link)
      select sec.centre(), gen_random_uuid(), 'missed_dose', 'nurse', today, today, moment, '/putaran-obat'
        where not exists (select from public.tasks t where t.centre_id = sec.centre() and t.kind = 'missed_dose' and t.done_at is null);
  else
    update public.tasks set done_at = moment where centre_id = sec.centre() and kind = 'missed_dose' and done_at is null;
  end if;
  get diagnostics n = row_count;
  return n;
end
$$;

-- A plan ends once and a mark is of a dose of that woman; when, the database says: what was due is reckoned from these moments.
create or replace function sec.keep_medication_plan() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.written_at := sec.clock(new.written_at);
    new.ended_at := null;
    return new;
  end if;
  if old.ended_at is not null or new.ended_at is null then raise exception 'already_ended' using errcode = 'TT002'; end if;
  new.ended_at := sec.clock(new.ended_at);
  return new;
end
$$;
drop trigger if exists medication_plans__10_keep on medication_plans;
create trigger medication_plans__10_keep before insert or update on medication_plans for each row execute function sec.keep_medication_plan();

create or replace function sec.keep_medication_mark() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select from public.medication_plans p where p.centre_id = new.centre_id and p.plan_id = new.plan_id and p.case_id = new.case_id)
    then raise exception 'not_found' using errcode = 'TT002'; end if;
  new.marked_at := sec.clock(new.marked_at);
  return new;
end
$$;
drop trigger if exists medication_marks__10_keep on medication_marks;
create trigger medication_marks__10_keep before insert on medication_marks for each row execute function sec.keep_medication_mark();

-- Whose it is and when it was saved says the database; a report never changes hands.
create or replace function sec.keep_saved_report() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  -- its codes are read by the contract; what has not even their places is no report
  if not new.definition ?& array['count', 'indicator', 'row', 'column', 'filters', 'period', 'compare', 'percent']
    or jsonb_typeof(new.definition -> 'filters') <> 'array' then raise exception 'not_allowed' using errcode = 'TT001'; end if;
  new.saved_at := sec.clock(new.saved_at);
  if tg_op = 'INSERT' then new.owner_id := sec.person(); end if;
  return new;
end
$$;
drop trigger if exists saved_reports__10_keep on saved_reports;
create trigger saved_reports__10_keep before insert or update of title, definition, shared, is_monthly on saved_reports for each row execute function sec.keep_saved_report();

-- On the first of a month, or the first night after it, whoever wants a report monthly is asked to look at it. The night holds no key
-- and counts nothing: the figures are counted when she opens it.
create or replace function sec.ask_for_reports(p_within int, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare moment timestamptz := sec.clock(p_given); today date; n int;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  select (moment at time zone c.time_zone)::date into strict today from public.centres c where c.centre_id = sec.centre();
  with due as (
    update public.saved_reports r set asked_on = today
     where r.centre_id = sec.centre() and r.is_monthly and coalesce(r.asked_on, (r.saved_at - interval '1 month')::date) < date_trunc('month', today)::date
       and exists (select from public.role_grants g where g.centre_id = r.centre_id and g.person_id = r.owner_id
         and g.role = any (array['head', 'coordinator', 'administration', 'social_worker']) and g.from_at <= moment and (g.until_at is null or g.until_at > moment))
    returning r.built_id, r.owner_id)
  insert into public.tasks (centre_id, task_id, kind, owner_id, from_on, due_on, made_at, link)
    select sec.centre(), gen_random_uuid(), 'look_at_report', due.owner_id, today, today + p_within, moment, '/laporan/penyusun/' || due.built_id from due
    where not exists (select from public.tasks t where t.centre_id = sec.centre() and t.kind = 'look_at_report' and t.done_at is null
      and t.link = '/laporan/penyusun/' || due.built_id);
  get diagnostics n = row_count;
  return n;
end
$$;

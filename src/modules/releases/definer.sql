-- When it left and who let it go says the database.
create or replace function sec.keep_release() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.made_at := sec.clock(new.made_at);
  new.made_by := sec.person();
  -- what went to the government is not asked for any more, in whosever list it stood
  if new.audience = 'government' then
    update public.tasks t set done_at = new.made_at, done_by = new.made_by
      where t.centre_id = new.centre_id and t.done_at is null and t.kind = 'report_' || new.report
        and t.link = '/laporan/susun/' || new.report || '?sampai=' || new.until_on;
  end if;
  return new;
end $$;
create or replace trigger releases__10_keep before insert on releases for each row execute function sec.keep_release();

-- A cell belongs to what one lets go oneself in this transaction: what went out gets no other cells afterwards.
create or replace function sec.keep_release_cell() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.has_role(array['head', 'coordinator']) then return new; end if; -- row security says no
  if not exists (select from public.releases r where r.centre_id = new.centre_id and r.release_id = new.release_id
      and r.made_by = sec.person() and r.xmin = pg_current_xact_id()::xid) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end $$;
create or replace trigger release_cells__10_keep before insert on release_cells for each row execute function sec.keep_release_cell();

-- A period of a report is over: whoever coordinates is asked for it, else the head, with its day; once for each period that somebody of
-- the house lived in. The night holds no key and counts nothing.
create or replace function sec.ask_for_figures(p_reports jsonb, p_back int, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare moment timestamptz := sec.clock(p_given); today date; n int;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  select (moment at time zone c.time_zone)::date into strict today from public.centres c where c.centre_id = sec.centre();
  -- what may not be made any more is not asked for
  update public.tasks t set done_at = moment from jsonb_to_recordset(p_reports) k(report text, months int)
    where t.centre_id = sec.centre() and t.done_at is null and t.kind = 'report_' || k.report
      and split_part(t.link, '?sampai=', 2)::date < today - make_interval(months => k.months * (p_back + 1));
  with over as (
    select k.report, k.days, f.first - 1 as until_on, (f.first - make_interval(months => k.months))::date as from_on
      from jsonb_to_recordset(p_reports) k(report text, months int, days int),
        lateral (select make_date(extract(year from today)::int, extract(month from today)::int - (extract(month from today)::int - 1) % k.months, 1) as first) f)
  insert into public.tasks (centre_id, task_id, kind, owner_role, from_on, due_on, made_at, link)
    select sec.centre(), gen_random_uuid(), 'report_' || o.report,
        case when exists (select from public.role_grants g where g.centre_id = sec.centre() and g.role = 'coordinator'
          and g.from_at <= moment and (g.until_at is null or g.until_at > moment)) then 'coordinator' else 'head' end,
        o.until_on + 1, o.until_on + o.days, moment, '/laporan/susun/' || o.report || '?sampai=' || o.until_on
      from over o
     where exists (select from public.cases c where c.centre_id = sec.centre() and c.admitted_on <= o.until_on)
       and not exists (select from public.releases r where r.centre_id = sec.centre() and r.report = o.report and r.audience = 'government'
         and r.from_on = o.from_on and r.until_on = o.until_on)
       and not exists (select from public.tasks t where t.centre_id = sec.centre() and t.kind = 'report_' || o.report
         and t.link = '/laporan/susun/' || o.report || '?sampai=' || o.until_on);
  get diagnostics n = row_count;
  return n;
end
$$;

-- A version goes one way: written, proposed, and then locked by a head who did not propose it, or given back by her. Who did it says the database.
create or replace function sec.keep_budget_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  before text;
begin
  -- what was begun by mistake goes, while nobody has proposed it; whatever was proposed once and given back is written again
  if tg_op = 'DELETE' then
    if old.proposed_at is not null or old.locked_at is not null then raise exception 'version_closed' using errcode = 'TT002'; end if;
    return old;
  end if;
  if new.task_id is not null and not exists (select from public.tasks t where t.centre_id = new.centre_id and t.task_id = new.task_id
      and t.link = '/anggaran/' || new.plan_id::text) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if tg_op = 'INSERT' then
    select v.kind into before from public.budget_versions v
      where v.centre_id = new.centre_id and v.plan_id = new.plan_id and v.ordinal = new.ordinal - 1 and v.locked_at is not null;
    if new.kind is distinct from (case when new.ordinal = 1 then 'draft' else
        case before when 'draft' then 'rka' when 'rka' then 'dpa' when 'dpa' then 'revised' when 'revised' then 'revised' end end)
    then raise exception 'not_allowed' using errcode = 'TT002'; end if;
    new.made_at := sec.clock(new.made_at);
    new.made_by := sec.person();
    return new;
  end if;
  if old.locked_at is not null then raise exception 'version_closed' using errcode = 'TT002'; end if;
  if new.locked_at is not null then
    if old.proposed_at is null or not sec.has_role(array['head']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    if old.proposed_by = sec.person() then raise exception 'own_proposal' using errcode = 'TT002'; end if;
    new.proposed_at := old.proposed_at;
    new.locked_at := sec.clock(new.locked_at);
    new.locked_by := sec.person();
  elsif old.proposed_at is null and new.proposed_at is not null then
    if not sec.has_role(array['administration', 'treasurer']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    new.proposed_at := sec.clock(new.proposed_at);
    new.proposed_by := sec.person();
    new.answer := null;
  elsif old.proposed_at is not null and new.proposed_at is null then
    if not sec.has_role(array['head']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    new.proposed_by := null;
  else
    raise exception 'version_closed' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists budget_versions__10_keep on budget_versions;
create trigger budget_versions__10_keep before insert or update or delete on budget_versions for each row execute function sec.keep_budget_version();

-- What was proposed or locked stays as it is. The row of the version is held, so that nobody proposes it meanwhile.
create or replace function sec.keep_budget_line() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  line public.budget_lines := case when tg_op = 'DELETE' then old else new end;
begin
  perform from public.budget_versions v where v.centre_id = line.centre_id and v.version_id = line.version_id
    and v.proposed_at is null and v.locked_at is null for share;
  if not found then raise exception 'version_closed' using errcode = 'TT002'; end if;
  if tg_op = 'UPDATE' and (new.line_id, new.version_id, new.line_key, new.need_id, new.from_key) is distinct from (old.line_id, old.version_id, old.line_key, old.need_id, old.from_key)
  then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return line;
end
$$;
drop trigger if exists budget_lines__10_keep on budget_lines;
create trigger budget_lines__10_keep before insert or update or delete on budget_lines for each row execute function sec.keep_budget_line();

create or replace function sec.keep_budget_plan() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.made_at := sec.clock(new.made_at);
  new.made_by := sec.person();
  return new;
end
$$;
drop trigger if exists budget_plans__10_keep on budget_plans;
create trigger budget_plans__10_keep before insert on budget_plans for each row execute function sec.keep_budget_plan();

-- Whether a line stands in a locked version of that year; for other functions of the database alone (`sec.keep_spend_request`).
create or replace function sec.budget_line_in_force(p_key uuid, p_year int) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select exists (select from public.budget_lines l
    join public.budget_versions v on v.centre_id = l.centre_id and v.version_id = l.version_id
    join public.budget_plans p on p.centre_id = v.centre_id and p.plan_id = v.plan_id
    where l.centre_id = sec.centre() and l.line_key = p_key and p.year = p_year and v.locked_at is not null)
$$;

-- What the lines in force of every year are called, with their keys and without their money: for whoever reads a plan with a woman, which says what pays for a step.
create or replace function sec.budget_line_names() returns table (year int, line_key uuid, activity text, name text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select p.year, l.line_key, l.activity, l.name from public.budget_plans p
    join lateral (select v.version_id from public.budget_versions v where v.centre_id = p.centre_id and v.plan_id = p.plan_id and v.locked_at is not null
      order by v.ordinal desc limit 1) v on true
    join public.budget_lines l on l.centre_id = p.centre_id and l.version_id = v.version_id
   where p.centre_id = sec.centre() and sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist'])
   order by p.year desc, l.activity, l.name
$$;

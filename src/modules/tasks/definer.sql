-- The work is done, so what asked for it ends, also when it stood in the list of a colleague: a nurse explains what the class had
-- not, administration registers whom the social worker awaits. The chain says who ended what stood in another's list.
create or replace function sec.finish_tasks(p_case uuid, p_kinds text[], p_links text[], p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare ended text[];
begin
  with done as (
    update public.tasks t set done_at = sec.moment(p_given), done_by = sec.person() from public.task_kinds x
      where t.centre_id = sec.centre() and t.case_id is not distinct from p_case and t.kind = any (p_kinds) and t.done_at is null
        and (p_links is null and p_case is not null or t.link = any (p_links)) and x.kind = t.kind and sec.roles() && x.crossing returning t.kind)
  select array_agg(kind order by kind) into ended from done;
  if cardinality(ended) > 0 then
    perform sec.chain_event('tasks.done', p_case, case when p_case is not null then 'cases' end, p_case::text, jsonb_build_object('kinds', ended), p_given);
  end if;
end
$$;

-- Who ended a task, and when it was made and ended, says the database. Nobody says for a colleague that something was said or looked at, and nobody takes
-- that from her list first: her own word or that of whoever leads ends it, or her work where the kind says so. What a person said is done is not unsaid.
create or replace function sec.keep_task() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare k public.task_kinds; is_hers boolean;
begin
  if tg_op = 'INSERT' then
    new.made_at := sec.moment(new.made_at);
    return new;
  end if;
  select * into k from public.task_kinds x where x.kind = old.kind;
  is_hers := sec.has_role(array['head', 'coordinator', 'system']) or coalesce(old.owner_id = sec.person(), false)
    or coalesce(old.owner_role = any (sec.roles()) and (old.owner_role <> 'social_worker' or old.case_id is null or old.case_id = any (sec.cases('caseload'))), false);
  if old.done_at is not null then
    if k.is_ticked or new.done_at is not null or (new.owner_id, new.owner_role) is distinct from (old.owner_id, old.owner_role) then
      raise exception 'already_done' using errcode = 'TT002'; end if;
    new.done_by := null;
    return new;
  end if;
  -- what stands with whoever is off her case, or waits for one of those who lead, falls to whoever comes next
  if (new.owner_id, new.owner_role) is distinct from (old.owner_id, old.owner_role) and not is_hers
    and not coalesce(not k.is_decision and old.owner_id is null and new.owner_id is null and old.owner_role in ('head', 'coordinator') and new.owner_role in ('head', 'coordinator'), false)
    and not (exists (select from public.case_team t where t.centre_id = old.centre_id and t.case_id = old.case_id and t.person_id = old.owner_id)
      and not exists (select from public.case_team t where t.centre_id = old.centre_id and t.case_id = old.case_id and t.person_id = old.owner_id and t.until_at is null)) then
    raise exception 'not_allowed' using errcode = 'TT002';
  end if;
  new.done_by := null;
  if new.done_at is null then return new; end if;
  if k.is_ticked and not k.by_work and not is_hers and not sec.has_died(old.centre_id, old.case_id) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  new.done_at := sec.moment(new.done_at);
  new.done_by := nullif(sec.person(), '00000000-0000-0000-0000-000000000000');
  return new;
end
$$;
drop trigger if exists tasks__10_keep on tasks;
create trigger tasks__10_keep before insert or update on tasks for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_task();

-- The work is done, so what asked for it ends, also when it stood in the list of a colleague: a nurse explains what the class had
-- not, administration registers whom the social worker awaits. The chain says who ended what stood in another's list.
create or replace function sec.finish_tasks(p_case uuid, p_kinds text[], p_links text[], p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare ended text[];
begin
  with done as (
    update public.tasks t set done_at = sec.clock(p_given), done_by = sec.person() from public.task_kinds x
      where t.centre_id = sec.centre() and t.case_id is not distinct from p_case and t.kind = any (p_kinds) and t.done_at is null
        and (p_links is null and p_case is not null or t.link = any (p_links)) and x.kind = t.kind and sec.roles() && x.crossing returning t.kind)
  select array_agg(kind order by kind) into ended from done;
  if cardinality(ended) > 0 then
    perform sec.chain_event('tasks.done', p_case, case when p_case is not null then 'cases' end, p_case::text, jsonb_build_object('kinds', ended), p_given);
  end if;
end
$$;

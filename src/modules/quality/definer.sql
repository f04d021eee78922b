-- Who wrote, asked and did is said by the database; what was done is never undone, and what was asked for never becomes something else.
create or replace function sec.keep_improvement() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.task_id is not null and not exists (select from public.tasks t where t.centre_id = new.centre_id and t.task_id = new.task_id
      and t.link = '/mutu/tindakan/' || new.improvement_id::text) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if tg_op = 'INSERT' then
    new.asked_at := sec.clock(new.asked_at);
    new.asked_by := sec.person();
    return new;
  end if;
  if old.done_on is not null then raise exception 'improvement_done' using errcode = 'TT002'; end if;
  if (new.owner_id, new.due_on) is distinct from (old.owner_id, old.due_on) and not sec.has_role(array['head', 'coordinator']) then
    raise exception 'not_allowed' using errcode = 'TT001'; end if;
  if new.done_on is not null then new.done_by := sec.person(); end if;
  return new;
end
$$;
drop trigger if exists improvements__10_keep on improvements;
create trigger improvements__10_keep before insert or update on improvements for each row execute function sec.keep_improvement();

create or replace function sec.keep_noted() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.noted_at := sec.clock(new.noted_at);
  new.noted_by := sec.person();
  return new;
end
$$;
drop trigger if exists factors__10_noted on factors;
create trigger factors__10_noted before insert on factors for each row execute function sec.keep_noted();
drop trigger if exists factor_evidence__10_noted on factor_evidence;
create trigger factor_evidence__10_noted before insert on factor_evidence for each row execute function sec.keep_noted();
drop trigger if exists community_issues__10_noted on community_issues;
create trigger community_issues__10_noted before insert on community_issues for each row execute function sec.keep_noted();

create or replace function sec.keep_issue() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.closed_on is not null then raise exception 'issue_closed' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists community_issues__20_keep on community_issues;
create trigger community_issues__20_keep before update on community_issues for each row execute function sec.keep_issue();

create or replace function sec.keep_staff_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.task_id is not null and not exists (select from public.tasks t where t.centre_id = new.centre_id and t.task_id = new.task_id
      and t.link = '/kepegawaian/' || new.person_id::text) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if tg_op = 'INSERT' then
    new.noted_at := sec.clock(new.noted_at);
    new.noted_by := sec.person();
  end if;
  return new;
end
$$;
drop trigger if exists staff_entries__10_keep on staff_entries;
create trigger staff_entries__10_keep before insert or update on staff_entries for each row execute function sec.keep_staff_entry();

-- Whose leave somebody covers, and on which days: told to herself and to whoever reads every file. Of what kind it is, it does not say.
create or replace function sec.covered_leaves(p_person uuid) returns table (for_whom text, from_on date, until_on date)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select p.call_name, e.from_on, e.until_on
  from public.staff_entries e join public.people p on p.centre_id = e.centre_id and p.person_id = e.person_id
  where e.centre_id = (select sec.centre()) and e.covered_by = p_person
    and (p_person = (select sec.person()) or (select sec.has_role(array['head', 'administration', 'coordinator'])))
  order by e.from_on desc limit 50
$$;

-- What attendance of the last days asks for, once a woman: a talk below one threshold, the review of her team below the other; what was
-- done within these days is not asked again. Of whom there are not so many days yet, or who died, nothing is asked.
create or replace function sec.ask_about_attendance(p_days int, p_attended text[], p_talk int, p_review int, p_within int, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare moment timestamptz := sec.clock(p_given); today date; since date; n int;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  select (moment at time zone c.time_zone)::date into strict today from public.centres c where c.centre_id = sec.centre();
  since := today - p_days + 1;
  insert into public.tasks (centre_id, task_id, case_id, kind, owner_id, owner_role, from_on, due_on, made_at, link)
    select sec.centre(), gen_random_uuid(), low.case_id, k.kind, k.owner_id, k.owner_role, today, today + p_within, moment, k.link || low.case_id
    from (select c.case_id, c.responsible_id, round(100.0 * count(*) filter (where a.mark = any (p_attended)) / count(*)) as percent
        from public.cases c join public.group_attendances a on a.centre_id = c.centre_id and a.case_id = c.case_id
        where c.centre_id = sec.centre() and c.state = 'open' and c.admitted_on <= since and a.counts and (a.mark, a.reason) is distinct from ('sick', 'letter') and a.held_on between since and today
        group by c.case_id, c.responsible_id) low
      cross join lateral (select case when low.percent < p_review then 'review_attendance' else 'talk_attendance' end as kind,
        case when low.percent >= p_review then low.responsible_id end as owner_id,
        case when low.percent < p_review then 'coordinator' when low.responsible_id is null then 'social_worker' end as owner_role,
        case when low.percent < p_review then '/pembahasan/' else '/catat?orang=' end as link) k
    where low.percent < p_talk and not exists (select from sec.silenced(array[low.case_id]))
      and not exists (select from public.tasks t where t.centre_id = sec.centre() and t.case_id = low.case_id
        and t.kind in ('review_attendance', k.kind) and (t.done_at is null or t.done_at >= since));
  get diagnostics n = row_count;
  update public.tasks t set done_at = moment, done_by = sec.person() where t.centre_id = sec.centre() and t.kind = 'talk_attendance' and t.done_at is null
    and exists (select from public.tasks r where r.centre_id = t.centre_id and r.case_id = t.case_id and r.kind = 'review_attendance' and r.done_at is null);
  return n;
end
$$;

-- Goals are chosen for a place that is hers: under another's id the answer would say that there is a plan. Who chose says the database.
create or replace function sec.keep_class_goals() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.is_her_place(new.centre_id, new.member_id, new.case_id) then raise exception 'not_in_group' using errcode = 'TT002'; end if;
  new.chosen_by := sec.person();
  new.chosen_at := sec.clock(new.chosen_at);
  return new;
end
$$;
drop trigger if exists class_goals__10_keep on class_goals;
create trigger class_goals__10_keep before insert or update on class_goals for each row execute function sec.keep_class_goals();

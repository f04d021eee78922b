-- Open work of somebody, as the list of Beranda has it: by name, or by a role that she holds; what waits for the worker of a woman is
-- counted for nobody else. Of a woman who died nothing is asked (KS-10). Only the functions below call it.
create or replace function sec.work_of(p_person uuid, p_now timestamptz)
  returns table (kind text, due_on date, due_at timestamptz, made_at timestamptz, made_by uuid, is_urgent boolean, is_decision boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select t.kind, t.due_on, t.due_at, t.made_at, t.made_by, k.is_urgent, k.is_decision
  from public.tasks t join public.task_kinds k on k.kind = t.kind
  where t.centre_id = sec.centre() and t.done_at is null and (t.owner_id = p_person
    or t.owner_id is null and (t.case_id is null or t.owner_role <> 'social_worker') and t.owner_role in (select g.role from public.role_grants g
      where g.centre_id = t.centre_id and g.person_id = p_person and g.from_at <= p_now and (g.until_at is null or g.until_at > p_now)))
    and (t.case_id is null or k.is_decision or k.after_death or not exists (select from sec.silenced(array[t.case_id])))
$$;

-- How much of what somebody asked of others was answered since yesterday: a number, as her news has the lines. What came back to her as
-- work of her own stands among that.
create or replace function sec.answers_to(p_person uuid, p_now timestamptz) returns int
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select count(*)::int from public.tasks t join public.task_kinds k on k.kind = t.kind
  where t.centre_id = sec.centre() and t.made_by = p_person and t.done_by <> p_person and t.done_at > p_now - interval '24 hours' and k.answer_page is not null
    and not exists (select from public.tasks o where o.centre_id = t.centre_id and o.case_id is not distinct from t.case_id and o.made_at = t.done_at
      and o.done_at is null and coalesce(o.owner_id, p_person) = p_person)
    and (t.case_id is null or k.is_decision or k.after_death or not exists (select from sec.silenced(array[t.case_id])))
$$;

-- The end of her quiet hours when it is quiet now, else now.
create or replace function sec.not_quiet(p_from time, p_until time, p_now timestamptz, p_zone text) returns timestamptz
  language sql immutable set search_path = pg_catalog, pg_temp as
$$
  select case
    when p_from is null or p_from = p_until then p_now
    when p_from < p_until and (l.at::time < p_from or l.at::time >= p_until) then p_now
    when p_from > p_until and l.at::time < p_from and l.at::time >= p_until then p_now
    else ((l.at::date + case when p_from > p_until and l.at::time >= p_from then 1 else 0 end) + p_until) at time zone p_zone end
  from (select p_now at time zone p_zone as at) l
$$;

-- Whoever wants mail and works here: her posting, her account and a role of hers last.
create or replace function sec.mail_readers(p_now timestamptz)
  returns table (person_id uuid, mail_to text, mail_about text[], mail_at time, quiet_from time, quiet_until time, chosen_at timestamptz, locale text, zone text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select r.person_id, r.mail_to, r.mail_about, r.mail_at, r.quiet_from, r.quiet_until, r.chosen_at, a.locale, c.time_zone
  from public.reminder_choices r join public.centres c on c.centre_id = r.centre_id
    join public.people p on p.centre_id = r.centre_id and p.person_id = r.person_id and p.is_active
    join public.live_accounts a on a.centre_id = r.centre_id and a.person_id = r.person_id
  where r.centre_id = sec.centre() and r.mail_to is not null and exists (select from public.role_grants g
    where g.centre_id = r.centre_id and g.person_id = r.person_id and g.from_at <= p_now and (g.until_at is null or g.until_at > p_now))
$$;

-- Puts into the queue what is due: one mail a day at her hour, and one at once for what is urgent, at most every half hour. The id
-- follows from what it is about: a mail that is planned anew after a cut is known as the same.
create or replace function sec.plan_mails(p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare p_now timestamptz := sec.clock(p_given); n int; m int;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  insert into public.mails (centre_id, mail_id, person_id, kind, about_at, made_at, next_at)
    select sec.centre(), md5(concat_ws(' ', 'digest', r.person_id, extract(epoch from d.at)))::uuid, r.person_id, 'digest', d.at, p_now, p_now
    from sec.mail_readers(p_now) r, lateral (select ((p_now at time zone r.zone)::date + r.mail_at) at time zone r.zone as at) d
    where r.mail_about && array['decide', 'due', 'given', 'answered'] and d.at <= p_now and d.at > r.chosen_at
    on conflict do nothing;
  get diagnostics n = row_count;
  insert into public.mails (centre_id, mail_id, person_id, kind, about_at, made_at, next_at)
    select sec.centre(), md5(concat_ws(' ', 'urgent', r.person_id, extract(epoch from u.at)))::uuid, r.person_id, 'urgent', u.at, p_now, p_now
    from sec.mail_readers(p_now) r, lateral (select max(w.made_at) as at from sec.work_of(r.person_id, p_now) w where w.is_urgent and w.made_by is distinct from r.person_id) u
    where 'urgent' = any (r.mail_about) and u.at > r.chosen_at and not exists (select from public.mails o where o.centre_id = sec.centre()
      and o.person_id = r.person_id and o.kind = 'urgent' and (o.about_at >= u.at or o.made_at > p_now - interval '30 minutes'))
    on conflict do nothing;
  get diagnostics m = row_count;
  return n + m;
end
$$;

-- The next mail that is due, held until this transaction ends, with its numbers. What needs no mail any more ends on the way.
create or replace function sec.next_mail(p_given timestamptz)
  returns table (mail_id uuid, mail_to text, locale text, kind text, urgent int, decide int, late int, due int, given int, answered int)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare p_now timestamptz := sec.clock(p_given); m public.mails; r record; w record; opens timestamptz; answers int;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  loop
    answers := 0;
    select q.* into m from public.mails q where q.centre_id = sec.centre() and q.ended_at is null and q.next_at <= p_now
      order by q.kind desc, q.next_at, q.mail_id limit 1 for update skip locked;
    if not found then return; end if;
    select x.* into r from sec.mail_readers(p_now) x where x.person_id = m.person_id;
    opens := sec.not_quiet(r.quiet_from, r.quiet_until, p_now, r.zone);
    if r.person_id is null or m.kind = 'urgent' and not 'urgent' = any (r.mail_about) then
      update public.mails q set ended_at = p_now, outcome = 'left' where q.centre_id = m.centre_id and q.mail_id = m.mail_id;
    elsif opens > p_now then
      update public.mails q set next_at = opens where q.centre_id = m.centre_id and q.mail_id = m.mail_id;
    else
      select count(*) filter (where o.is_urgent) as urgent,
        count(*) filter (where not o.is_urgent and o.is_decision and 'decide' = any (r.mail_about)) as decide,
        count(*) filter (where not o.is_urgent and not o.is_decision and 'due' = any (r.mail_about) and (o.due_on < l.day or o.due_at < p_now)) as late,
        count(*) filter (where not o.is_urgent and not o.is_decision and 'due' = any (r.mail_about) and o.due_on = l.day and (o.due_at is null or o.due_at >= p_now)) as due,
        count(*) filter (where not o.is_urgent and not o.is_decision and 'given' = any (r.mail_about) and o.made_by is distinct from m.person_id and o.made_at > p_now - interval '24 hours') as given
        into w from (select (p_now at time zone r.zone)::date as day) l left join sec.work_of(m.person_id, p_now) o on true;
      if m.kind = 'digest' and 'answered' = any (r.mail_about) then answers := sec.answers_to(m.person_id, p_now); end if;
      if m.kind = 'urgent' and w.urgent = 0 or w.urgent + w.decide + w.late + w.due + w.given + answers = 0 then
        update public.mails q set ended_at = p_now, outcome = 'nothing' where q.centre_id = m.centre_id and q.mail_id = m.mail_id;
      else
        return query select m.mail_id, r.mail_to, r.locale, m.kind, w.urgent::int, w.decide::int, w.late::int, w.due::int, w.given::int, answers;
        return;
      end if;
    end if;
  end loop;
end
$$;

-- Taken by the mail server, or not: then it is tried again, ever later, six times in all.
create or replace function sec.mail_tried(p_mail uuid, p_taken boolean, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare p_now timestamptz := sec.clock(p_given);
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  update public.mails q set tries = q.tries + 1,
      ended_at = case when p_taken or q.tries >= 5 then p_now end,
      outcome = case when p_taken then 'sent' when q.tries >= 5 then 'given_up' end,
      next_at = case when p_taken then q.next_at else p_now + interval '5 minutes' * 3 ^ q.tries end
    where q.centre_id = sec.centre() and q.mail_id = p_mail and q.ended_at is null;
end
$$;

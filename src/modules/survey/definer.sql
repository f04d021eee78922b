-- One round after another, opened today; answered once, when it is over. Who opened it is said by the database.
create or replace function sec.keep_survey_round() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.task_id is not null and not exists (select from public.tasks t where t.centre_id = new.centre_id and t.task_id = new.task_id
      and t.link = '/survei') then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if tg_op = 'INSERT' then
    perform pg_advisory_xact_lock(hashtextextended(sec.centre()::text, 71));
    if exists (select from public.survey_rounds r where r.centre_id = new.centre_id and r.closes_on >= new.opens_on) then
      raise exception 'round_runs' using errcode = 'TT002'; end if;
    new.opened_by := sec.person();
    return new;
  end if;
  if old.answer is not null then raise exception 'survey_answered' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists survey_rounds__10_keep on survey_rounds;
create trigger survey_rounds__10_keep before insert or update on survey_rounds for each row execute function sec.keep_survey_round();

-- The round that is open on this day; whether a tag has answered; and an answer, once. Behind the door: who she is, the server has made sure of.
create or replace function door.survey_open(p_centre uuid, p_today date) returns table (round_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select r.round_id from public.survey_rounds r where r.centre_id = p_centre and p_today between r.opens_on and r.closes_on $$;

create or replace function door.survey_said(p_centre uuid, p_tag bytea) returns table (found boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select true from public.survey_answers a where a.centre_id = p_centre and a.tag = p_tag $$;

create or replace function door.survey_answer(p_centre uuid, p_round uuid, p_today date, p_tag bytea, p_marks text, p_way text, p_word uuid, p_words jsonb)
  returns table (found boolean)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select from door.survey_open(p_centre, p_today) r where r.round_id = p_round) then return; end if;
  insert into public.survey_answers (centre_id, answer_id, round_id, tag, marks)
    values (p_centre, gen_random_uuid(), p_round, p_tag, p_marks::int[]) on conflict (centre_id, tag) do nothing;
  if not found then return; end if;
  insert into public.survey_ways as w (centre_id, round_id, way, answers, typed_by, said)
    values (p_centre, p_round, p_way, 1, case when p_way <> 'kiosk' then sec.person() end,
      (select array_agg((m.mark > 0)::int order by m.at) from unnest(p_marks::int[]) with ordinality m (mark, at)))
    on conflict (centre_id, round_id, way, typed_by) do update set answers = w.answers + 1,
      said = (select array_agg(b.n + a.n order by b.at) from unnest(w.said) with ordinality b (n, at) join unnest(excluded.said) with ordinality a (n, at) using (at));
  insert into public.survey_words (centre_id, word_id, person_id, round_id, body)
    select p_centre, p_word, (w ->> 'personId')::uuid, p_round, w ->> 'body' from jsonb_array_elements(p_words) w;
  return query select true;
end
$$;

-- How many sheets of a round one colleague typed, and to how many of the eleven something was said in them.
create or replace function sec.survey_typists(p_centre uuid, p_round uuid) returns table (answers int, said int[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select (select sum(w.answers)::int from public.survey_ways w where w.centre_id = p_centre and w.round_id = p_round and w.typed_by = t.typed_by),
    (select array_agg(x.n order by x.at) from (select m.at, sum(m.n)::int as n from public.survey_ways w cross join unnest(w.said) with ordinality m (n, at)
      where w.centre_id = p_centre and w.round_id = p_round and w.typed_by = t.typed_by group by m.at) x)
  from (select distinct w.typed_by from public.survey_ways w where w.centre_id = p_centre and w.round_id = p_round and w.typed_by is not null) t
$$;

-- Rounds that are over and in which five women at least answered; of an element only where five said something to it. Whoever typed sheets knows them
-- and takes them from the sum: so beside those of one colleague there are none, or five at least. Of fewer: nothing but that there are fewer (null). A
-- round that runs tells nothing.
create or replace function sec.survey_told(p_given timestamptz)
  returns table (round_id uuid, answers int, sums int[], counts int[], ways jsonb)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select r.round_id, case when n.is_told then n.answers end, case when n.is_told then e.sums end, case when n.is_told then e.counts end,
    case when n.is_told then w.ways end
  from public.survey_rounds r join public.centres c on c.centre_id = r.centre_id
    cross join lateral (select s.answers, s.answers >= 5 and not exists (select from sec.survey_typists(r.centre_id, r.round_id) t
        where s.answers - t.answers between 1 and 4) as is_told
      from (select count(*)::int as answers from public.survey_answers a where a.centre_id = r.centre_id and a.round_id = r.round_id) s) n
    cross join lateral (select array_agg(case when x.is_told then x.total end order by x.at) as sums, array_agg(case when x.is_told then x.n end order by x.at) as counts
      from (select y.*, y.n >= 5 and not exists (select from sec.survey_typists(r.centre_id, r.round_id) t where y.n - t.said[y.at] between 1 and 4) as is_told
        from (select m.at, sum(m.mark)::int as total, count(*) filter (where m.mark > 0)::int as n
          from public.survey_answers a cross join unnest(a.marks) with ordinality m (mark, at)
          where a.centre_id = r.centre_id and a.round_id = r.round_id group by m.at) y) x) e
    -- one way of fewer than five would be told by the others and the sum, so then none is
    cross join lateral (select case when min(y.answers) >= 5 then jsonb_object_agg(y.way, y.answers) end as ways
      from (select v.way, sum(v.answers)::int as answers from public.survey_ways v where v.centre_id = r.centre_id and v.round_id = r.round_id group by v.way) y) w
  where r.centre_id = sec.centre() and r.closes_on < (sec.clock(p_given) at time zone c.time_zone)::date
    and sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion',
      'class_coordinator', 'instructor', 'house_mother', 'auditor', 'data_protection_officer'])
  order by r.closes_on desc
$$;

-- Words of such rounds to whom they were sealed, as long as she leads.
create or replace function sec.survey_words_told(p_given timestamptz) returns table (round_id uuid, word_id uuid, body text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select w.round_id, w.word_id, w.body from public.survey_words w join sec.survey_told(p_given) t on t.round_id = w.round_id and t.answers is not null
  where w.centre_id = sec.centre() and w.person_id = sec.person() and sec.has_role(array['head', 'coordinator'])
  order by w.word_id limit 200
$$;

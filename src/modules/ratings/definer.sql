-- Which of these she has rated; and a rating, once. Behind the door: who she is, and that the session was hers, the server has made sure of.
create or replace function door.rated_sessions(p_centre uuid, p_tags text[]) returns table (tag text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select encode(r.tag, 'hex') from public.session_ratings r where r.centre_id = p_centre and r.tag = any (select decode(t, 'hex') from unnest(p_tags) t) $$;

create or replace function door.rate_session(p_centre uuid, p_rating jsonb, p_tag bytea, p_words jsonb) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare week date := (p_rating ->> 'week_on')::date;
begin
  insert into public.session_ratings (centre_id, rating_id, session_id, deliverer_id, week_on, tag, session_face, deliverer_face)
    values (p_centre, gen_random_uuid(), (p_rating ->> 'session_id')::uuid, (p_rating ->> 'deliverer_id')::uuid, week, p_tag,
      (p_rating ->> 'session_face')::int, (p_rating ->> 'deliverer_face')::int) on conflict (centre_id, tag) do nothing;
  if not found then return false; end if;
  insert into public.rating_words (centre_id, word_id, person_id, week_on, body)
    select p_centre, (p_rating ->> 'word_id')::uuid, (w ->> 'personId')::uuid, week, w ->> 'body' from jsonb_array_elements(p_words) w;
  return true;
end
$$;

-- Is nothing added to this week any more? Of its last day she may still say something on the two days after it (rules.ts, DAYS_BACK).
create or replace function sec.is_all_said(p_week date, p_given timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select p_week + 9 <= (sec.clock(p_given) at time zone c.time_zone)::date from public.centres c where c.centre_id = sec.centre()
$$;

-- Words of such weeks to whom they were sealed, as long as she leads. Before, their number alone would say who had just stood at the screen.
create or replace function sec.rating_words_told(p_given timestamptz) returns table (word_id uuid, week_on date, body text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select w.word_id, w.week_on, w.body from public.rating_words w
  where w.centre_id = sec.centre() and w.person_id = sec.person() and sec.has_role(array['head', 'coordinator']) and sec.is_all_said(w.week_on, p_given)
  order by w.week_on desc, w.word_id limit 100
$$;

-- Sums of weeks to which nothing is added any more, and no row: where five women at least rated one session for whoever gave it, of fewer
-- that there are some for whoever leads. Five ratings alone may be of one woman who came five times: she rates a session once.
create or replace function sec.rating_weeks(p_given timestamptz)
  returns table (week_on date, deliverer_id uuid, ratings int, session_faces int[], deliverer_faces int[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select w.week_on, w.deliverer_id, case when w.women >= 5 then w.n end, case when w.women >= 5 then w.s end, case when w.women >= 5 then w.d end
  from (select r.week_on, r.deliverer_id, count(*)::int as n, max(r.of_session) as women,
      array[count(*) filter (where r.session_face = 1), count(*) filter (where r.session_face = 2), count(*) filter (where r.session_face = 3),
        count(*) filter (where r.session_face = 4), count(*) filter (where r.session_face = 5)]::int[] as s,
      array[count(*) filter (where r.deliverer_face = 1), count(*) filter (where r.deliverer_face = 2), count(*) filter (where r.deliverer_face = 3),
        count(*) filter (where r.deliverer_face = 4), count(*) filter (where r.deliverer_face = 5)]::int[] as d
    from (select o.*, count(*) over (partition by o.centre_id, o.session_id) as of_session from public.session_ratings o) r
      join public.centres c on c.centre_id = r.centre_id
    where r.centre_id = sec.centre() and sec.is_all_said(r.week_on, p_given)
      and r.week_on + 7 * 13 > (sec.clock(p_given) at time zone c.time_zone)::date
    group by r.week_on, r.deliverer_id) w
  where sec.has_role(array['head', 'coordinator']) or (w.women >= 5 and w.deliverer_id = sec.person())
  order by w.week_on, w.deliverer_id
$$;

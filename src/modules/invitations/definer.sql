-- What somebody from outside reads of the timetable, and all of it: sessions of hers as the house reads them now, to which she was
-- invited for this day by the clock of the database, while she stands in the directory and both her papers hold on the day of the
-- session. Of the women first names alone (domain.md 8.3, A), in a copy
-- sealed to her account when she was asked; `named` says of whom it may be opened today: still in the group, here, alive, not protected;
-- after the day of the session of nobody.
create or replace function sec.invited_sessions(p_given timestamptz) returns table (session_id uuid, on_day date, starts time, ends time, title text,
    meant_for text, group_name text, place_name text, women int, until_on date,
    invitation_id uuid, names text, named uuid[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select s.session_id, s.on_day, s.starts, s.ends, s.title, s.meant_for, s.group_name, s.place_name, s.women, i.until_on,
    i.invitation_id, i.names, case when i.names is null or s.on_day < (sec.clock(p_given) at time zone c.time_zone)::date then '{}'::uuid[] else sec.named_in_session(i.centre_id, i.session_id) end
  from public.invitations i
    join public.centres c on c.centre_id = i.centre_id
    cross join lateral sec.held_sessions(i.centre_id, array[i.session_id]) s
  where i.centre_id = (select sec.centre()) and i.deliverer_id = (select sec.person()) and i.ended_at is null
    and (sec.clock(p_given) at time zone c.time_zone)::date between i.from_on and i.until_on and s.deliverer_id = i.deliverer_id
    and sec.is_cleared(i.centre_id, i.deliverer_id, s.on_day)
  order by s.on_day, s.starts
$$;

-- The same for the address of a guest (feed).
create or replace function sec.board_of_guest(p_centre uuid, p_person uuid, p_on date) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select coalesce(jsonb_agg(jsonb_build_object('id', s.session_id, 'on', s.on_day, 'starts', left(s.starts::text, 5), 'ends', left(s.ends::text, 5),
      'title', s.title, 'group', s.group_name, 'place', s.place_name, 'number', 1, 'at', i.invited_at) order by s.on_day, s.starts), '[]')
  from public.invitations i
    cross join lateral sec.held_sessions(i.centre_id, array[i.session_id]) s
  where i.centre_id = p_centre and i.deliverer_id = p_person and i.ended_at is null
    and p_on between i.from_on and i.until_on and s.deliverer_id = i.deliverer_id
    and sec.is_cleared(i.centre_id, i.deliverer_id, s.on_day)
$$;

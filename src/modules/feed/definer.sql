-- What stands behind an address: asked by a calendar program, which is nobody. The hash of 256 bits says whose it is; whoever works here
-- gets what is published, a guest the sessions to which she is invited that day, everybody else and every other address null.
-- Hours, titles, groups and places, as on the board: no name of anybody.
create or replace function sec.feed_sessions(p_hash bytea, p_from date, p_on date, p_at timestamptz) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  whose record;
begin
  select f.centre_id, f.person_id, c.time_zone,
      exists (select from public.role_grants r where r.centre_id = f.centre_id and r.person_id = f.person_id
        and r.from_at <= p_at and (r.until_at is null or r.until_at > p_at) and r.role not in ('speaker', 'volunteer', 'guard', 'treasurer',
          'social_office', 'data_protection_officer', 'it_admin')) as works_here,
      exists (select from public.role_grants r where r.centre_id = f.centre_id and r.person_id = f.person_id
        and r.from_at <= p_at and (r.until_at is null or r.until_at > p_at) and r.role in ('speaker', 'volunteer')) as is_guest
    into whose
    from public.calendar_feeds f
      join public.people p on p.centre_id = f.centre_id and p.person_id = f.person_id and p.is_active
      join public.centres c on c.centre_id = f.centre_id
    where f.token_hash = p_hash and f.ended_at is null;
  if not found or not (whose.works_here or whose.is_guest) then return null; end if;
  return jsonb_build_object('zone', whose.time_zone, 'sessions', case when whose.works_here
    then sec.board_from(whose.centre_id, p_from) else sec.board_of_guest(whose.centre_id, whose.person_id, p_on) end);
end
$$;

-- An address that was revoked does not come back: whoever saw it meanwhile would read again.
create or replace function sec.keep_feed_ended() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.ended_at is not null then raise exception 'no_address' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists calendar_feeds__10_keep on calendar_feeds;
create trigger calendar_feeds__10_keep before update on calendar_feeds for each row execute function sec.keep_feed_ended();

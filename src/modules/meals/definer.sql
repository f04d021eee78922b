-- Who sits down at that hour: in the house without a pass over it, or expected back before. Ids stay in the database.
create or replace function sec.eaters(p_at timestamptz) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select sec.in_house_at(p_at) except select sec.passes_over(p_at)
$$;

-- Numbers alone, for whoever keeps the house; the same for each of them.
create or replace function sec.at_table(p_at timestamptz, p_on date, p_part text) returns table (women int, children int, staff int)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select (select count(*)::int from sec.eaters(p_at)),
    sec.children_of(array(select sec.eaters(p_at))),
    sec.on_watch(p_on, p_part)
  where sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse'])
$$;
create or replace function sec.plates_at_table(p_at timestamptz) returns table (plate text, n int)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select p.plate, count(*)::int from public.plates p where p.centre_id = sec.centre() and p.ended_at is null and p.case_id in (select sec.eaters(p_at))
    and sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']) group by p.plate order by p.plate
$$;

-- Who sits down at that hour: in the house without a pass over it, or expected back before. Ids stay in the database.
create or replace function sec.eaters(p_at timestamptz) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select sec.in_house_at(p_at) except select sec.passes_over(p_at)
$$;

-- Numbers alone, for whoever keeps the house; the same for each of them. Of today, the day before and the next, as the kitchen needs them: over
-- many days a number that falls by one says when somebody went.
create or replace function sec.is_cooked_now(p_at timestamptz, p_given timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse'])
    and p_at between sec.clock(p_given) - interval '1 day' and sec.clock(p_given) + interval '2 days'
$$;
create or replace function sec.at_table(p_at timestamptz, p_on date, p_part text, p_given timestamptz) returns table (women int, children int, staff int)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select (select count(*)::int from sec.eaters(p_at)),
    sec.children_of(array(select sec.eaters(p_at))),
    sec.on_watch(p_on, p_part)
  where sec.is_cooked_now(p_at, p_given)
$$;
create or replace function sec.plates_at_table(p_at timestamptz, p_given timestamptz) returns table (plate text, n int)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select p.plate, count(*)::int from public.plates p where p.centre_id = sec.centre() and p.ended_at is null and p.case_id in (select sec.eaters(p_at))
    and sec.is_cooked_now(p_at, p_given) group by p.plate order by p.plate
$$;

-- Who noted what was spent says the database, also of a number that is mended.
create or replace function sec.keep_meal_cost() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.noted_by := sec.person();
  return new;
end
$$;
drop trigger if exists meal_costs__10_keep on meal_costs;
create trigger meal_costs__10_keep before insert or update on meal_costs for each row execute function sec.keep_meal_cost();

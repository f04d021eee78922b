-- The hours of a day without class, for the day of a woman (programme); no role of the application calls it.
create or replace function sec.hours_of_day(p_centre uuid, p_day date) returns table (starts time, ends time, kind text, label text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select b.starts, b.ends, b.kind, b.label from public.day_blocks b
    where b.centre_id = p_centre and b.season = case when exists (select from public.fasting_months f
      where f.centre_id = p_centre and p_day between f.from_on and f.until_on) then 'ramadan' else 'ordinary' end
$$;

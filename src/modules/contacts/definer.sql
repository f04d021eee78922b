-- Who wrote down whom to call and whom never to, when, and since when it no longer stands says the database; what has ended does not change. Retention goes
-- by these hours: one of next year would outlive her file.
create or replace function sec.keep_contact() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.ended_at := null;
  elsif old.ended_at is not null then
    raise exception 'not_found' using errcode = 'TT002';
  elsif new.ended_at is not null then
    new.ended_at := sec.clock(new.ended_at);
    new.recorded_by := old.recorded_by;
    new.recorded_at := old.recorded_at;
    return new;
  end if;
  new.recorded_by := sec.person();
  new.recorded_at := sec.clock(new.recorded_at);
  return new;
end
$$;
drop trigger if exists safe_contacts__10_keep on safe_contacts;
create trigger safe_contacts__10_keep before insert or update on safe_contacts for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_contact();
drop trigger if exists no_contacts__10_keep on no_contacts;
create trigger no_contacts__10_keep before insert or update on no_contacts for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_contact();

-- The same of how she was on her first night.
create or replace function sec.keep_first_night() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.recorded_by := sec.person();
  new.recorded_at := sec.clock(new.recorded_at);
  return new;
end
$$;
drop trigger if exists first_nights__10_keep on first_nights;
create trigger first_nights__10_keep before insert or update on first_nights for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_first_night();

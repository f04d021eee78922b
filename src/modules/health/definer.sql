-- Who wrote it last and when is said by the database; what is over stays as it was written.
create or replace function sec.keep_pregnancy() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.ended_at is not null and (new.ended_at, new.body) is distinct from (old.ended_at, old.body) then raise exception 'no_pregnancy' using errcode = 'TT002'; end if;
  if (new.body, new.version) is distinct from (old.body, old.version) then
    new.written_at := sec.clock(new.written_at);
    new.written_by := sec.person();
  else
    new.written_at := old.written_at;
    new.written_by := old.written_by;
  end if;
  if new.ended_at is not null then new.ended_at := sec.clock(new.ended_at); end if;
  return new;
end
$$;
drop trigger if exists pregnancies__10_keep on pregnancies;
create trigger pregnancies__10_keep before update on pregnancies for each row execute function sec.keep_pregnancy();

-- How many complaints were treated in the house in a month that is over: one number for whoever makes the report of the house (domain.md 10.1),
-- which says of nobody that she was ill. Whole months alone: over days a number that goes up by one says when.
create or replace function sec.treated_in(p_month date, p_given timestamptz) returns int
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select count(*)::int from public.health_log l
   where l.centre_id = sec.centre() and l.kind = 'complaint' and l.standing = 'treated'
     and date_trunc('month', l.seen_on::timestamp) = date_trunc('month', p_month::timestamp)
     and date_trunc('month', p_month::timestamp) < date_trunc('month', sec.clock(p_given) at time zone (select c.time_zone from public.centres c where c.centre_id = sec.centre()))
     and sec.has_role(array['head', 'coordinator'])
$$;

-- A box is taken in on the day of the house, however it is written.
create or replace function sec.keep_medicine_lot() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.received_on := sec.today(new.centre_id, new.received_on);
  return new;
end
$$;
drop trigger if exists medicine_lots__10_keep on medicine_lots;
create trigger medicine_lots__10_keep before insert on medicine_lots for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_medicine_lot();

-- A watch is handed over once by whoever signs, and taken over by whom it was handed to; a line goes into an open watch alone.
create or replace function sec.keep_shift() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.began_at := sec.clock(new.began_at);
    new.began_by := sec.person();
  elsif old.handed_at is null and new.handed_at is not null and new.taken_at is null then
    new.handed_at := sec.clock(new.handed_at);
    new.handed_by := sec.person();
  elsif old.handed_at is not null and old.taken_at is null and new.taken_at is not null and new.taker_id = sec.person()
    and (new.handed_at, new.taker_id, new.women, new.here, new.body) = (old.handed_at, old.taker_id, old.women, old.here, old.body) then
    new.taken_at := sec.clock(new.taken_at);
    update public.tasks set done_at = new.taken_at, done_by = new.taker_id
      where centre_id = new.centre_id and kind = 'take_over' and owner_id = new.taker_id and done_at is null and not exists (select from public.house_shifts s
        where s.centre_id = new.centre_id and s.taker_id = new.taker_id and s.taken_at is null and s.shift_id <> new.shift_id);
  else
    raise exception 'shift_is_over' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists house_shifts__10_keep on house_shifts;
create trigger house_shifts__10_keep before insert or update on house_shifts for each row execute function sec.keep_shift();

create or replace function sec.keep_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.at := sec.clock(new.at);
  perform 1 from public.house_shifts s where s.centre_id = new.centre_id and s.shift_id = new.shift_id and s.handed_at is null for share;
  if not found then raise exception 'shift_is_over' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists journal_entries__10_keep on journal_entries;
create trigger journal_entries__10_keep before insert on journal_entries for each row execute function sec.keep_entry();

-- Who accepts a swap has the watch from then on; an answer is given once, by whoever was asked, while the watch is still whose it was.
create or replace function sec.keep_swap() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.asked_at := sec.clock(new.asked_at);
  elsif old.answer is not null then
    raise exception 'swap_answered' using errcode = 'TT002';
  else
    new.answered_at := sec.clock(new.answered_at);
    if new.answer = 'accepted' then
      update public.duties d set person_id = new.to_id where d.centre_id = new.centre_id and d.duty_id = new.duty_id and d.person_id = new.from_id;
      if not found then raise exception 'swap_answered' using errcode = 'TT002'; end if;
    end if;
    return new;
  end if;
  if not exists (select from public.duties d where d.centre_id = new.centre_id and d.duty_id = new.duty_id and d.person_id = new.from_id)
    then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists duty_swaps__10_keep on duty_swaps;
create trigger duty_swaps__10_keep before insert or update on duty_swaps for each row execute function sec.keep_swap();

-- What needs no answer any more, because it has one or because the watch was taken off the roster, waits in nobody's list.
create or replace function sec.end_swap() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  update public.tasks set done_at = coalesce(new.answered_at, sec.clock(clock_timestamp())), done_by = sec.person()
    where centre_id = old.centre_id and kind = 'answer_swap' and owner_id = old.to_id and done_at is null and not exists (select from public.duty_swaps s
      where s.centre_id = old.centre_id and s.to_id = old.to_id and s.answer is null and s.swap_id <> old.swap_id);
  return null;
end
$$;
drop trigger if exists duty_swaps__20_end on duty_swaps;
create trigger duty_swaps__20_end after update or delete on duty_swaps for each row execute function sec.end_swap();

-- How many have this watch: for other functions of the database alone (`sec.at_table`).
create or replace function sec.on_watch(p_on date, p_part text) returns int
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select count(*)::int from public.duties d where d.centre_id = sec.centre() and d.on_day = p_on and d.part = p_part
$$;

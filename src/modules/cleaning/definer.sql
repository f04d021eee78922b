-- A turn that was done stays whose it was; none falls into a rest. Who planned and who ticked is said by the database.
create or replace function sec.keep_turn() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'DELETE' then
    if old.done_at is not null then raise exception 'turn_done' using errcode = 'TT002'; end if;
    return old;
  elsif tg_op = 'INSERT' then
    new.made_at := sec.clock(clock_timestamp());
    new.made_by := sec.person();
  elsif new.case_id <> old.case_id and old.done_at is not null then
    raise exception 'turn_done' using errcode = 'TT002';
  end if;
  if new.done_at is not null then
    if tg_op = 'INSERT' or old.done_at is null then new.done_at := sec.clock(new.done_at); new.done_by := sec.person(); end if;
  else
    new.done_by := null;
  end if;
  if (tg_op = 'INSERT' or new.case_id <> old.case_id) and exists (select from public.chore_rests r where r.centre_id = new.centre_id and r.case_id = new.case_id
    and r.ended_at is null and new.on_day between r.from_on and r.until_on) then
    raise exception 'chore_not_for_her' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists chore_turns__10_keep on chore_turns;
create trigger chore_turns__10_keep before insert or update or delete on chore_turns for each row execute function sec.keep_turn();

create or replace function sec.keep_chore_rest() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.set_at := sec.clock(clock_timestamp());
    new.set_by := sec.person();
  elsif old.ended_at is not null then
    raise exception 'rest_over' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists chore_rests__10_keep on chore_rests;
create trigger chore_rests__10_keep before insert or update on chore_rests for each row execute function sec.keep_chore_rest();

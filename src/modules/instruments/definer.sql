-- Triggers, none of them security definer: they see what the writer sees, and refuse when they see nothing.

-- Answers of a finished taking stay; it may be set aside, and that is all.
create or replace function sec.keep_finished_answers() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select 1 from public.instrument_takings t where t.centre_id = new.centre_id and t.taking_id = new.taking_id
      and t.case_id = new.case_id and t.finished_at is null and t.set_aside_at is null) then
    raise exception 'taking_finished' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists instrument_answers__10_finished on instrument_answers;
create trigger instrument_answers__10_finished before insert or update on instrument_answers for each row execute function sec.keep_finished_answers();

create or replace function sec.keep_finished_taking() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.set_aside_at is not null or (old.finished_at is not null and new.set_aside_at is null) then
    raise exception 'taking_finished' using errcode = 'TT002';
  end if;
  if old.finished_at is not null and (old.finished_at, old.finished_by, old.is_complete, old.taken_on, old.mode, old.compared_with, old.direction)
      is distinct from (new.finished_at, new.finished_by, new.is_complete, new.taken_on, new.mode, new.compared_with, new.direction) then
    raise exception 'taking_finished' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists instrument_takings__10_finished on instrument_takings;
create trigger instrument_takings__10_finished before update on instrument_takings for each row execute function sec.keep_finished_taking();

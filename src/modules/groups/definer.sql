-- Two phones may write the roll of one session: both are kept, and of each woman the first mark counts until somebody says otherwise.
-- The second waits for the first, so that it sees it; whoever writes may not read the marks of every woman.
create or replace function sec.count_once() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  select g.planned_id into new.planned_id from public.group_sessions g where g.centre_id = new.centre_id and g.group_id = new.group_id;
  new.counts := true;
  if new.planned_id is null then return new; end if;
  perform pg_advisory_xact_lock(hashtextextended(new.planned_id::text, 31));
  new.counts := not exists (select from public.group_attendances a
    where a.centre_id = new.centre_id and a.planned_id = new.planned_id and a.case_id = new.case_id and a.counts);
  return new;
end
$$;

drop trigger if exists group_attendances__10_count_once on group_attendances;
create trigger group_attendances__10_count_once before insert on group_attendances for each row execute function sec.count_once();

-- How many marks of a roll of one's own differ from those that count: a number, also of women whose marks the writer may not read.
create or replace function sec.roll_differs(p_group uuid) returns int
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select count(*)::int from public.group_attendances a
    join public.group_attendances b on b.centre_id = a.centre_id and b.planned_id = a.planned_id and b.case_id = a.case_id and b.counts
  where a.centre_id = sec.centre() and a.group_id = p_group and not a.counts and a.saved_by = sec.person()
    and a.mark <> b.mark
$$;

-- A roll that is locked keeps its marks and which of them count, by whatever way somebody would change them, and no woman comes to it.
-- The letter of an illness may come later than the lock: the mark stays what it is (domain.md 6.5).
create or replace function sec.keep_locked_roll() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if (select l.state from public.roll_locks l where l.centre_id = new.centre_id and l.group_id = new.group_id order by l.seq desc limit 1) = 'locked'
    then raise exception 'roll_locked' using errcode = 'TT002'; end if;
  return new;
end
$$;

drop trigger if exists group_attendances__20_keep_locked on group_attendances;
create trigger group_attendances__20_keep_locked before update of mark, reason, counts on group_attendances for each row
  when ((old.mark, old.counts) is distinct from (new.mark, new.counts)
    or (old.reason is distinct from new.reason and (new.mark, old.reason, new.reason) is distinct from ('sick', null, 'letter')))
  execute function sec.keep_locked_roll();
drop trigger if exists group_attendances__21_keep_locked on group_attendances;
create trigger group_attendances__21_keep_locked before insert on group_attendances for each row execute function sec.keep_locked_roll();

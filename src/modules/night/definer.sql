-- A reception is of the bed that is held with it and of the case that is opened by it, in the same transaction: it takes over no bed in
-- which somebody sleeps, and no woman who was here before. What was asked ends with it: from then on her case tells who may read it.
create or replace function sec.keep_reception() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.received_at := sec.clock(new.received_at);
    if exists (select from public.bed_periods p where p.centre_id = new.centre_id and p.period_id = new.period_id and p.bed_id = new.bed_id
      and p.until_on is null and p.xmin = pg_current_xact_id()::xid)
      and not exists (select from public.bed_occupants o where o.centre_id = new.centre_id and o.period_id = new.period_id) then return new; end if;
  elsif new.case_id is null or new.case_id is not distinct from old.case_id or old.completed_by = sec.person() and exists (select from public.cases c
    where c.centre_id = new.centre_id and c.case_id = new.case_id and c.state = 'candidate' and c.xmin = pg_current_xact_id()::xid
      and not exists (select from public.audit_entries a where a.centre_id = c.centre_id and a.case_id = c.case_id and a.xmin <> pg_current_xact_id()::xid)) then
    if old.completed_at is null then
      if new.completed_by is distinct from sec.person() then raise exception 'not_allowed' using errcode = 'TT002'; end if;
      delete from public.night_words w where w.centre_id = new.centre_id and w.reception_id = new.reception_id;
    elsif (new.completed_at, new.completed_by, new.withdrawn_as) is distinct from (old.completed_at, old.completed_by, old.withdrawn_as) then raise exception 'already_completed' using errcode = 'TT002'; end if;
    return new;
  end if;
  raise exception 'not_allowed' using errcode = 'TT002';
end
$$;
drop trigger if exists night_receptions__10_keep on night_receptions;
create trigger night_receptions__10_keep before insert or update on night_receptions for each row execute function sec.keep_reception();

drop trigger if exists night_words__10_keep on night_words;
create trigger night_words__10_keep before insert on night_words for each row
  execute function sec.only_with_its_record('night_receptions', 'reception_id', 'received_by');
drop function if exists sec.keep_night_words();
-- what was completed in an earlier version
delete from night_words w using night_receptions n where n.centre_id = w.centre_id and n.reception_id = w.reception_id and n.completed_at is not null;

-- A bed that was held for her at night is free when her case is closed before it became hers.
create or replace function sec.free_held_bed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  update public.bed_periods p set until_on = greatest(p.from_on, coalesce(new.closed_on, p.from_on)) from public.night_receptions n
    where n.centre_id = new.centre_id and n.case_id = new.case_id and p.centre_id = n.centre_id and p.period_id = n.period_id and p.until_on is null;
  return null;
end
$$;

drop trigger if exists cases__91_free_held_bed on cases;
create trigger cases__91_free_held_bed after update of state on cases for each row
  when (new.state in ('closed', 'aftercare') and old.state is distinct from new.state) execute function sec.free_held_bed();

-- In which beds somebody is not left alone whose case is open but who does not live here yet: bed and hour for those who keep the house,
-- and neither who she is nor why. As it was asked at night, until her danger has a flag; then as long as that is open.
create or replace function sec.kept_company() returns table (bed_id uuid, received_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select n.bed_id, n.received_at from public.night_receptions n
    join public.bed_periods p on p.centre_id = n.centre_id and p.period_id = n.period_id and p.until_on is null
    join public.cases c on c.centre_id = n.centre_id and c.case_id = n.case_id and c.admitted_on is null
    left join lateral (select bool_or(f.closed_at is null) as is_open from public.flags f
      where f.centre_id = n.centre_id and f.case_id = n.case_id and f.kind = 'safety') danger on true
  where n.centre_id = (select sec.centre()) and (select sec.has_role(array['house_mother', 'nurse']))
    and coalesce(danger.is_open, n.needs_company)
$$;

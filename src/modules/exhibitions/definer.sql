-- One way: planned, agreed by a head who did not plan it, left, back, counted by one and settled by the second. What is settled stays.
create or replace function sec.keep_outing() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  sold bigint;
begin
  if tg_op = 'INSERT' then
    new.made_at := sec.clock(new.made_at);
    new.made_by := sec.person();
    new.agreed_at := null; new.agreed_by := null; new.left_at := null; new.back_at := null;
    new.settled_at := null; new.settled_by := null; new.counted_with := null; new.cash_rupiah := null; new.counted_at := null; new.counted_by := null;
    return new;
  end if;
  if old.settled_at is not null then raise exception 'outing_settled' using errcode = 'TT002'; end if;
  -- the head agrees, the treasurer counts, each of them confirms; what it is, when it left and came back is of those who carry it
  if not sec.has_role(array['coordinator', 'administration', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']) then
    if (to_jsonb(new) - array['agreed_at', 'settled_at', 'counted_at', 'cash_rupiah', 'counted_with', 'task_id'])
        is distinct from (to_jsonb(old) - array['agreed_at', 'settled_at', 'counted_at', 'cash_rupiah', 'counted_with', 'task_id'])
      or new.task_id is distinct from old.task_id
        and (new.agreed_at, new.settled_at, new.counted_at) is not distinct from (old.agreed_at, old.settled_at, old.counted_at)
    then raise exception 'not_allowed' using errcode = 'TT001'; end if;
  end if;
  if old.agreed_at is not null and (new.name, new.organiser, new.from_on, new.until_on, new.commission_percent, new.stand)
    is distinct from (old.name, old.organiser, old.from_on, old.until_on, old.commission_percent, old.stand)
  then raise exception 'outing_agreed' using errcode = 'TT002'; end if;
  if old.agreed_at is null and new.agreed_at is not null then
    if not sec.has_role(array['head']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    if old.made_by = sec.person() then raise exception 'own_plan' using errcode = 'TT002'; end if;
    new.agreed_at := sec.clock(new.agreed_at);
    new.agreed_by := sec.person();
  elsif new.agreed_at is distinct from old.agreed_at or new.agreed_by is distinct from old.agreed_by then
    raise exception 'not_allowed' using errcode = 'TT001';
  end if;
  if new.left_at is distinct from old.left_at then new.left_at := coalesce(old.left_at, sec.clock(new.left_at)); end if;
  if new.back_at is distinct from old.back_at or new.settled_at is not null or new.counted_at is distinct from old.counted_at then
    if exists (select from public.work_moves m where m.centre_id = new.centre_id and m.outing_id = new.outing_id
      group by m.work_id having sum(case when m.kind in ('taken', 'undone') then m.pieces when m.kind in ('back', 'lost', 'sold') then -m.pieces else 0 end) <> 0)
    then raise exception 'counts_do_not_settle' using errcode = 'TT002'; end if;
    new.back_at := case when new.back_at is null then old.back_at else coalesce(old.back_at, sec.clock(new.back_at)) end;
  end if;
  -- one writes down what two counted; the other says so with her own press, and nobody for her
  if (new.counted_at, new.cash_rupiah, new.counted_with) is distinct from (old.counted_at, old.cash_rupiah, old.counted_with) then
    if not sec.has_role(array['coordinator', 'administration', 'treasurer']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    if new.settled_at is not null then raise exception 'counts_herself' using errcode = 'TT002'; end if;
    if coalesce(old.back_at, new.back_at) is null then raise exception 'not_back' using errcode = 'TT002'; end if;
    if new.counted_with = sec.person() then raise exception 'count_with_another' using errcode = 'TT002'; end if;
    if not exists (select from public.role_grants g where g.centre_id = new.centre_id and g.person_id = new.counted_with
        and g.role in ('coordinator', 'administration', 'treasurer', 'head', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor')
        and g.from_at <= sec.clock(new.counted_at) and (g.until_at is null or g.until_at > sec.clock(new.counted_at)))
    then raise exception 'not_a_counter' using errcode = 'TT002'; end if;
    new.counted_at := sec.clock(new.counted_at);
    new.counted_by := sec.person();
  end if;
  if new.settled_at is not null and new.counted_with is distinct from sec.person() then raise exception 'counts_herself' using errcode = 'TT002'; end if;
  if new.settled_at is not null or new.counted_at is distinct from old.counted_at then
    select coalesce(sum(s.amount_rupiah), 0) into sold from public.sales s where s.centre_id = new.centre_id and s.outing_id = new.outing_id;
    if new.cash_rupiah is distinct from sold then raise exception 'cash_differs' using errcode = 'TT002'; end if;
  end if;
  if new.settled_at is not null then
    new.settled_at := sec.clock(new.settled_at);
    new.settled_by := sec.person();
  end if;
  return new;
end
$$;
drop trigger if exists outings__10_keep on outings;
create trigger outings__10_keep before insert or update on outings for each row execute function sec.keep_outing();

-- Pieces leave only to an exhibition that the head agreed to and that is not back, and of a protected woman none.
create or replace function sec.keep_outing_move() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  outing public.outings;
begin
  if new.outing_id is null then return null; end if;
  select * into outing from public.outings o where o.centre_id = new.centre_id and o.outing_id = new.outing_id for share;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  if outing.agreed_at is null then raise exception 'outing_not_agreed' using errcode = 'TT002'; end if;
  if outing.settled_at is not null then raise exception 'outing_settled' using errcode = 'TT002'; end if;
  if outing.back_at is not null and new.kind = 'taken' then raise exception 'outing_back' using errcode = 'TT002'; end if;
  -- one answer for a photo, for what is made for oneself and for a maker who must not be found: which of them it is, it does not tell
  if new.kind = 'taken' and (not sec.work_may_be_shown(new.work_id, new.at)
    or sec.work_is_own(new.centre_id, new.work_id)
    or exists (select from public.cases c join public.work_makers m on m.centre_id = c.centre_id and m.case_id = c.case_id
      where m.centre_id = new.centre_id and m.work_id = new.work_id and c.is_protected)) then raise exception 'stays_here' using errcode = 'TT002'; end if;
  return null;
end
$$;
drop trigger if exists work_moves__60_outing on work_moves;
create trigger work_moves__60_outing after insert on work_moves for each row execute function sec.keep_outing_move();

-- A service has no pieces that leave; what was done there belongs to an exhibition that is agreed to and not settled all the same.
create or replace function sec.keep_outing_sale() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  outing public.outings;
begin
  if new.outing_id is null then return null; end if;
  select * into outing from public.outings o where o.centre_id = new.centre_id and o.outing_id = new.outing_id for share;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  if outing.agreed_at is null then raise exception 'outing_not_agreed' using errcode = 'TT002'; end if;
  if outing.settled_at is not null then raise exception 'outing_settled' using errcode = 'TT002'; end if;
  return null;
end
$$;
drop trigger if exists sales__60_outing on sales;
create trigger sales__60_outing after insert on sales for each row execute function sec.keep_outing_sale();

-- Who met somebody and who followed it up, and when, says the database; once.
create or replace function sec.keep_outing_contact() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.written_by := sec.person();
    new.written_at := sec.clock(new.written_at);
    new.followed_at := null; new.followed_by := null;
  elsif old.followed_at is not null then
    new.followed_at := old.followed_at; new.followed_by := old.followed_by;
  elsif new.followed_at is not null then
    new.followed_at := sec.clock(new.followed_at);
    new.followed_by := sec.person();
  end if;
  return new;
end
$$;
drop trigger if exists outing_contacts__10_keep on outing_contacts;
create trigger outing_contacts__10_keep before insert or update on outing_contacts for each row execute function sec.keep_outing_contact();

-- A rule is proposed by one and agreed by the head, who did not propose it, with the letter of the office; what was agreed or declined stays.
create or replace function sec.keep_share_rule() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.proposed_at := sec.clock(new.proposed_at);
    new.proposed_by := sec.person();
    new.agreed_by := null; new.agreed_at := null; new.declined_at := null;
    return new;
  end if;
  if old.agreed_at is not null or old.declined_at is not null then raise exception 'rule_closed' using errcode = 'TT002'; end if;
  if new.agreed_at is not null then
    if not sec.has_role(array['head']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    if old.proposed_by = sec.person() then raise exception 'own_proposal' using errcode = 'TT002'; end if;
    new.agreed_at := sec.clock(new.agreed_at);
    new.agreed_by := sec.person();
  elsif new.declined_at is not null then
    -- whoever proposed it takes it back, the head declines it
    if not (sec.has_role(array['head']) or old.proposed_by = sec.person()) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    new.declined_at := sec.clock(new.declined_at);
  end if;
  return new;
end
$$;
drop trigger if exists share_rules__10_keep on share_rules;
create trigger share_rules__10_keep before insert or update on share_rules for each row execute function sec.keep_share_rule();

-- The number of a work is the next of the centre.
create or replace function sec.keep_work() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.centre_id::text, 61));
  new.number := 1 + coalesce((select max(w.number) from public.works w where w.centre_id = new.centre_id), 0);
  new.made_at := sec.clock(new.made_at);
  new.made_by := sec.person();
  return new;
end
$$;
drop trigger if exists works__10_keep on works;
create trigger works__10_keep before insert on works for each row execute function sec.keep_work();

-- Who made it is settled before the first sale: what was shared is not shared anew with others.
create or replace function sec.keep_work_maker() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  maker public.work_makers := case when tg_op = 'DELETE' then old else new end;
begin
  perform pg_advisory_xact_lock(hashtextextended(maker.work_id::text, 62));
  if exists (select from public.sales s where s.centre_id = maker.centre_id and s.work_id = maker.work_id)
    and exists (select from public.cases c where c.centre_id = maker.centre_id and c.case_id = maker.case_id)
  then raise exception 'sold_already' using errcode = 'TT002'; end if;
  return maker;
end
$$;
drop trigger if exists work_makers__20_keep on work_makers;
create constraint trigger work_makers__20_keep after insert or delete on work_makers for each row execute function sec.keep_work_maker();

-- Number and counts of a line are the database's; one after the other, so that of two who take the last piece one is told.
create or replace function sec.count_work() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  before public.work_moves;
  home int;
  away int;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.work_id::text, 62));
  if not exists (select from public.works w where w.centre_id = new.centre_id and w.work_id = new.work_id and w.kind = 'goods')
  then raise exception 'not_found' using errcode = 'TT002'; end if;
  select * into before from public.work_moves m where m.centre_id = new.centre_id and m.work_id = new.work_id order by m.seq desc limit 1;
  home := case when new.kind in ('made', 'back', 'returned') or (new.kind = 'undone' and new.outing_id is null) then new.pieces
    when new.kind in ('used', 'taken') or (new.kind in ('lost', 'sold') and new.outing_id is null) then -new.pieces else 0 end;
  away := case when new.kind = 'taken' or (new.kind = 'undone' and new.outing_id is not null) then new.pieces
    when new.kind = 'back' or (new.kind in ('lost', 'sold') and new.outing_id is not null) then -new.pieces else 0 end;
  new.seq := coalesce(before.seq, 0) + 1;
  new.home_after := coalesce(before.home_after, 0) + home;
  new.out_after := coalesce(before.out_after, 0) + away;
  new.at := sec.clock(new.at);
  new.person_id := sec.person();
  if new.home_after < 0 or new.out_after < 0 or (away < 0 and (
      select coalesce(sum(case when m.kind in ('taken', 'undone') then m.pieces when m.kind in ('back', 'lost', 'sold') then -m.pieces else 0 end), 0) + away
      from public.work_moves m where m.centre_id = new.centre_id and m.work_id = new.work_id and m.outing_id = new.outing_id) < 0)
  then raise exception 'not_so_many' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists work_moves__10_count on work_moves;
create trigger work_moves__10_count before insert on work_moves for each row execute function sec.count_work();

-- A face is shown of makers alone who all agreed to be photographed and are not protected, as it stands now and as far as the bound person is told.
create or replace function sec.work_may_be_shown(p_work uuid, p_given timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor'])
    and (not exists (select from public.work_pictures p where p.centre_id = sec.centre() and p.work_id = p_work and p.faces = 'perhaps')
    or coalesce((select bool_and(not c.is_protected and sec.may_be_photographed(m.case_id, p_given))
      from public.work_makers m join public.cases c on c.centre_id = m.centre_id and c.case_id = m.case_id
      where m.centre_id = sec.centre() and m.work_id = p_work), false))
$$;

create or replace function sec.keep_work_picture() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.work_may_be_shown(new.work_id, new.taken_at) then raise exception 'face_not_allowed' using errcode = 'TT002'; end if;
  return null;
end
$$;
drop trigger if exists work_pictures__20_keep on work_pictures;
create trigger work_pictures__20_keep after insert on work_pictures for each row execute function sec.keep_work_picture();

-- A sale is of something that is for sale, under a rule that is in force; what comes back is of a sale and no more than was sold.
create or replace function sec.keep_sale() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  work public.works;
  sale public.sales;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.work_id::text, 62));
  select * into work from public.works w where w.centre_id = new.centre_id and w.work_id = new.work_id;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  new.at := sec.clock(new.at);
  new.person_id := sec.person();
  if new.kind = 'sale' then
    if work.meant_for <> 'sale' then raise exception 'not_for_sale' using errcode = 'TT002'; end if;
    if not exists (select from public.work_makers m where m.centre_id = new.centre_id and m.work_id = new.work_id)
    then raise exception 'no_maker' using errcode = 'TT002'; end if;
    if not sec.work_may_be_shown(new.work_id, new.at) then raise exception 'face_without_consent' using errcode = 'TT002'; end if;
    new.material_rupiah := work.material_rupiah;
    select r.rule_id into new.rule_id from public.share_rules r
      where r.centre_id = new.centre_id and r.agreed_at is not null and r.from_on <= new.sold_on order by r.from_on desc, r.agreed_at desc limit 1;
    if new.rule_id is null then raise exception 'no_share_rule' using errcode = 'TT002'; end if;
    return new;
  end if;
  select * into sale from public.sales s where s.centre_id = new.centre_id and s.sale_id = new.of_sale_id and s.work_id = new.work_id and s.kind = 'sale';
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  if new.pieces > sale.pieces - (select coalesce(sum(b.pieces), 0) from public.sales b where b.centre_id = new.centre_id and b.of_sale_id = sale.sale_id)
  then raise exception 'not_so_many' using errcode = 'TT002'; end if;
  -- what is shared comes back from whoever got it, and that is of those who share
  if exists (select from public.sale_shares h where h.centre_id = new.centre_id and h.sale_id = sale.sale_id)
    and not sec.has_role(array['coordinator', 'administration', 'treasurer']) then raise exception 'shared_already' using errcode = 'TT002'; end if;
  new.price_rupiah := sale.price_rupiah;
  new.material_rupiah := sale.material_rupiah;
  new.rule_id := sale.rule_id;
  if new.outing_id is distinct from sale.outing_id and new.outing_id is not null then raise exception 'not_found' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists sales__10_keep on sales;
create trigger sales__10_keep before insert on sales for each row execute function sec.keep_sale();

create or replace function sec.move_sold() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if exists (select from public.works w where w.centre_id = new.centre_id and w.work_id = new.work_id and w.kind = 'goods') then
    insert into public.work_moves (centre_id, move_id, work_id, kind, pieces, outing_id, sale_id, at)
      values (new.centre_id, gen_random_uuid(), new.work_id, case new.kind when 'sale' then 'sold' when 'return' then 'returned' else 'undone' end,
        new.pieces, case when new.kind = 'return' then null else new.outing_id end, new.sale_id, new.at);
  end if;
  return null;
end
$$;
drop trigger if exists sales__50_move on sales;
create trigger sales__50_move after insert on sales for each row execute function sec.move_sold();

-- A share is of a sale of a maker's work; what is for a pot goes into it at once.
create or replace function sec.keep_share() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  sale public.sales;
begin
  select * into sale from public.sales s where s.centre_id = new.centre_id and s.sale_id = new.sale_id and s.kind = 'sale';
  if not found or not exists (select from public.sales b where b.centre_id = new.centre_id and b.sale_id = new.cause_id and new.sale_id in (b.sale_id, b.of_sale_id))
    or (new.kind = 'maker' and not exists (select from public.work_makers m where m.centre_id = new.centre_id and m.work_id = sale.work_id and m.case_id = new.case_id))
  then raise exception 'not_found' using errcode = 'TT002'; end if;
  perform pg_advisory_xact_lock(hashtextextended(sale.work_id::text, 62));
  new.at := sec.clock(new.at);
  new.person_id := sec.person();
  if new.kind <> 'maker' then
    insert into public.fund_entries (centre_id, pot, kind, rupiah, cause_id, at) values (new.centre_id, new.kind, 'share', new.rupiah, new.cause_id, new.at);
  end if;
  return new;
end
$$;
drop trigger if exists sale_shares__10_keep on sale_shares;
create trigger sale_shares__10_keep before insert on sale_shares for each row execute function sec.keep_share();

-- Of each sale that is shared the shares add up to what it brought, at the end of whatever was done: nothing is lost on the way.
create or replace function sec.shares_add_up() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  sale uuid := case tg_table_name when 'sales' then (to_jsonb(new) ->> 'of_sale_id')::uuid else new.sale_id end;
begin
  if exists (select from public.sale_shares h where h.centre_id = new.centre_id and h.sale_id = sale)
    and (select sum(h.rupiah) from public.sale_shares h where h.centre_id = new.centre_id and h.sale_id = sale)
      is distinct from (select sum(s.amount_rupiah) from public.sales s where s.centre_id = new.centre_id and sale in (s.sale_id, s.of_sale_id))
  then raise exception 'shares_do_not_add_up' using errcode = 'TT002'; end if;
  -- and what is called her share lies in her booklet
  if tg_table_name = 'sale_shares' then
    if new.kind = 'maker' and new.sale_id = new.cause_id
      and (select sum(h.rupiah) from public.sale_shares h where h.centre_id = new.centre_id and h.case_id = new.case_id and h.posting_id = new.posting_id
          and h.sale_id = h.cause_id)
        is distinct from sec.share_posted(new.centre_id, new.case_id, new.posting_id)
    then raise exception 'shares_do_not_add_up' using errcode = 'TT002'; end if;
  end if;
  return null;
end
$$;
drop trigger if exists sale_shares__90_add_up on sale_shares;
create constraint trigger sale_shares__90_add_up after insert on sale_shares deferrable initially deferred for each row execute function sec.shares_add_up();
drop trigger if exists sales__90_add_up on sales;
create constraint trigger sales__90_add_up after insert on sales deferrable initially deferred for each row execute function sec.shares_add_up();

-- Number and balance of a line are the database's to count, never below zero.
create or replace function sec.count_fund() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  before public.fund_entries;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.centre_id::text || new.pot, 63));
  -- the class bears no more than what came back
  if new.kind = 'shortfall' and not exists (select from public.sales b where b.centre_id = new.centre_id and b.sale_id = new.cause_id and b.kind <> 'sale'
    and b.amount_rupiah <= new.rupiah + coalesce((select sum(f.rupiah) from public.fund_entries f
      where f.centre_id = b.centre_id and f.cause_id = b.sale_id and f.kind = 'shortfall'), 0))
  then raise exception 'not_found' using errcode = 'TT002'; end if;
  select * into before from public.fund_entries f where f.centre_id = new.centre_id and f.pot = new.pot order by f.seq desc limit 1;
  new.seq := coalesce(before.seq, 0) + 1;
  new.balance_rupiah := coalesce(before.balance_rupiah, 0) + new.rupiah;
  new.at := sec.clock(new.at);
  new.person_id := sec.person();
  if new.balance_rupiah < 0 then raise exception 'fund_not_enough' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists fund_entries__10_count on fund_entries;
create trigger fund_entries__10_count before insert on fund_entries for each row execute function sec.count_fund();

-- How many made each of these works, as a number: also for whoever knows only some of them.
create or replace function sec.count_makers(p_works uuid[]) returns table (work_id uuid, n int)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select m.work_id, count(*)::int from public.work_makers m
  where m.centre_id = sec.centre() and m.work_id = any (p_works)
    and sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor'])
  group by m.work_id
$$;

-- Which of these sales were shared: said to whoever reads sales, also where the shares themselves are not told.
create or replace function sec.shared_sales(p_sales uuid[]) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select distinct h.sale_id from public.sale_shares h
  where h.centre_id = sec.centre() and h.sale_id = any (p_sales)
    and sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor'])
$$;

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

-- What is made for oneself, for exhibitions to ask: it does not leave.
create or replace function sec.work_is_own(p_centre uuid, p_work uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select exists (select from public.works w where w.centre_id = p_centre and w.work_id = p_work and w.meant_for = 'own_use') $$;

-- A work is for strangers' eyes: a face is shown of makers alone who all agreed to be shown in public and are not protected, as it stands now and as
-- far as the bound person is told. That she was photographed for her own file is no yes to this.
create or replace function sec.work_may_be_shown(p_work uuid, p_given timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor'])
    and (not exists (select from public.work_pictures p where p.centre_id = sec.centre() and p.work_id = p_work and p.faces = 'perhaps')
    or coalesce((select bool_and(not c.is_protected and sec.face_may_be_public(m.case_id, p_given))
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

-- A day of the centre that is not ahead of one moment nor before another.
create or replace function sec.day_between(p_day date, p_after timestamptz, p_until timestamptz, p_centre uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select p_day between (p_after at time zone c.time_zone)::date and (p_until at time zone c.time_zone)::date from public.centres c where c.centre_id = p_centre
$$;

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
    if not sec.day_between(new.sold_on, work.made_at, new.at, new.centre_id) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
    new.material_rupiah := work.material_rupiah;
    new.material_from := work.material_from;
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
  if new.sold_on < sale.sold_on or not sec.day_between(new.sold_on, work.made_at, new.at, new.centre_id)
  then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  new.price_rupiah := sale.price_rupiah;
  new.material_rupiah := sale.material_rupiah;
  new.material_from := sale.material_from;
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

-- Whole rupiah by weights: each gets its floor, what is left goes to the largest remainders, of equal ones to the first. `rules.ts` says the
-- same (byLargestRemainder), and a test compares the two.
create or replace function sec.by_largest_remainder(p_total bigint, p_weights int[]) returns bigint[]
  language sql immutable set search_path = pg_catalog, pg_temp as
$$
  select array_agg(floor_of + case when whole > 0 and place <= p_total - all_floors then 1 else 0 end order by i)
    from (select i, floor_of, whole, sum(floor_of) over () as all_floors, row_number() over (order by rest desc, i) as place
      from (select i, case when whole = 0 then 0 else p_total * w / whole end as floor_of, case when whole = 0 then 0 else p_total * w % whole end as rest, whole
        from (select u.i, u.w::bigint as w, sum(u.w) over ()::bigint as whole from unnest(p_weights) with ordinality u (w, i)) weighed) floors) placed
$$;

-- To whom the money of so many pieces of a sale goes: what `sharesOf` of rules.ts says. The makers stand in the order of their cases.
create or replace function sec.shares_of(p_sale public.sales, p_rule public.share_rules, p_makers uuid[], p_pieces int)
  returns table (kind text, case_id uuid, rupiah bigint)
  language plpgsql immutable set search_path = pg_catalog, pg_temp as
$$
declare
  paid bigint := p_pieces * p_sale.price_rupiah;
  first bigint := case p_rule.material_how when 'cost_first' then least(paid, p_pieces * p_sale.material_rupiah) else 0 end;
  parts bigint[] := sec.by_largest_remainder(paid - first,
    array[p_rule.material_percent, p_rule.maker_percent, p_rule.fund_percent, p_rule.region_percent]);
  material bigint := first + parts[1];
  is_hers boolean := p_sale.material_from = 'own';
  hers bigint[];
begin
  if p_pieces = 0 then return; end if;
  if cardinality(p_makers) > 0 then
    hers := sec.by_largest_remainder(parts[2] + case when is_hers then material else 0 end, array_fill(1, array[cardinality(p_makers)]));
    return query select 'maker'::text, p_makers[n], hers[n] from generate_subscripts(p_makers, 1) n where hers[n] <> 0;
  end if;
  return query select pot.k, null::uuid, pot.r
    from (values ('material', case when is_hers then 0 else material end), ('fund', parts[3]), ('region', parts[4])) pot (k, r) where pot.r <> 0;
end
$$;

-- The same of a sale as it stands, for the pieces of it that are left.
create or replace function sec.shares_by_rule(p_centre uuid, p_sale uuid) returns table (kind text, case_id uuid, rupiah bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select d.kind, d.case_id, d.rupiah
    from public.sales s join public.share_rules r on r.centre_id = s.centre_id and r.rule_id = s.rule_id,
      sec.shares_of(s, r, array(select m.case_id from public.work_makers m where m.centre_id = s.centre_id and m.work_id = s.work_id order by m.case_id),
        s.pieces - (select coalesce(sum(b.pieces), 0)::int from public.sales b where b.centre_id = s.centre_id and b.of_sale_id = s.sale_id)) d
   where s.centre_id = p_centre and s.sale_id = p_sale
$$;

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
  -- and each has what the rule of its day gives for the pieces that are left
  if exists (select from public.sale_shares h where h.centre_id = new.centre_id and h.sale_id = sale) and exists (
    with has as (select h.kind, h.case_id, sum(h.rupiah)::bigint as rupiah from public.sale_shares h where h.centre_id = new.centre_id and h.sale_id = sale
        group by h.kind, h.case_id having sum(h.rupiah) <> 0),
      due as (select r.kind, r.case_id, r.rupiah from sec.shares_by_rule(new.centre_id, sale) r)
    (select * from has except select * from due) union all (select * from due except select * from has))
  then raise exception 'shares_not_by_rule' using errcode = 'TT002'; end if;
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

drop trigger if exists work_pictures__90_sealed on work_pictures;
create trigger work_pictures__90_sealed after insert or update of file on work_pictures for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_sealed_file('file', 'work_id');

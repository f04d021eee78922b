-- Once there is a booklet the cash is counted every month: by the treasurer, or whoever keeps the money where there is none.
create or replace function sec.ask_cash_count(p_centre uuid, p_at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare day date; whose text;
begin
  if exists (select from public.tasks t where t.centre_id = p_centre and t.kind = 'count_savings' and t.done_at is null) then return; end if;
  select (p_at at time zone c.time_zone)::date + interval '1 month' into day from public.centres c where c.centre_id = p_centre;
  select r.role into whose from unnest(array['treasurer', 'administration', 'house_mother']) with ordinality r (role, n)
    where exists (select from public.role_grants g where g.centre_id = p_centre and g.role = r.role and g.from_at <= p_at
      and (g.until_at is null or g.until_at > p_at)) order by r.n limit 1;
  insert into public.tasks (centre_id, task_id, kind, owner_role, from_on, due_on, made_at, link)
    values (p_centre, gen_random_uuid(), 'count_savings', coalesce(whose, 'head'), day - 7, day, p_at, '/tabungan');
end
$$;

-- The balance is the database's to count: number and balance of a line come from the line before it, one after the other, at its hour. What takes a
-- line back takes it back whole and once; of a share of sales as much as came back of what was sold, and never more than came in.
create or replace function sec.count_savings() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare before public.savings_entries; wrong public.savings_entries; back bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.case_id::text, 17));
  new.at := sec.clock(new.at);
  if new.kind = 'correction' then
    select * into wrong from public.savings_entries e where e.centre_id = new.centre_id and e.case_id = new.case_id and e.seq = new.corrects_seq;
    if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
    select coalesce(sum(e.amount_rupiah), 0) into back from public.savings_entries e
      where e.centre_id = new.centre_id and e.case_id = new.case_id and e.corrects_seq = new.corrects_seq;
    if wrong.kind = 'correction' or wrong.source_id is null and back <> 0 then raise exception 'already_corrected' using errcode = 'TT002'; end if;
    if new.source_id is distinct from wrong.source_id or wrong.amount_rupiah + back + new.amount_rupiah < 0 and wrong.source_id is not null
      or wrong.source_id is null and new.amount_rupiah <> -wrong.amount_rupiah then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  end if;
  select * into before from public.savings_entries where centre_id = new.centre_id and case_id = new.case_id order by seq desc limit 1;
  new.person_id := sec.person();
  new.seq := coalesce(before.seq, 0) + 1;
  new.balance_rupiah := coalesce(before.balance_rupiah, 0) + new.amount_rupiah;
  if new.balance_rupiah < 0 then raise exception 'not_enough' using errcode = 'TT002'; end if;
  perform sec.ask_cash_count(new.centre_id, new.at);
  return new;
end
$$;

drop trigger if exists savings_entries__10_count on savings_entries;
create trigger savings_entries__10_count before insert on savings_entries for each row execute function sec.count_savings();

-- What a share of sales brought into her booklet; for other functions of the database alone (`sec.shares_add_up`).
create or replace function sec.share_posted(p_centre uuid, p_case uuid, p_source uuid) returns numeric
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select sum(e.amount_rupiah) from public.savings_entries e
    where e.centre_id = p_centre and e.case_id = p_case and e.source_id = p_source and e.kind = 'sales_share'
$$;

-- Why she can not have signed on a screen for this line of her booklet, or null: it is no money that went out, it was taken back, or it was not
-- said to be in her own hand. Her booklet is held until the end. For other functions of the database alone (`sec.keep_savings_signature`).
create or replace function sec.why_no_receipt(p_centre uuid, p_case uuid, p_seq int) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare line public.savings_entries;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_case::text, 17));
  select * into line from public.savings_entries e where e.centre_id = p_centre and e.case_id = p_case and e.seq = p_seq;
  return case when line.kind is null or line.kind not in ('withdrawal', 'payout') then 'nothing_paid_out'
    when exists (select from public.savings_entries e where e.centre_id = p_centre and e.case_id = p_case and e.corrects_seq = p_seq) then 'payment_taken_back'
    when line.signed_how <> 'signature' then 'receipt_not_herself' end;
end
$$;

-- What the booklets say is read here, at that moment: a line that came meanwhile is told, and nobody counts against another sum than the one that was shown.
create or replace function sec.keep_cash_count() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare booked bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.centre_id::text, 18));
  select coalesce(sum(e.balance_rupiah), 0) into booked from public.savings_entries e where e.centre_id = new.centre_id
    and not exists (select from public.savings_entries later where later.centre_id = e.centre_id and later.case_id = e.case_id and later.seq > e.seq);
  if booked <> new.booked_rupiah then raise exception 'books_moved_on' using errcode = 'TT002'; end if;
  new.counted_by := sec.person();
  new.counted_at := sec.clock(new.counted_at);
  update public.tasks t set done_at = new.counted_at, done_by = new.counted_by
    where t.centre_id = new.centre_id and t.kind = 'count_savings' and t.done_at is null;
  perform sec.ask_cash_count(new.centre_id, new.counted_at);
  return new;
end
$$;
drop trigger if exists cash_counts__10_keep on cash_counts;
create trigger cash_counts__10_keep before insert on cash_counts for each row execute function sec.keep_cash_count();

-- A photo is taken of what is here, and is of whoever the thing is of.
create or replace function sec.keep_belonging_picture() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  perform from public.belongings b where b.centre_id = new.centre_id and b.belonging_id = new.belonging_id and b.case_id = new.case_id
    and b.returned_at is null for share;
  if not found then raise exception 'already_returned' using errcode = 'TT002'; end if;
  new.taken_at := sec.clock(new.taken_at);
  return new;
end
$$;
drop trigger if exists belonging_pictures__10_keep on belonging_pictures;
create trigger belonging_pictures__10_keep before insert on belonging_pictures for each row execute function sec.keep_belonging_picture();

-- Who took a thing in, who gave it back and when says the database; it is given back once. Whoever signed with her colleague works here.
create or replace function sec.keep_belonging() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.received_at := sec.clock(new.received_at);
    new.received_by := sec.person();
    new.returned_at := null; new.returned_by := null; new.returned_to := null;
    if new.second_person_id is not null and not sec.works_here(new.centre_id, new.second_person_id, new.received_at) then
      raise exception 'no_such_colleague' using errcode = 'TT002'; end if;
    return new;
  end if;
  if old.returned_at is not null then raise exception 'already_returned' using errcode = 'TT002'; end if;
  new.returned_by := case when new.returned_at is not null then sec.person() end;
  if new.returned_at is not null then new.returned_at := sec.clock(new.returned_at); end if;
  return new;
end
$$;
drop trigger if exists belongings__10_keep on belongings;
create trigger belongings__10_keep before insert or update on belongings for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_belonging();

drop trigger if exists belonging_pictures__90_sealed on belonging_pictures;
create trigger belonging_pictures__90_sealed after insert or update of file on belonging_pictures for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_sealed_file('file', 'belonging_id');

-- Which proofs a payment of a kind needs (domain.md 9.4); `rules.ts` says the same, and a test compares the two.
create or replace function sec.spend_proofs_of(p_kind text) returns text[]
  language sql immutable set search_path = pg_catalog, pg_temp as
$$
  select case p_kind
    when 'goods' then array['terms', 'receipt', 'tax', 'goods_received', 'photo']
    when 'handed_over' then array['terms', 'receipt', 'tax', 'goods_received', 'photo']
    when 'activity' then array['terms', 'invitation', 'attendance', 'minutes', 'photo', 'receipt', 'tax']
    when 'fee' then array['terms', 'invitation', 'attendance', 'minutes', 'photo', 'receipt', 'tax']
    when 'travel' then array['terms', 'minutes', 'receipt']
    when 'allowance' then array['attendance', 'receipt']
    when 'service' then array['terms', 'receipt', 'tax']
  end
$$;

-- The next number of a year, under a lock: two who ask at once are put in order.
create or replace function sec.next_spending(p_year int) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.has_role(array['administration', 'treasurer']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
  perform pg_advisory_xact_lock(hashtextextended(sec.centre()::text, 41));
  return (select coalesce(max(r.no), 0) + 1 from public.spend_requests r where r.centre_id = sec.centre() and r.year = p_year);
end
$$;

create or replace function sec.paid_of(p_centre uuid, p_request uuid) returns bigint
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select coalesce(sum(p.amount_rupiah), 0)::bigint from public.spend_payments p where p.centre_id = p_centre and p.request_id = p_request
$$;

-- A request goes one way: asked, decided once by a head who did not ask, closed by whoever keeps the money; or taken back by whoever asked, while
-- nobody has decided. Who did it says the database.
create or replace function sec.keep_spend_request() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.no := sec.next_spending(new.year);
    new.asked_at := sec.clock(new.asked_at);
    new.asked_by := sec.person();
    -- a line of the budget in force, of that year; what is locked can not go away
    if new.line_key is not null and not sec.budget_line_in_force(new.line_key, new.year)
      then raise exception 'not_found' using errcode = 'TT002'; end if;
  elsif old.decision is null and old.closed_at is null and new.decision is not null and new.closed_at is null then
    if not sec.has_role(array['head']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    if old.asked_by = sec.person() then raise exception 'own_request' using errcode = 'TT002'; end if;
    new.decided_at := sec.clock(new.decided_at);
    new.decided_by := sec.person();
  elsif old.decision = 'approved' and old.closed_at is null and (new.decision, new.decided_at, new.answer) is not distinct from (old.decision, old.decided_at, old.answer)
  then
    if not sec.has_role(array['administration', 'treasurer']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    if new.closed_at is not null then
      new.closed_at := sec.clock(new.closed_at);
      new.closed_by := sec.person();
    end if;
  elsif old.decision is null and old.closed_at is null and new.decision is null and new.closed_at is not null then
    if old.asked_by <> sec.person() then raise exception 'not_your_request' using errcode = 'TT002'; end if;
    new.closed_at := sec.clock(new.closed_at);
    new.closed_by := sec.person();
    -- whoever takes it back may not touch the list of the head
    update public.tasks t set done_at = new.closed_at, done_by = new.closed_by where t.centre_id = new.centre_id and t.task_id = old.task_id
      and t.kind = 'decide_spending' and t.link = '/belanja/' || new.request_id::text and t.done_at is null;
  else
    raise exception 'request_moved_on' using errcode = 'TT002';
  end if;
  if new.task_id is not null and not exists (select from public.tasks t where t.centre_id = new.centre_id and t.task_id = new.task_id
      and t.link = '/belanja/' || new.request_id::text) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists spend_requests__10_keep on spend_requests;
create trigger spend_requests__10_keep before insert or update on spend_requests for each row execute function sec.keep_spend_request();

-- A payment stands on what was approved by another person and on proofs of its own (domain.md 9.4: per payment), and is never more than what is left of it. The row of
-- the request is held, so that of two who pay at once the second sees the first.
create or replace function sec.keep_spend_payment() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  request public.spend_requests;
  of_it bigint;
begin
  select * into request from public.spend_requests r where r.centre_id = new.centre_id and r.request_id = new.request_id for update;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  new.at := sec.clock(new.at);
  new.paid_by := sec.person();
  if new.corrects_id is not null then
    select coalesce(sum(p.amount_rupiah), 0) into of_it from public.spend_payments p
      where p.centre_id = new.centre_id and p.request_id = new.request_id and (p.payment_id = new.corrects_id and p.corrects_id is null or p.corrects_id = new.corrects_id);
    if of_it + new.amount_rupiah < 0 then raise exception 'over_corrected' using errcode = 'TT002'; end if;
    -- of what was taken back wholly the proofs are free again
    if of_it + new.amount_rupiah = 0 then
      update public.spend_proofs f set payment_id = null where f.centre_id = new.centre_id and f.payment_id = new.corrects_id;
    end if;
    return new;
  end if;
  if request.decision is distinct from 'approved' or request.closed_at is not null then
    raise exception 'not_approved' using errcode = 'TT002'; end if;
  if request.decided_by = new.paid_by then raise exception 'own_approval' using errcode = 'TT002'; end if;
  if exists (select from unnest(sec.spend_proofs_of(request.kind)) k where not exists (select from public.spend_proofs f
      where f.centre_id = new.centre_id and f.request_id = new.request_id and f.kind = k and f.removed_at is null and f.payment_id is null))
    then raise exception 'proofs_missing' using errcode = 'TT002'; end if;
  if sec.paid_of(new.centre_id, new.request_id) + new.amount_rupiah > request.amount_rupiah then
    raise exception 'over_approved' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists spend_payments__10_keep on spend_payments;
create trigger spend_payments__10_keep before insert on spend_payments for each row execute function sec.keep_spend_payment();

-- What lay ready was paid on: the next payment of the request asks for its own.
create or replace function sec.tie_spend_proofs() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.corrects_id is null then
    update public.spend_proofs f set payment_id = new.payment_id
      where f.centre_id = new.centre_id and f.request_id = new.request_id and f.payment_id is null and f.removed_at is null;
  end if;
  return null;
end
$$;
drop trigger if exists spend_payments__20_tie on spend_payments;
create trigger spend_payments__20_tie after insert on spend_payments for each row execute function sec.tie_spend_proofs();

-- A proof is brought for what was not declined, and taken away only while nothing was paid on it. Which payment it belongs to says the payment
-- alone: nobody else may write that column.
create or replace function sec.keep_spend_proof() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  request public.spend_requests;
begin
  select * into request from public.spend_requests r where r.centre_id = new.centre_id and r.request_id = new.request_id for update;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  if tg_op = 'INSERT' then
    if request.decision = 'declined' or request.decision is null and request.closed_at is not null then raise exception 'request_moved_on' using errcode = 'TT002'; end if;
    new.saved_at := sec.clock(new.saved_at);
    new.saved_by := sec.person();
    new.payment_id := null;
    return new;
  end if;
  if new.payment_id is distinct from old.payment_id then return new; end if;
  if old.removed_at is not null or new.removed_at is null then raise exception 'not_found' using errcode = 'TT002'; end if;
  if old.payment_id is not null then raise exception 'paid_on_it' using errcode = 'TT002'; end if;
  new.file := null;
  new.removed_at := sec.clock(new.removed_at);
  new.removed_by := sec.person();
  return new;
end
$$;
drop trigger if exists spend_proofs__10_keep on spend_proofs;
create trigger spend_proofs__10_keep before insert or update on spend_proofs for each row execute function sec.keep_spend_proof();

-- The balance of the petty cash is the database's to count, one line after the other; a correction takes back what a line put in or out,
-- at most all of it, and stands on the line of the budget of what it corrects.
create or replace function sec.count_petty_cash() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  before public.petty_cash_entries;
  corrected public.petty_cash_entries;
  stands bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.centre_id::text, 43));
  select * into before from public.petty_cash_entries p where p.centre_id = new.centre_id order by p.seq desc limit 1;
  new.person_id := sec.person();
  new.at := sec.clock(new.at);
  new.seq := coalesce(before.seq, 0) + 1;
  if new.kind = 'correction' then
    select * into corrected from public.petty_cash_entries p where p.centre_id = new.centre_id and p.seq = new.corrects_seq and p.kind <> 'correction';
    if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
    select corrected.amount_rupiah + coalesce(sum(p.amount_rupiah), 0) into stands from public.petty_cash_entries p
      where p.centre_id = new.centre_id and p.corrects_seq = new.corrects_seq;
    if sign(new.amount_rupiah) = sign(corrected.amount_rupiah) or abs(new.amount_rupiah) > abs(stands) then
      raise exception 'over_corrected' using errcode = 'TT002'; end if;
    new.line_key := corrected.line_key;
    new.on_day := corrected.on_day;
  end if;
  new.balance_rupiah := coalesce(before.balance_rupiah, 0) + new.amount_rupiah;
  if new.balance_rupiah < 0 then raise exception 'not_enough' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists petty_cash_entries__10_count on petty_cash_entries;
create trigger petty_cash_entries__10_count before insert on petty_cash_entries for each row execute function sec.count_petty_cash();

-- What the money of a year is divided by: nights in a bed until today, meetings of groups that were held, women who left as graduates. Counts
-- alone, for those who read money.
create or replace function sec.year_counts(p_year int, p_today date) returns table (nights bigint, meetings bigint, graduates bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select sec.bed_nights(make_date(p_year, 1, 1), least(make_date(p_year + 1, 1, 1), p_today)),
    (select count(*) from public.group_sessions g where g.centre_id = sec.centre() and g.held_on between make_date(p_year, 1, 1) and make_date(p_year, 12, 31)),
    (select count(*) from public.cases c where c.centre_id = sec.centre() and c.exit_kind = 'LULUS' and c.closed_on between make_date(p_year, 1, 1) and make_date(p_year, 12, 31))
  where sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor'])
$$;

-- What somebody saw of a line is said of one that is in force in that year; who said it says the database.
create or replace function sec.keep_spend_progress() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.at := sec.clock(new.at);
  new.said_by := sec.person();
  if not sec.budget_line_in_force(new.line_key, extract(year from new.on_day)::int) then
    raise exception 'not_found' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists spend_progress__10_keep on spend_progress;
create trigger spend_progress__10_keep before insert on spend_progress for each row execute function sec.keep_spend_progress();

drop trigger if exists spend_proofs__90_sealed on spend_proofs;
create trigger spend_proofs__90_sealed after insert or update of file on spend_proofs for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_sealed_file('file', 'proof_id');

-- The number of the year, under a lock: two who enter at once are put in order, and a command that fails gives its number back.
-- Afterwards it gets its scan once, if it had none and nobody was given it, and is struck once; nothing else of it changes.
create or replace function sec.book_year(p_at timestamptz) returns int
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select extract(year from p_at at time zone c.time_zone)::int from public.centres c where c.centre_id = sec.centre() $$;

create or replace function sec.next_incoming(p_at timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  -- the number says how many letters came: told to whoever keeps them
  if not sec.has_role(array['head', 'coordinator', 'administration']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
  perform pg_advisory_xact_lock(hashtextextended(sec.centre()::text, 34));
  return (select coalesce(max(l.no), 0) + 1 from public.incoming_letters l where l.centre_id = sec.centre() and l.year = sec.book_year(sec.clock(p_at)));
end
$$;

create or replace function sec.keep_incoming() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.recorded_at := sec.clock(new.recorded_at);
    new.year := sec.book_year(new.recorded_at);
    perform pg_advisory_xact_lock(hashtextextended(new.centre_id::text, 34));
    new.no := (select coalesce(max(l.no), 0) + 1 from public.incoming_letters l where l.centre_id = new.centre_id and l.year = new.year);
  elsif old.struck_at is not null then
    raise exception 'letter_struck' using errcode = 'TT002';
  elsif new.scan is distinct from old.scan then
    -- the sheet of a letter that was entered without one: what a colleague was given is what she reads
    if old.scan is not null then raise exception 'scanned_already' using errcode = 'TT002'; end if;
    if new.nature = 'secret' then raise exception 'secret_not_scanned' using errcode = 'TT002'; end if;
    if new.struck_at is not null or exists (select from public.letter_orders o where o.centre_id = new.centre_id and o.letter_id = new.letter_id)
    then raise exception 'given_unscanned' using errcode = 'TT002'; end if;
  elsif new.struck_at is not null then
    -- what a colleague was given is not taken out of her hands by striking it
    if exists (select from public.letter_orders o where o.centre_id = new.centre_id and o.letter_id = new.letter_id)
    then raise exception 'letter_given' using errcode = 'TT002'; end if;
    new.struck_at := sec.clock(new.struck_at);
    new.struck_by := sec.person();
    -- whoever strikes it may not touch the list of the head
    update public.tasks t set done_at = new.struck_at, done_by = new.struck_by where t.centre_id = new.centre_id and t.task_id = new.task_id
      and t.kind in ('order_letter', 'order_letter_now') and t.link = '/surat-masuk/' || new.letter_id::text and t.done_at is null;
  end if;
  return new;
end
$$;
drop trigger if exists incoming_letters__10_keep on incoming_letters;
create trigger incoming_letters__10_keep before insert or update on incoming_letters for each row execute function sec.keep_incoming();

-- An order goes to somebody who works here, of a letter that stands; it is done once, by whose it is.
create or replace function sec.keep_letter_order() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    -- whoever keeps no letters is told by the policy, and not what stands in the book
    if sec.has_role(array['head']) and exists (select from public.incoming_letters l
      where l.centre_id = new.centre_id and l.letter_id = new.letter_id and l.struck_at is not null)
    then raise exception 'letter_struck' using errcode = 'TT002'; end if;
    new.given_at := sec.clock(new.given_at);
    new.done_at := null;
  elsif old.done_at is not null then
    raise exception 'order_done' using errcode = 'TT002';
  else
    new.done_at := sec.clock(new.done_at);
  end if;
  return new;
end
$$;
drop trigger if exists letter_orders__10_keep on letter_orders;
create trigger letter_orders__10_keep before insert or update on letter_orders for each row execute function sec.keep_letter_order();

drop trigger if exists incoming_letters__90_sealed on incoming_letters;
create trigger incoming_letters__90_sealed after insert or update of scan on incoming_letters for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_sealed_file('scan', 'letter_id');

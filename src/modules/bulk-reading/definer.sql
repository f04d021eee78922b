-- Whoever read says why, once; a colleague says what she found, once. Neither writes the other's half, and the clock is the database's.
create or replace function sec.keep_bulk_read() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.at := sec.clock(new.at);
    return new;
  end if;
  if new.why is distinct from old.why or new.said_at is distinct from old.said_at then
    if old.person_id <> sec.person() or old.why is not null then raise exception 'nothing_stopped' using errcode = 'TT002'; end if;
    new.said_at := sec.clock(new.said_at);
  end if;
  if new.reviewed_by is distinct from old.reviewed_by or new.reviewed_at is distinct from old.reviewed_at or new.verdict is distinct from old.verdict then
    if old.person_id = sec.person() then raise exception 'not_your_own' using errcode = 'TT002'; end if;
    if old.reviewed_at is not null then raise exception 'already_reviewed' using errcode = 'TT002'; end if;
    new.reviewed_by := sec.person();
    new.reviewed_at := sec.clock(new.reviewed_at);
  end if;
  return new;
end
$$;
drop trigger if exists bulk_reads__10_keep on bulk_reads;
create trigger bulk_reads__10_keep before insert or update on bulk_reads for each row execute function sec.keep_bulk_read();

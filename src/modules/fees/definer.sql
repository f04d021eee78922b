-- A fee is paid once, against one receipt, and who noted it says the database.
create or replace function sec.keep_fee() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    if new.paid_on is not null then raise exception 'not_allowed' using errcode = 'TT002'; end if;
    new.saved_at := sec.clock(new.saved_at);
    return new;
  end if;
  if old.paid_on is not null or new.paid_on is null then raise exception 'paid_already' using errcode = 'TT002'; end if;
  new.paid_by := sec.person();
  return new;
end
$$;
drop trigger if exists session_fees__10_keep on session_fees;
create trigger session_fees__10_keep before insert or update on session_fees for each row execute function sec.keep_fee();

-- A line of her cash book is struck once, by whoever strikes it, and stands struck: her balance is made of what is not.
create or replace function sec.keep_struck() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.struck_at is not null then raise exception 'already_struck' using errcode = 'TT002'; end if;
  new.struck_at := sec.clock(new.struck_at);
  new.struck_by := sec.person();
  return new;
end
$$;
drop trigger if exists cash_lines__10_keep on cash_lines;
create trigger cash_lines__10_keep before update on cash_lines for each row execute function sec.keep_struck();

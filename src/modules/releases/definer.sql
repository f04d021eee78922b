-- When it left and who let it go says the database; a cell belongs to what one lets go oneself in this transaction.
create or replace function sec.keep_release() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.made_at := sec.clock(new.made_at);
  new.made_by := sec.person();
  return new;
end $$;
create or replace trigger releases__10_keep before insert on releases for each row execute function sec.keep_release();

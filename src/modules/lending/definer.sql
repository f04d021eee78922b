-- Asked and answered at the hour of the database, and answered once, in one's own name.
create or replace function sec.keep_key_request() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.asked_at := sec.clock(new.asked_at);
  elsif old.answer is not null or new.answer is null then
    raise exception 'already_answered' using errcode = 'TT002';
  else
    new.answered_by := sec.person();
    new.answered_at := sec.clock(new.answered_at);
  end if;
  return new;
end
$$;
drop trigger if exists key_requests__10_keep on key_requests;
create trigger key_requests__10_keep before insert or update on key_requests for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_key_request();

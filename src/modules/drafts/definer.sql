-- Keys of commands are kept thirty days, longer than any device keeps an unsent entry; drafts that nobody touched, a year.
-- The brake of sign-in forgets after an hour; its rows go after a day.
create or replace function sec.forget_old(p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare n int; m int;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  delete from public.idempotency_keys where centre_id = sec.centre() and at < sec.clock(p_given) - interval '30 days';
  get diagnostics n = row_count;
  delete from public.drafts where centre_id = sec.centre() and saved_at < sec.clock(p_given) - interval '1 year';
  get diagnostics m = row_count;
  delete from sec.attempts where last_at < sec.clock(p_given) - interval '1 day';
  perform sec.forget_sessions(p_given);
  return n + m;
end
$$;

-- Parts of a picture that nobody took: the phone was lost before the rest of it came. No device keeps an entry that long.
create or replace function sec.forget_parts(p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare n int;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  delete from public.outbox_parts where centre_id = sec.centre() and put_at < sec.clock(p_given) - interval '30 days';
  get diagnostics n = row_count;
  return n;
end
$$;

-- What was mistyped is corrected while it is owed; a fee is paid once, against one receipt, as it stands. Who wrote says the database.
create or replace function sec.keep_fee() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    if new.paid_on is not null then raise exception 'not_allowed' using errcode = 'TT002'; end if;
    new.saved_at := sec.clock(new.saved_at);
    return new;
  end if;
  if old.paid_on is not null then raise exception 'paid_already' using errcode = 'TT002'; end if;
  if new.paid_on is null then
    new.saved_by := sec.person();
    return new;
  end if;
  if (new.rate_rupiah, new.hours, new.payer) is distinct from (old.rate_rupiah, old.hours, old.payer) then
    raise exception 'not_allowed' using errcode = 'TT002';
  end if;
  new.paid_by := sec.person();
  return new;
end
$$;
drop trigger if exists session_fees__10_keep on session_fees;
create trigger session_fees__10_keep before insert or update on session_fees for each row execute function sec.keep_fee();

-- Sessions of these days that were given by one of these kinds of people, for whoever sees to the money: what, when and by whom, and nothing
-- else of the timetable or the directory, which a treasurer does not read (domain.md 8.3: J, and of H a summary). A fee that was written
-- for a session that is held no longer keeps its title.
create or replace function sec.paid_sessions(p_from date, p_until date, p_kinds text[])
  returns table (session_id uuid, deliverer_id uuid, on_day date, starts time, ends time, title text, deliverer text, is_held boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select s.session_id, s.deliverer_id, s.on_day, s.starts, s.ends, s.title, s.deliverer_name, s.is_held
  from sec.published_between(sec.centre(), p_from, p_until) s
    join public.deliverers d on d.centre_id = sec.centre() and d.deliverer_id = s.deliverer_id and d.kind = any (p_kinds)
  where sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor'])
$$;

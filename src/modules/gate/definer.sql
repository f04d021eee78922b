-- A copy is written with its visit or its announcement, in one transaction, and none is added later.
create or replace function sec.keep_gate_words() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select from public.gate_visits v where v.centre_id = new.centre_id and v.visit_id = new.row_id and v.xmin = pg_current_xact_id()::xid)
    and not exists (select from public.gate_expected e where e.centre_id = new.centre_id and e.expected_id = new.row_id and e.xmin = pg_current_xact_id()::xid)
  then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists gate_words__10_keep on gate_words;
create trigger gate_words__10_keep before insert on gate_words for each row execute function sec.keep_gate_words();

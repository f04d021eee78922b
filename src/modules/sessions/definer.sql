-- A trigger, not security definer: it sees what the writer sees, and refuses when she sees nothing.

-- Only what a mediation agreed on is looked at, and not before it was.
create or replace function sec.look_at_a_mediation() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select 1 from public.session_notes n where n.centre_id = new.centre_id and n.note_id = new.note_id
      and n.case_id = new.case_id and n.kind = 'mediation' and n.happened_on <= new.looked_on) then
    raise exception 'not_a_mediation' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists mediation_looks__10_of on mediation_looks;
create trigger mediation_looks__10_of before insert on mediation_looks for each row execute function sec.look_at_a_mediation();

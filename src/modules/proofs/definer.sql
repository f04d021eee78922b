-- A proof is brought by whoever wrote the roll, gave the session or leads; after that its picture is never another one, only gone.
create or replace function sec.keep_proof() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    if not exists (select from public.group_sessions g where g.centre_id = new.centre_id and g.group_id = new.group_id
        and (sec.person() in (g.saved_by, g.deliverer_id) or sec.has_role(array['head', 'coordinator'])))
      then raise exception 'not_allowed' using errcode = 'TT002'; end if;
    new.saved_at := sec.clock(new.saved_at);
    return new;
  end if;
  if old.removed_at is not null or new.removed_at is null then raise exception 'not_found' using errcode = 'TT002'; end if;
  new.file := null;
  new.removed_at := sec.clock(new.removed_at);
  new.removed_by := sec.person();
  return new;
end
$$;
drop trigger if exists session_proofs__10_keep on session_proofs;
create trigger session_proofs__10_keep before insert or update on session_proofs for each row execute function sec.keep_proof();

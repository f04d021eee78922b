-- A face may be on a picture of a session only where every woman of its roll agreed to be photographed and none is protected (domain.md 7.12).
create or replace function sec.all_may_be_photographed(p_group uuid, p_given timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select coalesce(bool_and(not c.is_protected and sec.may_be_photographed(a.case_id, p_given)), false)
  from public.group_attendances a join public.cases c on c.centre_id = a.centre_id and c.case_id = a.case_id
  where a.centre_id = (select sec.centre()) and a.group_id = p_group and a.mark in ('present', 'late')
$$;

-- What is printed goes to an office: a face is on it only where every one of them agreed to that, too.
create or replace function sec.all_faces_may_be_public(p_group uuid, p_given timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select coalesce(bool_and(not c.is_protected and sec.face_may_be_public(a.case_id, p_given)), false)
  from public.group_attendances a join public.cases c on c.centre_id = a.centre_id and c.case_id = a.case_id
  where a.centre_id = (select sec.centre()) and a.group_id = p_group and a.mark in ('present', 'late')
$$;

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
    if new.faces = 'perhaps' and not sec.all_may_be_photographed(new.group_id, new.saved_at)
      then raise exception 'face_not_allowed' using errcode = 'TT002'; end if;
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

drop trigger if exists session_proofs__90_sealed on session_proofs;
create trigger session_proofs__90_sealed after insert or update of file on session_proofs for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_sealed_file('file', 'proof_id');

-- Of a letter that whoever asks does not see, nothing is set aside.
create or replace function sec.see_withdrawn_letter() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  perform from public.letters l where l.centre_id = new.centre_id and l.letter_id = new.letter_id;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists certified_withdrawals__10_seen on certified_withdrawals;
create trigger certified_withdrawals__10_seen before insert on certified_withdrawals for each row execute function sec.see_withdrawn_letter();

-- The file that the letter is said to be certified by, and no other. The letter says so no more, and where nothing but that file had brought it into the
-- archive, it stands again where it stood before. Two at once: the second waits, and finds none.
create or replace function sec.withdraw_certified() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare current_file uuid;
begin
  perform from public.letters l where l.centre_id = new.centre_id and l.letter_id = new.letter_id and l.certified_at is not null for update;
  if not found then raise exception 'certified_set_aside_already' using errcode = 'TT002'; end if;
  select f.file_id into current_file from (
      select file_id, centre_id, letter_id, kind from public.letter_files_identity union all
      select file_id, centre_id, letter_id, kind from public.letter_files_narrative union all
      select file_id, centre_id, letter_id, kind from public.letter_files_health union all
      select file_id, centre_id, letter_id, kind from public.letter_files_safety union all
      select file_id, centre_id, letter_id, kind from public.letter_files_shared) f
    where f.centre_id = new.centre_id and f.letter_id = new.letter_id and f.kind = 'certified'
      and not exists (select from public.certified_withdrawals w where w.centre_id = f.centre_id and w.file_id = f.file_id);
  if current_file is distinct from new.file_id then raise exception 'certified_set_aside_already' using errcode = 'TT002'; end if;
  new.withdrawn_by := sec.person();
  new.withdrawn_at := sec.clock(new.withdrawn_at);
  update public.letters l set certified_at = null, version = l.version + 1,
    state = case when l.state = 'archived' and l.filed_at is null and l.sent_on is null
      then case when l.signed_at is not null then 'signed' when l.printed_at is not null then 'printed' else 'issued' end else l.state end
    where l.centre_id = new.centre_id and l.letter_id = new.letter_id;
  return new;
end
$$;
drop trigger if exists certified_withdrawals__20_back on certified_withdrawals;
create trigger certified_withdrawals__20_back before insert on certified_withdrawals for each row execute function sec.withdraw_certified();

-- Once it is there no other can be kept for that line, so it is none that her hand could not have given: for money that went out to herself and was not
-- taken back, of nobody who is protected, beside somebody of the house who works here today (`witnessOf`). Who took it and when says the database.
create or replace function sec.keep_savings_signature() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare why text := sec.why_no_receipt(new.centre_id, new.case_id, new.seq);
begin
  if why is not null then raise exception '%', why using errcode = 'TT002'; end if;
  perform from public.cases c where c.centre_id = new.centre_id and c.case_id = new.case_id and not c.is_protected for share;
  if not found then raise exception 'receipt_protected' using errcode = 'TT002'; end if;
  new.taken_by := sec.person();
  new.signed_at := sec.clock(new.signed_at);
  if new.witness_id = new.taken_by then raise exception 'glass_witness_is_you' using errcode = 'TT002'; end if;
  if not exists (select from public.people p join public.role_grants g on g.centre_id = p.centre_id and g.person_id = p.person_id
      where p.centre_id = new.centre_id and p.person_id = new.witness_id and p.is_active and g.from_at <= new.signed_at
        and (g.until_at is null or g.until_at > new.signed_at)
        and g.role in ('head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion',
          'class_coordinator', 'instructor', 'house_mother')) then
    raise exception 'no_such_colleague' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists savings_signatures__10_keep on savings_signatures;
create trigger savings_signatures__10_keep before insert on savings_signatures for each row execute function sec.keep_savings_signature();

drop trigger if exists savings_signatures__90_sealed on savings_signatures;
create trigger savings_signatures__90_sealed after insert or update of file on savings_signatures for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_sealed_file('file', 'case_id', 'seq');

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

-- Did its file go as retention says: with the whole file of hers, of which the letter keeps no case, or with her health?
create or replace function sec.is_letter_erased(l public.letters) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select l.keep in ('identity', 'narrative', 'health', 'safety') and (l.case_id is null
    or exists (select from public.erased_cases e where e.centre_id = l.centre_id and e.case_id = l.case_id and e.part = l.keep and e.keys_at is not null and l.made_at <= e.erased_at))
$$;

-- Letters whose file is no longer the one that the chain knows: emptied, exchanged or gone. By number; without one, by paper.
create or replace function sec.broken_files() returns table (number text)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.roles() && array['head', 'data_protection_officer', 'auditor'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return query
    with told as (select distinct on (e.subject_id) e.subject_id::uuid as file_id, (e.details ->> 'letter')::uuid as letter_id, e.details ->> 'sealed' as sealed
        from public.audit_entries e where e.centre_id = sec.centre() and e.kind = 'letters.file_kept' order by e.subject_id, e.seq desc),
      issued as (select (e.details ->> 'letter')::uuid as letter_id, e.details ->> 'sha256' as sha256
        from public.audit_entries e where e.centre_id = sec.centre() and e.kind = 'letters.file_kept' and e.details ->> 'sha256' is not null),
      kept as (select f.centre_id, f.file_id, f.file from public.letter_files_identity f union all
        select f.centre_id, f.file_id, f.file from public.letter_files_narrative f union all
        select f.centre_id, f.file_id, f.file from public.letter_files_health f union all
        select f.centre_id, f.file_id, f.file from public.letter_files_safety f union all
        select f.centre_id, f.file_id, f.file from public.letter_files_shared f),
      broken as (select t.letter_id from told t left join kept k on k.centre_id = sec.centre() and k.file_id = t.file_id
          where encode(sha256(k.file), 'hex') is distinct from t.sealed
            and not (k.file_id is null and exists (select from public.letters l where l.centre_id = sec.centre() and l.letter_id = t.letter_id and sec.is_letter_erased(l)))
        union select i.letter_id from issued i left join public.letters l on l.centre_id = sec.centre() and l.letter_id = i.letter_id
          where l.sha256 is distinct from i.sha256)
    select distinct coalesce(n.number, l.paper, b.letter_id::text) from broken b
      left join public.letters l on l.centre_id = sec.centre() and l.letter_id = b.letter_id
      left join public.letter_numbers n on n.centre_id = sec.centre() and n.letter_id = b.letter_id order by 1;
end
$$;

-- Of a letter whose code somebody holds: its number, its date, whether it was cancelled and whether a certified signature came back; asked by whoever holds the paper, also by nobody.
-- The tag is made of eighty bits with a key that stands in no database, so that nobody lists letters here.
create or replace function sec.check_letter(p_tag bytea) returns table (number text, dated_on date, is_cancelled boolean, is_certified boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select n.number, l.dated_on, n.cancelled_at is not null, l.certified_at is not null from public.centres c
    join public.letter_numbers n on n.centre_id = c.centre_id and n.check_tag = p_tag
    join public.letters l on l.centre_id = n.centre_id and l.letter_id = n.letter_id
    where l.state <> 'draft'
$$;

-- A letter is certified when such a file lies beside it, and no column of it says so otherwise: of one that was issued and holds, once.
create or replace function sec.note_certified() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.kind <> 'certified' then return new; end if;
  update public.letters l set certified_at = sec.clock(new.made_at)
    where l.centre_id = new.centre_id and l.letter_id = new.letter_id and l.state not in ('draft', 'cancelled') and l.certified_at is null;
  if not found then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists letter_files_identity__20_certified on letter_files_identity;
create trigger letter_files_identity__20_certified after insert on letter_files_identity for each row execute function sec.note_certified();
drop trigger if exists letter_files_narrative__20_certified on letter_files_narrative;
create trigger letter_files_narrative__20_certified after insert on letter_files_narrative for each row execute function sec.note_certified();
drop trigger if exists letter_files_health__20_certified on letter_files_health;
create trigger letter_files_health__20_certified after insert on letter_files_health for each row execute function sec.note_certified();
drop trigger if exists letter_files_safety__20_certified on letter_files_safety;
create trigger letter_files_safety__20_certified after insert on letter_files_safety for each row execute function sec.note_certified();
drop trigger if exists letter_files_shared__20_certified on letter_files_shared;
create trigger letter_files_shared__20_certified after insert on letter_files_shared for each row execute function sec.note_certified();

-- A letter is signed on a screen while it holds, and never the neutral one of a protected woman; by whom and when is the database's to say.
create or replace function sec.keep_glass() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.kind <> 'glass' then return new; end if;
  perform from public.letters l where l.centre_id = new.centre_id and l.letter_id = new.letter_id
    and l.state not in ('draft', 'cancelled') and not l.is_neutral and l.case_id is not null
    and not exists (select from public.cases c where c.centre_id = l.centre_id and c.case_id = l.case_id and c.is_protected) for share;
  if not found or new.file is null then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  new.made_by := sec.person();
  new.made_at := sec.clock(new.made_at);
  return new;
end
$$;
drop trigger if exists letter_files_identity__10_glass on letter_files_identity;
create trigger letter_files_identity__10_glass before insert on letter_files_identity for each row execute function sec.keep_glass();
drop trigger if exists letter_files_narrative__10_glass on letter_files_narrative;
create trigger letter_files_narrative__10_glass before insert on letter_files_narrative for each row execute function sec.keep_glass();
drop trigger if exists letter_files_health__10_glass on letter_files_health;
create trigger letter_files_health__10_glass before insert on letter_files_health for each row execute function sec.keep_glass();
drop trigger if exists letter_files_safety__10_glass on letter_files_safety;
create trigger letter_files_safety__10_glass before insert on letter_files_safety for each row execute function sec.keep_glass();
drop trigger if exists letter_files_shared__10_glass on letter_files_shared;
create trigger letter_files_shared__10_glass before insert on letter_files_shared for each row execute function sec.keep_glass();

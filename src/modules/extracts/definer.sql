-- Who asked, decided and made says the database: two people, in this order, and what was decided stays. A file is made once, by whoever
-- asked, while it may be taken; nothing else of a request ever changes.
create or replace function sec.keep_extract() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare moment timestamptz; answer text[] := array['recalled_on', 'recalled_as', 'recalled_how', 'recalled_at', 'recalled_by'];
begin
  if tg_op = 'INSERT' then
    if not sec.has_role(array['head', 'coordinator']) then return new; end if; -- row security says no
    moment := sec.clock(new.asked_at);
    new.asked_at := moment;
    new.asked_by := sec.person();
    if new.expires_on < moment::date or new.expires_on > moment::date + 31 then raise exception 'expires_wrong' using errcode = 'TT002'; end if;
    return new;
  end if;
  -- of a copy that was withdrawn after it left: what its recipient answered; once it is gone nothing more, and until then anew
  if old.gone_at is not null and new.recalled_on is not null and old.withdrawn_at is not null and old.taken_at is not null
      and to_jsonb(new) - answer = to_jsonb(old) - answer then
    if not sec.has_role(array['head', 'coordinator']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    if old.recalled_as in ('destroyed', 'given_back') then raise exception 'already_recalled' using errcode = 'TT002'; end if;
    new.recalled_at := sec.clock(new.recalled_at);
    new.recalled_by := sec.person();
    return new;
  end if;
  if old.gone_at is not null then raise exception 'extract_gone' using errcode = 'TT002'; end if;
  if new.gone_at is not null then return new; end if;
  if (new.decision, new.answer, new.decided_at) is distinct from (old.decision, old.answer, old.decided_at) then
    if old.decision is not null then raise exception 'extract_decided' using errcode = 'TT002'; end if;
    if old.asked_by = sec.person() then raise exception 'own_extract' using errcode = 'TT002'; end if;
    new.decided_by := sec.person();
    new.decided_at := sec.clock(new.decided_at);
  end if;
  if (new.made_at, new.rows_out, new.left_out, new.file, new.file_hash) is distinct from (old.made_at, old.rows_out, old.left_out, old.file, old.file_hash) then
    if old.decision is distinct from 'approved' or old.made_at is not null or old.asked_by <> sec.person() then
      raise exception 'not_allowed' using errcode = 'TT001'; end if;
    -- what is kept is a file of age and its mark is its own: a list in clear, or of one woman, is no copy
    if new.rows_out < 5 or new.left_out < 0 or position(convert_to(E'age-encryption.org/v1\n-> X25519 ', 'UTF8') in new.file) is distinct from 1
      or new.file_hash is distinct from encode(sha256(new.file), 'hex') then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    new.made_at := sec.clock(new.made_at);
    if old.expires_on < new.made_at::date - 1 then raise exception 'extract_gone' using errcode = 'TT002'; end if;
  end if;
  if new.taken_at is distinct from old.taken_at then
    if old.file is null or old.taken_at is not null or old.asked_by <> sec.person() then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    new.taken_at := sec.clock(new.taken_at);
  end if;
  return new;
end
$$;
drop trigger if exists extracts__10_keep on extracts;
create trigger extracts__10_keep before insert or update on extracts for each row execute function sec.keep_extract();

-- What may be taken no longer is deleted by the night; its line in the register stays.
create or replace function sec.let_extracts_go(p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare moment timestamptz := sec.clock(p_given); today date; n int;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  select (moment at time zone c.time_zone)::date into strict today from public.centres c where c.centre_id = sec.centre();
  update public.tasks t set done_at = moment, done_by = sec.person()
   where t.centre_id = sec.centre() and t.kind in ('decide_extract', 'make_extract') and t.done_at is null
     and exists (select from public.extracts x where x.centre_id = t.centre_id and t.link = '/laporan/salinan/' || x.extract_id and x.expires_on < today);
  update public.extracts x set file = null, gone_at = moment where x.centre_id = sec.centre() and x.expires_on < today and x.gone_at is null;
  get diagnostics n = row_count;
  delete from public.extract_women w using public.extracts x where w.centre_id = sec.centre() and x.centre_id = w.centre_id and x.extract_id = w.extract_id and x.gone_at is not null;
  return n;
end
$$;

-- Copies of one study, laid beside each other: where one holds one to four women that the other does not, the rows that are over are theirs. Asked when
-- all of its women are written down, of those that lie here; of an earlier one nobody here knows any more who was in it.
create or replace function sec.extract_too_close(p_centre uuid, p_extract uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select exists (select from public.extracts x join public.extracts o on o.centre_id = x.centre_id and o.extract_id <> x.extract_id
      and o.kind = 'research' and o.file is not null
      and (o.recipient_key = x.recipient_key or o.ethics_no = x.ethics_no or lower(btrim(o.recipient)) = lower(btrim(x.recipient)))
    cross join lateral (values (x.extract_id, o.extract_id), (o.extract_id, x.extract_id)) as b (this, that)
    where x.centre_id = p_centre and x.extract_id = p_extract and x.kind = 'research'
      and x.rows_out = (select count(*) from public.extract_women w where w.centre_id = p_centre and w.extract_id = p_extract)
      and (select count(*) from public.extract_women w where w.centre_id = p_centre and w.extract_id = b.this and not exists (select from public.extract_women v
        where v.centre_id = p_centre and v.extract_id = b.that and v.case_id = w.case_id)) between 1 and 4)
$$;

-- Who is in a file is written down by whoever makes it, and no more of them than it has rows.
create or replace function sec.keep_extract_women() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if exists (select from (select distinct centre_id, extract_id from added) a join public.extracts x on x.centre_id = a.centre_id and x.extract_id = a.extract_id
      where x.asked_by is distinct from sec.person() or x.file is null
        or x.rows_out < (select count(*) from public.extract_women w where w.centre_id = a.centre_id and w.extract_id = a.extract_id)) then
    raise exception 'not_allowed' using errcode = 'TT001'; end if;
  -- of two made at once the second sees the first
  perform pg_advisory_xact_lock(hashtextextended('extracts' || sec.centre()::text, 0));
  if exists (select from (select distinct centre_id, extract_id from added) a where sec.extract_too_close(a.centre_id, a.extract_id)) then
    raise exception 'too_close' using errcode = 'TT002'; end if;
  return null;
end
$$;
drop trigger if exists extract_women__10_keep on extract_women;
create trigger extract_women__10_keep after insert on extract_women referencing new table as added for each statement
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_extract_women();

-- A file that is kept names all of its women: one that was left out could be erased, and her row would lie on.
create or replace function sec.keep_extract_whole() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if exists (select from public.extracts x where x.centre_id = new.centre_id and x.extract_id = new.extract_id and x.file is not null
      and x.rows_out <> (select count(*) from public.extract_women w where w.centre_id = x.centre_id and w.extract_id = x.extract_id)) then
    raise exception 'not_allowed' using errcode = 'TT001'; end if;
  return null;
end
$$;
drop trigger if exists extracts__90_whole on extracts;
create constraint trigger extracts__90_whole after update of file on extracts deferrable initially deferred for each row execute function sec.keep_extract_whole();

-- With the file of one of them the copy goes that she is in, however hers is erased: by the head, or again from the journal at a start.
create or replace function sec.withdraw_extract() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare x public.extracts; moment timestamptz := sec.clock(now()); today date;
begin
  update public.extracts e set file = null, gone_at = moment, withdrawn_at = moment
   where e.centre_id = old.centre_id and e.extract_id = old.extract_id and e.gone_at is null returning * into x;
  -- whoever asked for it answers for what left, and the head when she does not lead any more; an erasure is whole within fourteen days (security.md 3.11)
  if x.taken_at is not null then
    select (moment at time zone c.time_zone)::date into strict today from public.centres c where c.centre_id = x.centre_id;
    insert into public.tasks (centre_id, task_id, kind, owner_id, owner_role, from_on, due_on, made_by, made_at, params, link)
      select x.centre_id, gen_random_uuid(), 'recall_extract', case when leads then x.asked_by end, case when not leads then 'head' end, today, today + 14, null, moment,
        jsonb_build_object('no', upper(right(x.extract_id::text, 8)), 'to', x.recipient), '/laporan/salinan/' || x.extract_id
      from (select exists (select from public.accounts a join public.role_grants g on g.centre_id = a.centre_id and g.person_id = a.person_id
        where a.centre_id = x.centre_id and a.person_id = x.asked_by and a.is_active and g.role in ('head', 'coordinator') and g.acts_for is null
          and g.from_at <= moment and (g.until_at is null or g.until_at > moment)) as leads) who;
  end if;
  return null;
end
$$;
drop trigger if exists extract_women__20_withdraw on extract_women;
create trigger extract_women__20_withdraw after delete on extract_women for each row execute function sec.withdraw_extract();

-- Whose case a number of the register, or the code of a protected woman, is. Told to whoever may record a request or a disclosure: nobody else is
-- answered, and a number that is nobody's is said to be so before row security is asked (whoever may record knows every number).
create or replace function sec.case_of_number(p_no text) returns table (case_id uuid, her_no text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select c.case_id, case when c.is_protected then c.code_name else c.register_no end from public.cases c
  where c.centre_id = (select sec.centre()) and (select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']))
    and (upper(c.register_no) = upper(trim(p_no)) and not c.is_protected or upper(c.code_name) = upper(trim(p_no)) and c.is_protected)
  order by c.opened_on desc limit 1
$$;

create or replace function sec.end_privacy_tasks(p_link text, p_at timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$ update public.tasks set done_at = p_at, done_by = sec.person() where centre_id = sec.centre() and link = p_link and done_at is null $$;

-- What was made of her file since she asked for a copy: who made it, when, and when it was taken last. Told to whoever sees the request, and nothing of
-- the file itself; the privacy officer holds no key of hers.
create or replace function sec.copies_of_request(p_request uuid) returns table (made_at timestamptz, made_by text, taken_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select f.made_at, p.call_name, (select max(t.taken_at) from public.whole_file_takings t where t.centre_id = f.centre_id and t.whole_file_id = f.whole_file_id)
  from public.privacy_requests r
  join public.whole_files f on f.centre_id = r.centre_id and f.case_id = r.case_id and f.made_at >= r.asked_at
  join public.people p on p.centre_id = f.centre_id and p.person_id = f.made_by
  where r.centre_id = (select sec.centre()) and r.request_id = p_request
    and (r.right_asked = 'access' and f.kind = 'her' or r.right_asked = 'portability')
    and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']))
      or r.recorded_by = (select sec.person()) and (select sec.has_role(array['administration', 'social_worker'])))
  order by f.made_at desc limit 20
$$;

-- A copy that was made ends what asked for it, in whosever list it stands.
create or replace function sec.end_copy_tasks() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  update public.tasks t set done_at = new.made_at, done_by = new.made_by from public.privacy_requests r
  where r.centre_id = new.centre_id and r.case_id = new.case_id and (new.kind = 'her' or r.right_asked = 'portability') and t.centre_id = r.centre_id and t.kind = 'make_copy'
    and t.link = '/pelindungan-data/permintaan/' || r.request_id and t.done_at is null;
  return null;
end
$$;
drop trigger if exists whole_files__20_copy on whole_files;
create trigger whole_files__20_copy after insert on whole_files for each row execute function sec.end_copy_tasks();

-- One way: asked, answered once, appealed once, decided once by somebody else. Who and when says the database.
create or replace function sec.keep_privacy_request() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  at timestamptz; found record; page text := '/pelindungan-data/permintaan/' || new.request_id;
begin
  if not sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']) then return new; end if; -- row security says no
  if tg_op = 'INSERT' then
    new.recorded_at := sec.clock(new.recorded_at);
    new.recorded_by := sec.person();
    if new.her_no is not null then
      select * into found from sec.case_of_number(new.her_no);
      if found.case_id is null then raise exception 'number_unknown' using errcode = 'TT002'; end if;
      new.case_id := found.case_id;
      new.her_no := found.her_no;
    end if;
    if new.asked_at > new.recorded_at + interval '5 minutes' then raise exception 'in_the_future' using errcode = 'TT002'; end if;
    perform pg_advisory_xact_lock(hashtextextended('privacy_requests' || new.centre_id::text, 0));
    new.year := extract(year from new.asked_at at time zone (select c.time_zone from public.centres c where c.centre_id = new.centre_id));
    new.ordinal := coalesce((select max(r.ordinal) from public.privacy_requests r where r.centre_id = new.centre_id and r.year = new.year), 0) + 1;
    new.due_at := case when new.right_asked in ('correct', 'access', 'restrict', 'withdraw') then new.asked_at + interval '72 hours' end;
    return new;
  end if;
  if old.recorded_by <> sec.person() and not sec.has_role(array['head', 'coordinator', 'data_protection_officer']) then return new; end if;
  if old.answered_at is null and new.answered_at is not null then
    if not sec.has_role(array['head', 'data_protection_officer']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    if new.appealed_at is not null then raise exception 'not_allowed' using errcode = 'TT002'; end if;
    new.answered_at := sec.clock(new.answered_at);
    new.answered_by := sec.person();
    perform sec.end_privacy_tasks(page, new.answered_at);
  elsif old.answered_at is not null and old.appealed_at is null and new.appealed_at is not null then
    new.appealed_at := sec.clock(new.appealed_at);
    new.appeal := null; new.appeal_done_at := null; -- whoever appeals does not decide it in the same breath
    new.outcome := old.outcome; new.ground := old.ground; new.identity := old.identity; new.answered_at := old.answered_at;
  elsif old.appealed_at is not null and old.appeal_done_at is null and new.appeal_done_at is not null then
    if not sec.has_role(array['head', 'coordinator']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    if old.answered_by = sec.person() then raise exception 'own_answer' using errcode = 'TT002'; end if;
    new.appeal_done_at := sec.clock(new.appeal_done_at);
    new.appeal_done_by := sec.person();
    new.outcome := old.outcome; new.ground := old.ground; new.identity := old.identity; new.answered_at := old.answered_at; new.appealed_at := old.appealed_at;
    perform sec.end_privacy_tasks(page, new.appeal_done_at);
  else
    raise exception 'already_done' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists privacy_requests__10_keep on privacy_requests;
create trigger privacy_requests__10_keep before insert or update on privacy_requests for each row execute function sec.keep_privacy_request();

-- Its number is the next of the year; it is closed when both were told whom the law names.
create or replace function sec.keep_privacy_breach() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']) then return new; end if; -- row security says no
  if tg_op = 'INSERT' then
    new.recorded_at := sec.clock(new.recorded_at);
    new.recorded_by := sec.person();
    if new.found_at > new.recorded_at + interval '5 minutes' then raise exception 'in_the_future' using errcode = 'TT002'; end if;
    new.due_at := new.found_at + interval '72 hours';
    perform pg_advisory_xact_lock(hashtextextended('privacy_breaches' || new.centre_id::text, 0));
    new.year := extract(year from new.found_at at time zone (select c.time_zone from public.centres c where c.centre_id = new.centre_id));
    new.ordinal := coalesce((select max(b.ordinal) from public.privacy_breaches b where b.centre_id = new.centre_id and b.year = new.year), 0) + 1;
    -- about a copy of rows that is not back: whoever reads its register says so, once, and nobody is asked any more to weigh it
    if new.extract_id is not null then
      if not sec.has_role(array['head', 'coordinator', 'data_protection_officer']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
      if not exists (select from public.extracts x where x.centre_id = new.centre_id and x.extract_id = new.extract_id and x.recalled_as in ('refused', 'lost'))
        then raise exception 'copy_not_lost' using errcode = 'TT002'; end if;
      if exists (select from public.privacy_breaches b where b.centre_id = new.centre_id and b.extract_id = new.extract_id)
        then raise exception 'copy_weighed' using errcode = 'TT002'; end if;
      update public.tasks t set done_at = new.recorded_at, done_by = new.recorded_by
        where t.centre_id = new.centre_id and t.kind = 'weigh_lost_copy' and t.link = '/laporan/salinan/' || new.extract_id and t.done_at is null;
    end if;
    return new;
  end if;
  if not sec.has_role(array['head', 'coordinator', 'data_protection_officer']) then return new; end if;
  if old.closed_at is not null then raise exception 'breach_closed' using errcode = 'TT002'; end if;
  if new.closed_at is not null then
    if (select count(distinct d.whom) from public.privacy_breach_tellings d where d.centre_id = new.centre_id and d.breach_id = new.breach_id
        and (d.whom = 'authority' or d.whom = 'subjects')) < (case when old.women_count = 0 then 1 else 2 end)
    then raise exception 'not_told_yet' using errcode = 'TT002'; end if;
    new.closed_at := sec.clock(new.closed_at);
    new.closed_by := sec.person();
  end if;
  return new;
end
$$;
drop trigger if exists privacy_breaches__10_keep on privacy_breaches;
create trigger privacy_breaches__10_keep before insert or update on privacy_breaches for each row execute function sec.keep_privacy_breach();

-- Told in one's own name, of a breach that is open; when both were told whom the law names, the task ends.
create or replace function sec.keep_breach_telling() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare b public.privacy_breaches;
begin
  if not sec.has_role(array['head', 'coordinator', 'data_protection_officer']) then return new; end if; -- row security says no
  select * into b from public.privacy_breaches x where x.centre_id = new.centre_id and x.breach_id = new.breach_id for update;
  if b.breach_id is null then raise exception 'not_found' using errcode = 'TT002'; end if;
  if b.closed_at is not null then raise exception 'breach_closed' using errcode = 'TT002'; end if;
  new.noted_at := sec.clock(new.noted_at);
  new.noted_by := sec.person();
  if new.told_at > new.noted_at + interval '5 minutes' then raise exception 'in_the_future' using errcode = 'TT002'; end if;
  if new.told_at < b.found_at then raise exception 'told_before_found' using errcode = 'TT002'; end if;
  if b.women_count = 0 or exists (select from public.privacy_breach_tellings d where d.centre_id = b.centre_id and d.breach_id = b.breach_id
      and d.whom <> new.whom and d.whom <> 'public') then
    if new.whom <> 'public' and (b.women_count > 0 or new.whom = 'authority') then perform sec.end_privacy_tasks('/pelindungan-data/insiden/' || b.breach_id, new.noted_at); end if;
  end if;
  return new;
end
$$;
drop trigger if exists privacy_breach_tellings__10_keep on privacy_breach_tellings;
create trigger privacy_breach_tellings__10_keep before insert on privacy_breach_tellings for each row execute function sec.keep_breach_telling();

-- Two people, neither of them who asked for it; a no of one is a no. Given once, after both.
create or replace function sec.keep_privacy_disclosure() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare found record; me uuid := sec.person(); page text := '/pelindungan-data/keluar/' || new.disclosure_id;
begin
  if not sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']) then return new; end if; -- row security says no
  if tg_op = 'INSERT' then
    new.recorded_at := sec.clock(new.recorded_at);
    new.recorded_by := me;
    select * into found from sec.case_of_number(new.her_no);
    if found.case_id is null then raise exception 'number_unknown' using errcode = 'TT002'; end if;
    new.case_id := found.case_id;
    new.her_no := found.her_no;
    return new;
  end if;
  if old.recorded_by <> me and not sec.has_role(array['head', 'coordinator', 'data_protection_officer']) then return new; end if;
  if old.given_at is not null or old.refused_at is not null then raise exception 'already_done' using errcode = 'TT002'; end if;
  if new.refused_at is not null then
    if not sec.has_role(array['head', 'data_protection_officer']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    new.refused_at := sec.clock(new.refused_at); new.refused_by := me;
    new.head_at := old.head_at; new.officer_at := old.officer_at; new.given_at := null;
    perform sec.end_privacy_tasks(page, new.refused_at);
  elsif new.given_at is not null then
    if old.head_at is null or old.officer_at is null then raise exception 'two_needed' using errcode = 'TT002'; end if;
    new.given_at := sec.clock(new.given_at); new.given_by := me;
    new.head_at := old.head_at; new.officer_at := old.officer_at;
    perform sec.end_privacy_tasks(page, new.given_at);
  elsif old.head_at is null and new.head_at is not null then
    if not sec.has_role(array['head']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    if old.recorded_by = me then raise exception 'own_request' using errcode = 'TT002'; end if;
    if old.officer_by = me then raise exception 'another_person' using errcode = 'TT002'; end if;
    new.head_at := sec.clock(new.head_at); new.head_by := me; new.officer_at := old.officer_at;
    update public.tasks set done_at = new.head_at, done_by = me where centre_id = new.centre_id and link = page and owner_role = 'head' and done_at is null;
  elsif old.officer_at is null and new.officer_at is not null then
    if not sec.has_role(array['data_protection_officer']) then raise exception 'not_allowed' using errcode = 'TT001'; end if;
    if old.recorded_by = me then raise exception 'own_request' using errcode = 'TT002'; end if;
    if old.head_by = me then raise exception 'another_person' using errcode = 'TT002'; end if;
    new.officer_at := sec.clock(new.officer_at); new.officer_by := me; new.head_at := old.head_at;
    update public.tasks set done_at = new.officer_at, done_by = me where centre_id = new.centre_id and link = page and owner_role = 'data_protection_officer' and done_at is null;
  else
    raise exception 'already_done' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists privacy_disclosures__10_keep on privacy_disclosures;
create trigger privacy_disclosures__10_keep before insert or update on privacy_disclosures for each row execute function sec.keep_privacy_disclosure();

-- Somebody writes in her own name, and of what she sees: what she recorded herself, or all of it for whoever leads and the officer.
create or replace function sec.keep_privacy_words() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare leads boolean := sec.has_role(array['head', 'coordinator', 'data_protection_officer']); me uuid := sec.person();
begin
  if not exists (select from public.privacy_requests r where r.centre_id = sec.centre() and r.request_id = new.request_id and (leads or r.recorded_by = me)
    union all select from public.privacy_breaches b where b.centre_id = sec.centre() and b.breach_id = new.breach_id and (leads or b.recorded_by = me)
    union all select from public.privacy_disclosures d where d.centre_id = sec.centre() and d.disclosure_id = new.disclosure_id and (leads or d.recorded_by = me))
  then raise exception 'not_found' using errcode = 'TT002'; end if;
  new.written_by := me;
  new.written_at := sec.clock(new.written_at);
  return new;
end
$$;
drop trigger if exists privacy_words__10_keep on privacy_words;
create trigger privacy_words__10_keep before insert on privacy_words for each row execute function sec.keep_privacy_words();

-- What women took back and what follows from it until when: whoever leads and the officer read a number and a clock, no case.
create or replace function sec.withdrawals(p_since timestamptz) returns table (task_id uuid, her_no text, purpose text, due_at timestamptz, done_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select t.task_id, case when c.is_protected then c.code_name else c.register_no end, t.params ->> 'purpose', t.due_at, t.done_at
  from public.tasks t join public.cases c on c.centre_id = t.centre_id and c.case_id = t.case_id
  where t.centre_id = (select sec.centre()) and (select sec.has_role(array['head', 'coordinator', 'data_protection_officer']))
    and t.kind = 'act_on_withdrawal' and (t.done_at is null or t.made_at >= p_since)
  order by t.done_at is not null, t.due_at limit 100
$$;

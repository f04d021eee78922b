-- Break-glass: the emergency group's secret stands in two halves. One is wrapped to the person; the other is released
-- here, and only after the opening has been written. So the file is decryptable exactly while it is visible.
create or replace function door.open_glass(p_opening uuid, p_case uuid, p_category text, p_reason text, p_given timestamptz)
  returns bytea language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare at timestamptz := sec.clock(p_given); answer bytea;
begin
  if not sec.roles() && array['coordinator', 'social_worker', 'psychologist', 'nurse'] then
    raise exception 'not_allowed' using errcode = 'TT002';
  end if;
  if not exists (select 1 from public.cases c where c.centre_id = sec.centre() and c.case_id = p_case) then
    raise exception 'not_found' using errcode = 'TT002';
  end if;
  -- an opening that nobody reviewed in 72 hours switches break-glass off for that person
  if exists (select 1 from public.break_glass b where b.centre_id = sec.centre() and b.person_id = sec.person()
      and b.reviewed_at is null and b.opened_at + interval '72 hours' < at) then
    raise exception 'unreviewed_opening' using errcode = 'TT002';
  end if;
  select h.half into answer from sec.emergency_halves h where h.centre_id = sec.centre() and h.person_id = sec.person();
  if answer is null then raise exception 'no_emergency_key' using errcode = 'TT002'; end if;
  insert into public.break_glass (centre_id, opening_id, case_id, person_id, category, reason, opened_at, expires_at)
    values (sec.centre(), p_opening, p_case, sec.person(), p_category, p_reason, at, at + interval '4 hours');
  return answer;
end
$$;

-- The half again, while an opening lasts (a later request of the same session, another app process).
create or replace function sec.glass_half(p_given timestamptz) returns bytea
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select h.half from sec.emergency_halves h where h.centre_id = sec.centre() and h.person_id = sec.person()
   and exists (select 1 from public.break_glass b where b.centre_id = h.centre_id and b.person_id = h.person_id
     and b.expires_at > sec.clock(p_given)) $$;

create or replace function door.put_emergency_half(p_person uuid, p_half bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.roles() && array['head'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  insert into sec.emergency_halves values (sec.centre(), p_person, p_half)
    on conflict (centre_id, person_id) do update set half = excluded.half;
end
$$;

-- Dismissal in one action: account off, sessions and devices gone, roles and case work ended, halves and wraps of keys
-- destroyed. Her cases lose their social worker in the chain and in the gates, and the head gets the task; case tasks of
-- hers wait for whoever comes next.
create or replace function door.dismiss(p_person uuid, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare at timestamptz := sec.clock(p_given); n int; c uuid;
begin
  -- whoever stands in for the head sends nobody away (docs/decisions/0026)
  if not (sec.roles() && array['it_admin'] or sec.holds_herself('head', p_given)) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if p_person = sec.person() then raise exception 'not_yourself' using errcode = 'TT002'; end if;
  update public.accounts set is_active = false where centre_id = sec.centre() and person_id = p_person;
  update public.people set is_active = false where centre_id = sec.centre() and person_id = p_person;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  delete from sec.sessions where centre_id = sec.centre() and person_id = p_person;
  get diagnostics n = row_count;
  delete from public.passkeys where centre_id = sec.centre() and person_id = p_person;
  update public.role_grants set until_at = at where centre_id = sec.centre() and person_id = p_person and (until_at is null or until_at > at);
  update public.case_team set until_at = at where centre_id = sec.centre() and person_id = p_person and (until_at is null or until_at > at);
  delete from keys.group_members where centre_id = sec.centre() and person_id = p_person;
  with lost as (delete from keys.key_wraps where centre_id = sec.centre() and person_id = p_person returning kid)
    update keys.data_keys k set is_current = false from lost where k.centre_id = sec.centre() and k.kid = lost.kid;
  delete from sec.emergency_halves where centre_id = sec.centre() and person_id = p_person;
  update public.tasks set owner_id = null, owner_role = case when case_id is null then 'head' else 'social_worker' end
    where centre_id = sec.centre() and owner_id = p_person and done_at is null;
  for c in update public.cases set responsible_id = null, version = version + 1 where centre_id = sec.centre() and responsible_id = p_person
      and state in ('candidate', 'waiting', 'open', 'aftercare') returning case_id loop
    perform sec.chain_event('cases.social_worker_left', c, 'people', p_person::text, '{}', p_given);
    insert into public.tasks (centre_id, task_id, case_id, kind, owner_role, from_on, made_at, link)
      select sec.centre(), gen_random_uuid(), c, 'assign_social_worker', r, at::date, at, '/penerima-manfaat/' || c from unnest(array['head', 'coordinator']) r;
  end loop;
  return n;
end
$$;

-- A colleague's verdict on an emergency opening, never the opener's own; the task that asked for it ends with it.
-- A card that somebody else may hold: nothing on it opens the account any more, and whoever is inside is out. Roles, work and keys stay; two
-- cards of the centre make her a new one (`recoverWithShares`). A deputy may: it can not wait for whoever is away.
create or replace function door.close_card(p_person uuid, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare n int; nothing text;
begin
  if not sec.roles() && array['head', 'it_admin'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if p_person = sec.person() then raise exception 'own_card' using errcode = 'TT002'; end if;
  nothing := encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'base64');
  update public.accounts set verifier = nothing, recovery_verifier = nothing, key_by_passphrase = '', key_by_recovery = '', totp_secret = null
    where centre_id = sec.centre() and person_id = p_person and is_active;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  delete from sec.sessions where centre_id = sec.centre() and person_id = p_person;
  get diagnostics n = row_count;
  delete from public.passkeys where centre_id = sec.centre() and person_id = p_person;
  return n;
end
$$;

-- A phone or a computer on which she may still be signed in, and is not: whoever is inside is out. Her card opens as before.
create or replace function door.end_sessions(p_person uuid) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare n int;
begin
  if not sec.roles() && array['head', 'it_admin'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if p_person = sec.person() then raise exception 'own_sessions' using errcode = 'TT002'; end if;
  perform from public.accounts where centre_id = sec.centre() and person_id = p_person and is_active;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  delete from sec.sessions where centre_id = sec.centre() and person_id = p_person;
  get diagnostics n = row_count;
  return n;
end
$$;

create or replace function door.review_opening(p_opening uuid, p_verdict text, p_given timestamptz) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare o public.break_glass; at timestamptz := sec.clock(p_given);
begin
  if not sec.roles() && array['head', 'coordinator', 'data_protection_officer'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  select * into o from public.break_glass b where b.centre_id = sec.centre() and b.opening_id = p_opening for update;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  if o.person_id = sec.person() then raise exception 'not_your_own' using errcode = 'TT002'; end if;
  if o.reviewed_at is not null then raise exception 'already_reviewed' using errcode = 'TT002'; end if;
  update public.break_glass set reviewed_by = sec.person(), reviewed_at = at, verdict = p_verdict where centre_id = o.centre_id and opening_id = o.opening_id;
  update public.tasks set done_at = at, done_by = sec.person() where centre_id = o.centre_id and done_at is null
    and kind = 'review_opening' and params ->> 'openingId' = p_opening::text;
  return o.case_id;
end
$$;

-- Who else holds the keys of the groups that I am in: what a member must know to give the key to a colleague who has none.
create or replace function sec.fellow_members() returns table (group_code text, generation int, person_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select f.group_code, f.generation, f.person_id from keys.group_members m
   join keys.group_members f on f.centre_id = m.centre_id and f.group_code = m.group_code and f.generation = m.generation
   where m.centre_id = sec.centre() and m.person_id = sec.person() and m.group_code not in ('emergency', 'emergency_half') $$;

-- Unassigning: the person's wraps of this case are destroyed; what is written from now on gets new keys. What she wrote for
-- herself alone or for one reader stays hers (domain.md 8.3, D: her own): nobody else may hold that key.
create or replace function door.take_keys(p_case uuid, p_person uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare kids text[];
begin
  -- also by whoever hands over and has just left the team
  if not (sec.roles() && array['head', 'coordinator'] or sec.works_on(p_case) or exists (select 1 from public.case_team t
      where t.centre_id = sec.centre() and t.case_id = p_case and t.person_id = sec.person() and t.part in ('responsible', 'assistant')
        and t.xmin = pg_current_xact_id()::xid)) then
    raise exception 'not_allowed' using errcode = 'TT002';
  end if;
  with lost as (delete from keys.key_wraps where centre_id = sec.centre() and case_id = p_case and person_id = p_person
      and not exists (select 1 from keys.data_keys k where k.centre_id = key_wraps.centre_id and k.kid = key_wraps.kid
        and k.class = 'counselling' and starts_with(k.scope, p_person::text || ':')) returning kid)
    select array_agg(kid) into kids from lost;
  update keys.data_keys set is_current = false where centre_id = sec.centre() and kid = any (kids);
end
$$;

-- Whom a holder of the key let read her health reads it no longer: by the holders, and by whoever ends her stay or what followed it. No
-- other class is touched.
create or replace function door.take_lent_keys(p_case uuid, p_person uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare kids text[];
begin
  if not (sec.roles() && array['nurse'] or p_case = any (sec.cases('tended')) or (sec.roles() && array['head'] or sec.works_on(p_case))
    and exists (select from public.cases c where c.centre_id = sec.centre() and c.case_id = p_case and c.closed_on is not null)) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  with lost as (delete from keys.key_wraps w using keys.data_keys k where w.centre_id = sec.centre() and w.case_id = p_case
      and w.person_id = p_person and k.centre_id = w.centre_id and k.kid = w.kid and k.class = 'health' returning w.kid)
    select array_agg(kid) into kids from lost;
  update keys.data_keys set is_current = false where centre_id = sec.centre() and kid = any (kids);
end
$$;

-- The wraps of one case to the emergency group, while this person's opening of that case lasts.
create or replace function sec.glass_wraps(p_case uuid, p_given timestamptz) returns table (kid text, wrapped text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select w.kid, w.wrapped from keys.key_wraps w where w.centre_id = sec.centre() and w.case_id = p_case and w.group_code = 'emergency'
   and w.form = 'box' and exists (select 1 from public.break_glass b where b.centre_id = w.centre_id and b.case_id = p_case
     and b.person_id = sec.person() and b.expires_at > sec.clock(p_given)) $$;

-- Who comes onto a team gets the keys of the case also where the giver does not hold them all (docs/decisions/0024): the other half and
-- the emergency's wraps of this one case, for whom the head or the coordinator has just put there, or for a worker who has just taken her up.
create or replace function door.lend_keys(p_case uuid, p_person uuid) returns table (half bytea, kid text, wrapped text)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select 1 from public.case_team t join public.cases c on c.centre_id = t.centre_id and c.case_id = t.case_id
      where t.centre_id = sec.centre() and t.case_id = p_case and t.person_id = p_person and t.until_at is null and t.xmin = pg_current_xact_id()::xid
        and (sec.roles() && array['head', 'coordinator'] or p_person = sec.person() and c.responsible_id = t.person_id and not c.is_protected)) then
    raise exception 'key_needed' using errcode = 'TT002';
  end if;
  return query select h.half, w.kid, w.wrapped from sec.emergency_halves h join keys.key_wraps w on w.centre_id = h.centre_id
    where h.centre_id = sec.centre() and h.person_id = sec.person() and w.case_id = p_case and w.group_code = 'emergency' and w.form = 'box';
end
$$;

-- A worker takes up a woman for whom nobody works. Not one whose identity is protected: her team is chosen by the head or the coordinator.
create or replace function door.take_up(p_case uuid, p_membership uuid, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare c public.cases; at timestamptz := sec.clock(p_given);
begin
  if not sec.roles() && array['social_worker'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  perform pg_advisory_xact_lock(hashtextextended(p_case::text, 26)); -- nor while somebody is named (cases/commands/team.ts)
  select * into c from public.cases where centre_id = sec.centre() and case_id = p_case for update;
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
  if c.state not in ('candidate', 'waiting', 'open') then raise exception 'case_closed' using errcode = 'TT002'; end if;
  if c.responsible_id is not null then raise exception 'has_worker' using errcode = 'TT002'; end if;
  if c.is_protected then raise exception 'protected_team' using errcode = 'TT002'; end if;
  update public.case_team set until_at = at where centre_id = c.centre_id and case_id = p_case and person_id = sec.person() and part = 'assistant' and until_at is null;
  insert into public.case_team (centre_id, membership_id, case_id, person_id, part, from_at, assigned_by)
    values (c.centre_id, p_membership, p_case, sec.person(), 'responsible', at, sec.person());
  update public.cases set responsible_id = sec.person() where centre_id = c.centre_id and case_id = p_case;
  -- what waited for whoever works for her: she could not read it before, and her set of cases is that of the beginning of the request
  update public.tasks set owner_id = sec.person(), owner_role = null where centre_id = c.centre_id and case_id = p_case and owner_id is null
    and owner_role = 'social_worker' and done_at is null;
end
$$;

-- A new recovery key of the centre, with every account's and group's key sealed to it. All or nothing: an account that came
-- in meanwhile is counted, and then nothing is written. By the head in her own right: the cards are the last way into the house.
drop function if exists door.renew_envelope(text, text[], jsonb, jsonb);
create or replace function door.renew_envelope(p_public_key text, p_hashes text[], p_accounts jsonb, p_groups jsonb, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare n int;
begin
  if not sec.holds_herself('head', p_given) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  update public.centres set recovery_public_key = p_public_key, recovery_share_hashes = p_hashes where centre_id = sec.centre();
  update public.accounts a set key_by_centre = x.wrapped from jsonb_to_recordset(p_accounts) x (person_id uuid, wrapped text)
    where a.centre_id = sec.centre() and a.person_id = x.person_id;
  get diagnostics n = row_count;
  if n <> (select count(*) from public.accounts where centre_id = sec.centre()) then raise exception 'busy_retry' using errcode = 'TT002'; end if;
  update keys.groups g set private_by_centre = x.wrapped from jsonb_to_recordset(p_groups) x (group_code text, generation int, wrapped text)
    where g.centre_id = sec.centre() and g.group_code = x.group_code and g.generation = x.generation;
  get diagnostics n = row_count;
  if n <> (select count(*) from keys.groups where centre_id = sec.centre()) then raise exception 'busy_retry' using errcode = 'TT002'; end if;
end
$$;

-- Before protecting and no longer: values of these classes are sealed with new keys from now on.
create or replace function door.retire_keys(p_case uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not (sec.roles() && array['head', 'coordinator'] or sec.works_on(p_case)) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  update keys.data_keys set is_current = false where centre_id = sec.centre() and case_id = p_case and class in ('display', 'identity');
end
$$;

-- A role in her own right, not lent to her while somebody is absent (docs/decisions/0026).
create or replace function sec.holds_herself(p_role text, p_given timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select exists (select 1 from public.role_grants g where g.centre_id = sec.centre() and g.person_id = sec.person() and g.role = p_role
   and g.acts_for is null and g.from_at <= sec.clock(p_given) and (g.until_at is null or g.until_at > sec.clock(p_given))) $$;

-- Roles, groups and who holds a group's key: given and taken by the head (a member gives her own group on), and by no plain SQL.
-- Whoever stands in for the head gives and prolongs no role: she could make herself the head for good.
drop function if exists door.grant_role(uuid, uuid, text, timestamptz, timestamptz);
create or replace function door.grant_role(p_grant uuid, p_person uuid, p_role text, p_from timestamptz, p_until timestamptz, p_given timestamptz)
  returns void language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.holds_herself('head', p_given) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  insert into public.role_grants (centre_id, grant_id, person_id, role, from_at, until_at, granted_by)
    values (sec.centre(), p_grant, p_person, p_role, p_from, p_until, sec.person());
end
$$;

drop function if exists door.end_grants(text[], timestamptz);
create or replace function door.end_grants(p_grants text[], p_until timestamptz, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.holds_herself('head', p_given) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  update public.role_grants set until_at = p_until where centre_id = sec.centre() and grant_id = any (p_grants::uuid[]);
end
$$;

create or replace function door.put_group(p_code text, p_public_key text, p_private_by_centre text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.roles() && array['head'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  insert into keys.groups (centre_id, group_code, generation, public_key, private_by_centre)
    values (sec.centre(), p_code, 1, p_public_key, p_private_by_centre);
end
$$;

create or replace function door.put_member(p_code text, p_generation int, p_person uuid, p_wrapped text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not (sec.roles() && array['head'] or exists (select 1 from keys.group_members m where m.centre_id = sec.centre()
      and m.group_code = p_code and m.generation = p_generation and m.person_id = sec.person())) then
    raise exception 'not_allowed' using errcode = 'TT002';
  end if;
  insert into keys.group_members (centre_id, group_code, generation, person_id, wrapped)
    values (sec.centre(), p_code, p_generation, p_person, p_wrapped) on conflict do nothing;
  return found;
end
$$;

create or replace function door.take_memberships(p_person uuid, p_keeps text[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.roles() && array['head'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  delete from keys.group_members where centre_id = sec.centre() and person_id = p_person and group_code <> all (p_keeps);
end
$$;

-- Somebody must be able to decide, and not only until a day: the last lasting head stays, whoever asks and by whatever way.
create or replace function sec.keep_a_head() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.centre_id::text, 19));
  if exists (select 1 from public.role_grants g where g.centre_id = new.centre_id and g.role = 'head' and g.grant_id <> new.grant_id
      and g.acts_for is null and (g.until_at is null or old.until_at is not null and g.until_at > new.until_at)) then return new; end if;
  raise exception 'last_head' using errcode = 'TT002';
end
$$;
drop trigger if exists role_grants__10_keep_a_head on role_grants;
create trigger role_grants__10_keep_a_head before update on role_grants for each row
  when (old.role = 'head' and old.acts_for is null and new.until_at is not null and (old.until_at is null or new.until_at < old.until_at))
  execute function sec.keep_a_head();

-- In an earlier version the psychologist knew every woman. At a start whoever holds no role of `names` (kernel/roles.ts) leaves that group.
delete from keys.group_members m where m.group_code = 'names' and not exists (select from public.role_grants g where g.centre_id = m.centre_id
  and g.person_id = m.person_id and (g.until_at is null or g.until_at > now()) and g.role in ('head', 'administration', 'coordinator', 'social_worker', 'nurse'))
  and exists (select from public.role_grants g where g.centre_id = m.centre_id and g.person_id = m.person_id and g.role = 'psychologist');

-- Who works here today, with roles and the public half of the key: for what is sealed to colleagues where nobody is signed in, at the
-- screen of the women (modules/kiosk). Behind the door, and no role of the application reads it.
create or replace function door.holders_at(p_centre uuid, p_given timestamptz)
  returns table (person_id uuid, name text, call_name text, roles text[], public_key text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select p.person_id, p.name, p.call_name, array_agg(distinct g.role order by g.role), a.public_key
    from public.people p join public.accounts a on a.centre_id = p.centre_id and a.person_id = p.person_id and a.is_active
    join public.role_grants g on g.centre_id = p.centre_id and g.person_id = p.person_id
      and g.from_at <= sec.clock(p_given) and (g.until_at is null or g.until_at > sec.clock(p_given))
    where p.centre_id = p_centre and p.is_active group by p.person_id, p.name, p.call_name, a.public_key order by p.call_name
$$;

-- Whoever works here and holds a role at that moment; for other functions of the database alone, which ask it of a second signature.
create or replace function sec.works_here(p_centre uuid, p_person uuid, p_given timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select exists (select from public.people p join public.role_grants g on g.centre_id = p.centre_id and g.person_id = p.person_id
    where p.centre_id = p_centre and p.person_id = p_person and p.is_active and g.from_at <= sec.clock(p_given)
      and (g.until_at is null or g.until_at > sec.clock(p_given)))
$$;

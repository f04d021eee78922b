-- Break-glass: the emergency group's secret stands in two halves. One is wrapped to the person; the other is released
-- here, and only after the opening has been written. So the file is decryptable exactly while it is visible.
create table if not exists sec.emergency_halves (
  centre_id uuid not null,
  person_id uuid not null,
  half bytea not null,
  constraint emergency_halves__pk primary key (centre_id, person_id)
);
alter table sec.emergency_halves enable row level security;

create or replace function sec.open_glass(p_opening uuid, p_case uuid, p_category text, p_reason text, p_given timestamptz)
  returns bytea language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare at timestamptz := sec.clock(p_given); answer bytea;
begin
  if not sec.roles() && array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse'] then
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

create or replace function sec.put_emergency_half(p_person uuid, p_half bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.roles() && array['head'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  insert into sec.emergency_halves values (sec.centre(), p_person, p_half)
    on conflict (centre_id, person_id) do update set half = excluded.half;
end
$$;

-- Dismissal in one action: account off, sessions gone, roles and case work ended, halves and wraps of keys destroyed.
create or replace function sec.dismiss(p_person uuid, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare at timestamptz := sec.clock(p_given); n int;
begin
  if not sec.roles() && array['head', 'it_admin'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if p_person = sec.person() then raise exception 'not_yourself' using errcode = 'TT002'; end if;
  update public.accounts set is_active = false where centre_id = sec.centre() and person_id = p_person;
  update public.people set is_active = false where centre_id = sec.centre() and person_id = p_person;
  delete from sec.sessions where centre_id = sec.centre() and person_id = p_person;
  get diagnostics n = row_count;
  update public.role_grants set until_at = at where centre_id = sec.centre() and person_id = p_person and (until_at is null or until_at > at);
  update public.case_team set until_at = at where centre_id = sec.centre() and person_id = p_person and (until_at is null or until_at > at);
  delete from keys.group_members where centre_id = sec.centre() and person_id = p_person;
  delete from keys.key_wraps where centre_id = sec.centre() and person_id = p_person;
  delete from sec.emergency_halves where centre_id = sec.centre() and person_id = p_person;
  return n;
end
$$;

-- Unassigning: the person's wraps of this case are destroyed; what is written from now on gets new keys.
create or replace function sec.take_keys(p_case uuid, p_person uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare kids text[];
begin
  if not (sec.roles() && array['head', 'coordinator'] or p_case = any (sec.cases('caseload'))) then
    raise exception 'not_allowed' using errcode = 'TT002';
  end if;
  with lost as (delete from keys.key_wraps where centre_id = sec.centre() and case_id = p_case and person_id = p_person returning kid)
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

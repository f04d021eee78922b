-- Somebody stands in until a day, one at a time: for whoever asks, in a role that is her own; or for a coordinator, when the head asks.
drop function if exists door.name_deputy(uuid, uuid, text, text, timestamptz, timestamptz, timestamptz);
create or replace function door.name_deputy(p_grant uuid, p_absent uuid, p_person uuid, p_role text, p_signs_as text, p_from timestamptz,
  p_until timestamptz, p_given timestamptz) returns void language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare at timestamptz := sec.clock(p_given);
begin
  if not (p_absent = sec.person() and sec.holds_herself(p_role, p_given) or p_role = 'coordinator' and sec.holds_herself('head', p_given))
    or p_person = sec.person() or p_from < at - interval '1 minute' then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  perform pg_advisory_xact_lock(hashtextextended(sec.centre()::text, 19));
  if not exists (select from public.role_grants g where g.centre_id = sec.centre() and g.person_id = p_absent and g.role = p_role
      and g.acts_for is null and g.from_at <= at and (g.until_at is null or g.until_at >= p_until)) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if exists (select 1 from public.role_grants g where g.centre_id = sec.centre() and g.acts_for = p_absent and g.role = p_role
      and g.from_at < p_until and g.until_at > greatest(p_from, g.from_at)) -- not one who was taken back before she began
      then raise exception 'already_named' using errcode = 'TT002'; end if;
  insert into public.role_grants (centre_id, grant_id, person_id, role, from_at, until_at, granted_by, acts_for, signs_as)
    values (sec.centre(), p_grant, p_person, p_role, greatest(p_from, at), p_until, sec.person(), p_absent, p_signs_as);
end
$$;

-- She is back earlier: ended by herself, or by the head.
create or replace function door.end_deputy(p_grant uuid, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare at timestamptz := sec.clock(p_given);
begin
  update public.role_grants set until_at = greatest(from_at, at) where centre_id = sec.centre() and grant_id = p_grant and until_at > at
    and acts_for is not null and (acts_for = sec.person() or sec.holds_herself('head', p_given));
  if not found then raise exception 'not_found' using errcode = 'TT002'; end if;
end
$$;

-- What only a lent role gave goes after its end. p_roles: group of keys -> roles that give it; what is held by another role, or will be, stays.
create or replace function sec.end_lent_keys(p_roles jsonb, p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare n int; at timestamptz := sec.clock(p_given);
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  delete from keys.group_members m where m.centre_id = sec.centre()
    and exists (select from public.role_grants g where g.centre_id = m.centre_id and g.person_id = m.person_id and g.acts_for is not null
      and g.until_at <= at and p_roles -> m.group_code ? g.role)
    and not exists (select from public.role_grants g where g.centre_id = m.centre_id and g.person_id = m.person_id
      and (g.until_at is null or g.until_at > at) and p_roles -> m.group_code ? g.role);
  get diagnostics n = row_count;
  return n;
end
$$;

-- The role ends of whoever was absent (ended, or she is dismissed): nobody stands in for her any more.
create or replace function sec.end_with_the_absent() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  update public.role_grants d set until_at = greatest(d.from_at, new.until_at) where d.centre_id = new.centre_id and d.acts_for = new.person_id
    and d.role = new.role and d.until_at > new.until_at and not exists (select from public.role_grants g where g.centre_id = d.centre_id
      and g.person_id = new.person_id and g.role = new.role and g.acts_for is null and (g.until_at is null or g.until_at >= d.until_at));
  return null;
end
$$;
drop trigger if exists role_grants__90_end_with_the_absent on role_grants;
create trigger role_grants__90_end_with_the_absent after update of until_at on role_grants for each row
  when (new.acts_for is null and new.until_at is not null) execute function sec.end_with_the_absent();

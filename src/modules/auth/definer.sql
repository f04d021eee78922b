-- The passkeys of the person between the two factors.
create or replace function door.passkeys_of(p_token_hash bytea) returns setof public.passkeys
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select p.* from sec.sessions s join public.passkeys p using (centre_id, person_id) where s.token_hash = p_token_hash $$;

-- The counters of a try, locked until its transaction ends: of guesses sent at once, each sees those before it.
create or replace function door.lock_attempts(p_buckets text[], p_given timestamptz) returns table (bucket text, failures int, last_at timestamptz)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare at timestamptz := sec.clock(p_given);
begin
  insert into sec.attempts (bucket, failures, last_at) select b, 0, at from (select distinct unnest(p_buckets) as b order by 1) x on conflict do nothing;
  return query select a.bucket, case when a.last_at + interval '1 hour' < at then 0 else a.failures end, a.last_at
    from sec.attempts a where a.bucket = any (p_buckets) order by a.bucket for update;
end
$$;

-- A fresh second factor changes the token: a cookie that somebody saw before is worth nothing (security.md 3.3, B25).
create or replace function door.renew_session(p_old bytea, p_new bytea, p_sealed_key text, p_totp_step bigint, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
begin
  update sec.sessions set token_hash = p_new, sealed_key = p_sealed_key, stepped_up_at = sec.clock(p_given)
    where token_hash = p_old and factors = 2 and centre_id = sec.centre() and person_id = sec.person();
  if not found then raise exception 'signed_out' using errcode = 'TT002'; end if;
  update public.accounts set totp_last_step = p_totp_step where centre_id = sec.centre() and person_id = sec.person()
    and (totp_last_step is null or totp_last_step < p_totp_step);
  if not found then raise exception 'code_refused' using errcode = 'TT002'; end if;
end
$$;

-- Where else this person is signed in; and the end of it.
create or replace function sec.my_sessions(p_token_hash bytea) returns table (device text, started_at timestamptz, seen_at timestamptz, is_this boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select s.device, s.started_at, s.seen_at, s.token_hash = p_token_hash from sec.sessions s
   where s.centre_id = sec.centre() and s.person_id = sec.person() and s.factors = 2 order by s.started_at $$;

create or replace function door.end_other_sessions(p_token_hash bytea) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare n int;
begin
  delete from sec.sessions where centre_id = sec.centre() and person_id = sec.person() and token_hash <> p_token_hash and factors = 2;
  get diagnostics n = row_count;
  return n;
end
$$;

-- The cost of a passphrase has risen since it was set: written at a sign-in, over the very row that the sign-in read.
create or replace function door.restretch(p_token_hash bytea, p_old_verifier text, p_kdf jsonb, p_verifier text, p_wrapped text) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$ update public.accounts a set kdf = p_kdf, verifier = p_verifier, key_by_passphrase = p_wrapped from sec.sessions s
   where s.token_hash = p_token_hash and a.centre_id = s.centre_id and a.person_id = s.person_id and a.verifier = p_old_verifier $$;

-- A refused sign-in leaves a line in the chain of the account's centre. For a name without an account the same line is
-- written and taken back, so that the two take equally long (security-cases.md B01): the line alone would tell them apart.
create or replace function door.pretend_refusal(p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare c uuid;
begin
  select centre_id into c from public.centres limit 1;
  if c is null then return; end if;
  begin
    perform sec.append_auth_event(c, '00000000-0000-0000-0000-000000000000', 'auth.sign_in_refused', p_given);
    raise exception 'taken back' using errcode = 'TT009';
  exception when sqlstate 'TT009' then null;
  end;
end
$$;

-- Two cards of the centre opened an account: a line of its own in the chain, and the supervisors are told (security.md 5.3).
create or replace function door.tell_of_recovery(p_centre uuid, p_person uuid, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare at timestamptz := sec.clock(p_given); who text;
begin
  select call_name into who from public.people where centre_id = p_centre and person_id = p_person;
  if not found then return; end if;
  perform sec.bind(concat_ws('|', p_person, p_centre, '', '', '', '', ''));
  perform sec.chain_event('auth.recovered_by_cards', null, 'people', p_person::text, '{}', p_given);
  insert into public.tasks (centre_id, task_id, kind, params, owner_role, from_on, made_at, link)
    select p_centre, gen_random_uuid(), r.kind, jsonb_build_object('who', who), r.role, at::date, at, r.link
    from (values ('look_at_recovery', 'head', '/pengaturan/pengguna'), ('ask_about_recovery', 'coordinator', null)) r (kind, role, link);
  execute 'set local app.actor = ''''';
end
$$;

-- Whose recovery key this is, and which of these cards were ever printed: asked before any account is looked at, so that
-- what is wrong with cards says nothing of whether a name exists (security-cases.md B01, B02).
create or replace function door.centre_of_recovery_key(p_public_key text) returns uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select centre_id from public.centres where recovery_public_key = p_public_key $$;

create or replace function door.known_shares(p_hashes text[]) returns text[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select coalesce(array_agg(distinct h), '{}') from public.centres c, unnest(c.recovery_share_hashes) h where h = any (p_hashes) $$;

-- A colleague's account, made by whoever may invite. By plain SQL nobody makes one: her public key would be given the keys of the house.
create or replace function door.put_account(p_account jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not sec.roles() && array['head', 'it_admin'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  insert into public.accounts (centre_id, person_id, username, kdf, verifier, public_key, key_by_passphrase, key_by_recovery,
      recovery_verifier, key_by_centre, totp_secret, must_change, created_at)
    select sec.centre(), r.person_id, r.username, r.kdf, r.verifier, r.public_key, r.key_by_passphrase, r.key_by_recovery,
      r.recovery_verifier, r.key_by_centre, r.totp_secret, r.must_change, r.created_at
    from jsonb_populate_record(null::public.accounts, p_account) r;
end
$$;

-- One's own secrets and settings: written only with a proof, so that an injection in somebody's request does not become that person.
create or replace function door.own_passphrase(p_kdf jsonb, p_verifier text, p_wrapped text) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$ update public.accounts set kdf = p_kdf, verifier = p_verifier, key_by_passphrase = p_wrapped
   where centre_id = sec.centre() and person_id = sec.person() $$;

create or replace function door.own_recovery(p_wrapped text, p_verifier text) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$ update public.accounts set key_by_recovery = p_wrapped, recovery_verifier = p_verifier
   where centre_id = sec.centre() and person_id = sec.person() $$;

create or replace function door.own_locale(p_locale text) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$ update public.accounts set locale = p_locale where centre_id = sec.centre() and person_id = sec.person() $$;

create or replace function door.put_passkey(p_credential text, p_public_key text, p_counter bigint, p_label text, p_given timestamptz)
  returns boolean language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if sec.person() is null then raise exception 'signed_out' using errcode = 'TT002'; end if;
  insert into public.passkeys (centre_id, credential_id, person_id, public_key, counter, label, created_at)
    values (sec.centre(), p_credential, sec.person(), p_public_key, p_counter, p_label, sec.clock(p_given)) on conflict do nothing;
  return found;
end
$$;

create or replace function door.drop_passkey(p_credential text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  delete from public.passkeys where centre_id = sec.centre() and person_id = sec.person() and credential_id = p_credential;
  return found;
end
$$;

-- What the centre's recovery key opens of each account, for the head who renews that key.
create or replace function door.centre_wraps() returns table (person_id uuid, key_by_centre text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select a.person_id, a.key_by_centre from public.accounts a where a.centre_id = sec.centre() and sec.roles() && array['head'] $$;

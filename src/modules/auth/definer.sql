-- The passkeys of the person between the two factors.
create or replace function sec.passkeys_of(p_token_hash bytea) returns setof public.passkeys
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select p.* from sec.sessions s join public.passkeys p using (centre_id, person_id) where s.token_hash = p_token_hash $$;

-- The counters of a try, locked until its transaction ends: of guesses sent at once, each sees those before it.
create or replace function sec.lock_attempts(p_buckets text[], p_given timestamptz) returns table (bucket text, failures int, last_at timestamptz)
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
create or replace function sec.renew_session(p_old bytea, p_new bytea, p_sealed_key text, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
begin
  update sec.sessions set token_hash = p_new, sealed_key = p_sealed_key, stepped_up_at = sec.clock(p_given)
    where token_hash = p_old and factors = 2 and centre_id = sec.centre() and person_id = sec.person();
  if not found then raise exception 'signed_out' using errcode = 'TT002'; end if;
end
$$;

-- Where else this person is signed in; and the end of it.
create or replace function sec.my_sessions(p_token_hash bytea) returns table (device text, started_at timestamptz, seen_at timestamptz, is_this boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select s.device, s.started_at, s.seen_at, s.token_hash = p_token_hash from sec.sessions s
   where s.centre_id = sec.centre() and s.person_id = sec.person() and s.factors = 2 order by s.started_at $$;

create or replace function sec.end_other_sessions(p_token_hash bytea) returns int
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
create or replace function sec.restretch(p_token_hash bytea, p_old_verifier text, p_kdf jsonb, p_verifier text, p_wrapped text) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$ update public.accounts a set kdf = p_kdf, verifier = p_verifier, key_by_passphrase = p_wrapped from sec.sessions s
   where s.token_hash = p_token_hash and a.centre_id = s.centre_id and a.person_id = s.person_id and a.verifier = p_old_verifier $$;

-- A refused sign-in leaves a line in the chain of the account's centre. For a name without an account the same line is
-- written and taken back, so that the two take equally long (security-cases.md B01): the line alone would tell them apart.
create or replace function sec.pretend_refusal(p_given timestamptz) returns void
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
create or replace function sec.tell_of_recovery(p_centre uuid, p_person uuid, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare at timestamptz := sec.clock(p_given); who text;
begin
  select call_name into who from public.people where centre_id = p_centre and person_id = p_person;
  if not found then return; end if;
  perform sec.bind(concat_ws('|', p_person, p_centre, '', '', '', '', ''));
  perform sec.chain_event('auth.recovered_by_cards', null, 'people', p_person::text, '{}', p_given);
  insert into public.tasks (centre_id, task_id, kind, params, owner_role, from_on, made_at, link)
    select p_centre, gen_random_uuid(), 'look_at_recovery', jsonb_build_object('who', who), r, at::date, at,
      case r when 'head' then '/pengaturan/audit' end -- the coordinator asks the person: the log is not hers to open
    from unnest(array['head', 'coordinator']) r;
  execute 'set local app.actor = ''''';
end
$$;

-- Whose recovery key this is, and which of these cards were ever printed: asked before any account is looked at, so that
-- what is wrong with cards says nothing of whether a name exists (security-cases.md B01, B02).
create or replace function sec.centre_of_recovery_key(p_public_key text) returns uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select centre_id from public.centres where recovery_public_key = p_public_key $$;

create or replace function sec.known_shares(p_hashes text[]) returns text[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select coalesce(array_agg(distinct h), '{}') from public.centres c, unnest(c.recovery_share_hashes) h where h = any (p_hashes) $$;

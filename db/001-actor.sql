-- The actor, bound to the session inside PostgreSQL (ARCHITECTURE.md, security.md 3.4). Run as titian_owner; idempotent.
-- sec.begin_request answers a signed actor for this transaction of this backend alone; policies check the signature.
-- A bare set_config of app.actor is worth nothing: the signature covers the backend and the transaction's start.

create table if not exists sec.settings (
  only_row boolean primary key default true check (only_row),
  signing_key bytea not null default ext.gen_random_bytes(32),
  given_clock boolean not null default false
);
alter table sec.settings add column if not exists pepper_id text;
alter table sec.settings add column if not exists door_key bytea;
alter table sec.settings add column if not exists empty_sql text;
insert into sec.settings default values on conflict do nothing;
comment on table sec.settings is 'One row: the key that signs actors, and whether the clock is given by the application (tests and demo only).';

create table if not exists sec.sessions (
  token_hash bytea primary key,
  centre_id uuid not null,
  person_id uuid not null,
  device text not null check (device in ('shared', 'personal')),
  factors int not null default 1 check (factors in (1, 2)),
  started_at timestamptz not null,
  seen_at timestamptz not null,
  locked_at timestamptz,
  stepped_up_at timestamptz,
  challenge text,
  sealed_key text
);
create index if not exists sessions__person on sec.sessions (centre_id, person_id);
comment on table sec.sessions is 'Live sessions by hash of their token. sealed_key opens only with the token and the boot secret of the machine.';
comment on column sec.settings.only_row is 'plain: there is one row';
comment on column sec.settings.signing_key is 'plain: key of the signature, known to nobody but these functions';
comment on column sec.settings.pepper_id is 'plain: first digits of the hash of the pepper that this database began with; another pepper opens no account';
comment on column sec.settings.door_key is 'plain: from the pepper, set by the owner at every start; no role of the application reads it, so SQL alone proves nothing';
comment on column sec.settings.empty_sql is 'plain: the SQL of the empty database of the version that made this shape: a backup before an upgrade holds it, not that of the program that upgrades';
comment on column sec.settings.given_clock is 'plain: true in tests and while a demo is told';
comment on column sec.sessions.token_hash is 'plain: SHA-256 of the cookie';
comment on column sec.sessions.centre_id is 'plain: the centre';
comment on column sec.sessions.person_id is 'plain: whose session';
comment on column sec.sessions.device is 'plain: shared computer or own phone';
comment on column sec.sessions.factors is 'plain: one or both factors shown';
comment on column sec.sessions.started_at is 'plain: from when';
comment on column sec.sessions.seen_at is 'plain: last request, within half a minute';
comment on column sec.sessions.locked_at is 'plain: since when the screen is locked';
comment on column sec.sessions.stepped_up_at is 'plain: last fresh second factor';
comment on column sec.sessions.challenge is 'plain: challenge of a passkey that is waited for';
comment on column sec.sessions.sealed_key is 'plain: the private key, sealed by token and boot secret';
alter table sec.settings enable row level security;
alter table sec.sessions enable row level security;

create or replace function sec.clock(given timestamptz) returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select case when s.given_clock then given else clock_timestamp() end from sec.settings s $$;

-- The same for all rows that one transaction writes: of what is made as something else ends, both bear one hour.
create or replace function sec.moment(given timestamptz) returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select case when s.given_clock then given else transaction_timestamp() end from sec.settings s $$;

-- The day of the house, in its zone.
create or replace function sec.today(p_centre uuid, p_given date) returns date
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  return (select case when s.given_clock then p_given
    else (clock_timestamp() at time zone (select c.time_zone from public.centres c where c.centre_id = p_centre))::date end from sec.settings s);
end
$$;

create or replace function sec.signature(payload text) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select encode(ext.hmac(payload || '|' || pg_backend_pid() || '|' || extract(epoch from transaction_timestamp()),
     encode(s.signing_key, 'hex'), 'sha256'), 'hex') from sec.settings s $$;

-- null when nobody is bound, or when somebody forged it
create or replace function sec.actor() returns text
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as
$$
declare
  bound text := current_setting('app.actor', true);
  cut int := position('#' in coalesce(bound, ''));
begin
  if cut = 0 then return null; end if;
  if substr(bound, cut + 1) <> sec.signature(left(bound, cut - 1)) then return null; end if;
  return left(bound, cut - 1);
end
$$;

create or replace function sec.person() returns uuid language sql stable parallel restricted security definer
  set search_path = pg_catalog, pg_temp as $$ select nullif(split_part(sec.actor(), '|', 1), '')::uuid $$;
create or replace function sec.centre() returns uuid language sql stable parallel restricted security definer
  set search_path = pg_catalog, pg_temp as $$ select nullif(split_part(sec.actor(), '|', 2), '')::uuid $$;
create or replace function sec.roles() returns text[] language sql stable parallel restricted security definer
  set search_path = pg_catalog, pg_temp as $$ select coalesce(string_to_array(nullif(split_part(sec.actor(), '|', 3), ''), ','), '{}') $$;
-- One boolean, so that the planner does not take a role for a rare row: with `&&` it sorted the whole centre.
create or replace function sec.has_role(wanted text[]) returns boolean language sql stable parallel restricted security definer
  set search_path = pg_catalog, pg_temp as $$ select coalesce(sec.roles() && wanted, false) $$;
create or replace function sec.cases(which text) returns uuid[] language sql stable parallel restricted security definer
  set search_path = pg_catalog, pg_temp as
$$ select coalesce(string_to_array(nullif(split_part(sec.actor(), '|',
     case which when 'caseload' then 4 when 'counselled' then 5 when 'taught' then 6 when 'tended' then 7 when 'opened' then 8 when 'housed' then 9 when 'lent' then 10 end), ''), ','), '{}')::uuid[] $$;

create or replace function sec.bind(payload text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$ begin execute format('set local app.actor = %L', payload || '#' || sec.signature(payload)); end $$;

-- Looks up the live session and binds its person. Answers {state, …}; binds nothing unless state is 'ok'.
-- Idle, end and absolute limits: security.md 3.3 (shared PC 5 min / 30 min / 10 h, personal phone 15 min / 12 h).
create or replace function sec.begin_request(p_token_hash bytea, p_given timestamptz, p_touch boolean default true)
  returns jsonb language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  s sec.sessions;
  at timestamptz := sec.clock(p_given);
  lock_after interval; end_after interval; at_most interval;
  roles text[]; who record; sets record;
begin
  select * into s from sec.sessions where token_hash = p_token_hash;
  if not found then return jsonb_build_object('state', 'signed_out'); end if;
  if s.device = 'shared' then lock_after := '5 min'; end_after := '30 min'; at_most := '10 h';
  else lock_after := '15 min'; end_after := '12 h'; at_most := '12 h'; end if;
  select a.is_active and not a.must_change as is_active, a.locale, (select c.time_zone from public.centres c where c.centre_id = a.centre_id) as zone into who from public.accounts a where a.centre_id = s.centre_id and a.person_id = s.person_id;
  if who.is_active is not true or s.seen_at + end_after < at or s.started_at + at_most < at then
    delete from sec.sessions where token_hash = p_token_hash;
    return jsonb_build_object('state', 'signed_out');
  end if;
  if s.factors < 2 then
    return jsonb_build_object('state', 'second_factor_needed', 'centreId', s.centre_id, 'personId', s.person_id,
      'device', s.device, 'challenge', s.challenge, 'sealedKey', s.sealed_key);
  end if;
  if s.locked_at is null and s.seen_at + lock_after < at then
    update sec.sessions set locked_at = at where token_hash = p_token_hash;
    s.locked_at := at;
  end if;
  select array(select distinct g.role from public.role_grants g where g.centre_id = s.centre_id and g.person_id = s.person_id
      and g.from_at <= at and (g.until_at is null or g.until_at > at) order by 1) into roles;
  if s.locked_at is not null then
    return jsonb_build_object('state', 'locked', 'centreId', s.centre_id, 'personId', s.person_id, 'device', s.device,
      'roles', to_jsonb(roles), 'challenge', s.challenge, 'locale', who.locale);
  end if;
  if p_touch and s.seen_at + interval '30 s' < at then
    update sec.sessions set seen_at = at where token_hash = p_token_hash;
  end if;
  -- one statement: who she works for, by part, and what an emergency has opened for her
  select coalesce(array_agg(t.case_id) filter (where t.part in ('responsible', 'assistant') and 'social_worker' = any (roles)), '{}') as caseload,
    array(select b.case_id from public.break_glass b where b.centre_id = s.centre_id and b.person_id = s.person_id and b.expires_at > at) as opened,
    coalesce(array_agg(t.case_id) filter (where t.part = 'psychologist' and 'psychologist' = any (roles)), '{}') as counselled,
    -- a class ends when she leaves, and so does what the class knew of her
    coalesce(array_agg(t.case_id) filter (where t.part = 'class' and exists (select from public.cases c where c.centre_id = t.centre_id
      and c.case_id = t.case_id and c.state in ('candidate', 'waiting', 'open'))), '{}') as taught,
    array(select c.case_id from public.cases c where 'house_mother' = any (roles) and c.centre_id = s.centre_id and c.state = 'open'
      and (c.admitted_on is not null or exists (select from public.bed_occupants o where o.centre_id = c.centre_id and o.case_id = c.case_id
        and o.is_current))) as housed,
    coalesce(array_agg(t.case_id) filter (where t.part = 'health'), '{}') as tended,
    coalesce(array_agg(t.case_id) filter (where t.part = 'health_reader'), '{}') as lent
    into sets from public.case_team t
    where t.centre_id = s.centre_id and t.person_id = s.person_id and t.from_at <= at and (t.until_at is null or t.until_at > at);
  perform sec.bind(concat_ws('|', s.person_id, s.centre_id, array_to_string(roles, ','),
    array_to_string(sets.caseload, ','), array_to_string(sets.counselled, ','),
    array_to_string(sets.taught, ','), array_to_string(sets.tended, ','), array_to_string(sets.opened, ','),
    array_to_string(sets.housed, ','), array_to_string(sets.lent, ',')));
  return jsonb_build_object('state', 'ok', 'centreId', s.centre_id, 'personId', s.person_id, 'roles', to_jsonb(roles),
    'caseload', to_jsonb(sets.caseload), 'counselled', to_jsonb(sets.counselled),
    'taught', to_jsonb(sets.taught), 'tended', to_jsonb(sets.tended), 'opened', to_jsonb(sets.opened), 'housed', to_jsonb(sets.housed), 'lent', to_jsonb(sets.lent),
    'device', s.device, 'sealedKey', s.sealed_key, 'steppedUpAt', s.stepped_up_at, 'locale', who.locale,
    'challenge', s.challenge, 'zone', who.zone);
end
$$;

-- Work at night: the system actor of one named centre. Only the worker's role may call it.
create or replace function sec.begin_job(p_centre uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$ begin perform sec.bind(concat_ws('|', '00000000-0000-0000-0000-000000000000', p_centre, 'system', '', '', '', '')); end $$;

-- A function of the schema `door` is called by the server process alone: it knows the pepper and so the key of this proof,
-- which SQL that was slipped in, or a stolen password of the role, does not. A proof covers the function, its arguments to the
-- letter, this backend and this transaction: one that was seen elsewhere or earlier opens nothing (src/platform/database/door.ts).
create or replace function sec.door_nonce() returns text language sql stable as
$$ select pg_catalog.pg_backend_pid() || '-' || extract(epoch from pg_catalog.transaction_timestamp()) $$;

create or replace function sec.door(p_name text, p_args text, p_proof text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare called text; answer jsonb; is_void boolean;
begin
  -- hashed once more, so that the time of the comparison says nothing about the bytes
  if not exists (select from sec.settings s where sha256(ext.hmac(convert_to(sec.door_nonce() || '|' || p_name || '|' || p_args, 'UTF8'),
      s.door_key, 'sha256')) = sha256(decode(p_proof, 'hex'))) then
    raise exception 'no proof for %', p_name using errcode = 'TT004';
  end if;
  select format('door.%I(%s)', p.proname, (select string_agg(format('($1 ->> %s)::%s', a.n - 1, format_type(a.type, null)), ', ' order by a.n)
      from unnest(p.proargtypes) with ordinality a (type, n))), p.prorettype = 'void'::regtype
    into strict called, is_void from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname = p_name;
  if is_void then execute 'select ' || called using p_args::jsonb; return '[]'; end if;
  execute 'select coalesce(jsonb_agg(to_jsonb(x)), ''[]'') from ' || called || ' x' into answer using p_args::jsonb;
  return answer;
end
$$;

-- Bytes that the server process looked at and sealed for one row: signed for this transaction alone, as the actor is. The newest mark holds.
create or replace function door.mark_file(p_table text, p_row text, p_sha256 text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare payload text := concat_ws('|', 'file', p_table, p_row, p_sha256);
begin
  perform set_config('app.sealed', payload || '#' || sec.signature(payload), true);
end
$$;

-- Nothing is kept as a paper or a picture that did not come that way: the first argument is the column, the others make the row of `mark_file`.
create or replace function sec.keep_sealed_file() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare bytes bytea; before bytea; payload text; part text; line text[];
begin
  execute format('select ($1).%I', tg_argv[0]) into bytes using new;
  if tg_op = 'UPDATE' then execute format('select ($1).%I', tg_argv[0]) into before using old; end if;
  if bytes is null or bytes = before then return null; end if;
  for i in 1 .. tg_nargs - 1 loop
    execute format('select ($1).%I::text', tg_argv[i]) into part using new;
    line := line || part;
  end loop;
  payload := concat_ws('|', 'file', tg_table_name, array_to_string(line, '/'), encode(sha256(bytes), 'hex'));
  if current_setting('app.sealed', true) is distinct from payload || '#' || sec.signature(payload) then
    raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return null;
end
$$;

-- Sign-in happens before anybody is bound: each of these answers one narrow question.
create or replace function door.find_account(p_username text) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select to_jsonb(a) from public.accounts a where a.username = lower(p_username) and a.is_active $$;

create or replace function door.account_of(p_token_hash bytea) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select to_jsonb(a) from sec.sessions s join public.accounts a using (centre_id, person_id) where s.token_hash = p_token_hash $$;

-- Two sessions at most: the eldest ends (security.md 3.3).
create or replace function sec.put_session(p_token_hash bytea, p_centre uuid, p_person uuid, p_device text, p_factors int,
  p_sealed_key text, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare at timestamptz := sec.clock(p_given);
begin
  delete from sec.sessions where token_hash in (select token_hash from sec.sessions
    where centre_id = p_centre and person_id = p_person and factors = p_factors order by started_at desc offset 1);
  insert into sec.sessions (token_hash, centre_id, person_id, device, factors, started_at, seen_at, sealed_key,
    stepped_up_at) values (p_token_hash, p_centre, p_person, p_device, p_factors, at, at, p_sealed_key,
    case when p_factors = 2 then at end);
end
$$;

-- A session with one factor; the second is put only by pass_second_factor, with what was shown.
create or replace function door.open_session(p_token_hash bytea, p_centre uuid, p_person uuid, p_device text,
  p_sealed_key text, p_given timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$ select sec.put_session(p_token_hash, p_centre, p_person, p_device, 1, p_sealed_key, p_given) $$;

create or replace function door.set_challenge(p_token_hash bytea, p_challenge text) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$ update sec.sessions set challenge = p_challenge where token_hash = p_token_hash $$;

create or replace function door.lock_session(p_token_hash bytea, p_given timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$ update sec.sessions set locked_at = coalesce(locked_at, sec.clock(p_given)), sealed_key = null where token_hash = p_token_hash $$;

create or replace function door.unlock_session(p_token_hash bytea, p_sealed_key text, p_given timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$ update sec.sessions set locked_at = null, seen_at = sec.clock(p_given), sealed_key = p_sealed_key where token_hash = p_token_hash $$;

create or replace function door.end_session(p_token_hash bytea) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$ delete from sec.sessions where token_hash = p_token_hash $$;

-- No session outlives twelve hours (security.md 3.3); one whose cookie never came back would lie here with its sealed key.
create or replace function sec.forget_sessions(p_given timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$ delete from sec.sessions where centre_id = sec.centre() and started_at < sec.clock(p_given) - interval '12 hours' $$;

-- The sign-in brake: a row per account and per account+address, delay grows 1, 2, 4 … 42 s after five failures.
create table if not exists sec.attempts (
  bucket text primary key,
  failures int not null default 0,
  last_at timestamptz not null
);
alter table sec.attempts enable row level security;
comment on column sec.attempts.bucket is 'plain: keyed hash of a name, or of a name and an address';
comment on column sec.attempts.failures is 'plain: how many in a row';
comment on column sec.attempts.last_at is 'plain: when last';
comment on table sec.attempts is 'Failed sign-ins by keyed bucket; forgotten after an hour. Never a permanent lock.';

create or replace function door.note_attempts(p_buckets text[], p_good boolean, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare at timestamptz := sec.clock(p_given);
begin
  if p_good then delete from sec.attempts where bucket = any (p_buckets); return; end if;
  insert into sec.attempts as a (bucket, failures, last_at) select b, 1, at from unnest(p_buckets) b order by b
    on conflict (bucket) do update set failures = case when a.last_at + interval '1 hour' < at then 1 else a.failures + 1 end, last_at = at;
end
$$;

-- First run: is there any centre at all? Answers before anybody can sign in.
create or replace function sec.all_centres() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$ select centre_id from public.centres $$;

create or replace function sec.is_first_run() returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$ select not exists (select 1 from public.centres) $$;

-- The first centre and its head. Works once: refused as soon as a centre exists (except under a given clock: tests, demo).
create or replace function door.begin_first_run(p_centre jsonb, p_head jsonb, p_grant uuid, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare at timestamptz := sec.clock(p_given);
begin
  lock table public.centres in share row exclusive mode;
  if exists (select 1 from public.centres) and not (select s.given_clock from sec.settings s) then
    raise exception 'already_set_up' using errcode = 'TT002';
  end if;
  insert into public.centres (centre_id, name, short_name, owner_kind, time_zone, capacity, min_age, max_age, programme_days,
      target_groups, letterhead, letter_pattern, letter_class, letter_unit, is_demo, recovery_public_key,
      recovery_share_hashes)
    select r.centre_id, r.name, r.short_name, r.owner_kind, r.time_zone, r.capacity, r.min_age, r.max_age, r.programme_days,
      r.target_groups, r.letterhead, r.letter_pattern, r.letter_class, r.letter_unit, r.is_demo, r.recovery_public_key,
      r.recovery_share_hashes
    from jsonb_populate_record(null::public.centres, p_centre) r;
  insert into public.people (centre_id, person_id, name, call_name, position, rank, nip)
    select (p_centre ->> 'centre_id')::uuid, r.person_id, r.name, r.call_name, r.position, r.rank, r.nip
    from jsonb_populate_record(null::public.people, p_head) r;
  insert into public.role_grants (centre_id, grant_id, person_id, role, from_at, granted_by)
    values ((p_centre ->> 'centre_id')::uuid, p_grant, (p_head ->> 'person_id')::uuid, 'head', at, (p_head ->> 'person_id')::uuid);
  perform sec.bind(concat_ws('|', p_head ->> 'person_id', p_centre ->> 'centre_id', 'head', '', '', '', ''));
end
$$;

-- Public halves of colleagues' keys, so that a data key can be wrapped to them.
create or replace function sec.public_keys(p_people uuid[]) returns table (person_id uuid, public_key text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select a.person_id, a.public_key from public.accounts a where a.centre_id = sec.centre() and a.person_id = any (p_people) and a.is_active $$;

-- From one factor to two: the token changes, so a cookie that was seen before is worth nothing (security-cases.md B23–B26).
create or replace function door.pass_second_factor(p_old bytea, p_new bytea, p_sealed_key text, p_totp_step bigint,
  p_credential text, p_counter bigint, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare s sec.sessions;
begin
  if p_totp_step is null and p_credential is null then raise exception 'code_refused' using errcode = 'TT002'; end if;
  delete from sec.sessions where token_hash = p_old and factors = 1 returning * into s;
  if not found then raise exception 'signed_out' using errcode = 'TT002'; end if;
  if p_totp_step is not null then
    update public.accounts set totp_last_step = p_totp_step where centre_id = s.centre_id and person_id = s.person_id
      and (totp_last_step is null or totp_last_step < p_totp_step);
    if not found then raise exception 'code_refused' using errcode = 'TT002'; end if;
  end if;
  if p_credential is not null then
    update public.passkeys set counter = p_counter where centre_id = s.centre_id and person_id = s.person_id and credential_id = p_credential;
    if not found then raise exception 'code_refused' using errcode = 'TT002'; end if;
  end if;
  perform sec.put_session(p_new, s.centre_id, s.person_id, s.device, 2, p_sealed_key, p_given);
  perform sec.append_auth_event(s.centre_id, s.person_id, 'auth.signed_in', p_given);
end
$$;

create or replace function door.append_auth_event(p_centre uuid, p_person uuid, p_kind text, p_given timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$ select sec.append_auth_event(p_centre, p_person, p_kind, p_given) $$;

-- Recovery writes new keys for an account. It changes nothing unless the caller knows the old recovery verifier, which
-- comes from the printed code or, with two of three shares, from what the centre's recovery key opens.
create or replace function door.recover_account(p_username text, p_old_verifier text, p_new jsonb, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare a public.accounts; n public.accounts := jsonb_populate_record(null::public.accounts, p_new);
begin
  update public.accounts set kdf = n.kdf, verifier = n.verifier, key_by_passphrase = n.key_by_passphrase,
    key_by_recovery = n.key_by_recovery, recovery_verifier = n.recovery_verifier, must_change = false,
    totp_secret = coalesce(n.totp_secret, totp_secret), totp_last_step = case when n.totp_secret is null then totp_last_step end
    where username = lower(p_username) and recovery_verifier = p_old_verifier and is_active returning * into a;
  if not found then raise exception 'recovery_refused' using errcode = 'TT002'; end if;
  delete from sec.sessions where centre_id = a.centre_id and person_id = a.person_id;
  -- whoever has her lost telephone or key must not pass the second factor with it
  delete from public.passkeys where centre_id = a.centre_id and person_id = a.person_id;
  perform sec.append_auth_event(a.centre_id, a.person_id, 'auth.recovered', p_given);
end
$$;

create or replace function door.recovery_public_key(p_centre uuid) returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select recovery_public_key from public.centres where centre_id = p_centre $$;

-- Sealed copies come with their record: in the transaction and by the hand that write it, and none is added later. Arguments: its table, its
-- key, and the column that says who wrote it.
create or replace function sec.only_with_its_record() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare is_new boolean;
begin
  execute format('select exists (select from public.%I r where r.centre_id = $1.centre_id and r.%2$I = $1.%2$I and r.%3$I = sec.person()
    and r.xmin = pg_current_xact_id()::xid)', tg_argv[0], tg_argv[1], tg_argv[2]) into is_new using new;
  if not is_new then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end
$$;

-- The audit chain and the read log (security.md 3.8). Append by function only; the application has no other way in.

create table if not exists public.audit_heads (
  centre_id uuid primary key,
  last_seq bigint not null,
  last_hash bytea not null
);
comment on table public.audit_heads is 'The end of each centre''s chain; its row lock puts events in one order.';
comment on column public.audit_heads.centre_id is 'plain: the centre';
comment on column public.audit_heads.last_seq is 'plain: number of the last event';
comment on column public.audit_heads.last_hash is 'plain: hash of the last event';

create table if not exists public.audit_entries (
  centre_id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  person_id uuid not null,
  kind text not null,
  case_id uuid,
  subject_table text,
  subject_id text,
  details jsonb not null default '{}',
  prev bytea not null,
  hash bytea not null,
  constraint audit_entries__pk primary key (centre_id, seq)
);
create index if not exists audit_entries__case on public.audit_entries (centre_id, case_id, seq desc) where case_id is not null;
comment on table public.audit_entries is 'What was done: one line an event, chained by SHA-256 per centre. Ids and codes only.';
comment on column public.audit_entries.centre_id is 'plain: the centre';
comment on column public.audit_entries.seq is 'plain: number in the centre''s chain, without gaps';
comment on column public.audit_entries.at is 'plain: server time';
comment on column public.audit_entries.person_id is 'plain: who did it, taken from the bound actor';
comment on column public.audit_entries.kind is 'plain: module.what_happened';
comment on column public.audit_entries.case_id is 'plain: the case it is about';
comment on column public.audit_entries.subject_table is 'plain: table of the record it is about';
comment on column public.audit_entries.subject_id is 'plain: id of that record';
comment on column public.audit_entries.details is 'plain: ids, codes, counts, dates; never a name or a text';
comment on column public.audit_entries.prev is 'plain: hash of the entry before';
comment on column public.audit_entries.hash is 'plain: hash over prev and this entry';

create table if not exists public.read_log (
  centre_id uuid not null,
  read_id uuid not null default gen_random_uuid(),
  at timestamptz not null,
  person_id uuid not null,
  case_id uuid,
  class text not null,
  action text not null,
  amount int not null default 1,
  chained_seq bigint,
  constraint read_log__pk primary key (centre_id, read_id),
  constraint read_log__class check (class in ('display', 'identity', 'narrative', 'counselling', 'health', 'safety'))
);
create index if not exists read_log__case on public.read_log (centre_id, case_id, at desc) where case_id is not null;
create index if not exists read_log__chained on public.read_log (centre_id, chained_seq) where chained_seq is not null;
create index if not exists read_log__unchained on public.read_log (centre_id, at) where chained_seq is null;
comment on table public.read_log is 'What was read: one line per sealed class opened, written before the answer leaves. Batches are hashed into the chain.';
comment on column public.read_log.centre_id is 'plain: the centre';
comment on column public.read_log.read_id is 'plain: id of the line';
comment on column public.read_log.at is 'plain: server time';
comment on column public.read_log.person_id is 'plain: who read, taken from the bound actor';
comment on column public.read_log.case_id is 'plain: whose file; null for a list';
comment on column public.read_log.class is 'plain: sealed class that was opened';
comment on column public.read_log.action is 'plain: endpoint that opened it';
comment on column public.read_log.amount is 'plain: how many values were opened';
comment on column public.read_log.chained_seq is 'plain: the chain entry that carries the hash of this batch';

create or replace function sec.event_text(e public.audit_entries) returns text
  language sql immutable set search_path = pg_catalog, pg_temp as
$$ select concat_ws(chr(31), e.centre_id, e.seq, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.person_id, e.kind,
     coalesce(e.case_id::text, '-'), coalesce(e.subject_table, '-'), coalesce(e.subject_id, '-'), e.details::text) $$;

create table if not exists public.event_kinds (
  kind text not null,
  roles text[],
  constraint event_kinds__pk primary key (kind)
);
alter table public.event_kinds add column if not exists proof text;
comment on table public.event_kinds is 'What can happen, from the events.ts of the modules; written at every start.';
comment on column public.event_kinds.kind is 'plain: kind of event';
comment on column public.event_kinds.roles is 'plain: roles that may write it; none: functions of the database alone; null: everybody who is bound';
comment on column public.event_kinds.proof is 'plain: condition on the event e that a row shows it, in SQL (src/app/reference.ts); null: it meets and undoes nothing, or no row can';

create table if not exists public.event_readers (
  who text not null,
  kinds jsonb not null,
  constraint event_readers__pk primary key (who)
);
comment on table public.event_readers is 'Who is told of what happened to a woman, from seenBy in the events.ts of the modules; written at every start.';
comment on column public.event_readers.who is 'plain: a role, or anyone who sees the case; with a set of cases behind a colon, of those alone (anyone:caseload)';
comment on column public.event_readers.kinds is 'plain: kinds of events, as keys';

-- Kinds of which the bound person is told: of every case, or of the cases of one of her sets. Asked once a query, by the policy of
-- the chain (src/modules/audit/policy.ts); as keys, since each row looks its kind up.
create or replace function sec.told(p_set text default null) returns jsonb
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as
$$
declare told jsonb := '{}'; more jsonb; whom text[] := sec.roles() || 'anyone'::text;
begin
  if p_set is not null then select array_agg(w || ':' || p_set) into whom from unnest(whom) w; end if;
  for more in select r.kinds from public.event_readers r where r.who = any (whom) loop told := told || more; end loop;
  return told;
end
$$;

-- Writes the event and the evidence that it is. Not for the application: it may not choose what happened.
create or replace function sec.chain_event(p_kind text, p_case uuid, p_table text, p_subject text, p_details jsonb, p_given timestamptz)
  returns bigint language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  e public.audit_entries; head public.audit_heads;
begin
  e.centre_id := sec.centre(); e.person_id := sec.person();
  if e.centre_id is null then raise exception 'no actor' using errcode = 'TT001'; end if;
  insert into public.audit_heads values (e.centre_id, 0, '\x00') on conflict do nothing;
  select * into head from public.audit_heads where centre_id = e.centre_id for update;
  e.seq := head.last_seq + 1; e.at := sec.clock(p_given); e.kind := p_kind; e.case_id := p_case;
  e.subject_table := p_table; e.subject_id := p_subject; e.details := coalesce(p_details, '{}'); e.prev := head.last_hash;
  e.hash := sha256(e.prev || convert_to(sec.event_text(e), 'UTF8'));
  insert into public.audit_entries select e.*;
  update public.audit_heads set last_seq = e.seq, last_hash = e.hash where centre_id = e.centre_id;
  if p_case is not null then
    insert into public.case_evidence (centre_id, case_id, gate, is_met, is_override, event_seq, at, person_id)
      select e.centre_id, p_case, g.gate, g.is_met, false, e.seq, e.at, e.person_id from public.gate_events g where g.event_kind = p_kind;
  end if;
  return e.seq;
end
$$;

-- The one way in for the application: a kind that was declared, written by a role that may write it, and where a gate hears of it
-- with the row that shows it: whoever may say that something happened must have done it, by the rules of that table.
create or replace function sec.append_event(p_kind text, p_case uuid, p_table text, p_subject text, p_details jsonb, p_given timestamptz)
  returns bigint language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare k public.event_kinds; is_shown boolean;
begin
  if sec.centre() is null then raise exception 'no actor' using errcode = 'TT001'; end if;
  select * into k from public.event_kinds x where x.kind = p_kind and (x.roles is null or x.roles && sec.roles());
  if not found then raise exception 'not_allowed' using errcode = 'TT002', detail = p_kind; end if;
  if k.proof is not null then
    execute format('select %s from (values ($1, $2, $3)) e (centre_id, case_id, subject_id)', k.proof) into is_shown using sec.centre(), p_case, p_subject;
    if is_shown is not true then raise exception 'nothing shows %', p_kind using errcode = 'TT001'; end if;
  end if;
  return sec.chain_event(p_kind, p_case, p_table, p_subject, p_details, p_given);
end
$$;

-- Many events at once, for lists of thousands: one lock of the head, one update of it. Calling append_event in a row makes
-- a version of the head for each event, and PostgreSQL walks through all of them every time (10,000 events: 6.7 s).
create or replace function sec.append_events(p_events jsonb, p_given timestamptz)
  returns bigint[] language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  e public.audit_entries; head public.audit_heads; one jsonb; seqs bigint[] := '{}'; heard public.event_kinds; is_missing boolean;
begin
  e.centre_id := sec.centre(); e.person_id := sec.person();
  if e.centre_id is null then raise exception 'no actor' using errcode = 'TT001'; end if;
  if exists (select 1 from jsonb_array_elements(p_events) o where not exists (select 1 from public.event_kinds k
      where k.kind = o ->> 'kind' and (k.roles is null or k.roles && sec.roles()))) then
    raise exception 'not_allowed' using errcode = 'TT002';
  end if;
  insert into public.audit_heads values (e.centre_id, 0, '\x00') on conflict do nothing;
  select * into head from public.audit_heads where centre_id = e.centre_id for update;
  e.seq := head.last_seq; e.hash := head.last_hash; e.at := sec.clock(p_given);
  for one in select value from jsonb_array_elements(p_events) with ordinality order by ordinality loop
    e.prev := e.hash; e.seq := e.seq + 1; e.kind := one ->> 'kind';
    e.case_id := (one ->> 'caseId')::uuid; e.subject_table := one ->> 'table'; e.subject_id := one ->> 'subject';
    e.details := coalesce(one -> 'details', '{}');
    e.hash := sha256(e.prev || convert_to(sec.event_text(e), 'UTF8'));
    insert into public.audit_entries values (e.*);
    seqs := seqs || e.seq;
  end loop;
  update public.audit_heads set last_seq = e.seq, last_hash = e.hash where centre_id = e.centre_id;
  for heard in select * from public.event_kinds x where x.proof is not null and x.kind in (select o ->> 'kind' from jsonb_array_elements(p_events) o) loop
    execute format('select exists (select from public.audit_entries e where e.centre_id = $1 and e.seq > $2 and e.kind = $3 and (%s) is not true)', heard.proof)
      into is_missing using e.centre_id, head.last_seq, heard.kind;
    if is_missing then raise exception 'nothing shows %', heard.kind using errcode = 'TT001'; end if;
  end loop;
  insert into public.case_evidence (centre_id, case_id, gate, is_met, is_override, event_seq, at, person_id)
    select a.centre_id, a.case_id, g.gate, g.is_met, false, a.seq, a.at, a.person_id
    from public.audit_entries a join public.gate_events g on g.event_kind = a.kind
    where a.centre_id = e.centre_id and a.seq > head.last_seq and a.case_id is not null order by a.seq;
  return seqs;
end
$$;

-- After the first few hundred rows of an import: of a table that was empty a minute ago PostgreSQL believes that any index
-- will do, and every foreign key of the thousands that follow walks through all rows of the centre (5,000 rows: twice the time).
create or replace function sec.count_anew() returns void language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$ begin analyze public.cases, public.referrals; end $$;

-- A sign-in, a failed second factor: events of a person who is not bound yet. Narrow list of kinds.
create or replace function sec.append_auth_event(p_centre uuid, p_person uuid, p_kind text, p_given timestamptz)
  returns void language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if p_kind not in ('auth.signed_in', 'auth.sign_in_refused', 'auth.locked', 'auth.unlocked', 'auth.signed_out', 'auth.recovered') then
    raise exception 'not an auth event' using errcode = 'TT001';
  end if;
  perform sec.bind(concat_ws('|', p_person, p_centre, '', '', '', '', ''));
  perform sec.chain_event(p_kind, null, null, null, '{}', p_given);
  execute 'set local app.actor = ''''';
end
$$;

create or replace function sec.log_read(p_case uuid, p_class text, p_action text, p_amount int, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if sec.centre() is null then raise exception 'no actor' using errcode = 'TT001'; end if;
  insert into public.read_log (centre_id, at, person_id, case_id, class, action, amount)
    values (sec.centre(), sec.clock(p_given), sec.person(), p_case, p_class, p_action, p_amount);
end
$$;

create or replace function sec.read_text(r public.read_log) returns text
  language sql stable set search_path = pg_catalog, pg_temp as
$$ select concat_ws(chr(31), r.read_id, extract(epoch from r.at), r.person_id, coalesce(r.case_id::text, '-'), r.class, r.action, r.amount) $$;

-- Hashes every unchained read of the centre into one chain entry (a job does this every minute).
create or replace function sec.chain_reads(p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare batch text; n int; s bigint; ids uuid[];
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  select array_agg(r.read_id), count(*), encode(sha256(convert_to(string_agg(sec.read_text(r.line), chr(30) order by r.at, r.read_id), 'UTF8')), 'hex')
    into ids, n, batch
    from (select l as line, l.at, l.read_id from public.read_log l where l.centre_id = sec.centre() and l.chained_seq is null
      order by l.at, l.read_id limit 10000 for update) r;
  if n = 0 then return 0; end if;
  s := sec.chain_event('audit.reads_chained', null, 'read_log', null, jsonb_build_object('count', n, 'sha256', batch), p_given);
  update public.read_log set chained_seq = s where centre_id = sec.centre() and read_id = any (ids);
  return n;
end
$$;

-- Answers the first entry that does not fit, or whose batch of reads was changed, or null when the chain is whole.
create or replace function sec.verify_chain(p_from bigint default 1) returns bigint
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
declare e public.audit_entries; prev bytea; expected bigint := p_from;
begin
  select a.hash into prev from public.audit_entries a where a.centre_id = sec.centre() and a.seq = p_from - 1;
  prev := coalesce(prev, '\x00');
  for e in select * from public.audit_entries a where a.centre_id = sec.centre() and a.seq >= p_from order by a.seq loop
    if e.seq <> expected or e.prev <> prev or e.hash <> sha256(prev || convert_to(sec.event_text(e), 'UTF8')) then return expected; end if;
    if e.kind = 'audit.reads_chained' and e.details ->> 'sha256' is distinct from (
      select encode(sha256(convert_to(string_agg(sec.read_text(l), chr(30) order by l.at, l.read_id), 'UTF8')), 'hex')
      from public.read_log l where l.centre_id = e.centre_id and l.chained_seq = e.seq) then return expected; end if;
    prev := e.hash; expected := expected + 1;
  end loop;
  if exists (select 1 from public.audit_heads h where h.centre_id = sec.centre() and (h.last_seq <> expected - 1 or h.last_hash <> prev)) then
    return expected;
  end if;
  return null;
end
$$;

create table centres (
  centre_id uuid not null,
  name text not null,
  short_name text not null,
  owner_kind text not null,
  time_zone text not null default 'Asia/Jakarta',
  capacity int not null,
  min_age int not null default 20,
  max_age int not null default 35,
  programme_days int not null default 180,
  target_groups text[] not null default '{}',
  letterhead jsonb not null default '{}',
  letter_pattern text not null default '{klas}/{nomor}/{unit}/{tahun}',
  letter_class text not null default '400.9',
  letter_unit text not null default 'PANTI',
  is_demo boolean not null default false,
  recovery_public_key text not null,
  recovery_share_hashes text[] not null default '{}',
  version int not null default 1,
  constraint centres__pk primary key (centre_id),
  constraint centres__owner check (owner_kind in ('province', 'regency', 'ministry', 'foundation')),
  constraint centres__capacity check (capacity between 1 and 1000),
  constraint centres__ages check (min_age between 18 and max_age and max_age <= 100),
  constraint centres__zone check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'))
);
comment on table centres is 'The centre: profile, owner, capacity, age rule, letterhead.';
comment on column centres.centre_id is 'plain: the centre';
comment on column centres.name is 'plain: full name of the centre';
comment on column centres.short_name is 'plain: short name on screens';
comment on column centres.owner_kind is 'plain: who owns the centre';
comment on column centres.time_zone is 'plain: IANA zone of the centre';
comment on column centres.capacity is 'plain: beds by decision';
comment on column centres.min_age is 'plain: youngest age in full years (paper P24); never below 18';
comment on column centres.max_age is 'plain: oldest age in full years (paper P24)';
comment on column centres.programme_days is 'plain: length of the programme in days';
comment on column centres.target_groups is 'plain: codes of target groups accepted (paper P25)';
comment on column centres.letterhead is 'plain: lines of the letterhead and of the neutral letterhead';
comment on column centres.letter_pattern is 'plain: pattern of letter numbers';
comment on column centres.letter_class is 'plain: classification code of letters';
comment on column centres.letter_unit is 'plain: unit code in letter numbers';
comment on column centres.is_demo is 'plain: invented data, banner on every page';
comment on column centres.recovery_public_key is 'plain: public half of the centre''s recovery key (two of three shares open the other half)';
comment on column centres.recovery_share_hashes is 'plain: hashes of the three printed shares, to name a forged one';
comment on column centres.version is 'plain: version of the row';

create table calendar_days (
  centre_id uuid not null,
  on_day date not null,
  kind text not null,
  name text not null,
  source text not null,
  constraint calendar_days__pk primary key (centre_id, on_day, kind),
  constraint calendar_days__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint calendar_days__kind check (kind in ('national', 'joint_leave', 'centre'))
);
comment on table calendar_days is 'Holidays and joint leave, from the yearly decree, and days that the centre adds.';
comment on column calendar_days.centre_id is 'plain: the centre';
comment on column calendar_days.on_day is 'plain: the day';
comment on column calendar_days.kind is 'plain: national, joint_leave or centre';
comment on column calendar_days.name is 'plain: name of the day';
comment on column calendar_days.source is 'plain: decree it comes from';

create table people (
  centre_id uuid not null,
  person_id uuid not null,
  name text not null,
  call_name text not null,
  position text,
  rank text,
  nip text,
  is_active boolean not null default true,
  version int not null default 1,
  constraint people__pk primary key (centre_id, person_id),
  constraint people__centre foreign key (centre_id) references centres (centre_id) on delete cascade
);
comment on table people is 'People who work here or act for the centre. Not clients.';
comment on column people.centre_id is 'plain: the centre';
comment on column people.person_id is 'plain: the person';
comment on column people.name is 'plain: name with titles, as it stands in letters';
comment on column people.call_name is 'plain: how colleagues call the person';
comment on column people.position is 'plain: post, as it stands in letters';
comment on column people.rank is 'plain: civil-service rank';
comment on column people.nip is 'plain: civil-service number';
comment on column people.is_active is 'plain: still works here';
comment on column people.version is 'plain: version of the row';

create table accounts (
  centre_id uuid not null,
  person_id uuid not null,
  username text not null,
  is_active boolean not null default true,
  locale text not null default 'id',
  kdf jsonb not null,
  verifier text not null,
  public_key text not null,
  key_by_passphrase text not null,
  key_by_recovery text not null,
  recovery_verifier text not null,
  key_by_centre text not null,
  totp_secret text,
  totp_last_step bigint,
  must_change boolean not null default false,
  created_at timestamptz not null,
  constraint accounts__pk primary key (centre_id, person_id),
  constraint accounts__username unique (username),
  constraint accounts__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint accounts__username_shape check (username ~ '^[a-z][a-z0-9._-]{1,39}$'),
  constraint accounts__locale check (locale in ('id', 'en'))
);
comment on table accounts is 'Who may sign in. Keys stand here only wrapped: by passphrase, by printed code, by the centre''s recovery key.';
comment on column accounts.centre_id is 'plain: the centre';
comment on column accounts.person_id is 'plain: the person';
comment on column accounts.username is 'plain: sign-in name';
comment on column accounts.is_active is 'plain: false cuts every session at once';
comment on column accounts.locale is 'plain: language of the screens';
comment on column accounts.kdf is 'plain: salt and cost of Argon2id';
comment on column accounts.verifier is 'plain: derived from the passphrase, not the key';
comment on column accounts.public_key is 'plain: X25519';
comment on column accounts.key_by_passphrase is 'plain: private key wrapped by the passphrase and the pepper';
comment on column accounts.key_by_recovery is 'plain: private key wrapped by the printed recovery code';
comment on column accounts.recovery_verifier is 'plain: derived from the recovery code, not the key';
comment on column accounts.key_by_centre is 'plain: private key sealed to the centre''s recovery key';
comment on column accounts.totp_secret is 'plain: second-factor secret, sealed by the pepper';
comment on column accounts.totp_last_step is 'plain: last step used, against replay';
comment on column accounts.must_change is 'plain: invited, and has not yet made her own passphrase and second factor; no session opens';
comment on column accounts.created_at is 'plain: when';

create table passkeys (
  centre_id uuid not null,
  credential_id text not null,
  person_id uuid not null,
  public_key text not null,
  counter bigint not null,
  label text not null,
  created_at timestamptz not null,
  constraint passkeys__pk primary key (centre_id, credential_id),
  constraint passkeys__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade
);
comment on table passkeys is 'Roaming keys and phones used as second factor.';
comment on column passkeys.centre_id is 'plain: the centre';
comment on column passkeys.credential_id is 'plain: id of the credential';
comment on column passkeys.person_id is 'plain: whose';
comment on column passkeys.public_key is 'plain: COSE public key';
comment on column passkeys.counter is 'plain: signature counter';
comment on column passkeys.label is 'plain: name the person gave it';
comment on column passkeys.created_at is 'plain: when';

create table role_grants (
  centre_id uuid not null,
  grant_id uuid not null,
  person_id uuid not null,
  role text not null,
  from_at timestamptz not null,
  until_at timestamptz,
  granted_by uuid not null,
  acts_for uuid,
  signs_as text,
  constraint role_grants__pk primary key (centre_id, grant_id),
  constraint role_grants__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint role_grants__order check (until_at is null or until_at >= from_at),
  constraint role_grants__whom foreign key (centre_id, acts_for) references people (centre_id, person_id) on delete cascade,
  constraint role_grants__signs_as check (signs_as in ('plh', 'an')),
  constraint role_grants__stands_in check ((acts_for is null) = (signs_as is null)
    and (acts_for is null or role in ('head', 'coordinator') and until_at is not null and acts_for <> person_id)),
  constraint role_grants__role check (role in ('head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'speaker', 'volunteer', 'house_mother', 'guard', 'treasurer', 'social_office', 'auditor', 'data_protection_officer', 'it_admin'))
);
create index role_grants__by_person on role_grants (centre_id, person_id);
comment on table role_grants is 'Which roles a person holds, from when until when.';
comment on column role_grants.centre_id is 'plain: the centre';
comment on column role_grants.grant_id is 'plain: id';
comment on column role_grants.person_id is 'plain: who holds the role';
comment on column role_grants.role is 'plain: role code';
comment on column role_grants.from_at is 'plain: from when';
comment on column role_grants.until_at is 'plain: until when; null = open';
comment on column role_grants.granted_by is 'plain: who granted it';
comment on column role_grants.acts_for is 'plain: whose role it is, while she is absent; null = held in her own right';
comment on column role_grants.signs_as is 'plain: how whoever stands in signs: Plh. or a.n.';

create table break_glass (
  centre_id uuid not null,
  opening_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  category text not null,
  reason text not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  reviewed_by uuid,
  reviewed_at timestamptz,
  verdict text,
  constraint break_glass__pk primary key (centre_id, opening_id),
  constraint break_glass__category check (category in ('danger', 'illness', 'duty', 'law')),
  constraint break_glass__reviewer check (reviewed_by is null or reviewed_by <> person_id),
  constraint break_glass__verdict check (verdict is null or verdict in ('right', 'not_right'))
);
create index break_glass__by_person on break_glass (centre_id, person_id, expires_at);
comment on table break_glass is 'A file opened in an emergency: four hours, one case, told to the supervisor at once, reviewed within 72 hours.';
comment on column break_glass.centre_id is 'plain: the centre';
comment on column break_glass.opening_id is 'plain: id';
comment on column break_glass.case_id is 'plain: the case';
comment on column break_glass.person_id is 'plain: who opened';
comment on column break_glass.category is 'plain: kind of emergency';
comment on column break_glass.reason is 'plain: sealed to the leaders'' group key before it is stored';
comment on column break_glass.opened_at is 'plain: when';
comment on column break_glass.expires_at is 'plain: four hours later';
comment on column break_glass.reviewed_by is 'plain: who reviewed; never the one who opened';
comment on column break_glass.reviewed_at is 'plain: when reviewed';
comment on column break_glass.verdict is 'plain: right or not_right';

-- The key store stands in its own schema: it is backed up apart from the data (security.md D8).
create table keys.groups (
  centre_id uuid not null,
  group_code text not null,
  generation int not null,
  public_key text not null,
  private_by_centre text not null,
  constraint groups__pk primary key (centre_id, group_code, generation),
  constraint groups__code check (group_code in ('staff', 'registry', 'leaders', 'head', 'health', 'intake', 'names', 'nights', 'money', 'emergency'))
);
comment on table keys.groups is 'Key groups of a centre. The private half is wrapped to the members, and to the centre''s recovery key.';
comment on column keys.groups.centre_id is 'plain: the centre';
comment on column keys.groups.group_code is 'plain: staff, registry, leaders, head, health, intake, emergency';
comment on column keys.groups.generation is 'plain: grows when a member leaves';
comment on column keys.groups.public_key is 'plain: X25519';
comment on column keys.groups.private_by_centre is 'plain: private half sealed to the centre''s recovery key';

create table keys.group_members (
  centre_id uuid not null,
  group_code text not null,
  generation int not null,
  person_id uuid not null,
  wrapped text not null,
  constraint group_members__pk primary key (centre_id, group_code, generation, person_id),
  constraint group_members__code check (group_code in ('staff', 'registry', 'leaders', 'head', 'health', 'intake', 'names', 'nights', 'money', 'emergency', 'emergency_half'))
);
comment on table keys.group_members is 'The private key of a group, wrapped to one member.';
comment on column keys.group_members.centre_id is 'plain: the centre';
comment on column keys.group_members.group_code is 'plain: the group';
comment on column keys.group_members.generation is 'plain: generation of the group''s key';
comment on column keys.group_members.person_id is 'plain: the member';
comment on column keys.group_members.wrapped is 'plain: sealed to the member''s public key';

create table keys.data_keys (
  centre_id uuid not null,
  kid text not null,
  case_id uuid not null,
  class text not null,
  scope text not null default '',
  is_current boolean not null default true,
  made_at timestamptz not null,
  constraint data_keys__pk primary key (centre_id, kid),
  constraint data_keys__class check (class in ('display', 'identity', 'narrative', 'counselling', 'health', 'safety'))
);
create unique index data_keys__current on keys.data_keys (centre_id, case_id, class, scope) where is_current;
comment on table keys.data_keys is 'One data key per case and class (and per author for counselling notes).';
comment on column keys.data_keys.centre_id is 'plain: the centre';
comment on column keys.data_keys.kid is 'plain: id of the key, stands in every envelope';
comment on column keys.data_keys.case_id is 'plain: the case';
comment on column keys.data_keys.class is 'plain: sealed class';
comment on column keys.data_keys.scope is 'plain: empty, or author:audience for counselling notes';
comment on column keys.data_keys.is_current is 'plain: new values are sealed with the current key';
comment on column keys.data_keys.made_at is 'plain: when';

create table keys.key_wraps (
  centre_id uuid not null,
  kid text not null,
  case_id uuid not null,
  group_code text not null default '',
  person_id uuid not null default '00000000-0000-0000-0000-000000000000',
  generation int not null default 1,
  form text not null,
  wrapped text not null,
  constraint key_wraps__pk primary key (centre_id, kid, group_code, person_id),
  constraint key_wraps__form check (form in ('sym', 'box')),
  constraint key_wraps__one check ((group_code = '') <> (person_id = '00000000-0000-0000-0000-000000000000')),
  constraint key_wraps__code check (group_code in ('', 'staff', 'registry', 'leaders', 'head', 'health', 'intake', 'names', 'nights', 'money', 'emergency'))
);
create index key_wraps__case on keys.key_wraps (centre_id, case_id);
comment on table keys.key_wraps is 'A data key, wrapped to one group or one person. No wrap, no reading.';
comment on column keys.key_wraps.centre_id is 'plain: the centre';
comment on column keys.key_wraps.kid is 'plain: the data key';
comment on column keys.key_wraps.case_id is 'plain: the case';
comment on column keys.key_wraps.group_code is 'plain: the group, or empty';
comment on column keys.key_wraps.person_id is 'plain: the person, or the nil uuid';
comment on column keys.key_wraps.generation is 'plain: generation of the group''s key';
comment on column keys.key_wraps.form is 'plain: sym = under the group''s secret, box = sealed to a public key';
comment on column keys.key_wraps.wrapped is 'plain: the wrapped key';

-- Break-glass: one half of the emergency group's secret is wrapped to the person, the other lies here (definer.sql).
create table sec.emergency_halves (
  centre_id uuid not null,
  person_id uuid not null,
  half bytea not null,
  constraint emergency_halves__pk primary key (centre_id, person_id)
);
comment on table sec.emergency_halves is 'The other half of the emergency key, one for each person; it leaves only with a written opening.';
comment on column sec.emergency_halves.centre_id is 'plain: the centre';
comment on column sec.emergency_halves.person_id is 'plain: whose other half';
comment on column sec.emergency_halves.half is 'plain: half a key, worth nothing alone';
alter table sec.emergency_halves enable row level security;


-- Refused calls wait here until a job chains them (definer.sql). The chain itself is the platform's: db/002-events.sql.
create table sec.denials (
  centre_id uuid not null,
  person_id uuid not null,
  endpoint text not null,
  minute timestamptz not null,
  amount int not null,
  constraint denials__pk primary key (centre_id, person_id, endpoint, minute)
);
alter table sec.denials enable row level security;
comment on table sec.denials is 'Refused calls that are not in the chain yet; a job chains each minute that is over.';
comment on column sec.denials.centre_id is 'plain: the centre';
comment on column sec.denials.person_id is 'plain: who called';
comment on column sec.denials.endpoint is 'plain: what was called';
comment on column sec.denials.minute is 'plain: in which minute';
comment on column sec.denials.amount is 'plain: how often';

create table backup_runs (
  centre_id uuid not null,
  run_id uuid not null,
  kind text not null,
  outcome text not null,
  at timestamptz not null,
  code text,
  moment_at timestamptz,
  seconds int,
  bytes bigint,
  rows_kept bigint,
  is_same_disk boolean not null default false,
  asked_by uuid,
  constraint backup_runs__pk primary key (centre_id, run_id),
  constraint backup_runs__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint backup_runs__kind check (kind in ('backup', 'drill', 'restore')),
  constraint backup_runs__outcome check (outcome in ('good', 'not_made', 'asked')),
  constraint backup_runs__code check (code in ('disk_full', 'folder_missing', 'folder_no_access', 'other'))
);
create index backup_runs__at on backup_runs (centre_id, at desc);
create unique index backup_runs__asked on backup_runs (centre_id) where outcome = 'asked';
comment on table backup_runs is 'Backups, drills and restores of this database, as whoever made them says; nothing about anybody.';
comment on column backup_runs.centre_id is 'plain: the centre';
comment on column backup_runs.run_id is 'plain: id';
comment on column backup_runs.kind is 'plain: backup, drill or restore';
comment on column backup_runs.outcome is 'plain: good, not_made, or asked for and waited for';
comment on column backup_runs.at is 'plain: when';
comment on column backup_runs.code is 'plain: what it was refused with';
comment on column backup_runs.moment_at is 'plain: the moment that the copy holds';
comment on column backup_runs.seconds is 'plain: how long it took';
comment on column backup_runs.bytes is 'plain: size of both archives';
comment on column backup_runs.rows_kept is 'plain: rows in it, of a drill rows that were compared';
comment on column backup_runs.is_same_disk is 'plain: it lies on the disk of the data';
comment on column backup_runs.asked_by is 'plain: who asked for it by hand';

create table drafts (
  centre_id uuid not null,
  person_id uuid not null,
  draft_key text not null,
  body text not null,
  late text,
  version uuid not null,
  saved_at timestamptz not null,
  constraint drafts__pk primary key (centre_id, person_id, draft_key),
  constraint drafts__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint drafts__key_shape check (draft_key ~ '^[a-z0-9./:-]{1,120}$')
);
comment on table drafts is 'What somebody has typed and not yet saved, sealed to that person alone.';
comment on column drafts.centre_id is 'plain: the centre';
comment on column drafts.person_id is 'plain: whose draft';
comment on column drafts.draft_key is 'plain: screen and record id';
comment on column drafts.body is 'sealed:own (to the author''s own key)';
comment on column drafts.late is 'sealed:own (to the author''s own key): what a page that was gone sent too late';
comment on column drafts.version is 'plain: another one with every change';
comment on column drafts.saved_at is 'plain: when';

create table list_views (
  centre_id uuid not null,
  person_id uuid not null,
  view_id uuid not null,
  list_name text not null,
  body text not null,
  saved_at timestamptz not null,
  constraint list_views__pk primary key (centre_id, person_id, view_id),
  constraint list_views__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint list_views__name_shape check (list_name ~ '^[a-z-]+\.[a-z_]+$')
);
comment on table list_views is 'How somebody narrows a list again and again, under a name of her own; nobody else reads it.';
comment on column list_views.centre_id is 'plain: the centre';
comment on column list_views.person_id is 'plain: whose';
comment on column list_views.view_id is 'plain: its id';
comment on column list_views.list_name is 'plain: module and list';
comment on column list_views.body is 'sealed:own (to its owner''s own key): its name, which is typed, and what stands in the address';
comment on column list_views.saved_at is 'plain: when';

create table idempotency_keys (
  centre_id uuid not null,
  person_id uuid not null,
  idempotency_key uuid not null,
  endpoint text not null,
  body_hash text not null,
  answer text,
  at timestamptz not null,
  constraint idempotency_keys__pk primary key (centre_id, person_id, idempotency_key)
);
comment on table idempotency_keys is 'One effect and one answer per key: a command sent twice is done once.';
comment on column idempotency_keys.centre_id is 'plain: the centre';
comment on column idempotency_keys.person_id is 'plain: who sent it';
comment on column idempotency_keys.idempotency_key is 'plain: made by the sender';
comment on column idempotency_keys.endpoint is 'plain: module.name';
comment on column idempotency_keys.body_hash is 'plain: keyed hash of the body';
comment on column idempotency_keys.answer is 'sealed:own (to the sender''s own key), as an answer may carry a sum, a level or a code name';
comment on column idempotency_keys.at is 'plain: when';

create table tracks (
  centre_id uuid not null,
  track text not null,
  name_id text not null,
  name_en text not null,
  lesson_hours int not null,
  criteria text[] not null default '{}',
  is_offered boolean not null default true,
  version int not null default 1,
  constraint tracks__pk primary key (centre_id, track),
  constraint tracks__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint tracks__name_id unique (centre_id, name_id),
  constraint tracks__name_en unique (centre_id, name_en),
  constraint tracks__track check (track ~ '^[a-z][a-z0-9_]{1,39}$'),
  constraint tracks__hours check (lesson_hours between 1 and 2000),
  constraint tracks__criteria check (cardinality(criteria) <= 20)
);
comment on table tracks is 'What is learned in this centre. A track is never deleted: it is no longer offered.';
comment on column tracks.centre_id is 'plain: the centre';
comment on column tracks.track is 'plain: short name by which rows refer to it, made of the first name; it never changes';
comment on column tracks.name_id is 'plain: what it is called in Indonesian';
comment on column tracks.name_en is 'plain: what it is called in English';
comment on column tracks.lesson_hours is 'plain: lesson hours (JP) of the whole';
comment on column tracks.criteria is 'plain: by what a work is rated, one a line, a star before a critical one; empty: as the program has it, or none';
comment on column tracks.is_offered is 'plain: may still be chosen for somebody';
comment on column tracks.version is 'plain: version of the row';

create table stages (
  code text primary key,
  position int not null unique,
  gate_code text not null,
  decides text not null
);
comment on table stages is 'The eight stages in order, from cases/stages.ts.';
comment on column stages.code is 'plain: code';
comment on column stages.position is 'plain: 1 to 8';
comment on column stages.gate_code is 'plain: G1 to G8';
comment on column stages.decides is 'plain: who decides at the gate';

create table evidence_names (
  name text primary key,
  stage text references stages (code),
  kind text not null,
  is_overridable boolean not null,
  holds_days int,
  constraint evidence_names__kind check (kind in ('hard', 'soft', 'aside', 'exit_check'))
);
comment on table evidence_names is 'Every kind of evidence that a stage or an exit knows, from cases/stages.ts and exits.ts.';
comment on column evidence_names.name is 'plain: a sentence that can be true';
comment on column evidence_names.stage is 'plain: the stage it guards';
comment on column evidence_names.kind is 'plain: hard, soft, aside or exit_check';
comment on column evidence_names.is_overridable is 'plain: may the head let it pass';
comment on column evidence_names.holds_days is 'plain: for how many days it stands; null: until it is undone';

create table stage_moves (
  from_stage text not null references stages (code),
  to_stage text not null,
  kind text not null,
  needs_reason boolean not null,
  roles text[] not null,
  lapses text[] not null,
  constraint stage_moves__pk primary key (from_stage, to_stage),
  constraint stage_moves__kind check (kind in ('forward', 'loop', 'back'))
);
comment on table stage_moves is 'The legal moves, from cases/stage-moves.ts.';
comment on column stage_moves.from_stage is 'plain: from';
comment on column stage_moves.to_stage is 'plain: to, or closed';
comment on column stage_moves.kind is 'plain: forward, loop, back';
comment on column stage_moves.needs_reason is 'plain: refused without a written reason';
comment on column stage_moves.roles is 'plain: roles that may put the move on record';
comment on column stage_moves.lapses is 'plain: evidence that is lost with the move';

create table stage_requirements (
  from_stage text not null,
  to_stage text not null,
  gate text not null references evidence_names (name),
  unless_gate text references evidence_names (name),
  constraint stage_requirements__pk primary key (from_stage, to_stage, gate),
  constraint stage_requirements__move foreign key (from_stage, to_stage) references stage_moves (from_stage, to_stage)
);
comment on table stage_requirements is 'What each move asks for.';
comment on column stage_requirements.from_stage is 'plain: from';
comment on column stage_requirements.to_stage is 'plain: to';
comment on column stage_requirements.gate is 'plain: evidence that must stand';
comment on column stage_requirements.unless_gate is 'plain: not asked while this stands';

create table exit_requirements (
  exit_code text not null,
  evidence text not null references evidence_names (name),
  from_stages text[] not null,
  in_house_only boolean not null,
  not_once text,
  constraint exit_requirements__pk primary key (exit_code, evidence)
);
comment on table exit_requirements is 'The checklist of every exit, from cases/exits.ts.';
comment on column exit_requirements.exit_code is 'plain: kind of exit';
comment on column exit_requirements.evidence is 'plain: evidence that must stand';
comment on column exit_requirements.from_stages is 'plain: stages from which this exit leaves';
comment on column exit_requirements.in_house_only is 'plain: asked only when she has lived in the house';
comment on column exit_requirements.not_once is 'plain: this exit is no longer possible once that stands';

create table gate_events (
  gate text not null references evidence_names (name),
  event_kind text not null,
  is_met boolean not null,
  constraint gate_events__pk primary key (gate, event_kind)
);
comment on table gate_events is 'Which event meets a gate and which undoes it, from src/app/gates.ts.';
comment on column gate_events.gate is 'plain: the evidence';
comment on column gate_events.event_kind is 'plain: kind of event in the audit chain';
comment on column gate_events.is_met is 'plain: meets or undoes';

create table clients (
  centre_id uuid not null,
  client_id uuid not null,
  made_at timestamptz not null,
  constraint clients__pk primary key (centre_id, client_id),
  constraint clients__centre foreign key (centre_id) references centres (centre_id) on delete cascade
);
comment on table clients is 'A woman, as the thread that ties her episodes together. Who she is stands with each episode; merging only re-ties.';
comment on column clients.centre_id is 'plain: the centre';
comment on column clients.client_id is 'plain: id';
comment on column clients.made_at is 'plain: when';

create table intakes (
  centre_id uuid not null,
  intake_id uuid not null,
  year int not null,
  ordinal int not null,
  name text not null,
  starts_on date not null,
  ends_on date not null,
  quota int not null,
  version int not null default 1,
  constraint intakes__pk primary key (centre_id, intake_id),
  constraint intakes__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint intakes__one unique (centre_id, year, ordinal),
  constraint intakes__dates check (starts_on < ends_on),
  constraint intakes__ordinal check (ordinal between 1 and 12)
);
comment on table intakes is 'Angkatan: a batch of women who begin together.';
comment on column intakes.centre_id is 'plain: the centre';
comment on column intakes.intake_id is 'plain: id';
comment on column intakes.year is 'plain: year of the batch';
comment on column intakes.ordinal is 'plain: first, second … of the year; roman in register numbers';
comment on column intakes.name is 'plain: name, such as I/2026';
comment on column intakes.starts_on is 'plain: first day';
comment on column intakes.ends_on is 'plain: last day';
comment on column intakes.quota is 'plain: places';
comment on column intakes.version is 'plain: version of the row';

create table cases (
  centre_id uuid not null,
  case_id uuid not null,
  client_id uuid not null,
  intake_id uuid,
  episode int not null default 1,
  state text not null default 'candidate',
  stage text not null default 'identification',
  stage_since timestamptz not null,
  is_protected boolean not null default false,
  code_name text,
  register_no text,
  track text,
  risk text,
  presence text not null default 'not_arrived',
  away_as text,
  opened_on date not null,
  admitted_on date,
  planned_end_on date,
  closed_on date,
  exit_kind text,
  responsible_id uuid,
  reopened_at timestamptz,
  version int not null default 1,
  constraint cases__pk primary key (centre_id, case_id),
  constraint cases__client foreign key (centre_id, client_id) references clients (centre_id, client_id),
  constraint cases__intake foreign key (centre_id, intake_id) references intakes (centre_id, intake_id),
  constraint cases__responsible foreign key (centre_id, responsible_id) references people (centre_id, person_id),
  constraint cases__stage foreign key (stage) references stages (code),
  constraint cases__state check (state in ('candidate', 'waiting', 'open', 'aftercare', 'closed')),
  constraint cases__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint cases__risk check (risk in ('low', 'medium', 'high', 'emergency')),
  constraint cases__presence check (presence in ('not_arrived', 'in_house', 'away', 'gone')),
  constraint cases__away_as check (away_as in ('on_leave', 'in_hospital', 'practice_outside', 'unclear', 'left')),
  constraint cases__away check ((presence = 'away') = (away_as is not null)),
  constraint cases__code check (not is_protected or code_name is not null),
  constraint cases__exit check (exit_kind in ('LULUS', 'MANDIRI_DINI', 'REUNIFIKASI', 'ALIH_LEMBAGA', 'RUJUK_MEDIS', 'MUNDUR', 'LARI', 'DO', 'PROSES_HUKUM', 'MENINGGAL', 'DITOLAK', 'DIRUJUK_LAIN', 'BATAL'))
);
create unique index cases__register_no on cases (centre_id, register_no) where register_no is not null;
create unique index cases__code_name on cases (centre_id, code_name) where code_name is not null;
create index cases__by_state on cases (centre_id, state, opened_on desc, case_id desc);
create index cases__current on cases (centre_id, opened_on desc, case_id desc) where state <> 'closed';
create index cases__by_responsible on cases (centre_id, responsible_id, state);
create index cases__by_client on cases (centre_id, client_id);
comment on table cases is 'The case: one episode of one woman. Stage and state are moved by the database alone.';
comment on column cases.centre_id is 'plain: the centre';
comment on column cases.case_id is 'plain: id';
comment on column cases.client_id is 'plain: whose episode';
comment on column cases.intake_id is 'plain: the batch she begins with';
comment on column cases.episode is 'plain: first, second … stay';
comment on column cases.state is 'plain: candidate, waiting, open, aftercare, closed';
comment on column cases.stage is 'plain: one of the eight stages';
comment on column cases.stage_since is 'plain: since when in this stage';
comment on column cases.is_protected is 'plain: identity protected: the code stands everywhere instead of the name';
comment on column cases.code_name is 'plain: the code, such as 0-7; no letter of her name';
comment on column cases.register_no is 'plain: number in the master register';
comment on column cases.track is 'plain: the track';
comment on column cases.risk is 'plain: level of risk';
comment on column cases.presence is 'plain: in the house or not, apart from the stage';
comment on column cases.away_as is 'plain: why she is away, in hospital for one; nobody reads it, sec.told_of_her tells it';
comment on column cases.opened_on is 'plain: referral registered on';
comment on column cases.admitted_on is 'plain: arrived on';
comment on column cases.planned_end_on is 'plain: planned end of the programme';
comment on column cases.closed_on is 'plain: service ended on';
comment on column cases.exit_kind is 'plain: kind of exit';
comment on column cases.responsible_id is 'plain: responsible social worker';
comment on column cases.reopened_at is 'plain: after closing, since when the file is open again to be mended; null: it is not';
comment on column cases.version is 'plain: version of the row';

create table case_displays (
  centre_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  call_name text not null,
  constraint case_displays__pk primary key (centre_id, case_id),
  constraint case_displays__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
comment on table case_displays is 'What colleagues call her: visible to the house staff, for a protected woman to her case team only.';
comment on column case_displays.centre_id is 'plain: the centre';
comment on column case_displays.case_id is 'plain: the case';
comment on column case_displays.is_protected is 'plain: follows the case';
comment on column case_displays.call_name is 'sealed:display {honorific, callName, birthYear}';

create table case_team (
  centre_id uuid not null,
  membership_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  part text not null,
  from_at timestamptz not null,
  until_at timestamptz,
  assigned_by uuid not null,
  constraint case_team__pk primary key (centre_id, membership_id),
  constraint case_team__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint case_team__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint case_team__part check (part in ('responsible', 'assistant', 'psychologist', 'class', 'health', 'health_reader'))
);
create index case_team__by_person on case_team (centre_id, person_id, case_id);
create index case_team__by_case on case_team (centre_id, case_id);
create unique index case_team__one_responsible on case_team (centre_id, case_id) where part = 'responsible' and until_at is null;
comment on table case_team is 'Who works on a case, in which part, from when until when.';
comment on column case_team.centre_id is 'plain: the centre';
comment on column case_team.membership_id is 'plain: id';
comment on column case_team.case_id is 'plain: the case';
comment on column case_team.person_id is 'plain: who';
comment on column case_team.part is 'plain: responsible, assistant, psychologist, class, health, health_reader';
comment on column case_team.from_at is 'plain: from when';
comment on column case_team.until_at is 'plain: until when';
comment on column case_team.assigned_by is 'plain: by whom';

create table case_evidence (
  centre_id uuid not null,
  evidence_id bigint generated always as identity,
  case_id uuid not null,
  gate text not null references evidence_names (name),
  is_met boolean not null,
  is_override boolean not null default false,
  is_of_exit boolean not null default false,
  event_seq bigint not null,
  at timestamptz not null,
  person_id uuid not null,
  constraint case_evidence__pk primary key (centre_id, evidence_id),
  constraint case_evidence__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint case_evidence__event foreign key (centre_id, event_seq) references audit_entries (centre_id, seq)
);
create index case_evidence__by_case on case_evidence (centre_id, case_id, gate, evidence_id desc);
comment on table case_evidence is 'Evidence for gates: met or lost, by whom, with the event that says so, and nothing about the result.';
comment on column case_evidence.centre_id is 'plain: the centre';
comment on column case_evidence.evidence_id is 'plain: order';
comment on column case_evidence.case_id is 'plain: the case';
comment on column case_evidence.gate is 'plain: the gate';
comment on column case_evidence.is_met is 'plain: met or lost';
comment on column case_evidence.is_override is 'plain: the head let it pass with a reason';
comment on column case_evidence.is_of_exit is 'plain: of a check of an exit: its name alone tells that she is about to leave, and how';
comment on column case_evidence.event_seq is 'plain: the event in the audit chain';
comment on column case_evidence.at is 'plain: when';
comment on column case_evidence.person_id is 'plain: who';

create table stage_entries (
  centre_id uuid not null,
  entry_id uuid not null,
  case_id uuid not null,
  from_stage text not null,
  to_stage text not null,
  kind text not null,
  reason_id uuid,
  at timestamptz not null,
  person_id uuid not null,
  constraint stage_entries__pk primary key (centre_id, entry_id),
  constraint stage_entries__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint stage_entries__kind check (kind in ('forward', 'loop', 'back')),
  constraint stage_entries__from foreign key (from_stage) references stages (code),
  constraint stage_entries__to check (to_stage in ('identification', 'data', 'assessment', 'plan', 'intervention', 'review', 'evaluation', 'termination', 'closed'))
);
create index stage_entries__by_case on stage_entries (centre_id, case_id, at);
comment on table stage_entries is 'Every move of a case, append only. The insert moves the stage, or is refused by the database.';
comment on column stage_entries.centre_id is 'plain: the centre';
comment on column stage_entries.entry_id is 'plain: id';
comment on column stage_entries.case_id is 'plain: the case';
comment on column stage_entries.from_stage is 'plain: from';
comment on column stage_entries.to_stage is 'plain: to';
comment on column stage_entries.kind is 'plain: forward, loop or back';
comment on column stage_entries.reason_id is 'plain: the written reason, in case_reasons';
comment on column stage_entries.at is 'plain: when';
comment on column stage_entries.person_id is 'plain: who decided';

create table case_reasons (
  centre_id uuid not null,
  reason_id uuid not null,
  case_id uuid not null,
  subject text not null,
  reason text not null,
  at timestamptz not null,
  person_id uuid not null,
  constraint case_reasons__pk primary key (centre_id, reason_id),
  constraint case_reasons__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
create index case_reasons__by_case on case_reasons (centre_id, case_id, at);
comment on table case_reasons is 'Written reasons: going back, passing a gate, ending early. Sealed like the story.';
comment on column case_reasons.centre_id is 'plain: the centre';
comment on column case_reasons.reason_id is 'plain: id';
comment on column case_reasons.case_id is 'plain: the case';
comment on column case_reasons.subject is 'plain: what it is the reason of, as table:id or gate name';
comment on column case_reasons.reason is 'sealed:narrative the written reason';
comment on column case_reasons.at is 'plain: when';
comment on column case_reasons.person_id is 'plain: who wrote it';

-- Whether a death is on record is asked for every list (silencedOf): three kinds among all events of many cases.
create index audit_entries__silence on audit_entries (centre_id, case_id, seq desc) where kind in ('terminations.silenced',
  'terminations.death_minute_signed', 'terminations.abandoned');

-- For the search's memory: a change of these kinds makes the index anew.
create index audit_entries__names on audit_entries (centre_id, seq desc) where kind in ('cases.opened', 'cases.renamed', 'cases.protected',
  'cases.unprotected', 'cases.social_worker_assigned', 'cases.social_worker_left', 'access.assigned', 'access.unassigned', 'access.glass_broken',
  'clients.identity_recorded', 'clients.identity_noted', 'clients.merged', 'clients.unmerged', 'register.case_entered');

create table referral_lists (
  centre_id uuid not null,
  list_id uuid not null,
  state text not null default 'draft',
  version int not null default 1,
  brought_by uuid not null,
  brought_at timestamptz not null,
  kid text not null,
  key_by_group text not null,
  key_by_person text not null,
  generation int not null,
  head text not null,
  file_mark text,
  rows_read int not null,
  settled_by uuid,
  settled_at timestamptz,
  constraint referral_lists__pk primary key (centre_id, list_id),
  -- what belongs to a list belongs to whoever brought it; nobody puts a row of hers into the list of another
  constraint referral_lists__bringer unique (centre_id, list_id, brought_by),
  constraint referral_lists__person foreign key (centre_id, brought_by) references people (centre_id, person_id),
  constraint referral_lists__state check (state in ('draft', 'saving', 'confirmed', 'dropped')),
  constraint referral_lists__settled check ((state in ('draft', 'saving')) = (settled_at is null))
);
create index referral_lists__by_mark on referral_lists (centre_id, file_mark);
create index referral_lists__by_time on referral_lists (centre_id, brought_at desc);
comment on table referral_lists is 'A list of candidates as an office sent it. A draft imports nobody: a person confirms it. It has a key of its own, for the registry group and whoever brought it.';
comment on column referral_lists.centre_id is 'plain: the centre';
comment on column referral_lists.list_id is 'plain: id';
comment on column referral_lists.state is 'plain: draft, saving (decided on, its people go over portion by portion), confirmed, dropped';
comment on column referral_lists.version is 'plain: version of the row; grows with every decision on it';
comment on column referral_lists.brought_by is 'plain: who chose the file';
comment on column referral_lists.brought_at is 'plain: when';
comment on column referral_lists.kid is 'plain: id of the key of this list';
comment on column referral_lists.key_by_group is 'plain: that key, wrapped to the registry group';
comment on column referral_lists.key_by_person is 'plain: that key, sealed to whoever brought the list';
comment on column referral_lists.generation is 'plain: generation of the group''s key';
comment on column referral_lists.head is 'sealed:identity name of the file, letter, columns, mapping, hints, problems of the list as a whole';
comment on column referral_lists.file_mark is 'plain: HMAC of the bytes of the file under the intake group''s secret, so that a second upload is known';
comment on column referral_lists.rows_read is 'plain: rows of people';
comment on column referral_lists.settled_by is 'plain: who confirmed or dropped it';
comment on column referral_lists.settled_at is 'plain: when';

create table list_files (
  centre_id uuid not null,
  list_id uuid not null,
  brought_by uuid not null,
  file bytea not null,
  constraint list_files__pk primary key (centre_id, list_id),
  constraint list_files__list foreign key (centre_id, list_id, brought_by)
    references referral_lists (centre_id, list_id, brought_by) on delete cascade
);
comment on table list_files is 'The file as it came, whole and never changed.';
comment on column list_files.centre_id is 'plain: the centre';
comment on column list_files.list_id is 'plain: the list';
comment on column list_files.brought_by is 'plain: who chose the file';
comment on column list_files.file is 'sealed:identity the bytes of the file, in frames (platform/seal/sealed-file.ts), under the key of the list';

create table list_rows (
  centre_id uuid not null,
  list_id uuid not null,
  row_no int not null,
  brought_by uuid not null,
  weight text not null,
  open_questions int not null default 0,
  plan text,
  body text not null,
  decisions text,
  version int not null default 1,
  outcome text,
  into_row int,
  case_id uuid,
  constraint list_rows__pk primary key (centre_id, list_id, row_no),
  constraint list_rows__list foreign key (centre_id, list_id, brought_by)
    references referral_lists (centre_id, list_id, brought_by) on delete cascade,
  constraint list_rows__case foreign key (centre_id, case_id) references cases (centre_id, case_id),
  constraint list_rows__weight check (weight in ('must_decide', 'look', 'note', 'ready', 'header', 'ignored')),
  constraint list_rows__plan check (plan in ('save', 'aside', 'merge')),
  constraint list_rows__outcome check (outcome in ('imported', 'merged', 'set_aside', 'already_here', 'header', 'ignored'))
);
create index list_rows__by_weight on list_rows (centre_id, list_id, weight, row_no);
create index list_rows__by_case on list_rows (centre_id, case_id) where case_id is not null;
comment on table list_rows is 'Every row of the sheet, people or not, and where it went: none is lost in silence.';
comment on column list_rows.centre_id is 'plain: the centre';
comment on column list_rows.list_id is 'plain: the list';
comment on column list_rows.row_no is 'plain: row as Excel counts';
comment on column list_rows.brought_by is 'plain: who chose the file';
comment on column list_rows.weight is 'plain: gravest problem of the row, or header, or ignored';
comment on column list_rows.open_questions is 'plain: questions that nobody has decided';
comment on column list_rows.plan is 'plain: what the decisions so far make of a row of people: save, aside, merge';
comment on column list_rows.body is 'sealed:identity what the row says and its problems';
comment on column list_rows.decisions is 'sealed:identity what a person decided, with what was typed';
comment on column list_rows.version is 'plain: version of the row';
comment on column list_rows.outcome is 'plain: after confirming: imported, merged, set aside, already here, header, ignored';
comment on column list_rows.into_row is 'plain: the row it was or will be merged into';
comment on column list_rows.case_id is 'plain: the case it became';

create table list_layouts (
  centre_id uuid not null,
  layout_id uuid not null,
  body text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  constraint list_layouts__pk primary key (centre_id, layout_id)
);
comment on table list_layouts is 'How the columns of a sender''s list were matched by hand, found again by the headers. Sealed, since a guessed header may be a row of people.';
comment on column list_layouts.centre_id is 'plain: the centre';
comment on column list_layouts.layout_id is 'plain: id';
comment on column list_layouts.body is 'sealed:identity fingerprint of the headers and the mapping, under the intake group''s secret';
comment on column list_layouts.made_by is 'plain: who matched them';
comment on column list_layouts.made_at is 'plain: when';

create table list_codes (
  centre_id uuid not null,
  code_id uuid not null,
  body text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  constraint list_codes__pk primary key (centre_id, code_id)
);
comment on table list_codes is 'What a code of a sender''s own list of problems means here: said once, remembered for every list. Sealed, since anything may have been typed there.';
comment on column list_codes.centre_id is 'plain: the centre';
comment on column list_codes.code_id is 'plain: id';
comment on column list_codes.body is 'sealed:identity the code and its category, under the intake group''s secret; the newest counts';
comment on column list_codes.made_by is 'plain: who said it';
comment on column list_codes.made_at is 'plain: when';

create table consents (
  centre_id uuid not null,
  consent_id uuid not null,
  talk_id uuid not null,
  case_id uuid not null,
  purpose text not null,
  answer text not null,
  form text not null,
  language text not null,
  explained_by uuid not null,
  given_at timestamptz not null,
  valid_until date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint consents__pk primary key (centre_id, consent_id),
  constraint consents__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint consents__explained foreign key (centre_id, explained_by) references people (centre_id, person_id),
  constraint consents__one_answer unique (centre_id, talk_id, purpose),
  constraint consents__purpose check (purpose in ('service', 'data_care', 'data_report_to_office', 'health_partner', 'photo', 'photo_works',
    'family_contact', 'aftercare_contact', 'research', 'disclosure')),
  constraint consents__answer check (answer in ('agree', 'partly', 'refuse', 'postpone', 'withdrawn')),
  constraint consents__form check (form in ('signed', 'oral_witnessed', 'thumbprint'))
);
create index consents__by_case on consents (centre_id, case_id, given_at desc);
comment on table consents is 'The consent ledger (F04, F05): one line per purpose and talk, append only. The newest answer of a purpose stands.';
comment on column consents.centre_id is 'plain: the centre';
comment on column consents.consent_id is 'plain: id';
comment on column consents.talk_id is 'plain: the talk in which she answered';
comment on column consents.case_id is 'plain: the case';
comment on column consents.purpose is 'plain: code of what is asked for';
comment on column consents.answer is 'plain: agree, partly, refuse, postpone, withdrawn';
comment on column consents.form is 'plain: signed, oral before a witness, thumbprint';
comment on column consents.language is 'plain: sealed to the staff group''s key before it is stored; the language in which it was explained, which may tell where she comes from';
comment on column consents.explained_by is 'plain: who explained it to her';
comment on column consents.given_at is 'plain: when she answered';
comment on column consents.valid_until is 'plain: last day on which it holds; null = until she withdraws it';
comment on column consents.recorded_by is 'plain: who wrote it down';
comment on column consents.recorded_at is 'plain: when it was written down';

create table consent_talks (
  centre_id uuid not null,
  talk_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  body text not null,
  constraint consent_talks__pk primary key (centre_id, talk_id),
  constraint consent_talks__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
comment on table consent_talks is 'What was said around the answers: witness, named recipients, her conditions and questions.';
comment on column consent_talks.centre_id is 'plain: the centre';
comment on column consent_talks.talk_id is 'plain: the talk';
comment on column consent_talks.case_id is 'plain: the case';
comment on column consent_talks.is_protected is 'plain: follows the case';
comment on column consent_talks.body is 'sealed:identity {witness, recipients, conditions, questions}';

create table health_screenings (
  centre_id uuid not null,
  screening_id uuid not null,
  case_id uuid not null,
  version int not null,
  examined_on date not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint health_screenings__pk primary key (centre_id, screening_id),
  constraint health_screenings__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint health_screenings__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint health_screenings__version unique (centre_id, case_id, version),
  constraint health_screenings__from_one check (version > 0)
);
comment on table health_screenings is 'Health screening on arrival (F10), by version: a correction is a new row, and nothing is ever written over.';
comment on column health_screenings.centre_id is 'plain: the centre';
comment on column health_screenings.screening_id is 'plain: id';
comment on column health_screenings.case_id is 'plain: the case';
comment on column health_screenings.version is 'plain: 1, 2 …';
comment on column health_screenings.examined_on is 'plain: the day she was looked at';
comment on column health_screenings.written_by is 'plain: the nurse who wrote it';
comment on column health_screenings.written_at is 'plain: when';
comment on column health_screenings.body is 'sealed:health vital signs, complaints, medicines, allergies, period, immunisation, signs, referral';

create table health_log (
  centre_id uuid not null,
  entry_id uuid not null,
  case_id uuid not null,
  kind text not null,
  seen_on date not null,
  standing text not null,
  again_on date,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint health_log__pk primary key (centre_id, entry_id),
  constraint health_log__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint health_log__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint health_log__kind check (kind in ('complaint', 'pregnancy', 'child')),
  constraint health_log__standing check (standing in ('watched', 'treated', 'refer', 'over')),
  constraint health_log__again check (again_on >= seen_on and (again_on is null or standing = 'watched'))
);
create index health_log__by_case on health_log (centre_id, case_id, seen_on desc);
create index health_log__by_day on health_log (centre_id, seen_on desc);
comment on table health_log is 'The health log (F24): complaints, pregnancy, the health of a child who is with her. Append only; the nurse alone knows of a row.';
comment on column health_log.centre_id is 'plain: the centre';
comment on column health_log.entry_id is 'plain: id';
comment on column health_log.case_id is 'plain: the case';
comment on column health_log.kind is 'plain: complaint, pregnancy, child';
comment on column health_log.seen_on is 'plain: the day she was looked at';
comment on column health_log.standing is 'plain: watched, treated, to be referred, over';
comment on column health_log.again_on is 'plain: looked at again on';
comment on column health_log.written_by is 'plain: who wrote it';
comment on column health_log.written_at is 'plain: when';
comment on column health_log.body is 'sealed:health complaint, temperature, signs of danger, weeks, which child, what was done';

create table pregnancies (
  centre_id uuid not null,
  pregnancy_id uuid not null,
  case_id uuid not null,
  version int not null default 1,
  written_by uuid not null,
  written_at timestamptz not null,
  check_task_id uuid,
  ended_at timestamptz,
  body text not null,
  constraint pregnancies__pk primary key (centre_id, pregnancy_id),
  constraint pregnancies__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint pregnancies__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint pregnancies__from_one check (version > 0)
);
create unique index pregnancies__one on pregnancies (centre_id, case_id) where ended_at is null;
comment on table pregnancies is 'When her child is due, and who looks at her until then. The nurse alone knows of a row.';
comment on column pregnancies.centre_id is 'plain: the centre';
comment on column pregnancies.pregnancy_id is 'plain: id';
comment on column pregnancies.case_id is 'plain: the case';
comment on column pregnancies.version is 'plain: version of the row';
comment on column pregnancies.written_by is 'plain: who wrote it last';
comment on column pregnancies.written_at is 'plain: when';
comment on column pregnancies.check_task_id is 'plain: the task that asks for the next check-up; it says no more than that somebody is looked at again';
comment on column pregnancies.ended_at is 'plain: written down as over';
comment on column pregnancies.body is 'sealed:health day on which the child is due, where she is looked at, what is to be watched, how it ended';

create table activity_limits (
  centre_id uuid not null,
  limit_id uuid not null,
  case_id uuid not null,
  rule text not null,
  from_on date not null,
  until_on date not null,
  set_by uuid not null,
  set_at timestamptz not null,
  ended_at timestamptz,
  constraint activity_limits__pk primary key (centre_id, limit_id),
  constraint activity_limits__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint activity_limits__by foreign key (centre_id, set_by) references people (centre_id, person_id),
  constraint activity_limits__rule check (rule in ('sit_today', 'no_lifting', 'no_chemicals', 'no_heat', 'no_exercise', 'no_sharp_tools', 'rest_often')),
  constraint activity_limits__days check (until_on >= from_on)
);
create index activity_limits__by_day on activity_limits (centre_id, until_on) where ended_at is null;
create index activity_limits__by_case on activity_limits (centre_id, case_id);
comment on table activity_limits is 'What she does not do for some days, for class and dormitory: the rule and never why (domain.md 8.3).';
comment on column activity_limits.centre_id is 'plain: the centre';
comment on column activity_limits.limit_id is 'plain: id';
comment on column activity_limits.case_id is 'plain: the case';
comment on column activity_limits.rule is 'plain: what is avoided';
comment on column activity_limits.from_on is 'plain: first day';
comment on column activity_limits.until_on is 'plain: last day';
comment on column activity_limits.set_by is 'plain: the nurse who set it';
comment on column activity_limits.set_at is 'plain: when';
comment on column activity_limits.ended_at is 'plain: ended before its last day';

create table medicines (
  centre_id uuid not null,
  medicine_id uuid not null,
  name text not null,
  unit text not null,
  least int not null default 0,
  constraint medicines__pk primary key (centre_id, medicine_id),
  constraint medicines__least check (least >= 0)
);
create unique index medicines__one_name on medicines (centre_id, lower(name));
comment on table medicines is 'Over-the-counter medicines of the house (domain.md 7.6). Of nobody: who took what stands sealed in doses.';
comment on column medicines.centre_id is 'plain: the centre';
comment on column medicines.medicine_id is 'plain: id';
comment on column medicines.name is 'plain: as it stands on the box';
comment on column medicines.unit is 'plain: tablet, sachet, bottle';
comment on column medicines.least is 'plain: fewer are asked for';

create table medicine_lots (
  centre_id uuid not null,
  lot_id uuid not null,
  medicine_id uuid not null,
  expires_on date not null,
  left_count int not null,
  received_on date not null,
  received_by uuid not null,
  constraint medicine_lots__pk primary key (centre_id, lot_id),
  constraint medicine_lots__of foreign key (centre_id, medicine_id) references medicines (centre_id, medicine_id),
  constraint medicine_lots__by foreign key (centre_id, received_by) references people (centre_id, person_id),
  constraint medicine_lots__never_below_zero check (left_count >= 0)
);
create index medicine_lots__first_to_expire on medicine_lots (centre_id, medicine_id, expires_on) where left_count > 0;
comment on table medicine_lots is 'What came in one box: its last day, and how much of it is left; the first to expire is given first.';
comment on column medicine_lots.centre_id is 'plain: the centre';
comment on column medicine_lots.lot_id is 'plain: id';
comment on column medicine_lots.medicine_id is 'plain: the medicine';
comment on column medicine_lots.expires_on is 'plain: its last day';
comment on column medicine_lots.left_count is 'plain: how much is left, never below zero';
comment on column medicine_lots.received_on is 'plain: when it came';
comment on column medicine_lots.received_by is 'plain: who took it in';

create table doses (
  centre_id uuid not null,
  dose_id uuid not null,
  case_id uuid not null,
  medicine_id uuid not null,
  quantity int not null,
  given_at timestamptz not null,
  written_by uuid not null,
  body text not null,
  constraint doses__pk primary key (centre_id, dose_id),
  constraint doses__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint doses__of foreign key (centre_id, medicine_id) references medicines (centre_id, medicine_id),
  constraint doses__by foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint doses__quantity check (quantity between 1 and 100)
);
create index doses__by_case on doses (centre_id, case_id, given_at desc);
comment on table doses is 'One dose out of the stock of the house (F24): to whom, how much, by whom. Append only; the nurse alone knows of a row.';
comment on column doses.centre_id is 'plain: the centre';
comment on column doses.dose_id is 'plain: id';
comment on column doses.case_id is 'plain: the case';
comment on column doses.medicine_id is 'plain: the medicine';
comment on column doses.quantity is 'plain: how much';
comment on column doses.given_at is 'plain: when';
comment on column doses.written_by is 'plain: who gave it';
comment on column doses.body is 'sealed:health how it is taken, and for what';

create table key_requests (
  centre_id uuid not null,
  request_id uuid not null,
  case_id uuid not null,
  class text not null,
  reader_id uuid not null,
  purpose text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  answer text,
  declined_for text,
  answered_by uuid,
  answered_at timestamptz,
  constraint key_requests__pk primary key (centre_id, request_id),
  constraint key_requests__reader foreign key (centre_id, reader_id) references people (centre_id, person_id),
  constraint key_requests__asker foreign key (centre_id, asked_by) references people (centre_id, person_id),
  constraint key_requests__class check (class in ('health', 'counselling')),
  constraint key_requests__purpose check (purpose in ('assessment', 'plan', 'accompany', 'placement', 'aftercare')),
  constraint key_requests__answer check (answer in ('granted', 'declined')),
  constraint key_requests__declined_for check (declined_for in ('she_does_not_want', 'not_needed', 'talk_first', 'other_way')),
  constraint key_requests__whole check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)
    and (answer is not distinct from 'declined') = (declined_for is not null)),
  constraint key_requests__two_people check (answered_by <> asked_by)
);
create unique index key_requests__one_open on key_requests (centre_id, case_id, class, reader_id) where answer is null;
comment on table key_requests is 'Somebody of her team asks to read what is closed to her; whoever holds the key gives it or says why not. Codes alone, no word about her.';
comment on column key_requests.centre_id is 'plain: the centre';
comment on column key_requests.request_id is 'plain: id';
comment on column key_requests.case_id is 'plain: the case';
comment on column key_requests.class is 'plain: her health, or a summary of what the psychologist keeps';
comment on column key_requests.reader_id is 'plain: who shall read';
comment on column key_requests.purpose is 'plain: what for';
comment on column key_requests.asked_by is 'plain: who asked';
comment on column key_requests.asked_at is 'plain: when';
comment on column key_requests.answer is 'plain: granted or declined; null while it waits';
comment on column key_requests.declined_for is 'plain: why not';
comment on column key_requests.answered_by is 'plain: the holder of the key who answered';
comment on column key_requests.answered_at is 'plain: when';

create table safe_contacts (
  centre_id uuid not null,
  contact_id uuid not null,
  case_id uuid not null,
  is_reachable boolean not null,
  body text not null,
  version int not null default 1,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  constraint safe_contacts__pk primary key (centre_id, contact_id),
  constraint safe_contacts__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
create index safe_contacts__by_case on safe_contacts (centre_id, case_id) where ended_at is null;
comment on table safe_contacts is 'Whom the house may call about her, and how. No line means no message (security.md 3.9).';
comment on column safe_contacts.centre_id is 'plain: the centre';
comment on column safe_contacts.contact_id is 'plain: id';
comment on column safe_contacts.case_id is 'plain: the case';
comment on column safe_contacts.is_reachable is 'plain: has answered, or she says will answer';
comment on column safe_contacts.body is 'sealed:safety {name, relation, channel, number, times, codeWord, maySay, whoMayAnswer}';
comment on column safe_contacts.version is 'plain: version of the row';
comment on column safe_contacts.recorded_by is 'plain: by whom';
comment on column safe_contacts.recorded_at is 'plain: when';
comment on column safe_contacts.ended_at is 'plain: no longer to be used since';

create table no_contacts (
  centre_id uuid not null,
  no_contact_id uuid not null,
  case_id uuid not null,
  body text not null,
  version int not null default 1,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  constraint no_contacts__pk primary key (centre_id, no_contact_id),
  constraint no_contacts__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
create index no_contacts__by_case on no_contacts (centre_id, case_id) where ended_at is null;
comment on table no_contacts is 'Who must never learn that she is here (domain.md 7.12).';
comment on column no_contacts.centre_id is 'plain: the centre';
comment on column no_contacts.no_contact_id is 'plain: id';
comment on column no_contacts.case_id is 'plain: the case';
comment on column no_contacts.body is 'sealed:safety {name, alias, relation, phones, plates, accounts, workplace, friends, courtOrder, whatToDo}';
comment on column no_contacts.version is 'plain: version of the row';
comment on column no_contacts.recorded_by is 'plain: by whom';
comment on column no_contacts.recorded_at is 'plain: when';
comment on column no_contacts.ended_at is 'plain: taken off the list since';

create table first_nights (
  centre_id uuid not null,
  case_id uuid not null,
  version int not null default 1,
  body text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint first_nights__pk primary key (centre_id, case_id),
  constraint first_nights__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
comment on table first_nights is 'Is she safe for tonight: asked on arrival, before the long talk.';
comment on column first_nights.centre_id is 'plain: the centre';
comment on column first_nights.case_id is 'plain: the case';
comment on column first_nights.version is 'plain: version of the row';
comment on column first_nights.body is 'sealed:safety {routineMedicine, feelsSafe, mayKnow, note}';
comment on column first_nights.recorded_by is 'plain: by whom';
comment on column first_nights.recorded_at is 'plain: when';

create table identities (
  centre_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  body text not null,
  version int not null default 1,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  constraint identities__pk primary key (centre_id, case_id),
  constraint identities__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
comment on table identities is 'Who she is, as recorded in this episode (F11). One sealed document.';
comment on column identities.centre_id is 'plain: the centre';
comment on column identities.case_id is 'plain: the case';
comment on column identities.is_protected is 'plain: follows the case';
comment on column identities.body is 'sealed:identity the registration form (F11) as one document';
comment on column identities.version is 'plain: version of the row';
comment on column identities.recorded_at is 'plain: when';
comment on column identities.recorded_by is 'plain: by whom';

create table identity_marks (
  centre_id uuid not null,
  case_id uuid not null,
  kind text not null,
  mark text not null,
  constraint identity_marks__pk primary key (centre_id, case_id, kind),
  constraint identity_marks__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint identity_marks__kind check (kind in ('nik', 'phone', 'person'))
);
create index identity_marks__by_mark on identity_marks (centre_id, kind, mark);
comment on table identity_marks is 'Keyed hashes of near-unique composites, to find the same woman twice. No name, no trigram, nothing phonetic.';
comment on column identity_marks.centre_id is 'plain: the centre';
comment on column identity_marks.case_id is 'plain: the case';
comment on column identity_marks.kind is 'plain: nik, phone, or name with birth year and mother''s name';
comment on column identity_marks.mark is 'plain: HMAC under the intake group''s secret';

create table mark_questions (
  centre_id uuid not null,
  question_id uuid not null,
  person_id uuid not null,
  asked_at timestamptz not null,
  constraint mark_questions__pk primary key (centre_id, question_id),
  constraint mark_questions__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
create index mark_questions__by_person on mark_questions (centre_id, person_id, asked_at);
comment on table mark_questions is 'Each question "is there a file with this number or this name?", so that nobody asks it for hours on end (security.md 3.6).';
comment on column mark_questions.centre_id is 'plain: the centre';
comment on column mark_questions.question_id is 'plain: id';
comment on column mark_questions.person_id is 'plain: who asked';
comment on column mark_questions.asked_at is 'plain: when';

create table duplicate_decisions (
  centre_id uuid not null,
  decision_id uuid not null,
  case_id uuid not null,
  other_case_id uuid not null,
  verdict text not null,
  reasons text[] not null default '{}',
  decided_by uuid not null,
  decided_at timestamptz not null,
  constraint duplicate_decisions__pk primary key (centre_id, decision_id),
  constraint duplicate_decisions__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint duplicate_decisions__other foreign key (centre_id, other_case_id) references cases (centre_id, case_id) on delete cascade,
  constraint duplicate_decisions__verdict check (verdict in ('same', 'different', 'unsure')),
  constraint duplicate_decisions__two check (case_id <> other_case_id),
  constraint duplicate_decisions__reasons check (reasons <@ array['same_nik', 'same_phone', 'same_person', 'alike_name_birth', 'alike_name_district'])
);
create index duplicate_decisions__by_case on duplicate_decisions (centre_id, case_id, decided_at desc);
create index duplicate_decisions__by_other on duplicate_decisions (centre_id, other_case_id, decided_at desc);
comment on table duplicate_decisions is 'What a person decided about two files that look alike. Append only; the latest of a pair stands.';
comment on column duplicate_decisions.centre_id is 'plain: the centre';
comment on column duplicate_decisions.decision_id is 'plain: id';
comment on column duplicate_decisions.case_id is 'plain: the file at hand';
comment on column duplicate_decisions.other_case_id is 'plain: the file that looks like it';
comment on column duplicate_decisions.verdict is 'plain: same, different, unsure';
comment on column duplicate_decisions.reasons is 'plain: codes of what agrees';
comment on column duplicate_decisions.decided_by is 'plain: by whom';
comment on column duplicate_decisions.decided_at is 'plain: when';

create table client_merges (
  centre_id uuid not null,
  merge_id uuid not null,
  kept_client_id uuid not null,
  merged_client_id uuid not null,
  case_ids uuid[] not null,
  merged_by uuid not null,
  merged_at timestamptz not null,
  undone_by uuid,
  undone_at timestamptz,
  constraint client_merges__pk primary key (centre_id, merge_id),
  constraint client_merges__kept foreign key (centre_id, kept_client_id) references clients (centre_id, client_id),
  constraint client_merges__merged foreign key (centre_id, merged_client_id) references clients (centre_id, client_id),
  constraint client_merges__two check (kept_client_id <> merged_client_id)
);
create index client_merges__by_time on client_merges (centre_id, merged_at desc);
comment on table client_merges is 'Two threads tied into one: which cases moved, so that it can be undone for thirty days.';
comment on column client_merges.centre_id is 'plain: the centre';
comment on column client_merges.merge_id is 'plain: id';
comment on column client_merges.kept_client_id is 'plain: the thread that stays';
comment on column client_merges.merged_client_id is 'plain: the thread whose cases moved';
comment on column client_merges.case_ids is 'plain: the cases that moved';
comment on column client_merges.merged_by is 'plain: by whom';
comment on column client_merges.merged_at is 'plain: when';
comment on column client_merges.undone_by is 'plain: undone by';
comment on column client_merges.undone_at is 'plain: undone when';

create table case_children (
  centre_id uuid not null,
  child_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  body text not null,
  version int not null default 1,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  constraint case_children__pk primary key (centre_id, child_id),
  constraint case_children__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
create index case_children__by_case on case_children (centre_id, case_id);
comment on table case_children is 'Children who came with her, each a person of her own (domain.md 7.10).';
comment on column case_children.centre_id is 'plain: the centre';
comment on column case_children.child_id is 'plain: id';
comment on column case_children.case_id is 'plain: the case of her mother';
comment on column case_children.is_protected is 'plain: follows the case';
comment on column case_children.body is 'sealed:identity name, birth, number or none, where she sleeps, who may fetch her and who may not, when she left';
comment on column case_children.version is 'plain: version of the row';
comment on column case_children.recorded_at is 'plain: when';
comment on column case_children.recorded_by is 'plain: by whom';

create table referral_letters (
  centre_id uuid not null,
  letter_id uuid not null,
  number_mark text,
  dated_on date,
  received_on date not null,
  stated_count int,
  intake_id uuid,
  list_id uuid,
  office_person_id uuid,
  body text not null,
  for_office text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint referral_letters__pk primary key (centre_id, letter_id),
  constraint referral_letters__intake foreign key (centre_id, intake_id) references intakes (centre_id, intake_id),
  constraint referral_letters__list foreign key (centre_id, list_id) references referral_lists (centre_id, list_id),
  constraint referral_letters__office foreign key (centre_id, office_person_id) references people (centre_id, person_id)
);
create unique index referral_letters__one_list on referral_letters (centre_id, list_id) where list_id is not null;
create index referral_letters__by_number on referral_letters (centre_id, number_mark);
comment on table referral_letters is 'A letter of recommendation that came in (F02): one woman or a whole list.';
comment on column referral_letters.centre_id is 'plain: the centre';
comment on column referral_letters.letter_id is 'plain: id';
comment on column referral_letters.number_mark is 'plain: keyed hash of number, sender and date, under the intake group''s key: the same letter is known again';
comment on column referral_letters.dated_on is 'plain: date of the letter';
comment on column referral_letters.received_on is 'plain: when it arrived';
comment on column referral_letters.stated_count is 'plain: how many people the letter says it names';
comment on column referral_letters.intake_id is 'plain: the batch it answers to';
comment on column referral_letters.list_id is 'plain: the list that was attached';
comment on column referral_letters.office_person_id is 'plain: account of the office that may follow what becomes of it';
comment on column referral_letters.body is 'plain: sealed to the intake group''s key before it is stored; JSON {number, office, subject}';
comment on column referral_letters.for_office is 'plain: the same, sealed to the account of the office that sent it';
comment on column referral_letters.recorded_by is 'plain: who recorded it';
comment on column referral_letters.recorded_at is 'plain: when';

create table referrals (
  centre_id uuid not null,
  case_id uuid not null,
  letter_id uuid,
  no_letter_reason text,
  source text not null,
  received_at timestamptz not null,
  urgency text not null,
  list_no int,
  intake_id uuid,
  office_person_id uuid,
  registered_by uuid not null,
  registered_at timestamptz not null,
  first_response_due_on date not null,
  decision_due_on date not null,
  contacted_at timestamptz,
  triaged_at timestamptz,
  verdict text,
  is_overridden boolean not null default false,
  status text not null default 'new',
  is_emergency boolean not null default false,
  proposal_state text,
  proposal_kind text,
  proposal_by uuid,
  proposal_at timestamptz,
  decided_kind text,
  decided_by uuid,
  decided_at timestamptz,
  waiting_since date,
  waiting_until date,
  selection_due_on date,
  shelter_ends_on date,
  version int not null default 1,
  constraint referrals__pk primary key (centre_id, case_id),
  constraint referrals__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint referrals__letter foreign key (centre_id, letter_id) references referral_letters (centre_id, letter_id),
  constraint referrals__intake foreign key (centre_id, intake_id) references intakes (centre_id, intake_id),
  constraint referrals__letter_or_reason check (letter_id is not null or no_letter_reason is not null),
  constraint referrals__no_letter check (no_letter_reason in ('came_herself', 'family_came', 'emergency_first', 'letter_follows', 'given_orally')),
  constraint referrals__source check (source in ('social_office', 'raid', 'police', 'women_protection', 'hospital', 'welfare_institution', 'family', 'self')),
  constraint referrals__urgency check (urgency in ('ordinary', 'soon', 'emergency')),
  constraint referrals__verdict check (verdict in ('eligible', 'outside_rules', 'verify_age', 'never')),
  constraint referrals__status check (status in ('new', 'emergency', 'waiting', 'accepted', 'refused', 'referred', 'withdrawn')),
  constraint referrals__proposal check (proposal_state in ('open', 'taken_back', 'returned', 'decided')),
  constraint referrals__two_people check (proposal_state is distinct from 'decided' or decided_by is distinct from proposal_by),
  constraint referrals__waiting check ((status = 'waiting') = (waiting_until is not null)),
  constraint referrals__proposed check (proposal_kind in ('accept', 'wait', 'refer', 'refuse', 'emergency')),
  constraint referrals__decided check (decided_kind in ('accept', 'wait', 'refer', 'refuse', 'emergency'))
);
create index referrals__by_status on referrals (centre_id, status, received_at desc, case_id desc);
create index referrals__by_letter on referrals (centre_id, letter_id);
create index referrals__by_office on referrals (centre_id, office_person_id) where office_person_id is not null;
comment on table referrals is 'How a case began (F03) and what was decided on it (G1): one line a case, codes and dates only.';
comment on column referrals.centre_id is 'plain: the centre';
comment on column referrals.case_id is 'plain: the case it opened';
comment on column referrals.letter_id is 'plain: the letter of recommendation';
comment on column referrals.no_letter_reason is 'plain: code why there is no letter';
comment on column referrals.source is 'plain: kind of sender';
comment on column referrals.received_at is 'plain: when the referral came in';
comment on column referrals.urgency is 'plain: ordinary, soon, emergency';
comment on column referrals.list_no is 'plain: her number on the sender''s list';
comment on column referrals.intake_id is 'plain: the batch she is proposed for';
comment on column referrals.office_person_id is 'plain: account of the office that may follow it';
comment on column referrals.registered_by is 'plain: who registered it';
comment on column referrals.registered_at is 'plain: when';
comment on column referrals.first_response_due_on is 'plain: the sender hears from us by this day';
comment on column referrals.decision_due_on is 'plain: decided by this day';
comment on column referrals.contacted_at is 'plain: first contact with the sender';
comment on column referrals.triaged_at is 'plain: the safety questions were complete';
comment on column referrals.verdict is 'plain: eligible, outside_rules, verify_age, never';
comment on column referrals.is_overridden is 'plain: the head let her pass outside the rules';
comment on column referrals.status is 'plain: new, emergency, waiting, accepted, refused, referred, withdrawn';
comment on column referrals.is_emergency is 'plain: admitted in an emergency, selection not complete';
comment on column referrals.proposal_state is 'plain: open, taken back, returned, decided';
comment on column referrals.proposal_kind is 'plain: what was proposed';
comment on column referrals.proposal_by is 'plain: who proposed it';
comment on column referrals.proposal_at is 'plain: when';
comment on column referrals.decided_kind is 'plain: what was decided';
comment on column referrals.decided_by is 'plain: who decided; never who proposed';
comment on column referrals.decided_at is 'plain: when';
comment on column referrals.waiting_since is 'plain: on the waiting list since';
comment on column referrals.waiting_until is 'plain: the place on the list ends on';
comment on column referrals.selection_due_on is 'plain: after an emergency: selection complete by';
comment on column referrals.shelter_ends_on is 'plain: after an emergency: shelter ends on';
comment on column referrals.version is 'plain: version of the row';

create table referral_papers (
  centre_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  body text not null,
  constraint referral_papers__pk primary key (centre_id, case_id),
  constraint referral_papers__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade
);
comment on table referral_papers is 'What came with the referral: escort, sender, what her line of the list said.';
comment on column referral_papers.centre_id is 'plain: the centre';
comment on column referral_papers.case_id is 'plain: the case';
comment on column referral_papers.is_protected is 'plain: follows the case';
comment on column referral_papers.body is 'sealed:identity {escort, sender, births, list}';

create table referral_stories (
  centre_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint referral_stories__pk primary key (centre_id, case_id),
  constraint referral_stories__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade
);
comment on table referral_stories is 'Why she was referred, what has been done, what she was told (F03).';
comment on column referral_stories.centre_id is 'plain: the centre';
comment on column referral_stories.case_id is 'plain: the case';
comment on column referral_stories.body is 'sealed:narrative {reason, done, told}';

create table list_takings (
  centre_id uuid not null,
  list_id uuid not null,
  letter_id uuid not null,
  received_on date not null,
  intake_id uuid,
  responsible_id uuid,
  office_person_id uuid,
  begun_by uuid not null,
  begun_at timestamptz not null,
  constraint list_takings__pk primary key (centre_id, list_id),
  constraint list_takings__letter foreign key (centre_id, letter_id) references referral_letters (centre_id, letter_id)
);
comment on table list_takings is 'What was chosen for a list as a whole when its saving began, so that anybody can go on where it stopped.';
comment on column list_takings.centre_id is 'plain: the centre';
comment on column list_takings.list_id is 'plain: the list';
comment on column list_takings.letter_id is 'plain: the letter it came with';
comment on column list_takings.received_on is 'plain: when that letter came';
comment on column list_takings.intake_id is 'plain: the intake its women are for';
comment on column list_takings.responsible_id is 'plain: who handles them';
comment on column list_takings.office_person_id is 'plain: the account of the office that sent it';
comment on column list_takings.begun_by is 'plain: who confirmed the list';
comment on column list_takings.begun_at is 'plain: when';

create table case_reopenings (
  centre_id uuid not null,
  reopening_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null,
  reason text not null,
  reopened_by uuid not null,
  reopened_at timestamptz not null,
  shut_at timestamptz,
  shut_by uuid,
  constraint case_reopenings__pk primary key (centre_id, reopening_id),
  constraint case_reopenings__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint case_reopenings__opener foreign key (centre_id, reopened_by) references people (centre_id, person_id)
);
create unique index case_reopenings__open on case_reopenings (centre_id, case_id) where shut_at is null;
comment on table case_reopenings is 'Each time the file of a closed case was opened again to mend something.';
comment on column case_reopenings.centre_id is 'plain: the centre';
comment on column case_reopenings.reopening_id is 'plain: id';
comment on column case_reopenings.case_id is 'plain: the case';
comment on column case_reopenings.is_protected is 'plain: follows the case';
comment on column case_reopenings.reason is 'sealed:narrative what is to be mended';
comment on column case_reopenings.reopened_by is 'plain: head or coordinator';
comment on column case_reopenings.reopened_at is 'plain: since when it is open';
comment on column case_reopenings.shut_at is 'plain: closed again; null while it is open';
comment on column case_reopenings.shut_by is 'plain: by whom; null when the night did';

create table flags (
  centre_id uuid not null,
  flag_id uuid not null,
  case_id uuid not null,
  kind text not null,
  source text not null,
  record_id uuid,
  opened_by uuid not null,
  opened_at timestamptz not null,
  until_on date,
  stayed_by uuid,
  stayed_at timestamptz,
  closed_by uuid,
  closed_at timestamptz,
  constraint flags__pk primary key (centre_id, flag_id),
  constraint flags__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint flags__opener foreign key (centre_id, opened_by) references people (centre_id, person_id),
  constraint flags__kind check (kind in ('safety', 'accompany', 'sit_out')),
  constraint flags__source check (source in ('instrument', 'triage', 'first_night', 'assessment', 'risk', 'talk', 'person')),
  constraint flags__danger_has_no_end check (kind <> 'safety' or until_on is null),
  constraint flags__stayed check ((stayed_at is null) = (stayed_by is null)),
  constraint flags__closed check ((closed_at is null) = (closed_by is null))
);
create unique index flags__one_open on flags (centre_id, case_id, kind, source, record_id) nulls not distinct where closed_at is null;
create index flags__by_case on flags (centre_id, case_id, opened_at);
comment on table flags is 'What must be seen before acting wherever she is shown. The kind says what to do, never why; it stays until its day or until a named person closes it.';
comment on column flags.centre_id is 'plain: the centre';
comment on column flags.flag_id is 'plain: id';
comment on column flags.case_id is 'plain: the case';
comment on column flags.kind is 'plain: safety (a danger), accompany (not alone), sit_out (no class today)';
comment on column flags.source is 'plain: where it was said or seen';
comment on column flags.record_id is 'plain: the sheet it was said in';
comment on column flags.opened_by is 'plain: who was there when it was said';
comment on column flags.opened_at is 'plain: when';
comment on column flags.until_on is 'plain: last day on which it is shown; a danger has none';
comment on column flags.stayed_by is 'plain: who wrote who is with her';
comment on column flags.stayed_at is 'plain: when; until then the screen stops';
comment on column flags.closed_by is 'plain: who closed it';
comment on column flags.closed_at is 'plain: when';

create table flag_texts (
  centre_id uuid not null,
  text_id uuid not null,
  flag_id uuid not null,
  case_id uuid not null,
  part text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint flag_texts__pk primary key (centre_id, text_id),
  constraint flag_texts__flag foreign key (centre_id, flag_id) references flags (centre_id, flag_id) on delete cascade,
  constraint flag_texts__part check (part in ('cause', 'stay', 'closing'))
);
create index flag_texts__by_flag on flag_texts (centre_id, flag_id, written_at);
comment on table flag_texts is 'What was said when a flag was raised, who was with her, and why it was closed.';
comment on column flag_texts.centre_id is 'plain: the centre';
comment on column flag_texts.text_id is 'plain: id';
comment on column flag_texts.flag_id is 'plain: the flag';
comment on column flag_texts.case_id is 'plain: the case';
comment on column flag_texts.part is 'plain: cause, stay or closing';
comment on column flag_texts.written_by is 'plain: who wrote';
comment on column flag_texts.written_at is 'plain: when';
comment on column flag_texts.body is 'sealed:narrative {causes, words}, {feelsSafe, withHer} or {reason}';

create table flag_causes (
  centre_id uuid not null,
  text_id uuid not null,
  flag_id uuid not null,
  case_id uuid not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint flag_causes__pk primary key (centre_id, text_id),
  constraint flag_causes__flag foreign key (centre_id, flag_id) references flags (centre_id, flag_id) on delete cascade
);
create index flag_causes__by_flag on flag_causes (centre_id, flag_id, written_at);
comment on table flag_causes is 'The same of what was said under the key of her safety: the first questions, the first night, violence.';
comment on column flag_causes.centre_id is 'plain: the centre';
comment on column flag_causes.text_id is 'plain: id';
comment on column flag_causes.flag_id is 'plain: the flag';
comment on column flag_causes.case_id is 'plain: the case';
comment on column flag_causes.written_by is 'plain: who wrote';
comment on column flag_causes.written_at is 'plain: when';
comment on column flag_causes.body is 'sealed:safety {causes}';

create table safety_talks (
  centre_id uuid not null,
  talk_id uuid not null,
  case_id uuid not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint safety_talks__pk primary key (centre_id, talk_id),
  constraint safety_talks__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint safety_talks__writer foreign key (centre_id, written_by) references people (centre_id, person_id)
);
create index safety_talks__by_case on safety_talks (centre_id, case_id, written_at desc);
comment on table safety_talks is 'A talk about her safety, as it was written down; never changed, a later one stands beside it.';
comment on column safety_talks.centre_id is 'plain: the centre';
comment on column safety_talks.talk_id is 'plain: id';
comment on column safety_talks.case_id is 'plain: the case';
comment on column safety_talks.written_by is 'plain: who held it';
comment on column safety_talks.written_at is 'plain: when it was written';
comment on column safety_talks.body is 'sealed:narrative what she said, means, what keeps her, tonight';

create table safety_plans (
  centre_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  version int not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint safety_plans__pk primary key (centre_id, plan_id),
  constraint safety_plans__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint safety_plans__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint safety_plans__version unique (centre_id, case_id, version)
);
comment on table safety_plans is 'Her safety plan (F17), one row a version; the newest stands.';
comment on column safety_plans.centre_id is 'plain: the centre';
comment on column safety_plans.plan_id is 'plain: id';
comment on column safety_plans.case_id is 'plain: the case';
comment on column safety_plans.version is 'plain: its number, from one';
comment on column safety_plans.written_by is 'plain: who wrote it';
comment on column safety_plans.written_at is 'plain: when';
comment on column safety_plans.body is 'sealed:safety triggers, safe people, code word, bag, numbers, digital safety';

create table task_kinds (
  kind text not null,
  is_ticked boolean not null,
  is_urgent boolean not null,
  is_decision boolean not null,
  after_death boolean not null,
  after_closing boolean not null,
  crossing text[] not null,
  remind_before int not null check (remind_before between 0 and 60),
  leads_after int not null check (leads_after between 0 and 60),
  answer_page text,
  constraint task_kinds__pk primary key (kind)
);
comment on table task_kinds is 'What work there is, from the tasks.ts of the modules; written at every start.';
comment on column task_kinds.kind is 'plain: code of the task';
comment on column task_kinds.is_ticked is 'plain: ends when a person says so, not with its work';
comment on column task_kinds.is_urgent is 'plain: before everything else';
comment on column task_kinds.is_decision is 'plain: a decision that waits';
comment on column task_kinds.after_death is 'plain: asked also of a woman who died';
comment on column task_kinds.after_closing is 'plain: asked also when her file is closed';
comment on column task_kinds.crossing is 'plain: roles whose work ends it in the list of a colleague, which they may not touch';
comment on column task_kinds.remind_before is 'plain: so many days before the end of its window its owner is reminded';
comment on column task_kinds.leads_after is 'plain: so many days after it whoever leads is told';
comment on column task_kinds.answer_page is 'plain: where whoever asked for it reads the answer; empty when it is the page of the task; null when it is no question';

create table tasks (
  centre_id uuid not null,
  task_id uuid not null,
  case_id uuid,
  kind text not null references task_kinds (kind),
  params jsonb not null default '{}',
  owner_id uuid,
  owner_role text check (owner_role in ('head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'speaker', 'volunteer', 'house_mother', 'guard', 'treasurer', 'social_office', 'auditor', 'data_protection_officer', 'it_admin')),
  from_on date,
  due_on date,
  due_at timestamptz,
  done_at timestamptz,
  done_by uuid,
  made_by uuid default sec.person(),
  made_at timestamptz not null,
  link text,
  constraint tasks__pk primary key (centre_id, task_id),
  constraint tasks__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint tasks__window check (from_on is null or due_on is null or from_on <= due_on)
);
create index tasks__open on tasks (centre_id, owner_id, due_on) where done_at is null;
create index tasks__answered on tasks (centre_id, made_by, done_at) where done_at is not null;
create index tasks__by_case on tasks (centre_id, case_id) where done_at is null;
comment on table tasks is 'What somebody has to do, as a window, not a bare due date. Kinds and codes; the words are made on the screen.';
comment on column tasks.centre_id is 'plain: the centre';
comment on column tasks.task_id is 'plain: id';
comment on column tasks.case_id is 'plain: about whom';
comment on column tasks.kind is 'plain: code of the task';
comment on column tasks.params is 'plain: codes and numbers for the sentence';
comment on column tasks.owner_id is 'plain: whose task';
comment on column tasks.owner_role is 'plain: or whose role';
comment on column tasks.from_on is 'plain: may begin on';
comment on column tasks.due_on is 'plain: at the latest on';
comment on column tasks.due_at is 'plain: at the latest at, for legal clocks';
comment on column tasks.done_at is 'plain: done when';
comment on column tasks.done_by is 'plain: done by';
comment on column tasks.made_by is 'plain: whose work gave it; of what the clock of the house asks, the system';
comment on column tasks.made_at is 'plain: made when';
comment on column tasks.link is 'plain: where it is done';

create table task_texts (
  centre_id uuid not null,
  task_id uuid not null,
  case_id uuid not null,
  text text not null,
  constraint task_texts__pk primary key (centre_id, task_id),
  constraint task_texts__task foreign key (centre_id, task_id) references tasks (centre_id, task_id) on delete cascade
);
comment on table task_texts is 'The free words of a task that came from a next step in a note.';
comment on column task_texts.centre_id is 'plain: the centre';
comment on column task_texts.task_id is 'plain: the task';
comment on column task_texts.case_id is 'plain: the case';
comment on column task_texts.text is 'sealed:narrative the words of the step';

create table deliverers (
  centre_id uuid not null,
  deliverer_id uuid not null,
  person_id uuid,
  kind text not null,
  name text,
  organisation text,
  topics text,
  contact text,
  is_active boolean not null default true,
  vetting_task_id uuid,
  statement_task_id uuid,
  version int not null default 1,
  constraint deliverers__pk primary key (centre_id, deliverer_id),
  constraint deliverers__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint deliverers__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint deliverers__same check (person_id = deliverer_id),
  constraint deliverers__named check ((person_id is null) = (name is not null)),
  constraint deliverers__staff check (kind <> 'staff' or person_id is not null),
  constraint deliverers__kind check (kind in ('staff', 'speaker', 'instructor', 'psychologist', 'clergy', 'volunteer'))
);
comment on table deliverers is 'Who gives a session: a colleague, under the id of the person, or somebody from outside.';
comment on column deliverers.centre_id is 'plain: the centre';
comment on column deliverers.deliverer_id is 'plain: id; of whoever has an account that of the person, so that one finds one''s own sessions';
comment on column deliverers.person_id is 'plain: whoever has an account here; null for somebody who only comes';
comment on column deliverers.kind is 'plain: staff, speaker, instructor, psychologist, clergy or volunteer';
comment on column deliverers.name is 'plain: name of somebody from outside, as it stands on the timetable';
comment on column deliverers.organisation is 'plain: who sends somebody from outside';
comment on column deliverers.topics is 'plain: what somebody from outside gives, as an invitation says it';
comment on column deliverers.contact is 'plain: sealed to the registry group''s key before it is stored; how somebody from outside is reached';
comment on column deliverers.is_active is 'plain: may still be planned with';
comment on column deliverers.vetting_task_id is 'plain: the task that asks for the vetting, new or again';
comment on column deliverers.statement_task_id is 'plain: the task that asks for the statement on secrecy, new or again';
comment on column deliverers.version is 'plain: version of the row';

create table deliverer_papers (
  centre_id uuid not null,
  paper_id uuid not null,
  deliverer_id uuid not null,
  kind text not null,
  checks text[] not null default '{}',
  done_on date not null,
  valid_until date not null,
  kept_at text not null,
  scan bytea,
  scan_format text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint deliverer_papers__pk primary key (centre_id, paper_id),
  constraint deliverer_papers__deliverer foreign key (centre_id, deliverer_id) references deliverers (centre_id, deliverer_id) on delete cascade,
  constraint deliverer_papers__recorder foreign key (centre_id, recorded_by) references people (centre_id, person_id),
  constraint deliverer_papers__kind check (kind in ('vetting', 'statement')),
  constraint deliverer_papers__checks check (checks <@ array['identity', 'sender', 'reference', 'interview', 'police_record']),
  constraint deliverer_papers__looked check ((kind = 'vetting') = (cardinality(checks) > 0)),
  constraint deliverer_papers__format check (scan_format in ('pdf', 'jpeg', 'png')),
  constraint deliverer_papers__scan check ((scan is null) = (scan_format is null)),
  constraint deliverer_papers__days check (done_on <= valid_until)
);
create index deliverer_papers__by_deliverer on deliverer_papers (centre_id, deliverer_id, kind, valid_until);
comment on table deliverer_papers is 'That somebody from outside was looked at, and has signed to keep secret what is heard here: each with its day and until when it holds. Never changed; the next one is a new row.';
comment on column deliverer_papers.centre_id is 'plain: the centre';
comment on column deliverer_papers.paper_id is 'plain: id';
comment on column deliverer_papers.deliverer_id is 'plain: whose';
comment on column deliverer_papers.kind is 'plain: vetting, or the statement on secrecy';
comment on column deliverer_papers.checks is 'plain: what was looked at, as codes; of a statement nothing';
comment on column deliverer_papers.done_on is 'plain: the day on which it was done or signed';
comment on column deliverer_papers.valid_until is 'plain: last day on which it holds';
comment on column deliverer_papers.kept_at is 'plain: number or folder of the paper that was signed';
comment on column deliverer_papers.scan is 'plain: the paper as a picture or PDF, looked at apart and sealed to the registry group''s key before it is stored; null when nobody brought it';
comment on column deliverer_papers.scan_format is 'plain: pdf, jpeg or png';
comment on column deliverer_papers.recorded_by is 'plain: who looked, or took the signature';
comment on column deliverer_papers.recorded_at is 'plain: when';

create table voices (
  centre_id uuid not null,
  voice_id uuid not null,
  topic text not null,
  said_on date not null,
  answer_by date not null,
  level text,
  outside_by timestamptz,
  police_by timestamptz,
  code_hash text not null,
  outside_told_at timestamptz,
  police_told_at timestamptz,
  answered_at timestamptz,
  answered_by uuid,
  answer text,
  constraint voices__pk primary key (centre_id, voice_id),
  constraint voices__code unique (centre_id, code_hash),
  constraint voices__answerer foreign key (centre_id, answered_by) references people (centre_id, person_id),
  constraint voices__topic check (topic in ('staff_violence', 'staff_sexual', 'staff_conduct', 'service', 'food_room', 'rules', 'money', 'other')),
  constraint voices__level check (level in ('minor', 'moderate', 'serious', 'critical')),
  constraint voices__accuses check (topic not in ('staff_violence', 'staff_sexual', 'staff_conduct') or level is not null),
  constraint voices__violence check (topic not in ('staff_violence', 'staff_sexual') or level in ('serious', 'critical')),
  constraint voices__grave check (level not in ('serious', 'critical') or outside_by is not null),
  constraint voices__sexual check (topic <> 'staff_sexual' or police_by is not null),
  constraint voices__answered check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null))
);
comment on table voices is 'Something that a woman or a colleague says past whoever leads the house (F40, domain.md 7.5). By whom stands nowhere but in the sealed words, if she wants it there.';
comment on column voices.centre_id is 'plain: the centre';
comment on column voices.voice_id is 'plain: a random id: one in order of time would say when it was written';
comment on column voices.topic is 'plain: what it is about';
comment on column voices.said_on is 'plain: the day, and no hour';
comment on column voices.answer_by is 'plain: until when it is answered';
comment on column voices.level is 'plain: how grave an accusation is; none of a complaint';
comment on column voices.outside_by is 'plain: until when an office outside the house is told, of the two upper levels; rounded down to the hour';
comment on column voices.outside_told_at is 'plain: when whoever received it told that office';
comment on column voices.police_by is 'plain: until when the police is told, of sexual violence; rounded down to the hour';
comment on column voices.code_hash is 'plain: hash of the slip with which she reads the answer';
comment on column voices.police_told_at is 'plain: when whoever received it told the police';
comment on column voices.answered_at is 'plain: when it was answered';
comment on column voices.answered_by is 'plain: by whom';
comment on column voices.answer is 'plain: the answer, sealed under a key that is made of her slip';

create table voice_words (
  centre_id uuid not null,
  voice_id uuid not null,
  person_id uuid not null,
  body text not null,
  constraint voice_words__pk primary key (centre_id, voice_id, person_id),
  constraint voice_words__voice foreign key (centre_id, voice_id) references voices (centre_id, voice_id),
  constraint voice_words__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table voice_words is 'What was said, a copy for each who receives it outside the house.';
comment on column voice_words.centre_id is 'plain: the centre';
comment on column voice_words.voice_id is 'plain: what was said';
comment on column voice_words.person_id is 'plain: for whom';
comment on column voice_words.body is 'plain: what was said, of whom, by whom if she wants it, and the slip of the answer; sealed to the account of this person';

create table voice_notes (
  centre_id uuid not null,
  note_id uuid not null,
  voice_id uuid not null,
  person_id uuid not null,
  kind text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint voice_notes__pk primary key (centre_id, note_id, person_id),
  constraint voice_notes__words foreign key (centre_id, voice_id, person_id) references voice_words (centre_id, voice_id, person_id),
  constraint voice_notes__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint voice_notes__kind check (kind in ('letter', 'telling'))
);
create index voice_notes__of on voice_notes (centre_id, voice_id, person_id, written_at);
comment on table voice_notes is 'What became of it outside the house: letters that were made, and who was told, a copy for each who received it.';
comment on column voice_notes.centre_id is 'plain: the centre';
comment on column voice_notes.note_id is 'plain: one note, the same in every copy';
comment on column voice_notes.voice_id is 'plain: what was said';
comment on column voice_notes.person_id is 'plain: for whom';
comment on column voice_notes.kind is 'plain: a letter, or that somebody was told';
comment on column voice_notes.written_by is 'plain: who outside the house wrote it';
comment on column voice_notes.written_at is 'plain: when';
comment on column voice_notes.body is 'plain: to whom, the paper itself, the proof; sealed to the account of this person';

create table class_resources (
  centre_id uuid not null,
  resource_id uuid not null,
  kind text not null,
  name text not null,
  seats int,
  is_in_use boolean not null default true,
  version int not null default 1,
  constraint class_resources__pk primary key (centre_id, resource_id),
  constraint class_resources__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint class_resources__name unique (centre_id, kind, name),
  constraint class_resources__kind check (kind in ('place', 'equipment')),
  constraint class_resources__seats check (seats between 1 and 500)
);
comment on table class_resources is 'What a session takes up and another one cannot have at the same hour: a place, or a set of equipment.';
comment on column class_resources.centre_id is 'plain: the centre';
comment on column class_resources.resource_id is 'plain: id';
comment on column class_resources.kind is 'plain: place or equipment';
comment on column class_resources.name is 'plain: name of the place or of the set';
comment on column class_resources.seats is 'plain: how many can work there at once';
comment on column class_resources.is_in_use is 'plain: may still be planned with';
comment on column class_resources.version is 'plain: version of the row';

create table day_blocks (
  centre_id uuid not null,
  block_id uuid not null,
  season text not null,
  kind text not null,
  label text not null,
  starts time not null,
  ends time not null,
  constraint day_blocks__pk primary key (centre_id, block_id),
  constraint day_blocks__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint day_blocks__season check (season in ('ordinary', 'ramadan')),
  constraint day_blocks__kind check (kind in ('prayer', 'meal', 'rest')),
  constraint day_blocks__times check (starts < ends)
);
comment on table day_blocks is 'Hours of every day in which no class is held: prayer, meals, rest; other ones in Ramadan.';
comment on column day_blocks.centre_id is 'plain: the centre';
comment on column day_blocks.block_id is 'plain: id';
comment on column day_blocks.season is 'plain: ordinary, or ramadan within a fasting month';
comment on column day_blocks.kind is 'plain: prayer, meal or rest';
comment on column day_blocks.label is 'plain: what stands on the timetable';
comment on column day_blocks.starts is 'plain: begins';
comment on column day_blocks.ends is 'plain: ends';

create table fasting_months (
  centre_id uuid not null,
  from_on date not null,
  until_on date not null,
  constraint fasting_months__pk primary key (centre_id, from_on),
  constraint fasting_months__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint fasting_months__dates check (until_on between from_on + 27 and from_on + 30)
);
comment on table fasting_months is 'Ramadan of each year, as it is decreed.';
comment on column fasting_months.centre_id is 'plain: the centre';
comment on column fasting_months.from_on is 'plain: first day';
comment on column fasting_months.until_on is 'plain: last day';

create table house_faiths (
  centre_id uuid not null,
  faith text not null,
  constraint house_faiths__pk primary key (centre_id, faith),
  constraint house_faiths__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint house_faiths__faith check (faith in ('islam', 'protestant', 'catholic', 'hindu', 'buddhist', 'confucian', 'other'))
);
comment on table house_faiths is 'For which faiths guidance is held here, as whoever plans was told: nothing of how many, and of nobody.';
comment on column house_faiths.centre_id is 'plain: the centre';
comment on column house_faiths.faith is 'plain: a faith that is present in the house';

create table client_documents (
  centre_id uuid not null,
  case_id uuid not null,
  document text not null,
  state text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint client_documents__pk primary key (centre_id, case_id, document),
  constraint client_documents__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint client_documents__state check (state in ('original', 'copy', 'in_process', 'lacking', 'not_applicable')),
  constraint client_documents__document check (document in ('ktp', 'family_card', 'birth_certificate', 'marriage_certificate', 'divorce_certificate', 'school_certificate', 'health_insurance', 'recommendation_letter', 'health_letter', 'child_birth_certificate'))
);
comment on table client_documents is 'Which papers she has and lacks, by code. No number of any paper.';
comment on column client_documents.centre_id is 'plain: the centre';
comment on column client_documents.case_id is 'plain: the case';
comment on column client_documents.document is 'plain: code of the paper';
comment on column client_documents.state is 'plain: original, copy, in process, lacking, not applicable';
comment on column client_documents.recorded_by is 'plain: by whom';
comment on column client_documents.recorded_at is 'plain: when';

create table receipt_minutes (
  centre_id uuid not null,
  minute_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  handed_at timestamptz not null,
  body text not null,
  version int not null default 1,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  signed_by uuid,
  signed_at timestamptz,
  constraint receipt_minutes__pk primary key (centre_id, minute_id),
  constraint receipt_minutes__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint receipt_minutes__one unique (centre_id, case_id)
);
comment on table receipt_minutes is 'The minute of receiving her (BAST, F07).';
comment on column receipt_minutes.centre_id is 'plain: the centre';
comment on column receipt_minutes.minute_id is 'plain: id';
comment on column receipt_minutes.case_id is 'plain: the case';
comment on column receipt_minutes.is_protected is 'plain: follows the case';
comment on column receipt_minutes.handed_at is 'plain: when she was received';
comment on column receipt_minutes.body is 'sealed:identity place, parties, escort, condition, papers, goods, cash, witnesses';
comment on column receipt_minutes.version is 'plain: version of the row';
comment on column receipt_minutes.recorded_by is 'plain: by whom';
comment on column receipt_minutes.recorded_at is 'plain: when';
comment on column receipt_minutes.signed_by is 'plain: who put on record that both parties signed';
comment on column receipt_minutes.signed_at is 'plain: signed when';

create table candidate_offers (
  centre_id uuid not null,
  offer_id uuid not null,
  office_person_id uuid not null,
  sent_at timestamptz not null,
  answer_due_on date not null,
  task_id uuid not null,
  registered_at timestamptz,
  registered_by uuid,
  case_id uuid,
  constraint candidate_offers__pk primary key (centre_id, offer_id),
  constraint candidate_offers__office foreign key (centre_id, office_person_id) references people (centre_id, person_id),
  constraint candidate_offers__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint candidate_offers__registered check ((registered_at is null) = (registered_by is null) and (registered_at is null) = (case_id is null))
);
create index candidate_offers__by_office on candidate_offers (centre_id, office_person_id, sent_at desc);
create index candidate_offers__waiting on candidate_offers (centre_id, sent_at) where registered_at is null;
create unique index candidate_offers__by_case on candidate_offers (centre_id, case_id) where case_id is not null;
comment on table candidate_offers is 'An office sent a candidate with its account; nothing of her stands here. Taken away when the office withdraws it.';
comment on column candidate_offers.centre_id is 'plain: the centre';
comment on column candidate_offers.offer_id is 'plain: id';
comment on column candidate_offers.office_person_id is 'plain: account of the office that sent it';
comment on column candidate_offers.sent_at is 'plain: when';
comment on column candidate_offers.answer_due_on is 'plain: the office hears from us by this day';
comment on column candidate_offers.task_id is 'plain: the task to register it';
comment on column candidate_offers.registered_at is 'plain: it became a referral; null while it waits';
comment on column candidate_offers.registered_by is 'plain: who registered it';
comment on column candidate_offers.case_id is 'plain: the case that was opened';

create table offer_words (
  centre_id uuid not null,
  offer_id uuid not null,
  person_id uuid not null,
  body text not null,
  constraint offer_words__pk primary key (centre_id, offer_id, person_id),
  constraint offer_words__offer foreign key (centre_id, offer_id) references candidate_offers (centre_id, offer_id) on delete cascade,
  constraint offer_words__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table offer_words is 'What the office wrote: a copy for itself, and one for each who may register it until it is registered.';
comment on column offer_words.centre_id is 'plain: the centre';
comment on column offer_words.offer_id is 'plain: the offer';
comment on column offer_words.person_id is 'plain: for whom';
comment on column offer_words.body is 'plain: the letter, who she is, why she is sent; sealed to the account of this person';

create table referral_triages (
  centre_id uuid not null,
  triage_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  is_complete boolean not null,
  body text not null,
  constraint referral_triages__pk primary key (centre_id, triage_id),
  constraint referral_triages__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade
);
create index referral_triages__by_case on referral_triages (centre_id, case_id, at desc);
comment on table referral_triages is 'The first safety questions (F06), append only: the newest stands.';
comment on column referral_triages.centre_id is 'plain: the centre';
comment on column referral_triages.triage_id is 'plain: id';
comment on column referral_triages.case_id is 'plain: the case';
comment on column referral_triages.person_id is 'plain: who asked';
comment on column referral_triages.at is 'plain: when';
comment on column referral_triages.is_complete is 'plain: every question was asked';
comment on column referral_triages.body is 'sealed:safety {answers with weeks, tonight, note}';

create table referral_checks (
  centre_id uuid not null,
  check_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  verdict text not null,
  is_override boolean not null default false,
  body text not null,
  constraint referral_checks__pk primary key (centre_id, check_id),
  constraint referral_checks__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade,
  constraint referral_checks__verdict check (verdict in ('eligible', 'outside_rules', 'verify_age', 'never'))
);
create index referral_checks__by_case on referral_checks (centre_id, case_id, at desc);
comment on table referral_checks is 'Eligibility as it was checked, append only: the newest stands. An override of the head is a line of its own.';
comment on column referral_checks.centre_id is 'plain: the centre';
comment on column referral_checks.check_id is 'plain: id';
comment on column referral_checks.case_id is 'plain: the case';
comment on column referral_checks.person_id is 'plain: who checked';
comment on column referral_checks.at is 'plain: when';
comment on column referral_checks.verdict is 'plain: eligible, outside_rules, verify_age, never';
comment on column referral_checks.is_override is 'plain: the head lets her pass';
comment on column referral_checks.body is 'sealed:narrative {age, claims, taken, warnings, criteria, groups, reason}';

create table referral_readiness (
  centre_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  body text not null,
  version int not null default 1,
  constraint referral_readiness__pk primary key (centre_id, case_id),
  constraint referral_readiness__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade
);
comment on table referral_readiness is 'The talk on what she wants and what stands in the way. Nobody passes or does not pass it.';
comment on column referral_readiness.centre_id is 'plain: the centre';
comment on column referral_readiness.case_id is 'plain: the case';
comment on column referral_readiness.person_id is 'plain: who talked with her';
comment on column referral_readiness.at is 'plain: when';
comment on column referral_readiness.body is 'sealed:narrative {herWords, canStay, obstacles}';
comment on column referral_readiness.version is 'plain: version of the row';

create table referral_complaints (
  centre_id uuid not null,
  complaint_id uuid not null,
  case_id uuid not null,
  channel text not null,
  received_on date not null,
  due_on date not null,
  recorded_by uuid not null,
  answered_on date,
  answered_by uuid,
  is_protected boolean not null default false,
  body text not null,
  constraint referral_complaints__pk primary key (centre_id, complaint_id),
  constraint referral_complaints__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade,
  constraint referral_complaints__channel check (channel in ('letter', 'spoken', 'message', 'through_office')),
  constraint referral_complaints__answered check ((answered_on is null) = (answered_by is null))
);
create index referral_complaints__by_case on referral_complaints (centre_id, case_id, received_on);
comment on table referral_complaints is 'A complaint about a decision (F40): answered by somebody who took no part in it.';
comment on column referral_complaints.centre_id is 'plain: the centre';
comment on column referral_complaints.complaint_id is 'plain: id';
comment on column referral_complaints.case_id is 'plain: the case';
comment on column referral_complaints.channel is 'plain: how it came';
comment on column referral_complaints.received_on is 'plain: when it came';
comment on column referral_complaints.due_on is 'plain: answered by this day';
comment on column referral_complaints.recorded_by is 'plain: who recorded it';
comment on column referral_complaints.answered_on is 'plain: answered on';
comment on column referral_complaints.answered_by is 'plain: who answered';
comment on column referral_complaints.is_protected is 'plain: follows the case';
comment on column referral_complaints.body is 'sealed:identity {text, answer}';

create table referral_outcomes (
  centre_id uuid not null,
  outcome_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  noted_on date not null,
  outcome text not null,
  is_protected boolean not null default false,
  body text not null,
  constraint referral_outcomes__pk primary key (centre_id, outcome_id),
  constraint referral_outcomes__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade,
  constraint referral_outcomes__outcome check (outcome in ('joined', 'not_yet', 'no_news', 'declined'))
);
create index referral_outcomes__by_case on referral_outcomes (centre_id, case_id, noted_on);
comment on table referral_outcomes is 'What became of her where she was referred to (KS-08).';
comment on column referral_outcomes.centre_id is 'plain: the centre';
comment on column referral_outcomes.outcome_id is 'plain: id';
comment on column referral_outcomes.case_id is 'plain: the case';
comment on column referral_outcomes.person_id is 'plain: who noted it';
comment on column referral_outcomes.noted_on is 'plain: when the news came';
comment on column referral_outcomes.outcome is 'plain: joined, not yet, no news, declined';
comment on column referral_outcomes.is_protected is 'plain: follows the case';
comment on column referral_outcomes.body is 'sealed:identity the news in words';

create table rooms (
  centre_id uuid not null,
  room_id uuid not null,
  building text not null,
  name text not null,
  kind text not null,
  capacity int not null,
  is_ground_floor boolean not null default false,
  takes_children boolean not null default false,
  is_near_carer boolean not null default false,
  is_protected boolean not null default false,
  is_in_use boolean not null default true,
  version int not null default 1,
  constraint rooms__pk primary key (centre_id, room_id),
  constraint rooms__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint rooms__name unique (centre_id, building, name),
  constraint rooms__kind check (kind in ('dormitory', 'family', 'isolation', 'shelter')),
  constraint rooms__capacity check (capacity between 1 and 60)
);
comment on table rooms is 'Rooms to sleep in. A protected room stands on no shared screen.';
comment on column rooms.centre_id is 'plain: the centre';
comment on column rooms.room_id is 'plain: id';
comment on column rooms.building is 'plain: house or wing';
comment on column rooms.name is 'plain: name of the room';
comment on column rooms.kind is 'plain: dormitory, family, isolation (infection), shelter (first nights)';
comment on column rooms.capacity is 'plain: beds by decision';
comment on column rooms.is_ground_floor is 'plain: on the ground floor, for pregnant or disabled women';
comment on column rooms.takes_children is 'plain: a mother sleeps here with her child';
comment on column rooms.is_near_carer is 'plain: near the carer''s room';
comment on column rooms.is_protected is 'plain: not shown on shared screens and lists';
comment on column rooms.is_in_use is 'plain: is given to anybody at all';
comment on column rooms.version is 'plain: version of the row';

create table beds (
  centre_id uuid not null,
  bed_id uuid not null,
  room_id uuid not null,
  label text not null,
  is_protected boolean not null default false,
  is_in_use boolean not null default true,
  constraint beds__pk primary key (centre_id, bed_id),
  constraint beds__room foreign key (centre_id, room_id) references rooms (centre_id, room_id) on delete cascade,
  constraint beds__label unique (centre_id, room_id, label)
);
comment on table beds is 'Beds of a room.';
comment on column beds.centre_id is 'plain: the centre';
comment on column beds.bed_id is 'plain: id';
comment on column beds.room_id is 'plain: the room';
comment on column beds.label is 'plain: letter or number on the bed';
comment on column beds.is_protected is 'plain: follows the room';
comment on column beds.is_in_use is 'plain: is given to anybody at all';

create table bed_periods (
  centre_id uuid not null,
  period_id uuid not null,
  bed_id uuid not null,
  from_on date not null,
  until_on date,
  constraint bed_periods__pk primary key (centre_id, period_id),
  constraint bed_periods__bed foreign key (centre_id, bed_id) references beds (centre_id, bed_id),
  constraint bed_periods__dates check (until_on is null or from_on <= until_on),
  constraint bed_periods__once exclude using gist (centre_id with =, bed_id with =, daterange(from_on, until_on, '[)') with &&)
);
comment on table bed_periods is 'When a bed is taken, without by whom: a bed is given once, also when a hundred people press at the same moment.';
comment on column bed_periods.centre_id is 'plain: the centre';
comment on column bed_periods.period_id is 'plain: id';
comment on column bed_periods.bed_id is 'plain: the bed';
comment on column bed_periods.from_on is 'plain: first night';
comment on column bed_periods.until_on is 'plain: left on this day; null while she sleeps there';

create table bed_occupants (
  centre_id uuid not null,
  period_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  is_current boolean not null default true,
  with_children int not null default 0,
  constraint bed_occupants__pk primary key (centre_id, period_id),
  constraint bed_occupants__period foreign key (centre_id, period_id) references bed_periods (centre_id, period_id) on delete cascade,
  constraint bed_occupants__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint bed_occupants__children check (with_children between 0 and 6)
);
create unique index bed_occupants__one_bed on bed_occupants (centre_id, case_id) where is_current;
create index bed_occupants__by_case on bed_occupants (centre_id, case_id);
comment on table bed_occupants is 'Who sleeps in which bed. The room of a protected woman is known to the house mother, the head and her team.';
comment on column bed_occupants.centre_id is 'plain: the centre';
comment on column bed_occupants.period_id is 'plain: the period of the bed';
comment on column bed_occupants.case_id is 'plain: who';
comment on column bed_occupants.is_protected is 'plain: follows the case';
comment on column bed_occupants.is_current is 'plain: she sleeps there now';
comment on column bed_occupants.with_children is 'plain: children who sleep with her';

create table presence_entries (
  centre_id uuid not null,
  entry_id uuid not null,
  case_id uuid not null,
  from_presence text not null,
  to_presence text not null,
  at timestamptz not null,
  back_at timestamptz,
  leave_kind text,
  given_by uuid,
  body text,
  person_id uuid not null,
  by_gate boolean not null default false,
  constraint presence_entries__giver foreign key (centre_id, given_by) references people (centre_id, person_id),
  constraint presence_entries__leave_kind check (leave_kind in ('errand', 'appointment', 'outing', 'home', 'practice')),
  constraint presence_entries__leave check ((to_presence in ('on_leave', 'practice_outside')) =
    (leave_kind is not null and given_by is not null and back_at is not null)),
  constraint presence_entries__pk primary key (centre_id, entry_id),
  constraint presence_entries__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint presence_entries__to check (to_presence in ('in_house', 'on_leave', 'in_hospital', 'practice_outside', 'unclear', 'left')),
  constraint presence_entries__from check (from_presence in ('in_house', 'on_leave', 'in_hospital', 'practice_outside', 'unclear', 'left'))
);
create index presence_entries__by_case on presence_entries (centre_id, case_id, at desc);
comment on table presence_entries is 'Where she is, apart from the stage: append only. The insert moves the presence of the case.';
comment on column presence_entries.centre_id is 'plain: the centre';
comment on column presence_entries.entry_id is 'plain: id';
comment on column presence_entries.case_id is 'plain: who';
comment on column presence_entries.from_presence is 'plain: where she was';
comment on column presence_entries.to_presence is 'plain: where she is';
comment on column presence_entries.at is 'plain: since when';
comment on column presence_entries.back_at is 'plain: expected back';
comment on column presence_entries.leave_kind is 'plain: kind of leave, in kinds that tell no reason';
comment on column presence_entries.given_by is 'plain: who gave the leave';
comment on column presence_entries.body is 'plain: sealed to the staff group''s key before it is stored; JSON {to, companion, why} of a leave, read by whoever may know where she is';
comment on column presence_entries.by_gate is 'plain: her card was written down at the gate, and the house''s clock noted her by it';
comment on column presence_entries.person_id is 'plain: who noted it';

create table house_rolls (
  centre_id uuid not null,
  roll_id uuid not null,
  on_night date not null,
  opened_at timestamptz not null,
  opened_by uuid not null,
  done_at timestamptz,
  done_by uuid,
  here int,
  away int,
  missing int,
  is_partial boolean,
  constraint house_rolls__pk primary key (centre_id, roll_id),
  constraint house_rolls__night unique (centre_id, on_night),
  constraint house_rolls__opener foreign key (centre_id, opened_by) references people (centre_id, person_id),
  constraint house_rolls__doer foreign key (centre_id, done_by) references people (centre_id, person_id),
  constraint house_rolls__counts check (least(here, away, missing) >= 0),
  constraint house_rolls__done check (num_nonnulls(done_at, done_by, here, away, missing, is_partial) in (0, 6))
);
comment on table house_rolls is 'The evening roll-call, one a night: who opened it, who said that it is done, and the counts.';
comment on column house_rolls.centre_id is 'plain: the centre';
comment on column house_rolls.roll_id is 'plain: id';
comment on column house_rolls.on_night is 'plain: the evening it belongs to, also after midnight';
comment on column house_rolls.opened_at is 'plain: begun';
comment on column house_rolls.opened_by is 'plain: by whom';
comment on column house_rolls.done_at is 'plain: finished; null while it goes on';
comment on column house_rolls.done_by is 'plain: by whom';
comment on column house_rolls.here is 'plain: women in the house';
comment on column house_rolls.away is 'plain: women away with the house''s knowledge';
comment on column house_rolls.missing is 'plain: women of whom nobody knows where they are';
comment on column house_rolls.is_partial is 'plain: taken on a screen that shows no protected rooms';

create table roll_marks (
  centre_id uuid not null,
  roll_id uuid not null,
  case_id uuid not null,
  mark text not null,
  constraint roll_marks__pk primary key (centre_id, roll_id, case_id),
  constraint roll_marks__roll foreign key (centre_id, roll_id) references house_rolls (centre_id, roll_id) on delete cascade,
  constraint roll_marks__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint roll_marks__mark check (mark in ('not_here', 'sick', 'elsewhere', 'back'))
);
create index roll_marks__by_case on roll_marks (centre_id, case_id);
comment on table roll_marks is 'What was otherwise at a roll than her presence said; whoever has no row was where she was expected.';
comment on column roll_marks.centre_id is 'plain: the centre';
comment on column roll_marks.roll_id is 'plain: the roll';
comment on column roll_marks.case_id is 'plain: who';
comment on column roll_marks.mark is 'plain: not seen; lies sick in her room; elsewhere in the house; back from where she was';

create table leave_passes (
  centre_id uuid not null,
  pass_id uuid not null,
  pass_no int not null,
  case_id uuid not null,
  kind text not null,
  from_at timestamptz not null,
  back_at timestamptz not null,
  is_family boolean not null,
  body text,
  asked_at timestamptz not null,
  asked_by uuid not null,
  decision text,
  decided_at timestamptz,
  decided_by uuid,
  checked text[] not null default '{}',
  refused_for text,
  out_at timestamptz,
  out_by uuid,
  in_at timestamptz,
  in_by uuid,
  constraint leave_passes__pk primary key (centre_id, pass_id),
  constraint leave_passes__no unique (centre_id, pass_no),
  constraint leave_passes__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint leave_passes__asker foreign key (centre_id, asked_by) references people (centre_id, person_id),
  constraint leave_passes__decider foreign key (centre_id, decided_by) references people (centre_id, person_id),
  constraint leave_passes__kind check (kind in ('errand', 'appointment', 'outing', 'home', 'practice')),
  constraint leave_passes__decision check (decision in ('given', 'refused')),
  constraint leave_passes__times check (from_at < back_at),
  constraint leave_passes__decided check (num_nonnulls(decision, decided_at, decided_by) in (0, 3)),
  constraint leave_passes__out check (out_at is null or decision = 'given'),
  constraint leave_passes__in check (in_at is null or out_at is not null and out_at <= in_at),
  constraint leave_passes__checked check (checked <@ array['companion', 'escort', 'letter', 'safe_address', 'receiver_unlisted', 'transport', 'agreement']),
  constraint leave_passes__refused check ((coalesce(decision, '') = 'refused') = (refused_for is not null)),
  constraint leave_passes__refused_for check (refused_for in ('not_safe', 'nobody_goes_along', 'nobody_receives', 'other_appointment'))
);
create index leave_passes__by_case on leave_passes (centre_id, case_id);
create index leave_passes__by_day on leave_passes (centre_id, back_at);
comment on table leave_passes is 'Leave passes (F25): asked for, decided by who may give this kind, gone, back.';
comment on column leave_passes.centre_id is 'plain: the centre';
comment on column leave_passes.pass_id is 'plain: id';
comment on column leave_passes.pass_no is 'plain: the number on her card, counted in the house';
comment on column leave_passes.case_id is 'plain: who';
comment on column leave_passes.kind is 'plain: kind of leave, in kinds that tell no reason';
comment on column leave_passes.from_at is 'plain: asked from when';
comment on column leave_passes.back_at is 'plain: until when';
comment on column leave_passes.is_family is 'plain: somebody of her family is ill or has died';
comment on column leave_passes.body is 'plain: sealed to the staff group''s key before it is stored; JSON {to, companion, why}, read by whoever may know where she is';
comment on column leave_passes.asked_at is 'plain: when it was asked';
comment on column leave_passes.asked_by is 'plain: who wrote it down for her';
comment on column leave_passes.decision is 'plain: given or refused; null while it waits';
comment on column leave_passes.decided_at is 'plain: when';
comment on column leave_passes.decided_by is 'plain: by whom';
comment on column leave_passes.checked is 'plain: what was seen to before it was given';
comment on column leave_passes.refused_for is 'plain: why not, as a code; discipline is none';
comment on column leave_passes.out_at is 'plain: she went out of the door';
comment on column leave_passes.out_by is 'plain: who let her out';
comment on column leave_passes.in_at is 'plain: she was back';
comment on column leave_passes.in_by is 'plain: who noted it';

create table house_shifts (
  centre_id uuid not null,
  shift_id uuid not null,
  part text not null,
  began_at timestamptz not null,
  began_by uuid not null,
  handed_at timestamptz,
  handed_by uuid,
  taker_id uuid,
  taken_at timestamptz,
  women int,
  here int,
  body text,
  constraint house_shifts__pk primary key (centre_id, shift_id),
  constraint house_shifts__part check (part in ('morning', 'day', 'night')),
  constraint house_shifts__beginner foreign key (centre_id, began_by) references people (centre_id, person_id),
  constraint house_shifts__giver foreign key (centre_id, handed_by) references people (centre_id, person_id),
  constraint house_shifts__taker foreign key (centre_id, taker_id) references people (centre_id, person_id),
  constraint house_shifts__handed check (num_nonnulls(handed_at, handed_by, taker_id, women, here, body) in (0, 6)),
  constraint house_shifts__two_people check (handed_by <> taker_id),
  constraint house_shifts__taken check (taken_at is null or handed_at is not null and handed_at <= taken_at)
);
create unique index house_shifts__one_open on house_shifts (centre_id) where handed_at is null;
create index house_shifts__by_time on house_shifts (centre_id, began_at desc);
comment on table house_shifts is 'Watches of the house: begun, handed over by one and taken over by another.';
comment on column house_shifts.centre_id is 'plain: the centre';
comment on column house_shifts.shift_id is 'plain: id';
comment on column house_shifts.part is 'plain: morning, day or night';
comment on column house_shifts.began_at is 'plain: first line';
comment on column house_shifts.began_by is 'plain: who wrote it';
comment on column house_shifts.handed_at is 'plain: signed by whoever hands over; nothing is written into it any more';
comment on column house_shifts.handed_by is 'plain: who hands over';
comment on column house_shifts.taker_id is 'plain: to whom';
comment on column house_shifts.taken_at is 'plain: signed by whoever takes over';
comment on column house_shifts.women is 'plain: women who live here at that moment';
comment on column house_shifts.here is 'plain: women in the house at that moment';
comment on column house_shifts.body is 'plain: sealed to the staff group''s key before it is stored; JSON {keys, carried}, read by whoever keeps the house';

create table journal_entries (
  centre_id uuid not null,
  entry_id uuid not null,
  shift_id uuid not null,
  at timestamptz not null,
  person_id uuid not null,
  kind text not null,
  case_id uuid,
  body text not null,
  constraint journal_entries__pk primary key (centre_id, entry_id),
  constraint journal_entries__shift foreign key (centre_id, shift_id) references house_shifts (centre_id, shift_id),
  constraint journal_entries__writer foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint journal_entries__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint journal_entries__kind check (kind in ('note', 'meal', 'repair', 'outside', 'woman')),
  constraint journal_entries__woman check ((kind = 'woman') = (case_id is not null))
);
create index journal_entries__by_shift on journal_entries (centre_id, shift_id, at);
create index journal_entries__by_case on journal_entries (centre_id, case_id) where case_id is not null;
comment on table journal_entries is 'The shift journal, a line each; append only, and into an open watch alone.';
comment on column journal_entries.centre_id is 'plain: the centre';
comment on column journal_entries.entry_id is 'plain: id';
comment on column journal_entries.shift_id is 'plain: the watch';
comment on column journal_entries.at is 'plain: when';
comment on column journal_entries.person_id is 'plain: who wrote it';
comment on column journal_entries.kind is 'plain: what it is about, as a code';
comment on column journal_entries.case_id is 'plain: about whom, where it is about a woman';
comment on column journal_entries.body is 'plain: sealed to the staff group''s key before it is stored; JSON {text}, read by whoever keeps the house and by her worker';

create table duties (
  centre_id uuid not null,
  duty_id uuid not null,
  on_day date not null,
  part text not null,
  person_id uuid not null,
  constraint duties__pk primary key (centre_id, duty_id),
  constraint duties__once unique (centre_id, on_day, part, person_id),
  constraint duties__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint duties__part check (part in ('morning', 'day', 'night'))
);
create index duties__by_person on duties (centre_id, person_id, on_day);
comment on table duties is 'The duty roster: which watch of which day is whose.';
comment on column duties.centre_id is 'plain: the centre';
comment on column duties.duty_id is 'plain: id';
comment on column duties.on_day is 'plain: the day it begins on';
comment on column duties.part is 'plain: morning, day or night';
comment on column duties.person_id is 'plain: whose';

create table duty_swaps (
  centre_id uuid not null,
  swap_id uuid not null,
  duty_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  asked_at timestamptz not null,
  answer text,
  answered_at timestamptz,
  constraint duty_swaps__pk primary key (centre_id, swap_id),
  constraint duty_swaps__duty foreign key (centre_id, duty_id) references duties (centre_id, duty_id) on delete cascade,
  constraint duty_swaps__from foreign key (centre_id, from_id) references people (centre_id, person_id),
  constraint duty_swaps__to foreign key (centre_id, to_id) references people (centre_id, person_id),
  constraint duty_swaps__two check (from_id <> to_id),
  constraint duty_swaps__answer check (answer in ('accepted', 'declined')),
  constraint duty_swaps__answered check ((answer is null) = (answered_at is null))
);
create unique index duty_swaps__one_open on duty_swaps (centre_id, duty_id) where answer is null;
comment on table duty_swaps is 'Somebody asks a colleague to take a watch; what was accepted is seen by the coordinator.';
comment on column duty_swaps.centre_id is 'plain: the centre';
comment on column duty_swaps.swap_id is 'plain: id';
comment on column duty_swaps.duty_id is 'plain: which watch';
comment on column duty_swaps.from_id is 'plain: whose it was';
comment on column duty_swaps.to_id is 'plain: who is asked';
comment on column duty_swaps.asked_at is 'plain: when';
comment on column duty_swaps.answer is 'plain: accepted or declined; null while it waits';
comment on column duty_swaps.answered_at is 'plain: when';

create table chore_turns (
  centre_id uuid not null,
  turn_id uuid not null,
  on_day date not null,
  chore text not null,
  case_id uuid not null,
  made_at timestamptz not null,
  made_by uuid not null,
  done_at timestamptz,
  done_by uuid,
  constraint chore_turns__pk primary key (centre_id, turn_id),
  constraint chore_turns__one_a_day unique (centre_id, on_day, case_id) deferrable initially immediate,
  constraint chore_turns__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint chore_turns__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint chore_turns__chore check (chore in ('kitchen', 'cleaning', 'yard', 'laundry')),
  constraint chore_turns__done check ((done_at is null) = (done_by is null))
);
create index chore_turns__by_case on chore_turns (centre_id, case_id, on_day);
comment on table chore_turns is 'The roster of the women: who has which work of the house on which day, one a day.';
comment on column chore_turns.centre_id is 'plain: the centre';
comment on column chore_turns.turn_id is 'plain: id';
comment on column chore_turns.on_day is 'plain: which day';
comment on column chore_turns.chore is 'plain: kitchen, cleaning, yard or laundry';
comment on column chore_turns.case_id is 'plain: whose turn';
comment on column chore_turns.made_at is 'plain: when it was planned';
comment on column chore_turns.made_by is 'plain: by whom';
comment on column chore_turns.done_at is 'plain: ticked as done';
comment on column chore_turns.done_by is 'plain: by whom';

create table chore_rests (
  centre_id uuid not null,
  rest_id uuid not null,
  case_id uuid not null,
  from_on date not null,
  until_on date not null,
  set_at timestamptz not null,
  set_by uuid not null,
  ended_at timestamptz,
  constraint chore_rests__pk primary key (centre_id, rest_id),
  constraint chore_rests__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint chore_rests__setter foreign key (centre_id, set_by) references people (centre_id, person_id),
  constraint chore_rests__days check (from_on <= until_on)
);
create index chore_rests__by_case on chore_rests (centre_id, case_id, until_on) where ended_at is null;
comment on table chore_rests is 'From when until when somebody has no turn. Why is nobody''s to write down: sick, late pregnancy, a newborn and court are one line.';
comment on column chore_rests.centre_id is 'plain: the centre';
comment on column chore_rests.rest_id is 'plain: id';
comment on column chore_rests.case_id is 'plain: who';
comment on column chore_rests.from_on is 'plain: first day';
comment on column chore_rests.until_on is 'plain: last day';
comment on column chore_rests.set_at is 'plain: when it was set';
comment on column chore_rests.set_by is 'plain: by whom';
comment on column chore_rests.ended_at is 'plain: ended before its last day';

create table house_rules (
  centre_id uuid not null,
  rule_id uuid not null,
  version int not null,
  position int not null,
  text text not null,
  why text,
  made_at timestamptz not null,
  made_by uuid not null,
  constraint house_rules__pk primary key (centre_id, rule_id),
  constraint house_rules__place unique (centre_id, version, position),
  constraint house_rules__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint house_rules__version check (version > 0 and position >= 0)
);
comment on table house_rules is 'The rules of the house, a set for each version; a set is never changed. About nobody.';
comment on column house_rules.centre_id is 'plain: the centre';
comment on column house_rules.rule_id is 'plain: id';
comment on column house_rules.version is 'plain: which set';
comment on column house_rules.position is 'plain: order in the set';
comment on column house_rules.text is 'plain: the rule, as it hangs on the wall';
comment on column house_rules.why is 'plain: the reason that is told with it';
comment on column house_rules.made_at is 'plain: when';
comment on column house_rules.made_by is 'plain: by whom';

create table rules_told (
  centre_id uuid not null,
  told_id uuid not null,
  case_id uuid not null,
  version int not null,
  how text not null,
  understood text not null,
  told_at timestamptz not null,
  told_by uuid not null,
  constraint rules_told__pk primary key (centre_id, told_id),
  constraint rules_told__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint rules_told__teller foreign key (centre_id, told_by) references people (centre_id, person_id),
  constraint rules_told__how check (how in ('read_together', 'in_her_language', 'with_pictures')),
  constraint rules_told__understood check (understood in ('own_words', 'once_more'))
);
create index rules_told__by_case on rules_told (centre_id, case_id, version);
comment on table rules_told is 'That the rules were told to her, and whether she could say them in her own words.';
comment on column rules_told.centre_id is 'plain: the centre';
comment on column rules_told.told_id is 'plain: id';
comment on column rules_told.case_id is 'plain: to whom';
comment on column rules_told.version is 'plain: which set of rules';
comment on column rules_told.how is 'plain: how it was told';
comment on column rules_told.understood is 'plain: in her own words, or once more';
comment on column rules_told.told_at is 'plain: when';
comment on column rules_told.told_by is 'plain: by whom';

create table measures (
  centre_id uuid not null,
  measure_id uuid not null,
  case_id uuid not null,
  rule_id uuid not null,
  happened_on date not null,
  reported_at timestamptz not null,
  reported_by uuid not null,
  heard_at timestamptz,
  heard_by uuid,
  heard_how text,
  beside text,
  decision text,
  decided_at timestamptz,
  decided_by uuid,
  ends_on date,
  told_at timestamptz,
  told_by uuid,
  objected_at timestamptz,
  objected_by uuid,
  answer_due_on date,
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  constraint measures__pk primary key (centre_id, measure_id),
  constraint measures__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint measures__rule foreign key (centre_id, rule_id) references house_rules (centre_id, rule_id),
  constraint measures__reporter foreign key (centre_id, reported_by) references people (centre_id, person_id),
  constraint measures__heard check (num_nonnulls(heard_at, heard_by, heard_how, beside) in (0, 4)),
  constraint measures__heard_how check (heard_how in ('spoke', 'kept_silent')),
  constraint measures__beside check (beside in ('nobody', 'resident', 'family', 'colleague', 'legal_aid')),
  -- what may follow, and nothing else (domain.md 7.9)
  constraint measures__decision check (decision in ('nothing', 'talk', 'written_reminder', 'outings_limited', 'conference')),
  constraint measures__decided check (num_nonnulls(decision, decided_at, decided_by) in (0, 3)),
  constraint measures__heard_first check (decision is null or heard_at is not null),
  constraint measures__another_decides check (decided_by <> reported_by),
  constraint measures__another_hears check (heard_by <> reported_by),
  constraint measures__ends check ((coalesce(decision, 'nothing') <> 'nothing') = (ends_on is not null)),
  constraint measures__told check (num_nonnulls(told_at, told_by) in (0, 2) and (told_at is null or decision is not null)),
  constraint measures__objected check (num_nonnulls(objected_at, objected_by, answer_due_on) in (0, 3) and (objected_at is null or ends_on is not null)),
  constraint measures__answered_in_time check (answer_due_on <= ends_on),
  constraint measures__answer check (answer in ('upheld', 'declined')),
  constraint measures__answered check (num_nonnulls(answer, answered_at, answered_by) in (0, 3) and (answer is null or objected_at is not null)),
  constraint measures__another_answers check (answered_by <> reported_by and answered_by <> decided_by)
);
create index measures__by_case on measures (centre_id, case_id);
create index measures__by_day on measures (centre_id, reported_at);
comment on table measures is 'A rule was not kept: noted, heard, decided by another, told to her, over by itself; with her objection and its answer by a third.';
comment on column measures.centre_id is 'plain: the centre';
comment on column measures.measure_id is 'plain: id';
comment on column measures.case_id is 'plain: who';
comment on column measures.rule_id is 'plain: which rule';
comment on column measures.happened_on is 'plain: on which day';
comment on column measures.reported_at is 'plain: when it was noted';
comment on column measures.reported_by is 'plain: by whom';
comment on column measures.heard_at is 'plain: when she was heard';
comment on column measures.heard_by is 'plain: by whom';
comment on column measures.heard_how is 'plain: she spoke, or did not want to';
comment on column measures.beside is 'plain: whom she brought';
comment on column measures.decision is 'plain: what follows, of a list that holds no punishment';
comment on column measures.decided_at is 'plain: when';
comment on column measures.decided_by is 'plain: by whom, never who noted it';
comment on column measures.ends_on is 'plain: its last day';
comment on column measures.told_at is 'plain: when she was told';
comment on column measures.told_by is 'plain: by whom';
comment on column measures.objected_at is 'plain: when she did not agree';
comment on column measures.objected_by is 'plain: who wrote it down for her';
comment on column measures.answer_due_on is 'plain: until when it is answered';
comment on column measures.answer is 'plain: she was right, or it stays';
comment on column measures.answered_at is 'plain: when';
comment on column measures.answered_by is 'plain: by whom, never who decided or noted it';

create table measure_words (
  centre_id uuid not null,
  note_id uuid not null,
  person_id uuid not null,
  measure_id uuid not null,
  case_id uuid not null,
  kind text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint measure_words__pk primary key (centre_id, note_id, person_id),
  constraint measure_words__measure foreign key (centre_id, measure_id) references measures (centre_id, measure_id) on delete cascade,
  constraint measure_words__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint measure_words__kind check (kind in ('report', 'hearing', 'decision', 'objection', 'answer'))
);
create index measure_words__by_measure on measure_words (centre_id, measure_id, person_id);
comment on table measure_words is 'What was written of it, a copy for each who reads it. Nothing is changed afterwards.';
comment on column measure_words.centre_id is 'plain: the centre';
comment on column measure_words.note_id is 'plain: id of what was written, the same in every copy';
comment on column measure_words.person_id is 'plain: for whom';
comment on column measure_words.measure_id is 'plain: of what';
comment on column measure_words.case_id is 'plain: who';
comment on column measure_words.kind is 'plain: what happened, her words, why it was decided so, her objection, its answer';
comment on column measure_words.written_by is 'plain: by whom';
comment on column measure_words.written_at is 'plain: when';
comment on column measure_words.body is 'plain: sealed to the account of this person before it is stored';

create table inspection_items (
  centre_id uuid not null,
  item_id uuid not null,
  version int not null,
  position int not null,
  name text not null,
  look_in text not null,
  made_at timestamptz not null,
  made_by uuid not null,
  constraint inspection_items__pk primary key (centre_id, item_id),
  constraint inspection_items__place unique (centre_id, version, position),
  constraint inspection_items__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint inspection_items__look_in check (look_in in ('rooms', 'areas', 'everywhere')),
  constraint inspection_items__version check (version > 0 and position >= 0)
);
comment on table inspection_items is 'What is looked at in the rooms of the house, a set for each version; a set is never changed. About nobody.';
comment on column inspection_items.centre_id is 'plain: the centre';
comment on column inspection_items.item_id is 'plain: id';
comment on column inspection_items.version is 'plain: which set';
comment on column inspection_items.position is 'plain: order in the set';
comment on column inspection_items.name is 'plain: a thing of the house, as a leader wrote it';
comment on column inspection_items.look_in is 'plain: in rooms, in shared parts of the house, or everywhere';
comment on column inspection_items.made_at is 'plain: when';
comment on column inspection_items.made_by is 'plain: by whom';

create table inspections (
  centre_id uuid not null,
  inspection_id uuid not null,
  room_id uuid,
  area text,
  version int not null,
  seen_on date not null,
  seen_at timestamptz not null,
  seen_by uuid not null,
  constraint inspections__pk primary key (centre_id, inspection_id),
  constraint inspections__room foreign key (centre_id, room_id) references rooms (centre_id, room_id),
  constraint inspections__seer foreign key (centre_id, seen_by) references people (centre_id, person_id),
  constraint inspections__area check (area in ('bathrooms', 'kitchen', 'dining', 'laundry', 'study', 'worship', 'hall', 'practice', 'store', 'yard')),
  constraint inspections__place check ((room_id is null) <> (area is null))
);
create index inspections__by_day on inspections (centre_id, seen_on);
comment on table inspections is 'A look into a room or a shared part of the house. About nobody who lives there.';
comment on column inspections.centre_id is 'plain: the centre';
comment on column inspections.inspection_id is 'plain: id';
comment on column inspections.room_id is 'plain: which room';
comment on column inspections.area is 'plain: or which shared part';
comment on column inspections.version is 'plain: by which set of things';
comment on column inspections.seen_on is 'plain: on which day';
comment on column inspections.seen_at is 'plain: when it was written';
comment on column inspections.seen_by is 'plain: who looked';

create table inspection_findings (
  centre_id uuid not null,
  finding_id uuid not null,
  inspection_id uuid not null,
  item_id uuid not null,
  mender_id uuid not null,
  due_on date not null,
  body text not null,
  mended_at timestamptz,
  mended_by uuid,
  constraint inspection_findings__pk primary key (centre_id, finding_id),
  constraint inspection_findings__once unique (centre_id, inspection_id, item_id),
  constraint inspection_findings__inspection foreign key (centre_id, inspection_id) references inspections (centre_id, inspection_id),
  constraint inspection_findings__item foreign key (centre_id, item_id) references inspection_items (centre_id, item_id),
  constraint inspection_findings__mender foreign key (centre_id, mender_id) references people (centre_id, person_id),
  constraint inspection_findings__done check ((mended_at is null) = (mended_by is null))
);
create index inspection_findings__open on inspection_findings (centre_id, inspection_id) where mended_at is null;
comment on table inspection_findings is 'What is to be mended in a room: a thing of the house, who sees to it, by when.';
comment on column inspection_findings.centre_id is 'plain: the centre';
comment on column inspection_findings.finding_id is 'plain: id';
comment on column inspection_findings.inspection_id is 'plain: at which look';
comment on column inspection_findings.item_id is 'plain: which thing';
comment on column inspection_findings.mender_id is 'plain: who sees to it';
comment on column inspection_findings.due_on is 'plain: by when';
comment on column inspection_findings.body is 'plain: what was found, sealed to the group of the staff';
comment on column inspection_findings.mended_at is 'plain: when it was done';
comment on column inspection_findings.mended_by is 'plain: who says so';

create table medication_plans (
  centre_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  minutes int[] not null,
  from_on date not null,
  until_on date,
  written_by uuid not null,
  written_at timestamptz not null,
  ended_at timestamptz,
  body text not null,
  constraint medication_plans__pk primary key (centre_id, plan_id),
  constraint medication_plans__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint medication_plans__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint medication_plans__minutes check (cardinality(minutes) between 1 and 6 and 0 <= all (minutes) and 1440 > all (minutes)),
  constraint medication_plans__days check (until_on >= from_on)
);
create index medication_plans__by_case on medication_plans (centre_id, case_id);
create index medication_plans__running on medication_plans (centre_id, from_on) where ended_at is null;
comment on table medication_plans is 'What a woman takes and when. A row alone tells that she takes something: read by whoever holds the key of her health, and by nobody else.';
comment on column medication_plans.centre_id is 'plain: the centre';
comment on column medication_plans.plan_id is 'plain: id';
comment on column medication_plans.case_id is 'plain: who';
comment on column medication_plans.minutes is 'plain: times of the day, in minutes since midnight';
comment on column medication_plans.from_on is 'plain: first day';
comment on column medication_plans.until_on is 'plain: last day; none = until it is ended';
comment on column medication_plans.written_by is 'plain: who wrote it';
comment on column medication_plans.written_at is 'plain: when; no dose of before is asked for';
comment on column medication_plans.ended_at is 'plain: ended before its last day';
comment on column medication_plans.body is 'sealed:health medicine, dose, who prescribed it, note';

create table medication_marks (
  centre_id uuid not null,
  plan_id uuid not null,
  on_day date not null,
  minute int not null,
  version int not null,
  case_id uuid not null,
  mark text not null,
  marked_by uuid not null,
  marked_at timestamptz not null,
  constraint medication_marks__pk primary key (centre_id, plan_id, on_day, minute, version),
  constraint medication_marks__plan foreign key (centre_id, plan_id) references medication_plans (centre_id, plan_id) on delete cascade,
  constraint medication_marks__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint medication_marks__by foreign key (centre_id, marked_by) references people (centre_id, person_id),
  constraint medication_marks__mark check (mark in ('given', 'refused', 'not_here', 'missed')),
  constraint medication_marks__from_one check (version > 0)
);
create index medication_marks__by_case on medication_marks (centre_id, case_id);
comment on table medication_marks is 'What became of a dose: one row, and one more for each correction; the newest holds. Of two at one moment one is refused.';
comment on column medication_marks.centre_id is 'plain: the centre';
comment on column medication_marks.plan_id is 'plain: of which plan';
comment on column medication_marks.on_day is 'plain: the day of the dose';
comment on column medication_marks.minute is 'plain: its time, in minutes since midnight';
comment on column medication_marks.version is 'plain: 1, 2 …';
comment on column medication_marks.case_id is 'plain: who';
comment on column medication_marks.mark is 'plain: given, refused, not here, missed';
comment on column medication_marks.marked_by is 'plain: who said it';
comment on column medication_marks.marked_at is 'plain: when';

create table plates (
  centre_id uuid not null,
  plate_id uuid not null,
  case_id uuid not null,
  plate text not null,
  set_by uuid not null,
  set_at timestamptz not null,
  ended_at timestamptz,
  constraint plates__pk primary key (centre_id, plate_id),
  constraint plates__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint plates__setter foreign key (centre_id, set_by) references people (centre_id, person_id),
  constraint plates__plate check (plate in ('soft', 'no_spice', 'no_nuts', 'no_seafood', 'no_egg', 'no_milk', 'less_sugar', 'less_salt', 'meatless', 'extra'))
);
create unique index plates__once on plates (centre_id, case_id, plate) where ended_at is null;
comment on table plates is 'Which plate a woman needs, by what lies on it and never by why; read by whoever holds the key of her health. The kitchen is told numbers.';
comment on column plates.centre_id is 'plain: the centre';
comment on column plates.plate_id is 'plain: id';
comment on column plates.case_id is 'plain: who';
comment on column plates.plate is 'plain: what lies on it, of a list that tells no illness';
comment on column plates.set_by is 'plain: by whom';
comment on column plates.set_at is 'plain: since when';
comment on column plates.ended_at is 'plain: until when';

create table menu_meals (
  centre_id uuid not null,
  on_day date not null,
  meal text not null,
  dishes text,
  cooked int,
  thrown int,
  version int not null default 1,
  constraint menu_meals__pk primary key (centre_id, on_day, meal),
  constraint menu_meals__meal check (meal in ('sahur', 'breakfast', 'lunch', 'iftar', 'dinner')),
  constraint menu_meals__counts check (cooked >= 0 and thrown between 0 and cooked and (cooked is null) = (thrown is null))
);
comment on table menu_meals is 'What is cooked on which day, how many portions, how many were left. About nobody.';
comment on column menu_meals.centre_id is 'plain: the centre';
comment on column menu_meals.on_day is 'plain: the day';
comment on column menu_meals.meal is 'plain: which meal of the day; two of them in Ramadan alone';
comment on column menu_meals.dishes is 'plain: what is cooked';
comment on column menu_meals.cooked is 'plain: portions that were cooked';
comment on column menu_meals.thrown is 'plain: portions that were left';
comment on column menu_meals.version is 'plain: counts up with every change';

create table day_eaters (
  centre_id uuid not null,
  women int not null,
  said_on date not null,
  version int not null default 1,
  constraint day_eaters__pk primary key (centre_id),
  constraint day_eaters__women check (women between 0 and 500)
);
comment on table day_eaters is 'In Ramadan: how many eat by day, as it is now. One number, of nobody, and no days of before: they could be laid beside somebody.';
comment on column day_eaters.centre_id is 'plain: the centre';
comment on column day_eaters.women is 'plain: how many';
comment on column day_eaters.said_on is 'plain: since when; said before this Ramadan it is not asked any more';
comment on column day_eaters.version is 'plain: counts up with every change';

create table meal_costs (
  centre_id uuid not null,
  on_day date not null,
  rupiah int not null,
  noted_by uuid not null,
  version int not null default 1,
  constraint meal_costs__pk primary key (centre_id, on_day),
  constraint meal_costs__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint meal_costs__rupiah check (rupiah between 0 and 99999999)
);
comment on table meal_costs is 'What the food of a day came to. About nobody.';
comment on column meal_costs.centre_id is 'plain: the centre';
comment on column meal_costs.on_day is 'plain: the day';
comment on column meal_costs.rupiah is 'plain: whole rupiah';
comment on column meal_costs.noted_by is 'plain: who wrote it last';
comment on column meal_costs.version is 'plain: counts up with every change';

create table belongings (
  centre_id uuid not null,
  belonging_id uuid not null,
  case_id uuid not null,
  body text not null,
  quantity int not null,
  kept text not null,
  envelope_no text,
  value_rupiah bigint,
  received_at timestamptz not null,
  received_by uuid not null,
  second_person_id uuid,
  returned_at timestamptz,
  returned_by uuid,
  returned_to text,
  version int not null default 1,
  constraint belongings__pk primary key (centre_id, belonging_id),
  constraint belongings__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint belongings__second foreign key (centre_id, second_person_id) references people (centre_id, person_id),
  constraint belongings__quantity check (quantity between 1 and 10000),
  constraint belongings__envelope_no check (envelope_no ~ '^[A-Z]{0,2}[-/]?[0-9]{1,6}$'),
  constraint belongings__kept check (kept in ('held_by_her', 'store', 'sealed')),
  constraint belongings__sealed check (kept <> 'sealed' or (envelope_no is not null and second_person_id is not null and second_person_id <> received_by)),
  constraint belongings__returned check ((returned_at is null) = (returned_to is null)),
  constraint belongings__returned_to check (returned_to in ('herself', 'heirs', 'next_place', 'unclaimed'))
);
create unique index belongings__envelope on belongings (centre_id, envelope_no) where envelope_no is not null and returned_at is null;
create index belongings__by_case on belongings (centre_id, case_id);
comment on table belongings is 'What she brought (F08): things, never persons. Valuables lie in a sealed envelope that two people closed.';
comment on column belongings.centre_id is 'plain: the centre';
comment on column belongings.belonging_id is 'plain: id';
comment on column belongings.case_id is 'plain: whose';
comment on column belongings.body is 'plain: sealed to the staff group''s key before it is stored; JSON {item, condition}';
comment on column belongings.quantity is 'plain: how many';
comment on column belongings.kept is 'plain: held by her, in the store, or sealed';
comment on column belongings.envelope_no is 'plain: number on the sealed envelope, digits after at most two letters: two envelopes never bear the same';
comment on column belongings.value_rupiah is 'plain: value, where it was told; a sum alone says nobody';
comment on column belongings.received_at is 'plain: when';
comment on column belongings.received_by is 'plain: by whom';
comment on column belongings.second_person_id is 'plain: second signature';
comment on column belongings.returned_at is 'plain: given back when';
comment on column belongings.returned_by is 'plain: given back by whom';
comment on column belongings.returned_to is 'plain: herself, heirs, next place, or unclaimed after ninety days';
comment on column belongings.version is 'plain: version of the row';

create table savings_entries (
  centre_id uuid not null,
  case_id uuid not null,
  seq int not null,
  kind text not null,
  amount_rupiah bigint not null,
  balance_rupiah bigint not null,
  corrects_seq int,
  source_id uuid,
  signed_how text not null,
  at timestamptz not null,
  person_id uuid not null,
  constraint savings_entries__pk primary key (centre_id, case_id, seq),
  constraint savings_entries__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint savings_entries__corrects foreign key (centre_id, case_id, corrects_seq) references savings_entries (centre_id, case_id, seq),
  constraint savings_entries__kind check (kind in ('deposit', 'pocket_money', 'sales_share', 'withdrawal', 'payout', 'correction')),
  constraint savings_entries__sign check (case kind when 'correction' then amount_rupiah <> 0 and corrects_seq is not null
    when 'withdrawal' then amount_rupiah < 0 when 'payout' then amount_rupiah < 0 else amount_rupiah > 0 end),
  constraint savings_entries__source check (source_id is null or kind = 'sales_share' or kind = 'correction'),
  constraint savings_entries__never_below_zero check (balance_rupiah >= 0),
  constraint savings_entries__signed check (signed_how in ('signature', 'thumbprint', 'heirs', 'not_present'))
);
create unique index savings_entries__once on savings_entries (centre_id, source_id) where kind = 'sales_share';
comment on table savings_entries is 'Her savings, append only, with the balance after each line. The database counts; nobody writes a balance.';
comment on column savings_entries.centre_id is 'plain: the centre';
comment on column savings_entries.case_id is 'plain: whose';
comment on column savings_entries.seq is 'plain: first, second … line, without gaps';
comment on column savings_entries.kind is 'plain: what for';
comment on column savings_entries.amount_rupiah is 'plain: in above zero, out below';
comment on column savings_entries.balance_rupiah is 'plain: balance after this line';
comment on column savings_entries.corrects_seq is 'plain: the line that this one corrects';
comment on column savings_entries.source_id is 'plain: the share of sales that came in, or that it takes back; none for what is entered by hand';
comment on column savings_entries.signed_how is 'plain: how she signed';
comment on column savings_entries.at is 'plain: when';
comment on column savings_entries.person_id is 'plain: who wrote it';

create table gate_visits (
  centre_id uuid not null,
  visit_id uuid not null,
  purpose text not null,
  id_seen boolean not null,
  arrived_at timestamptz not null,
  entered_at timestamptz,
  left_at timestamptz,
  noted_by uuid not null,
  constraint gate_visits__pk primary key (centre_id, visit_id),
  constraint gate_visits__keeper foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint gate_visits__purpose check (purpose in ('seeking', 'visit', 'delivery', 'meeting', 'other')),
  constraint gate_visits__forward check (arrived_at <= coalesce(entered_at, arrived_at) and coalesce(entered_at, arrived_at) <= coalesce(left_at, 'infinity'))
);
create index gate_visits__by_day on gate_visits (centre_id, arrived_at desc);
comment on table gate_visits is 'The visitor book (domain.md 7.7). A row is the same whether the woman who was asked for lives here, lived here, or was never known.';
comment on column gate_visits.centre_id is 'plain: the centre';
comment on column gate_visits.visit_id is 'plain: id';
comment on column gate_visits.purpose is 'plain: why he came';
comment on column gate_visits.id_seen is 'plain: an identity card was looked at, and not copied';
comment on column gate_visits.arrived_at is 'plain: when he came';
comment on column gate_visits.entered_at is 'plain: when he was let in; null when he was not';
comment on column gate_visits.left_at is 'plain: when he went';
comment on column gate_visits.noted_by is 'plain: who stood at the gate';

create table gate_expected (
  centre_id uuid not null,
  expected_id uuid not null,
  kind text not null,
  at timestamptz not null,
  made_by uuid not null,
  made_at timestamptz not null,
  came_at timestamptz,
  dropped_at timestamptz,
  constraint gate_expected__pk primary key (centre_id, expected_id),
  constraint gate_expected__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint gate_expected__kind check (kind in ('visit', 'partner', 'speaker', 'delivery', 'office', 'other'))
);
create index gate_expected__by_day on gate_expected (centre_id, at);
comment on table gate_expected is 'Who is expected at the gate; a visit to a woman by a number, never by her name.';
comment on column gate_expected.centre_id is 'plain: the centre';
comment on column gate_expected.expected_id is 'plain: id';
comment on column gate_expected.kind is 'plain: what kind of visitor';
comment on column gate_expected.at is 'plain: when';
comment on column gate_expected.made_by is 'plain: who announced it';
comment on column gate_expected.made_at is 'plain: when it was announced';
comment on column gate_expected.came_at is 'plain: when they came';
comment on column gate_expected.dropped_at is 'plain: they do not come after all';

create table gate_words (
  centre_id uuid not null,
  row_id uuid not null,
  person_id uuid not null,
  body text not null,
  constraint gate_words__pk primary key (centre_id, row_id, person_id),
  constraint gate_words__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table gate_words is 'What a visitor said, or who is expected, a copy for each who keeps the gate or may have to act.';
comment on column gate_words.centre_id is 'plain: the centre';
comment on column gate_words.row_id is 'plain: the visit, who is expected, a thing, or its end';
comment on column gate_words.person_id is 'plain: for whom';
comment on column gate_words.body is 'plain: name, telephone or plate, whom he asked for, what he carries; sealed to the account of this person';

create table gate_passings (
  centre_id uuid not null,
  passing_id uuid not null,
  number text not null,
  direction text not null,
  at timestamptz not null,
  noted_by uuid not null,
  constraint gate_passings__pk primary key (centre_id, passing_id),
  constraint gate_passings__keeper foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint gate_passings__number check (number ~ '^[A-Z0-9-]{1,20}$'),
  constraint gate_passings__direction check (direction in ('out', 'back'))
);
create index gate_passings__by_day on gate_passings (centre_id, at desc);
comment on table gate_passings is 'A card went out or came back. Any number is taken: that it is refused would say which exist.';
comment on column gate_passings.centre_id is 'plain: the centre';
comment on column gate_passings.passing_id is 'plain: id';
comment on column gate_passings.number is 'plain: what stands on the card, never a name';
comment on column gate_passings.direction is 'plain: out or back';
comment on column gate_passings.at is 'plain: when';
comment on column gate_passings.noted_by is 'plain: who stood at the gate';

create table gate_things (
  centre_id uuid not null,
  thing_id uuid not null,
  number text not null,
  came_as text not null,
  at timestamptz not null,
  noted_by uuid not null,
  constraint gate_things__pk primary key (centre_id, thing_id),
  constraint gate_things__keeper foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint gate_things__number check (number ~ '^[A-Z0-9-]{1,20}$'),
  constraint gate_things__came_as check (came_as in ('left_by_visitor', 'brought', 'taken_out'))
);
create index gate_things__by_day on gate_things (centre_id, at desc);
comment on table gate_things is 'A labelled thing that was given at the gate: left there by a visitor, brought for the house, or taken out. Any number is taken.';
comment on column gate_things.centre_id is 'plain: the centre';
comment on column gate_things.thing_id is 'plain: id';
comment on column gate_things.number is 'plain: what stands on the label, never a name';
comment on column gate_things.came_as is 'plain: left by a visitor, brought for the house, taken out of it';
comment on column gate_things.at is 'plain: when it was given';
comment on column gate_things.noted_by is 'plain: who stood at the gate';

create table gate_thing_ends (
  centre_id uuid not null,
  thing_id uuid not null,
  end_id uuid not null,
  ended_as text not null,
  at timestamptz not null,
  noted_by uuid not null,
  constraint gate_thing_ends__pk primary key (centre_id, thing_id),
  constraint gate_thing_ends__id unique (centre_id, end_id),
  constraint gate_thing_ends__thing foreign key (centre_id, thing_id) references gate_things (centre_id, thing_id) on delete cascade,
  constraint gate_thing_ends__keeper foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint gate_thing_ends__ended_as check (ended_as in ('handed_on', 'given_back'))
);
comment on table gate_thing_ends is 'Handed on or given back, once, with who and when.';
comment on column gate_thing_ends.centre_id is 'plain: the centre';
comment on column gate_thing_ends.thing_id is 'plain: which thing';
comment on column gate_thing_ends.end_id is 'plain: id, under which the name of the receiver is sealed';
comment on column gate_thing_ends.ended_as is 'plain: handed on to somebody of the house, or given back to whoever brought it';
comment on column gate_thing_ends.at is 'plain: when';
comment on column gate_thing_ends.noted_by is 'plain: who stood at the gate';

create table gate_seen (
  centre_id uuid not null,
  visit_id uuid not null,
  person_id uuid not null,
  seen_at timestamptz not null,
  constraint gate_seen__pk primary key (centre_id, visit_id, person_id),
  constraint gate_seen__visit foreign key (centre_id, visit_id) references gate_visits (centre_id, visit_id),
  constraint gate_seen__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table gate_seen is 'Whoever may know of it has seen that this visitor is like somebody on a no-contact list. Read by nobody else: to the gate no visit is another.';
comment on column gate_seen.centre_id is 'plain: the centre';
comment on column gate_seen.visit_id is 'plain: the visit';
comment on column gate_seen.person_id is 'plain: who has seen it';
comment on column gate_seen.seen_at is 'plain: when';

create table assessments (
  centre_id uuid not null,
  assessment_id uuid not null,
  case_id uuid not null,
  number int not null,
  structure int not null,
  started_on date not null,
  started_by uuid not null,
  started_at timestamptz not null,
  reason_id uuid,
  signed_by uuid,
  signed_on date,
  signed_at timestamptz,
  constraint assessments__pk primary key (centre_id, assessment_id),
  constraint assessments__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint assessments__starter foreign key (centre_id, started_by) references people (centre_id, person_id),
  constraint assessments__number unique (centre_id, case_id, number),
  constraint assessments__signed check ((signed_at is null) = (signed_by is null) and (signed_at is null) = (signed_on is null)),
  constraint assessments__reason check ((number = 1) = (reason_id is null))
);
create unique index assessments__one_open on assessments (centre_id, case_id) where signed_at is null;
comment on table assessments is 'The comprehensive assessment (F12) by version: signed ones are closed for ever, a correction is a new version with a reason.';
comment on column assessments.centre_id is 'plain: the centre';
comment on column assessments.assessment_id is 'plain: id';
comment on column assessments.case_id is 'plain: the case';
comment on column assessments.number is 'plain: 1, 2 …';
comment on column assessments.structure is 'plain: version of the questions';
comment on column assessments.started_on is 'plain: day it was begun';
comment on column assessments.started_by is 'plain: by whom';
comment on column assessments.started_at is 'plain: when';
comment on column assessments.reason_id is 'plain: why it was opened again, in case_reasons';
comment on column assessments.signed_by is 'plain: the responsible social worker';
comment on column assessments.signed_on is 'plain: day of signing off';
comment on column assessments.signed_at is 'plain: when';

create table assessment_sections (
  centre_id uuid not null,
  assessment_id uuid not null,
  case_id uuid not null,
  part text not null,
  section_id uuid not null,
  open_fields int not null,
  key_findings int not null default 0,
  unsourced int not null default 0,
  version int not null default 1,
  saved_by uuid not null,
  saved_at timestamptz not null,
  constraint assessment_sections__pk primary key (centre_id, assessment_id, part),
  constraint assessment_sections__assessment foreign key (centre_id, assessment_id) references assessments (centre_id, assessment_id) on delete cascade,
  constraint assessment_sections__saver foreign key (centre_id, saved_by) references people (centre_id, person_id),
  constraint assessment_sections__counts check (open_fields >= 0 and key_findings >= unsourced and unsourced >= 0),
  constraint assessment_sections__part check (part in ('sources', 'reason', 'biological', 'psychological', 'social', 'legal', 'violence', 'spiritual', 'vocational', 'strengths', 'systems', 'analysis', 'hopes', 'recommendation'))
);
comment on table assessment_sections is 'Which text stands under which part of a version, and how much is still open. A new version takes the texts along until they are changed.';
comment on column assessment_sections.centre_id is 'plain: the centre';
comment on column assessment_sections.assessment_id is 'plain: the version';
comment on column assessment_sections.case_id is 'plain: the case';
comment on column assessment_sections.part is 'plain: code of the part, which says its class and so its table';
comment on column assessment_sections.section_id is 'plain: the text';
comment on column assessment_sections.open_fields is 'plain: how many questions are still open';
comment on column assessment_sections.key_findings is 'plain: how many key findings';
comment on column assessment_sections.unsourced is 'plain: how many of them have no source and method yet';
comment on column assessment_sections.version is 'plain: version of the text';
comment on column assessment_sections.saved_by is 'plain: who saved last';
comment on column assessment_sections.saved_at is 'plain: when';

create table assessment_texts (
  centre_id uuid not null,
  section_id uuid not null,
  assessment_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint assessment_texts__pk primary key (centre_id, section_id),
  constraint assessment_texts__assessment foreign key (centre_id, assessment_id) references assessments (centre_id, assessment_id) on delete cascade
);
comment on table assessment_texts is 'Parts of the assessment for the case team: answers, findings, concerns, needs, and the wording of the day they were signed.';
comment on column assessment_texts.centre_id is 'plain: the centre';
comment on column assessment_texts.section_id is 'plain: id';
comment on column assessment_texts.assessment_id is 'plain: the version in which it was written';
comment on column assessment_texts.case_id is 'plain: the case';
comment on column assessment_texts.body is 'sealed:narrative answers, findings, lists and wording of one part';

create table assessment_safety_texts (
  centre_id uuid not null,
  section_id uuid not null,
  assessment_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint assessment_safety_texts__pk primary key (centre_id, section_id),
  constraint assessment_safety_texts__assessment foreign key (centre_id, assessment_id) references assessments (centre_id, assessment_id) on delete cascade
);
comment on table assessment_safety_texts is 'Violence, exploitation and legal matters: for her worker and the head.';
comment on column assessment_safety_texts.centre_id is 'plain: the centre';
comment on column assessment_safety_texts.section_id is 'plain: id';
comment on column assessment_safety_texts.assessment_id is 'plain: the version in which it was written';
comment on column assessment_safety_texts.case_id is 'plain: the case';
comment on column assessment_safety_texts.body is 'sealed:safety answers on violence or legal matters, and their wording';

create table assessment_health_texts (
  centre_id uuid not null,
  section_id uuid not null,
  assessment_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint assessment_health_texts__pk primary key (centre_id, section_id),
  constraint assessment_health_texts__assessment foreign key (centre_id, assessment_id) references assessments (centre_id, assessment_id) on delete cascade
);
comment on table assessment_health_texts is 'Body and health: for the nurse, and whoever was given this part by name.';
comment on column assessment_health_texts.centre_id is 'plain: the centre';
comment on column assessment_health_texts.section_id is 'plain: id';
comment on column assessment_health_texts.assessment_id is 'plain: the version in which it was written';
comment on column assessment_health_texts.case_id is 'plain: the case';
comment on column assessment_health_texts.body is 'sealed:health answers on body and health, findings, and their wording';

create table psychologist_views (
  centre_id uuid not null,
  view_id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint psychologist_views__pk primary key (centre_id, view_id),
  constraint psychologist_views__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint psychologist_views__author foreign key (centre_id, author_id) references people (centre_id, person_id)
);
create index psychologist_views__by_case on psychologist_views (centre_id, case_id, written_at desc);
comment on table psychologist_views is 'What the psychologist shares with the case team: a summary, never her own notes. Append only.';
comment on column psychologist_views.centre_id is 'plain: the centre';
comment on column psychologist_views.view_id is 'plain: id';
comment on column psychologist_views.case_id is 'plain: the case';
comment on column psychologist_views.author_id is 'plain: the psychologist';
comment on column psychologist_views.written_at is 'plain: when';
comment on column psychologist_views.body is 'sealed:narrative summary for the team';

create table instrument_takings (
  centre_id uuid not null,
  taking_id uuid not null,
  case_id uuid not null,
  instrument text not null,
  instrument_version int not null,
  taken_on date not null,
  mode text not null,
  is_complete boolean not null default false,
  started_by uuid not null,
  started_at timestamptz not null,
  finished_by uuid,
  finished_at timestamptz,
  set_aside_by uuid,
  set_aside_at timestamptz,
  version int not null default 1,
  constraint instrument_takings__pk primary key (centre_id, taking_id),
  constraint instrument_takings__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint instrument_takings__starter foreign key (centre_id, started_by) references people (centre_id, person_id),
  constraint instrument_takings__mode check (mode in ('read_aloud', 'self', 'joint')),
  constraint instrument_takings__finished check ((finished_at is null) = (finished_by is null)),
  constraint instrument_takings__set_aside check ((set_aside_at is null) = (set_aside_by is null))
);
create unique index instrument_takings__one_open on instrument_takings (centre_id, case_id, instrument) where finished_at is null and set_aside_at is null;
create index instrument_takings__by_case on instrument_takings (centre_id, case_id, taken_on desc, taking_id desc);
comment on table instrument_takings is 'That an instrument was asked: which, which version, when, how, whole or not. Answers and score stand elsewhere, sealed.';
comment on column instrument_takings.centre_id is 'plain: the centre';
comment on column instrument_takings.taking_id is 'plain: id';
comment on column instrument_takings.case_id is 'plain: the case';
comment on column instrument_takings.instrument is 'plain: code of the instrument';
comment on column instrument_takings.instrument_version is 'plain: version by which it is scored, for ever';
comment on column instrument_takings.taken_on is 'plain: day of asking';
comment on column instrument_takings.mode is 'plain: read_aloud, self or joint';
comment on column instrument_takings.is_complete is 'plain: every item was answered; says nothing of the answers';
comment on column instrument_takings.started_by is 'plain: who began';
comment on column instrument_takings.started_at is 'plain: when';
comment on column instrument_takings.finished_by is 'plain: who closed it';
comment on column instrument_takings.finished_at is 'plain: when';
comment on column instrument_takings.set_aside_by is 'plain: who took it out of the results';
comment on column instrument_takings.set_aside_at is 'plain: when';
comment on column instrument_takings.version is 'plain: version of the answers';

create table instrument_answers (
  centre_id uuid not null,
  taking_id uuid not null,
  case_id uuid not null,
  body text not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  constraint instrument_answers__pk primary key (centre_id, taking_id),
  constraint instrument_answers__taking foreign key (centre_id, taking_id) references instrument_takings (centre_id, taking_id) on delete cascade
);
create index instrument_answers__by_case on instrument_answers (centre_id, case_id);
comment on table instrument_answers is 'The answers of one taking; once finished also the score and the questionnaire as it was worded that day.';
comment on column instrument_answers.centre_id is 'plain: the centre';
comment on column instrument_answers.taking_id is 'plain: the taking';
comment on column instrument_answers.case_id is 'plain: the case';
comment on column instrument_answers.body is 'sealed:narrative answers by item, note, safety task, score, wording';
comment on column instrument_answers.saved_by is 'plain: who saved last';
comment on column instrument_answers.saved_at is 'plain: when';

create table plans (
  centre_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  number int not null,
  state text not null default 'draft',
  started_by uuid not null,
  started_at timestamptz not null,
  review_on date,
  proposed_by uuid,
  proposed_at timestamptz,
  decided_by uuid,
  decided_at timestamptz,
  version int not null default 1,
  constraint plans__pk primary key (centre_id, plan_id),
  constraint plans__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint plans__starter foreign key (centre_id, started_by) references people (centre_id, person_id),
  constraint plans__number unique (centre_id, case_id, number),
  constraint plans__state check (state in ('draft', 'proposed', 'returned', 'approved', 'superseded')),
  constraint plans__proposed check ((state = 'draft') = (proposed_at is null) and (proposed_at is null) = (proposed_by is null)),
  constraint plans__decided check ((state in ('draft', 'proposed')) = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  constraint plans__four_eyes check (decided_by <> proposed_by)
);
create unique index plans__one_open on plans (centre_id, case_id) where state in ('draft', 'proposed');
create unique index plans__one_in_force on plans (centre_id, case_id) where state = 'approved';
comment on table plans is 'The intervention plan by version (F16): draft, proposed, returned or approved. What it says stands elsewhere, sealed.';
comment on column plans.centre_id is 'plain: the centre';
comment on column plans.plan_id is 'plain: id';
comment on column plans.case_id is 'plain: the case';
comment on column plans.number is 'plain: 1, 2 …';
comment on column plans.state is 'plain: draft, proposed, returned, approved, superseded';
comment on column plans.started_by is 'plain: who began this version';
comment on column plans.started_at is 'plain: when';
comment on column plans.review_on is 'plain: day of the next review, as agreed';
comment on column plans.proposed_by is 'plain: who proposed it';
comment on column plans.proposed_at is 'plain: when';
comment on column plans.decided_by is 'plain: who approved or returned it, never the proposer';
comment on column plans.decided_at is 'plain: when';
comment on column plans.version is 'plain: version of the row';

create table plan_texts (
  centre_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  body text not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  constraint plan_texts__pk primary key (centre_id, plan_id),
  constraint plan_texts__plan foreign key (centre_id, plan_id) references plans (centre_id, plan_id) on delete cascade
);
comment on table plan_texts is 'Goals in her words, levels, steps, reasons of what was taken out. Closed when the version is proposed.';
comment on column plan_texts.centre_id is 'plain: the centre';
comment on column plan_texts.plan_id is 'plain: the version';
comment on column plan_texts.case_id is 'plain: the case';
comment on column plan_texts.body is 'sealed:narrative goals in her words, levels, steps, note, reasons of removal';
comment on column plan_texts.saved_by is 'plain: who saved last';
comment on column plan_texts.saved_at is 'plain: when';

create table plan_returns (
  centre_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint plan_returns__pk primary key (centre_id, plan_id),
  constraint plan_returns__plan foreign key (centre_id, plan_id) references plans (centre_id, plan_id) on delete cascade
);
comment on table plan_returns is 'The note with which the head returned a version.';
comment on column plan_returns.centre_id is 'plain: the centre';
comment on column plan_returns.plan_id is 'plain: the version';
comment on column plan_returns.case_id is 'plain: the case';
comment on column plan_returns.body is 'sealed:narrative note of the head';

create table plan_signatures (
  centre_id uuid not null,
  plan_id uuid not null,
  signer text not null,
  case_id uuid not null,
  person_id uuid,
  manner text not null,
  witness_id uuid,
  signed_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint plan_signatures__pk primary key (centre_id, plan_id, signer),
  constraint plan_signatures__plan foreign key (centre_id, plan_id) references plans (centre_id, plan_id) on delete cascade,
  constraint plan_signatures__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint plan_signatures__witness foreign key (centre_id, witness_id) references people (centre_id, person_id),
  constraint plan_signatures__signer check (signer in ('client', 'social_worker', 'coordinator')),
  constraint plan_signatures__manner check (manner in ('hand', 'thumb', 'spoken')),
  constraint plan_signatures__staff check ((signer = 'client') = (person_id is null) and (signer = 'client' or manner = 'hand')),
  constraint plan_signatures__witnessed check (manner = 'hand' or (witness_id is not null and witness_id <> recorded_by))
);
comment on table plan_signatures is 'Who agreed to a version, how and when. A new version needs new signatures.';
comment on column plan_signatures.centre_id is 'plain: the centre';
comment on column plan_signatures.plan_id is 'plain: the version';
comment on column plan_signatures.signer is 'plain: client, social_worker, coordinator';
comment on column plan_signatures.case_id is 'plain: the case';
comment on column plan_signatures.person_id is 'plain: the colleague; null for the client herself';
comment on column plan_signatures.manner is 'plain: by hand, by thumb, or spoken after it was read to her';
comment on column plan_signatures.witness_id is 'plain: who saw it, for thumb and spoken';
comment on column plan_signatures.signed_on is 'plain: day';
comment on column plan_signatures.recorded_by is 'plain: who put it on record';
comment on column plan_signatures.recorded_at is 'plain: when';

create table plan_goals (
  centre_id uuid not null,
  plan_id uuid not null,
  goal_id uuid not null,
  case_id uuid not null,
  position int not null,
  importance int not null,
  difficulty int not null,
  start_level int not null,
  constraint plan_goals__pk primary key (centre_id, plan_id, goal_id),
  constraint plan_goals__plan foreign key (centre_id, plan_id) references plans (centre_id, plan_id) on delete cascade,
  constraint plan_goals__scales check (importance between 1 and 3 and difficulty between 1 and 3),
  constraint plan_goals__start check (start_level in (-2, -1, 0, 1, 2))
);
create index plan_goals__by_case on plan_goals (centre_id, case_id);
comment on table plan_goals is 'The numbers of the goals of an approved version: no word of hers. Goals keep their id through versions.';
comment on column plan_goals.centre_id is 'plain: the centre';
comment on column plan_goals.plan_id is 'plain: the version';
comment on column plan_goals.goal_id is 'plain: id, the same in every version';
comment on column plan_goals.case_id is 'plain: the case';
comment on column plan_goals.position is 'plain: 1, 2 … as printed';
comment on column plan_goals.importance is 'plain: to her, 1 to 3';
comment on column plan_goals.difficulty is 'plain: 1 to 3';
comment on column plan_goals.start_level is 'plain: where she starts, -2 to 2';

create table plan_steps (
  centre_id uuid not null,
  plan_id uuid not null,
  step_id uuid not null,
  goal_id uuid not null,
  case_id uuid not null,
  component text not null,
  owner_id uuid,
  starts_on date not null,
  ends_on date not null,
  task_id uuid not null,
  constraint plan_steps__pk primary key (centre_id, plan_id, step_id),
  constraint plan_steps__goal foreign key (centre_id, plan_id, goal_id) references plan_goals (centre_id, plan_id, goal_id) on delete cascade,
  constraint plan_steps__owner foreign key (centre_id, owner_id) references people (centre_id, person_id),
  constraint plan_steps__window check (starts_on <= ends_on),
  constraint plan_steps__component check (component in ('decent_living', 'social_and_child_care', 'family_support', 'therapy', 'vocational_and_entrepreneurship', 'social_aid', 'accessibility'))
);
create index plan_steps__by_case on plan_steps (centre_id, case_id);
comment on table plan_steps is 'Steps of an approved version as work: component, owner, window, and the task that it became.';
comment on column plan_steps.centre_id is 'plain: the centre';
comment on column plan_steps.plan_id is 'plain: the version';
comment on column plan_steps.step_id is 'plain: id, the same in every version';
comment on column plan_steps.goal_id is 'plain: the goal';
comment on column plan_steps.case_id is 'plain: the case';
comment on column plan_steps.component is 'plain: ATENSI component';
comment on column plan_steps.owner_id is 'plain: the colleague who does it; null for the client or somebody outside';
comment on column plan_steps.starts_on is 'plain: from';
comment on column plan_steps.ends_on is 'plain: until';
comment on column plan_steps.task_id is 'plain: its task';

create table goal_ratings (
  centre_id uuid not null,
  rating_id uuid not null,
  case_id uuid not null,
  goal_id uuid not null,
  plan_id uuid not null,
  level int not null,
  rated_on date not null,
  rated_by uuid not null,
  rated_at timestamptz not null,
  note_ids uuid[] not null default '{}',
  body text not null,
  constraint goal_ratings__pk primary key (centre_id, rating_id),
  constraint goal_ratings__goal foreign key (centre_id, plan_id, goal_id) references plan_goals (centre_id, plan_id, goal_id) on delete cascade,
  constraint goal_ratings__rater foreign key (centre_id, rated_by) references people (centre_id, person_id),
  constraint goal_ratings__level check (level in (-2, -1, 0, 1, 2))
);
create index goal_ratings__by_goal on goal_ratings (centre_id, case_id, goal_id, rated_on desc, rated_at desc);
comment on table goal_ratings is 'How far a goal was reached on a day. Append only; for whoever may read her story.';
comment on column goal_ratings.centre_id is 'plain: the centre';
comment on column goal_ratings.rating_id is 'plain: id';
comment on column goal_ratings.case_id is 'plain: the case';
comment on column goal_ratings.goal_id is 'plain: the goal';
comment on column goal_ratings.plan_id is 'plain: the version in force that day';
comment on column goal_ratings.level is 'plain: -2 to 2; a number without words, for reports of the house';
comment on column goal_ratings.rated_on is 'plain: day it speaks of';
comment on column goal_ratings.rated_by is 'plain: who rated';
comment on column goal_ratings.rated_at is 'plain: when';
comment on column goal_ratings.note_ids is 'plain: notes that it rests on, ids of sessions';
comment on column goal_ratings.body is 'sealed:narrative what was seen';

create table group_sessions (
  centre_id uuid not null,
  group_id uuid not null,
  held_on date not null,
  held_at timestamptz not null,
  minutes int not null,
  body text not null,
  method text not null,
  deliverer_id uuid,
  questions int not null default 0,
  saved_by uuid not null,
  saved_at timestamptz not null,
  planned_id uuid,
  settle_task uuid,
  record_version int not null default 0,
  constraint group_sessions__pk primary key (centre_id, group_id),
  constraint group_sessions__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint group_sessions__deliverer foreign key (centre_id, deliverer_id) references people (centre_id, person_id),
  constraint group_sessions__minutes check (minutes between 1 and 720),
  constraint group_sessions__questions check (questions between 0 and 999),
  constraint group_sessions__method check (method in ('talk', 'discussion', 'role_play', 'practice', 'game', 'film', 'visit'))
);
create index group_sessions__by_day on group_sessions (centre_id, held_on desc, group_id desc);
create index group_sessions__by_plan on group_sessions (centre_id, planned_id) where planned_id is not null;
create unique index group_sessions__once_a_writer on group_sessions (centre_id, planned_id, saved_by) where planned_id is not null;
comment on table group_sessions is 'A group session (F19): what was taught, how, by whom, where. Nothing about a person.';
comment on column group_sessions.centre_id is 'plain: the centre';
comment on column group_sessions.group_id is 'plain: id';
comment on column group_sessions.held_on is 'plain: day in the centre''s zone';
comment on column group_sessions.held_at is 'plain: moment it began';
comment on column group_sessions.minutes is 'plain: length in minutes';
comment on column group_sessions.body is 'plain: sealed to the staff group''s key before it is stored; JSON {topic, guest, place, material, boxed}';
comment on column group_sessions.method is 'plain: code of the method';
comment on column group_sessions.deliverer_id is 'plain: who gave it, of the staff; null when a guest did';
comment on column group_sessions.questions is 'plain: how many questions were asked';
comment on column group_sessions.saved_by is 'plain: who wrote it down';
comment on column group_sessions.saved_at is 'plain: when it was written down';
comment on column group_sessions.planned_id is 'plain: the session of the timetable (programme) whose roll this is; null of a group that nobody planned';
comment on column group_sessions.record_version is 'plain: version of what was written down after the roll: material and questions';
comment on column group_sessions.settle_task is 'plain: the task in which somebody says which mark counts, while two rolls of one session differ';

create table group_attendances (
  centre_id uuid not null,
  attendance_id uuid not null,
  group_id uuid not null,
  case_id uuid not null,
  held_on date not null,
  mark text not null,
  needs_reexplaining boolean not null default false,
  reason text,
  planned_id uuid,
  counts boolean not null default true,
  explainer_id uuid,
  explained_on date,
  explained_by uuid,
  material_on date,
  saved_by uuid not null,
  version int not null default 1,
  constraint group_attendances__pk primary key (centre_id, attendance_id),
  constraint group_attendances__group foreign key (centre_id, group_id) references group_sessions (centre_id, group_id) on delete cascade,
  constraint group_attendances__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint group_attendances__once unique (centre_id, group_id, case_id),
  constraint group_attendances__mark check (mark in ('present', 'late', 'excused', 'sick', 'dispensation', 'no_reason')),
  constraint group_attendances__explained check ((explained_on is null) = (explained_by is null) and (explained_on is null or needs_reexplaining)),
  constraint group_attendances__reason check (reason in ('letter', 'court', 'childcare')),
  constraint group_attendances__reason_of_excused check (reason is null or mark = 'excused' or (mark = 'sick' and reason = 'letter'))
);
create unique index group_attendances__once_a_session on group_attendances (centre_id, planned_id, case_id) where counts and planned_id is not null;
create index group_attendances__by_case on group_attendances (centre_id, case_id, held_on desc);
create index group_attendances__by_day on group_attendances (centre_id, held_on);
comment on table group_attendances is 'Who was there at a group session, one row a woman.';
comment on column group_attendances.centre_id is 'plain: the centre';
comment on column group_attendances.attendance_id is 'plain: id';
comment on column group_attendances.group_id is 'plain: the session';
comment on column group_attendances.case_id is 'plain: the case';
comment on column group_attendances.held_on is 'plain: day of the session, for counting by case';
comment on column group_attendances.mark is 'plain: present, late, excused, sick, dispensation, no_reason';
comment on column group_attendances.needs_reexplaining is 'plain: the matter is to be explained to her again';
comment on column group_attendances.reason is 'plain: letter, court or childcare: why she was excused; null when nothing more is known';
comment on column group_attendances.planned_id is 'plain: the session of the timetable, as of group_sessions';
comment on column group_attendances.counts is 'plain: of two rolls of one session one mark counts; the other is kept';
comment on column group_attendances.explainer_id is 'plain: who is asked to explain it to her again';
comment on column group_attendances.explained_on is 'plain: day on which it was explained again';
comment on column group_attendances.explained_by is 'plain: who explained it again';
comment on column group_attendances.material_on is 'plain: day on which she received the material of the session; null while she has none';
comment on column group_attendances.saved_by is 'plain: who wrote it down';
comment on column group_attendances.version is 'plain: version of the row';

create table group_texts (
  centre_id uuid not null,
  attendance_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  body text not null,
  constraint group_texts__pk primary key (centre_id, attendance_id),
  constraint group_texts__attendance foreign key (centre_id, attendance_id) references group_attendances (centre_id, attendance_id) on delete cascade
);
create index group_texts__by_case on group_texts (centre_id, case_id);
comment on table group_texts is 'The note for all of a group session, once on each timeline, under the key of that case.';
comment on column group_texts.centre_id is 'plain: the centre';
comment on column group_texts.attendance_id is 'plain: on whose timeline';
comment on column group_texts.case_id is 'plain: the case';
comment on column group_texts.is_protected is 'plain: follows the case';
comment on column group_texts.body is 'sealed:display the note for all';

create table group_questions (
  centre_id uuid not null,
  question_id uuid not null,
  attendance_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  body text not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  constraint group_questions__pk primary key (centre_id, question_id),
  constraint group_questions__attendance foreign key (centre_id, attendance_id) references group_attendances (centre_id, attendance_id) on delete cascade
);
create index group_questions__by_attendance on group_questions (centre_id, attendance_id);
create index group_questions__by_case on group_questions (centre_id, case_id);
comment on table group_questions is 'What a woman asked in a group session, under her own key. What came out of the box stands with the words of the session and is nobody''s.';
comment on column group_questions.centre_id is 'plain: the centre';
comment on column group_questions.question_id is 'plain: id';
comment on column group_questions.attendance_id is 'plain: who asked, and in which session';
comment on column group_questions.case_id is 'plain: the case';
comment on column group_questions.is_protected is 'plain: follows the case';
comment on column group_questions.body is 'sealed:display what she asked';
comment on column group_questions.saved_by is 'plain: who wrote it down';
comment on column group_questions.saved_at is 'plain: when';

create table roll_locks (
  centre_id uuid not null,
  group_id uuid not null,
  seq int not null,
  state text not null,
  why text,
  person_id uuid not null,
  at timestamptz not null,
  constraint roll_locks__pk primary key (centre_id, group_id, seq),
  constraint roll_locks__group foreign key (centre_id, group_id) references group_sessions (centre_id, group_id) on delete cascade,
  constraint roll_locks__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint roll_locks__state check (state in ('locked', 'reopened')),
  constraint roll_locks__why check (why in ('wrong_press', 'told_later', 'letter_came', 'other_roll')),
  constraint roll_locks__reason check ((state = 'reopened') = (why is not null))
);
comment on table roll_locks is 'A roll that stands is locked: its marks do not change until somebody opens it again with a reason. Append only; the last line counts.';
comment on column roll_locks.centre_id is 'plain: the centre';
comment on column roll_locks.group_id is 'plain: the session whose roll it is';
comment on column roll_locks.seq is 'plain: line of this roll';
comment on column roll_locks.state is 'plain: locked or reopened';
comment on column roll_locks.why is 'plain: why it was opened again';
comment on column roll_locks.person_id is 'plain: by whom';
comment on column roll_locks.at is 'plain: when';

create table session_notes (
  centre_id uuid not null,
  note_id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  group_id uuid,
  kind text not null,
  part_played text not null,
  happened_on date not null,
  happened_at timestamptz not null,
  minutes int not null,
  audience text not null,
  needs_attention boolean not null default false,
  goal_ids uuid[] not null default '{}',
  safety text,
  corrects_id uuid,
  written_at timestamptz not null,
  constraint session_notes__pk primary key (centre_id, note_id),
  constraint session_notes__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint session_notes__author foreign key (centre_id, author_id) references people (centre_id, person_id),
  constraint session_notes__group foreign key (centre_id, group_id) references group_sessions (centre_id, group_id),
  constraint session_notes__corrects foreign key (centre_id, corrects_id) references session_notes (centre_id, note_id),
  constraint session_notes__kind check (kind in ('counselling', 'mediation', 'companionship', 'phone', 'home_visit', 'motivation',
    'facilitation', 'brokering', 're_explanation', 'group')),
  constraint session_notes__part check (part_played in ('counsellor', 'mediator', 'companion', 'broker', 'facilitator', 'motivator')),
  constraint session_notes__audience check (audience in ('team', 'head', 'psychologist', 'own')),
  constraint session_notes__minutes check (minutes between 1 and 720),
  constraint session_notes__safety check ((kind = 'mediation') = (safety is not null) and safety in ('clear', 'overridden'))
);
create unique index session_notes__corrected_once on session_notes (centre_id, corrects_id) where corrects_id is not null;
create index session_notes__by_case on session_notes (centre_id, case_id, happened_on desc, note_id desc);
create index session_notes__by_author on session_notes (centre_id, author_id, happened_on desc);
comment on table session_notes is 'That somebody worked with her: who, when, how, in which part. Append only; the words stand elsewhere, sealed.';
comment on column session_notes.centre_id is 'plain: the centre';
comment on column session_notes.note_id is 'plain: id';
comment on column session_notes.case_id is 'plain: the case';
comment on column session_notes.author_id is 'plain: who wrote it';
comment on column session_notes.group_id is 'plain: the group session it was written with';
comment on column session_notes.kind is 'plain: code of the kind';
comment on column session_notes.part_played is 'plain: part of social work that was played, for the report of service';
comment on column session_notes.happened_on is 'plain: day in the centre''s zone';
comment on column session_notes.happened_at is 'plain: moment it began';
comment on column session_notes.minutes is 'plain: length in minutes';
comment on column session_notes.audience is 'plain: who may read the words: team, head, psychologist, own';
comment on column session_notes.needs_attention is 'plain: the author asks colleagues to look';
comment on column session_notes.goal_ids is 'plain: goals of the plan it works on, ids of plans';
comment on column session_notes.safety is 'plain: of a mediation: parties clear, or let pass by an override';
comment on column session_notes.corrects_id is 'plain: the version it corrects';
comment on column session_notes.written_at is 'plain: when it was written';

create table session_texts (
  centre_id uuid not null,
  note_id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  body text not null,
  constraint session_texts__pk primary key (centre_id, note_id),
  constraint session_texts__note foreign key (centre_id, note_id) references session_notes (centre_id, note_id) on delete cascade
);
create index session_texts__by_case on session_texts (centre_id, case_id);
comment on table session_texts is 'The words of a note for the case team.';
comment on column session_texts.centre_id is 'plain: the centre';
comment on column session_texts.note_id is 'plain: the note';
comment on column session_texts.case_id is 'plain: the case';
comment on column session_texts.author_id is 'plain: who wrote it';
comment on column session_texts.body is 'sealed:narrative what was discussed, her response, next step, her words';

create table session_private_texts (
  centre_id uuid not null,
  note_id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  audience text not null,
  reader_id uuid,
  body text not null,
  constraint session_private_texts__pk primary key (centre_id, note_id),
  constraint session_private_texts__note foreign key (centre_id, note_id) references session_notes (centre_id, note_id) on delete cascade,
  constraint session_private_texts__audience check (audience in ('head', 'psychologist', 'own')),
  constraint session_private_texts__reader check ((audience = 'psychologist') = (reader_id is not null))
);
create index session_private_texts__by_case on session_private_texts (centre_id, case_id);
comment on table session_private_texts is 'The words of a note for its author and one other reader at most.';
comment on column session_private_texts.centre_id is 'plain: the centre';
comment on column session_private_texts.note_id is 'plain: the note';
comment on column session_private_texts.case_id is 'plain: the case';
comment on column session_private_texts.author_id is 'plain: who wrote it';
comment on column session_private_texts.audience is 'plain: head, psychologist or own';
comment on column session_private_texts.reader_id is 'plain: the psychologist it is addressed to';
comment on column session_private_texts.body is 'sealed:counselling as session_texts.body, under a key of the author and that reader';

create table class_groups (
  centre_id uuid not null,
  group_id uuid not null,
  name text not null,
  track text,
  intake_id uuid,
  from_on date not null,
  until_on date,
  version int not null default 1,
  constraint class_groups__pk primary key (centre_id, group_id),
  constraint class_groups__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint class_groups__intake foreign key (centre_id, intake_id) references intakes (centre_id, intake_id) on delete set null (intake_id),
  constraint class_groups__name unique (centre_id, name),
  constraint class_groups__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint class_groups__dates check (until_on is null or from_on <= until_on)
);
comment on table class_groups is 'A group of women who learn together: of one track, or of none for guidance.';
comment on column class_groups.centre_id is 'plain: the centre';
comment on column class_groups.group_id is 'plain: id';
comment on column class_groups.name is 'plain: name on the timetable, of a thing and never of a person';
comment on column class_groups.track is 'plain: the track; null for guidance';
comment on column class_groups.intake_id is 'plain: the batch it began with';
comment on column class_groups.from_on is 'plain: first day';
comment on column class_groups.until_on is 'plain: last day';
comment on column class_groups.version is 'plain: version of the row';

create table class_members (
  centre_id uuid not null,
  member_id uuid not null,
  group_id uuid not null,
  case_id uuid not null,
  from_on date not null,
  until_on date,
  added_by uuid not null,
  constraint class_members__pk primary key (centre_id, member_id),
  constraint class_members__group foreign key (centre_id, group_id) references class_groups (centre_id, group_id),
  constraint class_members__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint class_members__dates check (until_on is null or from_on <= until_on)
);
create unique index class_members__once on class_members (centre_id, group_id, case_id) where until_on is null;
create index class_members__by_case on class_members (centre_id, case_id);
comment on table class_members is 'Who learns in which group, from when until when.';
comment on column class_members.centre_id is 'plain: the centre';
comment on column class_members.member_id is 'plain: id';
comment on column class_members.group_id is 'plain: the group';
comment on column class_members.case_id is 'plain: who';
comment on column class_members.from_on is 'plain: first day';
comment on column class_members.until_on is 'plain: left on this day; null while she belongs to it';
comment on column class_members.added_by is 'plain: who put her in';

create table scheduled_sessions (
  centre_id uuid not null,
  session_id uuid not null,
  series_id uuid,
  on_day date not null,
  starts time not null,
  ends time not null,
  kind text not null,
  title text not null,
  meant_for text not null,
  group_id uuid,
  faith text,
  deliverer_id uuid,
  gives_as text,
  place_id uuid,
  equipment_id uuid,
  replaces_on date,
  is_cancelled boolean not null default false,
  saved_by uuid not null,
  saved_at timestamptz not null,
  version int not null default 1,
  constraint scheduled_sessions__pk primary key (centre_id, session_id),
  constraint scheduled_sessions__group foreign key (centre_id, group_id) references class_groups (centre_id, group_id),
  constraint scheduled_sessions__deliverer foreign key (centre_id, deliverer_id) references deliverers (centre_id, deliverer_id),
  constraint scheduled_sessions__place foreign key (centre_id, place_id) references class_resources (centre_id, resource_id),
  constraint scheduled_sessions__equipment foreign key (centre_id, equipment_id) references class_resources (centre_id, resource_id),
  constraint scheduled_sessions__gives_as check (gives_as in ('instructor', 'co_instructor', 'companion', 'guide', 'speaker', 'psychologist', 'clergy', 'volunteer')),
  constraint scheduled_sessions__by_somebody check (deliverer_id is not null or gives_as is null),
  constraint scheduled_sessions__times check (starts < ends),
  constraint scheduled_sessions__kind check (kind in ('social', 'skills', 'enterprise', 'group', 'counselling', 'spiritual', 'physical', 'duty', 'visit')),
  constraint scheduled_sessions__meant check (meant_for in ('group', 'everyone', 'some')),
  constraint scheduled_sessions__of_group check ((meant_for = 'group') = (group_id is not null)),
  constraint scheduled_sessions__faith check (faith in ('islam', 'protestant', 'catholic', 'hindu', 'buddhist', 'confucian', 'other')),
  constraint scheduled_sessions__guidance check (faith is null or kind = 'spiritual'),
  constraint scheduled_sessions__place_once exclude using gist (centre_id with =, place_id with =, tsrange(on_day + starts, on_day + ends) with &&) where (not is_cancelled),
  constraint scheduled_sessions__equipment_once exclude using gist (centre_id with =, equipment_id with =, tsrange(on_day + starts, on_day + ends) with &&) where (not is_cancelled),
  constraint scheduled_sessions__deliverer_once exclude using gist (centre_id with =, deliverer_id with =, tsrange(on_day + starts, on_day + ends) with &&) where (not is_cancelled),
  constraint scheduled_sessions__group_once exclude using gist (centre_id with =, group_id with =, (coalesce(faith, 'all')) with =, tsrange(on_day + starts, on_day + ends) with &&) where (not is_cancelled)
);
create index scheduled_sessions__by_day on scheduled_sessions (centre_id, on_day, starts);
create index scheduled_sessions__by_series on scheduled_sessions (centre_id, series_id, on_day) where series_id is not null;
comment on table scheduled_sessions is 'The timetable as it is being planned, one row a session: place, equipment, deliverer and group are there once at any hour, also when a hundred people press at the same moment. Nothing about a woman.';
comment on column scheduled_sessions.centre_id is 'plain: the centre';
comment on column scheduled_sessions.session_id is 'plain: id';
comment on column scheduled_sessions.series_id is 'plain: sessions that were planned as one series';
comment on column scheduled_sessions.on_day is 'plain: the day';
comment on column scheduled_sessions.starts is 'plain: begins, on the clock of the centre';
comment on column scheduled_sessions.ends is 'plain: ends, on the same day';
comment on column scheduled_sessions.kind is 'plain: what kind of session';
comment on column scheduled_sessions.title is 'plain: what stands on the timetable';
comment on column scheduled_sessions.meant_for is 'plain: a group, everyone in the house, or some who are told of it themselves';
comment on column scheduled_sessions.group_id is 'plain: the group, when it is meant for one';
comment on column scheduled_sessions.faith is 'plain: religious guidance of this faith; no woman is named with it';
comment on column scheduled_sessions.deliverer_id is 'plain: who gives it, or leads those who do';
comment on column scheduled_sessions.gives_as is 'plain: as what: instructor, companion, speaker …';
comment on column scheduled_sessions.place_id is 'plain: where';
comment on column scheduled_sessions.equipment_id is 'plain: with which set of equipment';
comment on column scheduled_sessions.replaces_on is 'plain: given in the place of a session of that day';
comment on column scheduled_sessions.is_cancelled is 'plain: taken off the plan';
comment on column scheduled_sessions.saved_by is 'plain: who wrote it last';
comment on column scheduled_sessions.saved_at is 'plain: when';
comment on column scheduled_sessions.version is 'plain: version of the row';

create table session_helpers (
  centre_id uuid not null,
  session_id uuid not null,
  deliverer_id uuid not null,
  gives_as text not null,
  constraint session_helpers__pk primary key (centre_id, session_id, deliverer_id),
  constraint session_helpers__session foreign key (centre_id, session_id) references scheduled_sessions (centre_id, session_id) on delete cascade,
  constraint session_helpers__deliverer foreign key (centre_id, deliverer_id) references deliverers (centre_id, deliverer_id),
  constraint session_helpers__gives_as check (gives_as in ('instructor', 'co_instructor', 'companion', 'guide', 'speaker', 'psychologist', 'clergy', 'volunteer'))
);
create index session_helpers__by_deliverer on session_helpers (centre_id, deliverer_id);
comment on table session_helpers is 'Who gives a session beside whoever leads it, each as something: looked at and in one place at an hour like her.';
comment on column session_helpers.centre_id is 'plain: the centre';
comment on column session_helpers.session_id is 'plain: the session';
comment on column session_helpers.deliverer_id is 'plain: who';
comment on column session_helpers.gives_as is 'plain: as what: second instructor, companion, speaker …';

create table timetable_weeks (
  centre_id uuid not null,
  week_on date not null,
  state text not null default 'draft',
  published_number int not null default 0,
  proposed_by uuid,
  proposed_at timestamptz,
  task_id uuid,
  returned_for text,
  version int not null default 1,
  constraint timetable_weeks__pk primary key (centre_id, week_on),
  constraint timetable_weeks__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint timetable_weeks__proposer foreign key (centre_id, proposed_by) references people (centre_id, person_id),
  constraint timetable_weeks__monday check (extract(isodow from week_on) = 1),
  constraint timetable_weeks__state check (state in ('draft', 'proposed', 'published')),
  constraint timetable_weeks__proposed check (state = 'draft' or (proposed_by is not null and proposed_at is not null)),
  constraint timetable_weeks__returned check (returned_for in ('hours', 'deliverer', 'place', 'faith', 'balance', 'other'))
);
comment on table timetable_weeks is 'How far the plan of a week is: being written, before the head, published. A change after publication is a draft again until the next version.';
comment on column timetable_weeks.centre_id is 'plain: the centre';
comment on column timetable_weeks.week_on is 'plain: its Monday';
comment on column timetable_weeks.state is 'plain: draft, proposed or published';
comment on column timetable_weeks.published_number is 'plain: number of the version that the house sees; 0 before the first';
comment on column timetable_weeks.proposed_by is 'plain: who laid it before the head';
comment on column timetable_weeks.proposed_at is 'plain: when';
comment on column timetable_weeks.task_id is 'plain: the task of the head';
comment on column timetable_weeks.returned_for is 'plain: code of what is to be mended, when the head gave it back';
comment on column timetable_weeks.version is 'plain: version of the row';

create table published_weeks (
  centre_id uuid not null,
  week_on date not null,
  number int not null,
  proposed_by uuid not null,
  approved_by uuid not null,
  published_at timestamptz not null,
  constraint published_weeks__pk primary key (centre_id, week_on, number),
  constraint published_weeks__week foreign key (centre_id, week_on) references timetable_weeks (centre_id, week_on) on delete cascade,
  constraint published_weeks__proposer foreign key (centre_id, proposed_by) references people (centre_id, person_id),
  constraint published_weeks__approver foreign key (centre_id, approved_by) references people (centre_id, person_id),
  constraint published_weeks__four_eyes check (proposed_by <> approved_by)
);
comment on table published_weeks is 'Each version of a week that was published, by two people.';
comment on column published_weeks.centre_id is 'plain: the centre';
comment on column published_weeks.week_on is 'plain: its Monday';
comment on column published_weeks.number is 'plain: first, second … version';
comment on column published_weeks.proposed_by is 'plain: who proposed it';
comment on column published_weeks.approved_by is 'plain: who approved it';
comment on column published_weeks.published_at is 'plain: when';

create table published_sessions (
  centre_id uuid not null,
  week_on date not null,
  number int not null,
  session_id uuid not null,
  on_day date not null,
  starts time not null,
  ends time not null,
  kind text not null,
  title text not null,
  meant_for text not null,
  group_id uuid,
  group_name text,
  track text,
  faith text,
  deliverer_id uuid,
  deliverer_name text,
  gives_as text,
  place_id uuid,
  place_name text,
  equipment_id uuid,
  equipment_name text,
  replaces_on date,
  constraint published_sessions__pk primary key (centre_id, week_on, number, session_id),
  constraint published_sessions__week foreign key (centre_id, week_on, number) references published_weeks (centre_id, week_on, number) on delete cascade,
  constraint published_sessions__kind check (kind in ('social', 'skills', 'enterprise', 'group', 'counselling', 'spiritual', 'physical', 'duty', 'visit')),
  constraint published_sessions__meant check (meant_for in ('group', 'everyone', 'some')),
  constraint published_sessions__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint published_sessions__gives_as check (gives_as in ('instructor', 'co_instructor', 'companion', 'guide', 'speaker', 'psychologist', 'clergy', 'volunteer')),
  constraint published_sessions__faith check (faith in ('islam', 'protestant', 'catholic', 'hindu', 'buddhist', 'confucian', 'other'))
);
create index published_sessions__by_day on published_sessions (centre_id, on_day);
comment on table published_sessions is 'What the house sees, as it was approved: the words of that day, whatever is renamed later.';
comment on column published_sessions.centre_id is 'plain: the centre';
comment on column published_sessions.week_on is 'plain: the week';
comment on column published_sessions.number is 'plain: the version of the week';
comment on column published_sessions.session_id is 'plain: the session; the same through all versions';
comment on column published_sessions.on_day is 'plain: the day';
comment on column published_sessions.starts is 'plain: begins, on the clock of the centre';
comment on column published_sessions.ends is 'plain: ends';
comment on column published_sessions.kind is 'plain: what kind of session';
comment on column published_sessions.title is 'plain: what stands on the timetable';
comment on column published_sessions.meant_for is 'plain: a group, everyone or some';
comment on column published_sessions.group_id is 'plain: the group';
comment on column published_sessions.group_name is 'plain: its name then';
comment on column published_sessions.track is 'plain: the track of the group';
comment on column published_sessions.faith is 'plain: guidance of this faith; no woman is named with it';
comment on column published_sessions.deliverer_id is 'plain: who gives it';
comment on column published_sessions.deliverer_name is 'plain: what the person is called';
comment on column published_sessions.gives_as is 'plain: as what she gives it';
comment on column published_sessions.place_id is 'plain: where';
comment on column published_sessions.place_name is 'plain: its name then';
comment on column published_sessions.equipment_id is 'plain: with which equipment';
comment on column published_sessions.equipment_name is 'plain: its name then';
comment on column published_sessions.replaces_on is 'plain: in the place of a session of that day';

create table published_helpers (
  centre_id uuid not null,
  week_on date not null,
  number int not null,
  session_id uuid not null,
  deliverer_id uuid not null,
  gives_as text not null,
  deliverer_name text not null,
  constraint published_helpers__pk primary key (centre_id, week_on, number, session_id, deliverer_id),
  constraint published_helpers__session foreign key (centre_id, week_on, number, session_id) references published_sessions (centre_id, week_on, number, session_id) on delete cascade,
  constraint published_helpers__gives_as check (gives_as in ('instructor', 'co_instructor', 'companion', 'guide', 'speaker', 'psychologist', 'clergy', 'volunteer'))
);
comment on table published_helpers is 'Who gives a published session beside whoever leads it, as it was approved.';
comment on column published_helpers.centre_id is 'plain: the centre';
comment on column published_helpers.week_on is 'plain: the week';
comment on column published_helpers.number is 'plain: the version of the week';
comment on column published_helpers.session_id is 'plain: the session';
comment on column published_helpers.deliverer_id is 'plain: who';
comment on column published_helpers.gives_as is 'plain: as what';
comment on column published_helpers.deliverer_name is 'plain: what the person is called';

create table class_readiness (
  centre_id uuid not null,
  group_id uuid not null,
  item text not null,
  is_ready boolean not null,
  checked_by uuid not null,
  checked_at timestamptz not null,
  constraint class_readiness__pk primary key (centre_id, group_id, item),
  constraint class_readiness__group foreign key (centre_id, group_id) references class_groups (centre_id, group_id) on delete cascade,
  constraint class_readiness__checker foreign key (centre_id, checked_by) references people (centre_id, person_id),
  constraint class_readiness__item check (item in ('place', 'tools', 'material', 'instructor', 'budget'))
);
comment on table class_readiness is 'Whether a class has what it needs before it opens (P28): looked at by somebody, thing by thing.';
comment on column class_readiness.centre_id is 'plain: the centre';
comment on column class_readiness.group_id is 'plain: the class';
comment on column class_readiness.item is 'plain: place, tools, material, instructor or budget';
comment on column class_readiness.is_ready is 'plain: it is there';
comment on column class_readiness.checked_by is 'plain: who looked';
comment on column class_readiness.checked_at is 'plain: when';

create table invitations (
  centre_id uuid not null,
  invitation_id uuid not null,
  session_id uuid not null,
  deliverer_id uuid not null,
  from_on date not null,
  until_on date not null,
  invited_by uuid not null,
  invited_at timestamptz not null,
  ended_at timestamptz,
  names text,
  constraint invitations__pk primary key (centre_id, invitation_id),
  constraint invitations__session foreign key (centre_id, session_id) references scheduled_sessions (centre_id, session_id),
  constraint invitations__deliverer foreign key (centre_id, deliverer_id) references deliverers (centre_id, deliverer_id),
  constraint invitations__inviter foreign key (centre_id, invited_by) references people (centre_id, person_id),
  constraint invitations__days check (from_on <= until_on)
);
create unique index invitations__once on invitations (centre_id, session_id, deliverer_id) where ended_at is null;
comment on table invitations is 'Whoever comes from outside was asked to give a session, and from when until when may look at it. Of women nothing but first names, sealed to whoever was asked.';
comment on column invitations.centre_id is 'plain: the centre';
comment on column invitations.invitation_id is 'plain: id';
comment on column invitations.session_id is 'plain: the session of the timetable';
comment on column invitations.deliverer_id is 'plain: who was asked';
comment on column invitations.from_on is 'plain: first day on which an account sees the session';
comment on column invitations.until_on is 'plain: last day on which an account sees the session';
comment on column invitations.invited_by is 'plain: who asked';
comment on column invitations.invited_at is 'plain: when';
comment on column invitations.names is 'plain: JSON [{caseId, name}], first names of the women of the group, sealed to the account of whoever was asked before it is stored; null without an account';
comment on column invitations.ended_at is 'plain: taken back';

create table session_fees (
  centre_id uuid not null,
  fee_id uuid not null,
  session_id uuid not null,
  deliverer_id uuid not null,
  on_day date not null,
  rate_rupiah bigint not null,
  hours int not null,
  payer text not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  paid_on date,
  receipt_no text,
  tax_rupiah bigint,
  paid_by uuid,
  constraint session_fees__pk primary key (centre_id, fee_id),
  constraint session_fees__once unique (centre_id, session_id, deliverer_id),
  constraint session_fees__session foreign key (centre_id, session_id) references scheduled_sessions (centre_id, session_id),
  constraint session_fees__deliverer foreign key (centre_id, deliverer_id) references deliverers (centre_id, deliverer_id),
  constraint session_fees__writer foreign key (centre_id, saved_by) references people (centre_id, person_id),
  constraint session_fees__payer_person foreign key (centre_id, paid_by) references people (centre_id, person_id),
  constraint session_fees__rate check (rate_rupiah between 1 and 99999999),
  constraint session_fees__hours check (hours between 1 and 12),
  constraint session_fees__payer check (payer in ('centre', 'social_office', 'sender', 'other')),
  constraint session_fees__paid check ((paid_on is null) = (receipt_no is null) and (paid_on is null) = (paid_by is null) and (paid_on is not null or tax_rupiah is null)),
  constraint session_fees__tax check (tax_rupiah between 0 and rate_rupiah * hours),
  constraint session_fees__days check (paid_on is null or on_day <= paid_on)
);
create index session_fees__by_day on session_fees (centre_id, on_day desc);
comment on table session_fees is 'What is owed to whoever came from outside for one session, and that it was paid against a receipt. Nothing of any woman.';
comment on column session_fees.centre_id is 'plain: the centre';
comment on column session_fees.fee_id is 'plain: id';
comment on column session_fees.session_id is 'plain: the session of the timetable';
comment on column session_fees.deliverer_id is 'plain: who gave it';
comment on column session_fees.on_day is 'plain: day of the session';
comment on column session_fees.rate_rupiah is 'plain: for one session-hour, whole rupiah';
comment on column session_fees.hours is 'plain: session-hours';
comment on column session_fees.payer is 'plain: centre, social_office, sender or other: who pays';
comment on column session_fees.saved_by is 'plain: who wrote it down';
comment on column session_fees.saved_at is 'plain: when';
comment on column session_fees.paid_on is 'plain: day of the receipt; null while it is owed';
comment on column session_fees.receipt_no is 'plain: number of the receipt';
comment on column session_fees.tax_rupiah is 'plain: income tax (PPh 21) that the receipt says was kept back, as it was written there; never reckoned here';
comment on column session_fees.paid_by is 'plain: who noted the payment';

create table session_proofs (
  centre_id uuid not null,
  proof_id uuid not null,
  group_id uuid not null,
  kind text not null,
  format text not null,
  faces text not null,
  file bytea,
  saved_by uuid not null,
  saved_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  constraint session_proofs__pk primary key (centre_id, proof_id),
  constraint session_proofs__group foreign key (centre_id, group_id) references group_sessions (centre_id, group_id) on delete cascade,
  constraint session_proofs__saver foreign key (centre_id, saved_by) references people (centre_id, person_id),
  constraint session_proofs__remover foreign key (centre_id, removed_by) references people (centre_id, person_id),
  constraint session_proofs__kind check (kind in ('signed_list', 'photo')),
  constraint session_proofs__faces check (faces in ('none', 'perhaps') and not (kind = 'signed_list' and faces = 'perhaps')),
  constraint session_proofs__format check (format in ('jpeg', 'png')),
  constraint session_proofs__removed check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (file is not null))
);
create index session_proofs__by_group on session_proofs (centre_id, group_id, proof_id);
comment on table session_proofs is 'The signed list and photographs of a group session. What is taken away leaves its line and no picture.';
comment on column session_proofs.centre_id is 'plain: the centre';
comment on column session_proofs.proof_id is 'plain: id';
comment on column session_proofs.group_id is 'plain: the session';
comment on column session_proofs.kind is 'plain: signed_list or photo';
comment on column session_proofs.format is 'plain: jpeg or png';
comment on column session_proofs.faces is 'plain: what the taker stated: no face is on it, or one may be';
comment on column session_proofs.file is 'plain: the picture, written anew without its hidden parts and sealed to the staff group''s key before it is stored';
comment on column session_proofs.saved_by is 'plain: who brought it';
comment on column session_proofs.saved_at is 'plain: when';
comment on column session_proofs.removed_at is 'plain: taken away';
comment on column session_proofs.removed_by is 'plain: who took it away';

create table incoming_letters (
  centre_id uuid not null,
  letter_id uuid not null,
  year int not null default 0,
  no int not null default 0,
  nature text not null,
  received_on date not null,
  dated_on date,
  referral_letter_id uuid,
  body text,
  scan bytea,
  scan_format text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  struck_at timestamptz,
  struck_by uuid,
  struck_why text,
  task_id uuid,
  constraint incoming_letters__pk primary key (centre_id, letter_id),
  constraint incoming_letters__no unique (centre_id, year, no),
  constraint incoming_letters__referral foreign key (centre_id, referral_letter_id) references referral_letters (centre_id, letter_id),
  constraint incoming_letters__recorder foreign key (centre_id, recorded_by) references people (centre_id, person_id),
  constraint incoming_letters__striker foreign key (centre_id, struck_by) references people (centre_id, person_id),
  constraint incoming_letters__nature check (nature in ('ordinary', 'prompt', 'very_prompt', 'secret')),
  constraint incoming_letters__format check (scan_format in ('pdf', 'jpeg', 'png')),
  constraint incoming_letters__scan check ((scan is null) = (scan_format is null)),
  constraint incoming_letters__words check ((body is null) = (referral_letter_id is not null)),
  constraint incoming_letters__days check (dated_on is null or dated_on <= received_on),
  constraint incoming_letters__struck check (num_nonnulls(struck_at, struck_by, struck_why) in (0, 3))
);
create unique index incoming_letters__one_referral on incoming_letters (centre_id, referral_letter_id) where referral_letter_id is not null;
comment on table incoming_letters is 'The book of letters that come in (domain.md 10.4): a number of the year without gaps. A row is never removed.';
comment on column incoming_letters.centre_id is 'plain: the centre';
comment on column incoming_letters.letter_id is 'plain: id';
comment on column incoming_letters.year is 'plain: year of the book, by the day of its entry; the database says it';
comment on column incoming_letters.no is 'plain: number of the book in that year; the database counts it';
comment on column incoming_letters.nature is 'plain: how it is to be handled';
comment on column incoming_letters.received_on is 'plain: when it arrived';
comment on column incoming_letters.dated_on is 'plain: date of the letter';
comment on column incoming_letters.referral_letter_id is 'plain: the letter of recommendation that it is; its words stand there';
comment on column incoming_letters.body is 'plain: sealed to the registry group''s key before it is stored; JSON {number, sender, subject}';
comment on column incoming_letters.scan is 'plain: the sheet, sealed to the registry group''s key before it is stored';
comment on column incoming_letters.scan_format is 'plain: what the scan is';
comment on column incoming_letters.recorded_by is 'plain: who entered it';
comment on column incoming_letters.recorded_at is 'plain: when';
comment on column incoming_letters.struck_at is 'plain: when it was struck, having been entered by mistake';
comment on column incoming_letters.struck_by is 'plain: who struck it';
comment on column incoming_letters.struck_why is 'plain: sealed to the registry group''s key before it is stored; JSON {words}';
comment on column incoming_letters.task_id is 'plain: the task of the head that it waits for';

create table letter_orders (
  centre_id uuid not null,
  order_id uuid not null,
  letter_id uuid not null,
  person_id uuid not null,
  what text not null,
  due_on date not null,
  body text not null,
  scan bytea,
  given_by uuid not null,
  given_at timestamptz not null,
  done_at timestamptz,
  answer text,
  task_id uuid,
  constraint letter_orders__pk primary key (centre_id, order_id),
  constraint letter_orders__once unique (centre_id, letter_id, person_id),
  constraint letter_orders__letter foreign key (centre_id, letter_id) references incoming_letters (centre_id, letter_id),
  constraint letter_orders__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint letter_orders__giver foreign key (centre_id, given_by) references people (centre_id, person_id),
  constraint letter_orders__what check (what in ('know', 'follow_up', 'draft_reply', 'represent', 'keep')),
  constraint letter_orders__answer check (answer is null or done_at is not null)
);
create index letter_orders__by_person on letter_orders (centre_id, person_id, done_at);
comment on table letter_orders is 'What a colleague shall do with a letter that came in, until when, and that it was done.';
comment on column letter_orders.centre_id is 'plain: the centre';
comment on column letter_orders.order_id is 'plain: id';
comment on column letter_orders.letter_id is 'plain: the letter';
comment on column letter_orders.person_id is 'plain: whose it is';
comment on column letter_orders.what is 'plain: what is to be done';
comment on column letter_orders.due_on is 'plain: until when';
comment on column letter_orders.body is 'plain: sealed to the account of whose it is before it is stored; JSON {number, sender, subject, words}';
comment on column letter_orders.scan is 'plain: the sheet, sealed to the account of whose it is before it is stored';
comment on column letter_orders.given_by is 'plain: who gave it';
comment on column letter_orders.given_at is 'plain: when';
comment on column letter_orders.done_at is 'plain: when it was done';
comment on column letter_orders.answer is 'plain: sealed to the account of whoever gave it before it is stored; JSON {words}';
comment on column letter_orders.task_id is 'plain: the task of whose it is';

create table calendar_feeds (
  centre_id uuid not null,
  feed_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  constraint calendar_feeds__pk primary key (centre_id, feed_id),
  constraint calendar_feeds__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint calendar_feeds__token unique (centre_id, token_hash)
);
create index calendar_feeds__by_token on calendar_feeds (token_hash);
create unique index calendar_feeds__one on calendar_feeds (centre_id, person_id) where ended_at is null;
comment on table calendar_feeds is 'The secret address under which a calendar program reads the published timetable for one person. Only its hash is here.';
comment on column calendar_feeds.centre_id is 'plain: the centre';
comment on column calendar_feeds.feed_id is 'plain: id';
comment on column calendar_feeds.person_id is 'plain: whose';
comment on column calendar_feeds.token_hash is 'plain: hash of 256 random bits; the bits were shown once and are nowhere';
comment on column calendar_feeds.made_at is 'plain: when';
comment on column calendar_feeds.ended_at is 'plain: revoked; the address answers nothing since';

create table class_goals (
  centre_id uuid not null,
  member_id uuid not null,
  case_id uuid not null,
  goal_ids uuid[] not null,
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  version int not null default 1,
  constraint class_goals__pk primary key (centre_id, member_id),
  constraint class_goals__member foreign key (centre_id, member_id) references class_members (centre_id, member_id) on delete cascade,
  constraint class_goals__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint class_goals__chooser foreign key (centre_id, chosen_by) references people (centre_id, person_id)
);
create index class_goals__by_case on class_goals (centre_id, case_id);
comment on table class_goals is 'For which goals of her plan she learns in a group. That there is a plan is a part of her story, and so is this: the class reads none of it.';
comment on column class_goals.centre_id is 'plain: the centre';
comment on column class_goals.member_id is 'plain: her place in the group';
comment on column class_goals.case_id is 'plain: the case';
comment on column class_goals.goal_ids is 'plain: ids of goals of the plan in force when they were chosen';
comment on column class_goals.chosen_by is 'plain: who chose them last';
comment on column class_goals.chosen_at is 'plain: when';
comment on column class_goals.version is 'plain: version of the row';

create table session_ratings (
  centre_id uuid not null,
  rating_id uuid not null,
  session_id uuid not null,
  deliverer_id uuid not null,
  week_on date not null,
  tag bytea not null,
  session_face int not null,
  deliverer_face int not null,
  constraint session_ratings__pk primary key (centre_id, rating_id),
  constraint session_ratings__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint session_ratings__once unique (centre_id, tag),
  constraint session_ratings__faces check (session_face between 1 and 5 and deliverer_face between 1 and 5)
);
create index session_ratings__by_week on session_ratings (centre_id, week_on, deliverer_id);
comment on table session_ratings is 'What a woman thought of a session and of who gave it, by two of five faces. By whom stands nowhere.';
comment on column session_ratings.centre_id is 'plain: the centre';
comment on column session_ratings.rating_id is 'plain: a random id: one in order of time would say when it was given';
comment on column session_ratings.session_id is 'plain: the session of the timetable';
comment on column session_ratings.deliverer_id is 'plain: who gave it as it was published';
comment on column session_ratings.week_on is 'plain: the Monday of its week, and neither day nor hour';
comment on column session_ratings.tag is 'plain: keyed hash of her case and the session, so that she rates it once; worth nothing without the pepper';
comment on column session_ratings.session_face is 'plain: of the session, 1 bad to 5 good';
comment on column session_ratings.deliverer_face is 'plain: of who gave it, 1 bad to 5 good';

create table rating_words (
  centre_id uuid not null,
  word_id uuid not null,
  person_id uuid not null,
  week_on date not null,
  body text not null,
  constraint rating_words__pk primary key (centre_id, word_id, person_id),
  constraint rating_words__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table rating_words is 'A word to a session, a copy for each who reads it; beside no rating.';
comment on column rating_words.centre_id is 'plain: the centre';
comment on column rating_words.word_id is 'plain: a random id';
comment on column rating_words.person_id is 'plain: for whom';
comment on column rating_words.week_on is 'plain: the Monday of its week; it is told when that is over (sec.is_all_said)';
comment on column rating_words.body is 'plain: the word, the session and who gave it; sealed to the account of this person';

create table staff_entries (
  centre_id uuid not null,
  entry_id uuid not null,
  person_id uuid not null,
  kind text not null,
  sort text,
  what text not null,
  number text,
  from_on date not null,
  until_on date,
  hours int,
  covered_by uuid,
  noted_by uuid not null,
  noted_at timestamptz not null,
  task_id uuid,
  constraint staff_entries__pk primary key (centre_id, entry_id),
  constraint staff_entries__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint staff_entries__cover foreign key (centre_id, covered_by) references people (centre_id, person_id),
  constraint staff_entries__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint staff_entries__kind check (kind in ('posting', 'certificate', 'training', 'leave')),
  constraint staff_entries__sort check (case kind when 'certificate' then sort in ('competency', 'str', 'licence', 'ethics', 'first_aid', 'trauma', 'trade', 'other_paper')
    when 'leave' then sort in ('annual', 'sick', 'maternity', 'important', 'duty') else sort is null end),
  constraint staff_entries__sorts check (sort in ('competency', 'str', 'licence', 'ethics', 'first_aid', 'trauma', 'trade', 'other_paper', 'annual', 'sick', 'maternity', 'important', 'duty')),
  constraint staff_entries__days check (until_on >= from_on),
  constraint staff_entries__leave check (kind <> 'leave' or until_on is not null),
  constraint staff_entries__cover_of_leave check (covered_by is null or kind = 'leave' and covered_by <> person_id),
  constraint staff_entries__hours check (hours is null or kind = 'training' and hours between 1 and 2000)
);
create index staff_entries__by_person on staff_entries (centre_id, person_id, from_on desc);
comment on table staff_entries is 'What stands in the file of a colleague: postings, certificates, trainings, leave. Never marks.';
comment on column staff_entries.centre_id is 'plain: the centre';
comment on column staff_entries.entry_id is 'plain: id';
comment on column staff_entries.person_id is 'plain: the colleague';
comment on column staff_entries.kind is 'plain: posting, certificate, training or leave';
comment on column staff_entries.sort is 'plain: which certificate, which leave';
comment on column staff_entries.what is 'plain: post, certificate, training or why, in a line; refused when it names a woman';
comment on column staff_entries.number is 'plain: number of the letter or of the certificate';
comment on column staff_entries.from_on is 'plain: first day, day of the certificate or of the training';
comment on column staff_entries.until_on is 'plain: last day; null while it goes on or where there is no end';
comment on column staff_entries.hours is 'plain: hours of a training';
comment on column staff_entries.covered_by is 'plain: who covers a leave';
comment on column staff_entries.noted_by is 'plain: who noted it';
comment on column staff_entries.noted_at is 'plain: when';
comment on column staff_entries.task_id is 'plain: the task of renewing it';

create table survey_rounds (
  centre_id uuid not null,
  round_id uuid not null,
  opens_on date not null,
  closes_on date not null,
  opened_by uuid not null,
  answer text,
  answered_on date,
  task_id uuid,
  constraint survey_rounds__pk primary key (centre_id, round_id),
  constraint survey_rounds__opener foreign key (centre_id, opened_by) references people (centre_id, person_id),
  constraint survey_rounds__days check (closes_on - opens_on between 3 and 60),
  constraint survey_rounds__answered check ((answer is null) = (answered_on is null))
);
comment on table survey_rounds is 'A round of the survey: from a day until a day, and what the house does with what was said.';
comment on column survey_rounds.centre_id is 'plain: the centre';
comment on column survey_rounds.round_id is 'plain: id';
comment on column survey_rounds.opens_on is 'plain: first day';
comment on column survey_rounds.closes_on is 'plain: last day; afterwards nothing is added';
comment on column survey_rounds.opened_by is 'plain: who opened it';
comment on column survey_rounds.answer is 'plain: what the house does with it, for the notice board; refused when it names a woman';
comment on column survey_rounds.answered_on is 'plain: when the head said so';
comment on column survey_rounds.task_id is 'plain: the task of the head';

create table survey_answers (
  centre_id uuid not null,
  answer_id uuid not null,
  round_id uuid not null,
  tag bytea not null,
  marks int[] not null,
  constraint survey_answers__pk primary key (centre_id, answer_id),
  constraint survey_answers__round foreign key (centre_id, round_id) references survey_rounds (centre_id, round_id),
  constraint survey_answers__once unique (centre_id, tag),
  constraint survey_answers__marks check (cardinality(marks) = 11 and 0 <= all (marks) and 4 >= all (marks) and 0 < any (marks))
);
create index survey_answers__by_round on survey_answers (centre_id, round_id);
comment on table survey_answers is 'Eleven marks of a woman to the service of the house (F32). By whom, when and on which way stands nowhere.';
comment on column survey_answers.centre_id is 'plain: the centre';
comment on column survey_answers.answer_id is 'plain: a random id: one in order of time would say when it was given';
comment on column survey_answers.round_id is 'plain: the round';
comment on column survey_answers.tag is 'plain: keyed hash of her case, or of the number of the sheet, and the round; worth nothing without the pepper';
comment on column survey_answers.marks is 'plain: 1 bad to 4 very good in the order of rules.ts, 0 where she did not say';

create table survey_ways (
  centre_id uuid not null,
  round_id uuid not null,
  way text not null,
  answers int not null,
  constraint survey_ways__pk primary key (centre_id, round_id, way),
  constraint survey_ways__round foreign key (centre_id, round_id) references survey_rounds (centre_id, round_id),
  constraint survey_ways__way check (way in ('kiosk', 'paper', 'neutral')),
  constraint survey_ways__answers check (answers > 0)
);
comment on table survey_ways is 'How many answered a round in which way: a number beside no answer, so that a row of marks never says by which way it came.';
comment on column survey_ways.centre_id is 'plain: the centre';
comment on column survey_ways.round_id is 'plain: the round';
comment on column survey_ways.way is 'plain: at the screen of the women, on paper, or asked by somebody neutral';
comment on column survey_ways.answers is 'plain: how many; told when the round is over, and only where none of the ways has one to four';

create table survey_words (
  centre_id uuid not null,
  word_id uuid not null,
  person_id uuid not null,
  round_id uuid not null,
  body text not null,
  constraint survey_words__pk primary key (centre_id, word_id, person_id),
  constraint survey_words__round foreign key (centre_id, round_id) references survey_rounds (centre_id, round_id),
  constraint survey_words__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table survey_words is 'A word to the house, a copy for each who reads it; beside no answer.';
comment on column survey_words.centre_id is 'plain: the centre';
comment on column survey_words.word_id is 'plain: a random id';
comment on column survey_words.person_id is 'plain: for whom';
comment on column survey_words.round_id is 'plain: the round; it is told when that is over';
comment on column survey_words.body is 'plain: the word; sealed to the account of this person';

create table training_units (
  centre_id uuid not null,
  unit_id uuid not null,
  track text not null,
  position int not null,
  title text not null,
  lesson_hours int not null,
  skkni text,
  is_in_use boolean not null default true,
  version int not null default 1,
  constraint training_units__pk primary key (centre_id, unit_id),
  constraint training_units__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint training_units__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint training_units__position unique (centre_id, track, position),
  constraint training_units__title unique (centre_id, track, title),
  constraint training_units__hours check (lesson_hours between 1 and 400)
);
comment on table training_units is 'The curriculum of a track in this centre, unit by unit (domain.md 6.2); laid in from the standard, then its own.';
comment on column training_units.centre_id is 'plain: the centre';
comment on column training_units.unit_id is 'plain: id';
comment on column training_units.track is 'plain: the track';
comment on column training_units.position is 'plain: place in the order of the track';
comment on column training_units.title is 'plain: what is learnt, never a person';
comment on column training_units.lesson_hours is 'plain: lesson hours (JP) of the unit';
comment on column training_units.skkni is 'plain: codes of the units of SKKNI that it answers to, as the centre writes them';
comment on column training_units.is_in_use is 'plain: may still be practised';
comment on column training_units.version is 'plain: version of the row';

create table practice_lessons (
  centre_id uuid not null,
  lesson_id uuid not null,
  unit_id uuid not null,
  held_on date not null,
  minutes int not null,
  body text not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  constraint practice_lessons__pk primary key (centre_id, lesson_id),
  constraint practice_lessons__unit foreign key (centre_id, unit_id) references training_units (centre_id, unit_id),
  constraint practice_lessons__minutes check (minutes between 1 and 720)
);
create index practice_lessons__by_unit on practice_lessons (centre_id, unit_id, held_on desc);
comment on table practice_lessons is 'Practice of a class in one unit: when, how long, what was made. Nothing about a person. Append only.';
comment on column practice_lessons.centre_id is 'plain: the centre';
comment on column practice_lessons.lesson_id is 'plain: id';
comment on column practice_lessons.unit_id is 'plain: the unit';
comment on column practice_lessons.held_on is 'plain: day';
comment on column practice_lessons.minutes is 'plain: how long each of them practised';
comment on column practice_lessons.body is 'plain: sealed to the staff group''s key before it is stored; JSON {made}';
comment on column practice_lessons.saved_by is 'plain: the tutor who wrote it down';
comment on column practice_lessons.saved_at is 'plain: when it was written down';

create table practice_entries (
  centre_id uuid not null,
  entry_id uuid not null,
  lesson_id uuid not null,
  case_id uuid not null,
  held_on date not null,
  constraint practice_entries__pk primary key (centre_id, entry_id),
  constraint practice_entries__lesson foreign key (centre_id, lesson_id) references practice_lessons (centre_id, lesson_id) on delete cascade,
  constraint practice_entries__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint practice_entries__once unique (centre_id, lesson_id, case_id)
);
create index practice_entries__by_case on practice_entries (centre_id, case_id, held_on desc, entry_id desc);
comment on table practice_entries is 'Who practised, one row a woman. Append only.';
comment on column practice_entries.centre_id is 'plain: the centre';
comment on column practice_entries.entry_id is 'plain: id';
comment on column practice_entries.lesson_id is 'plain: the practice';
comment on column practice_entries.case_id is 'plain: who';
comment on column practice_entries.held_on is 'plain: day, for reading by case';

create table practice_texts (
  centre_id uuid not null,
  entry_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  body text not null,
  author_id uuid not null,
  version int not null default 1,
  constraint practice_texts__pk primary key (centre_id, entry_id),
  constraint practice_texts__entry foreign key (centre_id, entry_id) references practice_entries (centre_id, entry_id) on delete cascade
);
create index practice_texts__by_case on practice_texts (centre_id, case_id);
comment on table practice_texts is 'What her tutor said to her about a practice, under the key of that case.';
comment on column practice_texts.centre_id is 'plain: the centre';
comment on column practice_texts.entry_id is 'plain: her part in the practice';
comment on column practice_texts.case_id is 'plain: the case';
comment on column practice_texts.is_protected is 'plain: follows the case';
comment on column practice_texts.body is 'sealed:display the feedback';
comment on column practice_texts.author_id is 'plain: who said it';
comment on column practice_texts.version is 'plain: version of the row';

create table unit_ratings (
  centre_id uuid not null,
  rating_id uuid not null,
  case_id uuid not null,
  unit_id uuid not null,
  round text not null,
  held_on date not null,
  rubric int not null,
  marks jsonb not null,
  mean_hundredths int not null,
  is_competent boolean,
  body text not null,
  assessed_by uuid not null,
  recorded_at timestamptz not null,
  constraint unit_ratings__pk primary key (centre_id, rating_id),
  constraint unit_ratings__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint unit_ratings__unit foreign key (centre_id, unit_id) references training_units (centre_id, unit_id),
  constraint unit_ratings__round check (round in ('pre', 'mid', 'final')),
  constraint unit_ratings__mean check (mean_hundredths between 100 and 400),
  constraint unit_ratings__final check (round <> 'final' or is_competent is not null)
);
create index unit_ratings__by_case on unit_ratings (centre_id, case_id, held_on desc, rating_id desc);
comment on table unit_ratings is 'The practice rubric (domain.md 6.4) on what she made in a unit: before, midway, at the end. Append only; the latest of a round counts.';
comment on column unit_ratings.centre_id is 'plain: the centre';
comment on column unit_ratings.rating_id is 'plain: id';
comment on column unit_ratings.case_id is 'plain: the case';
comment on column unit_ratings.unit_id is 'plain: the unit';
comment on column unit_ratings.round is 'plain: pre, mid or final';
comment on column unit_ratings.held_on is 'plain: day';
comment on column unit_ratings.rubric is 'plain: version of the list of criteria';
comment on column unit_ratings.marks is 'plain: level by criterion code, no words';
comment on column unit_ratings.mean_hundredths is 'plain: mean of what was marked, in hundredths';
comment on column unit_ratings.is_competent is 'plain: K or BK by the rule; null while a critical criterion has no mark';
comment on column unit_ratings.body is 'plain: sealed to the staff group''s key before it is stored; JSON {made}, the piece that was rated';
comment on column unit_ratings.assessed_by is 'plain: who assessed';
comment on column unit_ratings.recorded_at is 'plain: when it was written down';

create table certifications (
  centre_id uuid not null,
  certification_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  retest_of uuid,
  registered_on date not null,
  held_on date,
  result text,
  valid_until date,
  body text not null,
  author_id uuid not null,
  version int not null default 1,
  constraint certifications__pk primary key (centre_id, certification_id),
  constraint certifications__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint certifications__retest foreign key (centre_id, retest_of) references certifications (centre_id, certification_id),
  constraint certifications__once unique (centre_id, retest_of),
  constraint certifications__result check (result in ('competent', 'not_yet')),
  constraint certifications__tested check (result is null or held_on is not null),
  constraint certifications__valid check (valid_until is null or (result = 'competent' and valid_until > held_on))
);
create index certifications__by_case on certifications (centre_id, case_id, registered_on desc, certification_id desc);
comment on table certifications is 'Tests by a certification body outside (LSP, domain.md 6.3): registered, tested, K or BK, its certificate. A test again stands beside the one before.';
comment on column certifications.centre_id is 'plain: the centre';
comment on column certifications.certification_id is 'plain: id';
comment on column certifications.case_id is 'plain: the case';
comment on column certifications.is_protected is 'plain: follows the case';
comment on column certifications.retest_of is 'plain: the test that ended with BK and is done again; once each';
comment on column certifications.registered_on is 'plain: registered when';
comment on column certifications.held_on is 'plain: day of the test, also before it';
comment on column certifications.result is 'plain: K or BK; null while nobody said';
comment on column certifications.valid_until is 'plain: the certificate is good until';
comment on column certifications.body is 'sealed:display JSON {lsp, scheme, number}: by the number she is found in a public register';
comment on column certifications.author_id is 'plain: who wrote it down last';
comment on column certifications.version is 'plain: version of the row';

create table practicum_days (
  centre_id uuid not null,
  day_id uuid not null,
  case_id uuid not null,
  held_on date not null,
  customers int not null,
  very_unhappy int not null default 0,
  unhappy int not null default 0,
  middling int not null default 0,
  happy int not null default 0,
  very_happy int not null default 0,
  version int not null default 1,
  constraint practicum_days__pk primary key (centre_id, day_id),
  constraint practicum_days__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint practicum_days__once unique (centre_id, case_id, held_on),
  constraint practicum_days__customers check (customers between 0 and 1000),
  constraint practicum_days__faces check (least(very_unhappy, unhappy, middling, happy, very_happy) >= 0 and very_unhappy + unhappy + middling + happy + very_happy <= customers)
);
comment on table practicum_days is 'A day on which she ran her business for practice (domain.md 6.4): how many came, and what they thought of it.';
comment on column practicum_days.centre_id is 'plain: the centre';
comment on column practicum_days.day_id is 'plain: id';
comment on column practicum_days.case_id is 'plain: whose business';
comment on column practicum_days.held_on is 'plain: day';
comment on column practicum_days.customers is 'plain: how many came';
comment on column practicum_days.very_unhappy is 'plain: how many of them gave the unhappiest face';
comment on column practicum_days.unhappy is 'plain: how many of them gave the second face';
comment on column practicum_days.middling is 'plain: how many of them gave the face in the middle';
comment on column practicum_days.happy is 'plain: how many of them gave the fourth face';
comment on column practicum_days.very_happy is 'plain: how many of them gave the happiest face';
comment on column practicum_days.version is 'plain: version of the row';

create table cash_lines (
  centre_id uuid not null,
  line_id uuid not null,
  day_id uuid not null,
  case_id uuid not null,
  place int not null,
  kind text not null,
  rupiah int not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  struck_by uuid,
  struck_at timestamptz,
  constraint cash_lines__pk primary key (centre_id, line_id),
  constraint cash_lines__day foreign key (centre_id, day_id) references practicum_days (centre_id, day_id) on delete cascade,
  constraint cash_lines__place unique (centre_id, day_id, place),
  constraint cash_lines__kind check (kind in ('capital', 'takings', 'material', 'other')),
  constraint cash_lines__rupiah check (rupiah between 1 and 99999999),
  constraint cash_lines__struck check ((struck_at is null) = (struck_by is null))
);
create index cash_lines__by_case on cash_lines (centre_id, case_id);
comment on table cash_lines is 'Her cash book: money in and out, line by line. A wrong line is struck and stays; balances are computed.';
comment on column cash_lines.centre_id is 'plain: the centre';
comment on column cash_lines.line_id is 'plain: id';
comment on column cash_lines.day_id is 'plain: the day';
comment on column cash_lines.case_id is 'plain: whose business';
comment on column cash_lines.place is 'plain: place in the cash book of the day';
comment on column cash_lines.kind is 'plain: money for the start, takings, material, other cost';
comment on column cash_lines.rupiah is 'plain: whole rupiah';
comment on column cash_lines.body is 'plain: sealed to the staff group''s key before it is stored; JSON {what} it was for';
comment on column cash_lines.written_by is 'plain: who wrote it down';
comment on column cash_lines.written_at is 'plain: when';
comment on column cash_lines.struck_by is 'plain: who struck it out';
comment on column cash_lines.struck_at is 'plain: struck out when';

create table services (
  centre_id uuid not null,
  service_id uuid not null,
  kind text not null,
  name text not null,
  address text,
  phone text,
  contact text,
  hours text,
  cost text,
  mou_no text,
  mou_until date,
  mou_task_id uuid,
  ended_on date,
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null,
  constraint services__pk primary key (centre_id, service_id),
  constraint services__changed_by foreign key (centre_id, changed_by) references people (centre_id, person_id),
  constraint services__kind check (kind in ('health_centre', 'hospital', 'hiv_sti_clinic', 'mental_health', 'legal_aid', 'women_protection',
    'police', 'civil_registry', 'bpjs', 'pkh', 'training', 'employer', 'bank', 'social_office', 'institution', 'other')),
  constraint services__mou check (mou_until is null or mou_no is not null),
  constraint services__task check (mou_task_id is null or mou_until is not null)
);
comment on table services is 'Directory of services that the centre works with: offices, clinics, schools, employers. Nothing of any woman.';
comment on column services.centre_id is 'plain: the centre';
comment on column services.service_id is 'plain: id';
comment on column services.kind is 'plain: what it does; decides who reads of a referral there';
comment on column services.name is 'plain: as it is called in public';
comment on column services.address is 'plain: its public address';
comment on column services.phone is 'plain: its public number';
comment on column services.contact is 'plain: the officer who is asked for there';
comment on column services.hours is 'plain: when it is open';
comment on column services.cost is 'plain: what it costs, in its own words';
comment on column services.mou_no is 'plain: number of the agreement';
comment on column services.mou_until is 'plain: last day of the agreement';
comment on column services.mou_task_id is 'plain: the task that asks for its renewal';
comment on column services.ended_on is 'plain: not referred to any more since';
comment on column services.version is 'plain: version of the row';
comment on column services.changed_at is 'plain: when';
comment on column services.changed_by is 'plain: by whom';

create table service_referrals (
  centre_id uuid not null,
  service_referral_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  onward_from uuid,
  reach text not null,
  urgency text not null,
  basis text not null,
  shared text[] not null default '{}',
  escort_id uuid,
  cost_rupiah bigint,
  payer text,
  referred_on date not null,
  answer_by date not null,
  accepted_on date,
  referred_by uuid not null,
  referred_at timestamptz not null,
  task_id uuid,
  result text,
  closed_on date,
  closed_by uuid,
  constraint service_referrals__pk primary key (centre_id, service_referral_id),
  constraint service_referrals__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint service_referrals__service foreign key (centre_id, service_id) references services (centre_id, service_id),
  constraint service_referrals__escort foreign key (centre_id, escort_id) references people (centre_id, person_id),
  constraint service_referrals__by foreign key (centre_id, referred_by) references people (centre_id, person_id),
  constraint service_referrals__one_onward unique (centre_id, onward_from),
  constraint service_referrals__onward foreign key (centre_id, onward_from) references service_referrals (centre_id, service_referral_id),
  constraint service_referrals__reach check (reach in ('story', 'health', 'nurse', 'safety')),
  constraint service_referrals__urgency check (urgency in ('now', 'soon', 'ordinary')),
  constraint service_referrals__basis check (basis in ('consent', 'legal_duty', 'public_service')),
  constraint service_referrals__shared check (shared <@ array['name', 'birth', 'nik', 'kk', 'address', 'phone', 'condition']),
  constraint service_referrals__payer check (payer in ('bpjs', 'centre', 'herself', 'family', 'service', 'nobody')),
  constraint service_referrals__cost check (cost_rupiah >= 0),
  constraint service_referrals__days check (answer_by >= referred_on and closed_on >= referred_on and accepted_on >= referred_on),
  constraint service_referrals__result check (result in ('served', 'partly', 'not_accepted', 'not_wanted', 'not_there', 'onward')),
  constraint service_referrals__closed_by_a_result check ((result is null) = (closed_on is null) and (result is null) = (closed_by is null))
);
create index service_referrals__by_case on service_referrals (centre_id, case_id);
comment on table service_referrals is 'She is referred to a service (F23): where, on what basis, what is shared, with whom, who pays; closed by a result and by nothing else.';
comment on column service_referrals.centre_id is 'plain: the centre';
comment on column service_referrals.service_referral_id is 'plain: id';
comment on column service_referrals.case_id is 'plain: the case';
comment on column service_referrals.service_id is 'plain: where to';
comment on column service_referrals.onward_from is 'plain: the referral that this one carries on: health centre, then hospital';
comment on column service_referrals.reach is 'plain: who knows of it: her team, and the nurse, the nurse alone, or the head and her worker';
comment on column service_referrals.urgency is 'plain: now, soon, ordinary';
comment on column service_referrals.basis is 'plain: on what the sharing rests: her consent, or a duty or service that the law names';
comment on column service_referrals.shared is 'plain: which fields of hers are shared, never what stands in them';
comment on column service_referrals.escort_id is 'plain: who goes with her';
comment on column service_referrals.cost_rupiah is 'plain: what it costs';
comment on column service_referrals.payer is 'plain: who pays';
comment on column service_referrals.referred_on is 'plain: the day';
comment on column service_referrals.answer_by is 'plain: after it the answer is asked for';
comment on column service_referrals.accepted_on is 'plain: since when another institution has said that it takes her';
comment on column service_referrals.referred_by is 'plain: who referred her';
comment on column service_referrals.referred_at is 'plain: when it was written';
comment on column service_referrals.task_id is 'plain: the task that asks for the answer';
comment on column service_referrals.result is 'plain: what came of it';
comment on column service_referrals.closed_on is 'plain: the day of the result';
comment on column service_referrals.closed_by is 'plain: who wrote it';

create table service_referral_story (
  centre_id uuid not null,
  note_id uuid not null,
  service_referral_id uuid not null,
  case_id uuid not null,
  part text not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint service_referral_story__pk primary key (centre_id, note_id),
  constraint service_referral_story__of foreign key (centre_id, service_referral_id)
    references service_referrals (centre_id, service_referral_id) on delete cascade,
  constraint service_referral_story__by foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint service_referral_story__part check (part in ('sent', 'reply', 'accepted', 'letter', 'packet'))
);
create index service_referral_story__by_referral on service_referral_story (centre_id, service_referral_id);
comment on table service_referral_story is 'What was written to a service and what came back, where it belongs to her story. Append only.';
comment on column service_referral_story.centre_id is 'plain: the centre';
comment on column service_referral_story.note_id is 'plain: id';
comment on column service_referral_story.service_referral_id is 'plain: the referral';
comment on column service_referral_story.case_id is 'plain: the case';
comment on column service_referral_story.part is 'plain: what was sent, a reply, that another institution takes her, a letter or a packet as it was printed';
comment on column service_referral_story.body is 'sealed:narrative why, what is asked for, her condition, the basis; what came back';
comment on column service_referral_story.written_by is 'plain: who wrote it';
comment on column service_referral_story.written_at is 'plain: when';

create table service_referral_health (
  centre_id uuid not null,
  note_id uuid not null,
  service_referral_id uuid not null,
  case_id uuid not null,
  part text not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint service_referral_health__pk primary key (centre_id, note_id),
  constraint service_referral_health__of foreign key (centre_id, service_referral_id)
    references service_referrals (centre_id, service_referral_id) on delete cascade,
  constraint service_referral_health__by foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint service_referral_health__part check (part in ('sent', 'reply', 'accepted', 'letter', 'packet'))
);
create index service_referral_health__by_referral on service_referral_health (centre_id, service_referral_id);
comment on table service_referral_health is 'What was written to a service and what came back, where it is about her health. Append only.';
comment on column service_referral_health.centre_id is 'plain: the centre';
comment on column service_referral_health.note_id is 'plain: id';
comment on column service_referral_health.service_referral_id is 'plain: the referral';
comment on column service_referral_health.case_id is 'plain: the case';
comment on column service_referral_health.part is 'plain: what was sent, a reply, that another institution takes her, a letter or a packet as it was printed';
comment on column service_referral_health.body is 'sealed:health why, what is asked for, her condition, the basis; what came back';
comment on column service_referral_health.written_by is 'plain: who wrote it';
comment on column service_referral_health.written_at is 'plain: when';

create table service_referral_safety (
  centre_id uuid not null,
  note_id uuid not null,
  service_referral_id uuid not null,
  case_id uuid not null,
  part text not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint service_referral_safety__pk primary key (centre_id, note_id),
  constraint service_referral_safety__of foreign key (centre_id, service_referral_id)
    references service_referrals (centre_id, service_referral_id) on delete cascade,
  constraint service_referral_safety__by foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint service_referral_safety__part check (part in ('sent', 'reply', 'accepted', 'letter', 'packet'))
);
create index service_referral_safety__by_referral on service_referral_safety (centre_id, service_referral_id);
comment on table service_referral_safety is 'What was written to a service and what came back, where it is about her safety. Append only.';
comment on column service_referral_safety.centre_id is 'plain: the centre';
comment on column service_referral_safety.note_id is 'plain: id';
comment on column service_referral_safety.service_referral_id is 'plain: the referral';
comment on column service_referral_safety.case_id is 'plain: the case';
comment on column service_referral_safety.part is 'plain: what was sent, a reply, that another institution takes her, a letter or a packet as it was printed';
comment on column service_referral_safety.body is 'sealed:safety why, what is asked for, her condition, the basis; what came back';
comment on column service_referral_safety.written_by is 'plain: who wrote it';
comment on column service_referral_safety.written_at is 'plain: when';

create table incidents (
  centre_id uuid not null,
  incident_id uuid not null,
  kind text not null,
  level text not null,
  place text not null,
  happened_at timestamptz not null,
  known_at timestamptz not null,
  reported_by uuid not null,
  reported_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  constraint incidents__pk primary key (centre_id, incident_id),
  constraint incidents__reporter foreign key (centre_id, reported_by) references people (centre_id, person_id),
  constraint incidents__kind check (kind in ('sudden_illness', 'injury', 'self_harm', 'violence_between', 'sexual_violence', 'outside_threat', 'loss', 'substances', 'fire_flood', 'left_house', 'family_conflict', 'image_spread', 'birth')),
  constraint incidents__level check (level in ('minor', 'moderate', 'serious', 'critical')),
  constraint incidents__place check (place in ('dormitory', 'class', 'dining', 'health_room', 'yard', 'gate', 'office', 'outside')),
  constraint incidents__forward check (happened_at <= known_at and known_at <= reported_at),
  constraint incidents__closed check ((closed_at is null) = (closed_by is null))
);
create index incidents__by_time on incidents (centre_id, happened_at desc);
comment on table incidents is 'Something happened (F26, domain.md 7.5): what kind, when, where, how grave. There for whom its words were sealed, for nobody else.';
comment on column incidents.centre_id is 'plain: the centre';
comment on column incidents.incident_id is 'plain: id';
comment on column incidents.kind is 'plain: what kind';
comment on column incidents.level is 'plain: how grave, in four levels';
comment on column incidents.place is 'plain: part of the house';
comment on column incidents.happened_at is 'plain: when it happened';
comment on column incidents.known_at is 'plain: when somebody who works here knew; the hours of the law run from it';
comment on column incidents.reported_by is 'plain: who wrote it down';
comment on column incidents.reported_at is 'plain: when';
comment on column incidents.closed_at is 'plain: closed by the head; null while it is open';
comment on column incidents.closed_by is 'plain: by whom';

create table incident_words (
  centre_id uuid not null,
  note_id uuid not null,
  person_id uuid not null,
  incident_id uuid not null,
  kind text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint incident_words__pk primary key (centre_id, note_id, person_id),
  constraint incident_words__incident foreign key (centre_id, incident_id) references incidents (centre_id, incident_id),
  constraint incident_words__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint incident_words__kind check (kind in ('report', 'addition', 'step', 'telling', 'lesson', 'letter'))
);
create index incident_words__by_incident on incident_words (centre_id, incident_id, person_id);
comment on table incident_words is 'What was written of an incident, a copy for each who may read it. Nothing is changed afterwards; more is written beside it.';
comment on column incident_words.centre_id is 'plain: the centre';
comment on column incident_words.note_id is 'plain: id of what was written, the same in every copy';
comment on column incident_words.person_id is 'plain: for whom';
comment on column incident_words.incident_id is 'plain: the incident';
comment on column incident_words.kind is 'plain: the report, something added, a step, who was told, the lesson, a letter to an office';
comment on column incident_words.written_by is 'plain: by whom';
comment on column incident_words.written_at is 'plain: when';
comment on column incident_words.body is 'plain: what happened, what was done, who else was there, proof; sealed to the account of this person';

create table incident_women (
  centre_id uuid not null,
  incident_id uuid not null,
  case_id uuid not null,
  constraint incident_women__pk primary key (centre_id, incident_id, case_id),
  constraint incident_women__incident foreign key (centre_id, incident_id) references incidents (centre_id, incident_id),
  constraint incident_women__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
create index incident_women__by_case on incident_women (centre_id, case_id);
comment on table incident_women is 'Which women of the house were there; others stand in the sealed words.';
comment on column incident_women.centre_id is 'plain: the centre';
comment on column incident_women.incident_id is 'plain: the incident';
comment on column incident_women.case_id is 'plain: her case';

create table incident_tellings (
  centre_id uuid not null,
  telling_id uuid not null,
  incident_id uuid not null,
  whom text not null,
  due_at timestamptz,
  task_id uuid,
  told_at timestamptz,
  channel text,
  noted_by uuid,
  noted_at timestamptz,
  constraint incident_tellings__pk primary key (centre_id, telling_id),
  constraint incident_tellings__incident foreign key (centre_id, incident_id) references incidents (centre_id, incident_id),
  constraint incident_tellings__whom check (whom in ('head', 'office', 'police', 'worker', 'family', 'health', 'uptd_ppa')),
  constraint incident_tellings__channel check (channel in ('in_person', 'phone', 'message', 'letter')),
  constraint incident_tellings__whole check ((told_at is null) = (channel is null) and (told_at is null) = (noted_by is null)
    and (told_at is null) = (noted_at is null) and (told_at is not null or due_at is not null))
);
create index incident_tellings__by_incident on incident_tellings (centre_id, incident_id);
create unique index incident_tellings__one_duty on incident_tellings (centre_id, incident_id, whom) where due_at is not null;
comment on table incident_tellings is 'Who must be told and until when, and who was: by what, and by whom it was noted. The name and the proof stand in the sealed words.';
comment on column incident_tellings.centre_id is 'plain: the centre';
comment on column incident_tellings.telling_id is 'plain: id';
comment on column incident_tellings.incident_id is 'plain: the incident';
comment on column incident_tellings.whom is 'plain: head, office, police, her worker, family, health, UPTD PPA';
comment on column incident_tellings.due_at is 'plain: until when, where there is a clock';
comment on column incident_tellings.task_id is 'plain: the task that asks for it';
comment on column incident_tellings.told_at is 'plain: when they were told; null while it waits';
comment on column incident_tellings.channel is 'plain: by what';
comment on column incident_tellings.noted_by is 'plain: who noted it';
comment on column incident_tellings.noted_at is 'plain: when';

create table incident_steps (
  centre_id uuid not null,
  step_id uuid not null,
  incident_id uuid not null,
  owner_id uuid not null,
  due_on date not null,
  task_id uuid not null,
  done_at timestamptz,
  done_by uuid,
  constraint incident_steps__pk primary key (centre_id, step_id),
  constraint incident_steps__incident foreign key (centre_id, incident_id) references incidents (centre_id, incident_id),
  constraint incident_steps__owner foreign key (centre_id, owner_id) references people (centre_id, person_id),
  constraint incident_steps__done check ((done_at is null) = (done_by is null))
);
create index incident_steps__by_incident on incident_steps (centre_id, incident_id);
comment on table incident_steps is 'What follows from an incident: whose it is and until when; what it is stands in the sealed words.';
comment on column incident_steps.centre_id is 'plain: the centre';
comment on column incident_steps.step_id is 'plain: id, and that of its words';
comment on column incident_steps.incident_id is 'plain: the incident';
comment on column incident_steps.owner_id is 'plain: whose it is';
comment on column incident_steps.due_on is 'plain: until when';
comment on column incident_steps.task_id is 'plain: the task in her list';
comment on column incident_steps.done_at is 'plain: when it was done';
comment on column incident_steps.done_by is 'plain: by whom';

create table incident_files (
  centre_id uuid not null,
  file_id uuid not null,
  incident_id uuid not null,
  kind text not null,
  body bytea not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  constraint incident_files__pk primary key (centre_id, file_id),
  constraint incident_files__incident foreign key (centre_id, incident_id) references incidents (centre_id, incident_id),
  constraint incident_files__by foreign key (centre_id, kept_by) references people (centre_id, person_id),
  constraint incident_files__kind check (kind in ('letter', 'receipt'))
);
create index incident_files__by_incident on incident_files (centre_id, incident_id);
comment on table incident_files is 'The letter that reported an incident, as it was printed, and the receipt that came back. Each under a key of its own, which stands in the sealed words.';
comment on column incident_files.centre_id is 'plain: the centre';
comment on column incident_files.file_id is 'plain: id';
comment on column incident_files.incident_id is 'plain: the incident';
comment on column incident_files.kind is 'plain: the letter, or the receipt of whoever it went to';
comment on column incident_files.body is 'plain: the file, sealed under a key that stands in the words of the letter or of the telling';
comment on column incident_files.kept_by is 'plain: by whom';
comment on column incident_files.kept_at is 'plain: when';

create table toolkit_orders (
  centre_id uuid not null,
  order_id uuid not null,
  line_key uuid not null,
  line_name text not null,
  year int not null,
  track text not null,
  count int not null,
  total_rupiah bigint not null,
  supplier text,
  ordered_on date not null,
  received_on date,
  received_count int,
  noted_by uuid not null,
  received_by uuid,
  version int not null default 1,
  constraint toolkit_orders__pk primary key (centre_id, order_id),
  constraint toolkit_orders__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint toolkit_orders__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint toolkit_orders__receiver foreign key (centre_id, received_by) references people (centre_id, person_id),
  constraint toolkit_orders__year check (year between 2020 and 2100),
  constraint toolkit_orders__count check (count between 1 and 1000),
  constraint toolkit_orders__total check (total_rupiah between 0 and 999999999999),
  constraint toolkit_orders__received check (num_nonnulls(received_on, received_count, received_by) in (0, 3) and received_count between 0 and count and received_on >= ordered_on)
);
create index toolkit_orders__by_line on toolkit_orders (centre_id, line_key);
comment on table toolkit_orders is 'Kits that were bought for a line of the budget, and how many of them came. About nobody.';
comment on column toolkit_orders.centre_id is 'plain: the centre';
comment on column toolkit_orders.order_id is 'plain: id';
comment on column toolkit_orders.line_key is 'plain: the line of the budget, the same through all versions of its plan';
comment on column toolkit_orders.line_name is 'plain: what the line is called there';
comment on column toolkit_orders.year is 'plain: of which year';
comment on column toolkit_orders.track is 'plain: kits of which track';
comment on column toolkit_orders.count is 'plain: how many were bought';
comment on column toolkit_orders.total_rupiah is 'plain: for how much together, whole rupiah';
comment on column toolkit_orders.supplier is 'plain: from whom; a name of a woman is refused';
comment on column toolkit_orders.ordered_on is 'plain: when';
comment on column toolkit_orders.received_on is 'plain: when they came';
comment on column toolkit_orders.received_count is 'plain: how many came whole';
comment on column toolkit_orders.noted_by is 'plain: who bought';
comment on column toolkit_orders.received_by is 'plain: who took them over';
comment on column toolkit_orders.version is 'plain: version of the row';

create table toolkits (
  centre_id uuid not null,
  toolkit_id uuid not null,
  label text not null,
  track text not null,
  source_of_fund text not null,
  state text not null default 'in_stock',
  case_id uuid,
  reserved_by uuid,
  reserved_at timestamptz,
  handed_over_by uuid,
  handed_over_at timestamptz,
  is_second boolean not null default false,
  office_letter_on date,
  handover text,
  witness_id uuid,
  made_by uuid not null,
  made_at timestamptz not null,
  order_id uuid,
  version int not null default 1,
  constraint toolkits__pk primary key (centre_id, toolkit_id),
  constraint toolkits__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint toolkits__order foreign key (centre_id, order_id) references toolkit_orders (centre_id, order_id),
  constraint toolkits__label unique (centre_id, label),
  constraint toolkits__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint toolkits__state check (state in ('in_stock', 'reserved', 'handed_over')),
  constraint toolkits__in_stock check (state <> 'in_stock' or (case_id is null and reserved_by is null and handed_over_by is null)),
  constraint toolkits__reserved check (state = 'in_stock' or reserved_by is not null),
  constraint toolkits__handed check ((state = 'handed_over') = (handed_over_by is not null and handed_over_at is not null)),
  constraint toolkits__witness foreign key (centre_id, witness_id) references people (centre_id, person_id),
  constraint toolkits__witnessed check ((state = 'handed_over') = (witness_id is not null) and witness_id <> handed_over_by),
  constraint toolkits__four_eyes check (handed_over_by <> reserved_by),
  constraint toolkits__second check (not is_second or (handover is not null and office_letter_on is not null))
);
create index toolkits__by_case on toolkits (centre_id, case_id) where case_id is not null;
create unique index toolkits__once on toolkits (centre_id, case_id) where state = 'handed_over' and not is_second;
create unique index toolkits__kept on toolkits (centre_id, case_id) where state = 'reserved';
comment on table toolkits is 'Starter kits (domain.md 6.7): in stock, kept for one woman, or handed over to her for good.';
comment on column toolkits.centre_id is 'plain: the centre';
comment on column toolkits.toolkit_id is 'plain: id';
comment on column toolkits.label is 'plain: number in the inventory';
comment on column toolkits.track is 'plain: the track';
comment on column toolkits.source_of_fund is 'plain: which budget paid for it';
comment on column toolkits.state is 'plain: in_stock, reserved, handed_over';
comment on column toolkits.case_id is 'plain: for whom';
comment on column toolkits.reserved_by is 'plain: who set it aside for her';
comment on column toolkits.reserved_at is 'plain: when';
comment on column toolkits.handed_over_by is 'plain: who handed it over; never the one who set it aside';
comment on column toolkits.handed_over_at is 'plain: when';
comment on column toolkits.is_second is 'plain: a second kit for the same woman, by the head with a letter of the social office';
comment on column toolkits.office_letter_on is 'plain: date of that letter';
comment on column toolkits.handover is 'plain: sealed to the staff group''s key before it is stored; JSON {place, letterNo}, as on the minute';
comment on column toolkits.witness_id is 'plain: the colleague who saw it and signs the minute; never the one who handed it over';
comment on column toolkits.made_by is 'plain: who entered it';
comment on column toolkits.made_at is 'plain: when';
comment on column toolkits.order_id is 'plain: with which purchase it came';
comment on column toolkits.version is 'plain: version of the row';

create table toolkit_items (
  centre_id uuid not null,
  toolkit_id uuid not null,
  position int not null,
  name text not null,
  brand text,
  serial text,
  quantity int not null,
  unit text not null,
  unit_price_rupiah bigint not null,
  condition text not null default 'new',
  constraint toolkit_items__pk primary key (centre_id, toolkit_id, position),
  constraint toolkit_items__toolkit foreign key (centre_id, toolkit_id) references toolkits (centre_id, toolkit_id) on delete cascade,
  constraint toolkit_items__quantity check (quantity between 1 and 10000),
  constraint toolkit_items__price check (unit_price_rupiah between 0 and 99999999999),
  constraint toolkit_items__condition check (condition in ('new', 'good', 'repaired'))
);
create unique index toolkit_items__serial on toolkit_items (centre_id, upper(serial)) where serial is not null;
comment on table toolkit_items is 'What is in a kit, line by line, as it stands on the hand-over minute (F35).';
comment on column toolkit_items.centre_id is 'plain: the centre';
comment on column toolkit_items.toolkit_id is 'plain: the kit';
comment on column toolkit_items.position is 'plain: order on the minute';
comment on column toolkit_items.name is 'plain: what it is';
comment on column toolkit_items.brand is 'plain: brand';
comment on column toolkit_items.serial is 'plain: serial number, once in a centre';
comment on column toolkit_items.quantity is 'plain: how many';
comment on column toolkit_items.unit is 'plain: unit, as on the minute';
comment on column toolkit_items.unit_price_rupiah is 'plain: price of one, whole rupiah';
comment on column toolkit_items.condition is 'plain: new, good, repaired';

create table needs (
  centre_id uuid not null,
  need_id uuid not null,
  no int not null,
  kind text not null,
  what text not null,
  women_count int not null,
  cost_rupiah bigint not null,
  source text not null,
  needed_by date,
  body text,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decision text,
  decided_by uuid,
  decided_at timestamptz,
  answer text,
  plan_year int,
  fulfilled_on date,
  fulfilled_by uuid,
  spent_rupiah bigint,
  task_id uuid,
  constraint needs__pk primary key (centre_id, need_id),
  constraint needs__no unique (centre_id, no),
  constraint needs__asker foreign key (centre_id, asked_by) references people (centre_id, person_id),
  constraint needs__decider foreign key (centre_id, decided_by) references people (centre_id, person_id),
  constraint needs__fulfiller foreign key (centre_id, fulfilled_by) references people (centre_id, person_id),
  constraint needs__kind check (kind in ('tools', 'materials', 'clothing', 'hygiene', 'health', 'children', 'papers', 'transport', 'room', 'learning', 'other')),
  constraint needs__source check (source in ('centre', 'social_office', 'donor', 'company', 'insurance', 'other')),
  constraint needs__women check (women_count > 0),
  constraint needs__cost check (cost_rupiah >= 0),
  constraint needs__spent check (spent_rupiah is null or spent_rupiah >= 0 and fulfilled_on is not null),
  constraint needs__decision check (decision in ('approved', 'next_year', 'declined')),
  constraint needs__decided check (num_nonnulls(decision, decided_by, decided_at, answer) in (0, 4)),
  constraint needs__two_people check (decided_by <> asked_by),
  constraint needs__plan check (plan_year is null or plan_year between 2020 and 2100 and coalesce(decision, 'declined') <> 'declined'),
  constraint needs__next_year check (decision is distinct from 'next_year' or plan_year is not null),
  constraint needs__fulfilled check ((fulfilled_on is null) = (fulfilled_by is null) and (fulfilled_on is null or coalesce(decision, 'declined') <> 'declined'))
);
create index needs__by_time on needs (centre_id, asked_at desc);
comment on table needs is 'What women of the house lack (P80, P81): asked for, decided by the head, fulfilled or carried into the plan of next year.';
comment on column needs.centre_id is 'plain: the centre';
comment on column needs.need_id is 'plain: id';
comment on column needs.no is 'plain: a running number, by which two of them are told apart';
comment on column needs.kind is 'plain: what kind of thing';
comment on column needs.what is 'plain: the thing or the service, and how many; the form asks for no name';
comment on column needs.women_count is 'plain: for how many women';
comment on column needs.cost_rupiah is 'plain: what it is thought to cost';
comment on column needs.source is 'plain: from whom it could come';
comment on column needs.needed_by is 'plain: when it is needed, where there is a day';
comment on column needs.body is 'plain: sealed to the staff group''s key before it is stored; JSON {why}, where no woman is named. Else why stands with her';
comment on column needs.asked_by is 'plain: who asked';
comment on column needs.asked_at is 'plain: when';
comment on column needs.decision is 'plain: approved, in the plan of next year, or declined; null while it waits';
comment on column needs.decided_by is 'plain: the head who decided';
comment on column needs.decided_at is 'plain: when';
comment on column needs.answer is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, what the head said to it';
comment on column needs.plan_year is 'plain: the year in whose plan it goes';
comment on column needs.fulfilled_on is 'plain: the day on which it was there';
comment on column needs.fulfilled_by is 'plain: who noted it';
comment on column needs.spent_rupiah is 'plain: what it cost in the end';
comment on column needs.task_id is 'plain: the task that asks for the next step';

create table need_women (
  centre_id uuid not null,
  need_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint need_women__pk primary key (centre_id, need_id, case_id),
  constraint need_women__need foreign key (centre_id, need_id) references needs (centre_id, need_id),
  constraint need_women__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
create index need_women__by_case on need_women (centre_id, case_id);
comment on table need_women is 'Which women need it, for whoever works with her story; never changed.';
comment on column need_women.centre_id is 'plain: the centre';
comment on column need_women.need_id is 'plain: the need';
comment on column need_women.case_id is 'plain: her case';
comment on column need_women.body is 'sealed:narrative why it is needed';

create table materials (
  centre_id uuid not null,
  material_id uuid not null,
  name text not null,
  unit text not null,
  store text not null,
  least int not null default 0,
  made_by uuid not null,
  made_at timestamptz not null,
  version int not null default 1,
  constraint materials__pk primary key (centre_id, material_id),
  constraint materials__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint materials__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint materials__name unique (centre_id, store, name),
  constraint materials__store check (store in ('class', 'kitchen', 'cleaning', 'office')),
  constraint materials__least check (least between 0 and 1000000)
);
comment on table materials is 'What is used up: cloth, thread, shampoo, rice. About nobody.';
comment on column materials.centre_id is 'plain: the centre';
comment on column materials.material_id is 'plain: id';
comment on column materials.name is 'plain: what it is; a name of a woman is refused';
comment on column materials.unit is 'plain: in what it is counted, whole ones';
comment on column materials.store is 'plain: for classes, the kitchen, cleaning or the office';
comment on column materials.least is 'plain: below this it is said to run low';
comment on column materials.made_by is 'plain: who entered it';
comment on column materials.made_at is 'plain: when';
comment on column materials.version is 'plain: version of the row';

create table material_lots (
  centre_id uuid not null,
  lot_id uuid not null,
  material_id uuid not null,
  received_on date not null,
  expires_on date,
  price_rupiah bigint not null,
  source text,
  left_count int not null default 0,
  made_at timestamptz not null,
  constraint material_lots__pk primary key (centre_id, lot_id),
  constraint material_lots__material foreign key (centre_id, material_id) references materials (centre_id, material_id),
  constraint material_lots__price check (price_rupiah between 0 and 99999999999),
  constraint material_lots__dates check (expires_on >= received_on),
  constraint material_lots__never_below_zero check (left_count >= 0)
);
create index material_lots__of on material_lots (centre_id, material_id);
comment on table material_lots is 'What came together: how much is left of it says the database.';
comment on column material_lots.centre_id is 'plain: the centre';
comment on column material_lots.lot_id is 'plain: id';
comment on column material_lots.material_id is 'plain: of what';
comment on column material_lots.received_on is 'plain: when it came';
comment on column material_lots.expires_on is 'plain: until when it is good';
comment on column material_lots.price_rupiah is 'plain: price of one, whole rupiah';
comment on column material_lots.source is 'plain: from whom, or which fund; a name of a woman is refused';
comment on column material_lots.left_count is 'plain: what is left, counted by the database from the entries';
comment on column material_lots.made_at is 'plain: when it was written';

create table material_takings (
  centre_id uuid not null,
  taking_id uuid not null,
  store text not null,
  begun_by uuid not null,
  begun_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  constraint material_takings__pk primary key (centre_id, taking_id),
  constraint material_takings__beginner foreign key (centre_id, begun_by) references people (centre_id, person_id),
  constraint material_takings__closer foreign key (centre_id, closed_by) references people (centre_id, person_id),
  constraint material_takings__store check (store in ('class', 'kitchen', 'cleaning', 'office')),
  constraint material_takings__closed check ((closed_by is null) = (closed_at is null)),
  constraint material_takings__two_people check (closed_by <> begun_by)
);
create unique index material_takings__one_open on material_takings (centre_id, store) where closed_at is null;
comment on table material_takings is 'A stocktaking of one store: every lot is counted, a second person closes it.';
comment on column material_takings.centre_id is 'plain: the centre';
comment on column material_takings.taking_id is 'plain: id';
comment on column material_takings.store is 'plain: which store';
comment on column material_takings.begun_by is 'plain: who began it';
comment on column material_takings.begun_at is 'plain: when';
comment on column material_takings.closed_by is 'plain: who closed it, never who began it';
comment on column material_takings.closed_at is 'plain: when';

create table material_entries (
  centre_id uuid not null,
  entry_id uuid not null,
  lot_id uuid not null,
  material_id uuid not null,
  kind text not null,
  quantity int not null,
  left_after int not null,
  case_id uuid,
  group_id uuid,
  of_entry_id uuid,
  taking_id uuid,
  reason text,
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint material_entries__pk primary key (centre_id, entry_id),
  constraint material_entries__lot foreign key (centre_id, lot_id) references material_lots (centre_id, lot_id),
  constraint material_entries__material foreign key (centre_id, material_id) references materials (centre_id, material_id),
  constraint material_entries__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint material_entries__group foreign key (centre_id, group_id) references class_groups (centre_id, group_id),
  constraint material_entries__of foreign key (centre_id, of_entry_id) references material_entries (centre_id, entry_id),
  constraint material_entries__taking foreign key (centre_id, taking_id) references material_takings (centre_id, taking_id),
  constraint material_entries__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint material_entries__kind check (kind in ('received', 'issued', 'returned', 'correction', 'counted', 'written_off')),
  constraint material_entries__sign check (case kind when 'received' then quantity > 0 when 'returned' then quantity > 0 when 'issued' then quantity < 0
    when 'written_off' then quantity < 0 else quantity <> 0 end),
  constraint material_entries__never_below_zero check (left_after >= 0),
  constraint material_entries__of_one check ((kind in ('returned', 'correction')) = (of_entry_id is not null)),
  constraint material_entries__reason check (reason in ('expired', 'spoiled', 'lost', 'not_noted', 'miscounted', 'measured_anew')),
  constraint material_entries__reasoned check ((kind in ('counted', 'written_off')) = (reason is not null)),
  constraint material_entries__to_one check (num_nonnulls(case_id, group_id) < 2)
);
create unique index material_entries__corrected_once on material_entries (centre_id, of_entry_id) where kind = 'correction';
create index material_entries__of_material on material_entries (centre_id, material_id, noted_at desc);
create index material_entries__by_case on material_entries (centre_id, case_id) where case_id is not null;
comment on table material_entries is 'What came in and went out, append only, with what is left of the lot after it. The database counts.';
comment on column material_entries.centre_id is 'plain: the centre';
comment on column material_entries.entry_id is 'plain: id';
comment on column material_entries.lot_id is 'plain: of which lot';
comment on column material_entries.material_id is 'plain: of what';
comment on column material_entries.kind is 'plain: received, issued, returned, taken back, counted, written off';
comment on column material_entries.quantity is 'plain: in above zero, out below';
comment on column material_entries.left_after is 'plain: what is left of the lot after it, counted by the database';
comment on column material_entries.case_id is 'plain: to which woman it was issued';
comment on column material_entries.group_id is 'plain: or to which class';
comment on column material_entries.of_entry_id is 'plain: the line that it takes back, or the issue from which it comes back';
comment on column material_entries.taking_id is 'plain: the stocktaking at which it was counted';
comment on column material_entries.reason is 'plain: what explains a difference or a loss';
comment on column material_entries.noted_by is 'plain: who wrote it';
comment on column material_entries.noted_at is 'plain: when';

create table material_taking_lines (
  centre_id uuid not null,
  line_id uuid not null,
  taking_id uuid not null,
  lot_id uuid not null,
  booked int not null,
  counted int not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint material_taking_lines__pk primary key (centre_id, line_id),
  constraint material_taking_lines__taking foreign key (centre_id, taking_id) references material_takings (centre_id, taking_id),
  constraint material_taking_lines__lot foreign key (centre_id, lot_id) references material_lots (centre_id, lot_id),
  constraint material_taking_lines__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint material_taking_lines__counted check (counted between 0 and 10000000)
);
create index material_taking_lines__of on material_taking_lines (centre_id, taking_id, lot_id);
comment on table material_taking_lines is 'A lot that was counted: what the book said and what lay there. Append only; the last one counts.';
comment on column material_taking_lines.centre_id is 'plain: the centre';
comment on column material_taking_lines.line_id is 'plain: id';
comment on column material_taking_lines.taking_id is 'plain: at which stocktaking';
comment on column material_taking_lines.lot_id is 'plain: which lot';
comment on column material_taking_lines.booked is 'plain: what the book said then, by the database';
comment on column material_taking_lines.counted is 'plain: what lay there';
comment on column material_taking_lines.noted_by is 'plain: who counted';
comment on column material_taking_lines.noted_at is 'plain: when';

create table learning_materials (
  centre_id uuid not null,
  learning_id uuid not null,
  title text not null,
  kind text not null,
  track text,
  kept_at text,
  is_in_use boolean not null default true,
  made_by uuid not null,
  made_at timestamptz not null,
  version int not null default 1,
  constraint learning_materials__pk primary key (centre_id, learning_id),
  constraint learning_materials__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint learning_materials__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint learning_materials__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint learning_materials__title unique (centre_id, title),
  constraint learning_materials__kind check (kind in ('module', 'leaflet', 'video', 'sample', 'pattern', 'other'))
);
comment on table learning_materials is 'What there is to learn from (P53): modules, leaflets, films, samples. About nobody.';
comment on column learning_materials.centre_id is 'plain: the centre';
comment on column learning_materials.learning_id is 'plain: id';
comment on column learning_materials.title is 'plain: what it is called; a name of a woman is refused';
comment on column learning_materials.kind is 'plain: what kind of thing';
comment on column learning_materials.track is 'plain: for which track; null for all';
comment on column learning_materials.kept_at is 'plain: where it lies; a name of a woman is refused';
comment on column learning_materials.is_in_use is 'plain: it is still given out';
comment on column learning_materials.made_by is 'plain: who entered it';
comment on column learning_materials.made_at is 'plain: when';
comment on column learning_materials.version is 'plain: version of the row';

create table learning_uses (
  centre_id uuid not null,
  learning_id uuid not null,
  group_id uuid not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint learning_uses__pk primary key (centre_id, learning_id, group_id),
  constraint learning_uses__learning foreign key (centre_id, learning_id) references learning_materials (centre_id, learning_id),
  constraint learning_uses__session foreign key (centre_id, group_id) references group_sessions (centre_id, group_id) on delete cascade,
  constraint learning_uses__noter foreign key (centre_id, noted_by) references people (centre_id, person_id)
);
comment on table learning_uses is 'In which session it was given out: who received it there stands on the roll of that session.';
comment on column learning_uses.centre_id is 'plain: the centre';
comment on column learning_uses.learning_id is 'plain: which material';
comment on column learning_uses.group_id is 'plain: the session that was written down';
comment on column learning_uses.noted_by is 'plain: who says so';
comment on column learning_uses.noted_at is 'plain: when';

create table machines (
  centre_id uuid not null,
  machine_id uuid not null,
  label text not null,
  code text not null,
  name text not null,
  brand text,
  serial text,
  place_id uuid,
  spot text,
  set_id uuid,
  bought_on date,
  worth_rupiah bigint,
  every_days int,
  condition text not null default 'good',
  next_on date,
  lent_until date,
  made_by uuid not null,
  made_at timestamptz not null,
  version int not null default 1,
  constraint machines__pk primary key (centre_id, machine_id),
  constraint machines__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint machines__place foreign key (centre_id, place_id) references class_resources (centre_id, resource_id),
  constraint machines__set foreign key (centre_id, set_id) references class_resources (centre_id, resource_id),
  constraint machines__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint machines__label unique (centre_id, label),
  constraint machines__code check (code ~ '^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  constraint machines__code_once unique (centre_id, code),
  constraint machines__worth check (worth_rupiah between 0 and 99999999999),
  constraint machines__every check (every_days between 1 and 1000),
  constraint machines__condition check (condition in ('good', 'needs_repair', 'out_of_use', 'written_off'))
);
create unique index machines__serial on machines (centre_id, upper(serial)) where serial is not null;
comment on table machines is 'Machines and tools that stay in the house, for classes to practise with (KIB B, domain.md 9.4). About nobody.';
comment on column machines.centre_id is 'plain: the centre';
comment on column machines.machine_id is 'plain: id';
comment on column machines.label is 'plain: inventory number, once in a centre';
comment on column machines.code is 'plain: what the square code on its label says: chance, so that it tells nothing';
comment on column machines.name is 'plain: what it is; a name of a woman is refused';
comment on column machines.brand is 'plain: brand';
comment on column machines.serial is 'plain: serial number, once in a centre';
comment on column machines.place_id is 'plain: where it stands';
comment on column machines.spot is 'plain: where exactly; a name of a woman is refused';
comment on column machines.set_id is 'plain: the set of equipment that the timetable plans with';
comment on column machines.bought_on is 'plain: when it came';
comment on column machines.worth_rupiah is 'plain: what it cost, whole rupiah';
comment on column machines.every_days is 'plain: how often it is looked after, in days';
comment on column machines.condition is 'plain: good, needs_repair, out_of_use, written_off; kept by the database';
comment on column machines.next_on is 'plain: when it is looked after next; kept by the database';
comment on column machines.lent_until is 'plain: lent until this day, to nobody in particular; kept by the database';
comment on column machines.made_by is 'plain: who entered it';
comment on column machines.made_at is 'plain: when';
comment on column machines.version is 'plain: version of the row';

create table machine_works (
  centre_id uuid not null,
  work_id uuid not null,
  machine_id uuid not null,
  kind text not null,
  on_day date not null,
  cost_rupiah bigint,
  body text,
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint machine_works__pk primary key (centre_id, work_id),
  constraint machine_works__machine foreign key (centre_id, machine_id) references machines (centre_id, machine_id),
  constraint machine_works__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint machine_works__cost check (cost_rupiah between 0 and 99999999999),
  constraint machine_works__kind check (kind in ('oiled', 'cleaned', 'checked', 'repaired', 'fault', 'not_to_use'))
);
create index machine_works__of on machine_works (centre_id, machine_id, on_day desc);
comment on table machine_works is 'What was done at a machine, and what was found broken. Append only: the last of them says its condition.';
comment on column machine_works.centre_id is 'plain: the centre';
comment on column machine_works.work_id is 'plain: id';
comment on column machine_works.machine_id is 'plain: which machine';
comment on column machine_works.kind is 'plain: upkeep, a repair, or a fault';
comment on column machine_works.on_day is 'plain: on which day';
comment on column machine_works.cost_rupiah is 'plain: what it cost, whole rupiah';
comment on column machine_works.body is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, what was done or is broken';
comment on column machine_works.noted_by is 'plain: who wrote it';
comment on column machine_works.noted_at is 'plain: when';

create table machine_loans (
  centre_id uuid not null,
  loan_id uuid not null,
  machine_id uuid not null,
  case_id uuid,
  group_id uuid,
  due_on date not null,
  lent_by uuid not null,
  lent_at timestamptz not null,
  back_by uuid,
  back_at timestamptz,
  constraint machine_loans__pk primary key (centre_id, loan_id),
  constraint machine_loans__machine foreign key (centre_id, machine_id) references machines (centre_id, machine_id),
  constraint machine_loans__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint machine_loans__group foreign key (centre_id, group_id) references class_groups (centre_id, group_id),
  constraint machine_loans__lender foreign key (centre_id, lent_by) references people (centre_id, person_id),
  constraint machine_loans__to_one check (num_nonnulls(case_id, group_id) < 2),
  constraint machine_loans__back check ((back_by is null) = (back_at is null))
);
create unique index machine_loans__out on machine_loans (centre_id, machine_id) where back_at is null;
create index machine_loans__by_case on machine_loans (centre_id, case_id) where case_id is not null;
comment on table machine_loans is 'A machine that somebody has for a while: a class elsewhere, or a woman who practises in the evening.';
comment on column machine_loans.centre_id is 'plain: the centre';
comment on column machine_loans.loan_id is 'plain: id';
comment on column machine_loans.machine_id is 'plain: which machine';
comment on column machine_loans.case_id is 'plain: who has it, where it is a woman';
comment on column machine_loans.group_id is 'plain: or which class';
comment on column machine_loans.due_on is 'plain: back on which day';
comment on column machine_loans.lent_by is 'plain: who gave it';
comment on column machine_loans.lent_at is 'plain: when';
comment on column machine_loans.back_by is 'plain: who took it back';
comment on column machine_loans.back_at is 'plain: when';

create table machine_write_offs (
  centre_id uuid not null,
  write_off_id uuid not null,
  machine_id uuid not null,
  reason text not null,
  body text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decision text,
  answer text,
  decided_by uuid,
  decided_at timestamptz,
  constraint machine_write_offs__pk primary key (centre_id, write_off_id),
  constraint machine_write_offs__machine foreign key (centre_id, machine_id) references machines (centre_id, machine_id),
  constraint machine_write_offs__proposer foreign key (centre_id, proposed_by) references people (centre_id, person_id),
  constraint machine_write_offs__decider foreign key (centre_id, decided_by) references people (centre_id, person_id),
  constraint machine_write_offs__reason check (reason in ('worn_out', 'beyond_repair', 'lost', 'stolen', 'passed_on')),
  constraint machine_write_offs__decision check (decision in ('approved', 'declined')),
  constraint machine_write_offs__decided check (num_nonnulls(decision, decided_by, decided_at) in (0, 3)),
  constraint machine_write_offs__two_people check (decided_by <> proposed_by)
);
create unique index machine_write_offs__one on machine_write_offs (centre_id, machine_id) where decision is distinct from 'declined';
comment on table machine_write_offs is 'A machine leaves the books: somebody proposes it, the head decides, and the row is its minute.';
comment on column machine_write_offs.centre_id is 'plain: the centre';
comment on column machine_write_offs.write_off_id is 'plain: id';
comment on column machine_write_offs.machine_id is 'plain: which machine';
comment on column machine_write_offs.reason is 'plain: why, by code';
comment on column machine_write_offs.body is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, what happened to it';
comment on column machine_write_offs.proposed_by is 'plain: who proposed it';
comment on column machine_write_offs.proposed_at is 'plain: when';
comment on column machine_write_offs.decision is 'plain: approved or declined';
comment on column machine_write_offs.answer is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, what the head said when she declined';
comment on column machine_write_offs.decided_by is 'plain: the head, never who proposed it';
comment on column machine_write_offs.decided_at is 'plain: when';

create table machine_takings (
  centre_id uuid not null,
  taking_id uuid not null,
  begun_by uuid not null,
  begun_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  constraint machine_takings__pk primary key (centre_id, taking_id),
  constraint machine_takings__beginner foreign key (centre_id, begun_by) references people (centre_id, person_id),
  constraint machine_takings__closer foreign key (centre_id, closed_by) references people (centre_id, person_id),
  constraint machine_takings__closed check ((closed_by is null) = (closed_at is null)),
  constraint machine_takings__two_people check (closed_by <> begun_by)
);
create unique index machine_takings__one_open on machine_takings (centre_id) where closed_at is null;
comment on table machine_takings is 'A stocktaking: every machine is looked for, and what differs from the book is explained before a second person closes it.';
comment on column machine_takings.centre_id is 'plain: the centre';
comment on column machine_takings.taking_id is 'plain: id';
comment on column machine_takings.begun_by is 'plain: who began it';
comment on column machine_takings.begun_at is 'plain: when';
comment on column machine_takings.closed_by is 'plain: who closed it, never who began it';
comment on column machine_takings.closed_at is 'plain: when';

create table machine_taking_lines (
  centre_id uuid not null,
  line_id uuid not null,
  taking_id uuid not null,
  machine_id uuid not null,
  found text not null,
  place_id uuid,
  explained text,
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint machine_taking_lines__pk primary key (centre_id, line_id),
  constraint machine_taking_lines__taking foreign key (centre_id, taking_id) references machine_takings (centre_id, taking_id),
  constraint machine_taking_lines__machine foreign key (centre_id, machine_id) references machines (centre_id, machine_id),
  constraint machine_taking_lines__place foreign key (centre_id, place_id) references class_resources (centre_id, resource_id),
  constraint machine_taking_lines__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint machine_taking_lines__once unique (centre_id, taking_id, machine_id),
  constraint machine_taking_lines__found check (found in ('here', 'elsewhere', 'missing')),
  constraint machine_taking_lines__elsewhere check ((found = 'elsewhere') = (place_id is not null)),
  constraint machine_taking_lines__explained check (explained in ('moved_in_book', 'brought_back', 'lent', 'at_workshop', 'searched_for')),
  constraint machine_taking_lines__why check (found <> 'here' or explained is null)
);
comment on table machine_taking_lines is 'How one machine was found at a stocktaking, and what explains it where the book says otherwise.';
comment on column machine_taking_lines.centre_id is 'plain: the centre';
comment on column machine_taking_lines.line_id is 'plain: id';
comment on column machine_taking_lines.taking_id is 'plain: which stocktaking';
comment on column machine_taking_lines.machine_id is 'plain: which machine';
comment on column machine_taking_lines.found is 'plain: where the book says, elsewhere, or not at all';
comment on column machine_taking_lines.place_id is 'plain: where it was found instead';
comment on column machine_taking_lines.explained is 'plain: what explains the difference, by code';
comment on column machine_taking_lines.noted_by is 'plain: who looked last';
comment on column machine_taking_lines.noted_at is 'plain: when';

create table budget_accounts (
  centre_id uuid not null,
  account_id uuid not null,
  code text not null,
  name text not null,
  is_used boolean not null default true,
  constraint budget_accounts__pk primary key (centre_id, account_id),
  constraint budget_accounts__code check (code ~ '^[0-9]{1,12}([.][0-9]{1,12}){0,11}$'),
  constraint budget_accounts__once unique (centre_id, code)
);
comment on table budget_accounts is 'The chart of accounts of whoever pays: a region''s, a ministry''s or a foundation''s (domain.md 9.1).';
comment on column budget_accounts.centre_id is 'plain: the centre';
comment on column budget_accounts.account_id is 'plain: id';
comment on column budget_accounts.code is 'plain: segments of digits as the owner of the chart writes them; compared by number, kept as text (domain.md 9.2)';
comment on column budget_accounts.name is 'plain: what the account is called in the chart';
comment on column budget_accounts.is_used is 'plain: whether it is offered for new lines';

create table budget_plans (
  centre_id uuid not null,
  plan_id uuid not null,
  year int not null,
  persons int not null,
  days int not null,
  made_by uuid not null,
  made_at timestamptz not null,
  constraint budget_plans__pk primary key (centre_id, plan_id),
  constraint budget_plans__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint budget_plans__year check (year between 2020 and 2100),
  constraint budget_plans__persons check (persons between 1 and 1000),
  constraint budget_plans__days check (days between 1 and 366),
  constraint budget_plans__once unique (centre_id, year)
);
comment on table budget_plans is 'What a year shall cost, made the year before (domain.md 9.1).';
comment on column budget_plans.centre_id is 'plain: the centre';
comment on column budget_plans.plan_id is 'plain: id';
comment on column budget_plans.year is 'plain: the year it is for';
comment on column budget_plans.persons is 'plain: for how many women it was reckoned';
comment on column budget_plans.days is 'plain: for how many days of each';
comment on column budget_plans.made_by is 'plain: who began it';
comment on column budget_plans.made_at is 'plain: when';

create table budget_versions (
  centre_id uuid not null,
  version_id uuid not null,
  plan_id uuid not null,
  kind text not null,
  ordinal int not null,
  made_by uuid not null,
  made_at timestamptz not null,
  proposed_by uuid,
  proposed_at timestamptz,
  locked_by uuid,
  locked_at timestamptz,
  answer text,
  task_id uuid,
  constraint budget_versions__pk primary key (centre_id, version_id),
  constraint budget_versions__plan foreign key (centre_id, plan_id) references budget_plans (centre_id, plan_id),
  constraint budget_versions__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint budget_versions__proposer foreign key (centre_id, proposed_by) references people (centre_id, person_id),
  constraint budget_versions__locker foreign key (centre_id, locked_by) references people (centre_id, person_id),
  constraint budget_versions__kind check (kind in ('draft', 'rka', 'dpa', 'revised')),
  constraint budget_versions__proposed check ((proposed_by is null) = (proposed_at is null)),
  constraint budget_versions__locked check ((locked_by is null) = (locked_at is null) and (locked_at is null or proposed_at is not null)),
  constraint budget_versions__two_people check (locked_by <> proposed_by),
  constraint budget_versions__once unique (centre_id, plan_id, ordinal)
);
create unique index budget_versions__one_open on budget_versions (centre_id, plan_id) where locked_at is null;
comment on table budget_versions is 'A state of the plan: written, proposed to the head, locked by her; the next begins as a copy.';
comment on column budget_versions.centre_id is 'plain: the centre';
comment on column budget_versions.version_id is 'plain: id';
comment on column budget_versions.plan_id is 'plain: the plan';
comment on column budget_versions.kind is 'plain: draft, RKA, DPA or the revision of the year (domain.md 9.1)';
comment on column budget_versions.ordinal is 'plain: the first is 1';
comment on column budget_versions.made_by is 'plain: who began it';
comment on column budget_versions.made_at is 'plain: when';
comment on column budget_versions.proposed_by is 'plain: who laid it before the head';
comment on column budget_versions.proposed_at is 'plain: when';
comment on column budget_versions.locked_by is 'plain: the head who locked it, never who proposed it (domain.md 8.1)';
comment on column budget_versions.locked_at is 'plain: when';
comment on column budget_versions.answer is 'plain: sealed to the key of those who read money before it is stored; JSON {words}, what the head said when she gave it back';
comment on column budget_versions.task_id is 'plain: the task that asks the head';

create table budget_lines (
  centre_id uuid not null,
  line_id uuid not null,
  version_id uuid not null,
  line_key uuid not null,
  activity text not null,
  name text not null,
  calculation text not null,
  price_rupiah bigint not null,
  counts int[] not null,
  amount_rupiah bigint not null generated always as (price_rupiah * coalesce(counts[1], 1) * coalesce(counts[2], 1) * coalesce(counts[3], 1)) stored,
  account_id uuid,
  fund text not null,
  from_month int not null,
  until_month int not null,
  ceiling_rupiah bigint,
  ceiling_reason text,
  need_id uuid,
  version int not null default 1,
  constraint budget_lines__pk primary key (centre_id, line_id),
  constraint budget_lines__of foreign key (centre_id, version_id) references budget_versions (centre_id, version_id),
  constraint budget_lines__account foreign key (centre_id, account_id) references budget_accounts (centre_id, account_id),
  constraint budget_lines__need foreign key (centre_id, need_id) references needs (centre_id, need_id),
  constraint budget_lines__fund check (fund in ('apbd', 'apbn', 'foundation', 'donor', 'company', 'other')),
  constraint budget_lines__price check (price_rupiah between 0 and 99999999999),
  constraint budget_lines__counts check (cardinality(counts) <= 3 and 0 < all (counts) and 100000 > all (counts)),
  constraint budget_lines__amount check (amount_rupiah <= 999999999999),
  constraint budget_lines__months check (from_month between 1 and 12 and until_month between from_month and 12),
  constraint budget_lines__reason check (ceiling_rupiah is null or price_rupiah <= ceiling_rupiah or ceiling_reason is not null),
  constraint budget_lines__once unique (centre_id, version_id, line_key)
);
create index budget_lines__by_need on budget_lines (centre_id, need_id);
comment on table budget_lines is 'One thing that costs: a price, how often, from which account and whose money, in which months. About no woman.';
comment on column budget_lines.centre_id is 'plain: the centre';
comment on column budget_lines.line_id is 'plain: id';
comment on column budget_lines.version_id is 'plain: the version it stands in';
comment on column budget_lines.line_key is 'plain: the same through all versions of a plan';
comment on column budget_lines.activity is 'plain: under which activity it stands; the form asks for no name';
comment on column budget_lines.name is 'plain: what it is; the form asks for no name';
comment on column budget_lines.calculation is 'plain: the price and how often, as it is read: 27.000 × 40 orang × 180 hari';
comment on column budget_lines.price_rupiah is 'plain: price of one, whole rupiah';
comment on column budget_lines.counts is 'plain: how often, at most three times; none for a lump sum';
comment on column budget_lines.amount_rupiah is 'plain: reckoned by the database';
comment on column budget_lines.account_id is 'plain: the account; none while the office has not said which';
comment on column budget_lines.fund is 'plain: whose money';
comment on column budget_lines.from_month is 'plain: first month in which it is spent, 1 to 12';
comment on column budget_lines.until_month is 'plain: last month';
comment on column budget_lines.ceiling_rupiah is 'plain: what the standard of prices (SSH) allows for one';
comment on column budget_lines.ceiling_reason is 'plain: why the price is above it; the form asks for no name';
comment on column budget_lines.need_id is 'plain: the need that was carried into this plan';
comment on column budget_lines.version is 'plain: how often it was saved';

create table budget_layouts (
  centre_id uuid not null,
  columns text[] not null,
  titles text[] not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  constraint budget_layouts__pk primary key (centre_id),
  constraint budget_layouts__centre foreign key (centre_id) references centres (centre_id),
  constraint budget_layouts__saver foreign key (centre_id, saved_by) references people (centre_id, person_id),
  constraint budget_layouts__columns check (cardinality(columns) between 1 and 12 and cardinality(titles) = cardinality(columns))
);
comment on table budget_layouts is 'In which order this office wants the columns of its sheet, and the words above them.';
comment on column budget_layouts.centre_id is 'plain: the centre';
comment on column budget_layouts.columns is 'plain: columns of the list of lines, in their order';
comment on column budget_layouts.titles is 'plain: the word above each, empty for that of the list; a name of a woman is refused';
comment on column budget_layouts.saved_by is 'plain: who chose';
comment on column budget_layouts.saved_at is 'plain: when';

create table livelihood_pages (
  centre_id uuid not null,
  page_id uuid not null,
  case_id uuid not null,
  page text not null,
  version int not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint livelihood_pages__pk primary key (centre_id, page_id),
  constraint livelihood_pages__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint livelihood_pages__by foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint livelihood_pages__page check (page in ('interest', 'home', 'choices', 'household', 'aid', 'plan', 'licence', 'finance')),
  constraint livelihood_pages__version check (version between 1 and 9999),
  constraint livelihood_pages__once unique (centre_id, case_id, page, version)
);
comment on table livelihood_pages is 'The book of her living, page by page: what she likes, her home, her choices, her money, her plan. Append only: the highest version stands, the earlier ones stay.';
comment on column livelihood_pages.centre_id is 'plain: the centre';
comment on column livelihood_pages.page_id is 'plain: id';
comment on column livelihood_pages.case_id is 'plain: the case';
comment on column livelihood_pages.page is 'plain: which page of the book, by code';
comment on column livelihood_pages.version is 'plain: how often it was written';
comment on column livelihood_pages.body is 'sealed:narrative her words, her home and every amount of hers, as the form of the page asks it';
comment on column livelihood_pages.written_by is 'plain: who wrote it down';
comment on column livelihood_pages.written_at is 'plain: when';

create table placements (
  centre_id uuid not null,
  placement_id uuid not null,
  case_id uuid not null,
  number int not null,
  track text not null,
  second_track text,
  decided_on date not null,
  body text not null,
  decided_by uuid not null,
  recorded_at timestamptz not null,
  constraint placements__pk primary key (centre_id, placement_id),
  constraint placements__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint placements__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint placements__second foreign key (centre_id, second_track) references tracks (centre_id, track),
  constraint placements__by foreign key (centre_id, decided_by) references people (centre_id, person_id),
  constraint placements__two check (track <> second_track),
  constraint placements__number check (number between 1 and 99),
  constraint placements__once unique (centre_id, case_id, number)
);
comment on table placements is 'Where she learns and why (F18), with her second choice. Append only: the last one stands.';
comment on column placements.centre_id is 'plain: the centre';
comment on column placements.placement_id is 'plain: id';
comment on column placements.case_id is 'plain: the case';
comment on column placements.number is 'plain: the first placement, the second';
comment on column placements.track is 'plain: the track, by code';
comment on column placements.second_track is 'plain: what she would take if the first is full or does not suit, by code';
comment on column placements.decided_on is 'plain: the day';
comment on column placements.body is 'sealed:narrative {interest, test, tested, reason}';
comment on column placements.decided_by is 'plain: who decided it with her';
comment on column placements.recorded_at is 'plain: when it was written down';

create table work_placements (
  centre_id uuid not null,
  work_id uuid not null,
  case_id uuid not null,
  kind text not null,
  from_on date not null,
  until_on date,
  look_on date not null,
  task_id uuid,
  ended_on date,
  ended_as text,
  body text not null,
  version int not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  constraint work_placements__pk primary key (centre_id, work_id),
  constraint work_placements__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint work_placements__by foreign key (centre_id, changed_by) references people (centre_id, person_id),
  constraint work_placements__kind check (kind in ('internship', 'job')),
  constraint work_placements__ended_as check (ended_as in ('completed', 'hired', 'she_left', 'employer_ended', 'not_begun')),
  constraint work_placements__ended check ((ended_on is null) = (ended_as is null)),
  constraint work_placements__days check (until_on >= from_on and (ended_on >= from_on or ended_as = 'not_begun')),
  constraint work_placements__internship check (kind <> 'internship' or until_on is not null)
);
create index work_placements__by_case on work_placements (centre_id, case_id, from_on);
comment on table work_placements is 'Internship or work with somebody else: from when, until when, when it is looked at, how it ended. Who the employer is stands sealed.';
comment on column work_placements.centre_id is 'plain: the centre';
comment on column work_placements.work_id is 'plain: id';
comment on column work_placements.case_id is 'plain: the case';
comment on column work_placements.kind is 'plain: internship or job';
comment on column work_placements.from_on is 'plain: first day';
comment on column work_placements.until_on is 'plain: last day that was agreed; a job may have none';
comment on column work_placements.look_on is 'plain: the day on which somebody asks how it goes';
comment on column work_placements.task_id is 'plain: the task of that day';
comment on column work_placements.ended_on is 'plain: last day';
comment on column work_placements.ended_as is 'plain: how it ended, by neutral code';
comment on column work_placements.body is 'sealed:narrative {employer, contact, address, does, payRupiah, hoursAMonth, maySay, how}';
comment on column work_placements.version is 'plain: version of the row';
comment on column work_placements.changed_by is 'plain: who wrote last';
comment on column work_placements.changed_at is 'plain: when';

create table outings (
  centre_id uuid not null,
  outing_id uuid not null,
  kind text not null,
  name text not null,
  organiser text not null,
  stand text,
  from_on date not null,
  until_on date not null,
  commission_percent int not null default 0,
  costs_rupiah bigint not null default 0,
  carried_by uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  agreed_by uuid,
  agreed_at timestamptz,
  left_at timestamptz,
  back_at timestamptz,
  settled_at timestamptz,
  settled_by uuid,
  counted_by uuid,
  counted_at timestamptz,
  counted_with uuid,
  cash_rupiah bigint,
  task_id uuid,
  version int not null default 1,
  constraint outings__pk primary key (centre_id, outing_id),
  constraint outings__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint outings__carrier foreign key (centre_id, carried_by) references people (centre_id, person_id),
  constraint outings__agreer foreign key (centre_id, agreed_by) references people (centre_id, person_id),
  constraint outings__settler foreign key (centre_id, settled_by) references people (centre_id, person_id),
  constraint outings__counter foreign key (centre_id, counted_by) references people (centre_id, person_id),
  constraint outings__second foreign key (centre_id, counted_with) references people (centre_id, person_id),
  constraint outings__kind check (kind in ('exhibition', 'consignment')),
  constraint outings__days check (until_on >= from_on),
  constraint outings__commission check (commission_percent between 0 and 60 and (kind = 'consignment' or commission_percent = 0)),
  constraint outings__costs check (costs_rupiah between 0 and 999999999),
  constraint outings__cash check (cash_rupiah between 0 and 999999999),
  constraint outings__way check ((agreed_at is null) = (agreed_by is null) and (left_at is null or agreed_at is not null)
    and (back_at is null or left_at is not null) and (settled_at is null or back_at is not null)),
  constraint outings__counted check (num_nulls(counted_at, counted_by, cash_rupiah, counted_with) in (0, 4)),
  constraint outings__settled check ((settled_at is null) = (settled_by is null) and (settled_at is null or counted_at is not null and settled_by = counted_with)),
  constraint outings__two_count check (counted_with <> counted_by),
  constraint outings__two_people check (agreed_by <> made_by)
);
comment on table outings is 'Works outside the house: an exhibition, or left with somebody who sells them (domain.md 6.6, P108).';
comment on column outings.centre_id is 'plain: the centre';
comment on column outings.outing_id is 'plain: id';
comment on column outings.kind is 'plain: an exhibition, or works left with somebody who sells them';
comment on column outings.name is 'plain: what it is called; refused when it names a woman, the house, or judges';
comment on column outings.organiser is 'plain: who holds it, or who sells; an institution';
comment on column outings.stand is 'plain: what stands above the works there; refused as the name is';
comment on column outings.from_on is 'plain: first day';
comment on column outings.until_on is 'plain: last day';
comment on column outings.commission_percent is 'plain: what whoever sells keeps, of consignment';
comment on column outings.costs_rupiah is 'plain: stand, transport, food; never taken from what was sold';
comment on column outings.carried_by is 'plain: who answers for it';
comment on column outings.made_by is 'plain: who planned it';
comment on column outings.made_at is 'plain: when';
comment on column outings.agreed_by is 'plain: the head, never who planned it';
comment on column outings.agreed_at is 'plain: when';
comment on column outings.left_at is 'plain: when the works left';
comment on column outings.back_at is 'plain: when the rest was back';
comment on column outings.settled_at is 'plain: when the second of those who counted said with her own press that it is so';
comment on column outings.settled_by is 'plain: that second, always';
comment on column outings.counted_by is 'plain: who wrote down what was counted';
comment on column outings.counted_at is 'plain: when she did';
comment on column outings.counted_with is 'plain: whom she names as the second, and who has to say so herself';
comment on column outings.cash_rupiah is 'plain: the money that was counted; equal to what was sold, less the commission';
comment on column outings.task_id is 'plain: the task that asks the head, or for the settlement';
comment on column outings.version is 'plain: version of the row';

create table outing_contacts (
  centre_id uuid not null,
  contact_id uuid not null,
  outing_id uuid not null,
  kind text not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  followed_by uuid,
  followed_at timestamptz,
  constraint outing_contacts__pk primary key (centre_id, contact_id),
  constraint outing_contacts__outing foreign key (centre_id, outing_id) references outings (centre_id, outing_id),
  constraint outing_contacts__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint outing_contacts__follower foreign key (centre_id, followed_by) references people (centre_id, person_id),
  constraint outing_contacts__kind check (kind in ('contact', 'order')),
  constraint outing_contacts__followed check ((followed_by is null) = (followed_at is null))
);
create index outing_contacts__by_outing on outing_contacts (centre_id, outing_id);
comment on table outing_contacts is 'Who was met there, and what was ordered.';
comment on column outing_contacts.centre_id is 'plain: the centre';
comment on column outing_contacts.contact_id is 'plain: id';
comment on column outing_contacts.outing_id is 'plain: where';
comment on column outing_contacts.kind is 'plain: somebody who asked, or an order';
comment on column outing_contacts.body is 'plain: sealed to the staff group''s key before it is stored; JSON {who, reach, wants}';
comment on column outing_contacts.written_by is 'plain: by whom';
comment on column outing_contacts.written_at is 'plain: when';
comment on column outing_contacts.followed_by is 'plain: who followed it up';
comment on column outing_contacts.followed_at is 'plain: when';

create table partners (
  centre_id uuid not null,
  partner_id uuid not null,
  name text not null,
  kind text not null,
  body text not null,
  piece_rupiah bigint,
  piece_minutes int,
  seen_on date,
  next_on date,
  declined_at timestamptz,
  made_by uuid not null,
  made_at timestamptz not null,
  version int not null default 1,
  constraint partners__pk primary key (centre_id, partner_id),
  constraint partners__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint partners__name unique (centre_id, name),
  constraint partners__kind check (kind in ('salon', 'tailor', 'hotel', 'school', 'shop', 'cooperative', 'craft_council', 'bank', 'training_centre', 'university', 'clinic', 'other')),
  constraint partners__piece check ((piece_rupiah is null) = (piece_minutes is null)),
  constraint partners__piece_rupiah check (piece_rupiah between 1 and 99999999),
  constraint partners__piece_minutes check (piece_minutes between 1 and 60000)
);
comment on table partners is 'Companies and institutions with which works or women go out: from the first contact on (domain.md 6.6, P109).';
comment on column partners.centre_id is 'plain: the centre';
comment on column partners.partner_id is 'plain: id';
comment on column partners.name is 'plain: what it is called; refused when it names a woman of the house';
comment on column partners.kind is 'plain: what it is';
comment on column partners.body is 'plain: sealed to the staff group''s key before it is stored; JSON {contact, wants, next}';
comment on column partners.piece_rupiah is 'plain: what is offered for one piece, after the material';
comment on column partners.piece_minutes is 'plain: work on one piece';
comment on column partners.seen_on is 'plain: when the place of work was looked at';
comment on column partners.next_on is 'plain: when the next step is due';
comment on column partners.declined_at is 'plain: not gone on with, since when';
comment on column partners.made_by is 'plain: who wrote it down';
comment on column partners.made_at is 'plain: when';
comment on column partners.version is 'plain: version of the row';

create table partner_agreements (
  centre_id uuid not null,
  agreement_id uuid not null,
  partner_id uuid not null,
  kind text not null,
  number text not null,
  from_on date not null,
  until_on date not null,
  quota int not null,
  covers text[] not null,
  ended_on date,
  task_id uuid,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint partner_agreements__pk primary key (centre_id, agreement_id),
  constraint partner_agreements__partner foreign key (centre_id, partner_id) references partners (centre_id, partner_id),
  constraint partner_agreements__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint partner_agreements__kind check (kind in ('mou', 'pks')),
  constraint partner_agreements__days check (until_on >= from_on),
  constraint partner_agreements__quota check (quota between 0 and 500),
  constraint partner_agreements__covers check (covers <@ array['wage', 'hours', 'safety', 'reach'])
);
create index partner_agreements__by_partner on partner_agreements (centre_id, partner_id);
comment on table partner_agreements is 'What was signed with a partner: until when, for how many women at once, and what it says.';
comment on column partner_agreements.centre_id is 'plain: the centre';
comment on column partner_agreements.agreement_id is 'plain: id';
comment on column partner_agreements.partner_id is 'plain: with whom';
comment on column partner_agreements.kind is 'plain: memorandum or agreement of co-operation';
comment on column partner_agreements.number is 'plain: its number';
comment on column partner_agreements.from_on is 'plain: first day';
comment on column partner_agreements.until_on is 'plain: last day';
comment on column partner_agreements.quota is 'plain: how many women at once';
comment on column partner_agreements.covers is 'plain: what it says: wage, hours, safety, who may be reached';
comment on column partner_agreements.ended_on is 'plain: ended before its last day, when';
comment on column partner_agreements.task_id is 'plain: the task that asks for the next one';
comment on column partner_agreements.written_by is 'plain: who wrote it down';
comment on column partner_agreements.written_at is 'plain: when';

create table partner_deals (
  centre_id uuid not null,
  deal_id uuid not null,
  partner_id uuid not null,
  kind text not null,
  what text not null,
  pieces int,
  done_pieces int not null default 0,
  from_on date not null,
  due_on date not null,
  ended_on date,
  written_by uuid not null,
  written_at timestamptz not null,
  version int not null default 1,
  constraint partner_deals__pk primary key (centre_id, deal_id),
  constraint partner_deals__partner foreign key (centre_id, partner_id) references partners (centre_id, partner_id),
  constraint partner_deals__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint partner_deals__kind check (kind in ('order', 'internship', 'placement')),
  constraint partner_deals__pieces check ((kind = 'order') = (pieces is not null)),
  constraint partner_deals__many check (pieces between 1 and 100000),
  constraint partner_deals__done check (done_pieces >= 0 and done_pieces <= coalesce(pieces, 0)),
  constraint partner_deals__days check (due_on >= from_on)
);
create index partner_deals__by_partner on partner_deals (centre_id, partner_id);
comment on table partner_deals is 'What is done with a partner: an order, an internship, work for somebody.';
comment on column partner_deals.centre_id is 'plain: the centre';
comment on column partner_deals.deal_id is 'plain: id';
comment on column partner_deals.partner_id is 'plain: with whom';
comment on column partner_deals.kind is 'plain: an order, an internship, a placement';
comment on column partner_deals.what is 'plain: what it is; refused when it names a woman of the house';
comment on column partner_deals.pieces is 'plain: of an order, how many';
comment on column partner_deals.done_pieces is 'plain: of an order, how many are done';
comment on column partner_deals.from_on is 'plain: from';
comment on column partner_deals.due_on is 'plain: until';
comment on column partner_deals.ended_on is 'plain: over, when';
comment on column partner_deals.written_by is 'plain: who wrote it down';
comment on column partner_deals.written_at is 'plain: when';
comment on column partner_deals.version is 'plain: version of the row';

create table partner_people (
  centre_id uuid not null,
  deal_id uuid not null,
  case_id uuid not null,
  placed_by uuid not null,
  placed_at timestamptz not null,
  outcome text,
  ended_on date,
  constraint partner_people__pk primary key (centre_id, deal_id, case_id),
  constraint partner_people__deal foreign key (centre_id, deal_id) references partner_deals (centre_id, deal_id),
  constraint partner_people__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint partner_people__placer foreign key (centre_id, placed_by) references people (centre_id, person_id),
  constraint partner_people__outcome check (outcome in ('finished', 'hired', 'left_early', 'ended_by_us')),
  constraint partner_people__ended check ((outcome is null) = (ended_on is null))
);
create index partner_people__by_case on partner_people (centre_id, case_id);
comment on table partner_people is 'Who is with a partner, for learning or for work, and how it ended.';
comment on column partner_people.centre_id is 'plain: the centre';
comment on column partner_people.deal_id is 'plain: which internship or placement';
comment on column partner_people.case_id is 'plain: whose';
comment on column partner_people.placed_by is 'plain: who brought her there, and says that she wants it and meets nobody whom she must not meet';
comment on column partner_people.placed_at is 'plain: when';
comment on column partner_people.outcome is 'plain: finished, hired, left early, ended by the house';
comment on column partner_people.ended_on is 'plain: when';

create table partner_evaluations (
  centre_id uuid not null,
  evaluation_id uuid not null,
  partner_id uuid not null,
  paid text not null,
  safe text not null,
  again text not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint partner_evaluations__pk primary key (centre_id, evaluation_id),
  constraint partner_evaluations__partner foreign key (centre_id, partner_id) references partners (centre_id, partner_id),
  constraint partner_evaluations__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint partner_evaluations__paid check (paid in ('yes', 'partly', 'no')),
  constraint partner_evaluations__safe check (safe in ('yes', 'partly', 'no')),
  constraint partner_evaluations__again check (again in ('yes', 'partly', 'no'))
);
create index partner_evaluations__by_partner on partner_evaluations (centre_id, partner_id);
comment on table partner_evaluations is 'What came of it, as both sides saw it.';
comment on column partner_evaluations.centre_id is 'plain: the centre';
comment on column partner_evaluations.evaluation_id is 'plain: id';
comment on column partner_evaluations.partner_id is 'plain: of whom';
comment on column partner_evaluations.paid is 'plain: paid as agreed';
comment on column partner_evaluations.safe is 'plain: safe and respectful';
comment on column partner_evaluations.again is 'plain: to be gone on with';
comment on column partner_evaluations.body is 'plain: sealed to the staff group''s key before it is stored; JSON {words}';
comment on column partner_evaluations.written_by is 'plain: by whom';
comment on column partner_evaluations.written_at is 'plain: when';

create table share_rules (
  centre_id uuid not null,
  rule_id uuid not null,
  from_on date not null,
  material_how text not null,
  material_percent int not null default 0,
  maker_percent int not null,
  fund_percent int not null,
  region_percent int not null default 0,
  yardstick_rupiah bigint,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  agreed_by uuid,
  agreed_at timestamptz,
  declined_at timestamptz,
  office_letter text,
  office_on date,
  task_id uuid,
  constraint share_rules__pk primary key (centre_id, rule_id),
  constraint share_rules__proposer foreign key (centre_id, proposed_by) references people (centre_id, person_id),
  constraint share_rules__agreer foreign key (centre_id, agreed_by) references people (centre_id, person_id),
  constraint share_rules__material_how check (material_how in ('cost_first', 'percent')),
  constraint share_rules__parts check (least(material_percent, maker_percent, fund_percent, region_percent) >= 0),
  constraint share_rules__whole check (material_percent + maker_percent + fund_percent + region_percent = 100),
  constraint share_rules__cost_first check (material_how = 'percent' or material_percent = 0),
  constraint share_rules__yardstick check (yardstick_rupiah between 1 and 1000000),
  constraint share_rules__agreed check ((agreed_at is null) = (agreed_by is null) and (agreed_at is null or (office_letter is not null and office_on is not null))),
  constraint share_rules__one_end check (num_nonnulls(agreed_at, declined_at) <= 1),
  constraint share_rules__two_people check (agreed_by <> proposed_by)
);
create unique index share_rules__one_open on share_rules (centre_id) where agreed_at is null and declined_at is null;
comment on table share_rules is 'How the money of a sale is shared: set by the centre and the office before anything is sold (domain.md 6.6).';
comment on column share_rules.centre_id is 'plain: the centre';
comment on column share_rules.rule_id is 'plain: id';
comment on column share_rules.from_on is 'plain: sales from this day on are shared by it';
comment on column share_rules.material_how is 'plain: what the material cost is replaced first, or a percentage of the price goes to it';
comment on column share_rules.material_percent is 'plain: the percentage; 0 where the cost is replaced first';
comment on column share_rules.maker_percent is 'plain: of the price, or of what is left after the material';
comment on column share_rules.fund_percent is 'plain: into the fund of the class';
comment on column share_rules.region_percent is 'plain: to the region as its revenue (PAD), where the office asks for it';
comment on column share_rules.yardstick_rupiah is 'plain: what an hour of work should leave after the material, as the class wants it';
comment on column share_rules.proposed_by is 'plain: who proposed it';
comment on column share_rules.proposed_at is 'plain: when';
comment on column share_rules.agreed_by is 'plain: the head, never who proposed it';
comment on column share_rules.agreed_at is 'plain: when';
comment on column share_rules.declined_at is 'plain: not agreed, when';
comment on column share_rules.office_letter is 'plain: number of the letter in which the office agreed';
comment on column share_rules.office_on is 'plain: day of that letter';
comment on column share_rules.task_id is 'plain: the task that asks the head';

create table works (
  centre_id uuid not null,
  work_id uuid not null,
  number int not null,
  kind text not null,
  title text not null,
  track text not null,
  price_rupiah bigint not null,
  material_rupiah bigint not null,
  material_from text not null,
  minutes int not null,
  place text,
  meant_for text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  version int not null default 1,
  constraint works__pk primary key (centre_id, work_id),
  constraint works__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint works__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint works__number unique (centre_id, number),
  constraint works__kind check (kind in ('goods', 'service')),
  constraint works__price check (price_rupiah between 1 and 99999999),
  constraint works__material check (material_rupiah between 0 and 99999999),
  constraint works__material_from check (material_from in ('class_stock', 'leftover', 'own', 'partner')),
  constraint works__partner check (material_from <> 'partner' or material_rupiah = 0),
  constraint works__minutes check (minutes between 1 and 60000),
  constraint works__meant_for check (meant_for in ('sale', 'sample', 'own_use'))
);
comment on table works is 'What is made in a class, and what is done for customers: price, material and whose it was, time (domain.md 6.6).';
comment on column works.centre_id is 'plain: the centre';
comment on column works.work_id is 'plain: id';
comment on column works.number is 'plain: first, second … of the centre; on the label';
comment on column works.kind is 'plain: a thing with a stock, or a service';
comment on column works.title is 'plain: what it is; refused when it names a woman of the house or judges';
comment on column works.track is 'plain: what is learned in the class it comes from';
comment on column works.price_rupiah is 'plain: price of one';
comment on column works.material_rupiah is 'plain: material of one';
comment on column works.material_from is 'plain: whose material: of the class, left over, her own, or brought by a partner';
comment on column works.minutes is 'plain: work on one, in minutes';
comment on column works.place is 'plain: where it lies; refused when it names a woman of the house';
comment on column works.meant_for is 'plain: to be sold, shown, or used by whoever made it';
comment on column works.made_by is 'plain: who wrote it down';
comment on column works.made_at is 'plain: when';
comment on column works.version is 'plain: version of the row';

create table work_makers (
  centre_id uuid not null,
  work_id uuid not null,
  case_id uuid not null,
  constraint work_makers__pk primary key (centre_id, work_id, case_id),
  constraint work_makers__work foreign key (centre_id, work_id) references works (centre_id, work_id),
  constraint work_makers__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
create index work_makers__by_case on work_makers (centre_id, case_id);
comment on table work_makers is 'Who made it, in equal parts. Never changed after the first sale.';
comment on column work_makers.centre_id is 'plain: the centre';
comment on column work_makers.work_id is 'plain: the work';
comment on column work_makers.case_id is 'plain: the case of a maker';

create table work_pictures (
  centre_id uuid not null,
  work_id uuid not null,
  faces text not null,
  format text not null,
  file bytea not null,
  taken_by uuid not null,
  taken_at timestamptz not null,
  constraint work_pictures__pk primary key (centre_id, work_id),
  constraint work_pictures__work foreign key (centre_id, work_id) references works (centre_id, work_id),
  constraint work_pictures__taker foreign key (centre_id, taken_by) references people (centre_id, person_id),
  constraint work_pictures__faces check (faces in ('none', 'perhaps')),
  constraint work_pictures__format check (format in ('jpeg', 'png')),
  constraint work_pictures__size check (octet_length(file) <= 1600000)
);
comment on table work_pictures is 'A photo of the work alone: no face by rule, or one of makers who all agreed to be photographed.';
comment on column work_pictures.centre_id is 'plain: the centre';
comment on column work_pictures.work_id is 'plain: the work';
comment on column work_pictures.faces is 'plain: what the taker stated: no face is on it, or one may be';
comment on column work_pictures.format is 'plain: jpeg or png';
comment on column work_pictures.file is 'plain: sealed to the staff group''s key before it is stored; without place, time and camera';
comment on column work_pictures.taken_by is 'plain: who took it';
comment on column work_pictures.taken_at is 'plain: when it was stored';

create table sales (
  centre_id uuid not null,
  sale_id uuid not null,
  work_id uuid not null,
  kind text not null,
  of_sale_id uuid,
  pieces int not null,
  price_rupiah bigint not null,
  material_rupiah bigint not null,
  material_from text not null,
  amount_rupiah bigint not null generated always as (case when kind = 'sale' then pieces * price_rupiah else -pieces * price_rupiah end) stored,
  rule_id uuid not null,
  outing_id uuid,
  sold_on date not null,
  at timestamptz not null,
  person_id uuid not null,
  constraint sales__pk primary key (centre_id, sale_id),
  constraint sales__work foreign key (centre_id, work_id) references works (centre_id, work_id),
  constraint sales__of foreign key (centre_id, of_sale_id) references sales (centre_id, sale_id),
  constraint sales__rule foreign key (centre_id, rule_id) references share_rules (centre_id, rule_id),
  constraint sales__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint sales__material_from check (material_from in ('class_stock', 'leftover', 'own', 'partner')),
  constraint sales__kind check (kind in ('sale', 'return', 'mistake')),
  constraint sales__reversal check ((kind = 'sale') = (of_sale_id is null)),
  constraint sales__pieces check (pieces between 1 and 10000),
  constraint sales__price check (price_rupiah between 1 and 99999999)
);
create index sales__by_work on sales (centre_id, work_id);
create index sales__by_sale on sales (centre_id, of_sale_id);
create index sales__by_outing on sales (centre_id, outing_id);
comment on table sales is 'What was sold, append only. What came back or was written by mistake is a line of its own.';
comment on column sales.centre_id is 'plain: the centre';
comment on column sales.sale_id is 'plain: id';
comment on column sales.work_id is 'plain: the work';
comment on column sales.kind is 'plain: a sale, something brought back, or a line that was a mistake';
comment on column sales.of_sale_id is 'plain: the sale that it takes back, in part or whole';
comment on column sales.pieces is 'plain: how many';
comment on column sales.price_rupiah is 'plain: what one was sold for';
comment on column sales.material_rupiah is 'plain: material of one, as it was that day';
comment on column sales.material_from is 'plain: whose the material was, as it was that day; her own is shared to her';
comment on column sales.amount_rupiah is 'plain: reckoned by the database, below zero for what comes back';
comment on column sales.rule_id is 'plain: the rule in force on that day';
comment on column sales.outing_id is 'plain: sold there, at an exhibition or by somebody who sells for the house; none: from the house';
comment on column sales.sold_on is 'plain: day';
comment on column sales.at is 'plain: when it was written down';
comment on column sales.person_id is 'plain: by whom';

create table work_moves (
  centre_id uuid not null,
  move_id uuid not null,
  work_id uuid not null,
  seq int not null,
  kind text not null,
  pieces int not null,
  outing_id uuid,
  sale_id uuid,
  home_after int not null,
  out_after int not null,
  at timestamptz not null,
  person_id uuid not null,
  constraint work_moves__pk primary key (centre_id, move_id),
  constraint work_moves__work foreign key (centre_id, work_id) references works (centre_id, work_id),
  constraint work_moves__sale foreign key (centre_id, sale_id) references sales (centre_id, sale_id),
  constraint work_moves__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint work_moves__seq unique (centre_id, work_id, seq),
  constraint work_moves__kind check (kind in ('made', 'used', 'lost', 'taken', 'back', 'sold', 'returned', 'undone')),
  constraint work_moves__pieces check (pieces between 1 and 10000),
  constraint work_moves__out check (kind not in ('taken', 'back') or outing_id is not null),
  constraint work_moves__never_below_zero check (home_after >= 0 and out_after >= 0)
);
create index work_moves__by_outing on work_moves (centre_id, outing_id);
comment on table work_moves is 'Where the pieces of a work are, append only. The database counts; nobody writes how many are left.';
comment on column work_moves.centre_id is 'plain: the centre';
comment on column work_moves.move_id is 'plain: id';
comment on column work_moves.work_id is 'plain: the work';
comment on column work_moves.seq is 'plain: first, second … line of the work, without gaps';
comment on column work_moves.kind is 'plain: made, used in the house, lost or broken, taken out, back, sold, brought back by who bought it, a sale undone';
comment on column work_moves.pieces is 'plain: how many';
comment on column work_moves.outing_id is 'plain: out there, at an exhibition or with somebody who sells for the house';
comment on column work_moves.sale_id is 'plain: the sale that moved it';
comment on column work_moves.home_after is 'plain: in the house after this line';
comment on column work_moves.out_after is 'plain: out of the house after this line';
comment on column work_moves.at is 'plain: when';
comment on column work_moves.person_id is 'plain: who wrote it';

create table sale_shares (
  centre_id uuid not null,
  share_id uuid not null,
  sale_id uuid not null,
  cause_id uuid not null,
  kind text not null,
  case_id uuid,
  rupiah bigint not null,
  posting_id uuid,
  at timestamptz not null,
  person_id uuid not null,
  constraint sale_shares__pk primary key (centre_id, share_id),
  constraint sale_shares__sale foreign key (centre_id, sale_id) references sales (centre_id, sale_id),
  constraint sale_shares__cause foreign key (centre_id, cause_id) references sales (centre_id, sale_id),
  constraint sale_shares__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint sale_shares__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint sale_shares__kind check (kind in ('material', 'maker', 'fund', 'region')),
  constraint sale_shares__maker check ((kind = 'maker') = (case_id is not null) and (kind = 'maker') = (posting_id is not null)),
  constraint sale_shares__something check (rupiah <> 0)
);
create unique index sale_shares__once on sale_shares (centre_id, sale_id, cause_id, kind, case_id) nulls not distinct;
create index sale_shares__by_case on sale_shares (centre_id, case_id);
comment on table sale_shares is 'To whom the money of a sale went, append only; what comes back is a line below zero. Of each sale they add up to what it brought.';
comment on column sale_shares.centre_id is 'plain: the centre';
comment on column sale_shares.share_id is 'plain: id';
comment on column sale_shares.sale_id is 'plain: the sale';
comment on column sale_shares.cause_id is 'plain: the sale itself, or what came back of it';
comment on column sale_shares.kind is 'plain: material, maker, fund of the class, region';
comment on column sale_shares.case_id is 'plain: the maker';
comment on column sale_shares.rupiah is 'plain: above zero to them, below from them';
comment on column sale_shares.posting_id is 'plain: the line of her savings it came into';
comment on column sale_shares.at is 'plain: when';
comment on column sale_shares.person_id is 'plain: by whom';

create table fund_entries (
  centre_id uuid not null,
  pot text not null,
  seq int not null,
  kind text not null,
  rupiah bigint not null,
  balance_rupiah bigint not null,
  cause_id uuid,
  what text,
  at timestamptz not null,
  person_id uuid not null,
  constraint fund_entries__pk primary key (centre_id, pot, seq),
  constraint fund_entries__cause foreign key (centre_id, cause_id) references sales (centre_id, sale_id),
  constraint fund_entries__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint fund_entries__pot check (pot in ('material', 'fund', 'region')),
  constraint fund_entries__kind check (kind in ('share', 'spent', 'shortfall')),
  constraint fund_entries__sign check (rupiah <> 0 and (kind = 'share' or rupiah < 0)),
  constraint fund_entries__why check (case kind when 'spent' then what is not null and cause_id is null else what is null and cause_id is not null end),
  constraint fund_entries__shortfall check (kind <> 'shortfall' or pot = 'fund'),
  constraint fund_entries__never_below_zero check (balance_rupiah >= 0)
);
comment on table fund_entries is 'What sales brought beside the savings of the makers, append only: for new material, for the class, for the region.';
comment on column fund_entries.centre_id is 'plain: the centre';
comment on column fund_entries.pot is 'plain: for new material, for the class, for the region';
comment on column fund_entries.seq is 'plain: first, second … line of the pot, without gaps';
comment on column fund_entries.kind is 'plain: the share of a sale, what was spent, what a maker could not give back any more';
comment on column fund_entries.rupiah is 'plain: in above zero, out below';
comment on column fund_entries.balance_rupiah is 'plain: what lies in the pot after this line';
comment on column fund_entries.cause_id is 'plain: the sale, or what came back of it';
comment on column fund_entries.what is 'plain: what was bought; refused when it names a woman of the house';
comment on column fund_entries.at is 'plain: when';
comment on column fund_entries.person_id is 'plain: who wrote it';

create table referral_answers (
  centre_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  body text not null,
  constraint referral_answers__pk primary key (centre_id, case_id),
  constraint referral_answers__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade
);
comment on table referral_answers is 'What the sender is told beside yes, wait or no: the rule, the other place, the next step, the way to complain.';
comment on column referral_answers.centre_id is 'plain: the centre';
comment on column referral_answers.case_id is 'plain: the case';
comment on column referral_answers.is_protected is 'plain: follows the case';
comment on column referral_answers.body is 'sealed:identity {rule, alternative, complaintPath, nextStep, remark}';

create table referral_contacts (
  centre_id uuid not null,
  contact_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  with_whom text not null,
  channel text not null,
  was_reached boolean not null,
  is_protected boolean not null default false,
  body text not null,
  constraint referral_contacts__pk primary key (centre_id, contact_id),
  constraint referral_contacts__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade,
  constraint referral_contacts__whom check (with_whom in ('sender', 'candidate', 'family', 'other_service')),
  constraint referral_contacts__channel check (channel in ('call', 'message', 'visit', 'letter', 'meeting'))
);
create index referral_contacts__by_case on referral_contacts (centre_id, case_id, at desc);
comment on table referral_contacts is 'Contacts during selection: with the sender, with her, with another service. Attempts count too.';
comment on column referral_contacts.centre_id is 'plain: the centre';
comment on column referral_contacts.contact_id is 'plain: id';
comment on column referral_contacts.case_id is 'plain: the case';
comment on column referral_contacts.person_id is 'plain: who made the contact';
comment on column referral_contacts.at is 'plain: when';
comment on column referral_contacts.with_whom is 'plain: sender, candidate, family, other service';
comment on column referral_contacts.channel is 'plain: call, message, visit, letter, meeting';
comment on column referral_contacts.was_reached is 'plain: somebody answered';
comment on column referral_contacts.is_protected is 'plain: follows the case';
comment on column referral_contacts.body is 'sealed:identity what was said';

create table referral_steps (
  centre_id uuid not null,
  step_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  step text not null,
  kind text,
  is_protected boolean not null default false,
  body text not null,
  constraint referral_steps__pk primary key (centre_id, step_id),
  constraint referral_steps__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade,
  constraint referral_steps__step check (step in ('proposed', 'taken_back', 'returned', 'decided', 'reopened', 'withdrawn')),
  constraint referral_steps__kind check (kind in ('accept', 'wait', 'refer', 'refuse', 'emergency'))
);
create index referral_steps__by_case on referral_steps (centre_id, case_id, at desc);
comment on table referral_steps is 'Proposal, return, decision, reopening: append only, each with its reason.';
comment on column referral_steps.centre_id is 'plain: the centre';
comment on column referral_steps.step_id is 'plain: id';
comment on column referral_steps.case_id is 'plain: the case';
comment on column referral_steps.person_id is 'plain: who';
comment on column referral_steps.at is 'plain: when';
comment on column referral_steps.step is 'plain: proposed, taken back, returned, decided, reopened, withdrawn';
comment on column referral_steps.kind is 'plain: accept, wait, refer, refuse, emergency';
comment on column referral_steps.is_protected is 'plain: follows the case';
comment on column referral_steps.body is 'sealed:identity the reason in words';

create table night_receptions (
  centre_id uuid not null,
  reception_id uuid not null,
  received_at timestamptz not null,
  received_by uuid not null,
  bed_id uuid not null,
  period_id uuid not null,
  task_id uuid not null,
  needs_company boolean not null,
  completed_at timestamptz,
  completed_by uuid,
  case_id uuid,
  withdrawn_as text,
  constraint night_receptions__pk primary key (centre_id, reception_id),
  constraint night_receptions__receiver foreign key (centre_id, received_by) references people (centre_id, person_id),
  constraint night_receptions__bed foreign key (centre_id, bed_id) references beds (centre_id, bed_id),
  constraint night_receptions__period foreign key (centre_id, period_id) references bed_periods (centre_id, period_id),
  constraint night_receptions__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint night_receptions__completed check ((completed_at is null) = (completed_by is null)),
  constraint night_receptions__withdrawn check (withdrawn_as is null or completed_at is not null and case_id is null and withdrawn_as in ('left', 'already_here', 'mistake'))
);
create index night_receptions__waiting on night_receptions (centre_id, received_at) where completed_at is null;
create index night_receptions__by_case on night_receptions (centre_id, case_id) where case_id is not null;
comment on table night_receptions is 'A woman was received at night or on a holiday by whoever keeps the house; nothing of her stands here.';
comment on column night_receptions.centre_id is 'plain: the centre';
comment on column night_receptions.reception_id is 'plain: id';
comment on column night_receptions.received_at is 'plain: when';
comment on column night_receptions.received_by is 'plain: house mother or nurse';
comment on column night_receptions.bed_id is 'plain: where she sleeps until her case is opened';
comment on column night_receptions.period_id is 'plain: the period in which that bed is held';
comment on column night_receptions.task_id is 'plain: the task to complete it';
comment on column night_receptions.needs_company is 'plain: somebody stays with her, and nothing of why: the house is told what to do (domain.md 8.3, column G)';
comment on column night_receptions.completed_at is 'plain: a worker opened her case; null while it waits';
comment on column night_receptions.completed_by is 'plain: who';
comment on column night_receptions.case_id is 'plain: the case that was opened';
comment on column night_receptions.withdrawn_as is 'plain: why no case was opened: left, already_here, mistake; null otherwise';

create table night_words (
  centre_id uuid not null,
  reception_id uuid not null,
  person_id uuid not null,
  body text not null,
  constraint night_words__pk primary key (centre_id, reception_id, person_id),
  constraint night_words__reception foreign key (centre_id, reception_id) references night_receptions (centre_id, reception_id) on delete cascade,
  constraint night_words__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table night_words is 'What was asked at night, a copy for each who may open her case.';
comment on column night_words.centre_id is 'plain: the centre';
comment on column night_words.reception_id is 'plain: the reception';
comment on column night_words.person_id is 'plain: for whom';
comment on column night_words.body is 'plain: what she is called, her age, three answers, a note; sealed to the account of this person';

create table conferences (
  centre_id uuid not null,
  conference_id uuid not null,
  case_id uuid not null,
  kind text not null,
  held_on date not null,
  cause text,
  event_on date,
  stage text not null,
  chair_id uuid not null,
  secretary_id uuid,
  decision text not null,
  track text,
  next_review_on date,
  dissents int not null default 0,
  told_on date,
  endorsed_by uuid,
  endorsed_at timestamptz,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version int not null default 1,
  constraint conferences__pk primary key (centre_id, conference_id),
  constraint conferences__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint conferences__chair foreign key (centre_id, chair_id) references people (centre_id, person_id),
  constraint conferences__secretary foreign key (centre_id, secretary_id) references people (centre_id, person_id),
  constraint conferences__kind check (kind in ('review', 'cc1', 'cc2', 'cc3', 'cc4', 'ccl')),
  constraint conferences__decision check (decision in ('continue', 'revise_plan', 'change_track', 'refer', 'extend', 'to_evaluation', 'end_early')),
  constraint conferences__cause check ((kind = 'ccl') = (cause is not null)),
  constraint conferences__track check ((decision = 'change_track') = (track is not null)),
  constraint conferences__to_track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint conferences__endorsed check ((endorsed_by is null) = (endorsed_at is null)),
  constraint conferences__why check (cause in ('crisis', 'left_without_notice', 'serious_breach', 'pregnancy', 'family_request', 'transfer', 'withdrawal', 'death', 'other')),
  constraint conferences__stage foreign key (stage) references stages (code)
);
create index conferences__by_case on conferences (centre_id, case_id, held_on desc, conference_id desc);
comment on table conferences is 'A review or case conference on one case: that it was held, who led it, what was decided. The minutes stand elsewhere, sealed.';
comment on column conferences.centre_id is 'plain: the centre';
comment on column conferences.conference_id is 'plain: id';
comment on column conferences.case_id is 'plain: the case';
comment on column conferences.kind is 'plain: review, cc1, cc2, cc3, cc4, ccl';
comment on column conferences.held_on is 'plain: day in the centre''s zone';
comment on column conferences.cause is 'plain: why an extraordinary conference was called';
comment on column conferences.event_on is 'plain: day of the event that called it';
comment on column conferences.stage is 'plain: stage of the case on that day';
comment on column conferences.chair_id is 'plain: who led it';
comment on column conferences.secretary_id is 'plain: who kept the minutes';
comment on column conferences.decision is 'plain: code of the decision';
comment on column conferences.track is 'plain: the new track, when the decision is to change it';
comment on column conferences.next_review_on is 'plain: day of the next review';
comment on column conferences.dissents is 'plain: how many members thought otherwise';
comment on column conferences.told_on is 'plain: day on which she was told the outcome';
comment on column conferences.endorsed_by is 'plain: the head who signed a decision that needs it';
comment on column conferences.endorsed_at is 'plain: when it was signed';
comment on column conferences.recorded_by is 'plain: who wrote it down';
comment on column conferences.recorded_at is 'plain: when it was written down';
comment on column conferences.version is 'plain: version of the row';

create table conference_members (
  centre_id uuid not null,
  conference_id uuid not null,
  seat int not null,
  case_id uuid not null,
  person_id uuid,
  guest text,
  was_present boolean not null default true,
  constraint conference_members__pk primary key (centre_id, conference_id, seat),
  constraint conference_members__conference foreign key (centre_id, conference_id) references conferences (centre_id, conference_id) on delete cascade,
  constraint conference_members__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint conference_members__somebody check ((person_id is null) <> (guest is null)),
  constraint conference_members__guest check (guest in ('client', 'family', 'social_office', 'women_protection_unit', 'psychologist_outside', 'partner_agency', 'other'))
);
comment on table conference_members is 'The list of who was at the table.';
comment on column conference_members.centre_id is 'plain: the centre';
comment on column conference_members.conference_id is 'plain: the conference';
comment on column conference_members.seat is 'plain: order on the list';
comment on column conference_members.case_id is 'plain: the case';
comment on column conference_members.person_id is 'plain: a member of the staff';
comment on column conference_members.guest is 'plain: or what kind of guest, by code';
comment on column conference_members.was_present is 'plain: came, or was invited and did not come';

create table conference_minutes (
  centre_id uuid not null,
  conference_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint conference_minutes__pk primary key (centre_id, conference_id),
  constraint conference_minutes__conference foreign key (centre_id, conference_id) references conferences (centre_id, conference_id) on delete cascade
);
create index conference_minutes__by_case on conference_minutes (centre_id, case_id);
comment on table conference_minutes is 'Minutes of a conference (F28, F29): facts, discussion, options, dissent, her voice.';
comment on column conference_minutes.centre_id is 'plain: the centre';
comment on column conference_minutes.conference_id is 'plain: the conference';
comment on column conference_minutes.case_id is 'plain: the case';
comment on column conference_minutes.body is 'sealed:narrative the minutes as one document';

create table kiosk_screens (
  centre_id uuid not null,
  screen_id uuid not null,
  token_hash bytea not null,
  place text not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  ends_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  strangers int not null default 0,
  constraint kiosk_screens__pk primary key (centre_id, screen_id),
  constraint kiosk_screens__token unique (centre_id, token_hash),
  constraint kiosk_screens__opener foreign key (centre_id, opened_by) references people (centre_id, person_id),
  constraint kiosk_screens__closer foreign key (centre_id, closed_by) references people (centre_id, person_id),
  constraint kiosk_screens__place check (place in ('common_room', 'dormitory', 'dining', 'class', 'corridor')),
  constraint kiosk_screens__ends check (opened_at < ends_at)
);
create index kiosk_screens__by_token on kiosk_screens (token_hash);
comment on table kiosk_screens is 'A screen of the women that staff opened for the day: a session of its own kind, which is nobody and holds no key.';
comment on column kiosk_screens.centre_id is 'plain: the centre';
comment on column kiosk_screens.screen_id is 'plain: id';
comment on column kiosk_screens.token_hash is 'plain: SHA-256 of its cookie';
comment on column kiosk_screens.place is 'plain: where it stands';
comment on column kiosk_screens.opened_by is 'plain: who opened it';
comment on column kiosk_screens.opened_at is 'plain: when';
comment on column kiosk_screens.ends_at is 'plain: when it ends by itself, the evening of that day';
comment on column kiosk_screens.closed_at is 'plain: when it was closed before, or noticed to be over';
comment on column kiosk_screens.closed_by is 'plain: by whom; null when it ended by itself';
comment on column kiosk_screens.strangers is 'plain: how many cards were tried that are none or are locked';

create table kiosk_cards (
  centre_id uuid not null,
  card_id uuid not null,
  case_id uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  code_tag bytea not null,
  kdf jsonb not null,
  verifier bytea not null,
  key_by_pin bytea not null,
  public_key bytea not null,
  box_key bytea not null,
  body text not null,
  sheet bytea not null,
  failures int not null default 0,
  version int not null default 1,
  ended_at timestamptz,
  ended_as text,
  constraint kiosk_cards__pk primary key (centre_id, card_id),
  constraint kiosk_cards__code unique (centre_id, code_tag),
  constraint kiosk_cards__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint kiosk_cards__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint kiosk_cards__ended check ((ended_at is null) = (ended_as is null) and ended_as in ('renewed', 'lost', 'her_wish', 'left', 'protected'))
);
create unique index kiosk_cards__one on kiosk_cards (centre_id, case_id) where ended_at is null;
create index kiosk_cards__by_case on kiosk_cards (centre_id, case_id);
comment on table kiosk_cards is 'The card of a woman for the screen. Code and PIN together open its key; neither stands here.';
comment on column kiosk_cards.centre_id is 'plain: the centre';
comment on column kiosk_cards.card_id is 'plain: id';
comment on column kiosk_cards.case_id is 'plain: whose';
comment on column kiosk_cards.made_by is 'plain: her worker';
comment on column kiosk_cards.made_at is 'plain: when';
comment on column kiosk_cards.code_tag is 'plain: keyed hash of the code on the card';
comment on column kiosk_cards.kdf is 'plain: with what her PIN was stretched';
comment on column kiosk_cards.verifier is 'plain: what the stretched PIN is compared with';
comment on column kiosk_cards.key_by_pin is 'plain: the private key of the card, sealed under PIN, code and pepper';
comment on column kiosk_cards.public_key is 'plain: public half of the key of the card';
comment on column kiosk_cards.box_key is 'plain: to this the screen seals what is for her worker';
comment on column kiosk_cards.body is 'sealed:narrative what the screen shows of her, and the private half of box_key';
comment on column kiosk_cards.sheet is 'plain: what the screen shows of her, sealed to the key of the card';
comment on column kiosk_cards.failures is 'plain: wrong PINs in a row';
comment on column kiosk_cards.version is 'plain: grows with each change of what is shown';
comment on column kiosk_cards.ended_at is 'plain: until when it opened';
comment on column kiosk_cards.ended_as is 'plain: why it does no longer';

create table kiosk_visits (
  centre_id uuid not null,
  screen_id uuid not null,
  visit_hash bytea not null,
  card_id uuid not null,
  body bytea not null,
  seen_at timestamptz not null,
  constraint kiosk_visits__pk primary key (centre_id, screen_id),
  constraint kiosk_visits__screen foreign key (centre_id, screen_id) references kiosk_screens (centre_id, screen_id) on delete cascade,
  constraint kiosk_visits__card foreign key (centre_id, card_id) references kiosk_cards (centre_id, card_id) on delete cascade
);
comment on table kiosk_visits is 'Whose turn it is at a screen, for the minutes that she stands there; gone when she leaves.';
comment on column kiosk_visits.centre_id is 'plain: the centre';
comment on column kiosk_visits.screen_id is 'plain: at which screen; one woman at a time';
comment on column kiosk_visits.visit_hash is 'plain: hash of a secret that the page alone holds';
comment on column kiosk_visits.card_id is 'plain: which card';
comment on column kiosk_visits.body is 'plain: her name as she wants it shown and her slips, sealed under that secret';
comment on column kiosk_visits.seen_at is 'plain: when she last pressed something';

create table kiosk_comforts (
  centre_id uuid not null,
  case_id uuid not null,
  on_day date not null,
  card_id uuid not null,
  body bytea not null,
  constraint kiosk_comforts__pk primary key (centre_id, case_id, on_day),
  constraint kiosk_comforts__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint kiosk_comforts__card foreign key (centre_id, card_id) references kiosk_cards (centre_id, card_id) on delete cascade
);
comment on table kiosk_comforts is 'How she felt on a day, by one of five faces: for her worker.';
comment on column kiosk_comforts.centre_id is 'plain: the centre';
comment on column kiosk_comforts.case_id is 'plain: whose';
comment on column kiosk_comforts.on_day is 'plain: on which day; one a day';
comment on column kiosk_comforts.card_id is 'plain: with which card, whose body opens it';
comment on column kiosk_comforts.body is 'plain: the face, sealed to box_key of the card';

create table kiosk_talks (
  centre_id uuid not null,
  talk_id uuid not null,
  case_id uuid not null,
  goes_to text not null,
  asked_at timestamptz not null,
  task_id uuid not null,
  done_at timestamptz,
  done_by uuid,
  constraint kiosk_talks__pk primary key (centre_id, talk_id),
  constraint kiosk_talks__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint kiosk_talks__goes check (goes_to in ('worker', 'coordinator', 'head')),
  constraint kiosk_talks__done check ((done_at is null) = (done_by is null))
);
create unique index kiosk_talks__once on kiosk_talks (centre_id, case_id, goes_to) where done_at is null;
comment on table kiosk_talks is 'She wants to talk to somebody, and need not say why.';
comment on column kiosk_talks.centre_id is 'plain: the centre';
comment on column kiosk_talks.talk_id is 'plain: id';
comment on column kiosk_talks.case_id is 'plain: who';
comment on column kiosk_talks.goes_to is 'plain: to her worker, or past him to coordinator or head';
comment on column kiosk_talks.asked_at is 'plain: when';
comment on column kiosk_talks.task_id is 'plain: the task of whom she asked for';
comment on column kiosk_talks.done_at is 'plain: when they talked';
comment on column kiosk_talks.done_by is 'plain: who says so';

create table kiosk_items (
  centre_id uuid not null,
  item_id uuid not null,
  kind text not null,
  put_on date not null,
  slip_hash bytea not null,
  task_id uuid not null,
  answered_at timestamptz,
  answered_by uuid,
  answer bytea,
  constraint kiosk_items__pk primary key (centre_id, item_id),
  constraint kiosk_items__slip unique (centre_id, slip_hash),
  constraint kiosk_items__answerer foreign key (centre_id, answered_by) references people (centre_id, person_id),
  constraint kiosk_items__kind check (kind in ('question', 'suggestion')),
  constraint kiosk_items__answered check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null))
);
comment on table kiosk_items is 'A question or a suggestion in the box (P106). By whom stands nowhere but in the sealed words, if she wants it there.';
comment on column kiosk_items.centre_id is 'plain: the centre';
comment on column kiosk_items.item_id is 'plain: a random id: one in order of time would say when it was written';
comment on column kiosk_items.kind is 'plain: question or suggestion';
comment on column kiosk_items.put_on is 'plain: the day, and no hour';
comment on column kiosk_items.slip_hash is 'plain: hash of a slip that only the key of her card gives again';
comment on column kiosk_items.task_id is 'plain: the task to answer it';
comment on column kiosk_items.answered_at is 'plain: when it was answered';
comment on column kiosk_items.answered_by is 'plain: by whom';
comment on column kiosk_items.answer is 'plain: the answer, sealed under a key that is made of the slip';

create table kiosk_words (
  centre_id uuid not null,
  item_id uuid not null,
  person_id uuid not null,
  body text not null,
  constraint kiosk_words__pk primary key (centre_id, item_id, person_id),
  constraint kiosk_words__item foreign key (centre_id, item_id) references kiosk_items (centre_id, item_id) on delete cascade,
  constraint kiosk_words__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table kiosk_words is 'What was put in the box, a copy for each who reads it.';
comment on column kiosk_words.centre_id is 'plain: the centre';
comment on column kiosk_words.item_id is 'plain: what was put in';
comment on column kiosk_words.person_id is 'plain: for whom';
comment on column kiosk_words.body is 'plain: the words, her name if she wants it, and the slip of the answer; sealed to the account of this person';

create table skill_tests (
  centre_id uuid not null,
  test_id uuid not null,
  case_id uuid not null,
  track text not null,
  rubric int not null,
  held_on date not null,
  marks jsonb not null,
  mean_hundredths int not null,
  is_competent boolean not null,
  assessed_by uuid not null,
  recorded_at timestamptz not null,
  constraint skill_tests__pk primary key (centre_id, test_id),
  constraint skill_tests__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint skill_tests__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint skill_tests__mean check (mean_hundredths between 100 and 400)
);
create index skill_tests__by_case on skill_tests (centre_id, case_id, held_on desc, test_id desc);
comment on table skill_tests is 'The practice test at the end (domain.md 6.4): a level 1 to 4 for each criterion. Append only; the latest counts.';
comment on column skill_tests.centre_id is 'plain: the centre';
comment on column skill_tests.test_id is 'plain: id';
comment on column skill_tests.case_id is 'plain: the case';
comment on column skill_tests.track is 'plain: the track';
comment on column skill_tests.rubric is 'plain: version of the list of criteria';
comment on column skill_tests.held_on is 'plain: day of the test';
comment on column skill_tests.marks is 'plain: level by criterion code, no words';
comment on column skill_tests.mean_hundredths is 'plain: mean of the levels in hundredths';
comment on column skill_tests.is_competent is 'plain: every critical criterion and the mean reach level 3';
comment on column skill_tests.assessed_by is 'plain: who assessed';
comment on column skill_tests.recorded_at is 'plain: when it was written down';

create table practicums (
  centre_id uuid not null,
  practicum_id uuid not null,
  case_id uuid not null,
  track text not null,
  from_on date not null,
  until_on date not null,
  days_open int not null,
  customers int not null,
  revenue_rupiah bigint not null,
  material_rupiah bigint not null,
  other_rupiah bigint not null,
  profit_rupiah bigint generated always as (revenue_rupiah - material_rupiah - other_rupiah) stored,
  is_cash_book_kept boolean not null,
  customer_rating int,
  mentor_rating int,
  is_problem_solved boolean not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint practicums__pk primary key (centre_id, practicum_id),
  constraint practicums__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint practicums__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint practicums__dates check (from_on <= until_on),
  constraint practicums__days check (days_open between 1 and until_on - from_on + 1),
  constraint practicums__customers check (customers between 0 and 100000),
  constraint practicums__money check (revenue_rupiah between 0 and 99999999999 and material_rupiah between 0 and 99999999999 and other_rupiah between 0 and 99999999999),
  constraint practicums__ratings check (customer_rating between 1 and 5 and mentor_rating between 1 and 5)
);
create index practicums__by_case on practicums (centre_id, case_id, until_on desc, practicum_id desc);
comment on table practicums is 'Business-learning practice (paper; domain.md 6.4): figures only. Append only; the latest counts.';
comment on column practicums.centre_id is 'plain: the centre';
comment on column practicums.practicum_id is 'plain: id';
comment on column practicums.case_id is 'plain: the case';
comment on column practicums.track is 'plain: the track';
comment on column practicums.from_on is 'plain: first day';
comment on column practicums.until_on is 'plain: last day';
comment on column practicums.days_open is 'plain: days on which she sold';
comment on column practicums.customers is 'plain: customers served';
comment on column practicums.revenue_rupiah is 'plain: takings, whole rupiah';
comment on column practicums.material_rupiah is 'plain: cost of material';
comment on column practicums.other_rupiah is 'plain: other cost';
comment on column practicums.profit_rupiah is 'plain: takings less costs; may be below zero';
comment on column practicums.is_cash_book_kept is 'plain: she kept the cash book';
comment on column practicums.customer_rating is 'plain: 1 to 5, by customers';
comment on column practicums.mentor_rating is 'plain: 1 to 5, by the mentor';
comment on column practicums.is_problem_solved is 'plain: she solved a problem by herself';
comment on column practicums.recorded_by is 'plain: who wrote it down';
comment on column practicums.recorded_at is 'plain: when';

create table evaluation_texts (
  centre_id uuid not null,
  text_id uuid not null,
  case_id uuid not null,
  kind text not null,
  made_on date not null,
  author_id uuid not null,
  recorded_at timestamptz not null,
  body text not null,
  constraint evaluation_texts__pk primary key (centre_id, text_id),
  constraint evaluation_texts__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint evaluation_texts__kind check (kind in ('skill', 'practicum', 'instruments', 'goals', 'own_view', 'business_plan', 'readiness'))
);
create index evaluation_texts__by_case on evaluation_texts (centre_id, case_id, kind, recorded_at desc);
comment on table evaluation_texts is 'What the final evaluation (F30) says about her: goal attainment with its T, her own view, business plan, reasons. Append only.';
comment on column evaluation_texts.centre_id is 'plain: the centre';
comment on column evaluation_texts.text_id is 'plain: id';
comment on column evaluation_texts.case_id is 'plain: the case';
comment on column evaluation_texts.kind is 'plain: which part of the evaluation';
comment on column evaluation_texts.made_on is 'plain: day of the talk or of the scoring';
comment on column evaluation_texts.author_id is 'plain: who wrote it';
comment on column evaluation_texts.recorded_at is 'plain: when it was written down';
comment on column evaluation_texts.body is 'sealed:narrative one document per kind';

create table evaluation_decisions (
  centre_id uuid not null,
  decision_id uuid not null,
  case_id uuid not null,
  decision text not null,
  months int,
  until_on date,
  decided_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint evaluation_decisions__pk primary key (centre_id, decision_id),
  constraint evaluation_decisions__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint evaluation_decisions__decision check (decision in ('ready', 'extend', 'other_exit')),
  constraint evaluation_decisions__months check ((decision = 'extend') = (months is not null and until_on is not null) and months between 1 and 3)
);
create unique index evaluation_decisions__extended_once on evaluation_decisions (centre_id, case_id) where decision = 'extend';
create index evaluation_decisions__by_case on evaluation_decisions (centre_id, case_id, recorded_at desc);
comment on table evaluation_decisions is 'Readiness (gate G7): ready, extend once by one to three months, or another end. Reasons stand sealed.';
comment on column evaluation_decisions.centre_id is 'plain: the centre';
comment on column evaluation_decisions.decision_id is 'plain: id';
comment on column evaluation_decisions.case_id is 'plain: the case';
comment on column evaluation_decisions.decision is 'plain: ready, extend, other_exit';
comment on column evaluation_decisions.months is 'plain: length of the extension';
comment on column evaluation_decisions.until_on is 'plain: new planned last day';
comment on column evaluation_decisions.decided_on is 'plain: day of the decision';
comment on column evaluation_decisions.recorded_by is 'plain: who put it on record';
comment on column evaluation_decisions.recorded_at is 'plain: when';

create table evaluation_reports (
  centre_id uuid not null,
  report_id uuid not null,
  intake_id uuid not null,
  name text not null,
  starts_on date not null,
  ends_on date not null,
  due_on date not null,
  body text not null,
  written_by uuid not null,
  delivered_at timestamptz not null,
  received_by uuid,
  received_at timestamptz,
  task_id uuid not null,
  constraint evaluation_reports__pk primary key (centre_id, report_id),
  constraint evaluation_reports__intake foreign key (centre_id, intake_id) references intakes (centre_id, intake_id),
  constraint evaluation_reports__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint evaluation_reports__dates check (starts_on < ends_on),
  constraint evaluation_reports__received check ((received_by is null) = (received_at is null)),
  constraint evaluation_reports__four_eyes check (received_by <> written_by)
);
create index evaluation_reports__by_intake on evaluation_reports (centre_id, intake_id, delivered_at desc);
create index evaluation_reports__by_time on evaluation_reports (centre_id, delivered_at desc);
comment on table evaluation_reports is 'The evaluation report of a class to the head (F31): about the class, without names.';
comment on column evaluation_reports.centre_id is 'plain: the centre';
comment on column evaluation_reports.report_id is 'plain: id';
comment on column evaluation_reports.intake_id is 'plain: the batch';
comment on column evaluation_reports.name is 'plain: name of the batch when the report was written';
comment on column evaluation_reports.starts_on is 'plain: first day of the batch';
comment on column evaluation_reports.ends_on is 'plain: last day of the batch';
comment on column evaluation_reports.due_on is 'plain: fourteen days after the last day';
comment on column evaluation_reports.body is 'plain: sealed to the intake group''s key before it is stored; JSON {summary, skillNote, changes, roles, obstacles, suggestions} of the class';
comment on column evaluation_reports.written_by is 'plain: who wrote it';
comment on column evaluation_reports.delivered_at is 'plain: handed to the head when';
comment on column evaluation_reports.received_by is 'plain: the head who received it; never the writer';
comment on column evaluation_reports.received_at is 'plain: received when';
comment on column evaluation_reports.task_id is 'plain: the head''s task of reading it';

create table evaluation_report_lines (
  centre_id uuid not null,
  report_id uuid not null,
  case_id uuid not null,
  register_no text not null,
  track text,
  attendance_percent int,
  is_competent boolean,
  profit_rupiah bigint,
  days_open int,
  customers int,
  revenue_rupiah bigint,
  note text,
  constraint evaluation_report_lines__pk primary key (centre_id, report_id, case_id),
  constraint evaluation_report_lines__report foreign key (centre_id, report_id) references evaluation_reports (centre_id, report_id) on delete cascade,
  constraint evaluation_report_lines__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint evaluation_report_lines__track foreign key (centre_id, track) references tracks (centre_id, track)
);
create index evaluation_report_lines__by_case on evaluation_report_lines (centre_id, case_id);
comment on table evaluation_report_lines is 'The appendix of the report as it stood when it was handed in: register numbers and results.';
comment on column evaluation_report_lines.centre_id is 'plain: the centre';
comment on column evaluation_report_lines.report_id is 'plain: the report';
comment on column evaluation_report_lines.case_id is 'plain: the case';
comment on column evaluation_report_lines.register_no is 'plain: register number';
comment on column evaluation_report_lines.track is 'plain: the track';
comment on column evaluation_report_lines.attendance_percent is 'plain: attendance in percent';
comment on column evaluation_report_lines.is_competent is 'plain: result of the test';
comment on column evaluation_report_lines.profit_rupiah is 'plain: profit of her practicum';
comment on column evaluation_report_lines.days_open is 'plain: days of her practicum';
comment on column evaluation_report_lines.customers is 'plain: customers of her practicum';
comment on column evaluation_report_lines.revenue_rupiah is 'plain: takings of her practicum';
comment on column evaluation_report_lines.note is 'plain: sealed to the intake group''s key before it is stored; a remark for the appendix';

create table terminations (
  centre_id uuid not null,
  termination_id uuid not null,
  case_id uuid not null,
  exit_kind text not null,
  needs_four_eyes boolean not null,
  state text not null default 'open',
  missing_since timestamptz,
  opened_by uuid not null,
  opened_at timestamptz not null,
  proposed_by uuid,
  proposed_at timestamptz,
  effective_on date,
  decided_by uuid,
  decided_at timestamptz,
  ended_at timestamptz,
  version int not null default 1,
  constraint terminations__pk primary key (centre_id, termination_id),
  constraint terminations__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint terminations__state check (state in ('open', 'proposed', 'approved', 'closed', 'abandoned')),
  constraint terminations__proposed check (state not in ('proposed', 'approved', 'closed') or (proposed_by is not null and effective_on is not null)),
  constraint terminations__decided check (state not in ('approved', 'closed') or decided_by is not null),
  constraint terminations__ended check ((state in ('closed', 'abandoned')) = (ended_at is not null)),
  constraint terminations__absence check ((exit_kind = 'LARI') = (missing_since is not null)),
  constraint terminations__four_eyes check (not needs_four_eyes or decided_by <> proposed_by),
  constraint terminations__exit check (exit_kind in ('LULUS', 'MANDIRI_DINI', 'REUNIFIKASI', 'ALIH_LEMBAGA', 'RUJUK_MEDIS', 'MUNDUR', 'LARI', 'DO', 'PROSES_HUKUM', 'MENINGGAL', 'DITOLAK', 'DIRUJUK_LAIN', 'BATAL'))
);
create unique index terminations__one_at_a_time on terminations (centre_id, case_id) where state in ('open', 'proposed', 'approved');
create index terminations__by_case on terminations (centre_id, case_id, opened_at desc);
comment on table terminations is 'The way in which a stay ends: which kind, who proposed it, who decided (F33). One at a time for a case.';
comment on column terminations.centre_id is 'plain: the centre';
comment on column terminations.termination_id is 'plain: id';
comment on column terminations.case_id is 'plain: the case';
comment on column terminations.exit_kind is 'plain: code of the exit; screens and papers say a sentence instead';
comment on column terminations.needs_four_eyes is 'plain: the one who decides may not be the one who proposed';
comment on column terminations.state is 'plain: open, proposed, approved, closed, abandoned';
comment on column terminations.missing_since is 'plain: when she was last seen, from which 72 hours count';
comment on column terminations.opened_by is 'plain: who began it';
comment on column terminations.opened_at is 'plain: when';
comment on column terminations.proposed_by is 'plain: who put it to the head';
comment on column terminations.proposed_at is 'plain: when';
comment on column terminations.effective_on is 'plain: day on which the service ends';
comment on column terminations.decided_by is 'plain: the head who decided';
comment on column terminations.decided_at is 'plain: when';
comment on column terminations.ended_at is 'plain: closed or given up when';
comment on column terminations.version is 'plain: version of the row';

create table termination_records (
  centre_id uuid not null,
  record_id uuid not null,
  termination_id uuid not null,
  case_id uuid not null,
  name text not null,
  outcome text not null default 'done',
  on_day date not null,
  facts jsonb not null default '{}',
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint termination_records__pk primary key (centre_id, record_id),
  constraint termination_records__termination foreign key (centre_id, termination_id) references terminations (centre_id, termination_id) on delete cascade,
  constraint termination_records__outcome check (outcome in ('done', 'not_met', 'explained'))
);
create index termination_records__by_termination on termination_records (centre_id, termination_id, name, recorded_at desc);
create index termination_records__by_case on termination_records (centre_id, case_id);
comment on table termination_records is 'What was done on the way out, one row an act: each check of the list, the proposal, a return with a note. Append only.';
comment on column termination_records.centre_id is 'plain: the centre';
comment on column termination_records.record_id is 'plain: id';
comment on column termination_records.termination_id is 'plain: of which exit';
comment on column termination_records.case_id is 'plain: the case';
comment on column termination_records.name is 'plain: name of the check, or proposal, returned, abandoned';
comment on column termination_records.outcome is 'plain: done, not_met, explained';
comment on column termination_records.on_day is 'plain: day on which it was done';
comment on column termination_records.facts is 'plain: codes, sums and counts of the act; no name and no text';
comment on column termination_records.recorded_by is 'plain: who wrote it down';
comment on column termination_records.recorded_at is 'plain: when';

create table termination_notes (
  centre_id uuid not null,
  record_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint termination_notes__pk primary key (centre_id, record_id),
  constraint termination_notes__record foreign key (centre_id, record_id) references termination_records (centre_id, record_id) on delete cascade
);
create index termination_notes__by_case on termination_notes (centre_id, case_id);
comment on table termination_notes is 'The words of acts that belong to her story: talks, hearing, basis of the decision.';
comment on column termination_notes.centre_id is 'plain: the centre';
comment on column termination_notes.record_id is 'plain: of which act';
comment on column termination_notes.case_id is 'plain: the case';
comment on column termination_notes.body is 'sealed:narrative one document per act';

create table termination_guarded (
  centre_id uuid not null,
  record_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint termination_guarded__pk primary key (centre_id, record_id),
  constraint termination_guarded__record foreign key (centre_id, record_id) references termination_records (centre_id, record_id) on delete cascade
);
create index termination_guarded__by_case on termination_guarded (centre_id, case_id);
comment on table termination_guarded is 'The words of acts that could lead somebody to her, or say what a doctor or a court wrote: destination, receiver, who was told.';
comment on column termination_guarded.centre_id is 'plain: the centre';
comment on column termination_guarded.record_id is 'plain: of which act';
comment on column termination_guarded.case_id is 'plain: the case';
comment on column termination_guarded.body is 'sealed:safety one document per act';

create table aftercare_plans (
  centre_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  is_agreed boolean not null,
  channel text,
  officer_id uuid,
  agreed_on date not null,
  body text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  replaced_at timestamptz,
  constraint aftercare_plans__pk primary key (centre_id, plan_id),
  constraint aftercare_plans__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint aftercare_plans__officer foreign key (centre_id, officer_id) references people (centre_id, person_id),
  constraint aftercare_plans__channel check (channel in ('call', 'message', 'visit', 'letter', 'other_person')),
  constraint aftercare_plans__agreed check (is_agreed = (channel is not null and officer_id is not null))
);
create unique index aftercare_plans__one on aftercare_plans (centre_id, case_id) where replaced_at is null;
create index aftercare_plans__by_officer on aftercare_plans (centre_id, officer_id) where replaced_at is null;
comment on table aftercare_plans is 'What was agreed with her for the year after (F36): whether, who, by which channel. How to reach her stands sealed.';
comment on column aftercare_plans.centre_id is 'plain: the centre';
comment on column aftercare_plans.plan_id is 'plain: id';
comment on column aftercare_plans.case_id is 'plain: the case';
comment on column aftercare_plans.is_agreed is 'plain: she agrees to be contacted';
comment on column aftercare_plans.channel is 'plain: kind of channel, by code';
comment on column aftercare_plans.officer_id is 'plain: who keeps in touch';
comment on column aftercare_plans.agreed_on is 'plain: day of the talk';
comment on column aftercare_plans.body is 'sealed:safety {who, number, times, codeWord, maySay, whoMayAnswer, neverSay, goals, partner, area}';
comment on column aftercare_plans.recorded_by is 'plain: who wrote it down';
comment on column aftercare_plans.recorded_at is 'plain: when';
comment on column aftercare_plans.replaced_at is 'plain: a newer agreement stands since';

create table aftercare_windows (
  centre_id uuid not null,
  case_id uuid not null,
  month int not null,
  agreed_on date not null,
  from_on date not null,
  due_on date not null,
  contact_id uuid,
  constraint aftercare_windows__pk primary key (centre_id, case_id, month),
  constraint aftercare_windows__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint aftercare_windows__month check (month in (1, 3, 6, 12)),
  constraint aftercare_windows__order check (from_on <= agreed_on and agreed_on <= due_on)
);
create index aftercare_windows__due on aftercare_windows (centre_id, due_on) where contact_id is null;
comment on table aftercare_windows is 'Month 1, 3, 6 and 12 after she left: a window around the day that was agreed.';
comment on column aftercare_windows.centre_id is 'plain: the centre';
comment on column aftercare_windows.case_id is 'plain: the case';
comment on column aftercare_windows.month is 'plain: 1, 3, 6 or 12';
comment on column aftercare_windows.agreed_on is 'plain: the day that she agreed to';
comment on column aftercare_windows.from_on is 'plain: may begin on';
comment on column aftercare_windows.due_on is 'plain: at the latest on';
comment on column aftercare_windows.contact_id is 'plain: the contact that closed the window';

create table aftercare_contacts (
  centre_id uuid not null,
  contact_id uuid not null,
  case_id uuid not null,
  month int,
  happened_on date not null,
  mode text not null,
  is_reached boolean not null,
  is_met boolean not null default false,
  is_safe_to_talk boolean,
  work text,
  tool_status text,
  needs_attention boolean not null default false,
  is_above_line boolean,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint aftercare_contacts__pk primary key (centre_id, contact_id),
  constraint aftercare_contacts__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint aftercare_contacts__month check (month in (1, 3, 6, 12)),
  constraint aftercare_contacts__mode check (mode in ('visit', 'call', 'message', 'other_person')),
  constraint aftercare_contacts__work check (work in ('business_running', 'business_resting', 'employed', 'not_yet', 'no_wish_to_say')),
  constraint aftercare_contacts__tool check (tool_status in ('in_use', 'not_in_use', 'broken', 'sold_or_pawned', 'lost', 'taken_by_others')),
  constraint aftercare_contacts__quiet check ((is_reached and coalesce(is_safe_to_talk, false)) or (work is null and tool_status is null and is_above_line is null))
);
create index aftercare_contacts__by_case on aftercare_contacts (centre_id, case_id, happened_on desc, contact_id desc);
comment on table aftercare_contacts is 'A contact in the year after (F37, F38): how, whether it was safe to talk, and the codes that indicators count. Words, figures and how she lives stand sealed. Append only.';
comment on column aftercare_contacts.centre_id is 'plain: the centre';
comment on column aftercare_contacts.contact_id is 'plain: id';
comment on column aftercare_contacts.case_id is 'plain: the case';
comment on column aftercare_contacts.month is 'plain: the window it belongs to; null for a contact in between';
comment on column aftercare_contacts.happened_on is 'plain: day';
comment on column aftercare_contacts.mode is 'plain: visit, call, message, other person';
comment on column aftercare_contacts.is_reached is 'plain: she was reached';
comment on column aftercare_contacts.is_met is 'plain: she was met in person';
comment on column aftercare_contacts.is_safe_to_talk is 'plain: she could speak freely; null when not reached';
comment on column aftercare_contacts.work is 'plain: work, by neutral code; I23 counts the businesses that last';
comment on column aftercare_contacts.tool_status is 'plain: state of the kit, by code; kits in use are counted (domain.md 6.8)';
comment on column aftercare_contacts.needs_attention is 'plain: somebody has to look at it today';
comment on column aftercare_contacts.is_above_line is 'plain: per head above the poverty line of that day and province, as I24 counts it; the sums stand sealed';
comment on column aftercare_contacts.recorded_by is 'plain: who wrote it down';
comment on column aftercare_contacts.recorded_at is 'plain: when';

create table aftercare_texts (
  centre_id uuid not null,
  contact_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint aftercare_texts__pk primary key (centre_id, contact_id),
  constraint aftercare_texts__contact foreign key (centre_id, contact_id) references aftercare_contacts (centre_id, contact_id) on delete cascade
);
create index aftercare_texts__by_case on aftercare_texts (centre_id, case_id);
comment on table aftercare_texts is 'What she told, how she lives, the figures of her month and the sums made of them, what stands in the way and comes next.';
comment on column aftercare_texts.centre_id is 'plain: the centre';
comment on column aftercare_texts.contact_id is 'plain: the contact';
comment on column aftercare_texts.case_id is 'plain: the case';
comment on column aftercare_texts.body is 'sealed:narrative {living, figures, income, criteriaMet, told, hurdles, help, nextStep}';

create table aftercare_cautions (
  centre_id uuid not null,
  contact_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint aftercare_cautions__pk primary key (centre_id, contact_id),
  constraint aftercare_cautions__contact foreign key (centre_id, contact_id) references aftercare_contacts (centre_id, contact_id) on delete cascade
);
create index aftercare_cautions__by_case on aftercare_cautions (centre_id, case_id);
comment on table aftercare_cautions is 'What she said about her safety, asked gently.';
comment on column aftercare_cautions.centre_id is 'plain: the centre';
comment on column aftercare_cautions.contact_id is 'plain: the contact';
comment on column aftercare_cautions.case_id is 'plain: the case';
comment on column aftercare_cautions.body is 'sealed:safety what she said about her safety, as text';

create table aftercare_ends (
  centre_id uuid not null,
  case_id uuid not null,
  outcome text not null,
  criteria_met text[] not null default '{}',
  is_standing_alone boolean not null,
  ended_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint aftercare_ends__pk primary key (centre_id, case_id),
  constraint aftercare_ends__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint aftercare_ends__outcome check (outcome in ('year_completed', 'no_wish_for_contact', 'not_reached', 'cared_for_elsewhere', 'died')),
  constraint aftercare_ends__criteria check (criteria_met <@ array['safe', 'home_stable', 'income_three_months', 'two_incomes', 'savings', 'two_meals', 'papers_active', 'children_in_school'])
);
comment on table aftercare_ends is 'How the year after ended, in neutral codes, with the criteria of domain.md 6.10 that hold.';
comment on column aftercare_ends.centre_id is 'plain: the centre';
comment on column aftercare_ends.case_id is 'plain: the case';
comment on column aftercare_ends.outcome is 'plain: how it ended, by code';
comment on column aftercare_ends.criteria_met is 'plain: criteria that hold, by code: six of eight are counted (domain.md 6.10); what she told stands sealed';
comment on column aftercare_ends.is_standing_alone is 'plain: six of eight criteria, among them both about safety and home';
comment on column aftercare_ends.ended_on is 'plain: day';
comment on column aftercare_ends.recorded_by is 'plain: who put it on record';
comment on column aftercare_ends.recorded_at is 'plain: when';

create table old_registers (
  centre_id uuid not null,
  register_id uuid not null,
  kind text not null,
  state text not null default 'draft',
  version int not null default 1,
  brought_by uuid not null,
  brought_at timestamptz not null,
  kid text not null,
  key_by_group text not null,
  key_by_person text not null,
  generation int not null,
  head text not null,
  file_mark text,
  rows_read int not null,
  settled_by uuid,
  settled_at timestamptz,
  let_go_at timestamptz,
  constraint old_registers__pk primary key (centre_id, register_id),
  constraint old_registers__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint old_registers__person foreign key (centre_id, brought_by) references people (centre_id, person_id),
  constraint old_registers__kind check (kind in ('women', 'kits', 'letters')),
  constraint old_registers__state check (state in ('draft', 'saving', 'done', 'dropped')),
  constraint old_registers__settled check ((state in ('draft', 'saving')) = (settled_at is null)),
  constraint old_registers__let_go check (let_go_at is null or settled_at is not null)
);
create index old_registers__by_mark on old_registers (centre_id, file_mark);
create index old_registers__by_time on old_registers (centre_id, brought_at desc);
comment on table old_registers is 'A register of the past as it was kept in a sheet: women who were here, kits that were handed over, letters. A draft enters nobody. It has a key of its own, for the registry group and whoever brought it.';
comment on column old_registers.centre_id is 'plain: the centre';
comment on column old_registers.register_id is 'plain: id';
comment on column old_registers.kind is 'plain: women, kits, letters';
comment on column old_registers.state is 'plain: draft, saving (decided on, its rows go over portion by portion), done, dropped; taken back it is a draft again';
comment on column old_registers.version is 'plain: version of the row; grows with every decision on it';
comment on column old_registers.brought_by is 'plain: who chose the file';
comment on column old_registers.brought_at is 'plain: when';
comment on column old_registers.kid is 'plain: id of the key of this register';
comment on column old_registers.key_by_group is 'plain: that key, wrapped to the registry group';
comment on column old_registers.key_by_person is 'plain: that key, sealed to whoever brought it';
comment on column old_registers.generation is 'plain: generation of the group''s key';
comment on column old_registers.head is 'sealed:identity name of the file, columns, mapping, hints';
comment on column old_registers.file_mark is 'plain: HMAC of the bytes of the file under the intake group''s secret, so that a second upload is known';
comment on column old_registers.rows_read is 'plain: rows that hold something';
comment on column old_registers.settled_by is 'plain: who entered or dropped it';
comment on column old_registers.settled_at is 'plain: when';
comment on column old_registers.let_go_at is 'plain: when its file and rows were deleted, and with them the way back';

create table old_register_files (
  centre_id uuid not null,
  register_id uuid not null,
  file bytea not null,
  constraint old_register_files__pk primary key (centre_id, register_id),
  constraint old_register_files__register foreign key (centre_id, register_id) references old_registers (centre_id, register_id) on delete cascade
);
comment on table old_register_files is 'The file as it came; deleted thirty days after its rows were entered, or with the first erasure of a woman of it.';
comment on column old_register_files.centre_id is 'plain: the centre';
comment on column old_register_files.register_id is 'plain: the register';
comment on column old_register_files.file is 'sealed:identity the bytes of the file, in frames (platform/seal/sealed-file.ts), under the key of the register';

create table old_register_rows (
  centre_id uuid not null,
  register_id uuid not null,
  row_no int not null,
  weight text not null,
  open_questions int not null default 0,
  plan text,
  body text,
  decisions text,
  version int not null default 1,
  outcome text,
  case_id uuid,
  constraint old_register_rows__pk primary key (centre_id, register_id, row_no),
  constraint old_register_rows__register foreign key (centre_id, register_id) references old_registers (centre_id, register_id) on delete cascade,
  constraint old_register_rows__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint old_register_rows__weight check (weight in ('must_decide', 'look', 'note', 'ready', 'header', 'ignored')),
  constraint old_register_rows__plan check (plan in ('save', 'aside')),
  constraint old_register_rows__outcome check (outcome in ('entered', 'set_aside', 'header', 'ignored')),
  constraint old_register_rows__body check (body is not null or outcome is not null)
);
create index old_register_rows__by_weight on old_register_rows (centre_id, register_id, weight, row_no);
create index old_register_rows__by_case on old_register_rows (centre_id, case_id) where case_id is not null;
comment on table old_register_rows is 'Every row of the sheet and where it went: none is lost in silence.';
comment on column old_register_rows.centre_id is 'plain: the centre';
comment on column old_register_rows.register_id is 'plain: the register';
comment on column old_register_rows.row_no is 'plain: row as Excel counts';
comment on column old_register_rows.weight is 'plain: gravest problem of the row, or header, or ignored';
comment on column old_register_rows.open_questions is 'plain: questions that nobody has decided';
comment on column old_register_rows.plan is 'plain: what the decisions so far make of a row: save, aside';
comment on column old_register_rows.body is 'sealed:identity what the row says and its problems; gone with the file';
comment on column old_register_rows.decisions is 'sealed:identity what a person decided, with what was typed; gone with the file';
comment on column old_register_rows.version is 'plain: version of the row';
comment on column old_register_rows.outcome is 'plain: entered, set aside, header, ignored; empty: still to come';
comment on column old_register_rows.case_id is 'plain: the case it became or is about';

create table old_register_layouts (
  centre_id uuid not null,
  layout_id uuid not null,
  body text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  constraint old_register_layouts__pk primary key (centre_id, layout_id)
);
comment on table old_register_layouts is 'How the columns of a register were matched by hand, found again by the headers. Sealed, since a guessed header may be a row of people.';
comment on column old_register_layouts.centre_id is 'plain: the centre';
comment on column old_register_layouts.layout_id is 'plain: id';
comment on column old_register_layouts.body is 'sealed:identity kind, fingerprint of the headers and the mapping, under the intake group''s secret';
comment on column old_register_layouts.made_by is 'plain: who matched them';
comment on column old_register_layouts.made_at is 'plain: when';

create table past_cases (
  centre_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  register_id uuid not null,
  row_no int not null,
  estimated text[] not null default '{}',
  body text not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  constraint past_cases__pk primary key (centre_id, case_id),
  constraint past_cases__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint past_cases__register foreign key (centre_id, register_id) references old_registers (centre_id, register_id),
  constraint past_cases__row unique (centre_id, register_id, row_no),
  constraint past_cases__estimated check (estimated <@ array['entry_date', 'exit_date', 'birth_date'])
);
comment on table past_cases is 'Cases that stand in Titian because an old register says so: no gate of theirs was met here (docs/decisions/0035). Written by door.enter_past alone.';
comment on column past_cases.centre_id is 'plain: the centre';
comment on column past_cases.case_id is 'plain: the case';
comment on column past_cases.is_protected is 'plain: follows the case';
comment on column past_cases.register_id is 'plain: the register that says so';
comment on column past_cases.row_no is 'plain: its row';
comment on column past_cases.estimated is 'plain: days that were estimated: entry_date, exit_date, birth_date';
comment on column past_cases.body is 'sealed:identity the row as it was written, heading by heading';
comment on column past_cases.entered_by is 'plain: who entered it';
comment on column past_cases.entered_at is 'plain: when';

create table past_kits (
  centre_id uuid not null,
  kit_id uuid not null,
  register_id uuid not null,
  row_no int not null,
  case_id uuid,
  handed_on date,
  body text not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  constraint past_kits__pk primary key (centre_id, kit_id),
  constraint past_kits__register foreign key (centre_id, register_id) references old_registers (centre_id, register_id),
  constraint past_kits__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint past_kits__row unique (centre_id, register_id, row_no)
);
create index past_kits__by_day on past_kits (centre_id, handed_on desc, kit_id desc);
create index past_kits__by_case on past_kits (centre_id, case_id) where case_id is not null;
comment on table past_kits is 'Kits that an old register says were handed over. They are of no stock of today: nobody can be asked who signed for them.';
comment on column past_kits.centre_id is 'plain: the centre';
comment on column past_kits.kit_id is 'plain: id';
comment on column past_kits.register_id is 'plain: the register that says so';
comment on column past_kits.row_no is 'plain: its row';
comment on column past_kits.case_id is 'plain: to whom, when she was found';
comment on column past_kits.handed_on is 'plain: when';
comment on column past_kits.body is 'plain: sealed to the registry group''s key before it is stored; what it was, its numbers and price';
comment on column past_kits.entered_by is 'plain: who entered it';
comment on column past_kits.entered_at is 'plain: when';

create table past_letters (
  centre_id uuid not null,
  letter_id uuid not null,
  register_id uuid not null,
  row_no int not null,
  case_id uuid,
  direction text not null,
  dated_on date,
  body text not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  constraint past_letters__pk primary key (centre_id, letter_id),
  constraint past_letters__register foreign key (centre_id, register_id) references old_registers (centre_id, register_id),
  constraint past_letters__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint past_letters__row unique (centre_id, register_id, row_no),
  constraint past_letters__direction check (direction in ('in', 'out'))
);
create index past_letters__by_day on past_letters (centre_id, dated_on desc, letter_id desc);
create index past_letters__by_case on past_letters (centre_id, case_id) where case_id is not null;
comment on table past_letters is 'Letters of the old books, in and out. They take no number of a book of today.';
comment on column past_letters.centre_id is 'plain: the centre';
comment on column past_letters.letter_id is 'plain: id';
comment on column past_letters.register_id is 'plain: the register that says so';
comment on column past_letters.row_no is 'plain: its row';
comment on column past_letters.case_id is 'plain: about whom, when she was found; her erasure takes what the letter said of her along';
comment on column past_letters.direction is 'plain: in, out';
comment on column past_letters.dated_on is 'plain: date of the letter';
comment on column past_letters.body is 'plain: sealed to the registry group''s key before it is stored; number, office, subject; emptied with the erasure of whom it is about';
comment on column past_letters.entered_by is 'plain: who entered it';
comment on column past_letters.entered_at is 'plain: when';

create table saved_reports (
  centre_id uuid not null,
  built_id uuid not null,
  title text not null,
  definition jsonb not null,
  shared text not null,
  is_monthly boolean not null default false,
  owner_id uuid not null,
  saved_at timestamptz not null,
  asked_on date,
  version int not null default 1,
  constraint saved_reports__pk primary key (centre_id, built_id),
  constraint saved_reports__owner foreign key (centre_id, owner_id) references people (centre_id, person_id),
  constraint saved_reports__title check (length(title) between 3 and 80),
  constraint saved_reports__definition check (jsonb_typeof(definition) = 'object' and length(definition::text) <= 6000),
  constraint saved_reports__shared check (shared in ('only_me', 'lead', 'workers'))
);
create index saved_reports__by_owner on saved_reports (centre_id, owner_id);
comment on table saved_reports is 'Reports that somebody built: what is counted, by what, over which period. Never a figure: whoever opens one counts it anew under her own eyes.';
comment on column saved_reports.centre_id is 'plain: the centre';
comment on column saved_reports.built_id is 'plain: id';
comment on column saved_reports.title is 'plain: what it is called; refused when it names somebody';
comment on column saved_reports.definition is 'plain: codes of what is counted and divided by, and ids of tracks and intakes';
comment on column saved_reports.shared is 'plain: with nobody, with those who lead, or with those who work with the women';
comment on column saved_reports.is_monthly is 'plain: whether it is asked for on the first of each month';
comment on column saved_reports.owner_id is 'plain: who built it';
comment on column saved_reports.saved_at is 'plain: when it was saved last';
comment on column saved_reports.asked_on is 'plain: when the night last asked for it';
comment on column saved_reports.version is 'plain: counts changes, so that two do not write over each other';

create table releases (
  centre_id uuid not null,
  release_id uuid not null,
  report text not null,
  title text,
  audience text not null,
  from_on date not null,
  until_on date not null,
  body jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  constraint releases__pk primary key (centre_id, release_id),
  constraint releases__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint releases__report check (report in ('monthly', 'quarterly', 'yearly', 'aftercare', 'built')),
  constraint releases__title check ((report = 'built') = (title is not null)),
  constraint releases__audience check (audience in ('government', 'public')),
  constraint releases__span check (from_on <= until_on)
);
create index releases__by_time on releases (centre_id, made_at desc);
comment on table releases is 'Figures that left the house, as they stood: small numbers hidden (domain.md 10.1). Append only; from it Word, Excel and PDF are made again.';
comment on column releases.centre_id is 'plain: the centre';
comment on column releases.release_id is 'plain: id';
comment on column releases.report is 'plain: which report';
comment on column releases.title is 'plain: what a report that somebody built is called; refused when it names a woman';
comment on column releases.audience is 'plain: for the chain of government, or for everybody';
comment on column releases.from_on is 'plain: first day of the period';
comment on column releases.until_on is 'plain: last day';
comment on column releases.body is 'plain: {sections, obstacles, plan}: the figures as they are shown, and the sentences of whoever made it, which name nobody';
comment on column releases.made_by is 'plain: who let it go';
comment on column releases.made_at is 'plain: when';

create table release_cells (
  centre_id uuid not null,
  release_id uuid not null,
  cell text not null,
  shown text not null,
  least int not null,
  members text[] not null,
  constraint release_cells__pk primary key (centre_id, release_id, cell),
  constraint release_cells__of foreign key (centre_id, release_id) references releases (centre_id, release_id),
  constraint release_cells__shown check (shown in ('open', 'small', 'hidden')),
  constraint release_cells__least check (least in (5, 10))
);
comment on table release_cells is 'Each number that left the house and whom it counted, so that none that comes later gives a small one away by the difference.';
comment on column release_cells.centre_id is 'plain: the centre';
comment on column release_cells.release_id is 'plain: the release';
comment on column release_cells.cell is 'plain: its place in the report';
comment on column release_cells.shown is 'plain: as it is, as less than the least, or hidden';
comment on column release_cells.least is 'plain: what less than meant there';
comment on column release_cells.members is 'plain: what was counted, by id; read by whoever leads alone';

create table spend_requests (
  centre_id uuid not null,
  request_id uuid not null,
  no int not null,
  year int not null,
  kind text not null,
  title text not null,
  line_key uuid,
  need_id uuid,
  amount_rupiah bigint not null,
  fund text not null,
  needed_on date,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decision text,
  decided_by uuid,
  decided_at timestamptz,
  answer text,
  closed_by uuid,
  closed_at timestamptz,
  task_id uuid,
  constraint spend_requests__pk primary key (centre_id, request_id),
  constraint spend_requests__no unique (centre_id, year, no),
  constraint spend_requests__need foreign key (centre_id, need_id) references needs (centre_id, need_id),
  constraint spend_requests__asker foreign key (centre_id, asked_by) references people (centre_id, person_id),
  constraint spend_requests__decider foreign key (centre_id, decided_by) references people (centre_id, person_id),
  constraint spend_requests__closer foreign key (centre_id, closed_by) references people (centre_id, person_id),
  constraint spend_requests__year check (year between 2020 and 2100),
  constraint spend_requests__kind check (kind in ('goods', 'handed_over', 'activity', 'fee', 'travel', 'allowance', 'service')),
  constraint spend_requests__amount check (amount_rupiah between 1 and 999999999999),
  constraint spend_requests__fund check (fund in ('apbd', 'apbn', 'foundation', 'donor', 'company', 'other')),
  constraint spend_requests__decision check (decision in ('approved', 'declined')),
  constraint spend_requests__decided check (num_nonnulls(decision, decided_by, decided_at) in (0, 3)),
  constraint spend_requests__two_people check (decided_by <> asked_by),
  constraint spend_requests__closed check ((closed_by is null) = (closed_at is null) and (closed_at is null or decision = 'approved'))
);
create index spend_requests__by_line on spend_requests (centre_id, line_key);
create index spend_requests__by_need on spend_requests (centre_id, need_id);
comment on table spend_requests is 'What shall be paid: asked for, approved by another person, then a commitment until it is paid or closed (domain.md 9.4). About no woman.';
comment on column spend_requests.centre_id is 'plain: the centre';
comment on column spend_requests.request_id is 'plain: id';
comment on column spend_requests.no is 'plain: a running number within the year; the database counts';
comment on column spend_requests.year is 'plain: the year whose money it is';
comment on column spend_requests.kind is 'plain: what kind of payment; its proofs follow from it';
comment on column spend_requests.title is 'plain: the thing or the service; a name of a woman is refused';
comment on column spend_requests.line_key is 'plain: the line of the budget, the same through all versions; none is warned of and never refused';
comment on column spend_requests.need_id is 'plain: the need that it answers';
comment on column spend_requests.amount_rupiah is 'plain: how much is asked for';
comment on column spend_requests.fund is 'plain: whose money';
comment on column spend_requests.needed_on is 'plain: when it is needed, where there is a day';
comment on column spend_requests.asked_by is 'plain: who asked';
comment on column spend_requests.asked_at is 'plain: when';
comment on column spend_requests.decision is 'plain: approved or declined; null while it waits';
comment on column spend_requests.decided_by is 'plain: the head who decided, never who asked (domain.md 8.1)';
comment on column spend_requests.decided_at is 'plain: when';
comment on column spend_requests.answer is 'plain: sealed to the key of those who read money before it is stored; JSON {words}, what the head said to it';
comment on column spend_requests.closed_by is 'plain: who gave the rest back to the line';
comment on column spend_requests.closed_at is 'plain: when';
comment on column spend_requests.task_id is 'plain: the task that asks for the next step';

create table spend_proofs (
  centre_id uuid not null,
  proof_id uuid not null,
  request_id uuid not null,
  kind text not null,
  how text not null,
  note text,
  format text,
  file bytea,
  saved_by uuid not null,
  saved_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  constraint spend_proofs__pk primary key (centre_id, proof_id),
  constraint spend_proofs__request foreign key (centre_id, request_id) references spend_requests (centre_id, request_id),
  constraint spend_proofs__saver foreign key (centre_id, saved_by) references people (centre_id, person_id),
  constraint spend_proofs__remover foreign key (centre_id, removed_by) references people (centre_id, person_id),
  constraint spend_proofs__kind check (kind in ('terms', 'invitation', 'attendance', 'minutes', 'photo', 'receipt', 'tax', 'goods_received')),
  constraint spend_proofs__how check (how in ('scan', 'paper', 'not_needed')),
  constraint spend_proofs__receipt check (kind <> 'receipt' or how <> 'not_needed'),
  constraint spend_proofs__note check (how = 'scan' or note is not null),
  constraint spend_proofs__format check (format in ('pdf', 'jpeg', 'png') and (how = 'scan') = (format is not null)),
  constraint spend_proofs__removed check ((removed_at is null) = (removed_by is null) and (file is not null) = (how = 'scan' and removed_at is null))
);
create index spend_proofs__by_request on spend_proofs (centre_id, request_id);
comment on table spend_proofs is 'What shows that a payment was right (domain.md 9.4): a scan, a paper in the folder of the house, or why it does not apply. What is taken away leaves its line.';
comment on column spend_proofs.centre_id is 'plain: the centre';
comment on column spend_proofs.proof_id is 'plain: id';
comment on column spend_proofs.request_id is 'plain: the payment';
comment on column spend_proofs.kind is 'plain: which proof of the checklist';
comment on column spend_proofs.how is 'plain: a scan, on paper in the folder, or not needed; a receipt is always needed';
comment on column spend_proofs.note is 'plain: where the paper lies or why it is not needed; a name of a woman is refused';
comment on column spend_proofs.format is 'plain: pdf, jpeg or png';
comment on column spend_proofs.file is 'plain: the paper, freed of its hidden parts and sealed to the key of those who read money before it is stored';
comment on column spend_proofs.saved_by is 'plain: who brought it';
comment on column spend_proofs.saved_at is 'plain: when';
comment on column spend_proofs.removed_at is 'plain: taken away';
comment on column spend_proofs.removed_by is 'plain: who took it away';

create table spend_payments (
  centre_id uuid not null,
  payment_id uuid not null,
  request_id uuid not null,
  corrects_id uuid,
  amount_rupiah bigint not null,
  tax_rupiah bigint,
  paid_on date not null,
  way text not null,
  payee text not null,
  receipt_no text not null,
  reason text,
  paid_by uuid not null,
  at timestamptz not null,
  constraint spend_payments__pk primary key (centre_id, payment_id),
  constraint spend_payments__request foreign key (centre_id, request_id) references spend_requests (centre_id, request_id),
  constraint spend_payments__corrects foreign key (centre_id, corrects_id) references spend_payments (centre_id, payment_id),
  constraint spend_payments__payer foreign key (centre_id, paid_by) references people (centre_id, person_id),
  constraint spend_payments__sign check (case when corrects_id is null then amount_rupiah > 0 and reason is null else amount_rupiah < 0 and reason is not null end),
  constraint spend_payments__amount check (abs(amount_rupiah) <= 999999999999),
  constraint spend_payments__tax check (tax_rupiah between 0 and amount_rupiah),
  constraint spend_payments__way check (way in ('up_gu', 'tu', 'ls', 'cash', 'transfer'))
);
create index spend_payments__by_request on spend_payments (centre_id, request_id);
create index spend_payments__by_day on spend_payments (centre_id, paid_on);
comment on table spend_payments is 'What was paid, append only: a slip is a line of its own that takes back, wholly or in part. Together never more than was approved and never below zero.';
comment on column spend_payments.centre_id is 'plain: the centre';
comment on column spend_payments.payment_id is 'plain: id';
comment on column spend_payments.request_id is 'plain: what was approved';
comment on column spend_payments.corrects_id is 'plain: the payment that this line takes back';
comment on column spend_payments.amount_rupiah is 'plain: above zero paid, below zero taken back';
comment on column spend_payments.tax_rupiah is 'plain: tax that the receipt says was kept back, as it was written there; never reckoned here';
comment on column spend_payments.paid_on is 'plain: day of the receipt';
comment on column spend_payments.way is 'plain: UP/GU, TU, LS, cash or transfer (domain.md 9.1)';
comment on column spend_payments.payee is 'plain: the shop or whoever was paid; a name of a woman is refused';
comment on column spend_payments.receipt_no is 'plain: number of the receipt';
comment on column spend_payments.reason is 'plain: why it is taken back; a name of a woman is refused';
comment on column spend_payments.paid_by is 'plain: who paid, never who approved';
comment on column spend_payments.at is 'plain: when it was written down';

create table petty_cash_entries (
  centre_id uuid not null,
  seq int not null,
  kind text not null,
  what text not null,
  line_key uuid,
  amount_rupiah bigint not null,
  balance_rupiah bigint not null,
  corrects_seq int,
  on_day date not null,
  receipt_no text,
  person_id uuid not null,
  at timestamptz not null,
  constraint petty_cash_entries__pk primary key (centre_id, seq),
  constraint petty_cash_entries__corrects foreign key (centre_id, corrects_seq) references petty_cash_entries (centre_id, seq),
  constraint petty_cash_entries__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint petty_cash_entries__kind check (kind in ('filled', 'spent', 'given_back', 'correction')),
  constraint petty_cash_entries__sign check (case kind when 'correction' then amount_rupiah <> 0 and corrects_seq is not null
    when 'filled' then amount_rupiah > 0 and corrects_seq is null else amount_rupiah < 0 and corrects_seq is null end),
  constraint petty_cash_entries__amount check (abs(amount_rupiah) <= 999999999),
  constraint petty_cash_entries__receipt check (kind <> 'spent' or receipt_no is not null),
  constraint petty_cash_entries__line check (line_key is null or kind = 'spent' or kind = 'correction'),
  constraint petty_cash_entries__never_below_zero check (balance_rupiah >= 0)
);
create index petty_cash_entries__by_day on petty_cash_entries (centre_id, on_day);
comment on table petty_cash_entries is 'The petty cash, append only, with the balance after each line. The database counts; nobody writes a balance, and it is never below zero.';
comment on column petty_cash_entries.centre_id is 'plain: the centre';
comment on column petty_cash_entries.seq is 'plain: first, second … line, without gaps; the database counts';
comment on column petty_cash_entries.kind is 'plain: filled from the treasury, spent, given back to it, or a correction';
comment on column petty_cash_entries.what is 'plain: for what, or why it is corrected; a name of a woman is refused';
comment on column petty_cash_entries.line_key is 'plain: the line of the budget; of a correction that of what it corrects';
comment on column petty_cash_entries.amount_rupiah is 'plain: in above zero, out below';
comment on column petty_cash_entries.balance_rupiah is 'plain: balance after this line';
comment on column petty_cash_entries.corrects_seq is 'plain: the line that this one takes back';
comment on column petty_cash_entries.on_day is 'plain: day of the receipt';
comment on column petty_cash_entries.receipt_no is 'plain: number of the receipt, of what was spent';
comment on column petty_cash_entries.person_id is 'plain: who wrote it';
comment on column petty_cash_entries.at is 'plain: when';

create table extracts (
  centre_id uuid not null,
  extract_id uuid not null,
  kind text not null,
  fields text[] not null,
  from_on date not null,
  until_on date not null,
  recipient text not null,
  recipient_key text not null,
  why text not null,
  ethics_no text,
  expires_on date not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decision text,
  decided_by uuid,
  decided_at timestamptz,
  answer text,
  made_at timestamptz,
  rows_out int,
  left_out int,
  file bytea,
  file_hash text,
  gone_at timestamptz,
  constraint extracts__pk primary key (centre_id, extract_id),
  constraint extracts__asker foreign key (centre_id, asked_by) references people (centre_id, person_id),
  constraint extracts__decider foreign key (centre_id, decided_by) references people (centre_id, person_id),
  constraint extracts__kind check (kind in ('office', 'research')),
  constraint extracts__fields check (cardinality(fields) between 1 and 10
    and fields <@ array['age', 'district', 'sender', 'track', 'intake', 'came', 'ended', 'exit', 'attendance', 'after']),
  constraint extracts__days check (from_on <= until_on),
  constraint extracts__key check (recipient_key ~ '^age1[a-z0-9]{58}$'),
  constraint extracts__ethics check (kind <> 'research' or length(ethics_no) >= 3),
  constraint extracts__decision check (decision in ('approved', 'declined')),
  constraint extracts__decided check (num_nonnulls(decision, decided_by, decided_at) in (0, 3)),
  constraint extracts__two_people check (decided_by <> asked_by),
  constraint extracts__made check (num_nonnulls(made_at, rows_out, left_out, file_hash) in (0, 4) and (made_at is null or decision is not distinct from 'approved')),
  constraint extracts__file check ((file is not null) = (made_at is not null and gone_at is null))
);
create index extracts__by_time on extracts (centre_id, asked_at desc);
comment on table extracts is 'The register of copies of rows that leave: for whom, why, by which two people, until when. The file is sealed to the recipient; nobody of the house opens it.';
comment on column extracts.centre_id is 'plain: the centre';
comment on column extracts.extract_id is 'plain: id';
comment on column extracts.kind is 'plain: for an office, or for a study';
comment on column extracts.fields is 'plain: codes of what a row holds';
comment on column extracts.from_on is 'plain: women who came from this day on';
comment on column extracts.until_on is 'plain: until this day';
comment on column extracts.recipient is 'plain: the office or institution; refused when it names a woman';
comment on column extracts.recipient_key is 'plain: the public half of their key (age)';
comment on column extracts.why is 'plain: why; refused when it names a woman';
comment on column extracts.ethics_no is 'plain: the number of the ethical clearance of a study';
comment on column extracts.expires_on is 'plain: the last day on which it may be taken';
comment on column extracts.asked_by is 'plain: who asked for it';
comment on column extracts.asked_at is 'plain: when';
comment on column extracts.decision is 'plain: approved or declined';
comment on column extracts.decided_by is 'plain: by whom, never whoever asked';
comment on column extracts.decided_at is 'plain: when';
comment on column extracts.answer is 'plain: a sentence of whoever decided; refused when it names a woman';
comment on column extracts.made_at is 'plain: when the file was made';
comment on column extracts.rows_out is 'plain: how many rows it holds';
comment on column extracts.left_out is 'plain: how many women are not in it: no consent, protected, or alone among the rows';
comment on column extracts.file is 'plain: ciphertext of age under the public key of the recipient; nobody here holds the other half';
comment on column extracts.file_hash is 'plain: SHA-256 of the sealed file';
comment on column extracts.gone_at is 'plain: when the file was deleted';

create table paper_kinds (
  paper text not null,
  constraint paper_kinds__pk primary key (paper)
);
comment on table paper_kinds is 'Papers that are made as letters of the book: the folders of letters/papers, written at every start.';
comment on column paper_kinds.paper is 'plain: code of the paper, such as f07';

create table letters (
  centre_id uuid not null,
  letter_id uuid not null,
  paper text not null references paper_kinds (paper),
  state text not null,
  case_id uuid,
  subject_id uuid,
  keep text not null,
  subject text not null,
  addressee text,
  is_neutral boolean not null default false,
  dated_on date,
  sha256 text,
  pages int,
  version int not null default 1,
  made_at timestamptz not null,
  made_by uuid not null,
  issued_at timestamptz,
  issued_by uuid,
  printed_at timestamptz,
  signed_at timestamptz,
  filed_at timestamptz,
  sent_on date,
  sent_how text,
  cancelled_at timestamptz,
  cancel_reason text,
  task_id uuid,
  constraint letters__pk primary key (centre_id, letter_id),
  constraint letters__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint letters__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint letters__state check (state in ('draft', 'issued', 'printed', 'signed', 'archived', 'cancelled')),
  constraint letters__keep check (keep in ('identity', 'narrative', 'health', 'safety', 'registry', 'staff')),
  constraint letters__issued check ((state = 'draft') = (sha256 is null) and (sha256 is null) = (issued_at is null)),
  constraint letters__cancelled check ((state = 'cancelled') = (cancelled_at is not null) and (cancelled_at is null) = (cancel_reason is null)),
  constraint letters__sent check ((sent_on is null) = (sent_how is null) and sent_how in ('courier', 'post', 'by_hand', 'sealed_mail', 'e_office')),
  constraint letters__why check (cancel_reason in ('wrong_data', 'wrong_addressee', 'made_twice', 'not_needed', 'paper_damaged'))
);
create index letters__by_state on letters (centre_id, state, made_at desc, letter_id desc);
create index letters__by_case on letters (centre_id, case_id, made_at desc) where case_id is not null;
comment on table letters is 'A letter on its way: draft, issued once, printed, signed, scan filed or sent. Nothing here names a woman.';
comment on column letters.centre_id is 'plain: the centre';
comment on column letters.letter_id is 'plain: id';
comment on column letters.paper is 'plain: code of the paper, such as f07';
comment on column letters.state is 'plain: draft, issued, printed, signed, archived, cancelled';
comment on column letters.case_id is 'plain: the one case it is about';
comment on column letters.subject_id is 'plain: the intake or the referral it is about';
comment on column letters.keep is 'plain: where its words and files are sealed: a class of the case, or the key of a group';
comment on column letters.subject is 'plain: title made by the program, never a name';
comment on column letters.addressee is 'plain: sealed to the registry group''s key before it is stored; the office it goes to, empty on a neutral letter';
comment on column letters.is_neutral is 'plain: neutral form for a protected woman';
comment on column letters.dated_on is 'plain: date on the paper';
comment on column letters.sha256 is 'plain: hash of the PDF as issued';
comment on column letters.pages is 'plain: pages of the PDF as issued';
comment on column letters.version is 'plain: version of the row';
comment on column letters.made_at is 'plain: first saved when';
comment on column letters.made_by is 'plain: by whom';
comment on column letters.issued_at is 'plain: rendered and numbered when';
comment on column letters.issued_by is 'plain: by whom';
comment on column letters.printed_at is 'plain: printed for signature when';
comment on column letters.signed_at is 'plain: signed when, as the signer said';
comment on column letters.filed_at is 'plain: signed scan stored when';
comment on column letters.sent_on is 'plain: left the house on';
comment on column letters.sent_how is 'plain: code of the way';
comment on column letters.cancelled_at is 'plain: cancelled when; the number stays';
comment on column letters.cancel_reason is 'plain: code of the reason';
comment on column letters.task_id is 'plain: the task that asks the head to sign';

-- The agenda book. One book for ordinary letters, one range of its own for neutral ones; both restart yearly.
create table letter_numbers (
  centre_id uuid not null,
  book text not null,
  year int not null,
  running_no int not null,
  letter_id uuid not null,
  number text not null,
  check_tag bytea,
  taken_at timestamptz not null,
  taken_by uuid not null,
  cancelled_at timestamptz,
  cancelled_by uuid,
  cancel_reason text,
  constraint letter_numbers__pk primary key (centre_id, book, year, running_no),
  constraint letter_numbers__letter foreign key (centre_id, letter_id) references letters (centre_id, letter_id),
  constraint letter_numbers__one_each unique (centre_id, letter_id),
  constraint letter_numbers__written_once unique (centre_id, number),
  constraint letter_numbers__one_code unique (centre_id, check_tag),
  constraint letter_numbers__book check (book in ('main', 'neutral')),
  constraint letter_numbers__cancelled check ((cancelled_at is null) = (cancel_reason is null)
    and cancel_reason in ('wrong_data', 'wrong_addressee', 'made_twice', 'not_needed', 'paper_damaged'))
);
comment on table letter_numbers is 'Numbers as they were taken, without gaps. A cancelled number stays, with its reason.';
comment on column letter_numbers.centre_id is 'plain: the centre';
comment on column letter_numbers.book is 'plain: main, or neutral for protected women';
comment on column letter_numbers.year is 'plain: year of the book';
comment on column letter_numbers.running_no is 'plain: 1, 2, 3 …';
comment on column letter_numbers.letter_id is 'plain: the letter that carries it';
comment on column letter_numbers.number is 'plain: the number as written on the letter';
comment on column letter_numbers.check_tag is 'plain: keyed hash of the code in the foot of the letter; the key stands in no database';
comment on column letter_numbers.taken_at is 'plain: taken when';
comment on column letter_numbers.taken_by is 'plain: by whom';
comment on column letter_numbers.cancelled_at is 'plain: cancelled when';
comment on column letter_numbers.cancelled_by is 'plain: by whom';
comment on column letter_numbers.cancel_reason is 'plain: code of the reason';

create table number_books (
  centre_id uuid not null,
  book text not null,
  year int not null,
  last_no int not null,
  constraint number_books__pk primary key (centre_id, book, year),
  constraint number_books__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  -- every step of the book is a number on a letter, at the latest when the transaction ends
  constraint number_books__no_gap foreign key (centre_id, book, year, last_no)
    references letter_numbers (centre_id, book, year, running_no) deferrable initially deferred,
  constraint number_books__book check (book in ('main', 'neutral'))
);
comment on table number_books is 'The last number of each book and year; its row lock puts two writers in order.';
comment on column number_books.centre_id is 'plain: the centre';
comment on column number_books.book is 'plain: main or neutral';
comment on column number_books.year is 'plain: year';
comment on column number_books.last_no is 'plain: number taken last';

create table letter_files_identity (
  centre_id uuid not null,
  file_id uuid not null,
  letter_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  kind text not null,
  body text not null,
  file bytea,
  made_at timestamptz not null,
  made_by uuid not null,
  constraint letter_files_identity__pk primary key (centre_id, file_id),
  constraint letter_files_identity__letter foreign key (centre_id, letter_id) references letters (centre_id, letter_id) on delete cascade,
  constraint letter_files_identity__kind check (kind in ('draft', 'issued', 'scan', 'note'))
);
create index letter_files_identity__by_letter on letter_files_identity (centre_id, letter_id, kind);
create unique index letter_files_identity__one on letter_files_identity (centre_id, letter_id, kind) where kind in ('draft', 'issued');
comment on table letter_files_identity is 'Words and files of letters that say who one woman is: receipt minute, consent, end of service, handover.';
comment on column letter_files_identity.centre_id is 'plain: the centre';
comment on column letter_files_identity.file_id is 'plain: id';
comment on column letter_files_identity.letter_id is 'plain: the letter';
comment on column letter_files_identity.case_id is 'plain: the case';
comment on column letter_files_identity.is_protected is 'plain: follows the case';
comment on column letter_files_identity.kind is 'plain: draft, issued, scan, note';
comment on column letter_files_identity.body is 'sealed:identity JSON: what was typed, or the data on the paper, or what the scan is';
comment on column letter_files_identity.file is 'sealed:identity the PDF as issued, or the scan; sealed in frames';
comment on column letter_files_identity.made_at is 'plain: when';
comment on column letter_files_identity.made_by is 'plain: by whom';

create table letter_files_narrative (
  centre_id uuid not null,
  file_id uuid not null,
  letter_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  kind text not null,
  body text not null,
  file bytea,
  made_at timestamptz not null,
  made_by uuid not null,
  constraint letter_files_narrative__pk primary key (centre_id, file_id),
  constraint letter_files_narrative__letter foreign key (centre_id, letter_id) references letters (centre_id, letter_id) on delete cascade,
  constraint letter_files_narrative__kind check (kind in ('draft', 'issued', 'scan', 'note'))
);
create index letter_files_narrative__by_letter on letter_files_narrative (centre_id, letter_id, kind);
create unique index letter_files_narrative__one on letter_files_narrative (centre_id, letter_id, kind) where kind in ('draft', 'issued');
comment on table letter_files_narrative is 'Words and files of papers that tell her story: the intervention plan.';
comment on column letter_files_narrative.centre_id is 'plain: the centre';
comment on column letter_files_narrative.file_id is 'plain: id';
comment on column letter_files_narrative.letter_id is 'plain: the letter';
comment on column letter_files_narrative.case_id is 'plain: the case';
comment on column letter_files_narrative.is_protected is 'plain: follows the case';
comment on column letter_files_narrative.kind is 'plain: draft, issued, scan, note';
comment on column letter_files_narrative.body is 'sealed:narrative JSON: what was typed, or the data on the paper, or what the scan is';
comment on column letter_files_narrative.file is 'sealed:narrative the PDF as issued, or the scan; sealed in frames';
comment on column letter_files_narrative.made_at is 'plain: when';
comment on column letter_files_narrative.made_by is 'plain: by whom';

create table letter_files_health (
  centre_id uuid not null,
  file_id uuid not null,
  letter_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  kind text not null,
  body text not null,
  file bytea,
  made_at timestamptz not null,
  made_by uuid not null,
  constraint letter_files_health__pk primary key (centre_id, file_id),
  constraint letter_files_health__letter foreign key (centre_id, letter_id) references letters (centre_id, letter_id) on delete cascade,
  constraint letter_files_health__kind check (kind in ('draft', 'issued', 'scan', 'note'))
);
create index letter_files_health__by_letter on letter_files_health (centre_id, letter_id, kind);
create unique index letter_files_health__one on letter_files_health (centre_id, letter_id, kind) where kind in ('draft', 'issued');
comment on table letter_files_health is 'Words and files of papers that hold her health: screening, log of health and medicine.';
comment on column letter_files_health.centre_id is 'plain: the centre';
comment on column letter_files_health.file_id is 'plain: id';
comment on column letter_files_health.letter_id is 'plain: the letter';
comment on column letter_files_health.case_id is 'plain: the case';
comment on column letter_files_health.is_protected is 'plain: follows the case';
comment on column letter_files_health.kind is 'plain: draft, issued, scan, note';
comment on column letter_files_health.body is 'sealed:health JSON: what was typed, or the data on the paper, or what the scan is';
comment on column letter_files_health.file is 'sealed:health the PDF as issued, or the scan; sealed in frames';
comment on column letter_files_health.made_at is 'plain: when';
comment on column letter_files_health.made_by is 'plain: by whom';

create table letter_files_safety (
  centre_id uuid not null,
  file_id uuid not null,
  letter_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  kind text not null,
  body text not null,
  file bytea,
  made_at timestamptz not null,
  made_by uuid not null,
  constraint letter_files_safety__pk primary key (centre_id, file_id),
  constraint letter_files_safety__letter foreign key (centre_id, letter_id) references letters (centre_id, letter_id) on delete cascade,
  constraint letter_files_safety__kind check (kind in ('draft', 'issued', 'scan', 'note'))
);
create index letter_files_safety__by_letter on letter_files_safety (centre_id, letter_id, kind);
create unique index letter_files_safety__one on letter_files_safety (centre_id, letter_id, kind) where kind in ('draft', 'issued');
comment on table letter_files_safety is 'Words and files of papers about her safety: first risk, safety plan.';
comment on column letter_files_safety.centre_id is 'plain: the centre';
comment on column letter_files_safety.file_id is 'plain: id';
comment on column letter_files_safety.letter_id is 'plain: the letter';
comment on column letter_files_safety.case_id is 'plain: the case';
comment on column letter_files_safety.is_protected is 'plain: follows the case';
comment on column letter_files_safety.kind is 'plain: draft, issued, scan, note';
comment on column letter_files_safety.body is 'sealed:safety JSON: what was typed, or the data on the paper, or what the scan is';
comment on column letter_files_safety.file is 'sealed:safety the PDF as issued, or the scan; sealed in frames';
comment on column letter_files_safety.made_at is 'plain: when';
comment on column letter_files_safety.made_by is 'plain: by whom';

create table letter_files_shared (
  centre_id uuid not null,
  file_id uuid not null,
  letter_id uuid not null,
  group_code text not null,
  kind text not null,
  body text not null,
  file bytea,
  made_at timestamptz not null,
  made_by uuid not null,
  constraint letter_files_shared__pk primary key (centre_id, file_id),
  constraint letter_files_shared__letter foreign key (centre_id, letter_id) references letters (centre_id, letter_id) on delete cascade,
  constraint letter_files_shared__group check (group_code in ('registry', 'staff')),
  constraint letter_files_shared__kind check (kind in ('draft', 'issued', 'scan', 'note'))
);
create index letter_files_shared__by_letter on letter_files_shared (centre_id, letter_id, kind);
create unique index letter_files_shared__one on letter_files_shared (centre_id, letter_id, kind) where kind in ('draft', 'issued');
comment on table letter_files_shared is 'Words and files of letters about nobody or about many. No case owns them, so they are sealed to a group of the house.';
comment on column letter_files_shared.centre_id is 'plain: the centre';
comment on column letter_files_shared.file_id is 'plain: id';
comment on column letter_files_shared.letter_id is 'plain: the letter';
comment on column letter_files_shared.group_code is 'plain: the group whose key seals it: registry, or staff for attendance sheets';
comment on column letter_files_shared.kind is 'plain: draft, issued, scan, note';
comment on column letter_files_shared.body is 'plain: sealed to the group''s key before it is stored; JSON as in the other two tables';
comment on column letter_files_shared.file is 'plain: sealed to the group''s key before it is stored; the PDF as issued, or the scan';
comment on column letter_files_shared.made_at is 'plain: when';
comment on column letter_files_shared.made_by is 'plain: by whom';

create table letter_settings (
  centre_id uuid not null,
  neutral jsonb not null default '{}',
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null,
  constraint letter_settings__pk primary key (centre_id),
  constraint letter_settings__centre foreign key (centre_id) references centres (centre_id) on delete cascade
);
comment on table letter_settings is 'What the neutral letter of a protected woman needs: address of the Dinas, its officer, its unit code.';
comment on column letter_settings.centre_id is 'plain: the centre';
comment on column letter_settings.neutral is 'plain: {address, phone, mail, city, unit, signer {post, name, rank, nip}} of the Dinas';
comment on column letter_settings.version is 'plain: version of the row';
comment on column letter_settings.changed_at is 'plain: when';
comment on column letter_settings.changed_by is 'plain: by whom';

-- The book goes up by one, never otherwise.
create function sec.step_number_book() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.last_no <> (case when tg_op = 'INSERT' then 1 else old.last_no + 1 end) then
    raise exception 'a number book goes up by one' using errcode = 'TT003';
  end if;
  return new;
end
$$;
create trigger number_books__10_step before insert or update on number_books for each row execute function sec.step_number_book();

-- A number enters the agenda only as the last one of its book, under the name of the person at the keyboard.
create function sec.enter_number() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.taken_by := sec.person();
  if not exists (select 1 from public.number_books b where b.centre_id = new.centre_id and b.book = new.book and b.year = new.year
      and b.last_no = new.running_no) then
    raise exception 'this number is not the next one' using errcode = 'TT003';
  end if;
  return new;
end
$$;
create trigger letter_numbers__10_next before insert on letter_numbers for each row execute function sec.enter_number();

-- What was issued does not change, and a letter takes only the steps that it has.
create function sec.keep_letter() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.state <> 'draft' and (
      (new.paper, new.subject_id, new.keep, new.subject, new.addressee, new.is_neutral, new.dated_on, new.sha256, new.pages, new.made_at, new.made_by, new.issued_at, new.issued_by)
      is distinct from
      (old.paper, old.subject_id, old.keep, old.subject, old.addressee, old.is_neutral, old.dated_on, old.sha256, old.pages, old.made_at, old.made_by, old.issued_at, old.issued_by)
      or new.case_id is distinct from old.case_id and new.case_id is not null) then
    raise exception 'an issued letter does not change' using errcode = 'TT003';
  end if;
  if new.state <> old.state and not (old.state || '>' || new.state = any (array['draft>issued', 'issued>printed', 'issued>signed', 'issued>archived',
      'printed>signed', 'printed>archived', 'signed>archived', 'issued>cancelled', 'printed>cancelled', 'signed>cancelled'])) then
    raise exception 'no such step' using errcode = 'TT003';
  end if;
  return new;
end
$$;
create trigger letters__10_keep before update on letters for each row execute function sec.keep_letter();

-- What was issued, scanned or noted keeps its bytes. Only when she becomes protected, or no longer, are they sealed again, once
-- in that step and for the state that the case then has; the chain takes the new hash (sec.broken_files).
create function sec.keep_letter_file() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.kind = 'draft' then return new; end if;
  -- of the three tables only this one is sealed again; the others have no such column
  if tg_table_name = 'letter_files_identity' then
    if new.is_protected <> old.is_protected and (new.file is null) = (old.file is null) and exists (select 1 from public.cases c
        where c.centre_id = new.centre_id and c.case_id = new.case_id and c.is_protected = new.is_protected) then return new; end if;
  end if;
  raise exception 'a file that was issued or scanned does not change' using errcode = 'TT003';
end
$$;
create trigger letter_files_identity__10_keep before update on letter_files_identity for each row execute function sec.keep_letter_file();
create trigger letter_files_narrative__10_keep before update on letter_files_narrative for each row execute function sec.keep_letter_file();
create trigger letter_files_health__10_keep before update on letter_files_health for each row execute function sec.keep_letter_file();
create trigger letter_files_safety__10_keep before update on letter_files_safety for each row execute function sec.keep_letter_file();
create trigger letter_files_shared__10_keep before update on letter_files_shared for each row execute function sec.keep_letter_file();

create table work_photos (
  centre_id uuid not null,
  photo_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  rating_id uuid,
  entry_id uuid,
  faces text not null,
  taken_on date not null,
  taken_at timestamptz not null,
  taken_by uuid not null,
  body text not null,
  file bytea not null,
  constraint work_photos__pk primary key (centre_id, photo_id),
  constraint work_photos__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint work_photos__rating foreign key (centre_id, rating_id) references unit_ratings (centre_id, rating_id) on delete cascade,
  constraint work_photos__entry foreign key (centre_id, entry_id) references practice_entries (centre_id, entry_id) on delete cascade,
  constraint work_photos__taker foreign key (centre_id, taken_by) references people (centre_id, person_id),
  constraint work_photos__of check (num_nonnulls(rating_id, entry_id) = 1),
  constraint work_photos__faces check (faces in ('none', 'perhaps')),
  constraint work_photos__size check (octet_length(file) <= 1600000)
);
create index work_photos__by_case on work_photos (centre_id, case_id, taken_on desc, photo_id desc);
comment on table work_photos is 'Photos of what she made, as evidence of a rating or a practice (domain.md 6.4). Without a face, unless she agreed to be photographed.';
comment on column work_photos.centre_id is 'plain: the centre';
comment on column work_photos.photo_id is 'plain: id';
comment on column work_photos.case_id is 'plain: the case';
comment on column work_photos.is_protected is 'plain: follows the case';
comment on column work_photos.rating_id is 'plain: the rating by the rubric that it is evidence of';
comment on column work_photos.entry_id is 'plain: or her part in the practice';
comment on column work_photos.faces is 'plain: what the taker stated: no face is on it, or one may be';
comment on column work_photos.taken_on is 'plain: day';
comment on column work_photos.taken_at is 'plain: when it was stored';
comment on column work_photos.taken_by is 'plain: who took it';
comment on column work_photos.body is 'sealed:display JSON {caption, kind, sha256}';
comment on column work_photos.file is 'sealed:display the picture without place, time and camera; sealed in frames';

create table sealed_numbers (
  centre_id uuid not null,
  year int not null,
  running_no int not null,
  number text not null,
  taken_on date not null,
  constraint sealed_numbers__pk primary key (centre_id, year, running_no),
  constraint sealed_numbers__written_once unique (centre_id, number),
  constraint sealed_numbers__year check (year between 2020 and 2100),
  constraint sealed_numbers__no check (running_no > 0)
);
comment on table sealed_numbers is 'Numbers of letters of which the book of the house tells nothing else: not what they are, about whom, or by whom. Without gaps.';
comment on column sealed_numbers.centre_id is 'plain: the centre';
comment on column sealed_numbers.year is 'plain: year of the book';
comment on column sealed_numbers.running_no is 'plain: 1, 2, 3 …';
comment on column sealed_numbers.number is 'plain: the number as written on the letter';
comment on column sealed_numbers.taken_on is 'plain: the day on the letter';

create table word_templates (
  centre_id uuid not null,
  template_id uuid not null,
  paper text not null references paper_kinds (paper),
  version int not null,
  file bytea not null,
  sha256 text not null,
  is_used boolean not null default true,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null,
  constraint word_templates__pk primary key (centre_id, template_id),
  constraint word_templates__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint word_templates__version unique (centre_id, paper, version),
  constraint word_templates__size check (octet_length(file) <= 5000000)
);
create unique index word_templates__one_used on word_templates (centre_id, paper) where is_used;
comment on table word_templates is 'Word templates of the centre, every version. Fields only, no person.';
comment on column word_templates.centre_id is 'plain: the centre';
comment on column word_templates.template_id is 'plain: id';
comment on column word_templates.paper is 'plain: code of the paper';
comment on column word_templates.version is 'plain: 1, 2, 3 … for each paper';
comment on column word_templates.file is 'plain: the .docx as uploaded';
comment on column word_templates.sha256 is 'plain: hash of the file';
comment on column word_templates.is_used is 'plain: the one that fills now; none means the default of the program';
comment on column word_templates.uploaded_at is 'plain: when';
comment on column word_templates.uploaded_by is 'plain: by whom';

create table factors (
  centre_id uuid not null,
  factor_id uuid not null,
  side text not null,
  field text not null,
  title text not null,
  why text not null,
  hinders text not null,
  effect text,
  noted_by uuid not null,
  noted_at timestamptz not null,
  reviewed_on date,
  settled_on date,
  version int not null default 1,
  constraint factors__pk primary key (centre_id, factor_id),
  constraint factors__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint factors__side check (side in ('inhibiting', 'supporting')),
  constraint factors__field check (field in ('staff', 'knowledge', 'money', 'tools', 'house', 'family', 'market', 'partners', 'government', 'community', 'women', 'other')),
  constraint factors__settled check (settled_on is null or reviewed_on is not null)
);
comment on table factors is 'What helps the work of the house or hinders it (P99 to P109), with its cause and what was seen after something was done.';
comment on column factors.centre_id is 'plain: the centre';
comment on column factors.factor_id is 'plain: id';
comment on column factors.side is 'plain: inhibiting or supporting';
comment on column factors.field is 'plain: what it is about';
comment on column factors.title is 'plain: what it is called on the board; refused when it names a woman';
comment on column factors.why is 'plain: why it is so; refused when it names a woman';
comment on column factors.hinders is 'plain: what it hinders, or by what it is kept; refused when it names a woman';
comment on column factors.effect is 'plain: what was seen after something was done; refused when it names a woman';
comment on column factors.noted_by is 'plain: who wrote it down first';
comment on column factors.noted_at is 'plain: when';
comment on column factors.reviewed_on is 'plain: when it was last looked at';
comment on column factors.settled_on is 'plain: since when it hinders or helps no more';
comment on column factors.version is 'plain: how often it was saved';

create table factor_evidence (
  centre_id uuid not null,
  evidence_id uuid not null,
  factor_id uuid not null,
  source text not null,
  technique text not null,
  seen_on date not null,
  body text not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint factor_evidence__pk primary key (centre_id, evidence_id),
  constraint factor_evidence__factor foreign key (centre_id, factor_id) references factors (centre_id, factor_id),
  constraint factor_evidence__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint factor_evidence__source check (source in ('resident', 'family', 'social_worker', 'class_staff', 'specialist', 'house_staff', 'head', 'office', 'partner', 'community', 'records', 'place')),
  constraint factor_evidence__technique check (technique in ('interview', 'observation', 'document')),
  constraint factor_evidence__reaches check (case source when 'records' then technique = 'document' when 'place' then technique = 'observation'
    when 'office' then true when 'partner' then true else technique <> 'document' end)
);
create index factor_evidence__by_factor on factor_evidence (centre_id, factor_id, seen_on desc);
comment on table factor_evidence is 'Who or what says so, by which technique (P115, P116). Never by name.';
comment on column factor_evidence.centre_id is 'plain: the centre';
comment on column factor_evidence.evidence_id is 'plain: id';
comment on column factor_evidence.factor_id is 'plain: the factor';
comment on column factor_evidence.source is 'plain: what kind of source';
comment on column factor_evidence.technique is 'plain: interview, observation or document';
comment on column factor_evidence.seen_on is 'plain: the day on which it was said or seen';
comment on column factor_evidence.body is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, the words or what was seen';
comment on column factor_evidence.noted_by is 'plain: who noted it';
comment on column factor_evidence.noted_at is 'plain: when';

create table community_issues (
  centre_id uuid not null,
  issue_id uuid not null,
  topic text not null,
  place text not null,
  seen_on date not null,
  body text not null,
  told text not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  closing text,
  closed_on date,
  constraint community_issues__pk primary key (centre_id, issue_id),
  constraint community_issues__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint community_issues__topic check (topic in ('recruiting', 'violence', 'online_debt', 'stigma', 'jobs', 'papers', 'housing', 'drugs', 'children', 'transport', 'other')),
  constraint community_issues__told check (told in ('village', 'district', 'social_office', 'health', 'police', 'partner', 'nobody')),
  constraint community_issues__closed check ((closing is null) = (closed_on is null))
);
create index community_issues__by_day on community_issues (centre_id, seen_on desc);
comment on table community_issues is 'What comes up around the house and is nobody''s case (P92): no person stands in it.';
comment on column community_issues.centre_id is 'plain: the centre';
comment on column community_issues.issue_id is 'plain: id';
comment on column community_issues.topic is 'plain: what it is about';
comment on column community_issues.place is 'plain: village or district; refused when it names a woman';
comment on column community_issues.seen_on is 'plain: when it was seen or told';
comment on column community_issues.body is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, what was seen';
comment on column community_issues.told is 'plain: whom the house told of it';
comment on column community_issues.noted_by is 'plain: who noted it';
comment on column community_issues.noted_at is 'plain: when';
comment on column community_issues.closing is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, what became of it';
comment on column community_issues.closed_on is 'plain: since when it is closed';

create table improvements (
  centre_id uuid not null,
  improvement_id uuid not null,
  origin text not null,
  factor_id uuid,
  report_id uuid,
  suggestion_no int,
  issue_id uuid,
  what text not null,
  owner_id uuid not null,
  due_on date not null,
  measure text,
  was text,
  became text,
  answer text,
  asked_by uuid not null,
  asked_at timestamptz not null,
  done_on date,
  done_by uuid,
  task_id uuid,
  constraint improvements__pk primary key (centre_id, improvement_id),
  constraint improvements__factor foreign key (centre_id, factor_id) references factors (centre_id, factor_id),
  constraint improvements__report foreign key (centre_id, report_id) references evaluation_reports (centre_id, report_id),
  constraint improvements__issue foreign key (centre_id, issue_id) references community_issues (centre_id, issue_id),
  constraint improvements__owner foreign key (centre_id, owner_id) references people (centre_id, person_id),
  constraint improvements__asker foreign key (centre_id, asked_by) references people (centre_id, person_id),
  constraint improvements__doer foreign key (centre_id, done_by) references people (centre_id, person_id),
  constraint improvements__origin check (origin in ('factor', 'report', 'issue', 'complaints', 'survey', 'binder', 'supervision', 'other')),
  constraint improvements__from check ((origin = 'factor') = (factor_id is not null) and (origin = 'report') = (report_id is not null) and (report_id is null) = (suggestion_no is null) and (origin = 'issue') = (issue_id is not null)),
  constraint improvements__suggestion_once unique (centre_id, report_id, suggestion_no),
  constraint improvements__done check ((done_on is null) = (done_by is null) and (done_on is null) = (answer is null))
);
create index improvements__by_factor on improvements (centre_id, factor_id);
create index improvements__by_due on improvements (centre_id, due_on);
comment on table improvements is 'What is done about it: one thing, one colleague, one day (P75); with what was measured before and after.';
comment on column improvements.centre_id is 'plain: the centre';
comment on column improvements.improvement_id is 'plain: id';
comment on column improvements.origin is 'plain: from what it follows';
comment on column improvements.factor_id is 'plain: the factor, where it follows from one';
comment on column improvements.report_id is 'plain: the evaluation report, where it follows from one';
comment on column improvements.suggestion_no is 'plain: which of its suggestions, the first is 1';
comment on column improvements.issue_id is 'plain: the issue around the house, where it follows from one';
comment on column improvements.what is 'plain: what is done; refused when it names a woman';
comment on column improvements.owner_id is 'plain: whose it is';
comment on column improvements.due_on is 'plain: until when';
comment on column improvements.measure is 'plain: by what it is seen; refused when it names a woman';
comment on column improvements.was is 'plain: the measure before; refused when it names a woman';
comment on column improvements.became is 'plain: the measure after; refused when it names a woman';
comment on column improvements.answer is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, what came of it';
comment on column improvements.asked_by is 'plain: who leads and asked for it';
comment on column improvements.asked_at is 'plain: when';
comment on column improvements.done_on is 'plain: the day on which it was done';
comment on column improvements.done_by is 'plain: who said so';
comment on column improvements.task_id is 'plain: the task of whoever has it';

create table work_reviews (
  centre_id uuid not null,
  review_id uuid not null,
  person_id uuid not null,
  from_on date not null,
  until_on date not null,
  figures jsonb not null,
  sent_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  task_id uuid,
  constraint work_reviews__pk primary key (centre_id, review_id),
  constraint work_reviews__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint work_reviews__answerer foreign key (centre_id, answered_by) references people (centre_id, person_id),
  constraint work_reviews__span check (until_on between from_on and from_on + 366),
  constraint work_reviews__once unique (centre_id, person_id, from_on, until_on),
  constraint work_reviews__answered check ((answered_at is null) = (answered_by is null) and answered_by <> person_id)
);
comment on table work_reviews is 'What a colleague did in a span of days, as she sent it to the head (P76): counts, never marks.';
comment on column work_reviews.centre_id is 'plain: the centre';
comment on column work_reviews.review_id is 'plain: id';
comment on column work_reviews.person_id is 'plain: whose work';
comment on column work_reviews.from_on is 'plain: first day';
comment on column work_reviews.until_on is 'plain: last day';
comment on column work_reviews.figures is 'plain: counts as they stood when it was sent';
comment on column work_reviews.sent_at is 'plain: when she sent it';
comment on column work_reviews.answered_at is 'plain: when the head answered';
comment on column work_reviews.answered_by is 'plain: the head';
comment on column work_reviews.task_id is 'plain: the task of reading it';

create table review_words (
  centre_id uuid not null,
  review_id uuid not null,
  said text not null,
  reader_id uuid not null,
  written_by uuid not null,
  body text not null,
  constraint review_words__pk primary key (centre_id, review_id, said, reader_id),
  constraint review_words__review foreign key (centre_id, review_id) references work_reviews (centre_id, review_id),
  constraint review_words__reader foreign key (centre_id, reader_id) references people (centre_id, person_id),
  constraint review_words__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint review_words__said check (said in ('own', 'head'))
);
comment on table review_words is 'Her words to a span and the head''s, a copy for each of the two.';
comment on column review_words.centre_id is 'plain: the centre';
comment on column review_words.review_id is 'plain: the span';
comment on column review_words.said is 'plain: hers or the head''s';
comment on column review_words.reader_id is 'plain: for whom';
comment on column review_words.written_by is 'plain: who wrote it';
comment on column review_words.body is 'plain: the words; sealed to the account of the reader';

create table supervision_notes (
  centre_id uuid not null,
  note_id uuid not null,
  person_id uuid not null,
  supervisor_id uuid not null,
  held_on date not null,
  minutes int not null,
  kind text not null,
  noted_at timestamptz not null,
  constraint supervision_notes__pk primary key (centre_id, note_id),
  constraint supervision_notes__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint supervision_notes__supervisor foreign key (centre_id, supervisor_id) references people (centre_id, person_id),
  constraint supervision_notes__two check (person_id <> supervisor_id),
  constraint supervision_notes__kind check (kind in ('individual', 'group', 'case')),
  constraint supervision_notes__minutes check (minutes between 5 and 480)
);
create index supervision_notes__by_person on supervision_notes (centre_id, person_id, held_on desc);
create index supervision_notes__by_supervisor on supervision_notes (centre_id, supervisor_id, held_on desc);
comment on table supervision_notes is 'That two colleagues talked about the work of one of them (UU 14/2019). Append only.';
comment on column supervision_notes.centre_id is 'plain: the centre';
comment on column supervision_notes.note_id is 'plain: id';
comment on column supervision_notes.person_id is 'plain: whose work';
comment on column supervision_notes.supervisor_id is 'plain: with whom';
comment on column supervision_notes.held_on is 'plain: which day';
comment on column supervision_notes.minutes is 'plain: how long';
comment on column supervision_notes.kind is 'plain: alone, in a group, or about a case';
comment on column supervision_notes.noted_at is 'plain: when it was noted';

create table supervision_words (
  centre_id uuid not null,
  note_id uuid not null,
  reader_id uuid not null,
  written_by uuid not null,
  body text not null,
  constraint supervision_words__pk primary key (centre_id, note_id, reader_id),
  constraint supervision_words__note foreign key (centre_id, note_id) references supervision_notes (centre_id, note_id),
  constraint supervision_words__reader foreign key (centre_id, reader_id) references people (centre_id, person_id),
  constraint supervision_words__writer foreign key (centre_id, written_by) references people (centre_id, person_id)
);
comment on table supervision_words is 'What the talk was about and what was agreed, a copy for each of the two.';
comment on column supervision_words.centre_id is 'plain: the centre';
comment on column supervision_words.note_id is 'plain: the talk';
comment on column supervision_words.reader_id is 'plain: for whom: one of the two';
comment on column supervision_words.written_by is 'plain: who wrote it';
comment on column supervision_words.body is 'plain: the words; sealed to the account of the reader';

create table privacy_requests (
  centre_id uuid not null,
  request_id uuid not null,
  case_id uuid,
  her_no text,
  right_asked text not null,
  via text not null,
  identity text not null,
  asked_at timestamptz not null,
  due_at timestamptz,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  outcome text,
  ground text,
  answered_at timestamptz,
  answered_by uuid,
  appealed_at timestamptz,
  appeal text,
  appeal_done_at timestamptz,
  appeal_done_by uuid,
  task_id uuid,
  constraint privacy_requests__pk primary key (centre_id, request_id),
  constraint privacy_requests__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint privacy_requests__recorder foreign key (centre_id, recorded_by) references people (centre_id, person_id),
  constraint privacy_requests__answerer foreign key (centre_id, answered_by) references people (centre_id, person_id),
  constraint privacy_requests__decider foreign key (centre_id, appeal_done_by) references people (centre_id, person_id),
  constraint privacy_requests__right check (right_asked in ('information', 'correct', 'access', 'end', 'withdraw', 'object', 'restrict', 'portability')),
  constraint privacy_requests__via check (via in ('herself', 'letter', 'family', 'lawyer', 'office')),
  constraint privacy_requests__identity check (identity in ('known_here', 'document', 'power_of_attorney', 'not_yet')),
  constraint privacy_requests__outcome check (outcome in ('granted', 'partly', 'refused')),
  constraint privacy_requests__ground check (ground in ('archive', 'others_data', 'safety', 'legal_hold', 'not_shown', 'not_held')),
  constraint privacy_requests__appeal check (appeal in ('stands', 'changed')),
  constraint privacy_requests__answered check ((answered_at is null) = (outcome is null) and (answered_at is null) = (answered_by is null)),
  constraint privacy_requests__why check (outcome is null or (outcome = 'granted') = (ground is null)),
  constraint privacy_requests__she check (outcome is distinct from 'granted' or identity <> 'not_yet'),
  constraint privacy_requests__appealed check (appealed_at is null or outcome in ('partly', 'refused')),
  constraint privacy_requests__decided check ((appeal_done_at is null) = (appeal is null) and (appeal_done_at is null or appealed_at is not null)),
  constraint privacy_requests__another check (appeal_done_by <> answered_by)
);
create index privacy_requests__by_time on privacy_requests (centre_id, asked_at desc);
create index privacy_requests__by_case on privacy_requests (centre_id, case_id);
comment on table privacy_requests is 'What somebody asks of the house about her data (F41, UU 27/2022 art. 5 to 13), with its clock, its answer and the appeal against it.';
comment on column privacy_requests.centre_id is 'plain: the centre';
comment on column privacy_requests.request_id is 'plain: id';
comment on column privacy_requests.case_id is 'plain: the case that the database found for her number';
comment on column privacy_requests.her_no is 'plain: number of the register, or the code of a protected woman';
comment on column privacy_requests.right_asked is 'plain: which right';
comment on column privacy_requests.via is 'plain: how it came';
comment on column privacy_requests.identity is 'plain: how it was made sure that it is she';
comment on column privacy_requests.asked_at is 'plain: when it was asked; the hours of the law run from it';
comment on column privacy_requests.due_at is 'plain: until when; null where the law as we know it gives no hours (domain.md 3.4)';
comment on column privacy_requests.recorded_by is 'plain: who wrote it down';
comment on column privacy_requests.recorded_at is 'plain: when';
comment on column privacy_requests.outcome is 'plain: done, done in part, refused';
comment on column privacy_requests.ground is 'plain: why not, or not all';
comment on column privacy_requests.answered_at is 'plain: when it was answered';
comment on column privacy_requests.answered_by is 'plain: by whom';
comment on column privacy_requests.appealed_at is 'plain: when she said that the answer is not right';
comment on column privacy_requests.appeal is 'plain: the answer stands, or is changed';
comment on column privacy_requests.appeal_done_at is 'plain: when that was decided';
comment on column privacy_requests.appeal_done_by is 'plain: by whom, never by who answered';
comment on column privacy_requests.task_id is 'plain: the task that asks for the next step';

create table privacy_breaches (
  centre_id uuid not null,
  breach_id uuid not null,
  year int not null,
  ordinal int not null,
  kinds text[] not null,
  women_count int not null,
  found_at timestamptz not null,
  due_at timestamptz not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  task_id uuid,
  constraint privacy_breaches__pk primary key (centre_id, breach_id),
  constraint privacy_breaches__recorder foreign key (centre_id, recorded_by) references people (centre_id, person_id),
  constraint privacy_breaches__closer foreign key (centre_id, closed_by) references people (centre_id, person_id),
  constraint privacy_breaches__once unique (centre_id, year, ordinal),
  constraint privacy_breaches__kinds check (cardinality(kinds) > 0 and kinds <@ array['names', 'identity', 'story', 'health', 'safety', 'family', 'photos', 'accounts']),
  constraint privacy_breaches__count check (women_count between 0 and 10000),
  constraint privacy_breaches__clock check (due_at = found_at + interval '72 hours'),
  constraint privacy_breaches__closed check ((closed_at is null) = (closed_by is null))
);
comment on table privacy_breaches is 'Data that were lost, seen or changed by somebody who may not (F42, UU 27/2022 art. 46): what, since when, who must be told until when.';
comment on column privacy_breaches.centre_id is 'plain: the centre';
comment on column privacy_breaches.breach_id is 'plain: id';
comment on column privacy_breaches.year is 'plain: year of its number';
comment on column privacy_breaches.ordinal is 'plain: first, second of the year';
comment on column privacy_breaches.kinds is 'plain: classes of data that it touches';
comment on column privacy_breaches.women_count is 'plain: how many women it is about';
comment on column privacy_breaches.found_at is 'plain: when somebody who works here knew; the three days run from it';
comment on column privacy_breaches.due_at is 'plain: three times 24 hours later';
comment on column privacy_breaches.recorded_by is 'plain: who wrote it down';
comment on column privacy_breaches.recorded_at is 'plain: when';
comment on column privacy_breaches.closed_at is 'plain: closed when the women and the authority were told';
comment on column privacy_breaches.closed_by is 'plain: by whom';
comment on column privacy_breaches.task_id is 'plain: the task that asks to tell them';

create table privacy_breach_tellings (
  centre_id uuid not null,
  telling_id uuid not null,
  breach_id uuid not null,
  whom text not null,
  channel text not null,
  told_at timestamptz not null,
  people_count int,
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint privacy_breach_tellings__pk primary key (centre_id, telling_id),
  constraint privacy_breach_tellings__of foreign key (centre_id, breach_id) references privacy_breaches (centre_id, breach_id) on delete cascade,
  constraint privacy_breach_tellings__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint privacy_breach_tellings__whom check (whom in ('subjects', 'authority', 'public')),
  constraint privacy_breach_tellings__channel check (channel in ('in_person', 'phone', 'message', 'letter')),
  constraint privacy_breach_tellings__count check ((people_count is not null) = (whom = 'subjects') and people_count between 1 and 10000)
);
create index privacy_breach_tellings__by_breach on privacy_breach_tellings (centre_id, breach_id);
comment on table privacy_breach_tellings is 'Who was told of a breach, when and by what; to whom by name stands in the sealed words.';
comment on column privacy_breach_tellings.centre_id is 'plain: the centre';
comment on column privacy_breach_tellings.telling_id is 'plain: id, the same as of its words';
comment on column privacy_breach_tellings.breach_id is 'plain: the breach';
comment on column privacy_breach_tellings.whom is 'plain: the women concerned, the authority, the public';
comment on column privacy_breach_tellings.channel is 'plain: by what';
comment on column privacy_breach_tellings.told_at is 'plain: when';
comment on column privacy_breach_tellings.people_count is 'plain: how many of the women';
comment on column privacy_breach_tellings.noted_by is 'plain: who wrote it down';
comment on column privacy_breach_tellings.noted_at is 'plain: when';

create table privacy_disclosures (
  centre_id uuid not null,
  disclosure_id uuid not null,
  case_id uuid,
  her_no text not null,
  basis text not null,
  asked_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  head_at timestamptz,
  head_by uuid,
  officer_at timestamptz,
  officer_by uuid,
  refused_at timestamptz,
  refused_by uuid,
  given_at timestamptz,
  given_by uuid,
  constraint privacy_disclosures__pk primary key (centre_id, disclosure_id),
  constraint privacy_disclosures__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint privacy_disclosures__recorder foreign key (centre_id, recorded_by) references people (centre_id, person_id),
  constraint privacy_disclosures__head foreign key (centre_id, head_by) references people (centre_id, person_id),
  constraint privacy_disclosures__officer foreign key (centre_id, officer_by) references people (centre_id, person_id),
  constraint privacy_disclosures__basis check (basis in ('consent', 'legal_duty', 'court', 'public_service', 'vital')),
  constraint privacy_disclosures__whole check ((head_at is null) = (head_by is null) and (officer_at is null) = (officer_by is null)
    and (refused_at is null) = (refused_by is null) and (given_at is null) = (given_by is null)),
  constraint privacy_disclosures__two_people check (head_by <> officer_by),
  constraint privacy_disclosures__another check (head_by <> recorded_by and officer_by <> recorded_by),
  constraint privacy_disclosures__approved check (given_at is null or (head_at is not null and officer_at is not null and refused_at is null))
);
create index privacy_disclosures__by_time on privacy_disclosures (centre_id, recorded_at desc);
create index privacy_disclosures__by_case on privacy_disclosures (centre_id, case_id);
comment on table privacy_disclosures is 'What was told about her to an office or a person outside, on which basis, approved by two (security.md 3.9).';
comment on column privacy_disclosures.centre_id is 'plain: the centre';
comment on column privacy_disclosures.disclosure_id is 'plain: id';
comment on column privacy_disclosures.case_id is 'plain: the case that the database found for her number';
comment on column privacy_disclosures.her_no is 'plain: number of the register, or the code of a protected woman';
comment on column privacy_disclosures.basis is 'plain: on what it rests';
comment on column privacy_disclosures.asked_on is 'plain: the day on which it was asked for';
comment on column privacy_disclosures.recorded_by is 'plain: who laid it before the two';
comment on column privacy_disclosures.recorded_at is 'plain: when';
comment on column privacy_disclosures.head_at is 'plain: when the head approved';
comment on column privacy_disclosures.head_by is 'plain: which head';
comment on column privacy_disclosures.officer_at is 'plain: when the privacy officer approved';
comment on column privacy_disclosures.officer_by is 'plain: which officer';
comment on column privacy_disclosures.refused_at is 'plain: when one of them said no';
comment on column privacy_disclosures.refused_by is 'plain: who';
comment on column privacy_disclosures.given_at is 'plain: when it was given';
comment on column privacy_disclosures.given_by is 'plain: by whom';

create table privacy_words (
  centre_id uuid not null,
  note_id uuid not null,
  person_id uuid not null,
  request_id uuid,
  breach_id uuid,
  disclosure_id uuid,
  kind text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint privacy_words__pk primary key (centre_id, note_id, person_id),
  constraint privacy_words__request foreign key (centre_id, request_id) references privacy_requests (centre_id, request_id) on delete cascade,
  constraint privacy_words__breach foreign key (centre_id, breach_id) references privacy_breaches (centre_id, breach_id) on delete cascade,
  constraint privacy_words__disclosure foreign key (centre_id, disclosure_id) references privacy_disclosures (centre_id, disclosure_id) on delete cascade,
  constraint privacy_words__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint privacy_words__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint privacy_words__one check (num_nonnulls(request_id, breach_id, disclosure_id) = 1),
  constraint privacy_words__kind check (kind in ('asked', 'answer', 'appeal', 'appeal_answer', 'title', 'what', 'how', 'handling', 'telling', 'letter', 'lesson', 'scope', 'refusal', 'handing'))
);
create index privacy_words__by_request on privacy_words (centre_id, request_id, person_id);
create index privacy_words__by_breach on privacy_words (centre_id, breach_id, person_id);
create index privacy_words__by_disclosure on privacy_words (centre_id, disclosure_id, person_id);
comment on table privacy_words is 'What was written of a request, a breach or a disclosure, a copy for each who may read it. Append only.';
comment on column privacy_words.centre_id is 'plain: the centre';
comment on column privacy_words.note_id is 'plain: id of what was written, the same in every copy';
comment on column privacy_words.person_id is 'plain: for whom';
comment on column privacy_words.request_id is 'plain: the request';
comment on column privacy_words.breach_id is 'plain: the breach';
comment on column privacy_words.disclosure_id is 'plain: the disclosure';
comment on column privacy_words.kind is 'plain: which part of it';
comment on column privacy_words.written_by is 'plain: by whom';
comment on column privacy_words.written_at is 'plain: when';
comment on column privacy_words.body is 'plain: what was said, to whom, the letter itself; sealed to the account of this person';

create table retention_items (
  centre_id uuid not null,
  case_id uuid not null,
  her_no text,
  reason text not null,
  due_on date not null,
  is_longer boolean not null,
  listed_at timestamptz not null,
  proposed_at timestamptz,
  proposed_by uuid,
  returned_at timestamptz,
  returned_by uuid,
  returned_as text,
  constraint retention_items__pk primary key (centre_id, case_id),
  constraint retention_items__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint retention_items__proposer foreign key (centre_id, proposed_by) references people (centre_id, person_id),
  constraint retention_items__reason check (reason in ('kept_long_enough', 'not_admitted', 'she_asked')),
  constraint retention_items__whole check ((proposed_at is null) = (proposed_by is null)),
  constraint retention_items__returned_as check (returned_as in ('still_needed', 'hold_expected', 'look_again')),
  constraint retention_items__returned check ((returned_at is null) = (returned_by is null) and (returned_at is null) = (returned_as is null)
    and (returned_at is null or proposed_at is null)),
  constraint retention_items__longer check (not is_longer or proposed_at is null)
);
comment on table retention_items is 'The dry-run list of the night: files that were kept long enough. Nothing is erased by standing here.';
comment on column retention_items.centre_id is 'plain: the centre';
comment on column retention_items.case_id is 'plain: the case';
comment on column retention_items.her_no is 'plain: number of the register, or the code of a protected woman; null for who had none';
comment on column retention_items.reason is 'plain: which period is over';
comment on column retention_items.due_on is 'plain: since when it may be erased';
comment on column retention_items.is_longer is 'plain: a file with violence or a death, which is kept longer (domain.md 3.4 names no number)';
comment on column retention_items.listed_at is 'plain: since when it stands in the list';
comment on column retention_items.proposed_at is 'plain: laid before the head';
comment on column retention_items.proposed_by is 'plain: by whom';
comment on column retention_items.returned_at is 'plain: when the head gave it back; until it is laid before her again';
comment on column retention_items.returned_by is 'plain: by whom';
comment on column retention_items.returned_as is 'plain: code of the reason';

create table legal_holds (
  centre_id uuid not null,
  hold_id uuid not null,
  case_id uuid not null,
  her_no text not null,
  ground text not null,
  until_on date,
  placed_by uuid not null,
  placed_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid,
  constraint legal_holds__pk primary key (centre_id, hold_id),
  constraint legal_holds__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint legal_holds__placer foreign key (centre_id, placed_by) references people (centre_id, person_id),
  constraint legal_holds__lifter foreign key (centre_id, lifted_by) references people (centre_id, person_id),
  constraint legal_holds__ground check (ground in ('lawsuit', 'police', 'restitution', 'complaint', 'audit')),
  constraint legal_holds__lifted check ((lifted_at is null) = (lifted_by is null))
);
create index legal_holds__by_case on legal_holds (centre_id, case_id);
comment on table legal_holds is 'Files that must not be erased: why, who said so, until when.';
comment on column legal_holds.centre_id is 'plain: the centre';
comment on column legal_holds.hold_id is 'plain: id';
comment on column legal_holds.case_id is 'plain: the case that the database found for her number';
comment on column legal_holds.her_no is 'plain: number of the register, or the code of a protected woman';
comment on column legal_holds.ground is 'plain: why';
comment on column legal_holds.until_on is 'plain: last day; null until somebody lifts it';
comment on column legal_holds.placed_by is 'plain: who said so';
comment on column legal_holds.placed_at is 'plain: when';
comment on column legal_holds.lifted_at is 'plain: when it was lifted';
comment on column legal_holds.lifted_by is 'plain: by whom';

create table erased_cases (
  centre_id uuid not null,
  erasure_id uuid not null,
  case_id uuid not null,
  her_no text,
  reason text not null,
  year int not null,
  ordinal int not null,
  opened_year int not null,
  admitted_year int,
  closed_year int,
  days_in_house int,
  exit_kind text,
  track text,
  keys_destroyed int not null,
  proposed_by uuid not null,
  approved_by uuid not null,
  erased_at timestamptz not null,
  signature text,
  keys_at timestamptz,
  rows_removed int,
  done_at timestamptz,
  constraint erased_cases__pk primary key (centre_id, erasure_id),
  constraint erased_cases__case unique (centre_id, case_id),
  constraint erased_cases__number unique (centre_id, year, ordinal),
  constraint erased_cases__two_people check (proposed_by <> approved_by),
  constraint erased_cases__reason check (reason in ('kept_long_enough', 'not_admitted', 'she_asked')),
  constraint erased_cases__in_order check ((keys_at is null) = (signature is null) and (done_at is null or keys_at is not null)
    and (done_at is null) = (rows_removed is null))
);
comment on table erased_cases is 'What is left of a file that was erased: numbers without a name, and who decided. Begun, then its keys, then its rows: each step in a transaction of its own.';
comment on column erased_cases.centre_id is 'plain: the centre';
comment on column erased_cases.erasure_id is 'plain: id';
comment on column erased_cases.case_id is 'plain: id of the case, which is nowhere else but in the chain';
comment on column erased_cases.her_no is 'plain: number of the register that is not given again';
comment on column erased_cases.reason is 'plain: which period was over';
comment on column erased_cases.year is 'plain: year of the certificate';
comment on column erased_cases.ordinal is 'plain: first, second of the year';
comment on column erased_cases.opened_year is 'plain: year in which the case began';
comment on column erased_cases.admitted_year is 'plain: year in which she came; null when she never did';
comment on column erased_cases.closed_year is 'plain: year in which it was closed';
comment on column erased_cases.days_in_house is 'plain: how many days she was here';
comment on column erased_cases.exit_kind is 'plain: how she left, as in cases';
comment on column erased_cases.track is 'plain: what she learned, as in cases';
comment on column erased_cases.keys_destroyed is 'plain: how many data keys';
comment on column erased_cases.proposed_by is 'plain: who laid it before the head';
comment on column erased_cases.approved_by is 'plain: the head who erased it';
comment on column erased_cases.erased_at is 'plain: when the head said so';
comment on column erased_cases.signature is 'plain: Ed25519 signature of its line in the journal outside the database';
comment on column erased_cases.keys_at is 'plain: when her keys were destroyed; null while it is only begun';
comment on column erased_cases.rows_removed is 'plain: how many rows went with her keys gone';
comment on column erased_cases.done_at is 'plain: when the last row of hers went; null while it is not finished';

create table news_seen (
  centre_id uuid not null,
  person_id uuid not null,
  line text not null,
  seen_at timestamptz not null,
  constraint news_seen__pk primary key (centre_id, person_id, line),
  constraint news_seen__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint news_seen__line check (line ~ '^[a-z0-9_*:-]{1,80}$')
);
comment on table news_seen is 'How far somebody has read what is new for her. What is new is made of the tasks at every read; no word of it stands anywhere.';
comment on column news_seen.centre_id is 'plain: the centre';
comment on column news_seen.person_id is 'plain: who read';
comment on column news_seen.line is 'plain: id of a task, kind of work that is late in the house, or * for everything';
comment on column news_seen.seen_at is 'plain: what became new after it is new to her again';

create table reminder_choices (
  centre_id uuid not null,
  person_id uuid not null,
  quiet_from time,
  quiet_until time,
  mail_to text,
  mail_about text[] not null default '{}',
  mail_at time,
  chosen_at timestamptz not null,
  constraint reminder_choices__pk primary key (centre_id, person_id),
  constraint reminder_choices__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint reminder_choices__quiet check ((quiet_from is null) = (quiet_until is null)),
  constraint reminder_choices__about check (mail_about <@ array['urgent', 'decide', 'due', 'given', 'answered']),
  constraint reminder_choices__mail check ((mail_to is null) = (mail_at is null) and (mail_to is null) = (mail_about = '{}'))
);
comment on table reminder_choices is 'How somebody wants to be reminded: her quiet hours, and what is sent to her by mail. Without a row nothing is sent.';
comment on column reminder_choices.centre_id is 'plain: the centre';
comment on column reminder_choices.person_id is 'plain: whose choice';
comment on column reminder_choices.quiet_from is 'plain: from this hour of her day only what is urgent shows at the bell, and no mail goes out';
comment on column reminder_choices.quiet_until is 'plain: until this hour; earlier than the other it is the next morning';
comment on column reminder_choices.mail_to is 'plain: her own address; null = no mail';
comment on column reminder_choices.mail_about is 'plain: what is counted in a mail';
comment on column reminder_choices.mail_at is 'plain: hour of the daily mail';
comment on column reminder_choices.chosen_at is 'plain: when she chose; what was before is not sent';

create table mails (
  centre_id uuid not null,
  mail_id uuid not null,
  person_id uuid not null,
  kind text not null,
  about_at timestamptz not null,
  made_at timestamptz not null,
  next_at timestamptz not null,
  tries int not null default 0,
  ended_at timestamptz,
  outcome text,
  constraint mails__pk primary key (centre_id, mail_id),
  constraint mails__once unique (centre_id, person_id, kind, about_at),
  constraint mails__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint mails__kind check (kind in ('digest', 'urgent')),
  constraint mails__outcome check (outcome in ('sent', 'nothing', 'left', 'given_up')),
  constraint mails__whole check ((outcome is null) = (ended_at is null))
);
create index mails__waiting on mails (centre_id, next_at) where ended_at is null;
comment on table mails is 'The queue of mails: to whom and for which day, and no text. What is counted is counted when it is sent.';
comment on column mails.centre_id is 'plain: the centre';
comment on column mails.mail_id is 'plain: id; names the message, so that one sent twice is known to be the same';
comment on column mails.person_id is 'plain: to whom';
comment on column mails.kind is 'plain: that of the day, or at once';
comment on column mails.about_at is 'plain: the day, or the moment of the urgent work: no two for one';
comment on column mails.made_at is 'plain: when it was put into the queue';
comment on column mails.next_at is 'plain: not tried before';
comment on column mails.tries is 'plain: how often the mail server did not take it';
comment on column mails.ended_at is 'plain: when nothing more was to be done';
comment on column mails.outcome is 'plain: sent, nothing to tell, she left or wants none, or tried too often';

create table outbox_asides (
  centre_id uuid not null,
  person_id uuid not null,
  entry_id uuid not null,
  kind text not null,
  endpoint text not null,
  body text not null,
  refused text not null,
  written_at timestamptz not null,
  put_at timestamptz not null,
  settled_at timestamptz,
  outcome text,
  constraint outbox_asides__pk primary key (centre_id, person_id, entry_id),
  constraint outbox_asides__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint outbox_asides__kind check (kind in ('session_note', 'attendance_marks', 'incident', 'photo')),
  constraint outbox_asides__outcome check (outcome in ('written_anew', 'not_needed')),
  constraint outbox_asides__settled check ((outcome is null) = (settled_at is null))
);
comment on table outbox_asides is 'What was written on a phone without a connection and the server would not take: it waits for its writer, sealed to her alone.';
comment on column outbox_asides.centre_id is 'plain: the centre';
comment on column outbox_asides.person_id is 'plain: who wrote it';
comment on column outbox_asides.entry_id is 'plain: id, made on the device';
comment on column outbox_asides.kind is 'plain: a note, a roll, an incident or a photo';
comment on column outbox_asides.endpoint is 'plain: the command that it was meant for';
comment on column outbox_asides.body is 'sealed:own (to the writer''s own key): what she wrote';
comment on column outbox_asides.refused is 'sealed:own (to the writer''s own key): what stood against it, with the newer text where there is one';
comment on column outbox_asides.written_at is 'plain: when it was written, by the clock of the device';
comment on column outbox_asides.put_at is 'plain: when it came here';
comment on column outbox_asides.settled_at is 'plain: when she had looked at it';
comment on column outbox_asides.outcome is 'plain: written anew or not needed';

create table outbox_parts (
  centre_id uuid not null,
  person_id uuid not null,
  entry_id uuid not null,
  part_no int not null,
  box text not null,
  put_at timestamptz not null,
  constraint outbox_parts__pk primary key (centre_id, person_id, entry_id, part_no),
  constraint outbox_parts__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint outbox_parts__no check (part_no between 0 and 63),
  constraint outbox_parts__size check (length(box) <= 48000)
);
comment on table outbox_parts is 'A picture of an entry on its way, in the parts in which its phone sealed it; gone when it is taken, or was looked at.';
comment on column outbox_parts.centre_id is 'plain: the centre';
comment on column outbox_parts.person_id is 'plain: whose phone';
comment on column outbox_parts.entry_id is 'plain: the entry that it belongs to';
comment on column outbox_parts.part_no is 'plain: which part';
comment on column outbox_parts.box is 'sealed:own (to its writer''s own key): a part of the box that her phone made';
comment on column outbox_parts.put_at is 'plain: when it came';

-- The audit chain and the read log (security.md 3.8). Append by function only; the application has no other way in.

-- One queue for a whole centre would let everybody wait for everybody's commit. So its chain has lanes: a transaction takes one that
-- nobody holds and stays in it; lane 0 binds the ends of the others every minute (docs/decisions/0037-lanes-of-the-chain.md).
create table if not exists public.audit_heads (
  centre_id uuid not null,
  lane smallint not null,
  last_seq bigint not null,
  last_hash bytea not null,
  constraint audit_heads__pk primary key (centre_id, lane)
);
comment on table public.audit_heads is 'The end of each lane of a centre''s chain; its row lock puts the events of a lane in one order.';
comment on column public.audit_heads.centre_id is 'plain: the centre';
comment on column public.audit_heads.lane is 'plain: lane of the chain; 0 binds the others';
comment on column public.audit_heads.last_seq is 'plain: number of the last event in its lane';
comment on column public.audit_heads.last_hash is 'plain: hash of the last event in its lane';

create sequence if not exists sec.event_seq;

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
  lane smallint not null,
  lane_seq bigint not null,
  prev bytea not null,
  hash bytea not null,
  constraint audit_entries__pk primary key (centre_id, seq),
  constraint audit_entries__lane unique (centre_id, lane, lane_seq)
);
create index if not exists audit_entries__case on public.audit_entries (centre_id, case_id, seq desc) where case_id is not null;
comment on table public.audit_entries is 'What was done: one line an event, chained by SHA-256 per centre. Ids and codes only.';
comment on column public.audit_entries.centre_id is 'plain: the centre';
comment on column public.audit_entries.seq is 'plain: number of the event; later events of a lane have higher ones, and what was rolled back leaves a gap';
comment on column public.audit_entries.at is 'plain: server time';
comment on column public.audit_entries.person_id is 'plain: who did it, taken from the bound actor';
comment on column public.audit_entries.kind is 'plain: module.what_happened';
comment on column public.audit_entries.case_id is 'plain: the case it is about';
comment on column public.audit_entries.subject_table is 'plain: table of the record it is about';
comment on column public.audit_entries.subject_id is 'plain: id of that record';
comment on column public.audit_entries.details is 'plain: ids, codes, counts, dates; never a name or a text';
comment on column public.audit_entries.lane is 'plain: lane of the chain';
comment on column public.audit_entries.lane_seq is 'plain: number in its lane, without gaps';
comment on column public.audit_entries.prev is 'plain: hash of the entry before, in its lane';
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
     coalesce(e.case_id::text, '-'), coalesce(e.subject_table, '-'), coalesce(e.subject_id, '-'), e.lane, e.lane_seq, e.details::text) $$;

-- What could change who is called how for whom: the number of the last is the version of the search's memory (sec.last_name_change).
create or replace function sec.renames(p_kind text) returns boolean
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp as
$$ select p_kind in ('cases.opened', 'cases.renamed', 'cases.protected', 'cases.unprotected', 'cases.social_worker_assigned',
  'cases.social_worker_left', 'access.assigned', 'access.unassigned', 'access.glass_broken', 'clients.identity_recorded',
  'clients.identity_noted', 'clients.merged', 'clients.unmerged', 'register.case_entered', 'retention.erased') $$;

create or replace function sec.binds_lanes(p_kind text) returns boolean
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp as
$$ select p_kind in ('audit.lanes_bound', 'audit.checkpoint_made') $$;

-- Kinds that must be numbered in the order in which they are committed, and therefore stand in lane 0.
create or replace function sec.in_order(p_kind text) returns boolean
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp as
$$ select sec.renames(p_kind) or sec.binds_lanes(p_kind) or p_kind = 'audit.reads_chained' $$;

create index if not exists audit_entries__binding on public.audit_entries (centre_id, seq desc) where sec.binds_lanes(kind);

-- The lane of this transaction, locked until it ends: the first that nobody holds, or one's own to wait for. It stays in its lane, so
-- that no two transactions wait for each other; what must stand in order goes on in lane 0, from which nobody changes to another.
create or replace function sec.take_lane(p_centre uuid, p_in_order boolean) returns public.audit_heads
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare head public.audit_heads; mine smallint := 1 + pg_backend_pid() % 16; held text := current_setting('app.lane', true);
begin
  if p_in_order then mine := 0;
  elsif held ~ '^[0-9]{1,2}$' and held::int <= 16 then mine := held::int;
  else
    select * into head from public.audit_heads h where h.centre_id = p_centre and h.lane > 0
      order by h.lane <> mine, h.lane limit 1 for update skip locked;
    if found then
      perform set_config('app.lane', head.lane::text, true);
      return head;
    end if;
  end if;
  perform set_config('app.lane', mine::text, true);
  select * into head from public.audit_heads h where h.centre_id = p_centre and h.lane = mine for update;
  if not found then
    insert into public.audit_heads values (p_centre, mine, 0, '\x00') on conflict do nothing;
    select * into head from public.audit_heads h where h.centre_id = p_centre and h.lane = mine for update;
  end if;
  return head;
end
$$;

-- Where each lane ends, as far as it is committed: lane → [number, hash].
create or replace function sec.lane_ends(p_centre uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select coalesce(jsonb_object_agg(h.lane, jsonb_build_array(h.last_seq, encode(h.last_hash, 'hex'))), '{}')
  from public.audit_heads h where h.centre_id = p_centre and h.lane > 0 $$;


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
  head := sec.take_lane(e.centre_id, sec.in_order(p_kind));
  e.seq := nextval('sec.event_seq'); e.at := sec.clock(p_given); e.kind := p_kind; e.case_id := p_case;
  e.subject_table := p_table; e.subject_id := p_subject; e.details := coalesce(p_details, '{}');
  if sec.binds_lanes(p_kind) then e.details := e.details || jsonb_build_object('ends', sec.lane_ends(e.centre_id)); end if;
  e.lane := head.lane; e.lane_seq := head.last_seq + 1; e.prev := head.last_hash;
  e.hash := sha256(e.prev || convert_to(sec.event_text(e), 'UTF8'));
  insert into public.audit_entries select e.*;
  update public.audit_heads set last_seq = e.lane_seq, last_hash = e.hash where centre_id = e.centre_id and lane = e.lane;
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
  head := sec.take_lane(e.centre_id, exists (select from jsonb_array_elements(p_events) o where sec.in_order(o ->> 'kind')));
  e.lane := head.lane; e.lane_seq := head.last_seq; e.hash := head.last_hash; e.at := sec.clock(p_given);
  for one in select value from jsonb_array_elements(p_events) with ordinality order by ordinality loop
    e.prev := e.hash; e.seq := nextval('sec.event_seq'); e.lane_seq := e.lane_seq + 1; e.kind := one ->> 'kind';
    e.case_id := (one ->> 'caseId')::uuid; e.subject_table := one ->> 'table'; e.subject_id := one ->> 'subject';
    e.details := coalesce(one -> 'details', '{}');
    e.hash := sha256(e.prev || convert_to(sec.event_text(e), 'UTF8'));
    insert into public.audit_entries values (e.*);
    seqs := seqs || e.seq;
  end loop;
  update public.audit_heads set last_seq = e.lane_seq, last_hash = e.hash where centre_id = e.centre_id and lane = e.lane;
  for heard in select * from public.event_kinds x where x.proof is not null and x.kind in (select o ->> 'kind' from jsonb_array_elements(p_events) o) loop
    execute format('select exists (select from public.audit_entries e where e.centre_id = $1 and e.seq = any ($2) and e.kind = $3 and (%s) is not true)', heard.proof)
      into is_missing using e.centre_id, seqs, heard.kind;
    if is_missing then raise exception 'nothing shows %', heard.kind using errcode = 'TT001'; end if;
  end loop;
  insert into public.case_evidence (centre_id, case_id, gate, is_met, is_override, event_seq, at, person_id)
    select a.centre_id, a.case_id, g.gate, g.is_met, false, a.seq, a.at, a.person_id
    from public.audit_entries a join public.gate_events g on g.event_kind = a.kind
    where a.centre_id = e.centre_id and a.seq = any (seqs) and a.case_id is not null order by a.seq;
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

-- Binds where the lanes end into lane 0, unless nothing happened since (a job does this every minute).
create or replace function sec.chain_lanes(p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare bound jsonb;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  select a.details -> 'ends' into bound from public.audit_entries a where a.centre_id = sec.centre() and sec.binds_lanes(a.kind) order by a.seq desc limit 1;
  if sec.lane_ends(sec.centre()) = coalesce(bound, '{}') then return 0; end if;
  perform sec.chain_event('audit.lanes_bound', null, 'audit_heads', null, '{}', p_given);
  return 1;
end
$$;

-- At most p_most entries after one of a lane: how many there were, the last of them, and the first that does not fit: by its number,
-- its place, its hash, the reads that it chains or the lanes that it binds. An end that was cut off is the number after the last.
create or replace function sec.verify_lane(p_lane smallint, p_after bigint, p_most int, out checked int, out last bigint, out broken bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  with before as (
    select a.hash from public.audit_entries a where a.centre_id = sec.centre() and a.lane = p_lane and a.lane_seq = p_after
  ), slice as (
    select a as e, a.seq, a.lane_seq, a.prev, a.hash, a.kind, a.details,
      lag(a.hash) over w as hash_before, row_number() over w as n
    from public.audit_entries a where a.centre_id = sec.centre() and a.lane = p_lane and a.lane_seq > p_after
    window w as (order by a.lane_seq) order by a.lane_seq limit p_most
  ), told as (
    select s.seq, s.lane_seq, s.hash, s.lane_seq <> p_after + s.n
      or s.prev <> coalesce(s.hash_before, (select hash from before), '\x00')
      or s.hash <> sha256(s.prev || convert_to(sec.event_text(s.e), 'UTF8'))
      or s.kind = 'audit.reads_chained' and s.details ->> 'sha256' is distinct from (
        select encode(sha256(convert_to(string_agg(sec.read_text(l), chr(30) order by l.at, l.read_id), 'UTF8')), 'hex')
        from public.read_log l where l.centre_id = sec.centre() and l.chained_seq = s.seq)
      or sec.binds_lanes(s.kind) and exists (
        select from jsonb_each(s.details -> 'ends') d left join public.audit_entries x
          on x.centre_id = sec.centre() and x.lane = d.key::smallint and x.lane_seq = (d.value ->> 0)::bigint
        where x.hash is null or encode(x.hash, 'hex') <> d.value ->> 1) as is_wrong
    from slice s
  ), ends as (
    select count(*)::int as n, max(t.lane_seq) as last, (array_agg(t.seq order by t.lane_seq) filter (where t.is_wrong))[1] as wrong, max(t.seq) as seq from told t
  )
  select n, coalesce(e.last, p_after), coalesce(wrong, (
    select coalesce(e.seq, (select max(a.seq) from public.audit_entries a where a.centre_id = sec.centre() and a.lane = p_lane), 0) + 1
    from public.audit_heads h where h.centre_id = sec.centre() and h.lane = p_lane and n < p_most
      and (h.last_seq <> coalesce(e.last, p_after)
        or h.last_hash <> coalesce((select t.hash from told t where t.lane_seq = e.last), (select hash from before), '\x00'))))
  from ends e
$$;

-- One slice over all lanes, one after the other: where it stands (no lane when all are done), how many it looked at, what does not fit.
create or replace function sec.verify_slice(p_lane smallint, p_after bigint, p_most int, out lane smallint, out after bigint, out checked int, out broken bigint)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
declare one record;
begin
  lane := p_lane; after := p_after; checked := 0;
  while lane is not null and checked < p_most and broken is null loop
    one := sec.verify_lane(lane, after, p_most - checked);
    checked := checked + one.checked; after := one.last; broken := one.broken;
    if checked < p_most then
      select min(l.lane), 0 into lane, after from (
        select h.lane from public.audit_heads h where h.centre_id = sec.centre() union select a.lane from public.audit_entries a where a.centre_id = sec.centre()) l
        where l.lane > verify_slice.lane;
    end if;
  end loop;
end
$$;

-- Answers the first entry that does not fit, or null when the chain is whole: everything at once, for chains of a few thousand.
create or replace function sec.verify_chain() returns bigint
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select broken from sec.verify_slice(0::smallint, 0, 2147483647) $$;

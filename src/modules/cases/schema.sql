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
create index audit_entries__names on audit_entries (centre_id, seq desc) where sec.renames(kind);

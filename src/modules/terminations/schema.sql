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

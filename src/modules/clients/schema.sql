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

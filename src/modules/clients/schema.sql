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
  constraint duplicate_decisions__two check (case_id <> other_case_id)
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
comment on column consents.language is 'plain: language in which it was explained';
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

create table client_documents (
  centre_id uuid not null,
  case_id uuid not null,
  document text not null,
  state text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint client_documents__pk primary key (centre_id, case_id, document),
  constraint client_documents__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint client_documents__state check (state in ('original', 'copy', 'in_process', 'lacking', 'not_applicable'))
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

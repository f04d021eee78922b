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
    'face_public', 'name_public', 'family_contact', 'aftercare_contact', 'research', 'disclosure')),
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

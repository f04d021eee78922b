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

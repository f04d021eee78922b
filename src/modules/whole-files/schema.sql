create table whole_files (
  centre_id uuid not null,
  whole_file_id uuid not null,
  case_id uuid not null,
  kind text not null,
  recipient_key text,
  made_by uuid not null,
  made_at timestamptz not null,
  expires_on date not null,
  parts int not null,
  left_out int not null,
  pages int not null,
  file bytea,
  file_hash text not null,
  gone_at timestamptz,
  constraint whole_files__pk primary key (centre_id, whole_file_id),
  constraint whole_files__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint whole_files__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint whole_files__kind check (kind in ('her', 'institution')),
  constraint whole_files__key check ((kind = 'institution') = (recipient_key is not null) and recipient_key ~ '^age1[a-z0-9]{58}$'),
  constraint whole_files__counts check (parts >= 0 and left_out >= 0 and pages > 0),
  constraint whole_files__sealed check (substring(file from 1 for 21) = 'age-encryption.org/v1'::bytea),
  constraint whole_files__file check ((file is not null) = (gone_at is null))
);
create index whole_files__by_case on whole_files (centre_id, case_id, made_at desc);
comment on table whole_files is 'Whole files of one woman that were made: for whom, by whom, until when. The file is sealed to whoever gets it; nobody of the house opens it.';
comment on column whole_files.centre_id is 'plain: the centre';
comment on column whole_files.whole_file_id is 'plain: id';
comment on column whole_files.case_id is 'plain: whose file';
comment on column whole_files.kind is 'plain: for herself, or for the institution that takes her';
comment on column whole_files.recipient_key is 'plain: the public half of the key of the institution (age)';
comment on column whole_files.made_by is 'plain: who made it';
comment on column whole_files.made_at is 'plain: when';
comment on column whole_files.expires_on is 'plain: the last day on which it may be taken';
comment on column whole_files.parts is 'plain: how many forms and letters are in it';
comment on column whole_files.left_out is 'plain: how many kinds its maker may not read';
comment on column whole_files.pages is 'plain: how many pages';
comment on column whole_files.file is 'plain: ciphertext of age under a passphrase that was shown once, or the public key of the recipient; nobody here holds either';
comment on column whole_files.file_hash is 'plain: SHA-256 of the sealed file';
comment on column whole_files.gone_at is 'plain: when the file was deleted';

create table whole_file_takings (
  centre_id uuid not null,
  taking_id uuid not null,
  whole_file_id uuid not null,
  case_id uuid not null,
  taken_by uuid not null,
  taken_at timestamptz not null,
  constraint whole_file_takings__pk primary key (centre_id, taking_id),
  constraint whole_file_takings__file foreign key (centre_id, whole_file_id) references whole_files (centre_id, whole_file_id) on delete cascade,
  constraint whole_file_takings__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint whole_file_takings__taker foreign key (centre_id, taken_by) references people (centre_id, person_id)
);
create index whole_file_takings__by_file on whole_file_takings (centre_id, whole_file_id, taken_at);
comment on table whole_file_takings is 'Who took a whole file from the program, and when. Append only.';
comment on column whole_file_takings.centre_id is 'plain: the centre';
comment on column whole_file_takings.taking_id is 'plain: id';
comment on column whole_file_takings.whole_file_id is 'plain: which';
comment on column whole_file_takings.case_id is 'plain: whose file';
comment on column whole_file_takings.taken_by is 'plain: who took it';
comment on column whole_file_takings.taken_at is 'plain: when';

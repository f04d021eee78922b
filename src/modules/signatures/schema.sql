create table certified_withdrawals (
  centre_id uuid not null,
  file_id uuid not null,
  letter_id uuid not null,
  reason text not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null,
  constraint certified_withdrawals__pk primary key (centre_id, file_id),
  constraint certified_withdrawals__letter foreign key (centre_id, letter_id) references letters (centre_id, letter_id) on delete cascade,
  constraint certified_withdrawals__by foreign key (centre_id, withdrawn_by) references people (centre_id, person_id),
  constraint certified_withdrawals__reason check (reason in ('other_file', 'wrong_signer', 'not_valid', 'signed_again'))
);
create index certified_withdrawals__by_letter on certified_withdrawals (centre_id, letter_id);
comment on table certified_withdrawals is 'Files that were kept as signed outside and are set aside: they stay in the history, and the letter stands again as it was issued.';
comment on column certified_withdrawals.centre_id is 'plain: the centre';
comment on column certified_withdrawals.file_id is 'plain: the file among those of the letter';
comment on column certified_withdrawals.letter_id is 'plain: the letter';
comment on column certified_withdrawals.reason is 'plain: code of the reason';
comment on column certified_withdrawals.withdrawn_at is 'plain: when';
comment on column certified_withdrawals.withdrawn_by is 'plain: by whom';

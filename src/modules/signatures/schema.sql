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

create table savings_signatures (
  centre_id uuid not null,
  case_id uuid not null,
  seq int not null,
  file bytea not null,
  witness_id uuid not null,
  taken_by uuid not null,
  signed_at timestamptz not null,
  constraint savings_signatures__pk primary key (centre_id, case_id, seq),
  constraint savings_signatures__line foreign key (centre_id, case_id, seq) references savings_entries (centre_id, case_id, seq) on delete cascade,
  constraint savings_signatures__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint savings_signatures__witness foreign key (centre_id, witness_id) references people (centre_id, person_id),
  constraint savings_signatures__taker foreign key (centre_id, taken_by) references people (centre_id, person_id),
  constraint savings_signatures__two check (witness_id <> taken_by),
  constraint savings_signatures__size check (octet_length(file) <= 4000000)
);
comment on table savings_signatures is 'The receipt for money of hers as she signed it on a screen, with the page that says how (domain.md 7.8). Once for a line, append only.';
comment on column savings_signatures.centre_id is 'plain: the centre';
comment on column savings_signatures.case_id is 'plain: whose';
comment on column savings_signatures.seq is 'plain: the line of her booklet';
comment on column savings_signatures.file is 'plain: sealed to the staff group''s key before it is stored; the receipt with her strokes in it';
comment on column savings_signatures.witness_id is 'plain: who was there';
comment on column savings_signatures.taken_by is 'plain: who was signed in';
comment on column savings_signatures.signed_at is 'plain: when';

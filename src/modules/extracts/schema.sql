create table extracts (
  centre_id uuid not null,
  extract_id uuid not null,
  kind text not null,
  fields text[] not null,
  from_on date not null,
  until_on date not null,
  recipient text not null,
  recipient_key text not null,
  why text not null,
  ethics_no text,
  expires_on date not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decision text,
  decided_by uuid,
  decided_at timestamptz,
  answer text,
  made_at timestamptz,
  rows_out int,
  left_out int,
  file bytea,
  file_hash text,
  gone_at timestamptz,
  withdrawn_at timestamptz,
  taken_at timestamptz,
  recalled_on date,
  recalled_as text,
  recalled_how text,
  recalled_at timestamptz,
  recalled_by uuid,
  constraint extracts__pk primary key (centre_id, extract_id),
  constraint extracts__asker foreign key (centre_id, asked_by) references people (centre_id, person_id),
  constraint extracts__decider foreign key (centre_id, decided_by) references people (centre_id, person_id),
  constraint extracts__kind check (kind in ('office', 'research')),
  constraint extracts__fields check (cardinality(fields) between 1 and 10
    and fields <@ array['age', 'district', 'sender', 'track', 'intake', 'came', 'ended', 'exit', 'attendance', 'after']),
  constraint extracts__days check (from_on <= until_on),
  constraint extracts__key check (recipient_key ~ '^age1[a-z0-9]{58}$'),
  constraint extracts__ethics check (kind <> 'research' or length(ethics_no) >= 3),
  constraint extracts__decision check (decision in ('approved', 'declined')),
  constraint extracts__decided check (num_nonnulls(decision, decided_by, decided_at) in (0, 3)),
  constraint extracts__two_people check (decided_by <> asked_by),
  constraint extracts__made check (num_nonnulls(made_at, rows_out, left_out, file_hash) in (0, 4) and (made_at is null or decision is not distinct from 'approved')),
  constraint extracts__withdrawn check (withdrawn_at is null or gone_at is not null),
  constraint extracts__taken check (taken_at is null or made_at is not null),
  constraint extracts__recalled check (num_nonnulls(recalled_on, recalled_as, recalled_how, recalled_at, recalled_by) in (0, 5)
    and (recalled_at is null or num_nonnulls(withdrawn_at, taken_at) = 2)),
  constraint extracts__recaller foreign key (centre_id, recalled_by) references people (centre_id, person_id),
  constraint extracts__recalled_as check (recalled_as in ('destroyed', 'given_back', 'refused', 'lost')),
  constraint extracts__recalled_how check (recalled_how in ('letter', 'email', 'call', 'in_person')),
  constraint extracts__file check ((file is not null) = (made_at is not null and gone_at is null))
);
create index extracts__by_time on extracts (centre_id, asked_at desc);
comment on table extracts is 'The register of copies of rows that leave: for whom, why, by which two people, until when. The file is sealed to the recipient; nobody of the house opens it.';
comment on column extracts.centre_id is 'plain: the centre';
comment on column extracts.extract_id is 'plain: id';
comment on column extracts.kind is 'plain: for an office, or for a study';
comment on column extracts.fields is 'plain: codes of what a row holds';
comment on column extracts.from_on is 'plain: women who came from this day on';
comment on column extracts.until_on is 'plain: until this day';
comment on column extracts.recipient is 'plain: the office or institution; refused when it names a woman';
comment on column extracts.recipient_key is 'plain: the public half of their key (age)';
comment on column extracts.why is 'plain: why; refused when it names a woman';
comment on column extracts.ethics_no is 'plain: the number of the ethical clearance of a study';
comment on column extracts.expires_on is 'plain: the last day on which it may be taken';
comment on column extracts.asked_by is 'plain: who asked for it';
comment on column extracts.asked_at is 'plain: when';
comment on column extracts.decision is 'plain: approved or declined';
comment on column extracts.decided_by is 'plain: by whom, never whoever asked';
comment on column extracts.decided_at is 'plain: when';
comment on column extracts.answer is 'plain: a sentence of whoever decided; refused when it names a woman';
comment on column extracts.made_at is 'plain: when the file was made';
comment on column extracts.rows_out is 'plain: how many rows it holds';
comment on column extracts.left_out is 'plain: how many women are not in it: no consent, protected, or alone among the rows';
comment on column extracts.file is 'plain: ciphertext of age under the public key of the recipient; nobody here holds the other half';
comment on column extracts.file_hash is 'plain: SHA-256 of the sealed file';
comment on column extracts.gone_at is 'plain: when the file was deleted';
comment on column extracts.withdrawn_at is 'plain: when the file was withdrawn, as the file of somebody in it was erased; never whose';
comment on column extracts.taken_at is 'plain: when the file first left; nobody has it to give back before that';
comment on column extracts.recalled_on is 'plain: of a copy that was withdrawn after it left: the day on which the recipient answered';
comment on column extracts.recalled_as is 'plain: what became of it, by code';
comment on column extracts.recalled_how is 'plain: how the recipient said so, by code';
comment on column extracts.recalled_at is 'plain: when that was written down';
comment on column extracts.recalled_by is 'plain: by whom';

create table extract_women (
  centre_id uuid not null,
  extract_id uuid not null,
  case_id uuid not null,
  constraint extract_women__pk primary key (centre_id, extract_id, case_id),
  constraint extract_women__of foreign key (centre_id, extract_id) references extracts (centre_id, extract_id),
  constraint extract_women__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
create index extract_women__by_case on extract_women (centre_id, case_id);
comment on table extract_women is 'Who is in the file of a copy while it lies here, so that it goes with the first of them whose file is erased. No alias stands beside it.';
comment on column extract_women.centre_id is 'plain: the centre';
comment on column extract_women.extract_id is 'plain: the copy';
comment on column extract_women.case_id is 'plain: the case';

create table belongings (
  centre_id uuid not null,
  belonging_id uuid not null,
  case_id uuid not null,
  body text not null,
  quantity int not null,
  kept text not null,
  envelope_no text,
  value_rupiah bigint,
  received_at timestamptz not null,
  received_by uuid not null,
  second_person_id uuid,
  returned_at timestamptz,
  returned_by uuid,
  returned_to text,
  version int not null default 1,
  constraint belongings__pk primary key (centre_id, belonging_id),
  constraint belongings__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint belongings__second foreign key (centre_id, second_person_id) references people (centre_id, person_id),
  constraint belongings__quantity check (quantity between 1 and 10000),
  constraint belongings__envelope_no check (envelope_no ~ '^[A-Z]{0,2}[-/]?[0-9]{1,6}$'),
  constraint belongings__kept check (kept in ('held_by_her', 'store', 'sealed')),
  constraint belongings__sealed check (kept <> 'sealed' or (envelope_no is not null and second_person_id is not null and second_person_id <> received_by)),
  constraint belongings__returned check ((returned_at is null) = (returned_to is null)),
  constraint belongings__returned_to check (returned_to in ('herself', 'heirs', 'next_place', 'unclaimed'))
);
create unique index belongings__envelope on belongings (centre_id, envelope_no) where envelope_no is not null and returned_at is null;
create index belongings__by_case on belongings (centre_id, case_id);
comment on table belongings is 'What she brought (F08): things, never persons. Valuables lie in a sealed envelope that two people closed.';
comment on column belongings.centre_id is 'plain: the centre';
comment on column belongings.belonging_id is 'plain: id';
comment on column belongings.case_id is 'plain: whose';
comment on column belongings.body is 'plain: sealed to the staff group''s key before it is stored; JSON {item, condition}';
comment on column belongings.quantity is 'plain: how many';
comment on column belongings.kept is 'plain: held by her, in the store, or sealed';
comment on column belongings.envelope_no is 'plain: number on the sealed envelope, digits after at most two letters: two envelopes never bear the same';
comment on column belongings.value_rupiah is 'plain: value, where it was told; a sum alone says nobody';
comment on column belongings.received_at is 'plain: when';
comment on column belongings.received_by is 'plain: by whom';
comment on column belongings.second_person_id is 'plain: second signature';
comment on column belongings.returned_at is 'plain: given back when';
comment on column belongings.returned_by is 'plain: given back by whom';
comment on column belongings.returned_to is 'plain: herself, heirs, next place, or unclaimed after ninety days';
comment on column belongings.version is 'plain: version of the row';

create table belonging_pictures (
  centre_id uuid not null,
  belonging_id uuid not null,
  case_id uuid not null,
  format text not null,
  file bytea not null,
  taken_by uuid not null,
  taken_at timestamptz not null,
  constraint belonging_pictures__pk primary key (centre_id, belonging_id),
  constraint belonging_pictures__thing foreign key (centre_id, belonging_id) references belongings (centre_id, belonging_id) on delete cascade,
  constraint belonging_pictures__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint belonging_pictures__taker foreign key (centre_id, taken_by) references people (centre_id, person_id),
  constraint belonging_pictures__format check (format in ('jpeg', 'png')),
  constraint belonging_pictures__size check (octet_length(file) <= 1600000)
);
create index belonging_pictures__by_case on belonging_pictures (centre_id, case_id);
comment on table belonging_pictures is 'A photo of a thing that is kept for her, or of its closed envelope, taken when it came (domain.md 7.8): of the thing alone.';
comment on column belonging_pictures.centre_id is 'plain: the centre';
comment on column belonging_pictures.belonging_id is 'plain: the thing';
comment on column belonging_pictures.case_id is 'plain: whose';
comment on column belonging_pictures.format is 'plain: jpeg or png';
comment on column belonging_pictures.file is 'plain: sealed to the staff group''s key before it is stored; without place, time and camera';
comment on column belonging_pictures.taken_by is 'plain: who took it';
comment on column belonging_pictures.taken_at is 'plain: when it was stored';

create table savings_entries (
  centre_id uuid not null,
  case_id uuid not null,
  seq int not null,
  kind text not null,
  amount_rupiah bigint not null,
  balance_rupiah bigint not null,
  corrects_seq int,
  source_id uuid,
  signed_how text not null,
  at timestamptz not null,
  person_id uuid not null,
  constraint savings_entries__pk primary key (centre_id, case_id, seq),
  constraint savings_entries__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint savings_entries__corrects foreign key (centre_id, case_id, corrects_seq) references savings_entries (centre_id, case_id, seq),
  constraint savings_entries__kind check (kind in ('deposit', 'pocket_money', 'sales_share', 'withdrawal', 'payout', 'correction')),
  constraint savings_entries__sign check (case kind when 'correction' then amount_rupiah <> 0 and corrects_seq is not null
    when 'withdrawal' then amount_rupiah < 0 when 'payout' then amount_rupiah < 0 else amount_rupiah > 0 end),
  constraint savings_entries__source check (source_id is null or kind = 'sales_share' or kind = 'correction'),
  constraint savings_entries__never_below_zero check (balance_rupiah >= 0),
  constraint savings_entries__signed check (signed_how in ('signature', 'thumbprint', 'heirs', 'not_present'))
);
create unique index savings_entries__once on savings_entries (centre_id, source_id) where kind = 'sales_share';
comment on table savings_entries is 'Her savings, append only, with the balance after each line. The database counts; nobody writes a balance.';
comment on column savings_entries.centre_id is 'plain: the centre';
comment on column savings_entries.case_id is 'plain: whose';
comment on column savings_entries.seq is 'plain: first, second … line, without gaps';
comment on column savings_entries.kind is 'plain: what for';
comment on column savings_entries.amount_rupiah is 'plain: in above zero, out below';
comment on column savings_entries.balance_rupiah is 'plain: balance after this line';
comment on column savings_entries.corrects_seq is 'plain: the line that this one corrects';
comment on column savings_entries.source_id is 'plain: the share of sales that came in, or that it takes back; none for what is entered by hand';
comment on column savings_entries.signed_how is 'plain: how she signed';
comment on column savings_entries.at is 'plain: when';
comment on column savings_entries.person_id is 'plain: who wrote it';

create table cash_counts (
  centre_id uuid not null,
  count_id uuid not null,
  booked_rupiah bigint not null,
  counted_rupiah bigint not null,
  reason text,
  counted_at timestamptz not null,
  counted_by uuid not null,
  constraint cash_counts__pk primary key (centre_id, count_id),
  constraint cash_counts__by foreign key (centre_id, counted_by) references people (centre_id, person_id),
  constraint cash_counts__counted_rupiah check (counted_rupiah between 0 and 1000000000000),
  constraint cash_counts__reason check (reason in ('line_missing', 'line_wrong', 'change_wrong', 'not_known')),
  constraint cash_counts__explained check ((counted_rupiah = booked_rupiah) = (reason is null))
);
create index cash_counts__newest on cash_counts (centre_id, counted_at desc);
comment on table cash_counts is 'The cash that lies there for all booklets together, counted once a month (domain.md 7.8). Append only: who counts wrongly counts anew.';
comment on column cash_counts.centre_id is 'plain: the centre';
comment on column cash_counts.count_id is 'plain: id';
comment on column cash_counts.booked_rupiah is 'plain: what all booklets say together at that moment, read by the database';
comment on column cash_counts.counted_rupiah is 'plain: what lay there';
comment on column cash_counts.reason is 'plain: why the two differ; none where they do not';
comment on column cash_counts.counted_at is 'plain: when';
comment on column cash_counts.counted_by is 'plain: by whom';

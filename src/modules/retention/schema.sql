create table retention_items (
  centre_id uuid not null,
  case_id uuid not null,
  part text not null,
  her_no text,
  reason text not null,
  due_on date not null,
  is_longer boolean not null,
  listed_at timestamptz not null,
  proposed_at timestamptz,
  proposed_by uuid,
  returned_at timestamptz,
  returned_by uuid,
  returned_as text,
  constraint retention_items__pk primary key (centre_id, case_id, part),
  constraint retention_items__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint retention_items__proposer foreign key (centre_id, proposed_by) references people (centre_id, person_id),
  constraint retention_items__part check (part in ('whole', 'health', 'places')),
  constraint retention_items__reason check (reason in ('kept_long_enough', 'not_admitted', 'she_asked', 'health_over', 'places_over')),
  constraint retention_items__of_part check (part = case reason when 'health_over' then 'health' when 'places_over' then 'places' else 'whole' end),
  constraint retention_items__whole check ((proposed_at is null) = (proposed_by is null)),
  constraint retention_items__returned_as check (returned_as in ('still_needed', 'hold_expected', 'look_again')),
  constraint retention_items__returned check ((returned_at is null) = (returned_by is null) and (returned_at is null) = (returned_as is null)
    and (returned_at is null or proposed_at is null)),
  constraint retention_items__longer check (not is_longer or proposed_at is null)
);
comment on table retention_items is 'The dry-run list of the night: files, and parts of files, that were kept long enough. Nothing is erased by standing here.';
comment on column retention_items.centre_id is 'plain: the centre';
comment on column retention_items.case_id is 'plain: the case';
comment on column retention_items.part is 'plain: the file as a whole, or what is kept shorter in it';
comment on column retention_items.her_no is 'plain: number of the register, or the code of a protected woman; null for who had none';
comment on column retention_items.reason is 'plain: which period is over';
comment on column retention_items.due_on is 'plain: since when it may be erased';
comment on column retention_items.is_longer is 'plain: a file with violence or a death, which is kept longer (domain.md 3.4 names no number)';
comment on column retention_items.listed_at is 'plain: since when it stands in the list';
comment on column retention_items.proposed_at is 'plain: laid before the head';
comment on column retention_items.proposed_by is 'plain: by whom';
comment on column retention_items.returned_at is 'plain: when the head gave it back; until it is laid before her again';
comment on column retention_items.returned_by is 'plain: by whom';
comment on column retention_items.returned_as is 'plain: code of the reason';

create table legal_holds (
  centre_id uuid not null,
  hold_id uuid not null,
  case_id uuid not null,
  her_no text not null,
  ground text not null,
  until_on date,
  placed_by uuid not null,
  placed_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid,
  constraint legal_holds__pk primary key (centre_id, hold_id),
  constraint legal_holds__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint legal_holds__placer foreign key (centre_id, placed_by) references people (centre_id, person_id),
  constraint legal_holds__lifter foreign key (centre_id, lifted_by) references people (centre_id, person_id),
  constraint legal_holds__ground check (ground in ('lawsuit', 'police', 'restitution', 'complaint', 'audit')),
  constraint legal_holds__lifted check ((lifted_at is null) = (lifted_by is null))
);
create index legal_holds__by_case on legal_holds (centre_id, case_id);
comment on table legal_holds is 'Files that must not be erased: why, who said so, until when.';
comment on column legal_holds.centre_id is 'plain: the centre';
comment on column legal_holds.hold_id is 'plain: id';
comment on column legal_holds.case_id is 'plain: the case that the database found for her number';
comment on column legal_holds.her_no is 'plain: number of the register, or the code of a protected woman';
comment on column legal_holds.ground is 'plain: why';
comment on column legal_holds.until_on is 'plain: last day; null until somebody lifts it';
comment on column legal_holds.placed_by is 'plain: who said so';
comment on column legal_holds.placed_at is 'plain: when';
comment on column legal_holds.lifted_at is 'plain: when it was lifted';
comment on column legal_holds.lifted_by is 'plain: by whom';

create table erased_cases (
  centre_id uuid not null,
  erasure_id uuid not null,
  case_id uuid not null,
  part text not null,
  her_no text,
  reason text not null,
  year int not null,
  ordinal int not null,
  opened_year int not null,
  admitted_year int,
  closed_year int,
  days_in_house int,
  exit_kind text,
  track text,
  keys_destroyed int not null,
  proposed_by uuid not null,
  approved_by uuid not null,
  erased_at timestamptz not null,
  signature text,
  keys_at timestamptz,
  rows_removed int,
  done_at timestamptz,
  constraint erased_cases__pk primary key (centre_id, erasure_id),
  constraint erased_cases__case unique (centre_id, case_id, part),
  constraint erased_cases__number unique (centre_id, year, ordinal),
  constraint erased_cases__two_people check (proposed_by <> approved_by),
  constraint erased_cases__part check (part in ('whole', 'health', 'places')),
  constraint erased_cases__reason check (reason in ('kept_long_enough', 'not_admitted', 'she_asked', 'health_over', 'places_over')),
  constraint erased_cases__of_part check (part = case reason when 'health_over' then 'health' when 'places_over' then 'places' else 'whole' end),
  constraint erased_cases__in_order check ((keys_at is null) = (signature is null) and (done_at is null or keys_at is not null)
    and (done_at is null) = (rows_removed is null))
);
comment on table erased_cases is 'What is left of a file, or of a part of one, that was erased: numbers without a name, and who decided. Begun, then its keys, then its rows: each step in a transaction of its own.';
comment on column erased_cases.centre_id is 'plain: the centre';
comment on column erased_cases.erasure_id is 'plain: id';
comment on column erased_cases.case_id is 'plain: id of the case, which after the whole file is nowhere else but in the chain';
comment on column erased_cases.part is 'plain: what went: the whole file, her health, or where she is and how she is reached';
comment on column erased_cases.her_no is 'plain: number of the register that is not given again';
comment on column erased_cases.reason is 'plain: which period was over';
comment on column erased_cases.year is 'plain: year of the certificate';
comment on column erased_cases.ordinal is 'plain: first, second of the year';
comment on column erased_cases.opened_year is 'plain: year in which the case began';
comment on column erased_cases.admitted_year is 'plain: year in which she came; null when she never did';
comment on column erased_cases.closed_year is 'plain: year in which it was closed';
comment on column erased_cases.days_in_house is 'plain: how many days she was here';
comment on column erased_cases.exit_kind is 'plain: how she left, as in cases';
comment on column erased_cases.track is 'plain: what she learned, as in cases';
comment on column erased_cases.keys_destroyed is 'plain: how many data keys';
comment on column erased_cases.proposed_by is 'plain: who laid it before the head';
comment on column erased_cases.approved_by is 'plain: the head who erased it';
comment on column erased_cases.erased_at is 'plain: when the head said so';
comment on column erased_cases.signature is 'plain: Ed25519 signature of its line in the journal outside the database';
comment on column erased_cases.keys_at is 'plain: when her keys were destroyed; null while it is only begun';
comment on column erased_cases.rows_removed is 'plain: how many rows went with her keys gone';
comment on column erased_cases.done_at is 'plain: when the last row of hers went; null while it is not finished';

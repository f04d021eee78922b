create table referral_lists (
  centre_id uuid not null,
  list_id uuid not null,
  state text not null default 'draft',
  version int not null default 1,
  brought_by uuid not null,
  brought_at timestamptz not null,
  kid text not null,
  key_by_group text not null,
  key_by_person text not null,
  generation int not null,
  head text not null,
  file_mark text,
  rows_read int not null,
  settled_by uuid,
  settled_at timestamptz,
  constraint referral_lists__pk primary key (centre_id, list_id),
  -- what belongs to a list belongs to whoever brought it; nobody puts a row of hers into the list of another
  constraint referral_lists__bringer unique (centre_id, list_id, brought_by),
  constraint referral_lists__person foreign key (centre_id, brought_by) references people (centre_id, person_id),
  constraint referral_lists__state check (state in ('draft', 'saving', 'confirmed', 'dropped')),
  constraint referral_lists__settled check ((state in ('draft', 'saving')) = (settled_at is null))
);
create index referral_lists__by_mark on referral_lists (centre_id, file_mark);
create index referral_lists__by_time on referral_lists (centre_id, brought_at desc);
comment on table referral_lists is 'A list of candidates as an office sent it. A draft imports nobody: a person confirms it. It has a key of its own, for the registry group and whoever brought it.';
comment on column referral_lists.centre_id is 'plain: the centre';
comment on column referral_lists.list_id is 'plain: id';
comment on column referral_lists.state is 'plain: draft, saving (decided on, its people go over portion by portion), confirmed, dropped';
comment on column referral_lists.version is 'plain: version of the row; grows with every decision on it';
comment on column referral_lists.brought_by is 'plain: who chose the file';
comment on column referral_lists.brought_at is 'plain: when';
comment on column referral_lists.kid is 'plain: id of the key of this list';
comment on column referral_lists.key_by_group is 'plain: that key, wrapped to the registry group';
comment on column referral_lists.key_by_person is 'plain: that key, sealed to whoever brought the list';
comment on column referral_lists.generation is 'plain: generation of the group''s key';
comment on column referral_lists.head is 'sealed:identity name of the file, letter, columns, mapping, hints, problems of the list as a whole';
comment on column referral_lists.file_mark is 'plain: HMAC of the bytes of the file under the intake group''s secret, so that a second upload is known';
comment on column referral_lists.rows_read is 'plain: rows of people';
comment on column referral_lists.settled_by is 'plain: who confirmed or dropped it';
comment on column referral_lists.settled_at is 'plain: when';

create table list_files (
  centre_id uuid not null,
  list_id uuid not null,
  brought_by uuid not null,
  file bytea not null,
  constraint list_files__pk primary key (centre_id, list_id),
  constraint list_files__list foreign key (centre_id, list_id, brought_by)
    references referral_lists (centre_id, list_id, brought_by) on delete cascade
);
comment on table list_files is 'The file as it came, whole and never changed.';
comment on column list_files.centre_id is 'plain: the centre';
comment on column list_files.list_id is 'plain: the list';
comment on column list_files.brought_by is 'plain: who chose the file';
comment on column list_files.file is 'sealed:identity the bytes of the file, in frames (platform/seal/sealed-file.ts), under the key of the list';

create table list_rows (
  centre_id uuid not null,
  list_id uuid not null,
  row_no int not null,
  brought_by uuid not null,
  weight text not null,
  open_questions int not null default 0,
  plan text,
  body text not null,
  decisions text,
  version int not null default 1,
  outcome text,
  into_row int,
  case_id uuid,
  constraint list_rows__pk primary key (centre_id, list_id, row_no),
  constraint list_rows__list foreign key (centre_id, list_id, brought_by)
    references referral_lists (centre_id, list_id, brought_by) on delete cascade,
  constraint list_rows__case foreign key (centre_id, case_id) references cases (centre_id, case_id),
  constraint list_rows__weight check (weight in ('must_decide', 'look', 'note', 'ready', 'header', 'ignored')),
  constraint list_rows__plan check (plan in ('save', 'aside', 'merge')),
  constraint list_rows__outcome check (outcome in ('imported', 'merged', 'set_aside', 'already_here', 'header', 'ignored'))
);
create index list_rows__by_weight on list_rows (centre_id, list_id, weight, row_no);
create index list_rows__by_case on list_rows (centre_id, case_id) where case_id is not null;
comment on table list_rows is 'Every row of the sheet, people or not, and where it went: none is lost in silence.';
comment on column list_rows.centre_id is 'plain: the centre';
comment on column list_rows.list_id is 'plain: the list';
comment on column list_rows.row_no is 'plain: row as Excel counts';
comment on column list_rows.brought_by is 'plain: who chose the file';
comment on column list_rows.weight is 'plain: gravest problem of the row, or header, or ignored';
comment on column list_rows.open_questions is 'plain: questions that nobody has decided';
comment on column list_rows.plan is 'plain: what the decisions so far make of a row of people: save, aside, merge';
comment on column list_rows.body is 'sealed:identity what the row says and its problems';
comment on column list_rows.decisions is 'sealed:identity what a person decided, with what was typed';
comment on column list_rows.version is 'plain: version of the row';
comment on column list_rows.outcome is 'plain: after confirming: imported, merged, set aside, already here, header, ignored';
comment on column list_rows.into_row is 'plain: the row it was or will be merged into';
comment on column list_rows.case_id is 'plain: the case it became';

create table list_layouts (
  centre_id uuid not null,
  layout_id uuid not null,
  body text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  constraint list_layouts__pk primary key (centre_id, layout_id)
);
comment on table list_layouts is 'How the columns of a sender''s list were matched by hand, found again by the headers. Sealed, since a guessed header may be a row of people.';
comment on column list_layouts.centre_id is 'plain: the centre';
comment on column list_layouts.layout_id is 'plain: id';
comment on column list_layouts.body is 'sealed:identity fingerprint of the headers and the mapping, under the intake group''s secret';
comment on column list_layouts.made_by is 'plain: who matched them';
comment on column list_layouts.made_at is 'plain: when';

create table list_codes (
  centre_id uuid not null,
  code_id uuid not null,
  body text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  constraint list_codes__pk primary key (centre_id, code_id)
);
comment on table list_codes is 'What a code of a sender''s own list of problems means here: said once, remembered for every list. Sealed, since anything may have been typed there.';
comment on column list_codes.centre_id is 'plain: the centre';
comment on column list_codes.code_id is 'plain: id';
comment on column list_codes.body is 'sealed:identity the code and its category, under the intake group''s secret; the newest counts';
comment on column list_codes.made_by is 'plain: who said it';
comment on column list_codes.made_at is 'plain: when';

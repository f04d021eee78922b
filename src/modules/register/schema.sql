create table old_registers (
  centre_id uuid not null,
  register_id uuid not null,
  kind text not null,
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
  let_go_at timestamptz,
  constraint old_registers__pk primary key (centre_id, register_id),
  constraint old_registers__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint old_registers__person foreign key (centre_id, brought_by) references people (centre_id, person_id),
  constraint old_registers__kind check (kind in ('women', 'kits', 'letters')),
  constraint old_registers__state check (state in ('draft', 'saving', 'done', 'dropped')),
  constraint old_registers__settled check ((state in ('draft', 'saving')) = (settled_at is null)),
  constraint old_registers__let_go check (let_go_at is null or settled_at is not null)
);
create index old_registers__by_mark on old_registers (centre_id, file_mark);
create index old_registers__by_time on old_registers (centre_id, brought_at desc);
comment on table old_registers is 'A register of the past as it was kept in a sheet: women who were here, kits that were handed over, letters. A draft enters nobody. It has a key of its own, for the registry group and whoever brought it.';
comment on column old_registers.centre_id is 'plain: the centre';
comment on column old_registers.register_id is 'plain: id';
comment on column old_registers.kind is 'plain: women, kits, letters';
comment on column old_registers.state is 'plain: draft, saving (decided on, its rows go over portion by portion), done, dropped; taken back it is a draft again';
comment on column old_registers.version is 'plain: version of the row; grows with every decision on it';
comment on column old_registers.brought_by is 'plain: who chose the file';
comment on column old_registers.brought_at is 'plain: when';
comment on column old_registers.kid is 'plain: id of the key of this register';
comment on column old_registers.key_by_group is 'plain: that key, wrapped to the registry group';
comment on column old_registers.key_by_person is 'plain: that key, sealed to whoever brought it';
comment on column old_registers.generation is 'plain: generation of the group''s key';
comment on column old_registers.head is 'sealed:identity name of the file, columns, mapping, hints';
comment on column old_registers.file_mark is 'plain: HMAC of the bytes of the file under the intake group''s secret, so that a second upload is known';
comment on column old_registers.rows_read is 'plain: rows that hold something';
comment on column old_registers.settled_by is 'plain: who entered or dropped it';
comment on column old_registers.settled_at is 'plain: when';
comment on column old_registers.let_go_at is 'plain: when its file and rows were deleted, and with them the way back';

create table old_register_files (
  centre_id uuid not null,
  register_id uuid not null,
  file bytea not null,
  constraint old_register_files__pk primary key (centre_id, register_id),
  constraint old_register_files__register foreign key (centre_id, register_id) references old_registers (centre_id, register_id) on delete cascade
);
comment on table old_register_files is 'The file as it came; deleted thirty days after its rows were entered, or with the first erasure of a woman of it.';
comment on column old_register_files.centre_id is 'plain: the centre';
comment on column old_register_files.register_id is 'plain: the register';
comment on column old_register_files.file is 'sealed:identity the bytes of the file, in frames (platform/seal/sealed-file.ts), under the key of the register';

create table old_register_rows (
  centre_id uuid not null,
  register_id uuid not null,
  row_no int not null,
  weight text not null,
  open_questions int not null default 0,
  plan text,
  body text,
  decisions text,
  version int not null default 1,
  outcome text,
  case_id uuid,
  constraint old_register_rows__pk primary key (centre_id, register_id, row_no),
  constraint old_register_rows__register foreign key (centre_id, register_id) references old_registers (centre_id, register_id) on delete cascade,
  constraint old_register_rows__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint old_register_rows__weight check (weight in ('must_decide', 'look', 'note', 'ready', 'header', 'ignored')),
  constraint old_register_rows__plan check (plan in ('save', 'aside')),
  constraint old_register_rows__outcome check (outcome in ('entered', 'set_aside', 'header', 'ignored')),
  constraint old_register_rows__body check (body is not null or outcome is not null)
);
create index old_register_rows__by_weight on old_register_rows (centre_id, register_id, weight, row_no);
create index old_register_rows__by_case on old_register_rows (centre_id, case_id) where case_id is not null;
comment on table old_register_rows is 'Every row of the sheet and where it went: none is lost in silence.';
comment on column old_register_rows.centre_id is 'plain: the centre';
comment on column old_register_rows.register_id is 'plain: the register';
comment on column old_register_rows.row_no is 'plain: row as Excel counts';
comment on column old_register_rows.weight is 'plain: gravest problem of the row, or header, or ignored';
comment on column old_register_rows.open_questions is 'plain: questions that nobody has decided';
comment on column old_register_rows.plan is 'plain: what the decisions so far make of a row: save, aside';
comment on column old_register_rows.body is 'sealed:identity what the row says and its problems; gone with the file';
comment on column old_register_rows.decisions is 'sealed:identity what a person decided, with what was typed; gone with the file';
comment on column old_register_rows.version is 'plain: version of the row';
comment on column old_register_rows.outcome is 'plain: entered, set aside, header, ignored; empty: still to come';
comment on column old_register_rows.case_id is 'plain: the case it became or is about';

create table old_register_layouts (
  centre_id uuid not null,
  layout_id uuid not null,
  body text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  constraint old_register_layouts__pk primary key (centre_id, layout_id)
);
comment on table old_register_layouts is 'How the columns of a register were matched by hand, found again by the headers. Sealed, since a guessed header may be a row of people.';
comment on column old_register_layouts.centre_id is 'plain: the centre';
comment on column old_register_layouts.layout_id is 'plain: id';
comment on column old_register_layouts.body is 'sealed:identity kind, fingerprint of the headers and the mapping, under the intake group''s secret';
comment on column old_register_layouts.made_by is 'plain: who matched them';
comment on column old_register_layouts.made_at is 'plain: when';

create table past_cases (
  centre_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  register_id uuid not null,
  row_no int not null,
  estimated text[] not null default '{}',
  body text not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  constraint past_cases__pk primary key (centre_id, case_id),
  constraint past_cases__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint past_cases__register foreign key (centre_id, register_id) references old_registers (centre_id, register_id),
  constraint past_cases__row unique (centre_id, register_id, row_no),
  constraint past_cases__estimated check (estimated <@ array['entry_date', 'exit_date', 'birth_date'])
);
comment on table past_cases is 'Cases that stand in Titian because an old register says so: no gate of theirs was met here (docs/decisions/0035). Written by door.enter_past alone.';
comment on column past_cases.centre_id is 'plain: the centre';
comment on column past_cases.case_id is 'plain: the case';
comment on column past_cases.is_protected is 'plain: follows the case';
comment on column past_cases.register_id is 'plain: the register that says so';
comment on column past_cases.row_no is 'plain: its row';
comment on column past_cases.estimated is 'plain: days that were estimated: entry_date, exit_date, birth_date';
comment on column past_cases.body is 'sealed:identity the row as it was written, heading by heading';
comment on column past_cases.entered_by is 'plain: who entered it';
comment on column past_cases.entered_at is 'plain: when';

create table past_kits (
  centre_id uuid not null,
  kit_id uuid not null,
  register_id uuid not null,
  row_no int not null,
  case_id uuid,
  handed_on date,
  body text not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  constraint past_kits__pk primary key (centre_id, kit_id),
  constraint past_kits__register foreign key (centre_id, register_id) references old_registers (centre_id, register_id),
  constraint past_kits__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint past_kits__row unique (centre_id, register_id, row_no)
);
create index past_kits__by_day on past_kits (centre_id, handed_on desc, kit_id desc);
create index past_kits__by_case on past_kits (centre_id, case_id) where case_id is not null;
comment on table past_kits is 'Kits that an old register says were handed over. They are of no stock of today: nobody can be asked who signed for them.';
comment on column past_kits.centre_id is 'plain: the centre';
comment on column past_kits.kit_id is 'plain: id';
comment on column past_kits.register_id is 'plain: the register that says so';
comment on column past_kits.row_no is 'plain: its row';
comment on column past_kits.case_id is 'plain: to whom, when she was found';
comment on column past_kits.handed_on is 'plain: when';
comment on column past_kits.body is 'plain: sealed to the registry group''s key before it is stored; what it was, its numbers and price';
comment on column past_kits.entered_by is 'plain: who entered it';
comment on column past_kits.entered_at is 'plain: when';

create table past_letters (
  centre_id uuid not null,
  letter_id uuid not null,
  register_id uuid not null,
  row_no int not null,
  case_id uuid,
  direction text not null,
  dated_on date,
  body text not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  constraint past_letters__pk primary key (centre_id, letter_id),
  constraint past_letters__register foreign key (centre_id, register_id) references old_registers (centre_id, register_id),
  constraint past_letters__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint past_letters__row unique (centre_id, register_id, row_no),
  constraint past_letters__direction check (direction in ('in', 'out'))
);
create index past_letters__by_day on past_letters (centre_id, dated_on desc, letter_id desc);
create index past_letters__by_case on past_letters (centre_id, case_id) where case_id is not null;
comment on table past_letters is 'Letters of the old books, in and out. They take no number of a book of today.';
comment on column past_letters.centre_id is 'plain: the centre';
comment on column past_letters.letter_id is 'plain: id';
comment on column past_letters.register_id is 'plain: the register that says so';
comment on column past_letters.row_no is 'plain: its row';
comment on column past_letters.case_id is 'plain: about whom, when she was found; her erasure takes what the letter said of her along';
comment on column past_letters.direction is 'plain: in, out';
comment on column past_letters.dated_on is 'plain: date of the letter';
comment on column past_letters.body is 'plain: sealed to the registry group''s key before it is stored; number, office, subject; emptied with the erasure of whom it is about';
comment on column past_letters.entered_by is 'plain: who entered it';
comment on column past_letters.entered_at is 'plain: when';

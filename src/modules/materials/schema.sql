create table materials (
  centre_id uuid not null,
  material_id uuid not null,
  name text not null,
  unit text not null,
  store text not null,
  least int not null default 0,
  made_by uuid not null,
  made_at timestamptz not null,
  version int not null default 1,
  constraint materials__pk primary key (centre_id, material_id),
  constraint materials__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint materials__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint materials__name unique (centre_id, store, name),
  constraint materials__store check (store in ('class', 'kitchen', 'cleaning', 'office')),
  constraint materials__least check (least between 0 and 1000000)
);
comment on table materials is 'What is used up: cloth, thread, shampoo, rice. About nobody.';
comment on column materials.centre_id is 'plain: the centre';
comment on column materials.material_id is 'plain: id';
comment on column materials.name is 'plain: what it is; a name of a woman is refused';
comment on column materials.unit is 'plain: in what it is counted, whole ones';
comment on column materials.store is 'plain: for classes, the kitchen, cleaning or the office';
comment on column materials.least is 'plain: below this it is said to run low';
comment on column materials.made_by is 'plain: who entered it';
comment on column materials.made_at is 'plain: when';
comment on column materials.version is 'plain: version of the row';

create table material_lots (
  centre_id uuid not null,
  lot_id uuid not null,
  material_id uuid not null,
  received_on date not null,
  expires_on date,
  price_rupiah bigint not null,
  source text,
  left_count int not null default 0,
  made_at timestamptz not null,
  constraint material_lots__pk primary key (centre_id, lot_id),
  constraint material_lots__material foreign key (centre_id, material_id) references materials (centre_id, material_id),
  constraint material_lots__price check (price_rupiah between 0 and 99999999999),
  constraint material_lots__dates check (expires_on >= received_on),
  constraint material_lots__never_below_zero check (left_count >= 0)
);
create index material_lots__of on material_lots (centre_id, material_id);
comment on table material_lots is 'What came together: how much is left of it says the database.';
comment on column material_lots.centre_id is 'plain: the centre';
comment on column material_lots.lot_id is 'plain: id';
comment on column material_lots.material_id is 'plain: of what';
comment on column material_lots.received_on is 'plain: when it came';
comment on column material_lots.expires_on is 'plain: until when it is good';
comment on column material_lots.price_rupiah is 'plain: price of one, whole rupiah';
comment on column material_lots.source is 'plain: from whom, or which fund; a name of a woman is refused';
comment on column material_lots.left_count is 'plain: what is left, counted by the database from the entries';
comment on column material_lots.made_at is 'plain: when it was written';

create table material_takings (
  centre_id uuid not null,
  taking_id uuid not null,
  store text not null,
  begun_by uuid not null,
  begun_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  constraint material_takings__pk primary key (centre_id, taking_id),
  constraint material_takings__beginner foreign key (centre_id, begun_by) references people (centre_id, person_id),
  constraint material_takings__closer foreign key (centre_id, closed_by) references people (centre_id, person_id),
  constraint material_takings__store check (store in ('class', 'kitchen', 'cleaning', 'office')),
  constraint material_takings__closed check ((closed_by is null) = (closed_at is null)),
  constraint material_takings__two_people check (closed_by <> begun_by)
);
create unique index material_takings__one_open on material_takings (centre_id, store) where closed_at is null;
comment on table material_takings is 'A stocktaking of one store: every lot is counted, a second person closes it.';
comment on column material_takings.centre_id is 'plain: the centre';
comment on column material_takings.taking_id is 'plain: id';
comment on column material_takings.store is 'plain: which store';
comment on column material_takings.begun_by is 'plain: who began it';
comment on column material_takings.begun_at is 'plain: when';
comment on column material_takings.closed_by is 'plain: who closed it, never who began it';
comment on column material_takings.closed_at is 'plain: when';

create table material_entries (
  centre_id uuid not null,
  entry_id uuid not null,
  lot_id uuid not null,
  material_id uuid not null,
  kind text not null,
  quantity int not null,
  left_after int not null,
  case_id uuid,
  group_id uuid,
  work_id uuid,
  of_entry_id uuid,
  taking_id uuid,
  reason text,
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint material_entries__pk primary key (centre_id, entry_id),
  constraint material_entries__lot foreign key (centre_id, lot_id) references material_lots (centre_id, lot_id),
  constraint material_entries__material foreign key (centre_id, material_id) references materials (centre_id, material_id),
  constraint material_entries__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint material_entries__group foreign key (centre_id, group_id) references class_groups (centre_id, group_id),
  constraint material_entries__work foreign key (centre_id, work_id) references works (centre_id, work_id),
  constraint material_entries__of foreign key (centre_id, of_entry_id) references material_entries (centre_id, entry_id),
  constraint material_entries__taking foreign key (centre_id, taking_id) references material_takings (centre_id, taking_id),
  constraint material_entries__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint material_entries__kind check (kind in ('received', 'issued', 'returned', 'correction', 'counted', 'written_off')),
  constraint material_entries__sign check (case kind when 'received' then quantity > 0 when 'returned' then quantity > 0 when 'issued' then quantity < 0
    when 'written_off' then quantity < 0 else quantity <> 0 end),
  constraint material_entries__never_below_zero check (left_after >= 0),
  constraint material_entries__of_one check ((kind in ('returned', 'correction')) = (of_entry_id is not null)),
  constraint material_entries__reason check (reason in ('expired', 'spoiled', 'lost', 'not_noted', 'miscounted', 'measured_anew')),
  constraint material_entries__reasoned check ((kind in ('counted', 'written_off')) = (reason is not null)),
  constraint material_entries__to_one check (num_nonnulls(case_id, group_id, work_id) < 2),
  constraint material_entries__of_work check (case when work_id is not null then kind in ('issued', 'returned', 'correction') else true end)
);
create unique index material_entries__corrected_once on material_entries (centre_id, of_entry_id) where kind = 'correction';
create index material_entries__of_material on material_entries (centre_id, material_id, noted_at desc);
create index material_entries__by_case on material_entries (centre_id, case_id) where case_id is not null;
create index material_entries__by_work on material_entries (centre_id, work_id) where work_id is not null;
comment on table material_entries is 'What came in and went out, append only, with what is left of the lot after it. The database counts.';
comment on column material_entries.centre_id is 'plain: the centre';
comment on column material_entries.entry_id is 'plain: id';
comment on column material_entries.lot_id is 'plain: of which lot';
comment on column material_entries.material_id is 'plain: of what';
comment on column material_entries.kind is 'plain: received, issued, returned, taken back, counted, written off';
comment on column material_entries.quantity is 'plain: in above zero, out below';
comment on column material_entries.left_after is 'plain: what is left of the lot after it, counted by the database';
comment on column material_entries.case_id is 'plain: to which woman it was issued';
comment on column material_entries.group_id is 'plain: or to which class';
comment on column material_entries.work_id is 'plain: or for which work';
comment on column material_entries.of_entry_id is 'plain: the line that it takes back, or the issue from which it comes back';
comment on column material_entries.taking_id is 'plain: the stocktaking at which it was counted';
comment on column material_entries.reason is 'plain: what explains a difference or a loss';
comment on column material_entries.noted_by is 'plain: who wrote it';
comment on column material_entries.noted_at is 'plain: when';

create table material_taking_lines (
  centre_id uuid not null,
  line_id uuid not null,
  taking_id uuid not null,
  lot_id uuid not null,
  booked int not null,
  counted int not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint material_taking_lines__pk primary key (centre_id, line_id),
  constraint material_taking_lines__taking foreign key (centre_id, taking_id) references material_takings (centre_id, taking_id),
  constraint material_taking_lines__lot foreign key (centre_id, lot_id) references material_lots (centre_id, lot_id),
  constraint material_taking_lines__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint material_taking_lines__counted check (counted between 0 and 10000000)
);
create index material_taking_lines__of on material_taking_lines (centre_id, taking_id, lot_id);
comment on table material_taking_lines is 'A lot that was counted: what the book said and what lay there. Append only; the last one counts.';
comment on column material_taking_lines.centre_id is 'plain: the centre';
comment on column material_taking_lines.line_id is 'plain: id';
comment on column material_taking_lines.taking_id is 'plain: at which stocktaking';
comment on column material_taking_lines.lot_id is 'plain: which lot';
comment on column material_taking_lines.booked is 'plain: what the book said then, by the database';
comment on column material_taking_lines.counted is 'plain: what lay there';
comment on column material_taking_lines.noted_by is 'plain: who counted';
comment on column material_taking_lines.noted_at is 'plain: when';

create table learning_materials (
  centre_id uuid not null,
  learning_id uuid not null,
  title text not null,
  kind text not null,
  track text,
  kept_at text,
  is_in_use boolean not null default true,
  made_by uuid not null,
  made_at timestamptz not null,
  version int not null default 1,
  constraint learning_materials__pk primary key (centre_id, learning_id),
  constraint learning_materials__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint learning_materials__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint learning_materials__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint learning_materials__title unique (centre_id, title),
  constraint learning_materials__kind check (kind in ('module', 'leaflet', 'video', 'sample', 'pattern', 'other'))
);
comment on table learning_materials is 'What there is to learn from (P53): modules, leaflets, films, samples. About nobody.';
comment on column learning_materials.centre_id is 'plain: the centre';
comment on column learning_materials.learning_id is 'plain: id';
comment on column learning_materials.title is 'plain: what it is called; a name of a woman is refused';
comment on column learning_materials.kind is 'plain: what kind of thing';
comment on column learning_materials.track is 'plain: for which track; null for all';
comment on column learning_materials.kept_at is 'plain: where it lies; a name of a woman is refused';
comment on column learning_materials.is_in_use is 'plain: it is still given out';
comment on column learning_materials.made_by is 'plain: who entered it';
comment on column learning_materials.made_at is 'plain: when';
comment on column learning_materials.version is 'plain: version of the row';

create table learning_uses (
  centre_id uuid not null,
  learning_id uuid not null,
  group_id uuid not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint learning_uses__pk primary key (centre_id, learning_id, group_id),
  constraint learning_uses__learning foreign key (centre_id, learning_id) references learning_materials (centre_id, learning_id),
  constraint learning_uses__session foreign key (centre_id, group_id) references group_sessions (centre_id, group_id) on delete cascade,
  constraint learning_uses__noter foreign key (centre_id, noted_by) references people (centre_id, person_id)
);
comment on table learning_uses is 'In which session it was given out: who received it there stands on the roll of that session.';
comment on column learning_uses.centre_id is 'plain: the centre';
comment on column learning_uses.learning_id is 'plain: which material';
comment on column learning_uses.group_id is 'plain: the session that was written down';
comment on column learning_uses.noted_by is 'plain: who says so';
comment on column learning_uses.noted_at is 'plain: when';

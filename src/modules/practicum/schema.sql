create table practicum_days (
  centre_id uuid not null,
  day_id uuid not null,
  case_id uuid not null,
  held_on date not null,
  customers int not null,
  very_unhappy int not null default 0,
  unhappy int not null default 0,
  middling int not null default 0,
  happy int not null default 0,
  very_happy int not null default 0,
  version int not null default 1,
  constraint practicum_days__pk primary key (centre_id, day_id),
  constraint practicum_days__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint practicum_days__once unique (centre_id, case_id, held_on),
  constraint practicum_days__customers check (customers between 0 and 1000),
  constraint practicum_days__faces check (least(very_unhappy, unhappy, middling, happy, very_happy) >= 0 and very_unhappy + unhappy + middling + happy + very_happy <= customers)
);
comment on table practicum_days is 'A day on which she ran her business for practice (domain.md 6.4): how many came, and what they thought of it.';
comment on column practicum_days.centre_id is 'plain: the centre';
comment on column practicum_days.day_id is 'plain: id';
comment on column practicum_days.case_id is 'plain: whose business';
comment on column practicum_days.held_on is 'plain: day';
comment on column practicum_days.customers is 'plain: how many came';
comment on column practicum_days.very_unhappy is 'plain: how many of them gave the unhappiest face';
comment on column practicum_days.unhappy is 'plain: how many of them gave the second face';
comment on column practicum_days.middling is 'plain: how many of them gave the face in the middle';
comment on column practicum_days.happy is 'plain: how many of them gave the fourth face';
comment on column practicum_days.very_happy is 'plain: how many of them gave the happiest face';
comment on column practicum_days.version is 'plain: version of the row';

create table cash_lines (
  centre_id uuid not null,
  line_id uuid not null,
  day_id uuid not null,
  case_id uuid not null,
  place int not null,
  kind text not null,
  rupiah int not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  struck_by uuid,
  struck_at timestamptz,
  constraint cash_lines__pk primary key (centre_id, line_id),
  constraint cash_lines__day foreign key (centre_id, day_id) references practicum_days (centre_id, day_id) on delete cascade,
  constraint cash_lines__place unique (centre_id, day_id, place),
  constraint cash_lines__kind check (kind in ('capital', 'takings', 'material', 'other')),
  constraint cash_lines__rupiah check (rupiah between 1 and 99999999),
  constraint cash_lines__struck check ((struck_at is null) = (struck_by is null))
);
create index cash_lines__by_case on cash_lines (centre_id, case_id);
comment on table cash_lines is 'Her cash book: money in and out, line by line. A wrong line is struck and stays; balances are computed.';
comment on column cash_lines.centre_id is 'plain: the centre';
comment on column cash_lines.line_id is 'plain: id';
comment on column cash_lines.day_id is 'plain: the day';
comment on column cash_lines.case_id is 'plain: whose business';
comment on column cash_lines.place is 'plain: place in the cash book of the day';
comment on column cash_lines.kind is 'plain: money for the start, takings, material, other cost';
comment on column cash_lines.rupiah is 'plain: whole rupiah';
comment on column cash_lines.body is 'plain: sealed to the staff group''s key before it is stored; JSON {what} it was for';
comment on column cash_lines.written_by is 'plain: who wrote it down';
comment on column cash_lines.written_at is 'plain: when';
comment on column cash_lines.struck_by is 'plain: who struck it out';
comment on column cash_lines.struck_at is 'plain: struck out when';

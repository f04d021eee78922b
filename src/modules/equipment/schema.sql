create table machines (
  centre_id uuid not null,
  machine_id uuid not null,
  label text not null,
  code text not null,
  name text not null,
  brand text,
  serial text,
  place_id uuid,
  spot text,
  set_id uuid,
  bought_on date,
  worth_rupiah bigint,
  every_days int,
  condition text not null default 'good',
  next_on date,
  lent_until date,
  made_by uuid not null,
  made_at timestamptz not null,
  version int not null default 1,
  constraint machines__pk primary key (centre_id, machine_id),
  constraint machines__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint machines__place foreign key (centre_id, place_id) references class_resources (centre_id, resource_id),
  constraint machines__set foreign key (centre_id, set_id) references class_resources (centre_id, resource_id),
  constraint machines__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint machines__label unique (centre_id, label),
  constraint machines__code check (code ~ '^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  constraint machines__code_once unique (centre_id, code),
  constraint machines__worth check (worth_rupiah between 0 and 99999999999),
  constraint machines__every check (every_days between 1 and 1000),
  constraint machines__condition check (condition in ('good', 'needs_repair', 'out_of_use', 'written_off'))
);
create unique index machines__serial on machines (centre_id, regexp_replace(upper(serial), '[^[:alnum:]]', '', 'g')) where serial ~ '[[:alnum:]]';
comment on table machines is 'Machines and tools that stay in the house, for classes to practise with (KIB B, domain.md 9.4). About nobody.';
comment on column machines.centre_id is 'plain: the centre';
comment on column machines.machine_id is 'plain: id';
comment on column machines.label is 'plain: inventory number, once in a centre';
comment on column machines.code is 'plain: what the square code on its label says: chance, so that it tells nothing';
comment on column machines.name is 'plain: what it is; a name of a woman is refused';
comment on column machines.brand is 'plain: brand';
comment on column machines.serial is 'plain: serial number, once in a centre';
comment on column machines.place_id is 'plain: where it stands';
comment on column machines.spot is 'plain: where exactly; a name of a woman is refused';
comment on column machines.set_id is 'plain: the set of equipment that the timetable plans with';
comment on column machines.bought_on is 'plain: when it came';
comment on column machines.worth_rupiah is 'plain: what it cost, whole rupiah';
comment on column machines.every_days is 'plain: how often it is looked after, in days';
comment on column machines.condition is 'plain: good, needs_repair, out_of_use, written_off; kept by the database';
comment on column machines.next_on is 'plain: when it is looked after next; kept by the database';
comment on column machines.lent_until is 'plain: lent until this day, to nobody in particular; kept by the database';
comment on column machines.made_by is 'plain: who entered it';
comment on column machines.made_at is 'plain: when';
comment on column machines.version is 'plain: version of the row';

create table machine_works (
  centre_id uuid not null,
  work_id uuid not null,
  machine_id uuid not null,
  kind text not null,
  on_day date not null,
  cost_rupiah bigint,
  body text,
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint machine_works__pk primary key (centre_id, work_id),
  constraint machine_works__machine foreign key (centre_id, machine_id) references machines (centre_id, machine_id),
  constraint machine_works__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint machine_works__cost check (cost_rupiah between 0 and 99999999999),
  constraint machine_works__kind check (kind in ('oiled', 'cleaned', 'checked', 'repaired', 'fault', 'not_to_use'))
);
create index machine_works__of on machine_works (centre_id, machine_id, on_day desc);
comment on table machine_works is 'What was done at a machine, and what was found broken. Append only: the last of them says its condition.';
comment on column machine_works.centre_id is 'plain: the centre';
comment on column machine_works.work_id is 'plain: id';
comment on column machine_works.machine_id is 'plain: which machine';
comment on column machine_works.kind is 'plain: upkeep, a repair, or a fault';
comment on column machine_works.on_day is 'plain: on which day';
comment on column machine_works.cost_rupiah is 'plain: what it cost, whole rupiah';
comment on column machine_works.body is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, what was done or is broken';
comment on column machine_works.noted_by is 'plain: who wrote it';
comment on column machine_works.noted_at is 'plain: when';

create table machine_loans (
  centre_id uuid not null,
  loan_id uuid not null,
  machine_id uuid not null,
  case_id uuid,
  group_id uuid,
  due_on date not null,
  lent_by uuid not null,
  lent_at timestamptz not null,
  back_by uuid,
  back_at timestamptz,
  constraint machine_loans__pk primary key (centre_id, loan_id),
  constraint machine_loans__machine foreign key (centre_id, machine_id) references machines (centre_id, machine_id),
  constraint machine_loans__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint machine_loans__group foreign key (centre_id, group_id) references class_groups (centre_id, group_id),
  constraint machine_loans__lender foreign key (centre_id, lent_by) references people (centre_id, person_id),
  constraint machine_loans__to_one check (num_nonnulls(case_id, group_id) < 2),
  constraint machine_loans__back check ((back_by is null) = (back_at is null))
);
create unique index machine_loans__out on machine_loans (centre_id, machine_id) where back_at is null;
create index machine_loans__by_case on machine_loans (centre_id, case_id) where case_id is not null;
comment on table machine_loans is 'A machine that somebody has for a while: a class elsewhere, or a woman who practises in the evening.';
comment on column machine_loans.centre_id is 'plain: the centre';
comment on column machine_loans.loan_id is 'plain: id';
comment on column machine_loans.machine_id is 'plain: which machine';
comment on column machine_loans.case_id is 'plain: who has it, where it is a woman';
comment on column machine_loans.group_id is 'plain: or which class';
comment on column machine_loans.due_on is 'plain: back on which day';
comment on column machine_loans.lent_by is 'plain: who gave it';
comment on column machine_loans.lent_at is 'plain: when';
comment on column machine_loans.back_by is 'plain: who took it back';
comment on column machine_loans.back_at is 'plain: when';

create table machine_write_offs (
  centre_id uuid not null,
  write_off_id uuid not null,
  machine_id uuid not null,
  reason text not null,
  body text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decision text,
  answer text,
  decided_by uuid,
  decided_at timestamptz,
  constraint machine_write_offs__pk primary key (centre_id, write_off_id),
  constraint machine_write_offs__machine foreign key (centre_id, machine_id) references machines (centre_id, machine_id),
  constraint machine_write_offs__proposer foreign key (centre_id, proposed_by) references people (centre_id, person_id),
  constraint machine_write_offs__decider foreign key (centre_id, decided_by) references people (centre_id, person_id),
  constraint machine_write_offs__reason check (reason in ('worn_out', 'beyond_repair', 'lost', 'stolen', 'passed_on')),
  constraint machine_write_offs__decision check (decision in ('approved', 'declined')),
  constraint machine_write_offs__decided check (num_nonnulls(decision, decided_by, decided_at) in (0, 3)),
  constraint machine_write_offs__two_people check (decided_by <> proposed_by)
);
create unique index machine_write_offs__one on machine_write_offs (centre_id, machine_id) where decision is distinct from 'declined';
comment on table machine_write_offs is 'A machine leaves the books: somebody proposes it, the head decides, and the row is its minute.';
comment on column machine_write_offs.centre_id is 'plain: the centre';
comment on column machine_write_offs.write_off_id is 'plain: id';
comment on column machine_write_offs.machine_id is 'plain: which machine';
comment on column machine_write_offs.reason is 'plain: why, by code';
comment on column machine_write_offs.body is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, what happened to it';
comment on column machine_write_offs.proposed_by is 'plain: who proposed it';
comment on column machine_write_offs.proposed_at is 'plain: when';
comment on column machine_write_offs.decision is 'plain: approved or declined';
comment on column machine_write_offs.answer is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, what the head said when she declined';
comment on column machine_write_offs.decided_by is 'plain: the head, never who proposed it';
comment on column machine_write_offs.decided_at is 'plain: when';

create table machine_takings (
  centre_id uuid not null,
  taking_id uuid not null,
  begun_by uuid not null,
  begun_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  constraint machine_takings__pk primary key (centre_id, taking_id),
  constraint machine_takings__beginner foreign key (centre_id, begun_by) references people (centre_id, person_id),
  constraint machine_takings__closer foreign key (centre_id, closed_by) references people (centre_id, person_id),
  constraint machine_takings__closed check ((closed_by is null) = (closed_at is null)),
  constraint machine_takings__two_people check (closed_by <> begun_by)
);
create unique index machine_takings__one_open on machine_takings (centre_id) where closed_at is null;
comment on table machine_takings is 'A stocktaking: every machine is looked for, and what differs from the book is explained before a second person closes it.';
comment on column machine_takings.centre_id is 'plain: the centre';
comment on column machine_takings.taking_id is 'plain: id';
comment on column machine_takings.begun_by is 'plain: who began it';
comment on column machine_takings.begun_at is 'plain: when';
comment on column machine_takings.closed_by is 'plain: who closed it, never who began it';
comment on column machine_takings.closed_at is 'plain: when';

create table machine_taking_lines (
  centre_id uuid not null,
  line_id uuid not null,
  taking_id uuid not null,
  machine_id uuid not null,
  found text not null,
  booked_place_id uuid,
  place_id uuid,
  explained text,
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint machine_taking_lines__pk primary key (centre_id, line_id),
  constraint machine_taking_lines__taking foreign key (centre_id, taking_id) references machine_takings (centre_id, taking_id),
  constraint machine_taking_lines__machine foreign key (centre_id, machine_id) references machines (centre_id, machine_id),
  constraint machine_taking_lines__booked foreign key (centre_id, booked_place_id) references class_resources (centre_id, resource_id),
  constraint machine_taking_lines__place foreign key (centre_id, place_id) references class_resources (centre_id, resource_id),
  constraint machine_taking_lines__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint machine_taking_lines__once unique (centre_id, taking_id, machine_id),
  constraint machine_taking_lines__found check (found in ('here', 'elsewhere', 'missing')),
  constraint machine_taking_lines__elsewhere check ((found = 'elsewhere') = (place_id is not null)),
  constraint machine_taking_lines__explained check (explained in ('moved_in_book', 'brought_back', 'lent', 'at_workshop', 'searched_for')),
  constraint machine_taking_lines__why check (found <> 'here' or explained is null)
);
comment on table machine_taking_lines is 'How one machine was found at a stocktaking, and what explains it where the book says otherwise.';
comment on column machine_taking_lines.centre_id is 'plain: the centre';
comment on column machine_taking_lines.line_id is 'plain: id';
comment on column machine_taking_lines.taking_id is 'plain: which stocktaking';
comment on column machine_taking_lines.machine_id is 'plain: which machine';
comment on column machine_taking_lines.found is 'plain: where the book says, elsewhere, or not at all';
comment on column machine_taking_lines.booked_place_id is 'plain: where the book said it stood when it was looked for; what was moved in the book afterwards does not change it';
comment on column machine_taking_lines.place_id is 'plain: where it was found instead';
comment on column machine_taking_lines.explained is 'plain: what explains the difference, by code';
comment on column machine_taking_lines.noted_by is 'plain: who looked last';
comment on column machine_taking_lines.noted_at is 'plain: when';

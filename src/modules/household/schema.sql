create table house_shifts (
  centre_id uuid not null,
  shift_id uuid not null,
  part text not null,
  began_at timestamptz not null,
  began_by uuid not null,
  handed_at timestamptz,
  handed_by uuid,
  taker_id uuid,
  taken_at timestamptz,
  women int,
  here int,
  body text,
  constraint house_shifts__pk primary key (centre_id, shift_id),
  constraint house_shifts__part check (part in ('morning', 'day', 'night')),
  constraint house_shifts__beginner foreign key (centre_id, began_by) references people (centre_id, person_id),
  constraint house_shifts__giver foreign key (centre_id, handed_by) references people (centre_id, person_id),
  constraint house_shifts__taker foreign key (centre_id, taker_id) references people (centre_id, person_id),
  constraint house_shifts__handed check (num_nonnulls(handed_at, handed_by, taker_id, women, here, body) in (0, 6)),
  constraint house_shifts__two_people check (handed_by <> taker_id),
  constraint house_shifts__taken check (taken_at is null or handed_at is not null and handed_at <= taken_at)
);
create unique index house_shifts__one_open on house_shifts (centre_id) where handed_at is null;
create index house_shifts__by_time on house_shifts (centre_id, began_at desc);
comment on table house_shifts is 'Watches of the house: begun, handed over by one and taken over by another.';
comment on column house_shifts.centre_id is 'plain: the centre';
comment on column house_shifts.shift_id is 'plain: id';
comment on column house_shifts.part is 'plain: morning, day or night';
comment on column house_shifts.began_at is 'plain: first line';
comment on column house_shifts.began_by is 'plain: who wrote it';
comment on column house_shifts.handed_at is 'plain: signed by whoever hands over; nothing is written into it any more';
comment on column house_shifts.handed_by is 'plain: who hands over';
comment on column house_shifts.taker_id is 'plain: to whom';
comment on column house_shifts.taken_at is 'plain: signed by whoever takes over';
comment on column house_shifts.women is 'plain: women who live here at that moment';
comment on column house_shifts.here is 'plain: women in the house at that moment';
comment on column house_shifts.body is 'plain: sealed to the staff group''s key before it is stored; JSON {keys, carried}, read by whoever keeps the house';

create table journal_entries (
  centre_id uuid not null,
  entry_id uuid not null,
  shift_id uuid not null,
  at timestamptz not null,
  person_id uuid not null,
  kind text not null,
  case_id uuid,
  body text not null,
  constraint journal_entries__pk primary key (centre_id, entry_id),
  constraint journal_entries__shift foreign key (centre_id, shift_id) references house_shifts (centre_id, shift_id),
  constraint journal_entries__writer foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint journal_entries__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint journal_entries__kind check (kind in ('note', 'meal', 'repair', 'outside', 'woman')),
  constraint journal_entries__woman check ((kind = 'woman') = (case_id is not null))
);
create index journal_entries__by_shift on journal_entries (centre_id, shift_id, at);
create index journal_entries__by_case on journal_entries (centre_id, case_id) where case_id is not null;
comment on table journal_entries is 'The shift journal, a line each; append only, and into an open watch alone.';
comment on column journal_entries.centre_id is 'plain: the centre';
comment on column journal_entries.entry_id is 'plain: id';
comment on column journal_entries.shift_id is 'plain: the watch';
comment on column journal_entries.at is 'plain: when';
comment on column journal_entries.person_id is 'plain: who wrote it';
comment on column journal_entries.kind is 'plain: what it is about, as a code';
comment on column journal_entries.case_id is 'plain: about whom, where it is about a woman';
comment on column journal_entries.body is 'plain: sealed to the staff group''s key before it is stored; JSON {text}, read by whoever keeps the house and by her worker';

create table duties (
  centre_id uuid not null,
  duty_id uuid not null,
  on_day date not null,
  part text not null,
  person_id uuid not null,
  constraint duties__pk primary key (centre_id, duty_id),
  constraint duties__once unique (centre_id, on_day, part, person_id),
  constraint duties__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint duties__part check (part in ('morning', 'day', 'night'))
);
create index duties__by_person on duties (centre_id, person_id, on_day);
comment on table duties is 'The duty roster: which watch of which day is whose.';
comment on column duties.centre_id is 'plain: the centre';
comment on column duties.duty_id is 'plain: id';
comment on column duties.on_day is 'plain: the day it begins on';
comment on column duties.part is 'plain: morning, day or night';
comment on column duties.person_id is 'plain: whose';

create table duty_swaps (
  centre_id uuid not null,
  swap_id uuid not null,
  duty_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  asked_at timestamptz not null,
  answer text,
  answered_at timestamptz,
  constraint duty_swaps__pk primary key (centre_id, swap_id),
  constraint duty_swaps__duty foreign key (centre_id, duty_id) references duties (centre_id, duty_id) on delete cascade,
  constraint duty_swaps__from foreign key (centre_id, from_id) references people (centre_id, person_id),
  constraint duty_swaps__to foreign key (centre_id, to_id) references people (centre_id, person_id),
  constraint duty_swaps__two check (from_id <> to_id),
  constraint duty_swaps__answer check (answer in ('accepted', 'declined')),
  constraint duty_swaps__answered check ((answer is null) = (answered_at is null))
);
create unique index duty_swaps__one_open on duty_swaps (centre_id, duty_id) where answer is null;
comment on table duty_swaps is 'Somebody asks a colleague to take a watch; what was accepted is seen by the coordinator.';
comment on column duty_swaps.centre_id is 'plain: the centre';
comment on column duty_swaps.swap_id is 'plain: id';
comment on column duty_swaps.duty_id is 'plain: which watch';
comment on column duty_swaps.from_id is 'plain: whose it was';
comment on column duty_swaps.to_id is 'plain: who is asked';
comment on column duty_swaps.asked_at is 'plain: when';
comment on column duty_swaps.answer is 'plain: accepted or declined; null while it waits';
comment on column duty_swaps.answered_at is 'plain: when';

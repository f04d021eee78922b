create table incoming_letters (
  centre_id uuid not null,
  letter_id uuid not null,
  year int not null default 0,
  no int not null default 0,
  nature text not null,
  received_on date not null,
  dated_on date,
  referral_letter_id uuid,
  body text,
  scan bytea,
  scan_format text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  struck_at timestamptz,
  struck_by uuid,
  struck_why text,
  task_id uuid,
  constraint incoming_letters__pk primary key (centre_id, letter_id),
  constraint incoming_letters__no unique (centre_id, year, no),
  constraint incoming_letters__referral foreign key (centre_id, referral_letter_id) references referral_letters (centre_id, letter_id),
  constraint incoming_letters__recorder foreign key (centre_id, recorded_by) references people (centre_id, person_id),
  constraint incoming_letters__striker foreign key (centre_id, struck_by) references people (centre_id, person_id),
  constraint incoming_letters__nature check (nature in ('ordinary', 'prompt', 'very_prompt', 'secret')),
  constraint incoming_letters__format check (scan_format in ('pdf', 'jpeg', 'png')),
  constraint incoming_letters__scan check ((scan is null) = (scan_format is null)),
  constraint incoming_letters__words check ((body is null) = (referral_letter_id is not null)),
  constraint incoming_letters__days check (dated_on is null or dated_on <= received_on),
  constraint incoming_letters__struck check (num_nonnulls(struck_at, struck_by, struck_why) in (0, 3))
);
create unique index incoming_letters__one_referral on incoming_letters (centre_id, referral_letter_id) where referral_letter_id is not null;
comment on table incoming_letters is 'The book of letters that come in (domain.md 10.4): a number of the year without gaps. A row is never removed.';
comment on column incoming_letters.centre_id is 'plain: the centre';
comment on column incoming_letters.letter_id is 'plain: id';
comment on column incoming_letters.year is 'plain: year of the book, by the day of its entry; the database says it';
comment on column incoming_letters.no is 'plain: number of the book in that year; the database counts it';
comment on column incoming_letters.nature is 'plain: how it is to be handled';
comment on column incoming_letters.received_on is 'plain: when it arrived';
comment on column incoming_letters.dated_on is 'plain: date of the letter';
comment on column incoming_letters.referral_letter_id is 'plain: the letter of recommendation that it is; its words stand there';
comment on column incoming_letters.body is 'plain: sealed to the registry group''s key before it is stored; JSON {number, sender, subject}';
comment on column incoming_letters.scan is 'plain: the sheet, sealed to the registry group''s key before it is stored';
comment on column incoming_letters.scan_format is 'plain: what the scan is';
comment on column incoming_letters.recorded_by is 'plain: who entered it';
comment on column incoming_letters.recorded_at is 'plain: when';
comment on column incoming_letters.struck_at is 'plain: when it was struck, having been entered by mistake';
comment on column incoming_letters.struck_by is 'plain: who struck it';
comment on column incoming_letters.struck_why is 'plain: sealed to the registry group''s key before it is stored; JSON {words}';
comment on column incoming_letters.task_id is 'plain: the task of the head that it waits for';

create table letter_orders (
  centre_id uuid not null,
  order_id uuid not null,
  letter_id uuid not null,
  person_id uuid not null,
  what text not null,
  due_on date not null,
  body text not null,
  scan bytea,
  given_by uuid not null,
  given_at timestamptz not null,
  done_at timestamptz,
  answer text,
  task_id uuid,
  constraint letter_orders__pk primary key (centre_id, order_id),
  constraint letter_orders__once unique (centre_id, letter_id, person_id),
  constraint letter_orders__letter foreign key (centre_id, letter_id) references incoming_letters (centre_id, letter_id),
  constraint letter_orders__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint letter_orders__giver foreign key (centre_id, given_by) references people (centre_id, person_id),
  constraint letter_orders__what check (what in ('know', 'follow_up', 'draft_reply', 'represent', 'keep')),
  constraint letter_orders__answer check (answer is null or done_at is not null)
);
create index letter_orders__by_person on letter_orders (centre_id, person_id, done_at);
comment on table letter_orders is 'What a colleague shall do with a letter that came in, until when, and that it was done.';
comment on column letter_orders.centre_id is 'plain: the centre';
comment on column letter_orders.order_id is 'plain: id';
comment on column letter_orders.letter_id is 'plain: the letter';
comment on column letter_orders.person_id is 'plain: whose it is';
comment on column letter_orders.what is 'plain: what is to be done';
comment on column letter_orders.due_on is 'plain: until when';
comment on column letter_orders.body is 'plain: sealed to the account of whose it is before it is stored; JSON {number, sender, subject, words}';
comment on column letter_orders.scan is 'plain: the sheet, sealed to the account of whose it is before it is stored';
comment on column letter_orders.given_by is 'plain: who gave it';
comment on column letter_orders.given_at is 'plain: when';
comment on column letter_orders.done_at is 'plain: when it was done';
comment on column letter_orders.answer is 'plain: sealed to the account of whoever gave it before it is stored; JSON {words}';
comment on column letter_orders.task_id is 'plain: the task of whose it is';

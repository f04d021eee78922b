create table sealed_numbers (
  centre_id uuid not null,
  year int not null,
  running_no int not null,
  number text not null,
  taken_on date not null,
  constraint sealed_numbers__pk primary key (centre_id, year, running_no),
  constraint sealed_numbers__written_once unique (centre_id, number),
  constraint sealed_numbers__year check (year between 2020 and 2100),
  constraint sealed_numbers__no check (running_no > 0)
);
comment on table sealed_numbers is 'Numbers of letters of which the book of the house tells nothing else: not what they are, about whom, or by whom. Without gaps.';
comment on column sealed_numbers.centre_id is 'plain: the centre';
comment on column sealed_numbers.year is 'plain: year of the book';
comment on column sealed_numbers.running_no is 'plain: 1, 2, 3 …';
comment on column sealed_numbers.number is 'plain: the number as written on the letter';
comment on column sealed_numbers.taken_on is 'plain: the day on the letter';

create table medication_plans (
  centre_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  minutes int[] not null,
  from_on date not null,
  until_on date,
  written_by uuid not null,
  written_at timestamptz not null,
  ended_at timestamptz,
  body text not null,
  constraint medication_plans__pk primary key (centre_id, plan_id),
  constraint medication_plans__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint medication_plans__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint medication_plans__minutes check (cardinality(minutes) between 1 and 6 and 0 <= all (minutes) and 1440 > all (minutes)),
  constraint medication_plans__days check (until_on >= from_on)
);
create index medication_plans__by_case on medication_plans (centre_id, case_id);
create index medication_plans__running on medication_plans (centre_id, from_on) where ended_at is null;
comment on table medication_plans is 'What a woman takes and when. A row alone tells that she takes something: read by whoever holds the key of her health, and by nobody else.';
comment on column medication_plans.centre_id is 'plain: the centre';
comment on column medication_plans.plan_id is 'plain: id';
comment on column medication_plans.case_id is 'plain: who';
comment on column medication_plans.minutes is 'plain: times of the day, in minutes since midnight';
comment on column medication_plans.from_on is 'plain: first day';
comment on column medication_plans.until_on is 'plain: last day; none = until it is ended';
comment on column medication_plans.written_by is 'plain: who wrote it';
comment on column medication_plans.written_at is 'plain: when; no dose of before is asked for';
comment on column medication_plans.ended_at is 'plain: ended before its last day';
comment on column medication_plans.body is 'sealed:health medicine, dose, who prescribed it, note';

create table medication_marks (
  centre_id uuid not null,
  plan_id uuid not null,
  on_day date not null,
  minute int not null,
  version int not null,
  case_id uuid not null,
  mark text not null,
  marked_by uuid not null,
  marked_at timestamptz not null,
  constraint medication_marks__pk primary key (centre_id, plan_id, on_day, minute, version),
  constraint medication_marks__plan foreign key (centre_id, plan_id) references medication_plans (centre_id, plan_id) on delete cascade,
  constraint medication_marks__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint medication_marks__by foreign key (centre_id, marked_by) references people (centre_id, person_id),
  constraint medication_marks__mark check (mark in ('given', 'refused', 'not_here', 'missed')),
  constraint medication_marks__from_one check (version > 0)
);
create index medication_marks__by_case on medication_marks (centre_id, case_id);
comment on table medication_marks is 'What became of a dose: one row, and one more for each correction; the newest holds. Of two at one moment one is refused.';
comment on column medication_marks.centre_id is 'plain: the centre';
comment on column medication_marks.plan_id is 'plain: of which plan';
comment on column medication_marks.on_day is 'plain: the day of the dose';
comment on column medication_marks.minute is 'plain: its time, in minutes since midnight';
comment on column medication_marks.version is 'plain: 1, 2 …';
comment on column medication_marks.case_id is 'plain: who';
comment on column medication_marks.mark is 'plain: given, refused, not here, missed';
comment on column medication_marks.marked_by is 'plain: who said it';
comment on column medication_marks.marked_at is 'plain: when';

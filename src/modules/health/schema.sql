create table health_screenings (
  centre_id uuid not null,
  screening_id uuid not null,
  case_id uuid not null,
  version int not null,
  examined_on date not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint health_screenings__pk primary key (centre_id, screening_id),
  constraint health_screenings__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint health_screenings__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint health_screenings__version unique (centre_id, case_id, version),
  constraint health_screenings__from_one check (version > 0)
);
comment on table health_screenings is 'Health screening on arrival (F10), by version: a correction is a new row, and nothing is ever written over.';
comment on column health_screenings.centre_id is 'plain: the centre';
comment on column health_screenings.screening_id is 'plain: id';
comment on column health_screenings.case_id is 'plain: the case';
comment on column health_screenings.version is 'plain: 1, 2 …';
comment on column health_screenings.examined_on is 'plain: the day she was looked at';
comment on column health_screenings.written_by is 'plain: the nurse who wrote it';
comment on column health_screenings.written_at is 'plain: when';
comment on column health_screenings.body is 'sealed:health vital signs, complaints, medicines, allergies, period, immunisation, signs, referral';

create table health_log (
  centre_id uuid not null,
  entry_id uuid not null,
  case_id uuid not null,
  kind text not null,
  seen_on date not null,
  standing text not null,
  again_on date,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint health_log__pk primary key (centre_id, entry_id),
  constraint health_log__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint health_log__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint health_log__kind check (kind in ('complaint', 'pregnancy', 'child')),
  constraint health_log__standing check (standing in ('watched', 'treated', 'refer', 'over')),
  constraint health_log__again check (again_on >= seen_on and (again_on is null or standing = 'watched'))
);
create index health_log__by_case on health_log (centre_id, case_id, seen_on desc);
create index health_log__by_day on health_log (centre_id, seen_on desc);
comment on table health_log is 'The health log (F24): complaints, pregnancy, the health of a child who is with her. Append only; the nurse alone knows of a row.';
comment on column health_log.centre_id is 'plain: the centre';
comment on column health_log.entry_id is 'plain: id';
comment on column health_log.case_id is 'plain: the case';
comment on column health_log.kind is 'plain: complaint, pregnancy, child';
comment on column health_log.seen_on is 'plain: the day she was looked at';
comment on column health_log.standing is 'plain: watched, treated, to be referred, over';
comment on column health_log.again_on is 'plain: looked at again on';
comment on column health_log.written_by is 'plain: who wrote it';
comment on column health_log.written_at is 'plain: when';
comment on column health_log.body is 'sealed:health complaint, temperature, signs of danger, weeks, which child, what was done';

create table pregnancies (
  centre_id uuid not null,
  pregnancy_id uuid not null,
  case_id uuid not null,
  version int not null default 1,
  written_by uuid not null,
  written_at timestamptz not null,
  check_task_id uuid,
  ended_at timestamptz,
  body text not null,
  constraint pregnancies__pk primary key (centre_id, pregnancy_id),
  constraint pregnancies__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint pregnancies__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint pregnancies__from_one check (version > 0)
);
create unique index pregnancies__one on pregnancies (centre_id, case_id) where ended_at is null;
comment on table pregnancies is 'When her child is due, and who looks at her until then. The nurse alone knows of a row.';
comment on column pregnancies.centre_id is 'plain: the centre';
comment on column pregnancies.pregnancy_id is 'plain: id';
comment on column pregnancies.case_id is 'plain: the case';
comment on column pregnancies.version is 'plain: version of the row';
comment on column pregnancies.written_by is 'plain: who wrote it last';
comment on column pregnancies.written_at is 'plain: when';
comment on column pregnancies.check_task_id is 'plain: the task that asks for the next check-up; it says no more than that somebody is looked at again';
comment on column pregnancies.ended_at is 'plain: written down as over';
comment on column pregnancies.body is 'sealed:health day on which the child is due, where she is looked at, what is to be watched, how it ended';

create table activity_limits (
  centre_id uuid not null,
  limit_id uuid not null,
  case_id uuid not null,
  rule text not null,
  from_on date not null,
  until_on date not null,
  set_by uuid not null,
  set_at timestamptz not null,
  ended_at timestamptz,
  constraint activity_limits__pk primary key (centre_id, limit_id),
  constraint activity_limits__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint activity_limits__by foreign key (centre_id, set_by) references people (centre_id, person_id),
  constraint activity_limits__rule check (rule in ('sit_today', 'no_lifting', 'no_chemicals', 'no_heat', 'no_exercise', 'no_sharp_tools', 'rest_often')),
  constraint activity_limits__days check (until_on >= from_on)
);
create index activity_limits__by_day on activity_limits (centre_id, until_on) where ended_at is null;
create index activity_limits__by_case on activity_limits (centre_id, case_id);
comment on table activity_limits is 'What she does not do for some days, for class and dormitory: the rule and never why (domain.md 8.3).';
comment on column activity_limits.centre_id is 'plain: the centre';
comment on column activity_limits.limit_id is 'plain: id';
comment on column activity_limits.case_id is 'plain: the case';
comment on column activity_limits.rule is 'plain: what is avoided';
comment on column activity_limits.from_on is 'plain: first day';
comment on column activity_limits.until_on is 'plain: last day';
comment on column activity_limits.set_by is 'plain: the nurse who set it';
comment on column activity_limits.set_at is 'plain: when';
comment on column activity_limits.ended_at is 'plain: ended before its last day';

create table medicines (
  centre_id uuid not null,
  medicine_id uuid not null,
  name text not null,
  unit text not null,
  least int not null default 0,
  constraint medicines__pk primary key (centre_id, medicine_id),
  constraint medicines__least check (least >= 0)
);
create unique index medicines__one_name on medicines (centre_id, lower(name));
comment on table medicines is 'Over-the-counter medicines of the house (domain.md 7.6). Of nobody: who took what stands sealed in doses.';
comment on column medicines.centre_id is 'plain: the centre';
comment on column medicines.medicine_id is 'plain: id';
comment on column medicines.name is 'plain: as it stands on the box';
comment on column medicines.unit is 'plain: tablet, sachet, bottle';
comment on column medicines.least is 'plain: fewer are asked for';

create table medicine_lots (
  centre_id uuid not null,
  lot_id uuid not null,
  medicine_id uuid not null,
  expires_on date not null,
  left_count int not null,
  received_on date not null,
  received_by uuid not null,
  constraint medicine_lots__pk primary key (centre_id, lot_id),
  constraint medicine_lots__of foreign key (centre_id, medicine_id) references medicines (centre_id, medicine_id),
  constraint medicine_lots__by foreign key (centre_id, received_by) references people (centre_id, person_id),
  constraint medicine_lots__never_below_zero check (left_count >= 0)
);
create index medicine_lots__first_to_expire on medicine_lots (centre_id, medicine_id, expires_on) where left_count > 0;
comment on table medicine_lots is 'What came in one box: its last day, and how much of it is left; the first to expire is given first.';
comment on column medicine_lots.centre_id is 'plain: the centre';
comment on column medicine_lots.lot_id is 'plain: id';
comment on column medicine_lots.medicine_id is 'plain: the medicine';
comment on column medicine_lots.expires_on is 'plain: its last day';
comment on column medicine_lots.left_count is 'plain: how much is left, never below zero';
comment on column medicine_lots.received_on is 'plain: when it came';
comment on column medicine_lots.received_by is 'plain: who took it in';

create table doses (
  centre_id uuid not null,
  dose_id uuid not null,
  case_id uuid not null,
  medicine_id uuid not null,
  quantity int not null,
  given_at timestamptz not null,
  written_by uuid not null,
  body text not null,
  constraint doses__pk primary key (centre_id, dose_id),
  constraint doses__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint doses__of foreign key (centre_id, medicine_id) references medicines (centre_id, medicine_id),
  constraint doses__by foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint doses__quantity check (quantity between 1 and 100)
);
create index doses__by_case on doses (centre_id, case_id, given_at desc);
comment on table doses is 'One dose out of the stock of the house (F24): to whom, how much, by whom. Append only; the nurse alone knows of a row.';
comment on column doses.centre_id is 'plain: the centre';
comment on column doses.dose_id is 'plain: id';
comment on column doses.case_id is 'plain: the case';
comment on column doses.medicine_id is 'plain: the medicine';
comment on column doses.quantity is 'plain: how much';
comment on column doses.given_at is 'plain: when';
comment on column doses.written_by is 'plain: who gave it';
comment on column doses.body is 'sealed:health how it is taken, and for what';

create table __table__ (
  centre_id uuid not null,
  __one___id uuid not null,
  case_id uuid not null,
  happened_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint __table____pk primary key (centre_id, __one___id),
  constraint __table____case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint __table____recorder foreign key (centre_id, recorded_by) references people (centre_id, person_id) on delete restrict
);
create index __table____by_case on __table__ (centre_id, case_id, happened_on);
comment on table __table__ is 'One row: something that happened in a case, with who recorded it and when.';
comment on column __table__.centre_id is 'plain: the centre';
comment on column __table__.__one___id is 'plain: id of the row';
comment on column __table__.case_id is 'plain: the case it is about';
comment on column __table__.happened_on is 'plain: the day it happened';
comment on column __table__.recorded_by is 'plain: who recorded it';
comment on column __table__.recorded_at is 'plain: when it was recorded';

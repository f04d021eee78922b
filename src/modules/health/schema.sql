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

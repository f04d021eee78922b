create table night_receptions (
  centre_id uuid not null,
  reception_id uuid not null,
  received_at timestamptz not null,
  received_by uuid not null,
  bed_id uuid not null,
  period_id uuid not null,
  task_id uuid not null,
  needs_company boolean not null,
  completed_at timestamptz,
  completed_by uuid,
  case_id uuid,
  withdrawn_as text,
  constraint night_receptions__pk primary key (centre_id, reception_id),
  constraint night_receptions__receiver foreign key (centre_id, received_by) references people (centre_id, person_id),
  constraint night_receptions__bed foreign key (centre_id, bed_id) references beds (centre_id, bed_id),
  constraint night_receptions__period foreign key (centre_id, period_id) references bed_periods (centre_id, period_id),
  constraint night_receptions__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint night_receptions__completed check ((completed_at is null) = (completed_by is null)),
  constraint night_receptions__withdrawn check (withdrawn_as is null or completed_at is not null and case_id is null and withdrawn_as in ('left', 'already_here', 'mistake'))
);
create index night_receptions__waiting on night_receptions (centre_id, received_at) where completed_at is null;
create index night_receptions__by_case on night_receptions (centre_id, case_id) where case_id is not null;
comment on table night_receptions is 'A woman was received at night or on a holiday by whoever keeps the house; nothing of her stands here.';
comment on column night_receptions.centre_id is 'plain: the centre';
comment on column night_receptions.reception_id is 'plain: id';
comment on column night_receptions.received_at is 'plain: when';
comment on column night_receptions.received_by is 'plain: house mother or nurse';
comment on column night_receptions.bed_id is 'plain: where she sleeps until her case is opened';
comment on column night_receptions.period_id is 'plain: the period in which that bed is held';
comment on column night_receptions.task_id is 'plain: the task to complete it';
comment on column night_receptions.needs_company is 'plain: somebody stays with her, and nothing of why: the house is told what to do (domain.md 8.3, column G)';
comment on column night_receptions.completed_at is 'plain: a worker opened her case; null while it waits';
comment on column night_receptions.completed_by is 'plain: who';
comment on column night_receptions.case_id is 'plain: the case that was opened';
comment on column night_receptions.withdrawn_as is 'plain: why no case was opened: left, already_here, mistake; null otherwise';

create table night_words (
  centre_id uuid not null,
  reception_id uuid not null,
  person_id uuid not null,
  body text not null,
  constraint night_words__pk primary key (centre_id, reception_id, person_id),
  constraint night_words__reception foreign key (centre_id, reception_id) references night_receptions (centre_id, reception_id) on delete cascade,
  constraint night_words__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table night_words is 'What was asked at night, a copy for each who may open her case.';
comment on column night_words.centre_id is 'plain: the centre';
comment on column night_words.reception_id is 'plain: the reception';
comment on column night_words.person_id is 'plain: for whom';
comment on column night_words.body is 'plain: what she is called, her age, three answers, a note; sealed to the account of this person';

create table chore_turns (
  centre_id uuid not null,
  turn_id uuid not null,
  on_day date not null,
  chore text not null,
  case_id uuid not null,
  made_at timestamptz not null,
  made_by uuid not null,
  done_at timestamptz,
  done_by uuid,
  constraint chore_turns__pk primary key (centre_id, turn_id),
  constraint chore_turns__one_a_day unique (centre_id, on_day, case_id) deferrable initially immediate,
  constraint chore_turns__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint chore_turns__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint chore_turns__chore check (chore in ('kitchen', 'cleaning', 'yard', 'laundry')),
  constraint chore_turns__done check ((done_at is null) = (done_by is null))
);
create index chore_turns__by_case on chore_turns (centre_id, case_id, on_day);
comment on table chore_turns is 'The roster of the women: who has which work of the house on which day, one a day.';
comment on column chore_turns.centre_id is 'plain: the centre';
comment on column chore_turns.turn_id is 'plain: id';
comment on column chore_turns.on_day is 'plain: which day';
comment on column chore_turns.chore is 'plain: kitchen, cleaning, yard or laundry';
comment on column chore_turns.case_id is 'plain: whose turn';
comment on column chore_turns.made_at is 'plain: when it was planned';
comment on column chore_turns.made_by is 'plain: by whom';
comment on column chore_turns.done_at is 'plain: ticked as done';
comment on column chore_turns.done_by is 'plain: by whom';

create table chore_rests (
  centre_id uuid not null,
  rest_id uuid not null,
  case_id uuid not null,
  from_on date not null,
  until_on date not null,
  set_at timestamptz not null,
  set_by uuid not null,
  ended_at timestamptz,
  constraint chore_rests__pk primary key (centre_id, rest_id),
  constraint chore_rests__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint chore_rests__setter foreign key (centre_id, set_by) references people (centre_id, person_id),
  constraint chore_rests__days check (from_on <= until_on)
);
create index chore_rests__by_case on chore_rests (centre_id, case_id, until_on) where ended_at is null;
comment on table chore_rests is 'From when until when somebody has no turn. Why is nobody''s to write down: sick, late pregnancy, a newborn and court are one line.';
comment on column chore_rests.centre_id is 'plain: the centre';
comment on column chore_rests.rest_id is 'plain: id';
comment on column chore_rests.case_id is 'plain: who';
comment on column chore_rests.from_on is 'plain: first day';
comment on column chore_rests.until_on is 'plain: last day';
comment on column chore_rests.set_at is 'plain: when it was set';
comment on column chore_rests.set_by is 'plain: by whom';
comment on column chore_rests.ended_at is 'plain: ended before its last day';

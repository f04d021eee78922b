create table group_sessions (
  centre_id uuid not null,
  group_id uuid not null,
  held_on date not null,
  held_at timestamptz not null,
  minutes int not null,
  body text not null,
  method text not null,
  deliverer_id uuid,
  questions int not null default 0,
  saved_by uuid not null,
  saved_at timestamptz not null,
  planned_id uuid,
  settle_task uuid,
  record_version int not null default 0,
  constraint group_sessions__pk primary key (centre_id, group_id),
  constraint group_sessions__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint group_sessions__deliverer foreign key (centre_id, deliverer_id) references people (centre_id, person_id),
  constraint group_sessions__minutes check (minutes between 1 and 720),
  constraint group_sessions__questions check (questions between 0 and 999),
  constraint group_sessions__method check (method in ('talk', 'discussion', 'role_play', 'practice', 'game', 'film', 'visit'))
);
create index group_sessions__by_day on group_sessions (centre_id, held_on desc, group_id desc);
create index group_sessions__by_plan on group_sessions (centre_id, planned_id) where planned_id is not null;
create unique index group_sessions__once_a_writer on group_sessions (centre_id, planned_id, saved_by) where planned_id is not null;
comment on table group_sessions is 'A group session (F19): what was taught, how, by whom, where. Nothing about a person.';
comment on column group_sessions.centre_id is 'plain: the centre';
comment on column group_sessions.group_id is 'plain: id';
comment on column group_sessions.held_on is 'plain: day in the centre''s zone';
comment on column group_sessions.held_at is 'plain: moment it began';
comment on column group_sessions.minutes is 'plain: length in minutes';
comment on column group_sessions.body is 'plain: sealed to the staff group''s key before it is stored; JSON {topic, guest, place, material, boxed}';
comment on column group_sessions.method is 'plain: code of the method';
comment on column group_sessions.deliverer_id is 'plain: who gave it, of the staff; null when a guest did';
comment on column group_sessions.questions is 'plain: how many questions were asked';
comment on column group_sessions.saved_by is 'plain: who wrote it down';
comment on column group_sessions.saved_at is 'plain: when it was written down';
comment on column group_sessions.planned_id is 'plain: the session of the timetable (programme) whose roll this is; null of a group that nobody planned';
comment on column group_sessions.record_version is 'plain: version of what was written down after the roll: material and questions';
comment on column group_sessions.settle_task is 'plain: the task in which somebody says which mark counts, while two rolls of one session differ';

create table group_attendances (
  centre_id uuid not null,
  attendance_id uuid not null,
  group_id uuid not null,
  case_id uuid not null,
  held_on date not null,
  mark text not null,
  needs_reexplaining boolean not null default false,
  reason text,
  planned_id uuid,
  counts boolean not null default true,
  explainer_id uuid,
  explained_on date,
  explained_by uuid,
  material_on date,
  saved_by uuid not null,
  version int not null default 1,
  constraint group_attendances__pk primary key (centre_id, attendance_id),
  constraint group_attendances__group foreign key (centre_id, group_id) references group_sessions (centre_id, group_id) on delete cascade,
  constraint group_attendances__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint group_attendances__once unique (centre_id, group_id, case_id),
  constraint group_attendances__mark check (mark in ('present', 'late', 'excused', 'sick', 'dispensation', 'no_reason')),
  constraint group_attendances__explained check ((explained_on is null) = (explained_by is null) and (explained_on is null or needs_reexplaining)),
  constraint group_attendances__reason check (reason in ('letter', 'court', 'childcare')),
  constraint group_attendances__reason_of_excused check (reason is null or mark = 'excused' or (mark = 'sick' and reason = 'letter'))
);
create unique index group_attendances__once_a_session on group_attendances (centre_id, planned_id, case_id) where counts and planned_id is not null;
create index group_attendances__by_case on group_attendances (centre_id, case_id, held_on desc);
create index group_attendances__by_day on group_attendances (centre_id, held_on);
comment on table group_attendances is 'Who was there at a group session, one row a woman.';
comment on column group_attendances.centre_id is 'plain: the centre';
comment on column group_attendances.attendance_id is 'plain: id';
comment on column group_attendances.group_id is 'plain: the session';
comment on column group_attendances.case_id is 'plain: the case';
comment on column group_attendances.held_on is 'plain: day of the session, for counting by case';
comment on column group_attendances.mark is 'plain: present, late, excused, sick, dispensation, no_reason';
comment on column group_attendances.needs_reexplaining is 'plain: the matter is to be explained to her again';
comment on column group_attendances.reason is 'plain: letter, court or childcare: why she was excused; null when nothing more is known';
comment on column group_attendances.planned_id is 'plain: the session of the timetable, as of group_sessions';
comment on column group_attendances.counts is 'plain: of two rolls of one session one mark counts; the other is kept';
comment on column group_attendances.explainer_id is 'plain: who is asked to explain it to her again';
comment on column group_attendances.explained_on is 'plain: day on which it was explained again';
comment on column group_attendances.explained_by is 'plain: who explained it again';
comment on column group_attendances.material_on is 'plain: day on which she received the material of the session; null while she has none';
comment on column group_attendances.saved_by is 'plain: who wrote it down';
comment on column group_attendances.version is 'plain: version of the row';

create table group_texts (
  centre_id uuid not null,
  attendance_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  body text not null,
  constraint group_texts__pk primary key (centre_id, attendance_id),
  constraint group_texts__attendance foreign key (centre_id, attendance_id) references group_attendances (centre_id, attendance_id) on delete cascade
);
create index group_texts__by_case on group_texts (centre_id, case_id);
comment on table group_texts is 'The note for all of a group session, once on each timeline, under the key of that case.';
comment on column group_texts.centre_id is 'plain: the centre';
comment on column group_texts.attendance_id is 'plain: on whose timeline';
comment on column group_texts.case_id is 'plain: the case';
comment on column group_texts.is_protected is 'plain: follows the case';
comment on column group_texts.body is 'sealed:display the note for all';

create table group_questions (
  centre_id uuid not null,
  question_id uuid not null,
  attendance_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  body text not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  constraint group_questions__pk primary key (centre_id, question_id),
  constraint group_questions__attendance foreign key (centre_id, attendance_id) references group_attendances (centre_id, attendance_id) on delete cascade
);
create index group_questions__by_attendance on group_questions (centre_id, attendance_id);
create index group_questions__by_case on group_questions (centre_id, case_id);
comment on table group_questions is 'What a woman asked in a group session, under her own key. What came out of the box stands with the words of the session and is nobody''s.';
comment on column group_questions.centre_id is 'plain: the centre';
comment on column group_questions.question_id is 'plain: id';
comment on column group_questions.attendance_id is 'plain: who asked, and in which session';
comment on column group_questions.case_id is 'plain: the case';
comment on column group_questions.is_protected is 'plain: follows the case';
comment on column group_questions.body is 'sealed:display what she asked';
comment on column group_questions.saved_by is 'plain: who wrote it down';
comment on column group_questions.saved_at is 'plain: when';

create table roll_locks (
  centre_id uuid not null,
  group_id uuid not null,
  seq int not null,
  state text not null,
  why text,
  person_id uuid not null,
  at timestamptz not null,
  constraint roll_locks__pk primary key (centre_id, group_id, seq),
  constraint roll_locks__group foreign key (centre_id, group_id) references group_sessions (centre_id, group_id) on delete cascade,
  constraint roll_locks__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint roll_locks__state check (state in ('locked', 'reopened')),
  constraint roll_locks__why check (why in ('wrong_press', 'told_later', 'letter_came', 'other_roll')),
  constraint roll_locks__reason check ((state = 'reopened') = (why is not null))
);
comment on table roll_locks is 'A roll that stands is locked: its marks do not change until somebody opens it again with a reason. Append only; the last line counts.';
comment on column roll_locks.centre_id is 'plain: the centre';
comment on column roll_locks.group_id is 'plain: the session whose roll it is';
comment on column roll_locks.seq is 'plain: line of this roll';
comment on column roll_locks.state is 'plain: locked or reopened';
comment on column roll_locks.why is 'plain: why it was opened again';
comment on column roll_locks.person_id is 'plain: by whom';
comment on column roll_locks.at is 'plain: when';

create table work_reviews (
  centre_id uuid not null,
  review_id uuid not null,
  person_id uuid not null,
  from_on date not null,
  until_on date not null,
  figures jsonb not null,
  sent_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  task_id uuid,
  constraint work_reviews__pk primary key (centre_id, review_id),
  constraint work_reviews__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint work_reviews__answerer foreign key (centre_id, answered_by) references people (centre_id, person_id),
  constraint work_reviews__span check (until_on between from_on and from_on + 366),
  constraint work_reviews__once unique (centre_id, person_id, from_on, until_on),
  constraint work_reviews__answered check ((answered_at is null) = (answered_by is null) and answered_by <> person_id)
);
comment on table work_reviews is 'What a colleague did in a span of days, as she sent it to the head (P76): counts, never marks.';
comment on column work_reviews.centre_id is 'plain: the centre';
comment on column work_reviews.review_id is 'plain: id';
comment on column work_reviews.person_id is 'plain: whose work';
comment on column work_reviews.from_on is 'plain: first day';
comment on column work_reviews.until_on is 'plain: last day';
comment on column work_reviews.figures is 'plain: counts as they stood when it was sent';
comment on column work_reviews.sent_at is 'plain: when she sent it';
comment on column work_reviews.answered_at is 'plain: when the head answered';
comment on column work_reviews.answered_by is 'plain: the head';
comment on column work_reviews.task_id is 'plain: the task of reading it';

create table review_words (
  centre_id uuid not null,
  review_id uuid not null,
  said text not null,
  reader_id uuid not null,
  written_by uuid not null,
  body text not null,
  constraint review_words__pk primary key (centre_id, review_id, said, reader_id),
  constraint review_words__review foreign key (centre_id, review_id) references work_reviews (centre_id, review_id),
  constraint review_words__reader foreign key (centre_id, reader_id) references people (centre_id, person_id),
  constraint review_words__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint review_words__said check (said in ('own', 'head'))
);
comment on table review_words is 'Her words to a span and the head''s, a copy for each of the two.';
comment on column review_words.centre_id is 'plain: the centre';
comment on column review_words.review_id is 'plain: the span';
comment on column review_words.said is 'plain: hers or the head''s';
comment on column review_words.reader_id is 'plain: for whom';
comment on column review_words.written_by is 'plain: who wrote it';
comment on column review_words.body is 'plain: the words; sealed to the account of the reader';

create table supervision_notes (
  centre_id uuid not null,
  note_id uuid not null,
  person_id uuid not null,
  supervisor_id uuid not null,
  held_on date not null,
  minutes int not null,
  kind text not null,
  noted_at timestamptz not null,
  constraint supervision_notes__pk primary key (centre_id, note_id),
  constraint supervision_notes__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint supervision_notes__supervisor foreign key (centre_id, supervisor_id) references people (centre_id, person_id),
  constraint supervision_notes__two check (person_id <> supervisor_id),
  constraint supervision_notes__kind check (kind in ('individual', 'group', 'case')),
  constraint supervision_notes__minutes check (minutes between 5 and 480)
);
create index supervision_notes__by_person on supervision_notes (centre_id, person_id, held_on desc);
create index supervision_notes__by_supervisor on supervision_notes (centre_id, supervisor_id, held_on desc);
comment on table supervision_notes is 'That two colleagues talked about the work of one of them (UU 14/2019). Append only.';
comment on column supervision_notes.centre_id is 'plain: the centre';
comment on column supervision_notes.note_id is 'plain: id';
comment on column supervision_notes.person_id is 'plain: whose work';
comment on column supervision_notes.supervisor_id is 'plain: with whom';
comment on column supervision_notes.held_on is 'plain: which day';
comment on column supervision_notes.minutes is 'plain: how long';
comment on column supervision_notes.kind is 'plain: alone, in a group, or about a case';
comment on column supervision_notes.noted_at is 'plain: when it was noted';

create table supervision_words (
  centre_id uuid not null,
  note_id uuid not null,
  reader_id uuid not null,
  written_by uuid not null,
  body text not null,
  constraint supervision_words__pk primary key (centre_id, note_id, reader_id),
  constraint supervision_words__note foreign key (centre_id, note_id) references supervision_notes (centre_id, note_id),
  constraint supervision_words__reader foreign key (centre_id, reader_id) references people (centre_id, person_id),
  constraint supervision_words__writer foreign key (centre_id, written_by) references people (centre_id, person_id)
);
comment on table supervision_words is 'What the talk was about and what was agreed, a copy for each of the two.';
comment on column supervision_words.centre_id is 'plain: the centre';
comment on column supervision_words.note_id is 'plain: the talk';
comment on column supervision_words.reader_id is 'plain: for whom: one of the two';
comment on column supervision_words.written_by is 'plain: who wrote it';
comment on column supervision_words.body is 'plain: the words; sealed to the account of the reader';

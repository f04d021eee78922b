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
  constraint group_sessions__pk primary key (centre_id, group_id),
  constraint group_sessions__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint group_sessions__deliverer foreign key (centre_id, deliverer_id) references people (centre_id, person_id),
  constraint group_sessions__minutes check (minutes between 1 and 720),
  constraint group_sessions__questions check (questions between 0 and 999),
  constraint group_sessions__method check (method in ('talk', 'discussion', 'role_play', 'practice', 'game', 'film', 'visit'))
);
create index group_sessions__by_day on group_sessions (centre_id, held_on desc, group_id desc);
comment on table group_sessions is 'A group session (F19): what was taught, how, by whom, where. Nothing about a person.';
comment on column group_sessions.centre_id is 'plain: the centre';
comment on column group_sessions.group_id is 'plain: id';
comment on column group_sessions.held_on is 'plain: day in the centre''s zone';
comment on column group_sessions.held_at is 'plain: moment it began';
comment on column group_sessions.minutes is 'plain: length in minutes';
comment on column group_sessions.body is 'plain: sealed to the staff group''s key before it is stored; JSON {topic, guest, place, material}';
comment on column group_sessions.method is 'plain: code of the method';
comment on column group_sessions.deliverer_id is 'plain: who gave it, of the staff; null when a guest did';
comment on column group_sessions.questions is 'plain: how many questions were asked';
comment on column group_sessions.saved_by is 'plain: who wrote it down';
comment on column group_sessions.saved_at is 'plain: when it was written down';

create table group_attendances (
  centre_id uuid not null,
  attendance_id uuid not null,
  group_id uuid not null,
  case_id uuid not null,
  held_on date not null,
  mark text not null,
  needs_reexplaining boolean not null default false,
  version int not null default 1,
  constraint group_attendances__pk primary key (centre_id, attendance_id),
  constraint group_attendances__group foreign key (centre_id, group_id) references group_sessions (centre_id, group_id) on delete cascade,
  constraint group_attendances__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint group_attendances__once unique (centre_id, group_id, case_id),
  constraint group_attendances__mark check (mark in ('present', 'late', 'excused', 'sick', 'dispensation', 'no_reason'))
);
create index group_attendances__by_case on group_attendances (centre_id, case_id, held_on desc);
comment on table group_attendances is 'Who was there at a group session, one row a woman.';
comment on column group_attendances.centre_id is 'plain: the centre';
comment on column group_attendances.attendance_id is 'plain: id';
comment on column group_attendances.group_id is 'plain: the session';
comment on column group_attendances.case_id is 'plain: the case';
comment on column group_attendances.held_on is 'plain: day of the session, for counting by case';
comment on column group_attendances.mark is 'plain: present, late, excused, sick, dispensation, no_reason';
comment on column group_attendances.needs_reexplaining is 'plain: the matter is to be explained to her again';
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

create table session_notes (
  centre_id uuid not null,
  note_id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  group_id uuid,
  kind text not null,
  part_played text not null,
  happened_on date not null,
  happened_at timestamptz not null,
  minutes int not null,
  audience text not null,
  needs_attention boolean not null default false,
  goal_ids uuid[] not null default '{}',
  safety text,
  corrects_id uuid,
  written_at timestamptz not null,
  constraint session_notes__pk primary key (centre_id, note_id),
  constraint session_notes__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint session_notes__author foreign key (centre_id, author_id) references people (centre_id, person_id),
  constraint session_notes__group foreign key (centre_id, group_id) references group_sessions (centre_id, group_id),
  constraint session_notes__corrects foreign key (centre_id, corrects_id) references session_notes (centre_id, note_id),
  constraint session_notes__kind check (kind in ('counselling', 'mediation', 'companionship', 'phone', 'home_visit', 'motivation',
    'facilitation', 'brokering', 're_explanation', 'group')),
  constraint session_notes__part check (part_played in ('counsellor', 'mediator', 'companion', 'broker', 'facilitator', 'motivator')),
  constraint session_notes__audience check (audience in ('team', 'head', 'psychologist', 'own')),
  constraint session_notes__minutes check (minutes between 1 and 720),
  constraint session_notes__safety check ((kind = 'mediation') = (safety is not null) and safety in ('clear', 'overridden'))
);
create unique index session_notes__corrected_once on session_notes (centre_id, corrects_id) where corrects_id is not null;
create index session_notes__by_case on session_notes (centre_id, case_id, happened_on desc, note_id desc);
create index session_notes__by_author on session_notes (centre_id, author_id, happened_on desc);
comment on table session_notes is 'That somebody worked with her: who, when, how, in which part. Append only; the words stand elsewhere, sealed.';
comment on column session_notes.centre_id is 'plain: the centre';
comment on column session_notes.note_id is 'plain: id';
comment on column session_notes.case_id is 'plain: the case';
comment on column session_notes.author_id is 'plain: who wrote it';
comment on column session_notes.group_id is 'plain: the group session it was written with';
comment on column session_notes.kind is 'plain: code of the kind';
comment on column session_notes.part_played is 'plain: part of social work that was played, for the report of service';
comment on column session_notes.happened_on is 'plain: day in the centre''s zone';
comment on column session_notes.happened_at is 'plain: moment it began';
comment on column session_notes.minutes is 'plain: length in minutes';
comment on column session_notes.audience is 'plain: who may read the words: team, head, psychologist, own';
comment on column session_notes.needs_attention is 'plain: the author asks colleagues to look';
comment on column session_notes.goal_ids is 'plain: goals of the plan it works on, ids of plans';
comment on column session_notes.safety is 'plain: of a mediation: parties clear, or let pass by an override';
comment on column session_notes.corrects_id is 'plain: the version it corrects';
comment on column session_notes.written_at is 'plain: when it was written';

create table session_texts (
  centre_id uuid not null,
  note_id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  body text not null,
  constraint session_texts__pk primary key (centre_id, note_id),
  constraint session_texts__note foreign key (centre_id, note_id) references session_notes (centre_id, note_id) on delete cascade
);
create index session_texts__by_case on session_texts (centre_id, case_id);
comment on table session_texts is 'The words of a note for the case team.';
comment on column session_texts.centre_id is 'plain: the centre';
comment on column session_texts.note_id is 'plain: the note';
comment on column session_texts.case_id is 'plain: the case';
comment on column session_texts.author_id is 'plain: who wrote it';
comment on column session_texts.body is 'sealed:narrative what was discussed, her response, next step, her words';

create table session_private_texts (
  centre_id uuid not null,
  note_id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  audience text not null,
  reader_id uuid,
  body text not null,
  constraint session_private_texts__pk primary key (centre_id, note_id),
  constraint session_private_texts__note foreign key (centre_id, note_id) references session_notes (centre_id, note_id) on delete cascade,
  constraint session_private_texts__audience check (audience in ('head', 'psychologist', 'own')),
  constraint session_private_texts__reader check ((audience = 'psychologist') = (reader_id is not null))
);
create index session_private_texts__by_case on session_private_texts (centre_id, case_id);
comment on table session_private_texts is 'The words of a note for its author and one other reader at most.';
comment on column session_private_texts.centre_id is 'plain: the centre';
comment on column session_private_texts.note_id is 'plain: the note';
comment on column session_private_texts.case_id is 'plain: the case';
comment on column session_private_texts.author_id is 'plain: who wrote it';
comment on column session_private_texts.audience is 'plain: head, psychologist or own';
comment on column session_private_texts.reader_id is 'plain: the psychologist it is addressed to';
comment on column session_private_texts.body is 'sealed:counselling as session_texts.body, under a key of the author and that reader';

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
  draft_id uuid,
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
create unique index session_notes__sent_once on session_notes (centre_id, author_id, draft_id) where draft_id is not null;
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
comment on column session_notes.draft_id is 'plain: the draft that it was, an id made by its author''s page';
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

create table mediation_looks (
  centre_id uuid not null,
  look_id uuid not null,
  case_id uuid not null,
  note_id uuid not null,
  looked_on date not null,
  outcome text not null,
  looked_by uuid not null,
  at timestamptz not null,
  constraint mediation_looks__pk primary key (centre_id, look_id),
  constraint mediation_looks__note foreign key (centre_id, note_id) references session_notes (centre_id, note_id) on delete cascade,
  constraint mediation_looks__looker foreign key (centre_id, looked_by) references people (centre_id, person_id),
  constraint mediation_looks__outcome check (outcome in ('kept', 'partly', 'not_kept'))
);
create index mediation_looks__by_note on mediation_looks (centre_id, note_id, looked_on desc);
create index mediation_looks__by_case on mediation_looks (centre_id, case_id);
comment on table mediation_looks is 'Whether what a mediation agreed on is kept, whenever somebody looked. Append only; what was agreed stands sealed in the note.';
comment on column mediation_looks.centre_id is 'plain: the centre';
comment on column mediation_looks.look_id is 'plain: id';
comment on column mediation_looks.case_id is 'plain: the case';
comment on column mediation_looks.note_id is 'plain: the note of the mediation, in the version that was looked at';
comment on column mediation_looks.looked_on is 'plain: day of the look';
comment on column mediation_looks.outcome is 'plain: kept, kept in part or not, by code, as I28 counts it; never what was agreed or with whom';
comment on column mediation_looks.looked_by is 'plain: who looked';
comment on column mediation_looks.at is 'plain: when it was written down';

create table incidents (
  centre_id uuid not null,
  incident_id uuid not null,
  kind text not null,
  level text not null,
  place text not null,
  happened_at timestamptz not null,
  known_at timestamptz not null,
  reported_by uuid not null,
  reported_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  constraint incidents__pk primary key (centre_id, incident_id),
  constraint incidents__reporter foreign key (centre_id, reported_by) references people (centre_id, person_id),
  constraint incidents__kind check (kind in ('sudden_illness', 'injury', 'self_harm', 'violence_between', 'sexual_violence', 'outside_threat', 'loss', 'substances', 'fire_flood', 'left_house', 'family_conflict', 'image_spread', 'birth')),
  constraint incidents__level check (level in ('minor', 'moderate', 'serious', 'critical')),
  constraint incidents__place check (place in ('dormitory', 'class', 'dining', 'health_room', 'yard', 'gate', 'office', 'outside')),
  constraint incidents__forward check (happened_at <= known_at and known_at <= reported_at),
  constraint incidents__closed check ((closed_at is null) = (closed_by is null))
);
create index incidents__by_time on incidents (centre_id, happened_at desc);
comment on table incidents is 'Something happened (F26, domain.md 7.5): what kind, when, where, how grave. There for whom its words were sealed, for nobody else.';
comment on column incidents.centre_id is 'plain: the centre';
comment on column incidents.incident_id is 'plain: id';
comment on column incidents.kind is 'plain: what kind';
comment on column incidents.level is 'plain: how grave, in four levels';
comment on column incidents.place is 'plain: part of the house';
comment on column incidents.happened_at is 'plain: when it happened';
comment on column incidents.known_at is 'plain: when somebody who works here knew; the hours of the law run from it';
comment on column incidents.reported_by is 'plain: who wrote it down';
comment on column incidents.reported_at is 'plain: when';
comment on column incidents.closed_at is 'plain: closed by the head; null while it is open';
comment on column incidents.closed_by is 'plain: by whom';

create table incident_words (
  centre_id uuid not null,
  note_id uuid not null,
  person_id uuid not null,
  incident_id uuid not null,
  kind text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint incident_words__pk primary key (centre_id, note_id, person_id),
  constraint incident_words__incident foreign key (centre_id, incident_id) references incidents (centre_id, incident_id),
  constraint incident_words__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint incident_words__kind check (kind in ('report', 'addition', 'step', 'telling', 'lesson', 'letter'))
);
create index incident_words__by_incident on incident_words (centre_id, incident_id, person_id);
comment on table incident_words is 'What was written of an incident, a copy for each who may read it. Nothing is changed afterwards; more is written beside it.';
comment on column incident_words.centre_id is 'plain: the centre';
comment on column incident_words.note_id is 'plain: id of what was written, the same in every copy';
comment on column incident_words.person_id is 'plain: for whom';
comment on column incident_words.incident_id is 'plain: the incident';
comment on column incident_words.kind is 'plain: the report, something added, a step, who was told, the lesson, a letter to an office';
comment on column incident_words.written_by is 'plain: by whom';
comment on column incident_words.written_at is 'plain: when';
comment on column incident_words.body is 'plain: what happened, what was done, who else was there, proof; sealed to the account of this person';

create table incident_women (
  centre_id uuid not null,
  incident_id uuid not null,
  case_id uuid not null,
  constraint incident_women__pk primary key (centre_id, incident_id, case_id),
  constraint incident_women__incident foreign key (centre_id, incident_id) references incidents (centre_id, incident_id),
  constraint incident_women__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
create index incident_women__by_case on incident_women (centre_id, case_id);
comment on table incident_women is 'Which women of the house were there; others stand in the sealed words.';
comment on column incident_women.centre_id is 'plain: the centre';
comment on column incident_women.incident_id is 'plain: the incident';
comment on column incident_women.case_id is 'plain: her case';

create table incident_tellings (
  centre_id uuid not null,
  telling_id uuid not null,
  incident_id uuid not null,
  whom text not null,
  due_at timestamptz,
  task_id uuid,
  told_at timestamptz,
  channel text,
  noted_by uuid,
  noted_at timestamptz,
  constraint incident_tellings__pk primary key (centre_id, telling_id),
  constraint incident_tellings__incident foreign key (centre_id, incident_id) references incidents (centre_id, incident_id),
  constraint incident_tellings__whom check (whom in ('head', 'office', 'police', 'worker', 'family', 'health', 'uptd_ppa')),
  constraint incident_tellings__channel check (channel in ('in_person', 'phone', 'message', 'letter')),
  constraint incident_tellings__whole check ((told_at is null) = (channel is null) and (told_at is null) = (noted_by is null)
    and (told_at is null) = (noted_at is null) and (told_at is not null or due_at is not null))
);
create index incident_tellings__by_incident on incident_tellings (centre_id, incident_id);
create unique index incident_tellings__one_duty on incident_tellings (centre_id, incident_id, whom) where due_at is not null;
comment on table incident_tellings is 'Who must be told and until when, and who was: by what, and by whom it was noted. The name and the proof stand in the sealed words.';
comment on column incident_tellings.centre_id is 'plain: the centre';
comment on column incident_tellings.telling_id is 'plain: id';
comment on column incident_tellings.incident_id is 'plain: the incident';
comment on column incident_tellings.whom is 'plain: head, office, police, her worker, family, health, UPTD PPA';
comment on column incident_tellings.due_at is 'plain: until when, where there is a clock';
comment on column incident_tellings.task_id is 'plain: the task that asks for it';
comment on column incident_tellings.told_at is 'plain: when they were told; null while it waits';
comment on column incident_tellings.channel is 'plain: by what';
comment on column incident_tellings.noted_by is 'plain: who noted it';
comment on column incident_tellings.noted_at is 'plain: when';

create table incident_steps (
  centre_id uuid not null,
  step_id uuid not null,
  incident_id uuid not null,
  owner_id uuid not null,
  due_on date not null,
  task_id uuid not null,
  done_at timestamptz,
  done_by uuid,
  constraint incident_steps__pk primary key (centre_id, step_id),
  constraint incident_steps__incident foreign key (centre_id, incident_id) references incidents (centre_id, incident_id),
  constraint incident_steps__owner foreign key (centre_id, owner_id) references people (centre_id, person_id),
  constraint incident_steps__done check ((done_at is null) = (done_by is null))
);
create index incident_steps__by_incident on incident_steps (centre_id, incident_id);
comment on table incident_steps is 'What follows from an incident: whose it is and until when; what it is stands in the sealed words.';
comment on column incident_steps.centre_id is 'plain: the centre';
comment on column incident_steps.step_id is 'plain: id, and that of its words';
comment on column incident_steps.incident_id is 'plain: the incident';
comment on column incident_steps.owner_id is 'plain: whose it is';
comment on column incident_steps.due_on is 'plain: until when';
comment on column incident_steps.task_id is 'plain: the task in her list';
comment on column incident_steps.done_at is 'plain: when it was done';
comment on column incident_steps.done_by is 'plain: by whom';

create table incident_files (
  centre_id uuid not null,
  file_id uuid not null,
  incident_id uuid not null,
  kind text not null,
  body bytea not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  constraint incident_files__pk primary key (centre_id, file_id),
  constraint incident_files__incident foreign key (centre_id, incident_id) references incidents (centre_id, incident_id),
  constraint incident_files__by foreign key (centre_id, kept_by) references people (centre_id, person_id),
  constraint incident_files__kind check (kind in ('letter', 'receipt'))
);
create index incident_files__by_incident on incident_files (centre_id, incident_id);
comment on table incident_files is 'The letter that reported an incident, as it was printed, and the receipt that came back. Each under a key of its own, which stands in the sealed words.';
comment on column incident_files.centre_id is 'plain: the centre';
comment on column incident_files.file_id is 'plain: id';
comment on column incident_files.incident_id is 'plain: the incident';
comment on column incident_files.kind is 'plain: the letter, or the receipt of whoever it went to';
comment on column incident_files.body is 'plain: the file, sealed under a key that stands in the words of the letter or of the telling';
comment on column incident_files.kept_by is 'plain: by whom';
comment on column incident_files.kept_at is 'plain: when';

create table training_units (
  centre_id uuid not null,
  unit_id uuid not null,
  track text not null,
  position int not null,
  title text not null,
  lesson_hours int not null,
  skkni text,
  is_in_use boolean not null default true,
  version int not null default 1,
  constraint training_units__pk primary key (centre_id, unit_id),
  constraint training_units__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint training_units__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint training_units__position unique (centre_id, track, position),
  constraint training_units__title unique (centre_id, track, title),
  constraint training_units__hours check (lesson_hours between 1 and 400)
);
comment on table training_units is 'The curriculum of a track in this centre, unit by unit (domain.md 6.2); laid in from the standard, then its own.';
comment on column training_units.centre_id is 'plain: the centre';
comment on column training_units.unit_id is 'plain: id';
comment on column training_units.track is 'plain: the track';
comment on column training_units.position is 'plain: place in the order of the track';
comment on column training_units.title is 'plain: what is learnt, never a person';
comment on column training_units.lesson_hours is 'plain: lesson hours (JP) of the unit';
comment on column training_units.skkni is 'plain: codes of the units of SKKNI that it answers to, as the centre writes them';
comment on column training_units.is_in_use is 'plain: may still be practised';
comment on column training_units.version is 'plain: version of the row';

create table practice_lessons (
  centre_id uuid not null,
  lesson_id uuid not null,
  unit_id uuid not null,
  held_on date not null,
  minutes int not null,
  body text not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  constraint practice_lessons__pk primary key (centre_id, lesson_id),
  constraint practice_lessons__unit foreign key (centre_id, unit_id) references training_units (centre_id, unit_id),
  constraint practice_lessons__minutes check (minutes between 1 and 720)
);
create index practice_lessons__by_unit on practice_lessons (centre_id, unit_id, held_on desc);
comment on table practice_lessons is 'Practice of a class in one unit: when, how long, what was made. Nothing about a person. Append only.';
comment on column practice_lessons.centre_id is 'plain: the centre';
comment on column practice_lessons.lesson_id is 'plain: id';
comment on column practice_lessons.unit_id is 'plain: the unit';
comment on column practice_lessons.held_on is 'plain: day';
comment on column practice_lessons.minutes is 'plain: how long each of them practised';
comment on column practice_lessons.body is 'plain: sealed to the staff group''s key before it is stored; JSON {made}';
comment on column practice_lessons.saved_by is 'plain: the tutor who wrote it down';
comment on column practice_lessons.saved_at is 'plain: when it was written down';

create table practice_entries (
  centre_id uuid not null,
  entry_id uuid not null,
  lesson_id uuid not null,
  case_id uuid not null,
  held_on date not null,
  constraint practice_entries__pk primary key (centre_id, entry_id),
  constraint practice_entries__lesson foreign key (centre_id, lesson_id) references practice_lessons (centre_id, lesson_id) on delete cascade,
  constraint practice_entries__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint practice_entries__once unique (centre_id, lesson_id, case_id)
);
create index practice_entries__by_case on practice_entries (centre_id, case_id, held_on desc, entry_id desc);
comment on table practice_entries is 'Who practised, one row a woman. Append only.';
comment on column practice_entries.centre_id is 'plain: the centre';
comment on column practice_entries.entry_id is 'plain: id';
comment on column practice_entries.lesson_id is 'plain: the practice';
comment on column practice_entries.case_id is 'plain: who';
comment on column practice_entries.held_on is 'plain: day, for reading by case';

create table practice_texts (
  centre_id uuid not null,
  entry_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  body text not null,
  author_id uuid not null,
  version int not null default 1,
  constraint practice_texts__pk primary key (centre_id, entry_id),
  constraint practice_texts__entry foreign key (centre_id, entry_id) references practice_entries (centre_id, entry_id) on delete cascade
);
create index practice_texts__by_case on practice_texts (centre_id, case_id);
comment on table practice_texts is 'What her tutor said to her about a practice, under the key of that case.';
comment on column practice_texts.centre_id is 'plain: the centre';
comment on column practice_texts.entry_id is 'plain: her part in the practice';
comment on column practice_texts.case_id is 'plain: the case';
comment on column practice_texts.is_protected is 'plain: follows the case';
comment on column practice_texts.body is 'sealed:display the feedback';
comment on column practice_texts.author_id is 'plain: who said it';
comment on column practice_texts.version is 'plain: version of the row';

create table unit_ratings (
  centre_id uuid not null,
  rating_id uuid not null,
  case_id uuid not null,
  unit_id uuid not null,
  round text not null,
  held_on date not null,
  rubric int not null,
  marks jsonb not null,
  mean_hundredths int not null,
  is_competent boolean,
  body text not null,
  assessed_by uuid not null,
  recorded_at timestamptz not null,
  constraint unit_ratings__pk primary key (centre_id, rating_id),
  constraint unit_ratings__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint unit_ratings__unit foreign key (centre_id, unit_id) references training_units (centre_id, unit_id),
  constraint unit_ratings__round check (round in ('pre', 'mid', 'final')),
  constraint unit_ratings__mean check (mean_hundredths between 100 and 400),
  constraint unit_ratings__final check (round <> 'final' or is_competent is not null)
);
create index unit_ratings__by_case on unit_ratings (centre_id, case_id, held_on desc, rating_id desc);
comment on table unit_ratings is 'The practice rubric (domain.md 6.4) on what she made in a unit: before, midway, at the end. Append only; the latest of a round counts.';
comment on column unit_ratings.centre_id is 'plain: the centre';
comment on column unit_ratings.rating_id is 'plain: id';
comment on column unit_ratings.case_id is 'plain: the case';
comment on column unit_ratings.unit_id is 'plain: the unit';
comment on column unit_ratings.round is 'plain: pre, mid or final';
comment on column unit_ratings.held_on is 'plain: day';
comment on column unit_ratings.rubric is 'plain: version of the list of criteria';
comment on column unit_ratings.marks is 'plain: level by criterion code, no words';
comment on column unit_ratings.mean_hundredths is 'plain: mean of what was marked, in hundredths';
comment on column unit_ratings.is_competent is 'plain: K or BK by the rule; null while a critical criterion has no mark';
comment on column unit_ratings.body is 'plain: sealed to the staff group''s key before it is stored; JSON {made}, the piece that was rated';
comment on column unit_ratings.assessed_by is 'plain: who assessed';
comment on column unit_ratings.recorded_at is 'plain: when it was written down';

create table certifications (
  centre_id uuid not null,
  certification_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  retest_of uuid,
  registered_on date not null,
  held_on date,
  result text,
  valid_until date,
  body text not null,
  author_id uuid not null,
  version int not null default 1,
  constraint certifications__pk primary key (centre_id, certification_id),
  constraint certifications__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint certifications__retest foreign key (centre_id, retest_of) references certifications (centre_id, certification_id),
  constraint certifications__once unique (centre_id, retest_of),
  constraint certifications__result check (result in ('competent', 'not_yet')),
  constraint certifications__tested check (result is null or held_on is not null),
  constraint certifications__valid check (valid_until is null or (result = 'competent' and valid_until > held_on))
);
create index certifications__by_case on certifications (centre_id, case_id, registered_on desc, certification_id desc);
comment on table certifications is 'Tests by a certification body outside (LSP, domain.md 6.3): registered, tested, K or BK, its certificate. A test again stands beside the one before.';
comment on column certifications.centre_id is 'plain: the centre';
comment on column certifications.certification_id is 'plain: id';
comment on column certifications.case_id is 'plain: the case';
comment on column certifications.is_protected is 'plain: follows the case';
comment on column certifications.retest_of is 'plain: the test that ended with BK and is done again; once each';
comment on column certifications.registered_on is 'plain: registered when';
comment on column certifications.held_on is 'plain: day of the test, also before it';
comment on column certifications.result is 'plain: K or BK; null while nobody said';
comment on column certifications.valid_until is 'plain: the certificate is good until';
comment on column certifications.body is 'sealed:display JSON {lsp, scheme, number}: by the number she is found in a public register';
comment on column certifications.author_id is 'plain: who wrote it down last';
comment on column certifications.version is 'plain: version of the row';

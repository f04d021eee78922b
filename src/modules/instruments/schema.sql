create table instrument_takings (
  centre_id uuid not null,
  taking_id uuid not null,
  case_id uuid not null,
  instrument text not null,
  instrument_version int not null,
  taken_on date not null,
  mode text not null,
  is_complete boolean not null default false,
  started_by uuid not null,
  started_at timestamptz not null,
  finished_by uuid,
  finished_at timestamptz,
  set_aside_by uuid,
  set_aside_at timestamptz,
  compared_with uuid,
  direction text,
  version int not null default 1,
  constraint instrument_takings__pk primary key (centre_id, taking_id),
  constraint instrument_takings__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint instrument_takings__starter foreign key (centre_id, started_by) references people (centre_id, person_id),
  constraint instrument_takings__compared foreign key (centre_id, compared_with) references instrument_takings (centre_id, taking_id),
  constraint instrument_takings__direction check (direction in ('up', 'same', 'down')),
  constraint instrument_takings__change check (num_nonnulls(compared_with, direction) in (0, 2) and (direction is null or finished_at is not null)),
  constraint instrument_takings__mode check (mode in ('read_aloud', 'self', 'joint')),
  constraint instrument_takings__finished check ((finished_at is null) = (finished_by is null)),
  constraint instrument_takings__set_aside check ((set_aside_at is null) = (set_aside_by is null))
);
create unique index instrument_takings__one_open on instrument_takings (centre_id, case_id, instrument) where finished_at is null and set_aside_at is null;
create index instrument_takings__by_case on instrument_takings (centre_id, case_id, taken_on desc, taking_id desc);
comment on table instrument_takings is 'That an instrument was asked: which, which version, when, how, whole or not. Answers and score stand elsewhere, sealed.';
comment on column instrument_takings.centre_id is 'plain: the centre';
comment on column instrument_takings.taking_id is 'plain: id';
comment on column instrument_takings.case_id is 'plain: the case';
comment on column instrument_takings.instrument is 'plain: code of the instrument';
comment on column instrument_takings.instrument_version is 'plain: version by which it is scored, for ever';
comment on column instrument_takings.taken_on is 'plain: day of asking';
comment on column instrument_takings.mode is 'plain: read_aloud, self or joint';
comment on column instrument_takings.is_complete is 'plain: every item was answered; says nothing of the answers';
comment on column instrument_takings.started_by is 'plain: who began';
comment on column instrument_takings.started_at is 'plain: when';
comment on column instrument_takings.finished_by is 'plain: who closed it';
comment on column instrument_takings.finished_at is 'plain: when';
comment on column instrument_takings.set_aside_by is 'plain: who took it out of the results';
comment on column instrument_takings.set_aside_at is 'plain: when';
comment on column instrument_takings.compared_with is 'plain: her first whole sheet of this version, which the direction is reckoned from';
comment on column instrument_takings.direction is 'plain: whether the sum went up, stayed or went down since then, as I16 and I18 count it: of WHO-5 from ten points on; never a score nor by how much, which stand sealed';
comment on column instrument_takings.version is 'plain: version of the answers';

create table instrument_answers (
  centre_id uuid not null,
  taking_id uuid not null,
  case_id uuid not null,
  body text not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  constraint instrument_answers__pk primary key (centre_id, taking_id),
  constraint instrument_answers__taking foreign key (centre_id, taking_id) references instrument_takings (centre_id, taking_id) on delete cascade
);
create index instrument_answers__by_case on instrument_answers (centre_id, case_id);
comment on table instrument_answers is 'The answers of one taking; once finished also the score and the questionnaire as it was worded that day.';
comment on column instrument_answers.centre_id is 'plain: the centre';
comment on column instrument_answers.taking_id is 'plain: the taking';
comment on column instrument_answers.case_id is 'plain: the case';
comment on column instrument_answers.body is 'sealed:narrative answers by item, note, safety task, score, wording';
comment on column instrument_answers.saved_by is 'plain: who saved last';
comment on column instrument_answers.saved_at is 'plain: when';

create table survey_rounds (
  centre_id uuid not null,
  round_id uuid not null,
  opens_on date not null,
  closes_on date not null,
  opened_by uuid not null,
  answer text,
  answered_on date,
  task_id uuid,
  constraint survey_rounds__pk primary key (centre_id, round_id),
  constraint survey_rounds__opener foreign key (centre_id, opened_by) references people (centre_id, person_id),
  constraint survey_rounds__days check (closes_on - opens_on between 3 and 60),
  constraint survey_rounds__answered check ((answer is null) = (answered_on is null))
);
comment on table survey_rounds is 'A round of the survey: from a day until a day, and what the house does with what was said.';
comment on column survey_rounds.centre_id is 'plain: the centre';
comment on column survey_rounds.round_id is 'plain: id';
comment on column survey_rounds.opens_on is 'plain: first day';
comment on column survey_rounds.closes_on is 'plain: last day; afterwards nothing is added';
comment on column survey_rounds.opened_by is 'plain: who opened it';
comment on column survey_rounds.answer is 'plain: what the house does with it, for the notice board; refused when it names a woman';
comment on column survey_rounds.answered_on is 'plain: when the head said so';
comment on column survey_rounds.task_id is 'plain: the task of the head';

create table survey_answers (
  centre_id uuid not null,
  answer_id uuid not null,
  round_id uuid not null,
  tag bytea not null,
  marks int[] not null,
  constraint survey_answers__pk primary key (centre_id, answer_id),
  constraint survey_answers__round foreign key (centre_id, round_id) references survey_rounds (centre_id, round_id),
  constraint survey_answers__once unique (centre_id, tag),
  constraint survey_answers__marks check (cardinality(marks) = 11 and 0 <= all (marks) and 4 >= all (marks) and 0 < any (marks))
);
create index survey_answers__by_round on survey_answers (centre_id, round_id);
comment on table survey_answers is 'Eleven marks of a woman to the service of the house (F32). By whom, when and on which way stands nowhere.';
comment on column survey_answers.centre_id is 'plain: the centre';
comment on column survey_answers.answer_id is 'plain: a random id: one in order of time would say when it was given';
comment on column survey_answers.round_id is 'plain: the round';
comment on column survey_answers.tag is 'plain: keyed hash of her case, or of the number of the sheet, and the round; worth nothing without the pepper';
comment on column survey_answers.marks is 'plain: 1 bad to 4 very good in the order of rules.ts, 0 where she did not say';

create table survey_ways (
  centre_id uuid not null,
  way_id uuid not null default gen_random_uuid(),
  round_id uuid not null,
  way text not null,
  answers int not null,
  typed_by uuid,
  said int[] not null default array_fill(0, array[11]),
  constraint survey_ways__pk primary key (centre_id, way_id),
  constraint survey_ways__once unique nulls not distinct (centre_id, round_id, way, typed_by),
  constraint survey_ways__round foreign key (centre_id, round_id) references survey_rounds (centre_id, round_id),
  constraint survey_ways__way check (way in ('kiosk', 'paper', 'neutral')),
  constraint survey_ways__answers check (answers > 0),
  constraint survey_ways__said check (cardinality(said) = 11)
);
comment on table survey_ways is 'How many answered a round in which way, and how many of the sheets one colleague typed: numbers beside no answer, so that a row of marks never says by which way it came.';
comment on column survey_ways.centre_id is 'plain: the centre';
comment on column survey_ways.way_id is 'plain: a random id';
comment on column survey_ways.round_id is 'plain: the round';
comment on column survey_ways.way is 'plain: at the screen of the women, on paper, or asked by somebody neutral';
comment on column survey_ways.answers is 'plain: how many; told when the round is over, and only where none of the ways has one to four';
comment on column survey_ways.typed_by is 'plain: who typed these sheets, none at the screen of the women: whoever knows them could take them from the sum';
comment on column survey_ways.said is 'plain: to how many of the eleven something was said, in the order of the marks';

create table survey_words (
  centre_id uuid not null,
  word_id uuid not null,
  person_id uuid not null,
  round_id uuid not null,
  body text not null,
  constraint survey_words__pk primary key (centre_id, word_id, person_id),
  constraint survey_words__round foreign key (centre_id, round_id) references survey_rounds (centre_id, round_id),
  constraint survey_words__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table survey_words is 'A word to the house, a copy for each who reads it; beside no answer.';
comment on column survey_words.centre_id is 'plain: the centre';
comment on column survey_words.word_id is 'plain: a random id';
comment on column survey_words.person_id is 'plain: for whom';
comment on column survey_words.round_id is 'plain: the round; it is told when that is over';
comment on column survey_words.body is 'plain: the word; sealed to the account of this person';

create table house_rules (
  centre_id uuid not null,
  rule_id uuid not null,
  version int not null,
  position int not null,
  text text not null,
  why text,
  made_at timestamptz not null,
  made_by uuid not null,
  constraint house_rules__pk primary key (centre_id, rule_id),
  constraint house_rules__place unique (centre_id, version, position),
  constraint house_rules__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint house_rules__version check (version > 0 and position >= 0)
);
comment on table house_rules is 'The rules of the house, a set for each version; a set is never changed. About nobody.';
comment on column house_rules.centre_id is 'plain: the centre';
comment on column house_rules.rule_id is 'plain: id';
comment on column house_rules.version is 'plain: which set';
comment on column house_rules.position is 'plain: order in the set';
comment on column house_rules.text is 'plain: the rule, as it hangs on the wall';
comment on column house_rules.why is 'plain: the reason that is told with it';
comment on column house_rules.made_at is 'plain: when';
comment on column house_rules.made_by is 'plain: by whom';

create table rules_told (
  centre_id uuid not null,
  told_id uuid not null,
  case_id uuid not null,
  version int not null,
  how text not null,
  understood text not null,
  told_at timestamptz not null,
  told_by uuid not null,
  constraint rules_told__pk primary key (centre_id, told_id),
  constraint rules_told__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint rules_told__teller foreign key (centre_id, told_by) references people (centre_id, person_id),
  constraint rules_told__how check (how in ('read_together', 'in_her_language', 'with_pictures')),
  constraint rules_told__understood check (understood in ('own_words', 'once_more'))
);
create index rules_told__by_case on rules_told (centre_id, case_id, version);
comment on table rules_told is 'That the rules were told to her, and whether she could say them in her own words.';
comment on column rules_told.centre_id is 'plain: the centre';
comment on column rules_told.told_id is 'plain: id';
comment on column rules_told.case_id is 'plain: to whom';
comment on column rules_told.version is 'plain: which set of rules';
comment on column rules_told.how is 'plain: how it was told';
comment on column rules_told.understood is 'plain: in her own words, or once more';
comment on column rules_told.told_at is 'plain: when';
comment on column rules_told.told_by is 'plain: by whom';

create table measures (
  centre_id uuid not null,
  measure_id uuid not null,
  case_id uuid not null,
  rule_id uuid not null,
  happened_on date not null,
  reported_at timestamptz not null,
  reported_by uuid not null,
  heard_at timestamptz,
  heard_by uuid,
  heard_how text,
  beside text,
  decision text,
  decided_at timestamptz,
  decided_by uuid,
  ends_on date,
  told_at timestamptz,
  told_by uuid,
  objected_at timestamptz,
  objected_by uuid,
  answer_due_on date,
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  constraint measures__pk primary key (centre_id, measure_id),
  constraint measures__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint measures__rule foreign key (centre_id, rule_id) references house_rules (centre_id, rule_id),
  constraint measures__reporter foreign key (centre_id, reported_by) references people (centre_id, person_id),
  constraint measures__heard check (num_nonnulls(heard_at, heard_by, heard_how, beside) in (0, 4)),
  constraint measures__heard_how check (heard_how in ('spoke', 'kept_silent')),
  constraint measures__beside check (beside in ('nobody', 'resident', 'family', 'colleague', 'legal_aid')),
  -- what may follow, and nothing else (domain.md 7.9)
  constraint measures__decision check (decision in ('nothing', 'talk', 'written_reminder', 'outings_limited', 'conference')),
  constraint measures__decided check (num_nonnulls(decision, decided_at, decided_by) in (0, 3)),
  constraint measures__heard_first check (decision is null or heard_at is not null),
  constraint measures__another_decides check (decided_by <> reported_by),
  constraint measures__another_hears check (heard_by <> reported_by),
  constraint measures__ends check ((coalesce(decision, 'nothing') <> 'nothing') = (ends_on is not null)),
  constraint measures__told check (num_nonnulls(told_at, told_by) in (0, 2) and (told_at is null or decision is not null)),
  constraint measures__objected check (num_nonnulls(objected_at, objected_by, answer_due_on) in (0, 3) and (objected_at is null or ends_on is not null)),
  constraint measures__answered_in_time check (answer_due_on <= ends_on),
  constraint measures__answer check (answer in ('upheld', 'declined')),
  constraint measures__answered check (num_nonnulls(answer, answered_at, answered_by) in (0, 3) and (answer is null or objected_at is not null)),
  constraint measures__another_answers check (answered_by <> reported_by and answered_by <> decided_by)
);
create index measures__by_case on measures (centre_id, case_id);
create index measures__by_day on measures (centre_id, reported_at);
comment on table measures is 'A rule was not kept: noted, heard, decided by another, told to her, over by itself; with her objection and its answer by a third.';
comment on column measures.centre_id is 'plain: the centre';
comment on column measures.measure_id is 'plain: id';
comment on column measures.case_id is 'plain: who';
comment on column measures.rule_id is 'plain: which rule';
comment on column measures.happened_on is 'plain: on which day';
comment on column measures.reported_at is 'plain: when it was noted';
comment on column measures.reported_by is 'plain: by whom';
comment on column measures.heard_at is 'plain: when she was heard';
comment on column measures.heard_by is 'plain: by whom';
comment on column measures.heard_how is 'plain: she spoke, or did not want to';
comment on column measures.beside is 'plain: whom she brought';
comment on column measures.decision is 'plain: what follows, of a list that holds no punishment';
comment on column measures.decided_at is 'plain: when';
comment on column measures.decided_by is 'plain: by whom, never who noted it';
comment on column measures.ends_on is 'plain: its last day';
comment on column measures.told_at is 'plain: when she was told';
comment on column measures.told_by is 'plain: by whom';
comment on column measures.objected_at is 'plain: when she did not agree';
comment on column measures.objected_by is 'plain: who wrote it down for her';
comment on column measures.answer_due_on is 'plain: until when it is answered';
comment on column measures.answer is 'plain: she was right, or it stays';
comment on column measures.answered_at is 'plain: when';
comment on column measures.answered_by is 'plain: by whom, never who decided or noted it';

create table measure_words (
  centre_id uuid not null,
  note_id uuid not null,
  person_id uuid not null,
  measure_id uuid not null,
  case_id uuid not null,
  kind text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint measure_words__pk primary key (centre_id, note_id, person_id),
  constraint measure_words__measure foreign key (centre_id, measure_id) references measures (centre_id, measure_id) on delete cascade,
  constraint measure_words__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint measure_words__kind check (kind in ('report', 'hearing', 'decision', 'objection', 'answer'))
);
create index measure_words__by_measure on measure_words (centre_id, measure_id, person_id);
comment on table measure_words is 'What was written of it, a copy for each who reads it. Nothing is changed afterwards.';
comment on column measure_words.centre_id is 'plain: the centre';
comment on column measure_words.note_id is 'plain: id of what was written, the same in every copy';
comment on column measure_words.person_id is 'plain: for whom';
comment on column measure_words.measure_id is 'plain: of what';
comment on column measure_words.case_id is 'plain: who';
comment on column measure_words.kind is 'plain: what happened, her words, why it was decided so, her objection, its answer';
comment on column measure_words.written_by is 'plain: by whom';
comment on column measure_words.written_at is 'plain: when';
comment on column measure_words.body is 'plain: sealed to the account of this person before it is stored';

create table plans (
  centre_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  number int not null,
  state text not null default 'draft',
  started_by uuid not null,
  started_at timestamptz not null,
  review_on date,
  proposed_by uuid,
  proposed_at timestamptz,
  decided_by uuid,
  decided_at timestamptz,
  version int not null default 1,
  constraint plans__pk primary key (centre_id, plan_id),
  constraint plans__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint plans__starter foreign key (centre_id, started_by) references people (centre_id, person_id),
  constraint plans__number unique (centre_id, case_id, number),
  constraint plans__state check (state in ('draft', 'proposed', 'returned', 'approved', 'superseded')),
  constraint plans__proposed check ((state = 'draft') = (proposed_at is null) and (proposed_at is null) = (proposed_by is null)),
  constraint plans__decided check ((state in ('draft', 'proposed')) = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  constraint plans__four_eyes check (decided_by <> proposed_by)
);
create unique index plans__one_open on plans (centre_id, case_id) where state in ('draft', 'proposed');
create unique index plans__one_in_force on plans (centre_id, case_id) where state = 'approved';
comment on table plans is 'The intervention plan by version (F16): draft, proposed, returned or approved. What it says stands elsewhere, sealed.';
comment on column plans.centre_id is 'plain: the centre';
comment on column plans.plan_id is 'plain: id';
comment on column plans.case_id is 'plain: the case';
comment on column plans.number is 'plain: 1, 2 …';
comment on column plans.state is 'plain: draft, proposed, returned, approved, superseded';
comment on column plans.started_by is 'plain: who began this version';
comment on column plans.started_at is 'plain: when';
comment on column plans.review_on is 'plain: day of the next review, as agreed';
comment on column plans.proposed_by is 'plain: who proposed it';
comment on column plans.proposed_at is 'plain: when';
comment on column plans.decided_by is 'plain: who approved or returned it, never the proposer';
comment on column plans.decided_at is 'plain: when';
comment on column plans.version is 'plain: version of the row';

create table plan_texts (
  centre_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  body text not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  constraint plan_texts__pk primary key (centre_id, plan_id),
  constraint plan_texts__plan foreign key (centre_id, plan_id) references plans (centre_id, plan_id) on delete cascade
);
comment on table plan_texts is 'Goals in her words, levels, steps, reasons of what was taken out. Closed when the version is proposed.';
comment on column plan_texts.centre_id is 'plain: the centre';
comment on column plan_texts.plan_id is 'plain: the version';
comment on column plan_texts.case_id is 'plain: the case';
comment on column plan_texts.body is 'sealed:narrative goals in her words, levels, steps, note, reasons of removal';
comment on column plan_texts.saved_by is 'plain: who saved last';
comment on column plan_texts.saved_at is 'plain: when';

create table plan_returns (
  centre_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint plan_returns__pk primary key (centre_id, plan_id),
  constraint plan_returns__plan foreign key (centre_id, plan_id) references plans (centre_id, plan_id) on delete cascade
);
comment on table plan_returns is 'The note with which the head returned a version.';
comment on column plan_returns.centre_id is 'plain: the centre';
comment on column plan_returns.plan_id is 'plain: the version';
comment on column plan_returns.case_id is 'plain: the case';
comment on column plan_returns.body is 'sealed:narrative note of the head';

create table plan_signatures (
  centre_id uuid not null,
  plan_id uuid not null,
  signer text not null,
  case_id uuid not null,
  person_id uuid,
  manner text not null,
  witness_id uuid,
  signed_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint plan_signatures__pk primary key (centre_id, plan_id, signer),
  constraint plan_signatures__plan foreign key (centre_id, plan_id) references plans (centre_id, plan_id) on delete cascade,
  constraint plan_signatures__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint plan_signatures__witness foreign key (centre_id, witness_id) references people (centre_id, person_id),
  constraint plan_signatures__signer check (signer in ('client', 'social_worker', 'coordinator')),
  constraint plan_signatures__manner check (manner in ('hand', 'thumb', 'spoken')),
  constraint plan_signatures__staff check ((signer = 'client') = (person_id is null) and (signer = 'client' or manner = 'hand')),
  constraint plan_signatures__witnessed check (manner = 'hand' or (witness_id is not null and witness_id <> recorded_by))
);
comment on table plan_signatures is 'Who agreed to a version, how and when. A new version needs new signatures.';
comment on column plan_signatures.centre_id is 'plain: the centre';
comment on column plan_signatures.plan_id is 'plain: the version';
comment on column plan_signatures.signer is 'plain: client, social_worker, coordinator';
comment on column plan_signatures.case_id is 'plain: the case';
comment on column plan_signatures.person_id is 'plain: the colleague; null for the client herself';
comment on column plan_signatures.manner is 'plain: by hand, by thumb, or spoken after it was read to her';
comment on column plan_signatures.witness_id is 'plain: who saw it, for thumb and spoken';
comment on column plan_signatures.signed_on is 'plain: day';
comment on column plan_signatures.recorded_by is 'plain: who put it on record';
comment on column plan_signatures.recorded_at is 'plain: when';

create table plan_goals (
  centre_id uuid not null,
  plan_id uuid not null,
  goal_id uuid not null,
  case_id uuid not null,
  position int not null,
  importance int not null,
  difficulty int not null,
  start_level int not null,
  constraint plan_goals__pk primary key (centre_id, plan_id, goal_id),
  constraint plan_goals__plan foreign key (centre_id, plan_id) references plans (centre_id, plan_id) on delete cascade,
  constraint plan_goals__scales check (importance between 1 and 3 and difficulty between 1 and 3),
  constraint plan_goals__start check (start_level in (-2, -1, 0, 1, 2))
);
create index plan_goals__by_case on plan_goals (centre_id, case_id);
comment on table plan_goals is 'The numbers of the goals of an approved version: no word of hers. Goals keep their id through versions.';
comment on column plan_goals.centre_id is 'plain: the centre';
comment on column plan_goals.plan_id is 'plain: the version';
comment on column plan_goals.goal_id is 'plain: id, the same in every version';
comment on column plan_goals.case_id is 'plain: the case';
comment on column plan_goals.position is 'plain: 1, 2 … as printed';
comment on column plan_goals.importance is 'plain: to her, 1 to 3';
comment on column plan_goals.difficulty is 'plain: 1 to 3';
comment on column plan_goals.start_level is 'plain: where she starts, -2 to 2';

create table plan_steps (
  centre_id uuid not null,
  plan_id uuid not null,
  step_id uuid not null,
  goal_id uuid not null,
  case_id uuid not null,
  component text not null,
  owner_id uuid,
  starts_on date not null,
  ends_on date not null,
  task_id uuid not null,
  constraint plan_steps__pk primary key (centre_id, plan_id, step_id),
  constraint plan_steps__goal foreign key (centre_id, plan_id, goal_id) references plan_goals (centre_id, plan_id, goal_id) on delete cascade,
  constraint plan_steps__owner foreign key (centre_id, owner_id) references people (centre_id, person_id),
  constraint plan_steps__window check (starts_on <= ends_on),
  constraint plan_steps__component check (component in ('decent_living', 'social_and_child_care', 'family_support', 'therapy', 'vocational_and_entrepreneurship', 'social_aid', 'accessibility'))
);
create index plan_steps__by_case on plan_steps (centre_id, case_id);
comment on table plan_steps is 'Steps of an approved version as work: component, owner, window, and the task that it became.';
comment on column plan_steps.centre_id is 'plain: the centre';
comment on column plan_steps.plan_id is 'plain: the version';
comment on column plan_steps.step_id is 'plain: id, the same in every version';
comment on column plan_steps.goal_id is 'plain: the goal';
comment on column plan_steps.case_id is 'plain: the case';
comment on column plan_steps.component is 'plain: ATENSI component';
comment on column plan_steps.owner_id is 'plain: the colleague who does it; null for the client or somebody outside';
comment on column plan_steps.starts_on is 'plain: from';
comment on column plan_steps.ends_on is 'plain: until';
comment on column plan_steps.task_id is 'plain: its task';

create table goal_ratings (
  centre_id uuid not null,
  rating_id uuid not null,
  case_id uuid not null,
  goal_id uuid not null,
  plan_id uuid not null,
  level int not null,
  rated_on date not null,
  rated_by uuid not null,
  rated_at timestamptz not null,
  note_ids uuid[] not null default '{}',
  body text not null,
  constraint goal_ratings__pk primary key (centre_id, rating_id),
  constraint goal_ratings__goal foreign key (centre_id, plan_id, goal_id) references plan_goals (centre_id, plan_id, goal_id) on delete cascade,
  constraint goal_ratings__rater foreign key (centre_id, rated_by) references people (centre_id, person_id),
  constraint goal_ratings__level check (level in (-2, -1, 0, 1, 2))
);
-- with what Ringkasan reads of ten years of them, so that no row is looked up
create index goal_ratings__by_goal on goal_ratings (centre_id, case_id, goal_id, rated_on desc, rated_at desc) include (plan_id, level);
comment on table goal_ratings is 'How far a goal was reached on a day. Append only; for whoever may read her story.';
comment on column goal_ratings.centre_id is 'plain: the centre';
comment on column goal_ratings.rating_id is 'plain: id';
comment on column goal_ratings.case_id is 'plain: the case';
comment on column goal_ratings.goal_id is 'plain: the goal';
comment on column goal_ratings.plan_id is 'plain: the version in force that day';
comment on column goal_ratings.level is 'plain: -2 to 2; a number without words, for reports of the house';
comment on column goal_ratings.rated_on is 'plain: day it speaks of';
comment on column goal_ratings.rated_by is 'plain: who rated';
comment on column goal_ratings.rated_at is 'plain: when';
comment on column goal_ratings.note_ids is 'plain: notes that it rests on, ids of sessions';
comment on column goal_ratings.body is 'sealed:narrative what was seen';

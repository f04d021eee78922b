create table factors (
  centre_id uuid not null,
  factor_id uuid not null,
  side text not null,
  field text not null,
  title text not null,
  why text not null,
  hinders text not null,
  effect text,
  noted_by uuid not null,
  noted_at timestamptz not null,
  reviewed_on date,
  settled_on date,
  version int not null default 1,
  constraint factors__pk primary key (centre_id, factor_id),
  constraint factors__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint factors__side check (side in ('inhibiting', 'supporting')),
  constraint factors__field check (field in ('staff', 'knowledge', 'money', 'tools', 'house', 'family', 'market', 'partners', 'government', 'community', 'women', 'other')),
  constraint factors__settled check (settled_on is null or reviewed_on is not null)
);
comment on table factors is 'What helps the work of the house or hinders it (P99 to P109), with its cause and what was seen after something was done.';
comment on column factors.centre_id is 'plain: the centre';
comment on column factors.factor_id is 'plain: id';
comment on column factors.side is 'plain: inhibiting or supporting';
comment on column factors.field is 'plain: what it is about';
comment on column factors.title is 'plain: what it is called on the board; refused when it names a woman';
comment on column factors.why is 'plain: why it is so; refused when it names a woman';
comment on column factors.hinders is 'plain: what it hinders, or by what it is kept; refused when it names a woman';
comment on column factors.effect is 'plain: what was seen after something was done; refused when it names a woman';
comment on column factors.noted_by is 'plain: who wrote it down first';
comment on column factors.noted_at is 'plain: when';
comment on column factors.reviewed_on is 'plain: when it was last looked at';
comment on column factors.settled_on is 'plain: since when it hinders or helps no more';
comment on column factors.version is 'plain: how often it was saved';

create table factor_evidence (
  centre_id uuid not null,
  evidence_id uuid not null,
  factor_id uuid not null,
  source text not null,
  technique text not null,
  seen_on date not null,
  body text not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint factor_evidence__pk primary key (centre_id, evidence_id),
  constraint factor_evidence__factor foreign key (centre_id, factor_id) references factors (centre_id, factor_id),
  constraint factor_evidence__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint factor_evidence__source check (source in ('resident', 'family', 'social_worker', 'class_staff', 'specialist', 'house_staff', 'head', 'office', 'partner', 'community', 'records', 'place')),
  constraint factor_evidence__technique check (technique in ('interview', 'observation', 'document')),
  constraint factor_evidence__reaches check (case source when 'records' then technique = 'document' when 'place' then technique = 'observation'
    when 'office' then true when 'partner' then true else technique <> 'document' end)
);
create index factor_evidence__by_factor on factor_evidence (centre_id, factor_id, seen_on desc);
comment on table factor_evidence is 'Who or what says so, by which technique (P115, P116). Never by name.';
comment on column factor_evidence.centre_id is 'plain: the centre';
comment on column factor_evidence.evidence_id is 'plain: id';
comment on column factor_evidence.factor_id is 'plain: the factor';
comment on column factor_evidence.source is 'plain: what kind of source';
comment on column factor_evidence.technique is 'plain: interview, observation or document';
comment on column factor_evidence.seen_on is 'plain: the day on which it was said or seen';
comment on column factor_evidence.body is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, the words or what was seen';
comment on column factor_evidence.noted_by is 'plain: who noted it';
comment on column factor_evidence.noted_at is 'plain: when';

create table community_issues (
  centre_id uuid not null,
  issue_id uuid not null,
  topic text not null,
  place text not null,
  seen_on date not null,
  body text not null,
  told text not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  closing text,
  closed_on date,
  constraint community_issues__pk primary key (centre_id, issue_id),
  constraint community_issues__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint community_issues__topic check (topic in ('recruiting', 'violence', 'online_debt', 'stigma', 'jobs', 'papers', 'housing', 'drugs', 'children', 'transport', 'other')),
  constraint community_issues__told check (told in ('village', 'district', 'social_office', 'health', 'police', 'partner', 'nobody')),
  constraint community_issues__closed check ((closing is null) = (closed_on is null))
);
create index community_issues__by_day on community_issues (centre_id, seen_on desc);
comment on table community_issues is 'What comes up around the house and is nobody''s case (P92): no person stands in it.';
comment on column community_issues.centre_id is 'plain: the centre';
comment on column community_issues.issue_id is 'plain: id';
comment on column community_issues.topic is 'plain: what it is about';
comment on column community_issues.place is 'plain: village or district; refused when it names a woman';
comment on column community_issues.seen_on is 'plain: when it was seen or told';
comment on column community_issues.body is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, what was seen';
comment on column community_issues.told is 'plain: whom the house told of it';
comment on column community_issues.noted_by is 'plain: who noted it';
comment on column community_issues.noted_at is 'plain: when';
comment on column community_issues.closing is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, what became of it';
comment on column community_issues.closed_on is 'plain: since when it is closed';

create table improvements (
  centre_id uuid not null,
  improvement_id uuid not null,
  origin text not null,
  factor_id uuid,
  report_id uuid,
  suggestion_no int,
  issue_id uuid,
  what text not null,
  owner_id uuid not null,
  due_on date not null,
  measure text,
  was text,
  became text,
  answer text,
  asked_by uuid not null,
  asked_at timestamptz not null,
  done_on date,
  done_by uuid,
  task_id uuid,
  constraint improvements__pk primary key (centre_id, improvement_id),
  constraint improvements__factor foreign key (centre_id, factor_id) references factors (centre_id, factor_id),
  constraint improvements__report foreign key (centre_id, report_id) references evaluation_reports (centre_id, report_id),
  constraint improvements__issue foreign key (centre_id, issue_id) references community_issues (centre_id, issue_id),
  constraint improvements__owner foreign key (centre_id, owner_id) references people (centre_id, person_id),
  constraint improvements__asker foreign key (centre_id, asked_by) references people (centre_id, person_id),
  constraint improvements__doer foreign key (centre_id, done_by) references people (centre_id, person_id),
  constraint improvements__origin check (origin in ('factor', 'report', 'issue', 'complaints', 'survey', 'binder', 'supervision', 'other')),
  constraint improvements__from check ((origin = 'factor') = (factor_id is not null) and (origin = 'report') = (report_id is not null) and (report_id is null) = (suggestion_no is null) and (origin = 'issue') = (issue_id is not null)),
  constraint improvements__suggestion_once unique (centre_id, report_id, suggestion_no),
  constraint improvements__done check ((done_on is null) = (done_by is null) and (done_on is null) = (answer is null))
);
create index improvements__by_factor on improvements (centre_id, factor_id);
create index improvements__by_due on improvements (centre_id, due_on);
comment on table improvements is 'What is done about it: one thing, one colleague, one day (P75); with what was measured before and after.';
comment on column improvements.centre_id is 'plain: the centre';
comment on column improvements.improvement_id is 'plain: id';
comment on column improvements.origin is 'plain: from what it follows';
comment on column improvements.factor_id is 'plain: the factor, where it follows from one';
comment on column improvements.report_id is 'plain: the evaluation report, where it follows from one';
comment on column improvements.suggestion_no is 'plain: which of its suggestions, the first is 1';
comment on column improvements.issue_id is 'plain: the issue around the house, where it follows from one';
comment on column improvements.what is 'plain: what is done; refused when it names a woman';
comment on column improvements.owner_id is 'plain: whose it is';
comment on column improvements.due_on is 'plain: until when';
comment on column improvements.measure is 'plain: by what it is seen; refused when it names a woman';
comment on column improvements.was is 'plain: the measure before; refused when it names a woman';
comment on column improvements.became is 'plain: the measure after; refused when it names a woman';
comment on column improvements.answer is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, what came of it';
comment on column improvements.asked_by is 'plain: who leads and asked for it';
comment on column improvements.asked_at is 'plain: when';
comment on column improvements.done_on is 'plain: the day on which it was done';
comment on column improvements.done_by is 'plain: who said so';
comment on column improvements.task_id is 'plain: the task of whoever has it';

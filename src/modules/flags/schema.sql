create table flags (
  centre_id uuid not null,
  flag_id uuid not null,
  case_id uuid not null,
  kind text not null,
  source text not null,
  record_id uuid,
  opened_by uuid not null,
  opened_at timestamptz not null,
  until_on date,
  stayed_by uuid,
  stayed_at timestamptz,
  closed_by uuid,
  closed_at timestamptz,
  constraint flags__pk primary key (centre_id, flag_id),
  constraint flags__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint flags__opener foreign key (centre_id, opened_by) references people (centre_id, person_id),
  constraint flags__kind check (kind in ('safety', 'accompany', 'sit_out')),
  constraint flags__source check (source in ('instrument', 'triage', 'first_night', 'assessment', 'risk', 'talk', 'person')),
  constraint flags__danger_has_no_end check (kind <> 'safety' or until_on is null),
  constraint flags__stayed check ((stayed_at is null) = (stayed_by is null)),
  constraint flags__closed check ((closed_at is null) = (closed_by is null))
);
create unique index flags__one_open on flags (centre_id, case_id, kind, source, record_id) nulls not distinct where closed_at is null;
create index flags__by_case on flags (centre_id, case_id, opened_at);
comment on table flags is 'What must be seen before acting wherever she is shown. The kind says what to do, never why; it stays until its day or until a named person closes it.';
comment on column flags.centre_id is 'plain: the centre';
comment on column flags.flag_id is 'plain: id';
comment on column flags.case_id is 'plain: the case';
comment on column flags.kind is 'plain: safety (a danger), accompany (not alone), sit_out (no class today)';
comment on column flags.source is 'plain: where it was said or seen';
comment on column flags.record_id is 'plain: the sheet it was said in';
comment on column flags.opened_by is 'plain: who was there when it was said';
comment on column flags.opened_at is 'plain: when';
comment on column flags.until_on is 'plain: last day on which it is shown; a danger has none';
comment on column flags.stayed_by is 'plain: who wrote who is with her';
comment on column flags.stayed_at is 'plain: when; until then the screen stops';
comment on column flags.closed_by is 'plain: who closed it';
comment on column flags.closed_at is 'plain: when';

create table flag_texts (
  centre_id uuid not null,
  text_id uuid not null,
  flag_id uuid not null,
  case_id uuid not null,
  part text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint flag_texts__pk primary key (centre_id, text_id),
  constraint flag_texts__flag foreign key (centre_id, flag_id) references flags (centre_id, flag_id) on delete cascade,
  constraint flag_texts__part check (part in ('cause', 'stay', 'closing'))
);
create index flag_texts__by_flag on flag_texts (centre_id, flag_id, written_at);
comment on table flag_texts is 'What was said when a flag was raised, who was with her, and why it was closed.';
comment on column flag_texts.centre_id is 'plain: the centre';
comment on column flag_texts.text_id is 'plain: id';
comment on column flag_texts.flag_id is 'plain: the flag';
comment on column flag_texts.case_id is 'plain: the case';
comment on column flag_texts.part is 'plain: cause, stay or closing';
comment on column flag_texts.written_by is 'plain: who wrote';
comment on column flag_texts.written_at is 'plain: when';
comment on column flag_texts.body is 'sealed:narrative {causes, words}, {feelsSafe, withHer} or {reason}';

create table flag_causes (
  centre_id uuid not null,
  text_id uuid not null,
  flag_id uuid not null,
  case_id uuid not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint flag_causes__pk primary key (centre_id, text_id),
  constraint flag_causes__flag foreign key (centre_id, flag_id) references flags (centre_id, flag_id) on delete cascade
);
create index flag_causes__by_flag on flag_causes (centre_id, flag_id, written_at);
comment on table flag_causes is 'The same of what was said under the key of her safety: the first questions, the first night, violence.';
comment on column flag_causes.centre_id is 'plain: the centre';
comment on column flag_causes.text_id is 'plain: id';
comment on column flag_causes.flag_id is 'plain: the flag';
comment on column flag_causes.case_id is 'plain: the case';
comment on column flag_causes.written_by is 'plain: who wrote';
comment on column flag_causes.written_at is 'plain: when';
comment on column flag_causes.body is 'sealed:safety {causes}';

create table safety_talks (
  centre_id uuid not null,
  talk_id uuid not null,
  case_id uuid not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint safety_talks__pk primary key (centre_id, talk_id),
  constraint safety_talks__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint safety_talks__writer foreign key (centre_id, written_by) references people (centre_id, person_id)
);
create index safety_talks__by_case on safety_talks (centre_id, case_id, written_at desc);
comment on table safety_talks is 'A talk about her safety, as it was written down; never changed, a later one stands beside it.';
comment on column safety_talks.centre_id is 'plain: the centre';
comment on column safety_talks.talk_id is 'plain: id';
comment on column safety_talks.case_id is 'plain: the case';
comment on column safety_talks.written_by is 'plain: who held it';
comment on column safety_talks.written_at is 'plain: when it was written';
comment on column safety_talks.body is 'sealed:narrative what she said, means, what keeps her, tonight';

create table safety_plans (
  centre_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  version int not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint safety_plans__pk primary key (centre_id, plan_id),
  constraint safety_plans__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint safety_plans__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint safety_plans__version unique (centre_id, case_id, version)
);
comment on table safety_plans is 'Her safety plan (F17), one row a version; the newest stands.';
comment on column safety_plans.centre_id is 'plain: the centre';
comment on column safety_plans.plan_id is 'plain: id';
comment on column safety_plans.case_id is 'plain: the case';
comment on column safety_plans.version is 'plain: its number, from one';
comment on column safety_plans.written_by is 'plain: who wrote it';
comment on column safety_plans.written_at is 'plain: when';
comment on column safety_plans.body is 'sealed:safety triggers, safe people, code word, bag, numbers, digital safety';

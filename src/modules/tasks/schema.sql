create table task_kinds (
  kind text not null,
  is_ticked boolean not null,
  by_work boolean not null,
  is_urgent boolean not null,
  is_decision boolean not null,
  after_death boolean not null,
  after_closing boolean not null,
  crossing text[] not null,
  remind_before int not null check (remind_before between 0 and 60),
  leads_after int not null check (leads_after between 0 and 60),
  answer_page text,
  constraint task_kinds__pk primary key (kind)
);
comment on table task_kinds is 'What work there is, from the tasks.ts of the modules; written at every start.';
comment on column task_kinds.kind is 'plain: code of the task';
comment on column task_kinds.is_ticked is 'plain: ends when a person says so, not with its work';
comment on column task_kinds.by_work is 'plain: also work of a colleague ends what is ticked';
comment on column task_kinds.is_urgent is 'plain: before everything else';
comment on column task_kinds.is_decision is 'plain: a decision that waits';
comment on column task_kinds.after_death is 'plain: asked also of a woman who died';
comment on column task_kinds.after_closing is 'plain: asked also when her file is closed';
comment on column task_kinds.crossing is 'plain: roles whose work ends it in the list of a colleague, which they may not touch';
comment on column task_kinds.remind_before is 'plain: so many days before the end of its window its owner is reminded';
comment on column task_kinds.leads_after is 'plain: so many days after it whoever leads is told';
comment on column task_kinds.answer_page is 'plain: where whoever asked for it reads the answer; empty when it is the page of the task; null when it is no question';

create table tasks (
  centre_id uuid not null,
  task_id uuid not null,
  case_id uuid,
  kind text not null references task_kinds (kind),
  params jsonb not null default '{}',
  owner_id uuid,
  owner_role text check (owner_role in ('head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'speaker', 'volunteer', 'house_mother', 'guard', 'treasurer', 'social_office', 'auditor', 'data_protection_officer', 'it_admin')),
  from_on date,
  due_on date,
  due_at timestamptz,
  done_at timestamptz,
  done_by uuid,
  made_by uuid default sec.person(),
  made_at timestamptz not null,
  link text,
  constraint tasks__pk primary key (centre_id, task_id),
  constraint tasks__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint tasks__window check (from_on is null or due_on is null or from_on <= due_on)
);
create index tasks__open on tasks (centre_id, owner_id, due_on) where done_at is null;
create index tasks__answered on tasks (centre_id, made_by, done_at) where done_at is not null;
create index tasks__by_case on tasks (centre_id, case_id) where done_at is null;
comment on table tasks is 'What somebody has to do, as a window, not a bare due date. Kinds and codes; the words are made on the screen.';
comment on column tasks.centre_id is 'plain: the centre';
comment on column tasks.task_id is 'plain: id';
comment on column tasks.case_id is 'plain: about whom';
comment on column tasks.kind is 'plain: code of the task';
comment on column tasks.params is 'plain: codes and numbers for the sentence';
comment on column tasks.owner_id is 'plain: whose task';
comment on column tasks.owner_role is 'plain: or whose role';
comment on column tasks.from_on is 'plain: may begin on';
comment on column tasks.due_on is 'plain: at the latest on';
comment on column tasks.due_at is 'plain: at the latest at, for legal clocks';
comment on column tasks.done_at is 'plain: done when';
comment on column tasks.done_by is 'plain: done by';
comment on column tasks.made_by is 'plain: whose work gave it; of what the clock of the house asks, the system';
comment on column tasks.made_at is 'plain: made when';
comment on column tasks.link is 'plain: where it is done';

create table task_texts (
  centre_id uuid not null,
  task_id uuid not null,
  case_id uuid not null,
  text text not null,
  constraint task_texts__pk primary key (centre_id, task_id),
  constraint task_texts__task foreign key (centre_id, task_id) references tasks (centre_id, task_id) on delete cascade
);
comment on table task_texts is 'The free words of a task that came from a next step in a note.';
comment on column task_texts.centre_id is 'plain: the centre';
comment on column task_texts.task_id is 'plain: the task';
comment on column task_texts.case_id is 'plain: the case';
comment on column task_texts.text is 'sealed:narrative the words of the step';

create table needs (
  centre_id uuid not null,
  need_id uuid not null,
  no int not null,
  kind text not null,
  what text not null,
  women_count int not null,
  cost_rupiah bigint not null,
  source text not null,
  needed_by date,
  body text,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decision text,
  decided_by uuid,
  decided_at timestamptz,
  answer text,
  plan_year int,
  fulfilled_on date,
  fulfilled_by uuid,
  spent_rupiah bigint,
  task_id uuid,
  constraint needs__pk primary key (centre_id, need_id),
  constraint needs__no unique (centre_id, no),
  constraint needs__asker foreign key (centre_id, asked_by) references people (centre_id, person_id),
  constraint needs__decider foreign key (centre_id, decided_by) references people (centre_id, person_id),
  constraint needs__fulfiller foreign key (centre_id, fulfilled_by) references people (centre_id, person_id),
  constraint needs__kind check (kind in ('tools', 'materials', 'clothing', 'hygiene', 'health', 'children', 'papers', 'transport', 'room', 'learning', 'other')),
  constraint needs__source check (source in ('centre', 'social_office', 'donor', 'company', 'insurance', 'other')),
  constraint needs__women check (women_count > 0),
  constraint needs__cost check (cost_rupiah >= 0),
  constraint needs__spent check (spent_rupiah is null or spent_rupiah >= 0 and fulfilled_on is not null),
  constraint needs__decision check (decision in ('approved', 'next_year', 'declined')),
  constraint needs__decided check (num_nonnulls(decision, decided_by, decided_at, answer) in (0, 4)),
  constraint needs__two_people check (decided_by <> asked_by),
  constraint needs__plan check (plan_year is null or plan_year between 2020 and 2100 and coalesce(decision, 'declined') <> 'declined'),
  constraint needs__next_year check (decision is distinct from 'next_year' or plan_year is not null),
  constraint needs__fulfilled check ((fulfilled_on is null) = (fulfilled_by is null) and (fulfilled_on is null or coalesce(decision, 'declined') <> 'declined'))
);
create index needs__by_time on needs (centre_id, asked_at desc);
comment on table needs is 'What women of the house lack (P80, P81): asked for, decided by the head, fulfilled or carried into the plan of next year.';
comment on column needs.centre_id is 'plain: the centre';
comment on column needs.need_id is 'plain: id';
comment on column needs.no is 'plain: a running number, by which two of them are told apart';
comment on column needs.kind is 'plain: what kind of thing';
comment on column needs.what is 'plain: the thing or the service, and how many; the form asks for no name';
comment on column needs.women_count is 'plain: for how many women';
comment on column needs.cost_rupiah is 'plain: what it is thought to cost';
comment on column needs.source is 'plain: from whom it could come';
comment on column needs.needed_by is 'plain: when it is needed, where there is a day';
comment on column needs.body is 'plain: sealed to the staff group''s key before it is stored; JSON {why}, where no woman is named. Else why stands with her';
comment on column needs.asked_by is 'plain: who asked';
comment on column needs.asked_at is 'plain: when';
comment on column needs.decision is 'plain: approved, in the plan of next year, or declined; null while it waits';
comment on column needs.decided_by is 'plain: the head who decided';
comment on column needs.decided_at is 'plain: when';
comment on column needs.answer is 'plain: sealed to the staff group''s key before it is stored; JSON {words}, what the head said to it';
comment on column needs.plan_year is 'plain: the year in whose plan it goes';
comment on column needs.fulfilled_on is 'plain: the day on which it was there';
comment on column needs.fulfilled_by is 'plain: who noted it';
comment on column needs.spent_rupiah is 'plain: what it cost in the end';
comment on column needs.task_id is 'plain: the task that asks for the next step';

create table need_women (
  centre_id uuid not null,
  need_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint need_women__pk primary key (centre_id, need_id, case_id),
  constraint need_women__need foreign key (centre_id, need_id) references needs (centre_id, need_id),
  constraint need_women__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
create index need_women__by_case on need_women (centre_id, case_id);
comment on table need_women is 'Which women need it, for whoever works with her story; never changed.';
comment on column need_women.centre_id is 'plain: the centre';
comment on column need_women.need_id is 'plain: the need';
comment on column need_women.case_id is 'plain: her case';
comment on column need_women.body is 'sealed:narrative why it is needed';

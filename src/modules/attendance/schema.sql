create table class_goals (
  centre_id uuid not null,
  member_id uuid not null,
  case_id uuid not null,
  goal_ids uuid[] not null,
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  version int not null default 1,
  constraint class_goals__pk primary key (centre_id, member_id),
  constraint class_goals__member foreign key (centre_id, member_id) references class_members (centre_id, member_id) on delete cascade,
  constraint class_goals__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint class_goals__chooser foreign key (centre_id, chosen_by) references people (centre_id, person_id)
);
create index class_goals__by_case on class_goals (centre_id, case_id);
comment on table class_goals is 'For which goals of her plan she learns in a group. That there is a plan is a part of her story, and so is this: the class reads none of it.';
comment on column class_goals.centre_id is 'plain: the centre';
comment on column class_goals.member_id is 'plain: her place in the group';
comment on column class_goals.case_id is 'plain: the case';
comment on column class_goals.goal_ids is 'plain: ids of goals of the plan in force when they were chosen';
comment on column class_goals.chosen_by is 'plain: who chose them last';
comment on column class_goals.chosen_at is 'plain: when';
comment on column class_goals.version is 'plain: version of the row';

create table class_groups (
  centre_id uuid not null,
  group_id uuid not null,
  name text not null,
  track text,
  intake_id uuid,
  from_on date not null,
  until_on date,
  version int not null default 1,
  constraint class_groups__pk primary key (centre_id, group_id),
  constraint class_groups__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint class_groups__intake foreign key (centre_id, intake_id) references intakes (centre_id, intake_id) on delete set null (intake_id),
  constraint class_groups__name unique (centre_id, name),
  constraint class_groups__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint class_groups__dates check (until_on is null or from_on <= until_on)
);
comment on table class_groups is 'A group of women who learn together: of one track, or of none for guidance.';
comment on column class_groups.centre_id is 'plain: the centre';
comment on column class_groups.group_id is 'plain: id';
comment on column class_groups.name is 'plain: name on the timetable, of a thing and never of a person';
comment on column class_groups.track is 'plain: the track; null for guidance';
comment on column class_groups.intake_id is 'plain: the batch it began with';
comment on column class_groups.from_on is 'plain: first day';
comment on column class_groups.until_on is 'plain: last day';
comment on column class_groups.version is 'plain: version of the row';

create table class_members (
  centre_id uuid not null,
  member_id uuid not null,
  group_id uuid not null,
  case_id uuid not null,
  from_on date not null,
  until_on date,
  added_by uuid not null,
  constraint class_members__pk primary key (centre_id, member_id),
  constraint class_members__group foreign key (centre_id, group_id) references class_groups (centre_id, group_id),
  constraint class_members__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint class_members__dates check (until_on is null or from_on <= until_on)
);
create unique index class_members__once on class_members (centre_id, group_id, case_id) where until_on is null;
create index class_members__by_case on class_members (centre_id, case_id);
comment on table class_members is 'Who learns in which group, from when until when.';
comment on column class_members.centre_id is 'plain: the centre';
comment on column class_members.member_id is 'plain: id';
comment on column class_members.group_id is 'plain: the group';
comment on column class_members.case_id is 'plain: who';
comment on column class_members.from_on is 'plain: first day';
comment on column class_members.until_on is 'plain: left on this day; null while she belongs to it';
comment on column class_members.added_by is 'plain: who put her in';

create table scheduled_sessions (
  centre_id uuid not null,
  session_id uuid not null,
  series_id uuid,
  on_day date not null,
  starts time not null,
  ends time not null,
  kind text not null,
  title text not null,
  meant_for text not null,
  group_id uuid,
  faith text,
  deliverer_id uuid,
  gives_as text,
  place_id uuid,
  equipment_id uuid,
  replaces_on date,
  is_cancelled boolean not null default false,
  saved_by uuid not null,
  saved_at timestamptz not null,
  version int not null default 1,
  constraint scheduled_sessions__pk primary key (centre_id, session_id),
  constraint scheduled_sessions__group foreign key (centre_id, group_id) references class_groups (centre_id, group_id),
  constraint scheduled_sessions__deliverer foreign key (centre_id, deliverer_id) references deliverers (centre_id, deliverer_id),
  constraint scheduled_sessions__place foreign key (centre_id, place_id) references class_resources (centre_id, resource_id),
  constraint scheduled_sessions__equipment foreign key (centre_id, equipment_id) references class_resources (centre_id, resource_id),
  constraint scheduled_sessions__gives_as check (gives_as in ('instructor', 'co_instructor', 'companion', 'guide', 'speaker', 'psychologist', 'clergy', 'volunteer')),
  constraint scheduled_sessions__by_somebody check (deliverer_id is not null or gives_as is null),
  constraint scheduled_sessions__times check (starts < ends),
  constraint scheduled_sessions__kind check (kind in ('social', 'skills', 'enterprise', 'group', 'counselling', 'spiritual', 'physical', 'duty', 'visit')),
  constraint scheduled_sessions__meant check (meant_for in ('group', 'everyone', 'some')),
  constraint scheduled_sessions__of_group check ((meant_for = 'group') = (group_id is not null)),
  constraint scheduled_sessions__faith check (faith in ('islam', 'protestant', 'catholic', 'hindu', 'buddhist', 'confucian', 'other')),
  constraint scheduled_sessions__guidance check (faith is null or kind = 'spiritual'),
  constraint scheduled_sessions__place_once exclude using gist (centre_id with =, place_id with =, tsrange(on_day + starts, on_day + ends) with &&) where (not is_cancelled),
  constraint scheduled_sessions__equipment_once exclude using gist (centre_id with =, equipment_id with =, tsrange(on_day + starts, on_day + ends) with &&) where (not is_cancelled),
  constraint scheduled_sessions__deliverer_once exclude using gist (centre_id with =, deliverer_id with =, tsrange(on_day + starts, on_day + ends) with &&) where (not is_cancelled),
  constraint scheduled_sessions__group_once exclude using gist (centre_id with =, group_id with =, (coalesce(faith, 'all')) with =, tsrange(on_day + starts, on_day + ends) with &&) where (not is_cancelled)
);
create index scheduled_sessions__by_day on scheduled_sessions (centre_id, on_day, starts);
create index scheduled_sessions__by_series on scheduled_sessions (centre_id, series_id, on_day) where series_id is not null;
comment on table scheduled_sessions is 'The timetable as it is being planned, one row a session: place, equipment, deliverer and group are there once at any hour, also when a hundred people press at the same moment. Nothing about a woman.';
comment on column scheduled_sessions.centre_id is 'plain: the centre';
comment on column scheduled_sessions.session_id is 'plain: id';
comment on column scheduled_sessions.series_id is 'plain: sessions that were planned as one series';
comment on column scheduled_sessions.on_day is 'plain: the day';
comment on column scheduled_sessions.starts is 'plain: begins, on the clock of the centre';
comment on column scheduled_sessions.ends is 'plain: ends, on the same day';
comment on column scheduled_sessions.kind is 'plain: what kind of session';
comment on column scheduled_sessions.title is 'plain: what stands on the timetable';
comment on column scheduled_sessions.meant_for is 'plain: a group, everyone in the house, or some who are told of it themselves';
comment on column scheduled_sessions.group_id is 'plain: the group, when it is meant for one';
comment on column scheduled_sessions.faith is 'plain: religious guidance of this faith; no woman is named with it';
comment on column scheduled_sessions.deliverer_id is 'plain: who gives it, or leads those who do';
comment on column scheduled_sessions.gives_as is 'plain: as what: instructor, companion, speaker …';
comment on column scheduled_sessions.place_id is 'plain: where';
comment on column scheduled_sessions.equipment_id is 'plain: with which set of equipment';
comment on column scheduled_sessions.replaces_on is 'plain: given in the place of a session of that day';
comment on column scheduled_sessions.is_cancelled is 'plain: taken off the plan';
comment on column scheduled_sessions.saved_by is 'plain: who wrote it last';
comment on column scheduled_sessions.saved_at is 'plain: when';
comment on column scheduled_sessions.version is 'plain: version of the row';

create table session_helpers (
  centre_id uuid not null,
  session_id uuid not null,
  deliverer_id uuid not null,
  gives_as text not null,
  constraint session_helpers__pk primary key (centre_id, session_id, deliverer_id),
  constraint session_helpers__session foreign key (centre_id, session_id) references scheduled_sessions (centre_id, session_id) on delete cascade,
  constraint session_helpers__deliverer foreign key (centre_id, deliverer_id) references deliverers (centre_id, deliverer_id),
  constraint session_helpers__gives_as check (gives_as in ('instructor', 'co_instructor', 'companion', 'guide', 'speaker', 'psychologist', 'clergy', 'volunteer'))
);
create index session_helpers__by_deliverer on session_helpers (centre_id, deliverer_id);
comment on table session_helpers is 'Who gives a session beside whoever leads it, each as something: looked at and in one place at an hour like her.';
comment on column session_helpers.centre_id is 'plain: the centre';
comment on column session_helpers.session_id is 'plain: the session';
comment on column session_helpers.deliverer_id is 'plain: who';
comment on column session_helpers.gives_as is 'plain: as what: second instructor, companion, speaker …';

create table timetable_weeks (
  centre_id uuid not null,
  week_on date not null,
  state text not null default 'draft',
  published_number int not null default 0,
  proposed_by uuid,
  proposed_at timestamptz,
  task_id uuid,
  returned_for text,
  version int not null default 1,
  constraint timetable_weeks__pk primary key (centre_id, week_on),
  constraint timetable_weeks__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint timetable_weeks__proposer foreign key (centre_id, proposed_by) references people (centre_id, person_id),
  constraint timetable_weeks__monday check (extract(isodow from week_on) = 1),
  constraint timetable_weeks__state check (state in ('draft', 'proposed', 'published')),
  constraint timetable_weeks__proposed check (state = 'draft' or (proposed_by is not null and proposed_at is not null)),
  constraint timetable_weeks__returned check (returned_for in ('hours', 'deliverer', 'place', 'faith', 'balance', 'other'))
);
comment on table timetable_weeks is 'How far the plan of a week is: being written, before the head, published. A change after publication is a draft again until the next version.';
comment on column timetable_weeks.centre_id is 'plain: the centre';
comment on column timetable_weeks.week_on is 'plain: its Monday';
comment on column timetable_weeks.state is 'plain: draft, proposed or published';
comment on column timetable_weeks.published_number is 'plain: number of the version that the house sees; 0 before the first';
comment on column timetable_weeks.proposed_by is 'plain: who laid it before the head';
comment on column timetable_weeks.proposed_at is 'plain: when';
comment on column timetable_weeks.task_id is 'plain: the task of the head';
comment on column timetable_weeks.returned_for is 'plain: code of what is to be mended, when the head gave it back';
comment on column timetable_weeks.version is 'plain: version of the row';

create table published_weeks (
  centre_id uuid not null,
  week_on date not null,
  number int not null,
  proposed_by uuid not null,
  approved_by uuid not null,
  published_at timestamptz not null,
  constraint published_weeks__pk primary key (centre_id, week_on, number),
  constraint published_weeks__week foreign key (centre_id, week_on) references timetable_weeks (centre_id, week_on) on delete cascade,
  constraint published_weeks__proposer foreign key (centre_id, proposed_by) references people (centre_id, person_id),
  constraint published_weeks__approver foreign key (centre_id, approved_by) references people (centre_id, person_id),
  constraint published_weeks__four_eyes check (proposed_by <> approved_by)
);
comment on table published_weeks is 'Each version of a week that was published, by two people.';
comment on column published_weeks.centre_id is 'plain: the centre';
comment on column published_weeks.week_on is 'plain: its Monday';
comment on column published_weeks.number is 'plain: first, second … version';
comment on column published_weeks.proposed_by is 'plain: who proposed it';
comment on column published_weeks.approved_by is 'plain: who approved it';
comment on column published_weeks.published_at is 'plain: when';

create table published_sessions (
  centre_id uuid not null,
  week_on date not null,
  number int not null,
  session_id uuid not null,
  on_day date not null,
  starts time not null,
  ends time not null,
  kind text not null,
  title text not null,
  meant_for text not null,
  group_id uuid,
  group_name text,
  track text,
  faith text,
  deliverer_id uuid,
  deliverer_name text,
  gives_as text,
  place_id uuid,
  place_name text,
  equipment_id uuid,
  equipment_name text,
  replaces_on date,
  constraint published_sessions__pk primary key (centre_id, week_on, number, session_id),
  constraint published_sessions__week foreign key (centre_id, week_on, number) references published_weeks (centre_id, week_on, number) on delete cascade,
  constraint published_sessions__kind check (kind in ('social', 'skills', 'enterprise', 'group', 'counselling', 'spiritual', 'physical', 'duty', 'visit')),
  constraint published_sessions__meant check (meant_for in ('group', 'everyone', 'some')),
  constraint published_sessions__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint published_sessions__gives_as check (gives_as in ('instructor', 'co_instructor', 'companion', 'guide', 'speaker', 'psychologist', 'clergy', 'volunteer')),
  constraint published_sessions__faith check (faith in ('islam', 'protestant', 'catholic', 'hindu', 'buddhist', 'confucian', 'other'))
);
create index published_sessions__by_day on published_sessions (centre_id, on_day);
comment on table published_sessions is 'What the house sees, as it was approved: the words of that day, whatever is renamed later.';
comment on column published_sessions.centre_id is 'plain: the centre';
comment on column published_sessions.week_on is 'plain: the week';
comment on column published_sessions.number is 'plain: the version of the week';
comment on column published_sessions.session_id is 'plain: the session; the same through all versions';
comment on column published_sessions.on_day is 'plain: the day';
comment on column published_sessions.starts is 'plain: begins, on the clock of the centre';
comment on column published_sessions.ends is 'plain: ends';
comment on column published_sessions.kind is 'plain: what kind of session';
comment on column published_sessions.title is 'plain: what stands on the timetable';
comment on column published_sessions.meant_for is 'plain: a group, everyone or some';
comment on column published_sessions.group_id is 'plain: the group';
comment on column published_sessions.group_name is 'plain: its name then';
comment on column published_sessions.track is 'plain: the track of the group';
comment on column published_sessions.faith is 'plain: guidance of this faith; no woman is named with it';
comment on column published_sessions.deliverer_id is 'plain: who gives it';
comment on column published_sessions.deliverer_name is 'plain: what the person is called';
comment on column published_sessions.gives_as is 'plain: as what she gives it';
comment on column published_sessions.place_id is 'plain: where';
comment on column published_sessions.place_name is 'plain: its name then';
comment on column published_sessions.equipment_id is 'plain: with which equipment';
comment on column published_sessions.equipment_name is 'plain: its name then';
comment on column published_sessions.replaces_on is 'plain: in the place of a session of that day';

create table published_helpers (
  centre_id uuid not null,
  week_on date not null,
  number int not null,
  session_id uuid not null,
  deliverer_id uuid not null,
  gives_as text not null,
  deliverer_name text not null,
  constraint published_helpers__pk primary key (centre_id, week_on, number, session_id, deliverer_id),
  constraint published_helpers__session foreign key (centre_id, week_on, number, session_id) references published_sessions (centre_id, week_on, number, session_id) on delete cascade,
  constraint published_helpers__gives_as check (gives_as in ('instructor', 'co_instructor', 'companion', 'guide', 'speaker', 'psychologist', 'clergy', 'volunteer'))
);
comment on table published_helpers is 'Who gives a published session beside whoever leads it, as it was approved.';
comment on column published_helpers.centre_id is 'plain: the centre';
comment on column published_helpers.week_on is 'plain: the week';
comment on column published_helpers.number is 'plain: the version of the week';
comment on column published_helpers.session_id is 'plain: the session';
comment on column published_helpers.deliverer_id is 'plain: who';
comment on column published_helpers.gives_as is 'plain: as what';
comment on column published_helpers.deliverer_name is 'plain: what the person is called';

create table class_readiness (
  centre_id uuid not null,
  group_id uuid not null,
  item text not null,
  is_ready boolean not null,
  checked_by uuid not null,
  checked_at timestamptz not null,
  constraint class_readiness__pk primary key (centre_id, group_id, item),
  constraint class_readiness__group foreign key (centre_id, group_id) references class_groups (centre_id, group_id) on delete cascade,
  constraint class_readiness__checker foreign key (centre_id, checked_by) references people (centre_id, person_id),
  constraint class_readiness__item check (item in ('place', 'tools', 'material', 'instructor', 'budget'))
);
comment on table class_readiness is 'Whether a class has what it needs before it opens (P28): looked at by somebody, thing by thing.';
comment on column class_readiness.centre_id is 'plain: the centre';
comment on column class_readiness.group_id is 'plain: the class';
comment on column class_readiness.item is 'plain: place, tools, material, instructor or budget';
comment on column class_readiness.is_ready is 'plain: it is there';
comment on column class_readiness.checked_by is 'plain: who looked';
comment on column class_readiness.checked_at is 'plain: when';

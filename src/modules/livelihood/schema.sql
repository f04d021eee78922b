create table livelihood_pages (
  centre_id uuid not null,
  page_id uuid not null,
  case_id uuid not null,
  page text not null,
  version int not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint livelihood_pages__pk primary key (centre_id, page_id),
  constraint livelihood_pages__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint livelihood_pages__by foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint livelihood_pages__page check (page in ('interest', 'home', 'choices', 'household', 'aid', 'plan', 'licence', 'finance')),
  constraint livelihood_pages__version check (version between 1 and 9999),
  constraint livelihood_pages__once unique (centre_id, case_id, page, version)
);
comment on table livelihood_pages is 'The book of her living, page by page: what she likes, her home, her choices, her money, her plan. Append only: the highest version stands, the earlier ones stay.';
comment on column livelihood_pages.centre_id is 'plain: the centre';
comment on column livelihood_pages.page_id is 'plain: id';
comment on column livelihood_pages.case_id is 'plain: the case';
comment on column livelihood_pages.page is 'plain: which page of the book, by code';
comment on column livelihood_pages.version is 'plain: how often it was written';
comment on column livelihood_pages.body is 'sealed:narrative her words, her home and every amount of hers, as the form of the page asks it';
comment on column livelihood_pages.written_by is 'plain: who wrote it down';
comment on column livelihood_pages.written_at is 'plain: when';

create table placements (
  centre_id uuid not null,
  placement_id uuid not null,
  case_id uuid not null,
  number int not null,
  track text not null,
  second_track text,
  decided_on date not null,
  body text not null,
  decided_by uuid not null,
  recorded_at timestamptz not null,
  constraint placements__pk primary key (centre_id, placement_id),
  constraint placements__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint placements__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint placements__second foreign key (centre_id, second_track) references tracks (centre_id, track),
  constraint placements__by foreign key (centre_id, decided_by) references people (centre_id, person_id),
  constraint placements__two check (track <> second_track),
  constraint placements__number check (number between 1 and 99),
  constraint placements__once unique (centre_id, case_id, number)
);
comment on table placements is 'Where she learns and why (F18), with her second choice. Append only: the last one stands.';
comment on column placements.centre_id is 'plain: the centre';
comment on column placements.placement_id is 'plain: id';
comment on column placements.case_id is 'plain: the case';
comment on column placements.number is 'plain: the first placement, the second';
comment on column placements.track is 'plain: the track, by code';
comment on column placements.second_track is 'plain: what she would take if the first is full or does not suit, by code';
comment on column placements.decided_on is 'plain: the day';
comment on column placements.body is 'sealed:narrative {interest, test, tested, reason}';
comment on column placements.decided_by is 'plain: who decided it with her';
comment on column placements.recorded_at is 'plain: when it was written down';

create table work_placements (
  centre_id uuid not null,
  work_id uuid not null,
  case_id uuid not null,
  kind text not null,
  from_on date not null,
  until_on date,
  look_on date not null,
  task_id uuid,
  ended_on date,
  ended_as text,
  body text not null,
  version int not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  constraint work_placements__pk primary key (centre_id, work_id),
  constraint work_placements__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint work_placements__by foreign key (centre_id, changed_by) references people (centre_id, person_id),
  constraint work_placements__kind check (kind in ('internship', 'job')),
  constraint work_placements__ended_as check (ended_as in ('completed', 'hired', 'she_left', 'employer_ended', 'not_begun')),
  constraint work_placements__ended check ((ended_on is null) = (ended_as is null)),
  constraint work_placements__days check (until_on >= from_on and (ended_on >= from_on or ended_as = 'not_begun')),
  constraint work_placements__internship check (kind <> 'internship' or until_on is not null)
);
create index work_placements__by_case on work_placements (centre_id, case_id, from_on);
comment on table work_placements is 'Internship or work with somebody else: from when, until when, when it is looked at, how it ended. Where it is stands in workplaces.';
comment on column work_placements.centre_id is 'plain: the centre';
comment on column work_placements.work_id is 'plain: id';
comment on column work_placements.case_id is 'plain: the case';
comment on column work_placements.kind is 'plain: internship or job';
comment on column work_placements.from_on is 'plain: first day';
comment on column work_placements.until_on is 'plain: last day that was agreed; a job may have none';
comment on column work_placements.look_on is 'plain: the day on which somebody asks how it goes';
comment on column work_placements.task_id is 'plain: the task of that day';
comment on column work_placements.ended_on is 'plain: last day';
comment on column work_placements.ended_as is 'plain: how it ended, by neutral code';
comment on column work_placements.body is 'sealed:narrative {does, payRupiah, hoursAMonth, maySay, how, ended}; rows of before also {employer, contact, address}';
comment on column work_placements.version is 'plain: version of the row';
comment on column work_placements.changed_by is 'plain: who wrote last';
comment on column work_placements.changed_at is 'plain: when';

create table class_resources (
  centre_id uuid not null,
  resource_id uuid not null,
  kind text not null,
  name text not null,
  seats int,
  is_in_use boolean not null default true,
  version int not null default 1,
  constraint class_resources__pk primary key (centre_id, resource_id),
  constraint class_resources__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint class_resources__name unique (centre_id, kind, name),
  constraint class_resources__kind check (kind in ('place', 'equipment')),
  constraint class_resources__seats check (seats between 1 and 500)
);
comment on table class_resources is 'What a session takes up and another one cannot have at the same hour: a place, or a set of equipment.';
comment on column class_resources.centre_id is 'plain: the centre';
comment on column class_resources.resource_id is 'plain: id';
comment on column class_resources.kind is 'plain: place or equipment';
comment on column class_resources.name is 'plain: name of the place or of the set';
comment on column class_resources.seats is 'plain: how many can work there at once';
comment on column class_resources.is_in_use is 'plain: may still be planned with';
comment on column class_resources.version is 'plain: version of the row';

create table day_blocks (
  centre_id uuid not null,
  block_id uuid not null,
  season text not null,
  kind text not null,
  label text not null,
  starts time not null,
  ends time not null,
  constraint day_blocks__pk primary key (centre_id, block_id),
  constraint day_blocks__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint day_blocks__season check (season in ('ordinary', 'ramadan')),
  constraint day_blocks__kind check (kind in ('prayer', 'meal', 'rest')),
  constraint day_blocks__times check (starts < ends)
);
comment on table day_blocks is 'Hours of every day in which no class is held: prayer, meals, rest; other ones in Ramadan.';
comment on column day_blocks.centre_id is 'plain: the centre';
comment on column day_blocks.block_id is 'plain: id';
comment on column day_blocks.season is 'plain: ordinary, or ramadan within a fasting month';
comment on column day_blocks.kind is 'plain: prayer, meal or rest';
comment on column day_blocks.label is 'plain: what stands on the timetable';
comment on column day_blocks.starts is 'plain: begins';
comment on column day_blocks.ends is 'plain: ends';

create table fasting_months (
  centre_id uuid not null,
  from_on date not null,
  until_on date not null,
  constraint fasting_months__pk primary key (centre_id, from_on),
  constraint fasting_months__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint fasting_months__dates check (until_on between from_on + 27 and from_on + 30)
);
comment on table fasting_months is 'Ramadan of each year, as it is decreed.';
comment on column fasting_months.centre_id is 'plain: the centre';
comment on column fasting_months.from_on is 'plain: first day';
comment on column fasting_months.until_on is 'plain: last day';

create table house_faiths (
  centre_id uuid not null,
  faith text not null,
  constraint house_faiths__pk primary key (centre_id, faith),
  constraint house_faiths__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint house_faiths__faith check (faith in ('islam', 'protestant', 'catholic', 'hindu', 'buddhist', 'confucian', 'other'))
);
comment on table house_faiths is 'For which faiths guidance is held here, as whoever plans was told: nothing of how many, and of nobody.';
comment on column house_faiths.centre_id is 'plain: the centre';
comment on column house_faiths.faith is 'plain: a faith that is present in the house';

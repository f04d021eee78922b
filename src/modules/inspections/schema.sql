create table inspection_items (
  centre_id uuid not null,
  item_id uuid not null,
  version int not null,
  position int not null,
  name text not null,
  look_in text not null,
  made_at timestamptz not null,
  made_by uuid not null,
  constraint inspection_items__pk primary key (centre_id, item_id),
  constraint inspection_items__place unique (centre_id, version, position),
  constraint inspection_items__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint inspection_items__look_in check (look_in in ('rooms', 'areas', 'everywhere')),
  constraint inspection_items__version check (version > 0 and position >= 0)
);
comment on table inspection_items is 'What is looked at in the rooms of the house, a set for each version; a set is never changed. About nobody.';
comment on column inspection_items.centre_id is 'plain: the centre';
comment on column inspection_items.item_id is 'plain: id';
comment on column inspection_items.version is 'plain: which set';
comment on column inspection_items.position is 'plain: order in the set';
comment on column inspection_items.name is 'plain: a thing of the house, as a leader wrote it';
comment on column inspection_items.look_in is 'plain: in rooms, in shared parts of the house, or everywhere';
comment on column inspection_items.made_at is 'plain: when';
comment on column inspection_items.made_by is 'plain: by whom';

create table inspections (
  centre_id uuid not null,
  inspection_id uuid not null,
  room_id uuid,
  area text,
  version int not null,
  seen_on date not null,
  seen_at timestamptz not null,
  seen_by uuid not null,
  constraint inspections__pk primary key (centre_id, inspection_id),
  constraint inspections__room foreign key (centre_id, room_id) references rooms (centre_id, room_id),
  constraint inspections__seer foreign key (centre_id, seen_by) references people (centre_id, person_id),
  constraint inspections__area check (area in ('bathrooms', 'kitchen', 'dining', 'laundry', 'study', 'worship', 'hall', 'practice', 'store', 'yard')),
  constraint inspections__place check ((room_id is null) <> (area is null))
);
create index inspections__by_day on inspections (centre_id, seen_on);
comment on table inspections is 'A look into a room or a shared part of the house. About nobody who lives there.';
comment on column inspections.centre_id is 'plain: the centre';
comment on column inspections.inspection_id is 'plain: id';
comment on column inspections.room_id is 'plain: which room';
comment on column inspections.area is 'plain: or which shared part';
comment on column inspections.version is 'plain: by which set of things';
comment on column inspections.seen_on is 'plain: on which day';
comment on column inspections.seen_at is 'plain: when it was written';
comment on column inspections.seen_by is 'plain: who looked';

create table inspection_findings (
  centre_id uuid not null,
  finding_id uuid not null,
  inspection_id uuid not null,
  item_id uuid not null,
  mender_id uuid not null,
  due_on date not null,
  body text not null,
  mended_at timestamptz,
  mended_by uuid,
  constraint inspection_findings__pk primary key (centre_id, finding_id),
  constraint inspection_findings__once unique (centre_id, inspection_id, item_id),
  constraint inspection_findings__inspection foreign key (centre_id, inspection_id) references inspections (centre_id, inspection_id),
  constraint inspection_findings__item foreign key (centre_id, item_id) references inspection_items (centre_id, item_id),
  constraint inspection_findings__mender foreign key (centre_id, mender_id) references people (centre_id, person_id),
  constraint inspection_findings__done check ((mended_at is null) = (mended_by is null))
);
create index inspection_findings__open on inspection_findings (centre_id, inspection_id) where mended_at is null;
comment on table inspection_findings is 'What is to be mended in a room: a thing of the house, who sees to it, by when.';
comment on column inspection_findings.centre_id is 'plain: the centre';
comment on column inspection_findings.finding_id is 'plain: id';
comment on column inspection_findings.inspection_id is 'plain: at which look';
comment on column inspection_findings.item_id is 'plain: which thing';
comment on column inspection_findings.mender_id is 'plain: who sees to it';
comment on column inspection_findings.due_on is 'plain: by when';
comment on column inspection_findings.body is 'plain: what was found, sealed to the group of the staff';
comment on column inspection_findings.mended_at is 'plain: when it was done';
comment on column inspection_findings.mended_by is 'plain: who says so';

create table rooms (
  centre_id uuid not null,
  room_id uuid not null,
  building text not null,
  name text not null,
  kind text not null,
  capacity int not null,
  is_ground_floor boolean not null default false,
  takes_children boolean not null default false,
  is_near_carer boolean not null default false,
  is_protected boolean not null default false,
  is_in_use boolean not null default true,
  version int not null default 1,
  constraint rooms__pk primary key (centre_id, room_id),
  constraint rooms__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint rooms__name unique (centre_id, building, name),
  constraint rooms__kind check (kind in ('dormitory', 'family', 'isolation', 'shelter')),
  constraint rooms__capacity check (capacity between 1 and 60)
);
comment on table rooms is 'Rooms to sleep in. A protected room stands on no shared screen.';
comment on column rooms.centre_id is 'plain: the centre';
comment on column rooms.room_id is 'plain: id';
comment on column rooms.building is 'plain: house or wing';
comment on column rooms.name is 'plain: name of the room';
comment on column rooms.kind is 'plain: dormitory, family, isolation (infection), shelter (first nights)';
comment on column rooms.capacity is 'plain: beds by decision';
comment on column rooms.is_ground_floor is 'plain: on the ground floor, for pregnant or disabled women';
comment on column rooms.takes_children is 'plain: a mother sleeps here with her child';
comment on column rooms.is_near_carer is 'plain: near the carer''s room';
comment on column rooms.is_protected is 'plain: not shown on shared screens and lists';
comment on column rooms.is_in_use is 'plain: is given to anybody at all';
comment on column rooms.version is 'plain: version of the row';

create table beds (
  centre_id uuid not null,
  bed_id uuid not null,
  room_id uuid not null,
  label text not null,
  is_protected boolean not null default false,
  is_in_use boolean not null default true,
  constraint beds__pk primary key (centre_id, bed_id),
  constraint beds__room foreign key (centre_id, room_id) references rooms (centre_id, room_id) on delete cascade,
  constraint beds__label unique (centre_id, room_id, label)
);
comment on table beds is 'Beds of a room.';
comment on column beds.centre_id is 'plain: the centre';
comment on column beds.bed_id is 'plain: id';
comment on column beds.room_id is 'plain: the room';
comment on column beds.label is 'plain: letter or number on the bed';
comment on column beds.is_protected is 'plain: follows the room';
comment on column beds.is_in_use is 'plain: is given to anybody at all';

create table bed_periods (
  centre_id uuid not null,
  period_id uuid not null,
  bed_id uuid not null,
  from_on date not null,
  until_on date,
  constraint bed_periods__pk primary key (centre_id, period_id),
  constraint bed_periods__bed foreign key (centre_id, bed_id) references beds (centre_id, bed_id),
  constraint bed_periods__dates check (until_on is null or from_on <= until_on),
  constraint bed_periods__once exclude using gist (centre_id with =, bed_id with =, daterange(from_on, until_on, '[)') with &&)
);
comment on table bed_periods is 'When a bed is taken, without by whom: a bed is given once, also when a hundred people press at the same moment.';
comment on column bed_periods.centre_id is 'plain: the centre';
comment on column bed_periods.period_id is 'plain: id';
comment on column bed_periods.bed_id is 'plain: the bed';
comment on column bed_periods.from_on is 'plain: first night';
comment on column bed_periods.until_on is 'plain: left on this day; null while she sleeps there';

create table bed_occupants (
  centre_id uuid not null,
  period_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  is_current boolean not null default true,
  with_children int not null default 0,
  constraint bed_occupants__pk primary key (centre_id, period_id),
  constraint bed_occupants__period foreign key (centre_id, period_id) references bed_periods (centre_id, period_id) on delete cascade,
  constraint bed_occupants__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint bed_occupants__children check (with_children between 0 and 6)
);
create unique index bed_occupants__one_bed on bed_occupants (centre_id, case_id) where is_current;
create index bed_occupants__by_case on bed_occupants (centre_id, case_id);
comment on table bed_occupants is 'Who sleeps in which bed. The room of a protected woman is known to the house mother, the head and her team.';
comment on column bed_occupants.centre_id is 'plain: the centre';
comment on column bed_occupants.period_id is 'plain: the period of the bed';
comment on column bed_occupants.case_id is 'plain: who';
comment on column bed_occupants.is_protected is 'plain: follows the case';
comment on column bed_occupants.is_current is 'plain: she sleeps there now';
comment on column bed_occupants.with_children is 'plain: children who sleep with her';

create table presence_entries (
  centre_id uuid not null,
  entry_id uuid not null,
  case_id uuid not null,
  from_presence text not null,
  to_presence text not null,
  at timestamptz not null,
  back_at timestamptz,
  leave_kind text,
  given_by uuid,
  body text,
  person_id uuid not null,
  by_gate boolean not null default false,
  constraint presence_entries__giver foreign key (centre_id, given_by) references people (centre_id, person_id),
  constraint presence_entries__leave_kind check (leave_kind in ('errand', 'appointment', 'outing', 'home', 'practice')),
  constraint presence_entries__leave check ((to_presence in ('on_leave', 'practice_outside')) =
    (leave_kind is not null and given_by is not null and back_at is not null)),
  constraint presence_entries__pk primary key (centre_id, entry_id),
  constraint presence_entries__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint presence_entries__to check (to_presence in ('in_house', 'on_leave', 'in_hospital', 'practice_outside', 'unclear', 'left')),
  constraint presence_entries__from check (from_presence in ('in_house', 'on_leave', 'in_hospital', 'practice_outside', 'unclear', 'left'))
);
create index presence_entries__by_case on presence_entries (centre_id, case_id, at desc);
comment on table presence_entries is 'Where she is, apart from the stage: append only. The insert moves the presence of the case.';
comment on column presence_entries.centre_id is 'plain: the centre';
comment on column presence_entries.entry_id is 'plain: id';
comment on column presence_entries.case_id is 'plain: who';
comment on column presence_entries.from_presence is 'plain: where she was';
comment on column presence_entries.to_presence is 'plain: where she is';
comment on column presence_entries.at is 'plain: since when';
comment on column presence_entries.back_at is 'plain: expected back';
comment on column presence_entries.leave_kind is 'plain: kind of leave, in kinds that tell no reason';
comment on column presence_entries.given_by is 'plain: who gave the leave';
comment on column presence_entries.body is 'plain: sealed to the staff group''s key before it is stored; JSON {to, companion, why} of a leave, read by whoever may know where she is';
comment on column presence_entries.by_gate is 'plain: her card was written down at the gate, and the house''s clock noted her by it';
comment on column presence_entries.person_id is 'plain: who noted it';

create table house_rolls (
  centre_id uuid not null,
  roll_id uuid not null,
  on_night date not null,
  opened_at timestamptz not null,
  opened_by uuid not null,
  done_at timestamptz,
  done_by uuid,
  here int,
  away int,
  missing int,
  is_partial boolean,
  constraint house_rolls__pk primary key (centre_id, roll_id),
  constraint house_rolls__night unique (centre_id, on_night),
  constraint house_rolls__opener foreign key (centre_id, opened_by) references people (centre_id, person_id),
  constraint house_rolls__doer foreign key (centre_id, done_by) references people (centre_id, person_id),
  constraint house_rolls__counts check (least(here, away, missing) >= 0),
  constraint house_rolls__done check (num_nonnulls(done_at, done_by, here, away, missing, is_partial) in (0, 6))
);
comment on table house_rolls is 'The evening roll-call, one a night: who opened it, who said that it is done, and the counts.';
comment on column house_rolls.centre_id is 'plain: the centre';
comment on column house_rolls.roll_id is 'plain: id';
comment on column house_rolls.on_night is 'plain: the evening it belongs to, also after midnight';
comment on column house_rolls.opened_at is 'plain: begun';
comment on column house_rolls.opened_by is 'plain: by whom';
comment on column house_rolls.done_at is 'plain: finished; null while it goes on';
comment on column house_rolls.done_by is 'plain: by whom';
comment on column house_rolls.here is 'plain: women in the house';
comment on column house_rolls.away is 'plain: women away with the house''s knowledge';
comment on column house_rolls.missing is 'plain: women of whom nobody knows where they are';
comment on column house_rolls.is_partial is 'plain: taken on a screen that shows no protected rooms';

create table roll_marks (
  centre_id uuid not null,
  roll_id uuid not null,
  case_id uuid not null,
  mark text not null,
  constraint roll_marks__pk primary key (centre_id, roll_id, case_id),
  constraint roll_marks__roll foreign key (centre_id, roll_id) references house_rolls (centre_id, roll_id) on delete cascade,
  constraint roll_marks__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint roll_marks__mark check (mark in ('not_here', 'sick', 'elsewhere', 'back'))
);
create index roll_marks__by_case on roll_marks (centre_id, case_id);
comment on table roll_marks is 'What was otherwise at a roll than her presence said; whoever has no row was where she was expected.';
comment on column roll_marks.centre_id is 'plain: the centre';
comment on column roll_marks.roll_id is 'plain: the roll';
comment on column roll_marks.case_id is 'plain: who';
comment on column roll_marks.mark is 'plain: not seen; lies sick in her room; elsewhere in the house; back from where she was';

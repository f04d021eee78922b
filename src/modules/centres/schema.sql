create table centres (
  centre_id uuid not null,
  name text not null,
  short_name text not null,
  owner_kind text not null,
  time_zone text not null default 'Asia/Jakarta',
  capacity int not null,
  min_age int not null default 20,
  max_age int not null default 35,
  programme_days int not null default 180,
  target_groups text[] not null default '{}',
  letterhead jsonb not null default '{}',
  letter_pattern text not null default '{klas}/{nomor}/{unit}/{tahun}',
  letter_class text not null default '400.9',
  letter_unit text not null default 'PANTI',
  is_demo boolean not null default false,
  recovery_public_key text not null,
  recovery_share_hashes text[] not null default '{}',
  version int not null default 1,
  constraint centres__pk primary key (centre_id),
  constraint centres__owner check (owner_kind in ('province', 'regency', 'ministry', 'foundation')),
  constraint centres__capacity check (capacity between 1 and 1000),
  constraint centres__ages check (min_age between 18 and max_age and max_age <= 100),
  constraint centres__zone check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'))
);
comment on table centres is 'The centre: profile, owner, capacity, age rule, letterhead.';
comment on column centres.centre_id is 'plain: the centre';
comment on column centres.name is 'plain: full name of the centre';
comment on column centres.short_name is 'plain: short name on screens';
comment on column centres.owner_kind is 'plain: who owns the centre';
comment on column centres.time_zone is 'plain: IANA zone of the centre';
comment on column centres.capacity is 'plain: beds by decision';
comment on column centres.min_age is 'plain: youngest age in full years (paper P24); never below 18';
comment on column centres.max_age is 'plain: oldest age in full years (paper P24)';
comment on column centres.programme_days is 'plain: length of the programme in days';
comment on column centres.target_groups is 'plain: codes of target groups accepted (paper P25)';
comment on column centres.letterhead is 'plain: lines of the letterhead and of the neutral letterhead';
comment on column centres.letter_pattern is 'plain: pattern of letter numbers';
comment on column centres.letter_class is 'plain: classification code of letters';
comment on column centres.letter_unit is 'plain: unit code in letter numbers';
comment on column centres.is_demo is 'plain: invented data, banner on every page';
comment on column centres.recovery_public_key is 'plain: public half of the centre''s recovery key (two of three shares open the other half)';
comment on column centres.recovery_share_hashes is 'plain: hashes of the three printed shares, to name a forged one';
comment on column centres.version is 'plain: version of the row';

create table calendar_days (
  centre_id uuid not null,
  on_day date not null,
  kind text not null,
  name text not null,
  source text not null,
  constraint calendar_days__pk primary key (centre_id, on_day, kind),
  constraint calendar_days__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint calendar_days__kind check (kind in ('national', 'joint_leave', 'centre'))
);
comment on table calendar_days is 'Holidays and joint leave, from the yearly decree, and days that the centre adds.';
comment on column calendar_days.centre_id is 'plain: the centre';
comment on column calendar_days.on_day is 'plain: the day';
comment on column calendar_days.kind is 'plain: national, joint_leave or centre';
comment on column calendar_days.name is 'plain: name of the day';
comment on column calendar_days.source is 'plain: decree it comes from';

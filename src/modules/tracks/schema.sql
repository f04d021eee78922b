create table tracks (
  centre_id uuid not null,
  track text not null,
  name_id text not null,
  name_en text not null,
  lesson_hours int not null,
  criteria text[] not null default '{}',
  is_offered boolean not null default true,
  version int not null default 1,
  constraint tracks__pk primary key (centre_id, track),
  constraint tracks__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint tracks__name_id unique (centre_id, name_id),
  constraint tracks__name_en unique (centre_id, name_en),
  constraint tracks__track check (track ~ '^[a-z][a-z0-9_]{1,39}$'),
  constraint tracks__hours check (lesson_hours between 1 and 2000),
  constraint tracks__criteria check (cardinality(criteria) <= 20)
);
comment on table tracks is 'What is learned in this centre. A track is never deleted: it is no longer offered.';
comment on column tracks.centre_id is 'plain: the centre';
comment on column tracks.track is 'plain: short name by which rows refer to it, made of the first name; it never changes';
comment on column tracks.name_id is 'plain: what it is called in Indonesian';
comment on column tracks.name_en is 'plain: what it is called in English';
comment on column tracks.lesson_hours is 'plain: lesson hours (JP) of the whole';
comment on column tracks.criteria is 'plain: by what a work is rated, one a line, a star before a critical one; empty: as the program has it, or none';
comment on column tracks.is_offered is 'plain: may still be chosen for somebody';
comment on column tracks.version is 'plain: version of the row';

create table people (
  centre_id uuid not null,
  person_id uuid not null,
  name text not null,
  call_name text not null,
  position text,
  rank text,
  nip text,
  is_active boolean not null default true,
  version int not null default 1,
  constraint people__pk primary key (centre_id, person_id),
  constraint people__centre foreign key (centre_id) references centres (centre_id) on delete cascade
);
comment on table people is 'People who work here or act for the centre. Not clients.';
comment on column people.centre_id is 'plain: the centre';
comment on column people.person_id is 'plain: the person';
comment on column people.name is 'plain: name with titles, as it stands in letters';
comment on column people.call_name is 'plain: how colleagues call the person';
comment on column people.position is 'plain: post, as it stands in letters';
comment on column people.rank is 'plain: civil-service rank';
comment on column people.nip is 'plain: civil-service number';
comment on column people.is_active is 'plain: still works here';
comment on column people.version is 'plain: version of the row';

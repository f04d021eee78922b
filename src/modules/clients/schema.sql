create table identities (
  centre_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  body text not null,
  version int not null default 1,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  constraint identities__pk primary key (centre_id, case_id),
  constraint identities__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
comment on table identities is 'Who she is, as recorded in this episode (F11). One sealed document.';
comment on column identities.centre_id is 'plain: the centre';
comment on column identities.case_id is 'plain: the case';
comment on column identities.is_protected is 'plain: follows the case';
comment on column identities.body is 'sealed:identity';
comment on column identities.version is 'plain: version of the row';
comment on column identities.recorded_at is 'plain: when';
comment on column identities.recorded_by is 'plain: by whom';

create table identity_marks (
  centre_id uuid not null,
  case_id uuid not null,
  kind text not null,
  mark text not null,
  constraint identity_marks__pk primary key (centre_id, case_id, kind),
  constraint identity_marks__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint identity_marks__kind check (kind in ('nik', 'phone', 'person'))
);
create index identity_marks__by_mark on identity_marks (centre_id, kind, mark);
comment on table identity_marks is 'Keyed hashes of near-unique composites, to find the same woman twice. No name, no trigram, nothing phonetic.';
comment on column identity_marks.centre_id is 'plain: the centre';
comment on column identity_marks.case_id is 'plain: the case';
comment on column identity_marks.kind is 'plain: nik, phone, or name with birth year and mother''s name';
comment on column identity_marks.mark is 'plain: HMAC under the intake group''s secret';

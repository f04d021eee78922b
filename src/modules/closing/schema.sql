create table case_reopenings (
  centre_id uuid not null,
  reopening_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null,
  reason text not null,
  reopened_by uuid not null,
  reopened_at timestamptz not null,
  shut_at timestamptz,
  shut_by uuid,
  constraint case_reopenings__pk primary key (centre_id, reopening_id),
  constraint case_reopenings__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint case_reopenings__opener foreign key (centre_id, reopened_by) references people (centre_id, person_id)
);
create unique index case_reopenings__open on case_reopenings (centre_id, case_id) where shut_at is null;
comment on table case_reopenings is 'Each time the file of a closed case was opened again to mend something.';
comment on column case_reopenings.centre_id is 'plain: the centre';
comment on column case_reopenings.reopening_id is 'plain: id';
comment on column case_reopenings.case_id is 'plain: the case';
comment on column case_reopenings.is_protected is 'plain: follows the case';
comment on column case_reopenings.reason is 'sealed:narrative what is to be mended';
comment on column case_reopenings.reopened_by is 'plain: head or coordinator';
comment on column case_reopenings.reopened_at is 'plain: since when it is open';
comment on column case_reopenings.shut_at is 'plain: closed again; null while it is open';
comment on column case_reopenings.shut_by is 'plain: by whom; null when the night did';

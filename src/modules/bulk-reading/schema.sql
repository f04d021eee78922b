create table bulk_reads (
  centre_id uuid not null,
  bulk_read_id uuid not null,
  person_id uuid not null,
  files int not null,
  at timestamptz not null,
  why text,
  said_at timestamptz,
  reviewed_by uuid,
  reviewed_at timestamptz,
  verdict text,
  constraint bulk_reads__pk primary key (centre_id, bulk_read_id),
  constraint bulk_reads__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint bulk_reads__reviewer foreign key (centre_id, reviewed_by) references people (centre_id, person_id),
  constraint bulk_reads__files check (files > 0),
  constraint bulk_reads__why check (why in ('handover', 'papers', 'checking', 'looking_for', 'other')),
  constraint bulk_reads__said check ((why is null) = (said_at is null)),
  constraint bulk_reads__not_own check (reviewed_by is null or reviewed_by <> person_id),
  constraint bulk_reads__verdict check (verdict in ('right', 'not_right')),
  constraint bulk_reads__reviewed check ((reviewed_at is null) = (reviewed_by is null) and (reviewed_at is null) = (verdict is null))
);
create index bulk_reads__by_person on bulk_reads (centre_id, person_id, at desc);
comment on table bulk_reads is 'One row each time somebody opened more files within an hour than a day of work needs: it was stopped, told, and reviewed.';
comment on column bulk_reads.centre_id is 'plain: the centre';
comment on column bulk_reads.bulk_read_id is 'plain: id';
comment on column bulk_reads.person_id is 'plain: who read';
comment on column bulk_reads.files is 'plain: how many files were open in that hour; which, only the read log says';
comment on column bulk_reads.at is 'plain: when the next one stayed shut';
comment on column bulk_reads.why is 'plain: code of why she needed them; null while she says nothing';
comment on column bulk_reads.said_at is 'plain: when she said it, with her second factor';
comment on column bulk_reads.reviewed_by is 'plain: the colleague who looked';
comment on column bulk_reads.reviewed_at is 'plain: when';
comment on column bulk_reads.verdict is 'plain: code of what was found';

create table backup_changes (
  centre_id uuid not null,
  noted_at timestamptz not null,
  through_at timestamptz,
  code text,
  constraint backup_changes__pk primary key (centre_id),
  constraint backup_changes__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint backup_changes__code check (code in ('disk_full', 'folder_missing', 'folder_no_access', 'other'))
);
comment on table backup_changes is 'How far the changes since the copy are sealed away, in one row; no copy holds it, and writing it is no change. Of an own server there is none.';
comment on column backup_changes.centre_id is 'plain: the centre';
comment on column backup_changes.noted_at is 'plain: when this was written down';
comment on column backup_changes.through_at is 'plain: what was acknowledged before it is sealed away';
comment on column backup_changes.code is 'plain: what the newest was refused with';

create table backup_runs (
  centre_id uuid not null,
  run_id uuid not null,
  kind text not null,
  outcome text not null,
  at timestamptz not null,
  code text,
  moment_at timestamptz,
  seconds int,
  bytes bigint,
  rows_kept bigint,
  is_same_disk boolean not null default false,
  asked_by uuid,
  constraint backup_runs__pk primary key (centre_id, run_id),
  constraint backup_runs__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint backup_runs__kind check (kind in ('backup', 'drill', 'restore')),
  constraint backup_runs__outcome check (outcome in ('good', 'not_made', 'asked')),
  constraint backup_runs__code check (code in ('disk_full', 'folder_missing', 'folder_no_access', 'other'))
);
create index backup_runs__at on backup_runs (centre_id, at desc);
create unique index backup_runs__asked on backup_runs (centre_id) where outcome = 'asked';
comment on table backup_runs is 'Backups, drills and restores of this database, as whoever made them says; nothing about anybody.';
comment on column backup_runs.centre_id is 'plain: the centre';
comment on column backup_runs.run_id is 'plain: id';
comment on column backup_runs.kind is 'plain: backup, drill or restore';
comment on column backup_runs.outcome is 'plain: good, not_made, or asked for and waited for';
comment on column backup_runs.at is 'plain: when';
comment on column backup_runs.code is 'plain: what it was refused with';
comment on column backup_runs.moment_at is 'plain: the moment that the copy holds';
comment on column backup_runs.seconds is 'plain: how long it took';
comment on column backup_runs.bytes is 'plain: size of both archives';
comment on column backup_runs.rows_kept is 'plain: rows in it, of a drill rows that were compared';
comment on column backup_runs.is_same_disk is 'plain: it lies on the disk of the data';
comment on column backup_runs.asked_by is 'plain: who asked for it by hand';

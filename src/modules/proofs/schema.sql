create table session_proofs (
  centre_id uuid not null,
  proof_id uuid not null,
  group_id uuid not null,
  kind text not null,
  format text not null,
  faces text not null,
  file bytea,
  saved_by uuid not null,
  saved_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  constraint session_proofs__pk primary key (centre_id, proof_id),
  constraint session_proofs__group foreign key (centre_id, group_id) references group_sessions (centre_id, group_id) on delete cascade,
  constraint session_proofs__saver foreign key (centre_id, saved_by) references people (centre_id, person_id),
  constraint session_proofs__remover foreign key (centre_id, removed_by) references people (centre_id, person_id),
  constraint session_proofs__kind check (kind in ('signed_list', 'photo')),
  constraint session_proofs__faces check (faces in ('none', 'perhaps') and not (kind = 'signed_list' and faces = 'perhaps')),
  constraint session_proofs__format check (format in ('jpeg', 'png')),
  constraint session_proofs__removed check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (file is not null))
);
create index session_proofs__by_group on session_proofs (centre_id, group_id, proof_id);
comment on table session_proofs is 'The signed list and photographs of a group session. What is taken away leaves its line and no picture.';
comment on column session_proofs.centre_id is 'plain: the centre';
comment on column session_proofs.proof_id is 'plain: id';
comment on column session_proofs.group_id is 'plain: the session';
comment on column session_proofs.kind is 'plain: signed_list or photo';
comment on column session_proofs.format is 'plain: jpeg or png';
comment on column session_proofs.faces is 'plain: what the taker stated: no face is on it, or one may be';
comment on column session_proofs.file is 'plain: the picture, written anew without its hidden parts and sealed to the staff group''s key before it is stored';
comment on column session_proofs.saved_by is 'plain: who brought it';
comment on column session_proofs.saved_at is 'plain: when';
comment on column session_proofs.removed_at is 'plain: taken away';
comment on column session_proofs.removed_by is 'plain: who took it away';

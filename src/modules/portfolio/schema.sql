create table work_photos (
  centre_id uuid not null,
  photo_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  rating_id uuid,
  entry_id uuid,
  faces text not null,
  taken_on date not null,
  taken_at timestamptz not null,
  taken_by uuid not null,
  body text not null,
  file bytea not null,
  constraint work_photos__pk primary key (centre_id, photo_id),
  constraint work_photos__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint work_photos__rating foreign key (centre_id, rating_id) references unit_ratings (centre_id, rating_id) on delete cascade,
  constraint work_photos__entry foreign key (centre_id, entry_id) references practice_entries (centre_id, entry_id) on delete cascade,
  constraint work_photos__taker foreign key (centre_id, taken_by) references people (centre_id, person_id),
  constraint work_photos__of check (num_nonnulls(rating_id, entry_id) = 1),
  constraint work_photos__faces check (faces in ('none', 'perhaps')),
  constraint work_photos__size check (octet_length(file) <= 1600000)
);
create index work_photos__by_case on work_photos (centre_id, case_id, taken_on desc, photo_id desc);
comment on table work_photos is 'Photos of what she made, as evidence of a rating or a practice (domain.md 6.4). Without a face, unless she agreed to be photographed.';
comment on column work_photos.centre_id is 'plain: the centre';
comment on column work_photos.photo_id is 'plain: id';
comment on column work_photos.case_id is 'plain: the case';
comment on column work_photos.is_protected is 'plain: follows the case';
comment on column work_photos.rating_id is 'plain: the rating by the rubric that it is evidence of';
comment on column work_photos.entry_id is 'plain: or her part in the practice';
comment on column work_photos.faces is 'plain: what the taker stated: no face is on it, or one may be';
comment on column work_photos.taken_on is 'plain: day';
comment on column work_photos.taken_at is 'plain: when it was stored';
comment on column work_photos.taken_by is 'plain: who took it';
comment on column work_photos.body is 'sealed:display JSON {caption, kind, sha256}';
comment on column work_photos.file is 'sealed:display the picture without place, time and camera; sealed in frames';

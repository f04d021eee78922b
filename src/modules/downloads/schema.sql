create table file_takings (
  centre_id uuid not null,
  taking_id uuid not null,
  of_what text not null,
  of_id uuid not null,
  form text not null,
  taken_by uuid not null,
  taken_at timestamptz not null,
  constraint file_takings__pk primary key (centre_id, taking_id),
  constraint file_takings__taker foreign key (centre_id, taken_by) references people (centre_id, person_id),
  constraint file_takings__of_what check (of_what in ('letter', 'release')),
  constraint file_takings__form check (form in ('issued', 'certified', 'glass', 'scan', 'word', 'excel', 'pdf'))
);
create index file_takings__by_file on file_takings (centre_id, of_what, of_id, taken_at);
comment on table file_takings is 'Who had which file of the house sent to a device, to look at it, to print or to keep, and when. Append only.';
comment on column file_takings.centre_id is 'plain: the centre';
comment on column file_takings.taking_id is 'plain: id';
comment on column file_takings.of_what is 'plain: of a letter, or of a report that left the house';
comment on column file_takings.of_id is 'plain: which one';
comment on column file_takings.form is 'plain: as issued, as signed outside or on a screen, a scan, Word, Excel or PDF';
comment on column file_takings.taken_by is 'plain: who';
comment on column file_takings.taken_at is 'plain: when';

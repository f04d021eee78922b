create table staff_entries (
  centre_id uuid not null,
  entry_id uuid not null,
  person_id uuid not null,
  kind text not null,
  sort text,
  what text not null,
  number text,
  from_on date not null,
  until_on date,
  hours int,
  covered_by uuid,
  noted_by uuid not null,
  noted_at timestamptz not null,
  task_id uuid,
  constraint staff_entries__pk primary key (centre_id, entry_id),
  constraint staff_entries__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint staff_entries__cover foreign key (centre_id, covered_by) references people (centre_id, person_id),
  constraint staff_entries__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint staff_entries__kind check (kind in ('posting', 'certificate', 'training', 'leave')),
  constraint staff_entries__sort check (case kind when 'certificate' then sort in ('competency', 'str', 'licence', 'ethics', 'first_aid', 'trauma', 'trade', 'other_paper')
    when 'leave' then sort in ('annual', 'sick', 'maternity', 'important', 'duty') else sort is null end),
  constraint staff_entries__sorts check (sort in ('competency', 'str', 'licence', 'ethics', 'first_aid', 'trauma', 'trade', 'other_paper', 'annual', 'sick', 'maternity', 'important', 'duty')),
  constraint staff_entries__days check (until_on >= from_on),
  constraint staff_entries__leave check (kind <> 'leave' or until_on is not null),
  constraint staff_entries__cover_of_leave check (covered_by is null or kind = 'leave' and covered_by <> person_id),
  constraint staff_entries__hours check (hours is null or kind = 'training' and hours between 1 and 2000)
);
create index staff_entries__by_person on staff_entries (centre_id, person_id, from_on desc);
comment on table staff_entries is 'What stands in the file of a colleague: postings, certificates, trainings, leave. Never marks.';
comment on column staff_entries.centre_id is 'plain: the centre';
comment on column staff_entries.entry_id is 'plain: id';
comment on column staff_entries.person_id is 'plain: the colleague';
comment on column staff_entries.kind is 'plain: posting, certificate, training or leave';
comment on column staff_entries.sort is 'plain: which certificate, which leave';
comment on column staff_entries.what is 'plain: post, certificate, training or why, in a line; refused when it names a woman';
comment on column staff_entries.number is 'plain: number of the letter or of the certificate';
comment on column staff_entries.from_on is 'plain: first day, day of the certificate or of the training';
comment on column staff_entries.until_on is 'plain: last day; null while it goes on or where there is no end';
comment on column staff_entries.hours is 'plain: hours of a training';
comment on column staff_entries.covered_by is 'plain: who covers a leave';
comment on column staff_entries.noted_by is 'plain: who noted it';
comment on column staff_entries.noted_at is 'plain: when';
comment on column staff_entries.task_id is 'plain: the task of renewing it';

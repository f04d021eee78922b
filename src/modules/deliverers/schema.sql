create table deliverers (
  centre_id uuid not null,
  deliverer_id uuid not null,
  person_id uuid,
  kind text not null,
  name text,
  organisation text,
  topics text,
  contact text,
  is_active boolean not null default true,
  vetting_task_id uuid,
  statement_task_id uuid,
  version int not null default 1,
  constraint deliverers__pk primary key (centre_id, deliverer_id),
  constraint deliverers__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint deliverers__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint deliverers__same check (person_id = deliverer_id),
  constraint deliverers__named check ((person_id is null) = (name is not null)),
  constraint deliverers__staff check (kind <> 'staff' or person_id is not null),
  constraint deliverers__kind check (kind in ('staff', 'speaker', 'instructor', 'psychologist', 'clergy', 'volunteer'))
);
comment on table deliverers is 'Who gives a session: a colleague, under the id of the person, or somebody from outside.';
comment on column deliverers.centre_id is 'plain: the centre';
comment on column deliverers.deliverer_id is 'plain: id; of whoever has an account that of the person, so that one finds one''s own sessions';
comment on column deliverers.person_id is 'plain: whoever has an account here; null for somebody who only comes';
comment on column deliverers.kind is 'plain: staff, speaker, instructor, psychologist, clergy or volunteer';
comment on column deliverers.name is 'plain: name of somebody from outside, as it stands on the timetable';
comment on column deliverers.organisation is 'plain: who sends somebody from outside';
comment on column deliverers.topics is 'plain: what somebody from outside gives, as an invitation says it';
comment on column deliverers.contact is 'plain: sealed to the registry group''s key before it is stored; how somebody from outside is reached';
comment on column deliverers.is_active is 'plain: may still be planned with';
comment on column deliverers.vetting_task_id is 'plain: the task that asks for the vetting, new or again';
comment on column deliverers.statement_task_id is 'plain: the task that asks for the statement on secrecy, new or again';
comment on column deliverers.version is 'plain: version of the row';

create table deliverer_papers (
  centre_id uuid not null,
  paper_id uuid not null,
  deliverer_id uuid not null,
  kind text not null,
  checks text[] not null default '{}',
  done_on date not null,
  valid_until date not null,
  kept_at text not null,
  scan bytea,
  scan_format text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint deliverer_papers__pk primary key (centre_id, paper_id),
  constraint deliverer_papers__deliverer foreign key (centre_id, deliverer_id) references deliverers (centre_id, deliverer_id) on delete cascade,
  constraint deliverer_papers__recorder foreign key (centre_id, recorded_by) references people (centre_id, person_id),
  constraint deliverer_papers__kind check (kind in ('vetting', 'statement')),
  constraint deliverer_papers__checks check (checks <@ array['identity', 'sender', 'reference', 'interview', 'police_record']),
  constraint deliverer_papers__looked check ((kind = 'vetting') = (cardinality(checks) > 0)),
  constraint deliverer_papers__format check (scan_format in ('pdf', 'jpeg', 'png')),
  constraint deliverer_papers__scan check ((scan is null) = (scan_format is null)),
  constraint deliverer_papers__days check (done_on <= valid_until)
);
create index deliverer_papers__by_deliverer on deliverer_papers (centre_id, deliverer_id, kind, valid_until);
comment on table deliverer_papers is 'That somebody from outside was looked at, and has signed to keep secret what is heard here: each with its day and until when it holds. Never changed; the next one is a new row.';
comment on column deliverer_papers.centre_id is 'plain: the centre';
comment on column deliverer_papers.paper_id is 'plain: id';
comment on column deliverer_papers.deliverer_id is 'plain: whose';
comment on column deliverer_papers.kind is 'plain: vetting, or the statement on secrecy';
comment on column deliverer_papers.checks is 'plain: what was looked at, as codes; of a statement nothing';
comment on column deliverer_papers.done_on is 'plain: the day on which it was done or signed';
comment on column deliverer_papers.valid_until is 'plain: last day on which it holds';
comment on column deliverer_papers.kept_at is 'plain: number or folder of the paper that was signed';
comment on column deliverer_papers.scan is 'plain: the paper as a picture or PDF, looked at apart and sealed to the registry group''s key before it is stored; null when nobody brought it';
comment on column deliverer_papers.scan_format is 'plain: pdf, jpeg or png';
comment on column deliverer_papers.recorded_by is 'plain: who looked, or took the signature';
comment on column deliverer_papers.recorded_at is 'plain: when';

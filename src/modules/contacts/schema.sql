create table safe_contacts (
  centre_id uuid not null,
  contact_id uuid not null,
  case_id uuid not null,
  is_reachable boolean not null,
  body text not null,
  version int not null default 1,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  constraint safe_contacts__pk primary key (centre_id, contact_id),
  constraint safe_contacts__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
create index safe_contacts__by_case on safe_contacts (centre_id, case_id) where ended_at is null;
comment on table safe_contacts is 'Whom the house may call about her, and how. No line means no message (security.md 3.9).';
comment on column safe_contacts.centre_id is 'plain: the centre';
comment on column safe_contacts.contact_id is 'plain: id';
comment on column safe_contacts.case_id is 'plain: the case';
comment on column safe_contacts.is_reachable is 'plain: has answered, or she says will answer';
comment on column safe_contacts.body is 'sealed:safety {name, relation, channel, number, times, codeWord, maySay, whoMayAnswer}';
comment on column safe_contacts.version is 'plain: version of the row';
comment on column safe_contacts.recorded_by is 'plain: by whom';
comment on column safe_contacts.recorded_at is 'plain: when';
comment on column safe_contacts.ended_at is 'plain: no longer to be used since';

create table no_contacts (
  centre_id uuid not null,
  no_contact_id uuid not null,
  case_id uuid not null,
  body text not null,
  version int not null default 1,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  constraint no_contacts__pk primary key (centre_id, no_contact_id),
  constraint no_contacts__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
create index no_contacts__by_case on no_contacts (centre_id, case_id) where ended_at is null;
comment on table no_contacts is 'Who must never learn that she is here (domain.md 7.12).';
comment on column no_contacts.centre_id is 'plain: the centre';
comment on column no_contacts.no_contact_id is 'plain: id';
comment on column no_contacts.case_id is 'plain: the case';
comment on column no_contacts.body is 'sealed:safety {name, alias, relation, phones, plates, accounts, workplace, friends, courtOrder, whatToDo}';
comment on column no_contacts.version is 'plain: version of the row';
comment on column no_contacts.recorded_by is 'plain: by whom';
comment on column no_contacts.recorded_at is 'plain: when';
comment on column no_contacts.ended_at is 'plain: taken off the list since';

create table first_nights (
  centre_id uuid not null,
  case_id uuid not null,
  version int not null default 1,
  body text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint first_nights__pk primary key (centre_id, case_id),
  constraint first_nights__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
comment on table first_nights is 'Is she safe for tonight: asked on arrival, before the long talk.';
comment on column first_nights.centre_id is 'plain: the centre';
comment on column first_nights.case_id is 'plain: the case';
comment on column first_nights.version is 'plain: version of the row';
comment on column first_nights.body is 'sealed:safety {routineMedicine, feelsSafe, mayKnow, note}';
comment on column first_nights.recorded_by is 'plain: by whom';
comment on column first_nights.recorded_at is 'plain: when';

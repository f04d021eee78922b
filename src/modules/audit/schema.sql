-- Refused calls wait here until a job chains them (definer.sql). The chain itself is the platform's: db/002-events.sql.
create table sec.denials (
  centre_id uuid not null,
  person_id uuid not null,
  endpoint text not null,
  minute timestamptz not null,
  amount int not null,
  constraint denials__pk primary key (centre_id, person_id, endpoint, minute)
);
alter table sec.denials enable row level security;
comment on table sec.denials is 'Refused calls that are not in the chain yet; a job chains each minute that is over.';
comment on column sec.denials.centre_id is 'plain: the centre';
comment on column sec.denials.person_id is 'plain: who called';
comment on column sec.denials.endpoint is 'plain: what was called';
comment on column sec.denials.minute is 'plain: in which minute';
comment on column sec.denials.amount is 'plain: how often';

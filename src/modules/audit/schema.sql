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

create table chain_checks (
  centre_id uuid not null,
  lane smallint,
  after bigint not null default 0,
  checked bigint not null default 0,
  begun_at timestamptz not null,
  begun_ends jsonb not null default '{}',
  whole_at timestamptz,
  whole_ends jsonb not null default '{}',
  whole_checked bigint not null default 0,
  broken bigint,
  broken_at timestamptz,
  constraint chain_checks__pk primary key (centre_id),
  constraint chain_checks__broken check ((broken is null) = (broken_at is null))
);
comment on table chain_checks is 'The nightly look at the whole chain of a centre: how far it is, and how the last one ended.';
comment on column chain_checks.centre_id is 'plain: the centre';
comment on column chain_checks.lane is 'plain: lane that is looked at now; null when none is';
comment on column chain_checks.after is 'plain: the last entry of that lane that was looked at';
comment on column chain_checks.checked is 'plain: how many entries were looked at in this round';
comment on column chain_checks.begun_at is 'plain: when the last round began';
comment on column chain_checks.begun_ends is 'plain: where the lanes ended when it began';
comment on column chain_checks.whole_at is 'plain: when the chain was last found whole';
comment on column chain_checks.whole_ends is 'plain: up to where in each lane';
comment on column chain_checks.whole_checked is 'plain: how many entries that were';
comment on column chain_checks.broken is 'plain: number of the entry at which the last round found it broken';
comment on column chain_checks.broken_at is 'plain: when that was';

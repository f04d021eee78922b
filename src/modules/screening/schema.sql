create table referral_triages (
  centre_id uuid not null,
  triage_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  is_complete boolean not null,
  body text not null,
  constraint referral_triages__pk primary key (centre_id, triage_id),
  constraint referral_triages__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade
);
create index referral_triages__by_case on referral_triages (centre_id, case_id, at desc);
comment on table referral_triages is 'The first safety questions (F06), append only: the newest stands.';
comment on column referral_triages.centre_id is 'plain: the centre';
comment on column referral_triages.triage_id is 'plain: id';
comment on column referral_triages.case_id is 'plain: the case';
comment on column referral_triages.person_id is 'plain: who asked';
comment on column referral_triages.at is 'plain: when';
comment on column referral_triages.is_complete is 'plain: every question was asked';
comment on column referral_triages.body is 'sealed:safety {answers with weeks, tonight, note}';

create table referral_checks (
  centre_id uuid not null,
  check_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  verdict text not null,
  is_override boolean not null default false,
  body text not null,
  constraint referral_checks__pk primary key (centre_id, check_id),
  constraint referral_checks__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade,
  constraint referral_checks__verdict check (verdict in ('eligible', 'outside_rules', 'verify_age', 'never'))
);
create index referral_checks__by_case on referral_checks (centre_id, case_id, at desc);
comment on table referral_checks is 'Eligibility as it was checked, append only: the newest stands. An override of the head is a line of its own.';
comment on column referral_checks.centre_id is 'plain: the centre';
comment on column referral_checks.check_id is 'plain: id';
comment on column referral_checks.case_id is 'plain: the case';
comment on column referral_checks.person_id is 'plain: who checked';
comment on column referral_checks.at is 'plain: when';
comment on column referral_checks.verdict is 'plain: eligible, outside_rules, verify_age, never';
comment on column referral_checks.is_override is 'plain: the head lets her pass';
comment on column referral_checks.body is 'sealed:narrative {age, claims, taken, warnings, criteria, groups, reason}';

create table referral_readiness (
  centre_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  body text not null,
  version int not null default 1,
  constraint referral_readiness__pk primary key (centre_id, case_id),
  constraint referral_readiness__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade
);
comment on table referral_readiness is 'The talk on what she wants and what stands in the way. Nobody passes or does not pass it.';
comment on column referral_readiness.centre_id is 'plain: the centre';
comment on column referral_readiness.case_id is 'plain: the case';
comment on column referral_readiness.person_id is 'plain: who talked with her';
comment on column referral_readiness.at is 'plain: when';
comment on column referral_readiness.body is 'sealed:narrative {herWords, canStay, obstacles}';
comment on column referral_readiness.version is 'plain: version of the row';

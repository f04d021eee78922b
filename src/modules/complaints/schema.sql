create table referral_complaints (
  centre_id uuid not null,
  complaint_id uuid not null,
  case_id uuid not null,
  channel text not null,
  received_on date not null,
  due_on date not null,
  recorded_by uuid not null,
  answered_on date,
  answered_by uuid,
  is_protected boolean not null default false,
  body text not null,
  constraint referral_complaints__pk primary key (centre_id, complaint_id),
  constraint referral_complaints__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade,
  constraint referral_complaints__channel check (channel in ('letter', 'spoken', 'message', 'through_office')),
  constraint referral_complaints__answered check ((answered_on is null) = (answered_by is null))
);
create index referral_complaints__by_case on referral_complaints (centre_id, case_id, received_on);
comment on table referral_complaints is 'A complaint about a decision (F40): answered by somebody who took no part in it.';
comment on column referral_complaints.centre_id is 'plain: the centre';
comment on column referral_complaints.complaint_id is 'plain: id';
comment on column referral_complaints.case_id is 'plain: the case';
comment on column referral_complaints.channel is 'plain: how it came';
comment on column referral_complaints.received_on is 'plain: when it came';
comment on column referral_complaints.due_on is 'plain: answered by this day';
comment on column referral_complaints.recorded_by is 'plain: who recorded it';
comment on column referral_complaints.answered_on is 'plain: answered on';
comment on column referral_complaints.answered_by is 'plain: who answered';
comment on column referral_complaints.is_protected is 'plain: follows the case';
comment on column referral_complaints.body is 'sealed:identity {text, answer}';

create table referral_outcomes (
  centre_id uuid not null,
  outcome_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  noted_on date not null,
  outcome text not null,
  is_protected boolean not null default false,
  body text not null,
  constraint referral_outcomes__pk primary key (centre_id, outcome_id),
  constraint referral_outcomes__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade,
  constraint referral_outcomes__outcome check (outcome in ('joined', 'not_yet', 'no_news', 'declined'))
);
create index referral_outcomes__by_case on referral_outcomes (centre_id, case_id, noted_on);
comment on table referral_outcomes is 'What became of her where she was referred to (KS-08).';
comment on column referral_outcomes.centre_id is 'plain: the centre';
comment on column referral_outcomes.outcome_id is 'plain: id';
comment on column referral_outcomes.case_id is 'plain: the case';
comment on column referral_outcomes.person_id is 'plain: who noted it';
comment on column referral_outcomes.noted_on is 'plain: when the news came';
comment on column referral_outcomes.outcome is 'plain: joined, not yet, no news, declined';
comment on column referral_outcomes.is_protected is 'plain: follows the case';
comment on column referral_outcomes.body is 'sealed:identity the news in words';

create table referral_answers (
  centre_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  body text not null,
  constraint referral_answers__pk primary key (centre_id, case_id),
  constraint referral_answers__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade
);
comment on table referral_answers is 'What the sender is told beside yes, wait or no: the rule, the other place, the next step, the way to complain.';
comment on column referral_answers.centre_id is 'plain: the centre';
comment on column referral_answers.case_id is 'plain: the case';
comment on column referral_answers.is_protected is 'plain: follows the case';
comment on column referral_answers.body is 'sealed:identity {rule, alternative, complaintPath, nextStep, remark}';

create table referral_contacts (
  centre_id uuid not null,
  contact_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  with_whom text not null,
  channel text not null,
  was_reached boolean not null,
  is_protected boolean not null default false,
  body text not null,
  constraint referral_contacts__pk primary key (centre_id, contact_id),
  constraint referral_contacts__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade,
  constraint referral_contacts__whom check (with_whom in ('sender', 'candidate', 'family', 'other_service')),
  constraint referral_contacts__channel check (channel in ('call', 'message', 'visit', 'letter', 'meeting'))
);
create index referral_contacts__by_case on referral_contacts (centre_id, case_id, at desc);
comment on table referral_contacts is 'Contacts during selection: with the sender, with her, with another service. Attempts count too.';
comment on column referral_contacts.centre_id is 'plain: the centre';
comment on column referral_contacts.contact_id is 'plain: id';
comment on column referral_contacts.case_id is 'plain: the case';
comment on column referral_contacts.person_id is 'plain: who made the contact';
comment on column referral_contacts.at is 'plain: when';
comment on column referral_contacts.with_whom is 'plain: sender, candidate, family, other service';
comment on column referral_contacts.channel is 'plain: call, message, visit, letter, meeting';
comment on column referral_contacts.was_reached is 'plain: somebody answered';
comment on column referral_contacts.is_protected is 'plain: follows the case';
comment on column referral_contacts.body is 'sealed:identity what was said';

create table referral_steps (
  centre_id uuid not null,
  step_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  step text not null,
  kind text,
  is_protected boolean not null default false,
  body text not null,
  constraint referral_steps__pk primary key (centre_id, step_id),
  constraint referral_steps__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade,
  constraint referral_steps__step check (step in ('proposed', 'taken_back', 'returned', 'decided', 'reopened', 'withdrawn')),
  constraint referral_steps__kind check (kind in ('accept', 'wait', 'refer', 'refuse', 'emergency'))
);
create index referral_steps__by_case on referral_steps (centre_id, case_id, at desc);
comment on table referral_steps is 'Proposal, return, decision, reopening: append only, each with its reason.';
comment on column referral_steps.centre_id is 'plain: the centre';
comment on column referral_steps.step_id is 'plain: id';
comment on column referral_steps.case_id is 'plain: the case';
comment on column referral_steps.person_id is 'plain: who';
comment on column referral_steps.at is 'plain: when';
comment on column referral_steps.step is 'plain: proposed, taken back, returned, decided, reopened, withdrawn';
comment on column referral_steps.kind is 'plain: accept, wait, refer, refuse, emergency';
comment on column referral_steps.is_protected is 'plain: follows the case';
comment on column referral_steps.body is 'sealed:identity the reason in words';

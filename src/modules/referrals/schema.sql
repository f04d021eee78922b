create table referral_letters (
  centre_id uuid not null,
  letter_id uuid not null,
  number text,
  dated_on date,
  received_on date not null,
  sender_office text not null,
  subject text,
  stated_count int,
  intake_id uuid,
  list_id uuid,
  office_person_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint referral_letters__pk primary key (centre_id, letter_id),
  constraint referral_letters__intake foreign key (centre_id, intake_id) references intakes (centre_id, intake_id),
  constraint referral_letters__list foreign key (centre_id, list_id) references referral_lists (centre_id, list_id),
  constraint referral_letters__office foreign key (centre_id, office_person_id) references people (centre_id, person_id)
);
create unique index referral_letters__one_list on referral_letters (centre_id, list_id) where list_id is not null;
create index referral_letters__by_number on referral_letters (centre_id, number);
comment on table referral_letters is 'A letter of recommendation that came in (F02): one woman or a whole list.';
comment on column referral_letters.centre_id is 'plain: the centre';
comment on column referral_letters.letter_id is 'plain: id';
comment on column referral_letters.number is 'plain: number of the sender';
comment on column referral_letters.dated_on is 'plain: date of the letter';
comment on column referral_letters.received_on is 'plain: when it arrived';
comment on column referral_letters.sender_office is 'plain: the office that sent it';
comment on column referral_letters.subject is 'plain: subject line of the letter';
comment on column referral_letters.stated_count is 'plain: how many people the letter says it names';
comment on column referral_letters.intake_id is 'plain: the batch it answers to';
comment on column referral_letters.list_id is 'plain: the list that was attached';
comment on column referral_letters.office_person_id is 'plain: account of the office that may follow what becomes of it';
comment on column referral_letters.recorded_by is 'plain: who recorded it';
comment on column referral_letters.recorded_at is 'plain: when';

create table referrals (
  centre_id uuid not null,
  case_id uuid not null,
  letter_id uuid,
  no_letter_reason text,
  source text not null,
  received_at timestamptz not null,
  urgency text not null,
  list_no int,
  intake_id uuid,
  office_person_id uuid,
  registered_by uuid not null,
  registered_at timestamptz not null,
  first_response_due_on date not null,
  decision_due_on date not null,
  contacted_at timestamptz,
  triaged_at timestamptz,
  verdict text,
  is_overridden boolean not null default false,
  status text not null default 'new',
  is_emergency boolean not null default false,
  proposal_state text,
  proposal_kind text,
  proposal_by uuid,
  proposal_at timestamptz,
  decided_kind text,
  decided_by uuid,
  decided_at timestamptz,
  waiting_since date,
  waiting_until date,
  selection_due_on date,
  shelter_ends_on date,
  version int not null default 1,
  constraint referrals__pk primary key (centre_id, case_id),
  constraint referrals__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint referrals__letter foreign key (centre_id, letter_id) references referral_letters (centre_id, letter_id),
  constraint referrals__intake foreign key (centre_id, intake_id) references intakes (centre_id, intake_id),
  constraint referrals__letter_or_reason check (letter_id is not null or no_letter_reason is not null),
  constraint referrals__no_letter check (no_letter_reason in ('came_herself', 'family_came', 'emergency_first', 'letter_follows', 'given_orally')),
  constraint referrals__source check (source in ('social_office', 'raid', 'police', 'women_protection', 'hospital', 'welfare_institution', 'family', 'self')),
  constraint referrals__urgency check (urgency in ('ordinary', 'soon', 'emergency')),
  constraint referrals__verdict check (verdict in ('eligible', 'outside_rules', 'verify_age', 'never')),
  constraint referrals__status check (status in ('new', 'emergency', 'waiting', 'accepted', 'refused', 'referred', 'withdrawn')),
  constraint referrals__proposal check (proposal_state in ('open', 'taken_back', 'returned', 'decided')),
  constraint referrals__two_people check (proposal_state is distinct from 'decided' or decided_by is distinct from proposal_by),
  constraint referrals__waiting check ((status = 'waiting') = (waiting_until is not null)),
  constraint referrals__proposed check (proposal_kind in ('accept', 'wait', 'refer', 'refuse', 'emergency')),
  constraint referrals__decided check (decided_kind in ('accept', 'wait', 'refer', 'refuse', 'emergency'))
);
create index referrals__by_status on referrals (centre_id, status, received_at desc, case_id desc);
create index referrals__by_letter on referrals (centre_id, letter_id);
create index referrals__by_office on referrals (centre_id, office_person_id) where office_person_id is not null;
comment on table referrals is 'How a case began (F03) and what was decided on it (G1): one line a case, codes and dates only.';
comment on column referrals.centre_id is 'plain: the centre';
comment on column referrals.case_id is 'plain: the case it opened';
comment on column referrals.letter_id is 'plain: the letter of recommendation';
comment on column referrals.no_letter_reason is 'plain: code why there is no letter';
comment on column referrals.source is 'plain: kind of sender';
comment on column referrals.received_at is 'plain: when the referral came in';
comment on column referrals.urgency is 'plain: ordinary, soon, emergency';
comment on column referrals.list_no is 'plain: her number on the sender''s list';
comment on column referrals.intake_id is 'plain: the batch she is proposed for';
comment on column referrals.office_person_id is 'plain: account of the office that may follow it';
comment on column referrals.registered_by is 'plain: who registered it';
comment on column referrals.registered_at is 'plain: when';
comment on column referrals.first_response_due_on is 'plain: the sender hears from us by this day';
comment on column referrals.decision_due_on is 'plain: decided by this day';
comment on column referrals.contacted_at is 'plain: first contact with the sender';
comment on column referrals.triaged_at is 'plain: the safety questions were complete';
comment on column referrals.verdict is 'plain: eligible, outside_rules, verify_age, never';
comment on column referrals.is_overridden is 'plain: the head let her pass outside the rules';
comment on column referrals.status is 'plain: new, emergency, waiting, accepted, refused, referred, withdrawn';
comment on column referrals.is_emergency is 'plain: admitted in an emergency, selection not complete';
comment on column referrals.proposal_state is 'plain: open, taken back, returned, decided';
comment on column referrals.proposal_kind is 'plain: what was proposed';
comment on column referrals.proposal_by is 'plain: who proposed it';
comment on column referrals.proposal_at is 'plain: when';
comment on column referrals.decided_kind is 'plain: what was decided';
comment on column referrals.decided_by is 'plain: who decided; never who proposed';
comment on column referrals.decided_at is 'plain: when';
comment on column referrals.waiting_since is 'plain: on the waiting list since';
comment on column referrals.waiting_until is 'plain: the place on the list ends on';
comment on column referrals.selection_due_on is 'plain: after an emergency: selection complete by';
comment on column referrals.shelter_ends_on is 'plain: after an emergency: shelter ends on';
comment on column referrals.version is 'plain: version of the row';

create table referral_papers (
  centre_id uuid not null,
  case_id uuid not null,
  is_protected boolean not null default false,
  body text not null,
  constraint referral_papers__pk primary key (centre_id, case_id),
  constraint referral_papers__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade
);
comment on table referral_papers is 'What came with the referral: escort, sender, what her line of the list said.';
comment on column referral_papers.centre_id is 'plain: the centre';
comment on column referral_papers.case_id is 'plain: the case';
comment on column referral_papers.is_protected is 'plain: follows the case';
comment on column referral_papers.body is 'sealed:identity {escort, sender, births, list}';

create table referral_stories (
  centre_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint referral_stories__pk primary key (centre_id, case_id),
  constraint referral_stories__referral foreign key (centre_id, case_id) references referrals (centre_id, case_id) on delete cascade
);
comment on table referral_stories is 'Why she was referred, what has been done, what she was told (F03).';
comment on column referral_stories.centre_id is 'plain: the centre';
comment on column referral_stories.case_id is 'plain: the case';
comment on column referral_stories.body is 'sealed:narrative {reason, done, told}';

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
comment on column referral_triages.body is 'sealed:safety {answers, weeks, tonight, note}';

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

create table referral_letters (
  centre_id uuid not null,
  letter_id uuid not null,
  number_mark text,
  dated_on date,
  received_on date not null,
  stated_count int,
  intake_id uuid,
  list_id uuid,
  office_person_id uuid,
  body text not null,
  for_office text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint referral_letters__pk primary key (centre_id, letter_id),
  constraint referral_letters__intake foreign key (centre_id, intake_id) references intakes (centre_id, intake_id),
  constraint referral_letters__list foreign key (centre_id, list_id) references referral_lists (centre_id, list_id),
  constraint referral_letters__office foreign key (centre_id, office_person_id) references people (centre_id, person_id)
);
create unique index referral_letters__one_list on referral_letters (centre_id, list_id) where list_id is not null;
create index referral_letters__by_number on referral_letters (centre_id, number_mark);
comment on table referral_letters is 'A letter of recommendation that came in (F02): one woman or a whole list.';
comment on column referral_letters.centre_id is 'plain: the centre';
comment on column referral_letters.letter_id is 'plain: id';
comment on column referral_letters.number_mark is 'plain: keyed hash of number, sender and date, under the intake group''s key: the same letter is known again';
comment on column referral_letters.dated_on is 'plain: date of the letter';
comment on column referral_letters.received_on is 'plain: when it arrived';
comment on column referral_letters.stated_count is 'plain: how many people the letter says it names';
comment on column referral_letters.intake_id is 'plain: the batch it answers to';
comment on column referral_letters.list_id is 'plain: the list that was attached';
comment on column referral_letters.office_person_id is 'plain: account of the office that may follow what becomes of it';
comment on column referral_letters.body is 'plain: sealed to the intake group''s key before it is stored; JSON {number, office, subject}';
comment on column referral_letters.for_office is 'plain: the same, sealed to the account of the office that sent it';
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

create table list_takings (
  centre_id uuid not null,
  list_id uuid not null,
  letter_id uuid not null,
  received_on date not null,
  intake_id uuid,
  responsible_id uuid,
  office_person_id uuid,
  begun_by uuid not null,
  begun_at timestamptz not null,
  constraint list_takings__pk primary key (centre_id, list_id),
  constraint list_takings__letter foreign key (centre_id, letter_id) references referral_letters (centre_id, letter_id)
);
comment on table list_takings is 'What was chosen for a list as a whole when its saving began, so that anybody can go on where it stopped.';
comment on column list_takings.centre_id is 'plain: the centre';
comment on column list_takings.list_id is 'plain: the list';
comment on column list_takings.letter_id is 'plain: the letter it came with';
comment on column list_takings.received_on is 'plain: when that letter came';
comment on column list_takings.intake_id is 'plain: the intake its women are for';
comment on column list_takings.responsible_id is 'plain: who handles them';
comment on column list_takings.office_person_id is 'plain: the account of the office that sent it';
comment on column list_takings.begun_by is 'plain: who confirmed the list';
comment on column list_takings.begun_at is 'plain: when';

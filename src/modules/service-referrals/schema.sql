create table services (
  centre_id uuid not null,
  service_id uuid not null,
  kind text not null,
  name text not null,
  address text,
  phone text,
  contact text,
  hours text,
  cost text,
  mou_no text,
  mou_until date,
  mou_task_id uuid,
  ended_on date,
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null,
  constraint services__pk primary key (centre_id, service_id),
  constraint services__changed_by foreign key (centre_id, changed_by) references people (centre_id, person_id),
  constraint services__kind check (kind in ('health_centre', 'hospital', 'hiv_sti_clinic', 'mental_health', 'legal_aid', 'women_protection',
    'police', 'civil_registry', 'bpjs', 'pkh', 'training', 'employer', 'bank', 'social_office', 'institution', 'other')),
  constraint services__mou check (mou_until is null or mou_no is not null),
  constraint services__task check (mou_task_id is null or mou_until is not null)
);
comment on table services is 'Directory of services that the centre works with: offices, clinics, schools, employers. Nothing of any woman.';
comment on column services.centre_id is 'plain: the centre';
comment on column services.service_id is 'plain: id';
comment on column services.kind is 'plain: what it does; decides who reads of a referral there';
comment on column services.name is 'plain: as it is called in public';
comment on column services.address is 'plain: its public address';
comment on column services.phone is 'plain: its public number';
comment on column services.contact is 'plain: the officer who is asked for there';
comment on column services.hours is 'plain: when it is open';
comment on column services.cost is 'plain: what it costs, in its own words';
comment on column services.mou_no is 'plain: number of the agreement';
comment on column services.mou_until is 'plain: last day of the agreement';
comment on column services.mou_task_id is 'plain: the task that asks for its renewal';
comment on column services.ended_on is 'plain: not referred to any more since';
comment on column services.version is 'plain: version of the row';
comment on column services.changed_at is 'plain: when';
comment on column services.changed_by is 'plain: by whom';

create table service_referrals (
  centre_id uuid not null,
  service_referral_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  onward_from uuid,
  reach text not null,
  urgency text not null,
  basis text not null,
  shared text[] not null default '{}',
  escort_id uuid,
  cost_rupiah bigint,
  payer text,
  referred_on date not null,
  answer_by date not null,
  accepted_on date,
  referred_by uuid not null,
  referred_at timestamptz not null,
  task_id uuid,
  result text,
  closed_on date,
  closed_by uuid,
  constraint service_referrals__pk primary key (centre_id, service_referral_id),
  constraint service_referrals__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint service_referrals__service foreign key (centre_id, service_id) references services (centre_id, service_id),
  constraint service_referrals__escort foreign key (centre_id, escort_id) references people (centre_id, person_id),
  constraint service_referrals__by foreign key (centre_id, referred_by) references people (centre_id, person_id),
  constraint service_referrals__one_onward unique (centre_id, onward_from),
  constraint service_referrals__onward foreign key (centre_id, onward_from) references service_referrals (centre_id, service_referral_id),
  constraint service_referrals__reach check (reach in ('story', 'health', 'nurse', 'safety')),
  constraint service_referrals__urgency check (urgency in ('now', 'soon', 'ordinary')),
  constraint service_referrals__basis check (basis in ('consent', 'legal_duty', 'public_service')),
  constraint service_referrals__shared check (shared <@ array['name', 'birth', 'nik', 'kk', 'address', 'phone', 'condition']),
  constraint service_referrals__payer check (payer in ('bpjs', 'centre', 'herself', 'family', 'service', 'nobody')),
  constraint service_referrals__cost check (cost_rupiah >= 0),
  constraint service_referrals__days check (answer_by >= referred_on and closed_on >= referred_on and accepted_on >= referred_on),
  constraint service_referrals__result check (result in ('served', 'partly', 'not_accepted', 'not_wanted', 'not_there', 'onward')),
  constraint service_referrals__closed_by_a_result check ((result is null) = (closed_on is null) and (result is null) = (closed_by is null))
);
create index service_referrals__by_case on service_referrals (centre_id, case_id);
comment on table service_referrals is 'She is referred to a service (F23): where, on what basis, what is shared, with whom, who pays; closed by a result and by nothing else.';
comment on column service_referrals.centre_id is 'plain: the centre';
comment on column service_referrals.service_referral_id is 'plain: id';
comment on column service_referrals.case_id is 'plain: the case';
comment on column service_referrals.service_id is 'plain: where to';
comment on column service_referrals.onward_from is 'plain: the referral that this one carries on: health centre, then hospital';
comment on column service_referrals.reach is 'plain: who knows of it: her team, and the nurse, the nurse alone, or the head and her worker';
comment on column service_referrals.urgency is 'plain: now, soon, ordinary';
comment on column service_referrals.basis is 'plain: on what the sharing rests: her consent, or a duty or service that the law names';
comment on column service_referrals.shared is 'plain: which fields of hers are shared, never what stands in them';
comment on column service_referrals.escort_id is 'plain: who goes with her';
comment on column service_referrals.cost_rupiah is 'plain: what it costs';
comment on column service_referrals.payer is 'plain: who pays';
comment on column service_referrals.referred_on is 'plain: the day';
comment on column service_referrals.answer_by is 'plain: after it the answer is asked for';
comment on column service_referrals.accepted_on is 'plain: since when another institution has said that it takes her';
comment on column service_referrals.referred_by is 'plain: who referred her';
comment on column service_referrals.referred_at is 'plain: when it was written';
comment on column service_referrals.task_id is 'plain: the task that asks for the answer';
comment on column service_referrals.result is 'plain: what came of it';
comment on column service_referrals.closed_on is 'plain: the day of the result';
comment on column service_referrals.closed_by is 'plain: who wrote it';

create table service_referral_story (
  centre_id uuid not null,
  note_id uuid not null,
  service_referral_id uuid not null,
  case_id uuid not null,
  part text not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint service_referral_story__pk primary key (centre_id, note_id),
  constraint service_referral_story__of foreign key (centre_id, service_referral_id)
    references service_referrals (centre_id, service_referral_id) on delete cascade,
  constraint service_referral_story__by foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint service_referral_story__part check (part in ('sent', 'reply', 'accepted', 'letter', 'packet'))
);
create index service_referral_story__by_referral on service_referral_story (centre_id, service_referral_id);
comment on table service_referral_story is 'What was written to a service and what came back, where it belongs to her story. Append only.';
comment on column service_referral_story.centre_id is 'plain: the centre';
comment on column service_referral_story.note_id is 'plain: id';
comment on column service_referral_story.service_referral_id is 'plain: the referral';
comment on column service_referral_story.case_id is 'plain: the case';
comment on column service_referral_story.part is 'plain: what was sent, a reply, that another institution takes her, a letter or a packet as it was printed';
comment on column service_referral_story.body is 'sealed:narrative why, what is asked for, her condition, the basis; what came back';
comment on column service_referral_story.written_by is 'plain: who wrote it';
comment on column service_referral_story.written_at is 'plain: when';

create table service_referral_health (
  centre_id uuid not null,
  note_id uuid not null,
  service_referral_id uuid not null,
  case_id uuid not null,
  part text not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint service_referral_health__pk primary key (centre_id, note_id),
  constraint service_referral_health__of foreign key (centre_id, service_referral_id)
    references service_referrals (centre_id, service_referral_id) on delete cascade,
  constraint service_referral_health__by foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint service_referral_health__part check (part in ('sent', 'reply', 'accepted', 'letter', 'packet'))
);
create index service_referral_health__by_referral on service_referral_health (centre_id, service_referral_id);
comment on table service_referral_health is 'What was written to a service and what came back, where it is about her health. Append only.';
comment on column service_referral_health.centre_id is 'plain: the centre';
comment on column service_referral_health.note_id is 'plain: id';
comment on column service_referral_health.service_referral_id is 'plain: the referral';
comment on column service_referral_health.case_id is 'plain: the case';
comment on column service_referral_health.part is 'plain: what was sent, a reply, that another institution takes her, a letter or a packet as it was printed';
comment on column service_referral_health.body is 'sealed:health why, what is asked for, her condition, the basis; what came back';
comment on column service_referral_health.written_by is 'plain: who wrote it';
comment on column service_referral_health.written_at is 'plain: when';

create table service_referral_safety (
  centre_id uuid not null,
  note_id uuid not null,
  service_referral_id uuid not null,
  case_id uuid not null,
  part text not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint service_referral_safety__pk primary key (centre_id, note_id),
  constraint service_referral_safety__of foreign key (centre_id, service_referral_id)
    references service_referrals (centre_id, service_referral_id) on delete cascade,
  constraint service_referral_safety__by foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint service_referral_safety__part check (part in ('sent', 'reply', 'accepted', 'letter', 'packet'))
);
create index service_referral_safety__by_referral on service_referral_safety (centre_id, service_referral_id);
comment on table service_referral_safety is 'What was written to a service and what came back, where it is about her safety. Append only.';
comment on column service_referral_safety.centre_id is 'plain: the centre';
comment on column service_referral_safety.note_id is 'plain: id';
comment on column service_referral_safety.service_referral_id is 'plain: the referral';
comment on column service_referral_safety.case_id is 'plain: the case';
comment on column service_referral_safety.part is 'plain: what was sent, a reply, that another institution takes her, a letter or a packet as it was printed';
comment on column service_referral_safety.body is 'sealed:safety why, what is asked for, her condition, the basis; what came back';
comment on column service_referral_safety.written_by is 'plain: who wrote it';
comment on column service_referral_safety.written_at is 'plain: when';

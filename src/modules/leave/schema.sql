create table leave_passes (
  centre_id uuid not null,
  pass_id uuid not null,
  pass_no int not null,
  case_id uuid not null,
  kind text not null,
  from_at timestamptz not null,
  back_at timestamptz not null,
  is_family boolean not null,
  body text,
  asked_at timestamptz not null,
  asked_by uuid not null,
  decision text,
  decided_at timestamptz,
  decided_by uuid,
  checked text[] not null default '{}',
  refused_for text,
  out_at timestamptz,
  out_by uuid,
  in_at timestamptz,
  in_by uuid,
  constraint leave_passes__pk primary key (centre_id, pass_id),
  constraint leave_passes__no unique (centre_id, pass_no),
  constraint leave_passes__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint leave_passes__asker foreign key (centre_id, asked_by) references people (centre_id, person_id),
  constraint leave_passes__decider foreign key (centre_id, decided_by) references people (centre_id, person_id),
  constraint leave_passes__kind check (kind in ('errand', 'appointment', 'outing', 'home', 'practice')),
  constraint leave_passes__decision check (decision in ('given', 'refused')),
  constraint leave_passes__times check (from_at < back_at),
  constraint leave_passes__decided check (num_nonnulls(decision, decided_at, decided_by) in (0, 3)),
  constraint leave_passes__out check (out_at is null or decision = 'given'),
  constraint leave_passes__in check (in_at is null or out_at is not null and out_at <= in_at),
  constraint leave_passes__checked check (checked <@ array['companion', 'escort', 'letter', 'safe_address', 'receiver_unlisted', 'transport', 'agreement']),
  constraint leave_passes__refused check ((coalesce(decision, '') = 'refused') = (refused_for is not null)),
  constraint leave_passes__refused_for check (refused_for in ('not_safe', 'nobody_goes_along', 'nobody_receives', 'other_appointment'))
);
create index leave_passes__by_case on leave_passes (centre_id, case_id);
create index leave_passes__by_day on leave_passes (centre_id, back_at);
comment on table leave_passes is 'Leave passes (F25): asked for, decided by who may give this kind, gone, back.';
comment on column leave_passes.centre_id is 'plain: the centre';
comment on column leave_passes.pass_id is 'plain: id';
comment on column leave_passes.pass_no is 'plain: the number on her card, counted in the house';
comment on column leave_passes.case_id is 'plain: who';
comment on column leave_passes.kind is 'plain: kind of leave, in kinds that tell no reason';
comment on column leave_passes.from_at is 'plain: asked from when';
comment on column leave_passes.back_at is 'plain: until when';
comment on column leave_passes.is_family is 'plain: somebody of her family is ill or has died';
comment on column leave_passes.body is 'plain: sealed to the staff group''s key before it is stored; JSON {to, companion, why}, read by whoever may know where she is';
comment on column leave_passes.asked_at is 'plain: when it was asked';
comment on column leave_passes.asked_by is 'plain: who wrote it down for her';
comment on column leave_passes.decision is 'plain: given or refused; null while it waits';
comment on column leave_passes.decided_at is 'plain: when';
comment on column leave_passes.decided_by is 'plain: by whom';
comment on column leave_passes.checked is 'plain: what was seen to before it was given';
comment on column leave_passes.refused_for is 'plain: why not, as a code; discipline is none';
comment on column leave_passes.out_at is 'plain: she went out of the door';
comment on column leave_passes.out_by is 'plain: who let her out';
comment on column leave_passes.in_at is 'plain: she was back';
comment on column leave_passes.in_by is 'plain: who noted it';

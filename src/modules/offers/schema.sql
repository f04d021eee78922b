create table candidate_offers (
  centre_id uuid not null,
  offer_id uuid not null,
  office_person_id uuid not null,
  sent_at timestamptz not null,
  answer_due_on date not null,
  task_id uuid not null,
  registered_at timestamptz,
  registered_by uuid,
  case_id uuid,
  constraint candidate_offers__pk primary key (centre_id, offer_id),
  constraint candidate_offers__office foreign key (centre_id, office_person_id) references people (centre_id, person_id),
  constraint candidate_offers__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint candidate_offers__registered check ((registered_at is null) = (registered_by is null) and (registered_at is null) = (case_id is null))
);
create index candidate_offers__by_office on candidate_offers (centre_id, office_person_id, sent_at desc);
create index candidate_offers__waiting on candidate_offers (centre_id, sent_at) where registered_at is null;
create unique index candidate_offers__by_case on candidate_offers (centre_id, case_id) where case_id is not null;
comment on table candidate_offers is 'An office sent a candidate with its account; nothing of her stands here. Taken away when the office withdraws it.';
comment on column candidate_offers.centre_id is 'plain: the centre';
comment on column candidate_offers.offer_id is 'plain: id';
comment on column candidate_offers.office_person_id is 'plain: account of the office that sent it';
comment on column candidate_offers.sent_at is 'plain: when';
comment on column candidate_offers.answer_due_on is 'plain: the office hears from us by this day';
comment on column candidate_offers.task_id is 'plain: the task to register it';
comment on column candidate_offers.registered_at is 'plain: it became a referral; null while it waits';
comment on column candidate_offers.registered_by is 'plain: who registered it';
comment on column candidate_offers.case_id is 'plain: the case that was opened';

create table offer_words (
  centre_id uuid not null,
  offer_id uuid not null,
  person_id uuid not null,
  body text not null,
  constraint offer_words__pk primary key (centre_id, offer_id, person_id),
  constraint offer_words__offer foreign key (centre_id, offer_id) references candidate_offers (centre_id, offer_id) on delete cascade,
  constraint offer_words__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table offer_words is 'What the office wrote: a copy for itself, and one for each who may register it until it is registered.';
comment on column offer_words.centre_id is 'plain: the centre';
comment on column offer_words.offer_id is 'plain: the offer';
comment on column offer_words.person_id is 'plain: for whom';
comment on column offer_words.body is 'plain: the letter, who she is, why she is sent; sealed to the account of this person';

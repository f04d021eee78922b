create table key_requests (
  centre_id uuid not null,
  request_id uuid not null,
  case_id uuid not null,
  class text not null,
  reader_id uuid not null,
  purpose text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  answer text,
  declined_for text,
  answered_by uuid,
  answered_at timestamptz,
  constraint key_requests__pk primary key (centre_id, request_id),
  constraint key_requests__reader foreign key (centre_id, reader_id) references people (centre_id, person_id),
  constraint key_requests__asker foreign key (centre_id, asked_by) references people (centre_id, person_id),
  constraint key_requests__class check (class in ('health', 'counselling')),
  constraint key_requests__purpose check (purpose in ('assessment', 'plan', 'accompany', 'placement', 'aftercare')),
  constraint key_requests__answer check (answer in ('granted', 'declined')),
  constraint key_requests__declined_for check (declined_for in ('she_does_not_want', 'not_needed', 'talk_first', 'other_way')),
  constraint key_requests__whole check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)
    and (answer is not distinct from 'declined') = (declined_for is not null)),
  constraint key_requests__two_people check (answered_by <> asked_by)
);
create unique index key_requests__one_open on key_requests (centre_id, case_id, class, reader_id) where answer is null;
comment on table key_requests is 'Somebody of her team asks to read what is closed to her; whoever holds the key gives it or says why not. Codes alone, no word about her.';
comment on column key_requests.centre_id is 'plain: the centre';
comment on column key_requests.request_id is 'plain: id';
comment on column key_requests.case_id is 'plain: the case';
comment on column key_requests.class is 'plain: her health, or a summary of what the psychologist keeps';
comment on column key_requests.reader_id is 'plain: who shall read';
comment on column key_requests.purpose is 'plain: what for';
comment on column key_requests.asked_by is 'plain: who asked';
comment on column key_requests.asked_at is 'plain: when';
comment on column key_requests.answer is 'plain: granted or declined; null while it waits';
comment on column key_requests.declined_for is 'plain: why not';
comment on column key_requests.answered_by is 'plain: the holder of the key who answered';
comment on column key_requests.answered_at is 'plain: when';

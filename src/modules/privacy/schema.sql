create table privacy_requests (
  centre_id uuid not null,
  request_id uuid not null,
  year int not null,
  ordinal int not null,
  case_id uuid,
  her_no text,
  right_asked text not null,
  via text not null,
  identity text not null,
  asked_at timestamptz not null,
  due_at timestamptz,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  outcome text,
  ground text,
  answered_at timestamptz,
  answered_by uuid,
  appealed_at timestamptz,
  appeal text,
  appeal_done_at timestamptz,
  appeal_done_by uuid,
  constraint privacy_requests__pk primary key (centre_id, request_id),
  constraint privacy_requests__once unique (centre_id, year, ordinal),
  constraint privacy_requests__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint privacy_requests__recorder foreign key (centre_id, recorded_by) references people (centre_id, person_id),
  constraint privacy_requests__answerer foreign key (centre_id, answered_by) references people (centre_id, person_id),
  constraint privacy_requests__decider foreign key (centre_id, appeal_done_by) references people (centre_id, person_id),
  constraint privacy_requests__right check (right_asked in ('information', 'correct', 'access', 'end', 'withdraw', 'object', 'restrict', 'portability')),
  constraint privacy_requests__via check (via in ('herself', 'letter', 'family', 'lawyer', 'office')),
  constraint privacy_requests__identity check (identity in ('known_here', 'document', 'power_of_attorney', 'not_yet')),
  constraint privacy_requests__outcome check (outcome in ('granted', 'partly', 'refused')),
  constraint privacy_requests__ground check (ground in ('archive', 'others_data', 'safety', 'legal_hold', 'not_shown', 'not_held')),
  constraint privacy_requests__appeal check (appeal in ('stands', 'changed')),
  constraint privacy_requests__answered check ((answered_at is null) = (outcome is null) and (answered_at is null) = (answered_by is null)),
  constraint privacy_requests__why check (outcome is null or (outcome = 'granted') = (ground is null)),
  constraint privacy_requests__she check (outcome is distinct from 'granted' or identity <> 'not_yet'),
  constraint privacy_requests__appealed check (appealed_at is null or outcome in ('partly', 'refused')),
  constraint privacy_requests__decided check ((appeal_done_at is null) = (appeal is null) and (appeal_done_at is null or appealed_at is not null)),
  constraint privacy_requests__another check (appeal_done_by <> answered_by)
);
create index privacy_requests__by_time on privacy_requests (centre_id, asked_at desc);
create index privacy_requests__by_case on privacy_requests (centre_id, case_id);
comment on table privacy_requests is 'What somebody asks of the house about her data (F41, UU 27/2022 art. 5 to 13), with its clock, its answer and the appeal against it.';
comment on column privacy_requests.centre_id is 'plain: the centre';
comment on column privacy_requests.request_id is 'plain: id';
comment on column privacy_requests.year is 'plain: year of its number';
comment on column privacy_requests.ordinal is 'plain: first, second of the year';
comment on column privacy_requests.case_id is 'plain: the case that the database found for her number';
comment on column privacy_requests.her_no is 'plain: number of the register, or the code of a protected woman';
comment on column privacy_requests.right_asked is 'plain: which right';
comment on column privacy_requests.via is 'plain: how it came';
comment on column privacy_requests.identity is 'plain: how it was made sure that it is she';
comment on column privacy_requests.asked_at is 'plain: when it was asked; the hours of the law run from it';
comment on column privacy_requests.due_at is 'plain: until when; null where the law as we know it gives no hours (domain.md 3.4)';
comment on column privacy_requests.recorded_by is 'plain: who wrote it down';
comment on column privacy_requests.recorded_at is 'plain: when';
comment on column privacy_requests.outcome is 'plain: done, done in part, refused';
comment on column privacy_requests.ground is 'plain: why not, or not all';
comment on column privacy_requests.answered_at is 'plain: when it was answered';
comment on column privacy_requests.answered_by is 'plain: by whom';
comment on column privacy_requests.appealed_at is 'plain: when she said that the answer is not right';
comment on column privacy_requests.appeal is 'plain: the answer stands, or is changed';
comment on column privacy_requests.appeal_done_at is 'plain: when that was decided';
comment on column privacy_requests.appeal_done_by is 'plain: by whom, never by who answered';

create table privacy_breaches (
  centre_id uuid not null,
  breach_id uuid not null,
  year int not null,
  ordinal int not null,
  kinds text[] not null,
  women_count int not null,
  found_at timestamptz not null,
  due_at timestamptz not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  extract_id uuid,
  constraint privacy_breaches__pk primary key (centre_id, breach_id),
  constraint privacy_breaches__recorder foreign key (centre_id, recorded_by) references people (centre_id, person_id),
  constraint privacy_breaches__closer foreign key (centre_id, closed_by) references people (centre_id, person_id),
  constraint privacy_breaches__once unique (centre_id, year, ordinal),
  constraint privacy_breaches__copy foreign key (centre_id, extract_id) references extracts (centre_id, extract_id),
  constraint privacy_breaches__of_copy unique (centre_id, extract_id),
  constraint privacy_breaches__kinds check (cardinality(kinds) > 0 and kinds <@ array['names', 'identity', 'story', 'health', 'safety', 'family', 'photos', 'accounts']),
  constraint privacy_breaches__count check (women_count between 0 and 10000),
  constraint privacy_breaches__clock check (due_at = found_at + interval '72 hours'),
  constraint privacy_breaches__closed check ((closed_at is null) = (closed_by is null))
);
comment on table privacy_breaches is 'Data that were lost, seen or changed by somebody who may not (F42, UU 27/2022 art. 46): what, since when, who must be told until when.';
comment on column privacy_breaches.centre_id is 'plain: the centre';
comment on column privacy_breaches.breach_id is 'plain: id';
comment on column privacy_breaches.year is 'plain: year of its number';
comment on column privacy_breaches.ordinal is 'plain: first, second of the year';
comment on column privacy_breaches.kinds is 'plain: classes of data that it touches';
comment on column privacy_breaches.women_count is 'plain: how many women it is about';
comment on column privacy_breaches.found_at is 'plain: when somebody who works here knew; the three days run from it';
comment on column privacy_breaches.due_at is 'plain: three times 24 hours later';
comment on column privacy_breaches.recorded_by is 'plain: who wrote it down';
comment on column privacy_breaches.recorded_at is 'plain: when';
comment on column privacy_breaches.closed_at is 'plain: closed when the women and the authority were told';
comment on column privacy_breaches.closed_by is 'plain: by whom';
comment on column privacy_breaches.extract_id is 'plain: the copy of rows that did not come back, where it is about one';

create table privacy_breach_tellings (
  centre_id uuid not null,
  telling_id uuid not null,
  breach_id uuid not null,
  whom text not null,
  channel text not null,
  told_at timestamptz not null,
  people_count int,
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint privacy_breach_tellings__pk primary key (centre_id, telling_id),
  constraint privacy_breach_tellings__of foreign key (centre_id, breach_id) references privacy_breaches (centre_id, breach_id) on delete cascade,
  constraint privacy_breach_tellings__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint privacy_breach_tellings__whom check (whom in ('subjects', 'authority', 'public')),
  constraint privacy_breach_tellings__channel check (channel in ('in_person', 'phone', 'message', 'letter')),
  constraint privacy_breach_tellings__count check ((people_count is not null) = (whom = 'subjects') and people_count between 1 and 10000)
);
create index privacy_breach_tellings__by_breach on privacy_breach_tellings (centre_id, breach_id);
comment on table privacy_breach_tellings is 'Who was told of a breach, when and by what; to whom by name stands in the sealed words.';
comment on column privacy_breach_tellings.centre_id is 'plain: the centre';
comment on column privacy_breach_tellings.telling_id is 'plain: id, the same as of its words';
comment on column privacy_breach_tellings.breach_id is 'plain: the breach';
comment on column privacy_breach_tellings.whom is 'plain: the women concerned, the authority, the public';
comment on column privacy_breach_tellings.channel is 'plain: by what';
comment on column privacy_breach_tellings.told_at is 'plain: when';
comment on column privacy_breach_tellings.people_count is 'plain: how many of the women';
comment on column privacy_breach_tellings.noted_by is 'plain: who wrote it down';
comment on column privacy_breach_tellings.noted_at is 'plain: when';

create table privacy_disclosures (
  centre_id uuid not null,
  disclosure_id uuid not null,
  case_id uuid,
  her_no text not null,
  basis text not null,
  asked_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  head_at timestamptz,
  head_by uuid,
  officer_at timestamptz,
  officer_by uuid,
  refused_at timestamptz,
  refused_by uuid,
  given_at timestamptz,
  given_by uuid,
  constraint privacy_disclosures__pk primary key (centre_id, disclosure_id),
  constraint privacy_disclosures__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint privacy_disclosures__recorder foreign key (centre_id, recorded_by) references people (centre_id, person_id),
  constraint privacy_disclosures__head foreign key (centre_id, head_by) references people (centre_id, person_id),
  constraint privacy_disclosures__officer foreign key (centre_id, officer_by) references people (centre_id, person_id),
  constraint privacy_disclosures__basis check (basis in ('consent', 'legal_duty', 'court', 'public_service', 'vital')),
  constraint privacy_disclosures__whole check ((head_at is null) = (head_by is null) and (officer_at is null) = (officer_by is null)
    and (refused_at is null) = (refused_by is null) and (given_at is null) = (given_by is null)),
  constraint privacy_disclosures__two_people check (head_by <> officer_by),
  constraint privacy_disclosures__another check (head_by <> recorded_by and officer_by <> recorded_by),
  constraint privacy_disclosures__approved check (given_at is null or (head_at is not null and officer_at is not null and refused_at is null))
);
create index privacy_disclosures__by_time on privacy_disclosures (centre_id, recorded_at desc);
create index privacy_disclosures__by_case on privacy_disclosures (centre_id, case_id);
comment on table privacy_disclosures is 'What was told about her to an office or a person outside, on which basis, approved by two (security.md 3.9).';
comment on column privacy_disclosures.centre_id is 'plain: the centre';
comment on column privacy_disclosures.disclosure_id is 'plain: id';
comment on column privacy_disclosures.case_id is 'plain: the case that the database found for her number';
comment on column privacy_disclosures.her_no is 'plain: number of the register, or the code of a protected woman';
comment on column privacy_disclosures.basis is 'plain: on what it rests';
comment on column privacy_disclosures.asked_on is 'plain: the day on which it was asked for';
comment on column privacy_disclosures.recorded_by is 'plain: who laid it before the two';
comment on column privacy_disclosures.recorded_at is 'plain: when';
comment on column privacy_disclosures.head_at is 'plain: when the head approved';
comment on column privacy_disclosures.head_by is 'plain: which head';
comment on column privacy_disclosures.officer_at is 'plain: when the privacy officer approved';
comment on column privacy_disclosures.officer_by is 'plain: which officer';
comment on column privacy_disclosures.refused_at is 'plain: when one of them said no';
comment on column privacy_disclosures.refused_by is 'plain: who';
comment on column privacy_disclosures.given_at is 'plain: when it was given';
comment on column privacy_disclosures.given_by is 'plain: by whom';

create table privacy_words (
  centre_id uuid not null,
  note_id uuid not null,
  person_id uuid not null,
  request_id uuid,
  breach_id uuid,
  disclosure_id uuid,
  kind text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint privacy_words__pk primary key (centre_id, note_id, person_id),
  constraint privacy_words__request foreign key (centre_id, request_id) references privacy_requests (centre_id, request_id) on delete cascade,
  constraint privacy_words__breach foreign key (centre_id, breach_id) references privacy_breaches (centre_id, breach_id) on delete cascade,
  constraint privacy_words__disclosure foreign key (centre_id, disclosure_id) references privacy_disclosures (centre_id, disclosure_id) on delete cascade,
  constraint privacy_words__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint privacy_words__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint privacy_words__one check (num_nonnulls(request_id, breach_id, disclosure_id) = 1),
  constraint privacy_words__kind check (kind in ('asked', 'answer', 'appeal', 'appeal_answer', 'title', 'what', 'how', 'handling', 'telling', 'letter', 'lesson', 'scope', 'refusal', 'handing'))
);
create index privacy_words__by_request on privacy_words (centre_id, request_id, person_id);
create index privacy_words__by_breach on privacy_words (centre_id, breach_id, person_id);
create index privacy_words__by_disclosure on privacy_words (centre_id, disclosure_id, person_id);
comment on table privacy_words is 'What was written of a request, a breach or a disclosure, a copy for each who may read it. Append only.';
comment on column privacy_words.centre_id is 'plain: the centre';
comment on column privacy_words.note_id is 'plain: id of what was written, the same in every copy';
comment on column privacy_words.person_id is 'plain: for whom';
comment on column privacy_words.request_id is 'plain: the request';
comment on column privacy_words.breach_id is 'plain: the breach';
comment on column privacy_words.disclosure_id is 'plain: the disclosure';
comment on column privacy_words.kind is 'plain: which part of it';
comment on column privacy_words.written_by is 'plain: by whom';
comment on column privacy_words.written_at is 'plain: when';
comment on column privacy_words.body is 'plain: what was said, to whom, the letter itself; sealed to the account of this person';

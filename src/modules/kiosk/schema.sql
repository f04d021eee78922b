create table kiosk_screens (
  centre_id uuid not null,
  screen_id uuid not null,
  token_hash bytea not null,
  place text not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  ends_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  strangers int not null default 0,
  constraint kiosk_screens__pk primary key (centre_id, screen_id),
  constraint kiosk_screens__token unique (centre_id, token_hash),
  constraint kiosk_screens__opener foreign key (centre_id, opened_by) references people (centre_id, person_id),
  constraint kiosk_screens__closer foreign key (centre_id, closed_by) references people (centre_id, person_id),
  constraint kiosk_screens__place check (place in ('common_room', 'dormitory', 'dining', 'class', 'corridor')),
  constraint kiosk_screens__ends check (opened_at < ends_at)
);
create index kiosk_screens__by_token on kiosk_screens (token_hash);
comment on table kiosk_screens is 'A screen of the women that staff opened for the day: a session of its own kind, which is nobody and holds no key.';
comment on column kiosk_screens.centre_id is 'plain: the centre';
comment on column kiosk_screens.screen_id is 'plain: id';
comment on column kiosk_screens.token_hash is 'plain: SHA-256 of its cookie';
comment on column kiosk_screens.place is 'plain: where it stands';
comment on column kiosk_screens.opened_by is 'plain: who opened it';
comment on column kiosk_screens.opened_at is 'plain: when';
comment on column kiosk_screens.ends_at is 'plain: when it ends by itself, the evening of that day';
comment on column kiosk_screens.closed_at is 'plain: when it was closed before, or noticed to be over';
comment on column kiosk_screens.closed_by is 'plain: by whom; null when it ended by itself';
comment on column kiosk_screens.strangers is 'plain: how many cards were tried that are none or are locked';

create table kiosk_cards (
  centre_id uuid not null,
  card_id uuid not null,
  case_id uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  code_tag bytea not null,
  kdf jsonb not null,
  verifier bytea not null,
  key_by_pin bytea not null,
  public_key bytea not null,
  box_key bytea not null,
  body text not null,
  sheet bytea not null,
  failures int not null default 0,
  version int not null default 1,
  ended_at timestamptz,
  ended_as text,
  constraint kiosk_cards__pk primary key (centre_id, card_id),
  constraint kiosk_cards__code unique (centre_id, code_tag),
  constraint kiosk_cards__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint kiosk_cards__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint kiosk_cards__ended check ((ended_at is null) = (ended_as is null) and ended_as in ('renewed', 'lost', 'her_wish', 'left', 'protected'))
);
create unique index kiosk_cards__one on kiosk_cards (centre_id, case_id) where ended_at is null;
create index kiosk_cards__by_case on kiosk_cards (centre_id, case_id);
comment on table kiosk_cards is 'The card of a woman for the screen. Code and PIN together open its key; neither stands here.';
comment on column kiosk_cards.centre_id is 'plain: the centre';
comment on column kiosk_cards.card_id is 'plain: id';
comment on column kiosk_cards.case_id is 'plain: whose';
comment on column kiosk_cards.made_by is 'plain: her worker';
comment on column kiosk_cards.made_at is 'plain: when';
comment on column kiosk_cards.code_tag is 'plain: keyed hash of the code on the card';
comment on column kiosk_cards.kdf is 'plain: with what her PIN was stretched';
comment on column kiosk_cards.verifier is 'plain: what the stretched PIN is compared with';
comment on column kiosk_cards.key_by_pin is 'plain: the private key of the card, sealed under PIN, code and pepper';
comment on column kiosk_cards.public_key is 'plain: public half of the key of the card';
comment on column kiosk_cards.box_key is 'plain: to this the screen seals what is for her worker';
comment on column kiosk_cards.body is 'sealed:narrative what the screen shows of her, and the private half of box_key';
comment on column kiosk_cards.sheet is 'plain: what the screen shows of her, sealed to the key of the card';
comment on column kiosk_cards.failures is 'plain: wrong PINs in a row';
comment on column kiosk_cards.version is 'plain: grows with each change of what is shown';
comment on column kiosk_cards.ended_at is 'plain: until when it opened';
comment on column kiosk_cards.ended_as is 'plain: why it does no longer';

create table kiosk_visits (
  centre_id uuid not null,
  screen_id uuid not null,
  visit_hash bytea not null,
  card_id uuid not null,
  body bytea not null,
  seen_at timestamptz not null,
  constraint kiosk_visits__pk primary key (centre_id, screen_id),
  constraint kiosk_visits__screen foreign key (centre_id, screen_id) references kiosk_screens (centre_id, screen_id) on delete cascade,
  constraint kiosk_visits__card foreign key (centre_id, card_id) references kiosk_cards (centre_id, card_id) on delete cascade
);
comment on table kiosk_visits is 'Whose turn it is at a screen, for the minutes that she stands there; gone when she leaves.';
comment on column kiosk_visits.centre_id is 'plain: the centre';
comment on column kiosk_visits.screen_id is 'plain: at which screen; one woman at a time';
comment on column kiosk_visits.visit_hash is 'plain: hash of a secret that the page alone holds';
comment on column kiosk_visits.card_id is 'plain: which card';
comment on column kiosk_visits.body is 'plain: her name as she wants it shown and her slips, sealed under that secret';
comment on column kiosk_visits.seen_at is 'plain: when she last pressed something';

create table kiosk_comforts (
  centre_id uuid not null,
  case_id uuid not null,
  on_day date not null,
  card_id uuid not null,
  body bytea not null,
  constraint kiosk_comforts__pk primary key (centre_id, case_id, on_day),
  constraint kiosk_comforts__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint kiosk_comforts__card foreign key (centre_id, card_id) references kiosk_cards (centre_id, card_id) on delete cascade
);
comment on table kiosk_comforts is 'How she felt on a day, by one of five faces: for her worker.';
comment on column kiosk_comforts.centre_id is 'plain: the centre';
comment on column kiosk_comforts.case_id is 'plain: whose';
comment on column kiosk_comforts.on_day is 'plain: on which day; one a day';
comment on column kiosk_comforts.card_id is 'plain: with which card, whose body opens it';
comment on column kiosk_comforts.body is 'plain: the face, sealed to box_key of the card';

create table kiosk_talks (
  centre_id uuid not null,
  talk_id uuid not null,
  case_id uuid not null,
  goes_to text not null,
  asked_at timestamptz not null,
  task_id uuid not null,
  done_at timestamptz,
  done_by uuid,
  constraint kiosk_talks__pk primary key (centre_id, talk_id),
  constraint kiosk_talks__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint kiosk_talks__goes check (goes_to in ('worker', 'coordinator', 'head')),
  constraint kiosk_talks__done check ((done_at is null) = (done_by is null))
);
create unique index kiosk_talks__once on kiosk_talks (centre_id, case_id, goes_to) where done_at is null;
comment on table kiosk_talks is 'She wants to talk to somebody, and need not say why.';
comment on column kiosk_talks.centre_id is 'plain: the centre';
comment on column kiosk_talks.talk_id is 'plain: id';
comment on column kiosk_talks.case_id is 'plain: who';
comment on column kiosk_talks.goes_to is 'plain: to her worker, or past him to coordinator or head';
comment on column kiosk_talks.asked_at is 'plain: when';
comment on column kiosk_talks.task_id is 'plain: the task of whom she asked for';
comment on column kiosk_talks.done_at is 'plain: when they talked';
comment on column kiosk_talks.done_by is 'plain: who says so';

create table kiosk_items (
  centre_id uuid not null,
  item_id uuid not null,
  kind text not null,
  put_on date not null,
  slip_hash bytea not null,
  task_id uuid not null,
  answered_at timestamptz,
  answered_by uuid,
  answer bytea,
  constraint kiosk_items__pk primary key (centre_id, item_id),
  constraint kiosk_items__slip unique (centre_id, slip_hash),
  constraint kiosk_items__answerer foreign key (centre_id, answered_by) references people (centre_id, person_id),
  constraint kiosk_items__kind check (kind in ('question', 'suggestion')),
  constraint kiosk_items__answered check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null))
);
comment on table kiosk_items is 'A question or a suggestion in the box (P106). By whom stands nowhere but in the sealed words, if she wants it there.';
comment on column kiosk_items.centre_id is 'plain: the centre';
comment on column kiosk_items.item_id is 'plain: a random id: one in order of time would say when it was written';
comment on column kiosk_items.kind is 'plain: question or suggestion';
comment on column kiosk_items.put_on is 'plain: the day, and no hour';
comment on column kiosk_items.slip_hash is 'plain: hash of a slip that only the key of her card gives again';
comment on column kiosk_items.task_id is 'plain: the task to answer it';
comment on column kiosk_items.answered_at is 'plain: when it was answered';
comment on column kiosk_items.answered_by is 'plain: by whom';
comment on column kiosk_items.answer is 'plain: the answer, sealed under a key that is made of the slip';

create table kiosk_words (
  centre_id uuid not null,
  item_id uuid not null,
  person_id uuid not null,
  body text not null,
  constraint kiosk_words__pk primary key (centre_id, item_id, person_id),
  constraint kiosk_words__item foreign key (centre_id, item_id) references kiosk_items (centre_id, item_id) on delete cascade,
  constraint kiosk_words__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table kiosk_words is 'What was put in the box, a copy for each who reads it.';
comment on column kiosk_words.centre_id is 'plain: the centre';
comment on column kiosk_words.item_id is 'plain: what was put in';
comment on column kiosk_words.person_id is 'plain: for whom';
comment on column kiosk_words.body is 'plain: the words, her name if she wants it, and the slip of the answer; sealed to the account of this person';

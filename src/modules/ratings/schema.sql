create table session_ratings (
  centre_id uuid not null,
  rating_id uuid not null,
  session_id uuid not null,
  deliverer_id uuid not null,
  week_on date not null,
  tag bytea not null,
  session_face int not null,
  deliverer_face int not null,
  constraint session_ratings__pk primary key (centre_id, rating_id),
  constraint session_ratings__centre foreign key (centre_id) references centres (centre_id) on delete cascade,
  constraint session_ratings__once unique (centre_id, tag),
  constraint session_ratings__faces check (session_face between 1 and 5 and deliverer_face between 1 and 5)
);
create index session_ratings__by_week on session_ratings (centre_id, week_on, deliverer_id);
comment on table session_ratings is 'What a woman thought of a session and of who gave it, by two of five faces. By whom stands nowhere.';
comment on column session_ratings.centre_id is 'plain: the centre';
comment on column session_ratings.rating_id is 'plain: a random id: one in order of time would say when it was given';
comment on column session_ratings.session_id is 'plain: the session of the timetable';
comment on column session_ratings.deliverer_id is 'plain: who gave it as it was published';
comment on column session_ratings.week_on is 'plain: the Monday of its week, and neither day nor hour';
comment on column session_ratings.tag is 'plain: keyed hash of her case and the session, so that she rates it once; worth nothing without the pepper';
comment on column session_ratings.session_face is 'plain: of the session, 1 bad to 5 good';
comment on column session_ratings.deliverer_face is 'plain: of who gave it, 1 bad to 5 good';

create table rating_words (
  centre_id uuid not null,
  word_id uuid not null,
  person_id uuid not null,
  week_on date not null,
  body text not null,
  constraint rating_words__pk primary key (centre_id, word_id, person_id),
  constraint rating_words__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table rating_words is 'A word to a session, a copy for each who reads it; beside no rating.';
comment on column rating_words.centre_id is 'plain: the centre';
comment on column rating_words.word_id is 'plain: a random id';
comment on column rating_words.person_id is 'plain: for whom';
comment on column rating_words.week_on is 'plain: the Monday of its week; it is told when that is over (sec.is_all_said)';
comment on column rating_words.body is 'plain: the word, the session and who gave it; sealed to the account of this person';

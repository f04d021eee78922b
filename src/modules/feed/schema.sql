create table calendar_feeds (
  centre_id uuid not null,
  feed_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  constraint calendar_feeds__pk primary key (centre_id, feed_id),
  constraint calendar_feeds__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint calendar_feeds__token unique (centre_id, token_hash)
);
create index calendar_feeds__by_token on calendar_feeds (token_hash);
create unique index calendar_feeds__one on calendar_feeds (centre_id, person_id) where ended_at is null;
comment on table calendar_feeds is 'The secret address under which a calendar program reads the published timetable for one person. Only its hash is here.';
comment on column calendar_feeds.centre_id is 'plain: the centre';
comment on column calendar_feeds.feed_id is 'plain: id';
comment on column calendar_feeds.person_id is 'plain: whose';
comment on column calendar_feeds.token_hash is 'plain: hash of 256 random bits; the bits were shown once and are nowhere';
comment on column calendar_feeds.made_at is 'plain: when';
comment on column calendar_feeds.ended_at is 'plain: revoked; the address answers nothing since';

create table news_seen (
  centre_id uuid not null,
  person_id uuid not null,
  line text not null,
  seen_at timestamptz not null,
  constraint news_seen__pk primary key (centre_id, person_id, line),
  constraint news_seen__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint news_seen__line check (line ~ '^[a-z0-9_*:-]{1,80}$')
);
comment on table news_seen is 'How far somebody has read what is new for her. What is new is made of the tasks at every read; no word of it stands anywhere.';
comment on column news_seen.centre_id is 'plain: the centre';
comment on column news_seen.person_id is 'plain: who read';
comment on column news_seen.line is 'plain: id of a task, kind of work that is late in the house, or * for everything';
comment on column news_seen.seen_at is 'plain: what became new after it is new to her again';

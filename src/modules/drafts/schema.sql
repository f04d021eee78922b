create table drafts (
  centre_id uuid not null,
  person_id uuid not null,
  draft_key text not null,
  body text not null,
  late text,
  version uuid not null,
  saved_at timestamptz not null,
  constraint drafts__pk primary key (centre_id, person_id, draft_key),
  constraint drafts__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint drafts__key_shape check (draft_key ~ '^[a-z0-9./:-]{1,120}$')
);
comment on table drafts is 'What somebody has typed and not yet saved, sealed to that person alone.';
comment on column drafts.centre_id is 'plain: the centre';
comment on column drafts.person_id is 'plain: whose draft';
comment on column drafts.draft_key is 'plain: screen and record id';
comment on column drafts.body is 'sealed:own (to the author''s own key)';
comment on column drafts.late is 'sealed:own (to the author''s own key): what a page that was gone sent too late';
comment on column drafts.version is 'plain: another one with every change';
comment on column drafts.saved_at is 'plain: when';

create table list_views (
  centre_id uuid not null,
  person_id uuid not null,
  view_id uuid not null,
  list_name text not null,
  body text not null,
  saved_at timestamptz not null,
  constraint list_views__pk primary key (centre_id, person_id, view_id),
  constraint list_views__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint list_views__name_shape check (list_name ~ '^[a-z-]+\.[a-z_]+$')
);
comment on table list_views is 'How somebody narrows a list again and again, under a name of her own; nobody else reads it.';
comment on column list_views.centre_id is 'plain: the centre';
comment on column list_views.person_id is 'plain: whose';
comment on column list_views.view_id is 'plain: its id';
comment on column list_views.list_name is 'plain: module and list';
comment on column list_views.body is 'sealed:own (to its owner''s own key): its name, which is typed, and what stands in the address';
comment on column list_views.saved_at is 'plain: when';

create table idempotency_keys (
  centre_id uuid not null,
  person_id uuid not null,
  idempotency_key uuid not null,
  endpoint text not null,
  body_hash text not null,
  answer text,
  at timestamptz not null,
  constraint idempotency_keys__pk primary key (centre_id, person_id, idempotency_key)
);
comment on table idempotency_keys is 'One effect and one answer per key: a command sent twice is done once.';
comment on column idempotency_keys.centre_id is 'plain: the centre';
comment on column idempotency_keys.person_id is 'plain: who sent it';
comment on column idempotency_keys.idempotency_key is 'plain: made by the sender';
comment on column idempotency_keys.endpoint is 'plain: module.name';
comment on column idempotency_keys.body_hash is 'plain: keyed hash of the body';
comment on column idempotency_keys.answer is 'sealed:own (to the sender''s own key), as an answer may carry a sum, a level or a code name';
comment on column idempotency_keys.at is 'plain: when';

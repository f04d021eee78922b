create table clients (
  centre_id uuid not null,
  client_id uuid not null,
  made_at timestamptz not null,
  constraint clients__pk primary key (centre_id, client_id),
  constraint clients__centre foreign key (centre_id) references centres (centre_id) on delete cascade
);
comment on table clients is 'A woman, as the thread that ties her episodes together. Who she is stands with each episode; merging only re-ties.';
comment on column clients.centre_id is 'plain: the centre';
comment on column clients.client_id is 'plain: id';
comment on column clients.made_at is 'plain: when';

create table outings (
  centre_id uuid not null,
  outing_id uuid not null,
  kind text not null,
  name text not null,
  organiser text not null,
  stand text,
  from_on date not null,
  until_on date not null,
  commission_percent int not null default 0,
  costs_rupiah bigint not null default 0,
  carried_by uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  agreed_by uuid,
  agreed_at timestamptz,
  left_at timestamptz,
  back_at timestamptz,
  settled_at timestamptz,
  settled_by uuid,
  counted_by uuid,
  counted_at timestamptz,
  counted_with uuid,
  cash_rupiah bigint,
  task_id uuid,
  version int not null default 1,
  constraint outings__pk primary key (centre_id, outing_id),
  constraint outings__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint outings__carrier foreign key (centre_id, carried_by) references people (centre_id, person_id),
  constraint outings__agreer foreign key (centre_id, agreed_by) references people (centre_id, person_id),
  constraint outings__settler foreign key (centre_id, settled_by) references people (centre_id, person_id),
  constraint outings__counter foreign key (centre_id, counted_by) references people (centre_id, person_id),
  constraint outings__second foreign key (centre_id, counted_with) references people (centre_id, person_id),
  constraint outings__kind check (kind in ('exhibition', 'consignment')),
  constraint outings__days check (until_on >= from_on),
  constraint outings__commission check (commission_percent between 0 and 60 and (kind = 'consignment' or commission_percent = 0)),
  constraint outings__costs check (costs_rupiah between 0 and 999999999),
  constraint outings__cash check (cash_rupiah between 0 and 999999999),
  constraint outings__way check ((agreed_at is null) = (agreed_by is null) and (left_at is null or agreed_at is not null)
    and (back_at is null or left_at is not null) and (settled_at is null or back_at is not null)),
  constraint outings__counted check (num_nulls(counted_at, counted_by, cash_rupiah, counted_with) in (0, 4)),
  constraint outings__settled check ((settled_at is null) = (settled_by is null) and (settled_at is null or counted_at is not null and settled_by = counted_with)),
  constraint outings__two_count check (counted_with <> counted_by),
  constraint outings__two_people check (agreed_by <> made_by)
);
comment on table outings is 'Works outside the house: an exhibition, or left with somebody who sells them (domain.md 6.6, P108).';
comment on column outings.centre_id is 'plain: the centre';
comment on column outings.outing_id is 'plain: id';
comment on column outings.kind is 'plain: an exhibition, or works left with somebody who sells them';
comment on column outings.name is 'plain: what it is called; refused when it names a woman, the house, or judges';
comment on column outings.organiser is 'plain: who holds it, or who sells; an institution';
comment on column outings.stand is 'plain: what stands above the works there; refused as the name is';
comment on column outings.from_on is 'plain: first day';
comment on column outings.until_on is 'plain: last day';
comment on column outings.commission_percent is 'plain: what whoever sells keeps, of consignment';
comment on column outings.costs_rupiah is 'plain: stand, transport, food; never taken from what was sold';
comment on column outings.carried_by is 'plain: who answers for it';
comment on column outings.made_by is 'plain: who planned it';
comment on column outings.made_at is 'plain: when';
comment on column outings.agreed_by is 'plain: the head, never who planned it';
comment on column outings.agreed_at is 'plain: when';
comment on column outings.left_at is 'plain: when the works left';
comment on column outings.back_at is 'plain: when the rest was back';
comment on column outings.settled_at is 'plain: when the second of those who counted said with her own press that it is so';
comment on column outings.settled_by is 'plain: that second, always';
comment on column outings.counted_by is 'plain: who wrote down what was counted';
comment on column outings.counted_at is 'plain: when she did';
comment on column outings.counted_with is 'plain: whom she names as the second, and who has to say so herself';
comment on column outings.cash_rupiah is 'plain: the money that was counted; equal to what was sold, less the commission';
comment on column outings.task_id is 'plain: the task that asks the head, or for the settlement';
comment on column outings.version is 'plain: version of the row';

create table outing_contacts (
  centre_id uuid not null,
  contact_id uuid not null,
  outing_id uuid not null,
  kind text not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  followed_by uuid,
  followed_at timestamptz,
  constraint outing_contacts__pk primary key (centre_id, contact_id),
  constraint outing_contacts__outing foreign key (centre_id, outing_id) references outings (centre_id, outing_id),
  constraint outing_contacts__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint outing_contacts__follower foreign key (centre_id, followed_by) references people (centre_id, person_id),
  constraint outing_contacts__kind check (kind in ('contact', 'order')),
  constraint outing_contacts__followed check ((followed_by is null) = (followed_at is null))
);
create index outing_contacts__by_outing on outing_contacts (centre_id, outing_id);
comment on table outing_contacts is 'Who was met there, and what was ordered.';
comment on column outing_contacts.centre_id is 'plain: the centre';
comment on column outing_contacts.contact_id is 'plain: id';
comment on column outing_contacts.outing_id is 'plain: where';
comment on column outing_contacts.kind is 'plain: somebody who asked, or an order';
comment on column outing_contacts.body is 'plain: sealed to the staff group''s key before it is stored; JSON {who, reach, wants}';
comment on column outing_contacts.written_by is 'plain: by whom';
comment on column outing_contacts.written_at is 'plain: when';
comment on column outing_contacts.followed_by is 'plain: who followed it up';
comment on column outing_contacts.followed_at is 'plain: when';

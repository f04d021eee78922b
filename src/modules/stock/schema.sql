create table toolkits (
  centre_id uuid not null,
  toolkit_id uuid not null,
  label text not null,
  track text not null,
  source_of_fund text not null,
  state text not null default 'in_stock',
  case_id uuid,
  reserved_by uuid,
  reserved_at timestamptz,
  handed_over_by uuid,
  handed_over_at timestamptz,
  is_second boolean not null default false,
  office_letter_on date,
  handover text,
  witness_id uuid,
  made_by uuid not null,
  made_at timestamptz not null,
  version int not null default 1,
  constraint toolkits__pk primary key (centre_id, toolkit_id),
  constraint toolkits__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint toolkits__label unique (centre_id, label),
  constraint toolkits__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint toolkits__state check (state in ('in_stock', 'reserved', 'handed_over')),
  constraint toolkits__in_stock check (state <> 'in_stock' or (case_id is null and reserved_by is null and handed_over_by is null)),
  constraint toolkits__reserved check (state = 'in_stock' or reserved_by is not null),
  constraint toolkits__handed check ((state = 'handed_over') = (handed_over_by is not null and handed_over_at is not null)),
  constraint toolkits__witness foreign key (centre_id, witness_id) references people (centre_id, person_id),
  constraint toolkits__witnessed check ((state = 'handed_over') = (witness_id is not null) and witness_id <> handed_over_by),
  constraint toolkits__four_eyes check (handed_over_by <> reserved_by),
  constraint toolkits__second check (not is_second or (handover is not null and office_letter_on is not null))
);
create index toolkits__by_case on toolkits (centre_id, case_id) where case_id is not null;
create unique index toolkits__once on toolkits (centre_id, case_id) where state = 'handed_over' and not is_second;
create unique index toolkits__kept on toolkits (centre_id, case_id) where state = 'reserved';
comment on table toolkits is 'Starter kits (domain.md 6.7): in stock, kept for one woman, or handed over to her for good.';
comment on column toolkits.centre_id is 'plain: the centre';
comment on column toolkits.toolkit_id is 'plain: id';
comment on column toolkits.label is 'plain: number in the inventory';
comment on column toolkits.track is 'plain: the track';
comment on column toolkits.source_of_fund is 'plain: which budget paid for it';
comment on column toolkits.state is 'plain: in_stock, reserved, handed_over';
comment on column toolkits.case_id is 'plain: for whom';
comment on column toolkits.reserved_by is 'plain: who set it aside for her';
comment on column toolkits.reserved_at is 'plain: when';
comment on column toolkits.handed_over_by is 'plain: who handed it over; never the one who set it aside';
comment on column toolkits.handed_over_at is 'plain: when';
comment on column toolkits.is_second is 'plain: a second kit for the same woman, by the head with a letter of the social office';
comment on column toolkits.office_letter_on is 'plain: date of that letter';
comment on column toolkits.handover is 'plain: sealed to the staff group''s key before it is stored; JSON {place, letterNo}, as on the minute';
comment on column toolkits.witness_id is 'plain: the colleague who saw it and signs the minute; never the one who handed it over';
comment on column toolkits.made_by is 'plain: who entered it';
comment on column toolkits.made_at is 'plain: when';
comment on column toolkits.version is 'plain: version of the row';

create table toolkit_items (
  centre_id uuid not null,
  toolkit_id uuid not null,
  position int not null,
  name text not null,
  brand text,
  serial text,
  quantity int not null,
  unit text not null,
  unit_price_rupiah bigint not null,
  condition text not null default 'new',
  constraint toolkit_items__pk primary key (centre_id, toolkit_id, position),
  constraint toolkit_items__toolkit foreign key (centre_id, toolkit_id) references toolkits (centre_id, toolkit_id) on delete cascade,
  constraint toolkit_items__quantity check (quantity between 1 and 10000),
  constraint toolkit_items__price check (unit_price_rupiah between 0 and 99999999999),
  constraint toolkit_items__condition check (condition in ('new', 'good', 'repaired'))
);
create unique index toolkit_items__serial on toolkit_items (centre_id, upper(serial)) where serial is not null;
comment on table toolkit_items is 'What is in a kit, line by line, as it stands on the hand-over minute (F35).';
comment on column toolkit_items.centre_id is 'plain: the centre';
comment on column toolkit_items.toolkit_id is 'plain: the kit';
comment on column toolkit_items.position is 'plain: order on the minute';
comment on column toolkit_items.name is 'plain: what it is';
comment on column toolkit_items.brand is 'plain: brand';
comment on column toolkit_items.serial is 'plain: serial number, once in a centre';
comment on column toolkit_items.quantity is 'plain: how many';
comment on column toolkit_items.unit is 'plain: unit, as on the minute';
comment on column toolkit_items.unit_price_rupiah is 'plain: price of one, whole rupiah';
comment on column toolkit_items.condition is 'plain: new, good, repaired';

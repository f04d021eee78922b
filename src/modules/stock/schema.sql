create table toolkit_orders (
  centre_id uuid not null,
  order_id uuid not null,
  line_key uuid not null,
  line_name text not null,
  year int not null,
  track text not null,
  count int not null,
  total_rupiah bigint not null,
  supplier text,
  ordered_on date not null,
  received_on date,
  received_count int,
  noted_by uuid not null,
  received_by uuid,
  version int not null default 1,
  constraint toolkit_orders__pk primary key (centre_id, order_id),
  constraint toolkit_orders__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint toolkit_orders__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint toolkit_orders__receiver foreign key (centre_id, received_by) references people (centre_id, person_id),
  constraint toolkit_orders__year check (year between 2020 and 2100),
  constraint toolkit_orders__count check (count between 1 and 1000),
  constraint toolkit_orders__total check (total_rupiah between 0 and 999999999999),
  constraint toolkit_orders__received check (num_nonnulls(received_on, received_count, received_by) in (0, 3) and received_count between 0 and count and received_on >= ordered_on)
);
create index toolkit_orders__by_line on toolkit_orders (centre_id, line_key);
comment on table toolkit_orders is 'Kits that were bought for a line of the budget, and how many of them came. About nobody.';
comment on column toolkit_orders.centre_id is 'plain: the centre';
comment on column toolkit_orders.order_id is 'plain: id';
comment on column toolkit_orders.line_key is 'plain: the line of the budget, the same through all versions of its plan';
comment on column toolkit_orders.line_name is 'plain: what the line is called there';
comment on column toolkit_orders.year is 'plain: of which year';
comment on column toolkit_orders.track is 'plain: kits of which track';
comment on column toolkit_orders.count is 'plain: how many were bought';
comment on column toolkit_orders.total_rupiah is 'plain: for how much together, whole rupiah';
comment on column toolkit_orders.supplier is 'plain: from whom; a name of a woman is refused';
comment on column toolkit_orders.ordered_on is 'plain: when';
comment on column toolkit_orders.received_on is 'plain: when they came';
comment on column toolkit_orders.received_count is 'plain: how many came whole';
comment on column toolkit_orders.noted_by is 'plain: who bought';
comment on column toolkit_orders.received_by is 'plain: who took them over';
comment on column toolkit_orders.version is 'plain: version of the row';

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
  order_id uuid,
  version int not null default 1,
  constraint toolkits__pk primary key (centre_id, toolkit_id),
  constraint toolkits__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete set null (case_id),
  constraint toolkits__order foreign key (centre_id, order_id) references toolkit_orders (centre_id, order_id),
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
comment on column toolkits.order_id is 'plain: with which purchase it came';
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
create unique index toolkit_items__serial on toolkit_items (centre_id, regexp_replace(upper(serial), '[^[:alnum:]]', '', 'g')) where serial ~ '[[:alnum:]]';
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

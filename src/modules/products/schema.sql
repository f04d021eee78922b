create table share_rules (
  centre_id uuid not null,
  rule_id uuid not null,
  from_on date not null,
  material_how text not null,
  material_percent int not null default 0,
  maker_percent int not null,
  fund_percent int not null,
  region_percent int not null default 0,
  yardstick_rupiah bigint,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  agreed_by uuid,
  agreed_at timestamptz,
  declined_at timestamptz,
  office_letter text,
  office_on date,
  task_id uuid,
  constraint share_rules__pk primary key (centre_id, rule_id),
  constraint share_rules__proposer foreign key (centre_id, proposed_by) references people (centre_id, person_id),
  constraint share_rules__agreer foreign key (centre_id, agreed_by) references people (centre_id, person_id),
  constraint share_rules__material_how check (material_how in ('cost_first', 'percent')),
  constraint share_rules__parts check (least(material_percent, maker_percent, fund_percent, region_percent) >= 0),
  constraint share_rules__whole check (material_percent + maker_percent + fund_percent + region_percent = 100),
  constraint share_rules__cost_first check (material_how = 'percent' or material_percent = 0),
  constraint share_rules__yardstick check (yardstick_rupiah between 1 and 1000000),
  constraint share_rules__agreed check ((agreed_at is null) = (agreed_by is null) and (agreed_at is null or (office_letter is not null and office_on is not null))),
  constraint share_rules__one_end check (num_nonnulls(agreed_at, declined_at) <= 1),
  constraint share_rules__two_people check (agreed_by <> proposed_by)
);
create unique index share_rules__one_open on share_rules (centre_id) where agreed_at is null and declined_at is null;
comment on table share_rules is 'How the money of a sale is shared: set by the centre and the office before anything is sold (domain.md 6.6).';
comment on column share_rules.centre_id is 'plain: the centre';
comment on column share_rules.rule_id is 'plain: id';
comment on column share_rules.from_on is 'plain: sales from this day on are shared by it';
comment on column share_rules.material_how is 'plain: what the material cost is replaced first, or a percentage of the price goes to it';
comment on column share_rules.material_percent is 'plain: the percentage; 0 where the cost is replaced first';
comment on column share_rules.maker_percent is 'plain: of the price, or of what is left after the material';
comment on column share_rules.fund_percent is 'plain: into the fund of the class';
comment on column share_rules.region_percent is 'plain: to the region as its revenue (PAD), where the office asks for it';
comment on column share_rules.yardstick_rupiah is 'plain: what an hour of work should leave after the material, as the class wants it';
comment on column share_rules.proposed_by is 'plain: who proposed it';
comment on column share_rules.proposed_at is 'plain: when';
comment on column share_rules.agreed_by is 'plain: the head, never who proposed it';
comment on column share_rules.agreed_at is 'plain: when';
comment on column share_rules.declined_at is 'plain: not agreed, when';
comment on column share_rules.office_letter is 'plain: number of the letter in which the office agreed';
comment on column share_rules.office_on is 'plain: day of that letter';
comment on column share_rules.task_id is 'plain: the task that asks the head';

create table works (
  centre_id uuid not null,
  work_id uuid not null,
  number int not null,
  kind text not null,
  title text not null,
  track text not null,
  price_rupiah bigint not null,
  material_rupiah bigint not null,
  material_from text not null,
  minutes int not null,
  place text,
  meant_for text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  version int not null default 1,
  constraint works__pk primary key (centre_id, work_id),
  constraint works__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint works__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint works__number unique (centre_id, number),
  constraint works__kind check (kind in ('goods', 'service')),
  constraint works__price check (price_rupiah between 1 and 99999999),
  constraint works__material check (material_rupiah between 0 and 99999999),
  constraint works__material_from check (material_from in ('class_stock', 'leftover', 'own', 'partner')),
  constraint works__partner check (material_from <> 'partner' or material_rupiah = 0),
  constraint works__minutes check (minutes between 1 and 60000),
  constraint works__meant_for check (meant_for in ('sale', 'sample', 'own_use'))
);
comment on table works is 'What is made in a class, and what is done for customers: price, material and whose it was, time (domain.md 6.6).';
comment on column works.centre_id is 'plain: the centre';
comment on column works.work_id is 'plain: id';
comment on column works.number is 'plain: first, second … of the centre; on the label';
comment on column works.kind is 'plain: a thing with a stock, or a service';
comment on column works.title is 'plain: what it is; refused when it names a woman of the house or judges';
comment on column works.track is 'plain: what is learned in the class it comes from';
comment on column works.price_rupiah is 'plain: price of one';
comment on column works.material_rupiah is 'plain: material of one';
comment on column works.material_from is 'plain: whose material: of the class, left over, her own, or brought by a partner';
comment on column works.minutes is 'plain: work on one, in minutes';
comment on column works.place is 'plain: where it lies; refused when it names a woman of the house';
comment on column works.meant_for is 'plain: to be sold, shown, or used by whoever made it';
comment on column works.made_by is 'plain: who wrote it down';
comment on column works.made_at is 'plain: when';
comment on column works.version is 'plain: version of the row';

create table work_makers (
  centre_id uuid not null,
  work_id uuid not null,
  case_id uuid not null,
  constraint work_makers__pk primary key (centre_id, work_id, case_id),
  constraint work_makers__work foreign key (centre_id, work_id) references works (centre_id, work_id),
  constraint work_makers__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade
);
create index work_makers__by_case on work_makers (centre_id, case_id);
comment on table work_makers is 'Who made it, in equal parts. Never changed after the first sale.';
comment on column work_makers.centre_id is 'plain: the centre';
comment on column work_makers.work_id is 'plain: the work';
comment on column work_makers.case_id is 'plain: the case of a maker';

create table work_pictures (
  centre_id uuid not null,
  work_id uuid not null,
  faces text not null,
  format text not null,
  file bytea not null,
  taken_by uuid not null,
  taken_at timestamptz not null,
  constraint work_pictures__pk primary key (centre_id, work_id),
  constraint work_pictures__work foreign key (centre_id, work_id) references works (centre_id, work_id),
  constraint work_pictures__taker foreign key (centre_id, taken_by) references people (centre_id, person_id),
  constraint work_pictures__faces check (faces in ('none', 'perhaps')),
  constraint work_pictures__format check (format in ('jpeg', 'png')),
  constraint work_pictures__size check (octet_length(file) <= 1600000)
);
comment on table work_pictures is 'A photo of the work alone: no face by rule, or one of makers who all agreed to be photographed.';
comment on column work_pictures.centre_id is 'plain: the centre';
comment on column work_pictures.work_id is 'plain: the work';
comment on column work_pictures.faces is 'plain: what the taker stated: no face is on it, or one may be';
comment on column work_pictures.format is 'plain: jpeg or png';
comment on column work_pictures.file is 'plain: sealed to the staff group''s key before it is stored; without place, time and camera';
comment on column work_pictures.taken_by is 'plain: who took it';
comment on column work_pictures.taken_at is 'plain: when it was stored';

create table sales (
  centre_id uuid not null,
  sale_id uuid not null,
  work_id uuid not null,
  kind text not null,
  of_sale_id uuid,
  pieces int not null,
  price_rupiah bigint not null,
  material_rupiah bigint not null,
  material_from text not null,
  amount_rupiah bigint not null generated always as (case when kind = 'sale' then pieces * price_rupiah else -pieces * price_rupiah end) stored,
  rule_id uuid not null,
  outing_id uuid,
  sold_on date not null,
  at timestamptz not null,
  person_id uuid not null,
  constraint sales__pk primary key (centre_id, sale_id),
  constraint sales__work foreign key (centre_id, work_id) references works (centre_id, work_id),
  constraint sales__of foreign key (centre_id, of_sale_id) references sales (centre_id, sale_id),
  constraint sales__rule foreign key (centre_id, rule_id) references share_rules (centre_id, rule_id),
  constraint sales__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint sales__material_from check (material_from in ('class_stock', 'leftover', 'own', 'partner')),
  constraint sales__kind check (kind in ('sale', 'return', 'mistake')),
  constraint sales__reversal check ((kind = 'sale') = (of_sale_id is null)),
  constraint sales__pieces check (pieces between 1 and 10000),
  constraint sales__price check (price_rupiah between 1 and 99999999)
);
create index sales__by_work on sales (centre_id, work_id);
create index sales__by_sale on sales (centre_id, of_sale_id);
create index sales__by_outing on sales (centre_id, outing_id);
comment on table sales is 'What was sold, append only. What came back or was written by mistake is a line of its own.';
comment on column sales.centre_id is 'plain: the centre';
comment on column sales.sale_id is 'plain: id';
comment on column sales.work_id is 'plain: the work';
comment on column sales.kind is 'plain: a sale, something brought back, or a line that was a mistake';
comment on column sales.of_sale_id is 'plain: the sale that it takes back, in part or whole';
comment on column sales.pieces is 'plain: how many';
comment on column sales.price_rupiah is 'plain: what one was sold for';
comment on column sales.material_rupiah is 'plain: material of one, as it was that day';
comment on column sales.material_from is 'plain: whose the material was, as it was that day; her own is shared to her';
comment on column sales.amount_rupiah is 'plain: reckoned by the database, below zero for what comes back';
comment on column sales.rule_id is 'plain: the rule in force on that day';
comment on column sales.outing_id is 'plain: sold there, at an exhibition or by somebody who sells for the house; none: from the house';
comment on column sales.sold_on is 'plain: day';
comment on column sales.at is 'plain: when it was written down';
comment on column sales.person_id is 'plain: by whom';

create table work_moves (
  centre_id uuid not null,
  move_id uuid not null,
  work_id uuid not null,
  seq int not null,
  kind text not null,
  pieces int not null,
  outing_id uuid,
  sale_id uuid,
  home_after int not null,
  out_after int not null,
  at timestamptz not null,
  person_id uuid not null,
  constraint work_moves__pk primary key (centre_id, move_id),
  constraint work_moves__work foreign key (centre_id, work_id) references works (centre_id, work_id),
  constraint work_moves__sale foreign key (centre_id, sale_id) references sales (centre_id, sale_id),
  constraint work_moves__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint work_moves__seq unique (centre_id, work_id, seq),
  constraint work_moves__kind check (kind in ('made', 'used', 'lost', 'taken', 'back', 'sold', 'returned', 'undone')),
  constraint work_moves__pieces check (pieces between 1 and 10000),
  constraint work_moves__out check (kind not in ('taken', 'back') or outing_id is not null),
  constraint work_moves__never_below_zero check (home_after >= 0 and out_after >= 0)
);
create index work_moves__by_outing on work_moves (centre_id, outing_id);
comment on table work_moves is 'Where the pieces of a work are, append only. The database counts; nobody writes how many are left.';
comment on column work_moves.centre_id is 'plain: the centre';
comment on column work_moves.move_id is 'plain: id';
comment on column work_moves.work_id is 'plain: the work';
comment on column work_moves.seq is 'plain: first, second … line of the work, without gaps';
comment on column work_moves.kind is 'plain: made, used in the house, lost or broken, taken out, back, sold, brought back by who bought it, a sale undone';
comment on column work_moves.pieces is 'plain: how many';
comment on column work_moves.outing_id is 'plain: out there, at an exhibition or with somebody who sells for the house';
comment on column work_moves.sale_id is 'plain: the sale that moved it';
comment on column work_moves.home_after is 'plain: in the house after this line';
comment on column work_moves.out_after is 'plain: out of the house after this line';
comment on column work_moves.at is 'plain: when';
comment on column work_moves.person_id is 'plain: who wrote it';

create table sale_shares (
  centre_id uuid not null,
  share_id uuid not null,
  sale_id uuid not null,
  cause_id uuid not null,
  kind text not null,
  case_id uuid,
  rupiah bigint not null,
  posting_id uuid,
  at timestamptz not null,
  person_id uuid not null,
  constraint sale_shares__pk primary key (centre_id, share_id),
  constraint sale_shares__sale foreign key (centre_id, sale_id) references sales (centre_id, sale_id),
  constraint sale_shares__cause foreign key (centre_id, cause_id) references sales (centre_id, sale_id),
  constraint sale_shares__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint sale_shares__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint sale_shares__kind check (kind in ('material', 'maker', 'fund', 'region')),
  constraint sale_shares__maker check ((kind = 'maker') = (case_id is not null) and (kind = 'maker') = (posting_id is not null)),
  constraint sale_shares__something check (rupiah <> 0)
);
create unique index sale_shares__once on sale_shares (centre_id, sale_id, cause_id, kind, case_id) nulls not distinct;
create index sale_shares__by_case on sale_shares (centre_id, case_id);
comment on table sale_shares is 'To whom the money of a sale went, append only; what comes back is a line below zero. Of each sale they add up to what it brought.';
comment on column sale_shares.centre_id is 'plain: the centre';
comment on column sale_shares.share_id is 'plain: id';
comment on column sale_shares.sale_id is 'plain: the sale';
comment on column sale_shares.cause_id is 'plain: the sale itself, or what came back of it';
comment on column sale_shares.kind is 'plain: material, maker, fund of the class, region';
comment on column sale_shares.case_id is 'plain: the maker';
comment on column sale_shares.rupiah is 'plain: above zero to them, below from them';
comment on column sale_shares.posting_id is 'plain: the line of her savings it came into';
comment on column sale_shares.at is 'plain: when';
comment on column sale_shares.person_id is 'plain: by whom';

create table fund_entries (
  centre_id uuid not null,
  pot text not null,
  seq int not null,
  kind text not null,
  rupiah bigint not null,
  balance_rupiah bigint not null,
  cause_id uuid,
  what text,
  at timestamptz not null,
  person_id uuid not null,
  constraint fund_entries__pk primary key (centre_id, pot, seq),
  constraint fund_entries__cause foreign key (centre_id, cause_id) references sales (centre_id, sale_id),
  constraint fund_entries__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint fund_entries__pot check (pot in ('material', 'fund', 'region')),
  constraint fund_entries__kind check (kind in ('share', 'spent', 'shortfall')),
  constraint fund_entries__sign check (rupiah <> 0 and (kind = 'share' or rupiah < 0)),
  constraint fund_entries__why check (case kind when 'spent' then what is not null and cause_id is null else what is null and cause_id is not null end),
  constraint fund_entries__shortfall check (kind <> 'shortfall' or pot = 'fund'),
  constraint fund_entries__never_below_zero check (balance_rupiah >= 0)
);
comment on table fund_entries is 'What sales brought beside the savings of the makers, append only: for new material, for the class, for the region.';
comment on column fund_entries.centre_id is 'plain: the centre';
comment on column fund_entries.pot is 'plain: for new material, for the class, for the region';
comment on column fund_entries.seq is 'plain: first, second … line of the pot, without gaps';
comment on column fund_entries.kind is 'plain: the share of a sale, what was spent, what a maker could not give back any more';
comment on column fund_entries.rupiah is 'plain: in above zero, out below';
comment on column fund_entries.balance_rupiah is 'plain: what lies in the pot after this line';
comment on column fund_entries.cause_id is 'plain: the sale, or what came back of it';
comment on column fund_entries.what is 'plain: what was bought; refused when it names a woman of the house';
comment on column fund_entries.at is 'plain: when';
comment on column fund_entries.person_id is 'plain: who wrote it';

create table budget_accounts (
  centre_id uuid not null,
  account_id uuid not null,
  code text not null,
  name text not null,
  is_used boolean not null default true,
  constraint budget_accounts__pk primary key (centre_id, account_id),
  constraint budget_accounts__code check (code ~ '^[0-9]{1,12}([.][0-9]{1,12}){0,11}$'),
  constraint budget_accounts__once unique (centre_id, code)
);
comment on table budget_accounts is 'The chart of accounts of whoever pays: a region''s, a ministry''s or a foundation''s (domain.md 9.1).';
comment on column budget_accounts.centre_id is 'plain: the centre';
comment on column budget_accounts.account_id is 'plain: id';
comment on column budget_accounts.code is 'plain: segments of digits as the owner of the chart writes them; compared by number, kept as text (domain.md 9.2)';
comment on column budget_accounts.name is 'plain: what the account is called in the chart';
comment on column budget_accounts.is_used is 'plain: whether it is offered for new lines';

create table budget_plans (
  centre_id uuid not null,
  plan_id uuid not null,
  year int not null,
  persons int not null,
  days int not null,
  made_by uuid not null,
  made_at timestamptz not null,
  constraint budget_plans__pk primary key (centre_id, plan_id),
  constraint budget_plans__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint budget_plans__year check (year between 2020 and 2100),
  constraint budget_plans__persons check (persons between 1 and 1000),
  constraint budget_plans__days check (days between 1 and 366),
  constraint budget_plans__once unique (centre_id, year)
);
comment on table budget_plans is 'What a year shall cost, made the year before (domain.md 9.1).';
comment on column budget_plans.centre_id is 'plain: the centre';
comment on column budget_plans.plan_id is 'plain: id';
comment on column budget_plans.year is 'plain: the year it is for';
comment on column budget_plans.persons is 'plain: for how many women it was reckoned';
comment on column budget_plans.days is 'plain: for how many days of each';
comment on column budget_plans.made_by is 'plain: who began it';
comment on column budget_plans.made_at is 'plain: when';

create table budget_versions (
  centre_id uuid not null,
  version_id uuid not null,
  plan_id uuid not null,
  kind text not null,
  ordinal int not null,
  made_by uuid not null,
  made_at timestamptz not null,
  proposed_by uuid,
  proposed_at timestamptz,
  locked_by uuid,
  locked_at timestamptz,
  answer text,
  task_id uuid,
  constraint budget_versions__pk primary key (centre_id, version_id),
  constraint budget_versions__plan foreign key (centre_id, plan_id) references budget_plans (centre_id, plan_id),
  constraint budget_versions__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint budget_versions__proposer foreign key (centre_id, proposed_by) references people (centre_id, person_id),
  constraint budget_versions__locker foreign key (centre_id, locked_by) references people (centre_id, person_id),
  constraint budget_versions__kind check (kind in ('draft', 'rka', 'dpa', 'revised')),
  constraint budget_versions__proposed check ((proposed_by is null) = (proposed_at is null)),
  constraint budget_versions__locked check ((locked_by is null) = (locked_at is null) and (locked_at is null or proposed_at is not null)),
  constraint budget_versions__two_people check (locked_by <> proposed_by),
  constraint budget_versions__once unique (centre_id, plan_id, ordinal)
);
create unique index budget_versions__one_open on budget_versions (centre_id, plan_id) where locked_at is null;
comment on table budget_versions is 'A state of the plan: written, proposed to the head, locked by her; the next begins as a copy.';
comment on column budget_versions.centre_id is 'plain: the centre';
comment on column budget_versions.version_id is 'plain: id';
comment on column budget_versions.plan_id is 'plain: the plan';
comment on column budget_versions.kind is 'plain: draft, RKA, DPA or the revision of the year (domain.md 9.1)';
comment on column budget_versions.ordinal is 'plain: the first is 1';
comment on column budget_versions.made_by is 'plain: who began it';
comment on column budget_versions.made_at is 'plain: when';
comment on column budget_versions.proposed_by is 'plain: who laid it before the head';
comment on column budget_versions.proposed_at is 'plain: when';
comment on column budget_versions.locked_by is 'plain: the head who locked it, never who proposed it (domain.md 8.1)';
comment on column budget_versions.locked_at is 'plain: when';
comment on column budget_versions.answer is 'plain: sealed to the key of those who read money before it is stored; JSON {words}, what the head said when she gave it back';
comment on column budget_versions.task_id is 'plain: the task that asks the head';

create table budget_lines (
  centre_id uuid not null,
  line_id uuid not null,
  version_id uuid not null,
  line_key uuid not null,
  programme_code text,
  programme text,
  activity_code text,
  activity text not null,
  name text not null,
  calculation text not null,
  price_rupiah bigint not null,
  counts int[] not null,
  amount_rupiah bigint not null generated always as (price_rupiah * coalesce(counts[1], 1) * coalesce(counts[2], 1) * coalesce(counts[3], 1)) stored,
  account_id uuid,
  fund text not null,
  from_month int not null,
  until_month int not null,
  ceiling_rupiah bigint,
  ceiling_reason text,
  need_id uuid,
  track text,
  per_person boolean not null default false,
  from_key uuid,
  version int not null default 1,
  constraint budget_lines__pk primary key (centre_id, line_id),
  constraint budget_lines__of foreign key (centre_id, version_id) references budget_versions (centre_id, version_id),
  constraint budget_lines__account foreign key (centre_id, account_id) references budget_accounts (centre_id, account_id),
  constraint budget_lines__need foreign key (centre_id, need_id) references needs (centre_id, need_id),
  constraint budget_lines__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint budget_lines__codes check (programme_code ~ '^[0-9]{1,12}([.][0-9]{1,12}){0,11}$' and activity_code ~ '^[0-9]{1,12}([.][0-9]{1,12}){0,11}$'),
  constraint budget_lines__programme check (programme_code is null or programme is not null),
  constraint budget_lines__fund check (fund in ('apbd', 'apbn', 'foundation', 'donor', 'company', 'other')),
  constraint budget_lines__price check (price_rupiah between 0 and 99999999999),
  constraint budget_lines__counts check (cardinality(counts) <= 3 and 0 < all (counts) and 100000 > all (counts)),
  constraint budget_lines__amount check (amount_rupiah <= 999999999999),
  constraint budget_lines__months check (from_month between 1 and 12 and until_month between from_month and 12),
  constraint budget_lines__reason check (ceiling_rupiah is null or price_rupiah <= ceiling_rupiah or ceiling_reason is not null),
  constraint budget_lines__once unique (centre_id, version_id, line_key)
);
create index budget_lines__by_need on budget_lines (centre_id, need_id);
create index budget_lines__by_track on budget_lines (centre_id, track);
comment on table budget_lines is 'One thing that costs: a price, how often, from which account and whose money, in which months. About no woman.';
comment on column budget_lines.centre_id is 'plain: the centre';
comment on column budget_lines.line_id is 'plain: id';
comment on column budget_lines.version_id is 'plain: the version it stands in';
comment on column budget_lines.line_key is 'plain: the same through all versions of a plan';
comment on column budget_lines.programme_code is 'plain: code of the programme, segments of digits as the owner of the chart writes them; compared by number, kept as text';
comment on column budget_lines.programme is 'plain: the programme that its activity belongs to; one code has one name in a version';
comment on column budget_lines.activity_code is 'plain: code of the activity, likewise';
comment on column budget_lines.activity is 'plain: under which activity it stands; the form asks for no name';
comment on column budget_lines.name is 'plain: what it is; the form asks for no name';
comment on column budget_lines.calculation is 'plain: the price and how often, as it is read: 27.000 × 40 orang × 180 hari';
comment on column budget_lines.price_rupiah is 'plain: price of one, whole rupiah';
comment on column budget_lines.counts is 'plain: how often, at most three times; none for a lump sum';
comment on column budget_lines.amount_rupiah is 'plain: reckoned by the database';
comment on column budget_lines.account_id is 'plain: the account; none while the office has not said which';
comment on column budget_lines.fund is 'plain: whose money';
comment on column budget_lines.from_month is 'plain: first month in which it is spent, 1 to 12';
comment on column budget_lines.until_month is 'plain: last month';
comment on column budget_lines.ceiling_rupiah is 'plain: what the standard of prices (SSH) allows for one';
comment on column budget_lines.ceiling_reason is 'plain: why the price is above it; the form asks for no name';
comment on column budget_lines.need_id is 'plain: the need that was carried into this plan';
comment on column budget_lines.track is 'plain: the track that it is for; none for what all share';
comment on column budget_lines.per_person is 'plain: whether it goes by the number of women: it is said when it does not fit the plan any more';
comment on column budget_lines.from_key is 'plain: the line of the year before that it was copied from';
comment on column budget_lines.version is 'plain: how often it was saved';

create table budget_layouts (
  centre_id uuid not null,
  columns text[] not null,
  titles text[] not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  constraint budget_layouts__pk primary key (centre_id),
  constraint budget_layouts__centre foreign key (centre_id) references centres (centre_id),
  constraint budget_layouts__saver foreign key (centre_id, saved_by) references people (centre_id, person_id),
  constraint budget_layouts__columns check (cardinality(columns) between 1 and 20 and cardinality(titles) = cardinality(columns))
);
comment on table budget_layouts is 'In which order this office wants the columns of its sheet, and the words above them.';
comment on column budget_layouts.centre_id is 'plain: the centre';
comment on column budget_layouts.columns is 'plain: columns of the list of lines, in their order';
comment on column budget_layouts.titles is 'plain: the word above each, empty for that of the list; a name of a woman is refused';
comment on column budget_layouts.saved_by is 'plain: who chose';
comment on column budget_layouts.saved_at is 'plain: when';

create table plates (
  centre_id uuid not null,
  plate_id uuid not null,
  case_id uuid not null,
  plate text not null,
  set_by uuid not null,
  set_at timestamptz not null,
  ended_at timestamptz,
  constraint plates__pk primary key (centre_id, plate_id),
  constraint plates__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint plates__setter foreign key (centre_id, set_by) references people (centre_id, person_id),
  constraint plates__plate check (plate in ('soft', 'no_spice', 'no_nuts', 'no_seafood', 'no_egg', 'no_milk', 'less_sugar', 'less_salt', 'meatless', 'extra'))
);
create unique index plates__once on plates (centre_id, case_id, plate) where ended_at is null;
comment on table plates is 'Which plate a woman needs, by what lies on it and never by why; read by whoever holds the key of her health. The kitchen is told numbers.';
comment on column plates.centre_id is 'plain: the centre';
comment on column plates.plate_id is 'plain: id';
comment on column plates.case_id is 'plain: who';
comment on column plates.plate is 'plain: what lies on it, of a list that tells no illness';
comment on column plates.set_by is 'plain: by whom';
comment on column plates.set_at is 'plain: since when';
comment on column plates.ended_at is 'plain: until when';

create table menu_meals (
  centre_id uuid not null,
  on_day date not null,
  meal text not null,
  dishes text,
  cooked int,
  thrown int,
  version int not null default 1,
  constraint menu_meals__pk primary key (centre_id, on_day, meal),
  constraint menu_meals__meal check (meal in ('sahur', 'breakfast', 'lunch', 'iftar', 'dinner')),
  constraint menu_meals__counts check (cooked >= 0 and thrown between 0 and cooked and (cooked is null) = (thrown is null))
);
comment on table menu_meals is 'What is cooked on which day, how many portions, how many were left. About nobody.';
comment on column menu_meals.centre_id is 'plain: the centre';
comment on column menu_meals.on_day is 'plain: the day';
comment on column menu_meals.meal is 'plain: which meal of the day; two of them in Ramadan alone';
comment on column menu_meals.dishes is 'plain: what is cooked';
comment on column menu_meals.cooked is 'plain: portions that were cooked';
comment on column menu_meals.thrown is 'plain: portions that were left';
comment on column menu_meals.version is 'plain: counts up with every change';

create table day_eaters (
  centre_id uuid not null,
  women int not null,
  said_on date not null,
  version int not null default 1,
  constraint day_eaters__pk primary key (centre_id),
  constraint day_eaters__women check (women between 0 and 500)
);
comment on table day_eaters is 'In Ramadan: how many eat by day, as it is now. One number, of nobody, and no days of before: they could be laid beside somebody.';
comment on column day_eaters.centre_id is 'plain: the centre';
comment on column day_eaters.women is 'plain: how many';
comment on column day_eaters.said_on is 'plain: since when; said before this Ramadan it is not asked any more';
comment on column day_eaters.version is 'plain: counts up with every change';

create table meal_costs (
  centre_id uuid not null,
  on_day date not null,
  rupiah int not null,
  noted_by uuid not null,
  version int not null default 1,
  constraint meal_costs__pk primary key (centre_id, on_day),
  constraint meal_costs__noter foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint meal_costs__rupiah check (rupiah between 0 and 99999999)
);
comment on table meal_costs is 'What the food of a day came to. About nobody.';
comment on column meal_costs.centre_id is 'plain: the centre';
comment on column meal_costs.on_day is 'plain: the day';
comment on column meal_costs.rupiah is 'plain: whole rupiah';
comment on column meal_costs.noted_by is 'plain: who wrote it last';
comment on column meal_costs.version is 'plain: counts up with every change';

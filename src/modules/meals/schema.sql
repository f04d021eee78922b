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
  constraint menu_meals__meal check (meal in ('breakfast', 'lunch', 'dinner')),
  constraint menu_meals__counts check (cooked >= 0 and thrown between 0 and cooked and (cooked is null) = (thrown is null))
);
comment on table menu_meals is 'What is cooked on which day, how many portions, how many were left. About nobody.';
comment on column menu_meals.centre_id is 'plain: the centre';
comment on column menu_meals.on_day is 'plain: the day';
comment on column menu_meals.meal is 'plain: breakfast, lunch or dinner';
comment on column menu_meals.dishes is 'plain: what is cooked';
comment on column menu_meals.cooked is 'plain: portions that were cooked';
comment on column menu_meals.thrown is 'plain: portions that were left';
comment on column menu_meals.version is 'plain: counts up with every change';

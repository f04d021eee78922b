create or replace view current_rooms with (security_invoker = true) as
  select o.centre_id, o.case_id, r.name as room
    from bed_occupants o
    join bed_periods p on p.centre_id = o.centre_id and p.period_id = o.period_id
    join beds b on b.centre_id = p.centre_id and b.bed_id = p.bed_id
    join rooms r on r.centre_id = b.centre_id and r.room_id = b.room_id
   where o.is_current;
comment on view current_rooms is 'In which room she sleeps; of a protected woman for her team and the hosts alone. For the list of cases.';
grant select on current_rooms to titian_app;

create or replace view bed_places with (security_invoker = true) as
  select b.centre_id, b.bed_id, r.building, r.name as room, b.label as bed
    from beds b join rooms r on r.centre_id = b.centre_id and r.room_id = b.room_id;
comment on view bed_places is 'Where a bed stands, in words; of a protected room for whoever knows it. For whoever is received at night.';
grant select on bed_places to titian_app;

create or replace view taken_beds with (security_invoker = true) as
  select p.centre_id, p.period_id, p.bed_id, p.from_on, p.until_on from bed_periods p;
comment on view taken_beds is 'From when until when a bed was taken, never by whom: nights that are counted.';
grant select on taken_beds to titian_app;

create or replace view given_beds with (security_invoker = true) as
  select b.centre_id, b.bed_id from beds b join rooms r on r.centre_id = b.centre_id and r.room_id = b.room_id where b.is_in_use and r.is_in_use;
comment on view given_beds is 'The beds that are given to anybody today; those of protected rooms for whoever knows them. For what a house holds.';
grant select on given_beds to titian_app;

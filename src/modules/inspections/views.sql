create or replace view looked_rooms with (security_invoker = true) as
  select i.centre_id, i.inspection_id, i.seen_on from inspections i;
comment on view looked_rooms is 'On which days rooms were looked at, as far as the one who asks may see it. For figures of the house.';
grant select on looked_rooms to titian_app;

create or replace view counted_machines with (security_invoker = true) as
  select k.centre_id, k.taking_id, k.closed_at from machine_takings k where k.closed_at is not null;
comment on view counted_machines is 'When the machines were counted, as far as the one who asks may see it. For figures of the house.';
grant select on counted_machines to titian_app;

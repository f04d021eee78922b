create or replace view counted_incidents with (security_invoker = true) as
  select i.centre_id, i.incident_id, i.kind, i.level, i.happened_at from incidents i;
comment on view counted_incidents is 'What kind of thing happened, how grave and when, as far as the one who asks may know of it. For figures of the house.';
grant select on counted_incidents to titian_app;

create or replace view told_in_time with (security_invoker = true) as
  select t.centre_id, t.incident_id, t.whom, t.due_at, t.told_at from incident_tellings t where t.due_at is not null;
comment on view told_in_time is 'Whom the law names, until when and when they were told, as far as the one who asks may know of it. For figures of the house.';
grant select on told_in_time to titian_app;

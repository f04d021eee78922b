create or replace view handed_kits with (security_invoker = true) as
  select k.centre_id, k.case_id, k.toolkit_id, k.track, k.is_second, k.handed_over_at from toolkits k where k.handed_over_at is not null and k.case_id is not null;
comment on view handed_kits is 'When a kit was handed to her, as far as the one who asks may see it. For figures of the house.';
grant select on handed_kits to titian_app;

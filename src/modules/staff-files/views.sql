create or replace view kept_entries with (security_invoker = true) as
  select e.centre_id, e.entry_id, e.kind, e.from_on, e.until_on from staff_entries e where e.kind in ('certificate', 'training');
comment on view kept_entries is 'On which day a colleague was trained or certified, as far as the one who asks may know it; whose and what is not told. For figures of the house.';
grant select on kept_entries to titian_app;

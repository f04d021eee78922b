create or replace view stage_days with (security_invoker = true) as
  select s.centre_id, s.case_id, s.to_stage, s.at from stage_entries s;
comment on view stage_days is 'When a case came into a stage, as far as the one who asks may see it. For figures of the house.';
grant select on stage_days to titian_app;

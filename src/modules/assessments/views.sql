create or replace view signed_assessments with (security_invoker = true) as
  select a.centre_id, a.case_id, a.number, a.signed_on from assessments a where a.signed_on is not null;
comment on view signed_assessments is 'When an assessment was signed, as far as the one who asks may see it. For figures of the house.';
grant select on signed_assessments to titian_app;

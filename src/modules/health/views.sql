create or replace view screened_health with (security_invoker = true) as
  select s.centre_id, s.case_id, max(s.examined_on) as last_on from health_screenings s group by s.centre_id, s.case_id;
comment on view screened_health is 'Whose health was screened and when last, as far as the one who asks may see it; nothing of what was found. For figures of the house.';
grant select on screened_health to titian_app;

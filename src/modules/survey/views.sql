create or replace view survey_ends with (security_invoker = true) as
  select r.centre_id, r.round_id, r.closes_on from survey_rounds r;
comment on view survey_ends is 'On which day each round of the survey ended; nothing of what was said. For figures of the house.';
grant select on survey_ends to titian_app;

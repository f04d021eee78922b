create or replace view rated_tests with (security_invoker = true) as
  select s.centre_id, s.case_id, s.test_id, s.track, s.held_on, s.is_competent, s.recorded_at from skill_tests s;
comment on view rated_tests is 'Tests at the end of a track and their result, as far as the one who asks may see them. For figures of the house.';
grant select on rated_tests to titian_app;

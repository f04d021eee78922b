create or replace view outside_tests with (security_invoker = true) as
  select c.centre_id, c.case_id, c.certification_id, c.held_on, c.result from certifications c where c.result is not null;
comment on view outside_tests is 'Tests by a body outside and their result, as far as the one who asks may see them; without her number there. For figures of the house.';
grant select on outside_tests to titian_app;

create or replace view practised_days with (security_invoker = true) as
  select e.centre_id, e.case_id, e.entry_id, e.held_on from practice_entries e;
comment on view practised_days is 'Who practised on which day, as far as the one who asks may see it; nothing of how. For figures of the house.';
grant select on practised_days to titian_app;

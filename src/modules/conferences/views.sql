create or replace view held_reviews with (security_invoker = true) as
  select c.centre_id, c.case_id, c.conference_id, c.held_on from conferences c where c.kind = 'review';
comment on view held_reviews is 'When a review was held on her case, as far as the one who asks may see it. For figures of the house.';
grant select on held_reviews to titian_app;

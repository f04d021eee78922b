create or replace view agreed_plans with (security_invoker = true) as
  select s.centre_id, s.case_id, s.plan_id, s.signed_on from plan_signatures s where s.signer = 'client';
comment on view agreed_plans is 'When she signed a plan, as far as the one who asks may see it. For figures of the house.';
grant select on agreed_plans to titian_app;

create or replace view rated_goals with (security_invoker = true) as
  select r.centre_id, r.case_id, r.goal_id, r.level, r.rated_on, r.rated_at, g.importance * g.difficulty as weight
    from goal_ratings r
    join plan_goals g on g.centre_id = r.centre_id and g.plan_id = r.plan_id and g.goal_id = r.goal_id;
comment on view rated_goals is 'How far a goal was reached on a day, and what it weighs; numbers without words, for figures of the house.';
grant select on rated_goals to titian_app;

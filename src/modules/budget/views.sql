create or replace view ceilings_in_force with (security_invoker = true) as
  select p.centre_id, p.year, b.line_key, b.amount_rupiah
    from budget_plans p
    join lateral (select v.version_id from budget_versions v
                   where v.centre_id = p.centre_id and v.plan_id = p.plan_id and v.locked_at is not null
                   order by v.ordinal desc limit 1) v on true
    join budget_lines b on b.centre_id = p.centre_id and b.version_id = v.version_id;
comment on view ceilings_in_force is 'The lines of the budget of each year in the version that is in force, as far as the one who asks may see them. For figures of the house.';
grant select on ceilings_in_force to titian_app;

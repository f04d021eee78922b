create or replace view last_reached with (security_invoker = true) as
  select c.centre_id, c.case_id, max(c.happened_on) as last_on
    from aftercare_contacts c
   where c.is_reached
   group by c.centre_id, c.case_id;
comment on view last_reached is 'The last day on which she was reached after the service, as far as the one who asks may see it. For the list of cases.';
grant select on last_reached to titian_app;

create or replace view due_contacts with (security_invoker = true) as
  select w.centre_id, w.case_id, w.month, w.due_on from aftercare_windows w;
comment on view due_contacts is 'Months at which she is asked for after the service, as far as the one who asks may see them. For figures of the house.';
grant select on due_contacts to titian_app;

create or replace view made_contacts with (security_invoker = true) as
  select c.centre_id, c.case_id, c.contact_id, c.month, c.happened_on, c.is_reached, c.work, c.tool_status, c.is_above_line, c.recorded_at from aftercare_contacts c;
comment on view made_contacts is 'Whether she was reached after the service and the codes that are counted of it; without a word. For figures of the house.';
grant select on made_contacts to titian_app;

create or replace view ended_aftercare with (security_invoker = true) as
  select e.centre_id, e.case_id, e.ended_on from aftercare_ends e;
comment on view ended_aftercare is 'When the year after ended, as far as the one who asks may see it. For figures of the house.';
grant select on ended_aftercare to titian_app;

create or replace view told_again with (security_invoker = true) as
  select a.centre_id, a.month_on, count(*)::int as asked, (count(*) filter (where a.has_told))::int as told
    from aftercare_answers a group by a.centre_id, a.month_on;
comment on view told_again is 'How many were asked in a month whether they are back in what was before, and how many told so; of nobody. For figures of the house.';
grant select on told_again to titian_app;

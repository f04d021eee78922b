create or replace view last_reached with (security_invoker = true) as
  select c.centre_id, c.case_id, max(c.happened_on) as last_on
    from aftercare_contacts c
   where c.is_reached
   group by c.centre_id, c.case_id;
comment on view last_reached is 'The last day on which she was reached after the service, as far as the one who asks may see it. For the list of cases.';
grant select on last_reached to titian_app;

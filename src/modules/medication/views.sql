create or replace view marked_doses with (security_invoker = true) as
  select distinct on (m.centre_id, m.plan_id, m.on_day, m.minute) m.centre_id, m.case_id, m.plan_id, m.on_day, m.minute, m.mark
    from medication_marks m
   order by m.centre_id, m.plan_id, m.on_day, m.minute, m.version desc;
comment on view marked_doses is 'Doses and how each went, as it was put right last, as far as the one who asks may see them; not of what. For figures of the house.';
grant select on marked_doses to titian_app;

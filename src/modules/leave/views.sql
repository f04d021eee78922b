create or replace view taken_leaves with (security_invoker = true) as
  select l.centre_id, l.case_id, l.pass_id, l.kind, (l.out_at at time zone c.time_zone)::date as out_on
    from leave_passes l join centres c on c.centre_id = l.centre_id
   where l.out_at is not null;
comment on view taken_leaves is 'Leaves that began: what kind and on which day, as far as the one who asks may see them; not where she went. For figures of the house.';
grant select on taken_leaves to titian_app;

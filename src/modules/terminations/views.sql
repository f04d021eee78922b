create or replace view ended_stays with (security_invoker = true) as
  select t.centre_id, t.case_id, t.exit_kind, t.effective_on
    from terminations t
   where t.state = 'closed' and t.exit_kind not in ('DITOLAK', 'DIRUJUK_LAIN', 'BATAL');
comment on view ended_stays is 'How and when a stay ended, of those who had come, as far as the one who asks may know it. For figures of the house.';
grant select on ended_stays to titian_app;

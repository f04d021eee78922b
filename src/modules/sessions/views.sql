create or replace view last_notes with (security_invoker = true) as
  select n.centre_id, n.case_id, max(n.happened_on) as last_on
    from session_notes n
   where not exists (select from session_notes k where k.centre_id = n.centre_id and k.corrects_id = n.note_id)
   group by n.centre_id, n.case_id;
comment on view last_notes is 'The last day on which somebody worked with her, as far as the one who asks may see it. For the list of cases.';
grant select on last_notes to titian_app;

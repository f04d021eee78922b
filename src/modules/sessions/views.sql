create or replace view last_notes with (security_invoker = true) as
  select n.centre_id, n.case_id, max(n.happened_on) as last_on
    from session_notes n
   where not exists (select from session_notes k where k.centre_id = n.centre_id and k.corrects_id = n.note_id)
   group by n.centre_id, n.case_id;
comment on view last_notes is 'The last day on which somebody worked with her, as far as the one who asks may see it. For the list of cases.';
grant select on last_notes to titian_app;

create or replace view worked_days with (security_invoker = true) as
  select n.centre_id, n.case_id, n.happened_on as "on", null::text as mark, false as has_letter
    from session_notes n
   where n.kind <> 'group' and not exists (select from session_notes k where k.centre_id = n.centre_id and k.corrects_id = n.note_id)
  union all
  select a.centre_id, a.case_id, a.held_on, a.mark, a.reason is not distinct from 'letter' from group_attendances a where a.counts;
comment on view worked_days is 'Each day on which she was worked with, as far as the one who asks may see it; of a group, how she was there. For the picture of her stay.';
grant select on worked_days to titian_app;

create or replace view noted_days with (security_invoker = true) as
  select n.centre_id, n.case_id, n.note_id, n.happened_on, n.kind, n.author_id
    from session_notes n
   where not exists (select from session_notes k where k.centre_id = n.centre_id and k.corrects_id = n.note_id);
comment on view noted_days is 'Each note as it stands now, by day and kind, as far as the one who asks may see it; without a word of it. For figures of the house.';
grant select on noted_days to titian_app;

create or replace view looked_mediations with (security_invoker = true) as
  with recursive versions as (
    select n.centre_id, n.case_id, n.note_id, n.happened_on, n.note_id as version_id, n.corrects_id
      from session_notes n
     where n.kind = 'mediation' and not exists (select from session_notes k where k.centre_id = n.centre_id and k.corrects_id = n.note_id)
    union all
    select v.centre_id, v.case_id, v.note_id, v.happened_on, o.note_id, o.corrects_id
      from versions v join session_notes o on o.centre_id = v.centre_id and o.note_id = v.corrects_id)
  select v.centre_id, v.case_id, v.note_id, v.happened_on, l.looked_on, l.outcome, l.at
    from versions v left join mediation_looks l on l.centre_id = v.centre_id and l.note_id = v.version_id;
comment on view looked_mediations is 'Each mediation as its note stands now, beside every look at what was agreed, as far as the one who asks may see them; without a word of it. For figures of the house.';
grant select on looked_mediations to titian_app;

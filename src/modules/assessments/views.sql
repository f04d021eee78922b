create or replace view signed_assessments with (security_invoker = true) as
  select a.centre_id, a.case_id, a.number, a.signed_on from assessments a where a.signed_on is not null;
comment on view signed_assessments is 'When an assessment was signed, as far as the one who asks may see it. For figures of the house.';
grant select on signed_assessments to titian_app;

create or replace view confirmed_findings with (security_invoker = true) as
  select a.centre_id, a.case_id, a.number, a.signed_on, coalesce(sum(s.key_findings), 0)::int as key_findings, coalesce(sum(s.triangulated), 0)::int as triangulated
    from assessments a left join assessment_sections s on s.centre_id = a.centre_id and s.assessment_id = a.assessment_id
   where a.signed_on is not null
   group by a.centre_id, a.assessment_id;
comment on view confirmed_findings is 'How many key findings a signed assessment has and how many of them rest on two sources or techniques, as far as the one who asks may see it; without a word of one. For figures of the house.';
grant select on confirmed_findings to titian_app;

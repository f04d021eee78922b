-- Generated from every policy.ts by "npm run make policies". Never edited. Applied whole at every start.
do $$
declare p record;
begin
  for p in select schemaname, tablename, policyname from pg_policies where schemaname in ('public', 'keys') loop
    execute format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename);
  end loop;
end
$$;
revoke all on all tables in schema public, keys, sec from titian_app, titian_job;

-- accounts
alter table accounts enable row level security;
alter table accounts force row level security;
revoke all on accounts from titian_app, titian_job;
create policy accounts__owner on accounts to titian_owner using (true) with check (true);
create policy accounts__select on accounts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((person_id = (select sec.person())) or ((select sec.has_role(array['head', 'it_admin']::text[])))));
grant select (centre_id, person_id, username, is_active, locale, public_key, must_change, created_at) on accounts to titian_app, titian_job;

-- activity_limits
alter table activity_limits enable row level security;
alter table activity_limits force row level security;
revoke all on activity_limits from titian_app, titian_job;
create policy activity_limits__owner on activity_limits to titian_owner using (true) with check (true);
create policy activity_limits__select on activity_limits for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('housed'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('taught'))::uuid[]))));
grant select on activity_limits to titian_app, titian_job;
create policy activity_limits__insert on activity_limits for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (set_by = (select sec.person())));
grant insert on activity_limits to titian_app, titian_job;
create policy activity_limits__update on activity_limits for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('housed'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('taught'))::uuid[]))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))));
grant update (ended_at) on activity_limits to titian_app, titian_job;

-- aftercare_answers
alter table aftercare_answers enable row level security;
alter table aftercare_answers force row level security;
revoke all on aftercare_answers from titian_app, titian_job;
create policy aftercare_answers__owner on aftercare_answers to titian_owner using (true) with check (true);
create policy aftercare_answers__select on aftercare_answers for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant select on aftercare_answers to titian_app, titian_job;
create policy aftercare_answers__insert on aftercare_answers for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'social_worker']::text[]))));
grant insert on aftercare_answers to titian_app, titian_job;

-- aftercare_cautions
alter table aftercare_cautions enable row level security;
alter table aftercare_cautions force row level security;
revoke all on aftercare_cautions from titian_app, titian_job;
create policy aftercare_cautions__owner on aftercare_cautions to titian_owner using (true) with check (true);
create policy aftercare_cautions__select on aftercare_cautions for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on aftercare_cautions to titian_app, titian_job;
create policy aftercare_cautions__insert on aftercare_cautions for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant insert on aftercare_cautions to titian_app, titian_job;

-- aftercare_contacts
alter table aftercare_contacts enable row level security;
alter table aftercare_contacts force row level security;
revoke all on aftercare_contacts from titian_app, titian_job;
create policy aftercare_contacts__owner on aftercare_contacts to titian_owner using (true) with check (true);
create policy aftercare_contacts__select on aftercare_contacts for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on aftercare_contacts to titian_app, titian_job;
create policy aftercare_contacts__insert on aftercare_contacts for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (recorded_by = (select sec.person())));
grant insert on aftercare_contacts to titian_app, titian_job;

-- aftercare_ends
alter table aftercare_ends enable row level security;
alter table aftercare_ends force row level security;
revoke all on aftercare_ends from titian_app, titian_job;
create policy aftercare_ends__owner on aftercare_ends to titian_owner using (true) with check (true);
create policy aftercare_ends__select on aftercare_ends for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on aftercare_ends to titian_app, titian_job;
create policy aftercare_ends__insert on aftercare_ends for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (recorded_by = (select sec.person())));
grant insert on aftercare_ends to titian_app, titian_job;

-- aftercare_plans
alter table aftercare_plans enable row level security;
alter table aftercare_plans force row level security;
revoke all on aftercare_plans from titian_app, titian_job;
create policy aftercare_plans__owner on aftercare_plans to titian_owner using (true) with check (true);
create policy aftercare_plans__select on aftercare_plans for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on aftercare_plans to titian_app, titian_job;
create policy aftercare_plans__insert on aftercare_plans for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (recorded_by = (select sec.person())));
grant insert on aftercare_plans to titian_app, titian_job;
create policy aftercare_plans__update on aftercare_plans for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant update (replaced_at) on aftercare_plans to titian_app, titian_job;

-- aftercare_texts
alter table aftercare_texts enable row level security;
alter table aftercare_texts force row level security;
revoke all on aftercare_texts from titian_app, titian_job;
create policy aftercare_texts__owner on aftercare_texts to titian_owner using (true) with check (true);
create policy aftercare_texts__select on aftercare_texts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on aftercare_texts to titian_app, titian_job;
create policy aftercare_texts__insert on aftercare_texts for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant insert on aftercare_texts to titian_app, titian_job;

-- aftercare_windows
alter table aftercare_windows enable row level security;
alter table aftercare_windows force row level security;
revoke all on aftercare_windows from titian_app, titian_job;
create policy aftercare_windows__owner on aftercare_windows to titian_owner using (true) with check (true);
create policy aftercare_windows__select on aftercare_windows for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on aftercare_windows to titian_app, titian_job;
create policy aftercare_windows__insert on aftercare_windows for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant insert on aftercare_windows to titian_app, titian_job;
create policy aftercare_windows__update on aftercare_windows for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant update (agreed_on, from_on, due_on, contact_id) on aftercare_windows to titian_app, titian_job;
create policy aftercare_windows__delete on aftercare_windows for delete to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[]))))));
grant delete on aftercare_windows to titian_app, titian_job;

-- assessment_health_texts
alter table assessment_health_texts enable row level security;
alter table assessment_health_texts force row level security;
revoke all on assessment_health_texts from titian_app, titian_job;
create policy assessment_health_texts__owner on assessment_health_texts to titian_owner using (true) with check (true);
create policy assessment_health_texts__select on assessment_health_texts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))));
grant select on assessment_health_texts to titian_app, titian_job;
create policy assessment_health_texts__insert on assessment_health_texts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))));
grant insert on assessment_health_texts to titian_app, titian_job;
create policy assessment_health_texts__update on assessment_health_texts for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))));
grant update (body) on assessment_health_texts to titian_app, titian_job;

-- assessment_safety_texts
alter table assessment_safety_texts enable row level security;
alter table assessment_safety_texts force row level security;
revoke all on assessment_safety_texts from titian_app, titian_job;
create policy assessment_safety_texts__owner on assessment_safety_texts to titian_owner using (true) with check (true);
create policy assessment_safety_texts__select on assessment_safety_texts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on assessment_safety_texts to titian_app, titian_job;
create policy assessment_safety_texts__insert on assessment_safety_texts for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))));
grant insert on assessment_safety_texts to titian_app, titian_job;
create policy assessment_safety_texts__update on assessment_safety_texts for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))));
grant update (body) on assessment_safety_texts to titian_app, titian_job;

-- assessment_sections
alter table assessment_sections enable row level security;
alter table assessment_sections force row level security;
revoke all on assessment_sections from titian_app, titian_job;
create policy assessment_sections__owner on assessment_sections to titian_owner using (true) with check (true);
create policy assessment_sections__select on assessment_sections for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on assessment_sections to titian_app, titian_job;
create policy assessment_sections__insert on assessment_sections for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))));
grant insert on assessment_sections to titian_app, titian_job;
create policy assessment_sections__update on assessment_sections for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))))) and (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))))) with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))));
grant update (section_id, open_fields, key_findings, unsourced, triangulated, version, saved_by, saved_at) on assessment_sections to titian_app, titian_job;

-- assessment_texts
alter table assessment_texts enable row level security;
alter table assessment_texts force row level security;
revoke all on assessment_texts from titian_app, titian_job;
create policy assessment_texts__owner on assessment_texts to titian_owner using (true) with check (true);
create policy assessment_texts__select on assessment_texts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on assessment_texts to titian_app, titian_job;
create policy assessment_texts__insert on assessment_texts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant insert on assessment_texts to titian_app, titian_job;
create policy assessment_texts__update on assessment_texts for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant update (body) on assessment_texts to titian_app, titian_job;

-- assessments
alter table assessments enable row level security;
alter table assessments force row level security;
revoke all on assessments from titian_app, titian_job;
create policy assessments__owner on assessments to titian_owner using (true) with check (true);
create policy assessments__select on assessments for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on assessments to titian_app, titian_job;
create policy assessments__insert on assessments for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (started_by = (select sec.person())));
grant insert on assessments to titian_app, titian_job;
create policy assessments__update on assessments for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) and (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))))) with check ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])));
grant update (signed_by, signed_on, signed_at) on assessments to titian_app, titian_job;

-- audit_entries
alter table audit_entries enable row level security;
alter table audit_entries force row level security;
revoke all on audit_entries from titian_app, titian_job;
create policy audit_entries__owner on audit_entries to titian_owner using (true) with check (true);
create policy audit_entries__select on audit_entries for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((((select sec.has_role(array['head', 'data_protection_officer', 'auditor']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (person_id = (select sec.person()))) or (((case_id is null) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[])))))) and (((select sec.told()) -> kind) is not null or (case_id = any ((select sec.cases('caseload'))::uuid[]) and ((select sec.told('caseload')) -> kind) is not null) or (case_id = any ((select sec.cases('counselled'))::uuid[]) and ((select sec.told('counselled')) -> kind) is not null) or (case_id = any ((select sec.cases('opened'))::uuid[]) and ((select sec.told('opened')) -> kind) is not null) or (case_id = any ((select sec.cases('taught'))::uuid[]) and ((select sec.told('taught')) -> kind) is not null) or (case_id = any ((select sec.cases('housed'))::uuid[]) and ((select sec.told('housed')) -> kind) is not null) or (((select sec.told('unprotected')) -> kind) is not null and exists (select from cases c where c.centre_id = audit_entries.centre_id and c.case_id = audit_entries.case_id and not c.is_protected)) or ((case_id is null) or ((select sec.has_role(array['head', 'data_protection_officer', 'auditor']::text[]))))));
grant select on audit_entries to titian_app, titian_job;

-- audit_heads
alter table audit_heads enable row level security;
alter table audit_heads force row level security;
revoke all on audit_heads from titian_app, titian_job;
create policy audit_heads__owner on audit_heads to titian_owner using (true) with check (true);
create policy audit_heads__select on audit_heads for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on audit_heads to titian_app, titian_job;

-- backup_changes
alter table backup_changes enable row level security;
alter table backup_changes force row level security;
revoke all on backup_changes from titian_app, titian_job;
create policy backup_changes__owner on backup_changes to titian_owner using (true) with check (true);
create policy backup_changes__select on backup_changes for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'it_admin']::text[]))));
grant select on backup_changes to titian_app, titian_job;

-- backup_runs
alter table backup_runs enable row level security;
alter table backup_runs force row level security;
revoke all on backup_runs from titian_app, titian_job;
create policy backup_runs__owner on backup_runs to titian_owner using (true) with check (true);
create policy backup_runs__select on backup_runs for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'it_admin']::text[]))));
grant select on backup_runs to titian_app, titian_job;
create policy backup_runs__insert on backup_runs for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'it_admin']::text[])))) and (asked_by = (select sec.person())) and (kind in ('backup')) and (outcome in ('asked')));
grant insert (centre_id, run_id, kind, outcome, at, asked_by) on backup_runs to titian_app, titian_job;

-- bed_occupants
alter table bed_occupants enable row level security;
alter table bed_occupants force row level security;
revoke all on bed_occupants from titian_app, titian_job;
create policy bed_occupants__owner on bed_occupants to titian_owner using (true) with check (true);
create policy bed_occupants__select on bed_occupants for select to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse', 'system']::text[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[])))) and ((is_protected in (true)) is not true)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('housed'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('tended'))::uuid[]))));
grant select on bed_occupants to titian_app, titian_job;
create policy bed_occupants__insert on bed_occupants for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant insert on bed_occupants to titian_app, titian_job;
create policy bed_occupants__update on bed_occupants for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and ((((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse', 'system']::text[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[])))) and ((is_protected in (true)) is not true)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('housed'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('tended'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant update (is_current, is_protected, with_children) on bed_occupants to titian_app, titian_job;

-- bed_periods
alter table bed_periods enable row level security;
alter table bed_periods force row level security;
revoke all on bed_periods from titian_app, titian_job;
create policy bed_periods__owner on bed_periods to titian_owner using (true) with check (true);
create policy bed_periods__select on bed_periods for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'system']::text[]))));
grant select on bed_periods to titian_app, titian_job;
create policy bed_periods__insert on bed_periods for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother', 'social_worker']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['nurse']::text[])))));
grant insert on bed_periods to titian_app, titian_job;
create policy bed_periods__update on bed_periods for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother', 'social_worker']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'system']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother', 'social_worker']::text[]))));
grant update (until_on) on bed_periods to titian_app, titian_job;

-- beds
alter table beds enable row level security;
alter table beds force row level security;
revoke all on beds from titian_app, titian_job;
create policy beds__owner on beds to titian_owner using (true) with check (true);
create policy beds__select on beds for select to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'system']::text[])))) and ((is_protected in (true)) is not true)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'house_mother']::text[])))));
grant select on beds to titian_app, titian_job;
create policy beds__insert on beds for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[]))));
grant insert on beds to titian_app, titian_job;
create policy beds__update on beds for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[])))) and ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'system']::text[])))) and ((is_protected in (true)) is not true)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'house_mother']::text[])))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[]))));
grant update (label, is_protected, is_in_use) on beds to titian_app, titian_job;

-- belonging_pictures
alter table belonging_pictures enable row level security;
alter table belonging_pictures force row level security;
revoke all on belonging_pictures from titian_app, titian_job;
create policy belonging_pictures__owner on belonging_pictures to titian_owner using (true) with check (true);
create policy belonging_pictures__select on belonging_pictures for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother', 'treasurer', 'auditor']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant select on belonging_pictures to titian_app, titian_job;
create policy belonging_pictures__insert on belonging_pictures for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (taken_by = (select sec.person())));
grant insert on belonging_pictures to titian_app, titian_job;
create policy belonging_pictures__delete on belonging_pictures for delete to titian_app, titian_job using (((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and ((taken_by = (select sec.person())) or ((select sec.has_role(array['head', 'coordinator']::text[]))))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother', 'treasurer', 'auditor']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))));
grant delete on belonging_pictures to titian_app, titian_job;

-- belongings
alter table belongings enable row level security;
alter table belongings force row level security;
revoke all on belongings from titian_app, titian_job;
create policy belongings__owner on belongings to titian_owner using (true) with check (true);
create policy belongings__select on belongings for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother', 'treasurer', 'auditor']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant select on belongings to titian_app, titian_job;
create policy belongings__insert on belongings for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant insert on belongings to titian_app, titian_job;
create policy belongings__update on belongings for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother', 'treasurer', 'auditor']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant update (returned_at, returned_by, returned_to, version) on belongings to titian_app, titian_job;

-- break_glass
alter table break_glass enable row level security;
alter table break_glass force row level security;
revoke all on break_glass from titian_app, titian_job;
create policy break_glass__owner on break_glass to titian_owner using (true) with check (true);
create policy break_glass__select on break_glass for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((person_id = (select sec.person())) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))));
grant select on break_glass to titian_app, titian_job;

-- budget_accounts
alter table budget_accounts enable row level security;
alter table budget_accounts force row level security;
revoke all on budget_accounts from titian_app, titian_job;
create policy budget_accounts__owner on budget_accounts to titian_owner using (true) with check (true);
create policy budget_accounts__select on budget_accounts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))));
grant select on budget_accounts to titian_app, titian_job;
create policy budget_accounts__insert on budget_accounts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant insert on budget_accounts to titian_app, titian_job;
create policy budget_accounts__update on budget_accounts for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant update (name, is_used) on budget_accounts to titian_app, titian_job;

-- budget_layouts
alter table budget_layouts enable row level security;
alter table budget_layouts force row level security;
revoke all on budget_layouts from titian_app, titian_job;
create policy budget_layouts__owner on budget_layouts to titian_owner using (true) with check (true);
create policy budget_layouts__select on budget_layouts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))));
grant select on budget_layouts to titian_app, titian_job;
create policy budget_layouts__insert on budget_layouts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant insert on budget_layouts to titian_app, titian_job;
create policy budget_layouts__update on budget_layouts for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant update (columns, titles, saved_by, saved_at) on budget_layouts to titian_app, titian_job;

-- budget_lines
alter table budget_lines enable row level security;
alter table budget_lines force row level security;
revoke all on budget_lines from titian_app, titian_job;
create policy budget_lines__owner on budget_lines to titian_owner using (true) with check (true);
create policy budget_lines__select on budget_lines for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))));
grant select on budget_lines to titian_app, titian_job;
create policy budget_lines__insert on budget_lines for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant insert on budget_lines to titian_app, titian_job;
create policy budget_lines__update on budget_lines for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant update (programme_code, programme, activity_code, activity, name, calculation, price_rupiah, counts, account_id, fund, from_month, until_month, ceiling_rupiah, ceiling_reason, track, per_person, version) on budget_lines to titian_app, titian_job;
create policy budget_lines__delete on budget_lines for delete to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[])))));
grant delete on budget_lines to titian_app, titian_job;

-- budget_plans
alter table budget_plans enable row level security;
alter table budget_plans force row level security;
revoke all on budget_plans from titian_app, titian_job;
create policy budget_plans__owner on budget_plans to titian_owner using (true) with check (true);
create policy budget_plans__select on budget_plans for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))));
grant select on budget_plans to titian_app, titian_job;
create policy budget_plans__insert on budget_plans for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant insert on budget_plans to titian_app, titian_job;
create policy budget_plans__delete on budget_plans for delete to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[])))));
grant delete on budget_plans to titian_app, titian_job;

-- budget_versions
alter table budget_versions enable row level security;
alter table budget_versions force row level security;
revoke all on budget_versions from titian_app, titian_job;
create policy budget_versions__owner on budget_versions to titian_owner using (true) with check (true);
create policy budget_versions__select on budget_versions for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))));
grant select on budget_versions to titian_app, titian_job;
create policy budget_versions__insert on budget_versions for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant insert (centre_id, version_id, plan_id, kind, ordinal, made_by, made_at) on budget_versions to titian_app, titian_job;
create policy budget_versions__update on budget_versions for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head']::text[]))));
grant update (proposed_at, locked_at, answer, task_id) on budget_versions to titian_app, titian_job;
create policy budget_versions__delete on budget_versions for delete to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[])))));
grant delete on budget_versions to titian_app, titian_job;

-- bulk_reads
alter table bulk_reads enable row level security;
alter table bulk_reads force row level security;
revoke all on bulk_reads from titian_app, titian_job;
create policy bulk_reads__owner on bulk_reads to titian_owner using (true) with check (true);
create policy bulk_reads__select on bulk_reads for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((person_id = (select sec.person())) or ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))));
grant select on bulk_reads to titian_app, titian_job;
create policy bulk_reads__insert on bulk_reads for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant insert (centre_id, bulk_read_id, person_id, files, at) on bulk_reads to titian_app, titian_job;
create policy bulk_reads__update on bulk_reads for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((person_id = (select sec.person())) or ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[]))))) with check ((centre_id = (select sec.centre())) and ((person_id = (select sec.person())) or ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))));
grant update (why, said_at, reviewed_by, reviewed_at, verdict) on bulk_reads to titian_app, titian_job;

-- calendar_days
alter table calendar_days enable row level security;
alter table calendar_days force row level security;
revoke all on calendar_days from titian_app, titian_job;
create policy calendar_days__owner on calendar_days to titian_owner using (true) with check (true);
create policy calendar_days__select on calendar_days for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on calendar_days to titian_app, titian_job;
create policy calendar_days__insert on calendar_days for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or ((select sec.has_role(array['coordinator']::text[]))) or ((select sec.has_role(array['administration']::text[])))));
grant insert on calendar_days to titian_app, titian_job;
create policy calendar_days__delete on calendar_days for delete to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or ((select sec.has_role(array['coordinator']::text[]))) or ((select sec.has_role(array['administration']::text[]))))) and (centre_id = (select sec.centre())));
grant delete on calendar_days to titian_app, titian_job;

-- calendar_feeds
alter table calendar_feeds enable row level security;
alter table calendar_feeds force row level security;
revoke all on calendar_feeds from titian_app, titian_job;
create policy calendar_feeds__owner on calendar_feeds to titian_owner using (true) with check (true);
create policy calendar_feeds__select on calendar_feeds for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on calendar_feeds to titian_app, titian_job;
create policy calendar_feeds__insert on calendar_feeds for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (person_id = (select sec.person()))) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'speaker', 'volunteer']::text[]))));
grant insert on calendar_feeds to titian_app, titian_job;
create policy calendar_feeds__update on calendar_feeds for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person()))) with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant update (ended_at) on calendar_feeds to titian_app, titian_job;

-- candidate_offers
alter table candidate_offers enable row level security;
alter table candidate_offers force row level security;
revoke all on candidate_offers from titian_app, titian_job;
create policy candidate_offers__owner on candidate_offers to titian_owner using (true) with check (true);
create policy candidate_offers__select on candidate_offers for select to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and (registered_at is null)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and (registered_by = (select sec.person()))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_office']::text[]))) and (office_person_id = (select sec.person()))));
grant select on candidate_offers to titian_app, titian_job;
create policy candidate_offers__insert on candidate_offers for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_office']::text[]))) and (office_person_id = (select sec.person())));
grant insert (centre_id, offer_id, office_person_id, sent_at, answer_due_on, task_id) on candidate_offers to titian_app, titian_job;
create policy candidate_offers__update on candidate_offers for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and (registered_at is null)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and (registered_by = (select sec.person()))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_office']::text[]))) and (office_person_id = (select sec.person()))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[]))));
grant update (registered_at, registered_by, case_id) on candidate_offers to titian_app, titian_job;
create policy candidate_offers__delete on candidate_offers for delete to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_office']::text[]))) and (office_person_id = (select sec.person()))) and (registered_at is null)) and ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and (registered_at is null)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and (registered_by = (select sec.person()))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_office']::text[]))) and (office_person_id = (select sec.person())))));
grant delete on candidate_offers to titian_app, titian_job;

-- case_children
alter table case_children enable row level security;
alter table case_children force row level security;
revoke all on case_children from titian_app, titian_job;
create policy case_children__owner on case_children to titian_owner using (true) with check (true);
create policy case_children__select on case_children for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on case_children to titian_app, titian_job;
create policy case_children__insert on case_children for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on case_children to titian_app, titian_job;
create policy case_children__update on case_children for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (body, version, recorded_at, recorded_by, is_protected) on case_children to titian_app, titian_job;

-- case_displays
alter table case_displays enable row level security;
alter table case_displays force row level security;
revoke all on case_displays from titian_app, titian_job;
create policy case_displays__owner on case_displays to titian_owner using (true) with check (true);
create policy case_displays__select on case_displays for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[])))));
grant select on case_displays to titian_app, titian_job;
create policy case_displays__insert on case_displays for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on case_displays to titian_app, titian_job;
create policy case_displays__update on case_displays for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator']::text[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[])))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator']::text[])))));
grant update (call_name, is_protected) on case_displays to titian_app, titian_job;

-- case_evidence
alter table case_evidence enable row level security;
alter table case_evidence force row level security;
revoke all on case_evidence from titian_app, titian_job;
create policy case_evidence__owner on case_evidence to titian_owner using (true) with check (true);
create policy case_evidence__select on case_evidence for select to titian_app, titian_job using ((((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor', 'data_protection_officer', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('opened'))::uuid[])))) and (is_of_exit in (false))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor', 'data_protection_officer', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[])))));
grant select on case_evidence to titian_app, titian_job;

-- case_reasons
alter table case_reasons enable row level security;
alter table case_reasons force row level security;
revoke all on case_reasons from titian_app, titian_job;
create policy case_reasons__owner on case_reasons to titian_owner using (true) with check (true);
create policy case_reasons__select on case_reasons for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on case_reasons to titian_app, titian_job;
create policy case_reasons__insert on case_reasons for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant insert on case_reasons to titian_app, titian_job;

-- case_reopenings
alter table case_reopenings enable row level security;
alter table case_reopenings force row level security;
revoke all on case_reopenings from titian_app, titian_job;
create policy case_reopenings__owner on case_reopenings to titian_owner using (true) with check (true);
create policy case_reopenings__select on case_reopenings for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on case_reopenings to titian_app, titian_job;
create policy case_reopenings__insert on case_reopenings for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) and (reopened_by = (select sec.person())));
grant insert (centre_id, reopening_id, case_id, is_protected, reason, reopened_by, reopened_at) on case_reopenings to titian_app, titian_job;
create policy case_reopenings__update on case_reopenings for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant update (shut_at, shut_by) on case_reopenings to titian_app, titian_job;

-- case_team
alter table case_team enable row level security;
alter table case_team force row level security;
revoke all on case_team from titian_app, titian_job;
create policy case_team__owner on case_team to titian_owner using (true) with check (true);
create policy case_team__select on case_team for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse', 'treasurer', 'auditor', 'data_protection_officer', 'system']::text[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on case_team to titian_app, titian_job;
create policy case_team__insert on case_team for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((part in ('health_reader')) is not true) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'administration']::text[])))) or (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (part in ('health_reader'))));
grant insert on case_team to titian_app, titian_job;
create policy case_team__update on case_team for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) or (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (part in ('health_reader')))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse', 'treasurer', 'auditor', 'data_protection_officer', 'system']::text[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) or (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (part in ('health_reader'))));
grant update (until_at) on case_team to titian_app, titian_job;

-- cases
alter table cases enable row level security;
alter table cases force row level security;
revoke all on cases from titian_app, titian_job;
create policy cases__owner on cases to titian_owner using (true) with check (true);
create policy cases__select on cases for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse', 'treasurer', 'auditor', 'data_protection_officer', 'system']::text[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select (centre_id, case_id, client_id, intake_id, episode, state, stage, stage_since, is_protected, code_name, register_no, track, presence, opened_on, admitted_on, planned_end_on, closed_on, responsible_id, reopened_at, version) on cases to titian_app, titian_job;
create policy cases__insert on cases for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert (centre_id, case_id, client_id, episode, stage_since, is_protected, code_name, track, opened_on, responsible_id) on cases to titian_app, titian_job;
create policy cases__update on cases for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse', 'treasurer', 'auditor', 'data_protection_officer', 'system']::text[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant update (client_id, episode, intake_id, is_protected, code_name, register_no, track, risk, presence, admitted_on, planned_end_on, responsible_id, version) on cases to titian_app, titian_job;

-- cash_counts
alter table cash_counts enable row level security;
alter table cash_counts force row level security;
revoke all on cash_counts from titian_app, titian_job;
create policy cash_counts__owner on cash_counts to titian_owner using (true) with check (true);
create policy cash_counts__select on cash_counts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother', 'treasurer', 'auditor']::text[]))));
grant select on cash_counts to titian_app, titian_job;
create policy cash_counts__insert on cash_counts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother', 'treasurer']::text[]))));
grant insert (centre_id, count_id, booked_rupiah, counted_rupiah, reason, counted_at, counted_by) on cash_counts to titian_app, titian_job;

-- cash_lines
alter table cash_lines enable row level security;
alter table cash_lines force row level security;
revoke all on cash_lines from titian_app, titian_job;
create policy cash_lines__owner on cash_lines to titian_owner using (true) with check (true);
create policy cash_lines__select on cash_lines for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) or ((select sec.has_role(array['system']::text[])))));
grant select on cash_lines to titian_app, titian_job;
create policy cash_lines__insert on cash_lines for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[])))) and (written_by = (select sec.person())));
grant insert on cash_lines to titian_app, titian_job;
create policy cash_lines__update on cash_lines for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[])))) and ((centre_id = (select sec.centre())) and ((((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) or ((select sec.has_role(array['system']::text[])))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[]))));
grant update (struck_by, struck_at) on cash_lines to titian_app, titian_job;

-- centres
alter table centres enable row level security;
alter table centres force row level security;
revoke all on centres from titian_app, titian_job;
create policy centres__owner on centres to titian_owner using (true) with check (true);
create policy centres__select on centres for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on centres to titian_app, titian_job;
create policy centres__update on centres for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) and (centre_id = (select sec.centre()))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant update (name, short_name, owner_kind, time_zone, capacity, min_age, max_age, programme_days, target_groups, letterhead, letter_pattern, letter_class, letter_unit, version) on centres to titian_app, titian_job;

-- certifications
alter table certifications enable row level security;
alter table certifications force row level security;
revoke all on certifications from titian_app, titian_job;
create policy certifications__owner on certifications to titian_owner using (true) with check (true);
create policy certifications__select on certifications for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[]))))));
grant select on certifications to titian_app, titian_job;
create policy certifications__insert on certifications for insert to titian_app, titian_job with check (((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[]))))) and (author_id = (select sec.person())));
grant insert on certifications to titian_app, titian_job;
create policy certifications__update on certifications for update to titian_app, titian_job using ((((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[])))))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[]))))))) with check (((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[]))))));
grant update (body, is_protected, held_on, result, valid_until, author_id, version) on certifications to titian_app, titian_job;

-- certified_withdrawals
alter table certified_withdrawals enable row level security;
alter table certified_withdrawals force row level security;
revoke all on certified_withdrawals from titian_app, titian_job;
create policy certified_withdrawals__owner on certified_withdrawals to titian_owner using (true) with check (true);
create policy certified_withdrawals__select on certified_withdrawals for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant select on certified_withdrawals to titian_app, titian_job;
create policy certified_withdrawals__insert on certified_withdrawals for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[]))) and (withdrawn_by = (select sec.person())));
grant insert on certified_withdrawals to titian_app, titian_job;

-- chain_checks
alter table chain_checks enable row level security;
alter table chain_checks force row level security;
revoke all on chain_checks from titian_app, titian_job;
create policy chain_checks__owner on chain_checks to titian_owner using (true) with check (true);
create policy chain_checks__select on chain_checks for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'data_protection_officer', 'auditor']::text[]))));
grant select on chain_checks to titian_app, titian_job;

-- chore_rests
alter table chore_rests enable row level security;
alter table chore_rests force row level security;
revoke all on chore_rests from titian_app, titian_job;
create policy chore_rests__owner on chore_rests to titian_owner using (true) with check (true);
create policy chore_rests__select on chore_rests for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))) and (((select sec.has_role(array['head', 'coordinator', 'nurse']::text[]))) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant select on chore_rests to titian_app, titian_job;
create policy chore_rests__insert on chore_rests for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))) and (((select sec.has_role(array['head', 'coordinator', 'nurse']::text[]))) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant insert (centre_id, rest_id, case_id, from_on, until_on) on chore_rests to titian_app, titian_job;
create policy chore_rests__update on chore_rests for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))) and (((select sec.has_role(array['head', 'coordinator', 'nurse']::text[]))) or (case_id = any ((select sec.cases('housed'))::uuid[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))) and (((select sec.has_role(array['head', 'coordinator', 'nurse']::text[]))) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant update (ended_at) on chore_rests to titian_app, titian_job;

-- chore_turns
alter table chore_turns enable row level security;
alter table chore_turns force row level security;
revoke all on chore_turns from titian_app, titian_job;
create policy chore_turns__owner on chore_turns to titian_owner using (true) with check (true);
create policy chore_turns__select on chore_turns for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))) and (((select sec.has_role(array['head', 'coordinator', 'nurse']::text[]))) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant select on chore_turns to titian_app, titian_job;
create policy chore_turns__insert on chore_turns for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[]))) and (((select sec.has_role(array['head', 'coordinator', 'nurse']::text[]))) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant insert (centre_id, turn_id, on_day, chore, case_id) on chore_turns to titian_app, titian_job;
create policy chore_turns__update on chore_turns for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[]))) and (((select sec.has_role(array['head', 'coordinator', 'nurse']::text[]))) or (case_id = any ((select sec.cases('housed'))::uuid[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))) and (((select sec.has_role(array['head', 'coordinator', 'nurse']::text[]))) or (case_id = any ((select sec.cases('housed'))::uuid[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[]))) and (((select sec.has_role(array['head', 'coordinator', 'nurse']::text[]))) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant update (case_id, done_at) on chore_turns to titian_app, titian_job;
create policy chore_turns__delete on chore_turns for delete to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))) and (((select sec.has_role(array['head', 'coordinator', 'nurse']::text[]))) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant delete on chore_turns to titian_app, titian_job;

-- class_goals
alter table class_goals enable row level security;
alter table class_goals force row level security;
revoke all on class_goals from titian_app, titian_job;
create policy class_goals__owner on class_goals to titian_owner using (true) with check (true);
create policy class_goals__select on class_goals for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on class_goals to titian_app, titian_job;
create policy class_goals__insert on class_goals for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (chosen_by = (select sec.person())));
grant insert on class_goals to titian_app, titian_job;
create policy class_goals__update on class_goals for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant update (goal_ids, chosen_by, chosen_at, version) on class_goals to titian_app, titian_job;

-- class_groups
alter table class_groups enable row level security;
alter table class_groups force row level security;
revoke all on class_groups from titian_app, titian_job;
create policy class_groups__owner on class_groups to titian_owner using (true) with check (true);
create policy class_groups__select on class_groups for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'system']::text[]))));
grant select on class_groups to titian_app, titian_job;
create policy class_groups__insert on class_groups for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant insert on class_groups to titian_app, titian_job;
create policy class_groups__update on class_groups for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'system']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant update (name, track, intake_id, from_on, until_on, version) on class_groups to titian_app, titian_job;

-- class_members
alter table class_members enable row level security;
alter table class_members force row level security;
revoke all on class_members from titian_app, titian_job;
create policy class_members__owner on class_members to titian_owner using (true) with check (true);
create policy class_members__select on class_members for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) or ((select sec.has_role(array['system']::text[])))));
grant select on class_members to titian_app, titian_job;
create policy class_members__insert on class_members for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (((select sec.has_role(array['class_coordinator']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[])))));
grant insert on class_members to titian_app, titian_job;
create policy class_members__update on class_members for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (((select sec.has_role(array['class_coordinator']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[]))))) and ((centre_id = (select sec.centre())) and ((((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) or ((select sec.has_role(array['system']::text[])))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (((select sec.has_role(array['class_coordinator']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[])))));
grant update (until_on) on class_members to titian_app, titian_job;

-- class_readiness
alter table class_readiness enable row level security;
alter table class_readiness force row level security;
revoke all on class_readiness from titian_app, titian_job;
create policy class_readiness__owner on class_readiness to titian_owner using (true) with check (true);
create policy class_readiness__select on class_readiness for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'system']::text[]))));
grant select on class_readiness to titian_app, titian_job;
create policy class_readiness__insert on class_readiness for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (checked_by = (select sec.person())));
grant insert on class_readiness to titian_app, titian_job;
create policy class_readiness__update on class_readiness for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'system']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))));
grant update (is_ready, checked_by, checked_at) on class_readiness to titian_app, titian_job;

-- class_resources
alter table class_resources enable row level security;
alter table class_resources force row level security;
revoke all on class_resources from titian_app, titian_job;
create policy class_resources__owner on class_resources to titian_owner using (true) with check (true);
create policy class_resources__select on class_resources for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'treasurer', 'auditor', 'system']::text[]))));
grant select on class_resources to titian_app, titian_job;
create policy class_resources__insert on class_resources for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant insert on class_resources to titian_app, titian_job;
create policy class_resources__update on class_resources for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'treasurer', 'auditor', 'system']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant update (name, seats, is_in_use, version) on class_resources to titian_app, titian_job;

-- client_documents
alter table client_documents enable row level security;
alter table client_documents force row level security;
revoke all on client_documents from titian_app, titian_job;
create policy client_documents__owner on client_documents to titian_owner using (true) with check (true);
create policy client_documents__select on client_documents for select to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on client_documents to titian_app, titian_job;
create policy client_documents__insert on client_documents for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant insert on client_documents to titian_app, titian_job;
create policy client_documents__update on client_documents for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (state, recorded_by, recorded_at) on client_documents to titian_app, titian_job;

-- client_merges
alter table client_merges enable row level security;
alter table client_merges force row level security;
revoke all on client_merges from titian_app, titian_job;
create policy client_merges__owner on client_merges to titian_owner using (true) with check (true);
create policy client_merges__select on client_merges for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant select on client_merges to titian_app, titian_job;
create policy client_merges__insert on client_merges for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (merged_by = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[]))));
grant insert on client_merges to titian_app, titian_job;
create policy client_merges__update on client_merges for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[]))));
grant update (undone_by, undone_at) on client_merges to titian_app, titian_job;

-- clients
alter table clients enable row level security;
alter table clients force row level security;
revoke all on clients from titian_app, titian_job;
create policy clients__owner on clients to titian_owner using (true) with check (true);
create policy clients__select on clients for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[]))));
grant select on clients to titian_app, titian_job;
create policy clients__insert on clients for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on clients to titian_app, titian_job;

-- community_issues
alter table community_issues enable row level security;
alter table community_issues force row level security;
revoke all on community_issues from titian_app, titian_job;
create policy community_issues__owner on community_issues to titian_owner using (true) with check (true);
create policy community_issues__select on community_issues for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor']::text[]))));
grant select on community_issues to titian_app, titian_job;
create policy community_issues__insert on community_issues for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (noted_by = (select sec.person())));
grant insert (centre_id, issue_id, topic, place, seen_on, body, told, noted_by, noted_at) on community_issues to titian_app, titian_job;
create policy community_issues__update on community_issues for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'class_coordinator']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'class_coordinator']::text[]))));
grant update (told, closing, closed_on) on community_issues to titian_app, titian_job;

-- conference_members
alter table conference_members enable row level security;
alter table conference_members force row level security;
revoke all on conference_members from titian_app, titian_job;
create policy conference_members__owner on conference_members to titian_owner using (true) with check (true);
create policy conference_members__select on conference_members for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on conference_members to titian_app, titian_job;
create policy conference_members__insert on conference_members for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant insert on conference_members to titian_app, titian_job;

-- conference_minutes
alter table conference_minutes enable row level security;
alter table conference_minutes force row level security;
revoke all on conference_minutes from titian_app, titian_job;
create policy conference_minutes__owner on conference_minutes to titian_owner using (true) with check (true);
create policy conference_minutes__select on conference_minutes for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on conference_minutes to titian_app, titian_job;
create policy conference_minutes__insert on conference_minutes for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant insert on conference_minutes to titian_app, titian_job;

-- conferences
alter table conferences enable row level security;
alter table conferences force row level security;
revoke all on conferences from titian_app, titian_job;
create policy conferences__owner on conferences to titian_owner using (true) with check (true);
create policy conferences__select on conferences for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on conferences to titian_app, titian_job;
create policy conferences__insert on conferences for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (recorded_by = (select sec.person())));
grant insert on conferences to titian_app, titian_job;
create policy conferences__update on conferences for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant update (told_on, endorsed_by, endorsed_at, version) on conferences to titian_app, titian_job;

-- consent_talks
alter table consent_talks enable row level security;
alter table consent_talks force row level security;
revoke all on consent_talks from titian_app, titian_job;
create policy consent_talks__owner on consent_talks to titian_owner using (true) with check (true);
create policy consent_talks__select on consent_talks for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on consent_talks to titian_app, titian_job;
create policy consent_talks__insert on consent_talks for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant insert on consent_talks to titian_app, titian_job;
create policy consent_talks__update on consent_talks for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (body, is_protected) on consent_talks to titian_app, titian_job;

-- consents
alter table consents enable row level security;
alter table consents force row level security;
revoke all on consents from titian_app, titian_job;
create policy consents__owner on consents to titian_owner using (true) with check (true);
create policy consents__select on consents for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['nurse']::text[]))) and (purpose in ('health_partner'))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('tended'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on consents to titian_app, titian_job;
create policy consents__insert on consents for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and (recorded_by = (select sec.person())));
grant insert on consents to titian_app, titian_job;

-- day_blocks
alter table day_blocks enable row level security;
alter table day_blocks force row level security;
revoke all on day_blocks from titian_app, titian_job;
create policy day_blocks__owner on day_blocks to titian_owner using (true) with check (true);
create policy day_blocks__select on day_blocks for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on day_blocks to titian_app, titian_job;
create policy day_blocks__insert on day_blocks for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant insert on day_blocks to titian_app, titian_job;
create policy day_blocks__delete on day_blocks for delete to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[])))) and (centre_id = (select sec.centre())));
grant delete on day_blocks to titian_app, titian_job;

-- day_eaters
alter table day_eaters enable row level security;
alter table day_eaters force row level security;
revoke all on day_eaters from titian_app, titian_job;
create policy day_eaters__owner on day_eaters to titian_owner using (true) with check (true);
create policy day_eaters__select on day_eaters for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))));
grant select on day_eaters to titian_app, titian_job;
create policy day_eaters__insert on day_eaters for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[]))));
grant insert on day_eaters to titian_app, titian_job;
create policy day_eaters__update on day_eaters for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[]))));
grant update (women, said_on, version) on day_eaters to titian_app, titian_job;

-- deliverer_papers
alter table deliverer_papers enable row level security;
alter table deliverer_papers force row level security;
revoke all on deliverer_papers from titian_app, titian_job;
create policy deliverer_papers__owner on deliverer_papers to titian_owner using (true) with check (true);
create policy deliverer_papers__select on deliverer_papers for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator', 'administration', 'auditor', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (deliverer_id = (select sec.person()))));
grant select on deliverer_papers to titian_app, titian_job;
create policy deliverer_papers__insert on deliverer_papers for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) and (recorded_by = (select sec.person())) and ((deliverer_id = (select sec.person())) is not true));
grant insert on deliverer_papers to titian_app, titian_job;

-- deliverers
alter table deliverers enable row level security;
alter table deliverers force row level security;
revoke all on deliverers from titian_app, titian_job;
create policy deliverers__owner on deliverers to titian_owner using (true) with check (true);
create policy deliverers__select on deliverers for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (deliverer_id = (select sec.person()))));
grant select on deliverers to titian_app, titian_job;
create policy deliverers__insert on deliverers for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) and ((kind in ('staff')) is not true)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))) and (kind in ('staff'))));
grant insert on deliverers to titian_app, titian_job;
create policy deliverers__update on deliverers for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (deliverer_id = (select sec.person()))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))));
grant update (kind, name, organisation, topics, contact, is_active, version, vetting_task_id, statement_task_id) on deliverers to titian_app, titian_job;

-- doses
alter table doses enable row level security;
alter table doses force row level security;
revoke all on doses from titian_app, titian_job;
create policy doses__owner on doses to titian_owner using (true) with check (true);
create policy doses__select on doses for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))));
grant select on doses to titian_app, titian_job;
create policy doses__insert on doses for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (written_by = (select sec.person())));
grant insert on doses to titian_app, titian_job;

-- drafts
alter table drafts enable row level security;
alter table drafts force row level security;
revoke all on drafts from titian_app, titian_job;
create policy drafts__owner on drafts to titian_owner using (true) with check (true);
create policy drafts__select on drafts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on drafts to titian_app, titian_job;
create policy drafts__insert on drafts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant insert on drafts to titian_app, titian_job;
create policy drafts__update on drafts for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person()))) with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant update (body, late, version, saved_at) on drafts to titian_app, titian_job;
create policy drafts__delete on drafts for delete to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant delete on drafts to titian_app, titian_job;

-- duplicate_decisions
alter table duplicate_decisions enable row level security;
alter table duplicate_decisions force row level security;
revoke all on duplicate_decisions from titian_app, titian_job;
create policy duplicate_decisions__owner on duplicate_decisions to titian_owner using (true) with check (true);
create policy duplicate_decisions__select on duplicate_decisions for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant select on duplicate_decisions to titian_app, titian_job;
create policy duplicate_decisions__insert on duplicate_decisions for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) and (decided_by = (select sec.person())));
grant insert on duplicate_decisions to titian_app, titian_job;

-- duties
alter table duties enable row level security;
alter table duties force row level security;
revoke all on duties from titian_app, titian_job;
create policy duties__owner on duties to titian_owner using (true) with check (true);
create policy duties__select on duties for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))));
grant select on duties to titian_app, titian_job;
create policy duties__insert on duties for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))));
grant insert on duties to titian_app, titian_job;
create policy duties__update on duties for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) and (person_id = (select sec.person())))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) and (person_id = (select sec.person()))));
grant update (person_id) on duties to titian_app, titian_job;
create policy duties__delete on duties for delete to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))));
grant delete on duties to titian_app, titian_job;

-- duty_swaps
alter table duty_swaps enable row level security;
alter table duty_swaps force row level security;
revoke all on duty_swaps from titian_app, titian_job;
create policy duty_swaps__owner on duty_swaps to titian_owner using (true) with check (true);
create policy duty_swaps__select on duty_swaps for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))));
grant select on duty_swaps to titian_app, titian_job;
create policy duty_swaps__insert on duty_swaps for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) and (from_id = (select sec.person())));
grant insert (centre_id, swap_id, duty_id, from_id, to_id, asked_at) on duty_swaps to titian_app, titian_job;
create policy duty_swaps__update on duty_swaps for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) and (to_id = (select sec.person()))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) and (to_id = (select sec.person())));
grant update (answer, answered_at) on duty_swaps to titian_app, titian_job;

-- erased_cases
alter table erased_cases enable row level security;
alter table erased_cases force row level security;
revoke all on erased_cases from titian_app, titian_job;
create policy erased_cases__owner on erased_cases to titian_owner using (true) with check (true);
create policy erased_cases__select on erased_cases for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[]))));
grant select on erased_cases to titian_app, titian_job;

-- evaluation_decisions
alter table evaluation_decisions enable row level security;
alter table evaluation_decisions force row level security;
revoke all on evaluation_decisions from titian_app, titian_job;
create policy evaluation_decisions__owner on evaluation_decisions to titian_owner using (true) with check (true);
create policy evaluation_decisions__select on evaluation_decisions for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'auditor', 'system']::text[])))));
grant select on evaluation_decisions to titian_app, titian_job;
create policy evaluation_decisions__insert on evaluation_decisions for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (recorded_by = (select sec.person())));
grant insert on evaluation_decisions to titian_app, titian_job;

-- evaluation_report_lines
alter table evaluation_report_lines enable row level security;
alter table evaluation_report_lines force row level security;
revoke all on evaluation_report_lines from titian_app, titian_job;
create policy evaluation_report_lines__owner on evaluation_report_lines to titian_owner using (true) with check (true);
create policy evaluation_report_lines__select on evaluation_report_lines for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'administration', 'auditor']::text[]))));
grant select on evaluation_report_lines to titian_app, titian_job;
create policy evaluation_report_lines__insert on evaluation_report_lines for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'social_worker', 'head']::text[]))));
grant insert on evaluation_report_lines to titian_app, titian_job;

-- evaluation_reports
alter table evaluation_reports enable row level security;
alter table evaluation_reports force row level security;
revoke all on evaluation_reports from titian_app, titian_job;
create policy evaluation_reports__owner on evaluation_reports to titian_owner using (true) with check (true);
create policy evaluation_reports__select on evaluation_reports for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'administration', 'auditor']::text[]))));
grant select on evaluation_reports to titian_app, titian_job;
create policy evaluation_reports__insert on evaluation_reports for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'social_worker', 'head']::text[]))) and (written_by = (select sec.person())));
grant insert on evaluation_reports to titian_app, titian_job;
create policy evaluation_reports__update on evaluation_reports for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'administration', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant update (received_by, received_at) on evaluation_reports to titian_app, titian_job;

-- evaluation_texts
alter table evaluation_texts enable row level security;
alter table evaluation_texts force row level security;
revoke all on evaluation_texts from titian_app, titian_job;
create policy evaluation_texts__owner on evaluation_texts to titian_owner using (true) with check (true);
create policy evaluation_texts__select on evaluation_texts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on evaluation_texts to titian_app, titian_job;
create policy evaluation_texts__insert on evaluation_texts for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (author_id = (select sec.person())));
grant insert on evaluation_texts to titian_app, titian_job;

-- event_kinds
alter table event_kinds enable row level security;
alter table event_kinds force row level security;
revoke all on event_kinds from titian_app, titian_job;
create policy event_kinds__owner on event_kinds to titian_owner using (true) with check (true);

-- event_readers
alter table event_readers enable row level security;
alter table event_readers force row level security;
revoke all on event_readers from titian_app, titian_job;
create policy event_readers__owner on event_readers to titian_owner using (true) with check (true);

-- evidence_names
alter table evidence_names enable row level security;
alter table evidence_names force row level security;
revoke all on evidence_names from titian_app, titian_job;
create policy evidence_names__owner on evidence_names to titian_owner using (true) with check (true);
create policy evidence_names__select on evidence_names for select to titian_app, titian_job using (true);
grant select on evidence_names to titian_app, titian_job;

-- exit_requirements
alter table exit_requirements enable row level security;
alter table exit_requirements force row level security;
revoke all on exit_requirements from titian_app, titian_job;
create policy exit_requirements__owner on exit_requirements to titian_owner using (true) with check (true);
create policy exit_requirements__select on exit_requirements for select to titian_app, titian_job using (true);
grant select on exit_requirements to titian_app, titian_job;

-- extract_women
alter table extract_women enable row level security;
alter table extract_women force row level security;
revoke all on extract_women from titian_app, titian_job;
create policy extract_women__owner on extract_women to titian_owner using (true) with check (true);
create policy extract_women__select on extract_women for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))));
grant select on extract_women to titian_app, titian_job;
create policy extract_women__insert on extract_women for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))));
grant insert on extract_women to titian_app, titian_job;

-- extracts
alter table extracts enable row level security;
alter table extracts force row level security;
revoke all on extracts from titian_app, titian_job;
create policy extracts__owner on extracts to titian_owner using (true) with check (true);
create policy extracts__select on extracts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer', 'auditor']::text[]))));
grant select on extracts to titian_app, titian_job;
create policy extracts__insert on extracts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))) and (asked_by = (select sec.person())));
grant insert (centre_id, extract_id, kind, fields, from_on, until_on, recipient, recipient_key, why, ethics_no, expires_on, asked_by, asked_at) on extracts to titian_app, titian_job;
create policy extracts__update on extracts for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[]))));
grant update (decision, decided_at, answer, made_at, rows_out, left_out, file, file_hash, taken_at, recalled_on, recalled_as, recalled_how, recalled_at) on extracts to titian_app, titian_job;

-- factor_evidence
alter table factor_evidence enable row level security;
alter table factor_evidence force row level security;
revoke all on factor_evidence from titian_app, titian_job;
create policy factor_evidence__owner on factor_evidence to titian_owner using (true) with check (true);
create policy factor_evidence__select on factor_evidence for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor']::text[]))));
grant select on factor_evidence to titian_app, titian_job;
create policy factor_evidence__insert on factor_evidence for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (noted_by = (select sec.person())));
grant insert on factor_evidence to titian_app, titian_job;
create policy factor_evidence__delete on factor_evidence for delete to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (noted_by = (select sec.person()))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor']::text[])))));
grant delete on factor_evidence to titian_app, titian_job;

-- factors
alter table factors enable row level security;
alter table factors force row level security;
revoke all on factors from titian_app, titian_job;
create policy factors__owner on factors to titian_owner using (true) with check (true);
create policy factors__select on factors for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor']::text[]))));
grant select on factors to titian_app, titian_job;
create policy factors__insert on factors for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'class_coordinator']::text[]))) and (noted_by = (select sec.person())));
grant insert (centre_id, factor_id, side, field, title, why, hinders, noted_by, noted_at) on factors to titian_app, titian_job;
create policy factors__update on factors for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'class_coordinator']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'class_coordinator']::text[]))));
grant update (field, title, why, hinders, effect, reviewed_on, settled_on, version) on factors to titian_app, titian_job;

-- fasting_months
alter table fasting_months enable row level security;
alter table fasting_months force row level security;
revoke all on fasting_months from titian_app, titian_job;
create policy fasting_months__owner on fasting_months to titian_owner using (true) with check (true);
create policy fasting_months__select on fasting_months for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on fasting_months to titian_app, titian_job;
create policy fasting_months__insert on fasting_months for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant insert on fasting_months to titian_app, titian_job;
create policy fasting_months__delete on fasting_months for delete to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[])))) and (centre_id = (select sec.centre())));
grant delete on fasting_months to titian_app, titian_job;

-- file_takings
alter table file_takings enable row level security;
alter table file_takings force row level security;
revoke all on file_takings from titian_app, titian_job;
create policy file_takings__owner on file_takings to titian_owner using (true) with check (true);
create policy file_takings__select on file_takings for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'treasurer', 'auditor', 'data_protection_officer', 'social_office']::text[])))) and ((of_what = 'letter' and exists (select from letters l where l.centre_id = file_takings.centre_id and l.letter_id = file_takings.of_id)
        or of_what = 'release' and exists (select from releases r where r.centre_id = file_takings.centre_id and r.release_id = file_takings.of_id))));
grant select on file_takings to titian_app, titian_job;
create policy file_takings__insert on file_takings for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'treasurer', 'auditor', 'data_protection_officer', 'social_office']::text[])))) and (taken_by = (select sec.person())));
grant insert on file_takings to titian_app, titian_job;

-- first_nights
alter table first_nights enable row level security;
alter table first_nights force row level security;
revoke all on first_nights from titian_app, titian_job;
create policy first_nights__owner on first_nights to titian_owner using (true) with check (true);
create policy first_nights__select on first_nights for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on first_nights to titian_app, titian_job;
create policy first_nights__insert on first_nights for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))));
grant insert on first_nights to titian_app, titian_job;
create policy first_nights__update on first_nights for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))));
grant update (body, version, recorded_by, recorded_at) on first_nights to titian_app, titian_job;

-- flag_causes
alter table flag_causes enable row level security;
alter table flag_causes force row level security;
revoke all on flag_causes from titian_app, titian_job;
create policy flag_causes__owner on flag_causes to titian_owner using (true) with check (true);
create policy flag_causes__select on flag_causes for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on flag_causes to titian_app, titian_job;
create policy flag_causes__insert on flag_causes for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (written_by = (select sec.person())));
grant insert on flag_causes to titian_app, titian_job;

-- flag_texts
alter table flag_texts enable row level security;
alter table flag_texts force row level security;
revoke all on flag_texts from titian_app, titian_job;
create policy flag_texts__owner on flag_texts to titian_owner using (true) with check (true);
create policy flag_texts__select on flag_texts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on flag_texts to titian_app, titian_job;
create policy flag_texts__insert on flag_texts for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (written_by = (select sec.person())));
grant insert on flag_texts to titian_app, titian_job;

-- flags
alter table flags enable row level security;
alter table flags force row level security;
revoke all on flags from titian_app, titian_job;
create policy flags__owner on flags to titian_owner using (true) with check (true);
create policy flags__select on flags for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['house_mother', 'nurse']::text[]))) and (kind in ('accompany', 'sit_out'))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('taught'))::uuid[])) and (kind in ('sit_out'))));
grant select on flags to titian_app, titian_job;
create policy flags__insert on flags for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (opened_by = (select sec.person())));
grant insert on flags to titian_app, titian_job;
create policy flags__update on flags for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['house_mother', 'nurse']::text[]))) and (kind in ('accompany', 'sit_out'))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('taught'))::uuid[])) and (kind in ('sit_out'))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant update (stayed_at, stayed_by, closed_at, closed_by) on flags to titian_app, titian_job;

-- fund_entries
alter table fund_entries enable row level security;
alter table fund_entries force row level security;
revoke all on fund_entries from titian_app, titian_job;
create policy fund_entries__owner on fund_entries to titian_owner using (true) with check (true);
create policy fund_entries__select on fund_entries for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'treasurer', 'auditor', 'class_coordinator']::text[]))));
grant select on fund_entries to titian_app, titian_job;
create policy fund_entries__insert on fund_entries for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'treasurer']::text[])))) and (kind in ('shortfall'))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))) and (kind in ('spent'))));
grant insert (centre_id, pot, kind, rupiah, cause_id, what, at) on fund_entries to titian_app, titian_job;

-- gate_events
alter table gate_events enable row level security;
alter table gate_events force row level security;
revoke all on gate_events from titian_app, titian_job;
create policy gate_events__owner on gate_events to titian_owner using (true) with check (true);
create policy gate_events__select on gate_events for select to titian_app, titian_job using (true);
grant select on gate_events to titian_app, titian_job;

-- gate_expected
alter table gate_expected enable row level security;
alter table gate_expected force row level security;
revoke all on gate_expected from titian_app, titian_job;
create policy gate_expected__owner on gate_expected to titian_owner using (true) with check (true);
create policy gate_expected__select on gate_expected for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother', 'head', 'coordinator', 'social_worker', 'administration', 'house_mother']::text[]))));
grant select on gate_expected to titian_app, titian_job;
create policy gate_expected__insert on gate_expected for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'administration', 'house_mother']::text[])))) and (made_by = (select sec.person())));
grant insert (centre_id, expected_id, kind, at, made_by, made_at) on gate_expected to titian_app, titian_job;
create policy gate_expected__update on gate_expected for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother', 'head', 'coordinator', 'social_worker', 'administration', 'house_mother']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother', 'head', 'coordinator', 'social_worker', 'administration', 'house_mother']::text[]))));
grant update (came_at, dropped_at) on gate_expected to titian_app, titian_job;

-- gate_passings
alter table gate_passings enable row level security;
alter table gate_passings force row level security;
revoke all on gate_passings from titian_app, titian_job;
create policy gate_passings__owner on gate_passings to titian_owner using (true) with check (true);
create policy gate_passings__select on gate_passings for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother']::text[]))));
grant select on gate_passings to titian_app, titian_job;
create policy gate_passings__insert on gate_passings for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother']::text[])))) and (noted_by = (select sec.person())));
grant insert (centre_id, passing_id, number, direction, at, noted_by) on gate_passings to titian_app, titian_job;
create policy gate_passings__update on gate_passings for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother']::text[]))));
grant update (taken_back_at) on gate_passings to titian_app, titian_job;

-- gate_seen
alter table gate_seen enable row level security;
alter table gate_seen force row level security;
revoke all on gate_seen from titian_app, titian_job;
create policy gate_seen__owner on gate_seen to titian_owner using (true) with check (true);
create policy gate_seen__select on gate_seen for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on gate_seen to titian_app, titian_job;
create policy gate_seen__insert on gate_seen for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'social_worker']::text[]))) and (person_id = (select sec.person())));
grant insert on gate_seen to titian_app, titian_job;

-- gate_thing_ends
alter table gate_thing_ends enable row level security;
alter table gate_thing_ends force row level security;
revoke all on gate_thing_ends from titian_app, titian_job;
create policy gate_thing_ends__owner on gate_thing_ends to titian_owner using (true) with check (true);
create policy gate_thing_ends__select on gate_thing_ends for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother', 'head', 'social_worker']::text[]))));
grant select on gate_thing_ends to titian_app, titian_job;
create policy gate_thing_ends__insert on gate_thing_ends for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother']::text[])))) and (noted_by = (select sec.person())));
grant insert on gate_thing_ends to titian_app, titian_job;

-- gate_things
alter table gate_things enable row level security;
alter table gate_things force row level security;
revoke all on gate_things from titian_app, titian_job;
create policy gate_things__owner on gate_things to titian_owner using (true) with check (true);
create policy gate_things__select on gate_things for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother', 'head', 'social_worker']::text[]))));
grant select on gate_things to titian_app, titian_job;
create policy gate_things__insert on gate_things for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother']::text[])))) and (noted_by = (select sec.person())));
grant insert on gate_things to titian_app, titian_job;

-- gate_visits
alter table gate_visits enable row level security;
alter table gate_visits force row level security;
revoke all on gate_visits from titian_app, titian_job;
create policy gate_visits__owner on gate_visits to titian_owner using (true) with check (true);
create policy gate_visits__select on gate_visits for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother', 'head', 'social_worker']::text[]))));
grant select on gate_visits to titian_app, titian_job;
create policy gate_visits__insert on gate_visits for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother']::text[])))) and (noted_by = (select sec.person())));
grant insert (centre_id, visit_id, purpose, id_seen, arrived_at, entered_at, noted_by) on gate_visits to titian_app, titian_job;
create policy gate_visits__update on gate_visits for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother', 'head', 'social_worker']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother']::text[]))));
grant update (entered_at, left_at) on gate_visits to titian_app, titian_job;

-- gate_words
alter table gate_words enable row level security;
alter table gate_words force row level security;
revoke all on gate_words from titian_app, titian_job;
create policy gate_words__owner on gate_words to titian_owner using (true) with check (true);
create policy gate_words__select on gate_words for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on gate_words to titian_app, titian_job;
create policy gate_words__insert on gate_words for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'house_mother', 'head', 'coordinator', 'social_worker', 'administration', 'house_mother']::text[]))));
grant insert on gate_words to titian_app, titian_job;

-- goal_ratings
alter table goal_ratings enable row level security;
alter table goal_ratings force row level security;
revoke all on goal_ratings from titian_app, titian_job;
create policy goal_ratings__owner on goal_ratings to titian_owner using (true) with check (true);
create policy goal_ratings__select on goal_ratings for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on goal_ratings to titian_app, titian_job;
create policy goal_ratings__insert on goal_ratings for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (rated_by = (select sec.person())));
grant insert on goal_ratings to titian_app, titian_job;

-- group_attendances
alter table group_attendances enable row level security;
alter table group_attendances force row level security;
revoke all on group_attendances from titian_app, titian_job;
create policy group_attendances__owner on group_attendances to titian_owner using (true) with check (true);
create policy group_attendances__select on group_attendances for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) or ((select sec.has_role(array['nurse', 'system']::text[]))) or (saved_by = (select sec.person())) or (explainer_id = (select sec.person()))));
grant select on group_attendances to titian_app, titian_job;
create policy group_attendances__insert on group_attendances for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[])))) and (saved_by = (select sec.person())));
grant insert on group_attendances to titian_app, titian_job;
create policy group_attendances__update on group_attendances for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[])))) and ((centre_id = (select sec.centre())) and ((((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) or ((select sec.has_role(array['nurse', 'system']::text[]))) or (saved_by = (select sec.person())) or (explainer_id = (select sec.person()))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))));
grant update (mark, reason, counts, explained_on, explained_by, material_on, version) on group_attendances to titian_app, titian_job;

-- group_questions
alter table group_questions enable row level security;
alter table group_questions force row level security;
revoke all on group_questions from titian_app, titian_job;
create policy group_questions__owner on group_questions to titian_owner using (true) with check (true);
create policy group_questions__select on group_questions for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[])))));
grant select on group_questions to titian_app, titian_job;
create policy group_questions__insert on group_questions for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[])))) and (saved_by = (select sec.person())));
grant insert on group_questions to titian_app, titian_job;
create policy group_questions__update on group_questions for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[])))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[])))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))));
grant update (body, is_protected) on group_questions to titian_app, titian_job;

-- group_sessions
alter table group_sessions enable row level security;
alter table group_sessions force row level security;
revoke all on group_sessions from titian_app, titian_job;
create policy group_sessions__owner on group_sessions to titian_owner using (true) with check (true);
create policy group_sessions__select on group_sessions for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'system']::text[]))));
grant select on group_sessions to titian_app, titian_job;
create policy group_sessions__insert on group_sessions for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[])))) and (saved_by = (select sec.person())));
grant insert on group_sessions to titian_app, titian_job;
create policy group_sessions__update on group_sessions for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((saved_by = (select sec.person())) or (deliverer_id = (select sec.person())) or ((select sec.has_role(array['head', 'coordinator']::text[]))))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'system']::text[]))))) with check ((centre_id = (select sec.centre())) and ((saved_by = (select sec.person())) or (deliverer_id = (select sec.person())) or ((select sec.has_role(array['head', 'coordinator']::text[])))));
grant update (settle_task, body, record_version) on group_sessions to titian_app, titian_job;

-- group_texts
alter table group_texts enable row level security;
alter table group_texts force row level security;
revoke all on group_texts from titian_app, titian_job;
create policy group_texts__owner on group_texts to titian_owner using (true) with check (true);
create policy group_texts__select on group_texts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[])))));
grant select on group_texts to titian_app, titian_job;
create policy group_texts__insert on group_texts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))));
grant insert on group_texts to titian_app, titian_job;
create policy group_texts__update on group_texts for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[])))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[])))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))));
grant update (body, is_protected) on group_texts to titian_app, titian_job;

-- health_log
alter table health_log enable row level security;
alter table health_log force row level security;
revoke all on health_log from titian_app, titian_job;
create policy health_log__owner on health_log to titian_owner using (true) with check (true);
create policy health_log__select on health_log for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))));
grant select on health_log to titian_app, titian_job;
create policy health_log__insert on health_log for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (written_by = (select sec.person())));
grant insert on health_log to titian_app, titian_job;

-- health_screenings
alter table health_screenings enable row level security;
alter table health_screenings force row level security;
revoke all on health_screenings from titian_app, titian_job;
create policy health_screenings__owner on health_screenings to titian_owner using (true) with check (true);
create policy health_screenings__select on health_screenings for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))));
grant select on health_screenings to titian_app, titian_job;
create policy health_screenings__insert on health_screenings for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (written_by = (select sec.person())));
grant insert on health_screenings to titian_app, titian_job;

-- house_faiths
alter table house_faiths enable row level security;
alter table house_faiths force row level security;
revoke all on house_faiths from titian_app, titian_job;
create policy house_faiths__owner on house_faiths to titian_owner using (true) with check (true);
create policy house_faiths__select on house_faiths for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant select on house_faiths to titian_app, titian_job;
create policy house_faiths__insert on house_faiths for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant insert on house_faiths to titian_app, titian_job;
create policy house_faiths__delete on house_faiths for delete to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant delete on house_faiths to titian_app, titian_job;

-- house_rolls
alter table house_rolls enable row level security;
alter table house_rolls force row level security;
revoke all on house_rolls from titian_app, titian_job;
create policy house_rolls__owner on house_rolls to titian_owner using (true) with check (true);
create policy house_rolls__select on house_rolls for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on house_rolls to titian_app, titian_job;
create policy house_rolls__insert on house_rolls for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))));
grant insert (centre_id, roll_id, on_night, opened_at, opened_by) on house_rolls to titian_app, titian_job;
create policy house_rolls__update on house_rolls for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))));
grant update (done_at, done_by, here, away, missing, is_partial) on house_rolls to titian_app, titian_job;

-- house_rules
alter table house_rules enable row level security;
alter table house_rules force row level security;
revoke all on house_rules from titian_app, titian_job;
create policy house_rules__owner on house_rules to titian_owner using (true) with check (true);
create policy house_rules__select on house_rules for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))));
grant select on house_rules to titian_app, titian_job;
create policy house_rules__insert on house_rules for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))));
grant insert on house_rules to titian_app, titian_job;

-- house_shifts
alter table house_shifts enable row level security;
alter table house_shifts force row level security;
revoke all on house_shifts from titian_app, titian_job;
create policy house_shifts__owner on house_shifts to titian_owner using (true) with check (true);
create policy house_shifts__select on house_shifts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))));
grant select on house_shifts to titian_app, titian_job;
create policy house_shifts__insert on house_shifts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))));
grant insert (centre_id, shift_id, part, began_at) on house_shifts to titian_app, titian_job;
create policy house_shifts__update on house_shifts for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))));
grant update (handed_at, taker_id, taken_at, women, here, body) on house_shifts to titian_app, titian_job;

-- idempotency_keys
alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
revoke all on idempotency_keys from titian_app, titian_job;
create policy idempotency_keys__owner on idempotency_keys to titian_owner using (true) with check (true);
create policy idempotency_keys__select on idempotency_keys for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on idempotency_keys to titian_app, titian_job;
create policy idempotency_keys__insert on idempotency_keys for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant insert on idempotency_keys to titian_app, titian_job;
create policy idempotency_keys__update on idempotency_keys for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person()))) with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant update (answer) on idempotency_keys to titian_app, titian_job;

-- identities
alter table identities enable row level security;
alter table identities force row level security;
revoke all on identities from titian_app, titian_job;
create policy identities__owner on identities to titian_owner using (true) with check (true);
create policy identities__select on identities for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on identities to titian_app, titian_job;
create policy identities__insert on identities for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on identities to titian_app, titian_job;
create policy identities__update on identities for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (body, version, recorded_at, recorded_by, is_protected) on identities to titian_app, titian_job;

-- identity_marks
alter table identity_marks enable row level security;
alter table identity_marks force row level security;
revoke all on identity_marks from titian_app, titian_job;
create policy identity_marks__owner on identity_marks to titian_owner using (true) with check (true);
create policy identity_marks__select on identity_marks for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant select on identity_marks to titian_app, titian_job;
create policy identity_marks__insert on identity_marks for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on identity_marks to titian_app, titian_job;
create policy identity_marks__update on identity_marks for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (mark) on identity_marks to titian_app, titian_job;
create policy identity_marks__delete on identity_marks for delete to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))));
grant delete on identity_marks to titian_app, titian_job;

-- improvements
alter table improvements enable row level security;
alter table improvements force row level security;
revoke all on improvements from titian_app, titian_job;
create policy improvements__owner on improvements to titian_owner using (true) with check (true);
create policy improvements__select on improvements for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor']::text[]))));
grant select on improvements to titian_app, titian_job;
create policy improvements__insert on improvements for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) and (asked_by = (select sec.person())));
grant insert (centre_id, improvement_id, origin, factor_id, report_id, suggestion_no, issue_id, what, owner_id, due_on, measure, was, asked_by, asked_at, task_id) on improvements to titian_app, titian_job;
create policy improvements__update on improvements for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (owner_id = (select sec.person())))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor']::text[]))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (owner_id = (select sec.person()))));
grant update (owner_id, due_on, became, answer, done_on, task_id) on improvements to titian_app, titian_job;

-- incident_files
alter table incident_files enable row level security;
alter table incident_files force row level security;
revoke all on incident_files from titian_app, titian_job;
create policy incident_files__owner on incident_files to titian_owner using (true) with check (true);
create policy incident_files__select on incident_files for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard']::text[])))) and (exists (select from incident_words w where w.centre_id = incident_files.centre_id and w.incident_id = incident_files.incident_id and w.person_id = (select sec.person()) and w.kind = 'report')));
grant select on incident_files to titian_app, titian_job;
create policy incident_files__insert on incident_files for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard']::text[])))) and (kept_by = (select sec.person())));
grant insert on incident_files to titian_app, titian_job;

-- incident_steps
alter table incident_steps enable row level security;
alter table incident_steps force row level security;
revoke all on incident_steps from titian_app, titian_job;
create policy incident_steps__owner on incident_steps to titian_owner using (true) with check (true);
create policy incident_steps__select on incident_steps for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard']::text[])))) and (exists (select from incident_words w where w.centre_id = incident_steps.centre_id and w.incident_id = incident_steps.incident_id and w.person_id = (select sec.person()) and w.kind = 'report') or (select sec.has_role(array['head', 'coordinator', 'system']))));
grant select on incident_steps to titian_app, titian_job;
create policy incident_steps__insert on incident_steps for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard']::text[]))));
grant insert on incident_steps to titian_app, titian_job;
create policy incident_steps__update on incident_steps for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (owner_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard']::text[])))) and (exists (select from incident_words w where w.centre_id = incident_steps.centre_id and w.incident_id = incident_steps.incident_id and w.person_id = (select sec.person()) and w.kind = 'report') or (select sec.has_role(array['head', 'coordinator', 'system']))))) with check (((centre_id = (select sec.centre())) and (owner_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))));
grant update (done_at, done_by) on incident_steps to titian_app, titian_job;

-- incident_tellings
alter table incident_tellings enable row level security;
alter table incident_tellings force row level security;
revoke all on incident_tellings from titian_app, titian_job;
create policy incident_tellings__owner on incident_tellings to titian_owner using (true) with check (true);
create policy incident_tellings__select on incident_tellings for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard', 'system']::text[])))) and (exists (select from incident_words w where w.centre_id = incident_tellings.centre_id and w.incident_id = incident_tellings.incident_id and w.person_id = (select sec.person()) and w.kind = 'report') or (select sec.has_role(array['head', 'coordinator', 'system']))));
grant select on incident_tellings to titian_app, titian_job;
create policy incident_tellings__insert on incident_tellings for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard']::text[]))));
grant insert on incident_tellings to titian_app, titian_job;
create policy incident_tellings__update on incident_tellings for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard']::text[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard', 'system']::text[])))) and (exists (select from incident_words w where w.centre_id = incident_tellings.centre_id and w.incident_id = incident_tellings.incident_id and w.person_id = (select sec.person()) and w.kind = 'report') or (select sec.has_role(array['head', 'coordinator', 'system']))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard']::text[]))));
grant update (told_at, channel, noted_by, noted_at) on incident_tellings to titian_app, titian_job;

-- incident_women
alter table incident_women enable row level security;
alter table incident_women force row level security;
revoke all on incident_women from titian_app, titian_job;
create policy incident_women__owner on incident_women to titian_owner using (true) with check (true);
create policy incident_women__select on incident_women for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard']::text[])))) and (exists (select from incident_words w where w.centre_id = incident_women.centre_id and w.incident_id = incident_women.incident_id and w.person_id = (select sec.person()) and w.kind = 'report')));
grant select on incident_women to titian_app, titian_job;
create policy incident_women__insert on incident_women for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard']::text[]))));
grant insert on incident_women to titian_app, titian_job;

-- incident_words
alter table incident_words enable row level security;
alter table incident_words force row level security;
revoke all on incident_words from titian_app, titian_job;
create policy incident_words__owner on incident_words to titian_owner using (true) with check (true);
create policy incident_words__select on incident_words for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on incident_words to titian_app, titian_job;
create policy incident_words__insert on incident_words for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard']::text[]))));
grant insert on incident_words to titian_app, titian_job;

-- incidents
alter table incidents enable row level security;
alter table incidents force row level security;
revoke all on incidents from titian_app, titian_job;
create policy incidents__owner on incidents to titian_owner using (true) with check (true);
create policy incidents__select on incidents for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard', 'system']::text[])))) and (exists (select from incident_words w where w.centre_id = incidents.centre_id and w.incident_id = incidents.incident_id and w.person_id = (select sec.person()) and w.kind = 'report') or (select sec.has_role(array['head', 'coordinator', 'system']))));
grant select on incidents to titian_app, titian_job;
create policy incidents__insert on incidents for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard']::text[])))) and (reported_by = (select sec.person())));
grant insert (centre_id, incident_id, kind, level, place, happened_at, known_at, reported_by, reported_at) on incidents to titian_app, titian_job;
create policy incidents__update on incidents for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard', 'system']::text[])))) and (exists (select from incident_words w where w.centre_id = incidents.centre_id and w.incident_id = incidents.incident_id and w.person_id = (select sec.person()) and w.kind = 'report') or (select sec.has_role(array['head', 'coordinator', 'system']))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant update (closed_at, closed_by) on incidents to titian_app, titian_job;

-- incoming_letters
alter table incoming_letters enable row level security;
alter table incoming_letters force row level security;
revoke all on incoming_letters from titian_app, titian_job;
create policy incoming_letters__owner on incoming_letters to titian_owner using (true) with check (true);
create policy incoming_letters__select on incoming_letters for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_worker']::text[]))) and ((referral_letter_id is null) is not true)));
grant select on incoming_letters to titian_app, titian_job;
create policy incoming_letters__insert on incoming_letters for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_worker']::text[]))) and ((referral_letter_id is null) is not true))) and (recorded_by = (select sec.person())));
grant insert (centre_id, letter_id, nature, received_on, dated_on, referral_letter_id, body, scan, scan_format, recorded_by, recorded_at, task_id) on incoming_letters to titian_app, titian_job;
create policy incoming_letters__update on incoming_letters for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_worker']::text[]))) and ((referral_letter_id is null) is not true)))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))));
grant update (struck_at, struck_why, scan, scan_format) on incoming_letters to titian_app, titian_job;

-- inspection_findings
alter table inspection_findings enable row level security;
alter table inspection_findings force row level security;
revoke all on inspection_findings from titian_app, titian_job;
create policy inspection_findings__owner on inspection_findings to titian_owner using (true) with check (true);
create policy inspection_findings__select on inspection_findings for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[]))));
grant select on inspection_findings to titian_app, titian_job;
create policy inspection_findings__insert on inspection_findings for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[]))));
grant insert (centre_id, finding_id, inspection_id, item_id, mender_id, due_on, body) on inspection_findings to titian_app, titian_job;
create policy inspection_findings__update on inspection_findings for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[]))));
grant update (mended_at) on inspection_findings to titian_app, titian_job;

-- inspection_items
alter table inspection_items enable row level security;
alter table inspection_items force row level security;
revoke all on inspection_items from titian_app, titian_job;
create policy inspection_items__owner on inspection_items to titian_owner using (true) with check (true);
create policy inspection_items__select on inspection_items for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[]))));
grant select on inspection_items to titian_app, titian_job;
create policy inspection_items__insert on inspection_items for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) and (made_by = (select sec.person())));
grant insert on inspection_items to titian_app, titian_job;

-- inspections
alter table inspections enable row level security;
alter table inspections force row level security;
revoke all on inspections from titian_app, titian_job;
create policy inspections__owner on inspections to titian_owner using (true) with check (true);
create policy inspections__select on inspections for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[]))));
grant select on inspections to titian_app, titian_job;
create policy inspections__insert on inspections for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[])))) and (seen_by = (select sec.person())));
grant insert on inspections to titian_app, titian_job;

-- instrument_answers
alter table instrument_answers enable row level security;
alter table instrument_answers force row level security;
revoke all on instrument_answers from titian_app, titian_job;
create policy instrument_answers__owner on instrument_answers to titian_owner using (true) with check (true);
create policy instrument_answers__select on instrument_answers for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on instrument_answers to titian_app, titian_job;
create policy instrument_answers__insert on instrument_answers for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant insert on instrument_answers to titian_app, titian_job;
create policy instrument_answers__update on instrument_answers for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant update (body, saved_by, saved_at) on instrument_answers to titian_app, titian_job;

-- instrument_takings
alter table instrument_takings enable row level security;
alter table instrument_takings force row level security;
revoke all on instrument_takings from titian_app, titian_job;
create policy instrument_takings__owner on instrument_takings to titian_owner using (true) with check (true);
create policy instrument_takings__select on instrument_takings for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on instrument_takings to titian_app, titian_job;
create policy instrument_takings__insert on instrument_takings for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (started_by = (select sec.person())));
grant insert on instrument_takings to titian_app, titian_job;
create policy instrument_takings__update on instrument_takings for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant update (taken_on, mode, is_complete, finished_by, finished_at, set_aside_by, set_aside_at, compared_with, direction, version) on instrument_takings to titian_app, titian_job;

-- intakes
alter table intakes enable row level security;
alter table intakes force row level security;
revoke all on intakes from titian_app, titian_job;
create policy intakes__owner on intakes to titian_owner using (true) with check (true);
create policy intakes__select on intakes for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'treasurer', 'auditor', 'data_protection_officer', 'system']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_office']::text[])))));
grant select on intakes to titian_app, titian_job;
create policy intakes__insert on intakes for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[]))));
grant insert on intakes to titian_app, titian_job;
create policy intakes__update on intakes for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'treasurer', 'auditor', 'data_protection_officer', 'system']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_office']::text[])))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[]))));
grant update (name, starts_on, ends_on, quota, version) on intakes to titian_app, titian_job;

-- invitations
alter table invitations enable row level security;
alter table invitations force row level security;
revoke all on invitations from titian_app, titian_job;
create policy invitations__owner on invitations to titian_owner using (true) with check (true);
create policy invitations__select on invitations for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant select on invitations to titian_app, titian_job;
create policy invitations__insert on invitations for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[])))) and (invited_by = (select sec.person())));
grant insert on invitations to titian_app, titian_job;
create policy invitations__update on invitations for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant update (ended_at, names) on invitations to titian_app, titian_job;

-- journal_entries
alter table journal_entries enable row level security;
alter table journal_entries force row level security;
revoke all on journal_entries from titian_app, titian_job;
create policy journal_entries__owner on journal_entries to titian_owner using (true) with check (true);
create policy journal_entries__select on journal_entries for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant select on journal_entries to titian_app, titian_job;
create policy journal_entries__insert on journal_entries for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) and (person_id = (select sec.person())));
grant insert on journal_entries to titian_app, titian_job;

-- key_requests
alter table key_requests enable row level security;
alter table key_requests force row level security;
revoke all on key_requests from titian_app, titian_job;
create policy key_requests__owner on key_requests to titian_owner using (true) with check (true);
create policy key_requests__select on key_requests for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) or (((class in ('health')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))))) or ((centre_id = (select sec.centre())) and (class in ('counselling')) and (case_id = any ((select sec.cases('counselled'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((reader_id = (select sec.person())) or (asked_by = (select sec.person())))));
grant select on key_requests to titian_app, titian_job;
create policy key_requests__insert on key_requests for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (asked_by = (select sec.person())));
grant insert (centre_id, request_id, case_id, class, reader_id, purpose, asked_by, asked_at) on key_requests to titian_app, titian_job;
create policy key_requests__update on key_requests for update to titian_app, titian_job using ((((class in ('health')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))))) or ((centre_id = (select sec.centre())) and (class in ('counselling')) and (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) or (((class in ('health')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))))) or ((centre_id = (select sec.centre())) and (class in ('counselling')) and (case_id = any ((select sec.cases('counselled'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((reader_id = (select sec.person())) or (asked_by = (select sec.person())))))) with check (((class in ('health')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))))) or ((centre_id = (select sec.centre())) and (class in ('counselling')) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant update (answer, declined_for, answered_by, answered_at) on key_requests to titian_app, titian_job;

-- keys.data_keys
alter table keys.data_keys enable row level security;
alter table keys.data_keys force row level security;
revoke all on keys.data_keys from titian_app, titian_job;
create policy keys_data_keys__owner on keys.data_keys to titian_owner using (true) with check (true);
create policy keys_data_keys__select on keys.data_keys for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))));
grant select on keys.data_keys to titian_app, titian_job;
create policy keys_data_keys__insert on keys.data_keys for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'nurse', 'psychologist']::text[]))));
grant insert (centre_id, kid, case_id, class, scope, made_at) on keys.data_keys to titian_app, titian_job;

-- keys.group_members
alter table keys.group_members enable row level security;
alter table keys.group_members force row level security;
revoke all on keys.group_members from titian_app, titian_job;
create policy keys_group_members__owner on keys.group_members to titian_owner using (true) with check (true);
create policy keys_group_members__select on keys.group_members for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((person_id = (select sec.person())) or ((select sec.has_role(array['head']::text[])))));
grant select on keys.group_members to titian_app, titian_job;

-- keys.groups
alter table keys.groups enable row level security;
alter table keys.groups force row level security;
revoke all on keys.groups from titian_app, titian_job;
create policy keys_groups__owner on keys.groups to titian_owner using (true) with check (true);
create policy keys_groups__select on keys.groups for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on keys.groups to titian_app, titian_job;

-- keys.key_wraps
alter table keys.key_wraps enable row level security;
alter table keys.key_wraps force row level security;
revoke all on keys.key_wraps from titian_app, titian_job;
create policy keys_key_wraps__owner on keys.key_wraps to titian_owner using (true) with check (true);
create policy keys_key_wraps__select on keys.key_wraps for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((person_id = (select sec.person())) or ((group_code in ('staff')) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[])))) or ((group_code in ('names')) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((group_code in ('nights')) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[])))) or ((group_code in ('money')) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'treasurer', 'auditor']::text[])))) or ((group_code in ('registry')) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((group_code in ('leaders')) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((group_code in ('head')) and ((select sec.has_role(array['head']::text[])))) or ((group_code in ('health')) and ((select sec.has_role(array['nurse']::text[])))) or ((group_code in ('intake')) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))))));
grant select on keys.key_wraps to titian_app, titian_job;
create policy keys_key_wraps__insert on keys.key_wraps for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'nurse', 'psychologist']::text[]))));
grant insert on keys.key_wraps to titian_app, titian_job;

-- kiosk_cards
alter table kiosk_cards enable row level security;
alter table kiosk_cards force row level security;
revoke all on kiosk_cards from titian_app, titian_job;
create policy kiosk_cards__owner on kiosk_cards to titian_owner using (true) with check (true);
create policy kiosk_cards__select on kiosk_cards for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on kiosk_cards to titian_app, titian_job;
create policy kiosk_cards__insert on kiosk_cards for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (case_id = any ((select sec.cases('caseload'))::uuid[])) and (made_by = (select sec.person())));
grant insert (centre_id, card_id, case_id, made_by, made_at, code_tag, kdf, verifier, key_by_pin, public_key, box_key, body, sheet) on kiosk_cards to titian_app, titian_job;
create policy kiosk_cards__update on kiosk_cards for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (case_id = any ((select sec.cases('caseload'))::uuid[])));
grant update (body, sheet, version, ended_at, ended_as) on kiosk_cards to titian_app, titian_job;

-- kiosk_comforts
alter table kiosk_comforts enable row level security;
alter table kiosk_comforts force row level security;
revoke all on kiosk_comforts from titian_app, titian_job;
create policy kiosk_comforts__owner on kiosk_comforts to titian_owner using (true) with check (true);
create policy kiosk_comforts__select on kiosk_comforts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])));
grant select on kiosk_comforts to titian_app, titian_job;

-- kiosk_items
alter table kiosk_items enable row level security;
alter table kiosk_items force row level security;
revoke all on kiosk_items from titian_app, titian_job;
create policy kiosk_items__owner on kiosk_items to titian_owner using (true) with check (true);
create policy kiosk_items__select on kiosk_items for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and (exists (select from kiosk_words w where w.centre_id = kiosk_items.centre_id and w.item_id = kiosk_items.item_id and w.person_id = (select sec.person()))));
grant select (centre_id, item_id, kind, put_on, task_id, answered_at, answered_by) on kiosk_items to titian_app, titian_job;
create policy kiosk_items__update on kiosk_items for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and (exists (select from kiosk_words w where w.centre_id = kiosk_items.centre_id and w.item_id = kiosk_items.item_id and w.person_id = (select sec.person()))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))));
grant update (answered_at, answered_by, answer) on kiosk_items to titian_app, titian_job;

-- kiosk_screens
alter table kiosk_screens enable row level security;
alter table kiosk_screens force row level security;
revoke all on kiosk_screens from titian_app, titian_job;
create policy kiosk_screens__owner on kiosk_screens to titian_owner using (true) with check (true);
create policy kiosk_screens__select on kiosk_screens for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'house_mother']::text[]))));
grant select (centre_id, screen_id, place, opened_by, opened_at, ends_at, closed_at, closed_by) on kiosk_screens to titian_app, titian_job;
create policy kiosk_screens__insert on kiosk_screens for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'house_mother']::text[])))) and (opened_by = (select sec.person())));
grant insert (centre_id, screen_id, token_hash, place, opened_by, opened_at, ends_at) on kiosk_screens to titian_app, titian_job;
create policy kiosk_screens__update on kiosk_screens for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'house_mother']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'house_mother']::text[]))));
grant update (closed_at, closed_by) on kiosk_screens to titian_app, titian_job;

-- kiosk_talks
alter table kiosk_talks enable row level security;
alter table kiosk_talks force row level security;
revoke all on kiosk_talks from titian_app, titian_job;
create policy kiosk_talks__owner on kiosk_talks to titian_owner using (true) with check (true);
create policy kiosk_talks__select on kiosk_talks for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])) and (goes_to in ('worker'))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[]))) and (goes_to in ('coordinator')) and ((case_id = any ((select sec.cases('caseload'))::uuid[])) is not true)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))) and (goes_to in ('head'))));
grant select on kiosk_talks to titian_app, titian_job;
create policy kiosk_talks__update on kiosk_talks for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])) and (goes_to in ('worker'))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[]))) and (goes_to in ('coordinator')) and ((case_id = any ((select sec.cases('caseload'))::uuid[])) is not true)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))) and (goes_to in ('head')))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])) and (goes_to in ('worker'))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[]))) and (goes_to in ('coordinator')) and ((case_id = any ((select sec.cases('caseload'))::uuid[])) is not true)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))) and (goes_to in ('head'))));
grant update (done_at, done_by) on kiosk_talks to titian_app, titian_job;

-- kiosk_visits
alter table kiosk_visits enable row level security;
alter table kiosk_visits force row level security;
revoke all on kiosk_visits from titian_app, titian_job;
create policy kiosk_visits__owner on kiosk_visits to titian_owner using (true) with check (true);

-- kiosk_words
alter table kiosk_words enable row level security;
alter table kiosk_words force row level security;
revoke all on kiosk_words from titian_app, titian_job;
create policy kiosk_words__owner on kiosk_words to titian_owner using (true) with check (true);
create policy kiosk_words__select on kiosk_words for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and (person_id = (select sec.person())));
grant select on kiosk_words to titian_app, titian_job;

-- learning_materials
alter table learning_materials enable row level security;
alter table learning_materials force row level security;
revoke all on learning_materials from titian_app, titian_job;
create policy learning_materials__owner on learning_materials to titian_owner using (true) with check (true);
create policy learning_materials__select on learning_materials for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))));
grant select on learning_materials to titian_app, titian_job;
create policy learning_materials__insert on learning_materials for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor']::text[])))) and (made_by = (select sec.person())));
grant insert on learning_materials to titian_app, titian_job;
create policy learning_materials__update on learning_materials for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor']::text[]))));
grant update (title, kind, track, kept_at, is_in_use, version) on learning_materials to titian_app, titian_job;

-- learning_uses
alter table learning_uses enable row level security;
alter table learning_uses force row level security;
revoke all on learning_uses from titian_app, titian_job;
create policy learning_uses__owner on learning_uses to titian_owner using (true) with check (true);
create policy learning_uses__select on learning_uses for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))));
grant select on learning_uses to titian_app, titian_job;
create policy learning_uses__insert on learning_uses for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor']::text[])))) and (noted_by = (select sec.person())));
grant insert on learning_uses to titian_app, titian_job;

-- leave_passes
alter table leave_passes enable row level security;
alter table leave_passes force row level security;
revoke all on leave_passes from titian_app, titian_job;
create policy leave_passes__owner on leave_passes to titian_owner using (true) with check (true);
create policy leave_passes__select on leave_passes for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'nurse', 'system']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant select on leave_passes to titian_app, titian_job;
create policy leave_passes__insert on leave_passes for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant insert (centre_id, pass_id, case_id, kind, from_at, back_at, is_family, asked_at, body) on leave_passes to titian_app, titian_job;
create policy leave_passes__update on leave_passes for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'nurse', 'system']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant update (decision, decided_at, checked, refused_for, out_at, in_at) on leave_passes to titian_app, titian_job;

-- legal_holds
alter table legal_holds enable row level security;
alter table legal_holds force row level security;
revoke all on legal_holds from titian_app, titian_job;
create policy legal_holds__owner on legal_holds to titian_owner using (true) with check (true);
create policy legal_holds__select on legal_holds for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[]))));
grant select on legal_holds to titian_app, titian_job;
create policy legal_holds__insert on legal_holds for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))) and (placed_by = (select sec.person())));
grant insert (centre_id, hold_id, her_no, ground, until_on, placed_by, placed_at) on legal_holds to titian_app, titian_job;
create policy legal_holds__update on legal_holds for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[]))));
grant update (lifted_at) on legal_holds to titian_app, titian_job;

-- letter_files_health
alter table letter_files_health enable row level security;
alter table letter_files_health force row level security;
revoke all on letter_files_health from titian_app, titian_job;
create policy letter_files_health__owner on letter_files_health to titian_owner using (true) with check (true);
create policy letter_files_health__select on letter_files_health for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))));
grant select on letter_files_health to titian_app, titian_job;
create policy letter_files_health__insert on letter_files_health for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (((kind in ('certified')) is not true) or ((select sec.has_role(array['head', 'administration']::text[])))));
grant insert on letter_files_health to titian_app, titian_job;
create policy letter_files_health__update on letter_files_health for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))));
grant update (body, file, is_protected) on letter_files_health to titian_app, titian_job;
create policy letter_files_health__delete on letter_files_health for delete to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (kind in ('draft'))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[])))));
grant delete on letter_files_health to titian_app, titian_job;

-- letter_files_identity
alter table letter_files_identity enable row level security;
alter table letter_files_identity force row level security;
revoke all on letter_files_identity from titian_app, titian_job;
create policy letter_files_identity__owner on letter_files_identity to titian_owner using (true) with check (true);
create policy letter_files_identity__select on letter_files_identity for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on letter_files_identity to titian_app, titian_job;
create policy letter_files_identity__insert on letter_files_identity for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (((kind in ('certified')) is not true) or ((select sec.has_role(array['head', 'administration']::text[])))));
grant insert on letter_files_identity to titian_app, titian_job;
create policy letter_files_identity__update on letter_files_identity for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant update (body, file, is_protected) on letter_files_identity to titian_app, titian_job;
create policy letter_files_identity__delete on letter_files_identity for delete to titian_app, titian_job using (((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (kind in ('draft'))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))));
grant delete on letter_files_identity to titian_app, titian_job;

-- letter_files_narrative
alter table letter_files_narrative enable row level security;
alter table letter_files_narrative force row level security;
revoke all on letter_files_narrative from titian_app, titian_job;
create policy letter_files_narrative__owner on letter_files_narrative to titian_owner using (true) with check (true);
create policy letter_files_narrative__select on letter_files_narrative for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on letter_files_narrative to titian_app, titian_job;
create policy letter_files_narrative__insert on letter_files_narrative for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (((kind in ('certified')) is not true) or ((select sec.has_role(array['head', 'administration']::text[])))));
grant insert on letter_files_narrative to titian_app, titian_job;
create policy letter_files_narrative__update on letter_files_narrative for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant update (body, file, is_protected) on letter_files_narrative to titian_app, titian_job;
create policy letter_files_narrative__delete on letter_files_narrative for delete to titian_app, titian_job using (((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (kind in ('draft'))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))));
grant delete on letter_files_narrative to titian_app, titian_job;

-- letter_files_safety
alter table letter_files_safety enable row level security;
alter table letter_files_safety force row level security;
revoke all on letter_files_safety from titian_app, titian_job;
create policy letter_files_safety__owner on letter_files_safety to titian_owner using (true) with check (true);
create policy letter_files_safety__select on letter_files_safety for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on letter_files_safety to titian_app, titian_job;
create policy letter_files_safety__insert on letter_files_safety for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (((kind in ('certified')) is not true) or ((select sec.has_role(array['head', 'administration']::text[])))));
grant insert on letter_files_safety to titian_app, titian_job;
create policy letter_files_safety__update on letter_files_safety for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant update (body, file, is_protected) on letter_files_safety to titian_app, titian_job;
create policy letter_files_safety__delete on letter_files_safety for delete to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (kind in ('draft'))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))));
grant delete on letter_files_safety to titian_app, titian_job;

-- letter_files_shared
alter table letter_files_shared enable row level security;
alter table letter_files_shared force row level security;
revoke all on letter_files_shared from titian_app, titian_job;
create policy letter_files_shared__owner on letter_files_shared to titian_owner using (true) with check (true);
create policy letter_files_shared__select on letter_files_shared for select to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (group_code in ('registry')) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (group_code in ('staff')) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))))) and (exists (select from letters l where l.centre_id = letter_files_shared.centre_id and l.letter_id = letter_files_shared.letter_id)));
grant select on letter_files_shared to titian_app, titian_job;
create policy letter_files_shared__insert on letter_files_shared for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (group_code in ('registry')) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (group_code in ('staff')) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))))) and (((kind in ('certified')) is not true) or ((select sec.has_role(array['head', 'administration']::text[])))));
grant insert on letter_files_shared to titian_app, titian_job;
create policy letter_files_shared__update on letter_files_shared for update to titian_app, titian_job using (((((centre_id = (select sec.centre())) and (group_code in ('registry')) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (group_code in ('staff')) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))))) and (kind in ('draft'))) and ((((centre_id = (select sec.centre())) and (group_code in ('registry')) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (group_code in ('staff')) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))))) and (exists (select from letters l where l.centre_id = letter_files_shared.centre_id and l.letter_id = letter_files_shared.letter_id)))) with check ((((centre_id = (select sec.centre())) and (group_code in ('registry')) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (group_code in ('staff')) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))))) and (kind in ('draft')));
grant update (body) on letter_files_shared to titian_app, titian_job;
create policy letter_files_shared__delete on letter_files_shared for delete to titian_app, titian_job using (((((centre_id = (select sec.centre())) and (group_code in ('registry')) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (group_code in ('staff')) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))))) and (kind in ('draft'))) and ((((centre_id = (select sec.centre())) and (group_code in ('registry')) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (group_code in ('staff')) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))))) and (exists (select from letters l where l.centre_id = letter_files_shared.centre_id and l.letter_id = letter_files_shared.letter_id))));
grant delete on letter_files_shared to titian_app, titian_job;

-- letter_numbers
alter table letter_numbers enable row level security;
alter table letter_numbers force row level security;
revoke all on letter_numbers from titian_app, titian_job;
create policy letter_numbers__owner on letter_numbers to titian_owner using (true) with check (true);
create policy letter_numbers__select on letter_numbers for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant select on letter_numbers to titian_app, titian_job;
create policy letter_numbers__insert on letter_numbers for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on letter_numbers to titian_app, titian_job;
create policy letter_numbers__update on letter_numbers for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant update (cancelled_at, cancelled_by, cancel_reason) on letter_numbers to titian_app, titian_job;

-- letter_orders
alter table letter_orders enable row level security;
alter table letter_orders force row level security;
revoke all on letter_orders from titian_app, titian_job;
create policy letter_orders__owner on letter_orders to titian_owner using (true) with check (true);
create policy letter_orders__select on letter_orders for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (person_id = (select sec.person()))));
grant select on letter_orders to titian_app, titian_job;
create policy letter_orders__insert on letter_orders for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))) and (given_by = (select sec.person())));
grant insert (centre_id, order_id, letter_id, person_id, what, due_on, body, scan, given_by, given_at, task_id) on letter_orders to titian_app, titian_job;
create policy letter_orders__update on letter_orders for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (person_id = (select sec.person()))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (person_id = (select sec.person()))))) with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant update (done_at, answer) on letter_orders to titian_app, titian_job;

-- letter_settings
alter table letter_settings enable row level security;
alter table letter_settings force row level security;
revoke all on letter_settings from titian_app, titian_job;
create policy letter_settings__owner on letter_settings to titian_owner using (true) with check (true);
create policy letter_settings__select on letter_settings for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))));
grant select on letter_settings to titian_app, titian_job;
create policy letter_settings__insert on letter_settings for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[]))));
grant insert on letter_settings to titian_app, titian_job;
create policy letter_settings__update on letter_settings for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[]))));
grant update (neutral, version, changed_at, changed_by) on letter_settings to titian_app, titian_job;

-- letters
alter table letters enable row level security;
alter table letters force row level security;
revoke all on letters from titian_app, titian_job;
create policy letters__owner on letters to titian_owner using (true) with check (true);
create policy letters__select on letters for select to titian_app, titian_job using (((((keep in ('health', 'safety')) is not true) and (((keep in ('narrative')) is not true) or ((paper in ('f03', 'f12', 'f13', 'f14', 'f15', 'f20', 'f21', 'f22', 'f25', 'f27', 'f28', 'f29', 'f30', 'f37', 'f38', 'rencana-usaha')) is not true)) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (made_by = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))))) or (((keep in ('narrative')) and (paper in ('f03', 'f12', 'f13', 'f14', 'f15', 'f20', 'f21', 'f22', 'f25', 'f27', 'f28', 'f29', 'f30', 'f37', 'f38', 'rencana-usaha'))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))))) or ((keep in ('health')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))))) or ((keep in ('safety')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))));
grant select on letters to titian_app, titian_job;
create policy letters__insert on letters for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (made_by = (select sec.person())) and ((((keep in ('health', 'safety')) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) or ((keep in ('health')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))))) or ((keep in ('safety')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))))));
grant insert on letters to titian_app, titian_job;
create policy letters__update on letters for update to titian_app, titian_job using ((((((keep in ('health', 'safety')) is not true) and (((keep in ('narrative')) is not true) or ((paper in ('f03', 'f12', 'f13', 'f14', 'f15', 'f20', 'f21', 'f22', 'f25', 'f27', 'f28', 'f29', 'f30', 'f37', 'f38', 'rencana-usaha')) is not true)) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (made_by = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))))) or (((keep in ('narrative')) and (paper in ('f03', 'f12', 'f13', 'f14', 'f15', 'f20', 'f21', 'f22', 'f25', 'f27', 'f28', 'f29', 'f30', 'f37', 'f38', 'rencana-usaha'))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))))) or ((keep in ('health')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))))) or ((keep in ('safety')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))))) and (((((keep in ('health', 'safety')) is not true) and (((keep in ('narrative')) is not true) or ((paper in ('f03', 'f12', 'f13', 'f14', 'f15', 'f20', 'f21', 'f22', 'f25', 'f27', 'f28', 'f29', 'f30', 'f37', 'f38', 'rencana-usaha')) is not true)) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (made_by = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))))) or (((keep in ('narrative')) and (paper in ('f03', 'f12', 'f13', 'f14', 'f15', 'f20', 'f21', 'f22', 'f25', 'f27', 'f28', 'f29', 'f30', 'f37', 'f38', 'rencana-usaha'))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))))) or ((keep in ('health')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))))) or ((keep in ('safety')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))))) with check (((((keep in ('health', 'safety')) is not true) and (((keep in ('narrative')) is not true) or ((paper in ('f03', 'f12', 'f13', 'f14', 'f15', 'f20', 'f21', 'f22', 'f25', 'f27', 'f28', 'f29', 'f30', 'f37', 'f38', 'rencana-usaha')) is not true)) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (made_by = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))))) or (((keep in ('narrative')) and (paper in ('f03', 'f12', 'f13', 'f14', 'f15', 'f20', 'f21', 'f22', 'f25', 'f27', 'f28', 'f29', 'f30', 'f37', 'f38', 'rencana-usaha'))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))))) or ((keep in ('health')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))))) or ((keep in ('safety')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))))));
grant update (state, case_id, subject_id, subject, addressee, is_neutral, dated_on, sha256, pages, version, issued_at, issued_by, printed_at, signed_at, filed_at, sent_on, sent_how, cancelled_at, cancel_reason, task_id) on letters to titian_app, titian_job;
create policy letters__delete on letters for delete to titian_app, titian_job using (((((((keep in ('health', 'safety')) is not true) and (((keep in ('narrative')) is not true) or ((paper in ('f03', 'f12', 'f13', 'f14', 'f15', 'f20', 'f21', 'f22', 'f25', 'f27', 'f28', 'f29', 'f30', 'f37', 'f38', 'rencana-usaha')) is not true)) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (made_by = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))))) or (((keep in ('narrative')) and (paper in ('f03', 'f12', 'f13', 'f14', 'f15', 'f20', 'f21', 'f22', 'f25', 'f27', 'f28', 'f29', 'f30', 'f37', 'f38', 'rencana-usaha'))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))))) or ((keep in ('health')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))))) or ((keep in ('safety')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))))) and (state in ('draft'))) and (((((keep in ('health', 'safety')) is not true) and (((keep in ('narrative')) is not true) or ((paper in ('f03', 'f12', 'f13', 'f14', 'f15', 'f20', 'f21', 'f22', 'f25', 'f27', 'f28', 'f29', 'f30', 'f37', 'f38', 'rencana-usaha')) is not true)) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (made_by = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))))) or (((keep in ('narrative')) and (paper in ('f03', 'f12', 'f13', 'f14', 'f15', 'f20', 'f21', 'f22', 'f25', 'f27', 'f28', 'f29', 'f30', 'f37', 'f38', 'rencana-usaha'))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))))) or ((keep in ('health')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))))) or ((keep in ('safety')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))))));
grant delete on letters to titian_app, titian_job;

-- list_codes
alter table list_codes enable row level security;
alter table list_codes force row level security;
revoke all on list_codes from titian_app, titian_job;
create policy list_codes__owner on list_codes to titian_owner using (true) with check (true);
create policy list_codes__select on list_codes for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant select on list_codes to titian_app, titian_job;
create policy list_codes__insert on list_codes for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) and (made_by = (select sec.person())));
grant insert on list_codes to titian_app, titian_job;

-- list_files
alter table list_files enable row level security;
alter table list_files force row level security;
revoke all on list_files from titian_app, titian_job;
create policy list_files__owner on list_files to titian_owner using (true) with check (true);
create policy list_files__select on list_files for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))) or ((brought_by = (select sec.person())) and ((select sec.has_role(array['social_worker']::text[]))))));
grant select on list_files to titian_app, titian_job;
create policy list_files__insert on list_files for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))) or ((brought_by = (select sec.person())) and ((select sec.has_role(array['social_worker']::text[])))))) and (brought_by = (select sec.person())));
grant insert on list_files to titian_app, titian_job;

-- list_layouts
alter table list_layouts enable row level security;
alter table list_layouts force row level security;
revoke all on list_layouts from titian_app, titian_job;
create policy list_layouts__owner on list_layouts to titian_owner using (true) with check (true);
create policy list_layouts__select on list_layouts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant select on list_layouts to titian_app, titian_job;
create policy list_layouts__insert on list_layouts for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) and (made_by = (select sec.person())));
grant insert on list_layouts to titian_app, titian_job;

-- list_rows
alter table list_rows enable row level security;
alter table list_rows force row level security;
revoke all on list_rows from titian_app, titian_job;
create policy list_rows__owner on list_rows to titian_owner using (true) with check (true);
create policy list_rows__select on list_rows for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))) or ((brought_by = (select sec.person())) and ((select sec.has_role(array['social_worker']::text[]))))));
grant select on list_rows to titian_app, titian_job;
create policy list_rows__insert on list_rows for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))) or ((brought_by = (select sec.person())) and ((select sec.has_role(array['social_worker']::text[]))))));
grant insert on list_rows to titian_app, titian_job;
create policy list_rows__update on list_rows for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))) or ((brought_by = (select sec.person())) and ((select sec.has_role(array['social_worker']::text[])))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))) or ((brought_by = (select sec.person())) and ((select sec.has_role(array['social_worker']::text[]))))));
grant update (open_questions, plan, decisions, version, outcome, into_row, case_id) on list_rows to titian_app, titian_job;
create policy list_rows__delete on list_rows for delete to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))) or ((brought_by = (select sec.person())) and ((select sec.has_role(array['social_worker']::text[])))))) and (outcome is null)) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))) or ((brought_by = (select sec.person())) and ((select sec.has_role(array['social_worker']::text[])))))));
grant delete on list_rows to titian_app, titian_job;

-- list_takings
alter table list_takings enable row level security;
alter table list_takings force row level security;
revoke all on list_takings from titian_app, titian_job;
create policy list_takings__owner on list_takings to titian_owner using (true) with check (true);
create policy list_takings__select on list_takings for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant select on list_takings to titian_app, titian_job;
create policy list_takings__insert on list_takings for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) and (begun_by = (select sec.person())));
grant insert on list_takings to titian_app, titian_job;

-- list_views
alter table list_views enable row level security;
alter table list_views force row level security;
revoke all on list_views from titian_app, titian_job;
create policy list_views__owner on list_views to titian_owner using (true) with check (true);
create policy list_views__select on list_views for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on list_views to titian_app, titian_job;
create policy list_views__insert on list_views for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant insert on list_views to titian_app, titian_job;
create policy list_views__update on list_views for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person()))) with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant update (body, saved_at) on list_views to titian_app, titian_job;
create policy list_views__delete on list_views for delete to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant delete on list_views to titian_app, titian_job;

-- livelihood_pages
alter table livelihood_pages enable row level security;
alter table livelihood_pages force row level security;
revoke all on livelihood_pages from titian_app, titian_job;
create policy livelihood_pages__owner on livelihood_pages to titian_owner using (true) with check (true);
create policy livelihood_pages__select on livelihood_pages for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on livelihood_pages to titian_app, titian_job;
create policy livelihood_pages__insert on livelihood_pages for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and (written_by = (select sec.person())));
grant insert on livelihood_pages to titian_app, titian_job;

-- machine_loans
alter table machine_loans enable row level security;
alter table machine_loans force row level security;
revoke all on machine_loans from titian_app, titian_job;
create policy machine_loans__owner on machine_loans to titian_owner using (true) with check (true);
create policy machine_loans__select on machine_loans for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'head', 'auditor']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id is null)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[]))));
grant select on machine_loans to titian_app, titian_job;
create policy machine_loans__insert on machine_loans for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[])))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor']::text[])))) and ((case_id is null) or (case_id = any ((select sec.cases('taught'))::uuid[])))));
grant insert (centre_id, loan_id, machine_id, case_id, group_id, due_on, lent_by, lent_at) on machine_loans to titian_app, titian_job;
create policy machine_loans__update on machine_loans for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[])))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor']::text[])))) and ((case_id is null) or (case_id = any ((select sec.cases('taught'))::uuid[]))))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'head', 'auditor']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id is null)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[])))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor']::text[])))) and ((case_id is null) or (case_id = any ((select sec.cases('taught'))::uuid[])))));
grant update (back_at) on machine_loans to titian_app, titian_job;

-- machine_taking_lines
alter table machine_taking_lines enable row level security;
alter table machine_taking_lines force row level security;
revoke all on machine_taking_lines from titian_app, titian_job;
create policy machine_taking_lines__owner on machine_taking_lines to titian_owner using (true) with check (true);
create policy machine_taking_lines__select on machine_taking_lines for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))));
grant select on machine_taking_lines to titian_app, titian_job;
create policy machine_taking_lines__insert on machine_taking_lines for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor']::text[]))));
grant insert (centre_id, line_id, taking_id, machine_id, found, place_id, explained, noted_by, noted_at) on machine_taking_lines to titian_app, titian_job;
create policy machine_taking_lines__update on machine_taking_lines for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor']::text[]))));
grant update (found, place_id, explained, noted_at) on machine_taking_lines to titian_app, titian_job;

-- machine_takings
alter table machine_takings enable row level security;
alter table machine_takings force row level security;
revoke all on machine_takings from titian_app, titian_job;
create policy machine_takings__owner on machine_takings to titian_owner using (true) with check (true);
create policy machine_takings__select on machine_takings for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))));
grant select on machine_takings to titian_app, titian_job;
create policy machine_takings__insert on machine_takings for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[]))));
grant insert (centre_id, taking_id, begun_by, begun_at) on machine_takings to titian_app, titian_job;
create policy machine_takings__update on machine_takings for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[]))));
grant update (closed_at) on machine_takings to titian_app, titian_job;

-- machine_works
alter table machine_works enable row level security;
alter table machine_works force row level security;
revoke all on machine_works from titian_app, titian_job;
create policy machine_works__owner on machine_works to titian_owner using (true) with check (true);
create policy machine_works__select on machine_works for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))));
grant select on machine_works to titian_app, titian_job;
create policy machine_works__insert on machine_works for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor']::text[]))));
grant insert (centre_id, work_id, machine_id, kind, on_day, cost_rupiah, body, noted_by, noted_at) on machine_works to titian_app, titian_job;

-- machine_write_offs
alter table machine_write_offs enable row level security;
alter table machine_write_offs force row level security;
revoke all on machine_write_offs from titian_app, titian_job;
create policy machine_write_offs__owner on machine_write_offs to titian_owner using (true) with check (true);
create policy machine_write_offs__select on machine_write_offs for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))));
grant select on machine_write_offs to titian_app, titian_job;
create policy machine_write_offs__insert on machine_write_offs for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[]))));
grant insert (centre_id, write_off_id, machine_id, reason, body, proposed_by, proposed_at) on machine_write_offs to titian_app, titian_job;
create policy machine_write_offs__update on machine_write_offs for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant update (decision, answer, decided_at) on machine_write_offs to titian_app, titian_job;

-- machines
alter table machines enable row level security;
alter table machines force row level security;
revoke all on machines from titian_app, titian_job;
create policy machines__owner on machines to titian_owner using (true) with check (true);
create policy machines__select on machines for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))));
grant select on machines to titian_app, titian_job;
create policy machines__insert on machines for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[]))));
grant insert (centre_id, machine_id, code, label, name, brand, serial, place_id, spot, set_id, bought_on, worth_rupiah, every_days, made_by, made_at) on machines to titian_app, titian_job;
create policy machines__update on machines for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[]))));
grant update (label, name, brand, serial, place_id, spot, set_id, bought_on, worth_rupiah, every_days, version) on machines to titian_app, titian_job;

-- mails
alter table mails enable row level security;
alter table mails force row level security;
revoke all on mails from titian_app, titian_job;
create policy mails__owner on mails to titian_owner using (true) with check (true);
create policy mails__select on mails for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on mails to titian_app, titian_job;

-- mark_questions
alter table mark_questions enable row level security;
alter table mark_questions force row level security;
revoke all on mark_questions from titian_app, titian_job;
create policy mark_questions__owner on mark_questions to titian_owner using (true) with check (true);
create policy mark_questions__select on mark_questions for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on mark_questions to titian_app, titian_job;
create policy mark_questions__insert on mark_questions for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on mark_questions to titian_app, titian_job;

-- material_entries
alter table material_entries enable row level security;
alter table material_entries force row level security;
revoke all on material_entries from titian_app, titian_job;
create policy material_entries__owner on material_entries to titian_owner using (true) with check (true);
create policy material_entries__select on material_entries for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'head', 'auditor']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'social_worker']::text[]))) and (case_id is null)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[]))));
grant select on material_entries to titian_app, titian_job;
create policy material_entries__insert on material_entries for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[])))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor']::text[])))) and (kind in ('issued', 'returned', 'correction')) and ((case_id is null) or (case_id = any ((select sec.cases('taught'))::uuid[])))));
grant insert (centre_id, entry_id, lot_id, material_id, kind, quantity, left_after, case_id, group_id, work_id, of_entry_id, taking_id, reason, noted_by, noted_at) on material_entries to titian_app, titian_job;

-- material_lots
alter table material_lots enable row level security;
alter table material_lots force row level security;
revoke all on material_lots from titian_app, titian_job;
create policy material_lots__owner on material_lots to titian_owner using (true) with check (true);
create policy material_lots__select on material_lots for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))));
grant select on material_lots to titian_app, titian_job;
create policy material_lots__insert on material_lots for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[]))));
grant insert (centre_id, lot_id, material_id, received_on, expires_on, price_rupiah, source, made_at) on material_lots to titian_app, titian_job;

-- material_taking_lines
alter table material_taking_lines enable row level security;
alter table material_taking_lines force row level security;
revoke all on material_taking_lines from titian_app, titian_job;
create policy material_taking_lines__owner on material_taking_lines to titian_owner using (true) with check (true);
create policy material_taking_lines__select on material_taking_lines for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))));
grant select on material_taking_lines to titian_app, titian_job;
create policy material_taking_lines__insert on material_taking_lines for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[]))));
grant insert on material_taking_lines to titian_app, titian_job;

-- material_takings
alter table material_takings enable row level security;
alter table material_takings force row level security;
revoke all on material_takings from titian_app, titian_job;
create policy material_takings__owner on material_takings to titian_owner using (true) with check (true);
create policy material_takings__select on material_takings for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))));
grant select on material_takings to titian_app, titian_job;
create policy material_takings__insert on material_takings for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[]))));
grant insert (centre_id, taking_id, store, begun_by, begun_at) on material_takings to titian_app, titian_job;
create policy material_takings__update on material_takings for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[]))));
grant update (closed_at) on material_takings to titian_app, titian_job;

-- materials
alter table materials enable row level security;
alter table materials force row level security;
revoke all on materials from titian_app, titian_job;
create policy materials__owner on materials to titian_owner using (true) with check (true);
create policy materials__select on materials for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))));
grant select on materials to titian_app, titian_job;
create policy materials__insert on materials for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[]))));
grant insert on materials to titian_app, titian_job;
create policy materials__update on materials for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator', 'sewing_companion', 'salon_companion', 'instructor', 'head', 'social_worker', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'coordinator', 'class_coordinator']::text[]))));
grant update (name, unit, least, version) on materials to titian_app, titian_job;

-- meal_costs
alter table meal_costs enable row level security;
alter table meal_costs force row level security;
revoke all on meal_costs from titian_app, titian_job;
create policy meal_costs__owner on meal_costs to titian_owner using (true) with check (true);
create policy meal_costs__select on meal_costs for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'treasurer']::text[]))));
grant select on meal_costs to titian_app, titian_job;
create policy meal_costs__insert on meal_costs for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'treasurer']::text[])))) and (noted_by = (select sec.person())));
grant insert on meal_costs to titian_app, titian_job;
create policy meal_costs__update on meal_costs for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'treasurer']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'treasurer']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'treasurer']::text[]))));
grant update (rupiah, noted_by, version) on meal_costs to titian_app, titian_job;

-- measure_words
alter table measure_words enable row level security;
alter table measure_words force row level security;
revoke all on measure_words from titian_app, titian_job;
create policy measure_words__owner on measure_words to titian_owner using (true) with check (true);
create policy measure_words__select on measure_words for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on measure_words to titian_app, titian_job;
create policy measure_words__insert on measure_words for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[])))) and (written_by = (select sec.person())));
grant insert on measure_words to titian_app, titian_job;

-- measures
alter table measures enable row level security;
alter table measures force row level security;
revoke all on measures from titian_app, titian_job;
create policy measures__owner on measures to titian_owner using (true) with check (true);
create policy measures__select on measures for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant select on measures to titian_app, titian_job;
create policy measures__insert on measures for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant insert (centre_id, measure_id, case_id, rule_id, happened_on, reported_at) on measures to titian_app, titian_job;
create policy measures__update on measures for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[])))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant update (heard_at, heard_how, beside, decision, decided_at, ends_on, told_at, objected_at, answer_due_on, answer, answered_at) on measures to titian_app, titian_job;

-- mediation_looks
alter table mediation_looks enable row level security;
alter table mediation_looks force row level security;
revoke all on mediation_looks from titian_app, titian_job;
create policy mediation_looks__owner on mediation_looks to titian_owner using (true) with check (true);
create policy mediation_looks__select on mediation_looks for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and (looked_by = (select sec.person()))));
grant select on mediation_looks to titian_app, titian_job;
create policy mediation_looks__insert on mediation_looks for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (looked_by = (select sec.person())));
grant insert on mediation_looks to titian_app, titian_job;

-- medication_marks
alter table medication_marks enable row level security;
alter table medication_marks force row level security;
revoke all on medication_marks from titian_app, titian_job;
create policy medication_marks__owner on medication_marks to titian_owner using (true) with check (true);
create policy medication_marks__select on medication_marks for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))));
grant select on medication_marks to titian_app, titian_job;
create policy medication_marks__insert on medication_marks for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (marked_by = (select sec.person())));
grant insert on medication_marks to titian_app, titian_job;

-- medication_plans
alter table medication_plans enable row level security;
alter table medication_plans force row level security;
revoke all on medication_plans from titian_app, titian_job;
create policy medication_plans__owner on medication_plans to titian_owner using (true) with check (true);
create policy medication_plans__select on medication_plans for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))));
grant select on medication_plans to titian_app, titian_job;
create policy medication_plans__insert on medication_plans for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (written_by = (select sec.person())));
grant insert on medication_plans to titian_app, titian_job;
create policy medication_plans__update on medication_plans for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))));
grant update (ended_at) on medication_plans to titian_app, titian_job;

-- medicine_lots
alter table medicine_lots enable row level security;
alter table medicine_lots force row level security;
revoke all on medicine_lots from titian_app, titian_job;
create policy medicine_lots__owner on medicine_lots to titian_owner using (true) with check (true);
create policy medicine_lots__select on medicine_lots for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['nurse', 'head']::text[]))));
grant select on medicine_lots to titian_app, titian_job;
create policy medicine_lots__insert on medicine_lots for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['nurse']::text[])))) and (received_by = (select sec.person())));
grant insert on medicine_lots to titian_app, titian_job;
create policy medicine_lots__update on medicine_lots for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['nurse']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['nurse', 'head']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['nurse']::text[]))));
grant update (left_count) on medicine_lots to titian_app, titian_job;

-- medicines
alter table medicines enable row level security;
alter table medicines force row level security;
revoke all on medicines from titian_app, titian_job;
create policy medicines__owner on medicines to titian_owner using (true) with check (true);
create policy medicines__select on medicines for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['nurse', 'head']::text[]))));
grant select on medicines to titian_app, titian_job;
create policy medicines__insert on medicines for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['nurse']::text[]))));
grant insert on medicines to titian_app, titian_job;

-- menu_meals
alter table menu_meals enable row level security;
alter table menu_meals force row level security;
revoke all on menu_meals from titian_app, titian_job;
create policy menu_meals__owner on menu_meals to titian_owner using (true) with check (true);
create policy menu_meals__select on menu_meals for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'treasurer']::text[])))));
grant select on menu_meals to titian_app, titian_job;
create policy menu_meals__insert on menu_meals for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[]))));
grant insert on menu_meals to titian_app, titian_job;
create policy menu_meals__update on menu_meals for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'treasurer']::text[])))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother']::text[]))));
grant update (dishes, cooked, thrown, version) on menu_meals to titian_app, titian_job;

-- need_women
alter table need_women enable row level security;
alter table need_women force row level security;
revoke all on need_women from titian_app, titian_job;
create policy need_women__owner on need_women to titian_owner using (true) with check (true);
create policy need_women__select on need_women for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on need_women to titian_app, titian_job;
create policy need_women__insert on need_women for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant insert on need_women to titian_app, titian_job;

-- needs
alter table needs enable row level security;
alter table needs force row level security;
revoke all on needs from titian_app, titian_job;
create policy needs__owner on needs to titian_owner using (true) with check (true);
create policy needs__select on needs for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'treasurer', 'coordinator', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'auditor']::text[])))) or ((centre_id = (select sec.centre())) and (asked_by = (select sec.person()))));
grant select on needs to titian_app, titian_job;
create policy needs__insert on needs for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'social_worker', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (asked_by = (select sec.person())));
grant insert (centre_id, need_id, no, kind, what, women_count, cost_rupiah, source, needed_by, body, asked_by, asked_at, task_id) on needs to titian_app, titian_job;
create policy needs__update on needs for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'treasurer']::text[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'treasurer', 'coordinator', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'auditor']::text[])))) or ((centre_id = (select sec.centre())) and (asked_by = (select sec.person()))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'treasurer']::text[]))));
grant update (decision, decided_at, answer, plan_year, fulfilled_on, spent_rupiah, task_id) on needs to titian_app, titian_job;

-- news_seen
alter table news_seen enable row level security;
alter table news_seen force row level security;
revoke all on news_seen from titian_app, titian_job;
create policy news_seen__owner on news_seen to titian_owner using (true) with check (true);
create policy news_seen__select on news_seen for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on news_seen to titian_app, titian_job;
create policy news_seen__insert on news_seen for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant insert on news_seen to titian_app, titian_job;
create policy news_seen__update on news_seen for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person()))) with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant update (seen_at) on news_seen to titian_app, titian_job;
create policy news_seen__delete on news_seen for delete to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant delete on news_seen to titian_app, titian_job;

-- night_receptions
alter table night_receptions enable row level security;
alter table night_receptions force row level security;
revoke all on night_receptions from titian_app, titian_job;
create policy night_receptions__owner on night_receptions to titian_owner using (true) with check (true);
create policy night_receptions__select on night_receptions for select to titian_app, titian_job using (((((centre_id = (select sec.centre())) and ((select sec.has_role(array['house_mother', 'nurse']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_worker', 'head']::text[]))))) and (completed_at is null)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_worker', 'head']::text[])))) and (completed_by = (select sec.person()))));
grant select on night_receptions to titian_app, titian_job;
create policy night_receptions__insert on night_receptions for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['house_mother', 'nurse']::text[])))) and (received_by = (select sec.person())));
grant insert (centre_id, reception_id, received_at, received_by, bed_id, period_id, task_id, needs_company) on night_receptions to titian_app, titian_job;
create policy night_receptions__update on night_receptions for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_worker', 'head']::text[])))) and (((((centre_id = (select sec.centre())) and ((select sec.has_role(array['house_mother', 'nurse']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_worker', 'head']::text[]))))) and (completed_at is null)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_worker', 'head']::text[])))) and (completed_by = (select sec.person()))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_worker', 'head']::text[]))));
grant update (completed_at, completed_by, case_id, withdrawn_as) on night_receptions to titian_app, titian_job;

-- night_words
alter table night_words enable row level security;
alter table night_words force row level security;
revoke all on night_words from titian_app, titian_job;
create policy night_words__owner on night_words to titian_owner using (true) with check (true);
create policy night_words__select on night_words for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_worker', 'head']::text[])))) and (person_id = (select sec.person())));
grant select on night_words to titian_app, titian_job;
create policy night_words__insert on night_words for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['house_mother', 'nurse']::text[]))));
grant insert on night_words to titian_app, titian_job;

-- no_contacts
alter table no_contacts enable row level security;
alter table no_contacts force row level security;
revoke all on no_contacts from titian_app, titian_job;
create policy no_contacts__owner on no_contacts to titian_owner using (true) with check (true);
create policy no_contacts__select on no_contacts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on no_contacts to titian_app, titian_job;
create policy no_contacts__insert on no_contacts for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant insert on no_contacts to titian_app, titian_job;
create policy no_contacts__update on no_contacts for update to titian_app, titian_job using (((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('opened'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant update (body, version, recorded_by, recorded_at, ended_at) on no_contacts to titian_app, titian_job;

-- number_books
alter table number_books enable row level security;
alter table number_books force row level security;
revoke all on number_books from titian_app, titian_job;
create policy number_books__owner on number_books to titian_owner using (true) with check (true);
create policy number_books__select on number_books for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant select on number_books to titian_app, titian_job;
create policy number_books__insert on number_books for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on number_books to titian_app, titian_job;
create policy number_books__update on number_books for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant update (last_no) on number_books to titian_app, titian_job;

-- offer_words
alter table offer_words enable row level security;
alter table offer_words force row level security;
revoke all on offer_words from titian_app, titian_job;
create policy offer_words__owner on offer_words to titian_owner using (true) with check (true);
create policy offer_words__select on offer_words for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'social_office']::text[]))) and (person_id = (select sec.person())));
grant select on offer_words to titian_app, titian_job;
create policy offer_words__insert on offer_words for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_office']::text[]))));
grant insert on offer_words to titian_app, titian_job;

-- old_register_files
alter table old_register_files enable row level security;
alter table old_register_files force row level security;
revoke all on old_register_files from titian_app, titian_job;
create policy old_register_files__owner on old_register_files to titian_owner using (true) with check (true);
create policy old_register_files__select on old_register_files for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[]))));
grant select on old_register_files to titian_app, titian_job;
create policy old_register_files__insert on old_register_files for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[]))));
grant insert on old_register_files to titian_app, titian_job;

-- old_register_layouts
alter table old_register_layouts enable row level security;
alter table old_register_layouts force row level security;
revoke all on old_register_layouts from titian_app, titian_job;
create policy old_register_layouts__owner on old_register_layouts to titian_owner using (true) with check (true);
create policy old_register_layouts__select on old_register_layouts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[]))));
grant select on old_register_layouts to titian_app, titian_job;
create policy old_register_layouts__insert on old_register_layouts for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[])))) and (made_by = (select sec.person())));
grant insert on old_register_layouts to titian_app, titian_job;

-- old_register_rows
alter table old_register_rows enable row level security;
alter table old_register_rows force row level security;
revoke all on old_register_rows from titian_app, titian_job;
create policy old_register_rows__owner on old_register_rows to titian_owner using (true) with check (true);
create policy old_register_rows__select on old_register_rows for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))));
grant select on old_register_rows to titian_app, titian_job;
create policy old_register_rows__insert on old_register_rows for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[]))));
grant insert on old_register_rows to titian_app, titian_job;
create policy old_register_rows__update on old_register_rows for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[]))));
grant update (open_questions, plan, decisions, version, outcome, case_id) on old_register_rows to titian_app, titian_job;
create policy old_register_rows__delete on old_register_rows for delete to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[])))) and (outcome is null)) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant delete on old_register_rows to titian_app, titian_job;

-- old_registers
alter table old_registers enable row level security;
alter table old_registers force row level security;
revoke all on old_registers from titian_app, titian_job;
create policy old_registers__owner on old_registers to titian_owner using (true) with check (true);
create policy old_registers__select on old_registers for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))));
grant select on old_registers to titian_app, titian_job;
create policy old_registers__insert on old_registers for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[])))) and (brought_by = (select sec.person())));
grant insert on old_registers to titian_app, titian_job;
create policy old_registers__update on old_registers for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[]))));
grant update (state, version, head, rows_read, settled_by, settled_at) on old_registers to titian_app, titian_job;

-- outbox_asides
alter table outbox_asides enable row level security;
alter table outbox_asides force row level security;
revoke all on outbox_asides from titian_app, titian_job;
create policy outbox_asides__owner on outbox_asides to titian_owner using (true) with check (true);
create policy outbox_asides__select on outbox_asides for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on outbox_asides to titian_app, titian_job;
create policy outbox_asides__insert on outbox_asides for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant insert on outbox_asides to titian_app, titian_job;
create policy outbox_asides__update on outbox_asides for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person()))) with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant update (settled_at, outcome) on outbox_asides to titian_app, titian_job;

-- outbox_parts
alter table outbox_parts enable row level security;
alter table outbox_parts force row level security;
revoke all on outbox_parts from titian_app, titian_job;
create policy outbox_parts__owner on outbox_parts to titian_owner using (true) with check (true);
create policy outbox_parts__select on outbox_parts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on outbox_parts to titian_app, titian_job;
create policy outbox_parts__insert on outbox_parts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant insert on outbox_parts to titian_app, titian_job;
create policy outbox_parts__delete on outbox_parts for delete to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant delete on outbox_parts to titian_app, titian_job;

-- outing_contacts
alter table outing_contacts enable row level security;
alter table outing_contacts force row level security;
revoke all on outing_contacts from titian_app, titian_job;
create policy outing_contacts__owner on outing_contacts to titian_owner using (true) with check (true);
create policy outing_contacts__select on outing_contacts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))));
grant select on outing_contacts to titian_app, titian_job;
create policy outing_contacts__insert on outing_contacts for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and (written_by = (select sec.person())));
grant insert on outing_contacts to titian_app, titian_job;
create policy outing_contacts__update on outing_contacts for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))));
grant update (followed_at, followed_by) on outing_contacts to titian_app, titian_job;
create policy outing_contacts__delete on outing_contacts for delete to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and (kind in ('contact', 'order'))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[])))));
grant delete on outing_contacts to titian_app, titian_job;

-- outings
alter table outings enable row level security;
alter table outings force row level security;
revoke all on outings from titian_app, titian_job;
create policy outings__owner on outings to titian_owner using (true) with check (true);
create policy outings__select on outings for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))));
grant select on outings to titian_app, titian_job;
create policy outings__insert on outings for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and (made_by = (select sec.person())));
grant insert on outings to titian_app, titian_job;
create policy outings__update on outings for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'head', 'treasurer']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'head', 'treasurer']::text[]))));
grant update (name, organiser, stand, from_on, until_on, commission_percent, costs_rupiah, agreed_at, left_at, back_at, settled_at, counted_at, cash_rupiah, counted_with, task_id, version) on outings to titian_app, titian_job;

-- paper_kinds
alter table paper_kinds enable row level security;
alter table paper_kinds force row level security;
revoke all on paper_kinds from titian_app, titian_job;
create policy paper_kinds__owner on paper_kinds to titian_owner using (true) with check (true);
create policy paper_kinds__select on paper_kinds for select to titian_app, titian_job using (true);
grant select on paper_kinds to titian_app, titian_job;

-- partner_agreements
alter table partner_agreements enable row level security;
alter table partner_agreements force row level security;
revoke all on partner_agreements from titian_app, titian_job;
create policy partner_agreements__owner on partner_agreements to titian_owner using (true) with check (true);
create policy partner_agreements__select on partner_agreements for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))));
grant select on partner_agreements to titian_app, titian_job;
create policy partner_agreements__insert on partner_agreements for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration']::text[])))) and (written_by = (select sec.person())));
grant insert on partner_agreements to titian_app, titian_job;
create policy partner_agreements__update on partner_agreements for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration']::text[]))));
grant update (ended_on, task_id) on partner_agreements to titian_app, titian_job;

-- partner_deals
alter table partner_deals enable row level security;
alter table partner_deals force row level security;
revoke all on partner_deals from titian_app, titian_job;
create policy partner_deals__owner on partner_deals to titian_owner using (true) with check (true);
create policy partner_deals__select on partner_deals for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))));
grant select on partner_deals to titian_app, titian_job;
create policy partner_deals__insert on partner_deals for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and (written_by = (select sec.person())));
grant insert on partner_deals to titian_app, titian_job;
create policy partner_deals__update on partner_deals for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))));
grant update (done_pieces, ended_on, version) on partner_deals to titian_app, titian_job;

-- partner_evaluations
alter table partner_evaluations enable row level security;
alter table partner_evaluations force row level security;
revoke all on partner_evaluations from titian_app, titian_job;
create policy partner_evaluations__owner on partner_evaluations to titian_owner using (true) with check (true);
create policy partner_evaluations__select on partner_evaluations for select to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[])))) and (after_work in (false))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))));
grant select on partner_evaluations to titian_app, titian_job;
create policy partner_evaluations__insert on partner_evaluations for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and (written_by = (select sec.person())));
grant insert on partner_evaluations to titian_app, titian_job;

-- partner_people
alter table partner_people enable row level security;
alter table partner_people force row level security;
revoke all on partner_people from titian_app, titian_job;
create policy partner_people__owner on partner_people to titian_owner using (true) with check (true);
create policy partner_people__select on partner_people for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant select on partner_people to titian_app, titian_job;
create policy partner_people__insert on partner_people for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (placed_by = (select sec.person())));
grant insert on partner_people to titian_app, titian_job;
create policy partner_people__update on partner_people for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant update (from_on, outcome, ended_on, placed_at) on partner_people to titian_app, titian_job;

-- partners
alter table partners enable row level security;
alter table partners force row level security;
revoke all on partners from titian_app, titian_job;
create policy partners__owner on partners to titian_owner using (true) with check (true);
create policy partners__select on partners for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))));
grant select on partners to titian_app, titian_job;
create policy partners__insert on partners for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and (made_by = (select sec.person())));
grant insert on partners to titian_app, titian_job;
create policy partners__update on partners for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))));
grant update (name, kind, body, piece_rupiah, piece_minutes, next_on, declined_at, seen_on, version) on partners to titian_app, titian_job;

-- passkeys
alter table passkeys enable row level security;
alter table passkeys force row level security;
revoke all on passkeys from titian_app, titian_job;
create policy passkeys__owner on passkeys to titian_owner using (true) with check (true);
create policy passkeys__select on passkeys for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on passkeys to titian_app, titian_job;

-- past_cases
alter table past_cases enable row level security;
alter table past_cases force row level security;
revoke all on past_cases from titian_app, titian_job;
create policy past_cases__owner on past_cases to titian_owner using (true) with check (true);
create policy past_cases__select on past_cases for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on past_cases to titian_app, titian_job;
create policy past_cases__update on past_cases for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant update (body, is_protected) on past_cases to titian_app, titian_job;

-- past_kits
alter table past_kits enable row level security;
alter table past_kits force row level security;
revoke all on past_kits from titian_app, titian_job;
create policy past_kits__owner on past_kits to titian_owner using (true) with check (true);
create policy past_kits__select on past_kits for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))));
grant select on past_kits to titian_app, titian_job;
create policy past_kits__insert on past_kits for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[])))) and (entered_by = (select sec.person())));
grant insert on past_kits to titian_app, titian_job;

-- past_letters
alter table past_letters enable row level security;
alter table past_letters force row level security;
revoke all on past_letters from titian_app, titian_job;
create policy past_letters__owner on past_letters to titian_owner using (true) with check (true);
create policy past_letters__select on past_letters for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))));
grant select on past_letters to titian_app, titian_job;
create policy past_letters__insert on past_letters for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[])))) and (entered_by = (select sec.person())));
grant insert on past_letters to titian_app, titian_job;

-- people
alter table people enable row level security;
alter table people force row level security;
revoke all on people from titian_app, titian_job;
create policy people__owner on people to titian_owner using (true) with check (true);
create policy people__select on people for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on people to titian_app, titian_job;
create policy people__insert on people for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'it_admin']::text[]))));
grant insert on people to titian_app, titian_job;
create policy people__update on people for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'it_admin']::text[])))) and (centre_id = (select sec.centre()))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'it_admin']::text[]))));
grant update (name, call_name, position, rank, nip, is_active, version) on people to titian_app, titian_job;

-- petty_cash_entries
alter table petty_cash_entries enable row level security;
alter table petty_cash_entries force row level security;
revoke all on petty_cash_entries from titian_app, titian_job;
create policy petty_cash_entries__owner on petty_cash_entries to titian_owner using (true) with check (true);
create policy petty_cash_entries__select on petty_cash_entries for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))));
grant select on petty_cash_entries to titian_app, titian_job;
create policy petty_cash_entries__insert on petty_cash_entries for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant insert on petty_cash_entries to titian_app, titian_job;

-- placements
alter table placements enable row level security;
alter table placements force row level security;
revoke all on placements from titian_app, titian_job;
create policy placements__owner on placements to titian_owner using (true) with check (true);
create policy placements__select on placements for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on placements to titian_app, titian_job;
create policy placements__insert on placements for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and (decided_by = (select sec.person())));
grant insert on placements to titian_app, titian_job;

-- plan_goals
alter table plan_goals enable row level security;
alter table plan_goals force row level security;
revoke all on plan_goals from titian_app, titian_job;
create policy plan_goals__owner on plan_goals to titian_owner using (true) with check (true);
create policy plan_goals__select on plan_goals for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on plan_goals to titian_app, titian_job;
create policy plan_goals__insert on plan_goals for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant insert on plan_goals to titian_app, titian_job;

-- plan_returns
alter table plan_returns enable row level security;
alter table plan_returns force row level security;
revoke all on plan_returns from titian_app, titian_job;
create policy plan_returns__owner on plan_returns to titian_owner using (true) with check (true);
create policy plan_returns__select on plan_returns for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on plan_returns to titian_app, titian_job;
create policy plan_returns__insert on plan_returns for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant insert on plan_returns to titian_app, titian_job;

-- plan_signatures
alter table plan_signatures enable row level security;
alter table plan_signatures force row level security;
revoke all on plan_signatures from titian_app, titian_job;
create policy plan_signatures__owner on plan_signatures to titian_owner using (true) with check (true);
create policy plan_signatures__select on plan_signatures for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on plan_signatures to titian_app, titian_job;
create policy plan_signatures__insert on plan_signatures for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (recorded_by = (select sec.person())));
grant insert on plan_signatures to titian_app, titian_job;

-- plan_steps
alter table plan_steps enable row level security;
alter table plan_steps force row level security;
revoke all on plan_steps from titian_app, titian_job;
create policy plan_steps__owner on plan_steps to titian_owner using (true) with check (true);
create policy plan_steps__select on plan_steps for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on plan_steps to titian_app, titian_job;
create policy plan_steps__insert on plan_steps for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant insert on plan_steps to titian_app, titian_job;

-- plan_texts
alter table plan_texts enable row level security;
alter table plan_texts force row level security;
revoke all on plan_texts from titian_app, titian_job;
create policy plan_texts__owner on plan_texts to titian_owner using (true) with check (true);
create policy plan_texts__select on plan_texts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on plan_texts to titian_app, titian_job;
create policy plan_texts__insert on plan_texts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant insert on plan_texts to titian_app, titian_job;
create policy plan_texts__update on plan_texts for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant update (body, saved_by, saved_at) on plan_texts to titian_app, titian_job;

-- plans
alter table plans enable row level security;
alter table plans force row level security;
revoke all on plans from titian_app, titian_job;
create policy plans__owner on plans to titian_owner using (true) with check (true);
create policy plans__select on plans for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on plans to titian_app, titian_job;
create policy plans__insert on plans for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (started_by = (select sec.person())));
grant insert on plans to titian_app, titian_job;
create policy plans__update on plans for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant update (state, review_on, proposed_by, proposed_at, decided_by, decided_at, version) on plans to titian_app, titian_job;

-- plates
alter table plates enable row level security;
alter table plates force row level security;
revoke all on plates from titian_app, titian_job;
create policy plates__owner on plates to titian_owner using (true) with check (true);
create policy plates__select on plates for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))));
grant select on plates to titian_app, titian_job;
create policy plates__insert on plates for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (set_by = (select sec.person())));
grant insert on plates to titian_app, titian_job;
create policy plates__update on plates for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))));
grant update (ended_at) on plates to titian_app, titian_job;

-- practice_entries
alter table practice_entries enable row level security;
alter table practice_entries force row level security;
revoke all on practice_entries from titian_app, titian_job;
create policy practice_entries__owner on practice_entries to titian_owner using (true) with check (true);
create policy practice_entries__select on practice_entries for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) or ((select sec.has_role(array['system']::text[])))));
grant select on practice_entries to titian_app, titian_job;
create policy practice_entries__insert on practice_entries for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[]))));
grant insert on practice_entries to titian_app, titian_job;

-- practice_lessons
alter table practice_lessons enable row level security;
alter table practice_lessons force row level security;
revoke all on practice_lessons from titian_app, titian_job;
create policy practice_lessons__owner on practice_lessons to titian_owner using (true) with check (true);
create policy practice_lessons__select on practice_lessons for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'system']::text[]))));
grant select on practice_lessons to titian_app, titian_job;
create policy practice_lessons__insert on practice_lessons for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'coordinator']::text[])))) and (saved_by = (select sec.person())));
grant insert on practice_lessons to titian_app, titian_job;

-- practice_texts
alter table practice_texts enable row level security;
alter table practice_texts force row level security;
revoke all on practice_texts from titian_app, titian_job;
create policy practice_texts__owner on practice_texts to titian_owner using (true) with check (true);
create policy practice_texts__select on practice_texts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[])))));
grant select on practice_texts to titian_app, titian_job;
create policy practice_texts__insert on practice_texts for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[])))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[]))))) and (author_id = (select sec.person())));
grant insert on practice_texts to titian_app, titian_job;
create policy practice_texts__update on practice_texts for update to titian_app, titian_job using (((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[])))))) with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))));
grant update (body, is_protected, author_id, version) on practice_texts to titian_app, titian_job;

-- practicum_days
alter table practicum_days enable row level security;
alter table practicum_days force row level security;
revoke all on practicum_days from titian_app, titian_job;
create policy practicum_days__owner on practicum_days to titian_owner using (true) with check (true);
create policy practicum_days__select on practicum_days for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) or ((select sec.has_role(array['system']::text[])))));
grant select on practicum_days to titian_app, titian_job;
create policy practicum_days__insert on practicum_days for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[]))));
grant insert on practicum_days to titian_app, titian_job;
create policy practicum_days__update on practicum_days for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[])))) and ((centre_id = (select sec.centre())) and ((((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) or ((select sec.has_role(array['system']::text[])))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[]))));
grant update (customers, very_unhappy, unhappy, middling, happy, very_happy, version) on practicum_days to titian_app, titian_job;

-- practicums
alter table practicums enable row level security;
alter table practicums force row level security;
revoke all on practicums from titian_app, titian_job;
create policy practicums__owner on practicums to titian_owner using (true) with check (true);
create policy practicums__select on practicums for select to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['auditor', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('taught'))::uuid[])))) or ((centre_id = (select sec.centre())) and (recorded_by = (select sec.person()))));
grant select on practicums to titian_app, titian_job;
create policy practicums__insert on practicums for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (recorded_by = (select sec.person())) and (((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))))));
grant insert (centre_id, practicum_id, case_id, track, from_on, until_on, days_open, customers, revenue_rupiah, material_rupiah, other_rupiah, is_cash_book_kept, customer_rating, mentor_rating, is_problem_solved, recorded_by, recorded_at) on practicums to titian_app, titian_job;

-- pregnancies
alter table pregnancies enable row level security;
alter table pregnancies force row level security;
revoke all on pregnancies from titian_app, titian_job;
create policy pregnancies__owner on pregnancies to titian_owner using (true) with check (true);
create policy pregnancies__select on pregnancies for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))));
grant select on pregnancies to titian_app, titian_job;
create policy pregnancies__insert on pregnancies for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (written_by = (select sec.person())));
grant insert on pregnancies to titian_app, titian_job;
create policy pregnancies__update on pregnancies for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))));
grant update (body, version, written_by, written_at, check_task_id, ended_at) on pregnancies to titian_app, titian_job;

-- presence_entries
alter table presence_entries enable row level security;
alter table presence_entries force row level security;
revoke all on presence_entries from titian_app, titian_job;
create policy presence_entries__owner on presence_entries to titian_owner using (true) with check (true);
create policy presence_entries__select on presence_entries for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'nurse', 'system']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant select on presence_entries to titian_app, titian_job;
create policy presence_entries__insert on presence_entries for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant insert (centre_id, entry_id, case_id, from_presence, to_presence, at, back_at, leave_kind, given_by, body) on presence_entries to titian_app, titian_job;

-- privacy_breach_tellings
alter table privacy_breach_tellings enable row level security;
alter table privacy_breach_tellings force row level security;
revoke all on privacy_breach_tellings from titian_app, titian_job;
create policy privacy_breach_tellings__owner on privacy_breach_tellings to titian_owner using (true) with check (true);
create policy privacy_breach_tellings__select on privacy_breach_tellings for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[]))));
grant select on privacy_breach_tellings to titian_app, titian_job;
create policy privacy_breach_tellings__insert on privacy_breach_tellings for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[]))));
grant insert (centre_id, telling_id, breach_id, whom, channel, told_at, people_count, noted_by, noted_at) on privacy_breach_tellings to titian_app, titian_job;

-- privacy_breaches
alter table privacy_breaches enable row level security;
alter table privacy_breaches force row level security;
revoke all on privacy_breaches from titian_app, titian_job;
create policy privacy_breaches__owner on privacy_breaches to titian_owner using (true) with check (true);
create policy privacy_breaches__select on privacy_breaches for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']::text[]))) and (recorded_by = (select sec.person()))));
grant select on privacy_breaches to titian_app, titian_job;
create policy privacy_breaches__insert on privacy_breaches for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']::text[]))) and (recorded_by = (select sec.person())));
grant insert (centre_id, breach_id, kinds, women_count, found_at, due_at, extract_id, recorded_by, recorded_at) on privacy_breaches to titian_app, titian_job;
create policy privacy_breaches__update on privacy_breaches for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']::text[]))) and (recorded_by = (select sec.person()))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[]))));
grant update (kinds, women_count, closed_at) on privacy_breaches to titian_app, titian_job;

-- privacy_disclosures
alter table privacy_disclosures enable row level security;
alter table privacy_disclosures force row level security;
revoke all on privacy_disclosures from titian_app, titian_job;
create policy privacy_disclosures__owner on privacy_disclosures to titian_owner using (true) with check (true);
create policy privacy_disclosures__select on privacy_disclosures for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']::text[]))) and (recorded_by = (select sec.person()))));
grant select on privacy_disclosures to titian_app, titian_job;
create policy privacy_disclosures__insert on privacy_disclosures for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']::text[]))) and (recorded_by = (select sec.person())));
grant insert (centre_id, disclosure_id, her_no, basis, asked_on, recorded_by, recorded_at) on privacy_disclosures to titian_app, titian_job;
create policy privacy_disclosures__update on privacy_disclosures for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']::text[]))) and (recorded_by = (select sec.person())))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']::text[]))) and (recorded_by = (select sec.person()))));
grant update (head_at, officer_at, refused_at, given_at) on privacy_disclosures to titian_app, titian_job;

-- privacy_requests
alter table privacy_requests enable row level security;
alter table privacy_requests force row level security;
revoke all on privacy_requests from titian_app, titian_job;
create policy privacy_requests__owner on privacy_requests to titian_owner using (true) with check (true);
create policy privacy_requests__select on privacy_requests for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']::text[]))) and (recorded_by = (select sec.person()))));
grant select on privacy_requests to titian_app, titian_job;
create policy privacy_requests__insert on privacy_requests for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']::text[]))) and (recorded_by = (select sec.person())));
grant insert (centre_id, request_id, her_no, right_asked, via, identity, asked_at, due_at, recorded_by, recorded_at) on privacy_requests to titian_app, titian_job;
create policy privacy_requests__update on privacy_requests for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']::text[]))) and (recorded_by = (select sec.person())))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']::text[]))) and (recorded_by = (select sec.person()))));
grant update (identity, outcome, ground, answered_at, appealed_at, appeal, appeal_done_at) on privacy_requests to titian_app, titian_job;

-- privacy_words
alter table privacy_words enable row level security;
alter table privacy_words force row level security;
revoke all on privacy_words from titian_app, titian_job;
create policy privacy_words__owner on privacy_words to titian_owner using (true) with check (true);
create policy privacy_words__select on privacy_words for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on privacy_words to titian_app, titian_job;
create policy privacy_words__insert on privacy_words for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'data_protection_officer']::text[]))));
grant insert on privacy_words to titian_app, titian_job;

-- psychologist_views
alter table psychologist_views enable row level security;
alter table psychologist_views force row level security;
revoke all on psychologist_views from titian_app, titian_job;
create policy psychologist_views__owner on psychologist_views to titian_owner using (true) with check (true);
create policy psychologist_views__select on psychologist_views for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on psychologist_views to titian_app, titian_job;
create policy psychologist_views__insert on psychologist_views for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (author_id = (select sec.person())) and (case_id = any ((select sec.cases('counselled'))::uuid[])));
grant insert on psychologist_views to titian_app, titian_job;

-- published_helpers
alter table published_helpers enable row level security;
alter table published_helpers force row level security;
revoke all on published_helpers from titian_app, titian_job;
create policy published_helpers__owner on published_helpers to titian_owner using (true) with check (true);
create policy published_helpers__select on published_helpers for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'system']::text[]))));
grant select on published_helpers to titian_app, titian_job;
create policy published_helpers__insert on published_helpers for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant insert on published_helpers to titian_app, titian_job;

-- published_sessions
alter table published_sessions enable row level security;
alter table published_sessions force row level security;
revoke all on published_sessions from titian_app, titian_job;
create policy published_sessions__owner on published_sessions to titian_owner using (true) with check (true);
create policy published_sessions__select on published_sessions for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'system']::text[]))));
grant select on published_sessions to titian_app, titian_job;
create policy published_sessions__insert on published_sessions for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant insert on published_sessions to titian_app, titian_job;

-- published_weeks
alter table published_weeks enable row level security;
alter table published_weeks force row level security;
revoke all on published_weeks from titian_app, titian_job;
create policy published_weeks__owner on published_weeks to titian_owner using (true) with check (true);
create policy published_weeks__select on published_weeks for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'system']::text[]))));
grant select on published_weeks to titian_app, titian_job;
create policy published_weeks__insert on published_weeks for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))) and (approved_by = (select sec.person())));
grant insert on published_weeks to titian_app, titian_job;

-- rating_words
alter table rating_words enable row level security;
alter table rating_words force row level security;
revoke all on rating_words from titian_app, titian_job;
create policy rating_words__owner on rating_words to titian_owner using (true) with check (true);

-- read_log
alter table read_log enable row level security;
alter table read_log force row level security;
revoke all on read_log from titian_app, titian_job;
create policy read_log__owner on read_log to titian_owner using (true) with check (true);
create policy read_log__select on read_log for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'data_protection_officer', 'auditor']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (person_id = (select sec.person())))) and (not (action like 'medication.%' or class = 'health' and action like 'serviceReferrals.%') or person_id = (select sec.person()) or (select sec.has_role(array['data_protection_officer', 'auditor']))));
grant select on read_log to titian_app, titian_job;

-- receipt_minutes
alter table receipt_minutes enable row level security;
alter table receipt_minutes force row level security;
revoke all on receipt_minutes from titian_app, titian_job;
create policy receipt_minutes__owner on receipt_minutes to titian_owner using (true) with check (true);
create policy receipt_minutes__select on receipt_minutes for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on receipt_minutes to titian_app, titian_job;
create policy receipt_minutes__insert on receipt_minutes for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on receipt_minutes to titian_app, titian_job;
create policy receipt_minutes__update on receipt_minutes for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (body, is_protected, handed_at, version, recorded_by, recorded_at, signed_by, signed_at) on receipt_minutes to titian_app, titian_job;

-- referral_answers
alter table referral_answers enable row level security;
alter table referral_answers force row level security;
revoke all on referral_answers from titian_app, titian_job;
create policy referral_answers__owner on referral_answers to titian_owner using (true) with check (true);
create policy referral_answers__select on referral_answers for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on referral_answers to titian_app, titian_job;
create policy referral_answers__insert on referral_answers for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant insert on referral_answers to titian_app, titian_job;
create policy referral_answers__update on referral_answers for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (body, is_protected) on referral_answers to titian_app, titian_job;

-- referral_checks
alter table referral_checks enable row level security;
alter table referral_checks force row level security;
revoke all on referral_checks from titian_app, titian_job;
create policy referral_checks__owner on referral_checks to titian_owner using (true) with check (true);
create policy referral_checks__select on referral_checks for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on referral_checks to titian_app, titian_job;
create policy referral_checks__insert on referral_checks for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))))) and (person_id = (select sec.person())));
grant insert on referral_checks to titian_app, titian_job;

-- referral_complaints
alter table referral_complaints enable row level security;
alter table referral_complaints force row level security;
revoke all on referral_complaints from titian_app, titian_job;
create policy referral_complaints__owner on referral_complaints to titian_owner using (true) with check (true);
create policy referral_complaints__select on referral_complaints for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on referral_complaints to titian_app, titian_job;
create policy referral_complaints__insert on referral_complaints for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and (recorded_by = (select sec.person())));
grant insert on referral_complaints to titian_app, titian_job;
create policy referral_complaints__update on referral_complaints for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (answered_on, answered_by, body, is_protected) on referral_complaints to titian_app, titian_job;

-- referral_contacts
alter table referral_contacts enable row level security;
alter table referral_contacts force row level security;
revoke all on referral_contacts from titian_app, titian_job;
create policy referral_contacts__owner on referral_contacts to titian_owner using (true) with check (true);
create policy referral_contacts__select on referral_contacts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on referral_contacts to titian_app, titian_job;
create policy referral_contacts__insert on referral_contacts for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and (person_id = (select sec.person())));
grant insert on referral_contacts to titian_app, titian_job;
create policy referral_contacts__update on referral_contacts for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (body, is_protected) on referral_contacts to titian_app, titian_job;

-- referral_letters
alter table referral_letters enable row level security;
alter table referral_letters force row level security;
revoke all on referral_letters from titian_app, titian_job;
create policy referral_letters__owner on referral_letters to titian_owner using (true) with check (true);
create policy referral_letters__select on referral_letters for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_office']::text[]))) and (office_person_id = (select sec.person()))));
grant select on referral_letters to titian_app, titian_job;
create policy referral_letters__insert on referral_letters for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) and (recorded_by = (select sec.person())));
grant insert on referral_letters to titian_app, titian_job;

-- referral_lists
alter table referral_lists enable row level security;
alter table referral_lists force row level security;
revoke all on referral_lists from titian_app, titian_job;
create policy referral_lists__owner on referral_lists to titian_owner using (true) with check (true);
create policy referral_lists__select on referral_lists for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))) or ((brought_by = (select sec.person())) and ((select sec.has_role(array['social_worker']::text[]))))));
grant select on referral_lists to titian_app, titian_job;
create policy referral_lists__insert on referral_lists for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))) or ((brought_by = (select sec.person())) and ((select sec.has_role(array['social_worker']::text[])))))) and (brought_by = (select sec.person())));
grant insert on referral_lists to titian_app, titian_job;
create policy referral_lists__update on referral_lists for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))) or ((brought_by = (select sec.person())) and ((select sec.has_role(array['social_worker']::text[])))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))) or ((brought_by = (select sec.person())) and ((select sec.has_role(array['social_worker']::text[]))))));
grant update (state, version, head, rows_read, settled_by, settled_at) on referral_lists to titian_app, titian_job;

-- referral_outcomes
alter table referral_outcomes enable row level security;
alter table referral_outcomes force row level security;
revoke all on referral_outcomes from titian_app, titian_job;
create policy referral_outcomes__owner on referral_outcomes to titian_owner using (true) with check (true);
create policy referral_outcomes__select on referral_outcomes for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on referral_outcomes to titian_app, titian_job;
create policy referral_outcomes__insert on referral_outcomes for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and (person_id = (select sec.person())));
grant insert on referral_outcomes to titian_app, titian_job;
create policy referral_outcomes__update on referral_outcomes for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (body, is_protected) on referral_outcomes to titian_app, titian_job;

-- referral_papers
alter table referral_papers enable row level security;
alter table referral_papers force row level security;
revoke all on referral_papers from titian_app, titian_job;
create policy referral_papers__owner on referral_papers to titian_owner using (true) with check (true);
create policy referral_papers__select on referral_papers for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on referral_papers to titian_app, titian_job;
create policy referral_papers__insert on referral_papers for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on referral_papers to titian_app, titian_job;
create policy referral_papers__update on referral_papers for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (body, is_protected) on referral_papers to titian_app, titian_job;

-- referral_readiness
alter table referral_readiness enable row level security;
alter table referral_readiness force row level security;
revoke all on referral_readiness from titian_app, titian_job;
create policy referral_readiness__owner on referral_readiness to titian_owner using (true) with check (true);
create policy referral_readiness__select on referral_readiness for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on referral_readiness to titian_app, titian_job;
create policy referral_readiness__insert on referral_readiness for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))))) and (person_id = (select sec.person())));
grant insert on referral_readiness to titian_app, titian_job;
create policy referral_readiness__update on referral_readiness for update to titian_app, titian_job using (((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))))) and (person_id = (select sec.person()))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))))) and (person_id = (select sec.person())));
grant update (body, version, person_id, at) on referral_readiness to titian_app, titian_job;

-- referral_steps
alter table referral_steps enable row level security;
alter table referral_steps force row level security;
revoke all on referral_steps from titian_app, titian_job;
create policy referral_steps__owner on referral_steps to titian_owner using (true) with check (true);
create policy referral_steps__select on referral_steps for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on referral_steps to titian_app, titian_job;
create policy referral_steps__insert on referral_steps for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and (person_id = (select sec.person())));
grant insert on referral_steps to titian_app, titian_job;
create policy referral_steps__update on referral_steps for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (body, is_protected) on referral_steps to titian_app, titian_job;

-- referral_stories
alter table referral_stories enable row level security;
alter table referral_stories force row level security;
revoke all on referral_stories from titian_app, titian_job;
create policy referral_stories__owner on referral_stories to titian_owner using (true) with check (true);
create policy referral_stories__select on referral_stories for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on referral_stories to titian_app, titian_job;
create policy referral_stories__insert on referral_stories for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on referral_stories to titian_app, titian_job;

-- referral_triages
alter table referral_triages enable row level security;
alter table referral_triages force row level security;
revoke all on referral_triages from titian_app, titian_job;
create policy referral_triages__owner on referral_triages to titian_owner using (true) with check (true);
create policy referral_triages__select on referral_triages for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on referral_triages to titian_app, titian_job;
create policy referral_triages__insert on referral_triages for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))))) and (person_id = (select sec.person())));
grant insert on referral_triages to titian_app, titian_job;

-- referrals
alter table referrals enable row level security;
alter table referrals force row level security;
revoke all on referrals from titian_app, titian_job;
create policy referrals__owner on referrals to titian_owner using (true) with check (true);
create policy referrals__select on referrals for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_office']::text[]))) and (office_person_id = (select sec.person()))));
grant select on referrals to titian_app, titian_job;
create policy referrals__insert on referrals for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) and (registered_by = (select sec.person())));
grant insert on referrals to titian_app, titian_job;
create policy referrals__update on referrals for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['social_office']::text[]))) and (office_person_id = (select sec.person()))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (contacted_at, triaged_at, verdict, is_overridden, status, is_emergency, proposal_state, proposal_kind, proposal_by, proposal_at, decided_kind, decided_by, decided_at, waiting_since, waiting_until, selection_due_on, shelter_ends_on, version, intake_id, letter_id) on referrals to titian_app, titian_job;

-- release_cells
alter table release_cells enable row level security;
alter table release_cells force row level security;
revoke all on release_cells from titian_app, titian_job;
create policy release_cells__owner on release_cells to titian_owner using (true) with check (true);
create policy release_cells__select on release_cells for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))));
grant select on release_cells to titian_app, titian_job;
create policy release_cells__insert on release_cells for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))));
grant insert on release_cells to titian_app, titian_job;

-- releases
alter table releases enable row level security;
alter table releases force row level security;
revoke all on releases from titian_app, titian_job;
create policy releases__owner on releases to titian_owner using (true) with check (true);
create policy releases__select on releases for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'treasurer', 'auditor', 'data_protection_officer', 'social_office']::text[]))));
grant select on releases to titian_app, titian_job;
create policy releases__insert on releases for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) and (made_by = (select sec.person())));
grant insert on releases to titian_app, titian_job;

-- reminder_choices
alter table reminder_choices enable row level security;
alter table reminder_choices force row level security;
revoke all on reminder_choices from titian_app, titian_job;
create policy reminder_choices__owner on reminder_choices to titian_owner using (true) with check (true);
create policy reminder_choices__select on reminder_choices for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on reminder_choices to titian_app, titian_job;
create policy reminder_choices__insert on reminder_choices for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant insert on reminder_choices to titian_app, titian_job;
create policy reminder_choices__update on reminder_choices for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person()))) with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant update (quiet_from, quiet_until, mail_to, mail_about, mail_at, chosen_at) on reminder_choices to titian_app, titian_job;

-- retention_items
alter table retention_items enable row level security;
alter table retention_items force row level security;
revoke all on retention_items from titian_app, titian_job;
create policy retention_items__owner on retention_items to titian_owner using (true) with check (true);
create policy retention_items__select on retention_items for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[]))));
grant select on retention_items to titian_app, titian_job;
create policy retention_items__update on retention_items for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[]))));
grant update (proposed_at, returned_at, returned_as) on retention_items to titian_app, titian_job;

-- review_words
alter table review_words enable row level security;
alter table review_words force row level security;
revoke all on review_words from titian_app, titian_job;
create policy review_words__owner on review_words to titian_owner using (true) with check (true);
create policy review_words__select on review_words for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (reader_id = (select sec.person())));
grant select on review_words to titian_app, titian_job;
create policy review_words__insert on review_words for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (written_by = (select sec.person())));
grant insert on review_words to titian_app, titian_job;

-- role_grants
alter table role_grants enable row level security;
alter table role_grants force row level security;
revoke all on role_grants from titian_app, titian_job;
create policy role_grants__owner on role_grants to titian_owner using (true) with check (true);
create policy role_grants__select on role_grants for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on role_grants to titian_app, titian_job;

-- roll_locks
alter table roll_locks enable row level security;
alter table roll_locks force row level security;
revoke all on roll_locks from titian_app, titian_job;
create policy roll_locks__owner on roll_locks to titian_owner using (true) with check (true);
create policy roll_locks__select on roll_locks for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'system']::text[]))));
grant select on roll_locks to titian_app, titian_job;
create policy roll_locks__insert on roll_locks for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'class_coordinator']::text[]))) and (person_id = (select sec.person())));
grant insert on roll_locks to titian_app, titian_job;

-- roll_marks
alter table roll_marks enable row level security;
alter table roll_marks force row level security;
revoke all on roll_marks from titian_app, titian_job;
create policy roll_marks__owner on roll_marks to titian_owner using (true) with check (true);
create policy roll_marks__select on roll_marks for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'nurse', 'system']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant select on roll_marks to titian_app, titian_job;
create policy roll_marks__insert on roll_marks for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'house_mother', 'nurse']::text[]))));
grant insert on roll_marks to titian_app, titian_job;

-- rooms
alter table rooms enable row level security;
alter table rooms force row level security;
revoke all on rooms from titian_app, titian_job;
create policy rooms__owner on rooms to titian_owner using (true) with check (true);
create policy rooms__select on rooms for select to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'system']::text[])))) and ((is_protected in (true)) is not true)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'house_mother']::text[])))));
grant select on rooms to titian_app, titian_job;
create policy rooms__insert on rooms for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[]))));
grant insert on rooms to titian_app, titian_job;
create policy rooms__update on rooms for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[])))) and ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'system']::text[])))) and ((is_protected in (true)) is not true)) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'house_mother']::text[])))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[]))));
grant update (building, name, kind, capacity, is_ground_floor, takes_children, is_near_carer, is_protected, is_in_use, version) on rooms to titian_app, titian_job;

-- rules_told
alter table rules_told enable row level security;
alter table rules_told force row level security;
revoke all on rules_told from titian_app, titian_job;
create policy rules_told__owner on rules_told to titian_owner using (true) with check (true);
create policy rules_told__select on rules_told for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))));
grant select on rules_told to titian_app, titian_job;
create policy rules_told__insert on rules_told for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))))) and (told_by = (select sec.person())));
grant insert on rules_told to titian_app, titian_job;

-- safe_contacts
alter table safe_contacts enable row level security;
alter table safe_contacts force row level security;
revoke all on safe_contacts from titian_app, titian_job;
create policy safe_contacts__owner on safe_contacts to titian_owner using (true) with check (true);
create policy safe_contacts__select on safe_contacts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on safe_contacts to titian_app, titian_job;
create policy safe_contacts__insert on safe_contacts for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant insert on safe_contacts to titian_app, titian_job;
create policy safe_contacts__update on safe_contacts for update to titian_app, titian_job using (((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('opened'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant update (is_reachable, body, version, recorded_by, recorded_at, ended_at) on safe_contacts to titian_app, titian_job;

-- safety_plans
alter table safety_plans enable row level security;
alter table safety_plans force row level security;
revoke all on safety_plans from titian_app, titian_job;
create policy safety_plans__owner on safety_plans to titian_owner using (true) with check (true);
create policy safety_plans__select on safety_plans for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on safety_plans to titian_app, titian_job;
create policy safety_plans__insert on safety_plans for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (written_by = (select sec.person())));
grant insert on safety_plans to titian_app, titian_job;

-- safety_talks
alter table safety_talks enable row level security;
alter table safety_talks force row level security;
revoke all on safety_talks from titian_app, titian_job;
create policy safety_talks__owner on safety_talks to titian_owner using (true) with check (true);
create policy safety_talks__select on safety_talks for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on safety_talks to titian_app, titian_job;
create policy safety_talks__insert on safety_talks for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (written_by = (select sec.person())));
grant insert on safety_talks to titian_app, titian_job;

-- sale_shares
alter table sale_shares enable row level security;
alter table sale_shares force row level security;
revoke all on sale_shares from titian_app, titian_job;
create policy sale_shares__owner on sale_shares to titian_owner using (true) with check (true);
create policy sale_shares__select on sale_shares for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((case_id is null) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'treasurer', 'auditor', 'class_coordinator']::text[])))) or (((select sec.has_role(array['head', 'coordinator', 'administration', 'treasurer', 'auditor', 'class_coordinator']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])))));
grant select on sale_shares to titian_app, titian_job;
create policy sale_shares__insert on sale_shares for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'treasurer']::text[]))));
grant insert (centre_id, share_id, sale_id, cause_id, kind, case_id, rupiah, posting_id, at) on sale_shares to titian_app, titian_job;

-- sales
alter table sales enable row level security;
alter table sales force row level security;
revoke all on sales from titian_app, titian_job;
create policy sales__owner on sales to titian_owner using (true) with check (true);
create policy sales__select on sales for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))));
grant select on sales to titian_app, titian_job;
create policy sales__insert on sales for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'administration']::text[]))));
grant insert (centre_id, sale_id, work_id, kind, of_sale_id, pieces, price_rupiah, outing_id, sold_on, at) on sales to titian_app, titian_job;

-- saved_reports
alter table saved_reports enable row level security;
alter table saved_reports force row level security;
revoke all on saved_reports from titian_app, titian_job;
create policy saved_reports__owner on saved_reports to titian_owner using (true) with check (true);
create policy saved_reports__select on saved_reports for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (owner_id = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) or ((centre_id = (select sec.centre())) and (shared in ('lead', 'workers')) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (shared in ('workers')) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))));
grant select on saved_reports to titian_app, titian_job;
create policy saved_reports__insert on saved_reports for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (owner_id = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert (centre_id, built_id, title, definition, shared, is_monthly, owner_id, saved_at) on saved_reports to titian_app, titian_job;
create policy saved_reports__update on saved_reports for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (owner_id = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) and (((centre_id = (select sec.centre())) and (owner_id = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) or ((centre_id = (select sec.centre())) and (shared in ('lead', 'workers')) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (shared in ('workers')) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))))) with check ((centre_id = (select sec.centre())) and (owner_id = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant update (title, definition, shared, is_monthly, version) on saved_reports to titian_app, titian_job;
create policy saved_reports__delete on saved_reports for delete to titian_app, titian_job using (((centre_id = (select sec.centre())) and (owner_id = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) and (((centre_id = (select sec.centre())) and (owner_id = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[])))) or ((centre_id = (select sec.centre())) and (shared in ('lead', 'workers')) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (shared in ('workers')) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))))));
grant delete on saved_reports to titian_app, titian_job;

-- savings_entries
alter table savings_entries enable row level security;
alter table savings_entries force row level security;
revoke all on savings_entries from titian_app, titian_job;
create policy savings_entries__owner on savings_entries to titian_owner using (true) with check (true);
create policy savings_entries__select on savings_entries for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother', 'treasurer', 'auditor']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant select on savings_entries to titian_app, titian_job;
create policy savings_entries__insert on savings_entries for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother', 'treasurer']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant insert (centre_id, case_id, kind, amount_rupiah, corrects_seq, source_id, signed_how, at) on savings_entries to titian_app, titian_job;

-- savings_signatures
alter table savings_signatures enable row level security;
alter table savings_signatures force row level security;
revoke all on savings_signatures from titian_app, titian_job;
create policy savings_signatures__owner on savings_signatures to titian_owner using (true) with check (true);
create policy savings_signatures__select on savings_signatures for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (case_id = any ((select sec.cases('caseload'))::uuid[]) or exists (select from cases c where c.centre_id = savings_signatures.centre_id
        and c.case_id = savings_signatures.case_id and not c.is_protected)));
grant select on savings_signatures to titian_app, titian_job;
create policy savings_signatures__insert on savings_signatures for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration', 'house_mother']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (taken_by = (select sec.person())));
grant insert on savings_signatures to titian_app, titian_job;

-- scheduled_sessions
alter table scheduled_sessions enable row level security;
alter table scheduled_sessions force row level security;
revoke all on scheduled_sessions from titian_app, titian_job;
create policy scheduled_sessions__owner on scheduled_sessions to titian_owner using (true) with check (true);
create policy scheduled_sessions__select on scheduled_sessions for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator', 'system']::text[]))));
grant select on scheduled_sessions to titian_app, titian_job;
create policy scheduled_sessions__insert on scheduled_sessions for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[])))) and (saved_by = (select sec.person())));
grant insert on scheduled_sessions to titian_app, titian_job;
create policy scheduled_sessions__update on scheduled_sessions for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator', 'system']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant update (on_day, starts, ends, kind, title, meant_for, group_id, faith, deliverer_id, gives_as, place_id, equipment_id, replaces_on, is_cancelled, saved_by, saved_at, version) on scheduled_sessions to titian_app, titian_job;

-- sealed_numbers
alter table sealed_numbers enable row level security;
alter table sealed_numbers force row level security;
revoke all on sealed_numbers from titian_app, titian_job;
create policy sealed_numbers__owner on sealed_numbers to titian_owner using (true) with check (true);
create policy sealed_numbers__select on sealed_numbers for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'nurse', 'data_protection_officer', 'administration', 'auditor']::text[]))));
grant select on sealed_numbers to titian_app, titian_job;
create policy sealed_numbers__insert on sealed_numbers for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'nurse', 'data_protection_officer']::text[]))));
grant insert (centre_id, taken_on) on sealed_numbers to titian_app, titian_job;

-- service_referral_health
alter table service_referral_health enable row level security;
alter table service_referral_health force row level security;
revoke all on service_referral_health from titian_app, titian_job;
create policy service_referral_health__owner on service_referral_health to titian_owner using (true) with check (true);
create policy service_referral_health__select on service_referral_health for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))));
grant select on service_referral_health to titian_app, titian_job;
create policy service_referral_health__insert on service_referral_health for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) and (written_by = (select sec.person())));
grant insert on service_referral_health to titian_app, titian_job;

-- service_referral_safety
alter table service_referral_safety enable row level security;
alter table service_referral_safety force row level security;
revoke all on service_referral_safety from titian_app, titian_job;
create policy service_referral_safety__owner on service_referral_safety to titian_owner using (true) with check (true);
create policy service_referral_safety__select on service_referral_safety for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on service_referral_safety to titian_app, titian_job;
create policy service_referral_safety__insert on service_referral_safety for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (written_by = (select sec.person())));
grant insert on service_referral_safety to titian_app, titian_job;

-- service_referral_story
alter table service_referral_story enable row level security;
alter table service_referral_story force row level security;
revoke all on service_referral_story from titian_app, titian_job;
create policy service_referral_story__owner on service_referral_story to titian_owner using (true) with check (true);
create policy service_referral_story__select on service_referral_story for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on service_referral_story to titian_app, titian_job;
create policy service_referral_story__insert on service_referral_story for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (written_by = (select sec.person())));
grant insert on service_referral_story to titian_app, titian_job;

-- service_referrals
alter table service_referrals enable row level security;
alter table service_referrals force row level security;
revoke all on service_referrals from titian_app, titian_job;
create policy service_referrals__owner on service_referrals to titian_owner using (true) with check (true);
create policy service_referrals__select on service_referrals for select to titian_app, titian_job using (((reach in ('story')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) or ((reach in ('health')) and (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))))) or ((reach in ('nurse')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))))) or ((reach in ('safety')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))));
grant select on service_referrals to titian_app, titian_job;
create policy service_referrals__insert on service_referrals for insert to titian_app, titian_job with check ((((reach in ('story')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))))) or ((reach in ('health')) and (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))))) or ((reach in ('nurse')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))))) or ((reach in ('safety')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))))) and (referred_by = (select sec.person())));
grant insert on service_referrals to titian_app, titian_job;
create policy service_referrals__update on service_referrals for update to titian_app, titian_job using ((((reach in ('story')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))))) or ((reach in ('health')) and (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))))) or ((reach in ('nurse')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))))) or ((reach in ('safety')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))))) and (((reach in ('story')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) or ((reach in ('health')) and (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))))) or ((reach in ('nurse')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('lent'))::uuid[]))))) or ((reach in ('safety')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))))) with check (((reach in ('story')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))))) or ((reach in ('health')) and (((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[])))) or ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))))) or ((reach in ('nurse')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['nurse']::text[]))) or (case_id = any ((select sec.cases('tended'))::uuid[]))))) or ((reach in ('safety')) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))))));
grant update (answer_by, accepted_on, task_id, result, closed_on, closed_by) on service_referrals to titian_app, titian_job;

-- services
alter table services enable row level security;
alter table services force row level security;
revoke all on services from titian_app, titian_job;
create policy services__owner on services to titian_owner using (true) with check (true);
create policy services__select on services for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))));
grant select on services to titian_app, titian_job;
create policy services__insert on services for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[]))));
grant insert on services to titian_app, titian_job;
create policy services__update on services for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[]))));
grant update (kind, name, address, phone, contact, hours, cost, mou_no, mou_until, mou_task_id, ended_on, version, changed_at, changed_by) on services to titian_app, titian_job;

-- session_fees
alter table session_fees enable row level security;
alter table session_fees force row level security;
revoke all on session_fees from titian_app, titian_job;
create policy session_fees__owner on session_fees to titian_owner using (true) with check (true);
create policy session_fees__select on session_fees for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))));
grant select on session_fees to titian_app, titian_job;
create policy session_fees__insert on session_fees for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[])))) and (saved_by = (select sec.person())));
grant insert on session_fees to titian_app, titian_job;
create policy session_fees__update on session_fees for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant update (rate_rupiah, hours, payer, paid_on, receipt_no, tax_rupiah, paid_by) on session_fees to titian_app, titian_job;

-- session_helpers
alter table session_helpers enable row level security;
alter table session_helpers force row level security;
revoke all on session_helpers from titian_app, titian_job;
create policy session_helpers__owner on session_helpers to titian_owner using (true) with check (true);
create policy session_helpers__select on session_helpers for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator', 'system']::text[]))));
grant select on session_helpers to titian_app, titian_job;
create policy session_helpers__insert on session_helpers for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant insert on session_helpers to titian_app, titian_job;
create policy session_helpers__delete on session_helpers for delete to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator', 'system']::text[])))));
grant delete on session_helpers to titian_app, titian_job;

-- session_notes
alter table session_notes enable row level security;
alter table session_notes force row level security;
revoke all on session_notes from titian_app, titian_job;
create policy session_notes__owner on session_notes to titian_owner using (true) with check (true);
create policy session_notes__select on session_notes for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))) or ((centre_id = (select sec.centre())) and (author_id = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['system']::text[])))));
grant select on session_notes to titian_app, titian_job;
create policy session_notes__insert on session_notes for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (author_id = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse']::text[]))));
grant insert on session_notes to titian_app, titian_job;

-- session_private_texts
alter table session_private_texts enable row level security;
alter table session_private_texts force row level security;
revoke all on session_private_texts from titian_app, titian_job;
create policy session_private_texts__owner on session_private_texts to titian_owner using (true) with check (true);
create policy session_private_texts__select on session_private_texts for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and (author_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and (audience in ('head')) and ((select sec.has_role(array['head']::text[])))) or ((centre_id = (select sec.centre())) and (audience in ('psychologist')) and (reader_id = (select sec.person())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant select on session_private_texts to titian_app, titian_job;
create policy session_private_texts__insert on session_private_texts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (author_id = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse']::text[]))));
grant insert on session_private_texts to titian_app, titian_job;

-- session_proofs
alter table session_proofs enable row level security;
alter table session_proofs force row level security;
revoke all on session_proofs from titian_app, titian_job;
create policy session_proofs__owner on session_proofs to titian_owner using (true) with check (true);
create policy session_proofs__select on session_proofs for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'class_coordinator', 'administration']::text[]))) or (saved_by = (select sec.person()))));
grant select on session_proofs to titian_app, titian_job;
create policy session_proofs__insert on session_proofs for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (saved_by = (select sec.person())));
grant insert on session_proofs to titian_app, titian_job;
create policy session_proofs__update on session_proofs for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (saved_by = (select sec.person())))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'class_coordinator', 'administration']::text[]))) or (saved_by = (select sec.person()))))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (saved_by = (select sec.person()))));
grant update (file, removed_at, removed_by) on session_proofs to titian_app, titian_job;

-- session_ratings
alter table session_ratings enable row level security;
alter table session_ratings force row level security;
revoke all on session_ratings from titian_app, titian_job;
create policy session_ratings__owner on session_ratings to titian_owner using (true) with check (true);

-- session_texts
alter table session_texts enable row level security;
alter table session_texts force row level security;
revoke all on session_texts from titian_app, titian_job;
create policy session_texts__owner on session_texts to titian_owner using (true) with check (true);
create policy session_texts__select on session_texts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on session_texts to titian_app, titian_job;
create policy session_texts__insert on session_texts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (author_id = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse']::text[]))));
grant insert on session_texts to titian_app, titian_job;

-- share_rules
alter table share_rules enable row level security;
alter table share_rules force row level security;
revoke all on share_rules from titian_app, titian_job;
create policy share_rules__owner on share_rules to titian_owner using (true) with check (true);
create policy share_rules__select on share_rules for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))));
grant select on share_rules to titian_app, titian_job;
create policy share_rules__insert on share_rules for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'treasurer']::text[])))) and (proposed_by = (select sec.person())));
grant insert on share_rules to titian_app, titian_job;
create policy share_rules__update on share_rules for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'treasurer', 'head']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'administration', 'treasurer', 'head']::text[]))));
grant update (agreed_at, declined_at, office_letter, office_on, task_id) on share_rules to titian_app, titian_job;

-- skill_tests
alter table skill_tests enable row level security;
alter table skill_tests force row level security;
revoke all on skill_tests from titian_app, titian_job;
create policy skill_tests__owner on skill_tests to titian_owner using (true) with check (true);
create policy skill_tests__select on skill_tests for select to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['auditor', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('taught'))::uuid[])))) or ((centre_id = (select sec.centre())) and (assessed_by = (select sec.person()))));
grant select on skill_tests to titian_app, titian_job;
create policy skill_tests__insert on skill_tests for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (assessed_by = (select sec.person())) and (((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))))));
grant insert on skill_tests to titian_app, titian_job;

-- spend_payments
alter table spend_payments enable row level security;
alter table spend_payments force row level security;
revoke all on spend_payments from titian_app, titian_job;
create policy spend_payments__owner on spend_payments to titian_owner using (true) with check (true);
create policy spend_payments__select on spend_payments for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))));
grant select on spend_payments to titian_app, titian_job;
create policy spend_payments__insert on spend_payments for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant insert on spend_payments to titian_app, titian_job;

-- spend_progress
alter table spend_progress enable row level security;
alter table spend_progress force row level security;
revoke all on spend_progress from titian_app, titian_job;
create policy spend_progress__owner on spend_progress to titian_owner using (true) with check (true);
create policy spend_progress__select on spend_progress for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))));
grant select on spend_progress to titian_app, titian_job;
create policy spend_progress__insert on spend_progress for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant insert on spend_progress to titian_app, titian_job;

-- spend_proofs
alter table spend_proofs enable row level security;
alter table spend_proofs force row level security;
revoke all on spend_proofs from titian_app, titian_job;
create policy spend_proofs__owner on spend_proofs to titian_owner using (true) with check (true);
create policy spend_proofs__select on spend_proofs for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))));
grant select on spend_proofs to titian_app, titian_job;
create policy spend_proofs__insert on spend_proofs for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant insert on spend_proofs to titian_app, titian_job;
create policy spend_proofs__update on spend_proofs for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant update (file, removed_at, removed_by) on spend_proofs to titian_app, titian_job;

-- spend_requests
alter table spend_requests enable row level security;
alter table spend_requests force row level security;
revoke all on spend_requests from titian_app, titian_job;
create policy spend_requests__owner on spend_requests to titian_owner using (true) with check (true);
create policy spend_requests__select on spend_requests for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))));
grant select on spend_requests to titian_app, titian_job;
create policy spend_requests__insert on spend_requests for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer']::text[]))));
grant insert (centre_id, request_id, no, year, kind, title, line_key, need_id, amount_rupiah, fund, needed_on, asked_by, asked_at, task_id) on spend_requests to titian_app, titian_job;
create policy spend_requests__update on spend_requests for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head', 'coordinator', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'treasurer', 'head']::text[]))));
grant update (decision, decided_at, answer, closed_at, task_id) on spend_requests to titian_app, titian_job;

-- staff_entries
alter table staff_entries enable row level security;
alter table staff_entries force row level security;
revoke all on staff_entries from titian_app, titian_job;
create policy staff_entries__owner on staff_entries to titian_owner using (true) with check (true);
create policy staff_entries__select on staff_entries for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard', 'treasurer']::text[]))) and (person_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator']::text[])))));
grant select on staff_entries to titian_app, titian_job;
create policy staff_entries__insert on staff_entries for insert to titian_app, titian_job with check ((noted_by = (select sec.person())) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[])))) or (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard', 'treasurer']::text[]))) and (person_id = (select sec.person()))) and (kind in ('training')))));
grant insert (centre_id, entry_id, person_id, kind, sort, what, number, from_on, until_on, hours, covered_by, noted_by, noted_at, task_id) on staff_entries to titian_app, titian_job;
create policy staff_entries__update on staff_entries for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard', 'treasurer']::text[]))) and (person_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator']::text[])))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[]))));
grant update (until_on, task_id) on staff_entries to titian_app, titian_job;
create policy staff_entries__delete on staff_entries for delete to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[])))) or ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard', 'treasurer']::text[]))) and (person_id = (select sec.person()))) and (kind in ('training'))) and (noted_by = (select sec.person())))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard', 'treasurer']::text[]))) and (person_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator']::text[]))))));
grant delete on staff_entries to titian_app, titian_job;

-- stage_entries
alter table stage_entries enable row level security;
alter table stage_entries force row level security;
revoke all on stage_entries from titian_app, titian_job;
create policy stage_entries__owner on stage_entries to titian_owner using (true) with check (true);
create policy stage_entries__select on stage_entries for select to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor', 'data_protection_officer', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on stage_entries to titian_app, titian_job;
create policy stage_entries__insert on stage_entries for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant insert (centre_id, entry_id, case_id, from_stage, to_stage, kind, reason_id, at) on stage_entries to titian_app, titian_job;

-- stage_moves
alter table stage_moves enable row level security;
alter table stage_moves force row level security;
revoke all on stage_moves from titian_app, titian_job;
create policy stage_moves__owner on stage_moves to titian_owner using (true) with check (true);
create policy stage_moves__select on stage_moves for select to titian_app, titian_job using (true);
grant select on stage_moves to titian_app, titian_job;

-- stage_requirements
alter table stage_requirements enable row level security;
alter table stage_requirements force row level security;
revoke all on stage_requirements from titian_app, titian_job;
create policy stage_requirements__owner on stage_requirements to titian_owner using (true) with check (true);
create policy stage_requirements__select on stage_requirements for select to titian_app, titian_job using (true);
grant select on stage_requirements to titian_app, titian_job;

-- stages
alter table stages enable row level security;
alter table stages force row level security;
revoke all on stages from titian_app, titian_job;
create policy stages__owner on stages to titian_owner using (true) with check (true);
create policy stages__select on stages for select to titian_app, titian_job using (true);
grant select on stages to titian_app, titian_job;

-- supervision_notes
alter table supervision_notes enable row level security;
alter table supervision_notes force row level security;
revoke all on supervision_notes from titian_app, titian_job;
create policy supervision_notes__owner on supervision_notes to titian_owner using (true) with check (true);
create policy supervision_notes__select on supervision_notes for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (supervisor_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (person_id = (select sec.person()))));
grant select on supervision_notes to titian_app, titian_job;
create policy supervision_notes__insert on supervision_notes for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'psychologist']::text[]))) and (supervisor_id = (select sec.person())));
grant insert (centre_id, note_id, person_id, supervisor_id, held_on, minutes, kind, noted_at) on supervision_notes to titian_app, titian_job;

-- supervision_words
alter table supervision_words enable row level security;
alter table supervision_words force row level security;
revoke all on supervision_words from titian_app, titian_job;
create policy supervision_words__owner on supervision_words to titian_owner using (true) with check (true);
create policy supervision_words__select on supervision_words for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (reader_id = (select sec.person())));
grant select on supervision_words to titian_app, titian_job;
create policy supervision_words__insert on supervision_words for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'psychologist']::text[]))) and (written_by = (select sec.person())));
grant insert on supervision_words to titian_app, titian_job;

-- survey_answers
alter table survey_answers enable row level security;
alter table survey_answers force row level security;
revoke all on survey_answers from titian_app, titian_job;
create policy survey_answers__owner on survey_answers to titian_owner using (true) with check (true);

-- survey_rounds
alter table survey_rounds enable row level security;
alter table survey_rounds force row level security;
revoke all on survey_rounds from titian_app, titian_job;
create policy survey_rounds__owner on survey_rounds to titian_owner using (true) with check (true);
create policy survey_rounds__select on survey_rounds for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'data_protection_officer']::text[]))));
grant select on survey_rounds to titian_app, titian_job;
create policy survey_rounds__insert on survey_rounds for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[]))) and (opened_by = (select sec.person())));
grant insert (centre_id, round_id, opens_on, closes_on, opened_by, task_id) on survey_rounds to titian_app, titian_job;
create policy survey_rounds__update on survey_rounds for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'data_protection_officer']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant update (answer, answered_on) on survey_rounds to titian_app, titian_job;

-- survey_ways
alter table survey_ways enable row level security;
alter table survey_ways force row level security;
revoke all on survey_ways from titian_app, titian_job;
create policy survey_ways__owner on survey_ways to titian_owner using (true) with check (true);

-- survey_words
alter table survey_words enable row level security;
alter table survey_words force row level security;
revoke all on survey_words from titian_app, titian_job;
create policy survey_words__owner on survey_words to titian_owner using (true) with check (true);

-- task_kinds
alter table task_kinds enable row level security;
alter table task_kinds force row level security;
revoke all on task_kinds from titian_app, titian_job;
create policy task_kinds__owner on task_kinds to titian_owner using (true) with check (true);
create policy task_kinds__select on task_kinds for select to titian_app, titian_job using (true);
grant select on task_kinds to titian_app, titian_job;

-- task_texts
alter table task_texts enable row level security;
alter table task_texts force row level security;
revoke all on task_texts from titian_app, titian_job;
create policy task_texts__owner on task_texts to titian_owner using (true) with check (true);
create policy task_texts__select on task_texts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on task_texts to titian_app, titian_job;
create policy task_texts__insert on task_texts for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant insert on task_texts to titian_app, titian_job;

-- tasks
alter table tasks enable row level security;
alter table tasks force row level security;
revoke all on tasks from titian_app, titian_job;
create policy tasks__owner on tasks to titian_owner using (true) with check (true);
create policy tasks__select on tasks for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (owner_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))) or ((centre_id = (select sec.centre())) and (((owner_role in ('head')) and ((select sec.has_role(array['head']::text[])))) or ((owner_role in ('administration')) and ((select sec.has_role(array['administration']::text[])))) or ((owner_role in ('coordinator')) and ((select sec.has_role(array['coordinator']::text[])))) or ((owner_role in ('social_worker')) and ((select sec.has_role(array['social_worker']::text[]))) and ((case_id is null) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) or ((owner_role in ('psychologist')) and ((select sec.has_role(array['psychologist']::text[])))) or ((owner_role in ('nurse')) and ((select sec.has_role(array['nurse']::text[])))) or ((owner_role in ('sewing_companion')) and ((select sec.has_role(array['sewing_companion']::text[])))) or ((owner_role in ('salon_companion')) and ((select sec.has_role(array['salon_companion']::text[])))) or ((owner_role in ('class_coordinator')) and ((select sec.has_role(array['class_coordinator']::text[])))) or ((owner_role in ('instructor')) and ((select sec.has_role(array['instructor']::text[])))) or ((owner_role in ('house_mother')) and ((select sec.has_role(array['house_mother']::text[])))) or ((owner_role in ('guard')) and ((select sec.has_role(array['guard']::text[])))) or ((owner_role in ('treasurer')) and ((select sec.has_role(array['treasurer']::text[])))) or ((owner_role in ('data_protection_officer')) and ((select sec.has_role(array['data_protection_officer']::text[])))))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration']::text[]))) and (kind in ('approve_letter'))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (made_by = (select sec.person())) and ((case_id is null) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[])))));
grant select on tasks to titian_app, titian_job;
create policy tasks__insert on tasks for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'system']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['guard', 'treasurer', 'data_protection_officer']::text[]))) and (case_id is null)));
grant insert (centre_id, task_id, case_id, kind, params, owner_id, owner_role, from_on, due_on, due_at, made_at, link) on tasks to titian_app, titian_job;
create policy tasks__update on tasks for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (owner_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (((owner_role in ('head')) and ((select sec.has_role(array['head']::text[])))) or ((owner_role in ('administration')) and ((select sec.has_role(array['administration']::text[])))) or ((owner_role in ('coordinator')) and ((select sec.has_role(array['coordinator']::text[])))) or ((owner_role in ('social_worker')) and ((select sec.has_role(array['social_worker']::text[]))) and ((case_id is null) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) or ((owner_role in ('psychologist')) and ((select sec.has_role(array['psychologist']::text[])))) or ((owner_role in ('nurse')) and ((select sec.has_role(array['nurse']::text[])))) or ((owner_role in ('sewing_companion')) and ((select sec.has_role(array['sewing_companion']::text[])))) or ((owner_role in ('salon_companion')) and ((select sec.has_role(array['salon_companion']::text[])))) or ((owner_role in ('class_coordinator')) and ((select sec.has_role(array['class_coordinator']::text[])))) or ((owner_role in ('instructor')) and ((select sec.has_role(array['instructor']::text[])))) or ((owner_role in ('house_mother')) and ((select sec.has_role(array['house_mother']::text[])))) or ((owner_role in ('guard')) and ((select sec.has_role(array['guard']::text[])))) or ((owner_role in ('treasurer')) and ((select sec.has_role(array['treasurer']::text[])))) or ((owner_role in ('data_protection_officer')) and ((select sec.has_role(array['data_protection_officer']::text[])))))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration']::text[]))) and (kind in ('approve_letter')))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (owner_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))) or ((centre_id = (select sec.centre())) and (((owner_role in ('head')) and ((select sec.has_role(array['head']::text[])))) or ((owner_role in ('administration')) and ((select sec.has_role(array['administration']::text[])))) or ((owner_role in ('coordinator')) and ((select sec.has_role(array['coordinator']::text[])))) or ((owner_role in ('social_worker')) and ((select sec.has_role(array['social_worker']::text[]))) and ((case_id is null) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) or ((owner_role in ('psychologist')) and ((select sec.has_role(array['psychologist']::text[])))) or ((owner_role in ('nurse')) and ((select sec.has_role(array['nurse']::text[])))) or ((owner_role in ('sewing_companion')) and ((select sec.has_role(array['sewing_companion']::text[])))) or ((owner_role in ('salon_companion')) and ((select sec.has_role(array['salon_companion']::text[])))) or ((owner_role in ('class_coordinator')) and ((select sec.has_role(array['class_coordinator']::text[])))) or ((owner_role in ('instructor')) and ((select sec.has_role(array['instructor']::text[])))) or ((owner_role in ('house_mother')) and ((select sec.has_role(array['house_mother']::text[])))) or ((owner_role in ('guard')) and ((select sec.has_role(array['guard']::text[])))) or ((owner_role in ('treasurer')) and ((select sec.has_role(array['treasurer']::text[])))) or ((owner_role in ('data_protection_officer')) and ((select sec.has_role(array['data_protection_officer']::text[])))))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration']::text[]))) and (kind in ('approve_letter'))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (made_by = (select sec.person())) and ((case_id is null) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[])))))) with check (((centre_id = (select sec.centre())) and (owner_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (((owner_role in ('head')) and ((select sec.has_role(array['head']::text[])))) or ((owner_role in ('administration')) and ((select sec.has_role(array['administration']::text[])))) or ((owner_role in ('coordinator')) and ((select sec.has_role(array['coordinator']::text[])))) or ((owner_role in ('social_worker')) and ((select sec.has_role(array['social_worker']::text[]))) and ((case_id is null) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) or ((owner_role in ('psychologist')) and ((select sec.has_role(array['psychologist']::text[])))) or ((owner_role in ('nurse')) and ((select sec.has_role(array['nurse']::text[])))) or ((owner_role in ('sewing_companion')) and ((select sec.has_role(array['sewing_companion']::text[])))) or ((owner_role in ('salon_companion')) and ((select sec.has_role(array['salon_companion']::text[])))) or ((owner_role in ('class_coordinator')) and ((select sec.has_role(array['class_coordinator']::text[])))) or ((owner_role in ('instructor')) and ((select sec.has_role(array['instructor']::text[])))) or ((owner_role in ('house_mother')) and ((select sec.has_role(array['house_mother']::text[])))) or ((owner_role in ('guard')) and ((select sec.has_role(array['guard']::text[])))) or ((owner_role in ('treasurer')) and ((select sec.has_role(array['treasurer']::text[])))) or ((owner_role in ('data_protection_officer')) and ((select sec.has_role(array['data_protection_officer']::text[])))))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration']::text[]))) and (kind in ('approve_letter'))));
grant update (done_at, done_by, owner_id, owner_role) on tasks to titian_app, titian_job;

-- termination_guarded
alter table termination_guarded enable row level security;
alter table termination_guarded force row level security;
revoke all on termination_guarded from titian_app, titian_job;
create policy termination_guarded__owner on termination_guarded to titian_owner using (true) with check (true);
create policy termination_guarded__select on termination_guarded for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on termination_guarded to titian_app, titian_job;
create policy termination_guarded__insert on termination_guarded for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant insert on termination_guarded to titian_app, titian_job;

-- termination_notes
alter table termination_notes enable row level security;
alter table termination_notes force row level security;
revoke all on termination_notes from titian_app, titian_job;
create policy termination_notes__owner on termination_notes to titian_owner using (true) with check (true);
create policy termination_notes__select on termination_notes for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on termination_notes to titian_app, titian_job;
create policy termination_notes__insert on termination_notes for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant insert on termination_notes to titian_app, titian_job;

-- termination_records
alter table termination_records enable row level security;
alter table termination_records force row level security;
revoke all on termination_records from titian_app, titian_job;
create policy termination_records__owner on termination_records to titian_owner using (true) with check (true);
create policy termination_records__select on termination_records for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant select on termination_records to titian_app, titian_job;
create policy termination_records__insert on termination_records for insert to titian_app, titian_job with check (((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration']::text[]))))) and (recorded_by = (select sec.person())));
grant insert on termination_records to titian_app, titian_job;

-- terminations
alter table terminations enable row level security;
alter table terminations force row level security;
revoke all on terminations from titian_app, titian_job;
create policy terminations__owner on terminations to titian_owner using (true) with check (true);
create policy terminations__select on terminations for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant select on terminations to titian_app, titian_job;
create policy terminations__insert on terminations for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (opened_by = (select sec.person())));
grant insert (centre_id, termination_id, case_id, exit_kind, needs_four_eyes, missing_since, opened_by, opened_at) on terminations to titian_app, titian_job;
create policy terminations__update on terminations for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['administration', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant update (state, proposed_by, proposed_at, effective_on, decided_by, decided_at, ended_at, version) on terminations to titian_app, titian_job;

-- timetable_weeks
alter table timetable_weeks enable row level security;
alter table timetable_weeks force row level security;
revoke all on timetable_weeks from titian_app, titian_job;
create policy timetable_weeks__owner on timetable_weeks to titian_owner using (true) with check (true);
create policy timetable_weeks__select on timetable_weeks for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator', 'system']::text[]))));
grant select on timetable_weeks to titian_app, titian_job;
create policy timetable_weeks__insert on timetable_weeks for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant insert on timetable_weeks to titian_app, titian_job;
create policy timetable_weeks__update on timetable_weeks for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator', 'system']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant update (state, published_number, proposed_by, proposed_at, task_id, returned_for, version) on timetable_weeks to titian_app, titian_job;

-- toolkit_items
alter table toolkit_items enable row level security;
alter table toolkit_items force row level security;
revoke all on toolkit_items from titian_app, titian_job;
create policy toolkit_items__owner on toolkit_items to titian_owner using (true) with check (true);
create policy toolkit_items__select on toolkit_items for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'treasurer', 'auditor', 'system']::text[]))));
grant select on toolkit_items to titian_app, titian_job;
create policy toolkit_items__insert on toolkit_items for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'class_coordinator']::text[]))));
grant insert on toolkit_items to titian_app, titian_job;

-- toolkit_orders
alter table toolkit_orders enable row level security;
alter table toolkit_orders force row level security;
revoke all on toolkit_orders from titian_app, titian_job;
create policy toolkit_orders__owner on toolkit_orders to titian_owner using (true) with check (true);
create policy toolkit_orders__select on toolkit_orders for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'class_coordinator', 'treasurer', 'auditor']::text[]))));
grant select on toolkit_orders to titian_app, titian_job;
create policy toolkit_orders__insert on toolkit_orders for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'class_coordinator', 'treasurer']::text[]))));
grant insert (centre_id, order_id, line_key, line_name, year, track, count, total_rupiah, supplier, ordered_on, noted_by) on toolkit_orders to titian_app, titian_job;
create policy toolkit_orders__update on toolkit_orders for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'class_coordinator', 'treasurer']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'class_coordinator', 'treasurer', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'class_coordinator', 'treasurer']::text[]))));
grant update (received_on, received_count, version) on toolkit_orders to titian_app, titian_job;

-- toolkits
alter table toolkits enable row level security;
alter table toolkits force row level security;
revoke all on toolkits from titian_app, titian_job;
create policy toolkits__owner on toolkits to titian_owner using (true) with check (true);
create policy toolkits__select on toolkits for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'class_coordinator', 'treasurer', 'auditor', 'system']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (case_id is null)) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('taught'))::uuid[]))));
grant select on toolkits to titian_app, titian_job;
create policy toolkits__insert on toolkits for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'class_coordinator']::text[]))) and (made_by = (select sec.person())));
grant insert (centre_id, toolkit_id, label, track, source_of_fund, order_id, made_by, made_at) on toolkits to titian_app, titian_job;
create policy toolkits__update on toolkits for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'class_coordinator', 'social_worker']::text[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'class_coordinator', 'treasurer', 'auditor', 'system']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (case_id is null)) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('taught'))::uuid[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'class_coordinator', 'social_worker']::text[]))));
grant update (state, case_id, reserved_by, reserved_at, handed_over_by, handed_over_at, is_second, office_letter_on, handover, witness_id, version) on toolkits to titian_app, titian_job;

-- tracks
alter table tracks enable row level security;
alter table tracks force row level security;
revoke all on tracks from titian_app, titian_job;
create policy tracks__owner on tracks to titian_owner using (true) with check (true);
create policy tracks__select on tracks for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on tracks to titian_app, titian_job;
create policy tracks__insert on tracks for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant insert on tracks to titian_app, titian_job;
create policy tracks__update on tracks for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[])))) and (centre_id = (select sec.centre()))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'class_coordinator']::text[]))));
grant update (name_id, name_en, lesson_hours, criteria, is_offered, version) on tracks to titian_app, titian_job;

-- training_units
alter table training_units enable row level security;
alter table training_units force row level security;
revoke all on training_units from titian_app, titian_job;
create policy training_units__owner on training_units to titian_owner using (true) with check (true);
create policy training_units__select on training_units for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'system']::text[]))));
grant select on training_units to titian_app, titian_job;
create policy training_units__insert on training_units for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['class_coordinator', 'coordinator']::text[]))));
grant insert on training_units to titian_app, titian_job;
create policy training_units__update on training_units for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['class_coordinator', 'coordinator']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'system']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['class_coordinator', 'coordinator']::text[]))));
grant update (title, lesson_hours, skkni, is_in_use, version) on training_units to titian_app, titian_job;

-- unit_ratings
alter table unit_ratings enable row level security;
alter table unit_ratings force row level security;
revoke all on unit_ratings from titian_app, titian_job;
create policy unit_ratings__owner on unit_ratings to titian_owner using (true) with check (true);
create policy unit_ratings__select on unit_ratings for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) or ((select sec.has_role(array['system']::text[])))));
grant select on unit_ratings to titian_app, titian_job;
create policy unit_ratings__insert on unit_ratings for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[])))) and (assessed_by = (select sec.person())));
grant insert on unit_ratings to titian_app, titian_job;

-- voice_notes
alter table voice_notes enable row level security;
alter table voice_notes force row level security;
revoke all on voice_notes from titian_app, titian_job;
create policy voice_notes__owner on voice_notes to titian_owner using (true) with check (true);
create policy voice_notes__select on voice_notes for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['data_protection_officer', 'social_office']::text[])))) and (person_id = (select sec.person())));
grant select on voice_notes to titian_app, titian_job;
create policy voice_notes__insert on voice_notes for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['data_protection_officer', 'social_office']::text[])))) and (written_by = (select sec.person())));
grant insert on voice_notes to titian_app, titian_job;

-- voice_words
alter table voice_words enable row level security;
alter table voice_words force row level security;
revoke all on voice_words from titian_app, titian_job;
create policy voice_words__owner on voice_words to titian_owner using (true) with check (true);
create policy voice_words__select on voice_words for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['data_protection_officer', 'social_office']::text[])))) and (person_id = (select sec.person())));
grant select on voice_words to titian_app, titian_job;
create policy voice_words__insert on voice_words for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard']::text[]))));
grant insert on voice_words to titian_app, titian_job;

-- voices
alter table voices enable row level security;
alter table voices force row level security;
revoke all on voices from titian_app, titian_job;
create policy voices__owner on voices to titian_owner using (true) with check (true);
create policy voices__select on voices for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['data_protection_officer', 'social_office']::text[])))) and (exists (select from voice_words w where w.centre_id = voices.centre_id and w.voice_id = voices.voice_id and w.person_id = (select sec.person()))));
grant select on voices to titian_app, titian_job;
create policy voices__insert on voices for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'guard']::text[]))));
grant insert (centre_id, voice_id, topic, said_on, answer_by, level, outside_by, police_by, code_hash) on voices to titian_app, titian_job;
create policy voices__update on voices for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['data_protection_officer', 'social_office']::text[])))) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['data_protection_officer', 'social_office']::text[])))) and (exists (select from voice_words w where w.centre_id = voices.centre_id and w.voice_id = voices.voice_id and w.person_id = (select sec.person()))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['data_protection_officer', 'social_office']::text[]))));
grant update (level, outside_by, outside_told_at, police_told_at, answered_at, answered_by, answer) on voices to titian_app, titian_job;

-- whole_file_takings
alter table whole_file_takings enable row level security;
alter table whole_file_takings force row level security;
revoke all on whole_file_takings from titian_app, titian_job;
create policy whole_file_takings__owner on whole_file_takings to titian_owner using (true) with check (true);
create policy whole_file_takings__select on whole_file_takings for select to titian_app, titian_job using (((select sec.has_role(array['head', 'social_worker']::text[]))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))));
grant select on whole_file_takings to titian_app, titian_job;
create policy whole_file_takings__insert on whole_file_takings for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'social_worker']::text[]))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))))) and (taken_by = (select sec.person())));
grant insert on whole_file_takings to titian_app, titian_job;

-- whole_files
alter table whole_files enable row level security;
alter table whole_files force row level security;
revoke all on whole_files from titian_app, titian_job;
create policy whole_files__owner on whole_files to titian_owner using (true) with check (true);
create policy whole_files__select on whole_files for select to titian_app, titian_job using (((select sec.has_role(array['head', 'social_worker']::text[]))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])))));
grant select on whole_files to titian_app, titian_job;
create policy whole_files__insert on whole_files for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'social_worker']::text[]))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))))) and (made_by = (select sec.person())));
grant insert on whole_files to titian_app, titian_job;

-- word_templates
alter table word_templates enable row level security;
alter table word_templates force row level security;
revoke all on word_templates from titian_app, titian_job;
create policy word_templates__owner on word_templates to titian_owner using (true) with check (true);
create policy word_templates__select on word_templates for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'it_admin']::text[]))));
grant select on word_templates to titian_app, titian_job;
create policy word_templates__insert on word_templates for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'it_admin']::text[])))) and (uploaded_by = (select sec.person())));
grant insert on word_templates to titian_app, titian_job;
create policy word_templates__update on word_templates for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'it_admin']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'it_admin']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'it_admin']::text[]))));
grant update (is_used) on word_templates to titian_app, titian_job;

-- work_makers
alter table work_makers enable row level security;
alter table work_makers force row level security;
revoke all on work_makers from titian_app, titian_job;
create policy work_makers__owner on work_makers to titian_owner using (true) with check (true);
create policy work_makers__select on work_makers for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration', 'treasurer', 'auditor', 'class_coordinator']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[]))));
grant select on work_makers to titian_app, titian_job;
create policy work_makers__insert on work_makers for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant insert on work_makers to titian_app, titian_job;
create policy work_makers__delete on work_makers for delete to titian_app, titian_job using ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration', 'treasurer', 'auditor', 'class_coordinator']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])))));
grant delete on work_makers to titian_app, titian_job;

-- work_moves
alter table work_moves enable row level security;
alter table work_moves force row level security;
revoke all on work_moves from titian_app, titian_job;
create policy work_moves__owner on work_moves to titian_owner using (true) with check (true);
create policy work_moves__select on work_moves for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))));
grant select on work_moves to titian_app, titian_job;
create policy work_moves__insert on work_moves for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'administration']::text[]))) and (kind in ('made', 'used', 'lost', 'taken', 'back')));
grant insert (centre_id, move_id, work_id, kind, pieces, outing_id, at) on work_moves to titian_app, titian_job;

-- work_photos
alter table work_photos enable row level security;
alter table work_photos force row level security;
revoke all on work_photos from titian_app, titian_job;
create policy work_photos__owner on work_photos to titian_owner using (true) with check (true);
create policy work_photos__select on work_photos for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[]))))));
grant select on work_photos to titian_app, titian_job;
create policy work_photos__insert on work_photos for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[]))))) and (taken_by = (select sec.person())));
grant insert on work_photos to titian_app, titian_job;
create policy work_photos__update on work_photos for update to titian_app, titian_job using ((((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[])))))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[]))))))) with check (((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[]))))));
grant update (body, file, is_protected) on work_photos to titian_app, titian_job;
create policy work_photos__delete on work_photos for delete to titian_app, titian_job using (((((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator']::text[])))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[])))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[]))))) and ((taken_by = (select sec.person())) or ((select sec.has_role(array['coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator', 'administration', 'auditor']::text[]))) or ((case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))) or (case_id = any ((select sec.cases('taught'))::uuid[])) or (case_id = any ((select sec.cases('housed'))::uuid[]))) and ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'nurse']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[])) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('taught'))::uuid[]))) or (((is_protected in (true)) is not true) and (case_id = any ((select sec.cases('housed'))::uuid[])))))));
grant delete on work_photos to titian_app, titian_job;

-- work_pictures
alter table work_pictures enable row level security;
alter table work_pictures force row level security;
revoke all on work_pictures from titian_app, titian_job;
create policy work_pictures__owner on work_pictures to titian_owner using (true) with check (true);
create policy work_pictures__select on work_pictures for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))));
grant select on work_pictures to titian_app, titian_job;
create policy work_pictures__insert on work_pictures for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and (taken_by = (select sec.person())));
grant insert on work_pictures to titian_app, titian_job;
create policy work_pictures__delete on work_pictures for delete to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))) and ((taken_by = (select sec.person())) or ((select sec.has_role(array['coordinator']::text[]))))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[])))));
grant delete on work_pictures to titian_app, titian_job;

-- work_placements
alter table work_placements enable row level security;
alter table work_placements force row level security;
revoke all on work_placements from titian_app, titian_job;
create policy work_placements__owner on work_placements to titian_owner using (true) with check (true);
create policy work_placements__select on work_placements for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on work_placements to titian_app, titian_job;
create policy work_placements__insert on work_placements for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and (changed_by = (select sec.person())));
grant insert on work_placements to titian_app, titian_job;
create policy work_placements__update on work_placements for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[]))));
grant update (until_on, look_on, task_id, ended_on, ended_as, body, version, changed_by, changed_at) on work_placements to titian_app, titian_job;

-- work_reviews
alter table work_reviews enable row level security;
alter table work_reviews force row level security;
revoke all on work_reviews from titian_app, titian_job;
create policy work_reviews__owner on work_reviews to titian_owner using (true) with check (true);
create policy work_reviews__select on work_reviews for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (person_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))) and ((person_id = (select sec.person())) is not true)));
grant select on work_reviews to titian_app, titian_job;
create policy work_reviews__insert on work_reviews for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (person_id = (select sec.person())));
grant insert (centre_id, review_id, person_id, from_on, until_on, figures, sent_at, task_id) on work_reviews to titian_app, titian_job;
create policy work_reviews__update on work_reviews for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))) and ((person_id = (select sec.person())) is not true)) and (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))) and (person_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))) and ((person_id = (select sec.person())) is not true)))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))) and ((person_id = (select sec.person())) is not true));
grant update (answered_at, task_id) on work_reviews to titian_app, titian_job;

-- workplaces
alter table workplaces enable row level security;
alter table workplaces force row level security;
revoke all on workplaces from titian_app, titian_job;
create policy workplaces__owner on workplaces to titian_owner using (true) with check (true);
create policy workplaces__select on workplaces for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))));
grant select on workplaces to titian_app, titian_job;
create policy workplaces__insert on workplaces for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and (written_by = (select sec.person())));
grant insert on workplaces to titian_app, titian_job;
create policy workplaces__update on workplaces for update to titian_app, titian_job using ((((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) and ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('opened'))::uuid[]))))) with check (((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])))) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[]))));
grant update (partner_id, deal_id, ended_on, body, written_at) on workplaces to titian_app, titian_job;

-- works
alter table works enable row level security;
alter table works force row level security;
revoke all on works from titian_app, titian_job;
create policy works__owner on works to titian_owner using (true) with check (true);
create policy works__select on works for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))));
grant select on works to titian_app, titian_job;
create policy works__insert on works for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and (made_by = (select sec.person())));
grant insert on works to titian_app, titian_job;
create policy works__update on works for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[])))) and ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor']::text[]))))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['coordinator', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor']::text[]))));
grant update (title, track, price_rupiah, material_rupiah, material_from, minutes, place, meant_for, version) on works to titian_app, titian_job;

-- After a case is closed
do $$
declare t record;
begin
  for t in select g.tgname, c.relname from pg_trigger g join pg_class c on c.oid = g.tgrelid where g.tgname = 'after_closing' loop
    execute format('drop trigger after_closing on %I', t.relname);
  end loop;
  for t in select * from (values
    ('activity_limits', '', ''),
    ('aftercare_answers', '', ''),
    ('assessment_health_texts', '', ''),
    ('assessment_safety_texts', '', ''),
    ('assessment_sections', '', ''),
    ('assessment_texts', '', ''),
    ('assessments', '', 'number'),
    ('backup_runs', '', ''),
    ('bed_occupants', '', ''),
    ('bed_periods', '', ''),
    ('beds', '', ''),
    ('belonging_pictures', '', ''),
    ('belongings', 'returned_at,returned_by,returned_to,version', ''),
    ('budget_accounts', '', ''),
    ('budget_layouts', '', ''),
    ('budget_lines', '', ''),
    ('budget_plans', '', ''),
    ('budget_versions', '', ''),
    ('bulk_reads', '', ''),
    ('calendar_days', '', ''),
    ('calendar_feeds', '', ''),
    ('candidate_offers', '', ''),
    ('case_children', '', ''),
    ('case_displays', '', ''),
    ('cases', 'client_id,episode,is_protected,code_name,responsible_id,version', 'risk'),
    ('cash_counts', '', ''),
    ('cash_lines', '', ''),
    ('centres', '', ''),
    ('certifications', 'in_aftercare', ''),
    ('certified_withdrawals', '', ''),
    ('chore_rests', '', ''),
    ('chore_turns', '', ''),
    ('class_goals', '', ''),
    ('class_groups', '', ''),
    ('class_members', 'until_on', ''),
    ('class_readiness', '', ''),
    ('class_resources', '', ''),
    ('client_documents', '', ''),
    ('client_merges', '', ''),
    ('clients', '', ''),
    ('community_issues', '', ''),
    ('conference_members', 'in_aftercare', ''),
    ('conference_minutes', 'in_aftercare', ''),
    ('conferences', 'in_aftercare', ''),
    ('day_blocks', '', ''),
    ('day_eaters', '', ''),
    ('deliverer_papers', '', ''),
    ('deliverers', '', ''),
    ('doses', '', ''),
    ('drafts', '', ''),
    ('duties', '', ''),
    ('duty_swaps', '', ''),
    ('evaluation_decisions', '', ''),
    ('evaluation_reports', '', ''),
    ('evaluation_texts', '', ''),
    ('extracts', '', ''),
    ('factor_evidence', '', ''),
    ('factors', '', ''),
    ('fasting_months', '', ''),
    ('file_takings', '', ''),
    ('first_nights', '', ''),
    ('fund_entries', '', ''),
    ('gate_expected', '', ''),
    ('gate_passings', '', ''),
    ('gate_seen', '', ''),
    ('gate_thing_ends', '', ''),
    ('gate_things', '', ''),
    ('gate_visits', '', ''),
    ('gate_words', '', ''),
    ('goal_ratings', '', ''),
    ('group_attendances', 'in_aftercare', ''),
    ('group_questions', 'in_aftercare', ''),
    ('group_sessions', '', ''),
    ('group_texts', 'in_aftercare', ''),
    ('health_log', '', ''),
    ('health_screenings', '', ''),
    ('house_faiths', '', ''),
    ('house_rolls', '', ''),
    ('house_rules', '', ''),
    ('house_shifts', '', ''),
    ('idempotency_keys', '', ''),
    ('identities', '', ''),
    ('identity_marks', '', ''),
    ('improvements', '', ''),
    ('incident_files', '', ''),
    ('incident_steps', '', ''),
    ('incident_tellings', '', ''),
    ('incident_words', '', ''),
    ('incidents', '', ''),
    ('incoming_letters', '', ''),
    ('inspection_findings', '', ''),
    ('inspection_items', '', ''),
    ('inspections', '', ''),
    ('instrument_answers', 'in_aftercare', ''),
    ('instrument_takings', 'in_aftercare', ''),
    ('intakes', '', ''),
    ('invitations', '', ''),
    ('key_requests', 'in_aftercare', ''),
    ('kiosk_cards', 'ended_at,ended_as', ''),
    ('kiosk_items', '', ''),
    ('kiosk_screens', '', ''),
    ('kiosk_talks', 'done_at,done_by', ''),
    ('learning_materials', '', ''),
    ('learning_uses', '', ''),
    ('leave_passes', '', ''),
    ('letter_files_shared', '', ''),
    ('letter_numbers', '', ''),
    ('letter_orders', '', ''),
    ('letter_settings', '', ''),
    ('list_codes', '', ''),
    ('list_files', '', ''),
    ('list_layouts', '', ''),
    ('list_takings', '', ''),
    ('list_views', '', ''),
    ('livelihood_pages', 'in_aftercare', ''),
    ('machine_loans', '', ''),
    ('machine_taking_lines', '', ''),
    ('machine_takings', '', ''),
    ('machine_works', '', ''),
    ('machine_write_offs', '', ''),
    ('machines', '', ''),
    ('mark_questions', '', ''),
    ('material_entries', '', ''),
    ('material_lots', '', ''),
    ('material_taking_lines', '', ''),
    ('material_takings', '', ''),
    ('materials', '', ''),
    ('meal_costs', '', ''),
    ('measure_words', '', ''),
    ('measures', '', ''),
    ('mediation_looks', 'in_aftercare', ''),
    ('medication_marks', '', ''),
    ('medication_plans', '', ''),
    ('medicine_lots', '', ''),
    ('medicines', '', ''),
    ('menu_meals', '', ''),
    ('need_women', '', ''),
    ('needs', '', ''),
    ('news_seen', '', ''),
    ('night_receptions', '', ''),
    ('night_words', '', ''),
    ('number_books', '', ''),
    ('offer_words', '', ''),
    ('old_register_files', '', ''),
    ('old_register_layouts', '', ''),
    ('old_registers', '', ''),
    ('outbox_asides', '', ''),
    ('outbox_parts', '', ''),
    ('outing_contacts', '', ''),
    ('outings', '', ''),
    ('partner_agreements', '', ''),
    ('partner_deals', '', ''),
    ('partner_evaluations', '', ''),
    ('partner_people', 'in_aftercare', ''),
    ('partners', '', ''),
    ('people', '', ''),
    ('petty_cash_entries', '', ''),
    ('placements', '', ''),
    ('plan_goals', '', ''),
    ('plan_returns', '', ''),
    ('plan_signatures', '', ''),
    ('plan_steps', '', ''),
    ('plan_texts', '', ''),
    ('plans', '', 'number'),
    ('plates', '', ''),
    ('practice_entries', '', ''),
    ('practice_lessons', '', ''),
    ('practice_texts', 'in_aftercare', ''),
    ('practicum_days', '', ''),
    ('practicums', '', ''),
    ('pregnancies', '', ''),
    ('presence_entries', '', ''),
    ('privacy_breach_tellings', '', ''),
    ('privacy_breaches', '', ''),
    ('privacy_words', '', ''),
    ('psychologist_views', '', ''),
    ('published_helpers', '', ''),
    ('published_sessions', '', ''),
    ('published_weeks', '', ''),
    ('receipt_minutes', '', ''),
    ('referral_checks', '', ''),
    ('referral_letters', '', ''),
    ('referral_lists', '', ''),
    ('referral_papers', '', ''),
    ('referral_readiness', '', ''),
    ('referral_stories', '', ''),
    ('referral_triages', '', ''),
    ('release_cells', '', ''),
    ('releases', '', ''),
    ('reminder_choices', '', ''),
    ('review_words', '', ''),
    ('roll_locks', '', ''),
    ('roll_marks', '', ''),
    ('rooms', '', ''),
    ('rules_told', '', ''),
    ('sales', '', ''),
    ('saved_reports', '', ''),
    ('scheduled_sessions', '', ''),
    ('sealed_numbers', '', ''),
    ('service_referral_health', 'in_aftercare', ''),
    ('service_referral_safety', 'in_aftercare', ''),
    ('service_referral_story', 'in_aftercare', ''),
    ('service_referrals', 'in_aftercare', ''),
    ('services', '', ''),
    ('session_fees', '', ''),
    ('session_helpers', '', ''),
    ('session_notes', 'in_aftercare', ''),
    ('session_private_texts', 'in_aftercare', ''),
    ('session_proofs', '', ''),
    ('session_texts', 'in_aftercare', ''),
    ('share_rules', '', ''),
    ('skill_tests', '', ''),
    ('spend_payments', '', ''),
    ('spend_progress', '', ''),
    ('spend_proofs', '', ''),
    ('spend_requests', '', ''),
    ('staff_entries', '', ''),
    ('stage_entries', '', ''),
    ('supervision_notes', '', ''),
    ('supervision_words', '', ''),
    ('survey_rounds', '', ''),
    ('task_texts', 'in_aftercare', ''),
    ('termination_guarded', '', ''),
    ('termination_notes', '', ''),
    ('termination_records', '', ''),
    ('terminations', '', ''),
    ('timetable_weeks', '', ''),
    ('toolkit_items', '', ''),
    ('toolkit_orders', '', ''),
    ('tracks', '', ''),
    ('training_units', '', ''),
    ('unit_ratings', '', ''),
    ('voice_notes', '', ''),
    ('voice_words', '', ''),
    ('voices', '', ''),
    ('word_templates', '', ''),
    ('work_moves', '', ''),
    ('work_photos', 'in_aftercare', ''),
    ('work_pictures', '', ''),
    ('work_placements', 'in_aftercare', ''),
    ('work_reviews', '', ''),
    ('workplaces', 'in_aftercare', ''),
    ('works', '', '')) v (name, stays, first)
    where exists (select from information_schema.columns c where c.table_schema = 'public' and c.table_name = v.name and c.column_name = 'case_id') loop
    execute format('create trigger after_closing before %s on %I for each row when (current_user in (''titian_app'', ''titian_job'')) execute function sec.refuse_closed(%L, %L)', case t.name when 'cases' then 'update' else 'insert or update or delete' end, t.name, t.stays, t.first);
  end loop;
end
$$;

-- Row security speaks before any trigger
do $$
declare t record;
begin
  for t in select g.tgname, c.relname, f.oid::regprocedure as asks from pg_trigger g join pg_class c on c.oid = g.tgrelid
    join pg_proc f on f.oid = g.tgfoid where g.tgname in ('aa_policy_insert', 'aa_policy_update') loop
    execute format('drop trigger %I on public.%I', t.tgname, t.relname);
    execute format('drop function %s', t.asks);
  end loop;
  for t in select c.relname as name, v.verb, format('may_%s_%s', v.verb, c.relname) as asks,
      string_agg(format('(%s)', pg_get_expr(p.polwithcheck, p.polrelid)), ' or ') as rule
    from (values ('a', 'insert', 4), ('w', 'update', 16)) v (cmd, verb, bit)
    join pg_policy p on p.polcmd = v.cmd::"char" join pg_class c on c.oid = p.polrelid
    where c.relnamespace = 'public'::regnamespace and exists (select from pg_trigger g where g.tgrelid = p.polrelid
      and not g.tgisinternal and g.tgtype & 3 = 3 and g.tgtype & v.bit = v.bit and g.tgname not like 'aa_policy%')
    group by c.relname, v.verb
  loop
    execute format($f$create function sec.%I() returns trigger language plpgsql set search_path = public, pg_temp as $b$
      begin
        perform from (select new.*) as %I where %s;
        if found then return new; end if;
        raise insufficient_privilege using message = %L;
      end $b$ $f$, t.asks, t.name, t.rule, format('new row violates row-level security policy for table "%s"', t.name));
    execute format('create trigger %I before %s on public.%I for each row when (current_user in (''titian_app'', ''titian_job'')) execute function sec.%I()',
      'aa_policy_' || t.verb, t.verb, t.name, t.asks);
  end loop;
end
$$;

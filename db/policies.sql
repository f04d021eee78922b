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
grant select on accounts to titian_app, titian_job;
create policy accounts__insert on accounts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'it_admin']::text[]))));
grant insert on accounts to titian_app, titian_job;
create policy accounts__update on accounts for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((person_id = (select sec.person())) or ((select sec.has_role(array['head', 'it_admin']::text[]))))) with check ((centre_id = (select sec.centre())) and ((person_id = (select sec.person())) or ((select sec.has_role(array['head', 'it_admin']::text[])))));
grant update (is_active, locale, kdf, verifier, key_by_passphrase, key_by_recovery, recovery_verifier, key_by_centre, public_key, totp_secret, totp_last_step, must_change) on accounts to titian_app, titian_job;

-- audit_entries
alter table audit_entries enable row level security;
alter table audit_entries force row level security;
revoke all on audit_entries from titian_app, titian_job;
create policy audit_entries__owner on audit_entries to titian_owner using (true) with check (true);
create policy audit_entries__select on audit_entries for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((select sec.has_role(array['head', 'data_protection_officer', 'auditor']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (person_id = (select sec.person()))) or (((case_id is null) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))))));
grant select on audit_entries to titian_app, titian_job;

-- audit_heads
alter table audit_heads enable row level security;
alter table audit_heads force row level security;
revoke all on audit_heads from titian_app, titian_job;
create policy audit_heads__owner on audit_heads to titian_owner using (true) with check (true);
create policy audit_heads__select on audit_heads for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on audit_heads to titian_app, titian_job;

-- break_glass
alter table break_glass enable row level security;
alter table break_glass force row level security;
revoke all on break_glass from titian_app, titian_job;
create policy break_glass__owner on break_glass to titian_owner using (true) with check (true);
create policy break_glass__select on break_glass for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((person_id = (select sec.person())) or ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))));
grant select on break_glass to titian_app, titian_job;
create policy break_glass__update on break_glass for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'data_protection_officer']::text[]))));
grant update (reviewed_by, reviewed_at, verdict) on break_glass to titian_app, titian_job;

-- calendar_days
alter table calendar_days enable row level security;
alter table calendar_days force row level security;
revoke all on calendar_days from titian_app, titian_job;
create policy calendar_days__owner on calendar_days to titian_owner using (true) with check (true);
create policy calendar_days__select on calendar_days for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on calendar_days to titian_app, titian_job;
create policy calendar_days__insert on calendar_days for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or ((select sec.has_role(array['coordinator']::text[]))) or ((select sec.has_role(array['administration']::text[])))));
grant insert on calendar_days to titian_app, titian_job;
create policy calendar_days__delete on calendar_days for delete to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or ((select sec.has_role(array['coordinator']::text[]))) or ((select sec.has_role(array['administration']::text[])))));
grant delete on calendar_days to titian_app, titian_job;

-- case_displays
alter table case_displays enable row level security;
alter table case_displays force row level security;
revoke all on case_displays from titian_app, titian_job;
create policy case_displays__owner on case_displays to titian_owner using (true) with check (true);
create policy case_displays__select on case_displays for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[]))));
grant select on case_displays to titian_app, titian_job;
create policy case_displays__insert on case_displays for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on case_displays to titian_app, titian_job;
create policy case_displays__update on case_displays for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator']::text[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator']::text[])))));
grant update (call_name, is_protected) on case_displays to titian_app, titian_job;

-- case_evidence
alter table case_evidence enable row level security;
alter table case_evidence force row level security;
revoke all on case_evidence from titian_app, titian_job;
create policy case_evidence__owner on case_evidence to titian_owner using (true) with check (true);
create policy case_evidence__select on case_evidence for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'treasurer', 'auditor', 'data_protection_officer', 'system']::text[]))));
grant select on case_evidence to titian_app, titian_job;

-- case_reasons
alter table case_reasons enable row level security;
alter table case_reasons force row level security;
revoke all on case_reasons from titian_app, titian_job;
create policy case_reasons__owner on case_reasons to titian_owner using (true) with check (true);
create policy case_reasons__select on case_reasons for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant select on case_reasons to titian_app, titian_job;
create policy case_reasons__insert on case_reasons for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant insert on case_reasons to titian_app, titian_job;

-- case_team
alter table case_team enable row level security;
alter table case_team force row level security;
revoke all on case_team from titian_app, titian_job;
create policy case_team__owner on case_team to titian_owner using (true) with check (true);
create policy case_team__select on case_team for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'treasurer', 'auditor', 'data_protection_officer', 'system']::text[]))));
grant select on case_team to titian_app, titian_job;
create policy case_team__insert on case_team for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'administration']::text[]))));
grant insert on case_team to titian_app, titian_job;
create policy case_team__update on case_team for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])))) with check ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant update (until_at) on case_team to titian_app, titian_job;

-- cases
alter table cases enable row level security;
alter table cases force row level security;
revoke all on cases from titian_app, titian_job;
create policy cases__owner on cases to titian_owner using (true) with check (true);
create policy cases__select on cases for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'treasurer', 'auditor', 'data_protection_officer', 'system']::text[]))));
grant select on cases to titian_app, titian_job;
create policy cases__insert on cases for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert (centre_id, case_id, client_id, episode, stage_since, is_protected, code_name, track, opened_on, responsible_id) on cases to titian_app, titian_job;
create policy cases__update on cases for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[])))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant update (client_id, episode, intake_id, is_protected, code_name, register_no, track, risk, presence, admitted_on, planned_end_on, responsible_id, version) on cases to titian_app, titian_job;

-- centres
alter table centres enable row level security;
alter table centres force row level security;
revoke all on centres from titian_app, titian_job;
create policy centres__owner on centres to titian_owner using (true) with check (true);
create policy centres__select on centres for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on centres to titian_app, titian_job;
create policy centres__update on centres for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant update (name, short_name, owner_kind, time_zone, capacity, min_age, max_age, programme_days, target_groups, letterhead, letter_pattern, letter_class, letter_unit, version) on centres to titian_app, titian_job;

-- client_documents
alter table client_documents enable row level security;
alter table client_documents force row level security;
revoke all on client_documents from titian_app, titian_job;
create policy client_documents__owner on client_documents to titian_owner using (true) with check (true);
create policy client_documents__select on client_documents for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))));
grant select on client_documents to titian_app, titian_job;
create policy client_documents__insert on client_documents for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant insert on client_documents to titian_app, titian_job;
create policy client_documents__update on client_documents for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
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
create policy client_merges__update on client_merges for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker']::text[]))));
grant update (undone_by, undone_at) on client_merges to titian_app, titian_job;

-- clients
alter table clients enable row level security;
alter table clients force row level security;
revoke all on clients from titian_app, titian_job;
create policy clients__owner on clients to titian_owner using (true) with check (true);
create policy clients__select on clients for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))));
grant select on clients to titian_app, titian_job;
create policy clients__insert on clients for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on clients to titian_app, titian_job;

-- conference_members
alter table conference_members enable row level security;
alter table conference_members force row level security;
revoke all on conference_members from titian_app, titian_job;
create policy conference_members__owner on conference_members to titian_owner using (true) with check (true);
create policy conference_members__select on conference_members for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'system']::text[]))));
grant select on conference_members to titian_app, titian_job;
create policy conference_members__insert on conference_members for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant insert on conference_members to titian_app, titian_job;

-- conference_minutes
alter table conference_minutes enable row level security;
alter table conference_minutes force row level security;
revoke all on conference_minutes from titian_app, titian_job;
create policy conference_minutes__owner on conference_minutes to titian_owner using (true) with check (true);
create policy conference_minutes__select on conference_minutes for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant select on conference_minutes to titian_app, titian_job;
create policy conference_minutes__insert on conference_minutes for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant insert on conference_minutes to titian_app, titian_job;

-- conferences
alter table conferences enable row level security;
alter table conferences force row level security;
revoke all on conferences from titian_app, titian_job;
create policy conferences__owner on conferences to titian_owner using (true) with check (true);
create policy conferences__select on conferences for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'auditor', 'system']::text[]))));
grant select on conferences to titian_app, titian_job;
create policy conferences__insert on conferences for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[])))) and (recorded_by = (select sec.person())));
grant insert on conferences to titian_app, titian_job;
create policy conferences__update on conferences for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[])))) with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant update (told_on, endorsed_by, endorsed_at, version) on conferences to titian_app, titian_job;

-- consent_talks
alter table consent_talks enable row level security;
alter table consent_talks force row level security;
revoke all on consent_talks from titian_app, titian_job;
create policy consent_talks__owner on consent_talks to titian_owner using (true) with check (true);
create policy consent_talks__select on consent_talks for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant select on consent_talks to titian_app, titian_job;
create policy consent_talks__insert on consent_talks for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant insert on consent_talks to titian_app, titian_job;
create policy consent_talks__update on consent_talks for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (body, is_protected) on consent_talks to titian_app, titian_job;

-- consents
alter table consents enable row level security;
alter table consents force row level security;
revoke all on consents from titian_app, titian_job;
create policy consents__owner on consents to titian_owner using (true) with check (true);
create policy consents__select on consents for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))));
grant select on consents to titian_app, titian_job;
create policy consents__insert on consents for insert to titian_app, titian_job with check ((((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) and (recorded_by = (select sec.person())));
grant insert on consents to titian_app, titian_job;

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
grant update (body, saved_at) on drafts to titian_app, titian_job;
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

-- first_nights
alter table first_nights enable row level security;
alter table first_nights force row level security;
revoke all on first_nights from titian_app, titian_job;
create policy first_nights__owner on first_nights to titian_owner using (true) with check (true);
create policy first_nights__select on first_nights for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant select on first_nights to titian_app, titian_job;
create policy first_nights__insert on first_nights for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))));
grant insert on first_nights to titian_app, titian_job;
create policy first_nights__update on first_nights for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))));
grant update (body, recorded_by, recorded_at) on first_nights to titian_app, titian_job;

-- gate_events
alter table gate_events enable row level security;
alter table gate_events force row level security;
revoke all on gate_events from titian_app, titian_job;
create policy gate_events__owner on gate_events to titian_owner using (true) with check (true);
create policy gate_events__select on gate_events for select to titian_app, titian_job using (true);
grant select on gate_events to titian_app, titian_job;

-- group_attendances
alter table group_attendances enable row level security;
alter table group_attendances force row level security;
revoke all on group_attendances from titian_app, titian_job;
create policy group_attendances__owner on group_attendances to titian_owner using (true) with check (true);
create policy group_attendances__select on group_attendances for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'system']::text[]))));
grant select on group_attendances to titian_app, titian_job;
create policy group_attendances__insert on group_attendances for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))));
grant insert on group_attendances to titian_app, titian_job;
create policy group_attendances__update on group_attendances for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))));
grant update (mark, version) on group_attendances to titian_app, titian_job;

-- group_sessions
alter table group_sessions enable row level security;
alter table group_sessions force row level security;
revoke all on group_sessions from titian_app, titian_job;
create policy group_sessions__owner on group_sessions to titian_owner using (true) with check (true);
create policy group_sessions__select on group_sessions for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'system']::text[]))));
grant select on group_sessions to titian_app, titian_job;
create policy group_sessions__insert on group_sessions for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[])))) and (saved_by = (select sec.person())));
grant insert on group_sessions to titian_app, titian_job;

-- group_texts
alter table group_texts enable row level security;
alter table group_texts force row level security;
revoke all on group_texts from titian_app, titian_job;
create policy group_texts__owner on group_texts to titian_owner using (true) with check (true);
create policy group_texts__select on group_texts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[])) or (case_id = any ((select sec.cases('tended'))::uuid[]))));
grant select on group_texts to titian_app, titian_job;
create policy group_texts__insert on group_texts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))));
grant insert on group_texts to titian_app, titian_job;
create policy group_texts__update on group_texts for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[]))));
grant update (body, is_protected) on group_texts to titian_app, titian_job;

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
create policy identities__select on identities for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant select on identities to titian_app, titian_job;
create policy identities__insert on identities for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on identities to titian_app, titian_job;
create policy identities__update on identities for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
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
create policy identity_marks__update on identity_marks for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (mark) on identity_marks to titian_app, titian_job;
create policy identity_marks__delete on identity_marks for delete to titian_app, titian_job using (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant delete on identity_marks to titian_app, titian_job;

-- intakes
alter table intakes enable row level security;
alter table intakes force row level security;
revoke all on intakes from titian_app, titian_job;
create policy intakes__owner on intakes to titian_owner using (true) with check (true);
create policy intakes__select on intakes for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'treasurer', 'auditor', 'data_protection_officer', 'system']::text[]))));
grant select on intakes to titian_app, titian_job;
create policy intakes__insert on intakes for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[]))));
grant insert on intakes to titian_app, titian_job;
create policy intakes__update on intakes for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration']::text[]))));
grant update (name, starts_on, ends_on, quota, version) on intakes to titian_app, titian_job;

-- keys.data_keys
alter table keys.data_keys enable row level security;
alter table keys.data_keys force row level security;
revoke all on keys.data_keys from titian_app, titian_job;
create policy keys_data_keys__owner on keys.data_keys to titian_owner using (true) with check (true);
create policy keys_data_keys__select on keys.data_keys for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on keys.data_keys to titian_app, titian_job;
create policy keys_data_keys__insert on keys.data_keys for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'nurse', 'psychologist']::text[]))));
grant insert on keys.data_keys to titian_app, titian_job;
create policy keys_data_keys__update on keys.data_keys for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'nurse', 'psychologist']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'nurse', 'psychologist']::text[]))));
grant update (is_current) on keys.data_keys to titian_app, titian_job;

-- keys.group_members
alter table keys.group_members enable row level security;
alter table keys.group_members force row level security;
revoke all on keys.group_members from titian_app, titian_job;
create policy keys_group_members__owner on keys.group_members to titian_owner using (true) with check (true);
create policy keys_group_members__select on keys.group_members for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((person_id = (select sec.person())) or ((select sec.has_role(array['head']::text[])))));
grant select on keys.group_members to titian_app, titian_job;
create policy keys_group_members__insert on keys.group_members for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'nurse']::text[]))));
grant insert on keys.group_members to titian_app, titian_job;
create policy keys_group_members__delete on keys.group_members for delete to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant delete on keys.group_members to titian_app, titian_job;

-- keys.groups
alter table keys.groups enable row level security;
alter table keys.groups force row level security;
revoke all on keys.groups from titian_app, titian_job;
create policy keys_groups__owner on keys.groups to titian_owner using (true) with check (true);
create policy keys_groups__select on keys.groups for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on keys.groups to titian_app, titian_job;
create policy keys_groups__insert on keys.groups for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant insert on keys.groups to titian_app, titian_job;

-- keys.key_wraps
alter table keys.key_wraps enable row level security;
alter table keys.key_wraps force row level security;
revoke all on keys.key_wraps from titian_app, titian_job;
create policy keys_key_wraps__owner on keys.key_wraps to titian_owner using (true) with check (true);
create policy keys_key_wraps__select on keys.key_wraps for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((person_id = (select sec.person())) or ((group_code in ('staff')) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother']::text[])))) or ((group_code in ('registry')) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((group_code in ('leaders')) and ((select sec.has_role(array['head', 'coordinator']::text[])))) or ((group_code in ('head')) and ((select sec.has_role(array['head']::text[])))) or ((group_code in ('health')) and ((select sec.has_role(array['nurse']::text[])))) or ((group_code in ('intake')) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))))));
grant select on keys.key_wraps to titian_app, titian_job;
create policy keys_key_wraps__insert on keys.key_wraps for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'nurse', 'psychologist']::text[]))));
grant insert on keys.key_wraps to titian_app, titian_job;
create policy keys_key_wraps__delete on keys.key_wraps for delete to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'nurse', 'psychologist']::text[]))));
grant delete on keys.key_wraps to titian_app, titian_job;

-- mark_questions
alter table mark_questions enable row level security;
alter table mark_questions force row level security;
revoke all on mark_questions from titian_app, titian_job;
create policy mark_questions__owner on mark_questions to titian_owner using (true) with check (true);
create policy mark_questions__select on mark_questions for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on mark_questions to titian_app, titian_job;
create policy mark_questions__insert on mark_questions for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on mark_questions to titian_app, titian_job;

-- no_contacts
alter table no_contacts enable row level security;
alter table no_contacts force row level security;
revoke all on no_contacts from titian_app, titian_job;
create policy no_contacts__owner on no_contacts to titian_owner using (true) with check (true);
create policy no_contacts__select on no_contacts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant select on no_contacts to titian_app, titian_job;
create policy no_contacts__insert on no_contacts for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))));
grant insert on no_contacts to titian_app, titian_job;
create policy no_contacts__update on no_contacts for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))));
grant update (body, version, recorded_by, recorded_at, ended_at) on no_contacts to titian_app, titian_job;

-- passkeys
alter table passkeys enable row level security;
alter table passkeys force row level security;
revoke all on passkeys from titian_app, titian_job;
create policy passkeys__owner on passkeys to titian_owner using (true) with check (true);
create policy passkeys__select on passkeys for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant select on passkeys to titian_app, titian_job;
create policy passkeys__insert on passkeys for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant insert on passkeys to titian_app, titian_job;
create policy passkeys__update on passkeys for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and (person_id = (select sec.person()))) with check ((centre_id = (select sec.centre())) and (person_id = (select sec.person())));
grant update (counter, label) on passkeys to titian_app, titian_job;
create policy passkeys__delete on passkeys for delete to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((person_id = (select sec.person())) or ((select sec.has_role(array['head', 'it_admin']::text[])))));
grant delete on passkeys to titian_app, titian_job;

-- people
alter table people enable row level security;
alter table people force row level security;
revoke all on people from titian_app, titian_job;
create policy people__owner on people to titian_owner using (true) with check (true);
create policy people__select on people for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on people to titian_app, titian_job;
create policy people__insert on people for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'it_admin']::text[]))));
grant insert on people to titian_app, titian_job;
create policy people__update on people for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'it_admin']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'it_admin']::text[]))));
grant update (name, call_name, position, rank, nip, is_active, version) on people to titian_app, titian_job;

-- read_log
alter table read_log enable row level security;
alter table read_log force row level security;
revoke all on read_log from titian_app, titian_job;
create policy read_log__owner on read_log to titian_owner using (true) with check (true);
create policy read_log__select on read_log for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'data_protection_officer', 'auditor']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (person_id = (select sec.person()))));
grant select on read_log to titian_app, titian_job;

-- receipt_minutes
alter table receipt_minutes enable row level security;
alter table receipt_minutes force row level security;
revoke all on receipt_minutes from titian_app, titian_job;
create policy receipt_minutes__owner on receipt_minutes to titian_owner using (true) with check (true);
create policy receipt_minutes__select on receipt_minutes for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((((is_protected in (true)) is not true) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant select on receipt_minutes to titian_app, titian_job;
create policy receipt_minutes__insert on receipt_minutes for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']::text[]))));
grant insert on receipt_minutes to titian_app, titian_job;
create policy receipt_minutes__update on receipt_minutes for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))));
grant update (body, is_protected, handed_at, version, recorded_by, recorded_at, signed_by, signed_at) on receipt_minutes to titian_app, titian_job;

-- role_grants
alter table role_grants enable row level security;
alter table role_grants force row level security;
revoke all on role_grants from titian_app, titian_job;
create policy role_grants__owner on role_grants to titian_owner using (true) with check (true);
create policy role_grants__select on role_grants for select to titian_app, titian_job using (centre_id = (select sec.centre()));
grant select on role_grants to titian_app, titian_job;
create policy role_grants__insert on role_grants for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant insert on role_grants to titian_app, titian_job;
create policy role_grants__update on role_grants for update to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))) with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))));
grant update (until_at) on role_grants to titian_app, titian_job;

-- safe_contacts
alter table safe_contacts enable row level security;
alter table safe_contacts force row level security;
revoke all on safe_contacts from titian_app, titian_job;
create policy safe_contacts__owner on safe_contacts to titian_owner using (true) with check (true);
create policy safe_contacts__select on safe_contacts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[]))));
grant select on safe_contacts to titian_app, titian_job;
create policy safe_contacts__insert on safe_contacts for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))));
grant insert on safe_contacts to titian_app, titian_job;
create policy safe_contacts__update on safe_contacts for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[]))))) with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head']::text[])))));
grant update (is_reachable, body, version, recorded_by, recorded_at, ended_at) on safe_contacts to titian_app, titian_job;

-- session_notes
alter table session_notes enable row level security;
alter table session_notes force row level security;
revoke all on session_notes from titian_app, titian_job;
create policy session_notes__owner on session_notes to titian_owner using (true) with check (true);
create policy session_notes__select on session_notes for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'system']::text[]))));
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

-- session_texts
alter table session_texts enable row level security;
alter table session_texts force row level security;
revoke all on session_texts from titian_app, titian_job;
create policy session_texts__owner on session_texts to titian_owner using (true) with check (true);
create policy session_texts__select on session_texts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant select on session_texts to titian_app, titian_job;
create policy session_texts__insert on session_texts for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and (author_id = (select sec.person())) and ((select sec.has_role(array['head', 'coordinator', 'social_worker', 'psychologist', 'nurse']::text[]))));
grant insert on session_texts to titian_app, titian_job;

-- stage_entries
alter table stage_entries enable row level security;
alter table stage_entries force row level security;
revoke all on stage_entries from titian_app, titian_job;
create policy stage_entries__owner on stage_entries to titian_owner using (true) with check (true);
create policy stage_entries__select on stage_entries for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'treasurer', 'auditor', 'data_protection_officer', 'system']::text[]))));
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

-- task_texts
alter table task_texts enable row level security;
alter table task_texts force row level security;
revoke all on task_texts from titian_app, titian_job;
create policy task_texts__owner on task_texts to titian_owner using (true) with check (true);
create policy task_texts__select on task_texts for select to titian_app, titian_job using ((centre_id = (select sec.centre())) and (((select sec.has_role(array['head', 'coordinator']::text[]))) or (case_id = any ((select sec.cases('caseload'))::uuid[])) or (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant select on task_texts to titian_app, titian_job;
create policy task_texts__insert on task_texts for insert to titian_app, titian_job with check (((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'administration']::text[])))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant insert on task_texts to titian_app, titian_job;

-- tasks
alter table tasks enable row level security;
alter table tasks force row level security;
revoke all on tasks from titian_app, titian_job;
create policy tasks__owner on tasks to titian_owner using (true) with check (true);
create policy tasks__select on tasks for select to titian_app, titian_job using (((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'system']::text[])))) or ((centre_id = (select sec.centre())) and (owner_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('counselled'))::uuid[]))));
grant select on tasks to titian_app, titian_job;
create policy tasks__insert on tasks for insert to titian_app, titian_job with check ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'house_mother', 'system']::text[]))));
grant insert on tasks to titian_app, titian_job;
create policy tasks__update on tasks for update to titian_app, titian_job using (((centre_id = (select sec.centre())) and (owner_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'system']::text[]))))) with check (((centre_id = (select sec.centre())) and (owner_id = (select sec.person()))) or ((centre_id = (select sec.centre())) and (case_id = any ((select sec.cases('caseload'))::uuid[]))) or ((centre_id = (select sec.centre())) and ((select sec.has_role(array['head', 'coordinator', 'system']::text[])))));
grant update (done_at, done_by, owner_id, from_on, due_on) on tasks to titian_app, titian_job;

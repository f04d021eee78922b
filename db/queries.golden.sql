close all; begin; select sec.begin_request('<hash>', '<time>', <touch>) as who, sec.door_nonce() as nonce
close all; begin; select sec.door_nonce() as nonce
commit
delete from "aftercare_windows" where "case_id" = $ and "contact_id" is null
delete from "calendar_days" where "centre_id" = $ and "on_day" = $ and "kind" = $
delete from "drafts" where "person_id" = $ and "draft_key" = $
delete from "identity_marks" where "case_id" = $
delete from "identity_marks" where "case_id" = $ and "kind" not in ($…)
delete from "letter_files_identity" where "letter_id" = $ and "kind" = $
delete from "letter_files_shared" where "letter_id" = $ and "kind" = $
delete from "letters" where "letter_id" = $ and "version" = $
delete from "list_rows" where "list_id" = $
insert into "aftercare_cautions" ("centre_id", "contact_id", "case_id", "body") values ($…)
insert into "aftercare_contacts" ("centre_id", "contact_id", "case_id", "month", "happened_on", "mode", "is_reached", "is_met", "is_safe_to_talk", "work", "tool_status", "needs_attention", "is_above_line", "recorded_by", "recorded_at") values ($…)
insert into "aftercare_ends" ("centre_id", "case_id", "outcome", "criteria_met", "is_standing_alone", "ended_on", "recorded_by", "recorded_at") values ($…)
insert into "aftercare_plans" ("centre_id", "plan_id", "case_id", "is_agreed", "channel", "officer_id", "agreed_on", "body", "recorded_by", "recorded_at") values ($…)
insert into "aftercare_texts" ("centre_id", "contact_id", "case_id", "body") values ($…)
insert into "aftercare_windows" ("centre_id", "case_id", "month", "agreed_on", "from_on", "due_on") values ($…)
insert into "assessment_health_texts" ("centre_id", "section_id", "assessment_id", "case_id", "body") values ($…)
insert into "assessment_safety_texts" ("centre_id", "section_id", "assessment_id", "case_id", "body") values ($…)
insert into "assessment_sections" ("case_id", "part", "sealed_as", "section_id", "open_fields", "key_findings", "unsourced", "version", "saved_at", "centre_id", "assessment_id", "saved_by") values ($…)
insert into "assessment_sections" ("centre_id", "assessment_id", "case_id", "part", "sealed_as", "section_id", "open_fields", "key_findings", "unsourced", "version", "saved_by", "saved_at") values ($…) on conflict do nothing
insert into "assessment_texts" ("centre_id", "section_id", "assessment_id", "case_id", "body") values ($…)
insert into "assessments" ("centre_id", "assessment_id", "case_id", "number", "structure", "started_on", "started_by", "started_at", "reason_id") values ($…) on conflict do nothing
insert into "bed_occupants" ("centre_id", "period_id", "case_id", "is_protected", "with_children") values ($…)
insert into "bed_periods" ("centre_id", "period_id", "bed_id", "from_on") values ($…)
insert into "beds" ("centre_id", "bed_id", "room_id", "label", "is_protected") values ($…)
insert into "belongings" ("centre_id", "belonging_id", "case_id", "body", "quantity", "kept", "envelope_no", "value_rupiah", "received_at", "received_by", "second_person_id") values ($…)
insert into "calendar_days" ("centre_id", "on_day", "kind", "name", "source") values ($…) on conflict ("centre_id", "on_day", "kind") do nothing
insert into "case_displays" ("centre_id", "case_id", "call_name", "is_protected") values ($…)
insert into "case_reasons" ("centre_id", "reason_id", "case_id", "subject", "reason", "at", "person_id") values ($…)
insert into "case_team" ("centre_id", "membership_id", "case_id", "person_id", "part", "from_at", "assigned_by") values ($…)
insert into "cases" ("centre_id", "case_id", "client_id", "episode", "stage_since", "opened_on", "is_protected", "code_name", "responsible_id") values ($…)
insert into "client_documents" ("centre_id", "case_id", "document", "state", "recorded_by", "recorded_at") values ($…) on conflict ("centre_id", "case_id", "document") do update set "state" = $, "recorded_by" = $, "recorded_at" = $
insert into "client_merges" ("centre_id", "merge_id", "kept_client_id", "merged_client_id", "case_ids", "merged_by", "merged_at") values ($…)
insert into "clients" ("centre_id", "client_id", "made_at") values ($…)
insert into "conference_members" ("centre_id", "conference_id", "seat", "case_id", "person_id", "guest", "was_present") values ($…)
insert into "conference_minutes" ("centre_id", "conference_id", "case_id", "body") values ($…)
insert into "conferences" ("centre_id", "conference_id", "case_id", "kind", "held_on", "cause", "event_on", "stage", "chair_id", "secretary_id", "decision", "track", "next_review_on", "dissents", "told_on", "recorded_by", "recorded_at") values ($…)
insert into "conferences" ("centre_id", "conference_id", "case_id", "kind", "held_on", "cause", "event_on", "stage", "chair_id", "secretary_id", "decision", "track", "next_review_on", "dissents", "told_on", "recorded_by", "recorded_at", "endorsed_by", "endorsed_at") values ($…)
insert into "consent_talks" ("centre_id", "talk_id", "case_id", "is_protected", "body") values ($…)
insert into "consents" ("centre_id", "talk_id", "case_id", "consent_id", "purpose", "answer", "form", "language", "explained_by", "given_at", "valid_until", "recorded_by", "recorded_at") values ($…)
insert into "drafts" ("centre_id", "person_id", "draft_key", "body", "saved_at") values ($…) on conflict ("centre_id", "person_id", "draft_key") do update set "body" = $, "saved_at" = $
insert into "duplicate_decisions" ("centre_id", "decision_id", "case_id", "other_case_id", "verdict", "reasons", "decided_by", "decided_at") values ($…)
insert into "evaluation_decisions" ("centre_id", "decision_id", "case_id", "decision", "months", "until_on", "decided_on", "recorded_by", "recorded_at") values ($…)
insert into "evaluation_report_lines" ("centre_id", "report_id", "case_id", "track", "attendance_percent", "is_competent", "profit_rupiah", "days_open", "customers", "revenue_rupiah", "register_no", "note") values ($…)
insert into "evaluation_reports" ("centre_id", "report_id", "intake_id", "name", "starts_on", "ends_on", "due_on", "body", "written_by", "delivered_at", "task_id") values ($…)
insert into "evaluation_texts" ("centre_id", "text_id", "case_id", "kind", "made_on", "author_id", "recorded_at", "body") values ($…)
insert into "first_nights" ("centre_id", "case_id", "body", "recorded_by", "recorded_at") values ($…) on conflict do nothing
insert into "goal_ratings" ("centre_id", "rating_id", "case_id", "goal_id", "plan_id", "level", "rated_on", "rated_by", "rated_at", "note_ids", "body") values ($…)
insert into "group_attendances" ("centre_id", "attendance_id", "group_id", "case_id", "held_on", "mark", "needs_reexplaining") values ($…)
insert into "group_sessions" ("centre_id", "group_id", "held_on", "held_at", "minutes", "body", "method", "deliverer_id", "questions", "saved_by", "saved_at") values ($…)
insert into "group_texts" ("centre_id", "attendance_id", "case_id", "is_protected", "body") values ($…)
insert into "identities" ("centre_id", "case_id", "body", "recorded_at", "recorded_by", "is_protected") values ($…) on conflict do nothing
insert into "identity_marks" ("centre_id", "case_id", "kind", "mark") values ($…) on conflict ("centre_id", "case_id", "kind") do update set "mark" = $
insert into "instrument_answers" ("centre_id", "taking_id", "case_id", "body", "saved_by", "saved_at") values ($…)
insert into "instrument_takings" ("centre_id", "taking_id", "case_id", "instrument", "instrument_version", "taken_on", "mode", "started_by", "started_at") values ($…) on conflict do nothing
insert into "intakes" ("centre_id", "intake_id", "year", "ordinal", "starts_on", "ends_on", "quota", "name") values ($…)
insert into "letter_files_identity" ("centre_id", "file_id", "letter_id", "kind", "body", "file", "made_at", "made_by", "case_id", "is_protected") values ($…)
insert into "letter_files_narrative" ("centre_id", "file_id", "letter_id", "kind", "body", "file", "made_at", "made_by", "case_id", "is_protected") values ($…)
insert into "letter_files_shared" ("centre_id", "file_id", "letter_id", "kind", "body", "file", "made_at", "made_by", "group_code") values ($…)
insert into "letter_numbers" ("centre_id", "book", "year", "running_no", "letter_id", "number", "taken_at", "taken_by") values ($…)
insert into "letter_settings" ("centre_id", "neutral", "changed_at", "changed_by") values ($…) on conflict do nothing
insert into "letters" ("centre_id", "letter_id", "paper", "state", "case_id", "subject_id", "keep", "subject", "addressee", "is_neutral", "made_at", "made_by") values ($…)
insert into "letters" ("centre_id", "letter_id", "paper", "state", "case_id", "subject_id", "keep", "subject", "addressee", "is_neutral", "made_at", "made_by", "dated_on", "sha256", "pages", "issued_at", "issued_by") values ($…)
insert into "list_files" ("centre_id", "list_id", "brought_by", "file") values ($…)
insert into "list_layouts" ("centre_id", "layout_id", "body", "made_by", "made_at") values ($…)
insert into "no_contacts" ("centre_id", "no_contact_id", "case_id", "body", "recorded_by", "recorded_at") values ($…)
insert into "people" ("centre_id", "person_id", "name", "call_name", "position", "rank", "nip") values ($…)
insert into "plan_goals" ("centre_id", "plan_id", "case_id", "goal_id", "position", "importance", "difficulty", "start_level") values ($…)
insert into "plan_returns" ("centre_id", "plan_id", "case_id", "body") values ($…)
insert into "plan_signatures" ("centre_id", "plan_id", "signer", "case_id", "person_id", "manner", "witness_id", "signed_on", "recorded_by", "recorded_at") values ($…) on conflict do nothing
insert into "plan_steps" ("centre_id", "plan_id", "case_id", "step_id", "goal_id", "component", "owner_id", "starts_on", "ends_on", "task_id") values ($…)
insert into "plan_texts" ("centre_id", "plan_id", "case_id", "body", "saved_by", "saved_at") values ($…)
insert into "plans" ("centre_id", "plan_id", "case_id", "number", "started_by", "started_at") values ($…) on conflict do nothing
insert into "practicums" ("centre_id", "practicum_id", "case_id", "from_on", "until_on", "days_open", "customers", "revenue_rupiah", "material_rupiah", "other_rupiah", "is_cash_book_kept", "is_problem_solved", "track", "customer_rating", "mentor_rating", "recorded_by", "recorded_at") values ($…)
insert into "psychologist_views" ("centre_id", "view_id", "case_id", "author_id", "written_at", "body") values ($…)
insert into "receipt_minutes" ("centre_id", "minute_id", "case_id", "body", "is_protected", "handed_at", "version", "recorded_by", "recorded_at") values ($…) on conflict do nothing
insert into "referral_answers" ("centre_id", "case_id", "body", "is_protected") values ($…)
insert into "referral_checks" ("centre_id", "check_id", "case_id", "person_id", "at", "verdict", "is_override", "body") values ($…)
insert into "referral_complaints" ("centre_id", "complaint_id", "case_id", "channel", "received_on", "due_on", "recorded_by", "is_protected", "body") values ($…)
insert into "referral_contacts" ("centre_id", "contact_id", "case_id", "person_id", "at", "with_whom", "channel", "was_reached", "is_protected", "body") values ($…)
insert into "referral_letters" ("centre_id", "letter_id", "number_mark", "dated_on", "received_on", "stated_count", "intake_id", "list_id", "office_person_id", "body", "for_office", "recorded_by", "recorded_at") values ($…)
insert into "referral_lists" ("centre_id", "list_id", "brought_by", "brought_at", "kid", "key_by_group", "key_by_person", "generation", "head", "rows_read") values ($…)
insert into "referral_outcomes" ("centre_id", "outcome_id", "case_id", "person_id", "noted_on", "outcome", "is_protected", "body") values ($…)
insert into "referral_papers" ("centre_id", "case_id", "is_protected", "body") values ($…)
insert into "referral_readiness" ("centre_id", "case_id", "body", "person_id", "at") values ($…) on conflict do nothing
insert into "referral_steps" ("centre_id", "step_id", "case_id", "person_id", "at", "step", "kind", "is_protected", "body") values ($…)
insert into "referral_stories" ("centre_id", "case_id", "body") values ($…)
insert into "referral_triages" ("centre_id", "triage_id", "case_id", "person_id", "at", "is_complete", "body") values ($…)
insert into "referrals" ("centre_id", "case_id", "letter_id", "no_letter_reason", "source", "received_at", "urgency", "intake_id", "office_person_id", "registered_by", "registered_at", "first_response_due_on", "decision_due_on") values ($…)
insert into "rooms" ("centre_id", "room_id", "building", "name", "kind", "capacity", "is_ground_floor", "takes_children", "is_near_carer", "is_protected", "is_in_use") values ($…)
insert into "safe_contacts" ("centre_id", "contact_id", "case_id", "body", "is_reachable", "recorded_by", "recorded_at") values ($…)
insert into "session_notes" ("centre_id", "note_id", "case_id", "author_id", "group_id", "kind", "part_played", "happened_on", "happened_at", "minutes", "audience", "written_at") values ($…)
insert into "session_notes" ("centre_id", "note_id", "case_id", "author_id", "kind", "part_played", "happened_on", "happened_at", "minutes", "audience", "needs_attention", "goal_ids", "safety", "corrects_id", "written_at") values ($…)
insert into "session_private_texts" ("centre_id", "note_id", "case_id", "author_id", "audience", "reader_id", "body") values ($…)
insert into "session_texts" ("centre_id", "note_id", "case_id", "author_id", "body") values ($…)
insert into "skill_tests" ("centre_id", "test_id", "case_id", "track", "rubric", "held_on", "marks", "mean_hundredths", "is_competent", "assessed_by", "recorded_at") values ($…)
insert into "stage_entries" ("centre_id", "entry_id", "case_id", "from_stage", "to_stage", "kind", "reason_id", "at") values ($…)
insert into "task_texts" ("centre_id", "task_id", "case_id", "text") values ($…)
insert into "tasks" ("centre_id", "task_id", "case_id", "kind", "params", "owner_id", "owner_role", "from_on", "due_on", "due_at", "made_at", "link") values ($…)
insert into "termination_guarded" ("centre_id", "record_id", "case_id", "body") values ($…)
insert into "termination_notes" ("centre_id", "record_id", "case_id", "body") values ($…)
insert into "termination_records" ("centre_id", "record_id", "case_id", "termination_id", "name", "outcome", "on_day", "facts", "recorded_by", "recorded_at") values ($…)
insert into "terminations" ("centre_id", "termination_id", "case_id", "exit_kind", "needs_four_eyes", "missing_since", "opened_by", "opened_at") values ($…)
insert into "toolkit_items" ("centre_id", "toolkit_id", "position", "name", "brand", "quantity", "unit", "unit_price_rupiah", "condition", "serial") values ($…)
insert into "toolkit_items" ("centre_id", "toolkit_id", "position", "name", "brand", "serial", "quantity", "unit", "unit_price_rupiah", "condition") values ($…)
insert into "toolkit_items" ("centre_id", "toolkit_id", "position", "name", "quantity", "unit", "unit_price_rupiah", "condition", "brand", "serial") values ($…)
insert into "toolkits" ("centre_id", "toolkit_id", "label", "track", "source_of_fund", "made_by", "made_at") values ($…) on conflict ("centre_id", "label") do nothing
insert into "word_templates" ("centre_id", "template_id", "paper", "version", "file", "sha256", "uploaded_at", "uploaded_by") values ($…)
insert into case_displays (centre_id, case_id, call_name) select $, r.case_id, r.call_name from jsonb_to_recordset($::jsonb) as r (case_id uuid, call_name text)
insert into case_team (centre_id, membership_id, case_id, person_id, part, from_at, assigned_by) select $, r.membership_id, r.case_id, r.responsible_id, 'responsible', $, $ from jsonb_to_recordset($::jsonb) as r (case_id uuid, client_id uuid, membership_id uuid, opened_on date, responsible_id uuid) where r.responsible_id is not null
insert into cases (centre_id, case_id, client_id, episode, stage_since, is_protected, opened_on, responsible_id) select $, r.case_id, r.client_id, 1, $, false, r.opened_on, r.responsible_id from jsonb_to_recordset($::jsonb) as r (case_id uuid, client_id uuid, membership_id uuid, opened_on date, responsible_id uuid)
insert into clients (centre_id, client_id, made_at) select $, r.client_id, $ from jsonb_to_recordset($::jsonb) as r (case_id uuid, client_id uuid, membership_id uuid, opened_on date, responsible_id uuid)
insert into idempotency_keys (centre_id, person_id, idempotency_key, endpoint, body_hash, at) values ($…) on conflict do nothing
insert into identities (centre_id, case_id, is_protected, body, recorded_at, recorded_by) select $, r.case_id, false, r.body, $, $ from jsonb_to_recordset($::jsonb) as r (case_id uuid, body text)
insert into identity_marks (centre_id, case_id, kind, mark) select $, r.case_id, r.kind, r.mark from jsonb_to_recordset($::jsonb) as r (case_id uuid, kind text, mark text)
insert into keys.data_keys (centre_id, kid, case_id, class, scope, made_at) select $, k.kid, k.case_id, $, '', $ from unnest($::text[], $::uuid[]) as k (kid, case_id)
insert into keys.data_keys (centre_id, kid, case_id, class, scope, made_at) values ($…)
insert into keys.key_wraps (centre_id, kid, case_id, group_code, person_id, generation, form, wrapped) select $, w.kid, w."case", w."group", w.person, w.generation, w.form, w.wrapped from jsonb_to_recordset($::jsonb) as w (kid text, "case" uuid, "group" text, person uuid, generation int, form text, wrapped text)
insert into keys.key_wraps (centre_id, kid, case_id, group_code, person_id, generation, form, wrapped) values ($…) on conflict do nothing
insert into list_rows (centre_id, list_id, row_no, brought_by, weight, open_questions, plan, body) select $, $, r.row_no, $, r.weight, r.open_questions, r.plan, r.body from jsonb_to_recordset($::jsonb) as r (row_no int, weight text, open_questions int, plan text, body text)
insert into number_books (centre_id, book, year, last_no) values ($, $, $, 1) on conflict (centre_id, book, year) do update set last_no = number_books.last_no + 1 returning last_no
insert into presence_entries (centre_id, entry_id, case_id, from_presence, to_presence, at, back_at) values ($…)
insert into referral_papers (centre_id, case_id, is_protected, body) select $, r.case_id, false, r.body from jsonb_to_recordset($::jsonb) as r (case_id uuid, body text)
insert into referrals (centre_id, case_id, letter_id, source, received_at, urgency, list_no, intake_id, office_person_id, registered_by, registered_at, first_response_due_on, decision_due_on) select $, r.case_id, $, 'social_office', $, 'ordinary', r.list_no, $, $, $, $, $, $ from jsonb_to_recordset($::jsonb) as r (case_id uuid, list_no int)
insert into savings_entries (centre_id, case_id, kind, amount_rupiah, corrects_seq, signed_how, at) values ($…) returning seq, balance_rupiah as balance
insert into tasks (centre_id, task_id, case_id, kind, params, owner_id, owner_role, from_on, due_on, made_at, link) select $, r.task_id, r.case_id, r.kind, r.params, r.owner_id, r.owner_role, r.from_on, r.due_on, $, r.link from jsonb_to_recordset($::jsonb) as r (task_id uuid, case_id uuid, kind text, params jsonb, owner_id uuid, owner_role text, from_on date, due_on date, link text)
rollback
select "aftercare_contacts".*, "people"."call_name" from "aftercare_contacts" left join "people" on "people"."centre_id" = "aftercare_contacts"."centre_id" and "people"."person_id" = "aftercare_contacts"."recorded_by" where "case_id" = $ order by "happened_on" desc, "contact_id" desc limit $
select "amount_rupiah", "corrects_seq" from "savings_entries" where "case_id" = $ and "seq" = $
select "assessment_sections"."case_id", "assessment_sections"."part", "assessment_sections"."sealed_as", "assessment_sections"."section_id", "assessment_sections"."open_fields", "assessment_sections"."key_findings", "assessment_sections"."unsourced", "assessment_sections"."version", "assessment_sections"."saved_at", "assessment_sections"."saved_by" as "saved_by_id", "people"."call_name" as "saved_by" from "assessment_sections" inner join "people" on "people"."centre_id" = "assessment_sections"."centre_id" and "people"."person_id" = "assessment_sections"."saved_by" where "assessment_sections"."assessment_id" = $
select "assessments"."assessment_id", "assessments"."case_id", "assessments"."number", "assessments"."started_on", "starter"."call_name" as "started_by", "assessments"."signed_on", "assessments"."signed_at", "signer"."call_name" as "signed_by" from "assessments" inner join "people" as "starter" on "starter"."centre_id" = "assessments"."centre_id" and "starter"."person_id" = "assessments"."started_by" left join "people" as "signer" on "signer"."centre_id" = "assessments"."centre_id" and "signer"."person_id" = "assessments"."signed_by" where "assessments"."case_id" = $ order by "assessments"."number" desc
select "at" from "presence_entries" where "case_id" = $ order by "at" desc limit $
select "at" from "referral_contacts" where "case_id" = $ and "was_reached" = $ order by "at" desc limit $
select "at", "back_at" from "presence_entries" where "case_id" = $ order by "at" desc limit $
select "at", "from_stage" as "from", "to_stage" as "to" from "stage_entries" where "case_id" = $ and "at" >= $ order by "at"
select "attendance_id", "body" from "group_texts" where "case_id" = $
select "attendance_id", "case_id", "body" from "group_texts" where "attendance_id" in ($…) order by "is_protected"
select "attendance_id", "case_id", "mark", "needs_reexplaining", "version" from "group_attendances" where "group_id" = $
select "author_id", "audience", "goal_ids" from "session_notes" where "note_id" = $ and "case_id" = $
select "author_id", "part_played", "kind", count(*) as "count", sum("minutes") as "minutes" from "session_notes" where "happened_on" >= $ and "happened_on" <= $ and not exists (select 1 from session_notes later where later.centre_id = session_notes.centre_id and later.corrects_id = session_notes.note_id) group by "author_id", "part_played", "kind"
select "b"."belonging_id", "b"."body", "b"."quantity", "b"."kept", "b"."envelope_no", "b"."value_rupiah", "b"."received_at", "r"."call_name" as "received_by", "s"."call_name" as "second_person", "b"."returned_at", "b"."returned_to", "b"."version" from "belongings" as "b" inner join "people" as "r" on "r"."centre_id" = "b"."centre_id" and "r"."person_id" = "b"."received_by" left join "people" as "s" on "s"."centre_id" = "b"."centre_id" and "s"."person_id" = "b"."second_person_id" where "b"."case_id" = $ order by "b"."received_at", "b"."belonging_id" limit $
select "bed_id" from "beds" where "is_in_use" = $
select "bed_occupants"."period_id", "bed_occupants"."is_current", "bed_occupants"."with_children", "rooms"."building", "rooms"."name" as "room", "beds"."label" as "bed", "beds"."bed_id", "rooms"."is_protected", "bed_periods"."from_on", "bed_periods"."until_on" from "bed_occupants" inner join "bed_periods" on "bed_periods"."centre_id" = "bed_occupants"."centre_id" and "bed_periods"."period_id" = "bed_occupants"."period_id" inner join "beds" on "beds"."centre_id" = "bed_periods"."centre_id" and "beds"."bed_id" = "bed_periods"."bed_id" inner join "rooms" on "rooms"."centre_id" = "beds"."centre_id" and "rooms"."room_id" = "beds"."room_id" where "bed_occupants"."case_id" = $ order by "bed_periods"."from_on" desc, "bed_occupants"."is_current" desc
select "beds"."bed_id", "beds"."label", "bed_periods"."period_id" from "beds" left join "bed_periods" on "bed_periods"."centre_id" = "beds"."centre_id" and "bed_periods"."bed_id" = "beds"."bed_id" and "bed_periods"."until_on" is null where "beds"."room_id" = $
select "beds"."bed_id", "rooms"."building", "rooms"."name" as "room", "beds"."label" as "bed", "rooms"."kind", "rooms"."is_ground_floor", "rooms"."takes_children", "rooms"."is_near_carer", "rooms"."is_protected" from "beds" inner join "rooms" on "rooms"."centre_id" = "beds"."centre_id" and "rooms"."room_id" = "beds"."room_id" where "beds"."is_in_use" = $ and "rooms"."is_in_use" = $ and not exists (select "bed_periods"."period_id" from "bed_periods" where "bed_periods"."bed_id" = "beds"."bed_id" and "bed_periods"."until_on" is null) order by "rooms"."building", "rooms"."name", "beds"."label" limit $
select "belonging_id" from "belongings" where "case_id" = $ and "belonging_id" in ($…)
select "belonging_id" from "belongings" where "case_id" = $ and "returned_at" is null and "kept" != $
select "body" from "identities" where "case_id" = $
select "body", "saved_at" from "drafts" where "person_id" = $ and "draft_key" = $
select "call_name" from "case_displays" where "case_id" = $
select "call_name" from "people" where "person_id" = $
select "case_id" from "cases" where "case_id" = $
select "case_id" from "cases" where "register_no" = $
select "case_id" from "cases" where "responsible_id" = $ and "state" in ($…) order by "case_id"
select "case_id" from "evaluation_report_lines" where "report_id" = $ order by "register_no"
select "case_id" from "first_nights" where "case_id" = $
select "case_id" from "identities" where "case_id" in ($…)
select "case_id" from "identity_marks" where "case_id" = $ limit $
select "case_id", "body", "person_id", "at", "version" from "referral_readiness" where "case_id" = $
select "case_id", "body", "version" from "identities" where "case_id" in ($…)
select "case_id", "case_id" as "id", "body" from "referral_answers" where "case_id" in ($…)
select "case_id", "case_id" as "id", "body" from "referral_papers" where "case_id" in ($…)
select "case_id", "case_id" as "id", "body" from "referral_stories" where "case_id" = $
select "case_id", "category", "expires_at", "reviewed_at", "opened_at" from "break_glass" where "person_id" = $ and ("expires_at" > $ or "reviewed_at" is null) order by "expires_at" desc
select "case_id", "centre_id", "is_protected", "episode", "state", "opened_on" from "cases" where "client_id" = $ order by "episode"
select "case_id", "client_id", "is_protected", "state" from "cases" where "case_id" in ($…)
select "case_id", "client_id", "opened_on", "episode", "state", "exit_kind" from "cases" where "client_id" = $ order by "episode"
select "case_id", "client_id", "register_no", "state", "opened_on", "closed_on", "episode" from "cases" where "case_id" in ($…)
select "case_id", "intake_id", "register_no", "track", "admitted_on", "opened_on" from "cases" where "case_id" in ($…) order by "register_no"
select "case_id", "is_ticked", "done_at" from "tasks" inner join "task_kinds" on "task_kinds"."kind" = "tasks"."kind" where "task_id" = $
select "case_id", "kind" from "identity_marks" where ("kind" = $ and "mark" = $) limit $
select "case_id", "kind", "held_on", "decision", "next_review_on" from "conferences" where "case_id" in ($…) order by "held_on" desc, "conference_id" desc
select "case_id", "mark", "version" from "group_attendances" where "attendance_id" = $
select "case_id", "number", "started_on", "signed_at" from "assessments" where "assessment_id" = $
select "case_id", "other_case_id", "verdict" from "duplicate_decisions" where ("case_id" = $ or "other_case_id" = $) order by "decided_at", "decision_id"
select "case_id", "part" from "case_team" where "person_id" = $ and ("until_at" is null or "until_at" > $)
select "case_id", "register_no", "is_protected", "code_name" from "cases" where "presence" = $ order by "register_no"
select "case_id", "signed_at" from "assessments" where "assessment_id" = $
select "case_id", "stage", "state" from "cases" where "intake_id" = $ and "register_no" is not null order by "register_no" limit $
select "case_id", "stage", "state", "register_no" from "cases" where "case_id" in ($…)
select "case_id", "stage", "state", "track", "responsible_id" from "cases" where "state" in ($…) limit $
select "case_id", "state", "is_protected" from "cases" where "case_id" in ($…)
select "case_id", max("happened_at") as "last_at" from "session_notes" where "author_id" = $ and "happened_on" >= $ group by "case_id"
select "case_team"."person_id", "people"."call_name", "case_team"."part", "case_team"."from_at" from "case_team" inner join "people" on "people"."centre_id" = "case_team"."centre_id" and "people"."person_id" = "case_team"."person_id" where "case_team"."case_id" = $ and ("case_team"."until_at" is null or "case_team"."until_at" > $) order by "case_team"."from_at"
select "cases"."case_id", "cases"."is_protected", "cases"."code_name", "cases"."register_no", "case_displays"."call_name" from "cases" left join "case_displays" on "case_displays"."centre_id" = "cases"."centre_id" and "case_displays"."case_id" = "cases"."case_id" where "cases"."case_id" in ($…)
select "cases"."case_id", "cases"."opened_on", "people"."call_name" as "responsible" from "cases" left join "people" on "people"."centre_id" = "cases"."centre_id" and "people"."person_id" = "cases"."responsible_id" where "cases"."stage" = $ and "cases"."state" = $ and "cases"."register_no" is null order by "cases"."opened_on" limit $
select "cases"."case_id", "cases"."stage", "cases"."stage_since", "cases"."admitted_on", "cases"."planned_end_on", "cases"."register_no", "cases"."is_protected", "people"."call_name" as "responsible" from "cases" left join "people" on "people"."centre_id" = "cases"."centre_id" and "people"."person_id" = "cases"."responsible_id" where "cases"."state" = $ and "cases"."responsible_id" = $ limit $
select "cases"."case_id", "cases"."stage", "cases"."stage_since", "cases"."admitted_on", "cases"."planned_end_on", "cases"."register_no", "cases"."is_protected", "people"."call_name" as "responsible" from "cases" left join "people" on "people"."centre_id" = "cases"."centre_id" and "people"."person_id" = "cases"."responsible_id" where "cases"."state" = $ limit $
select "check_id" as "id", "case_id", "body", "person_id", "at", "verdict", "is_override" from "referral_checks" where "case_id" = $ order by "at" desc, "check_id" desc
select "client_id", "state" from "cases" where "case_id" in ($…)
select "client_merges"."merge_id", "client_merges"."kept_client_id", "client_merges"."case_ids", "client_merges"."merged_at", "people"."call_name" as "by" from "client_merges" inner join "people" on "people"."centre_id" = "client_merges"."centre_id" and "people"."person_id" = "client_merges"."merged_by" where "client_merges"."undone_at" is null and "client_merges"."merged_at" > $ order by "client_merges"."merged_at" desc limit $
select "conference_id", "body" from "conference_minutes" where "case_id" = $ and "conference_id" in ($…)
select "conference_members"."person_id", "people"."call_name" as "name", "conference_members"."guest", "conference_members"."was_present" from "conference_members" left join "people" on "people"."centre_id" = "conference_members"."centre_id" and "people"."person_id" = "conference_members"."person_id" where "conference_members"."conference_id" = $ order by "conference_members"."seat"
select "conferences"."conference_id", "conferences"."case_id", "conferences"."kind", "conferences"."held_on", "conferences"."cause", "conferences"."event_on", "conferences"."stage", "conferences"."chair_id", "chair"."call_name" as "chair", "conferences"."secretary_id", "secretary"."call_name" as "secretary", "conferences"."decision", "conferences"."track", "conferences"."next_review_on", "conferences"."dissents", "conferences"."told_on", "leader"."call_name" as "endorsed_by", "conferences"."endorsed_at", "conferences"."recorded_at", "conferences"."version" from "conferences" inner join "people" as "chair" on "chair"."centre_id" = "conferences"."centre_id" and "chair"."person_id" = "conferences"."chair_id" left join "people" as "secretary" on "secretary"."centre_id" = "conferences"."centre_id" and "secretary"."person_id" = "conferences"."secretary_id" left join "people" as "leader" on "leader"."centre_id" = "conferences"."centre_id" and "leader"."person_id" = "conferences"."endorsed_by" where "conferences"."case_id" = $ order by "conferences"."held_on" desc, "conferences"."conference_id" desc
select "conferences"."conference_id", "conferences"."case_id", "conferences"."kind", "conferences"."held_on", "conferences"."cause", "conferences"."event_on", "conferences"."stage", "conferences"."chair_id", "chair"."call_name" as "chair", "conferences"."secretary_id", "secretary"."call_name" as "secretary", "conferences"."decision", "conferences"."track", "conferences"."next_review_on", "conferences"."dissents", "conferences"."told_on", "leader"."call_name" as "endorsed_by", "conferences"."endorsed_at", "conferences"."recorded_at", "conferences"."version" from "conferences" inner join "people" as "chair" on "chair"."centre_id" = "conferences"."centre_id" and "chair"."person_id" = "conferences"."chair_id" left join "people" as "secretary" on "secretary"."centre_id" = "conferences"."centre_id" and "secretary"."person_id" = "conferences"."secretary_id" left join "people" as "leader" on "leader"."centre_id" = "conferences"."centre_id" and "leader"."person_id" = "conferences"."endorsed_by" where "conferences"."conference_id" = $
select "consent_id" from "consents" where "case_id" = $ limit $
select "consents"."purpose", "consents"."answer", "consents"."form", "people"."call_name" as "explained_by", "consents"."given_at", "consents"."valid_until", "consents"."talk_id" from "consents" inner join "people" on "people"."centre_id" = "consents"."centre_id" and "people"."person_id" = "consents"."explained_by" where "consents"."case_id" = $ order by "consents"."given_at" desc, "consents"."recorded_at" desc, "consents"."consent_id" desc limit $
select "contact_id" from "aftercare_windows" where "case_id" = $ and "month" = $
select "contact_id" from "referral_contacts" where "case_id" = $ and "with_whom" in ($…)
select "contact_id" from "safe_contacts" where "case_id" = $ and "is_reachable" = $ and "ended_at" is null
select "contact_id", "body" from "aftercare_cautions" where "case_id" = $
select "contact_id", "body" from "aftercare_texts" where "case_id" = $
select "contact_id", "is_reachable", "version", "body" from "safe_contacts" where "case_id" = $ and "ended_at" is null order by "recorded_at"
select "credential_id" from "passkeys" where "person_id" = $
select "credential_id", "label", "created_at" from "passkeys" where "person_id" = $ order by "created_at"
select "decision_id" from "evaluation_decisions" where "case_id" = $ and "decision" = $
select "decision_id", "decision", "months", "until_on", "decided_on", "people"."call_name" from "evaluation_decisions" left join "people" on "people"."centre_id" = "evaluation_decisions"."centre_id" and "people"."person_id" = "evaluation_decisions"."recorded_by" where "case_id" = $ order by "recorded_at" desc, "decision_id" desc limit $
select "document", "state" from "client_documents" where "case_id" = $ order by "document"
select "done_at" from "tasks" where "task_id" = $
select "draft_key", "saved_at" from "drafts" where "person_id" = $ order by "saved_at" desc limit $
select "e"."seq", "e"."kind", "e"."amount_rupiah", "e"."balance_rupiah", "e"."corrects_seq", "e"."signed_how", "e"."at", "p"."call_name" as "by" from "savings_entries" as "e" inner join "people" as "p" on "p"."centre_id" = "e"."centre_id" and "p"."person_id" = "e"."person_id" where "e"."case_id" = $ order by "e"."seq" desc limit $
select "evaluation_reports"."report_id", "evaluation_reports"."intake_id", "evaluation_reports"."name", "starts_on", "ends_on", "due_on", "body", "written_by", "delivered_at", "received_at", "w"."call_name" as "writer", "r"."call_name" as "receiver" from "evaluation_reports" left join "people" as "w" on "w"."centre_id" = "evaluation_reports"."centre_id" and "w"."person_id" = "evaluation_reports"."written_by" left join "people" as "r" on "r"."centre_id" = "evaluation_reports"."centre_id" and "r"."person_id" = "evaluation_reports"."received_by" inner join "evaluation_report_lines" as "l" on "l"."centre_id" = "evaluation_reports"."centre_id" and "l"."report_id" = "evaluation_reports"."report_id" where "l"."case_id" = $ order by "delivered_at" desc limit $
select "evaluation_reports"."report_id", "evaluation_reports"."intake_id", "evaluation_reports"."name", "starts_on", "ends_on", "due_on", "body", "written_by", "delivered_at", "received_at", "w"."call_name" as "writer", "r"."call_name" as "receiver" from "evaluation_reports" left join "people" as "w" on "w"."centre_id" = "evaluation_reports"."centre_id" and "w"."person_id" = "evaluation_reports"."written_by" left join "people" as "r" on "r"."centre_id" = "evaluation_reports"."centre_id" and "r"."person_id" = "evaluation_reports"."received_by" order by "delivered_at" desc limit $
select "evaluation_reports"."report_id", "evaluation_reports"."intake_id", "evaluation_reports"."name", "starts_on", "ends_on", "due_on", "body", "written_by", "delivered_at", "received_at", "w"."call_name" as "writer", "r"."call_name" as "receiver" from "evaluation_reports" left join "people" as "w" on "w"."centre_id" = "evaluation_reports"."centre_id" and "w"."person_id" = "evaluation_reports"."written_by" left join "people" as "r" on "r"."centre_id" = "evaluation_reports"."centre_id" and "r"."person_id" = "evaluation_reports"."received_by" where "evaluation_reports"."report_id" = $ order by "delivered_at" desc
select "file" from "list_files" where "list_id" = $
select "file" from "word_templates" where "paper" = $ and "is_used" = $
select "file", "version" from "word_templates" where "template_id" = $ and "paper" = $
select "file_id", "body", "file", "made_at", "made_by" from "letter_files_identity" where "letter_id" = $ and "kind" = $ order by "made_at" desc, "file_id" desc
select "file_id", "body", "file", "made_at", "made_by" from "letter_files_narrative" where "letter_id" = $ and "kind" = $ order by "made_at" desc, "file_id" desc
select "file_id", "body", "file", "made_at", "made_by" from "letter_files_shared" where "letter_id" = $ and "kind" = $ order by "made_at" desc, "file_id" desc
select "file_id", "body", "file", "made_at", "made_by", "letter_id" from "letter_files_identity" where "case_id" = $
select "first_nights"."body", "first_nights"."version", "first_nights"."recorded_at" as "at", "people"."call_name" as "by" from "first_nights" inner join "people" on "people"."centre_id" = "first_nights"."centre_id" and "people"."person_id" = "first_nights"."recorded_by" where "first_nights"."case_id" = $
select "from_on", "until_on" from "bed_periods" where "from_on" <= $ and ("until_on" is null or "until_on" >= $)
select "goal_id", "importance", "difficulty", "start_level" from "plan_goals" where "plan_id" = $ order by "position"
select "goal_id", "level", "rated_on" from "goal_ratings" where "case_id" = $ and "rated_on" <= $ order by "rated_on", "rated_at"
select "goal_id", "level", "rated_on" from "goal_ratings" where "case_id" = $ order by "rated_on", "rated_at"
select "goal_ratings"."rating_id", "goal_ratings"."goal_id", "goal_ratings"."level", "goal_ratings"."rated_on", "goal_ratings"."body", "goal_ratings"."note_ids", "people"."call_name" as "by" from "goal_ratings" inner join "people" on "people"."centre_id" = "goal_ratings"."centre_id" and "people"."person_id" = "goal_ratings"."rated_by" where "goal_ratings"."case_id" = $ order by "goal_ratings"."rated_on" desc, "goal_ratings"."rated_at" desc limit $
select "grant_id", "person_id", "until_at" from "role_grants" where "role" = $ and ("until_at" is null or "until_at" > $)
select "grant_id", "person_id", "until_at" from "role_grants" where "role" = $ and ("until_at" is null or "until_at" > $) and "person_id" = $
select "group_attendances"."attendance_id", "group_attendances"."group_id", "group_attendances"."mark", "group_sessions"."body" as "words", "group_texts"."body" from "group_attendances" inner join "group_sessions" on "group_sessions"."centre_id" = "group_attendances"."centre_id" and "group_sessions"."group_id" = "group_attendances"."group_id" left join "group_texts" on "group_texts"."centre_id" = "group_attendances"."centre_id" and "group_texts"."attendance_id" = "group_attendances"."attendance_id" where "group_attendances"."case_id" = $ and "group_attendances"."attendance_id" in ($…)
select "group_attendances"."attendance_id", "group_attendances"."group_id", "group_sessions"."body", "group_sessions"."held_at", "group_sessions"."minutes", "group_attendances"."mark", "group_attendances"."needs_reexplaining", "people"."call_name" from "group_attendances" inner join "group_sessions" on "group_sessions"."centre_id" = "group_attendances"."centre_id" and "group_sessions"."group_id" = "group_attendances"."group_id" left join "people" on "people"."centre_id" = "group_sessions"."centre_id" and "people"."person_id" = "group_sessions"."deliverer_id" where "group_attendances"."case_id" = $ order by "group_sessions"."held_at" desc limit $
select "group_code" from "keys"."groups" where "group_code" = $
select "group_code", "generation", "private_by_centre" from "keys"."groups"
select "group_id", count(*) as "count", count(*) filter(where "mark" in ($…)) as "attended" from "group_attendances" where "group_id" in ($…) group by "group_id"
select "group_sessions"."group_id", "group_sessions"."held_at", "group_sessions"."minutes", "group_sessions"."body", "group_sessions"."method", "group_sessions"."questions", "group_sessions"."saved_by", "people"."call_name" from "group_sessions" left join "people" on "people"."centre_id" = "group_sessions"."centre_id" and "people"."person_id" = "group_sessions"."deliverer_id" where "group_sessions"."group_id" = $
select "group_sessions"."group_id", "group_sessions"."held_at", "group_sessions"."minutes", "group_sessions"."body", "group_sessions"."method", "group_sessions"."questions", "group_sessions"."saved_by", "people"."call_name" from "group_sessions" left join "people" on "people"."centre_id" = "group_sessions"."centre_id" and "people"."person_id" = "group_sessions"."deliverer_id" where "group_sessions"."held_on" >= $ order by "group_sessions"."held_on" desc, "group_sessions"."group_id" desc limit $
select "happened_on" from "session_notes" where "case_id" = $ and not exists (select 1 from session_notes later where later.centre_id = session_notes.centre_id and later.corrects_id = session_notes.note_id) and "happened_on" >= $
select "hash" from "audit_entries" where "centre_id" = $ and "seq" = $
select "instrument_takings"."taking_id", "instrument_takings"."case_id", "instrument_takings"."instrument", "instrument_takings"."instrument_version", "instrument_takings"."taken_on", "instrument_takings"."mode", "instrument_takings"."is_complete", "instrument_takings"."finished_at", "instrument_takings"."set_aside_at", "instrument_takings"."version", "people"."call_name" as "by" from "instrument_takings" inner join "people" on "people"."centre_id" = "instrument_takings"."centre_id" and "people"."person_id" = "instrument_takings"."started_by" where "instrument_takings"."case_id" = $ and "instrument_takings"."instrument" = $ and "instrument_takings"."finished_at" is null and "instrument_takings"."set_aside_at" is null
select "instrument_takings"."taking_id", "instrument_takings"."case_id", "instrument_takings"."instrument", "instrument_takings"."instrument_version", "instrument_takings"."taken_on", "instrument_takings"."mode", "instrument_takings"."is_complete", "instrument_takings"."finished_at", "instrument_takings"."set_aside_at", "instrument_takings"."version", "people"."call_name" as "by" from "instrument_takings" inner join "people" on "people"."centre_id" = "instrument_takings"."centre_id" and "people"."person_id" = "instrument_takings"."started_by" where "instrument_takings"."case_id" = $ and "instrument_takings"."set_aside_at" is null order by "instrument_takings"."taken_on" desc, "instrument_takings"."started_at" desc
select "instrument_takings"."taking_id", "instrument_takings"."case_id", "instrument_takings"."instrument", "instrument_takings"."instrument_version", "instrument_takings"."taken_on", "instrument_takings"."mode", "instrument_takings"."is_complete", "instrument_takings"."finished_at", "instrument_takings"."set_aside_at", "instrument_takings"."version", "people"."call_name" as "by" from "instrument_takings" inner join "people" on "people"."centre_id" = "instrument_takings"."centre_id" and "people"."person_id" = "instrument_takings"."started_by" where "instrument_takings"."case_id" = $ and "instrument_takings"."taking_id" in ($…)
select "instrument_takings"."taking_id", "instrument_takings"."case_id", "instrument_takings"."instrument", "instrument_takings"."instrument_version", "instrument_takings"."taken_on", "instrument_takings"."mode", "instrument_takings"."is_complete", "instrument_takings"."finished_at", "instrument_takings"."set_aside_at", "instrument_takings"."version", "people"."call_name" as "by" from "instrument_takings" inner join "people" on "people"."centre_id" = "instrument_takings"."centre_id" and "people"."person_id" = "instrument_takings"."started_by" where "instrument_takings"."taking_id" = $
select "intake_id" as "id", "name" from "intakes" where "ends_on" >= $ order by "starts_on" limit $
select "intake_id" from "cases" where "state" = $ and "stage" in ($…) and "intake_id" is not null limit $
select "intake_id" from "intakes" where "intake_id" = $
select "intake_id" from "intakes" where "year" = $ and "ordinal" = $
select "intake_id", "year", "ordinal", "name", "starts_on", "ends_on", "quota", "version" from "intakes" order by "starts_on" desc
select "intake_id", "year", "ordinal", "starts_on" from "intakes" where "ends_on" >= $ order by "starts_on" limit $
select "intake_id", "year", "ordinal", "starts_on" from "intakes" where "intake_id" = $ order by "starts_on" limit $
select "is_agreed" from "aftercare_plans" where "case_id" = $ and "replaced_at" is null
select "is_in_use" from "beds" where "bed_id" = $
select "is_met", "at" from "case_evidence" where "case_id" = $ and "gate" = $ order by "evidence_id" desc limit $
select "kind", count(*) as "n", count(*) filter(where "needs_attention" = $) as "attention" from "session_notes" where "case_id" = $ and "happened_on" >= $ and not exists (select 1 from session_notes later where later.centre_id = session_notes.centre_id and later.corrects_id = session_notes.note_id) group by "kind"
select "label" from "beds" where "room_id" = $ and "is_in_use" = $ order by "label"
select "layout_id", "body" from "list_layouts" order by "made_at"
select "letter_id" from "referral_letters" where "number_mark" = $
select "letter_id", "dated_on", "received_on", "stated_count", "for_office" from "referral_letters" where "office_person_id" = $ order by "received_on" desc limit $
select "letter_id", "dated_on", "received_on", "stated_count", "intake_id", "list_id", "body" from "referral_letters" where "letter_id" = $
select "letter_id", "list_no", "status", "received_at", "decided_at", "decision_due_on" from "referrals" where "office_person_id" = $ and "letter_id" in ($…) order by "list_no"
select "letter_pattern", "letter_class" from "centres"
select "letter_unit" from "centres"
select "letters"."letter_id", "letters"."paper", "letters"."state", "letters"."subject", "letters"."addressee", "letters"."dated_on", "letters"."is_neutral", "letters"."case_id", "letters"."sent_how", "letters"."sent_on", "letters"."cancel_reason", "letters"."made_at", "letters"."issued_at", "letters"."printed_at", "letters"."signed_at", "letters"."filed_at", "letters"."cancelled_at", "letter_numbers"."number", "people"."call_name" as "made_by" from "letters" left join "letter_numbers" on "letter_numbers"."centre_id" = "letters"."centre_id" and "letter_numbers"."letter_id" = "letters"."letter_id" inner join "people" on "people"."centre_id" = "letters"."centre_id" and "people"."person_id" = "letters"."made_by" where "letters"."case_id" = $ order by "letters"."made_at" desc limit $
select "letters"."letter_id", "letters"."paper", "letters"."state", "letters"."subject", "letters"."addressee", "letters"."dated_on", "letters"."is_neutral", "letters"."case_id", "letters"."sent_how", "letters"."sent_on", "letters"."cancel_reason", "letters"."made_at", "letters"."issued_at", "letters"."printed_at", "letters"."signed_at", "letters"."filed_at", "letters"."cancelled_at", "letter_numbers"."number", "people"."call_name" as "made_by" from "letters" left join "letter_numbers" on "letter_numbers"."centre_id" = "letters"."centre_id" and "letter_numbers"."letter_id" = "letters"."letter_id" inner join "people" on "people"."centre_id" = "letters"."centre_id" and "people"."person_id" = "letters"."made_by" where "letters"."letter_id" = $
select "letters"."letter_id", "letters"."paper", "letters"."state", "letters"."subject", "letters"."addressee", "letters"."dated_on", "letters"."is_neutral", "letters"."case_id", "letters"."sent_how", "letters"."sent_on", "letters"."cancel_reason", "letters"."made_at", "letters"."issued_at", "letters"."printed_at", "letters"."signed_at", "letters"."filed_at", "letters"."cancelled_at", "letter_numbers"."number", "people"."call_name" as "made_by" from "letters" left join "letter_numbers" on "letter_numbers"."centre_id" = "letters"."centre_id" and "letter_numbers"."letter_id" = "letters"."letter_id" inner join "people" on "people"."centre_id" = "letters"."centre_id" and "people"."person_id" = "letters"."made_by" where "letters"."state" in ($…) order by "letters"."made_at" desc, "letters"."letter_id" desc limit $
select "letters"."letter_id", "letters"."subject", "letter_numbers"."number" from "letters" left join "letter_numbers" on "letter_numbers"."centre_id" = "letters"."centre_id" and "letter_numbers"."letter_id" = "letters"."letter_id" where "letters"."case_id" = $ and "letters"."letter_id" in ($…)
select "list_id" from "referral_lists" where "list_id" = $
select "list_id", "state", "brought_by" from "referral_lists" where "state" <> $ order by "brought_at" desc limit $
select "mark", count(*) as "n" from "group_attendances" where "case_id" = $ and "held_on" >= $ group by "mark"
select "mark", count(*) as "n", count(*) filter(where "needs_reexplaining" = $) as "again" from "group_attendances" where "case_id" = $ and "held_on" >= $ group by "mark"
select "membership_id" from "case_team" where "case_id" = $ and "person_id" = $ and "part" in ($…) and ("until_at" is null or "until_at" > $)
select "membership_id", "person_id", "part" from "case_team" where "case_id" = $ and ("until_at" is null or "until_at" > $)
select "merge_id" from "client_merges" where "undone_at" is null and "merge_id" != $ and "merged_at" >= $ and ("kept_client_id" = $ or "merged_client_id" = $)
select "min_age", "max_age", "target_groups", "capacity", "programme_days" from "centres" where "centre_id" = $
select "minute_id", "body" from "receipt_minutes" where "case_id" = $
select "month" from "aftercare_windows" where "case_id" = $ and "contact_id" is not null
select "month", "agreed_on", "from_on", "due_on", "contact_id" from "aftercare_windows" where "case_id" = $ order by "month"
select "name" from "people" where "person_id" = $
select "name", "call_name", "position", "rank", "nip", "version" from "people" where "person_id" = $
select "name", "nip", "position", "rank" from "people" where "person_id" = $
select "name", "owner_kind", "recovery_public_key", "recovery_share_hashes" from "centres" where "centre_id" = $
select "name", "short_name", "letterhead", "letter_unit", "is_demo", "min_age", "max_age", "programme_days" from "centres"
select "neutral", "version" from "letter_settings"
select "no_contact_id", "case_id", "version", "body" from "no_contacts" where "ended_at" is null and "case_id" = $ order by "recorded_at"
select "note_id", "case_id", "audience" from "session_notes" where "case_id" = $ and "note_id" in ($…)
select "note_id", "case_id", "body" from "session_private_texts" where "note_id" in ($…)
select "note_id", "case_id", "body" from "session_texts" where "note_id" in ($…)
select "number" from "letter_numbers" where "letter_id" = $
select "on_day", "kind" from "calendar_days"
select "on_day", "kind", "name", "source" from "calendar_days" where "on_day" >= $ and "on_day" <= $ order by "on_day", "kind"
select "opening_id", "case_id", "break_glass"."person_id", "people"."call_name", "category", "reason", "opened_at", "expires_at", "reviewed_at", "verdict", "reviewer"."call_name" as "reviewer" from "break_glass" inner join "people" on "people"."centre_id" = "break_glass"."centre_id" and "people"."person_id" = "break_glass"."person_id" left join "people" as "reviewer" on "reviewer"."centre_id" = "break_glass"."centre_id" and "reviewer"."person_id" = "break_glass"."reviewed_by" order by case when "reviewed_at" is null then 0 else 1 end, "break_glass"."opened_at" desc limit $
select "people"."name", "people"."call_name", "centres"."short_name", "centres"."time_zone", "centres"."centre_id" from "people" inner join "centres" on "centres"."centre_id" = "people"."centre_id" where "people"."person_id" = $
select "people"."name", "people"."position" as "post", "people"."rank", "people"."nip" from "role_grants" inner join "people" on "people"."centre_id" = "role_grants"."centre_id" and "people"."person_id" = "role_grants"."person_id" where "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $) and "people"."is_active" = $ and "role_grants"."role" = $ order by "role_grants"."from_at" desc limit $
select "people"."person_id", "people"."call_name", "case_team"."part" from "case_team" inner join "people" on "people"."centre_id" = "case_team"."centre_id" and "people"."person_id" = "case_team"."person_id" where "case_team"."case_id" = $ and ("case_team"."until_at" is null or "case_team"."until_at" > $)
select "people"."person_id", "people"."call_name", "role_grants"."role" from "role_grants" inner join "people" on "people"."centre_id" = "role_grants"."centre_id" and "people"."person_id" = "role_grants"."person_id" where "people"."is_active" = $ and "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $) order by "people"."call_name"
select "person_id" as "id", "call_name" as "name" from "people" where "is_active" = $ order by "call_name" limit $
select "person_id" from "case_team" where "case_id" = $ and "part" = $ and ("until_at" is null or "until_at" > $) order by "from_at" desc
select "person_id" from "keys"."group_members" where "group_code" = $
select "person_id" from "people" where "is_active" = $
select "person_id" from "people" where "person_id" = $
select "person_id", "call_name" from "people"
select "person_id", "call_name" from "people" where "is_active" = $ and exists (select "grant_id" from "role_grants" where "role_grants"."centre_id" = "people"."centre_id" and "role_grants"."person_id" = "people"."person_id" and "role" in ($…) and ("until_at" is null or "until_at" > $)) order by "call_name"
select "person_id", "call_name" from "people" where "person_id" in ($…)
select "person_id", "name", "call_name", "position", "rank", "nip", "is_active", "version" from "people" order by "people"."is_active" desc, "people"."name"
select "person_id", "role", "until_at" from "role_grants" where "from_at" <= $ and ("until_at" is null or "until_at" > $) order by "from_at"
select "person_id", "username" from "accounts"
select "plan_goals"."plan_id" from "plan_goals" inner join "plans" on "plans"."centre_id" = "plan_goals"."centre_id" and "plans"."plan_id" = "plan_goals"."plan_id" where "plan_goals"."case_id" = $ and "plan_goals"."goal_id" = $ and "plans"."state" = $
select "plan_id", "body" from "plan_returns" where "case_id" = $ and "plan_id" in ($…)
select "plan_id", "case_id", "body" from "plan_returns" where "plan_id" in ($…)
select "plan_id", "case_id", "body", "saved_at", "saved_by" from "plan_texts" where "plan_id" in ($…)
select "plan_id", "is_agreed", "channel", "officer_id", "agreed_on", "body", "people"."call_name" as "officer" from "aftercare_plans" left join "people" on "people"."centre_id" = "aftercare_plans"."centre_id" and "people"."person_id" = "aftercare_plans"."officer_id" where "case_id" = $ and "replaced_at" is null
select "plan_id", "number" from "plans" where "case_id" = $ and "state" = $
select "plan_id", "number", "decided_at", "review_on" from "plans" where "case_id" = $ and "state" = $
select "plan_id", "signer", "person_id", "manner", "witness_id", "signed_on", "recorded_by" from "plan_signatures" where "plan_id" in ($…)
select "practicums".*, "people"."call_name" from "practicums" left join "people" on "people"."centre_id" = "practicums"."centre_id" and "people"."person_id" = "practicums"."recorded_by" where "case_id" = $ order by "until_on" desc, "practicum_id" desc limit $
select "programme_days" from "centres"
select "psychologist_views"."view_id", "psychologist_views"."body", "psychologist_views"."written_at", "people"."call_name" as "author" from "psychologist_views" inner join "people" on "people"."centre_id" = "psychologist_views"."centre_id" and "people"."person_id" = "psychologist_views"."author_id" where "psychologist_views"."case_id" = $ order by "psychologist_views"."written_at" desc
select "public_key" from "accounts" where "person_id" = $ and "is_active" = $
select "public_key" from "keys"."groups" where "group_code" = $
select "read_log"."at", "people"."call_name" as "who", "read_log"."class", "read_log"."action", "read_log"."amount" from "read_log" inner join "people" on "people"."centre_id" = "read_log"."centre_id" and "people"."person_id" = "read_log"."person_id" where "read_log"."case_id" = $ order by "read_log"."at" desc limit $
select "receipt_minutes"."minute_id", "receipt_minutes"."handed_at", "receipt_minutes"."body", "receipt_minutes"."version", "receipt_minutes"."signed_at", "people"."call_name" as "signed_by" from "receipt_minutes" left join "people" on "people"."centre_id" = "receipt_minutes"."centre_id" and "people"."person_id" = "receipt_minutes"."signed_by" where "receipt_minutes"."case_id" = $
select "recovery_public_key" from "centres" for share
select "recovery_public_key", "recovery_share_hashes" from "centres" where "centre_id" = $
select "referral_letters"."letter_id", "referral_letters"."dated_on", "referral_letters"."body" from "referrals" inner join "referral_letters" on "referral_letters"."centre_id" = "referrals"."centre_id" and "referral_letters"."letter_id" = "referrals"."letter_id" where "referrals"."case_id" = $
select "referral_letters"."letter_id", "referral_letters"."received_on", "referral_letters"."body" from "referral_letters" inner join "referrals" on "referrals"."centre_id" = "referral_letters"."centre_id" and "referrals"."letter_id" = "referral_letters"."letter_id" where "referrals"."decided_at" is not null group by "referral_letters"."letter_id", "referral_letters"."received_on", "referral_letters"."body" order by "referral_letters"."received_on" desc
select "referrals"."case_id", "referrals"."list_no", "referrals"."status", "referrals"."waiting_until", "referrals"."decided_kind", "cases"."is_protected", "cases"."code_name", "cases"."register_no", "cases"."track" from "referrals" inner join "cases" on "cases"."centre_id" = "referrals"."centre_id" and "cases"."case_id" = "referrals"."case_id" where "referrals"."letter_id" = $ order by "referrals"."list_no", "referrals"."received_at"
select "register_no" from "cases" where "intake_id" = $ and "register_no" is not null
select "report_id", count(*) as "n" from "evaluation_report_lines" group by "report_id"
select "responsible_id" from "cases" where "case_id" = $
select "responsible_id", count(*) as "n" from "cases" where "state" in ($…) and "responsible_id" is not null group by "responsible_id"
select "role" from "role_grants" where "person_id" = $ and "role" in ($…) and ("until_at" is null or "until_at" > $)
select "role" from "role_grants" where "person_id" = $ and ("until_at" is null or "until_at" > $)
select "role" from "role_grants" where "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $) and "person_id" = $
select "role_grants"."person_id", "role_grants"."role", "role_grants"."granted_by" from "role_grants" inner join "people" on "people"."centre_id" = "role_grants"."centre_id" and "people"."person_id" = "role_grants"."person_id" where "people"."is_active" = $ and "role_grants"."role" in ($…) and "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $)
select "room_id" from "rooms" where "building" = $ and "name" = $ and "room_id" != $
select "room_id" from "rooms" where "room_id" = $
select "row_no", "body", "decisions" from "list_rows" where "list_id" = $ order by "row_no"
select "row_no", "body", "decisions", "case_id" from "list_rows" where "list_id" = $ and "outcome" = $ order by "row_no"
select "row_no", "body", "decisions", "version" from "list_rows" where "list_id" = $ and "row_no" = $
select "row_no", "open_questions", "plan" from "list_rows" where "list_id" = $ and "row_no" in ($…)
select "section_id", "case_id", "assessment_id", "body" from "assessment_health_texts" where "section_id" in ($…)
select "section_id", "case_id", "assessment_id", "body" from "assessment_safety_texts" where "section_id" in ($…)
select "section_id", "case_id", "assessment_id", "body" from "assessment_texts" where "section_id" in ($…)
select "seq" from "savings_entries" where "case_id" = $ and "corrects_seq" = $
select "seq", "at", "kind", "case_id", "details", "people"."call_name" as "who", exists ( select 1 from audit_entries first join audit_entries invited on invited.centre_id = first.centre_id and invited.kind = 'access.invited' where first.centre_id = audit_entries.centre_id and first.case_id = audit_entries.case_id and first.seq < audit_entries.seq and first.kind = case audit_entries.kind when 'plans.approved' then 'plans.proposed' when 'plans.signed_by_coordinator' then 'plans.signed_by_social_worker' when 'referrals.accepted' then 'referrals.proposed' when 'conferences.endorsed' then 'conferences.review_decided' when 'terminations.closing_approved' then 'terminations.proposed' end and (invited.person_id = first.person_id and invited.subject_id = audit_entries.person_id::text or invited.person_id = audit_entries.person_id and invited.subject_id = first.person_id::text)) as "one_hand" from "audit_entries" left join "people" on "people"."centre_id" = "audit_entries"."centre_id" and "people"."person_id" = "audit_entries"."person_id" where "audit_entries"."centre_id" = $ and "audit_entries"."person_id" = $ and "kind" like $ order by "seq" desc limit $
select "seq", "at", "kind", "case_id", "details", "people"."call_name" as "who", exists ( select 1 from audit_entries first join audit_entries invited on invited.centre_id = first.centre_id and invited.kind = 'access.invited' where first.centre_id = audit_entries.centre_id and first.case_id = audit_entries.case_id and first.seq < audit_entries.seq and first.kind = case audit_entries.kind when 'plans.approved' then 'plans.proposed' when 'plans.signed_by_coordinator' then 'plans.signed_by_social_worker' when 'referrals.accepted' then 'referrals.proposed' when 'conferences.endorsed' then 'conferences.review_decided' when 'terminations.closing_approved' then 'terminations.proposed' end and (invited.person_id = first.person_id and invited.subject_id = audit_entries.person_id::text or invited.person_id = audit_entries.person_id and invited.subject_id = first.person_id::text)) as "one_hand" from "audit_entries" left join "people" on "people"."centre_id" = "audit_entries"."centre_id" and "people"."person_id" = "audit_entries"."person_id" where "audit_entries"."centre_id" = $ and "kind" like $ order by "seq" desc limit $
select "seq", "at", "kind", "case_id", "details", "people"."call_name" as "who", exists ( select 1 from audit_entries first join audit_entries invited on invited.centre_id = first.centre_id and invited.kind = 'access.invited' where first.centre_id = audit_entries.centre_id and first.case_id = audit_entries.case_id and first.seq < audit_entries.seq and first.kind = case audit_entries.kind when 'plans.approved' then 'plans.proposed' when 'plans.signed_by_coordinator' then 'plans.signed_by_social_worker' when 'referrals.accepted' then 'referrals.proposed' when 'conferences.endorsed' then 'conferences.review_decided' when 'terminations.closing_approved' then 'terminations.proposed' end and (invited.person_id = first.person_id and invited.subject_id = audit_entries.person_id::text or invited.person_id = audit_entries.person_id and invited.subject_id = first.person_id::text)) as "one_hand" from "audit_entries" left join "people" on "people"."centre_id" = "audit_entries"."centre_id" and "people"."person_id" = "audit_entries"."person_id" where "audit_entries"."centre_id" = $ and "seq" < $ order by "seq" desc limit $
select "seq", "at", "kind", "case_id", "details", "people"."call_name" as "who", exists ( select 1 from audit_entries first join audit_entries invited on invited.centre_id = first.centre_id and invited.kind = 'access.invited' where first.centre_id = audit_entries.centre_id and first.case_id = audit_entries.case_id and first.seq < audit_entries.seq and first.kind = case audit_entries.kind when 'plans.approved' then 'plans.proposed' when 'plans.signed_by_coordinator' then 'plans.signed_by_social_worker' when 'referrals.accepted' then 'referrals.proposed' when 'conferences.endorsed' then 'conferences.review_decided' when 'terminations.closing_approved' then 'terminations.proposed' end and (invited.person_id = first.person_id and invited.subject_id = audit_entries.person_id::text or invited.person_id = audit_entries.person_id and invited.subject_id = first.person_id::text)) as "one_hand" from "audit_entries" left join "people" on "people"."centre_id" = "audit_entries"."centre_id" and "people"."person_id" = "audit_entries"."person_id" where "audit_entries"."centre_id" = $ order by "seq" desc limit $
select "seq", "balance_rupiah" from "savings_entries" where "case_id" = $ order by "seq" desc limit $
select "seq", "hash", "at" from "audit_entries" where "centre_id" = $ order by "seq" desc limit $
select "seq", "kind", "amount_rupiah", "corrects_seq" from "savings_entries" where "case_id" = $
select "session_notes"."note_id", "session_notes"."case_id", "session_notes"."author_id", "people"."call_name" as "author", "session_notes"."kind", "session_notes"."part_played", "session_notes"."happened_at", "session_notes"."minutes", "session_notes"."audience", "session_notes"."needs_attention", "session_notes"."goal_ids", "session_notes"."safety", "session_notes"."group_id", "session_notes"."corrects_id", "session_notes"."written_at" from "session_notes" inner join "people" on "people"."centre_id" = "session_notes"."centre_id" and "people"."person_id" = "session_notes"."author_id" where "session_notes"."corrects_id" = $
select "session_notes"."note_id", "session_notes"."case_id", "session_notes"."author_id", "people"."call_name" as "author", "session_notes"."kind", "session_notes"."part_played", "session_notes"."happened_at", "session_notes"."minutes", "session_notes"."audience", "session_notes"."needs_attention", "session_notes"."goal_ids", "session_notes"."safety", "session_notes"."group_id", "session_notes"."corrects_id", "session_notes"."written_at" from "session_notes" inner join "people" on "people"."centre_id" = "session_notes"."centre_id" and "people"."person_id" = "session_notes"."author_id" where "session_notes"."note_id" = $
select "session_notes"."note_id", "session_notes"."case_id", "session_notes"."author_id", "people"."call_name" as "author", "session_notes"."kind", "session_notes"."part_played", "session_notes"."happened_at", "session_notes"."minutes", "session_notes"."audience", "session_notes"."needs_attention", "session_notes"."goal_ids", "session_notes"."safety", "session_notes"."group_id", "session_notes"."corrects_id", "session_notes"."written_at" from "session_notes" inner join "people" on "people"."centre_id" = "session_notes"."centre_id" and "people"."person_id" = "session_notes"."author_id" where not exists (select 1 from session_notes later where later.centre_id = session_notes.centre_id and later.corrects_id = session_notes.note_id) and "session_notes"."author_id" = $ and "session_notes"."happened_on" >= $ order by "session_notes"."happened_at" desc limit $
select "session_notes"."note_id", "session_notes"."case_id", "session_notes"."author_id", "people"."call_name" as "author", "session_notes"."kind", "session_notes"."part_played", "session_notes"."happened_at", "session_notes"."minutes", "session_notes"."audience", "session_notes"."needs_attention", "session_notes"."goal_ids", "session_notes"."safety", "session_notes"."group_id", "session_notes"."corrects_id", "session_notes"."written_at" from "session_notes" inner join "people" on "people"."centre_id" = "session_notes"."centre_id" and "people"."person_id" = "session_notes"."author_id" where not exists (select 1 from session_notes later where later.centre_id = session_notes.centre_id and later.corrects_id = session_notes.note_id) and "session_notes"."case_id" = $ and "session_notes"."happened_on" >= $ order by "session_notes"."happened_at" desc limit $
select "session_notes"."note_id", "session_notes"."case_id", "session_notes"."author_id", "people"."call_name" as "author", "session_notes"."kind", "session_notes"."part_played", "session_notes"."happened_at", "session_notes"."minutes", "session_notes"."audience", "session_notes"."needs_attention", "session_notes"."goal_ids", "session_notes"."safety", "session_notes"."group_id", "session_notes"."corrects_id", "session_notes"."written_at" from "session_notes" inner join "people" on "people"."centre_id" = "session_notes"."centre_id" and "people"."person_id" = "session_notes"."author_id" where not exists (select 1 from session_notes later where later.centre_id = session_notes.centre_id and later.corrects_id = session_notes.note_id) and "session_notes"."case_id" = $ order by "session_notes"."happened_at" desc, "session_notes"."note_id" desc limit $
select "signed_at" from "receipt_minutes" where "case_id" = $
select "state" from "client_documents" where "case_id" = $
select "state", count(*) as "n" from "letters" group by "state"
select "step_id", "task_id" from "plan_steps" where "plan_id" = $
select "taking_id", "case_id", "body", "saved_at" from "instrument_answers" where "taking_id" in ($…)
select "talk_id", "body" from "consent_talks" where "case_id" = $
select "task_id" from "tasks" where "case_id" = $ and "kind" = $ and "done_at" is null
select "task_id", "done_at" from "tasks" where "task_id" in ($…) and "done_at" is not null
select "task_id", "tasks"."kind", "params", "case_id", "owner_role", "made_at", "link" from "tasks" inner join "task_kinds" on "task_kinds"."kind" = "tasks"."kind" where "done_at" is null and "task_kinds"."is_decision" = $ order by "made_at" limit $
select "tasks"."task_id", "tasks"."case_id", "tasks"."kind", "tasks"."params", "tasks"."from_on", "tasks"."due_on", "tasks"."due_at", "tasks"."link", "tasks"."done_at", "tasks"."made_at", "tasks"."owner_id", "tasks"."owner_role", "task_kinds"."is_ticked", "task_kinds"."is_urgent", "task_kinds"."is_decision", "task_kinds"."after_death", "task_texts"."text", "people"."call_name" as "owner" from "tasks" inner join "task_kinds" on "task_kinds"."kind" = "tasks"."kind" left join "task_texts" on "task_texts"."centre_id" = "tasks"."centre_id" and "task_texts"."task_id" = "tasks"."task_id" left join "people" on "people"."centre_id" = "tasks"."centre_id" and "people"."person_id" = "tasks"."owner_id" where "tasks"."done_at" is null and "tasks"."case_id" = $ order by "tasks"."due_on" limit $
select "tasks"."task_id", "tasks"."case_id", "tasks"."kind", "tasks"."params", "tasks"."from_on", "tasks"."due_on", "tasks"."due_at", "tasks"."link", "tasks"."done_at", "tasks"."made_at", "tasks"."owner_id", "tasks"."owner_role", "task_kinds"."is_ticked", "task_kinds"."is_urgent", "task_kinds"."is_decision", "task_kinds"."after_death", "task_texts"."text", "people"."call_name" as "owner" from "tasks" inner join "task_kinds" on "task_kinds"."kind" = "tasks"."kind" left join "task_texts" on "task_texts"."centre_id" = "tasks"."centre_id" and "task_texts"."task_id" = "tasks"."task_id" left join "people" on "people"."centre_id" = "tasks"."centre_id" and "people"."person_id" = "tasks"."owner_id" where "tasks"."done_at" is null and ("tasks"."owner_id" = $ or ("tasks"."owner_id" is null and "tasks"."owner_role" in ($…))) order by "task_kinds"."is_urgent" desc, "tasks"."due_on", "tasks"."made_at" limit $
select "tasks"."task_id", "tasks"."owner_role", "cases"."responsible_id" from "tasks" inner join "cases" on "cases"."centre_id" = "tasks"."centre_id" and "cases"."case_id" = "tasks"."case_id" where "tasks"."kind" = $ and "tasks"."done_at" is null
select "test_id", "track", "marks", "mean_hundredths", "is_competent", "held_on", "people"."call_name" from "skill_tests" left join "people" on "people"."centre_id" = "skill_tests"."centre_id" and "people"."person_id" = "skill_tests"."assessed_by" where "case_id" = $ order by "held_on" desc, "test_id" desc
select "toolkit_id" from "toolkits" where "case_id" = $ and "state" = $
select "toolkit_id" from "toolkits" where "case_id" in ($…) and "state" = $
select "toolkit_id", "name", "brand", "serial", "quantity", "unit", "unit_price_rupiah", "condition" from "toolkit_items" where "toolkit_id" in ($…) order by "toolkit_id", "position"
select "triage_id" as "id", "case_id", "body", "person_id", "at", "is_complete" from "referral_triages" where "case_id" = $ order by "at" desc, "triage_id" desc
select "version" from "identities" where "case_id" = $
select "version" from "word_templates" where "paper" = $ order by "version" desc limit $
select "view_id", "body" from "psychologist_views" where "case_id" = $ and "view_id" in ($…)
select "w"."case_id", "w"."month", "w"."agreed_on", "w"."from_on", "w"."due_on", "a"."officer_id", "p"."call_name" from "aftercare_windows" as "w" inner join "cases" as "c" on "c"."centre_id" = "w"."centre_id" and "c"."case_id" = "w"."case_id" left join "aftercare_plans" as "a" on "a"."centre_id" = "w"."centre_id" and "a"."case_id" = "w"."case_id" and "a"."replaced_at" is null left join "people" as "p" on "p"."centre_id" = "a"."centre_id" and "p"."person_id" = "a"."officer_id" where "c"."state" = $ and "w"."contact_id" is null and "a"."officer_id" = $ order by "w"."due_on", "w"."case_id" limit $
select "w"."case_id", "w"."month", "w"."agreed_on", "w"."from_on", "w"."due_on", "a"."officer_id", "p"."call_name" from "aftercare_windows" as "w" inner join "cases" as "c" on "c"."centre_id" = "w"."centre_id" and "c"."case_id" = "w"."case_id" left join "aftercare_plans" as "a" on "a"."centre_id" = "w"."centre_id" and "a"."case_id" = "w"."case_id" and "a"."replaced_at" is null left join "people" as "p" on "p"."centre_id" = "a"."centre_id" and "p"."person_id" = "a"."officer_id" where "c"."state" = $ and "w"."contact_id" is null order by "w"."due_on", "w"."case_id" limit $
select "word_templates"."template_id", "word_templates"."paper", "word_templates"."version", "word_templates"."is_used", "word_templates"."uploaded_at" as "at", "people"."call_name" as "by" from "word_templates" inner join "people" on "people"."centre_id" = "word_templates"."centre_id" and "people"."person_id" = "word_templates"."uploaded_by" order by "word_templates"."version" desc
select "written_by", "received_at", "task_id" from "evaluation_reports" where "report_id" = $
select "year", "ordinal", "starts_on", "ends_on", "quota", "version" from "intakes" where "intake_id" = $
select * from "aftercare_ends" where "case_id" = $
select * from "cases" where "case_id" = $
select * from "centres" where "centre_id" = $
select * from "client_merges" where "merge_id" = $
select * from "conferences" where "conference_id" = $
select * from "evaluation_report_lines" where "report_id" = $ order by "register_no"
select * from "keys"."groups" where "group_code" = $ order by "generation" desc
select * from "letters" where "letter_id" = $
select * from "list_rows" where "list_id" = $ and "row_no" > $ and "weight" in ($…) order by "row_no" limit $
select * from "plans" where "case_id" = $ order by "number" desc
select * from "plans" where "plan_id" = $
select * from "referral_complaints" where "complaint_id" = $ and "case_id" = $
select * from "referral_lists" where "list_id" = $
select * from "referral_lists" where "list_id" = $ for update
select * from "referrals" where "case_id" = $
select * from "rooms" order by "building", "name"
select * from "rooms" where "room_id" = $
select * from "terminations" where "case_id" = $ and "state" = $ order by "ended_at" desc limit $
select * from "terminations" where "case_id" = $ and "state" in ($…)
select * from "toolkits" where "case_id" = $ order by "reserved_at"
select * from "toolkits" where "state" = $ order by "made_at" desc, "label" limit $
select * from "toolkits" where "toolkit_id" = $
select * from "toolkits" where ("state" = $ and "track" = $) order by "made_at" desc, "label" limit $
select * from "toolkits" where 1 = 1 order by "made_at" desc, "label" limit $
select * from sec.glass_wraps($…)
select * from sec.my_sessions($)
select * from sec.public_keys($)
select *, "complaint_id" as "id" from "referral_complaints" where "case_id" = $ order by "received_on" desc
select *, "contact_id" as "id" from "referral_contacts" where "case_id" = $ order by "at" desc limit $
select *, "outcome_id" as "id" from "referral_outcomes" where "case_id" = $ order by "noted_on" desc
select *, "step_id" as "id" from "referral_steps" where "case_id" = $ order by "at" desc, "step_id" desc limit $
select a.seq, a.at, a.kind, p.call_name as by, a.details, a.subject_table, a.subject_id from audit_entries a left join people p on p.centre_id = a.centre_id and p.person_id = a.person_id where a.centre_id = $ and a.case_id = $ and ($::bigint is null or a.seq < $) and a.kind <> all ($) and (cardinality($::text[]) = 0 or exists (select 1 from unnest($::text[]) g where starts_with(a.kind, g))) order by a.seq desc limit 21
select at, details ->> 'level' as level from audit_entries where centre_id = $ and case_id = $ and kind = $ order by seq desc limit 1
select b.bed_id, b.room_id, b.label, b.is_in_use, p.period_id, p.from_on, o.case_id, o.with_children, c.presence from beds b left join bed_periods p on p.centre_id = b.centre_id and p.bed_id = b.bed_id and p.until_on is null left join bed_occupants o on o.centre_id = p.centre_id and o.period_id = p.period_id left join cases c on c.centre_id = o.centre_id and c.case_id = o.case_id where b.centre_id = $ and b.room_id = any ($) order by length(b.label), b.label
select c.case_id from cases c where c.centre_id = $ and c.state = 'open' and c.admitted_on is not null and c.presence <> 'left' and (not c.is_protected or (select sec.roles()) && array['head', 'coordinator', 'house_mother'] or c.case_id = any ((select sec.cases('caseload'))::uuid[])) and not exists (select 1 from bed_occupants o where o.centre_id = c.centre_id and o.case_id = c.case_id and o.is_current) order by c.admitted_on limit 100
select c.case_id, c.client_id, c.episode, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.opened_on, c.closed_on, d.call_name from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id where c.centre_id = $ and c.client_id in (select k.client_id from cases k where k.centre_id = $ and k.case_id = any ($))
select c.case_id, c.code_name, c.is_protected, d.call_name, i.body from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join identities i on i.centre_id = c.centre_id and i.case_id = c.case_id where c.centre_id = $ order by c.opened_on desc, c.case_id desc
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.risk, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.exit_kind, c.episode, p.call_name as responsible, d.call_name from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.case_id = $
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.risk, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.exit_kind, c.episode, p.call_name as responsible, d.call_name from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and c.responsible_id = $ order by c.opened_on desc, c.case_id desc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.risk, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.exit_kind, c.episode, p.call_name as responsible, d.call_name from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' order by c.opened_on desc, c.case_id desc limit 51
select case_id as id, body from referral_answers where case_id = $
select case_id as id, body from referral_papers where case_id = $
select case_id, died_on, told_at from sec.silenced($)
select case_id, mark from identity_marks where kind = 'nik' and mark = any ($)
select coalesce(max(split_part(code_name, '-', 2)::int), 0) + 1 as n from cases where code_name ~ '^[A-Z]-[0-9]+$'
select complaint_id as id, body from referral_complaints where case_id = $
select contact_id as id, body from referral_contacts where case_id = $
select count(*) as "n" from "mark_questions" where "person_id" = $ and "asked_at" > $
select count(*) as "n" from "referral_lists" where "state" = $
select count(*) filter (where (c.state = 'open' and c.presence not in ('left', 'gone')) or (r.status = 'accepted' and c.state in ('candidate', 'waiting')))::int as taken, count(*) filter (where r.intake_id = $ and r.status = 'accepted')::int as in_intake from cases c left join referrals r on r.centre_id = c.centre_id and r.case_id = c.case_id where c.centre_id = $ and c.state in ('candidate', 'waiting', 'open') and c.case_id is distinct from $
select count(*) filter (where r.status in ('new', 'emergency'))::int as open, count(*) filter (where r.proposal_state = 'open')::int as decide, count(*) filter (where (r.is_emergency or (r.urgency = 'emergency' and r.status = 'new')))::int as emergency, count(*) filter (where r.status = 'waiting')::int as waiting from referrals r where r.centre_id = $ and (r.status in ('new', 'emergency', 'waiting') or r.proposal_state = 'open')
select count(*) filter (where weight = 'must_decide')::int as must_decide, count(*) filter (where weight = 'look')::int as look, count(*) filter (where weight = 'note')::int as note, count(*) filter (where weight = 'ready')::int as ready, count(*) filter (where weight = 'ignored')::int as ignored, coalesce(sum(open_questions), 0)::int as open, count(*) filter (where plan = 'save' and open_questions = 0)::int as save from list_rows where list_id = $
select count(*)::int as n from cases where centre_id = $ and responsible_id = $ and state = 'aftercare'
select count(*)::int as n from list_rows where list_id = $ and outcome is null
select distinct "case_id" from "evaluation_report_lines" where "case_id" in ($…)
select distinct "people"."person_id", "people"."call_name" as "name" from "case_team" inner join "people" on "people"."centre_id" = "case_team"."centre_id" and "people"."person_id" = "case_team"."person_id" where "case_team"."case_id" = $ and "case_team"."part" in ($…) and ("case_team"."until_at" is null or "case_team"."until_at" > $)
select distinct "role_grants"."person_id" from "role_grants" inner join "people" on "people"."centre_id" = "role_grants"."centre_id" and "people"."person_id" = "role_grants"."person_id" where "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $) and "people"."is_active" = $ and "role_grants"."role" = $
select distinct on ("case_id") "case_id", "is_competent", "track" from "skill_tests" where "case_id" in ($…) order by "case_id", "held_on" desc, "test_id" desc
select distinct on ("case_id") "case_id", "profit_rupiah", "days_open", "customers", "revenue_rupiah" from "practicums" where "case_id" in ($…) order by "case_id", "until_on" desc, "practicum_id" desc
select distinct on ("evaluation_texts"."kind") "evaluation_texts"."text_id", "evaluation_texts"."kind", "evaluation_texts"."made_on", "evaluation_texts"."body", "people"."call_name" from "evaluation_texts" left join "people" on "people"."centre_id" = "evaluation_texts"."centre_id" and "people"."person_id" = "evaluation_texts"."author_id" where "evaluation_texts"."case_id" = $ order by "evaluation_texts"."kind", "evaluation_texts"."recorded_at" desc, "evaluation_texts"."text_id" desc
select distinct on ("termination_records"."name") "termination_records"."record_id", "termination_records"."name", "outcome", "on_day", "facts", "recorded_by", "p"."call_name", "n"."body" as "note", "g"."body" as "guarded" from "termination_records" left join "termination_notes" as "n" on "n"."centre_id" = "termination_records"."centre_id" and "n"."record_id" = "termination_records"."record_id" left join "termination_guarded" as "g" on "g"."centre_id" = "termination_records"."centre_id" and "g"."record_id" = "termination_records"."record_id" left join "people" as "p" on "p"."centre_id" = "termination_records"."centre_id" and "p"."person_id" = "termination_records"."recorded_by" where "termination_records"."termination_id" = $ order by "termination_records"."name", "recorded_at" desc, "termination_records"."record_id" desc
select distinct on (e.gate) e.gate, e.is_met, e.is_override, e.at, p.call_name as by from case_evidence e left join people p on p.centre_id = e.centre_id and p.person_id = e.person_id where e.case_id = $ order by e.gate, e.evidence_id desc
select distinct person_id, part from case_team where case_id = $ and from_at <= $ and (until_at is null or until_at > $)
select endpoint, body_hash, answer from idempotency_keys where centre_id = $ and person_id = $ and idempotency_key = $
select g.goal, count(*)::int as n from session_notes s cross join lateral unnest(s.goal_ids) as g (goal) where s.centre_id = $ and s.case_id = $ and not exists (select 1 from session_notes later where later.centre_id = s.centre_id and later.corrects_id = s.note_id) group by g.goal
select group_code, generation, wrapped from keys.group_members where person_id = $ order by generation
select group_code, person_id from sec.fellow_members()
select is_protected from cases where case_id = $
select kid from keys.data_keys where case_id = $ and class = $ and scope = $ and is_current
select kid from keys.data_keys where case_id = $ and class = any ($)
select kid, group_code, form, wrapped from keys.key_wraps where kid = any ($)
select kind, count(*)::int as n from audit_entries where centre_id = $ and case_id = $ and at >= $ and kind = any ($) group by kind
select kind, max(at) as at from audit_entries where centre_id = $ and case_id = $ and kind in ('sessions.weekly_notes_confirmed', 'sessions.attendance_confirmed') group by kind
select number from sec.broken_files()
select outcome_id as id, body from referral_outcomes where case_id = $
select person_id from case_team where case_id = $ and part = 'psychologist' and (until_at is null or until_at > $)
select pg_advisory_xact_lock(hashtextextended($, 11))
select pg_advisory_xact_lock(hashtextextended($, 13))
select pg_advisory_xact_lock(hashtextextended($, 17))
select pg_advisory_xact_lock(hashtextextended($, 18))
select pg_advisory_xact_lock(hashtextextended($, 19))
select pg_advisory_xact_lock(hashtextextended($, 21))
select pg_advisory_xact_lock(hashtextextended($, 23))
select pg_advisory_xact_lock(hashtextextended($, 7))
select pg_advisory_xact_lock_shared(hashtextextended($, 18))
select public_key from sec.public_keys($)
select public_key, generation from keys.groups where group_code = $ order by generation desc limit 1
select r.case_id, r.source, l.letter_id, l.body as letter, r.list_no, r.received_at, r.urgency, r.status, r.is_emergency, c.risk, r.triaged_at, r.verdict, r.is_overridden, r.proposal_state, r.proposal_kind, r.decision_due_on, p.call_name as responsible, r.intake_id from referrals r join cases c on c.centre_id = r.centre_id and c.case_id = r.case_id left join referral_letters l on l.centre_id = r.centre_id and l.letter_id = r.letter_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where r.centre_id = $ and r.status in ('new', 'emergency') and ($::uuid is null or c.responsible_id = $) and ($::uuid is null or r.intake_id = $) and ($::timestamptz is null or (r.received_at, -coalesce(r.list_no, 0), r.case_id) < ($, -$::int, $::uuid)) order by r.received_at desc, coalesce(r.list_no, 0), r.case_id desc limit 51
select r.case_id, r.source, l.letter_id, l.body as letter, r.list_no, r.received_at, r.urgency, r.status, r.is_emergency, c.risk, r.triaged_at, r.verdict, r.is_overridden, r.proposal_state, r.proposal_kind, r.decision_due_on, p.call_name as responsible, r.intake_id from referrals r join cases c on c.centre_id = r.centre_id and c.case_id = r.case_id left join referral_letters l on l.centre_id = r.centre_id and l.letter_id = r.letter_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where r.centre_id = $ and true and ($::uuid is null or c.responsible_id = $) and ($::uuid is null or r.intake_id = $) and ($::timestamptz is null or (r.received_at, -coalesce(r.list_no, 0), r.case_id) < ($, -$::int, $::uuid)) order by r.received_at desc, coalesce(r.list_no, 0), r.case_id desc limit 51
select r.case_id, r.waiting_since, r.waiting_until, r.intake_id, p.call_name as responsible, r.proposal_kind, r.proposal_state, (select max(k.at) from referral_contacts k where k.centre_id = r.centre_id and k.case_id = r.case_id and k.was_reached) as last_contact from referrals r join cases c on c.centre_id = r.centre_id and c.case_id = r.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where r.centre_id = $ and r.status = 'waiting' order by r.waiting_since, r.decided_at, r.case_id
select r.intake_id, count(*)::int as candidates, count(*) filter (where r.status = 'accepted')::int as accepted, count(*) filter (where r.status = 'waiting')::int as waiting from referrals r where r.centre_id = $ and r.intake_id is not null group by r.intake_id
select s.note_id as "noteId", s.happened_on as day from session_notes s where s.centre_id = $ and s.case_id = $ and cardinality(s.goal_ids) > 0 and not exists (select 1 from session_notes later where later.centre_id = s.centre_id and later.corrects_id = s.note_id) order by s.happened_on desc, s.note_id desc limit 1
select sec.append_event($…) as seq
select sec.append_event('access.centre_set_up', null, 'centres', $, '{}', $)
select sec.append_events($::jsonb, $)
select sec.begin_request($, $, false) as k
select sec.close_case($, $, $, false, $)
select sec.close_case($…)
select sec.count_anew()
select sec.door($…) as answer
select sec.end_aftercare($…)
select sec.finish_tasks($…)
select sec.glass_half($) as half
select sec.is_first_run() as f
select sec.log_read(null, $, $, $, $)
select sec.log_read(null, 'identity', 'letters.open', 1, $)
select sec.log_read(…);commit
select sec.missing_for_exit($…) as missing
select sec.missing_for_move($, $, 'data', 'assessment') as missing
select sec.missing_for_move($, $, 'evaluation', 'termination') as missing
select sec.missing_for_move($, $, 'plan', 'intervention') as missing
select sec.note_denied($…)
select sec.override_gate($…)
select sec.set_waiting($…)
select sec.verify_chain($) as broken
select seq from audit_entries where centre_id = $ and kind in ('cases.opened', 'cases.renamed', 'cases.protected', 'cases.unprotected', 'cases.social_worker_assigned', 'cases.social_worker_left', 'access.assigned', 'access.unassigned', 'access.glass_broken', 'clients.identity_recorded', 'clients.identity_noted', 'clients.merged', 'clients.unmerged') order by seq desc limit 1
select split_part(kind, '.', 1) as module, count(distinct (subject_table, subject_id))::int as n from audit_entries where centre_id = $ and case_id = $ and at >= $ and subject_id is not null and split_part(kind, '.', 1) <> all ($) group by 1
select stage, count(*)::int as n from cases where centre_id = $ and responsible_id = $ and state in ('candidate', 'waiting', 'open') group by stage
select step_id as id, body from referral_steps where case_id = $
select wrapped from keys.group_members where group_code = $ and person_id = $
set local idle_in_transaction_session_timeout = '60s'
update "aftercare_plans" set "replaced_at" = $ where "case_id" = $ and "replaced_at" is null
update "aftercare_windows" set "contact_id" = $ where "case_id" = $ and "month" = $ and "contact_id" is null
update "assessment_health_texts" set "body" = $ where "section_id" = $
update "assessment_safety_texts" set "body" = $ where "section_id" = $
update "assessment_sections" set "section_id" = $, "open_fields" = $, "key_findings" = $, "unsourced" = $, "version" = $, "saved_by" = $, "saved_at" = $ where "assessment_id" = $ and "part" = $ and "sealed_as" = $ and "version" = $
update "assessment_texts" set "body" = $ where "section_id" = $
update "assessments" set "signed_by" = $, "signed_on" = $, "signed_at" = $ where "assessment_id" = $ and "signed_at" is null
update "bed_occupants" set "is_current" = $ where "period_id" = $ and "is_current" = $
update "bed_occupants" set "is_protected" = $ where "case_id" = $
update "bed_periods" set "until_on" = $ where "period_id" = $
update "beds" set "is_in_use" = $, "is_protected" = $ where "bed_id" = $
update "belongings" set "returned_at" = $, "returned_by" = $, "returned_to" = $, "version" = "version" + $ where "case_id" = $ and "belonging_id" in ($…) and "returned_at" is null
update "case_displays" set "call_name" = $ where "case_id" = $
update "case_displays" set "call_name" = $, "is_protected" = $ where "case_id" = $
update "case_team" set "until_at" = $ where "case_id" = $ and "person_id" = $ and "until_at" is null
update "cases" set "client_id" = $ where "case_id" = $
update "cases" set "episode" = $ where "case_id" = $
update "cases" set "intake_id" = $ where "case_id" = $ and "register_no" is null
update "cases" set "is_protected" = $, "code_name" = $, "version" = $ where "case_id" = $
update "cases" set "planned_end_on" = $, "version" = "version" + $ where "case_id" = $
update "cases" set "register_no" = $, "intake_id" = $, "admitted_on" = $, "planned_end_on" = $, "presence" = $, "version" = "version" + $ where "case_id" = $ and "register_no" is null
update "cases" set "responsible_id" = $ where "case_id" = $
update "cases" set "risk" = $, "version" = "version" + $ where "case_id" = $
update "cases" set "risk" = $, "version" = $ where "case_id" = $ and "version" = $
update "cases" set "version" = $ where "case_id" = $ and "version" = $
update "centres" set "name" = $, "short_name" = $, "owner_kind" = $, "time_zone" = $, "capacity" = $, "min_age" = $, "max_age" = $, "programme_days" = $, "letterhead" = $, "version" = $ where "centre_id" = $ and "version" = $
update "client_merges" set "undone_by" = $, "undone_at" = $ where "merge_id" = $ and "undone_at" is null
update "conferences" set "endorsed_by" = $, "endorsed_at" = $, "version" = $ where "conference_id" = $ and "version" = $
update "conferences" set "told_on" = $, "version" = $ where "conference_id" = $ and "version" = $
update "consent_talks" set "body" = $, "is_protected" = $ where "talk_id" = $
update "evaluation_reports" set "received_by" = $, "received_at" = $ where "report_id" = $ and "received_at" is null
update "first_nights" set "body" = $, "recorded_by" = $, "recorded_at" = $, "version" = $ where "case_id" = $ and "version" = $
update "group_attendances" set "mark" = $, "version" = $ where "attendance_id" = $ and "version" = $
update "group_texts" set "body" = $, "is_protected" = $ where "attendance_id" = $
update "identities" set "body" = $, "is_protected" = $ where "case_id" = $
update "identities" set "body" = $, "recorded_at" = $, "recorded_by" = $, "is_protected" = $, "version" = $ where "case_id" = $ and "version" = $
update "instrument_answers" set "body" = $, "saved_by" = $, "saved_at" = $ where "taking_id" = $
update "instrument_takings" set "is_complete" = $, "finished_at" = $, "finished_by" = $, "version" = $ where "taking_id" = $ and "version" = $
update "instrument_takings" set "set_aside_at" = $, "set_aside_by" = $, "version" = $ where "taking_id" = $ and "version" = $
update "instrument_takings" set "version" = $ where "taking_id" = $ and "version" = $
update "intakes" set "starts_on" = $, "ends_on" = $, "quota" = $, "name" = $, "version" = $ where "intake_id" = $ and "version" = $
update "letter_files_identity" set "body" = $, "file" = $, "is_protected" = $ where "file_id" = $
update "letter_files_shared" set "body" = $ where "file_id" = $
update "letter_numbers" set "cancelled_at" = $, "cancelled_by" = $, "cancel_reason" = $ where "letter_id" = $
update "letters" set "signed_at" = $, "version" = $ where "letter_id" = $ and "version" = $
update "letters" set "state" = $, "cancelled_at" = $, "cancel_reason" = $, "version" = $ where "letter_id" = $ and "version" = $
update "letters" set "state" = $, "dated_on" = $, "sha256" = $, "pages" = $, "issued_at" = $, "issued_by" = $, "subject" = $, "addressee" = $, "is_neutral" = $, "version" = $ where "letter_id" = $ and "version" = $
update "letters" set "state" = $, "filed_at" = $, "version" = $ where "letter_id" = $ and "version" = $
update "letters" set "state" = $, "printed_at" = $, "task_id" = $, "version" = $ where "letter_id" = $ and "version" = $
update "letters" set "state" = $, "sent_on" = $, "sent_how" = $, "version" = $ where "letter_id" = $ and "version" = $
update "letters" set "state" = $, "signed_at" = $, "version" = $ where "letter_id" = $ and "version" = $
update "letters" set "subject" = $, "addressee" = $, "is_neutral" = $, "version" = $ where "letter_id" = $ and "version" = $
update "list_rows" set "decisions" = $, "plan" = $, "open_questions" = $, "version" = $ where "list_id" = $ and "row_no" = $
update "no_contacts" set "body" = $, "recorded_by" = $, "recorded_at" = $, "version" = $ where "no_contact_id" = $ and "case_id" = $ and "version" = $ and "ended_at" is null
update "no_contacts" set "ended_at" = $ where "no_contact_id" = $ and "case_id" = $ and "ended_at" is null
update "people" set "name" = $, "call_name" = $, "position" = $, "rank" = $, "nip" = $, "version" = $ where "person_id" = $ and "version" = $
update "plan_texts" set "body" = $, "saved_by" = $, "saved_at" = $ where "plan_id" = $
update "plans" set "state" = $, "decided_by" = $, "decided_at" = $, "version" = $ where "plan_id" = $ and "version" = $
update "plans" set "state" = $, "review_on" = $, "proposed_by" = $, "proposed_at" = $, "version" = $ where "plan_id" = $ and "version" = $
update "plans" set "state" = $, "version" = $ where "plan_id" = $ and "version" = $
update "plans" set "version" = $ where "plan_id" = $ and "version" = $
update "receipt_minutes" set "body" = $, "is_protected" = $ where "minute_id" = $
update "receipt_minutes" set "body" = $, "is_protected" = $, "handed_at" = $, "version" = $, "recorded_by" = $, "recorded_at" = $ where "minute_id" = $ and "version" = $ and "signed_at" is null
update "receipt_minutes" set "signed_at" = $, "signed_by" = $, "version" = $ where "minute_id" = $ and "version" = $
update "referral_answers" set "body" = $, "is_protected" = $ where "case_id" = $
update "referral_complaints" set "answered_on" = $, "answered_by" = $, "body" = $ where "complaint_id" = $ and "answered_on" is null
update "referral_lists" set "head" = $, "version" = $, "rows_read" = $ where "list_id" = $
update "referral_lists" set "state" = $, "version" = $, "settled_by" = $, "settled_at" = $ where "list_id" = $
update "referral_lists" set "version" = $ where "list_id" = $
update "referrals" set "contacted_at" = $ where "case_id" = $ and "contacted_at" is null
update "referrals" set "proposal_state" = $, "decided_kind" = $, "decided_by" = $, "decided_at" = $, "status" = $, "is_emergency" = $, "waiting_since" = $, "waiting_until" = $, "selection_due_on" = $, "shelter_ends_on" = $, "version" = $ where "case_id" = $ and "version" = $
update "referrals" set "proposal_state" = $, "decided_kind" = $, "decided_by" = $, "decided_at" = $, "status" = $, "is_emergency" = $, "waiting_since" = $, "waiting_until" = $, "version" = $ where "case_id" = $ and "version" = $
update "referrals" set "proposal_state" = $, "proposal_kind" = $, "proposal_by" = $, "proposal_at" = $, "version" = $ where "case_id" = $ and "version" = $
update "referrals" set "proposal_state" = $, "version" = $ where "case_id" = $ and "version" = $
update "referrals" set "status" = $, "is_emergency" = $, "proposal_state" = $, "waiting_since" = $, "waiting_until" = $, "version" = $ where "case_id" = $ and "version" = $
update "referrals" set "status" = $, "is_emergency" = $, "waiting_until" = $, "version" = $ where "case_id" = $ and "version" = $
update "referrals" set "triaged_at" = $, "version" = $ where "case_id" = $ and "version" = $
update "referrals" set "verdict" = $, "is_overridden" = $, "version" = $ where "case_id" = $ and "version" = $
update "referrals" set "version" = $ where "case_id" = $ and "version" = $
update "rooms" set "building" = $, "name" = $, "kind" = $, "capacity" = $, "is_ground_floor" = $, "takes_children" = $, "is_near_carer" = $, "is_protected" = $, "is_in_use" = $, "version" = $ where "room_id" = $ and "version" = $
update "safe_contacts" set "body" = $, "is_reachable" = $, "recorded_by" = $, "recorded_at" = $, "version" = $ where "contact_id" = $ and "case_id" = $ and "version" = $ and "ended_at" is null
update "safe_contacts" set "ended_at" = $ where "contact_id" = $ and "case_id" = $ and "ended_at" is null
update "tasks" set "done_at" = $, "done_by" = $ where "case_id" = $ and "done_at" is null
update "tasks" set "done_at" = $, "done_by" = $ where "case_id" = $ and "kind" in ($…) and "done_at" is null
update "tasks" set "done_at" = $, "done_by" = $ where "case_id" = $ and "kind" in ($…) and "done_at" is null and "link" in ($…)
update "tasks" set "done_at" = $, "done_by" = $ where "task_id" = $ and "done_at" is null
update "tasks" set "owner_id" = $ where "case_id" = $ and "owner_id" = $ and "done_at" is null
update "tasks" set "owner_id" = $, "owner_role" = $ where "case_id" = $ and "owner_id" = $ and "done_at" is null
update "tasks" set "owner_id" = $, "owner_role" = $ where "case_id" = $ and "owner_id" is null and "owner_role" = $ and "done_at" is null
update "terminations" set "state" = $, "decided_by" = $, "decided_at" = $, "version" = $ where "termination_id" = $ and "version" = $
update "terminations" set "state" = $, "ended_at" = $, "version" = $ where "termination_id" = $ and "version" = $
update "terminations" set "state" = $, "proposed_by" = $, "proposed_at" = $, "effective_on" = $, "decided_by" = $, "decided_at" = $, "version" = $ where "termination_id" = $ and "version" = $
update "terminations" set "state" = $, "version" = $ where "termination_id" = $ and "version" = $
update "toolkits" set "state" = $, "case_id" = $, "reserved_by" = $, "reserved_at" = $, "version" = "version" + $ where "toolkit_id" = $ and "state" = $
update "toolkits" set "state" = $, "case_id" = $, "reserved_by" = $, "reserved_at" = $, "version" = $ where "toolkit_id" = $ and "version" = $ and "state" = $
update "toolkits" set "state" = $, "handed_over_by" = $, "handed_over_at" = $, "handover" = $, "version" = $ where "toolkit_id" = $ and "version" = $
update "toolkits" set "state" = $, "handed_over_by" = $, "handed_over_at" = $, "handover" = $, "version" = $, "is_second" = $, "office_letter_on" = $ where "toolkit_id" = $ and "version" = $
update "word_templates" set "is_used" = $ where "paper" = $ and "is_used" = $
update "word_templates" set "is_used" = $ where "template_id" = $ and "paper" = $
update idempotency_keys set answer = $ where centre_id = $ and person_id = $ and idempotency_key = $
update list_rows l set outcome = r.outcome, into_row = r.into_row, case_id = r.case_id, version = l.version + 1 from jsonb_to_recordset($::jsonb) as r (row_no int, outcome text, into_row int, case_id uuid) where l.list_id = $ and l.row_no = r.row_no
update referral_answers set body = $, is_protected = $ where case_id = $ and case_id = $
update referral_papers set body = $, is_protected = $ where case_id = $ and case_id = $
update referral_steps set body = $, is_protected = $ where case_id = $ and step_id = $
with latest as ( select distinct on (least(d.case_id, d.other_case_id), greatest(d.case_id, d.other_case_id)) least(d.case_id, d.other_case_id) as a, greatest(d.case_id, d.other_case_id) as b, d.verdict, d.reasons, d.decided_at, p.call_name from duplicate_decisions d join people p on p.centre_id = d.centre_id and p.person_id = d.decided_by where d.centre_id = $ order by 1, 2, d.decided_at desc, d.decision_id desc ), marked as ( select least(m.case_id, n.case_id) as a, greatest(m.case_id, n.case_id) as b, array_agg(distinct case m.kind when 'nik' then 'same_nik' when 'phone' then 'same_phone' else 'same_person' end) as reasons from identity_marks m join identity_marks n on n.centre_id = m.centre_id and n.kind = m.kind and n.mark = m.mark and n.case_id > m.case_id where m.centre_id = $ group by 1, 2 ) select coalesce(l.a, m.a) as a, coalesce(l.b, m.b) as b, coalesce(m.reasons, l.reasons) as reasons, l.call_name as marked_by, l.decided_at as marked_at from latest l full join marked m on m.a = l.a and m.b = l.b join cases x on x.centre_id = $ and x.case_id = coalesce(l.a, m.a) join cases y on y.centre_id = $ and y.case_id = coalesce(l.b, m.b) where x.client_id <> y.client_id and l.verdict is distinct from 'different' order by l.decided_at desc nulls last limit 50
with r as (select person_id, case_id, class, amount, extract(hour from at at time zone $)::int as hour from read_log where centre_id = $ and at >= $) select r.person_id, coalesce(p.call_name, '–') as who, r.class, count(distinct r.case_id)::int as files, sum(r.amount)::int as opened, count(*) filter (where r.hour >= 21 or r.hour < 6)::int as at_night, (select count(distinct x.case_id)::int from r x where x.person_id = r.person_id) as all_files from r left join people p on p.centre_id = $ and p.person_id = r.person_id group by r.person_id, p.call_name, r.class order by opened desc

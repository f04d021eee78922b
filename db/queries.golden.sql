close all; begin; select sec.begin_request('<hash>', '<time>', <touch>) as who, sec.door_nonce() as nonce
close all; begin; select sec.door_nonce() as nonce
commit
delete from "aftercare_windows" where "case_id" = $ and "contact_id" is null
delete from "budget_lines" where "line_id" = $ and "version" = $
delete from "calendar_days" where "centre_id" = $ and "on_day" = $ and "kind" = $
delete from "candidate_offers" where "offer_id" = $ and "registered_at" is null
delete from "chore_turns" where "case_id" = $ and "on_day" >= $ and "on_day" <= $ and "done_at" is null
delete from "day_blocks" where "centre_id" = $
delete from "drafts" where "person_id" = $ and "draft_key" = $
delete from "duties" where "duty_id" = $ returning "on_day", "part"
delete from "factor_evidence" where "evidence_id" = $
delete from "fasting_months" where "centre_id" = $
delete from "house_faiths" where "centre_id" = $
delete from "identity_marks" where "case_id" = $
delete from "identity_marks" where "case_id" = $ and "kind" not in ($…)
delete from "letter_files_identity" where "letter_id" = $ and "kind" = $
delete from "letter_files_shared" where "letter_id" = $ and "kind" = $
delete from "letters" where "letter_id" = $ and "version" = $
delete from "list_rows" where "list_id" = $
delete from "list_views" where "person_id" = $ and "view_id" = $
delete from "news_seen" where "person_id" = $ and "line" <> $ and "seen_at" <= $
delete from "outbox_parts" where "person_id" = $ and "entry_id" = $
delete from "session_helpers" where "session_id" in ($…)
delete from "work_photos" where "photo_id" = $ returning "case_id"
insert into "activity_limits" ("centre_id", "limit_id", "case_id", "rule", "from_on", "until_on", "set_by", "set_at") values ($…)
insert into "aftercare_cautions" ("centre_id", "contact_id", "case_id", "body") values ($…)
insert into "aftercare_contacts" ("centre_id", "contact_id", "case_id", "month", "happened_on", "mode", "is_reached", "is_met", "is_safe_to_talk", "work", "tool_status", "needs_attention", "is_above_line", "recorded_by", "recorded_at") values ($…)
insert into "aftercare_ends" ("centre_id", "case_id", "outcome", "criteria_met", "is_standing_alone", "ended_on", "recorded_by", "recorded_at") values ($…)
insert into "aftercare_plans" ("centre_id", "plan_id", "case_id", "is_agreed", "channel", "officer_id", "agreed_on", "body", "recorded_by", "recorded_at") values ($…)
insert into "aftercare_texts" ("centre_id", "contact_id", "case_id", "body") values ($…)
insert into "aftercare_windows" ("centre_id", "case_id", "month", "agreed_on", "from_on", "due_on") values ($…)
insert into "assessment_health_texts" ("centre_id", "section_id", "assessment_id", "case_id", "body") values ($…)
insert into "assessment_safety_texts" ("centre_id", "section_id", "assessment_id", "case_id", "body") values ($…)
insert into "assessment_sections" ("case_id", "part", "section_id", "open_fields", "key_findings", "unsourced", "version", "saved_at", "centre_id", "assessment_id", "saved_by") values ($…)
insert into "assessment_sections" ("centre_id", "assessment_id", "case_id", "part", "section_id", "open_fields", "key_findings", "unsourced", "version", "saved_by", "saved_at") values ($…) on conflict do nothing returning "version"
insert into "assessment_texts" ("centre_id", "section_id", "assessment_id", "case_id", "body") values ($…)
insert into "assessments" ("centre_id", "assessment_id", "case_id", "number", "structure", "started_on", "started_by", "started_at", "reason_id") values ($…) on conflict do nothing
insert into "bed_occupants" ("centre_id", "period_id", "case_id", "is_protected", "with_children") values ($…)
insert into "bed_periods" ("centre_id", "period_id", "bed_id", "from_on") values ($…)
insert into "beds" ("centre_id", "bed_id", "room_id", "label", "is_protected") values ($…)
insert into "belongings" ("centre_id", "belonging_id", "case_id", "body", "quantity", "kept", "envelope_no", "value_rupiah", "received_at", "received_by", "second_person_id") values ($…)
insert into "budget_accounts" ("centre_id", "account_id", "code", "name") values ($…)
insert into "budget_accounts" ("centre_id", "account_id", "code", "name") values ($…) on conflict ("centre_id", "code") do nothing returning "account_id"
insert into "budget_lines" ("centre_id", "line_id", "version_id", "line_key", "need_id", "activity", "name", "calculation", "price_rupiah", "counts", "account_id", "fund", "from_month", "until_month", "ceiling_rupiah", "ceiling_reason") values ($…)
insert into "budget_lines" ("centre_id", "version_id", "line_id", "line_key", "activity", "name", "calculation", "price_rupiah", "counts", "account_id", "fund", "from_month", "until_month", "need_id", "ceiling_rupiah", "ceiling_reason") values ($…)
insert into "budget_plans" ("centre_id", "plan_id", "year", "persons", "days", "made_by", "made_at") values ($…) on conflict ("centre_id", "year") do nothing returning "plan_id"
insert into "budget_versions" ("centre_id", "version_id", "plan_id", "kind", "ordinal", "made_by", "made_at") values ($…) on conflict ("centre_id", "plan_id", "ordinal") do nothing returning "version_id"
insert into "calendar_days" ("centre_id", "on_day", "kind", "name", "source") values ($…) on conflict ("centre_id", "on_day", "kind") do nothing
insert into "calendar_feeds" ("centre_id", "feed_id", "person_id", "token_hash", "made_at") values ($…)
insert into "candidate_offers" ("centre_id", "offer_id", "office_person_id", "sent_at", "answer_due_on", "task_id") values ($…)
insert into "case_children" ("centre_id", "child_id", "case_id", "body", "recorded_at", "recorded_by", "is_protected") values ($…)
insert into "case_displays" ("centre_id", "case_id", "call_name", "is_protected") values ($…)
insert into "case_reasons" ("centre_id", "reason_id", "case_id", "subject", "reason", "at", "person_id") values ($…)
insert into "case_reopenings" ("centre_id", "reopening_id", "case_id", "is_protected", "reason", "reopened_by", "reopened_at") values ($…)
insert into "case_team" ("centre_id", "membership_id", "case_id", "person_id", "part", "from_at", "assigned_by") values ($…)
insert into "cases" ("centre_id", "case_id", "client_id", "episode", "stage_since", "opened_on", "is_protected", "code_name", "responsible_id") values ($…)
insert into "cash_lines" ("centre_id", "line_id", "day_id", "case_id", "place", "kind", "rupiah", "body", "written_by", "written_at") values ($…)
insert into "certifications" ("centre_id", "certification_id", "case_id", "is_protected", "registered_on", "body", "author_id", "retest_of", "held_on") values ($…) on conflict ("centre_id", "retest_of") do nothing
insert into "class_goals" ("goal_ids", "chosen_by", "chosen_at", "version", "centre_id", "member_id", "case_id") values ($…) on conflict do nothing returning "version"
insert into "class_groups" ("name", "track", "intake_id", "from_on", "until_on", "centre_id", "group_id") values ($…)
insert into "class_members" ("centre_id", "member_id", "group_id", "case_id", "from_on", "added_by") values ($…)
insert into "class_readiness" ("centre_id", "group_id", "item", "is_ready", "checked_by", "checked_at") values ($…) on conflict ("centre_id", "group_id", "item") do update set "is_ready" = $, "checked_by" = $, "checked_at" = $
insert into "class_resources" ("name", "seats", "is_in_use", "centre_id", "resource_id", "kind") values ($…)
insert into "client_documents" ("centre_id", "case_id", "document", "state", "recorded_by", "recorded_at") values ($…) on conflict ("centre_id", "case_id", "document") do update set "state" = $, "recorded_by" = $, "recorded_at" = $
insert into "client_merges" ("centre_id", "merge_id", "kept_client_id", "merged_client_id", "case_ids", "merged_by", "merged_at") values ($…)
insert into "clients" ("centre_id", "client_id", "made_at") values ($…)
insert into "community_issues" ("centre_id", "issue_id", "topic", "place", "seen_on", "body", "told", "noted_by", "noted_at") values ($…)
insert into "conference_members" ("centre_id", "conference_id", "seat", "case_id", "person_id", "guest", "was_present") values ($…)
insert into "conference_minutes" ("centre_id", "conference_id", "case_id", "body") values ($…)
insert into "conferences" ("centre_id", "conference_id", "case_id", "kind", "held_on", "cause", "event_on", "stage", "chair_id", "secretary_id", "decision", "track", "next_review_on", "dissents", "told_on", "recorded_by", "recorded_at") values ($…)
insert into "conferences" ("centre_id", "conference_id", "case_id", "kind", "held_on", "cause", "event_on", "stage", "chair_id", "secretary_id", "decision", "track", "next_review_on", "dissents", "told_on", "recorded_by", "recorded_at", "endorsed_by", "endorsed_at") values ($…)
insert into "consent_talks" ("centre_id", "talk_id", "case_id", "is_protected", "body") values ($…)
insert into "consents" ("centre_id", "talk_id", "case_id", "consent_id", "purpose", "answer", "form", "language", "explained_by", "given_at", "valid_until", "recorded_by", "recorded_at") values ($…)
insert into "day_blocks" ("centre_id", "block_id", "season", "kind", "label", "starts", "ends") values ($…)
insert into "day_eaters" ("centre_id", "women", "said_on") values ($…) on conflict do nothing returning "version"
insert into "deliverer_papers" ("centre_id", "paper_id", "deliverer_id", "kind", "checks", "done_on", "valid_until", "kept_at", "scan", "scan_format", "recorded_by", "recorded_at") values ($…)
insert into "deliverers" ("centre_id", "deliverer_id", "person_id", "kind") values ($…)
insert into "deliverers" ("deliverer_id", "kind", "organisation", "topics", "is_active", "contact", "name", "centre_id", "person_id", "vetting_task_id", "statement_task_id") values ($…)
insert into "doses" ("centre_id", "dose_id", "case_id", "medicine_id", "quantity", "given_at", "written_by", "body") values ($…)
insert into "drafts" ("centre_id", "person_id", "draft_key", "body", "late", "version", "saved_at") values ($…) on conflict ("centre_id", "person_id", "draft_key") do update set "body" = $, "late" = $, "version" = $, "saved_at" = $ where "drafts"."version" = $ returning "version"
insert into "duplicate_decisions" ("centre_id", "decision_id", "case_id", "other_case_id", "verdict", "reasons", "decided_by", "decided_at") values ($…)
insert into "duties" ("centre_id", "duty_id", "on_day", "part", "person_id") values ($…)
insert into "duty_swaps" ("centre_id", "swap_id", "duty_id", "from_id", "to_id", "asked_at") values ($…)
insert into "evaluation_decisions" ("centre_id", "decision_id", "case_id", "decision", "months", "until_on", "decided_on", "recorded_by", "recorded_at") values ($…)
insert into "evaluation_report_lines" ("centre_id", "report_id", "case_id", "track", "attendance_percent", "is_competent", "profit_rupiah", "days_open", "customers", "revenue_rupiah", "register_no", "note") values ($…)
insert into "evaluation_reports" ("centre_id", "report_id", "intake_id", "name", "starts_on", "ends_on", "due_on", "body", "written_by", "delivered_at", "task_id") values ($…)
insert into "evaluation_texts" ("centre_id", "text_id", "case_id", "kind", "made_on", "author_id", "recorded_at", "body") values ($…)
insert into "factor_evidence" ("centre_id", "evidence_id", "factor_id", "source", "technique", "seen_on", "body", "noted_by", "noted_at") values ($…)
insert into "factors" ("centre_id", "factor_id", "side", "field", "title", "why", "hinders", "noted_by", "noted_at") values ($…)
insert into "fasting_months" ("centre_id", "from_on", "until_on") values ($…)
insert into "first_nights" ("centre_id", "case_id", "body", "recorded_by", "recorded_at") values ($…) on conflict do nothing
insert into "flag_causes" ("centre_id", "text_id", "flag_id", "case_id", "written_by", "written_at", "body") values ($…)
insert into "flag_texts" ("centre_id", "text_id", "flag_id", "case_id", "part", "written_by", "written_at", "body") values ($…)
insert into "flag_texts" ("centre_id", "text_id", "flag_id", "case_id", "written_by", "written_at", "part", "body") values ($…)
insert into "flags" ("centre_id", "flag_id", "case_id", "kind", "source", "record_id", "until_on", "opened_by", "opened_at") values ($…) on conflict do nothing
insert into "gate_expected" ("centre_id", "expected_id", "kind", "at", "made_by", "made_at") values ($…)
insert into "gate_passings" ("centre_id", "passing_id", "number", "direction", "at", "noted_by") values ($…)
insert into "gate_seen" ("centre_id", "visit_id", "person_id", "seen_at") values ($…) on conflict do nothing
insert into "gate_thing_ends" ("centre_id", "thing_id", "end_id", "ended_as", "at", "noted_by") values ($…) on conflict do nothing
insert into "gate_things" ("centre_id", "thing_id", "number", "came_as", "at", "noted_by") values ($…)
insert into "gate_visits" ("centre_id", "visit_id", "purpose", "id_seen", "arrived_at", "entered_at", "noted_by") values ($…)
insert into "gate_words" ("centre_id", "row_id", "person_id", "body") values ($…)
insert into "goal_ratings" ("centre_id", "case_id", "rating_id", "goal_id", "plan_id", "level", "rated_on", "note_ids", "rated_by", "rated_at", "body") values ($…)
insert into "group_attendances" ("centre_id", "attendance_id", "group_id", "case_id", "mark", "needs_reexplaining", "reason", "explainer_id", "held_on", "saved_by") values ($…) returning "attendance_id", "counts"
insert into "group_questions" ("centre_id", "question_id", "attendance_id", "case_id", "is_protected", "body", "saved_by", "saved_at") values ($…)
insert into "group_sessions" ("centre_id", "group_id", "held_on", "held_at", "minutes", "body", "method", "deliverer_id", "questions", "saved_by", "saved_at", "planned_id") values ($…) on conflict ("centre_id", "planned_id", "saved_by") where "planned_id" is not null do nothing returning "group_id"
insert into "group_texts" ("centre_id", "attendance_id", "case_id", "is_protected", "body") values ($…)
insert into "health_log" ("centre_id", "entry_id", "case_id", "kind", "seen_on", "standing", "again_on", "written_by", "written_at", "body") values ($…)
insert into "health_screenings" ("centre_id", "screening_id", "case_id", "version", "examined_on", "written_by", "written_at", "body") values ($…) on conflict ("centre_id", "case_id", "version") do nothing
insert into "house_faiths" ("centre_id", "faith") values ($…)
insert into "house_rolls" ("centre_id", "roll_id", "on_night", "opened_at", "opened_by") values ($…) on conflict do nothing returning "roll_id"
insert into "house_rules" ("centre_id", "version", "made_at", "made_by", "rule_id", "position", "text", "why") values ($…) on conflict do nothing
insert into "identities" ("centre_id", "case_id", "body", "recorded_at", "recorded_by", "is_protected") values ($…) on conflict do nothing
insert into "identity_marks" ("centre_id", "case_id", "kind", "mark") values ($…) on conflict ("centre_id", "case_id", "kind") do update set "mark" = $
insert into "improvements" ("centre_id", "improvement_id", "origin", "task_id", "factor_id", "report_id", "suggestion_no", "issue_id", "what", "owner_id", "due_on", "measure", "was", "asked_by", "asked_at") values ($…) on conflict ("centre_id", "report_id", "suggestion_no") do nothing returning "improvement_id"
insert into "incident_files" ("centre_id", "file_id", "incident_id", "kind", "kept_by", "kept_at", "body") values ($…)
insert into "incident_steps" ("centre_id", "step_id", "incident_id", "owner_id", "due_on", "task_id") values ($…)
insert into "incident_tellings" ("centre_id", "telling_id", "incident_id", "whom", "due_at", "task_id") values ($…)
insert into "incident_tellings" ("centre_id", "telling_id", "incident_id", "whom", "told_at", "channel", "noted_by", "noted_at") values ($…)
insert into "incident_women" ("centre_id", "incident_id", "case_id") values ($…)
insert into "incident_words" ("centre_id", "note_id", "incident_id", "kind", "written_by", "written_at", "person_id", "body") values ($…)
insert into "incidents" ("centre_id", "incident_id", "kind", "level", "place", "happened_at", "known_at", "reported_by", "reported_at") values ($…)
insert into "inspection_findings" ("centre_id", "finding_id", "inspection_id", "item_id", "mender_id", "due_on", "body") values ($…)
insert into "inspection_items" ("centre_id", "version", "made_at", "made_by", "name", "look_in", "item_id", "position") values ($…) on conflict do nothing
insert into "inspections" ("centre_id", "inspection_id", "version", "seen_by", "area", "seen_on", "seen_at") values ($…)
insert into "inspections" ("centre_id", "inspection_id", "version", "seen_by", "room_id", "seen_on", "seen_at") values ($…)
insert into "instrument_answers" ("centre_id", "taking_id", "case_id", "body", "saved_by", "saved_at") values ($…)
insert into "instrument_takings" ("centre_id", "taking_id", "case_id", "instrument", "instrument_version", "taken_on", "mode", "started_by", "started_at") values ($…) on conflict do nothing
insert into "intakes" ("centre_id", "intake_id", "year", "ordinal", "starts_on", "ends_on", "quota", "name") values ($…)
insert into "invitations" ("centre_id", "invitation_id", "session_id", "deliverer_id", "from_on", "until_on", "names", "invited_by", "invited_at") values ($…) on conflict do nothing
insert into "journal_entries" ("centre_id", "entry_id", "shift_id", "at", "person_id", "kind", "case_id", "body") values ($…)
insert into "key_requests" ("centre_id", "request_id", "case_id", "class", "reader_id", "purpose", "asked_by", "asked_at") values ($…) on conflict do nothing
insert into "kiosk_cards" ("centre_id", "card_id", "case_id", "made_by", "made_at", "body", "code_tag", "kdf", "verifier", "key_by_pin", "public_key", "box_key", "sheet") values ($…)
insert into "kiosk_screens" ("centre_id", "screen_id", "place", "token_hash", "opened_by", "opened_at", "ends_at") values ($…)
insert into "letter_files_identity" ("centre_id", "file_id", "letter_id", "kind", "body", "file", "made_at", "made_by", "case_id", "is_protected") values ($…)
insert into "letter_files_narrative" ("centre_id", "file_id", "letter_id", "kind", "body", "file", "made_at", "made_by", "case_id", "is_protected") values ($…)
insert into "letter_files_shared" ("centre_id", "file_id", "letter_id", "kind", "body", "file", "made_at", "made_by", "group_code") values ($…)
insert into "letter_numbers" ("centre_id", "book", "year", "running_no", "letter_id", "number", "taken_at", "taken_by") values ($…)
insert into "letter_settings" ("centre_id", "neutral", "changed_at", "changed_by") values ($…) on conflict do nothing
insert into "letters" ("centre_id", "letter_id", "paper", "state", "case_id", "subject_id", "keep", "subject", "addressee", "is_neutral", "made_at", "made_by") values ($…)
insert into "letters" ("centre_id", "letter_id", "paper", "state", "case_id", "subject_id", "keep", "subject", "addressee", "is_neutral", "made_at", "made_by", "dated_on", "sha256", "pages", "issued_at", "issued_by") values ($…)
insert into "list_codes" ("centre_id", "code_id", "body", "made_by", "made_at") values ($…)
insert into "list_files" ("centre_id", "list_id", "brought_by", "file") values ($…)
insert into "list_layouts" ("centre_id", "layout_id", "body", "made_by", "made_at") values ($…)
insert into "list_takings" ("list_id", "letter_id", "received_on", "intake_id", "responsible_id", "office_person_id", "centre_id", "begun_by", "begun_at") values ($…)
insert into "list_views" ("centre_id", "person_id", "view_id", "list_name", "body", "saved_at") values ($…) on conflict ("centre_id", "person_id", "view_id") do update set "body" = $, "saved_at" = $
insert into "meal_costs" ("centre_id", "on_day", "rupiah", "noted_by") values ($…) on conflict do nothing returning "version"
insert into "measure_words" ("centre_id", "note_id", "measure_id", "case_id", "kind", "written_by", "written_at", "person_id", "body") values ($…)
insert into "medication_marks" ("centre_id", "plan_id", "on_day", "minute", "version", "case_id", "mark", "marked_by", "marked_at") values ($…) on conflict do nothing returning "version"
insert into "medication_plans" ("centre_id", "plan_id", "case_id", "minutes", "from_on", "until_on", "written_by", "written_at", "body") values ($…)
insert into "medicine_lots" ("centre_id", "lot_id", "medicine_id", "expires_on", "left_count", "received_on", "received_by") values ($…)
insert into "medicines" ("centre_id", "medicine_id", "name", "unit", "least") values ($…) on conflict do nothing
insert into "menu_meals" ("centre_id", "on_day", "meal", "dishes") values ($…) on conflict do nothing returning "on_day"
insert into "menu_meals" ("centre_id", "on_day", "meal", "dishes") values ($…) on conflict do nothing returning "version"
insert into "need_women" ("centre_id", "need_id", "case_id", "body") values ($…)
insert into "needs" ("centre_id", "need_id", "no", "kind", "what", "women_count", "cost_rupiah", "source", "needed_by", "body", "asked_by", "asked_at", "task_id") values ($…)
insert into "news_seen" ("centre_id", "person_id", "line", "seen_at") values ($…) on conflict ("centre_id", "person_id", "line") do update set "seen_at" = $
insert into "night_receptions" ("centre_id", "reception_id", "received_at", "received_by", "bed_id", "period_id", "task_id", "needs_company") values ($…)
insert into "night_words" ("centre_id", "reception_id", "person_id", "body") values ($…)
insert into "no_contacts" ("centre_id", "no_contact_id", "case_id", "body", "recorded_by", "recorded_at") values ($…)
insert into "offer_words" ("centre_id", "offer_id", "person_id", "body") values ($…)
insert into "outbox_asides" ("centre_id", "person_id", "entry_id", "kind", "endpoint", "body", "refused", "written_at", "put_at") values ($…)
insert into "outbox_parts" ("centre_id", "person_id", "entry_id", "part_no", "box", "put_at") values ($…) on conflict do nothing
insert into "people" ("centre_id", "person_id", "name", "call_name", "position", "rank", "nip") values ($…)
insert into "plan_goals" ("centre_id", "plan_id", "case_id", "goal_id", "position", "importance", "difficulty", "start_level") values ($…)
insert into "plan_returns" ("centre_id", "plan_id", "case_id", "body") values ($…)
insert into "plan_signatures" ("centre_id", "plan_id", "signer", "case_id", "person_id", "manner", "witness_id", "signed_on", "recorded_by", "recorded_at") values ($…) on conflict do nothing
insert into "plan_steps" ("centre_id", "plan_id", "case_id", "step_id", "goal_id", "component", "owner_id", "starts_on", "ends_on", "task_id") values ($…)
insert into "plan_texts" ("centre_id", "plan_id", "case_id", "body", "saved_by", "saved_at") values ($…)
insert into "plans" ("centre_id", "plan_id", "case_id", "number", "started_by", "started_at") values ($…) on conflict do nothing
insert into "plates" ("centre_id", "plate_id", "case_id", "plate", "set_by", "set_at") values ($…) on conflict do nothing returning "plate_id"
insert into "practice_entries" ("case_id", "entry_id", "centre_id", "lesson_id", "held_on") values ($…)
insert into "practice_lessons" ("centre_id", "lesson_id", "unit_id", "held_on", "minutes", "body", "saved_by", "saved_at") values ($…)
insert into "practice_texts" ("centre_id", "entry_id", "case_id", "is_protected", "body", "author_id") values ($…) on conflict ("centre_id", "entry_id") do nothing
insert into "practicum_days" ("centre_id", "day_id", "case_id", "held_on", "customers", "very_unhappy", "unhappy", "middling", "happy", "very_happy") values ($…) on conflict ("centre_id", "case_id", "held_on") do nothing returning "day_id"
insert into "practicums" ("centre_id", "practicum_id", "case_id", "from_on", "until_on", "days_open", "customers", "revenue_rupiah", "material_rupiah", "other_rupiah", "is_cash_book_kept", "is_problem_solved", "track", "customer_rating", "mentor_rating", "recorded_by", "recorded_at") values ($…)
insert into "pregnancies" ("centre_id", "pregnancy_id", "case_id", "body", "written_by", "written_at") values ($…)
insert into "psychologist_views" ("centre_id", "view_id", "case_id", "author_id", "written_at", "body") values ($…)
insert into "published_helpers" ("centre_id", "week_on", "number", "session_id", "deliverer_id", "gives_as", "deliverer_name") values ($…)
insert into "published_sessions" ("centre_id", "week_on", "number", "session_id", "on_day", "kind", "title", "meant_for", "group_id", "track", "faith", "deliverer_id", "place_id", "equipment_id", "replaces_on", "gives_as", "starts", "ends", "group_name", "deliverer_name", "place_name", "equipment_name") values ($…)
insert into "published_weeks" ("centre_id", "week_on", "number", "proposed_by", "approved_by", "published_at") values ($…)
insert into "receipt_minutes" ("centre_id", "minute_id", "case_id", "body", "is_protected", "handed_at", "version", "recorded_by", "recorded_at") values ($…) on conflict do nothing
insert into "referral_answers" ("centre_id", "case_id", "body", "is_protected") values ($…)
insert into "referral_checks" ("centre_id", "check_id", "case_id", "person_id", "at", "verdict", "is_override", "body") values ($…)
insert into "referral_complaints" ("centre_id", "complaint_id", "case_id", "channel", "received_on", "due_on", "recorded_by", "is_protected", "body") values ($…)
insert into "referral_contacts" ("centre_id", "contact_id", "case_id", "person_id", "at", "with_whom", "channel", "was_reached", "is_protected", "body") values ($…)
insert into "referral_letters" ("centre_id", "letter_id", "number_mark", "dated_on", "received_on", "stated_count", "intake_id", "list_id", "office_person_id", "body", "for_office", "recorded_by", "recorded_at") values ($…)
insert into "referral_lists" ("centre_id", "list_id", "brought_by", "brought_at", "kid", "key_by_group", "key_by_person", "generation", "head", "file_mark", "rows_read") values ($…)
insert into "referral_outcomes" ("centre_id", "outcome_id", "case_id", "person_id", "noted_on", "outcome", "is_protected", "body") values ($…)
insert into "referral_papers" ("centre_id", "case_id", "is_protected", "body") values ($…)
insert into "referral_readiness" ("centre_id", "case_id", "body", "person_id", "at") values ($…) on conflict do nothing
insert into "referral_steps" ("centre_id", "step_id", "case_id", "person_id", "at", "step", "kind", "is_protected", "body") values ($…)
insert into "referral_stories" ("centre_id", "case_id", "body") values ($…)
insert into "referral_triages" ("centre_id", "triage_id", "case_id", "person_id", "at", "is_complete", "body") values ($…)
insert into "referrals" ("centre_id", "case_id", "letter_id", "no_letter_reason", "source", "received_at", "urgency", "intake_id", "office_person_id", "registered_by", "registered_at", "first_response_due_on", "decision_due_on") values ($…)
insert into "reminder_choices" ("centre_id", "person_id", "quiet_from", "quiet_until", "mail_to", "mail_about", "mail_at", "chosen_at") values ($…) on conflict ("centre_id", "person_id") do update set "quiet_from" = $, "quiet_until" = $, "mail_to" = $, "mail_about" = $, "mail_at" = $, "chosen_at" = $
insert into "roll_locks" ("group_id", "seq", "state", "why", "centre_id", "person_id", "at") values ($…) on conflict ("centre_id", "group_id", "seq") do nothing
insert into "roll_marks" ("centre_id", "roll_id", "case_id", "mark") values ($…)
insert into "rooms" ("centre_id", "room_id", "building", "name", "kind", "capacity", "is_ground_floor", "takes_children", "is_near_carer", "is_protected", "is_in_use") values ($…)
insert into "rules_told" ("centre_id", "told_id", "case_id", "version", "how", "understood", "told_at", "told_by") values ($…)
insert into "safe_contacts" ("centre_id", "contact_id", "case_id", "body", "is_reachable", "recorded_by", "recorded_at") values ($…)
insert into "safety_plans" ("centre_id", "plan_id", "case_id", "version", "written_by", "written_at", "body") values ($…) on conflict do nothing
insert into "safety_talks" ("centre_id", "talk_id", "case_id", "written_by", "written_at", "body") values ($…)
insert into "scheduled_sessions" ("centre_id", "session_id", "on_day", "starts", "ends", "kind", "title", "meant_for", "group_id", "faith", "deliverer_id", "gives_as", "place_id", "equipment_id", "saved_by", "saved_at") values ($…)
insert into "scheduled_sessions" ("on_day", "starts", "ends", "kind", "meant_for", "group_id", "faith", "deliverer_id", "place_id", "equipment_id", "title", "gives_as", "replaces_on", "saved_by", "saved_at", "centre_id", "session_id", "series_id") values ($…)
insert into "service_referral_health" ("centre_id", "note_id", "service_referral_id", "case_id", "part", "body", "written_by", "written_at") values ($…)
insert into "service_referral_safety" ("centre_id", "note_id", "service_referral_id", "case_id", "part", "body", "written_by", "written_at") values ($…)
insert into "service_referral_story" ("centre_id", "note_id", "service_referral_id", "case_id", "part", "body", "written_by", "written_at") values ($…)
insert into "service_referrals" ("centre_id", "service_referral_id", "case_id", "service_id", "reach", "basis", "shared", "referred_on", "answer_by", "onward_from", "urgency", "escort_id", "cost_rupiah", "payer", "referred_by", "referred_at", "task_id") values ($…)
insert into "services" ("centre_id", "service_id", "kind", "name", "address", "phone", "contact", "hours", "cost", "changed_at", "changed_by", "version") values ($…)
insert into "session_fees" ("centre_id", "fee_id", "session_id", "deliverer_id", "on_day", "rate_rupiah", "hours", "payer", "saved_by", "saved_at") values ($…) on conflict do nothing
insert into "session_helpers" ("centre_id", "session_id", "deliverer_id", "gives_as") values ($…)
insert into "session_notes" ("centre_id", "note_id", "case_id", "author_id", "group_id", "kind", "part_played", "happened_on", "happened_at", "minutes", "audience", "needs_attention", "goal_ids", "safety", "corrects_id", "written_at") values ($…)
insert into "session_private_texts" ("centre_id", "note_id", "case_id", "author_id", "audience", "reader_id", "body") values ($…)
insert into "session_proofs" ("centre_id", "proof_id", "group_id", "kind", "faces", "format", "file", "saved_by", "saved_at") values ($…)
insert into "session_texts" ("centre_id", "note_id", "case_id", "author_id", "body") values ($…)
insert into "skill_tests" ("centre_id", "test_id", "case_id", "track", "rubric", "held_on", "marks", "mean_hundredths", "is_competent", "assessed_by", "recorded_at") values ($…)
insert into "stage_entries" ("centre_id", "entry_id", "case_id", "from_stage", "to_stage", "kind", "reason_id", "at") values ($…)
insert into "task_texts" ("centre_id", "task_id", "case_id", "text") values ($…)
insert into "tasks" ("centre_id", "task_id", "case_id", "kind", "params", "owner_id", "owner_role", "from_on", "due_on", "due_at", "made_at", "link") values ($…)
insert into "termination_guarded" ("centre_id", "record_id", "case_id", "body") values ($…)
insert into "termination_notes" ("centre_id", "record_id", "case_id", "body") values ($…)
insert into "termination_records" ("centre_id", "record_id", "case_id", "termination_id", "name", "outcome", "on_day", "facts", "recorded_by", "recorded_at") values ($…)
insert into "terminations" ("centre_id", "termination_id", "case_id", "exit_kind", "needs_four_eyes", "missing_since", "opened_by", "opened_at") values ($…)
insert into "timetable_weeks" ("centre_id", "week_on") values ($…) on conflict ("centre_id", "week_on") do update set "state" = $, "version" = "timetable_weeks"."version" + $ where "timetable_weeks"."state" != $
insert into "toolkit_items" ("centre_id", "toolkit_id", "position", "name", "brand", "serial", "quantity", "unit", "unit_price_rupiah", "condition") values ($…)
insert into "toolkit_items" ("centre_id", "toolkit_id", "position", "name", "quantity", "unit", "unit_price_rupiah", "condition", "brand", "serial") values ($…)
insert into "toolkits" ("centre_id", "toolkit_id", "label", "track", "source_of_fund", "made_by", "made_at") values ($…) on conflict ("centre_id", "label") do nothing
insert into "tracks" ("name_id", "name_en", "lesson_hours", "criteria", "is_offered", "centre_id", "track") values ($…) on conflict do nothing
insert into "training_units" ("centre_id", "unit_id", "track", "position", "title", "lesson_hours", "skkni") values ($…) on conflict ("centre_id", "track", "position") do nothing
insert into "training_units" ("centre_id", "unit_id", "track", "title", "lesson_hours", "skkni", "is_in_use", "position") values ($…)
insert into "unit_ratings" ("centre_id", "rating_id", "case_id", "unit_id", "round", "held_on", "mean_hundredths", "is_competent", "rubric", "marks", "body", "assessed_by", "recorded_at") values ($…)
insert into "voice_notes" ("centre_id", "note_id", "voice_id", "kind", "written_by", "written_at", "person_id", "body") values ($…)
insert into "voice_words" ("centre_id", "voice_id", "person_id", "body") values ($…)
insert into "voices" ("centre_id", "voice_id", "topic", "said_on", "answer_by", "level", "outside_by", "police_by", "code_hash") values ($…)
insert into "word_templates" ("centre_id", "template_id", "paper", "version", "file", "sha256", "uploaded_at", "uploaded_by") values ($…)
insert into "work_photos" ("centre_id", "photo_id", "case_id", "is_protected", "faces", "rating_id", "entry_id", "taken_on", "taken_at", "taken_by", "body", "file") values ($…)
insert into case_displays (centre_id, case_id, call_name) select $, r.case_id, r.call_name from jsonb_to_recordset($::jsonb) as r (case_id uuid, call_name text)
insert into case_team (centre_id, membership_id, case_id, person_id, part, from_at, assigned_by) select $, r.membership_id, r.case_id, r.responsible_id, 'responsible', $, $ from jsonb_to_recordset($::jsonb) as r (case_id uuid, client_id uuid, membership_id uuid, opened_on date, responsible_id uuid) where r.responsible_id is not null
insert into cases (centre_id, case_id, client_id, episode, stage_since, is_protected, opened_on, responsible_id) select $, r.case_id, r.client_id, 1, $, false, r.opened_on, r.responsible_id from jsonb_to_recordset($::jsonb) as r (case_id uuid, client_id uuid, membership_id uuid, opened_on date, responsible_id uuid)
insert into chore_rests (centre_id, rest_id, case_id, from_on, until_on) values ($…)
insert into chore_turns (centre_id, turn_id, on_day, chore, case_id) select $, * from unnest($::uuid[], $::date[], $::text[], $::uuid[])
insert into clients (centre_id, client_id, made_at) select $, r.client_id, $ from jsonb_to_recordset($::jsonb) as r (case_id uuid, client_id uuid, membership_id uuid, opened_on date, responsible_id uuid)
insert into house_shifts (centre_id, shift_id, part, began_at) values ($…) on conflict do nothing
insert into idempotency_keys (centre_id, person_id, idempotency_key, endpoint, body_hash, at) values ($…) on conflict do nothing
insert into identities (centre_id, case_id, is_protected, body, recorded_at, recorded_by) select $, r.case_id, false, r.body, $, $ from jsonb_to_recordset($::jsonb) as r (case_id uuid, body text)
insert into identity_marks (centre_id, case_id, kind, mark) select $, r.case_id, r.kind, r.mark from jsonb_to_recordset($::jsonb) as r (case_id uuid, kind text, mark text)
insert into keys.data_keys (centre_id, kid, case_id, class, scope, made_at) select $, k.kid, k.case_id, $, '', $ from unnest($::text[], $::uuid[]) as k (kid, case_id)
insert into keys.data_keys (centre_id, kid, case_id, class, scope, made_at) values ($…)
insert into keys.key_wraps (centre_id, kid, case_id, group_code, person_id, generation, form, wrapped) select $, w.kid, w."case", w."group", w.person, w.generation, w.form, w.wrapped from jsonb_to_recordset($::jsonb) as w (kid text, "case" uuid, "group" text, person uuid, generation int, form text, wrapped text)
insert into keys.key_wraps (centre_id, kid, case_id, group_code, person_id, generation, form, wrapped) values ($…) on conflict do nothing
insert into leave_passes (centre_id, pass_id, case_id, kind, from_at, back_at, is_family, asked_at, body) values ($…)
insert into list_rows (centre_id, list_id, row_no, brought_by, weight, open_questions, plan, body) select $, $, r.row_no, $, r.weight, r.open_questions, r.plan, r.body from jsonb_to_recordset($::jsonb) as r (row_no int, weight text, open_questions int, plan text, body text)
insert into measures (centre_id, measure_id, case_id, rule_id, happened_on, reported_at) values ($…)
insert into number_books (centre_id, book, year, last_no) values ($, $, $, 1) on conflict (centre_id, book, year) do update set last_no = number_books.last_no + 1 returning last_no
insert into presence_entries (centre_id, entry_id, case_id, from_presence, to_presence, at, back_at, leave_kind, given_by, body) values ($…)
insert into referral_papers (centre_id, case_id, is_protected, body) select $, r.case_id, false, r.body from jsonb_to_recordset($::jsonb) as r (case_id uuid, body text)
insert into referrals (centre_id, case_id, letter_id, source, received_at, urgency, list_no, intake_id, office_person_id, registered_by, registered_at, first_response_due_on, decision_due_on) select $, r.case_id, $, 'social_office', $, 'ordinary', r.list_no, $, $, $, $, $, $ from jsonb_to_recordset($::jsonb) as r (case_id uuid, list_no int)
insert into savings_entries (centre_id, case_id, kind, amount_rupiah, corrects_seq, signed_how, at) values ($…) returning seq, balance_rupiah as balance
insert into sealed_numbers (centre_id, taken_on) values ($…) returning number
insert into tasks (centre_id, task_id, case_id, kind, params, owner_id, owner_role, from_on, due_on, made_at, link) select $, r.task_id, r.case_id, r.kind, r.params, r.owner_id, r.owner_role, r.from_on, r.due_on, $, r.link from jsonb_to_recordset($::jsonb) as r (task_id uuid, case_id uuid, kind text, params jsonb, owner_id uuid, owner_role text, from_on date, due_on date, link text)
rollback
select "a"."attendance_id", "a"."case_id", "c"."is_protected" from "group_attendances" as "a" inner join "cases" as "c" on "c"."centre_id" = "a"."centre_id" and "c"."case_id" = "a"."case_id" where "a"."group_id" = $ and "a"."attendance_id" = $
select "account_id", "code" from "budget_accounts"
select "account_id", "code", "name", "is_used" from "budget_accounts"
select "aftercare_contacts".*, "people"."call_name" from "aftercare_contacts" left join "people" on "people"."centre_id" = "aftercare_contacts"."centre_id" and "people"."person_id" = "aftercare_contacts"."recorded_by" where "case_id" = $ order by "happened_on" desc, "contact_id" desc limit $
select "amount_rupiah", "corrects_seq" from "savings_entries" where "case_id" = $ and "seq" = $
select "assessment_sections"."case_id", "assessment_sections"."part", "assessment_sections"."section_id", "assessment_sections"."open_fields", "assessment_sections"."key_findings", "assessment_sections"."unsourced", "assessment_sections"."version", "assessment_sections"."saved_at", "assessment_sections"."saved_by" as "saved_by_id", "people"."call_name" as "saved_by" from "assessment_sections" inner join "people" on "people"."centre_id" = "assessment_sections"."centre_id" and "people"."person_id" = "assessment_sections"."saved_by" where "assessment_sections"."assessment_id" = $
select "assessments"."assessment_id", "assessments"."case_id", "assessments"."number", "assessments"."started_on", "starter"."call_name" as "started_by", "assessments"."signed_on", "assessments"."signed_at", "signer"."call_name" as "signed_by" from "assessments" inner join "people" as "starter" on "starter"."centre_id" = "assessments"."centre_id" and "starter"."person_id" = "assessments"."started_by" left join "people" as "signer" on "signer"."centre_id" = "assessments"."centre_id" and "signer"."person_id" = "assessments"."signed_by" where "assessments"."case_id" = $ order by "assessments"."number" desc
select "at" from "presence_entries" where "case_id" = $ order by "at" desc limit $
select "at" from "referral_contacts" where "case_id" = $ and "was_reached" = $ order by "at" desc limit $
select "at", "from_stage" as "from", "to_stage" as "to" from "stage_entries" where "case_id" = $ and "at" >= $ order by "at"
select "at", "to_presence" from "presence_entries" where "case_id" = $ order by "at"
select "attendance_id" from "group_attendances" where "group_id" = $
select "attendance_id", "body" from "group_texts" where "case_id" = $
select "attendance_id", "case_id", "body" from "group_texts" where "attendance_id" in ($…) order by "is_protected"
select "attendance_id", "case_id", "mark", "reason", "counts", "needs_reexplaining", "version", "explainer_id", "explained_on", "material_on" from "group_attendances" where "group_id" = $
select "attendance_id", "group_id", "case_id", "mark", "counts", "version" from "group_attendances" where "planned_id" = $
select "author_id", "audience", "goal_ids", "happened_at" from "session_notes" where "note_id" = $ and "case_id" = $
select "author_id", "part_played", "kind", count(*) as "count", sum("minutes") as "minutes" from "session_notes" where "happened_on" >= $ and "happened_on" <= $ and not exists (select 1 from session_notes later where later.centre_id = session_notes.centre_id and later.corrects_id = session_notes.note_id) group by "author_id", "part_played", "kind"
select "b"."belonging_id", "b"."body", "b"."quantity", "b"."kept", "b"."envelope_no", "b"."value_rupiah", "b"."received_at", "r"."call_name" as "received_by", "s"."call_name" as "second_person", "b"."returned_at", "b"."returned_to", "b"."version" from "belongings" as "b" inner join "people" as "r" on "r"."centre_id" = "b"."centre_id" and "r"."person_id" = "b"."received_by" left join "people" as "s" on "s"."centre_id" = "b"."centre_id" and "s"."person_id" = "b"."second_person_id" where "b"."case_id" = $ order by "b"."received_at", "b"."belonging_id" limit $
select "b".*, "a"."code" as "account_code", "a"."name" as "account_name" from "budget_lines" as "b" left join "budget_accounts" as "a" on "a"."centre_id" = "b"."centre_id" and "a"."account_id" = "b"."account_id" where "b"."version_id" in ($…) order by "b"."activity", "b"."name"
select "bed_id" from "beds" where "is_in_use" = $ limit $
select "bed_id", "from_on", "until_on" from "bed_periods" where "from_on" <= $ and ("until_on" is null or "until_on" >= $)
select "bed_id", "from_on", "until_on" from "bed_periods" where ("until_on" is null or "until_on" >= $)
select "bed_id", "is_protected" from "beds" where "is_in_use" = $
select "bed_occupants"."period_id", "bed_occupants"."is_current", "bed_occupants"."with_children", "rooms"."building", "rooms"."name" as "room", "beds"."label" as "bed", "beds"."bed_id", "rooms"."is_protected", "bed_periods"."from_on", "bed_periods"."until_on" from "bed_occupants" inner join "bed_periods" on "bed_periods"."centre_id" = "bed_occupants"."centre_id" and "bed_periods"."period_id" = "bed_occupants"."period_id" inner join "beds" on "beds"."centre_id" = "bed_periods"."centre_id" and "beds"."bed_id" = "bed_periods"."bed_id" inner join "rooms" on "rooms"."centre_id" = "beds"."centre_id" and "rooms"."room_id" = "beds"."room_id" where "bed_occupants"."case_id" = $ order by "bed_periods"."from_on" desc, "bed_occupants"."is_current" desc
select "beds"."bed_id", "beds"."label", "bed_periods"."period_id" from "beds" left join "bed_periods" on "bed_periods"."centre_id" = "beds"."centre_id" and "bed_periods"."bed_id" = "beds"."bed_id" and "bed_periods"."until_on" is null where "beds"."room_id" = $
select "beds"."bed_id", "rooms"."building", "rooms"."name" as "room", "beds"."label" as "bed", "rooms"."kind", "rooms"."is_ground_floor", "rooms"."takes_children", "rooms"."is_near_carer", "rooms"."is_protected" from "beds" inner join "rooms" on "rooms"."centre_id" = "beds"."centre_id" and "rooms"."room_id" = "beds"."room_id" where "beds"."is_in_use" = $ and "rooms"."is_in_use" = $ and not exists (select "bed_periods"."period_id" from "bed_periods" where "bed_periods"."bed_id" = "beds"."bed_id" and "bed_periods"."until_on" is null) order by "rooms"."building", "rooms"."name", "beds"."label" limit $
select "beds"."room_id", "bed_periods"."period_id" from "beds" left join "bed_periods" on "bed_periods"."centre_id" = "beds"."centre_id" and "bed_periods"."bed_id" = "beds"."bed_id" and "bed_periods"."until_on" is null where "beds"."is_in_use" = $
select "belonging_id" from "belongings" where "case_id" = $ and "belonging_id" in ($…)
select "belonging_id" from "belongings" where "case_id" = $ and "returned_at" is null and "kept" != $
select "body" from "identities" where "case_id" = $
select "body" from "incident_files" where "file_id" = $
select "body" from "kiosk_words" where "item_id" = $
select "body" from "night_words" where "reception_id" = $ and "person_id" = $
select "body", "late", "version", "saved_at" from "drafts" where "person_id" = $ and "draft_key" = $
select "c"."case_id", "c"."presence", count("t"."told_id") as "told", count("t"."told_id") filter(where "t"."understood" = $) as "understood" from "cases" as "c" left join "rules_told" as "t" on "t"."centre_id" = "c"."centre_id" and "t"."case_id" = "c"."case_id" and "t"."version" = $ where "c"."state" = $ and "c"."admitted_on" is not null and "c"."presence" in ($…) and "c"."case_id" in ($…) group by "c"."case_id", "c"."presence" limit $
select "c"."case_id", "c"."presence", count("t"."told_id") as "told", count("t"."told_id") filter(where "t"."understood" = $) as "understood" from "cases" as "c" left join "rules_told" as "t" on "t"."centre_id" = "c"."centre_id" and "t"."case_id" = "c"."case_id" and "t"."version" = $ where "c"."state" = $ and "c"."admitted_on" is not null and "c"."presence" in ($…) group by "c"."case_id", "c"."presence" limit $
select "c"."case_id", "c"."register_no", "c"."code_name", "c"."is_protected" from "incident_women" as "w" inner join "cases" as "c" on "c"."centre_id" = "w"."centre_id" and "c"."case_id" = "w"."case_id" where "w"."incident_id" = $
select "c"."certification_id", "c"."case_id", "c"."body", "c"."retest_of", "c"."registered_on", "c"."held_on", "c"."result", "c"."valid_until", "c"."version", "p"."call_name" from "certifications" as "c" inner join "people" as "p" on "p"."centre_id" = "c"."centre_id" and "p"."person_id" = "c"."author_id" where "c"."case_id" = $ order by "c"."registered_on" desc, "c"."certification_id" desc
select "call_name" from "case_displays" where "case_id" = $
select "call_name" from "people" where "person_id" = $
select "card_id", "case_id", "made_at", "failures", "version", "public_key", "body" from "kiosk_cards" where "case_id" = $ and "ended_at" is null
select "case_id" from "bed_occupants" where "is_current" = $ limit $
select "case_id" from "case_team" where "person_id" = $ and "case_id" in ($…) and ("until_at" is null or "until_at" > $)
select "case_id" from "cases" limit $
select "case_id" from "cases" where "case_id" = $
select "case_id" from "cases" where "case_id" in ($…)
select "case_id" from "cases" where "case_id" in ($…) and "is_protected" = $
select "case_id" from "cases" where "case_id" in ($…) and "presence" = $ limit $
select "case_id" from "cases" where "register_no" = $
select "case_id" from "cases" where "responsible_id" = $ and "state" in ($…) order by "case_id"
select "case_id" from "cases" where "responsible_id" is null and "is_protected" = $ and "state" in ($…) order by "stage_since" limit $
select "case_id" from "cases" where "state" in ($…) order by "opened_on" desc limit $
select "case_id" from "evaluation_report_lines" where "report_id" = $ order by "register_no"
select "case_id" from "first_nights" where "case_id" = $
select "case_id" from "identities" where "case_id" in ($…)
select "case_id" from "identity_marks" where "case_id" = $ limit $
select "case_id" from "incident_women" where "incident_id" = $
select "case_id" from "service_referrals" where "service_referral_id" = $
select "case_id", "body" from "need_women" where "need_id" = $
select "case_id", "body" from "service_referral_health" where "note_id" = $ and "part" in ($…)
select "case_id", "body" from "service_referral_safety" where "note_id" = $ and "part" in ($…)
select "case_id", "body" from "service_referral_story" where "note_id" = $ and "part" in ($…)
select "case_id", "body", "person_id", "at", "version" from "referral_readiness" where "case_id" = $
select "case_id", "body", "version" from "identities" where "case_id" in ($…)
select "case_id", "case_id" as "id", "body" from "referral_answers" where "case_id" in ($…)
select "case_id", "case_id" as "id", "body" from "referral_papers" where "case_id" in ($…)
select "case_id", "case_id" as "id", "body" from "referral_stories" where "case_id" = $
select "case_id", "category", "expires_at", "reviewed_at", "opened_at" from "break_glass" where "person_id" = $ and ("expires_at" > $ or "reviewed_at" is null) order by "expires_at" desc
select "case_id", "centre_id", "is_protected", "episode", "state", "opened_on" from "cases" where "client_id" = $ order by "episode"
select "case_id", "client_id", "is_protected", "state" from "cases" where "case_id" in ($…)
select "case_id", "client_id", "opened_on", "episode", "state" from "cases" where "client_id" = $ order by "episode"
select "case_id", "client_id", "register_no", "state", "opened_on", "closed_on", "episode" from "cases" where "case_id" in ($…)
select "case_id", "flag_id", "kind", "opened_at", "until_on" from "flags" where "case_id" in ($…) and "closed_at" is null and ("until_on" is null or "until_on" >= $) order by "opened_at", "flag_id"
select "case_id", "group_id" from "class_members" where "until_on" is null
select "case_id", "intake_id", "register_no", "track", "admitted_on", "opened_on" from "cases" where "case_id" in ($…) order by "register_no"
select "case_id", "is_protected" from "cases" where "state" = $
select "case_id", "is_ticked", "done_at", "owner_id", "owner_role" from "tasks" inner join "task_kinds" on "task_kinds"."kind" = "tasks"."kind" where "task_id" = $
select "case_id", "kind" from "identity_marks" where ("kind" = $ and "mark" = $) limit $
select "case_id", "kind", "held_on", "decision", "next_review_on" from "conferences" where "case_id" in ($…) order by "held_on" desc, "conference_id" desc
select "case_id", "mark" from "group_attendances" where "planned_id" = $ and "counts" = $
select "case_id", "mark", "reason", "group_attendances"."group_id", "group_attendances"."version", "held_at" from "group_attendances" inner join "group_sessions" on "group_sessions"."centre_id" = "group_attendances"."centre_id" and "group_sessions"."group_id" = "group_attendances"."group_id" where "attendance_id" = $
select "case_id", "mark", "reason", count(*) as "n" from "group_attendances" where "held_on" >= $ and "counts" = $ and "case_id" in ($…) group by "case_id", "mark", "reason"
select "case_id", "number", "started_on", "signed_at" from "assessments" where "assessment_id" = $
select "case_id", "other_case_id", "verdict" from "duplicate_decisions" where ("case_id" = $ or "other_case_id" = $) order by "decided_at", "decision_id"
select "case_id", "part" from "case_team" where "person_id" = $ and ("until_at" is null or "until_at" > $)
select "case_id", "reach", "task_id", "result", "referred_on" from "service_referrals" where "service_referral_id" = $
select "case_id", "register_no", "is_protected", "code_name" from "cases" where "presence" = $ order by "register_no"
select "case_id", "rule", "from_on", "until_on" from "activity_limits" where "ended_at" is null and "until_on" >= $ order by "limit_id" limit $
select "case_id", "signed_at" from "assessments" where "assessment_id" = $
select "case_id", "stage", "state" from "cases" where "intake_id" = $ and "register_no" is not null order by "register_no" limit $
select "case_id", "stage", "state", "register_no" from "cases" where "case_id" in ($…)
select "case_id", "stage", "state", "register_no" from "cases" where false
select "case_id", "stage", "state", "track", "responsible_id", "presence" from "cases" where "state" in ($…) and "presence" = $ limit $
select "case_id", "stage", "state", "track", "responsible_id", "presence" from "cases" where "state" in ($…) limit $
select "case_id", "state", "admitted_on" from "cases" where "case_id" in ($…)
select "case_id", "state", "is_protected" from "cases" where "case_id" in ($…)
select "case_id", "track" from "cases" where "state" = $ and "admitted_on" is not null limit $
select "case_id", "track", "presence" from "cases" where "state" = $ and "admitted_on" is not null and "case_id" in ($…) order by "track" limit $
select "case_id", "track", "presence" from "cases" where "state" = $ and "admitted_on" is not null order by "track" limit $
select "case_id", max("happened_at") as "last_at" from "session_notes" where "author_id" = $ and "happened_on" >= $ group by "case_id"
select "case_team"."person_id", "people"."call_name", "case_team"."part", "case_team"."from_at" as "since" from "case_team" inner join "people" on "people"."centre_id" = "case_team"."centre_id" and "people"."person_id" = "case_team"."person_id" where "case_team"."case_id" = $ and ("case_team"."until_at" is null or "case_team"."until_at" > $) order by "case_team"."from_at"
select "case_team"."person_id", "people"."call_name", "case_team"."part", "case_team"."from_at" from "case_team" inner join "people" on "people"."centre_id" = "case_team"."centre_id" and "people"."person_id" = "case_team"."person_id" where "case_team"."case_id" = $ and "case_team"."part" <> $ and ("case_team"."until_at" is null or "case_team"."until_at" > $) order by "case_team"."from_at"
select "cases"."case_id" from "cases" inner join "case_displays" as "d" on "d"."centre_id" = "cases"."centre_id" and "d"."case_id" = "cases"."case_id" where "cases"."state" = $
select "cases"."case_id", "case_displays"."call_name" from "cases" inner join "case_displays" on "case_displays"."centre_id" = "cases"."centre_id" and "case_displays"."case_id" = "cases"."case_id" where "cases"."state" != $
select "cases"."case_id", "cases"."centre_id", "cases"."stage", "cases"."stage_since", "cases"."admitted_on", "cases"."planned_end_on", "cases"."register_no", "cases"."is_protected", "people"."call_name" as "responsible" from "cases" left join "people" on "people"."centre_id" = "cases"."centre_id" and "people"."person_id" = "cases"."responsible_id" where "cases"."state" = $ and "cases"."responsible_id" = $ limit $
select "cases"."case_id", "cases"."centre_id", "cases"."stage", "cases"."stage_since", "cases"."admitted_on", "cases"."planned_end_on", "cases"."register_no", "cases"."is_protected", "people"."call_name" as "responsible" from "cases" left join "people" on "people"."centre_id" = "cases"."centre_id" and "people"."person_id" = "cases"."responsible_id" where "cases"."state" = $ limit $
select "cases"."case_id", "cases"."is_protected", "cases"."code_name", "cases"."register_no", "case_displays"."call_name" from "cases" left join "case_displays" on "case_displays"."centre_id" = "cases"."centre_id" and "case_displays"."case_id" = "cases"."case_id" where "cases"."case_id" in ($…)
select "cases"."case_id", "cases"."opened_on", "people"."call_name" as "responsible" from "cases" left join "people" on "people"."centre_id" = "cases"."centre_id" and "people"."person_id" = "cases"."responsible_id" where "cases"."stage" = $ and "cases"."state" = $ and "cases"."register_no" is null order by "cases"."opened_on" limit $
select "centre_id", "case_id", "client_id", "intake_id", "episode", "state", "stage", "stage_since", "is_protected", "code_name", "register_no", "track", "presence", "opened_on", "admitted_on", "planned_end_on", "closed_on", "responsible_id", "reopened_at", "version" from "cases" where "case_id" = $
select "certification_id", "case_id", "body" from "certifications" where "case_id" = $
select "certification_id", "case_id", "registered_on", "result", "body" from "certifications" where "certification_id" = $
select "check_id" as "id", "case_id", "body", "person_id", "at", "verdict", "is_override" from "referral_checks" where "case_id" = $ order by "at" desc, "check_id" desc
select "child_id", "body" from "case_children" where "case_id" = $
select "child_id", "body", "version" from "case_children" where "case_id" = $ order by "child_id"
select "client_id", "state" from "cases" where "case_id" in ($…)
select "client_merges"."merge_id", "client_merges"."kept_client_id", "client_merges"."case_ids", "client_merges"."merged_at", "people"."call_name" as "by" from "client_merges" inner join "people" on "people"."centre_id" = "client_merges"."centre_id" and "people"."person_id" = "client_merges"."merged_by" where "client_merges"."undone_at" is null and "client_merges"."merged_at" > $ order by "client_merges"."merged_at" desc limit $
select "code" from "budget_accounts"
select "code" from "budget_accounts" where "account_id" = $
select "code_id", "body" from "list_codes" order by "made_at"
select "conference_id", "body" from "conference_minutes" where "case_id" = $ and "conference_id" in ($…)
select "conference_members"."person_id", "people"."call_name" as "name", "conference_members"."guest", "conference_members"."was_present" from "conference_members" left join "people" on "people"."centre_id" = "conference_members"."centre_id" and "people"."person_id" = "conference_members"."person_id" where "conference_members"."conference_id" = $ order by "conference_members"."seat"
select "conferences"."conference_id", "conferences"."case_id", "conferences"."kind", "conferences"."held_on", "conferences"."cause", "conferences"."event_on", "conferences"."stage", "conferences"."chair_id", "chair"."call_name" as "chair", "conferences"."secretary_id", "secretary"."call_name" as "secretary", "conferences"."decision", "conferences"."track", "conferences"."next_review_on", "conferences"."dissents", "conferences"."told_on", "leader"."call_name" as "endorsed_by", "conferences"."endorsed_at", "conferences"."recorded_at", "conferences"."version" from "conferences" inner join "people" as "chair" on "chair"."centre_id" = "conferences"."centre_id" and "chair"."person_id" = "conferences"."chair_id" left join "people" as "secretary" on "secretary"."centre_id" = "conferences"."centre_id" and "secretary"."person_id" = "conferences"."secretary_id" left join "people" as "leader" on "leader"."centre_id" = "conferences"."centre_id" and "leader"."person_id" = "conferences"."endorsed_by" where "conferences"."case_id" = $ order by "conferences"."held_on" desc, "conferences"."conference_id" desc
select "conferences"."conference_id", "conferences"."case_id", "conferences"."kind", "conferences"."held_on", "conferences"."cause", "conferences"."event_on", "conferences"."stage", "conferences"."chair_id", "chair"."call_name" as "chair", "conferences"."secretary_id", "secretary"."call_name" as "secretary", "conferences"."decision", "conferences"."track", "conferences"."next_review_on", "conferences"."dissents", "conferences"."told_on", "leader"."call_name" as "endorsed_by", "conferences"."endorsed_at", "conferences"."recorded_at", "conferences"."version" from "conferences" inner join "people" as "chair" on "chair"."centre_id" = "conferences"."centre_id" and "chair"."person_id" = "conferences"."chair_id" left join "people" as "secretary" on "secretary"."centre_id" = "conferences"."centre_id" and "secretary"."person_id" = "conferences"."secretary_id" left join "people" as "leader" on "leader"."centre_id" = "conferences"."centre_id" and "leader"."person_id" = "conferences"."endorsed_by" where "conferences"."conference_id" = $
select "consent_id" from "consents" where "case_id" = $ limit $
select "consents"."purpose", "consents"."answer", "consents"."form", "people"."call_name" as "explained_by", "consents"."given_at", "consents"."valid_until", "consents"."talk_id" from "consents" inner join "people" on "people"."centre_id" = "consents"."centre_id" and "people"."person_id" = "consents"."explained_by" where "consents"."case_id" = $ order by "consents"."given_at" desc, "consents"."recorded_at" desc, "consents"."consent_id" desc limit $
select "contact_id" as "id", "case_id", "body" from "referral_contacts" where "case_id" = $ and "contact_id" in ($…)
select "contact_id" from "aftercare_windows" where "case_id" = $ and "month" = $
select "contact_id" from "referral_contacts" where "case_id" = $ and "with_whom" in ($…)
select "contact_id" from "safe_contacts" where "case_id" = $ and "is_reachable" = $ and "ended_at" is null
select "contact_id", "body" from "aftercare_cautions" where "case_id" = $
select "contact_id", "body" from "aftercare_texts" where "case_id" = $
select "contact_id", "is_reachable", "version", "body" from "safe_contacts" where "case_id" = $ and "ended_at" is null order by "recorded_at"
select "credential_id" from "passkeys" where "person_id" = $
select "credential_id", "label", "created_at" from "passkeys" where "person_id" = $ order by "created_at"
select "d"."deliverer_id", "d"."name", "p"."call_name" from "deliverers" as "d" left join "people" as "p" on "p"."centre_id" = "d"."centre_id" and "p"."person_id" = "d"."person_id"
select "d"."deliverer_id", "d"."name", "p"."call_name", "d"."kind", "d"."organisation" from "deliverers" as "d" left join "people" as "p" on "p"."centre_id" = "d"."centre_id" and "p"."person_id" = "d"."person_id" where "d"."kind" != $ and "d"."is_active" = $
select "d"."deliverer_id", "d"."person_id", "d"."kind", "d"."name", "p"."name" as "called", "d"."organisation", "d"."topics", "d"."contact", "d"."is_active", "d"."version" from "deliverers" as "d" left join "people" as "p" on "p"."centre_id" = "d"."centre_id" and "p"."person_id" = "d"."person_id" where "d"."kind" in ($…) and "d"."deliverer_id" = $
select "d"."deliverer_id", "d"."person_id", "d"."kind", "d"."name", "p"."name" as "called", "d"."organisation", "d"."topics", "d"."contact", "d"."is_active", "d"."version" from "deliverers" as "d" left join "people" as "p" on "p"."centre_id" = "d"."centre_id" and "p"."person_id" = "d"."person_id" where "d"."kind" in ($…) limit $
select "d"."telling_id", "d"."whom", "d"."due_at", "d"."told_at", "d"."channel", "p"."call_name" as "noted_by" from "incident_tellings" as "d" left join "people" as "p" on "p"."centre_id" = "d"."centre_id" and "p"."person_id" = "d"."noted_by" where "d"."incident_id" = $ order by "d"."due_at", "d"."told_at"
select "day_id", "held_on", "customers", "version", "very_unhappy", "unhappy", "middling", "happy", "very_happy" from "practicum_days" where "case_id" = $ order by "held_on"
select "decision_id" from "evaluation_decisions" where "case_id" = $ and "decision" = $
select "decision_id", "decision", "months", "until_on", "decided_on", "people"."call_name" from "evaluation_decisions" left join "people" on "people"."centre_id" = "evaluation_decisions"."centre_id" and "people"."person_id" = "evaluation_decisions"."recorded_by" where "case_id" = $ order by "recorded_at" desc, "decision_id" desc limit $
select "deliverer_id" from "deliverers" where "deliverer_id" = $
select "deliverer_id" from "session_fees" where "session_id" = $
select "deliverer_id", "kind", "person_id" from "deliverers" where "kind" in ($…)
select "deliverer_id", "kind", "valid_until" from "deliverer_papers"
select "deliverer_id", "organisation" from "deliverers"
select "document", "state" from "client_documents" where "case_id" = $ order by "document"
select "done_at" from "house_rolls" where "roll_id" = $ for update
select "done_at" from "incident_steps" where "incident_id" = $
select "dose_id", "quantity", "given_at", "body", "medicines"."name", "unit", "people"."call_name" as "by" from "doses" inner join "medicines" on "medicines"."centre_id" = "doses"."centre_id" and "medicines"."medicine_id" = "doses"."medicine_id" inner join "people" on "people"."centre_id" = "doses"."centre_id" and "people"."person_id" = "doses"."written_by" where "case_id" = $ order by "given_at" desc, "dose_id" desc limit $
select "draft_key", "saved_at" from "drafts" where "person_id" = $ order by "saved_at" desc limit $
select "duty_id", "on_day", "part", "duties"."person_id", "call_name" as "name" from "duties" inner join "people" on "people"."centre_id" = "duties"."centre_id" and "people"."person_id" = "duties"."person_id" where "on_day" >= $ and "on_day" <= $ order by "on_day", "part"
select "duty_id", "to_id", "answer" from "duty_swaps" where "swap_id" = $
select "e"."case_id", "l"."unit_id", sum("l"."minutes") as "minutes" from "practice_entries" as "e" inner join "practice_lessons" as "l" on "l"."centre_id" = "e"."centre_id" and "l"."lesson_id" = "e"."lesson_id" where "e"."case_id" in ($…) group by "e"."case_id", "l"."unit_id"
select "e"."entry_id", "l"."lesson_id", "l"."body" from "practice_entries" as "e" inner join "practice_lessons" as "l" on "l"."centre_id" = "e"."centre_id" and "l"."lesson_id" = "e"."lesson_id" where "e"."case_id" = $ and "e"."entry_id" in ($…)
select "e"."entry_id", "l"."lesson_id", "l"."body", "l"."held_on", "l"."minutes", "u"."unit_id", "u"."title", "p"."call_name" from "practice_entries" as "e" inner join "practice_lessons" as "l" on "l"."centre_id" = "e"."centre_id" and "l"."lesson_id" = "e"."lesson_id" inner join "training_units" as "u" on "u"."centre_id" = "l"."centre_id" and "u"."unit_id" = "l"."unit_id" inner join "people" as "p" on "p"."centre_id" = "l"."centre_id" and "p"."person_id" = "l"."saved_by" where "e"."case_id" = $ order by "e"."held_on" desc, "e"."entry_id" desc limit $
select "e"."evidence_id", "e"."factor_id", "e"."source", "e"."technique", "e"."seen_on", "e"."body", "e"."noted_by", "p"."call_name" as "by" from "factor_evidence" as "e" inner join "people" as "p" on "p"."centre_id" = "e"."centre_id" and "p"."person_id" = "e"."noted_by" where "e"."factor_id" in ($…) order by "e"."seen_on" desc, "e"."evidence_id" desc
select "e"."expected_id", "e"."kind", "e"."at", "e"."came_at", "p"."call_name" as "by" from "gate_expected" as "e" inner join "people" as "p" on "p"."centre_id" = "e"."centre_id" and "p"."person_id" = "e"."made_by" where "e"."dropped_at" is null and "e"."at" >= $ and "e"."at" < $ order by "e"."at" limit $
select "e"."expected_id", "e"."kind", "e"."at", "e"."came_at", "p"."call_name" as "by" from "gate_expected" as "e" inner join "people" as "p" on "p"."centre_id" = "e"."centre_id" and "p"."person_id" = "e"."made_by" where "e"."dropped_at" is null and "e"."at" >= $ order by "e"."at" limit $
select "e"."seq", "e"."kind", "e"."amount_rupiah", "e"."balance_rupiah", "e"."corrects_seq", "e"."signed_how", "e"."at", "p"."call_name" as "by" from "savings_entries" as "e" inner join "people" as "p" on "p"."centre_id" = "e"."centre_id" and "p"."person_id" = "e"."person_id" where "e"."case_id" = $ order by "e"."seq" desc limit $
select "entry_id", "at", "back_at", "leave_kind", "call_name" as "given_by", "body" from "presence_entries" left join "people" on "people"."centre_id" = "presence_entries"."centre_id" and "people"."person_id" = "presence_entries"."given_by" where "case_id" = $ order by "at" desc limit $
select "entry_id", "at", "call_name" as "by", "kind", "case_id", "body" from "journal_entries" inner join "people" on "people"."centre_id" = "journal_entries"."centre_id" and "people"."person_id" = "journal_entries"."person_id" where "shift_id" = $ order by "at" desc limit $
select "entry_id", "body", "case_id" from "journal_entries" where "case_id" = $ and "entry_id" in ($…)
select "entry_id", "body", "practice_texts"."version", "people"."call_name" from "practice_texts" inner join "people" on "people"."centre_id" = "practice_texts"."centre_id" and "people"."person_id" = "practice_texts"."author_id" where "case_id" = $
select "entry_id", "case_id" from "practice_entries" where "entry_id" = $
select "entry_id", "case_id", "kind", "seen_on", "standing", "again_on", "written_at", "body", "people"."call_name" as "by" from "health_log" inner join "people" on "people"."centre_id" = "health_log"."centre_id" and "people"."person_id" = "health_log"."written_by" where "case_id" = $ order by "seen_on" desc, "entry_id" desc limit $
select "entry_id", "case_id", "kind", "seen_on", "standing", "again_on", "written_at", "body", "people"."call_name" as "by" from "health_log" inner join "people" on "people"."centre_id" = "health_log"."centre_id" and "people"."person_id" = "health_log"."written_by" where "seen_on" >= $ order by "seen_on" desc, "entry_id" desc limit $
select "entry_id", "kind", "endpoint", "body", "refused", "written_at" from "outbox_asides" where "person_id" = $ and "settled_at" is null order by "written_at" limit $
select "evaluation_reports"."report_id", "evaluation_reports"."intake_id", "evaluation_reports"."name", "starts_on", "ends_on", "due_on", "body", "written_by", "delivered_at", "received_at", "w"."call_name" as "writer", "r"."call_name" as "receiver" from "evaluation_reports" left join "people" as "w" on "w"."centre_id" = "evaluation_reports"."centre_id" and "w"."person_id" = "evaluation_reports"."written_by" left join "people" as "r" on "r"."centre_id" = "evaluation_reports"."centre_id" and "r"."person_id" = "evaluation_reports"."received_by" inner join "evaluation_report_lines" as "l" on "l"."centre_id" = "evaluation_reports"."centre_id" and "l"."report_id" = "evaluation_reports"."report_id" where "l"."case_id" = $ order by "delivered_at" desc limit $
select "evaluation_reports"."report_id", "evaluation_reports"."intake_id", "evaluation_reports"."name", "starts_on", "ends_on", "due_on", "body", "written_by", "delivered_at", "received_at", "w"."call_name" as "writer", "r"."call_name" as "receiver" from "evaluation_reports" left join "people" as "w" on "w"."centre_id" = "evaluation_reports"."centre_id" and "w"."person_id" = "evaluation_reports"."written_by" left join "people" as "r" on "r"."centre_id" = "evaluation_reports"."centre_id" and "r"."person_id" = "evaluation_reports"."received_by" order by "delivered_at" desc limit $
select "evaluation_reports"."report_id", "evaluation_reports"."intake_id", "evaluation_reports"."name", "starts_on", "ends_on", "due_on", "body", "written_by", "delivered_at", "received_at", "w"."call_name" as "writer", "r"."call_name" as "receiver" from "evaluation_reports" left join "people" as "w" on "w"."centre_id" = "evaluation_reports"."centre_id" and "w"."person_id" = "evaluation_reports"."written_by" left join "people" as "r" on "r"."centre_id" = "evaluation_reports"."centre_id" and "r"."person_id" = "evaluation_reports"."received_by" where "evaluation_reports"."report_id" = $ order by "delivered_at" desc
select "f"."finding_id", "f"."inspection_id", "f"."item_id", "f"."body", "f"."due_on", "f"."mended_at", "t"."name" as "item", "m"."call_name" as "mender", "d"."call_name" as "mended_by" from "inspection_findings" as "f" inner join "inspections" as "i" on "i"."centre_id" = "f"."centre_id" and "i"."inspection_id" = "f"."inspection_id" inner join "inspection_items" as "t" on "t"."centre_id" = "f"."centre_id" and "t"."item_id" = "f"."item_id" inner join "people" as "m" on "m"."centre_id" = "f"."centre_id" and "m"."person_id" = "f"."mender_id" left join "people" as "d" on "d"."centre_id" = "f"."centre_id" and "d"."person_id" = "f"."mended_by" where "f"."inspection_id" in ($…) order by "t"."position"
select "f"."finding_id", "f"."inspection_id", "f"."item_id", "f"."body", "f"."due_on", "f"."mended_at", "t"."name" as "item", "m"."call_name" as "mender", "d"."call_name" as "mended_by" from "inspection_findings" as "f" inner join "inspections" as "i" on "i"."centre_id" = "f"."centre_id" and "i"."inspection_id" = "f"."inspection_id" inner join "inspection_items" as "t" on "t"."centre_id" = "f"."centre_id" and "t"."item_id" = "f"."item_id" inner join "people" as "m" on "m"."centre_id" = "f"."centre_id" and "m"."person_id" = "f"."mender_id" left join "people" as "d" on "d"."centre_id" = "f"."centre_id" and "d"."person_id" = "f"."mended_by" where "f"."mended_at" is null and "i"."area" = $ order by "t"."position"
select "f"."finding_id", "f"."inspection_id", "f"."item_id", "f"."body", "f"."due_on", "f"."mended_at", "t"."name" as "item", "m"."call_name" as "mender", "d"."call_name" as "mended_by" from "inspection_findings" as "f" inner join "inspections" as "i" on "i"."centre_id" = "f"."centre_id" and "i"."inspection_id" = "f"."inspection_id" inner join "inspection_items" as "t" on "t"."centre_id" = "f"."centre_id" and "t"."item_id" = "f"."item_id" inner join "people" as "m" on "m"."centre_id" = "f"."centre_id" and "m"."person_id" = "f"."mender_id" left join "people" as "d" on "d"."centre_id" = "f"."centre_id" and "d"."person_id" = "f"."mended_by" where "f"."mended_at" is null and "i"."room_id" = $ order by "t"."position"
select "f"."on_day", "f"."body" as "face", "c"."card_id", "c"."body" from "kiosk_comforts" as "f" inner join "kiosk_cards" as "c" on "c"."centre_id" = "f"."centre_id" and "c"."card_id" = "f"."card_id" where "f"."case_id" = $ and "f"."on_day" >= $ order by "f"."on_day"
select "f"."proof_id", "f"."kind", "f"."faces", "f"."saved_by", "f"."saved_at" as "at", "p"."call_name" as "by" from "session_proofs" as "f" inner join "people" as "p" on "p"."centre_id" = "f"."centre_id" and "p"."person_id" = "f"."saved_by" where "f"."group_id" = $ and "f"."removed_at" is null order by "f"."proof_id"
select "factor_id" from "factor_evidence" where "evidence_id" = $
select "faith" from "house_faiths" order by "faith"
select "fee_id", "session_id", "deliverer_id", "on_day", "rate_rupiah", "hours", "payer", "paid_on", "receipt_no", "tax_rupiah" from "session_fees" order by "on_day" desc limit $
select "file" from "list_files" where "list_id" = $
select "file" from "word_templates" where "paper" = $ and "is_used" = $
select "file", "version" from "word_templates" where "template_id" = $ and "paper" = $
select "file_id", "body", "file", "made_at", "made_by" from "letter_files_identity" where "letter_id" = $ and "kind" = $ order by "made_at" desc, "file_id" desc
select "file_id", "body", "file", "made_at", "made_by" from "letter_files_narrative" where "letter_id" = $ and "kind" = $ order by "made_at" desc, "file_id" desc
select "file_id", "body", "file", "made_at", "made_by" from "letter_files_shared" where "letter_id" = $ and "kind" = $ order by "made_at" desc, "file_id" desc
select "file_id", "body", "file", "made_at", "made_by", "letter_id" from "letter_files_identity" where "case_id" = $
select "first_nights"."body", "first_nights"."version", "first_nights"."recorded_at" as "at", "people"."call_name" as "by" from "first_nights" inner join "people" on "people"."centre_id" = "first_nights"."centre_id" and "people"."person_id" = "first_nights"."recorded_by" where "first_nights"."case_id" = $
select "flag_id", "case_id", "text_id" as "id", "body" from "flag_causes" where "flag_id" in ($…) order by "written_at"
select "flag_id", "case_id", "text_id" as "id", "part", "body" from "flag_texts" where "flag_id" in ($…) order by "written_at"
select "flags"."flag_id", "flags"."case_id", "flags"."kind", "flags"."opened_at", "flags"."until_on", "flags"."stayed_at", "flags"."closed_at", "cases"."centre_id", "cases"."is_protected", "current_rooms"."room", (select max("safety_talks"."written_at") as "at" from "safety_talks" where "safety_talks"."case_id" = "flags"."case_id") as "talked_at" from "flags" inner join "cases" on "cases"."centre_id" = "flags"."centre_id" and "cases"."case_id" = "flags"."case_id" left join "current_rooms" on "current_rooms"."centre_id" = "flags"."centre_id" and "current_rooms"."case_id" = "flags"."case_id" where "flags"."closed_at" is null and "cases"."state" <> $ order by "flags"."opened_at"
select "flags"."flag_id", "flags"."case_id", "flags"."kind", "flags"."source", "flags"."record_id", "flags"."opened_at", "people"."call_name" as "opened_by", "flags"."until_on", "flags"."stayed_at", "flags"."closed_at", "closer"."call_name" as "closed_by" from "flags" inner join "people" on "people"."centre_id" = "flags"."centre_id" and "people"."person_id" = "flags"."opened_by" left join "people" as "closer" on "closer"."centre_id" = "flags"."centre_id" and "closer"."person_id" = "flags"."closed_by" where "flags"."case_id" = $ order by "flags"."opened_at", "flags"."flag_id"
select "from_on", "until_on" from "fasting_months" order by "from_on"
select "from_stage", "to_stage", "at" from "stage_entries" where "case_id" = $ order by "at"
select "g"."group_id", "g"."name", "g"."track", "i"."name" as "intake", "g"."from_on", "g"."until_on" from "class_groups" as "g" left join "intakes" as "i" on "i"."centre_id" = "g"."centre_id" and "i"."intake_id" = "g"."intake_id" order by "g"."name"
select "g"."member_id", "g"."goal_ids", "g"."version", "p"."call_name" as "by" from "class_goals" as "g" inner join "people" as "p" on "p"."centre_id" = "g"."centre_id" and "p"."person_id" = "g"."chosen_by" where "g"."case_id" = $
select "g"."thing_id", "g"."number", "g"."came_as", "g"."at", "p"."call_name" as "by", "e"."end_id", "e"."ended_as", "e"."at" as "ended_at", "q"."call_name" as "ended_by" from "gate_things" as "g" inner join "people" as "p" on "p"."centre_id" = "g"."centre_id" and "p"."person_id" = "g"."noted_by" left join "gate_thing_ends" as "e" on "e"."centre_id" = "g"."centre_id" and "e"."thing_id" = "g"."thing_id" left join "people" as "q" on "q"."centre_id" = "e"."centre_id" and "q"."person_id" = "e"."noted_by" where ("e"."at" is null or "e"."at" >= $) order by "g"."at" desc, "g"."thing_id" desc limit $
select "g"."thing_id", "g"."number", "g"."came_as", "g"."at", "p"."call_name" as "by", "e"."end_id", "e"."ended_as", "e"."at" as "ended_at", "q"."call_name" as "ended_by" from "gate_things" as "g" inner join "people" as "p" on "p"."centre_id" = "g"."centre_id" and "p"."person_id" = "g"."noted_by" left join "gate_thing_ends" as "e" on "e"."centre_id" = "g"."centre_id" and "e"."thing_id" = "g"."thing_id" left join "people" as "q" on "q"."centre_id" = "e"."centre_id" and "q"."person_id" = "e"."noted_by" where (("g"."at" >= $ and "g"."at" < $) or ("e"."at" >= $ and "e"."at" < $)) order by "g"."at" desc, "g"."thing_id" desc limit $
select "goal_id", "importance", "difficulty", "start_level" from "plan_goals" where "plan_id" = $ order by "position"
select "goal_id", "level", "rated_on" from "goal_ratings" where "case_id" = $ and "rated_on" <= $ order by "rated_on", "rated_at"
select "goal_id", "level", "rated_on" from "goal_ratings" where "case_id" = $ order by "rated_on", "rated_at"
select "goal_ratings"."rating_id" as "id", "goal_ratings"."case_id", "goal_ratings"."goal_id", "goal_ratings"."level", "goal_ratings"."rated_on", "goal_ratings"."body", "goal_ratings"."note_ids", "people"."call_name" as "by" from "goal_ratings" inner join "people" on "people"."centre_id" = "goal_ratings"."centre_id" and "people"."person_id" = "goal_ratings"."rated_by" where "goal_ratings"."case_id" = $ order by "goal_ratings"."rated_on" desc, "goal_ratings"."rated_at" desc limit $
select "grant_id" from "role_grants" where "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $) and "role" = $ and "person_id" = $ and "acts_for" is null
select "grant_id", "person_id", "until_at", "acts_for" from "role_grants" where "role" = $ and ("until_at" is null or "until_at" > $) and "acts_for" is null
select "grant_id", "person_id", "until_at", "acts_for" from "role_grants" where "role" = $ and ("until_at" is null or "until_at" > $) and "person_id" = $
select "grant_id", "person_id", "until_at", "acts_for" from "role_grants" where "role" = $ and ("until_at" is null or "until_at" > $) and "person_id" = $ and "acts_for" is null
select "grant_id", "role", "signs_as", "from_at", "until_at", "acts_for", "role_grants"."person_id", "who"."name" as "who", "absent"."name" as "absent" from "role_grants" inner join "people" as "who" on "who"."centre_id" = "role_grants"."centre_id" and "who"."person_id" = "role_grants"."person_id" inner join "people" as "absent" on "absent"."centre_id" = "role_grants"."centre_id" and "absent"."person_id" = "role_grants"."acts_for" where "until_at" > $ order by "from_at" desc
select "group_attendances"."attendance_id", "group_attendances"."group_id", "group_attendances"."mark", "group_sessions"."body" as "words", "group_texts"."body" from "group_attendances" inner join "group_sessions" on "group_sessions"."centre_id" = "group_attendances"."centre_id" and "group_sessions"."group_id" = "group_attendances"."group_id" left join "group_texts" on "group_texts"."centre_id" = "group_attendances"."centre_id" and "group_texts"."attendance_id" = "group_attendances"."attendance_id" where "group_attendances"."case_id" = $ and "group_attendances"."attendance_id" in ($…)
select "group_code" from "keys"."groups" where "group_code" = $
select "group_code", "generation", "private_by_centre" from "keys"."groups"
select "group_id" from "class_groups" where "name" = $ and "group_id" != $
select "group_id" from "class_members" where "case_id" = $ and "until_on" is null
select "group_id" from "group_sessions" where "planned_id" = $ and "saved_by" = $
select "group_id" from "group_sessions" where "planned_id" = $ and "settle_task" is not null
select "group_id", "body", "record_version" from "group_sessions" where "group_id" = $ for update
select "group_id", "case_id", "held_on", "mark", "reason" from "group_attendances" where "attendance_id" = $
select "group_id", "case_id", "held_on", "needs_reexplaining", "explainer_id", "explained_on" from "group_attendances" where "attendance_id" = $
select "group_id", "faces", "kind", "format", "file" from "session_proofs" where "proof_id" = $ and "removed_at" is null
select "group_id", "held_at" from "group_sessions" where "saved_by" = $ order by "held_at" desc limit $
select "group_id", "held_at", "minutes", "body", "method", "questions", "saved_by", "deliverer_id", "held_on", "saved_at", "planned_id", "settle_task", "record_version" from "group_sessions" where "group_id" = $
select "group_id", "item" from "class_readiness" where "group_id" in ($…) and "is_ready" = $
select "group_id", "name" from "class_groups" where "group_id" in ($…) and "track" is not null order by "name"
select "group_id", "name", "track" from "class_groups" where "track" is not null and ("until_on" is null or "until_on" >= $) order by "name"
select "group_id", "name", "track", "intake_id", "from_on", "until_on", "version" from "class_groups" where "group_id" = $
select "group_id", "planned_id" from "group_sessions" where "planned_id" in ($…) order by "saved_at" desc
select "group_id", "saved_at", "people"."call_name" as "saved_by", "person_id" from "group_sessions" inner join "people" on "people"."centre_id" = "group_sessions"."centre_id" and "people"."person_id" = "group_sessions"."saved_by" where "planned_id" = $ order by "saved_at", "group_id"
select "group_id", "track", "until_on" from "class_groups" where "group_id" = $
select "group_id", count(*) as "n" from "class_members" where "until_on" is null group by "group_id"
select "h"."session_id", "h"."deliverer_id", "h"."gives_as", "d"."name" as "guest", "p"."call_name" from "session_helpers" as "h" inner join "deliverers" as "d" on "d"."centre_id" = "h"."centre_id" and "d"."deliverer_id" = "h"."deliverer_id" left join "people" as "p" on "p"."centre_id" = "d"."centre_id" and "p"."person_id" = "d"."person_id" where "h"."session_id" in ($…)
select "happened_on" from "session_notes" where "case_id" = $ and not exists (select 1 from session_notes later where later.centre_id = session_notes.centre_id and later.corrects_id = session_notes.note_id) and "happened_on" >= $
select "hash" from "audit_entries" where "centre_id" = $ and "seq" = $
select "held_on", "settle_task", "planned_id" from "group_sessions" where "group_id" = $
select "i"."incident_id", "i"."kind", "i"."level", "i"."place", "i"."happened_at", "i"."known_at", "i"."reported_at", "i"."closed_at", "p"."call_name" as "by" from "incidents" as "i" inner join "people" as "p" on "p"."centre_id" = "i"."centre_id" and "p"."person_id" = "i"."reported_by" order by "i"."happened_at" desc limit $
select "i"."incident_id", "i"."kind", "i"."level", "i"."place", "i"."happened_at", "i"."known_at", "i"."reported_at", "i"."closed_at", "p"."call_name" as "by" from "incidents" as "i" inner join "people" as "p" on "p"."centre_id" = "i"."centre_id" and "p"."person_id" = "i"."reported_by" where "i"."incident_id" = $
select "i"."inspection_id", "i"."room_id", "i"."area", "i"."version", "i"."seen_on", "p"."call_name" as "seen_by" from "inspections" as "i" inner join "people" as "p" on "p"."centre_id" = "i"."centre_id" and "p"."person_id" = "i"."seen_by" order by "i"."seen_at" desc limit $
select "i"."inspection_id", "i"."room_id", "i"."area", "i"."version", "i"."seen_on", "p"."call_name" as "seen_by" from "inspections" as "i" inner join "people" as "p" on "p"."centre_id" = "i"."centre_id" and "p"."person_id" = "i"."seen_by" where "i"."inspection_id" = $ order by "i"."seen_at" desc
select "i"."issue_id", "i"."topic", "i"."place", "i"."seen_on", "i"."body", "i"."told", "i"."closing", "i"."closed_on", "p"."call_name" as "noted_by" from "community_issues" as "i" inner join "people" as "p" on "p"."centre_id" = "i"."centre_id" and "p"."person_id" = "i"."noted_by" where ("i"."closed_on" is null or "i"."seen_on" >= $) order by "i"."seen_on" desc limit $
select "i"."item_id", "i"."kind", "i"."put_on", "i"."answered_at", "w"."body" from "kiosk_items" as "i" inner join "kiosk_words" as "w" on "w"."centre_id" = "i"."centre_id" and "w"."item_id" = "i"."item_id" where "w"."person_id" = $ order by "i"."answered_at" desc nulls first, "i"."put_on" limit $
select "i"."room_id", "i"."area", count(*) as "n" from "inspection_findings" as "f" inner join "inspections" as "i" on "i"."centre_id" = "f"."centre_id" and "i"."inspection_id" = "f"."inspection_id" where "f"."mended_at" is null group by "i"."room_id", "i"."area"
select "i".*, "o"."call_name" as "owner", "a"."call_name" as "asker", "d"."call_name" as "doer" from "improvements" as "i" inner join "people" as "o" on "o"."centre_id" = "i"."centre_id" and "o"."person_id" = "i"."owner_id" inner join "people" as "a" on "a"."centre_id" = "i"."centre_id" and "a"."person_id" = "i"."asked_by" left join "people" as "d" on "d"."centre_id" = "i"."centre_id" and "d"."person_id" = "i"."done_by" where "i"."factor_id" in ($…) order by "i"."due_on"
select "i".*, "o"."call_name" as "owner", "a"."call_name" as "asker", "d"."call_name" as "doer" from "improvements" as "i" inner join "people" as "o" on "o"."centre_id" = "i"."centre_id" and "o"."person_id" = "i"."owner_id" inner join "people" as "a" on "a"."centre_id" = "i"."centre_id" and "a"."person_id" = "i"."asked_by" left join "people" as "d" on "d"."centre_id" = "i"."centre_id" and "d"."person_id" = "i"."done_by" where "i"."improvement_id" = $
select "i".*, "o"."call_name" as "owner", "a"."call_name" as "asker", "d"."call_name" as "doer" from "improvements" as "i" inner join "people" as "o" on "o"."centre_id" = "i"."centre_id" and "o"."person_id" = "i"."owner_id" inner join "people" as "a" on "a"."centre_id" = "i"."centre_id" and "a"."person_id" = "i"."asked_by" left join "people" as "d" on "d"."centre_id" = "i"."centre_id" and "d"."person_id" = "i"."done_by" where ("i"."done_on" is null or "i"."done_on" >= $) order by "i"."due_on" limit $
select "incident_id", "whom", "due_at" from "incident_tellings" where "told_at" is null order by "due_at" limit $
select "instrument_takings"."taking_id", "instrument_takings"."case_id", "instrument_takings"."instrument", "instrument_takings"."instrument_version", "instrument_takings"."taken_on", "instrument_takings"."mode", "instrument_takings"."is_complete", "instrument_takings"."finished_at", "instrument_takings"."set_aside_at", "instrument_takings"."version", "people"."call_name" as "by" from "instrument_takings" inner join "people" on "people"."centre_id" = "instrument_takings"."centre_id" and "people"."person_id" = "instrument_takings"."started_by" where "instrument_takings"."case_id" = $ and "instrument_takings"."instrument" = $ and "instrument_takings"."finished_at" is null and "instrument_takings"."set_aside_at" is null
select "instrument_takings"."taking_id", "instrument_takings"."case_id", "instrument_takings"."instrument", "instrument_takings"."instrument_version", "instrument_takings"."taken_on", "instrument_takings"."mode", "instrument_takings"."is_complete", "instrument_takings"."finished_at", "instrument_takings"."set_aside_at", "instrument_takings"."version", "people"."call_name" as "by" from "instrument_takings" inner join "people" on "people"."centre_id" = "instrument_takings"."centre_id" and "people"."person_id" = "instrument_takings"."started_by" where "instrument_takings"."case_id" = $ and "instrument_takings"."set_aside_at" is null order by "instrument_takings"."taken_on" desc, "instrument_takings"."started_at" desc
select "instrument_takings"."taking_id", "instrument_takings"."case_id", "instrument_takings"."instrument", "instrument_takings"."instrument_version", "instrument_takings"."taken_on", "instrument_takings"."mode", "instrument_takings"."is_complete", "instrument_takings"."finished_at", "instrument_takings"."set_aside_at", "instrument_takings"."version", "people"."call_name" as "by" from "instrument_takings" inner join "people" on "people"."centre_id" = "instrument_takings"."centre_id" and "people"."person_id" = "instrument_takings"."started_by" where "instrument_takings"."case_id" = $ and "instrument_takings"."taking_id" in ($…)
select "instrument_takings"."taking_id", "instrument_takings"."case_id", "instrument_takings"."instrument", "instrument_takings"."instrument_version", "instrument_takings"."taken_on", "instrument_takings"."mode", "instrument_takings"."is_complete", "instrument_takings"."finished_at", "instrument_takings"."set_aside_at", "instrument_takings"."version", "people"."call_name" as "by" from "instrument_takings" inner join "people" on "people"."centre_id" = "instrument_takings"."centre_id" and "people"."person_id" = "instrument_takings"."started_by" where "instrument_takings"."taking_id" = $
select "intake_id" as "id", "name" from "intakes" where "ends_on" >= $ order by "starts_on" limit $
select "intake_id" from "cases" where "state" = $ and "stage" in ($…) and "intake_id" is not null limit $
select "intake_id" from "intakes" where "ends_on" >= $ limit $
select "intake_id" from "intakes" where "intake_id" = $
select "intake_id" from "intakes" where "year" = $ and "ordinal" = $
select "intake_id", "year", "ordinal", "name", "starts_on", "ends_on", "quota", "version" from "intakes" order by "starts_on" desc
select "intake_id", "year", "ordinal", "starts_on" from "intakes" where "ends_on" >= $ order by "starts_on" limit $
select "intake_id", "year", "ordinal", "starts_on" from "intakes" where "intake_id" = $ order by "starts_on" limit $
select "invitation_id", "session_id", "deliverer_id", "from_on", "until_on" from "invitations" where "ended_at" is null
select "is_agreed" from "aftercare_plans" where "case_id" = $ and "replaced_at" is null
select "is_in_use" from "beds" where "bed_id" = $
select "is_met", "at" from "case_evidence" where "case_id" = $ and "gate" = $ order by "evidence_id" desc limit $
select "item_id", "name", "look_in" from "inspection_items" where "version" = $ order by "position"
select "item_id", "name", "look_in", "version" from "inspection_items" where "version" = (select coalesce(max("version"), 0) as "v" from "inspection_items") order by "position"
select "kind", "scan", "scan_format" from "deliverer_papers" where "paper_id" = $
select "kind", count(*) as "n", count(*) filter(where "needs_attention" = $) as "attention" from "session_notes" where "case_id" = $ and "happened_on" >= $ and not exists (select 1 from session_notes later where later.centre_id = session_notes.centre_id and later.corrects_id = session_notes.note_id) group by "kind"
select "l"."case_id", "l"."day_id", "d"."held_on" from "cash_lines" as "l" inner join "practicum_days" as "d" on "d"."centre_id" = "l"."centre_id" and "d"."day_id" = "l"."day_id" where "l"."line_id" = $
select "l"."lesson_id", "u"."title", "l"."held_on", "l"."minutes", "l"."body", count(*) as "women" from "practice_lessons" as "l" inner join "training_units" as "u" on "u"."centre_id" = "l"."centre_id" and "u"."unit_id" = "l"."unit_id" inner join "practice_entries" as "e" on "e"."centre_id" = "l"."centre_id" and "e"."lesson_id" = "l"."lesson_id" where "u"."track" = $ and "e"."case_id" = any($) group by "l"."centre_id", "l"."lesson_id", "u"."title", "l"."held_on", "l"."minutes", "l"."body" order by "l"."held_on" desc, "l"."lesson_id" desc limit $
select "l"."letter_id", "l"."dated_on", "n"."number" from "letters" as "l" left join "letter_numbers" as "n" on "n"."centre_id" = "l"."centre_id" and "n"."letter_id" = "l"."letter_id" where "l"."case_id" = $ and "l"."paper" = $ and "l"."state" not in ($…) order by "l"."issued_at" desc
select "l"."seq", "l"."state", "l"."why", "l"."at", "p"."call_name" as "by" from "roll_locks" as "l" inner join "people" as "p" on "p"."centre_id" = "l"."centre_id" and "p"."person_id" = "l"."person_id" where "l"."group_id" = $ order by "l"."seq" desc limit $
select "label" from "beds" where "room_id" = $ and "is_in_use" = $ order by "label"
select "layout_id", "body" from "list_layouts" order by "made_at"
select "left_count" from "medicine_lots" where "lot_id" = $ and "left_count" > $ for update
select "letter_id" from "referral_letters" where "number_mark" = $
select "letter_id", "case_id", "list_no", "status", "received_at", "decided_at", "decision_due_on" from "referrals" where "office_person_id" = $ and "letter_id" in ($…) order by "list_no"
select "letter_id", "dated_on", "received_on", "stated_count", "for_office" from "referral_letters" where "office_person_id" = $ order by "received_on" desc limit $
select "letter_id", "dated_on", "received_on", "stated_count", "intake_id", "list_id", "body" from "referral_letters" where "letter_id" = $
select "letter_id", "received_on", "intake_id", "responsible_id", "office_person_id" from "list_takings" where "list_id" = $
select "letter_pattern", "letter_class" from "centres"
select "letter_unit" from "centres"
select "letters"."letter_id", "letters"."paper", "letters"."state", "letters"."subject", "letters"."addressee", "letters"."dated_on", "letters"."is_neutral", "letters"."case_id", "letters"."sent_how", "letters"."sent_on", "letters"."cancel_reason", "letters"."made_at", "letters"."issued_at", "letters"."printed_at", "letters"."signed_at", "letters"."filed_at", "letters"."cancelled_at", "letter_numbers"."number", "people"."call_name" as "made_by" from "letters" left join "letter_numbers" on "letter_numbers"."centre_id" = "letters"."centre_id" and "letter_numbers"."letter_id" = "letters"."letter_id" inner join "people" on "people"."centre_id" = "letters"."centre_id" and "people"."person_id" = "letters"."made_by" where "letters"."case_id" = $ order by "letters"."made_at" desc limit $
select "letters"."letter_id", "letters"."paper", "letters"."state", "letters"."subject", "letters"."addressee", "letters"."dated_on", "letters"."is_neutral", "letters"."case_id", "letters"."sent_how", "letters"."sent_on", "letters"."cancel_reason", "letters"."made_at", "letters"."issued_at", "letters"."printed_at", "letters"."signed_at", "letters"."filed_at", "letters"."cancelled_at", "letter_numbers"."number", "people"."call_name" as "made_by" from "letters" left join "letter_numbers" on "letter_numbers"."centre_id" = "letters"."centre_id" and "letter_numbers"."letter_id" = "letters"."letter_id" inner join "people" on "people"."centre_id" = "letters"."centre_id" and "people"."person_id" = "letters"."made_by" where "letters"."letter_id" = $
select "letters"."letter_id", "letters"."paper", "letters"."state", "letters"."subject", "letters"."addressee", "letters"."dated_on", "letters"."is_neutral", "letters"."case_id", "letters"."sent_how", "letters"."sent_on", "letters"."cancel_reason", "letters"."made_at", "letters"."issued_at", "letters"."printed_at", "letters"."signed_at", "letters"."filed_at", "letters"."cancelled_at", "letter_numbers"."number", "people"."call_name" as "made_by" from "letters" left join "letter_numbers" on "letter_numbers"."centre_id" = "letters"."centre_id" and "letter_numbers"."letter_id" = "letters"."letter_id" inner join "people" on "people"."centre_id" = "letters"."centre_id" and "people"."person_id" = "letters"."made_by" where "letters"."state" <> $ and ("letter_numbers"."number" ilike $ or "letters"."subject" ilike $) order by "letters"."made_at" desc limit $
select "letters"."letter_id", "letters"."paper", "letters"."state", "letters"."subject", "letters"."addressee", "letters"."dated_on", "letters"."is_neutral", "letters"."case_id", "letters"."sent_how", "letters"."sent_on", "letters"."cancel_reason", "letters"."made_at", "letters"."issued_at", "letters"."printed_at", "letters"."signed_at", "letters"."filed_at", "letters"."cancelled_at", "letter_numbers"."number", "people"."call_name" as "made_by" from "letters" left join "letter_numbers" on "letter_numbers"."centre_id" = "letters"."centre_id" and "letter_numbers"."letter_id" = "letters"."letter_id" inner join "people" on "people"."centre_id" = "letters"."centre_id" and "people"."person_id" = "letters"."made_by" where "letters"."state" in ($…) order by "letters"."made_at" desc, "letters"."letter_id" desc limit $
select "letters"."letter_id", "letters"."subject", "letter_numbers"."number" from "letters" left join "letter_numbers" on "letter_numbers"."centre_id" = "letters"."centre_id" and "letter_numbers"."letter_id" = "letters"."letter_id" where "letters"."case_id" = $ and "letters"."letter_id" in ($…)
select "limit_id", "case_id", "rule", "from_on", "until_on" from "activity_limits" where "ended_at" is null and "until_on" >= $ order by "until_on", "limit_id" limit $
select "line", "seen_at" from "news_seen" where "person_id" = $
select "line_id" from "budget_lines" where "version_id" = $ and "need_id" = $
select "line_id", "day_id", "kind", "rupiah", "body", "struck_at" from "cash_lines" where "case_id" = $ order by "place"
select "list_id" from "referral_lists" where "list_id" = $
select "list_id", "state", "brought_at", "brought_by" from "referral_lists" where "file_mark" = $ and "state" <> $ order by "brought_at" desc
select "list_id", "state", "brought_by" from "referral_lists" where "state" <> $ order by "brought_at" desc limit $
select "lot_id", "left_count" from "medicine_lots" where "medicine_id" = $ and "left_count" > $ and "expires_on" >= $ order by "expires_on", "lot_id" for update
select "lot_id", "medicine_id", "expires_on", "left_count" from "medicine_lots" where "left_count" > $ order by "expires_on", "lot_id"
select "m"."measure_id", "m"."case_id", "r"."text" as "rule", "m"."happened_on", "m"."reported_at", "m"."reported_by", "m"."heard_at", "m"."heard_by", "m"."heard_how", "m"."beside", "m"."decision", "m"."decided_at", "m"."decided_by", "m"."ends_on", "m"."told_at", "m"."told_by", "m"."objected_at", "m"."answer_due_on", "m"."answer", "m"."answered_at", "m"."answered_by" from "measures" as "m" inner join "house_rules" as "r" on "r"."centre_id" = "m"."centre_id" and "r"."rule_id" = "m"."rule_id" order by "m"."reported_at" desc limit $
select "m"."measure_id", "m"."case_id", "r"."text" as "rule", "m"."happened_on", "m"."reported_at", "m"."reported_by", "m"."heard_at", "m"."heard_by", "m"."heard_how", "m"."beside", "m"."decision", "m"."decided_at", "m"."decided_by", "m"."ends_on", "m"."told_at", "m"."told_by", "m"."objected_at", "m"."answer_due_on", "m"."answer", "m"."answered_at", "m"."answered_by" from "measures" as "m" inner join "house_rules" as "r" on "r"."centre_id" = "m"."centre_id" and "r"."rule_id" = "m"."rule_id" where "m"."measure_id" = $
select "m"."member_id", "m"."from_on", "g"."name", "g"."track" from "class_members" as "m" inner join "class_groups" as "g" on "g"."centre_id" = "m"."centre_id" and "g"."group_id" = "m"."group_id" where "m"."case_id" = $ and "m"."until_on" is null order by "g"."name"
select "made_at" from "calendar_feeds" where "person_id" = $ and "ended_at" is null
select "made_at" from "tasks" where "case_id" = $ and "kind" = $ and "done_at" is null
select "mark" from "group_attendances" where "group_id" = $
select "mark", "medication_marks"."version", "people"."call_name" as "by", "marked_at" as "at" from "medication_marks" inner join "people" on "people"."centre_id" = "medication_marks"."centre_id" and "people"."person_id" = "medication_marks"."marked_by" where "plan_id" = $ and "on_day" = $ and "minute" = $ order by "medication_marks"."version" desc limit $
select "mark", "reason", count(*) as "n", count(*) filter(where "needs_reexplaining" = $) as "again" from "group_attendances" where "case_id" = $ and "counts" = $ and "held_on" >= $ group by "mark", "reason"
select "medicine_id" from "medicines" where lower(name) = lower($)
select "medicine_id", "name", "unit", "least" from "medicines" order by "name" limit $
select "member_id", "case_id", "from_on" from "class_members" where "group_id" = $ and "until_on" is null
select "membership_id" from "case_team" where "case_id" = $ and "person_id" = $ and "part" in ($…) and ("until_at" is null or "until_at" > $)
select "membership_id", "person_id", "part" from "case_team" where "case_id" = $ and ("until_at" is null or "until_at" > $)
select "merge_id" from "client_merges" where "undone_at" is null and "merge_id" != $ and "merged_at" >= $ and ("kept_client_id" = $ or "merged_client_id" = $)
select "min_age", "max_age", "target_groups", "capacity", "programme_days" from "centres" where "centre_id" = $
select "minute_id", "body" from "receipt_minutes" where "case_id" = $
select "month" from "aftercare_windows" where "case_id" = $ and "contact_id" is not null
select "month", "agreed_on", "from_on", "due_on", "contact_id" from "aftercare_windows" where "case_id" = $ order by "month"
select "n"."need_id", "n"."no", "n"."kind", "n"."what", "n"."women_count", "n"."cost_rupiah", "n"."source", "n"."needed_by", "n"."asked_at", "n"."decision", "n"."decided_at", "n"."plan_year", "n"."fulfilled_on", "n"."spent_rupiah", "n"."body", "n"."answer", "n"."asked_by" as "asker_id", "n"."task_id", "a"."call_name" as "asked_by", "d"."call_name" as "decided_by", "f"."call_name" as "fulfilled_by" from "needs" as "n" inner join "people" as "a" on "a"."centre_id" = "n"."centre_id" and "a"."person_id" = "n"."asked_by" left join "people" as "d" on "d"."centre_id" = "n"."centre_id" and "d"."person_id" = "n"."decided_by" left join "people" as "f" on "f"."centre_id" = "n"."centre_id" and "f"."person_id" = "n"."fulfilled_by" where "n"."need_id" = $
select "n"."need_id", "n"."no", "n"."kind", "n"."what", "n"."women_count", "n"."cost_rupiah", "n"."source", "n"."needed_by", "n"."asked_at", "n"."decision", "n"."decided_at", "n"."plan_year", "n"."fulfilled_on", "n"."spent_rupiah", "n"."body", "n"."answer", "n"."asked_by" as "asker_id", "n"."task_id", "a"."call_name" as "asked_by", "d"."call_name" as "decided_by", "f"."call_name" as "fulfilled_by" from "needs" as "n" inner join "people" as "a" on "a"."centre_id" = "n"."centre_id" and "a"."person_id" = "n"."asked_by" left join "people" as "d" on "d"."centre_id" = "n"."centre_id" and "d"."person_id" = "n"."decided_by" left join "people" as "f" on "f"."centre_id" = "n"."centre_id" and "f"."person_id" = "n"."fulfilled_by" where (("n"."fulfilled_on" is null and "n"."decision" is distinct from $) or "n"."asked_at" >= $) order by "n"."asked_at" limit $
select "n"."reception_id", "n"."received_at", "n"."case_id", "n"."completed_at", "n"."period_id", "n"."task_id", "n"."needs_company", "n"."withdrawn_as", "p"."call_name", "b"."building", "b"."room", "b"."bed" from "night_receptions" as "n" inner join "bed_places" as "b" on "b"."centre_id" = "n"."centre_id" and "b"."bed_id" = "n"."bed_id" inner join "people" as "p" on "p"."centre_id" = "n"."centre_id" and "p"."person_id" = "n"."received_by" where "n"."completed_at" is null order by "n"."received_at" limit $
select "n"."reception_id", "n"."received_at", "n"."case_id", "n"."completed_at", "n"."period_id", "n"."task_id", "n"."needs_company", "n"."withdrawn_as", "p"."call_name", "b"."building", "b"."room", "b"."bed" from "night_receptions" as "n" inner join "bed_places" as "b" on "b"."centre_id" = "n"."centre_id" and "b"."bed_id" = "n"."bed_id" inner join "people" as "p" on "p"."centre_id" = "n"."centre_id" and "p"."person_id" = "n"."received_by" where "n"."reception_id" = $
select "n"."voice_id", "n"."note_id", "n"."kind", "n"."written_at", "p"."call_name" as "by", "n"."body" from "voice_notes" as "n" inner join "people" as "p" on "p"."centre_id" = "n"."centre_id" and "p"."person_id" = "n"."written_by" where "n"."voice_id" in ($…) and "n"."person_id" = $ order by "n"."written_at"
select "name" from "class_groups"
select "name" from "class_groups" where "group_id" = $
select "name" from "people" where "person_id" = $
select "name" from "people" where "person_id" in ($…)
select "name", "call_name" from "people" where "is_active" = $
select "name", "call_name", "position", "rank", "nip", "version" from "people" where "person_id" = $
select "name", "nip", "position", "rank" from "people" where "person_id" = $
select "name", "owner_kind", "recovery_public_key", "recovery_share_hashes" from "centres" where "centre_id" = $
select "name", "position", "rank", "nip" from "people" where "person_id" = $
select "name", "short_name", "letterhead", "letter_unit", "is_demo", "min_age", "max_age", "programme_days" from "centres"
select "need_id", "what", "cost_rupiah", "source" from "needs" where "plan_year" = $ and "fulfilled_on" is null order by "asked_at" limit $
select "neutral", "version" from "letter_settings"
select "no_contact_id", "case_id", "version", "body" from "no_contacts" where "ended_at" is null and "case_id" = $ order by "recorded_at"
select "no_contact_id", "case_id", "version", "body" from "no_contacts" where "ended_at" is null order by "recorded_at"
select "note_id", "case_id", "audience" from "session_notes" where "case_id" = $ and "note_id" in ($…)
select "note_id", "case_id", "body" from "session_private_texts" where "note_id" in ($…)
select "note_id", "case_id", "body" from "session_texts" where "note_id" in ($…)
select "note_id", "service_referral_id", "case_id", "part", "body", "written_at", "people"."call_name" as "by" from "service_referral_health" inner join "people" on "people"."centre_id" = "service_referral_health"."centre_id" and "people"."person_id" = "service_referral_health"."written_by" where "service_referral_id" in ($…) order by "written_at", "note_id"
select "note_id", "service_referral_id", "case_id", "part", "body", "written_at", "people"."call_name" as "by" from "service_referral_safety" inner join "people" on "people"."centre_id" = "service_referral_safety"."centre_id" and "people"."person_id" = "service_referral_safety"."written_by" where "service_referral_id" in ($…) order by "written_at", "note_id"
select "note_id", "service_referral_id", "case_id", "part", "body", "written_at", "people"."call_name" as "by" from "service_referral_story" inner join "people" on "people"."centre_id" = "service_referral_story"."centre_id" and "people"."person_id" = "service_referral_story"."written_by" where "service_referral_id" in ($…) order by "written_at", "note_id"
select "number" from "letter_numbers" where "letter_id" = $
select "number", "taken_on" from "sealed_numbers" order by "year" desc, "running_no" desc limit $
select "o"."offer_id", "o"."office_person_id", "o"."sent_at", "o"."answer_due_on", "o"."case_id", "p"."call_name" from "candidate_offers" as "o" inner join "people" as "p" on "p"."centre_id" = "o"."centre_id" and "p"."person_id" = "o"."office_person_id" where "o"."offer_id" = $
select "o"."offer_id", "o"."office_person_id", "o"."sent_at", "o"."answer_due_on", "o"."case_id", "p"."call_name" from "candidate_offers" as "o" inner join "people" as "p" on "p"."centre_id" = "o"."centre_id" and "p"."person_id" = "o"."office_person_id" where "o"."registered_at" is null order by "o"."sent_at" limit $
select "o"."offer_id", "o"."sent_at", "o"."case_id", "r"."status", "r"."decided_at" from "candidate_offers" as "o" left join "referrals" as "r" on "r"."centre_id" = "o"."centre_id" and "r"."case_id" = "o"."case_id" where "o"."office_person_id" = $ order by "o"."sent_at" desc limit $
select "offer_id", "body" from "offer_words" where "offer_id" in ($…) and "person_id" = $
select "on", mark, has_letter as "hasLetter" from worked_days where case_id = $ order by "on"
select "on_day", "kind" from "calendar_days"
select "on_day", "kind", "name", "source" from "calendar_days" where "on_day" >= $ and "on_day" <= $ order by "on_day", "kind"
select "on_day", "meal", "dishes" from "menu_meals" where "on_day" >= $ and "on_day" < $ and "dishes" is not null
select "on_day", "meal", "dishes", "cooked", "thrown", "version" from "menu_meals" where "on_day" >= $ and "on_day" < $ order by "on_day"
select "on_day", "name" from "calendar_days" where "on_day" >= $ and "on_day" <= $
select "on_day", "paid_on", "rate_rupiah", "hours" from "session_fees" where "fee_id" = $ for update
select "on_day", "part", "person_id" from "duties" where "duty_id" = $
select "on_day", "part", "person_id" from "duties" where "person_id" = $ and "on_day" >= $ and "on_day" <= $
select "on_day", "rate_rupiah", "hours" from "session_fees" where "fee_id" = $
select "on_day", "rupiah", "version" from "meal_costs" where "on_day" >= $ and "on_day" < $
select "on_day", sum("cooked") as "portions" from "menu_meals" where "on_day" >= $ and "on_day" < $ and "cooked" is not null group by "on_day"
select "opening_id" as "id", "people"."call_name" as "who", "category", "opened_at", "expires_at", "verdict" from "break_glass" inner join "people" on "people"."centre_id" = "break_glass"."centre_id" and "people"."person_id" = "break_glass"."person_id" where "case_id" = $ order by "opened_at" desc limit $
select "opening_id", "case_id", "break_glass"."person_id", "people"."call_name", "category", "reason", "opened_at", "expires_at", "reviewed_at", "verdict", "reviewer"."call_name" as "reviewer" from "break_glass" inner join "people" on "people"."centre_id" = "break_glass"."centre_id" and "people"."person_id" = "break_glass"."person_id" left join "people" as "reviewer" on "reviewer"."centre_id" = "break_glass"."centre_id" and "reviewer"."person_id" = "break_glass"."reviewed_by" order by case when "reviewed_at" is null then 0 else 1 end, "break_glass"."opened_at" desc limit $
select "outcome", "ended_at" from "mails" where "person_id" = $ and "ended_at" is not null order by "ended_at" desc limit $
select "p"."paper_id", "p"."deliverer_id", "p"."kind", "p"."checks", "p"."done_on", "p"."valid_until", "p"."kept_at", "b"."call_name" as "by", "p"."scan_format" is not null as "has_scan" from "deliverer_papers" as "p" inner join "people" as "b" on "b"."centre_id" = "p"."centre_id" and "b"."person_id" = "p"."recorded_by" order by "p"."recorded_at" desc
select "p"."paper_id", "p"."deliverer_id", "p"."kind", "p"."checks", "p"."done_on", "p"."valid_until", "p"."kept_at", "b"."call_name" as "by", "p"."scan_format" is not null as "has_scan" from "deliverer_papers" as "p" inner join "people" as "b" on "b"."centre_id" = "p"."centre_id" and "b"."person_id" = "p"."recorded_by" where "p"."deliverer_id" = $ order by "p"."recorded_at" desc
select "p"."person_id", "p"."call_name", "p"."name", "r"."role" from "people" as "p" inner join "role_grants" as "r" on "r"."centre_id" = "p"."centre_id" and "r"."person_id" = "p"."person_id" where "p"."is_active" = $ and "r"."from_at" <= $ and ("r"."until_at" is null or "r"."until_at" > $)
select "p"."pregnancy_id", "p"."version", "p"."written_at" as "at", "p"."check_task_id", "p"."body", "w"."call_name" as "by" from "pregnancies" as "p" inner join "people" as "w" on "w"."centre_id" = "p"."centre_id" and "w"."person_id" = "p"."written_by" where "p"."case_id" = $ and "p"."ended_at" is null
select "part", "taker_id", "taken_at" from "house_shifts" where "shift_id" = $
select "part_no" from "outbox_parts" where "person_id" = $ and "entry_id" = $
select "part_no", "box" from "outbox_parts" where "person_id" = $ and "entry_id" = $ order by "part_no"
select "pass_id", "pass_no", "case_id", "body" from "leave_passes" where "body" is not null and "in_at" is null and "back_at" > $ and ("decision" is null or ("decision" = $ and "decided_by" <> $)) order by "back_at" limit $
select "pass_id", "pass_no", "case_id", "kind", "from_at", "back_at", "is_family", "body", "asked_at", "decision", "decided_at", "decided_by", "checked", "refused_for", "out_at", "in_at", "asker"."call_name" as "asked_by_name", "decider"."call_name" as "decided_by_name" from "leave_passes" inner join "people" as "asker" on "asker"."centre_id" = "leave_passes"."centre_id" and "asker"."person_id" = "leave_passes"."asked_by" left join "people" as "decider" on "decider"."centre_id" = "leave_passes"."centre_id" and "decider"."person_id" = "leave_passes"."decided_by" where "pass_id" = $
select "pass_id", "pass_no", "case_id", "kind", "from_at", "back_at", "is_family", "body", "asked_at", "decision", "decided_at", "decided_by", "checked", "refused_for", "out_at", "in_at", "asker"."call_name" as "asked_by_name", "decider"."call_name" as "decided_by_name" from "leave_passes" inner join "people" as "asker" on "asker"."centre_id" = "leave_passes"."centre_id" and "asker"."person_id" = "leave_passes"."asked_by" left join "people" as "decider" on "decider"."centre_id" = "leave_passes"."centre_id" and "decider"."person_id" = "leave_passes"."decided_by" where ("back_at" >= $ or ("out_at" is not null and "in_at" is null)) order by "back_at" limit $
select "passing_id", "number", "direction", "at" from "gate_passings" where "at" >= $ order by "at" desc, "passing_id" desc limit $
select "people"."call_name" as "worker", "stage", "state", count(*) as "n" from "cases" left join "people" on "people"."centre_id" = "cases"."centre_id" and "people"."person_id" = "cases"."responsible_id" where "state" <> $ group by "people"."call_name", "stage", "state" order by "people"."call_name"
select "people"."call_name", "role_grants"."signs_as" from "role_grants" inner join "people" on "people"."centre_id" = "role_grants"."centre_id" and "people"."person_id" = "role_grants"."person_id" where "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $) and "people"."is_active" = $ and "role_grants"."role" = $ order by "people"."call_name"
select "people"."name", "people"."call_name", "centres"."short_name", "centres"."time_zone", "centres"."centre_id" from "people" inner join "centres" on "centres"."centre_id" = "people"."centre_id" where "people"."person_id" = $
select "people"."name", "people"."position" as "post", "people"."rank", "people"."nip", "role_grants"."signs_as", "absent"."position" as "office_of_absent" from "role_grants" inner join "people" on "people"."centre_id" = "role_grants"."centre_id" and "people"."person_id" = "role_grants"."person_id" left join "people" as "absent" on "absent"."centre_id" = "role_grants"."centre_id" and "absent"."person_id" = "role_grants"."acts_for" where "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $) and "people"."is_active" = $ and "role_grants"."role" = $ order by "role_grants"."acts_for" is null, "role_grants"."from_at" desc limit $
select "people"."person_id", "people"."call_name", "case_team"."part" from "case_team" inner join "people" on "people"."centre_id" = "case_team"."centre_id" and "people"."person_id" = "case_team"."person_id" where "case_team"."case_id" = $ and "case_team"."part" <> $ and ("case_team"."until_at" is null or "case_team"."until_at" > $)
select "people"."person_id", "people"."call_name", "role_grants"."role" from "role_grants" inner join "people" on "people"."centre_id" = "role_grants"."centre_id" and "people"."person_id" = "role_grants"."person_id" where "people"."is_active" = $ and "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $) order by "people"."call_name"
select "people"."person_id", "people"."name", "role_grants"."role" from "role_grants" inner join "people" on "people"."centre_id" = "role_grants"."centre_id" and "people"."person_id" = "role_grants"."person_id" where "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $) and "people"."is_active" = $ order by "people"."name"
select "period_id" from "night_receptions" where "case_id" = $
select "person_id" as "id", "call_name" as "name" from "people" where "is_active" = $ order by "call_name" limit $
select "person_id" from "case_team" where "case_id" = $ and "part" = $ and ("until_at" is null or "until_at" > $) order by "from_at" desc
select "person_id" from "case_team" where "case_id" = $ and "until_at" is null
select "person_id" from "deliverers" where "deliverer_id" = $
select "person_id" from "deliverers" where "person_id" is not null
select "person_id" from "keys"."group_members" where "group_code" = $
select "person_id" from "people" where "is_active" = $
select "person_id" from "people" where "person_id" = $
select "person_id", "call_name" from "people"
select "person_id", "call_name" from "people" order by "call_name"
select "person_id", "call_name" from "people" where "person_id" in ($…)
select "person_id", "call_name" from "people" where "person_id" in ($…) order by "call_name"
select "person_id", "name", "call_name", "position", "rank", "nip", "is_active", "version" from "people" order by "people"."is_active" desc, "people"."name"
select "person_id", "part", "until_at" from "case_team" where "case_id" = $ order by "until_at" desc
select "person_id", "role" from "role_grants" where "grant_id" = $ and "acts_for" is not null
select "person_id", "role", "from_at", "until_at", "signs_as" from "role_grants" where "person_id" in (select "lent"."person_id" from "role_grants" as "lent" where "lent"."acts_for" is not null)
select "person_id", "role", "until_at", "signs_as" from "role_grants" where "from_at" <= $ and ("until_at" is null or "until_at" > $) order by "from_at"
select "person_id", "username" from "accounts"
select "photo_id", "case_id", "body", "file" from "work_photos" where "case_id" = $
select "photo_id", "case_id", "faces", "body", "file" from "work_photos" where "photo_id" = $
select "place" from "cash_lines" where "day_id" = $
select "plan_goals"."plan_id" from "plan_goals" inner join "plans" on "plans"."centre_id" = "plan_goals"."centre_id" and "plans"."plan_id" = "plan_goals"."plan_id" where "plan_goals"."case_id" = $ and "plan_goals"."goal_id" = $ and "plans"."state" = $
select "plan_id" as "id", "case_id", "body" from "plan_returns" where "case_id" = $ and "plan_id" in ($…)
select "plan_id" from "budget_plans" where "year" < $ order by "year" desc
select "plan_id", "case_id", "body", "saved_at", "saved_by" from "plan_texts" where "plan_id" in ($…)
select "plan_id", "case_id", "minutes", "from_on", "until_on", "written_at", "ended_at" from "medication_plans" where "plan_id" = $
select "plan_id", "is_agreed", "channel", "officer_id", "agreed_on", "body", "people"."call_name" as "officer" from "aftercare_plans" left join "people" on "people"."centre_id" = "aftercare_plans"."centre_id" and "people"."person_id" = "aftercare_plans"."officer_id" where "case_id" = $ and "replaced_at" is null
select "plan_id", "medication_plans"."case_id", "minutes", "from_on", "until_on", "written_at", "ended_at", "body", "people"."call_name" as "by" from "medication_plans" inner join "people" on "people"."centre_id" = "medication_plans"."centre_id" and "people"."person_id" = "medication_plans"."written_by" where "medication_plans"."case_id" = $ order by "written_at" desc limit $
select "plan_id", "medication_plans"."case_id", "minutes", "from_on", "until_on", "written_at", "ended_at", "presence", "body" from "medication_plans" inner join "cases" on "cases"."centre_id" = "medication_plans"."centre_id" and "cases"."case_id" = "medication_plans"."case_id" where "cases"."state" = $ and ("until_on" is null or "until_on" >= $) and ("ended_at" is null or "ended_at" >= $) order by "plan_id" limit $
select "plan_id", "number" from "plans" where "case_id" = $ and "state" = $
select "plan_id", "number", "decided_at", "review_on" from "plans" where "case_id" = $ and "state" = $
select "plan_id", "on_day", "minute", "mark", "medication_marks"."version", "marked_at" as "at", "people"."call_name" as "by" from "medication_marks" inner join "people" on "people"."centre_id" = "medication_marks"."centre_id" and "people"."person_id" = "medication_marks"."marked_by" where "plan_id" in ($…) and "on_day" >= $ order by "medication_marks"."version"
select "plan_id", "signer", "person_id", "manner", "witness_id", "signed_on", "recorded_by", "recorded_at" from "plan_signatures" where "plan_id" in ($…)
select "plate_id", "case_id", "plate" from "plates" where "ended_at" is null order by "set_at" limit $
select "position" from "people" where "person_id" = $ and "is_active" = $
select "practicums".*, "people"."call_name" from "practicums" left join "people" on "people"."centre_id" = "practicums"."centre_id" and "people"."person_id" = "practicums"."recorded_by" where "case_id" = $ order by "until_on" desc, "practicum_id" desc limit $
select "programme_days" from "centres"
select "proof_id" from "session_proofs" where "group_id" = $ and "removed_at" is null
select "psychologist_views"."view_id", "psychologist_views"."body", "psychologist_views"."written_at", "people"."call_name" as "author" from "psychologist_views" inner join "people" on "people"."centre_id" = "psychologist_views"."centre_id" and "people"."person_id" = "psychologist_views"."author_id" where "psychologist_views"."case_id" = $ order by "psychologist_views"."written_at" desc
select "public_key" from "accounts" where "person_id" = $ and "is_active" = $
select "public_key" from "keys"."groups" where "group_code" = $
select "question_id", "attendance_id", "case_id", "body" from "group_questions" where "attendance_id" in ($…) order by "question_id"
select "question_id", "body" from "group_questions" where "case_id" = $
select "quiet_from", "quiet_until", "mail_to", "mail_about", "mail_at" from "reminder_choices" where "person_id" = $
select "r"."case_id", "r"."reach", "r"."urgency", "r"."basis", "r"."shared", "r"."referred_on", "r"."answer_by", "r"."accepted_on", "r"."result", "s"."kind", "s"."name" as "service", "s"."address", "e"."name" as "escort" from "service_referrals" as "r" inner join "services" as "s" on "s"."centre_id" = "r"."centre_id" and "s"."service_id" = "r"."service_id" left join "people" as "e" on "e"."centre_id" = "r"."centre_id" and "e"."person_id" = "r"."escort_id" where "r"."service_referral_id" = $
select "r"."item", "r"."is_ready", "p"."call_name", "r"."checked_at" from "class_readiness" as "r" inner join "people" as "p" on "p"."centre_id" = "r"."centre_id" and "p"."person_id" = "r"."checked_by" where "r"."group_id" = $
select "r"."marks" from "unit_ratings" as "r" inner join "training_units" as "u" on "u"."centre_id" = "r"."centre_id" and "u"."unit_id" = "r"."unit_id" where "r"."case_id" = $ and "r"."round" = $ and "u"."track" = $ order by "r"."held_on", "r"."rating_id"
select "r"."rating_id", "r"."unit_id", "r"."round", "r"."held_on", "r"."mean_hundredths", "r"."is_competent", "r"."body", "p"."call_name" from "unit_ratings" as "r" inner join "people" as "p" on "p"."centre_id" = "r"."centre_id" and "p"."person_id" = "r"."assessed_by" where "r"."case_id" = $ order by "r"."held_on" desc, "r"."rating_id" desc
select "r"."rule_id", "r"."version", "r"."text", "r"."why", "r"."made_at", "p"."call_name" as "made_by" from "house_rules" as "r" inner join "people" as "p" on "p"."centre_id" = "r"."centre_id" and "p"."person_id" = "r"."made_by" where "r"."version" = (select max("version") as "last" from "house_rules") order by "r"."position"
select "r"."service_referral_id" as "id", "r"."centre_id", "r"."case_id", "r"."onward_from", "r"."service_id", "r"."reach", "r"."urgency", "r"."basis", "r"."shared", "r"."cost_rupiah", "r"."payer", "r"."referred_on", "r"."answer_by", "r"."result", "r"."closed_on", "r"."accepted_on", "s"."name" as "service", "s"."kind", "p"."call_name" as "referred_by", "e"."call_name" as "escort" from "service_referrals" as "r" inner join "services" as "s" on "s"."centre_id" = "r"."centre_id" and "s"."service_id" = "r"."service_id" inner join "people" as "p" on "p"."centre_id" = "r"."centre_id" and "p"."person_id" = "r"."referred_by" left join "people" as "e" on "e"."centre_id" = "r"."centre_id" and "e"."person_id" = "r"."escort_id" where "r"."case_id" = $ order by "r"."referred_on", "r"."service_referral_id"
select "r"."service_referral_id" as "id", "r"."centre_id", "r"."case_id", "r"."onward_from", "r"."service_id", "r"."reach", "r"."urgency", "r"."basis", "r"."shared", "r"."cost_rupiah", "r"."payer", "r"."referred_on", "r"."answer_by", "r"."result", "r"."closed_on", "r"."accepted_on", "s"."name" as "service", "s"."kind", "p"."call_name" as "referred_by", "e"."call_name" as "escort" from "service_referrals" as "r" inner join "services" as "s" on "s"."centre_id" = "r"."centre_id" and "s"."service_id" = "r"."service_id" inner join "people" as "p" on "p"."centre_id" = "r"."centre_id" and "p"."person_id" = "r"."referred_by" left join "people" as "e" on "e"."centre_id" = "r"."centre_id" and "e"."person_id" = "r"."escort_id" where "r"."reach" != $ order by "r"."closed_on" desc nulls first, "r"."answer_by", "r"."service_referral_id" limit $
select "r"."service_referral_id" as "id", "r"."shared", "r"."urgency", "r"."answer_by", "r"."basis", "s"."name", "s"."kind", "s"."address", "e"."name" as "escort" from "service_referrals" as "r" inner join "services" as "s" on "s"."centre_id" = "r"."centre_id" and "s"."service_id" = "r"."service_id" left join "people" as "e" on "e"."centre_id" = "r"."centre_id" and "e"."person_id" = "r"."escort_id" where "r"."case_id" = $ and "r"."reach" in ($…) and "r"."service_referral_id" = $ order by "r"."referred_on" desc, "r"."service_referral_id" desc limit $
select "r"."service_referral_id" as "id", "s"."name" from "service_referrals" as "r" inner join "services" as "s" on "s"."centre_id" = "r"."centre_id" and "s"."service_id" = "r"."service_id" where "r"."case_id" = $ and "r"."service_referral_id" in ($…)
select "reach", "task_id" from "service_referrals" where "service_referral_id" = $ and "case_id" = $
select "receipt_minutes"."minute_id", "receipt_minutes"."handed_at", "receipt_minutes"."body", "receipt_minutes"."version", "receipt_minutes"."signed_at", "people"."call_name" as "signed_by" from "receipt_minutes" left join "people" on "people"."centre_id" = "receipt_minutes"."centre_id" and "people"."person_id" = "receipt_minutes"."signed_by" where "receipt_minutes"."case_id" = $
select "recovery_public_key" from "centres" for share
select "recovery_public_key", "recovery_share_hashes" from "centres" where "centre_id" = $
select "referral_letters"."letter_id", "referral_letters"."dated_on", "referral_letters"."body" from "referrals" inner join "referral_letters" on "referral_letters"."centre_id" = "referrals"."centre_id" and "referral_letters"."letter_id" = "referrals"."letter_id" where "referrals"."case_id" = $
select "referral_letters"."letter_id", "referral_letters"."received_on", "referral_letters"."dated_on", "referral_letters"."body" from "referral_letters" inner join "referrals" on "referrals"."centre_id" = "referral_letters"."centre_id" and "referrals"."letter_id" = "referral_letters"."letter_id" where "referrals"."decided_at" is not null group by "referral_letters"."letter_id", "referral_letters"."received_on", "referral_letters"."dated_on", "referral_letters"."body" order by "referral_letters"."received_on" desc
select "referrals"."case_id", "referrals"."list_no", "referrals"."status", "referrals"."waiting_until", "referrals"."decided_kind", "cases"."is_protected", "cases"."code_name", "cases"."register_no", "cases"."track" from "referrals" inner join "cases" on "cases"."centre_id" = "referrals"."centre_id" and "cases"."case_id" = "referrals"."case_id" where "referrals"."letter_id" = $ order by "referrals"."list_no", "referrals"."received_at"
select "register_no" from "cases" where "intake_id" = $ and "register_no" is not null
select "reopening_id", "reason", "reopened_at", "people"."call_name" from "case_reopenings" inner join "people" on "people"."centre_id" = "case_reopenings"."centre_id" and "people"."person_id" = "case_reopenings"."reopened_by" where "case_id" = $ and "shut_at" is null
select "report_id", "name", "body" from "evaluation_reports" where "delivered_at" >= $ order by "delivered_at" desc limit $
select "report_id", count(*) as "n" from "evaluation_report_lines" group by "report_id"
select "reported_at", "decision", "objected_at", "answer" from "measures" where "happened_on" >= $ limit $
select "request_id", "case_id", "class", "purpose", "asked_at", "answer", "declined_for", "answered_at", "reader"."call_name" as "reader", "asker"."call_name" as "asked_by", "giver"."call_name" as "answered_by" from "key_requests" inner join "people" as "reader" on "reader"."centre_id" = "key_requests"."centre_id" and "reader"."person_id" = "key_requests"."reader_id" inner join "people" as "asker" on "asker"."centre_id" = "key_requests"."centre_id" and "asker"."person_id" = "key_requests"."asked_by" left join "people" as "giver" on "giver"."centre_id" = "key_requests"."centre_id" and "giver"."person_id" = "key_requests"."answered_by" order by case when "answer" is null then 0 else 1 end, "asked_at" desc limit $
select "request_id", "case_id", "class", "purpose", "asked_at", "answer", "declined_for", "answered_at", "reader"."call_name" as "reader", "asker"."call_name" as "asked_by", "giver"."call_name" as "answered_by" from "key_requests" inner join "people" as "reader" on "reader"."centre_id" = "key_requests"."centre_id" and "reader"."person_id" = "key_requests"."reader_id" inner join "people" as "asker" on "asker"."centre_id" = "key_requests"."centre_id" and "asker"."person_id" = "key_requests"."asked_by" left join "people" as "giver" on "giver"."centre_id" = "key_requests"."centre_id" and "giver"."person_id" = "key_requests"."answered_by" where "case_id" = $ order by case when "answer" is null then 0 else 1 end, "asked_at" desc limit $
select "request_id", "case_id", "class", "reader_id", "asked_by", "answer" from "key_requests" where "case_id" = $ and "class" = $ and "answer" is null
select "request_id", "case_id", "class", "reader_id", "asked_by", "answer" from "key_requests" where "request_id" = $
select "resource_id" from "class_resources" where "kind" = $ and "name" = $ and "resource_id" != $
select "resource_id", "kind", "name", "seats", "is_in_use", "version" from "class_resources" order by "name"
select "responsible_id" from "cases" where "case_id" = $
select "responsible_id" from "cases" where "case_id" in ($…)
select "responsible_id", count(*) as "n" from "cases" where "state" in ($…) and "responsible_id" is not null group by "responsible_id"
select "rest_id", "case_id", "from_on", "until_on" from "chore_rests" where "ended_at" is null and "until_on" >= $ order by "from_on", "rest_id" limit $
select "result" from "certifications" where "certification_id" = $ and "case_id" = $
select "role" from "role_grants" where "person_id" = $ and "role" in ($…) and ("until_at" is null or "until_at" > $)
select "role" from "role_grants" where "person_id" = $ and ("until_at" is null or "until_at" > $)
select "role" from "role_grants" where "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $) and "person_id" = $
select "role_grants"."person_id", "role_grants"."role", "role_grants"."granted_by" from "role_grants" inner join "people" on "people"."centre_id" = "role_grants"."centre_id" and "people"."person_id" = "role_grants"."person_id" where "people"."is_active" = $ and "role_grants"."role" in ($…) and "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $)
select "roll_id", "done_at" from "house_rolls" where "on_night" = $
select "roll_id", "opened_at", "opener"."call_name" as "opened_by", "done_at", "doer"."call_name" as "done_by", "here", "away", "missing", "is_partial" from "house_rolls" inner join "people" as "opener" on "opener"."centre_id" = "house_rolls"."centre_id" and "opener"."person_id" = "house_rolls"."opened_by" left join "people" as "doer" on "doer"."centre_id" = "house_rolls"."centre_id" and "doer"."person_id" = "house_rolls"."done_by" where "on_night" = $
select "room_id" from "rooms" where "building" = $ and "name" = $ and "room_id" != $
select "room_id" from "rooms" where "room_id" = $
select "room_id", "building", "name", "is_protected" from "rooms" where "is_in_use" = $ order by "building", "name"
select "room_id", "building", "name", "is_protected", "is_in_use" from "rooms" order by "building", "name"
select "row_id", "body" from "gate_words" where "row_id" in ($…) and "person_id" = $
select "row_no", "body", "decisions" from "list_rows" where "list_id" = $ and "open_questions" > $ order by "row_no"
select "row_no", "body", "decisions" from "list_rows" where "list_id" = $ and "row_no" in ($…) order by "row_no"
select "row_no", "body", "decisions" from "list_rows" where "list_id" = $ order by "row_no"
select "row_no", "body", "decisions", "case_id" from "list_rows" where "list_id" = $ and "outcome" = $ order by "row_no"
select "row_no", "body", "decisions", "version" from "list_rows" where "list_id" = $ and "row_no" = $
select "row_no", "open_questions", "plan" from "list_rows" where "list_id" = $ and "row_no" in ($…)
select "s"."screen_id", "s"."place", "p"."call_name" as "opened_by", "s"."opened_at", "s"."ends_at" from "kiosk_screens" as "s" inner join "people" as "p" on "p"."centre_id" = "s"."centre_id" and "p"."person_id" = "s"."opened_by" where "s"."closed_at" is null and "s"."ends_at" > $ order by "s"."opened_at"
select "s"."session_id", "s"."series_id", "s"."on_day", "s"."starts", "s"."ends", "s"."kind", "s"."title", "s"."meant_for", "s"."group_id", "g"."name" as "group", "g"."track", "s"."faith", "s"."deliverer_id", "d"."name" as "guest", "p"."call_name", "s"."place_id", "r"."name" as "place", "s"."equipment_id", "e"."name" as "equipment", "s"."replaces_on", "s"."version", "s"."gives_as" from "scheduled_sessions" as "s" left join "class_groups" as "g" on "g"."centre_id" = "s"."centre_id" and "g"."group_id" = "s"."group_id" left join "deliverers" as "d" on "d"."centre_id" = "s"."centre_id" and "d"."deliverer_id" = "s"."deliverer_id" left join "people" as "p" on "p"."centre_id" = "d"."centre_id" and "p"."person_id" = "d"."person_id" left join "class_resources" as "r" on "r"."centre_id" = "s"."centre_id" and "r"."resource_id" = "s"."place_id" left join "class_resources" as "e" on "e"."centre_id" = "s"."centre_id" and "e"."resource_id" = "s"."equipment_id" where "s"."on_day" >= $ and "s"."on_day" <= $ and "s"."is_cancelled" = $ order by "s"."on_day", "s"."starts", "s"."title"
select "s"."step_id", "s"."owner_id", "s"."due_on", "s"."done_at", "p"."call_name" as "owner" from "incident_steps" as "s" inner join "people" as "p" on "p"."centre_id" = "s"."centre_id" and "p"."person_id" = "s"."owner_id" where "s"."incident_id" = $ order by "s"."due_on"
select "s"."week_on", "s"."number", "s"."on_day", "s"."starts", "s"."ends", "s"."title", "s"."group_id", "d"."person_id", "d"."name" as "guest", "s"."place_name" as "place" from "published_sessions" as "s" left join "deliverers" as "d" on "d"."centre_id" = "s"."centre_id" and "d"."deliverer_id" = "s"."deliverer_id" where "s"."session_id" = $ order by "s"."number" desc limit $
select "safety_plans"."plan_id" as "id", "safety_plans"."case_id", "safety_plans"."body", "safety_plans"."version", "safety_plans"."written_at" as "at", "people"."call_name" as "by" from "safety_plans" inner join "people" on "people"."centre_id" = "safety_plans"."centre_id" and "people"."person_id" = "safety_plans"."written_by" where "safety_plans"."case_id" = $ order by "safety_plans"."version" desc limit $
select "safety_talks"."talk_id" as "id", "safety_talks"."case_id", "safety_talks"."body", "safety_talks"."written_at" as "at", "people"."call_name" as "by" from "safety_talks" inner join "people" on "people"."centre_id" = "safety_talks"."centre_id" and "people"."person_id" = "safety_talks"."written_by" where "safety_talks"."case_id" = $ order by "safety_talks"."written_at" desc
select "saved_by", "deliverer_id" from "group_sessions" where "group_id" = $
select "screening_id", "health_screenings"."version", "examined_on", "written_at", "body", "people"."call_name" as "written_by" from "health_screenings" inner join "people" on "people"."centre_id" = "health_screenings"."centre_id" and "people"."person_id" = "health_screenings"."written_by" where "case_id" = $ order by "health_screenings"."version" desc
select "season", "kind", "label", "starts", "ends" from "day_blocks" order by "season", "starts"
select "season", "label", "starts", "ends" from "day_blocks" order by "starts"
select "section_id", "case_id", "assessment_id", "body" from "assessment_health_texts" where "section_id" in ($…)
select "section_id", "case_id", "assessment_id", "body" from "assessment_safety_texts" where "section_id" in ($…)
select "section_id", "case_id", "assessment_id", "body" from "assessment_texts" where "section_id" in ($…)
select "seen_on" from "health_log" where "case_id" = $ and "kind" = $
select "seq" from "savings_entries" where "case_id" = $ and "corrects_seq" = $
select "seq", "at", "kind", "case_id", "details", "people"."call_name" as "who", "audit_entries"."person_id", exists ( select 1 from audit_entries first join audit_entries invited on invited.centre_id = first.centre_id and invited.kind = 'access.invited' where first.centre_id = audit_entries.centre_id and first.case_id = audit_entries.case_id and first.seq < audit_entries.seq and first.kind = case audit_entries.kind when 'plans.approved' then 'plans.proposed' when 'plans.signed_by_coordinator' then 'plans.signed_by_social_worker' when 'selection.accepted' then 'selection.proposed' when 'conferences.endorsed' then 'conferences.review_decided' when 'terminations.closing_approved' then 'terminations.proposed' end and (invited.person_id = first.person_id and invited.subject_id = audit_entries.person_id::text or invited.person_id = audit_entries.person_id and invited.subject_id = first.person_id::text)) as "one_hand" from "audit_entries" left join "people" on "people"."centre_id" = "audit_entries"."centre_id" and "people"."person_id" = "audit_entries"."person_id" where "audit_entries"."centre_id" = $ and "audit_entries"."person_id" = $ and "kind" like $ order by "seq" desc limit $
select "seq", "at", "kind", "case_id", "details", "people"."call_name" as "who", "audit_entries"."person_id", exists ( select 1 from audit_entries first join audit_entries invited on invited.centre_id = first.centre_id and invited.kind = 'access.invited' where first.centre_id = audit_entries.centre_id and first.case_id = audit_entries.case_id and first.seq < audit_entries.seq and first.kind = case audit_entries.kind when 'plans.approved' then 'plans.proposed' when 'plans.signed_by_coordinator' then 'plans.signed_by_social_worker' when 'selection.accepted' then 'selection.proposed' when 'conferences.endorsed' then 'conferences.review_decided' when 'terminations.closing_approved' then 'terminations.proposed' end and (invited.person_id = first.person_id and invited.subject_id = audit_entries.person_id::text or invited.person_id = audit_entries.person_id and invited.subject_id = first.person_id::text)) as "one_hand" from "audit_entries" left join "people" on "people"."centre_id" = "audit_entries"."centre_id" and "people"."person_id" = "audit_entries"."person_id" where "audit_entries"."centre_id" = $ and "kind" like $ order by "seq" desc limit $
select "seq", "at", "kind", "case_id", "details", "people"."call_name" as "who", "audit_entries"."person_id", exists ( select 1 from audit_entries first join audit_entries invited on invited.centre_id = first.centre_id and invited.kind = 'access.invited' where first.centre_id = audit_entries.centre_id and first.case_id = audit_entries.case_id and first.seq < audit_entries.seq and first.kind = case audit_entries.kind when 'plans.approved' then 'plans.proposed' when 'plans.signed_by_coordinator' then 'plans.signed_by_social_worker' when 'selection.accepted' then 'selection.proposed' when 'conferences.endorsed' then 'conferences.review_decided' when 'terminations.closing_approved' then 'terminations.proposed' end and (invited.person_id = first.person_id and invited.subject_id = audit_entries.person_id::text or invited.person_id = audit_entries.person_id and invited.subject_id = first.person_id::text)) as "one_hand" from "audit_entries" left join "people" on "people"."centre_id" = "audit_entries"."centre_id" and "people"."person_id" = "audit_entries"."person_id" where "audit_entries"."centre_id" = $ and "seq" < $ order by "seq" desc limit $
select "seq", "at", "kind", "case_id", "details", "people"."call_name" as "who", "audit_entries"."person_id", exists ( select 1 from audit_entries first join audit_entries invited on invited.centre_id = first.centre_id and invited.kind = 'access.invited' where first.centre_id = audit_entries.centre_id and first.case_id = audit_entries.case_id and first.seq < audit_entries.seq and first.kind = case audit_entries.kind when 'plans.approved' then 'plans.proposed' when 'plans.signed_by_coordinator' then 'plans.signed_by_social_worker' when 'selection.accepted' then 'selection.proposed' when 'conferences.endorsed' then 'conferences.review_decided' when 'terminations.closing_approved' then 'terminations.proposed' end and (invited.person_id = first.person_id and invited.subject_id = audit_entries.person_id::text or invited.person_id = audit_entries.person_id and invited.subject_id = first.person_id::text)) as "one_hand" from "audit_entries" left join "people" on "people"."centre_id" = "audit_entries"."centre_id" and "people"."person_id" = "audit_entries"."person_id" where "audit_entries"."centre_id" = $ and (at at time zone $)::date <= $ and "kind" like $ order by "seq" desc limit $
select "seq", "at", "kind", "case_id", "details", "people"."call_name" as "who", "audit_entries"."person_id", exists ( select 1 from audit_entries first join audit_entries invited on invited.centre_id = first.centre_id and invited.kind = 'access.invited' where first.centre_id = audit_entries.centre_id and first.case_id = audit_entries.case_id and first.seq < audit_entries.seq and first.kind = case audit_entries.kind when 'plans.approved' then 'plans.proposed' when 'plans.signed_by_coordinator' then 'plans.signed_by_social_worker' when 'selection.accepted' then 'selection.proposed' when 'conferences.endorsed' then 'conferences.review_decided' when 'terminations.closing_approved' then 'terminations.proposed' end and (invited.person_id = first.person_id and invited.subject_id = audit_entries.person_id::text or invited.person_id = audit_entries.person_id and invited.subject_id = first.person_id::text)) as "one_hand" from "audit_entries" left join "people" on "people"."centre_id" = "audit_entries"."centre_id" and "people"."person_id" = "audit_entries"."person_id" where "audit_entries"."centre_id" = $ and (at at time zone $)::date >= $ and "kind" like $ order by "seq" desc limit $
select "seq", "at", "kind", "case_id", "details", "people"."call_name" as "who", "audit_entries"."person_id", exists ( select 1 from audit_entries first join audit_entries invited on invited.centre_id = first.centre_id and invited.kind = 'access.invited' where first.centre_id = audit_entries.centre_id and first.case_id = audit_entries.case_id and first.seq < audit_entries.seq and first.kind = case audit_entries.kind when 'plans.approved' then 'plans.proposed' when 'plans.signed_by_coordinator' then 'plans.signed_by_social_worker' when 'selection.accepted' then 'selection.proposed' when 'conferences.endorsed' then 'conferences.review_decided' when 'terminations.closing_approved' then 'terminations.proposed' end and (invited.person_id = first.person_id and invited.subject_id = audit_entries.person_id::text or invited.person_id = audit_entries.person_id and invited.subject_id = first.person_id::text)) as "one_hand" from "audit_entries" left join "people" on "people"."centre_id" = "audit_entries"."centre_id" and "people"."person_id" = "audit_entries"."person_id" where "audit_entries"."centre_id" = $ and (at at time zone $)::date >= $ and (at at time zone $)::date <= $ and "kind" like $ order by "seq" desc limit $
select "seq", "at", "kind", "case_id", "details", "people"."call_name" as "who", "audit_entries"."person_id", exists ( select 1 from audit_entries first join audit_entries invited on invited.centre_id = first.centre_id and invited.kind = 'access.invited' where first.centre_id = audit_entries.centre_id and first.case_id = audit_entries.case_id and first.seq < audit_entries.seq and first.kind = case audit_entries.kind when 'plans.approved' then 'plans.proposed' when 'plans.signed_by_coordinator' then 'plans.signed_by_social_worker' when 'selection.accepted' then 'selection.proposed' when 'conferences.endorsed' then 'conferences.review_decided' when 'terminations.closing_approved' then 'terminations.proposed' end and (invited.person_id = first.person_id and invited.subject_id = audit_entries.person_id::text or invited.person_id = audit_entries.person_id and invited.subject_id = first.person_id::text)) as "one_hand" from "audit_entries" left join "people" on "people"."centre_id" = "audit_entries"."centre_id" and "people"."person_id" = "audit_entries"."person_id" where "audit_entries"."centre_id" = $ order by "seq" desc limit $
select "seq", "balance_rupiah" from "savings_entries" where "case_id" = $ order by "seq" desc limit $
select "seq", "hash", "at" from "audit_entries" where "centre_id" = $ order by "seq" desc limit $
select "seq", "kind", "amount_rupiah", "corrects_seq" from "savings_entries" where "case_id" = $
select "serial" from "toolkit_items" where upper(serial) in ($…) limit $
select "series_id", "on_day", "is_cancelled", "version" from "scheduled_sessions" where "session_id" = $
select "service_id", "kind", "name", "address", "phone", "contact", "hours", "cost", "mou_no", "mou_until", "ended_on", "version" from "services" order by case when "ended_on" is null then 0 else 1 end, "name" limit $
select "service_id", "kind", "name", "address", "phone", "contact", "hours", "cost", "mou_no", "mou_until", "ended_on", "version" from "services" where "service_id" = $
select "service_referral_id", "accepted_on" from "service_referrals" where "case_id" = $ and "accepted_on" is not null order by "accepted_on" desc limit $
select "session_id", "deliverer_id", "gives_as", "deliverer_name" as "name" from "published_helpers" where "week_on" = $ and "number" = $
select "session_id", "on_day", "starts", "ends", "kind", "meant_for", "group_id", "faith", "deliverer_id", "place_id", "equipment_id" from "scheduled_sessions" where "on_day" >= $ and "on_day" <= $ and "is_cancelled" = $
select "session_id", "on_day", "starts", "ends", "kind", "title", "meant_for", "group_id", "group_name" as "group", "track", "faith", "deliverer_id", "deliverer_name" as "deliverer", "place_id", "place_name" as "place", "equipment_id", "equipment_name" as "equipment", "replaces_on", "gives_as" from "published_sessions" where "week_on" = $ and "number" = $ order by "on_day", "starts", "title"
select "session_id", "on_day", "version", "starts", "ends", "kind", "title", "meant_for", "group_id", "faith", "deliverer_id", "place_id", "equipment_id" from "scheduled_sessions" where "series_id" = $ and "is_cancelled" = $ order by "on_day"
select "session_id", "series_id", "on_day", "is_cancelled", "version", "starts", "ends", "kind", "title", "meant_for", "group_id", "faith", "deliverer_id", "place_id", "equipment_id" from "scheduled_sessions" where "session_id" = $
select "session_notes"."note_id", "session_notes"."case_id", "session_notes"."author_id", "people"."call_name" as "author", "session_notes"."kind", "session_notes"."part_played", "session_notes"."happened_at", "session_notes"."minutes", "session_notes"."audience", "session_notes"."needs_attention", "session_notes"."goal_ids", "session_notes"."safety", "session_notes"."group_id", "session_notes"."corrects_id", "session_notes"."written_at" from "session_notes" inner join "people" on "people"."centre_id" = "session_notes"."centre_id" and "people"."person_id" = "session_notes"."author_id" where "session_notes"."corrects_id" = $
select "session_notes"."note_id", "session_notes"."case_id", "session_notes"."author_id", "people"."call_name" as "author", "session_notes"."kind", "session_notes"."part_played", "session_notes"."happened_at", "session_notes"."minutes", "session_notes"."audience", "session_notes"."needs_attention", "session_notes"."goal_ids", "session_notes"."safety", "session_notes"."group_id", "session_notes"."corrects_id", "session_notes"."written_at" from "session_notes" inner join "people" on "people"."centre_id" = "session_notes"."centre_id" and "people"."person_id" = "session_notes"."author_id" where "session_notes"."note_id" = $
select "session_notes"."note_id", "session_notes"."case_id", "session_notes"."author_id", "people"."call_name" as "author", "session_notes"."kind", "session_notes"."part_played", "session_notes"."happened_at", "session_notes"."minutes", "session_notes"."audience", "session_notes"."needs_attention", "session_notes"."goal_ids", "session_notes"."safety", "session_notes"."group_id", "session_notes"."corrects_id", "session_notes"."written_at" from "session_notes" inner join "people" on "people"."centre_id" = "session_notes"."centre_id" and "people"."person_id" = "session_notes"."author_id" where not exists (select 1 from session_notes later where later.centre_id = session_notes.centre_id and later.corrects_id = session_notes.note_id) and "session_notes"."case_id" = $ and "session_notes"."happened_on" >= $ order by "session_notes"."happened_at" desc limit $
select "session_notes"."note_id", "session_notes"."case_id", "session_notes"."author_id", "people"."call_name" as "author", "session_notes"."kind", "session_notes"."part_played", "session_notes"."happened_at", "session_notes"."minutes", "session_notes"."audience", "session_notes"."needs_attention", "session_notes"."goal_ids", "session_notes"."safety", "session_notes"."group_id", "session_notes"."corrects_id", "session_notes"."written_at" from "session_notes" inner join "people" on "people"."centre_id" = "session_notes"."centre_id" and "people"."person_id" = "session_notes"."author_id" where not exists (select 1 from session_notes later where later.centre_id = session_notes.centre_id and later.corrects_id = session_notes.note_id) and "session_notes"."case_id" = $ order by "session_notes"."happened_at" desc, "session_notes"."note_id" desc limit $
select "settle_task", "planned_id" from "group_sessions" where "group_id" = $ for update
select "shift_id" from "house_shifts" where "handed_at" is null
select "shift_id", "part", "began_at", "handed_at", "taker_id", "taken_at", "women", "here", "body", "beginner"."call_name" as "began_by", "giver"."call_name" as "given_by", "taker"."call_name" as "taken_by" from "house_shifts" inner join "people" as "beginner" on "beginner"."centre_id" = "house_shifts"."centre_id" and "beginner"."person_id" = "house_shifts"."began_by" left join "people" as "giver" on "giver"."centre_id" = "house_shifts"."centre_id" and "giver"."person_id" = "house_shifts"."handed_by" left join "people" as "taker" on "taker"."centre_id" = "house_shifts"."centre_id" and "taker"."person_id" = "house_shifts"."taker_id" order by "began_at" desc limit $
select "signed_at" from "receipt_minutes" where "case_id" = $
select "stage", "state", count(*) as "count" from "cases" where "responsible_id" = $ and "state" <> $ group by "stage", "state"
select "state" from "client_documents" where "case_id" = $
select "state" from "referral_lists" where "list_id" = $ for update
select "state", "admitted_on" from "cases" where "case_id" = $
select "state", "task_id", "version" from "timetable_weeks" where "week_on" = $
select "state", count(*) as "n" from "letters" group by "state"
select "step_id" as "id", "case_id", "body" from "referral_steps" where "case_id" = $ and "step_id" in ($…)
select "step_id", "task_id" from "plan_steps" where "plan_id" = $
select "swap_id", "duty_swaps"."duty_id", "on_day", "part", "answer", "to_id", "giver"."call_name" as "from", "taker"."call_name" as "to" from "duty_swaps" inner join "duties" on "duties"."centre_id" = "duty_swaps"."centre_id" and "duties"."duty_id" = "duty_swaps"."duty_id" inner join "people" as "giver" on "giver"."centre_id" = "duty_swaps"."centre_id" and "giver"."person_id" = "duty_swaps"."from_id" inner join "people" as "taker" on "taker"."centre_id" = "duty_swaps"."centre_id" and "taker"."person_id" = "duty_swaps"."to_id" where "on_day" >= $ order by "asked_at"
select "t"."version", "t"."told_at" as "at", "p"."call_name" as "by", "t"."how", "t"."understood" from "rules_told" as "t" inner join "people" as "p" on "p"."centre_id" = "t"."centre_id" and "p"."person_id" = "t"."told_by" where "t"."case_id" = $ order by "t"."told_at" desc limit $
select "taking_id", "case_id", "body", "saved_at" from "instrument_answers" where "taking_id" in ($…)
select "talk_id", "asked_at", "done_at" from "kiosk_talks" where "case_id" = $ order by "asked_at" desc limit $
select "talk_id", "body" from "consent_talks" where "case_id" = $
select "talk_id", "case_id", "asked_at" from "kiosk_talks" where "goes_to" <> $ and "done_at" is null order by "asked_at"
select "talk_id", "purpose", "answer" from "consents" where "case_id" = $ and "talk_id" in ($…) order by "consent_id"
select "task_id" from "tasks" where "case_id" = $ and "kind" = $ and "done_at" is null
select "task_id", "done_at" from "tasks" where "task_id" in ($…) and "done_at" is not null
select "task_id", "tasks"."kind", "params", "case_id", "link", "done_at", "answer_page", "is_decision", "after_death" from "tasks" inner join "task_kinds" on "task_kinds"."kind" = "tasks"."kind" where "made_by" = $ and "done_by" <> $ and "done_at" >= $ and "answer_page" is not null order by "done_at" desc limit $
select "task_id", "tasks"."kind", "params", "case_id", "owner_role", "made_at" as "since", "link" from "tasks" inner join "task_kinds" on "task_kinds"."kind" = "tasks"."kind" where "done_at" is null and "task_kinds"."is_decision" = $ order by "made_at" limit $
select "tasks"."task_id", "tasks"."case_id", "tasks"."kind", "tasks"."params", "tasks"."from_on", "tasks"."due_on", "tasks"."due_at", "tasks"."link", "tasks"."done_at", "tasks"."made_at", "tasks"."made_by", "tasks"."owner_id", "tasks"."owner_role", "task_kinds"."is_ticked", "task_kinds"."is_urgent", "task_kinds"."is_decision", "task_kinds"."after_death", "task_kinds"."remind_before", "task_kinds"."leads_after", "task_texts"."text", "people"."call_name" as "owner" from "tasks" inner join "task_kinds" on "task_kinds"."kind" = "tasks"."kind" left join "task_texts" on "task_texts"."centre_id" = "tasks"."centre_id" and "task_texts"."task_id" = "tasks"."task_id" left join "people" on "people"."centre_id" = "tasks"."centre_id" and "people"."person_id" = "tasks"."owner_id" where "tasks"."done_at" is null and "tasks"."case_id" = $ order by "task_kinds"."is_urgent" desc, "tasks"."due_on" limit $
select "tasks"."task_id", "tasks"."case_id", "tasks"."kind", "tasks"."params", "tasks"."from_on", "tasks"."due_on", "tasks"."due_at", "tasks"."link", "tasks"."done_at", "tasks"."made_at", "tasks"."made_by", "tasks"."owner_id", "tasks"."owner_role", "task_kinds"."is_ticked", "task_kinds"."is_urgent", "task_kinds"."is_decision", "task_kinds"."after_death", "task_kinds"."remind_before", "task_kinds"."leads_after", "task_texts"."text", "people"."call_name" as "owner" from "tasks" inner join "task_kinds" on "task_kinds"."kind" = "tasks"."kind" left join "task_texts" on "task_texts"."centre_id" = "tasks"."centre_id" and "task_texts"."task_id" = "tasks"."task_id" left join "people" on "people"."centre_id" = "tasks"."centre_id" and "people"."person_id" = "tasks"."owner_id" where "tasks"."done_at" is null and "tasks"."due_on" < $ limit $
select "tasks"."task_id", "tasks"."case_id", "tasks"."kind", "tasks"."params", "tasks"."from_on", "tasks"."due_on", "tasks"."due_at", "tasks"."link", "tasks"."done_at", "tasks"."made_at", "tasks"."made_by", "tasks"."owner_id", "tasks"."owner_role", "task_kinds"."is_ticked", "task_kinds"."is_urgent", "task_kinds"."is_decision", "task_kinds"."after_death", "task_kinds"."remind_before", "task_kinds"."leads_after", "task_texts"."text", "people"."call_name" as "owner" from "tasks" inner join "task_kinds" on "task_kinds"."kind" = "tasks"."kind" left join "task_texts" on "task_texts"."centre_id" = "tasks"."centre_id" and "task_texts"."task_id" = "tasks"."task_id" left join "people" on "people"."centre_id" = "tasks"."centre_id" and "people"."person_id" = "tasks"."owner_id" where "tasks"."done_at" is null and "tasks"."due_on" < $ order by "tasks"."due_on", "tasks"."made_at" limit $
select "tasks"."task_id", "tasks"."case_id", "tasks"."kind", "tasks"."params", "tasks"."from_on", "tasks"."due_on", "tasks"."due_at", "tasks"."link", "tasks"."done_at", "tasks"."made_at", "tasks"."made_by", "tasks"."owner_id", "tasks"."owner_role", "task_kinds"."is_ticked", "task_kinds"."is_urgent", "task_kinds"."is_decision", "task_kinds"."after_death", "task_kinds"."remind_before", "task_kinds"."leads_after", "task_texts"."text", "people"."call_name" as "owner" from "tasks" inner join "task_kinds" on "task_kinds"."kind" = "tasks"."kind" left join "task_texts" on "task_texts"."centre_id" = "tasks"."centre_id" and "task_texts"."task_id" = "tasks"."task_id" left join "people" on "people"."centre_id" = "tasks"."centre_id" and "people"."person_id" = "tasks"."owner_id" where "tasks"."done_at" is null and ("tasks"."owner_id" = $ or ("tasks"."owner_id" is null and "tasks"."owner_role" in ($…)) or ("tasks"."owner_id" is null and "tasks"."owner_role" = $ and "is_urgent" = $)) order by "task_kinds"."is_urgent" desc, "tasks"."due_on", "tasks"."made_at" limit $
select "tasks"."task_id", "tasks"."case_id", "tasks"."kind", "tasks"."params", "tasks"."from_on", "tasks"."due_on", "tasks"."due_at", "tasks"."link", "tasks"."done_at", "tasks"."made_at", "tasks"."made_by", "tasks"."owner_id", "tasks"."owner_role", "task_kinds"."is_ticked", "task_kinds"."is_urgent", "task_kinds"."is_decision", "task_kinds"."after_death", "task_kinds"."remind_before", "task_kinds"."leads_after", "task_texts"."text", "people"."call_name" as "owner" from "tasks" inner join "task_kinds" on "task_kinds"."kind" = "tasks"."kind" left join "task_texts" on "task_texts"."centre_id" = "tasks"."centre_id" and "task_texts"."task_id" = "tasks"."task_id" left join "people" on "people"."centre_id" = "tasks"."centre_id" and "people"."person_id" = "tasks"."owner_id" where "tasks"."done_at" is null and ("tasks"."owner_id" = $ or ("tasks"."owner_id" is null and "tasks"."owner_role" in ($…))) order by "task_kinds"."is_urgent" desc, "tasks"."due_on", "tasks"."made_at" limit $
select "tasks"."task_id", "tasks"."owner_role", "cases"."responsible_id" from "tasks" inner join "cases" on "cases"."centre_id" = "tasks"."centre_id" and "cases"."case_id" = "tasks"."case_id" where "tasks"."kind" = $ and "tasks"."done_at" is null
select "telling_id" from "incident_tellings" where "incident_id" = $ and "whom" = $ and "told_at" is null
select "test_id", "track", "marks", "mean_hundredths", "is_competent", "held_on", "people"."call_name" from "skill_tests" left join "people" on "people"."centre_id" = "skill_tests"."centre_id" and "people"."person_id" = "skill_tests"."assessed_by" where "case_id" = $ order by "held_on" desc, "test_id" desc
select "thing_id" from "gate_things" where "thing_id" = $
select "told_at" from "incident_tellings" where "incident_id" = $ and "due_at" is not null
select "toolkit_id" from "toolkits" where "case_id" = $ and "state" = $
select "toolkit_id" from "toolkits" where "case_id" in ($…) and "state" = $
select "toolkit_id", "name", "brand", "serial", "quantity", "unit", "unit_price_rupiah", "condition" from "toolkit_items" where "toolkit_id" in ($…) order by "toolkit_id", "position"
select "track" from "class_groups" where "group_id" = $
select "track" from "training_units" where "unit_id" = $
select "track", "name_id", "name_en", "lesson_hours", "criteria", "is_offered", "version" from "tracks" order by "is_offered" desc, "name_id"
select "track", "name_id", "name_en", "lesson_hours", "criteria", "is_offered", "version" from "tracks" where "track" = $
select "triage_id" as "id", "case_id", "body", "person_id", "at", "is_complete" from "referral_triages" where "case_id" = $ order by "at" desc, "triage_id" desc
select "turn_id", "on_day", "chore", "case_id", "done_at" from "chore_turns" where "on_day" >= $ and "on_day" <= $ order by "on_day", "turn_id" limit $
select "turn_id", "on_day", "chore", "case_id", "done_at" from "chore_turns" where "turn_id" = $
select "unit_id", "is_in_use" from "training_units" where "unit_id" = $
select "unit_id", "title", "position" from "training_units" where "track" = $ order by "position"
select "unit_id", "track", "position", "title", "lesson_hours", "skkni", "is_in_use", "version" from "training_units" order by "track", "position"
select "v"."version_id", "v"."plan_id", "v"."kind", "v"."ordinal", "v"."made_at", "v"."proposed_at", "v"."locked_at", "v"."answer", "v"."task_id", "v"."proposed_by" as "proposer_id", "p"."year", "m"."call_name" as "made_by", "o"."call_name" as "proposed_by", "l"."call_name" as "locked_by" from "budget_versions" as "v" inner join "budget_plans" as "p" on "p"."centre_id" = "v"."centre_id" and "p"."plan_id" = "v"."plan_id" inner join "people" as "m" on "m"."centre_id" = "v"."centre_id" and "m"."person_id" = "v"."made_by" left join "people" as "o" on "o"."centre_id" = "v"."centre_id" and "o"."person_id" = "v"."proposed_by" left join "people" as "l" on "l"."centre_id" = "v"."centre_id" and "l"."person_id" = "v"."locked_by" where "v"."plan_id" in ($…) order by "v"."ordinal"
select "v"."version_id", "v"."plan_id", "v"."kind", "v"."ordinal", "v"."made_at", "v"."proposed_at", "v"."locked_at", "v"."answer", "v"."task_id", "v"."proposed_by" as "proposer_id", "p"."year", "m"."call_name" as "made_by", "o"."call_name" as "proposed_by", "l"."call_name" as "locked_by" from "budget_versions" as "v" inner join "budget_plans" as "p" on "p"."centre_id" = "v"."centre_id" and "p"."plan_id" = "v"."plan_id" inner join "people" as "m" on "m"."centre_id" = "v"."centre_id" and "m"."person_id" = "v"."made_by" left join "people" as "o" on "o"."centre_id" = "v"."centre_id" and "o"."person_id" = "v"."proposed_by" left join "people" as "l" on "l"."centre_id" = "v"."centre_id" and "l"."person_id" = "v"."locked_by" where "v"."version_id" = $
select "v"."visit_id", "v"."arrived_at" as "at", "v"."entered_at", "v"."left_at" from "gate_visits" as "v" where "v"."arrived_at" > $ and not exists (select "s"."visit_id" from "gate_seen" as "s" where "s"."visit_id" = "v"."visit_id") order by "v"."arrived_at" desc, "v"."visit_id" desc limit $
select "v"."visit_id", "v"."purpose", "v"."arrived_at", "v"."entered_at", "v"."left_at", "v"."id_seen", "p"."call_name" as "by" from "gate_visits" as "v" inner join "people" as "p" on "p"."centre_id" = "v"."centre_id" and "p"."person_id" = "v"."noted_by" where "v"."arrived_at" >= $ and "v"."arrived_at" < $ order by "v"."arrived_at", "v"."visit_id" limit $
select "v"."voice_id", "v"."topic", "v"."said_on", "v"."answer_by", "v"."level", "v"."outside_by", "v"."outside_told_at", "v"."police_by", "v"."police_told_at", "v"."answered_at", "w"."body" from "voices" as "v" inner join "voice_words" as "w" on "w"."centre_id" = "v"."centre_id" and "w"."voice_id" = "v"."voice_id" where "w"."person_id" = $ and "v"."voice_id" = $
select "v"."voice_id", "v"."topic", "v"."said_on", "v"."answer_by", "v"."level", "v"."outside_by", "v"."outside_told_at", "v"."police_by", "v"."police_told_at", "v"."answered_at", "w"."body" from "voices" as "v" inner join "voice_words" as "w" on "w"."centre_id" = "v"."centre_id" and "w"."voice_id" = "v"."voice_id" where "w"."person_id" = $ order by (answered_at is null or outside_by is not null and outside_told_at is null or police_by is not null and police_told_at is null) desc, "v"."answer_by" limit $
select "version" from "identities" where "case_id" = $
select "version" from "word_templates" where "paper" = $ order by "version" desc limit $
select "vetting_task_id", "statement_task_id" from "deliverers" where "deliverer_id" = $ and "kind" != $ for update
select "view_id", "body" from "list_views" where "person_id" = $ and "list_name" = $
select "view_id", "body" from "psychologist_views" where "case_id" = $ and "view_id" in ($…)
select "visit_id" from "gate_visits" where "visit_id" = $
select "visit_id", "purpose", "arrived_at", "entered_at", "left_at", "id_seen" from "gate_visits" where ("arrived_at" >= $ or ("entered_at" is not null and "left_at" is null)) order by "arrived_at" desc, "visit_id" desc limit $
select "w"."case_id", "w"."month", "w"."agreed_on", "w"."from_on", "w"."due_on", "a"."officer_id", "p"."call_name" from "aftercare_windows" as "w" inner join "cases" as "c" on "c"."centre_id" = "w"."centre_id" and "c"."case_id" = "w"."case_id" left join "aftercare_plans" as "a" on "a"."centre_id" = "w"."centre_id" and "a"."case_id" = "w"."case_id" and "a"."replaced_at" is null left join "people" as "p" on "p"."centre_id" = "a"."centre_id" and "p"."person_id" = "a"."officer_id" where "c"."state" = $ and "w"."contact_id" is null and "a"."officer_id" = $ order by "w"."due_on", "w"."case_id" limit $
select "w"."case_id", "w"."month", "w"."agreed_on", "w"."from_on", "w"."due_on", "a"."officer_id", "p"."call_name" from "aftercare_windows" as "w" inner join "cases" as "c" on "c"."centre_id" = "w"."centre_id" and "c"."case_id" = "w"."case_id" left join "aftercare_plans" as "a" on "a"."centre_id" = "w"."centre_id" and "a"."case_id" = "w"."case_id" and "a"."replaced_at" is null left join "people" as "p" on "p"."centre_id" = "a"."centre_id" and "p"."person_id" = "a"."officer_id" where "c"."state" = $ and "w"."contact_id" is null order by "w"."due_on", "w"."case_id" limit $
select "w"."note_id", "w"."kind", "w"."written_at" as "at", "p"."call_name" as "by", "w"."body" from "measure_words" as "w" inner join "people" as "p" on "p"."centre_id" = "w"."centre_id" and "p"."person_id" = "w"."written_by" where "w"."measure_id" = $ and "w"."person_id" = $
select "w"."note_id", "w"."kind", "w"."written_by", "w"."written_at" as "at", "p"."call_name" as "by", "w"."body" from "incident_words" as "w" inner join "people" as "p" on "p"."centre_id" = "w"."centre_id" and "p"."person_id" = "w"."written_by" where "w"."incident_id" = $ and "w"."person_id" = $ order by "w"."written_at", "w"."note_id"
select "w"."number", "w"."published_at", "p"."call_name" as "approved_by" from "published_weeks" as "w" inner join "people" as "p" on "p"."centre_id" = "w"."centre_id" and "p"."person_id" = "w"."approved_by" where "w"."week_on" = $ order by "w"."number" desc limit $
select "w"."photo_id", "w"."case_id", "w"."rating_id", "w"."entry_id", "w"."faces", "w"."taken_on", "w"."taken_by", "w"."body", "p"."call_name" from "work_photos" as "w" inner join "people" as "p" on "p"."centre_id" = "w"."centre_id" and "p"."person_id" = "w"."taken_by" where "w"."case_id" = $ order by "w"."taken_on" desc, "w"."photo_id" desc
select "w"."state", "w"."version", "w"."proposed_by" as "by", "p"."call_name", "w"."proposed_at", "w"."returned_for" from "timetable_weeks" as "w" left join "people" as "p" on "p"."centre_id" = "w"."centre_id" and "p"."person_id" = "w"."proposed_by" where "w"."week_on" = $
select "week_on", "state", "proposed_by", "published_number", "task_id", "version" from "timetable_weeks" where "week_on" = $
select "week_on", max("number") as "number", max("published_at") as "published_at" from "published_weeks" where "week_on" >= $ group by "week_on" order by "week_on"
select "women", "said_on", "version" from "day_eaters"
select "word_templates"."template_id", "word_templates"."paper", "word_templates"."version", "word_templates"."is_used", "word_templates"."uploaded_at" as "at", "people"."call_name" as "by" from "word_templates" inner join "people" on "people"."centre_id" = "word_templates"."centre_id" and "people"."person_id" = "word_templates"."uploaded_by" order by "word_templates"."version" desc
select "written_by", "received_at", "task_id" from "evaluation_reports" where "report_id" = $
select "year", "ordinal", "starts_on", "ends_on", "quota", "version" from "intakes" where "intake_id" = $
select * from "aftercare_ends" where "case_id" = $
select * from "budget_lines" where "line_id" = $
select * from "budget_plans" order by "year" desc limit $
select * from "budget_plans" where "plan_id" = $
select * from "centres" where "centre_id" = $
select * from "client_merges" where "merge_id" = $
select * from "community_issues" where "issue_id" = $
select * from "conferences" where "conference_id" = $
select * from "evaluation_report_lines" where "report_id" = $ order by "register_no"
select * from "factors" where "factor_id" = $
select * from "factors" where ("settled_on" is null or "settled_on" >= $) order by "noted_at" limit $
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
select * from "services" where "service_id" = $
select * from "terminations" where "case_id" = $ and "state" = $ order by "ended_at" desc limit $
select * from "terminations" where "case_id" = $ and "state" in ($…)
select * from "toolkits" where "case_id" = $ order by "reserved_at"
select * from "toolkits" where "state" = $ order by "made_at" desc, "label" limit $
select * from "toolkits" where "toolkit_id" = $
select * from "toolkits" where ("state" = $ and "track" = $) order by "made_at" desc, "label" limit $
select * from "toolkits" where 1 = 1 order by "made_at" desc, "label" limit $
select * from sec.glass_wraps($…)
select * from sec.my_sessions($)
select * from sec.not_here($…)
select * from sec.public_keys($)
select * from sec.told_of_her($)
select * from sec.with_plan($)
select * from sec.women_of_session($)
select *, "complaint_id" as "id" from "referral_complaints" where "case_id" = $ order by "received_on" desc
select *, "contact_id" as "id" from "referral_contacts" where "case_id" = $ order by "at" desc limit $
select *, "outcome_id" as "id" from "referral_outcomes" where "case_id" = $ order by "noted_on" desc
select *, "step_id" as "id" from "referral_steps" where "case_id" = $ order by "at" desc, "step_id" desc limit $
select 1
select answer_by::text, answer from sec.voice_answer($)
select at, details ->> 'level' as level from audit_entries where centre_id = $ and case_id = $ and kind = $ order by seq desc limit 1
select b.bed_id, b.room_id, b.label, b.is_in_use, p.period_id, p.from_on, o.case_id, o.with_children, c.presence from beds b left join bed_periods p on p.centre_id = b.centre_id and p.bed_id = b.bed_id and p.until_on is null left join bed_occupants o on o.centre_id = p.centre_id and o.period_id = p.period_id left join cases c on c.centre_id = o.centre_id and c.case_id = o.case_id where b.centre_id = $ and b.room_id = any ($) order by length(b.label), b.label
select c.case_id, c.client_id, c.episode, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.opened_on, c.closed_on, d.call_name from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id where c.centre_id = $ and c.client_id in (select k.client_id from cases k where k.centre_id = $ and k.case_id = any ($))
select c.case_id, c.code_name, c.is_protected, d.call_name, i.body from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join identities i on i.centre_id = c.centre_id and i.case_id = c.case_id where c.centre_id = $ order by c.opened_on desc, c.case_id desc
select c.case_id, c.presence from cases c where c.centre_id = $ and c.state = 'open' and c.admitted_on is not null and c.presence <> 'gone' and (not c.is_protected or (select sec.roles()) && array['head', 'coordinator', 'house_mother'] or c.case_id = any ((select sec.cases('caseload'))::uuid[])) and not exists (select 1 from bed_occupants o where o.centre_id = c.centre_id and o.case_id = c.case_id and o.is_current) order by c.admitted_on limit 100
select c.case_id, c.presence, c.admitted_on, b.room_id, b.label as bed, o.with_children, e.at, e.back_at from cases c left join bed_occupants o on o.centre_id = c.centre_id and o.case_id = c.case_id and o.is_current left join bed_periods p on p.centre_id = o.centre_id and p.period_id = o.period_id left join beds b on b.centre_id = p.centre_id and b.bed_id = p.bed_id left join lateral (select at, back_at from presence_entries e where e.centre_id = c.centre_id and e.case_id = c.case_id order by at desc limit 1) e on true where c.centre_id = $ and c.state = 'open' and c.admitted_on is not null and c.presence in ('in_house', 'away') order by b.room_id nulls last, b.label, c.case_id limit 500
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.case_id = $
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(array_position(array['identification', 'data', 'assessment', 'plan', 'intervention', 'review', 'evaluation', 'termination'], c.stage))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and (array_position(array['identification', 'data', 'assessment', 'plan', 'intervention', 'review', 'evaluation', 'termination'], c.stage), c.case_id) < ($::int, $::uuid) order by array_position(array['identification', 'data', 'assessment', 'plan', 'intervention', 'review', 'evaluation', 'termination'], c.stage) desc, c.case_id desc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(array_position(array['identification', 'data', 'assessment', 'plan', 'intervention', 'review', 'evaluation', 'termination'], c.stage))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and (array_position(array['identification', 'data', 'assessment', 'plan', 'intervention', 'review', 'evaluation', 'termination'], c.stage), c.case_id) > ($::int, $::uuid) order by array_position(array['identification', 'data', 'assessment', 'plan', 'intervention', 'review', 'evaluation', 'termination'], c.stage) asc, c.case_id asc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(array_position(array['identification', 'data', 'assessment', 'plan', 'intervention', 'review', 'evaluation', 'termination'], c.stage))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' order by array_position(array['identification', 'data', 'assessment', 'plan', 'intervention', 'review', 'evaluation', 'termination'], c.stage) asc, c.case_id asc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(array_position(array['identification', 'data', 'assessment', 'plan', 'intervention', 'review', 'evaluation', 'termination'], c.stage))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' order by array_position(array['identification', 'data', 'assessment', 'plan', 'intervention', 'review', 'evaluation', 'termination'], c.stage) desc, c.case_id desc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(c.opened_on)::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and (c.opened_on, c.case_id) < ($::date, $::uuid) order by c.opened_on desc, c.case_id desc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(c.opened_on)::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and (c.opened_on, c.case_id) > ($::date, $::uuid) order by c.opened_on asc, c.case_id asc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(c.opened_on)::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and c.case_id = any ($) order by c.opened_on desc, c.case_id desc limit 2002
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(c.opened_on)::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and c.case_id = any ($) order by c.opened_on desc, c.case_id desc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(c.opened_on)::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and c.responsible_id = $ order by c.opened_on desc, c.case_id desc limit 2002
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(c.opened_on)::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and c.responsible_id = $ order by c.opened_on desc, c.case_id desc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(c.opened_on)::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and c.stage = $ order by c.opened_on desc, c.case_id desc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(c.opened_on)::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and c.track = $ order by c.opened_on desc, c.case_id desc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(c.opened_on)::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' order by c.opened_on asc, c.case_id asc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(c.opened_on)::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' order by c.opened_on desc, c.case_id desc limit 2002
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(c.opened_on)::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' order by c.opened_on desc, c.case_id desc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(coalesce('0' || (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id), '1'))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and (coalesce('0' || (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id), '1'), c.case_id) > ($::text, $::uuid) order by coalesce('0' || (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id), '1') asc, c.case_id asc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(coalesce('0' || (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id), '1'))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' order by coalesce('0' || (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id), '1') asc, c.case_id asc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(coalesce('0' || p.call_name, '1'))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and (coalesce('0' || p.call_name, '1'), c.case_id) > ($::text, $::uuid) order by coalesce('0' || p.call_name, '1') asc, c.case_id asc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(coalesce('0' || p.call_name, '1'))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' order by coalesce('0' || p.call_name, '1') asc, c.case_id asc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(coalesce('1' || (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id), '0'))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and (coalesce('1' || (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id), '0'), c.case_id) < ($::text, $::uuid) order by coalesce('1' || (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id), '0') desc, c.case_id desc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(coalesce('1' || (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id), '0'))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' order by coalesce('1' || (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id), '0') desc, c.case_id desc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(coalesce('1' || p.call_name, '0'))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and (coalesce('1' || p.call_name, '0'), c.case_id) < ($::text, $::uuid) order by coalesce('1' || p.call_name, '0') desc, c.case_id desc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(coalesce('1' || p.call_name, '0'))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' order by coalesce('1' || p.call_name, '0') desc, c.case_id desc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(coalesce(greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)), '<time>'))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and (coalesce(greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)), '<time>'), c.case_id) < ($::date, $::uuid) order by coalesce(greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)), '<time>') desc, c.case_id desc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(coalesce(greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)), '<time>'))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' and (coalesce(greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)), '<time>'), c.case_id) > ($::date, $::uuid) order by coalesce(greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)), '<time>') asc, c.case_id asc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(coalesce(greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)), '<time>'))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' order by coalesce(greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)), '<time>') asc, c.case_id asc limit 51
select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on, c.closed_on, c.episode, p.call_name as responsible, d.call_name, (select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id) as room, greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)) as last_contact_on, array[(coalesce(greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)), '<time>'))::text, (c.case_id)::text] as sort_keys from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where c.centre_id = $ and c.state <> 'closed' order by coalesce(greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id), (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id)), '<time>') desc, c.case_id desc limit 51
select case_id as id, body from referral_answers where case_id = $
select case_id as id, body from referral_papers where case_id = $
select case_id, died_on, told_at from sec.silenced($)
select case_id, kind, mark from identity_marks where kind in ('nik', 'phone') and mark = any ($)
select coalesce(max(split_part(code_name, '-', 2)::int), 0) + 1 as n from cases where code_name ~ '^0-[0-9]+$'
select code, back_at from sec.expected_back($)
select complaint_id as id, body from referral_complaints where case_id = $
select contact_id as id, body from referral_contacts where case_id = $
select count(*) as "n" from "break_glass" where "reviewed_at" is null and "person_id" <> $
select count(*) as "n" from "flags" inner join "cases" on "cases"."centre_id" = "flags"."centre_id" and "cases"."case_id" = "flags"."case_id" where "flags"."closed_at" is null and "cases"."state" <> $ and ("flags"."until_on" is null or "flags"."until_on" >= $)
select count(*) as "n" from "kiosk_items" where "answered_at" is null
select count(*) as "n" from "mark_questions" where "person_id" = $ and "asked_at" > $
select count(*) as "n" from "outbox_parts" where "person_id" = $
select count(*) as "n" from "people" where "is_active" = $
select count(*) as "n" from "referral_lists" where "state" = $
select count(*) as "n" from "voices" where (answered_at is null or outside_by is not null and outside_told_at is null or police_by is not null and police_told_at is null)
select count(*) as "n" from "work_photos" where "case_id" = $
select count(*) as "n", sum("version") as "versions", max("recorded_at") as "last" from "no_contacts" where "ended_at" is null
select count(*) filter (where (c.state = 'open' and c.presence <> 'gone') or (r.status = 'accepted' and c.state in ('candidate', 'waiting')))::int - sec.count_left() as taken, count(*) filter (where r.intake_id = $ and r.status = 'accepted')::int as in_intake from cases c left join referrals r on r.centre_id = c.centre_id and r.case_id = c.case_id where c.centre_id = $ and c.state in ('candidate', 'waiting', 'open') and c.case_id is distinct from $
select count(*) filter (where outcome = 'imported')::int as imported, count(*) filter (where outcome = 'merged')::int as merged, count(*) filter (where outcome = 'set_aside')::int as set_aside, count(*) filter (where outcome = 'already_here')::int as already_here, count(*) filter (where outcome is null)::int as waiting from list_rows where list_id = $
select count(*) filter (where r.status in ('new', 'emergency'))::int as open, count(*) filter (where r.proposal_state = 'open')::int as decide, count(*) filter (where (r.is_emergency or (r.urgency = 'emergency' and r.status = 'new')))::int as emergency, count(*) filter (where r.status = 'waiting')::int as waiting from referrals r where r.centre_id = $ and (r.status in ('new', 'emergency', 'waiting') or r.proposal_state = 'open')
select count(*) filter (where weight = 'must_decide')::int as must_decide, count(*) filter (where weight = 'look')::int as look, count(*) filter (where weight = 'note')::int as note, count(*) filter (where weight = 'ready')::int as ready, count(*) filter (where weight = 'ignored')::int as ignored, coalesce(sum(open_questions), 0)::int as open, count(*) filter (where plan = 'save' and open_questions = 0)::int as save, count(*) filter (where plan = 'save' and outcome is not null)::int as saved from list_rows where list_id = $
select distinct "case_id" from "evaluation_report_lines" where "case_id" in ($…)
select distinct "people"."person_id", "people"."call_name" as "name" from "case_team" inner join "people" on "people"."centre_id" = "case_team"."centre_id" and "people"."person_id" = "case_team"."person_id" where "case_team"."case_id" = $ and "case_team"."part" in ($…) and ("case_team"."until_at" is null or "case_team"."until_at" > $)
select distinct "people"."person_id", "people"."call_name" from "role_grants" inner join "people" on "people"."centre_id" = "role_grants"."centre_id" and "people"."person_id" = "role_grants"."person_id" where "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $) and "people"."is_active" = $ and "role_grants"."role" in ($…) order by "people"."call_name"
select distinct "people"."person_id", "people"."name", "role_grants"."role" from "role_grants" inner join "people" on "people"."centre_id" = "role_grants"."centre_id" and "people"."person_id" = "role_grants"."person_id" where "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $) and "people"."is_active" = $ and "role_grants"."role" in ($…) and "role_grants"."acts_for" is null order by "people"."name"
select distinct "person_id" from "role_grants" where "role" in ($…) and "from_at" <= $ and ("until_at" is null or "until_at" > $)
select distinct "role_grants"."person_id" from "role_grants" inner join "people" on "people"."centre_id" = "role_grants"."centre_id" and "people"."person_id" = "role_grants"."person_id" where "role_grants"."from_at" <= $ and ("role_grants"."until_at" is null or "role_grants"."until_at" > $) and "people"."is_active" = $ and "role_grants"."role" = $
select distinct on ("case_id") "case_id", "is_competent", "track" from "skill_tests" where "case_id" in ($…) order by "case_id", "held_on" desc, "test_id" desc
select distinct on ("case_id") "case_id", "profit_rupiah", "days_open", "customers", "revenue_rupiah" from "practicums" where "case_id" in ($…) order by "case_id", "until_on" desc, "practicum_id" desc
select distinct on ("evaluation_texts"."kind") "evaluation_texts"."text_id", "evaluation_texts"."kind", "evaluation_texts"."made_on", "evaluation_texts"."body", "people"."call_name" from "evaluation_texts" left join "people" on "people"."centre_id" = "evaluation_texts"."centre_id" and "people"."person_id" = "evaluation_texts"."author_id" where "evaluation_texts"."case_id" = $ order by "evaluation_texts"."kind", "evaluation_texts"."recorded_at" desc, "evaluation_texts"."text_id" desc
select distinct on ("i"."room_id", "i"."area") "i"."inspection_id", "i"."room_id", "i"."area", "i"."seen_on", "p"."call_name" as "seen_by" from "inspections" as "i" inner join "people" as "p" on "p"."centre_id" = "i"."centre_id" and "p"."person_id" = "i"."seen_by" order by "i"."room_id", "i"."area", "i"."seen_at" desc
select distinct on ("termination_records"."name") "termination_records"."record_id", "termination_records"."name", "outcome", "on_day", "facts", "recorded_by", "p"."call_name", "n"."body" as "note", "g"."body" as "guarded" from "termination_records" left join "termination_notes" as "n" on "n"."centre_id" = "termination_records"."centre_id" and "n"."record_id" = "termination_records"."record_id" left join "termination_guarded" as "g" on "g"."centre_id" = "termination_records"."centre_id" and "g"."record_id" = "termination_records"."record_id" left join "people" as "p" on "p"."centre_id" = "termination_records"."centre_id" and "p"."person_id" = "termination_records"."recorded_by" where "termination_records"."termination_id" = $ order by "termination_records"."name", "recorded_at" desc, "termination_records"."record_id" desc
select distinct on (e.gate) e.gate, e.is_met, e.is_override, e.at, p.call_name as by from case_evidence e left join people p on p.centre_id = e.centre_id and p.person_id = e.person_id where e.case_id = $ order by e.gate, e.evidence_id desc
select distinct person_id, part from case_team where case_id = $ and from_at <= $ and (until_at is null or until_at > $)
select e.case_id, c.register_no, e.balance_rupiah, (e.at at time zone $)::date::text as on from savings_entries e join cases c on c.centre_id = e.centre_id and c.case_id = e.case_id where e.centre_id = $ and (e.balance_rupiah > 0 or c.state = 'open') and not exists (select 1 from savings_entries later where later.centre_id = e.centre_id and later.case_id = e.case_id and later.seq > e.seq) order by c.register_no nulls last, e.case_id limit $
select endpoint, body_hash, answer from idempotency_keys where centre_id = $ and person_id = $ and idempotency_key = $
select from audit_entries where case_id = $ and kind = $ limit 1
select g.goal, count(*)::int as n from session_notes s cross join lateral unnest(s.goal_ids) as g (goal) where s.centre_id = $ and s.case_id = $ and not exists (select 1 from session_notes later where later.centre_id = s.centre_id and later.corrects_id = s.note_id) group by g.goal
select group_code, generation, wrapped from keys.group_members where person_id = $ order by generation
select group_code, person_id from sec.fellow_members()
select is_protected, admitted_on is not null as is_housed from cases where case_id = $
select k.received_at as at, b.building, b.room, b.bed from sec.kept_company() k join bed_places b on b.centre_id = $ and b.bed_id = k.bed_id order by k.received_at
select kid from keys.data_keys where case_id = $ and class = $
select kid from keys.data_keys where case_id = $ and class = $ and scope = $ and is_current
select kid, class from keys.data_keys where case_id = $ and class = any ($)
select kid, group_code, form, wrapped from keys.key_wraps where kid = any ($)
select kind, count(*)::int as n from audit_entries where centre_id = $ and case_id = $ and at >= $ and kind = any ($) group by kind
select kind, put_on, due_on, reader_ids from sec.box_waits()
select max("read_log"."at") as "at", "people"."call_name" as "who", "read_log"."class", count(*) as "times" from "read_log" inner join "people" on "people"."centre_id" = "read_log"."centre_id" and "people"."person_id" = "read_log"."person_id" where "read_log"."case_id" = $ group by "people"."person_id", "people"."call_name", "read_log"."class", (read_log.at at time zone $)::date order by "at" desc limit $
select max(at) as at from audit_entries where centre_id = $ and case_id = $ and kind = 'sessions.attendance_confirmed'
select number from sec.broken_files()
select outcome_id as id, body from referral_outcomes where case_id = $
select p.person_id, p.call_name as who, date_trunc('week', r.at at time zone $)::date as monday, count(distinct (r.at at time zone $)::date)::int as days from read_log r join people p on p.centre_id = r.centre_id and p.person_id = r.person_id where r.centre_id = $ and r.case_id = $ and r.at >= ($::date)::timestamp at time zone $ group by p.person_id, p.call_name, monday order by sum(count(*)) over (partition by p.person_id) desc, p.call_name
select person_id from case_team where case_id = $ and part = 'psychologist' and (until_at is null or until_at > $)
select person_id, public_key from sec.public_keys($)
select pg_advisory_xact_lock(hashtextextended($, 11))
select pg_advisory_xact_lock(hashtextextended($, 13))
select pg_advisory_xact_lock(hashtextextended($, 17))
select pg_advisory_xact_lock(hashtextextended($, 18))
select pg_advisory_xact_lock(hashtextextended($, 19))
select pg_advisory_xact_lock(hashtextextended($, 21))
select pg_advisory_xact_lock(hashtextextended($, 23))
select pg_advisory_xact_lock(hashtextextended($, 24))
select pg_advisory_xact_lock(hashtextextended($, 26))
select pg_advisory_xact_lock(hashtextextended($, 29))
select pg_advisory_xact_lock(hashtextextended($, 7))
select pg_advisory_xact_lock_shared(hashtextextended($, 18))
select plate, n as count from sec.plates_at_table($…)
select public_key from sec.public_keys($)
select public_key, generation from keys.groups where group_code = $ order by generation desc limit 1
select r.case_id, r.source, l.letter_id, l.body as letter, r.list_no, r.received_at, r.urgency, r.status, r.is_emergency, r.triaged_at, r.verdict, r.is_overridden, r.proposal_state, r.proposal_kind, r.decision_due_on, p.call_name as responsible, r.intake_id, array[(coalesce('0' || p.call_name, '1'))::text, (r.case_id)::text] as sort_keys from referrals r join cases c on c.centre_id = r.centre_id and c.case_id = r.case_id left join referral_letters l on l.centre_id = r.centre_id and l.letter_id = r.letter_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where r.centre_id = $ and true order by coalesce('0' || p.call_name, '1') asc, r.case_id asc limit 2002
select r.case_id, r.source, l.letter_id, l.body as letter, r.list_no, r.received_at, r.urgency, r.status, r.is_emergency, r.triaged_at, r.verdict, r.is_overridden, r.proposal_state, r.proposal_kind, r.decision_due_on, p.call_name as responsible, r.intake_id, array[(coalesce('0' || p.call_name, '1'))::text, (r.case_id)::text] as sort_keys from referrals r join cases c on c.centre_id = r.centre_id and c.case_id = r.case_id left join referral_letters l on l.centre_id = r.centre_id and l.letter_id = r.letter_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where r.centre_id = $ and true order by coalesce('0' || p.call_name, '1') asc, r.case_id asc limit 51
select r.case_id, r.source, l.letter_id, l.body as letter, r.list_no, r.received_at, r.urgency, r.status, r.is_emergency, r.triaged_at, r.verdict, r.is_overridden, r.proposal_state, r.proposal_kind, r.decision_due_on, p.call_name as responsible, r.intake_id, array[(r.received_at)::text, (-coalesce(r.list_no, 0))::text, (r.case_id)::text] as sort_keys from referrals r join cases c on c.centre_id = r.centre_id and c.case_id = r.case_id left join referral_letters l on l.centre_id = r.centre_id and l.letter_id = r.letter_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where r.centre_id = $ and r.status in ('new', 'emergency') and c.responsible_id = $ order by r.received_at desc, -coalesce(r.list_no, 0) desc, r.case_id desc limit 51
select r.case_id, r.source, l.letter_id, l.body as letter, r.list_no, r.received_at, r.urgency, r.status, r.is_emergency, r.triaged_at, r.verdict, r.is_overridden, r.proposal_state, r.proposal_kind, r.decision_due_on, p.call_name as responsible, r.intake_id, array[(r.received_at)::text, (-coalesce(r.list_no, 0))::text, (r.case_id)::text] as sort_keys from referrals r join cases c on c.centre_id = r.centre_id and c.case_id = r.case_id left join referral_letters l on l.centre_id = r.centre_id and l.letter_id = r.letter_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where r.centre_id = $ and r.status in ('new', 'emergency') order by r.received_at desc, -coalesce(r.list_no, 0) desc, r.case_id desc limit 2002
select r.case_id, r.source, l.letter_id, l.body as letter, r.list_no, r.received_at, r.urgency, r.status, r.is_emergency, r.triaged_at, r.verdict, r.is_overridden, r.proposal_state, r.proposal_kind, r.decision_due_on, p.call_name as responsible, r.intake_id, array[(r.received_at)::text, (-coalesce(r.list_no, 0))::text, (r.case_id)::text] as sort_keys from referrals r join cases c on c.centre_id = r.centre_id and c.case_id = r.case_id left join referral_letters l on l.centre_id = r.centre_id and l.letter_id = r.letter_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where r.centre_id = $ and r.status in ('new', 'emergency') order by r.received_at desc, -coalesce(r.list_no, 0) desc, r.case_id desc limit 51
select r.case_id, r.source, l.letter_id, l.body as letter, r.list_no, r.received_at, r.urgency, r.status, r.is_emergency, r.triaged_at, r.verdict, r.is_overridden, r.proposal_state, r.proposal_kind, r.decision_due_on, p.call_name as responsible, r.intake_id, array[(r.received_at)::text, (-coalesce(r.list_no, 0))::text, (r.case_id)::text] as sort_keys from referrals r join cases c on c.centre_id = r.centre_id and c.case_id = r.case_id left join referral_letters l on l.centre_id = r.centre_id and l.letter_id = r.letter_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where r.centre_id = $ and true order by r.received_at desc, -coalesce(r.list_no, 0) desc, r.case_id desc limit 51
select r.case_id, r.waiting_since, r.waiting_until, r.intake_id, p.call_name as responsible, r.proposal_kind, r.proposal_state, (select max(k.at) from referral_contacts k where k.centre_id = r.centre_id and k.case_id = r.case_id and k.was_reached) as last_contact from referrals r join cases c on c.centre_id = r.centre_id and c.case_id = r.case_id left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id where r.centre_id = $ and r.status = 'waiting' order by r.waiting_since, r.decided_at, r.case_id
select r.intake_id, count(*)::int as candidates, count(*) filter (where r.status = 'accepted')::int as accepted, count(*) filter (where r.status = 'waiting')::int as waiting from referrals r where r.centre_id = $ and r.intake_id is not null group by r.intake_id
select reported_by as id from measures where measure_id = $
select s.note_id as "noteId", s.happened_on as day from session_notes s where s.centre_id = $ and s.case_id = $ and cardinality(s.goal_ids) > 0 and not exists (select 1 from session_notes later where later.centre_id = s.centre_id and later.corrects_id = s.note_id) order by s.happened_on desc, s.note_id desc limit 1
select sec.all_may_be_photographed($…) as may
select sec.append_event($…) as seq
select sec.append_event('access.centre_set_up', null, 'centres', $, '{}', $)
select sec.append_events($::jsonb, $)
select sec.begin_request($, $, false) as k
select sec.close_case($, $, $, false, $)
select sec.close_case($…)
select sec.count_anew()
select sec.door($…) as answer
select sec.end_aftercare($…)
select sec.feed_sessions($…) as board
select sec.finish_tasks($…)
select sec.glass_half($) as half
select sec.incident_notes_held($…) as id
select sec.incident_readers($) as id
select sec.is_first_run() as f
select sec.last_name_change() as seq
select sec.log_read(null, $, $, $, $)
select sec.log_read(null, 'identity', 'deliverers.scan', 1, $)
select sec.log_read(null, 'identity', 'letters.open', 1, $)
select sec.log_read(null, 'identity', 'proofs.picture', 1, $)
select sec.log_read(…);commit
select sec.may_be_photographed($…) as yes
select sec.missing_for_exit($…) as missing
select sec.missing_for_move($, $, 'data', 'assessment') as missing
select sec.missing_for_move($, $, 'evaluation', 'termination') as missing
select sec.missing_for_move($, $, 'plan', 'intervention') as missing
select sec.next_need() as no
select sec.note_denied($…)
select sec.override_gate($…)
select sec.roll_differs($) as n
select sec.set_waiting($…)
select sec.verify_chain($) as broken
select sec.voice_readers($) as id
select session_id, deliverer_id, on_day::text, starts, ends, title, deliverer, is_held from sec.paid_sessions($…)
select session_id, on_day::text, starts, ends, title, meant_for, group_name, place_name, women, until_on::text, invitation_id, names, named from sec.invited_sessions($)
select split_part(kind, '.', 1) as module, count(distinct (subject_table, subject_id))::int as n from audit_entries where centre_id = $ and case_id = $ and at >= $ and subject_id is not null and split_part(kind, '.', 1) = any ($) group by 1
select step_id as id, body from referral_steps where case_id = $
select week_on::text, deliverer_id, ratings, session_faces, deliverer_faces from sec.rating_weeks($)
select women, children, staff from sec.at_table($…)
select word_id, week_on::text, body from sec.rating_words_told($)
select wrapped from keys.group_members where group_code = $ and person_id = $
set local idle_in_transaction_session_timeout = '60s'
update "activity_limits" set "ended_at" = $ where "case_id" = $ and "rule" = $ and "ended_at" is null
update "activity_limits" set "ended_at" = $ where "limit_id" = $ and "ended_at" is null returning "case_id", "rule"
update "aftercare_plans" set "replaced_at" = $ where "case_id" = $ and "replaced_at" is null
update "aftercare_windows" set "contact_id" = $ where "case_id" = $ and "month" = $ and "contact_id" is null
update "assessment_safety_texts" set "body" = $ where "section_id" = $
update "assessment_sections" set "section_id" = $, "open_fields" = $, "key_findings" = $, "unsourced" = $, "version" = $, "saved_by" = $, "saved_at" = $ where "assessment_id" = $ and "part" = $ and "version" = $ returning "version"
update "assessment_texts" set "body" = $ where "section_id" = $
update "assessments" set "signed_by" = $, "signed_on" = $, "signed_at" = $ where "assessment_id" = $ and "signed_at" is null
update "bed_occupants" set "is_current" = $ where "period_id" = $ and "is_current" = $
update "bed_occupants" set "is_protected" = $ where "case_id" = $
update "bed_occupants" set "with_children" = $ where "case_id" = $ and "is_current" = $
update "bed_periods" set "until_on" = $ where "period_id" = $
update "bed_periods" set "until_on" = $ where "period_id" = $ and "until_on" is null returning "bed_id"
update "beds" set "is_in_use" = $, "is_protected" = $ where "bed_id" = $
update "belongings" set "returned_at" = $, "returned_by" = $, "returned_to" = $, "version" = "version" + $ where "case_id" = $ and "belonging_id" in ($…) and "returned_at" is null
update "budget_accounts" set "is_used" = $ where "account_id" = $
update "budget_lines" set "activity" = $, "name" = $, "calculation" = $, "price_rupiah" = $, "counts" = $, "account_id" = $, "fund" = $, "from_month" = $, "until_month" = $, "ceiling_rupiah" = $, "ceiling_reason" = $, "version" = $ where "line_id" = $ and "version" = $
update "budget_versions" set "locked_at" = $, "task_id" = $ where "version_id" = $
update "budget_versions" set "proposed_at" = $, "answer" = $, "task_id" = $ where "version_id" = $
update "budget_versions" set "proposed_at" = $, "task_id" = $ where "version_id" = $
update "calendar_feeds" set "ended_at" = $ where "person_id" = $ and "ended_at" is null
update "candidate_offers" set "registered_at" = $, "registered_by" = $, "case_id" = $ where "offer_id" = $ and "registered_at" is null
update "case_children" set "body" = $, "is_protected" = $ where "child_id" = $
update "case_children" set "body" = $, "recorded_at" = $, "recorded_by" = $, "is_protected" = $, "version" = $ where "child_id" = $ and "case_id" = $ and "version" = $
update "case_displays" set "call_name" = $ where "case_id" = $
update "case_displays" set "call_name" = $, "is_protected" = $ where "case_id" = $
update "case_reopenings" set "shut_at" = $, "shut_by" = $ where "case_id" = $ and "shut_at" is null returning "reopening_id"
update "case_team" set "until_at" = $ where "case_id" = $ and "person_id" = $ and "part" = $ and "until_at" is null
update "case_team" set "until_at" = $ where "case_id" = $ and "person_id" = $ and "until_at" is null and "part" in ($…)
update "cases" set "client_id" = $ where "case_id" = $
update "cases" set "episode" = $ where "case_id" = $
update "cases" set "intake_id" = $ where "case_id" = $ and "register_no" is null
update "cases" set "is_protected" = $, "code_name" = $, "version" = $ where "case_id" = $
update "cases" set "planned_end_on" = $, "version" = "version" + $ where "case_id" = $
update "cases" set "register_no" = $, "intake_id" = $, "admitted_on" = $, "planned_end_on" = $, "presence" = $, "version" = "version" + $ where "case_id" = $ and "register_no" is null
update "cases" set "responsible_id" = $ where "case_id" = $
update "cases" set "risk" = $, "version" = "version" + $ where "case_id" = $
update "cases" set "risk" = $, "version" = $ where "case_id" = $ and "version" = $
update "cases" set "track" = $, "version" = "version" + $ where "case_id" = $
update "cases" set "version" = $ where "case_id" = $ and "version" = $
update "cash_lines" set "struck_by" = $, "struck_at" = $ where "line_id" = $ and "struck_at" is null
update "centres" set "name" = $, "short_name" = $, "owner_kind" = $, "time_zone" = $, "capacity" = $, "min_age" = $, "max_age" = $, "programme_days" = $, "letterhead" = $, "version" = $ where "centre_id" = $ and "version" = $
update "certifications" set "body" = $, "held_on" = $, "result" = $, "valid_until" = $, "author_id" = $, "version" = $ where "certification_id" = $ and "version" = $
update "certifications" set "body" = $, "is_protected" = $ where "certification_id" = $
update "chore_rests" set "ended_at" = $ where "rest_id" = $ and "ended_at" is null
update "chore_turns" set "done_at" = $ where "turn_id" = $ and "done_at" is not null
update "chore_turns" set "done_at" = $ where "turn_id" = $ and "done_at" is null
update "class_goals" set "goal_ids" = $, "chosen_by" = $, "chosen_at" = $, "version" = $ where "member_id" = $ and "version" = $ returning "version"
update "class_members" set "until_on" = $ where "member_id" = $ and "until_on" is null returning "case_id", "group_id"
update "class_resources" set "name" = $, "seats" = $, "is_in_use" = $, "version" = $ where "resource_id" = $ and "version" = $
update "client_merges" set "undone_by" = $, "undone_at" = $ where "merge_id" = $ and "undone_at" is null
update "community_issues" set "told" = $, "closing" = $, "closed_on" = $ where "issue_id" = $
update "conferences" set "endorsed_by" = $, "endorsed_at" = $, "version" = $ where "conference_id" = $ and "version" = $
update "conferences" set "told_on" = $, "version" = $ where "conference_id" = $ and "version" = $
update "consent_talks" set "body" = $, "is_protected" = $ where "talk_id" = $
update "deliverers" set "kind" = $, "organisation" = $, "topics" = $, "is_active" = $, "contact" = $, "name" = $, "version" = $ where "deliverer_id" = $ and "kind" != $ and "version" = $
update "deliverers" set "statement_task_id" = $ where "deliverer_id" = $
update "deliverers" set "vetting_task_id" = $ where "deliverer_id" = $
update "drafts" set "late" = $, "version" = $ where "person_id" = $ and "draft_key" = $
update "duty_swaps" set "answer" = $, "answered_at" = $ where "swap_id" = $
update "evaluation_reports" set "received_by" = $, "received_at" = $ where "report_id" = $ and "received_at" is null
update "factors" set "effect" = $, "reviewed_on" = $, "settled_on" = $, "version" = $ where "factor_id" = $ and "version" = $
update "factors" set "field" = $, "title" = $, "why" = $, "hinders" = $, "version" = $ where "factor_id" = $ and "version" = $
update "first_nights" set "body" = $, "recorded_by" = $, "recorded_at" = $, "version" = $ where "case_id" = $ and "version" = $
update "flags" set "closed_at" = $, "closed_by" = $ where "flag_id" in ($…)
update "flags" set "stayed_at" = $, "stayed_by" = $ where "case_id" = $ and "kind" = $ and "closed_at" is null and "stayed_at" is null
update "flags" set "stayed_at" = $, "stayed_by" = $ where "flag_id" = $
update "gate_expected" set "came_at" = $ where "expected_id" = $ and "came_at" is null and "dropped_at" is null
update "gate_expected" set "dropped_at" = $ where "expected_id" = $ and "came_at" is null and "dropped_at" is null
update "gate_visits" set "entered_at" = $ where "visit_id" = $ and "entered_at" is null and "left_at" is null
update "gate_visits" set "left_at" = $ where "visit_id" = $ and "left_at" is null
update "group_attendances" set "counts" = $, "version" = $ where "attendance_id" = $ and "version" = $
update "group_attendances" set "explained_on" = $, "explained_by" = $, "version" = "version" + $ where "case_id" = $ and "needs_reexplaining" = $ and "explained_on" is null
update "group_attendances" set "explained_on" = $, "explained_by" = $, "version" = $ where "attendance_id" = $ and "version" = $
update "group_attendances" set "mark" = $, "reason" = $, "version" = $ where "attendance_id" = $ and "version" = $
update "group_attendances" set "material_on" = $ where "attendance_id" in ($…)
update "group_attendances" set "material_on" = $ where "attendance_id" in ($…) and "material_on" is null
update "group_attendances" set "reason" = $, "version" = $ where "attendance_id" = $ and "version" = $
update "group_questions" set "body" = $, "is_protected" = $ where "question_id" = $
update "group_sessions" set "body" = $, "record_version" = $ where "group_id" = $
update "group_sessions" set "settle_task" = $ where "group_id" = $
update "group_texts" set "body" = $, "is_protected" = $ where "attendance_id" = $
update "house_rolls" set "done_at" = $, "done_by" = $, "here" = $, "away" = $, "missing" = $, "is_partial" = $ where "roll_id" = $
update "house_shifts" set "taken_at" = $ where "shift_id" = $
update "identities" set "body" = $, "is_protected" = $ where "case_id" = $
update "identities" set "body" = $, "recorded_at" = $, "recorded_by" = $, "is_protected" = $, "version" = $ where "case_id" = $ and "version" = $
update "improvements" set "became" = $, "answer" = $, "done_on" = $, "task_id" = $ where "improvement_id" = $
update "improvements" set "owner_id" = $, "due_on" = $, "task_id" = $ where "improvement_id" = $
update "incident_steps" set "done_at" = $, "done_by" = $ where "incident_id" = $ and "step_id" = $ and "done_at" is null returning "task_id"
update "incident_tellings" set "told_at" = $, "channel" = $, "noted_by" = $, "noted_at" = $ where "incident_id" = $ and "whom" = $ and "due_at" is not null and "told_at" is null returning "telling_id", "task_id"
update "incidents" set "closed_at" = $, "closed_by" = $ where "incident_id" = $ and "closed_at" is null
update "inspection_findings" set "mended_at" = $ where "finding_id" = $ and "mended_at" is null returning "finding_id"
update "instrument_answers" set "body" = $, "saved_by" = $, "saved_at" = $ where "taking_id" = $
update "instrument_takings" set "is_complete" = $, "finished_at" = $, "finished_by" = $, "version" = $ where "taking_id" = $ and "version" = $
update "instrument_takings" set "set_aside_at" = $, "set_aside_by" = $, "version" = $ where "taking_id" = $ and "version" = $
update "instrument_takings" set "version" = $ where "taking_id" = $ and "version" = $
update "intakes" set "starts_on" = $, "ends_on" = $, "quota" = $, "name" = $, "version" = $ where "intake_id" = $ and "version" = $
update "invitations" set "ended_at" = $, "names" = $ where "invitation_id" = $ and "ended_at" is null
update "invitations" set "names" = $ where "invitation_id" = $
update "key_requests" set "answer" = $, "answered_by" = $, "answered_at" = $ where "request_id" = $ and "answer" is null
update "key_requests" set "answer" = $, "declined_for" = $, "answered_by" = $, "answered_at" = $ where "request_id" = $ and "answer" is null
update "kiosk_cards" set "body" = $, "sheet" = $, "version" = $ where "card_id" = $ and "version" = $
update "kiosk_cards" set "ended_at" = $, "ended_as" = $ where "case_id" = $ and "ended_at" is null returning "card_id"
update "kiosk_items" set "answer" = $, "answered_at" = $, "answered_by" = $ where "item_id" = $
update "kiosk_screens" set "closed_at" = $, "closed_by" = $ where "screen_id" = $ and "closed_at" is null
update "kiosk_talks" set "done_at" = $, "done_by" = $ where "talk_id" = $ and "done_at" is null returning "case_id", "goes_to", "task_id"
update "leave_passes" set "decision" = $, "decided_at" = $, "checked" = $, "refused_for" = $ where "pass_id" = $
update "leave_passes" set "in_at" = $ where "case_id" = $ and "out_at" is not null and "in_at" is null
update "leave_passes" set "out_at" = $ where "pass_id" = $
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
update "measures" set "answer" = $, "answered_at" = $ where "measure_id" = $
update "measures" set "decision" = $, "decided_at" = $, "ends_on" = $ where "measure_id" = $
update "measures" set "heard_at" = $, "heard_how" = $, "beside" = $ where "measure_id" = $
update "measures" set "objected_at" = $, "answer_due_on" = $ where "measure_id" = $
update "measures" set "told_at" = $ where "measure_id" = $
update "medication_plans" set "ended_at" = $ where "plan_id" = $ and "ended_at" is null returning "plan_id"
update "medicine_lots" set "left_count" = "left_count" - $ where "lot_id" = $
update "medicine_lots" set "left_count" = $ where "lot_id" = $
update "menu_meals" set "cooked" = $, "thrown" = $, "version" = $ where "on_day" = $ and "meal" = $ and "version" = $ returning "version"
update "needs" set "decision" = $, "decided_at" = $, "answer" = $, "plan_year" = $, "task_id" = $ where "need_id" = $
update "needs" set "fulfilled_on" = $, "spent_rupiah" = $, "task_id" = $ where "need_id" = $
update "needs" set "plan_year" = $, "task_id" = $ where "need_id" = $
update "night_receptions" set "case_id" = $ where "reception_id" = $
update "night_receptions" set "completed_at" = $, "completed_by" = $, "withdrawn_as" = $ where "reception_id" = $ and "completed_at" is null
update "no_contacts" set "body" = $, "recorded_by" = $, "recorded_at" = $, "version" = $ where "no_contact_id" = $ and "case_id" = $ and "version" = $ and "ended_at" is null
update "no_contacts" set "ended_at" = $ where "no_contact_id" = $ and "case_id" = $ and "ended_at" is null
update "outbox_asides" set "settled_at" = $, "outcome" = $ where "person_id" = $ and "entry_id" = $ and "settled_at" is null returning "kind"
update "people" set "name" = $, "call_name" = $, "position" = $, "rank" = $, "nip" = $, "version" = $ where "person_id" = $ and "version" = $
update "plan_texts" set "body" = $, "saved_by" = $, "saved_at" = $ where "plan_id" = $
update "plans" set "state" = $, "decided_by" = $, "decided_at" = $, "version" = $ where "plan_id" = $ and "version" = $
update "plans" set "state" = $, "review_on" = $, "proposed_by" = $, "proposed_at" = $, "version" = $ where "plan_id" = $ and "version" = $
update "plans" set "state" = $, "version" = $ where "plan_id" = $ and "version" = $
update "plans" set "version" = $ where "plan_id" = $ and "version" = $
update "plates" set "ended_at" = $ where "plate_id" = $ and "ended_at" is null returning "plate_id"
update "practice_texts" set "body" = $, "author_id" = $, "version" = $ where "entry_id" = $ and "version" = $
update "practice_texts" set "body" = $, "is_protected" = $ where "entry_id" = $
update "practicum_days" set "customers" = $, "very_unhappy" = $, "unhappy" = $, "middling" = $, "happy" = $, "very_happy" = $, "version" = $ where "case_id" = $ and "held_on" = $ and "version" = $ returning "day_id"
update "pregnancies" set "body" = $, "ended_at" = $, "check_task_id" = $ where "pregnancy_id" = $ and "ended_at" is null
update "pregnancies" set "body" = $, "written_by" = $, "written_at" = $, "version" = $ where "pregnancy_id" = $ and "version" = $
update "pregnancies" set "check_task_id" = $ where "pregnancy_id" = $
update "receipt_minutes" set "body" = $, "is_protected" = $ where "minute_id" = $
update "receipt_minutes" set "body" = $, "is_protected" = $, "handed_at" = $, "version" = $, "recorded_by" = $, "recorded_at" = $ where "minute_id" = $ and "version" = $ and "signed_at" is null
update "receipt_minutes" set "signed_at" = $, "signed_by" = $, "version" = $ where "minute_id" = $ and "version" = $
update "referral_answers" set "body" = $, "is_protected" = $ where "case_id" = $
update "referral_complaints" set "answered_on" = $, "answered_by" = $, "body" = $ where "complaint_id" = $ and "answered_on" is null
update "referral_lists" set "head" = $, "version" = $, "rows_read" = $ where "list_id" = $
update "referral_lists" set "state" = $, "settled_by" = $, "settled_at" = $, "version" = $ where "list_id" = $
update "referral_lists" set "state" = $, "version" = $ where "list_id" = $
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
update "scheduled_sessions" set "is_cancelled" = $, "saved_by" = $, "saved_at" = $, "version" = "version" + $ where "is_cancelled" = $ and "session_id" = $ returning "on_day"
update "scheduled_sessions" set "is_cancelled" = $, "saved_by" = $, "saved_at" = $, "version" = "version" + $ where "is_cancelled" = $ and ("series_id" = $ and "on_day" >= $) returning "on_day"
update "scheduled_sessions" set "on_day" = $, "starts" = $, "ends" = $, "kind" = $, "meant_for" = $, "group_id" = $, "faith" = $, "deliverer_id" = $, "place_id" = $, "equipment_id" = $, "title" = $, "gives_as" = $, "replaces_on" = $, "saved_by" = $, "saved_at" = $, "version" = $ where "session_id" = $ and "version" = $
update "service_referrals" set "accepted_on" = $ where "service_referral_id" = $
update "service_referrals" set "answer_by" = $, "task_id" = $ where "service_referral_id" = $
update "service_referrals" set "result" = $, "closed_on" = $, "closed_by" = $ where "service_referral_id" = $ and "result" is null
update "services" set "kind" = $, "name" = $, "address" = $, "phone" = $, "contact" = $, "hours" = $, "cost" = $, "changed_at" = $, "changed_by" = $, "version" = $, "ended_on" = $ where "service_id" = $ and "version" = $
update "services" set "mou_no" = $, "mou_until" = $, "mou_task_id" = $, "changed_at" = $, "changed_by" = $, "version" = $ where "service_id" = $ and "version" = $
update "session_fees" set "paid_on" = $, "receipt_no" = $, "tax_rupiah" = $, "paid_by" = $ where "fee_id" = $ and "paid_on" is null
update "session_fees" set "rate_rupiah" = $, "hours" = $, "payer" = $ where "fee_id" = $
update "session_proofs" set "file" = $, "removed_at" = $, "removed_by" = $ where "proof_id" = $ and "removed_at" is null returning "kind"
update "tasks" set "done_at" = $, "done_by" = $ where "case_id" = $ and "done_at" is null
update "tasks" set "done_at" = $, "done_by" = $ where "case_id" = $ and "kind" in ($…) and "done_at" is null
update "tasks" set "done_at" = $, "done_by" = $ where "case_id" = $ and "kind" in ($…) and "done_at" is null and "link" in ($…)
update "tasks" set "done_at" = $, "done_by" = $ where "case_id" is null and "kind" in ($…) and "done_at" is null
update "tasks" set "done_at" = $, "done_by" = $ where "case_id" is null and "kind" in ($…) and "done_at" is null and "link" in ($…)
update "tasks" set "done_at" = $, "done_by" = $ where "task_id" = $ and "done_at" is null
update "tasks" set "owner_id" = $, "owner_role" = $ where "case_id" = $ and "owner_id" = $ and "done_at" is null
update "tasks" set "owner_id" = $, "owner_role" = $ where "case_id" = $ and ("owner_id" is null and "owner_role" = $) and "done_at" is null
update "tasks" set "owner_id" = $, "owner_role" = $ where "case_id" = $ and (("owner_id" is null and "owner_role" = $) or "owner_id" = $) and "done_at" is null
update "tasks" set "owner_role" = $ where "task_id" = $
update "terminations" set "state" = $, "decided_by" = $, "decided_at" = $, "version" = $ where "termination_id" = $ and "version" = $
update "terminations" set "state" = $, "ended_at" = $, "version" = $ where "termination_id" = $ and "version" = $
update "terminations" set "state" = $, "proposed_by" = $, "proposed_at" = $, "effective_on" = $, "decided_by" = $, "decided_at" = $, "version" = $ where "termination_id" = $ and "version" = $
update "terminations" set "state" = $, "version" = $ where "termination_id" = $ and "version" = $
update "timetable_weeks" set "state" = $, "published_number" = $, "task_id" = $, "version" = $ where "week_on" = $
update "timetable_weeks" set "state" = $, "returned_for" = $, "task_id" = $, "version" = $ where "week_on" = $
update "timetable_weeks" set "state" = $, "task_id" = $, "returned_for" = $, "version" = $, "proposed_by" = $, "proposed_at" = $ where "week_on" = $
update "toolkits" set "state" = $, "case_id" = $, "reserved_by" = $, "reserved_at" = $, "version" = "version" + $ where "toolkit_id" = $ and "state" = $
update "toolkits" set "state" = $, "case_id" = $, "reserved_by" = $, "reserved_at" = $, "version" = $ where "toolkit_id" = $ and "version" = $ and "state" = $
update "toolkits" set "state" = $, "handed_over_by" = $, "handed_over_at" = $, "witness_id" = $, "handover" = $, "version" = $ where "toolkit_id" = $ and "version" = $
update "toolkits" set "state" = $, "handed_over_by" = $, "handed_over_at" = $, "witness_id" = $, "handover" = $, "version" = $, "is_second" = $, "office_letter_on" = $ where "toolkit_id" = $ and "version" = $
update "tracks" set "name_id" = $, "name_en" = $, "lesson_hours" = $, "criteria" = $, "is_offered" = $, "version" = $ where "track" = $ and "version" = $
update "training_units" set "title" = $, "lesson_hours" = $, "skkni" = $, "is_in_use" = $, "version" = $ where "unit_id" = $ and "version" = $
update "voices" set "answered_at" = $, "answered_by" = $, "answer" = $ where "voice_id" = $ and "answered_at" is null
update "voices" set "level" = $, "outside_by" = $ where "voice_id" = $ and "level" = $
update "voices" set "outside_told_at" = $ where "voice_id" = $ and "outside_told_at" is null
update "voices" set "police_told_at" = $ where "voice_id" = $ and "police_told_at" is null
update "word_templates" set "is_used" = $ where "paper" = $ and "is_used" = $
update "word_templates" set "is_used" = $ where "template_id" = $ and "paper" = $
update "work_photos" set "body" = $, "file" = $, "is_protected" = $ where "photo_id" = $
update chore_turns set case_id = case when turn_id = $ then $::uuid else $::uuid end where turn_id = any ($) and done_at is null and case_id = case when turn_id = $ then $::uuid else $::uuid end
update house_shifts set handed_at = $, taker_id = $, women = $, here = $, body = $ where centre_id = $ and shift_id = $ and handed_at is null returning part
update idempotency_keys set answer = $ where centre_id = $ and person_id = $ and idempotency_key = $
update list_rows l set decisions = r.decisions, plan = r.plan, open_questions = r.open_questions, version = l.version + 1 from jsonb_to_recordset($::jsonb) as r (row_no int, plan text, open_questions int, decisions text) where l.list_id = $ and l.row_no = r.row_no
update list_rows l set outcome = r.outcome, into_row = r.into_row, case_id = r.case_id, version = l.version + 1 from jsonb_to_recordset($::jsonb) as r (row_no int, outcome text, into_row int, case_id uuid) where l.list_id = $ and l.row_no = r.row_no
update referral_answers set body = $, is_protected = $ where case_id = $ and case_id = $
update referral_papers set body = $, is_protected = $ where case_id = $ and case_id = $
update referral_steps set body = $, is_protected = $ where case_id = $ and step_id = $
with latest as ( select distinct on (least(d.case_id, d.other_case_id), greatest(d.case_id, d.other_case_id)) least(d.case_id, d.other_case_id) as a, greatest(d.case_id, d.other_case_id) as b, d.verdict, d.reasons, d.decided_at, p.call_name from duplicate_decisions d join people p on p.centre_id = d.centre_id and p.person_id = d.decided_by where d.centre_id = $ order by 1, 2, d.decided_at desc, d.decision_id desc ), marked as ( select least(m.case_id, n.case_id) as a, greatest(m.case_id, n.case_id) as b, array_agg(distinct case m.kind when 'nik' then 'same_nik' when 'phone' then 'same_phone' else 'same_person' end) as reasons from identity_marks m join identity_marks n on n.centre_id = m.centre_id and n.kind = m.kind and n.mark = m.mark and n.case_id > m.case_id where m.centre_id = $ group by 1, 2 ) select coalesce(l.a, m.a) as a, coalesce(l.b, m.b) as b, coalesce(m.reasons, l.reasons) as reasons, l.call_name as marked_by, l.decided_at as marked_at from latest l full join marked m on m.a = l.a and m.b = l.b join cases x on x.centre_id = $ and x.case_id = coalesce(l.a, m.a) join cases y on y.centre_id = $ and y.case_id = coalesce(l.b, m.b) where x.client_id <> y.client_id and l.verdict is distinct from 'different' order by l.decided_at desc nulls last limit 50
with next as (select row_no from list_rows where list_id = $ and outcome is null and into_row is null order by row_no limit $) select l.row_no from list_rows l where l.list_id = $ and (l.row_no in (select row_no from next) or l.into_row in (select row_no from next)) order by l.row_no
with r as (select person_id, case_id, class, amount, extract(hour from at at time zone $)::int as hour from read_log where centre_id = $ and at >= $) select r.person_id, coalesce(p.call_name, '–') as who, r.class, count(distinct r.case_id)::int as files, sum(r.amount)::int as opened, count(*) filter (where r.hour >= 21 or r.hour < 6)::int as at_night, (select count(distinct x.case_id)::int from r x where x.person_id = r.person_id) as all_files from r left join people p on p.centre_id = $ and p.person_id = r.person_id group by r.person_id, p.call_name, r.class order by opened desc
with told as ( select a.*, case when w.day is null or (w.clock is null and w.day >= (a.at at time zone $)::date) then a.at else least(a.at, (w.day + coalesce(w.clock, '12:00')) at time zone $) end as happened, w.day is null or w.clock is not null or w.day >= (a.at at time zone $)::date as has_time from audit_entries a left join unnest($::text[], $::text[], $::text[]) k (kind, day, clock) on k.kind = a.kind cross join lateral (select (a.details ->> k.day)::date as day, (a.details ->> k.clock)::time as clock) w where a.centre_id = $ and a.case_id = $ and a.kind <> all ($) and ($::text[] is null or a.kind = any ($))), page as (select * from told where $::date is null or happened < $::date::timestamp at time zone $), edge as (select date_trunc('week', happened at time zone $)::date as monday from page order by happened desc offset 29 limit 1) select e.seq, e.at, to_char(e.happened at time zone $, 'YYYY-MM-DD') as "on", case when e.has_time then to_char(e.happened at time zone $, 'HH24:MI') end as "time", (e.happened at time zone $)::date < (e.at at time zone $)::date as is_late, e.kind, p.call_name as by, e.person_id, e.details, e.subject_table, e.subject_id, (select monday::text from edge where exists (select from page o where o.happened < edge.monday::timestamp at time zone $)) as next from page e left join people p on p.centre_id = e.centre_id and p.person_id = e.person_id where e.happened >= coalesce((select monday from edge), '-infinity')::timestamp at time zone $ order by e.happened desc, e.seq desc

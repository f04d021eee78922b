-- The only functions the application may call by SQL alone; tests/attacks names each with what it gives to whoever has nothing
-- but the role. sec.bind and sec.signature are not among them, nor is anything of the schema door: that opens by proof.
revoke all on all functions in schema sec, door from public, titian_app, titian_job;
grant execute on function sec.door_nonce(), sec.door(text, text, text) to titian_app;
grant execute on function sec.public_keys(uuid[]) to titian_app;
grant execute on function sec.is_first_run() to titian_app;
grant execute on function sec.person(), sec.centre(), sec.roles(), sec.has_role(text[]), sec.cases(text), sec.actor(), sec.told(text) to titian_app, titian_job;
grant execute on function sec.append_event(text, uuid, text, text, jsonb, timestamptz) to titian_app, titian_job;
grant execute on function sec.append_events(jsonb, timestamptz), sec.count_anew() to titian_app;
grant execute on function sec.begin_request(bytea, timestamptz, boolean), sec.log_read(uuid, text, text, int, timestamptz),
  sec.verify_chain(), sec.verify_slice(smallint, bigint, int), sec.verify_day(), sec.note_denied(text, timestamptz), sec.override_gate(uuid, text, bigint, timestamptz),
  sec.missing_for_move(uuid, uuid, text, text), sec.stands(uuid, uuid, text), sec.broken_files(), sec.check_letter(bytea),
  sec.missing_for_exit(uuid, uuid, text, text), sec.silenced(uuid[]), sec.told_of_her(uuid[]), sec.count_left(), sec.kept_company(), sec.incident_readers(uuid), sec.incident_notes_held(uuid, uuid), sec.box_waits(), sec.at_table(timestamptz, date, text, timestamptz), sec.plates_at_table(timestamptz, timestamptz), sec.voice_answer(text), sec.voice_readers(uuid), sec.next_need(), sec.next_incoming(timestamptz), sec.next_spending(int), sec.year_counts(int, date), sec.track_nights(int, date), sec.budget_line_names(), sec.treated_in(date, timestamptz), sec.sent_for_health_in(date, timestamptz), sec.expected_back(timestamptz), sec.not_here(uuid[], date, timestamptz), sec.women_of_session(uuid), sec.may_be_photographed(uuid, timestamptz), sec.all_may_be_photographed(uuid, timestamptz), sec.face_may_be_public(uuid, timestamptz), sec.all_faces_may_be_public(uuid, timestamptz), sec.invited_sessions(timestamptz), sec.feed_sessions(bytea, date, date, timestamptz), sec.roll_differs(uuid), sec.last_name_change(), sec.set_waiting(uuid, boolean, timestamptz),
  sec.finish_tasks(uuid, text[], text[], timestamptz), sec.close_case(uuid, text, date, boolean, timestamptz), sec.end_aftercare(uuid, timestamptz),
  sec.glass_half(timestamptz), sec.glass_wraps(uuid, timestamptz), sec.fellow_members(), sec.my_sessions(bytea) to titian_app;
grant execute on function sec.plan_mails(timestamptz), sec.next_mail(timestamptz), sec.mail_tried(uuid, boolean, timestamptz) to titian_job;
grant execute on function sec.begin_job(uuid), sec.chain_reads(timestamptz), sec.chain_lanes(timestamptz), sec.verify_night(int, timestamptz), sec.chain_denied(timestamptz), sec.forget_old(timestamptz), sec.forget_parts(timestamptz), sec.all_centres(),
  sec.shut_forgotten(timestamptz, timestamptz), sec.escalate_incidents(timestamptz), sec.end_lent_keys(jsonb, timestamptz), sec.ask_for_rolls(time, timestamptz), sec.ask_for_doses(int, int, timestamptz), sec.ask_for_late(int, int, timestamptz), sec.follow_passings(int, timestamptz), sec.let_registers_go(int, timestamptz), sec.let_extracts_go(timestamptz), sec.let_whole_files_go(timestamptz),
  sec.ask_about_attendance(int, text[], int, int, int, timestamptz), sec.ask_for_reports(int, timestamptz), sec.ask_for_figures(jsonb, int, timestamptz), sec.keep_kiosk(timestamptz) to titian_job;
grant execute on function sec.rating_weeks(timestamptz), sec.rating_words_told(timestamptz) to titian_app;
grant execute on function sec.survey_told(timestamptz), sec.survey_words_told(timestamptz) to titian_app;
grant execute on function sec.covered_leaves(uuid) to titian_app;
grant execute on function sec.with_plan(uuid[]) to titian_app;
grant execute on function sec.case_of_number(text), sec.withdrawals(timestamptz), sec.copies_of_request(uuid) to titian_app;
grant execute on function sec.paid_sessions(date, date, text[]) to titian_app;
grant execute on function sec.count_makers(uuid[]), sec.shared_sales(uuid[]), sec.count_placed(uuid[]), sec.count_at_partners(uuid[], date), sec.work_may_be_shown(uuid, timestamptz) to titian_app;
grant execute on function sec.list_retention(int, int, int, int, int, timestamptz), sec.follow_backups(int, int, timestamptz) to titian_job;
-- triggers need no grant: they run as the owner

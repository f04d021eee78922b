-- The only functions the application may call. sec.bind and sec.signature are not among them.
revoke all on all functions in schema sec from public, titian_app, titian_job;
grant execute on function sec.public_keys(uuid[]) to titian_app;
grant execute on function sec.pass_second_factor(bytea, bytea, text, bigint, text, bigint, timestamptz), sec.passkeys_of(bytea),
  sec.recover_account(text, text, jsonb, timestamptz), sec.recovery_public_key(uuid) to titian_app;
grant execute on function sec.is_first_run(), sec.begin_first_run(jsonb, jsonb, uuid, timestamptz) to titian_app;
grant execute on function sec.person(), sec.centre(), sec.roles(), sec.has_role(text[]), sec.cases(text), sec.actor() to titian_app, titian_job;
grant execute on function sec.append_event(text, uuid, text, text, jsonb, timestamptz) to titian_app, titian_job;
grant execute on function sec.append_events(jsonb, timestamptz), sec.count_anew() to titian_app;
grant execute on function sec.begin_request(bytea, timestamptz, boolean), sec.find_account(text), sec.account_of(bytea),
  sec.open_session(bytea, uuid, uuid, text, text, timestamptz), sec.set_challenge(bytea, text),
  sec.lock_session(bytea, timestamptz), sec.unlock_session(bytea, text, timestamptz), sec.step_up(bytea, timestamptz),
  sec.end_session(bytea), sec.attempts_of(text, timestamptz), sec.note_attempt(text, boolean, timestamptz),
  sec.append_auth_event(uuid, uuid, text, timestamptz), sec.log_read(uuid, text, text, int, timestamptz),
  sec.verify_chain(bigint), sec.override_gate(uuid, text, bigint, timestamptz),
  sec.missing_for_move(uuid, uuid, text, text),
  sec.missing_for_exit(uuid, uuid, text, text), sec.set_waiting(uuid, boolean, timestamptz),
  sec.finish_tasks(uuid, text[], text, timestamptz), sec.close_case(uuid, text, date, boolean, timestamptz), sec.end_aftercare(uuid, timestamptz),
  sec.open_glass(uuid, uuid, text, text, timestamptz), sec.glass_half(timestamptz), sec.put_emergency_half(uuid, bytea),
  sec.take_keys(uuid, uuid), sec.drop_old_wraps(uuid), sec.glass_wraps(uuid, timestamptz), sec.dismiss(uuid, timestamptz),
  sec.review_opening(uuid, text, timestamptz), sec.fellow_members(), sec.renew_envelope(text, text[], jsonb, jsonb), sec.lock_attempts(text[], timestamptz), sec.pretend_refusal(timestamptz),
  sec.tell_of_recovery(uuid, uuid, timestamptz), sec.centre_of_recovery_key(text), sec.known_shares(text[]),
  sec.renew_session(bytea, bytea, text, timestamptz), sec.my_sessions(bytea), sec.end_other_sessions(bytea),
  sec.restretch(bytea, text, jsonb, text, text) to titian_app;
grant execute on function sec.begin_job(uuid), sec.chain_reads(timestamptz), sec.forget_old(timestamptz), sec.all_centres() to titian_job;
-- triggers need no grant: they run as the owner

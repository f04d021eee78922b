import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { PLAIN } from '../support/plain-columns.ts'

const of = (table: string, ...columns: string[]) => columns.map((c) => `${table}.${c}`)

/** Plain on purpose: nobody types a word about a woman there. By reason; what is not here is sealed, or coded by a check or a key. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  'codes, ids and counts that the program writes': [
    ...of('audit_entries', 'kind', 'subject_table', 'subject_id', 'details'),
    ...of('read_log', 'action'),
    ...of('idempotency_keys', 'endpoint', 'body_hash'),
    ...of('tasks', 'params', 'link'),
    ...of('stages', 'code', 'gate_code', 'decides'),
    ...of('stage_moves', 'to_stage', 'roles', 'lapses'),
    ...of('exit_requirements', 'exit_code', 'from_stages', 'not_once'),
    ...of('termination_records', 'name', 'facts'),
    ...of('letters', 'subject', 'sha256'),
    'word_templates.sha256',
    ...of('event_kinds', 'kind', 'roles', 'proof'),
    'paper_kinds.paper',
    ...of('task_kinds', 'kind', 'crossing'),
    'evidence_names.name',
    'gate_events.event_kind',
    'case_reasons.subject',
    'drafts.draft_key',
    'instrument_takings.instrument',
    'skill_tests.marks',
    'sec.denials.endpoint',
    'sec.migrations.name',
  ],
  'keys, wraps and hashes': [
    ...of('accounts', 'kdf', 'verifier', 'public_key', 'key_by_passphrase', 'key_by_recovery', 'recovery_verifier'),
    ...of('accounts', 'totp_secret'),
    ...of('passkeys', 'credential_id', 'public_key'),
    ...of('keys.data_keys', 'kid', 'scope'),
    ...of('keys.key_wraps', 'kid', 'wrapped'),
    ...of('referral_lists', 'kid', 'key_by_group'),
    ...of('centres', 'recovery_public_key', 'recovery_share_hashes'),
    'keys.groups.public_key',
    'identity_marks.mark',
    'referral_letters.number_mark',
    ...of('sec.settings', 'pepper_id'),
    ...of('sec.sessions', 'challenge', 'sealed_key'),
    'sec.attempts.bucket',
  ],
  'the centre, its people at work and its rooms': [
    ...of(
      'centres',
      'name',
      'short_name',
      'target_groups',
      'letterhead',
      'letter_pattern',
      'letter_class',
      'letter_unit',
    ),
    ...of('people', 'name', 'call_name', 'position', 'rank', 'nip'),
    ...of('calendar_days', 'name', 'source'),
    ...of('rooms', 'building', 'name'),
    ...of('toolkits', 'label', 'source_of_fund'),
    ...of('toolkit_items', 'name', 'brand', 'serial', 'unit'),
    'accounts.username',
    'passkeys.label',
    'beds.label',
    'intakes.name',
    'letter_settings.neutral',
  ],
  'numbers by which a record is found, in a fixed pattern or given by the program': [
    ...of('cases', 'code_name', 'register_no'),
    'belongings.envelope_no',
    'letter_numbers.number',
    'evaluation_report_lines.register_no',
    'evaluation_reports.name',
  ],
}

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

/** security-cases.md 4.2 I01: every column that takes text is sealed, coded, or stands here with its reason. */
it('no column takes plain words without a reason', async () => {
  const columns = await t.ownerSql<{ name: string }>(`
    select case when n.nspname = 'public' then c.relname else n.nspname || '.' || c.relname end || '.' || a.attname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'keys', 'sec') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'jsonb'::regtype, 'json'::regtype, 'text[]'::regtype)
      and coalesce(col_description(c.oid, a.attnum), '') !~ '^sealed:|sealed to '
      and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and a.attnum = any (k.conkey) and (k.contype = 'f'
        or k.contype = 'c' and pg_get_constraintdef(k.oid) ~ (a.attname || '\\)?(::text)? (= ANY|<@|= ''|IN)')))
    order by 1`)
  expect(columns.map((c) => c.name).toSorted()).toEqual(Object.values(PLAIN).flat().toSorted())
})

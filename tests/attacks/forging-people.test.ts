import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SERVERS } from '../../src/app/servers.ts'
import { doorOf } from '../../src/platform/database/door.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { runJob } from '../support/run-job.ts'
import { PEPPER } from '../support/services.ts'
import { OPEN_TO_THE_JOB, OPEN_TO_THE_ROLE } from './open-to-the-roles.ts'

describe('a person is forged by nobody who has only SQL (security.md B.2, P3)', () => {
  let t: TestApp
  const hash = (text: string) => createHash('sha256').update(text).digest()
  const hex = (text: string) => `\\x${hash(text).toString('hex')}`
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  const callable = async (role: string) =>
    (
      await t.ownerSql<{ name: string }>(
        `select distinct n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
         where n.nspname in ('sec', 'door', 'public', 'keys') and p.prorettype <> 'trigger'::regtype
           and has_function_privilege('${role}', p.oid, 'execute') and has_schema_privilege('${role}', n.oid, 'usage') order by 1`,
      )
    ).map((r) => r.name)

  it.each([
    ['titian_app', OPEN_TO_THE_ROLE],
    ['titian_job', OPEN_TO_THE_JOB],
    ['public', {}],
  ] as const)('%s calls what is named here with its reason, and nothing else', async (role, named) => {
    const sorted = Object.keys(named).map((n) => `sec.${n}`)
    expect(await callable(role)).toEqual(sorted.sort())
  })

  it('every job of the night may do its work by the role of the worker', async () => {
    for (const job of Object.values(SERVERS).flatMap((part) => part.jobs ?? []))
      await expect(runJob(t, t.as(cast.head).centreId, job), job.name).resolves.toEqual(expect.any(Number))
  })

  it('no role of the application enters the schema of doors, nor may it call a function there', async () => {
    const open = await t.ownerSql(
      `select p.proname, r.rolname from pg_proc p, pg_roles r where p.pronamespace = 'door'::regnamespace
         and r.rolname in ('titian_app', 'titian_job') and has_function_privilege(r.oid, p.oid, 'execute')`,
    )
    expect(open).toEqual([])
    await expect(t.pool.query(`select door.find_account($1)`, [cast.head.username])).rejects.toThrow(
      /permission denied/,
    )
    await expect(t.as(cast.head).sql(`select door.find_account('rizal')`)).rejects.toThrow(/permission denied/)
  })

  /** How each door was used to forge or destroy, as the bare role and as the head in whose request SQL was slipped. */
  const attacks: [string, readonly (string | null)[]][] = [
    ['find_account', [cast.head.username]],
    ['account_of', [hex('a')]],
    ['open_session', [hex('a'), randomUUID(), randomUUID(), 'personal', '', '2026-01-05T00:00:00Z']],
    ['pass_second_factor', [hex('a'), hex('b'), '', '99999999999', null, null, '2026-01-05T00:00:00Z']],
    ['unlock_session', [hex('a'), '', '2026-01-05T00:00:00Z']],
    ['lock_session', [hex('a'), '2026-01-05T00:00:00Z']],
    ['renew_session', [hex('a'), hex('b'), '', '99999999999', '2026-01-05T00:00:00Z']],
    ['set_challenge', [hex('a'), 'x']],
    ['end_session', [hex('a')]],
    ['end_other_sessions', [hex('a')]],
    ['restretch', [hex('a'), 'x', '{}', 'x', 'x']],
    ['recover_account', [cast.head.username, 'x', '{}', '2026-01-05T00:00:00Z']],
    ['recovery_public_key', [randomUUID()]],
    ['centre_of_recovery_key', ['x']],
    ['known_shares', ['{}']],
    ['tell_of_recovery', [randomUUID(), randomUUID(), '2026-01-05T00:00:00Z']],
    ['begin_first_run', ['{}', '{}', randomUUID(), '2026-01-05T00:00:00Z']],
    ['append_auth_event', [randomUUID(), randomUUID(), 'auth.signed_in', '2026-01-05T00:00:00Z']],
    ['pretend_refusal', ['2026-01-05T00:00:00Z']],
    ['lock_attempts', ['{x}', '2026-01-05T00:00:00Z']],
    ['note_attempts', ['{x}', 'true', '2026-01-05T00:00:00Z']],
    ['passkeys_of', [hex('a')]],
    ['put_passkey', ['x', 'x', '0', 'x', '2026-01-05T00:00:00Z']],
    ['drop_passkey', ['x']],
    ['put_account', ['{}']],
    ['own_passphrase', ['{}', 'x', 'x']],
    ['own_recovery', ['x', 'x']],
    ['own_locale', ['en']],
    ['centre_wraps', []],
    ['renew_envelope', ['x', '{}', '[]', '[]', '2026-01-05T00:00:00Z']],
    ['grant_role', [randomUUID(), randomUUID(), 'head', '2026-01-05T00:00:00Z', null, '2026-01-05T00:00:00Z']],
    ['end_grants', ['{}', '2026-01-05T00:00:00Z', '2026-01-05T00:00:00Z']],
    [
      'name_deputy',
      [
        randomUUID(),
        randomUUID(),
        randomUUID(),
        'head',
        'plh',
        '2026-01-05T00:00:00Z',
        '2026-02-05T00:00:00Z',
        '2026-01-05T00:00:00Z',
      ],
    ],
    ['end_deputy', [randomUUID(), '2026-01-05T00:00:00Z']],
    ['put_group', ['leaders', 'x', 'x']],
    ['put_member', ['leaders', '1', randomUUID(), 'x']],
    ['take_memberships', [randomUUID(), '{}']],
    ['put_emergency_half', [randomUUID(), '\\x00']],
    ['open_glass', [randomUUID(), randomUUID(), 'danger', 'x', '2026-01-05T00:00:00Z']],
    ['review_opening', [randomUUID(), 'right', '2026-01-05T00:00:00Z']],
    ['take_keys', [randomUUID(), randomUUID()]],
    ['take_lent_keys', [randomUUID(), randomUUID()]],
    ['lend_keys', [randomUUID(), randomUUID()]],
    ['take_up', [randomUUID(), randomUUID(), '2026-01-05T00:00:00Z']],
    ['retire_keys', [randomUUID()]],
    ['drop_old_wraps', [randomUUID()]],
    ['dismiss', [randomUUID(), '2026-01-05T00:00:00Z']],
    ['end_sessions', [randomUUID()]],
    ['close_card', [randomUUID(), '2026-01-05T00:00:00Z']],
    ['kiosk_screen', [hex('a'), '2026-01-05T00:00:00Z']],
    ['kiosk_try', [hex('a'), hex('b'), '2026-01-05T00:00:00Z']],
    ['kiosk_enter', [hex('a'), randomUUID(), hex('b'), hex('c'), '2026-01-05', '2026-01-05T00:00:00Z']],
    ['kiosk_visit', [hex('a'), hex('b'), '2026-01-05T00:00:00Z']],
    ['kiosk_leave', [hex('a'), '2026-01-05T00:00:00Z']],
    ['kiosk_comfort', [hex('a'), hex('b'), '2026-01-05', hex('c'), '2026-01-05T00:00:00Z']],
    ['kiosk_talk', [hex('a'), hex('b'), 'worker', '2026-01-05T00:00:00Z']],
    ['kiosk_put', [hex('a'), hex('b'), randomUUID(), 'question', '2026-01-05', hex('c'), '[]', '2026-01-05T00:00:00Z']],
    ['kiosk_slips', [hex('a'), '{}', '2026-01-05T00:00:00Z']],
    ['say_at', [randomUUID(), '{}', '[]']],
    ['voice_answer_at', [randomUUID(), 'x']],
    ['day_of_woman', [randomUUID(), randomUUID(), '2026-01-05']],
    ['sessions_of_woman', [randomUUID(), randomUUID(), '2026-01-05', '2026-01-05']],
    ['rated_sessions', [randomUUID(), '{}']],
    ['rate_session', [randomUUID(), '{}', hex('a'), '[]']],
    ['holders_at', [randomUUID(), '2026-01-05T00:00:00Z']],
    ['begin_erasure', [randomUUID(), 'whole', randomUUID(), '2026-01-05T00:00:00Z']],
    ['line_of_erasure', [randomUUID(), '2026-01-05T00:00:00Z']],
    ['destroy_keys', [randomUUID(), 'x', '2026-01-05T00:00:00Z']],
    ['destroy_rows', [randomUUID(), '2026-01-05T00:00:00Z']],
    ['mark_file', ['spend_proofs', randomUUID(), hex('a')]],
    ['enter_past', [randomUUID(), '[]', '2026-01-05T00:00:00Z']],
    ['undo_register', [randomUUID(), '30', '250', '2026-01-05T00:00:00Z']],
    ['survey_open', [randomUUID(), '2026-01-05']],
    ['survey_said', [randomUUID(), hex('a')]],
    ['survey_answer', [randomUUID(), randomUUID(), '2026-01-05', hex('a'), '{}', 'kiosk', randomUUID(), '[]']],
  ]

  it('every door is tried below', async () => {
    const there = await t.ownerSql<{ name: string }>(
      `select proname as name from pg_proc where pronamespace = 'door'::regnamespace order by 1`,
    )
    expect(attacks.map(([name]) => name).sort()).toEqual(there.map((r) => r.name))
  })

  it.each(attacks)(
    '%s opens neither for the bare role nor for SQL slipped into the head’s request',
    async (name, args) => {
      const [written, none, made] = [JSON.stringify(args), '', hash('invented').toString('hex')]
      for (const proof of [none, made, null]) {
        const values = [name, written, proof]
        await expect(t.pool.query('select sec.door($1, $2, $3)', values)).rejects.toThrow(/no proof/)
        await expect(t.as(cast.head).sql('select sec.door($1, $2, $3)', values)).rejects.toThrow(/no proof/)
      }
    },
  )

  it('the key of proofs is read by no role of the application, and its absence closes every door', async () => {
    for (const sql of ['select door_key from sec.settings', `update sec.settings set door_key = 'x'`])
      await expect(t.as(cast.head).sql(sql)).rejects.toThrow(/permission denied/)
    const [kept] = await t.ownerSql<{ door_key: Buffer }>('select door_key from sec.settings')
    await t.ownerSql('update sec.settings set door_key = null')
    try {
      await expect(t.as(cast.head).within((ctx) => ctx.door('own_locale', 'id'))).rejects.toThrow(/no proof/)
    } finally {
      await t.ownerSql('update sec.settings set door_key = $1', [kept?.door_key])
    }
  })

  it('a proof that was seen opens nothing for other arguments, another function, later, or in another backend', async () => {
    const [hers, other] = [new pg.Client(t.url('appUrl')), new pg.Client(t.url('appUrl'))]
    await Promise.all([hers.connect(), other.connect()])
    try {
      let seen: unknown[] = []
      // what a door of the process sends is written down on its way
      const spied = {
        query: (text: string, values?: unknown[]) => {
          if (text.includes('sec.door(')) seen = values ?? []
          return hers.query(text, values)
        },
      } as unknown as Parameters<typeof doorOf>[0] // a client as far as doorOf looks at it
      await hers.query('begin')
      const nonce = (await hers.query('select sec.door_nonce() as nonce')).rows[0].nonce
      const [account] = await doorOf(spied, PEPPER, nonce)<{ username: string }>('find_account', cast.head.username)
      expect(account?.username).toBe(cast.head.username) // the control: with a proof it opens
      const [name, , proof] = seen
      const tries = async (client: pg.Client, values: unknown[]) => {
        await client.query('savepoint a')
        await expect(client.query('select sec.door($1, $2, $3)', values)).rejects.toThrow(/no proof/)
        await client.query('rollback to a')
      }
      await tries(hers, [name, '["rizal"]', proof])
      await tries(hers, ['account_of', JSON.stringify([cast.head.username]), proof])
      await other.query('begin')
      await tries(other, seen)
      await hers.query('commit; begin')
      await tries(hers, seen)
    } finally {
      await Promise.all([hers.end(), other.end()])
    }
  })

  it('the head that was forged before is nobody now: the whole way, step by step', async () => {
    const client = await t.pool.connect()
    try {
      const now = t.time.now.toString()
      for (const sql of [
        `select sec.find_account('${cast.head.username}')`,
        `select sec.open_session('${hex('a')}', gen_random_uuid(), gen_random_uuid(), 'personal', '', '${now}')`,
        `select sec.pass_second_factor('${hex('a')}', '${hex('b')}', '', 99999999999, null, null, '${now}')`,
        `select sec.put_session('${hex('b')}', gen_random_uuid(), gen_random_uuid(), 'personal', 2, '', '${now}')`,
        `insert into sec.sessions (token_hash) values ('${hex('b')}')`,
      ])
        await expect(client.query(sql)).rejects.toThrow(/permission denied|does not exist/)
      const { rows } = await client.query('select sec.begin_request($1, $2) as who', [hash('b'), now])
      expect(rows).toEqual([{ who: { state: 'signed_out' } }])
    } finally {
      client.release()
    }
  })
})

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

/** Why a function may be called by SQL alone: what it gives to whoever has nothing but the role. */
const OPEN_TO_THE_ROLE: Readonly<Record<string, string>> = {
  // they read the signature of this transaction, and are what every policy asks
  actor: 'nobody, until begin_request has bound somebody: a forged string is no signature (R02, R04–R06)',
  person: 'as actor',
  centre: 'as actor',
  roles: 'as actor',
  has_role: 'as actor',
  told: 'kinds of events of which the bound person is told; says nothing of any woman',
  cases: 'as actor',
  // the two that make somebody of nobody
  begin_request:
    'binds whose token this is the hash of: 256 bits that stand in a cookie, in no table that the role reads',
  door: 'nothing: asks for a proof by a key that no role of the application reads',
  door_nonce: 'what a proof must cover; without the key it is worth nothing',
  is_first_run: 'whether a centre stands here, as the page of a machine tells everybody',
  // all the rest answers or writes for the bound person, and for nobody it refuses or is empty
  public_keys: 'public halves of keys of one’s own centre; none for nobody',
  fellow_members: 'who shares the bound person’s groups; none for nobody',
  my_sessions: 'the bound person’s own; none for nobody',
  glass_half:
    'half a key while the bound person’s written opening lasts; null for nobody, worth nothing without her own half',
  glass_wraps: 'wrapped keys while the bound person’s written opening lasts; none for nobody',
  append_event: 'a line of the chain in the bound person’s name; refused for nobody',
  append_events: 'as append_event',
  log_read: 'a line of the read log in the bound person’s name; refused for nobody',
  note_denied: 'counts a refused call in the bound person’s name; refused for nobody',
  verify_chain: 'whether the bound person’s chain is whole; null for nobody',
  count_anew: 'has the planner count two tables; says and changes nothing',
  override_gate: 'lifts one gate of a case for the bound head; refused for nobody',
  missing_for_move: 'names of gates of one’s own centre; for nobody every gate is missing, whatever the case',
  missing_for_exit: 'as missing_for_move',
  silenced: 'of which women of the house a death is on record, for whoever works with them; none for nobody',
  told_of_her: 'how great the danger of a woman is and how she left, for whoever may know; nothing for nobody',
  expected_back: 'codes and times of those who are expected back at the gate, for the guard alone; a name for nobody',
  last_name_change: 'a number that grows when somebody is protected or no longer; of whom it says nothing',
  not_here:
    'of which women somebody notes that she is away, for whoever works with them and may not know where; none for nobody',
  stands: 'reads evidence with the eyes of whoever asks',
  broken_files: 'numbers of letters whose file does not fit, for the head, the privacy officer and the auditor',
  set_waiting: 'for a bound head; refused for nobody',
  close_case: 'for a bound head, with every gate met; refused for nobody',
  end_aftercare: 'for the bound head or social worker; refused for nobody',
  finish_tasks: 'ends tasks whose work the bound person’s roles do; nothing for nobody',
}

/** What the worker's role may call: it signs in with its own password, sees operational columns only and holds no key. */
const OPEN_TO_THE_JOB: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['actor', 'person', 'centre', 'roles', 'has_role', 'cases', 'told'].map((n) => [n, 'as the application']),
  ),
  append_event: 'a line of the chain in the name of nobody but the system',
  begin_job: 'binds the system of one centre, never a person',
  chain_reads: 'hashes the read log into the chain',
  chain_denied: 'chains the counted refusals of a minute that is over',
  forget_old: 'forgets what is older than its days',
  all_centres: 'ids of centres, to begin with each',
  shut_forgotten: 'closes again what was opened to be mended and forgotten; nothing is read',
  end_lent_keys: 'takes the keys of a role from whoever stood in and does no longer; gives none',
}

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
    ['renew_envelope', ['x', '{}', '[]', '[]']],
    ['grant_role', [randomUUID(), randomUUID(), 'head', '2026-01-05T00:00:00Z', null, '2026-01-05T00:00:00Z']],
    ['end_grants', ['{}', '2026-01-05T00:00:00Z', '2026-01-05T00:00:00Z']],
    [
      'name_deputy',
      [
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

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { HUNTED, NO_WITH_CARE, prepared, proposed, referred, SURYANI, versionOf, WHY } from './people.ts'

let t: TestApp
let caseId: string
let listId: string

beforeAll(async () => {
  t = await startApp()
  caseId = (await referred(t, cast.rizal, SURYANI)).caseId
  await prepared(t, cast.rizal, caseId, HUNTED)
  await t.as(cast.rizal).call('selection.noteContact', {
    caseId,
    withWhom: 'sender',
    channel: 'call',
    wasReached: true,
    text: 'Sudah bicara.',
  })
  await proposed(t, cast.rizal, caseId, 'refer', NO_WITH_CARE)
  await t
    .as(cast.head)
    .call('selection.decide', { caseId, version: await versionOf(t, caseId), kind: 'refer', reason: WHY })
  await t
    .as(cast.rizal)
    .call('complaints.note', { caseId, channel: 'letter', receivedOn: '2026-01-12', text: 'Keberatan.' })
  await t
    .as(cast.rizal)
    .call('complaints.noteOutcome', { caseId, notedOn: '2026-01-12', outcome: 'joined', text: 'Ikut kelas.' })
  const csv = Buffer.from('No;Nama;NIK;Tanggal Lahir\n1;Melati;9910014508980055;5-8-1998\n').toString('base64')
  listId = (await t.as(cast.wulan).call('lists.read', { fileBase64: csv, name: 'a.csv' })).listId
})
afterAll(() => t.close())

const IDENTITY = [
  'referral_papers',
  'referral_answers',
  'referral_contacts',
  'referral_steps',
  'referral_complaints',
  'referral_outcomes',
]
const NARRATIVE = ['referral_stories', 'referral_checks', 'referral_readiness']
const reads: Record<string, readonly (typeof cast)[keyof typeof cast][]> = {
  ...Object.fromEntries(
    IDENTITY.map((table) => [table, [cast.head, cast.coordinator, cast.administration, cast.rizal]]),
  ),
  ...Object.fromEntries(NARRATIVE.map((table) => [table, [cast.head, cast.coordinator, cast.rizal]])),
  referral_triages: [cast.head, cast.rizal],
  referrals: [cast.head, cast.coordinator, cast.administration, cast.rizal, cast.wulan],
  referral_letters: [cast.head, cast.coordinator, cast.administration, cast.rizal, cast.wulan],
}

describe('who sees which rows, in SQL as the application', () => {
  it.each(Object.keys(reads))('%s: exactly those who hold the key', async (table) => {
    const where = table === 'referral_letters' ? '' : `where case_id = '${caseId}'`
    for (const who of Object.values(cast).filter((m) => m !== cast.ended)) {
      const [row] = await t.as(who).sql(`select count(*)::int as n from ${table} ${where}`)
      expect([who.username, row?.n > 0]).toEqual([who.username, reads[table]?.includes(who)])
    }
    const [none] = await t.as(elsewhere.head).sql(`select count(*)::int as n from ${table}`)
    expect(none?.n).toBe(0)
  })

  it.each(['referral_lists', 'list_files', 'list_rows'])(
    'A16 %s: the registry and whoever brought it',
    async (table) => {
      for (const [who, sees] of [
        [cast.head, true],
        [cast.administration, true],
        [cast.coordinator, true],
        [cast.wulan, true],
        [cast.rizal, false],
        [cast.nurse, false],
        [cast.guard, false],
        [cast.socialOffice, false],
      ] as const) {
        const [row] = await t.as(who).sql(`select count(*)::int as n from ${table} where list_id = $1`, [listId])
        expect([who.username, row?.n > 0]).toEqual([who.username, sees])
      }
    },
  )
})

describe('what nobody writes', () => {
  it('a decision, a contact or a check in somebody else’s name', async () => {
    const other = t.as(cast.coordinator).id
    const at = `now(), 'x'`
    await expect(
      t
        .as(cast.head)
        .sql(
          `insert into referral_steps (centre_id, step_id, case_id, person_id, at, body, step) select centre_id, gen_random_uuid(), case_id, $2, ${at}, 'decided' from referrals where case_id = $1`,
          [caseId, other],
        ),
    ).rejects.toThrow(/row-level security/)
    await expect(
      t
        .as(cast.head)
        .sql(
          `insert into referral_checks (centre_id, check_id, case_id, person_id, at, body, verdict) select centre_id, gen_random_uuid(), case_id, $2, ${at}, 'eligible' from referrals where case_id = $1`,
          [caseId, other],
        ),
    ).rejects.toThrow(/row-level security/) // she was refused, too: row security speaks before the trigger that says so
  })

  it('a check or a triage over an older one, or a row away', async () => {
    for (const sql of [
      'update referral_checks set verdict = $1',
      'update referral_triages set body = $1',
      'delete from referral_steps where step = $1',
      'delete from referrals where status = $1',
    ])
      await expect(t.as(cast.head).sql(sql, ['eligible'])).rejects.toThrow(/permission denied/)
  })

  it('the referral of a colleague’s case', async () => {
    await t.as(cast.wulan).sql(`update referrals set status = 'accepted' where case_id = $1`, [caseId])
    expect((await t.ownerSql('select status from referrals where case_id = $1', [caseId]))[0]?.status).toBe('referred')
  })

  it('a row of a list that was confirmed, away', async () => {
    await t.ownerSql(`update list_rows set outcome = 'imported' where list_id = $1`, [listId])
    await t.as(cast.head).sql('delete from list_rows where list_id = $1', [listId])
    expect(
      (await t.ownerSql('select count(*)::int as n from list_rows where list_id = $1', [listId]))[0]?.n,
    ).toBeGreaterThan(0)
  })
})

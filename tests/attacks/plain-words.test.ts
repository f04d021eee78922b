import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInHouse } from '../../src/modules/sessions/tests/support.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

const MARK = 'penandarekaan'

/** security-cases.md 4.2 I01, I06: what a person typed is read by whoever holds a stolen dump. Every table, as its owner dumps it. */
describe('words that were typed, in a dump', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani', { who: cast.rizal })
  })
  afterAll(() => t.close())

  /** Where the word stands plain: table by table, every row as text. */
  async function plainIn(word: string): Promise<string[]> {
    const tables = await t.ownerSql<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'keys', 'sec') and c.relkind = 'r'`,
    )
    const hits: string[] = []
    for (const { name } of tables) {
      const rows = await t.ownerSql(`select 1 from ${name} x where x::text ilike '%${word}%'`)
      if (rows.length > 0) hits.push(name)
    }
    return hits
  }

  it('the search bites: a register number is found', async () => {
    await t.ownerSql(`update cases set register_no = '${MARK}0' where case_id = $1`, [caseId])
    expect(await plainIn(`${MARK}0`)).toEqual(['public.cases'])
  })

  it('what she brought is not told, and her keepers read it', async () => {
    await t.as(cast.houseMother).call('custody.listBelongings', {
      caseId,
      items: [{ item: `Cincin ${MARK}1`, condition: `dari ${MARK}1`, quantity: 1, kept: 'store' }],
    })
    expect(await plainIn(`${MARK}1`)).toEqual([])
    for (const who of [cast.rizal, cast.head, cast.administration])
      expect((await t.as(who).call('custody.ofCase', { caseId })).belongings).toMatchObject([
        { item: `Cincin ${MARK}1`, condition: `dari ${MARK}1` },
      ])
  })

  it('nor topic, guest, place and material of a group session, nor the task that comes of it', async () => {
    const { groupId } = await t.as(cast.rizal).call('groups.save', {
      on: '2026-01-12',
      time: '08:00',
      minutes: 60,
      topic: `Trauma ${MARK}2`,
      method: 'practice',
      delivererName: `Ibu ${MARK}2`,
      place: `Rumah ${MARK}2`,
      material: `Foto ${MARK}2`,
      questions: 0,
      people: [{ caseId, mark: 'present', needsReexplaining: true }],
    })
    expect(await plainIn(`${MARK}2`)).toEqual([])
    expect(await t.as(cast.sewing).call('groups.read', { groupId })).toMatchObject({
      topic: `Trauma ${MARK}2`,
      deliverer: `Ibu ${MARK}2`,
      place: `Rumah ${MARK}2`,
      material: `Foto ${MARK}2`,
    })
  })
})

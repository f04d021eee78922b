import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { displayPlace, openDisplay } from '../../cases/facts/labels.ts'
import { openIdentity } from '../../clients/facts.ts'
import { caseOfRizal } from './house.ts'

const place = { table: 'tests', row: 'r', column: 'c' }

/** Two transactions about the keys of one case: whichever is first, nobody misses a key and nothing is sealed for nobody. */
describe('keys of one case, two people at once', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  /** Rizal seals a value and has not committed yet while `meanwhile` is asked for; then both end. */
  async function during(
    caseId: string,
    cls: 'narrative' | 'identity',
    meanwhile: () => Promise<unknown>,
    beforeCommit = () => {},
  ) {
    const [sealed, hold] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const first = t.as(cast.rizal).within(async (ctx) => {
      const envelope = await ctx.seal.seal(cls, caseId, place, 'ditulis lebih dulu')
      sealed.resolve()
      await hold.promise
      return envelope
    })
    await sealed.promise
    const second = meanwhile()
    await wait(300)
    beforeCommit()
    hold.resolve()
    return (await Promise.all([first, second]))[0]
  }
  const read = (who: { username: string }, caseId: string, cls: 'narrative' | 'identity', envelope: string) =>
    t.as(who).within((ctx) => ctx.seal.open(cls, caseId, place, envelope))

  it('gives a new colleague also the key that was just being made', async () => {
    const caseId = await caseOfRizal(t)
    const envelope = await during(caseId, 'narrative', () =>
      t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.wulan).id, part: 'assistant' }),
    )
    expect(await read(cast.wulan, caseId, 'narrative', envelope)).toBe('ditulis lebih dulu')
  })

  it('protects a woman only after what was being sealed with the old key is there to be sealed anew', async () => {
    const caseId = await caseOfRizal(t, 'Rukmini')
    let isProtected = false
    let wasProtected: boolean | null = null
    await during(
      caseId,
      'identity',
      async () => {
        await t.as(cast.rizal).call('cases.protect', { caseId, isProtected: true, reason: 'Suaminya mencari dia.' })
        isProtected = true
      },
      () => {
        wasProtected = isProtected
      },
    )
    expect([wasProtected, isProtected]).toEqual([false, true])
    expect((await t.as(cast.rizal).within((ctx) => openIdentity(ctx, caseId)))?.fullName).toBe('Rukmini')
  })

  it('makes one key when two seal the first value of a class', async () => {
    const caseId = await caseOfRizal(t, 'Dewi')
    const write = () => t.as(cast.rizal).within((ctx) => ctx.seal.seal('narrative', caseId, place, 'x'))
    await Promise.all([write(), write(), write()])
    expect(
      await t.ownerSql(
        `select count(*)::int as n from keys.data_keys where case_id = $1 and class = 'narrative' and is_current`,
        [caseId],
      ),
    ).toEqual([{ n: 1 }])
  })

  it('reads again which groups a person is in when a key of one is met that the session does not know yet', async () => {
    const caseId = await caseOfRizal(t, 'Yulianti')
    await t.as(cast.wulan).within(async (ctx) => {
      await ctx.seal.groups()
      ctx.seal.ring.groups = new Map() // as it stands in a process that did not see the role being given
      ctx.seal.ring.dataKeys.clear()
      expect((await openDisplay(ctx, caseId))?.callName).toBe('Yulianti')
    })
  })

  it('refuses a name that was moved to another row, also when it was opened in its own before', async () => {
    const [caseId, other] = [await caseOfRizal(t, 'Marlina'), await caseOfRizal(t, 'Kartika')]
    await t.as(cast.rizal).within(async (ctx) => {
      const { rows } = await ctx.client.query('select call_name from case_displays where case_id = $1', [caseId])
      const open = (row: string) => ctx.seal.open('display', caseId, displayPlace(row), rows[0].call_name)
      expect(await open(caseId)).toContain('Marlina')
      expect(await open(caseId)).toContain('Marlina')
      await expect(open(other)).rejects.toThrow('refused')
    })
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'
import { withGoals } from '../../sessions/tests/support.ts'

describe('her business for practice', () => {
  let t: TestApp
  let caseId = ''
  const day = (more: object = {}) => ({
    ...{ caseId, version: 0, on: '2026-01-09', customers: 3 },
    lines: [
      { kind: 'capital' as const, rupiah: 200_000, what: 'modal' },
      { kind: 'material' as const, rupiah: 120_000, what: 'kain' },
      { kind: 'takings' as const, rupiah: 150_000, what: 'permak celana' },
    ],
    ...{ face5: 2, face4: 0, face3: 1, face2: 0, face1: 0 },
    ...more,
  })
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await livesHere(t, caseId, cast.rizal)
    await t.ownerSql(`update cases set track = 'sewing', stage = 'evaluation' where case_id = $1`, [caseId])
    await withGoals(t, caseId, [])
    const group = { name: 'Jahit A', track: 'sewing' as const, fromOn: '2026-01-05' }
    const { groupId } = await t.as(cast.coordinator).call('programme.saveGroup', group)
    await t.as(cast.classes).call('programme.enrol', { groupId, caseIds: [caseId] })
  })
  afterAll(() => t.close())

  it('is written by her tutor, refused for a day to come, before she came and with more faces than customers', async () => {
    const refused = (more: object) => t.as(cast.sewing).refused('practicum.saveDay', day(more))
    expect(await refused({ on: '2026-01-13' })).toBe('in_the_future')
    expect(await refused({ on: '2026-01-04' })).toBe('before_arrival')
    expect(await refused({ on: '2026-02-30' })).toBe('invalid_input')
    expect(await refused({ customers: 2 })).toBe('more_faces_than_customers')
    expect(await t.as(cast.houseMother).refused('practicum.saveDay', day())).toBe('not_allowed')
    expect(await t.as(cast.sewing).call('practicum.saveDay', day())).toMatchObject({ version: 1 })
  })

  it('is one record a day: two phones that write it anew are told, and a later line comes to it', async () => {
    const theirs = { on: '2026-01-09', customers: 3, faces: [0, 0, 1, 0, 2], version: 1 }
    await expect(t.as(cast.coordinator).call('practicum.saveDay', day({ customers: 9 }))).rejects.toMatchObject({
      refusal: { code: 'stale_version', theirs },
    })
    const lines = [{ kind: 'other' as const, rupiah: 20_000, what: 'ongkos' }]
    await t.as(cast.sewing).call('practicum.saveDay', day({ version: 1, customers: 4, lines }))
    const { sums, days } = await t.as(cast.houseMother).call('practicum.ofCase', { caseId })
    expect(sums).toMatchObject({ takings: 150_000, profit: 10_000, balance: 210_000, customers: 4, meanTenths: 43 })
    expect(days[0]?.lines.map((l) => l.what)).toEqual(['modal', 'kain', 'permak celana', 'ongkos'])
    expect(await t.as(cast.nurse).refused('practicum.ofCase', { caseId })).toBe('not_allowed')
    expect(await t.as(cast.wulan).refused('practicum.saveDay', day({ version: 2 }))).toBe('not_allowed')
  })

  it('strikes a wrong line, once; it stays and no longer counts', async () => {
    const read = async () => t.as(cast.sewing).call('practicum.ofCase', { caseId })
    const lineId = (await read()).days[0]?.lines.at(-1)?.lineId ?? ''
    await t.as(cast.sewing).call('practicum.strikeLine', { lineId })
    expect(await t.as(cast.sewing).refused('practicum.strikeLine', { lineId })).toBe('already_struck')
    for (const set of ['struck_by = null, struck_at = null', `struck_by = '${t.as(cast.head).id}'`])
      await expect(
        t.as(cast.sewing).sql(`update cash_lines set ${set} where line_id = $1`, [lineId]),
        set,
      ).rejects.toThrow('already_struck')
    const { sums, days } = await read()
    expect([sums.profit, days[0]?.lines.at(-1)?.isStruck]).toEqual([30_000, true])
  })

  it('is what the record of the evaluation begins with', async () => {
    const { offeredPracticum } = await t.as(cast.sewing).call('evaluations.page', { caseId })
    expect(offeredPracticum).toEqual({
      ...{ fromOn: '2026-01-09', untilOn: '2026-01-09', daysOpen: 1, customers: 4, revenueRupiah: 150_000 },
      ...{ materialRupiah: 120_000, otherRupiah: 0, customerRating: 4, isCashBookKept: true },
    })
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { Refused, startApp } from '../../../../tests/support/app.ts'
import { toldBy } from '../../../../tests/support/event-named.ts'
import { openInHouse } from './support.ts'

const explanation = 'Dua minggu dirawat di rumah sakit; dikunjungi perawat.'
const RULES = ['attendance_kept_or_explained', 'weekly_notes_kept_or_explained'] as const

/** ARCHITECTURE.md (G5): the standing rules are met or explained when she goes on, not at some time before. */
describe('the word on a standing rule', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani', { since: 'today' })
    await toldBy(t, cast.head, 'conferences.review_held', { caseId })
  })
  afterAll(() => t.close())

  const confirm = async () => {
    await t.as(cast.rizal).call('sessions.confirmStanding', { caseId, weekly: explanation, attendance: explanation })
  }
  const met = async () =>
    (await t.as(cast.rizal).call('cases.page', { caseId })).gates.filter((g) => g.met).map((g) => g.name)
  const goOn = () => t.as(cast.rizal).call('cases.move', { caseId, to: 'review' })

  it('of the third week does not stand in the tenth: not on the page, not before the database', async () => {
    t.travelTo('2026-02-01T02:00:00Z')
    await confirm()
    expect(await met()).toEqual(expect.arrayContaining([...RULES, 'review_held']))
    t.travelTo('2026-03-22T02:00:00Z')
    expect((await met()).filter((name) => RULES.some((rule) => rule === name))).toEqual([])
    expect(await met()).toContain('review_held')
    const refused = await goOn().catch((e: unknown) => e)
    expect(refused).toBeInstanceOf(Refused)
    expect(refused).toMatchObject({ refusal: { code: 'gates_missing', params: { missing: RULES } } })
    expect(await t.as(cast.rizal).call('sessions.weekState', { caseId })).toMatchObject({
      confirmedAt: null,
    })
  })

  it('may be passed by the head again when it has lapsed, and not before', async () => {
    const pass = { caseId, gate: RULES[0], reason: 'Pekerja sosial sakit; kepala mengetahui.' }
    await t.as(cast.head).call('cases.overrideGate', pass)
    expect(await t.as(cast.head).refused('cases.overrideGate', pass)).toBe('gate_already_met')
  })

  it('said anew lets her go on for a week', async () => {
    await confirm()
    t.pass({ hours: 6 * 24 })
    expect(await goOn()).toEqual({ stage: 'review' })
  })
})

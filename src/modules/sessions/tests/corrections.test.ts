import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { Refused, startApp } from '../../../../tests/support/app.ts'
import { serviceCounts, workSince } from '../facts.ts'
import { lastGoalNote } from '../queries/standing.ts'
import { noteOf, openInHouse, withGoals } from './support.ts'

const GOAL = '0f000000-0000-4000-8000-000000000001'

describe('a note that was corrected', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani', { since: 'today' })
    await withGoals(t, caseId, [GOAL])
    t.travelTo('2026-01-28T02:00:00Z')
    const { noteId } = await t.as(cast.rizal).call('sessions.saveNote', {
      ...noteOf(caseId),
      on: '2026-01-13',
      needsAttention: true,
      goalIds: [GOAL],
    })
    await t.as(cast.rizal).call('sessions.saveNote', {
      ...noteOf(caseId),
      kind: 'phone',
      on: '2026-01-21',
      minutes: 15,
      correctsId: noteId,
    })
  })
  afterAll(() => t.close())

  it('counts once among the work done, as what it says now', async () => {
    const work = await t.as(cast.rizal).within((ctx) => workSince(ctx, caseId, '2026-01-12'))
    expect(work).toMatchObject({ notes: { phone: 1 }, notesTotal: 1, attention: 0 })
    expect(Object.keys(work.notes)).toEqual(['phone'])
  })

  it('counts once in the report of service, with its corrected part and minutes', async () => {
    const rows = await t.as(cast.head).within((ctx) => serviceCounts(ctx, '2026-01-01', '2026-01-31'))
    expect(rows.map((r) => [r.kind, r.count, r.minutes])).toEqual([['phone', 1, 15]])
  })

  it('keeps the week of its corrected day, and no longer the other', async () => {
    const { weeks, missing } = await t.as(cast.rizal).call('sessions.weekState', { caseId })
    expect(weeks.map((w) => w.state)).toEqual(['missing', 'kept', 'running'])
    expect(missing).toBe(1)
  })

  it('no longer speaks of a goal that the correction took out', async () => {
    expect(await t.as(cast.rizal).within((ctx) => lastGoalNote(ctx, caseId))).toBeNull()
  })

  it('G01 corrected twice at the same moment: one stands, the other is shown it and loses nothing', async () => {
    const { noteId } = await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(caseId), on: '2026-01-27' })
    const correct = (discussed: string) =>
      t
        .as(cast.rizal)
        .call('sessions.saveNote', { ...noteOf(caseId), on: '2026-01-27', discussed, correctsId: noteId })
        .catch((e: unknown) => e)
    const answers = await Promise.all([correct('Dari ponsel.'), correct('Dari kantor.')])
    const stale = answers.filter((a) => a instanceof Refused)
    expect(stale).toHaveLength(1)
    const { versions } = await t.as(cast.rizal).call('sessions.read', { noteId })
    expect(stale[0]).toMatchObject({
      refusal: {
        code: 'stale_version',
        theirs: { noteId: versions[0]?.noteId, words: { discussed: versions[0]?.words?.discussed } },
      },
    })
  })
})

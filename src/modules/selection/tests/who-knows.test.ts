import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { toldBy } from '../../../../tests/support/event-named.ts'
import { referred, SURYANI } from '../../referrals/tests/people.ts'

/** A selection speaks by its kinds alone: what was found, that she complained, which paper was made about her. */
describe('who reads a selection, a letter and a psychologist on the timeline', () => {
  let t: TestApp
  let caseId: string
  const HAPPENED = [
    'screening.triaged',
    'screening.not_eligible',
    'complaints.noted',
    'complaints.outcome_noted',
    'letters.issued',
    'assessments.psychologist_view_recorded',
  ] as const
  const readBy = async (who: { username: string }) => {
    const { items } = await t.as(who).call('cases.timeline', { caseId, group: 'all' })
    return HAPPENED.filter((kind) => items.some((i) => i.kind === kind))
  }

  beforeAll(async () => {
    t = await startApp()
    ;({ caseId } = await referred(t, cast.rizal, SURYANI))
    for (const kind of HAPPENED)
      await toldBy(t, kind.startsWith('assessments') ? cast.psychologist : cast.rizal, kind, { caseId })
  })
  afterAll(() => t.close())

  it('her worker and the head read all of it', async () => {
    expect(await readBy(cast.rizal)).toEqual(HAPPENED)
    expect(await readBy(cast.head)).toEqual(HAPPENED)
  })

  it('the house that teaches, cooks and nurses reads none of it', async () => {
    expect(await readBy(cast.nurse)).toEqual([])
    for (const who of [cast.sewing, cast.houseMother])
      expect(await t.as(who).refused('cases.timeline', { caseId, group: 'all' })).toBe('not_found')
  })

  it('administration reads what it handles, not that danger was asked about', async () => {
    expect(await readBy(cast.administration)).toEqual([
      'screening.not_eligible',
      'complaints.noted',
      'complaints.outcome_noted',
      'letters.issued',
    ])
  })

  it('a worker with other women knows that she was referred, and neither complaint, outcome nor letter', async () => {
    expect(await readBy(cast.wulan)).toEqual(['screening.not_eligible'])
  })
})

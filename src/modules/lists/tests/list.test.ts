import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { draftOfAList } from './draft-of-a-list.ts'
import { listsAfter } from './lists-after.ts'
import { savedList } from './saved-list.ts'
import { secondOffice } from './second-office.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

// one server: each part goes on where the one before it ended
const app = () => t
draftOfAList(app)
savedList(app)
listsAfter(app)
secondOffice(app)

describe('intakes', () => {
  it('have a number once a year, days in order, and stay under their number; a stale one shows both', async () => {
    const head = t.as(cast.head)
    const base = { year: 2026, ordinal: 2, startsOn: '2026-07-13', endsOn: '2027-01-10', quota: 40 }
    const { intakeId } = await head.call('referrals.saveIntake', base)
    expect(await head.refused('referrals.saveIntake', base)).toBe('intake_taken')
    expect(await head.refused('referrals.saveIntake', { ...base, ordinal: 3, endsOn: '2026-07-01' })).toBe(
      'intake_dates',
    )
    expect(await head.refused('referrals.saveIntake', { ...base, intakeId, version: 1, ordinal: 4 })).toBe(
      'intake_fixed',
    )
    await head.call('referrals.saveIntake', { ...base, intakeId, version: 1, quota: 30 })
    const late = head.call('referrals.saveIntake', { ...base, intakeId, version: 1, quota: 35 })
    await expect(late).rejects.toMatchObject({
      refusal: { code: 'stale_version', theirs: { ...base, quota: 30, version: 2 } },
    })
    expect(await t.as(cast.rizal).refused('referrals.saveIntake', base)).toBe('not_allowed')
    const { intakes } = await t.as(cast.rizal).call('referrals.intakes', {})
    expect(intakes[0]).toMatchObject({ name: 'II/2026', quota: 30, candidates: 0 })
    expect(intakes[1]).toMatchObject({ name: 'I/2026', candidates: 20 })
  })
})

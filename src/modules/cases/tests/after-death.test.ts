import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openInHouse } from '../../sessions/tests/support.ts'

describe('the head of the page of a woman who died', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  it('counts no days and says of nobody that she is cared for, from the moment it was told', async () => {
    const caseId = await openInHouse(t, 'Hartini', { since: 'today' })
    const seen = (who: (typeof cast)[keyof typeof cast]) => t.as(who).call('cases.page', { caseId })
    expect((await seen(cast.nurse)).dayInHouse).not.toBeNull()
    await t.as(cast.rizal).call('terminations.open', { caseId, exit: 'MENINGGAL' })
    for (const who of [cast.rizal, cast.nurse, cast.houseMother])
      expect(await seen(who)).toMatchObject({ dayInHouse: null, presence: 'gone', state: 'open' })
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openInHouse } from '../../sessions/tests/support.ts'

describe('the minute of an ending (F34)', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  it('is not written yet for whoever may open it, and closed for whoever may not', async () => {
    const caseId = await openInHouse(t, 'Suryani', { since: 'today' })
    const asked = async (who: (typeof cast)[keyof typeof cast]) => {
      const { missing } = await t.as(who).call('letters.prepare', { code: 'f34', caseId, fields: {}, preview: false })
      return missing.map((m) => m.field).filter((field) => field.startsWith('serah_terima'))
    }
    for (const who of [cast.head, cast.rizal]) expect(await asked(who)).toEqual(['serah_terima'])
    expect(await asked(cast.administration)).toEqual(['serah_terima_tertutup'])
  })
})

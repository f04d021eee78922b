import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, type Member } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { openInData } from '../../clients/tests/support.ts'

describe('how many left without coming back', () => {
  let t: TestApp
  const cases: string[] = []
  beforeAll(async () => {
    t = await startApp()
    for (const callName of ['Aminah', 'Dewi', 'Marni', 'Siti'])
      cases.push(await openInData(t, { honorific: 'Ibu', callName, birthYear: 1998 }))
    await t.ownerSql(`update cases set state = 'open', presence = 'in_house', admitted_on = '2026-01-05'`)
  })
  afterAll(() => t.close())

  const away = (n: number, as: 'left' | 'on_leave') =>
    t.ownerSql(`update cases set presence = 'away', away_as = $2 where case_id = $1`, [cases[n], as])
  const count = async (who: Member) => (await t.as(who).sql('select sec.count_left() as n'))[0]?.['n']

  it('A43 is not counted for whoever is not told of the one woman who is away, or of all who are: the number would be a name', async () => {
    await away(0, 'left')
    expect([await count(cast.head), await count(cast.coordinator), await count(cast.rizal)]).toEqual([1, 1, 1])
    for (const who of [cast.administration, cast.wulan]) expect(await count(who), who.username).toBe(0)
    await away(1, 'on_leave')
    expect(await count(cast.administration), 'of two').toBe(0)
    await away(2, 'on_leave')
    expect(await count(cast.administration), 'one of three').toBe(1)
    for (const n of [1, 2]) await away(n, 'left')
    expect([await count(cast.head), await count(cast.administration)], 'all of three').toEqual([3, 0])
    await away(3, 'on_leave')
    expect([await count(cast.administration), await count(cast.wulan)]).toEqual([3, 3])
  })

  it('is nothing for whoever counts no places', async () => {
    for (const who of [cast.guard, cast.houseMother, cast.socialOffice, cast.privacy])
      expect(await count(who), who.username).toBe(0)
  })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openCase } from '../../cases/facts/case.ts'

const unknown = '01930000-0000-7000-8000-000000000000'
let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

test('a day in the future is refused', async () => {
  const refused = await app.as(cast.rizal).refused('__camel__.record', { caseId: unknown, happenedOn: '2030-01-01' })
  expect(refused).toBe('day_in_future')
})

test('what is recorded is there for the worker of the case, and not for another caseload or another centre', async () => {
  const rizal = app.as(cast.rizal)
  const display = { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 } as const
  const { caseId } = await rizal.within((ctx) =>
    openCase(ctx, { display, openedOn: '2026-01-05', responsibleId: rizal.id }),
  )
  const { id } = await rizal.call('__camel__.record', { caseId, happenedOn: '2026-01-12' })
  expect((await rizal.call('__camel__.list', { caseId })).rows).toEqual([{ id, happenedOn: '2026-01-12' }])
  for (const who of [cast.wulan, elsewhere.stranger])
    expect((await app.as(who).call('__camel__.list', { caseId })).rows).toEqual([])
})

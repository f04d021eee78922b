import { afterAll, beforeAll, expect, test } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'

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

test('the stranger from the other centre finds nothing', async () => {
  const { rows } = await app.as(elsewhere.stranger).call('__camel__.list', { caseId: unknown })
  expect(rows).toEqual([])
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { COST, LEAST_COST } from '../../src/platform/seal/passwords.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { startProgram } from '../support/program.ts'

let t: TestApp

beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

it('stretches at the real cost in the server that a centre starts, and opens there what was stretched with less', async () => {
  const { username, passphrase } = t.card(cast.rizal) ?? { username: '', passphrase: '' }
  const kdf = async () =>
    (await t.ownerSql<{ kdf: object }>('select kdf from accounts where username = $1', [username]))[0]
  expect((await kdf())?.kdf).toMatchObject(LEAST_COST)
  const program = await startProgram(t.database)
  try {
    const answer = await fetch(`${program.url}/api/auth/signIn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, passphrase, device: 'personal' }),
    })
    expect([answer.status, await answer.json()]).toMatchObject([200, { next: 'second_factor' }])
  } finally {
    await program.stop()
    await program.clear()
  }
  expect((await kdf())?.kdf).toMatchObject(COST)
})

it('costs what the promise says: 64 MiB and three passes', () => {
  expect(COST).toEqual({ memoryKiB: 65_536, passes: 3, lanes: 1 })
})

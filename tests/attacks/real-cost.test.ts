import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { COST, LEAST_COST } from '../../src/platform/seal/passwords.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { PEPPER } from '../support/services.ts'

const root = new URL('../..', import.meta.url).pathname
let t: TestApp
let data: string

beforeAll(async () => {
  t = await startApp()
  data = mkdtempSync(join(tmpdir(), 'titian-cost-'))
  mkdirSync(join(data, 'secrets'))
  writeFileSync(join(data, 'secrets', 'pepper'), PEPPER.toString('base64url'))
})
afterAll(async () => {
  await t.close()
  rmSync(data, { recursive: true, force: true })
})

/** The program itself, as `npm start` runs it; nothing of a test is in it. */
async function server() {
  const url = (which: 'ownerUrl' | 'appUrl' | 'jobUrl') => inject(which).replace(/%(25)?db%(25)?/, t.database)
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    TITIAN_OWNER_URL: url('ownerUrl'),
    TITIAN_APP_URL: url('appUrl'),
    TITIAN_JOB_URL: url('jobUrl'),
    TITIAN_DATA: data,
    PORT: '0',
  }
  const program = spawn(process.execPath, ['src/app/server.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => program.once('exit', resolve))
  for await (const line of createInterface({ input: program.stdout })) {
    const said: { ready?: boolean; url?: string } = JSON.parse(line)
    if (!said.ready) continue
    const stop = () => {
      program.kill()
      return ended
    }
    return { url: said.url ?? '', stop }
  }
  throw new Error('the server ended before it listened')
}

it('stretches at the real cost in the server that a centre starts, and opens there what was stretched with less', async () => {
  const { username, passphrase } = t.card(cast.rizal) ?? { username: '', passphrase: '' }
  const kdf = async () =>
    (await t.ownerSql<{ kdf: object }>('select kdf from accounts where username = $1', [username]))[0]
  expect((await kdf())?.kdf).toMatchObject(LEAST_COST)
  const { url, stop } = await server()
  try {
    const answer = await fetch(`${url}/api/auth/signIn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, passphrase, device: 'personal' }),
    })
    expect([answer.status, await answer.json()]).toMatchObject([200, { next: 'second_factor' }])
  } finally {
    await stop()
  }
  expect((await kdf())?.kdf).toMatchObject(COST)
})

it('costs what the promise says: 64 MiB and three passes', () => {
  expect(COST).toEqual({ memoryKiB: 65_536, passes: 3, lanes: 1 })
})

import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { startProgram } from '../support/program.ts'
import { signInWith } from '../support/real-server.ts'
import { copyOfTemplate } from '../support/template-copy.ts'

const TYPED = ['Penanda Rekaan Sembilan', '9910014508980077', 'Dusun Penanda Rekaan', 'rahasia-sekali-7']

/** security-cases.md 4.2 A79, C12, I06: what the program itself writes down, read to the last byte. */
describe('the log of the program', () => {
  let program: Awaited<ReturnType<typeof startProgram>>
  let template: Awaited<ReturnType<typeof copyOfTemplate>>
  let owner: pg.Client
  let cookie = ''
  const answerOf = (name: string, body: unknown) =>
    fetch(`${program.url}/api/${name.replace('.', '/')}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie },
      body: JSON.stringify(body),
    })
  const ask = async (name: string, body: unknown) => (await answerOf(name, body)).status
  const lines = () => program.log().split('\n').filter(Boolean)

  beforeAll(async () => {
    template = await copyOfTemplate('log')
    owner = new pg.Client({ connectionString: template.url('ownerUrl') })
    await owner.connect()
    await owner.query('update sec.settings set given_clock = false')
    program = await startProgram(template.database, { keepLog: true })
    const now = { now: Temporal.Now.instant().subtract({ seconds: 30 }) }
    cookie = `__Host-sid=${await signInWith(program.url, inject('cards')['rizal'], now)}`
  }, 120_000)
  afterAll(async () => {
    await program.clear()
    await owner.end()
    await template.drop()
  })

  it('I06 A79 says of a defect where it is and nothing of what was typed', async () => {
    const [name = '', nik = '', address = '', secret = ''] = TYPED
    expect(await ask('clients.search', { text: name })).toBe(200)
    expect(await ask('clients.search', { text: name, [nik]: address })).toBeGreaterThanOrEqual(400)
    expect(await ask('auth.signIn', { username: name, passphrase: secret, device: 'personal' })).toBeGreaterThanOrEqual(
      400,
    )
    await owner.query('alter table cases rename to cases_away')
    expect(await ask('clients.search', { text: address })).toBe(500)
    await owner.query('alter table cases_away rename to cases')
    for (let n = 0; n < 100 && lines().length === 0; n++) await pause(50)
    const log = program.log()
    expect(log).toContain('clients.search') // the search bites
    for (const words of [...TYPED, 'rizal', 'Rizal']) expect(log.includes(words), words).toBe(false)
  })

  it('C12 is lines of JSON whatever is typed: no line of somebody else, and no colour of a terminal', async () => {
    const evil = `x\n{"level":30,"event":"all_is_well"}\n\u001b[2Jx`
    await fetch(`${program.url}/api/${encodeURIComponent(evil)}`, { method: 'POST' })
    await ask(`cases.${encodeURIComponent(evil)}`, { [evil]: evil })
    await ask('auth.signIn', { username: evil, passphrase: evil, device: evil })
    const before = lines().length
    await owner.query('alter table cases rename to cases_away')
    for (const text of [evil, 'x\n{"level":30,"event":"all_is_well"}']) await ask('clients.search', { text })
    expect(await ask('clients.search', { text: '{"level":30,"event":"all_is_well"}' })).toBe(500)
    await owner.query('alter table cases_away rename to cases')
    await expect.poll(() => lines().length, { timeout: 10_000 }).toBeGreaterThan(before) // what was asked last was written down
    for (const line of lines()) expect(() => JSON.parse(line), line).not.toThrow()
    for (const piece of ['all_is_well', '\u001b']) expect(program.log().includes(piece), piece).toBe(false)
  })
  it('of a defect tells whoever asked one word, and itself the moment in UTC', async () => {
    const before = lines().length
    await owner.query('alter table cases rename to cases_away')
    const answer = await answerOf('clients.search', { text: 'Penanda' })
    await owner.query('alter table cases_away rename to cases')
    expect([answer.status, await answer.text()]).toEqual([500, '{"refusal":{"code":"unexpected"}}'])
    await expect.poll(() => lines().length, { timeout: 10_000 }).toBeGreaterThan(before)
    const line = JSON.parse(lines().at(-1) ?? '{}') as { time?: string } // as pino writes it
    expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(Math.abs(Date.now() - Date.parse(line.time ?? ''))).toBeLessThan(3_600_000) // UTC, not a clock of here called so
  })
})

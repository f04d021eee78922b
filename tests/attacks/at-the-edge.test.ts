import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildServer } from '../../src/app/build-server.ts'
import { openApi } from '../../src/app/openapi.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { processorTime } from '../support/processor-time.ts'

const JSON_HERE = { 'content-type': 'application/json', host: 'localhost:3000' }

/** What is refused before anybody is known: foreign names, unseen characters, stale factors (security-cases.md B39, C32, D11). */
describe('at the edge', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  it('a name that nobody gave to this machine is refused, before the page as before the interface', async () => {
    for (const host of ['titian.example.id', 'localhost.example.id', '127.0.0.1.example.id', '10.0.0.7:3000'])
      for (const url of ['/', '/api/health', '/api/auth/me']) {
        const answer = await t.app.inject({ method: url.includes('auth') ? 'POST' : 'GET', url, headers: { host } })
        expect([answer.statusCode, answer.json().refusal?.code], `${host} ${url}`).toEqual([421, 'unknown_host'])
      }
    for (const host of ['localhost', 'localhost:3000', '127.0.0.1:8080', '[::1]:3000'])
      expect((await t.app.inject({ url: '/api/openapi.json', headers: { host } })).statusCode, host).toBe(200)
  })

  it('a name that the operator gave is answered, one with a port only with it', async () => {
    const names = ['titian.example.id', 'titian.lan:8443']
    const app = buildServer({
      pool: {} as Parameters<typeof buildServer>[0]['pool'], // what is asked here needs no database
      clock: () => t.time.now,
      services: {} as Parameters<typeof buildServer>[0]['services'], // nor any service
      demo: false,
      names,
    })
    const ask = async (host: string) => (await app.inject({ url: '/api/openapi.json', headers: { host } })).statusCode
    for (const host of ['titian.example.id', 'TITIAN.example.id:443', 'titian.lan:8443'])
      expect(await ask(host)).toBe(200)
    for (const host of ['titian.lan', 'titian.lan:443', 'x.titian.example.id']) expect(await ask(host)).toBe(421)
    await app.close()
  })

  it('C32 C33 C44 halves of characters, marks that turn the direction and controls are named where they stand', async () => {
    const texts = ['Sur\ud800yani', 'Sur\u202eyani', 'Sur\u2066yani', 'Sur\u0000yani', 'Sur\u001byani', 'Sur\u0085yani']
    for (const text of texts) {
      const answer = await t.as(cast.head).raw('clients.search', { text }, { cookie: await t.as(cast.head).signIn() })
      expect(answer.body.refusal, JSON.stringify(text)).toEqual({
        code: 'invalid_input',
        issues: [{ path: ['text'], code: 'unseen_characters' }],
      })
    }
    // what people do type passes: line ends, tabs, accents, an emoji of several parts
    for (const text of ['Sur\tyani\r\nDewi', 'Zoë', 'Ibu 👩‍👧'])
      expect((await t.as(cast.head).call('clients.search', { text })).people).toEqual([])
  })

  it('C27 brackets in brackets are refused as what nobody writes, by an endpoint that takes files as well', async () => {
    const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth)
    const bodies = [nested(100_000, '[', ']'), nested(30_000, '{"a":', '}').replace(':}', ':1}'), nested(200, '[', ']')]
    const cookie = await t.as(cast.head).signIn()
    for (const payload of bodies)
      for (const url of ['/api/auth/signIn', '/api/clients/search', '/api/letters/attachScan']) {
        const answer = await t.app.inject({ method: 'POST', url, payload, headers: { ...JSON_HERE, cookie } })
        expect([answer.statusCode, answer.json().refusal], `${url} ${payload.slice(0, 9)}`).toEqual([
          400,
          { code: 'invalid_json' },
        ])
      }
  })

  it('C29 millions of small values, and a field for each, cost a stranger’s request next to nothing', async () => {
    const many = `[${'0,'.repeat(5_000_000)}0]`
    const send = async (headers: Record<string, string>) => {
      const started = processorTime()
      const request = { method: 'POST', url: '/api/letters/attachScan', payload: many } as const
      const answer = await t.app.inject({ ...request, headers: { ...JSON_HERE, ...headers } })
      return { code: answer.json().refusal.code, ms: processorTime() - started }
    }
    const stranger = await send({})
    expect(stranger.code).toBe('signed_out')
    expect(stranger.ms).toBeLessThan(300)
    expect((await send({ cookie: `__Host-sid=${'a'.repeat(43)}` })).code).toBe('signed_out')
    expect((await send({ cookie: await t.as(cast.head).signIn() })).code).toBe('invalid_json')
    const fields = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`f${i}`, 0]))
    const refused = await t.post('auth.signIn', fields)
    expect(refused.body.refusal.issues.length).toBeLessThanOrEqual(50)
  })

  it('F05 the description of the interface is made once, not for each who asks', async () => {
    const ask = () => t.app.inject({ url: '/api/openapi.json', headers: { host: 'localhost' } })
    const { body } = await ask()
    const began = processorTime()
    expect(JSON.stringify(openApi())).toBe(body)
    const making = processorTime() - began
    for (let i = 0; i < 20; i++) await ask()
    const asking = processorTime() - began - making
    expect(asking / 20).toBeLessThan(making / 2)
  })

  it('D11 signing out tells the browser to forget what it kept', async () => {
    const cookie = await t.as(cast.wulan).signIn()
    const out = await t.post('auth.signOut', {}, { cookie })
    expect(out.headers['clear-site-data']).toBe('"cache", "cookies"')
    expect((await t.post('auth.me', {})).headers['clear-site-data']).toBeUndefined()
  })

  it('B39 naming a worker, protecting a woman and opening in an emergency ask for a fresh second factor', async () => {
    const id = t.as(cast.rizal).id
    await t.as(cast.head).signIn()
    await t.as(cast.wulan).signIn()
    t.pass({ minutes: 6 })
    expect(await t.as(cast.head).refused('access.assign', { caseId: id, personId: id, part: 'responsible' })).toBe(
      'step_up_needed',
    )
    const reason = 'alasan rekaan yang cukup panjang'
    expect(await t.as(cast.head).refused('cases.protect', { caseId: id, isProtected: true, reason })).toBe(
      'step_up_needed',
    )
    expect(await t.as(cast.wulan).refused('access.breakGlass', { caseId: id, category: 'danger', reason })).toBe(
      'step_up_needed',
    )
  })
})

import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract } from '../../src/app/modules.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

const HERE = { host: 'localhost:3000' }
const JSON_HERE = { ...HERE, 'content-type': 'application/json' }

/** What others send that no browser of ours sends: other verbs and spellings of an address, other kinds of bodies, fields of the database. */
describe('at the door', () => {
  let t: TestApp
  let cookie: string
  beforeAll(async () => {
    t = await startApp()
    cookie = await t.as(cast.head).signIn()
  })
  afterAll(() => t.close())

  const ask = (
    method: 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT',
    url: string,
    headers: Record<string, string> = {},
  ) =>
    t.app.inject({
      method,
      url,
      headers: { ...JSON_HERE, cookie, ...headers },
      ...(method === 'POST' && { payload: '{}' }),
    })

  it('A24 A25 A26 no other verb reaches an endpoint, and none of them says that it is there', async () => {
    expect((await ask('POST', '/api/drafts/list')).statusCode, 'the control').toBe(200)
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT'] as const) {
      const [there, nowhere] = [
        await ask(method, '/api/drafts/list', { 'x-http-method-override': 'POST', 'x-method-override': 'POST' }),
        await ask(method, '/api/drafts/nothing'),
      ]
      expect([there.statusCode, there.body, there.headers['allow']], method).toEqual([
        nowhere.statusCode,
        nowhere.body,
        undefined,
      ])
      expect(there.headers['content-length'], method).toBe(nowhere.headers['content-length'])
    }
  })

  it('A27 an address in another spelling is no address', async () => {
    for (const url of [
      ...['/api/drafts/list/', '/api/drafts//list', '/api/drafts%2flist', '/api/drafts%2Flist', '/API/drafts/list'],
      ...[
        '/api/drafts/..;/drafts/list',
        '/api/drafts/list;x=1',
        '/api/drafts/list%00',
        '/api/drafts/list.json',
        '/api/drafts/LIST',
      ],
    ])
      expect((await ask('POST', url)).statusCode, url).toBe(404)
  })

  it('A02 C41 what stands behind the question mark says nothing, once or twice', async () => {
    const { statusCode, body } = await ask('POST', '/api/drafts/list')
    for (const asked of ['?personId=1', '?centreId=1&centreId=2', '?fields=fullName']) {
      const answer = await ask('POST', `/api/drafts/list${asked}`)
      expect([answer.statusCode, answer.body], asked).toEqual([statusCode, body])
    }
  })

  const WHOSE = ['centre_id', 'centreId', 'created_by', 'createdBy', 'created_at', 'createdAt', 'key_id', 'keyId']
  const OTHERS = ['id', 'role', 'status', 'assigned_to', 'assignedTo', 'sealed', 'isSealed', 'expires', 'consent']
  type Schema = {
    shape?: Record<string, unknown>
    options?: Schema[]
    safeParse: (v: unknown) => { error?: { issues: unknown[] } }
  }
  /** an input, or each of the inputs that it may be */
  const eachOf = (s: Schema): Schema[] => s.options?.flatMap(eachOf) ?? [s]

  it('A62 A63 A64 A65 A66 A67 A68 A69 A70 A71 no endpoint takes a column that it does not ask for, and none asks whose it is', () => {
    const taken: string[] = []
    for (const [module, endpoints] of Object.entries(contract))
      for (const [name, endpoint] of Object.entries(endpoints)) {
        const inputs = eachOf(endpoint.input as unknown as Schema) // as zod describes an input
        for (const input of inputs)
          for (const field of [...WHOSE, ...OTHERS]) {
            if (OTHERS.includes(field) && field in (input.shape ?? {})) continue
            const said = JSON.stringify(input.safeParse({ [field]: 'x' }).error?.issues ?? [])
            if (!said.includes(`"keys":["${field}"]`)) taken.push(`${module}.${name} ${field}`)
          }
      }
    expect(taken).toEqual([])
  })

  const send = (payload: string | Buffer, headers: Record<string, string> = {}) =>
    t.app.inject({ method: 'POST', url: '/api/drafts/get', payload, headers: { ...JSON_HERE, cookie, ...headers } })
  const refusal = async (...of: Parameters<typeof send>) => (await send(...of)).json().refusal?.code

  it('A72 A73 a body that reaches for the prototype is refused before it is read', async () => {
    for (const body of [
      '{"key":"a","__proto__":{"role":"head"}}',
      '{"key":"a","constructor":{"prototype":{"role":"head"}}}',
      '{"key":"a","\\u005f_proto__":{"role":"head"}}',
    ])
      expect(await refusal(body), body).toBe('invalid_json')
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('A76 of a key that stands twice the same one is judged and used', async () => {
    expect(await refusal('{"key":"a","key":"Bukan Kunci"}')).toBe('invalid_input')
    expect((await send('{"key":"Bukan Kunci","key":"a"}')).statusCode).toBe(200)
  })

  it('A75 C37 C38 D01 D02 a body of another kind, or packed, is not taken for JSON', async () => {
    const body = '{"key":"a"}'
    expect((await send(body)).statusCode, 'the control').toBe(200)
    for (const type of [
      ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'],
      ...['text/html', 'application/json-patch+json', 'application/octet-stream'],
    ])
      expect(await refusal(body, { 'content-type': type }), type).toMatch(/^invalid_(json|input)$/)
    expect(await refusal(gzipSync(body), { 'content-encoding': 'gzip' })).toBe('invalid_json')
  })

  it('C28 a body above what any form needs is refused by its length', async () => {
    const answer = await send(`{"key":"${'a'.repeat(300_000)}"}`)
    expect([answer.statusCode, answer.json().refusal.code]).toEqual([413, 'too_large'])
  })

  it('D05 D07 D08 D17 D22 every answer forbids frames, openers, referrers and sensors, and no other site may read one', async () => {
    const origin = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' }
    for (const [method, url] of [
      ['GET', '/'],
      ['GET', '/api/health'],
      ['GET', '/nothing.js'],
      ['OPTIONS', '/api/drafts/list'],
      ['POST', '/api/drafts/list'],
    ] as const) {
      const { headers } = await ask(method, url, origin)
      expect(
        Object.keys(headers).filter((name) => name.startsWith('access-control-')),
        url,
      ).toEqual([])
      expect(headers['content-security-policy'], url).toMatch(
        /default-src 'none'.*frame-ancestors 'none'.*trusted-types/,
      )
      expect(headers, url).toMatchObject({
        ...{ 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' },
        ...{ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' },
        'permissions-policy': expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/),
      })
    }
  })
  it('G22 every answer says the hour of the house, which may be another than the machine’s', async () => {
    const hour = new Date(Math.trunc(t.time.now.epochMilliseconds / 1000) * 1000)
    for (const [method, url] of [
      ['POST', '/api/drafts/list'],
      ['POST', '/api/drafts/nothing'],
      ['GET', '/masuk'],
    ] as const)
      expect([url, (await ask(method, url)).headers['date']]).toEqual([url, hour.toUTCString()])
    expect(hour.getTime(), 'another than the machine’s').not.toBeCloseTo(Date.now(), -6)
  })

  it('no answer of the interface is kept on the way or in the browser, and each says its kind and its letters', async () => {
    const all = [
      ...[await ask('GET', '/api/health'), await ask('GET', '/api/openapi.json'), await ask('GET', '/api/nothing')],
      ...[await ask('POST', '/api/drafts/list'), await ask('POST', '/api/drafts/nothing')],
      ...[await ask('POST', '/api/drafts/list', { cookie: '' }), await ask('POST', '/api/cases/page')],
      await ask('POST', '/api/drafts/list', { host: 'elsewhere.example' }),
    ]
    expect([...new Set(all.map(({ statusCode }) => statusCode))]).toEqual(expect.arrayContaining([200, 400, 401, 404]))
    for (const { headers } of all)
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'content-type': 'application/json; charset=utf-8',
      })
  })
})

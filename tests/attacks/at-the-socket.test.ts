import { readFileSync, statSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../cast.ts'
import { startApp, type TestApp } from '../support/app.ts'

const LINE = '\r\n'
const get = (path: string, ...more: string[]) =>
  [`GET ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...more, '', ''].join(LINE)
const post = (path: string, body: string, ...more: string[]) =>
  [`POST ${path} HTTP/1.1`, 'Host: localhost', 'Content-Type: application/json', ...more, '', body].join(LINE)
const sized = (body: string) => `Content-Length: ${Buffer.byteLength(body)}`
const bodyOf = (answer: string) => answer.slice(answer.indexOf(LINE + LINE) + 4)
const ROOT = new URL('../../', import.meta.url).pathname
/** What lies beside the program and on the machine, wherever the suites run: a worktree has one file for its history, an archive none. */
const REAL = ['package.json', '.git', '.git/config', '/etc/passwd'].filter((name) =>
  statSync(name.startsWith('/') ? name : ROOT + name, { throwIfNoEntry: false })?.isFile(),
)
/** The lines of those files that nothing else would say. */
const LINES = REAL.flatMap((name) =>
  readFileSync(name.startsWith('/') ? name : ROOT + name, 'utf8').split('\n'),
).filter((line) => line.trim().length > 11)
const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))

/** security-cases.md 4.2 C, E, F: bytes on the wire that no client of ours sends, and people who are slow or many. */
describe('bytes at the socket', () => {
  let t: TestApp
  let port: number
  const open = new Set<Socket>()
  const socket = (text = '') => {
    const one = connect(port, '127.0.0.1')
    one.setEncoding('latin1').on('error', () => undefined) // that the server hangs up is an answer
    open.add(one)
    if (text !== '') one.write(text, 'latin1')
    return one
  }
  /** What comes back until the connection ends, or until it is enough. */
  const said = (text: string, isEnough: (got: string) => boolean = () => false) =>
    new Promise<string>((done) => {
      const one = socket(text)
      let got = ''
      one.on('data', (piece) => {
        got += piece
        if (isEnough(got)) one.destroy()
      })
      one.on('close', () => done(got))
    })
  const works = async () => expect(statuses(await said(get('/api/health')))).toEqual([200])
  const many = async (count: number, text: string) => {
    const all = Array.from({ length: count }, () => socket(text))
    await Promise.all(all.map((one) => new Promise((done) => one.once('connect', done))))
    return all
  }

  beforeAll(async () => {
    t = await startApp()
    await t.app.listen({ host: '127.0.0.1', port: 0 })
    const address = t.app.server.address()
    port = typeof address === 'object' && address ? address.port : 0
  })
  afterAll(async () => {
    for (const one of open) one.destroy()
    await t.close()
  })

  it('C10 E28 no way of writing an address leads to a file of the program, of the data or of the machine', async () => {
    const up = [
      '../',
      '..%2f',
      '%2e%2e/',
      '%2e%2e%2f',
      '..\\',
      '..%5c',
      '%252e%252e%252f',
      '..%c0%af',
      '....//',
      '%00../',
    ]
    // from where the web lies the checkout is two or three folders up, and the root of any machine less than twelve
    const paths = up.flatMap((way) =>
      REAL.flatMap((name) =>
        (name.startsWith('/') ? [6, 12] : [1, 2, 3, 4]).flatMap((times) =>
          ['/', '/assets/'].map((from) => `${from}${way.repeat(times)}${name.replace(/^\//, '')}`),
        ),
      ),
    )
    const there = [
      ...['/package.json', '/src/app/server.ts', '/titian.json', '/secrets/pepper.txt', '/.git', '/.git/config'],
      ...['/files/erasures.journal', '/.env.txt', '/uploads/1.jpg', '//etc/passwd', 'file:///etc/passwd'],
      'http://localhost/../package.json',
    ]
    const told = (text: string) => LINES.filter((line) => text.includes(line))
    expect(told(readFileSync(`${ROOT}package.json`, 'latin1')), 'the control').not.toEqual([])
    expect(told(readFileSync('/etc/passwd', 'latin1')), 'the control').not.toEqual([])
    const shell = bodyOf(await said(get('/')))
    for (const path of [...paths, ...there]) {
      const answer = await said(get(path))
      const [status = 0] = statuses(answer)
      expect([400, 404, ...(bodyOf(answer) === shell ? [200] : [])], path).toContain(status)
      expect(told(answer), path).toEqual([])
    }
  })

  it('C39 a length and chunks in one request are refused, so that nothing is smuggled behind it', async () => {
    const hidden = get('/api/health')
    const both = (...more: string[]) => post('/api/auth/me', `0${LINE}${LINE}${hidden}`, ...more)
    for (const head of [
      ['Content-Length: 4', 'Transfer-Encoding: chunked'],
      ['Transfer-Encoding: chunked', 'Content-Length: 4'],
      ['Transfer-Encoding: xchunked', 'Content-Length: 5'],
      ['Transfer-Encoding : chunked', 'Content-Length: 5'],
      ['Transfer-Encoding: chunked, identity'],
      ['Content-Length: +5'],
    ])
      expect(statuses(await said(both(...head))), head.join()).toEqual([400])
    await works()
  })

  it('C40 a header that comes twice makes nobody somebody else and no request another', async () => {
    const cookie = await t.as(cast.rizal).signIn()
    const body = '{}'
    const me = async (...more: string[]) => said(post('/api/auth/me', body, 'Connection: close', sized(body), ...more))
    const whose = (answer: string) => [...answer.matchAll(/"account":\{"id":"([^"]+)"/g)].map(([, id]) => id)
    const she = [t.as(cast.rizal).id]
    expect(whose(await me(`Cookie: ${cookie}`))).toEqual(she)
    const other = `Cookie: __Host-sid=${'a'.repeat(43)}`
    for (const pair of [
      [other, `Cookie: ${cookie}`],
      [`Cookie: ${cookie}`, other],
    ]) {
      expect([[], she], pair.join()).toContainEqual(whose(await me(...pair)))
    }
    expect(statuses(await said(post('/api/auth/me', body, sized(body), 'Content-Length: 4')))).toEqual([400])
    const foreign = [
      `GET /api/health HTTP/1.1`,
      'Host: titian.example.id',
      'Host: localhost',
      'Connection: close',
      '',
      '',
    ]
    expect([400, 421]).toContain(statuses(await said(foreign.join(LINE)))[0])
  })

  it('C42 C43 a cookie or an address that never ends is refused, and the next is answered', async () => {
    for (const text of [get('/', `Cookie: a=${'x'.repeat(100_000)}`), get(`/${'x'.repeat(100_000)}`)])
      expect(statuses(await said(text))[0]).toBe(431)
    await works()
  })

  it('E19 no part of an answer is given for the asking', async () => {
    const answer = await said(get('/api/openapi.json', 'Range: bytes=0-9'))
    expect(statuses(answer)).toEqual([200])
    expect(answer).not.toMatch(/^(content-range|accept-ranges):/im)
    expect(answer.length).toBeGreaterThan(1_000)
  })

  it('A11 A80 no socket is opened and no stream of events: what would be pushed to somebody is not there', async () => {
    expect(t.app.server.listenerCount('upgrade')).toBe(0)
    const upgrade = [
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ]
    for (const path of ['/', '/api/health', '/api/events', '/ws', '/socket.io/?EIO=4&transport=websocket']) {
      const asked = get(path, ...upgrade).replace(`Connection: close${LINE}`, '')
      const [status = 0] = statuses(await said(asked, (got) => statuses(got).length > 0)) // such a connection stays open
      expect([200, 404], path).toContain(status)
      expect(await said(get(path, 'Accept: text/event-stream')), path).not.toMatch(/content-type: text\/event-stream/i)
    }
  })

  it('F01 a thousand who never finish what they ask keep nobody waiting', async () => {
    const slow = await many(1_000, `POST /api/auth/me HTTP/1.1${LINE}Host: loc`)
    await works()
    expect(slow.filter((one) => !one.destroyed)).toHaveLength(1_000) // they were there all the while
    for (const one of slow) one.destroy()
  })

  it('F03 thirty who do not read what they asked for keep nobody waiting', async () => {
    const deaf = await many(30, get('/api/openapi.json').replace('Connection: close', 'Connection: keep-alive'))
    for (const one of deaf) one.pause()
    await works()
    for (const one of deaf) one.destroy()
  })

  it('F04 two hundred connections that stay open and say nothing keep nobody waiting', async () => {
    const idle = await many(200, get('/api/health').replace('Connection: close', 'Connection: keep-alive'))
    await Promise.all(idle.map((one) => new Promise((done) => one.once('data', done))))
    await works()
    for (const one of idle) one.destroy()
  })

  it('F20 requests that are sent before the last was answered are answered in their order', async () => {
    const kept = (path: string) => get(path).replace('Connection: close', 'Connection: keep-alive')
    const order = [kept('/api/health'), kept('/api/nowhere'), kept('/api/health'), get('/api/nowhere')]
    expect(statuses(await said(order.join('')))).toEqual([200, 404, 200, 404])
  })
})

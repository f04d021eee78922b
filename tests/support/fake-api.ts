import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { contract } from '../../src/app/modules.ts'
import type { Contract, Endpoint } from '../../src/kernel/contract.ts'
import { COMMON_REFUSALS } from '../../src/kernel/refusal.ts'
import { HEADERS } from '../../src/platform/http/request-guard.ts'
import { noteContract } from './shell-web/note-contract.ts'

/**
 * A stand-in for the server under the web's own tests: sessions, drafts and a search in memory, the built pages under
 * the production headers. It knows no rule of a module; journeys of a module run against the real server. What it is asked and
 * what it answers is parsed by the contract, as there: `stop` throws when anything did not fit.
 */
type Session = { state: 'second_factor_needed' | 'locked' | 'ok'; user: string; device: string }
export type Asked = { path: string; body: Record<string, unknown>; key: string | undefined; background: boolean }

export type FakeApi = {
  url: string
  asked: Asked[]
  drafts: Map<string, string>
  /** what whoever signs in may do: a page that is opened by its address asks for its action */
  actions: string[]
  /** answers of other endpoints, by path: gives the output, or throws a `Refuse` */
  answers: Map<string, (asked: Asked) => unknown>
  sessions: Map<string, Session>
  /** what was asked or answered outside the contract */
  breaches: string[]
  stop: () => Promise<void>
}

export class Refuse extends Error {
  readonly status: number
  readonly refusal: Record<string, unknown>
  constructor(status: number, refusal: Record<string, unknown>) {
    super(String(refusal['code']))
    this.status = status
    this.refusal = refusal
  }
}

const PEOPLE: Record<string, { id: string; name: string; callName: string; roles: string[] }> = {
  'rizal.h': { id: 'p-1', name: 'Rizal Hakim', callName: 'Rizal', roles: ['social_worker'] },
  'sari.k': { id: 'p-2', name: 'Sari Kartika', callName: 'Sari', roles: ['head'] },
}
/** What a search says of every woman beside who she is. */
const FOUND = {
  honorific: 'Ibu',
  birthYear: 1998,
  episode: 1,
  state: 'open',
  stage: 'intervention',
  openedOn: '2026-01-12',
  closedOn: null,
  flags: [],
}
const PASSPHRASE = 'rumah kapas hujan pagi perahu'
const CODE = '123456'
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export async function startFakeApi({ root, demo = false }: { root: string; demo?: boolean }): Promise<FakeApi> {
  const api: FakeApi = {
    url: '',
    asked: [],
    drafts: new Map(),
    actions: ['clients.search'],
    answers: new Map(),
    sessions: new Map(),
    breaches: [],
    stop: async () => {
      await new Promise<void>((resolve) => server.close(() => resolve()))
      if (api.breaches.length > 0) throw new Error(`outside the contract: ${api.breaches.join('; ')}`)
    },
  }
  const server = createServer((request, response) => {
    const answer =
      request.method === 'POST' ? serveCall(api, demo, request, response) : serveFile(root, request, response)
    answer.catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  api.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // listening on a port: an address object
  return api
}

async function serveFile(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = normalize(new URL(request.url ?? '/', 'http://x').pathname)
  const file = extname(path) === '' ? 'index.html' : path
  const found = await readFile(join(root, file)).catch(() => null)
  const kept = path.startsWith('/assets/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}
  response.writeHead(found ? 200 : 404, { ...HEADERS, ...kept, 'content-type': TYPES[extname(file)] ?? 'text/plain' })
  response.end(found)
}

async function serveCall(
  api: FakeApi,
  demo: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer) // a request without encoding gives buffers
  const key = request.headers['idempotency-key']
  const asked: Asked = {
    path: (request.url ?? '').replace('/api/', ''),
    body: JSON.parse(Buffer.concat(chunks).toString() || '{}'),
    key: typeof key === 'string' ? key : undefined,
    background: request.headers['x-background'] !== undefined,
  }
  api.asked.push(asked)
  const sid = /sid=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1]
  const reply: Reply = { cookie: null }
  try {
    const output = await within(api, asked, () => answerOf(api, demo, asked, sid, reply))
    if (reply.cookie) response.setHeader('set-cookie', `sid=${reply.cookie}; HttpOnly; SameSite=Strict; Path=/`)
    response.writeHead(200, { ...HEADERS, 'content-type': 'application/json' }).end(JSON.stringify(output ?? {}))
  } catch (error) {
    if (!(error instanceof Refuse)) throw error
    response.writeHead(error.status, { ...HEADERS, 'content-type': 'application/json' })
    response.end(JSON.stringify({ refusal: error.refusal }))
  }
}

const CONTRACT: Contract = { ...contract, ...noteContract }

/** Parsed on the way in and out: a field too many goes no further, as at the real server. */
async function within(api: FakeApi, asked: Asked, work: () => Promise<unknown>): Promise<unknown> {
  const [module = '', name = ''] = asked.path.split('/')
  const endpoint: Endpoint | undefined = CONTRACT[module]?.[name]
  const breach = (what: string) => api.breaches.push(`${asked.path} ${what}`)
  if (!endpoint) breach('is no endpoint')
  const input = endpoint?.input.safeParse(asked.body)
  if (input?.success === false) breach(`was asked ${input.error.message}`)
  try {
    const answer = endpoint?.output.safeParse((await work()) ?? {})
    if (answer?.success === false) breach(`answered ${answer.error.message}`)
    return answer?.data
  } catch (error) {
    const code = error instanceof Refuse ? String(error.refusal['code']) : ''
    if (code !== '' && !(code in COMMON_REFUSALS) && !endpoint?.refuses?.includes(code)) breach(`refused with ${code}`)
    throw error
  }
}

type Reply = { cookie: string | null }

async function answerOf(
  api: FakeApi,
  demo: boolean,
  asked: Asked,
  sid: string | undefined,
  reply: Reply,
): Promise<unknown> {
  const session = sid === undefined ? undefined : api.sessions.get(sid)
  const open = () => {
    if (session?.state === 'ok') return session
    throw session?.state === 'locked' ? new Refuse(423, { code: 'locked' }) : new Refuse(401, { code: 'signed_out' })
  }
  const special = api.answers.get(asked.path)
  if (special) return special(asked)
  switch (asked.path) {
    case 'auth/me':
      return meOf(session, demo, api.actions)
    case 'auth/signIn': {
      const user = String(asked.body['username'])
      if (!(user in PEOPLE) || asked.body['passphrase'] !== PASSPHRASE)
        throw new Refuse(422, { code: 'sign_in_refused' })
      reply.cookie = `s${api.sessions.size + 1}`
      api.sessions.set(reply.cookie, { state: 'second_factor_needed', user, device: String(asked.body['device']) })
      return { next: 'second_factor', methods: ['totp'] }
    }
    case 'auth/secondFactor':
      if (!session) throw new Refuse(401, { code: 'signed_out' })
      if (asked.body['code'] !== CODE) throw new Refuse(422, { code: 'code_refused' })
      session.state = 'ok'
      return { state: 'ok' }
    case 'auth/stepUp':
      if (asked.body['code'] !== CODE) throw new Refuse(422, { code: 'code_refused' })
      return {}
    case 'auth/lock':
      if (session) session.state = 'locked'
      return {}
    case 'auth/unlock':
      if (!session) throw new Refuse(401, { code: 'signed_out' })
      if (asked.body['passphrase'] !== PASSPHRASE) throw new Refuse(422, { code: 'sign_in_refused' })
      session.state = 'ok'
      return {}
    case 'auth/signOut':
      if (sid !== undefined) api.sessions.delete(sid)
      return {}
    case 'tasks/waiting':
      return { places: [] }
    default:
      return draftsAndSearch(api, asked, open())
  }
}

function meOf(session: Session | undefined, demo: boolean, actions: readonly string[]): unknown {
  const person = session?.state === 'ok' ? PEOPLE[session.user] : undefined
  return {
    state: session?.state ?? 'signed_out',
    account: person ? { ...person, centre: { id: 'c-1', name: 'Sentra Melati', timeZone: 'Asia/Jakarta' } } : null,
    locked: session?.state === 'locked',
    locale: 'id',
    device: session?.device ?? 'shared',
    demo,
    firstRun: false,
    actions,
    pendingShares: 0,
  }
}

function draftsAndSearch(api: FakeApi, asked: Asked, { user }: Session): unknown {
  const key = `${user} ${asked.body['key']}`
  switch (asked.path) {
    case 'drafts/save':
      api.drafts.set(key, String(asked.body['body']))
      return { savedAt: new Date().toISOString(), version: crypto.randomUUID(), newer: null }
    case 'drafts/get': {
      const body = api.drafts.get(key) ?? null
      const found = body !== null
      return { body, late: null, savedAt: found ? new Date().toISOString() : null, version: found ? key : null }
    }
    case 'drafts/drop':
      api.drafts.delete(key)
      return {}
    case 'clients/search':
      return {
        opening: 0,
        people: [
          { ...FOUND, id: 'c-7', name: 'Suryani', code: null, shielded: false, note: 'Pelaksanaan, kamar 4' },
          { ...FOUND, id: 'c-8', name: 'Rukmini', code: 'R-7', shielded: true, note: 'Pelaksanaan' },
        ].filter((one) => one.name.toLowerCase().includes(String(asked.body['text']))),
      }
    default:
      throw new Refuse(404, { code: 'unknown_endpoint' })
  }
}

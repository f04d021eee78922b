import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { POLICIES } from '../../src/app/modules.ts'
import { can } from '../../src/kernel/policy.ts'
import { isDeclared } from '../../src/kernel/refusal.ts'
import { log } from '../../src/platform/log.ts'
import { cast, type Member } from '../cast.ts'
import { plant } from '../permissions/planted.ts'
import { startApp, type TestApp } from '../support/app.ts'
import {
  type Asked,
  CHOICES,
  ENDPOINTS,
  EVERYTHING,
  filledWith,
  ID,
  textsIn,
  turnedBad,
  usual,
} from '../support/bad-input.ts'
import { processorTime } from '../support/processor-time.ts'

/** Whoever may ask at all, those first who know most of her; none of them is told of by the ids that are sent. */
const WHO: readonly Member[] = [
  ...[cast.rizal, cast.coordinator, cast.head, cast.administration, cast.nurse, cast.houseMother],
  ...Object.values(cast),
]
/** Sign a person out or away: tried at the door (auth/tests), and here by somebody whom no other question needs. */
const isOfSession = ({ path }: Asked) => path.startsWith('auth.')
/** What reads a file or makes one in a process of its own is asked a few times only. */
const FEW = 3
const isSlow = ({ path, endpoint }: Asked) => endpoint.bodyLimit !== undefined || /Sheet$|^wholeFiles\./.test(path)
/** What an input may become in a place that takes it: too early, too late, too long, too much, of nobody, of somebody else. */
const FILLING = [
  ...[ID, '0001-01-01', '9999-12-27', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '23:59', 'x'.repeat(80)],
  ...['x'.repeat(2000), "' e\u0301👩‍👧\r\nset-cookie: sid=1", -1, 0, 0.5, 2 ** 31 - 1, 1e15, -Number.MAX_SAFE_INTEGER],
]
const SLOW_TO_MATCH = ['a', '0', ' ', '-', 'a.', '1.', 'a@', ' -', 'é'].map((part) => `${part.repeat(20_000)}!`)

/** security-cases.md 4.2 C: what no screen sends. Every endpoint of the contract, a new one by being there. */
describe('bad input', { timeout: 600_000 }, () => {
  let t: TestApp
  let ids: Awaited<ReturnType<typeof plant>>
  beforeAll(async () => {
    t = await startApp({ services: { renderPaper: async () => ({ pdf: new Uint8Array(), pages: 1, image: null }) } })
    ids = { ...(await plant(t)), personId: [t.as(cast.salon).id] }
  }, 120_000)
  afterAll(() => t.close())

  it('is made for every endpoint: something that it takes, but for a few that take what nobody can guess', () => {
    const without = ENDPOINTS.filter(
      ({ endpoint }) => !endpoint.input.safeParse(usual(endpoint.input, '', ids)).success,
    )
    expect(without.map((e) => e.path)).toEqual(['drafts.keepView', 'cases.rename', 'kiosk.survey', 'outbox.putAside'])
  })

  it('is refused by every input, or taken, and breaks none', () => {
    const broken: string[] = []
    for (const { path, endpoint } of ENDPOINTS)
      for (const bad of turnedBad(endpoint.input, usual(endpoint.input, '', ids), ids, EVERYTHING))
        try {
          endpoint.input.safeParse(bad)
        } catch (error) {
          broken.push(`${path}: ${error}`)
        }
    expect([...new Set(broken)]).toEqual([])
  })

  it('C36 no pattern of an input takes long for any text', () => {
    const slow: string[] = []
    for (const { path, endpoint } of ENDPOINTS)
      for (const { place, schema } of textsIn(endpoint.input))
        for (const text of SLOW_TO_MATCH) {
          const began = processorTime()
          schema.safeParse(text)
          if (processorTime() - began > 100) slow.push(`${path} ${place} ${text.slice(0, 4)}`)
        }
    expect(slow).toEqual([])
  })

  it('C11 is answered by every endpoint with what it declares, no fault and no header of what was typed', async () => {
    const faults: unknown[] = []
    vi.spyOn(log, 'error').mockImplementation((error) => void faults.push(error))
    const wrong: string[] = []
    let answered = 0
    for (const one of [...ENDPOINTS.filter((e) => !isOfSession(e)), ...ENDPOINTS.filter(isOfSession)]) {
      const { path, endpoint } = one
      const anybody = ['anyone', 'session', 'public'].includes(endpoint.may)
      const who = isOfSession(one) ? cast.salon : anybody ? cast.rizal : WHO.find((m) => can(POLICIES, m, endpoint.may))
      if (!who) continue
      const base = usual(endpoint.input, '', ids)
      const all = [
        base,
        ...FILLING.map((bad) => filledWith(endpoint.input, base, bad)),
        ...turnedBad(endpoint.input, base, ids, CHOICES),
      ]
      const inputs = new Map(all.filter((v) => endpoint.input.safeParse(v).success).map((v) => [JSON.stringify(v), v]))
      for (const input of [...inputs.values()].slice(0, isSlow(one) ? FEW : undefined)) {
        const { status, code, headers } = await ask(one, who, input)
        if (isOfSession(one) && code === 'nobody') continue // her own session ended on the way
        answered += Number(status === 200)
        const said = `${path} ${status} ${code} ${JSON.stringify(input).slice(0, 300)} ${String(faults.at(-1) ?? '')}`
        if (status >= 500 || (code !== '' && !isDeclared(code, endpoint))) wrong.push(said)
        if (headers['sid'] !== undefined || String(headers['set-cookie'] ?? '').includes('sid=1')) wrong.push(said)
      }
    }
    expect(wrong).toEqual([])
    expect(answered, 'the control: much of it goes all the way').toBeGreaterThan(800)
  })

  /** As somebody who stays at the keyboard: signs in anew when a session has ended, or asks for a fresh second factor. */
  async function ask({ path }: Asked, who: Member, input: unknown) {
    const me = t.as(who)
    const send = () => me.raw(path, input, { 'idempotency-key': crypto.randomUUID() })
    const isEnded = (a: { status: number; body: { refusal?: { code: string } } }) =>
      a.status === 401 || a.status === 423 || a.body.refusal?.code === 'step_up_needed'
    let answer = await send()
    if (isEnded(answer)) {
      const isIn = await me.signIn().then(
        () => true,
        () => false,
      )
      if (!isIn) return { status: 0, code: 'nobody', headers: {} }
      answer = await send()
    }
    const { status, body, headers } = answer
    return { status, code: status === 200 ? '' : (body.refusal?.code ?? 'nothing'), headers }
  }
})

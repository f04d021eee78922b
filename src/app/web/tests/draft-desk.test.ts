import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  clearDesk,
  discardDraft,
  findStored,
  foundAgain,
  leaveDraft,
  setDraftKeeper,
  takeDraft,
} from '../client/draft-desk.ts'
import { typedOver } from '../client/typed-over.ts'

const EMPTY = { to: '', reason: '' }
const KEY = 'gate/1/back'

/** A server that keeps drafts, answers when it is let, and may be out of reach. */
const server = {
  stored: null as string | null,
  late: null as string | null,
  version: 'v',
  sent: [] as string[],
  hold: Promise.resolve(),
  isDown: false,
}

const answer = (path: string, { body = null, version }: { body?: string | null; version?: string | null }): object => {
  const there = { body: server.stored, late: server.late, version: server.stored && server.version }
  if (path === 'get') return { ...there, savedAt: server.stored && '2026-01-12T02:00:00Z' }
  if (path === 'save' && server.stored !== null && version !== server.version)
    return {
      savedAt: '2026-01-12T03:00:00Z',
      version: server.version,
      newer: { body: server.stored, late: server.late },
    }
  if (path === 'drop' && version !== undefined && version !== server.version) return {}
  Object.assign(server, { stored: path === 'drop' ? null : body, late: null, version: `${server.version}+` })
  return { savedAt: '2026-01-12T03:00:00Z', version: server.version, newer: null }
}
/** Another page of hers saved: the last words of the one before a reload, or one beside it. */
const elsewhere = (body: object) =>
  Object.assign(server, { stored: JSON.stringify(body), version: `${server.version}*` })

beforeEach(() => {
  vi.useFakeTimers()
  Object.assign(server, { stored: null, late: null, sent: [], hold: Promise.resolve(), isDown: false })
  vi.stubGlobal('fetch', async (url: string, init: { body: string }) => {
    const path = url.split('/').at(-1) ?? ''
    server.sent.push(path)
    await server.hold
    if (server.isDown) throw new TypeError('not reached')
    return new Response(JSON.stringify(answer(path, JSON.parse(init.body) as object)))
  })
})
afterEach(() => {
  clearDesk()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const type = (entry: ReturnType<typeof takeDraft>, change: object) => {
  entry.body = { ...EMPTY, ...entry.body, ...change }
  entry.saver.change(entry.body)
}
const stored = () => JSON.parse(server.stored ?? 'null') as unknown

describe('a draft on the desk', () => {
  it('never writes over the stored one while that has not been found yet', async () => {
    server.stored = JSON.stringify({ to: 'plan', reason: 'Tulisan kemarin malam.' })
    let found: () => void = () => undefined
    server.hold = new Promise((resolve) => (found = resolve))
    const entry = takeDraft(KEY, EMPTY)
    void findStored(entry)
    type(entry, { reason: 'Hari ini' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(server.sent).toEqual(['get'])
    found()
    await vi.advanceTimersByTimeAsync(5000)
    expect(entry.body).toEqual({ to: 'plan', reason: 'Tulisan kemarin malam. Hari ini' })
    expect(stored()).toEqual(entry.body)
  })

  it('asks again for the stored one before it saves, when it could not be asked for at first', async () => {
    server.stored = JSON.stringify({ to: '', reason: 'Tulisan kemarin malam.' })
    server.isDown = true
    const entry = takeDraft(KEY, EMPTY)
    await findStored(entry).catch(() => undefined)
    type(entry, { to: 'plan' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(entry.state.state).toBe('waiting')
    server.isDown = false
    await vi.advanceTimersByTimeAsync(5000)
    expect(stored()).toEqual({ to: 'plan', reason: 'Tulisan kemarin malam.' })
  })

  it('that is thrown away is empty at once, and stays so when an older answer comes late', async () => {
    server.stored = JSON.stringify({ to: 'plan', reason: 'Tulisan kemarin malam.' })
    let found: () => void = () => undefined
    server.hold = new Promise((resolve) => (found = resolve))
    const entry = takeDraft(KEY, EMPTY)
    const asked = findStored(entry)
    const gone = discardDraft(entry)
    expect(entry.body).toBeUndefined()
    found()
    await Promise.all([asked, gone])
    expect(entry.body).toBeUndefined()
    expect(server.stored).toBeNull()
    type(entry, { reason: 'Baru' })
    await leaveDraft(entry)
    expect(stored()).toEqual({ to: '', reason: 'Baru' })
  })

  it('that becomes a record takes along what this page saved, at whatever moment, and nothing that another page saved since', async () => {
    const entry = takeDraft(KEY, EMPTY)
    await findStored(entry)
    type(entry, { reason: 'Dua kata' })
    await vi.advanceTimersByTimeAsync(1000)
    type(entry, { reason: 'Tiga kata' })
    let saved: () => void = () => undefined
    server.hold = new Promise((resolve) => (saved = resolve))
    await vi.advanceTimersByTimeAsync(1000) // on its way while the record is made
    const gone = discardDraft(entry)
    saved()
    await gone
    expect(server.stored).toBeNull()
    type(entry, { reason: 'Dua kata' })
    await vi.advanceTimersByTimeAsync(1000)
    elsewhere({ to: '', reason: 'Dua kata dan lima' })
    await discardDraft(entry)
    expect(stored()).toEqual({ to: '', reason: 'Dua kata dan lima' })
  })

  it('that is begun after a record, before the server could throw that one away, is written over it', async () => {
    const entry = takeDraft(KEY, EMPTY)
    await findStored(entry)
    type(entry, { reason: 'Dua kata' })
    await vi.advanceTimersByTimeAsync(1000)
    server.isDown = true
    await discardDraft(entry)
    type(entry, { reason: 'Tiga' })
    server.isDown = false
    await vi.advanceTimersByTimeAsync(20_000)
    expect(stored()).toEqual({ to: '', reason: 'Tiga' })
  })

  it('that becomes a record while the server is away begins anew, with what the screen begins with then', async () => {
    const first = { ...EMPTY, id: 'one' }
    const entry = takeDraft(KEY, first)
    await findStored(entry)
    entry.body = { ...first, reason: 'Dua kata' }
    entry.saver.change(entry.body)
    server.isDown = true
    await discardDraft(entry)
    await leaveDraft(entry)
    const again = takeDraft(KEY, { ...EMPTY, id: 'two' })
    again.body = { ...again.empty, reason: 'Tiga kata' }
    again.saver.change(again.body)
    server.isDown = false
    await vi.advanceTimersByTimeAsync(20_000)
    expect(stored()).toEqual({ to: '', reason: 'Tiga kata', id: 'two' })
  })

  it('that two pages begin keeps one id, that of whichever was stored first', async () => {
    const here = takeDraft(KEY, { ...EMPTY, id: 'here' })
    await findStored(here)
    elsewhere({ ...EMPTY, reason: 'Dari sana', id: 'there' })
    here.body = { ...here.empty, to: 'plan' }
    here.saver.change(here.body)
    await vi.advanceTimersByTimeAsync(5000)
    expect(stored()).toEqual({ to: 'plan', reason: 'Dari sana', id: 'there' })
  })

  it('shown as it was a moment before the reload keeps the choice that came after, and what was typed since', async () => {
    elsewhere({ to: '', reason: 'Dua kata' })
    const entry = takeDraft(KEY, EMPTY)
    await findStored(entry)
    elsewhere({ to: 'plan', reason: 'Dua kata lagi' })
    type(entry, { reason: 'Dua kata dan tiga' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(stored()).toEqual({ to: 'plan', reason: 'Dua kata lagi dan tiga' })
    expect(entry.body, 'and the page shows it').toEqual(stored())
    type(entry, { to: 'data', reason: 'Dua' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(stored(), 'afterwards it is hers alone again').toEqual({ to: 'data', reason: 'Dua' })
  })

  it('begins with the words that a page sent when it was gone already', async () => {
    elsewhere({ to: 'data', reason: 'Yang baru saja.' })
    server.late = JSON.stringify({ to: 'plan', reason: 'Yang terlambat.' })
    const entry = takeDraft(KEY, EMPTY)
    await findStored(entry)
    expect(entry.body).toEqual({ to: 'data', reason: 'Yang terlambat. Yang baru saja.' })
    type(entry, { to: 'plan' })
    await leaveDraft(entry)
    expect([stored(), server.late]).toEqual([{ to: 'plan', reason: 'Yang terlambat. Yang baru saja.' }, null])
  })

  it('is sealed on the device while the server is away, says so, and leaves it when the server has it', async () => {
    const kept = new Map<string, string>()
    setDraftKeeper({
      keep: async (key, body) => kept.set(key, body).has(key),
      forget: async (key) => void kept.delete(key),
    })
    server.isDown = true
    const entry = takeDraft(KEY, EMPTY)
    type(entry, { reason: 'Tanpa sambungan' })
    await vi.advanceTimersByTimeAsync(2000)
    expect([entry.state.state, kept.get(KEY)]).toEqual(['device', JSON.stringify(entry.body)])
    server.isDown = false
    await vi.advanceTimersByTimeAsync(5000)
    expect([entry.state.state, kept.size]).toEqual(['draft', 0])
    expect(stored()).toEqual(entry.body)
    setDraftKeeper({ keep: async () => false, forget: async () => undefined })
  })

  it('takes in what a page of hers had sealed before it was closed, also when it is open already', async () => {
    const entry = takeDraft(KEY, EMPTY)
    await findStored(entry)
    type(entry, { to: 'data' })
    elsewhere({ to: 'plan', reason: 'Ditulis di jalan.' })
    await foundAgain(KEY)
    expect(entry.body).toEqual({ to: 'data', reason: 'Ditulis di jalan.' })
    await leaveDraft(entry)
    expect(stored()).toEqual(entry.body)
  })

  it('is not sent for the next person when the first one left while it was being looked for', async () => {
    let found: () => void = () => undefined
    server.hold = new Promise((resolve) => (found = resolve))
    const entry = takeDraft(KEY, EMPTY)
    type(entry, { reason: 'Milik orang pertama' })
    await vi.advanceTimersByTimeAsync(1000)
    clearDesk()
    found()
    await vi.advanceTimersByTimeAsync(5000)
    expect(server.sent).toEqual(['get'])
  })
})

describe('what was typed before the stored text was found', () => {
  it('goes behind words, replaces a choice or a day, and leaves alone what she did not touch', () => {
    const empty = { note: '', choice: '', day: { d: '' }, untouched: '' }
    const old = { note: 'dua kata', choice: 'plan', day: { d: '1' }, untouched: 'tetap di sini' }
    expect(typedOver(empty, old, { ...empty, note: 'lagi', choice: 'data', day: { d: '2' } })).toEqual({
      note: 'dua kata lagi',
      choice: 'data',
      day: { d: '2' },
      untouched: 'tetap di sini',
    })
    expect(typedOver(empty, old, empty)).toEqual(old)
    const seen = { ...old, note: 'dua kata panjang' }
    expect(
      typedOver(seen, seen, { ...seen, note: 'dua' }),
      'what nobody else changed is hers to shorten',
    ).toMatchObject({ note: 'dua' })
    expect(typedOver(empty, {}, { ...empty, note: 'baru' })).toEqual({ ...empty, note: 'baru' })
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearDesk, discardDraft, findStored, leaveDraft, takeDraft } from '../client/draft-desk.ts'
import { typedOver } from '../client/typed-over.ts'

const EMPTY = { to: '', reason: '' }
const KEY = 'gate/1/back'

/** A server that keeps drafts, answers when it is let, and may be out of reach. */
const server = { stored: null as string | null, sent: [] as string[], hold: Promise.resolve(), isDown: false }

const answer = (path: string, { body }: { body?: string }) => {
  if (path === 'get') return { body: server.stored, savedAt: server.stored && '2026-01-12T02:00:00Z' }
  server.stored = path === 'drop' ? null : (JSON.parse(body ?? '') as string)
  return { savedAt: '2026-01-12T03:00:00Z' }
}

beforeEach(() => {
  vi.useFakeTimers()
  Object.assign(server, { stored: null, sent: [], hold: Promise.resolve(), isDown: false })
  vi.stubGlobal('fetch', async (url: string, init: { body: string }) => {
    const path = url.split('/').at(-1) ?? ''
    server.sent.push(path)
    await server.hold
    if (server.isDown) throw new TypeError('not reached')
    const { body } = JSON.parse(init.body) as { body?: string }
    return new Response(JSON.stringify(answer(path, body === undefined ? {} : { body: JSON.stringify(body) })))
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
    expect(typedOver(empty, {}, { ...empty, note: 'baru' })).toEqual({ ...empty, note: 'baru' })
  })
})

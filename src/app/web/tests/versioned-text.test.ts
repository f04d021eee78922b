import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearDesk, isTextWaiting, leaveText, takeText } from '../client/draft-desk.ts'
import { Refused } from '../client/refused.ts'
import { VersionedText } from '../client/versioned-text.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const OFFLINE = new Refused(0, { code: 'offline' })

/** A server with one text: a stale version is refused, and the same key is one effect and one answer. */
function bench() {
  const server = { text: 'awal', version: 1, keys: new Map<string, number>(), lose: 0, down: false, slow: 0 }
  const sent: { body: string; version: number; key: string }[] = []
  let keys = 0
  const text = new VersionedText<string>(
    { body: server.text, version: server.version },
    async (body, version, { key }) => {
      sent.push({ body, version, key })
      if (server.down) throw OFFLINE
      if (server.slow > 0) await new Promise((done) => setTimeout(done, server.slow))
      const known = server.keys.get(key)
      if (known === undefined) {
        if (version !== server.version)
          throw new Refused(409, { code: 'stale_version', theirs: { text: server.text, version: server.version } })
        server.text = body
        server.keys.set(key, ++server.version)
      }
      if (server.lose-- > 0) throw OFFLINE
      return { version: known ?? server.version, savedAt: '2026-01-12T02:00:00Z' }
    },
    { tell: () => undefined, now: () => Date.now(), newKey: () => `k${++keys}` },
  )
  return { server, sent, text }
}

describe('a text that several people may write', () => {
  it('is not its own rival when the answer to a saving was lost', async () => {
    const { server, text } = bench()
    server.lose = 1
    text.change('satu')
    await vi.advanceTimersByTimeAsync(5000)
    expect(text.clash).toBeNull()
    expect(server).toMatchObject({ text: 'satu', version: 2 })
    expect(await text.flush()).toBe(2)
  })

  it('is not its own rival either when she went on writing after the lost answer', async () => {
    const { server, sent, text } = bench()
    server.lose = 1
    text.change('satu')
    await vi.advanceTimersByTimeAsync(800)
    text.change('satu dua')
    await vi.advanceTimersByTimeAsync(5000)
    expect(text.clash).toBeNull()
    expect(server).toMatchObject({ text: 'satu dua', version: 3 })
    expect(sent.map(({ body, key }) => [body, key])).toEqual([
      ['satu', 'k1'],
      ['satu', 'k1'],
      ['satu dua', 'k2'],
    ])
  })

  it('of somebody else who was quicker stops the saving and keeps both', async () => {
    const { server, text } = bench()
    Object.assign(server, { text: 'orang lain', version: 2 })
    text.change('punya saya')
    await vi.advanceTimersByTimeAsync(800)
    expect(text.clash).toEqual({ yours: 'punya saya', theirs: { text: 'orang lain', version: 2 } })
    expect(server.text).toBe('orang lain')
    await expect(text.flush()).rejects.toBeInstanceOf(Refused)
    text.pick('punya saya', 2, false)
    expect(await text.flush()).toBe(3)
    expect(server.text).toBe('punya saya')
  })

  it('lets no step follow while the last of it is not stored', async () => {
    const { server, text } = bench()
    server.down = true
    text.change('belum sampai')
    await expect(text.flush()).rejects.toMatchObject({ code: 'offline' })
    server.down = false
    expect(await text.flush()).toBe(2)
    expect(server.text).toBe('belum sampai')
  })

  it('takes what was typed during the sending along before a step follows', async () => {
    const { server, text } = bench()
    server.slow = 500
    text.change('satu')
    const step = text.flush()
    await vi.advanceTimersByTimeAsync(100)
    text.change('satu dua')
    await vi.advanceTimersByTimeAsync(1000)
    expect(await step).toBe(3)
    expect(server.text).toBe('satu dua')
  })

  it('that waits is found again by the page drawn after a lock, and dies when somebody else signs in', async () => {
    const { server, text } = bench()
    const { text: kept } = takeText('rencana/1', () => text)
    server.down = true
    kept.change('sebelum terkunci')
    await leaveText('rencana/1', kept)
    expect(isTextWaiting()).toBe(true)
    expect(takeText('rencana/1', () => bench().text)).toEqual({ text, isKnown: true })
    clearDesk()
    server.down = false
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.text).toBe('awal')
    expect(isTextWaiting()).toBe(false)
    expect(takeText('rencana/1', () => bench().text).isKnown).toBe(false)
  })

  it('beside that of somebody else waits for a choice: through a lock, and said on the lock screen', async () => {
    const { server, text } = bench()
    takeText('rencana/3', () => text)
    Object.assign(server, { text: 'orang lain', version: 2 })
    text.change('punya saya')
    await vi.advanceTimersByTimeAsync(800)
    await leaveText('rencana/3', text)
    expect(isTextWaiting()).toBe(true)
    expect(takeText('rencana/3', () => bench().text)).toEqual({ text, isKnown: true })
    text.pick('orang lain', 2, true)
    expect(isTextWaiting()).toBe(false)
  })

  it('lets a step follow when the second attempt succeeded', async () => {
    const { server, text } = bench()
    Object.assign(server, { slow: 500, lose: 1 })
    text.change('satu')
    await vi.advanceTimersByTimeAsync(800) // under way, and its answer will be lost
    const step = text.flush()
    await vi.advanceTimersByTimeAsync(2000)
    expect(await step).toBe(2)
    expect(server.text).toBe('satu')
  })

  it('that is stored already is read anew', async () => {
    const { text } = bench()
    takeText('rencana/2', () => text).text.change('lengkap')
    await leaveText('rencana/2', text)
    expect(takeText('rencana/2', () => bench().text).isKnown).toBe(false)
  })
})

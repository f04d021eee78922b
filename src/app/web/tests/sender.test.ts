import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeSender } from '../client/sender.ts'

type Sent = { input: string; key: string }

/** A sender over a server that answers when it is told to. */
function bench(double?: number) {
  const sent: (Sent & { answer: (text: string) => void; fail: () => void })[] = []
  let keys = 0
  let time = 0
  const run = makeSender<string, string>(
    (input, key) =>
      new Promise((resolve, reject) => {
        sent.push({ input, key, answer: resolve, fail: () => reject(new Error('lost')) })
      }),
    () => `key-${++keys}`,
    () => time,
    double,
  )
  const later = (ms: number) => {
    time += ms
  }
  return { run, sent, later }
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('a sender of commands', () => {
  it('takes a second press while the first is on its way as the same press (G04)', async () => {
    const { run, sent } = bench()
    const both = [run('a'), run('a')]
    sent[0]?.answer('done')
    expect(await Promise.all(both)).toEqual(['done', 'done'])
    expect(sent).toHaveLength(1)
  })

  it('sends the next portion at once, with a key of its own, where portions follow each other', async () => {
    const { run, sent } = bench(0)
    for (const [i, answer] of ['first', 'second'].entries()) {
      const portion = run('a')
      sent[i]?.answer(answer)
      expect(await portion).toBe(answer)
    }
    expect(sent.map((s) => s.key)).toEqual(['key-1', 'key-2'])
  })

  it('keeps the key when the answer was lost and the same thing is sent again (G05)', async () => {
    const { run, sent } = bench()
    const first = run('a')
    sent[0]?.fail()
    await expect(first).rejects.toThrow('lost')
    const second = run('a')
    sent[1]?.answer('done')
    expect(await second).toBe('done')
    expect(sent[1]?.key).toBe(sent[0]?.key)
  })

  it('gives a changed payload a key of its own, so that the server never meets one key with two bodies (G06)', async () => {
    const { run, sent } = bench()
    const first = run('a')
    sent[0]?.fail()
    await expect(first).rejects.toThrow()
    const second = run('b')
    sent[1]?.answer('done')
    await second
    expect(sent[1]?.key).not.toBe(sent[0]?.key)
  })

  it('answers a double press just after the answer with that answer, and does it again a while later', async () => {
    const { run, sent, later } = bench()
    const first = run('a')
    sent[0]?.answer('one')
    await first
    later(999)
    expect(await run('a')).toBe('one')
    later(2)
    const again = run('a')
    sent[1]?.answer('two')
    expect(await again).toBe('two')
    expect(sent[1]?.key).not.toBe(sent[0]?.key)
  })

  it('lets another payload wait its turn', async () => {
    const { run, sent } = bench()
    const first = run('a')
    const second = run('b')
    await settle()
    expect(sent.map((one) => one.input)).toEqual(['a'])
    sent[0]?.answer('A')
    await first
    await settle()
    sent[1]?.answer('B')
    expect(await second).toBe('B')
  })

  it('never uses one key for two payloads, whatever is pressed and whatever is lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean()), { maxLength: 12 }),
        async (presses) => {
          const { run, sent, later } = bench()
          for (const [input, arrives] of presses) {
            const before = sent.length
            const answer = run(input).catch(() => 'lost')
            await settle()
            if (sent.length > before) arrives ? sent.at(-1)?.answer('done') : sent.at(-1)?.fail()
            await answer
            later(400)
          }
          const bodies = new Map<string, Set<string>>()
          for (const { key, input } of sent) bodies.set(key, (bodies.get(key) ?? new Set()).add(input))
          expect([...bodies.values()].every((inputs) => inputs.size === 1)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})

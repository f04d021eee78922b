import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftSaver, type DraftState } from '../client/draft-saver.ts'
import { Refused } from '../client/refused.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function bench(answer: () => Promise<Date | null> = async () => new Date(0)) {
  const saved: { body: string | null; at: number }[] = []
  const states: DraftState['state'][] = []
  const server = { answer }
  const saver = new DraftSaver<string>(
    async (body) => {
      const at = await server.answer()
      saved.push({ body, at: Date.now() })
      return at
    },
    ({ state }) => states.push(state),
    () => Date.now(),
  )
  return { saver, saved, states, server }
}

describe('a saver of drafts', () => {
  it('stores the newest text once the keys rest, and says so', async () => {
    const { saver, saved, states } = bench()
    saver.change('a')
    saver.change('ab')
    await vi.advanceTimersByTimeAsync(700)
    expect(saved.map((one) => one.body)).toEqual(['ab'])
    expect(states.at(-1)).toBe('draft')
    expect(saver.waiting).toBe(false)
  })

  it('stores within two seconds even while somebody never stops typing', async () => {
    const { saver, saved } = bench()
    const start = Date.now()
    for (let key = 0; key < 30; key++) {
      saver.change('x'.repeat(key + 1))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect((saved[0]?.at ?? Number.POSITIVE_INFINITY) - start).toBeLessThanOrEqual(2000)
  })

  it('keeps the text and tries again when the server is out of reach, and says so in words', async () => {
    const { saver, saved, states, server } = bench(async () => {
      throw new Refused(0, { code: 'offline' })
    })
    saver.change('a')
    await vi.advanceTimersByTimeAsync(1000)
    expect(states.at(-1)).toBe('waiting')
    expect(saver.waiting).toBe(true)
    server.answer = async () => new Date(0)
    await vi.advanceTimersByTimeAsync(2000)
    expect(saved.map((one) => one.body)).toEqual(['a'])
  })

  it('sends at once on leaving, the newest text last', async () => {
    const { saver, saved } = bench()
    saver.change('a')
    await saver.flush(true)
    expect(saved.map((one) => one.body)).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(5000)
    expect(saved).toHaveLength(1)
  })

  it('throws the draft away after whatever was on its way', async () => {
    let release: (at: Date) => void = () => undefined
    const { saver, saved, server } = bench(() => new Promise((resolve) => (release = resolve)))
    saver.change('a')
    await vi.advanceTimersByTimeAsync(700)
    const gone = saver.discard()
    server.answer = async () => null
    release(new Date(0))
    await gone
    expect(saved.map((one) => one.body)).toEqual(['a', null])
  })

  it('sends nothing of what was dropped', async () => {
    const { saver, saved } = bench()
    saver.change('a')
    saver.drop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saved).toEqual([])
  })

  it('always ends with the last text on the server, whatever pauses and losses come between', async () => {
    const step = fc.record({ wait: fc.integer({ min: 0, max: 3000 }), lost: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (steps) => {
        const { saver, saved, server } = bench()
        for (const [at, { wait, lost }] of steps.entries()) {
          server.answer = lost
            ? async () => Promise.reject(new Refused(503, { code: 'busy_retry' }))
            : async () => new Date(0)
          saver.change(`text ${at}`)
          await vi.advanceTimersByTimeAsync(wait)
        }
        server.answer = async () => new Date(0)
        await vi.advanceTimersByTimeAsync(40_000)
        expect(saved.at(-1)?.body).toBe(`text ${steps.length - 1}`)
        expect(saver.waiting).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

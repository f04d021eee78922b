import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contract } from '../../../app/modules.ts'
import { newKeyPair, openWith } from '../../../platform/seal/boxes.ts'
import { boundTo } from '../boxes.ts'
import { PART_LENGTH, partsOf, sendParts } from '../parts.ts'
import { type Ports, replay } from '../replay.ts'
import { type Entry, fateOf, isForgotten, isOverdue, KEPT, LIFETIME_DAYS, waiting } from '../rules.ts'
import { proseOf } from '../said.ts'
import { sealBox } from '../screens/device/seal-box.ts'

const SAID = 'Ibu ingin menabung.'
const DAY = 86_400_000
const NOW = Date.parse('2026-04-06T02:31:00Z')
const entry = (n: number, more: Partial<Entry> = {}): Entry => ({
  ...{ id: `e${n}`, owner: 'rizal', kind: 'session_note', code: `K${n}`, box: `box ${n}`, sentAt: null },
  writtenAt: new Date(NOW - (50 - n) * 60_000).toISOString(),
  ...more,
})

class Cut extends Error {}

/** A phone whose store survives, a server that does each key once, and a line between them that is cut anywhere. */
function world(refused: ReadonlySet<string>, cuts: boolean[]) {
  const disk = new Map<string, Entry>()
  const effects: string[] = []
  const asides: string[] = []
  const keys = new Set<string>()
  const cut = () => {
    if (cuts.shift()) throw new Cut()
  }
  /** one call over the line: it may be cut before it arrives, or after it was done and before the answer came */
  const over = <T>(work: () => T): Promise<T> =>
    Promise.resolve().then(() => {
      cut()
      const answer = work()
      cut()
      return answer
    })
  const ports: Ports = {
    all: async () => [...disk.values()].toReversed(), // the order of a store is nobody's promise
    put: (one) => over(() => void disk.set(one.id, one)),
    remove: (id) => over(() => void disk.delete(id)),
    open: (one) => over(() => ({ path: 'sessions/saveNote', input: one.box ?? '', draft: null })),
    send: (one) =>
      over(() => {
        if (keys.has(one.id)) return null // the first answer again
        if (refused.has(one.id)) return { code: 'before_arrival', body: {} }
        keys.add(one.id)
        effects.push(one.id)
        return null
      }),
    putAside: (one) =>
      over(() => {
        if (!keys.has(one.id)) asides.push(one.id)
        keys.add(one.id)
      }),
    now: () => NOW,
  }
  return { disk, effects, asides, ports }
}

const someCuts = fc.array(fc.boolean(), { maxLength: 60 })

describe('what lies on a phone is sent', () => {
  it('G19 H30 each once, in 1,000 lives full of cuts, restarts, duplicates and disorder; what is refused stops nobody', async () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(ids, fc.uniqueArray(fc.integer({ min: 0, max: 9 })), someCuts, async (written, bad, cuts) => {
        const refused = new Set(bad.map((n) => `e${n}`))
        const w = world(refused, [...cuts])
        for (const n of written) w.disk.set(`e${n}`, entry(n))
        let lives = 0
        for (let isDone = false; !isDone && lives < 200; lives++) {
          // two tabs at once, each of which may die at any moment
          const runs = await Promise.allSettled([replay(w.ports, 'rizal'), replay(w.ports, 'rizal')])
          for (const run of runs) if (run.status === 'rejected') expect(run.reason).toBeInstanceOf(Cut)
          isDone = waiting([...w.disk.values()], 'rizal').length === 0
        }
        const fine = written.map((n) => `e${n}`).filter((id) => !refused.has(id))
        expect(w.effects.toSorted()).toEqual(fine.toSorted())
        expect(w.asides.toSorted()).toEqual(
          written
            .map((n) => `e${n}`)
            .filter((id) => refused.has(id))
            .toSorted(),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('G18 in the order in which it was written, and of hers alone', async () => {
    const w = world(new Set(), [])
    for (const one of [entry(3), entry(1), entry(2), entry(4, { owner: 'wulan' })]) w.disk.set(one.id, one)
    expect(await replay(w.ports, 'rizal')).toEqual({ sent: 3, aside: 0, left: 0 })
    expect(w.effects).toEqual(['e1', 'e2', 'e3'])
    expect(w.disk.get('e1')).toMatchObject({ box: null, sentAt: new Date(NOW).toISOString() })
    expect(w.disk.get('e4')?.box).toBe('box 4')
  })

  it('G07 not by itself after seven days: she decides', async () => {
    const w = world(new Set(), [])
    const old = entry(1, { writtenAt: new Date(NOW - LIFETIME_DAYS * DAY).toISOString() })
    for (const one of [old, entry(2)]) w.disk.set(one.id, one)
    expect(await replay(w.ports, 'rizal')).toEqual({ sent: 1, aside: 0, left: 1 })
    expect(isOverdue(old, NOW)).toBe(true)
    expect(isOverdue(old, NOW - 1)).toBe(false)
    expect(await replay(w.ports, 'rizal', 'e1')).toEqual({ sent: 1, aside: 0, left: 0 })
  })

  it('and leaves the device a day after it was sent', () => {
    const sentAt = new Date(NOW).toISOString()
    expect(isForgotten({ sentAt }, NOW + DAY - 1)).toBe(false)
    expect(isForgotten({ sentAt }, NOW + DAY)).toBe(true)
    expect(isForgotten({ sentAt: null }, NOW + 100 * DAY)).toBe(false)
  })

  it('again while nothing is wrong with it; a key that stands already was done', () => {
    for (const code of ['offline', 'locked', 'busy_retry', 'unexpected', 'signed_out'])
      expect(fateOf(code)).toBe('wait')
    for (const code of ['not_allowed', 'before_arrival', 'not_found', 'case_closed', 'invalid_input'])
      expect(fateOf(code)).toBe('aside')
    for (const code of [null, 'key_reused']) expect(fateOf(code)).toBe('sent')
  })
})

describe('a box', () => {
  const text = 'Ibu Sari ingin menabung dari hasil jahit.'

  it('made by a browser opens on the server, for its writer, its entry and its kind alone', async () => {
    const mine = newKeyPair()
    const box = await sealBox(mine.publicKey, text, boundTo('rizal', 'e1', 'session_note'))
    expect(openWith(mine.privateKey, box, boundTo('rizal', 'e1', 'session_note')).toString()).toBe(text)
    for (const other of [boundTo('wulan', 'e1', 'session_note'), boundTo('rizal', 'e2', 'session_note')])
      expect(() => openWith(mine.privateKey, box, other)).toThrow('refused')
    expect(() => openWith(newKeyPair().privateKey, box, boundTo('rizal', 'e1', 'session_note'))).toThrow('refused')
    expect(box).not.toContain('Sari')
    expect(await sealBox(mine.publicKey, text, [])).not.toBe(await sealBox(mine.publicKey, text, []))
  })

  it('of a picture travels in parts, and whatever is cut off is taken on: each part arrives once, in its place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: PART_LENGTH * 3 }).map((length) => 'abcdefg'.repeat(length / 7 + 1).slice(0, length)),
        fc.array(fc.boolean(), { maxLength: 20 }),
        async (box, cuts) => {
          const there = new Map<number, string>()
          let twice = 0
          const line = {
            have: async () => [...there.keys()].toReversed(),
            put: async (part: number, text: string) => {
              if (cuts.shift()) throw new Cut()
              if (there.has(part)) twice++
              there.set(part, text)
              if (cuts.shift()) throw new Cut() // it arrived, and the answer did not
            },
          }
          const parts = partsOf(box)
          const once = () =>
            sendParts(parts, line).then(
              () => true,
              (error) => error instanceof Cut && false,
            )
          while (!(await once())); // until nothing is cut any more
          expect([parts.map((_, n) => there.get(n)).join(''), twice]).toEqual([box, 0])
        },
      ),
      { numRuns: 200 },
    )
  })

  it('is made for exactly the commands that the contract calls offline', () => {
    const offline = Object.entries(contract).flatMap(([module, endpoints]) =>
      Object.entries(endpoints).flatMap(([name, one]) =>
        'offline' in one && one.offline ? [`${module}/${name}`] : [],
      ),
    )
    expect(Object.keys(KEPT).toSorted()).toEqual(offline.toSorted())
  })
})

/** An input of a command with a word of the stream wherever somebody writes: where its schema asks for neither a code nor a shape. */
function written(schema: z.core.JSONSchema.BaseSchema, words: Iterator<string>): unknown {
  if (schema.type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).flatMap(([key, one]) =>
        typeof one === 'object' ? [[key, written(one, words)]] : [],
      ),
    )
  if (schema.type === 'array')
    return [1, 2].map(() => (typeof schema.items === 'object' ? written(schema.items as typeof schema, words) : null)) // no tuples
  if (schema.type !== 'string') return schema.type === 'boolean' ? true : 7
  if (schema.enum) return schema.enum[0]
  return schema.format || schema.pattern ? '07:30' : words.next().value
}

describe('what she wrote is shown to be copied, whole:', () => {
  it('each word of it, also a single one or one like a code, and no code, id or time', () => {
    const some = fc.oneof(fc.constantFrom('Pusing', 'ya', '2026-04-06', 'counselling', SAID), fc.string())
    for (const [path, kind] of Object.entries(KEPT)) {
      const [module, name] = path.split('/')
      const endpoint = Object.entries(contract).find(([m]) => m === module)?.[1] as Record<string, { input: z.ZodType }> // a path of KEPT
      const schema = z.toJSONSchema(endpoint[name ?? '']?.input ?? z.never(), { io: 'input' })
      fc.assert(
        fc.property(fc.infiniteStream(some), (stream) => {
          const used: string[] = []
          const words = stream.map((word) => {
            used.push(word)
            return word
          })
          const input = written(schema, words)
          expect(used.length).toBeGreaterThan(0) // a photo has one: what it shows
          expect(proseOf(kind, input).toSorted()).toEqual(used.toSorted())
        }),
        { numRuns: 100 },
      )
    }
  })

  it('in the order of its form', () => {
    const input = { caseId: '0197a', nextStep: { text: 'Ke bank.' }, kind: 'counselling', discussed: SAID }
    expect(proseOf('session_note', input)).toEqual([SAID, 'Ke bank.'])
  })
})

import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { contract } from '../../src/app/modules.ts'
import type { Endpoint } from '../../src/kernel/contract.ts'

/** What zod keeps of a schema, as far as an input is made of it. */
type Def = {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  in?: z.ZodType
  options?: z.ZodType[]
  items?: z.ZodType[]
  entries?: Record<string, string>
  values?: unknown[]
}
const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def // its public shape for libraries, looked at by `type`
const fits = (schema: z.ZodType, value: unknown): boolean => {
  try {
    return schema.safeParse(value).success
  } catch {
    return false // told by whoever asks the whole input
  }
}

type Known = Readonly<Record<string, readonly unknown[]>>
export type Asked = { path: string; endpoint: Endpoint }

/** Every endpoint of the contract: a new one is in it by being there. */
export const ENDPOINTS: readonly Asked[] = Object.entries(contract).flatMap(([module, all]) =>
  Object.entries(all as Record<string, Endpoint>).map(([name, endpoint]) => ({ path: `${module}.${name}`, endpoint })),
)

export const ID = '00000000-0000-7000-8000-00000000dead'
/** What nobody types, and what a form never checks: halves of letters, what turns the direction, what is no day, what is too much. */
const TEXTS: readonly string[] = [
  ...['', ' ', '\ud800', 'a\u202eb', 'a\u0000b', '\u001b[2J', '\u200b', 'e\u0301'.repeat(60), '👩‍👧'.repeat(20)],
  ...[
    "' or 1=1; --",
    '<img src=x onerror=alert(1)>',
    '%',
    '\\',
    '../../etc/passwd',
    '=HYPERLINK("http://x")',
    '{{x}}',
    '${x}',
  ],
  ...['0001-01-01', '9999-12-31', '0000-00-00', '2026-02-30', '+999999-12-31', '-000001-01-01', '0001-01-01T00:00:00Z'],
  ...[
    '9999-12-31T23:59:59Z',
    '2026-01-12',
    '23:59',
    '24:00',
    '99:99',
    '1e3',
    'NaN',
    'null',
    '-1',
    '٣٤',
    ID,
    ID.toUpperCase(),
  ],
  ...['x'.repeat(60), 'x'.repeat(190), 'x'.repeat(500), 'x'.repeat(2000), 'x'.repeat(9000), 'x'.repeat(100_000)],
]
const NUMBERS: readonly number[] = [
  ...[-1, 0, -0, 1, 0.5, 59, 60, 61, 99, 1000, 9999, 10_000, 2 ** 15, 2 ** 31 - 1, 2 ** 31, 1e9, 1e12, 1e15],
  ...[Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 1e308],
]
const USUAL: readonly unknown[] = [
  ...[
    'tembok',
    '2026-01-12',
    '2026-01-12T02:00:00Z',
    '07:00',
    ID,
    'cases.list',
    '2026-01',
    '2026',
    'Ruang jahit, lantai dua, dekat tangga',
  ],
  ...[
    '0811-2233-4455',
    'dGVzdA==',
    'a@example.org',
    '9910014508980077',
    'iVBORw0KGgo=',
    '16.71.01.1001',
    'a'.repeat(43),
    'a'.repeat(64),
  ],
  ...[1, 30, 10_000, 0, 5, 100, false, true, [], {}],
]

/** Something that it takes: what is known by this name, else anything that fits. Fields that may be left out are told as well. */
export function usual(schema: z.ZodType, key: string, known: Known): unknown {
  const told = known[key]?.find((v) => fits(schema, v)) ?? known[`${key}s`]?.find((v) => fits(schema, v))
  if (told !== undefined) return told
  const def = defOf(schema)
  const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined)
  if (def.shape) return usualObject(schema, def.shape, known)
  if (def.type === 'array' && def.element) {
    const one = [usual(def.element, key.replace(/s$/, ''), known)]
    return [one, [...one, ...one, ...one], []].find((v) => fits(schema, v)) ?? one
  }
  if (def.type === 'tuple') return def.items?.map((item) => usual(item, key, known))
  if (def.entries) return Object.values(def.entries)[0]
  if (def.type === 'literal') return def.values?.[0]
  if (def.options) return def.options.map((o) => usual(o, key, known)).find((v) => fits(schema, v))
  if (inner) return usual(inner, key, known)
  return [...USUAL, randomUUID()].find((v) => fits(schema, v))
}

/** Whole, with as much of what may be left out as goes together. */
function usualObject(schema: z.ZodType, shape: Record<string, z.ZodType>, known: Known): unknown {
  const all = Object.entries(shape).map(([key, of]) => [key, usual(of, key, known)] as const)
  const made = (keys: ReadonlySet<string>) => Object.fromEntries(all.filter(([k, v]) => v !== undefined && keys.has(k)))
  const needed = new Set(Object.entries(shape).flatMap(([key, of]) => (fits(of, undefined) ? [] : [key])))
  const kept = new Set(all.map(([key]) => key))
  if (fits(schema, made(kept))) return made(kept)
  for (const [key] of all) {
    if (needed.has(key)) continue
    kept.delete(key)
    if (fits(schema, made(kept))) return made(kept)
  }
  return made(needed)
}

/** Values to be tried in each place that takes them. */
type Bad = { texts: readonly string[]; numbers: readonly number[] }
export const EVERYTHING: Bad = { texts: TEXTS, numbers: NUMBERS }
/** Only what has few values: each choice, each list that is empty, long or says a thing twice. */
export const CHOICES: Bad = { texts: [], numbers: [] }

/** The same with one thing in it turned bad, in every place. What `usual` made of it is walked, so that an input has an end. */
export function* turnedBad(schema: z.ZodType, value: unknown, known: Known, bad: Bad): Generator<unknown> {
  const def = defOf(schema)
  const inner = innerOf(def)
  if (def.shape) {
    const object = fieldsOf(value)
    for (const [key, of] of Object.entries(def.shape))
      for (const one of turnedBad(of, object[key] ?? usual(of, key, known), known, bad)) yield { ...object, [key]: one }
  } else if (def.type === 'array' && def.element) {
    const one: unknown = Array.isArray(value) && value.length > 0 ? value[0] : usual(def.element, '', known)
    yield* [[], [one, one], Array.from({ length: 1000 }, () => one)]
    for (const turned of turnedBad(def.element, one, known, bad)) yield [turned]
  } else if (def.options)
    for (const of of def.options) yield* turnedBad(of, fits(of, value) ? value : usual(of, '', known), known, bad)
  else if (def.entries) yield* Object.values(def.entries)
  else if (inner) yield* turnedBad(inner, value, known, bad)
  else if (def.type === 'boolean') yield* [true, false]
  else if (def.type === 'number') yield* bad.numbers
  else if (def.type === 'string') yield* bad.texts
  else if (def.type === 'record') yield* [{}, { [ID]: 1 }, { x: 'y' }]
  else if (def.type === 'unknown') yield* [null, [], 'x', { a: { b: {} } }, 1e15]
}

/** The same with one value in all places that take it at once. */
export function filledWith(schema: z.ZodType, value: unknown, bad: string | number): unknown {
  const def = defOf(schema)
  const inner = innerOf(def)
  if (def.shape) {
    const of = Object.entries(def.shape)
    const object = fieldsOf(value)
    return Object.fromEntries(of.flatMap(([key, s]) => (key in object ? [[key, filledWith(s, object[key], bad)]] : [])))
  }
  if (def.element) return Array.isArray(value) ? value.map((one) => filledWith(def.element ?? schema, one, bad)) : value
  const option = def.options?.find((one) => fits(one, value))
  if (option) return filledWith(option, value, bad)
  if (inner && !['string', 'number'].includes(defOf(inner).type)) return filledWith(inner, value, bad)
  return def.entries === undefined && fits(schema, bad) ? bad : value
}

const innerOf = (def: Def): z.ZodType | undefined => def.innerType ?? (def.type === 'pipe' ? def.in : undefined)
const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

/** Every place in an input where a text may stand. */
export function* textsIn(schema: z.ZodType, place = ''): Generator<{ place: string; schema: z.ZodType }> {
  const def = defOf(schema)
  const inner = innerOf(def)
  if (def.shape) for (const [key, of] of Object.entries(def.shape)) yield* textsIn(of, `${place}.${key}`)
  else if (def.element) yield* textsIn(def.element, `${place}[]`)
  else if (def.options) for (const option of def.options) yield* textsIn(option, place)
  else if (inner) yield* textsIn(inner, place)
  else if (def.type === 'string') yield { place, schema }
}

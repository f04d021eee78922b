/** What somebody types for a letter: text by the path in the paper's JSON, several lines as a list. */
export type Fields = Readonly<Record<string, string | readonly string[]>>
export type Json = Record<string, unknown>

/**
 * How one path is asked for on the form. `pairs` are lines with parts between bars ("Kedatangan | 12 Januari 2026"), one
 * part for each of `keys`. Every kind travels as text and is turned into the paper's own kind here.
 */
export type Ask = {
  path: string
  kind: 'line' | 'text' | 'day' | 'hour' | 'lines' | 'count' | 'pairs' | 'choice'
  optional?: boolean
  keys?: readonly string[]
  options?: readonly string[]
}

/** The value at a dotted path, or undefined. */
export const at = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((v, key) => (isObject(v) || Array.isArray(v) ? Reflect.get(v, key) : undefined), data)

const isObject = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v)

/** Puts a value at a dotted path; objects on the way are made. */
export function put(data: Json, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() ?? path
  let here: Json = data
  for (const key of keys) {
    const next = here[key]
    const made = isObject(next) ? next : {}
    here[key] = made
    here = made
  }
  here[last] = value
}

const lineOf = (v: string | readonly string[]): string => (typeof v === 'string' ? v : v.join('\n')).trim()
const linesOf = (v: string | readonly string[]): string[] =>
  (typeof v === 'string' ? v.split('\n') : [...v]).map((l) => l.trim()).filter((l) => l !== '')

/** Typed text as the paper wants it; an empty field takes away what stood there. A count that is none stays text: refused later. */
export function read(ask: Ask, typed: string | readonly string[]): unknown {
  switch (ask.kind) {
    case 'lines':
      return linesOf(typed)
    case 'pairs':
      return linesOf(typed).map((line) => {
        const parts = line.split('|').map((part) => part.trim())
        return Object.fromEntries(
          (ask.keys ?? []).map((key, i) => [key, parts[i] ?? '']).filter(([, part]) => part !== ''),
        )
      })
    case 'count': {
      const digits = lineOf(typed).replace(/[.\s]/g, '')
      return /^\d{1,9}$/.test(digits) ? Number(digits) : lineOf(typed) || null
    }
    case 'hour':
      return lineOf(typed).replace(':', '.') || null
    default:
      return lineOf(typed) || null
  }
}

/** What stands in the paper, as the form shows it. */
export function show(ask: Ask, data: Json): string | string[] {
  const value = at(data, ask.path)
  if (ask.kind === 'lines') return Array.isArray(value) ? value.map(String) : []
  if (ask.kind === 'pairs')
    return Array.isArray(value) ? value.map((row) => (ask.keys ?? []).map((key) => at(row, key) ?? '').join(' | ')) : []
  return value === null || value === undefined ? '' : String(value)
}

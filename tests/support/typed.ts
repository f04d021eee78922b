import type { TestApp } from './app.ts'
import { PLAIN } from './plain-columns.ts'

/** What nobody reads as words: ids, days, times, codes, addresses of pages. */
const NO_WORDS = /^(?:[0-9a-f-]{36}|\d{4}-\d\d-\d\d(?:T.*)?|\d\d[:.]\d\d|[a-z0-9_./-]+|[A-Z_]+|\d{1,5}|)$/
/** Ciphertext, keys and bytes: in a thousand of them any name of three letters is found. */
const SEALED = /\b[vbw]1\.[\w.-]+|\\x[0-9a-f]+|(?<![\w-])[\w-]{43}=?(?![\w-])/g
/** Money stands plain where the house keeps it for her: savings, kits. Here it is hers. */
const HER_MONEY = /^aftercare\./

/** The schema of the program as text: words of ours that somebody may type as well. */
const OF_THE_PROGRAM = 'sec.settings.empty_sql'

const typed = new WeakMap<TestApp, Set<string>>()

/** Keeps every word, and every sum of hers, that a command carries: as it would stand in a row that is written as JSON. */
export function overhear(t: TestApp, command: string, input: unknown): void {
  const known = typed.get(t) ?? new Set()
  typed.set(t, known)
  const hear = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!NO_WORDS.test(value)) known.add(JSON.stringify(value).slice(1, -1))
    } else if (typeof value === 'number') {
      if (HER_MONEY.test(command) && value > 9999) known.add(`: ${value}`)
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(hear)
  }
  hear(input)
}

/** The columns in which something stands as it was typed, but for those of the house itself. */
export async function standsPlain(t: TestApp): Promise<string[]> {
  const tables = await t.ownerSql<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'keys', 'sec') and c.relkind = 'r' order by 1`,
  )
  const words = [...(typed.get(t) ?? [])]
  const found = new Set<string>()
  for (const { name } of tables)
    for (const { key, value } of await t.ownerSql<{ key: string; value: string | null }>(
      `select distinct key, value from ${name} x, jsonb_each_text(to_jsonb(x)) where value is not null`,
    )) {
      const text = `: ${value}`.replace(SEALED, '')
      if (words.some((w) => text.includes(w))) found.add(`${name.replace(/^public\./, '')}.${key}`)
    }
  // a price of the house may be the very sum that she takes in a month
  const ofTheHouse = [...PLAIN['the centre, its people at work and its rooms'], 'toolkit_items.unit_price_rupiah']
  if (!ofTheHouse.some((column) => found.has(column)))
    throw new Error('nobody has typed anything: the search does not bite')
  return [...found].filter((column) => !ofTheHouse.includes(column) && column !== OF_THE_PROGRAM).toSorted()
}

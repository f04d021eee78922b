import { createHash } from 'node:crypto'
import type { EventSpec } from '../../kernel/event.ts'
import {
  type Column,
  codeKey,
  type List,
  labelKey,
  type RowOf,
  type TAKEN_OUT,
  type WordOf,
} from '../../kernel/list.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Rule } from '../../kernel/rule.ts'
import type { Locale } from '../../kernel/words.ts'
import type { Ctx } from '../http/context.ts'
import { harmless } from './write-csv.ts'
import { type ExportCell, writeSheet } from './write-sheet.ts'

/** A sheet is for a desk, not for a register: what is more than this is asked for in parts. */
export const MOST_ROWS = 2000

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const WIDTH: Partial<Record<Column['kind'], number>> = { person: 28, count: 10, day: 12 }

type Words<K extends string> = { in(locale: Locale, key: K): string }
type Row = Readonly<Record<string, unknown>>
type TakenOut = { kind: `${string}.list_taken_out`; by: EventSpec['by']; details: typeof TAKEN_OUT; seenBy: Rule }

/**
 * The rows of a list as a file for Excel, column by column as the list tells them, in the language of the reader. That it goes out
 * is written into the chain, with the hash by which a copy can be known again. Ask for one row more than `MOST_ROWS`.
 *
 * Errors: Refusal `list_too_long` for more rows than a sheet holds; nothing is cut unseen.
 */
export async function listSheet<const L extends List>(
  ctx: Pick<Ctx, 'locale' | 'today' | 'zone' | 'record'>,
  of: L,
  rows: readonly (L extends List<string, infer C> ? RowOf<C> : never)[],
  words: Words<WordOf<L> | `${L['key']}.title`>,
  takenOut: TakenOut,
) {
  if (rows.length > MOST_ROWS) throw new Refusal('list_too_long', { params: { most: MOST_ROWS } })
  const say = (key: string) => words.in(ctx.locale, key as WordOf<L>) // keys of the list, and the list's words are all there
  const columns = Object.entries(of.columns).filter(([, c]) => c.kind !== 'own')
  const title = say(`${of.key}.title`)
  const sheet = {
    name: title,
    columns: columns.map(([name, c]) => ({ title: say(labelKey(of, name)), width: WIDTH[c.kind] ?? 20 })),
    rows: (rows as readonly Row[]).map((row) => columns.map(([name, c]) => cellOf(row, name, c, say, ctx.zone))), // objects by their keys
  }
  const bytes = await writeSheet([sheet])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await ctx.record(takenOut, { details: { rows: rows.length, sha256 } })
  const fileName = `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${ctx.today}.xlsx`
  return { fileName, type: TYPE, base64: bytes.toString('base64') }
}

function cellOf(row: Row, name: string, of: Column, say: (key: string) => string, zone: string): ExportCell {
  if (of.kind === 'person') return harmless([row['honorific'], row['label']].filter(Boolean).join(' '))
  const value = row[name]
  if (value === null || value === undefined) return null
  switch (of.kind) {
    case 'day':
      return Temporal.PlainDate.from(String(value))
    case 'moment':
      return Temporal.Instant.from(String(value))
        .toZonedDateTimeISO(zone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' })
        .replace('T', ' ')
    case 'code':
      return say(codeKey(name, of, String(value)))
    case 'count':
      return Number(value)
    default:
      return harmless(String(value))
  }
}

import { Refusal } from '../../kernel/refusal.ts'

/** An expression and its type: a page goes on where the one before it ended. What may be null says so: it stands last, whichever way. */
export type SortBy =
  | { sql: string; as: 'date' | 'timestamptz' | 'int' | 'bigint' | 'text' | 'uuid' }
  | { sql: string; as: 'date' | 'text'; orNone: true }
type Asked<K extends string> = { sort?: { by: K; down: boolean } | undefined; after?: readonly string[] | undefined }

/**
 * The end of a statement for one page: only what stands in `sorts` can be sorted by, whatever was asked. All expressions of one
 * order go the same way, and the id goes with them.
 */
export function keyset<K extends string>(o: {
  sorts: Readonly<Record<K, readonly SortBy[]>>
  usual: { by: K; down: boolean }
  id: SortBy
  asked: Asked<K>
  /** puts a value into the statement, gives its name there */
  value: (v: unknown) => string
}): { select: string; where: string[]; order: string } {
  const { by, down } = o.asked.sort ?? o.usual
  const keys = [...o.sorts[by], o.id]
  const columns = keys.map((k) => ('orNone' in k ? noneLast(k, down) : k.sql))
  const after = o.asked.after && known(o.asked.after, keys)
  const marks = after?.map((mark, i) => `${o.value(mark)}::${keys[i]?.as}`).join(', ')
  return {
    select: `array[${columns.map((sql) => `(${sql})::text`).join(', ')}] as sort_keys`,
    where: marks ? [`(${columns.join(', ')}) ${down ? '<' : '>'} (${marks})`] : [],
    order: columns.map((c) => `${c} ${down ? 'desc' : 'asc'}`).join(', '),
  }
}

/** Never null, so that the mark of a page can be compared: a day outside all days; a text behind a digit in every collation. */
function noneLast({ sql, as }: SortBy, down: boolean): string {
  if (as === 'date') return `coalesce(${sql}, '${down ? '0001-01-01' : '9999-12-31'}')`
  return down ? `coalesce('1' || ${sql}, '0')` : `coalesce('0' || ${sql}, '1')`
}

/** As the database writes them; Temporal alone would take calendars, zones by name and years that no column holds. */
const DAY = /^(?!0000)\d{4}-\d\d-\d\d$/
const MOMENT = /^(?!0000)\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4])(:[0-5]\d)?)$/

/** Marks come from outside: what is none of its type is refused before the database sees it. */
export function known(marks: readonly string[], keys: readonly Pick<SortBy, 'as'>[]): readonly string[] {
  const fits = marks.length === keys.length && keys.every(({ as }, i) => isA(as, marks[i] ?? ''))
  if (!fits) throw new Refusal('invalid_input')
  return marks
}

function isA(as: SortBy['as'], mark: string): boolean {
  if (as === 'text') return true
  if (as === 'int') return /^-?\d{1,9}$/.test(mark)
  if (as === 'bigint') return /^\d{1,15}$/.test(mark)
  if (as === 'uuid') return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(mark)
  if (!(as === 'date' ? DAY : MOMENT).test(mark)) return false
  try {
    return Boolean(as === 'date' ? Temporal.PlainDate.from(mark) : Temporal.Instant.from(mark))
  } catch {
    return false
  }
}

/** Cuts the row that was asked too many, and says where the next page begins. */
export function cut<R extends { sort_keys: string[] }>(rows: readonly R[], size: number) {
  const page = rows.slice(0, size)
  return { page, next: rows.length > size ? (page.at(-1)?.sort_keys ?? null) : null }
}

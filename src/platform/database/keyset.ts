import { Refusal } from '../../kernel/refusal.ts'

/** An expression that is never null, and its type: a page goes on where the one before it ended. */
export type SortBy = { sql: string; as: 'date' | 'timestamptz' | 'int' | 'text' }
type Asked<K extends string> = {
  sort?: { by: K; down: boolean } | undefined
  after?: { keys: string[]; id: string } | undefined
}

/**
 * The end of a statement for one page: only what stands in `sorts` can be sorted by, whatever was asked. All expressions of one
 * order go the same way, and the id goes with them.
 */
export function keyset<K extends string>(o: {
  sorts: Readonly<Record<K, readonly SortBy[]>>
  usual: { by: K; down: boolean }
  id: string
  asked: Asked<K>
  /** puts a value into the statement, gives its name there */
  value: (v: unknown) => string
}): { select: string; where: string[]; order: string; name: string } {
  const { by, down } = o.asked.sort ?? o.usual
  const sorts = o.sorts[by]
  const columns = [...sorts.map((s) => s.sql), o.id]
  const after = o.asked.after
  if (after && after.keys.length !== sorts.length) throw new Refusal('invalid_input')
  const marks = after && [
    ...sorts.map((s, i) => `${o.value(known(s, after.keys[i]))}::${s.as}`),
    `${o.value(after.id)}::uuid`,
  ]
  return {
    select: `array[${sorts.map((s) => `(${s.sql})::text`).join(', ')}] as sort_keys`,
    where: marks ? [`(${columns.join(', ')}) ${down ? '<' : '>'} (${marks.join(', ')})`] : [],
    order: columns.map((c) => `${c} ${down ? 'desc' : 'asc'}`).join(', '),
    name: `${by}${down ? '-' : ''}${after ? '+' : ''}`,
  }
}

/** A mark comes from outside: what is none of its type is refused before the database sees it. */
function known({ as }: SortBy, mark = ''): string {
  if (!isA(as, mark)) throw new Refusal('invalid_input')
  return mark
}

function isA(as: SortBy['as'], mark: string): boolean {
  if (as === 'text') return true
  if (as === 'int') return /^-?\d{1,9}$/.test(mark)
  try {
    return Boolean(as === 'date' ? Temporal.PlainDate.from(mark) : Temporal.Instant.from(mark))
  } catch {
    return false
  }
}

/** Cuts the row that was asked too many, and says where the next page begins. */
export function cut<R extends { sort_keys: string[] }>(rows: readonly R[], size: number, idOf: (row: R) => string) {
  const page = rows.slice(0, size)
  const last = page.at(-1)
  return { page, next: rows.length > size && last ? { keys: last.sort_keys, id: idOf(last) } : null }
}

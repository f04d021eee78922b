import { z } from 'zod'
import { query } from './contract.ts'
import type { Filter, List, ListInput } from './list.ts'

/** No calendar has the year 0000, and no database. */
const day = z.iso.date().regex(/^(?!0000)/)
const cursor = z.array(z.string().max(200)).min(1).max(4)

/**
 * What a list may be asked, as it is told, and `more` that is no part of it: its filters, an order by one of the columns that may be sorted, and where to go on.
 * Server and contracts only (docs/decisions/0005).
 */
export const askedOf = <L extends List, const X extends z.ZodRawShape = Record<never, never>>(
  of: L,
  more?: X,
): z.ZodType<InputOf<L> & More<z.output<z.ZodObject<X>>, X>, InputOf<L> & More<z.input<z.ZodObject<X>>, X>> =>
  z.strictObject({ ...whole(of), ...more, after: cursor.optional() }) as never // the kinds of filters say what it reads, see list.ts

/** An object without fields would forbid every field. */
type More<O, X> = keyof X extends never ? unknown : O
type InputOf<L extends List> = L extends List<string, infer C, infer F> ? ListInput<C, F> : never

function whole(of: List): z.ZodRawShape {
  const filters = Object.entries(of.filters).map(([name, filter]) => [name, one(filter).optional()] as const)
  const sorts = Object.entries(of.columns).flatMap(([name, column]) => (column.sort ? [name] : []))
  return { ...Object.fromEntries(filters), sort: z.strictObject({ by: z.enum(sorts), down: z.boolean() }).optional() }
}

function one(filter: Filter): z.ZodType {
  switch (filter.kind) {
    case 'tick':
      return z.literal(true)
    case 'choice':
    case 'tabs':
      return z.enum(filter.codes)
    case 'row':
      return z.string().regex(/^[a-z][a-z0-9_]{1,39}$/)
    case 'days':
      return z.strictObject({ from: day.optional(), until: day.optional() })
    case 'search':
      return z.string().trim().min(1).max(100)
  }
}

/** A page of a list, and where the next one begins. */
export const pageOf = <R extends z.ZodType>(row: R) => z.object({ items: z.array(row), next: cursor.nullable() })

/**
 * The whole of what was asked as a file for Excel, for whoever holds an action of its own and after a fresh second factor. A read
 * that leaves an event: as a command its answer, and every name in it, would be kept for whoever sends it twice.
 */
export const sheetOf = <L extends List>(of: L, may: string) =>
  query({
    may,
    stepUp: true,
    refuses: ['list_too_long'],
    input: z.strictObject(whole(of)) as never as z.ZodType<Omit<InputOf<L>, 'after'>, Omit<InputOf<L>, 'after'>>, // as above
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
  })

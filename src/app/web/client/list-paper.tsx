import { PrintHead } from '../../../design/print.tsx'
import { codeKey, type Filter, type List, labelKey, type Order, type WordOf } from '../../../kernel/list.ts'
import { t as shell } from '../words.ts'
import { clockOf, dayMonthYear, longDay } from './days.ts'
import type { Options } from './list-filters.tsx'
import { useMe } from './session.ts'
import type { Listed } from './use-list.ts'

type Say = (key: string) => string

/** On paper alone: what the list is, by what it is narrowed and ordered, how many rows, who printed it and when. */
export function ListPaper<L extends List>(props: {
  of: L
  t: (key: WordOf<L>) => string
  caption: string
  rows: readonly unknown[]
  order?: Order | undefined
  filter?: string | undefined
}) {
  const { of, caption, rows, order, filter } = props
  const say = props.t as Say // keys of the list, and the words of the list are all there
  const { account } = useMe()
  const now = new Date()
  const way = order && shell(order.down ? 'list.down' : 'list.up')
  const facts = [
    filter && `${shell('list.filter')}: ${filter}`,
    order && `${shell('list.order')}: ${say(labelKey(of, order.by))} (${way})`,
    `${shell('list.rows')}: ${rows.length}`,
  ]
  return (
    <div className="list-paper">
      <PrintHead
        title={caption}
        place={account.centre.name}
        by={account.name}
        at={`${longDay(now)} ${clockOf(now)}`}
        open={of.open}
      />
      <p className="print-only">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  )
}

/** By what a list is narrowed, in its words. */
export function narrowedBy<L extends List>(list: Listed<L>, t: (key: WordOf<L>) => string, options?: Options): string {
  const asked: Readonly<Record<string, unknown>> = list.asked
  const said = Object.entries(list.of.filters).map(([name, of]) => {
    const value = asked[name] ?? ('start' in of ? of.start : undefined)
    if (value === undefined) return null
    const row = options?.[name]?.find((o) => o.value === value)
    return filterSaid(`${list.of.key}.${name}`, name, of, row?.label ?? value, t as Say) // as above
  })
  return said.filter(Boolean).join('; ')
}

function filterSaid(key: string, name: string, of: Filter, value: unknown, say: Say): string {
  switch (of.kind) {
    case 'tick':
      return say(key)
    case 'choice':
    case 'tabs':
      return `${say(key)}: ${say(codeKey(name, of, String(value)))}`
    case 'search':
    case 'row':
      return `${say(key)}: ${value}`
    case 'days': {
      const { from, until } = value as { from?: string; until?: string } // as the address was read
      return `${say(key)}: ${from ? dayMonthYear(from) : ''} – ${until ? dayMonthYear(until) : ''}`
    }
  }
}

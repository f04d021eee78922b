import type { Chosen, Filter, List, Order } from '../../../kernel/list.ts'

const SORT = 'urut'
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

const SHORT = /^[a-z][a-z0-9_]{1,39}$/

/** What somebody has chosen: filters and order. What is typed into a search box is not of it. */
export type ListState = { chosen: Readonly<Record<string, unknown>>; sort?: Order | undefined }

/** What an address says of a list. What the list does not know is not there: an address is written by anybody. */
export function stateOf(of: List, search: string): ListState {
  const said = new URLSearchParams(search)
  const entries = Object.entries(of.filters).map(([name, filter]) => [name, readFilter(filter, said)] as const)
  const chosen = Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  return { chosen, sort: readSort(of, said.get(SORT)) }
}

function readFilter(filter: Filter, said: URLSearchParams): unknown {
  switch (filter.kind) {
    case 'tick':
      return said.get(filter.as) === '1' ? true : undefined
    case 'choice':
    case 'tabs':
      return filter.codes.find((code) => code === said.get(filter.as) && code !== filter.start)
    case 'row':
      return [said.get(filter.as)].find((code) => code !== null && SHORT.test(code)) ?? undefined
    case 'days': {
      const [from, until] = filter.as
        .map((name) => said.get(name))
        .map((d) => (d !== null && DAY.test(d) ? d : undefined))
      return from || until ? { ...(from && { from }), ...(until && { until }) } : undefined
    }
    case 'search':
      return undefined
  }
}

function readSort(of: List, said: string | null): Order | undefined {
  const by = said?.replace(/^-/, '') ?? ''
  return Object.hasOwn(of.columns, by) && of.columns[by]?.sort
    ? { by, down: said?.startsWith('-') ?? false }
    : undefined
}

/** The same address with this state of the list in it; what else it says stays. */
export function addressOf(of: List, state: ListState, search: string): string {
  const said = new URLSearchParams(search)
  const put = (name: string, value: string | undefined) => (value ? said.set(name, value) : said.delete(name))
  for (const [name, filter] of Object.entries(of.filters)) {
    const value = state.chosen[name]
    if (filter.kind === 'tick') put(filter.as, value ? '1' : undefined)
    if (filter.kind === 'row') put(filter.as, value as string | undefined) // as it was read
    if (filter.kind === 'choice' || filter.kind === 'tabs')
      put(filter.as, value === filter.start ? undefined : (value as string | undefined)) // one of its codes
    if (filter.kind === 'days') {
      const days = value as Chosen<{ days: typeof filter }>['days'] // as it was read
      put(filter.as[0], days?.from)
      put(filter.as[1], days?.until)
    }
  }
  const { sort } = state
  const isUsual = sort?.by === of.order?.by && sort?.down === of.order?.down
  put(SORT, sort && !isUsual ? `${sort.down ? '-' : ''}${sort.by}` : undefined)
  const text = said.toString()
  return text ? `?${text}` : ''
}

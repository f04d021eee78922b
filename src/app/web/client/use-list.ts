import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Cursor, List, ListInput, Order } from '../../../kernel/list.ts'
import type { Call } from './create-client.ts'
import { addressOf, type ListState, stateOf } from './list-address.ts'
import type { Refused } from './refused.ts'
import { navigate, usePlace } from './route.ts'
import { useSettled } from './use-settled.ts'

type Page = { readonly items: readonly unknown[]; readonly next: Cursor | null }
type RowIn<P extends Page> = P['items'][number]

/** The rows after these: null when there are none. */
export type MoreRows = { load: () => void; busy: boolean; error: Refused | null }

/** A list as it stands on the page: what was chosen, the rows so far, and the ways to choose otherwise. */
export type Listed<L extends List = List, P extends Page = Page> = {
  of: L
  state: ListState
  /** what the rows were asked by, for the sheet */
  asked: L extends List<string, infer C, infer F> ? Omit<ListInput<C, F>, 'after'> : never
  /** the rows so far, as `ReadView` wants them */
  read: { data: readonly RowIn<P>[] | undefined; error: Refused | null; refetch: () => unknown }
  /** what came with the first page: counts, the day */
  first: P | undefined
  more: MoreRows | null
  choose: (filter: string, value: unknown) => void
  /** what narrows it, tabs apart, as it was asked; null when nothing does */
  narrowed: { clear: () => void } | null
  sortBy: (order: Order) => void
  typed: Readonly<Record<string, string>>
}

/** `usual` holds while the address says nothing else. State in the address, so that Back, a reload and a link keep it; the address says nothing of what was typed to find somebody. */
export function useList<L extends List, I, P extends Page>(of: L, call: Call<I, P>, usual?: Partial<I>): Listed<L, P> {
  const { search } = usePlace()
  const [typed, setTyped] = useState<Record<string, string>>({})
  const settled = useSettled(typed, 250)
  const state = stateOf(of, search)
  const found = Object.fromEntries(Object.entries(settled).flatMap(([k, v]) => (v.trim() ? [[k, v.trim()]] : [])))
  const asked = { ...usual, ...state.chosen, ...found, ...(state.sort && { sort: state.sort }) }
  const read = useInfiniteQuery<P, Refused, { pages: P[] }, unknown[], Cursor | null>({
    queryKey: [call.path, asked, 'pages'],
    // as the list tells it, read by `stateOf`: nothing else is in it
    queryFn: ({ signal, pageParam }) => call({ ...asked, ...(pageParam && { after: pageParam }) } as I, { signal }),
    initialPageParam: null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  })
  const isTab = (name: string) => of.filters[name]?.kind === 'tabs'
  const isNarrowed = Object.keys({ ...state.chosen, ...found }).some((name) => !isTab(name))
  const rows = read.data?.pages.flatMap((p): readonly RowIn<P>[] => p.items)
  const put = (next: ListState) =>
    navigate(`${location.pathname}${addressOf(of, next, location.search)}`, { replace: true })
  return {
    of,
    state,
    asked: asked as Listed<L, P>['asked'], // as above
    read: {
      // that nothing was found for what was asked before says nothing of what is asked now
      data: read.isPlaceholderData && rows?.length === 0 ? undefined : rows,
      error: read.error,
      refetch: read.refetch,
    },
    first: read.data?.pages[0],
    more: read.hasNextPage
      ? {
          load: () => void read.fetchNextPage(),
          busy: read.isFetchingNextPage,
          error: read.isFetchNextPageError ? read.error : null,
        }
      : null,
    choose: (name, value) =>
      of.filters[name]?.kind === 'search'
        ? setTyped({ ...typed, [name]: String(value) })
        : put({ ...state, chosen: { ...state.chosen, [name]: value } }),
    narrowed: isNarrowed
      ? {
          clear: () => {
            setTyped({})
            put({ ...state, chosen: Object.fromEntries(Object.entries(state.chosen).filter(([name]) => isTab(name))) })
          },
        }
      : null,
    sortBy: (sort) => put({ ...state, sort }),
    typed,
  }
}

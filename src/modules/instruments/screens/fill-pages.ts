import type { Item } from '../scales/instrument.ts'

/** Keys that give the first to the sixth choice of the item in turn. */
export const PAGE_KEYS = ['1', '2', '3', '4', '5', '6'] as const

const SHORT = 2
const PER_PAGE = 5

/** Yes-or-no questions stand five to a page; anything longer has a page of its own. */
export function pagesOf(items: readonly Item[]): Item[][] {
  const pages: Item[][] = []
  for (const item of items) {
    const last = pages.at(-1)
    const isShort = item.choices.length <= SHORT
    if (last && isShort && last.length < PER_PAGE && last.every((i) => i.choices.length <= SHORT)) last.push(item)
    else pages.push([item])
  }
  return pages
}

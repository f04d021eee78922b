import type { ManualPage } from './manual-page.ts'

export type Hit = { page: ManualPage; before: string; match: string; after: string }

const AROUND = 60

/** Pages with every word that was typed, those with most of them in the title first, each with the place of the first word. */
export function findPages(pages: readonly ManualPage[], typed: string): Hit[] {
  const words = typed.toLocaleLowerCase('id').split(/\s+/).filter(Boolean)
  const [first] = words
  if (first === undefined) return []
  const inTitle = ({ page }: Hit) => words.filter((word) => page.title.toLocaleLowerCase('id').includes(word)).length
  return pages
    .flatMap((page) => {
      const text = page.text.toLocaleLowerCase('id')
      if (!words.every((word) => text.includes(word))) return []
      const at =
        text.indexOf(first, page.title.length) === -1 ? text.indexOf(first) : text.indexOf(first, page.title.length)
      const from = Math.max(0, page.text.lastIndexOf(' ', at - AROUND))
      const end = at + first.length
      return [
        {
          page,
          before: `${from > 0 ? '…' : ''}${page.text.slice(from, at)}`,
          match: page.text.slice(at, end),
          after: `${page.text.slice(end, end + AROUND)}…`,
        },
      ]
    })
    .sort((a, b) => inTitle(b) - inTitle(a) || a.page.title.length - b.page.title.length)
}

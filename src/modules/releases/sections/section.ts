import type { Draws } from '../../../kernel/shown-bars.ts'
import type { Cell, Shown } from '../small-cells.ts'

/** A number of a report: how many of these, a share of them, or a text that counts nobody. */
export type Value =
  | { kind: 'count'; members: readonly string[] }
  /** `said` is shown when both what is met and what it is out of may be shown; `of` null: there is nothing to be counted */
  | { kind: 'share'; of: readonly string[]; hits: readonly string[]; said: string }
  | { kind: 'text'; said: string }
export type Line = { label: string; value: Value; note?: string }
/** `draws`: what its numbers are, where a picture of them is looked at. */
export type Section = {
  title: string
  head: readonly [string, string]
  draws?: Draws
  /** a line stands only where somebody is counted in it: one whose number is hidden is not named at all */
  onlyWhere?: true
  lines: readonly Line[]
}

/** As it stands on paper: nobody is counted in it any more. */
export type ShownSection = {
  title: string
  head: string[]
  draws?: Draws | undefined
  lines: { label: string; said: string; note: string }[]
}

const keyOf = (s: number, l: number, what: string) => `${s}.${l}.${what}`

/** Every number that counts somebody, the larger first: what says most is weighed before what divides it. */
export function cellsOf(sections: readonly Section[]): Cell[] {
  const cells = sections.flatMap((section, s) =>
    section.lines.flatMap(({ value }, l): Cell[] => {
      if (value.kind === 'count') return [{ key: keyOf(s, l, 'n'), members: value.members }]
      if (value.kind === 'share')
        return [
          { key: keyOf(s, l, 'of'), members: value.of },
          { key: keyOf(s, l, 'hits'), members: value.hits },
        ]
      return []
    }),
  )
  return cells.toSorted((a, b) => b.members.length - a.members.length)
}

/** The sections with what may be shown; "less than k" and hidden are said as such, never as 0. */
export function shownSections(
  sections: readonly Section[],
  shown: ReadonlyMap<string, Shown>,
  k: number,
): ShownSection[] {
  const masked = (how: Shown) => (how === 'small' ? `<${k}` : 'disamarkan')
  const say = (value: Value, s: number, l: number): string => {
    if (value.kind === 'text') return value.said
    if (value.kind === 'count') {
      const how = shown.get(keyOf(s, l, 'n')) ?? 'hidden'
      return how === 'open' ? String(value.members.length) : masked(how)
    }
    const [of, hits] = [shown.get(keyOf(s, l, 'of')) ?? 'hidden', shown.get(keyOf(s, l, 'hits')) ?? 'hidden']
    return of === 'open' && hits === 'open' ? value.said : 'disamarkan'
  }
  return sections.map(({ title, head, draws, onlyWhere, lines }, s) => {
    const all = lines.map(({ label, value, note }, l) => ({ label, said: say(value, s, l), note: note ?? '' }))
    const open = onlyWhere ? all.filter((l) => !isMasked(l.said)) : all
    const rest = { label: 'lainnya', said: 'disamarkan', note: '' }
    return {
      ...{ title, head: [...head] },
      ...(draws && { draws }),
      lines: open.length < all.length ? [...open, rest] : open,
    }
  })
}

export const isMasked = (said: string) => said.startsWith('<') || said === 'disamarkan'

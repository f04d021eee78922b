import { Tabs } from '../../../design/tabs.tsx'
import { type Cursor, codeKey, type List, type WordOf } from '../../../kernel/list.ts'
import { addressOf } from './list-address.ts'
import type { Listed } from './use-list.ts'

/** A filter as tabs, each with its own address, and how much waits behind it. */
export function ListTabs<L extends List, P extends { items: readonly unknown[]; next: Cursor | null }>(props: {
  list: Listed<L, P>
  filter: keyof L['filters'] & string
  t: (key: WordOf<L>) => string
  counts?: Readonly<Record<string, number | undefined>> | undefined
  /** the tab that is open while the address names none */
  usual?: string | undefined
}) {
  const { list, filter, counts } = props
  const { of, state } = list
  const told = of.filters[filter]
  if (told?.kind !== 'tabs') return null
  const say = props.t as (key: string) => string // keys of the list, and the words of the list are all there
  const hrefOf = (code: string) => `${location.pathname}${addressOf(of, { chosen: { [filter]: code } }, '') || '?'}`
  const tabs = told.codes.map((code) => ({
    href: hrefOf(code),
    label: say(codeKey(filter, told, code)),
    count: counts?.[code],
  }))
  const current = String(state.chosen[filter] ?? props.usual ?? told.start)
  return <Tabs label={say(`${of.key}.${filter}`)} current={hrefOf(current)} tabs={tabs} />
}

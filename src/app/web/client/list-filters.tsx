import { lazy, Suspense, useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { DayField } from '../../../design/day-field.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { codeKey, type Filter, type List, type WordOf } from '../../../kernel/list.ts'
import { t as shell } from '../words.ts'
import { useMe } from './session.ts'
import type { Listed } from './use-list.ts'

const ListViews = lazy(() =>
  import('../../../modules/drafts/screens/list-views.tsx').then((m) => ({ default: m.ListViews })),
)

type Say = (key: string) => string
type Option = { value: string; label: string }
/** What may be chosen in a filter of rows. */
export type Options = Readonly<Record<string, readonly Option[]>>
type One<K> = { name: string; of: Extract<Filter, { kind: K }>; list: Listed; say: Say }

/** How a list is narrowed, as the list tells it; and how this person narrows it again and again. */
export function ListFilters<L extends List>(props: {
  list: Listed<L>
  t: (key: WordOf<L>) => string
  options?: Options | undefined
}) {
  const { list, t, options } = props
  const said = { list, say: t as Say } // keys of the list, and the words of the list are all there
  const filters = Object.entries(list.of.filters).filter(([, of]) => of.kind !== 'tabs')
  if (Object.keys(list.of.filters).length === 0) return null
  return (
    <div className="row row--wrap list-filter no-print">
      {filters.map(([name, of]) => {
        switch (of.kind) {
          case 'choice':
            return <Coded key={name} {...{ name, of }} {...said} />
          case 'row':
            return <Row key={name} {...{ name, of }} {...said} options={options?.[name] ?? []} />
          case 'tick':
            return <Tick key={name} {...{ name, of }} {...said} />
          case 'days':
            return <Days key={name} {...{ name, of }} {...said} />
          case 'search':
            return <Search key={name} {...{ name, of }} {...said} />
          default:
            return null
        }
      })}
      <Suspense>
        <ListViews of={list.of} state={list.state} />
      </Suspense>
    </div>
  )
}

function Coded({ name, of, list, say }: One<'choice'>) {
  const { roles } = useMe().account
  const { vain } = of
  const offered = of.codes.filter((code) => !(vain?.codes.includes(code) && roles.every((r) => vain.to.includes(r))))
  const all = of.start === undefined ? [{ value: '', label: say(`${list.of.key}.all_${name}`) }] : []
  return (
    <Select
      label={say(`${list.of.key}.${name}`)}
      hideLabel
      small
      value={String(list.state.chosen[name] ?? of.start ?? '')}
      onChange={(code) => list.choose(name, code || undefined)}
      options={[...all, ...offered.map((code) => ({ value: code, label: say(codeKey(name, of, code)) }))]}
    />
  )
}

function Row({ name, list, say, options }: One<'row'> & { options: readonly Option[] }) {
  return (
    <Select
      label={say(`${list.of.key}.${name}`)}
      hideLabel
      small
      value={String(list.state.chosen[name] ?? '')}
      onChange={(code) => list.choose(name, code || undefined)}
      options={[{ value: '', label: say(`${list.of.key}.all_${name}`) }, ...options]}
    />
  )
}

function Tick({ name, list, say }: One<'tick'>) {
  const all = say(`${list.of.key}.all_${name}`)
  return (
    <Segmented
      legend={all}
      hideLegend
      name={name}
      value={list.state.chosen[name] ? '1' : ''}
      onChange={(on) => list.choose(name, on ? true : undefined)}
      options={[
        { value: '', label: all },
        { value: '1', label: say(`${list.of.key}.${name}`) },
      ]}
    />
  )
}

/** What is typed names people: it stays on this page. */
function Search({ name, list, say }: One<'search'>) {
  const label = say(`${list.of.key}.${name}`)
  return (
    <TextField
      type="search"
      className="list-filter__search"
      label={label}
      hideLabel
      personal
      placeholder={label}
      maxLength={100}
      value={list.typed[name] ?? ''}
      onChange={(text) => list.choose(name, text)}
    />
  )
}

function Days({ name, list, say }: One<'days'>) {
  const range = (list.state.chosen[name] ?? {}) as { from?: string; until?: string } // as the address was read
  const put = (end: 'from' | 'until') => (day: string) => list.choose(name, { ...range, [end]: day || undefined })
  // on a phone the six boxes of two days would push the list off the screen
  const [isOpen, setOpen] = useState(Boolean(range.from ?? range.until))
  const label = say(`${list.of.key}.${name}`)
  return (
    <>
      <span className="only-phone">
        <Button small icon="calendar" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {label}
        </Button>
      </span>
      <fieldset className={isOpen ? 'row row--wrap' : 'row row--wrap list-filter__shut'}>
        <legend className="sr">{label}</legend>
        {(['from', 'until'] as const).map((end) => (
          <DayField key={end} legend={shell(`list.${end}`)} day={range[end] ?? ''} onChange={put(end)} />
        ))}
      </fieldset>
    </>
  )
}

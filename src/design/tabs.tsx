import { type KeyboardEvent, type ReactNode, use, useEffect, useId, useRef } from 'react'
import { MayGo } from './may-go.ts'

/** Parts of one thing, each with its own address (the usual kind); those that she may open. */
export function Tabs({
  label,
  tabs,
  current,
}: {
  label: string
  tabs: readonly { href: string; label: string; count?: number | undefined }[]
  /** the href that is shown now */
  current: string
}) {
  const mayGo = use(MayGo)
  const open = tabs.filter((tab) => mayGo(tab.href))
  const strip = useRef<HTMLElement>(null)
  // on a phone the strip is wider than the screen: where she is stands in its middle
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is another place, though only the page knows it
  useEffect(() => {
    const here = strip.current?.querySelector('[aria-current]')
    if (!strip.current || !here) return
    const [box, tab] = [strip.current.getBoundingClientRect(), here.getBoundingClientRect()]
    strip.current.scrollLeft += tab.left + tab.width / 2 - (box.left + box.width / 2)
  }, [current])
  return (
    <nav className="tabs" aria-label={label} ref={strip}>
      {open.map((tab) => (
        <a key={tab.href} className="tab" href={tab.href} aria-current={tab.href === current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="count">{tab.count}</span>}
        </a>
      ))}
    </nav>
  )
}

/** Parts that have no address of their own: arrow keys move, the panel follows. */
export function TabPanels<V extends string>({
  label,
  tabs,
  value,
  onChange,
  children,
}: {
  label: string
  tabs: readonly { value: V; label: string; count?: number | undefined }[]
  value: V
  onChange: (value: V) => void
  /** the panel of `value` */
  children: ReactNode
}) {
  const id = useId()
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const here = tabs.findIndex((tab) => tab.value === value)
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tabs.length - 1 }[event.key]
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length]
    if (!tab) return
    event.preventDefault()
    onChange(tab.value)
    document.getElementById(`${id}-${tab.value}`)?.focus()
  }
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            className="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
            {tab.count !== undefined && <span className="count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  )
}

import { Fragment, type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import type { IconName } from './icon-names.ts'
import { t } from './words.ts'

export type MenuItem =
  | 'line'
  | {
      label: string
      icon?: IconName | undefined
      href?: string | undefined
      onPick?: (() => void) | undefined
      danger?: boolean | undefined
      checked?: boolean | undefined
    }

type Opened<T> = { of: T; from: HTMLElement }
export type MenuHandle<T> = {
  id: string
  opened: Opened<T> | null
  open: (of: T, from: HTMLElement) => void
  close: () => void
}

/** One menu for a whole list: every row's button opens the same popover with its own row. */
export function useMenu<T>(): MenuHandle<T> {
  const id = useId()
  const [opened, setOpened] = useState<Opened<T> | null>(null)
  return { id, opened, open: (of, from) => setOpened({ of, from }), close: () => setOpened(null) }
}

/** What makes a button the opener of a menu; a second press closes it. */
export function opener<T>(menu: MenuHandle<T>, of: T) {
  const expanded = menu.opened?.of === of
  return {
    'aria-haspopup': 'menu',
    'aria-expanded': expanded,
    'aria-controls': expanded ? menu.id : undefined,
    onClick: (event: MouseEvent<HTMLElement>) => (expanded ? menu.close() : menu.open(of, event.currentTarget)),
  } as const
}

/** The three dots of one row, or with `word` a button that says it. */
export function MenuButton<T>({
  menu,
  of,
  label,
  word,
  icon = 'dots',
  small = true,
}: {
  menu: MenuHandle<T>
  of: T
  /** "Tindakan lain untuk Ibu Suryani" */
  label?: string | undefined
  word?: string | undefined
  icon?: IconName | undefined
  small?: boolean | undefined
}) {
  return word ? (
    <Button {...opener(menu, of)} small={small}>
      {word}
      <Icon name="chevron-down" small />
    </Button>
  ) : (
    <IconButton {...opener(menu, of)} small={small} icon={icon} label={label ?? t('action.more')} />
  )
}

const move = (event: KeyboardEvent<HTMLElement>) => {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')]
  const here = items.findIndex((item) => item.matches(':focus'))
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  items[(to + items.length) % items.length]?.focus()
}

/** Stands once beside the list. The browser ties it to its button, closes it on Esc or a press outside. */
export function Menu<T>({
  menu,
  label,
  items,
}: {
  menu: MenuHandle<T>
  label?: string | undefined
  items: (of: T) => readonly MenuItem[]
}) {
  const ref = useRef<HTMLDivElement>(null)
  const { opened, close } = menu
  useEffect(() => {
    const popover = ref.current
    if (!opened || !popover) return
    popover.showPopover({ source: opened.from })
    popover.querySelector<HTMLElement>('[role^="menuitem"]')?.focus()
  }, [opened])
  const pick = (onPick: (() => void) | undefined) => {
    ref.current?.hidePopover()
    onPick?.()
  }
  return (
    <div
      ref={ref}
      id={menu.id}
      className="menu"
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={label ?? t('action.more')}
      onKeyDown={move}
      onToggle={(event) => event.newState === 'closed' && close()}
    >
      {opened && items(opened.of).map((item, index) => <Entry key={keyOf(item, index)} item={item} pick={pick} />)}
    </div>
  )
}

const keyOf = (item: MenuItem, index: number) => (item === 'line' ? `line-${index}` : item.label)

function Entry({ item, pick }: { item: MenuItem; pick: (onPick: (() => void) | undefined) => void }) {
  if (item === 'line') return <hr className="menu__line" />
  const look = item.danger ? 'menu__item menu__item--danger' : 'menu__item'
  const inside = (
    <Fragment>
      {item.icon && <Icon name={item.checked ? 'check' : item.icon} />}
      <span className="grow">{item.label}</span>
    </Fragment>
  )
  if (item.href)
    return (
      <a role="menuitem" className={look} href={item.href} onClick={() => pick(item.onPick)}>
        {inside}
      </a>
    )
  const state =
    item.checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': item.checked }
  return (
    <button type="button" {...state} className={look} onClick={() => pick(item.onPick)}>
      {inside}
    </button>
  )
}

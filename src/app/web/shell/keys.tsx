import { useEffect } from 'react'
import { navigate } from '../client/route.ts'
import { lockNow } from '../client/session-actions.ts'
import { handleKey } from '../client/shortcuts.ts'
import { useShortcut } from '../client/use-shortcut.ts'
import { openHelp } from './help-store.ts'
import { useMenuOfMe } from './use-menu-of-me.ts'

/** The keys that work on every page (design.md 4.5). A screen adds its own with `useShortcut`. */
export function Keys() {
  const menu = useMenuOfMe()
  useEffect(() => {
    addEventListener('keydown', handleKey)
    return () => removeEventListener('keydown', handleKey)
  }, [])
  const go = (key: string) => {
    const entry = [menu.main, ...menu.side].find((one) => one?.key === key)
    if (entry) navigate(entry.path)
  }
  useShortcut('c', () => menu.main && navigate(menu.main.path))
  useShortcut('?', openHelp)
  useShortcut('alt+l', () => void lockNow())
  useShortcut('/', () => document.querySelector<HTMLElement>('main input[type=search], main [data-filter]')?.focus())
  useShortcut('ctrl+enter', (event) => {
    const form = event.target instanceof Element ? event.target.closest('form') : null
    form?.requestSubmit()
  })
  useShortcut('g b', () => go('home'))
  useShortcut('g p', () => go('people'))
  useShortcut('g j', () => go('schedule'))
  useShortcut('g s', () => go('letters'))
  useShortcut('g l', () => go('reports'))
  return null
}

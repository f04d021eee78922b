import { useReducer, useSyncExternalStore } from 'react'
import type { MenuItem } from '../../../design/menu.tsx'
import { isMasked, maskNames, onMask } from '../../../design/shared-screen.ts'
import { signOut } from '../client/session-actions.ts'
import { useSwitchLocale } from '../client/use-switch-locale.ts'
import { getTheme, otherLocale, setTheme, type Theme } from '../preferences.ts'
import { t } from '../words.ts'
import { openHelp } from './help-store.ts'

const THEMES = [
  { theme: 'device', icon: 'device-desktop' },
  { theme: 'light', icon: 'sun' },
  { theme: 'dark', icon: 'moon' },
] as const

/** What belongs to the person at the keyboard: how the screen looks, and leaving. */
export function useMyItems(): MenuItem[] {
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const turn = useSwitchLocale()
  const masked = useSyncExternalStore(onMask, isMasked)
  const now = getTheme()
  const choose = (theme: Theme) => () => {
    setTheme(theme)
    redraw()
  }
  return [
    { label: t('me.profile'), icon: 'user', href: '/profil' },
    { label: t('me.settings'), icon: 'settings', href: '/pengaturan' },
    'line',
    ...THEMES.map(({ theme, icon }) => ({
      label: t(`theme.${theme}`),
      icon,
      checked: theme === now,
      onPick: choose(theme),
    })),
    'line',
    { label: t('locale.switch'), icon: 'language', onPick: () => void turn(otherLocale()) },
    { label: t(masked ? 'mask.off' : 'mask.on'), icon: masked ? 'eye' : 'eye-off', onPick: () => maskNames(!masked) },
    { label: t('help.title'), icon: 'keyboard', onPick: openHelp },
    'line',
    { label: t('sign_out'), icon: 'logout', onPick: () => void signOut() },
  ]
}

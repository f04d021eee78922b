import { getLocale, type Locale, setLocale } from '../../kernel/words.ts'
import { readEnglish } from './english.ts'

/** Habits of this device: no fact about a person, so they may stay after sign-out. */
const THEME = 'titian.theme'
const LOCALE = 'titian.locale'
/** In this tab: the language was chosen here, and no account knows yet. */
const CHOSEN = 'titian.locale.chosen'

export type Theme = 'device' | 'light' | 'dark'

export function getTheme(): Theme {
  const stored = localStorage.getItem(THEME)
  return stored === 'light' || stored === 'dark' ? stored : 'device'
}

export function setTheme(theme: Theme): void {
  if (theme === 'device') localStorage.removeItem(THEME)
  else localStorage.setItem(THEME, theme)
  applyTheme()
}

export function applyTheme(): void {
  const theme = getTheme()
  if (theme === 'device') document.documentElement.removeAttribute('data-theme')
  else document.documentElement.setAttribute('data-theme', theme)
}

const storedLocale = (): Locale | null => {
  const stored = localStorage.getItem(LOCALE)
  return stored === 'id' || stored === 'en' ? stored : null
}

/** English is fetched first; when that is not possible now, the page stays Indonesian. */
async function speak(locale: Locale): Promise<void> {
  const spoken =
    locale === 'id'
      ? 'id'
      : await readEnglish().then(
          () => 'en' as const,
          () => 'id' as const,
        )
  setLocale(spoken)
  document.documentElement.lang = spoken
}

/** Before anybody is known: what this device spoke last; then Indonesian. */
export const applyLocale = (): Promise<void> => speak(storedLocale() ?? 'id')

export function keepLocale(locale: Locale): Promise<void> {
  localStorage.setItem(LOCALE, locale)
  return speak(locale)
}

/** Somebody pressed: until her account knows, the choice stands beside the language (client/account-locale.ts). */
export function chooseLocale(locale: Locale): Promise<void> {
  sessionStorage.setItem(CHOSEN, '1')
  return keepLocale(locale)
}

export const chosenLocale = (): Locale | null => (sessionStorage.getItem(CHOSEN) === null ? null : storedLocale())
export const forgetChoice = (): void => sessionStorage.removeItem(CHOSEN)

export const otherLocale = (): Locale => (getLocale() === 'id' ? 'en' : 'id')

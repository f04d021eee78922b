import { useQueryClient } from '@tanstack/react-query'
import type { Locale } from '../../../kernel/words.ts'
import { switchLocale } from './account-locale.ts'

/** Switches the language; sentences that the server made are asked for again in the new one. */
export function useSwitchLocale(): (locale: Locale) => Promise<void> {
  const queries = useQueryClient()
  return (locale) => switchLocale(locale).then(() => queries.invalidateQueries())
}

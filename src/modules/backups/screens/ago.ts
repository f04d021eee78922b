import { t } from './words.ts'

/** How old something is, in the largest whole unit: what counts of a copy is its age, not its date. */
export function agoOf(at: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - new Date(at).getTime()) / 60_000))
  if (minutes < 1) return t('ago.now')
  if (minutes < 60) return t('ago.minutes', { count: minutes })
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? t('ago.hours', { count: hours }) : t('ago.days', { count: Math.floor(hours / 24) })
}

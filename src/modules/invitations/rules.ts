import type { OutsideKind } from '../deliverers/rules.ts'

/** Of whom a guest hears first names in her own session (domain.md 8.3, A); instructors and psychologists read names of their own. */
export const NAMED_KINDS = ['speaker', 'volunteer'] as const satisfies readonly OutsideKind[]

/** What she is called, and no more: the first of her names. */
export const firstName = (callName: string): string => callName.trim().split(/\s+/)[0] ?? ''

type Window = { fromOn: string; untilOn: string }

/** So long before and after a session an account may look at it. */
export const MOST_DAYS = 60

/** Why these days can not be; null when they can. */
export function judgeWindow(
  w: Window,
  onDay: string,
): 'dates_backwards' | 'session_not_within' | 'window_too_long' | null {
  if (w.untilOn < w.fromOn) return 'dates_backwards'
  if (onDay < w.fromOn || w.untilOn < onDay) return 'session_not_within'
  const days = Temporal.PlainDate.from(w.fromOn).until(Temporal.PlainDate.from(w.untilOn)).days
  return days > MOST_DAYS ? 'window_too_long' : null
}

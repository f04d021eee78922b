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

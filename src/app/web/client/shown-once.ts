import { getSession, onSession } from './session.ts'

/**
 * What the server shows once and never again: a card, a new passphrase. A page's own state dies when the screen locks or
 * somebody presses a link, and the paper may not be printed yet; so it waits here, in this tab's memory, for the same
 * person, until she says that it is stored or signs out.
 */
const kept = new Map<string, { of: string; value: unknown }>()

const personNow = (): string | null => {
  const session = getSession()
  return session.status === 'open' ? session.me.account.id : null
}

/** An answer may come after the screen locked: it is kept for whom it was made. */
export function keep(place: string, value: unknown): void {
  const session = getSession()
  const of = session.status === 'locked' ? (session.me?.account.id ?? null) : personNow()
  if (of !== null) kept.set(place, { of, value })
}

export const keptAt = (place: string): unknown => {
  const found = kept.get(place)
  return found && found.of === personNow() ? found.value : null
}

export const letGo = (place: string): void => void kept.delete(place)

onSession(() => {
  const session = getSession()
  if (session.status === 'signed_out' && session.why === 'left') kept.clear()
  if (session.status !== 'open') return
  for (const [place, { of }] of kept) if (of !== session.me.account.id) kept.delete(place)
})

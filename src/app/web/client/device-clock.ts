/**
 * Is the clock of this device that of the house? Every answer says when it was given. A form begins with today, so a telephone
 * that is a day ahead would write a wrong day into her record (security-cases.md G22).
 */
const APART_MS = 5 * 60_000

/** The instant of the house when its clock and this device's were last found apart. */
type Apart = { there: number; here: number }
let apart: Apart | null = null
const listeners = new Set<() => void>()

export const clockApart = (): Apart | null => apart

export function onClock(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** `date`: the header of an answer, to the second. What says none changes nothing. */
export function hearClock(date: string | null, here = Date.now()): void {
  const there = Date.parse(date ?? '')
  if (Number.isNaN(there)) return
  const found = Math.abs(here - there) < APART_MS ? null : { there, here }
  if (found === null && apart === null) return
  apart = found
  for (const listener of listeners) listener()
}

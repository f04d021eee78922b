import { api } from './shell-api.ts'
import { on } from './signals.ts'

/** Is the server within reach? Known from real calls; while it is not, it is asked again every ten seconds. */
const ASK_EVERY_MS = 10_000
let reached = true
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

export const isReached = (): boolean => reached

export function onReach(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const ask = () => void api.auth.me({}, { background: true }).catch(() => undefined) // the signal below says how it went

function set(now: boolean): void {
  if (now === reached) return
  reached = now
  clearInterval(timer)
  if (!now) timer = setInterval(ask, ASK_EVERY_MS)
  for (const listener of listeners) listener()
}

on('reached', () => set(true))
on('unreached', () => set(false))
addEventListener('online', ask)
addEventListener('offline', () => set(false))

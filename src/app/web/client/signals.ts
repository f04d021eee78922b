/** Things that one part of the web notices and another must act on. In this tab only; tabs talk in `tabs.ts`. */
export type Signal = 'signed_out' | 'locked' | 'reached' | 'unreached'

const listeners = new Map<Signal, Set<() => void>>()

export function on(signal: Signal, listener: () => void): () => void {
  const set = listeners.get(signal) ?? new Set()
  listeners.set(signal, set.add(listener))
  return () => set.delete(listener)
}

export function emit(signal: Signal): void {
  for (const listener of listeners.get(signal) ?? []) listener()
}

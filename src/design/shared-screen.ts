/** "Mode layar bersama": while somebody else can see the screen, every name is initials. Lives in this tab only. */
let masked = false
const listeners = new Set<() => void>()

export const isMasked = (): boolean => masked

export function maskNames(on: boolean): void {
  if (on === masked) return
  masked = on
  for (const listener of listeners) listener()
}

export function onMask(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A thing that is open or not, for parts of the shell that live far from each other. */
export function makeFlag() {
  let on = false
  const listeners = new Set<() => void>()
  return {
    is: (): boolean => on,
    set: (next: boolean): void => {
      if (next === on) return
      on = next
      for (const listener of listeners) listener()
    },
    listen: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

import { useState } from 'react'

/** Rows that somebody has chosen for one thing that is done to all of them. */
export type Picks = {
  has: (key: string) => boolean
  put: (key: string, on: boolean) => void
  set: (keys: readonly string[]) => void
}

/** `first`: what is chosen before anybody chooses. */
export function usePicks(first: readonly string[] = []): Picks {
  const [keys, setKeys] = useState<ReadonlySet<string>>(() => new Set(first))
  return {
    has: (key) => keys.has(key),
    put: (key, on) => setKeys((before) => new Set(on ? [...before, key] : [...before].filter((k) => k !== key))),
    set: (all) => setKeys(new Set(all)),
  }
}

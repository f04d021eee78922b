import { useState } from 'react'

/** Rows that somebody has chosen for one thing that is done to all of them. */
export type Picks = {
  has: (key: string) => boolean
  put: (key: string, on: boolean) => void
  set: (keys: readonly string[]) => void
}

export function usePicks(): Picks {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  return {
    has: (key) => keys.has(key),
    put: (key, on) => setKeys((before) => new Set(on ? [...before, key] : [...before].filter((k) => k !== key))),
    set: (all) => setKeys(new Set(all)),
  }
}

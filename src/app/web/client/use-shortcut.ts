import { useEffect, useRef } from 'react'
import { bindShortcut } from './shortcuts.ts'

/** Binds a key while the screen is shown: `useShortcut('[', previous)`. Combos: see `comboOf` in shortcuts.ts. */
export function useShortcut(combo: string, run: (event: KeyboardEvent) => void): void {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => bindShortcut(combo, (event) => latest.current(event)), [combo])
}

import { useState } from 'react'
import { keep, keptAt, letGo } from './shown-once.ts'
import { useLeavingWarning } from './use-leaving-warning.ts'

/** A value of `shown-once.ts` as state: it is there again after the screen was locked or another page was looked at. */
export function useShownOnce<T>(place: string): [T | null, (next: T | null) => void] {
  const [value, setValue] = useState<T | null>(() => keptAt(place) as T | null) // only this hook writes the place
  useLeavingWarning(value !== null)
  const set = (next: T | null) => {
    if (next === null) letGo(place)
    else keep(place, next)
    setValue(next)
  }
  return [value, set]
}

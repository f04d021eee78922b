import { useEffect } from 'react'

/** The phone's top bar says where one is; a screen about a person says her name there instead of the route's title. */
let title: string | null = null
const listeners = new Set<() => void>()
const set = (next: string | null) => {
  title = next
  for (const listener of listeners) listener()
}

export const topTitle = (): string | null => title

export function onTopTitle(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** `useTopTitle(usePersonName(person))`. The document's own title stays neutral. */
export function useTopTitle(text: string | null): void {
  useEffect(() => {
    set(text)
    return () => set(null)
  }, [text])
}

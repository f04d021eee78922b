import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { SaveStateProps } from '../../../design/save-state.tsx'
import { clockOf } from './days.ts'
import { leaveDraft, takeDraft } from './draft-desk.ts'
import { api } from './shell-api.ts'

export type Draft<B> = {
  /** false until the stored draft has been looked for */
  ready: boolean
  body: B
  /** when an unfinished text was found: "09.30", for "Lanjutkan tulisan 09.30" */
  restoredAt: string | null
  set: (change: Partial<B> | ((body: B) => B)) => void
  /** for SaveState and TextArea; undefined before the first key */
  save: SaveStateProps | undefined
  /** after the text has become a record */
  discard: () => Promise<void>
}

/**
 * What somebody types on this screen, kept by the server (sealed to her own key) within two seconds and found again
 * after a lock, a crash or another day. `key` is the screen and the record: lower case, digits and `./:-`. It does not
 * change while the component lives: give a form about another record its own React key.
 */
export function useDraft<B extends object>(key: string, empty: B): Draft<B> {
  const [entry] = useState(() => takeDraft(key))
  const first = useRef(empty)
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const [ready, setReady] = useState(entry.body !== undefined)
  const [restoredAt, setRestoredAt] = useState<string | null>(null)
  const touched = useRef(entry.body !== undefined)

  useEffect(() => {
    entry.listeners.add(redraw)
    return () => {
      entry.listeners.delete(redraw)
      void leaveDraft(entry)
    }
  }, [entry])

  useEffect(() => {
    if (entry.body !== undefined) return
    const asked = new AbortController()
    const found = ({ body, savedAt }: { body: string | null; savedAt: string | null }) => {
      if (body === null || touched.current) return
      entry.body = { ...first.current, ...(JSON.parse(body) as B) } // the server gives back what this screen stored
      if (savedAt === null) return
      setRestoredAt(clockOf(new Date(savedAt)))
      entry.state = { state: 'draft', at: new Date(savedAt) }
    }
    api.drafts
      .get({ key: entry.key }, { signal: asked.signal })
      .then(found)
      .catch(() => undefined) // no draft can be read now: writing starts empty and is saved as usual
      .finally(() => asked.signal.aborted || setReady(true))
    return () => asked.abort()
  }, [entry])

  const set = useCallback(
    (change: Partial<B> | ((body: B) => B)) => {
      touched.current = true
      const before = (entry.body ?? first.current) as B // only this hook writes it
      entry.body = typeof change === 'function' ? change(before) : { ...before, ...change }
      entry.saver.change(entry.body)
      redraw()
    },
    [entry],
  )
  const { state, at } = entry.state
  const said = state !== 'draft' || at !== null
  return {
    ready,
    body: (entry.body ?? first.current) as B, // only this hook writes it
    restoredAt,
    set,
    save: said ? { state, at: at === null ? undefined : clockOf(at) } : undefined,
    discard: () => entry.saver.discard(),
  }
}

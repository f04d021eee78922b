import { useCallback, useEffect, useReducer, useState } from 'react'
import type { SaveStateProps } from '../../../design/save-state.tsx'
import { clockOf } from './days.ts'
import { discardDraft, findStored, leaveDraft, takeDraft } from './draft-desk.ts'

export type Draft<B> = {
  /** false until the stored draft has been looked for */
  ready: boolean
  body: B
  /** when an unfinished text was found: "09.30", for "Lanjutkan tulisan 09.30" */
  restoredAt: string | null
  set: (change: Partial<B> | ((body: B) => B)) => void
  /** for SaveState and TextArea; undefined before the first key */
  save: SaveStateProps | undefined
  /** after the text has become a record, or when its writer wants it no more: `body` is empty again at once */
  discard: () => Promise<void>
}

/** "Batal" in a dialog: she wants it no more. Escape, the cross, a lock and a crash keep what she wrote. */
export const thrownAway = (draft: { discard: () => Promise<void> }, close: () => void) => () => {
  void draft.discard()
  close()
}

/**
 * What somebody types on this screen, kept by the server (sealed to her own key) within two seconds and found again
 * after a lock, a crash or another day. `key` is the screen and the record: lower case, digits and `./:-`. It does not
 * change while the component lives: give a form about another record its own React key.
 */
export function useDraft<B extends object>(key: string, empty: B): Draft<B> {
  const [entry] = useState(() => takeDraft(key, empty))
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const [ready, setReady] = useState(entry.body !== undefined)

  useEffect(() => {
    entry.listeners.add(redraw)
    return () => {
      entry.listeners.delete(redraw)
      void leaveDraft(entry)
    }
  }, [entry])

  useEffect(() => {
    let isHere = true
    findStored(entry)
      .catch(() => undefined) // not found out now: she may write, and it is asked again before anything is saved
      .finally(() => isHere && setReady(true))
    return () => {
      isHere = false
    }
  }, [entry])

  const set = useCallback(
    (change: Partial<B> | ((body: B) => B)) => {
      const before = (entry.body ?? entry.empty) as B // only this hook writes it
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
    body: (entry.body ?? entry.empty) as B, // only this hook writes it
    restoredAt: entry.restoredAt && clockOf(entry.restoredAt),
    set,
    save: said ? { state, at: at === null ? undefined : clockOf(at) } : undefined,
    discard: () => discardDraft(entry),
  }
}

import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { SaveStateProps } from '../../../design/save-state.tsx'
import { clockOf } from './days.ts'
import { deskChanged, leaveText, stayWithText, takeText } from './draft-desk.ts'
import type { DraftState } from './draft-saver.ts'
import { useLeavingWarning } from './use-leaving-warning.ts'
import { type Clash, type SendVersion, VersionedText } from './versioned-text.ts'

export type Versioned<B, T = unknown> = {
  body: B
  set: (change: (body: B) => B) => void
  /** for SaveState; undefined before the first key */
  save: SaveStateProps | undefined
  /** somebody else saved first: both texts, until a person chooses */
  clash: Clash<B, T> | null
  /** goes on with this text over that version of the server; it is saved unless it is theirs */
  pick: (body: B, version: number, isTheirs: boolean) => void
  /** sends what waits; gives the version to name in a following command, throws `Refused` while some text is not stored */
  flush: () => Promise<number>
}

/**
 * A record that several people may write, kept on the server while somebody types: saved within two seconds, one request at
 * a time, each naming the version it read. A stale one stops and shows both texts; nothing is written over (design.md 5.4).
 */
export function useVersioned<B, T = unknown>(
  key: string,
  stored: { body: B; version: number },
  send: SendVersion<B>,
): Versioned<B, T> {
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const [state, setState] = useState<DraftState | null>(null)
  const latest = useRef(send)
  latest.current = send
  const [text] = useState(() => {
    const through: SendVersion<B> = (...asked) => latest.current(...asked)
    const tell = (next: DraftState | null) => {
      setState(next)
      deskChanged()
    }
    const taken = takeText(
      key,
      () =>
        new VersionedText<B, T>(stored, through, {
          tell,
          now: () => performance.now(),
          newKey: () => crypto.randomUUID(),
        }),
    )
    if (taken.isKnown) taken.text.passTo(through, tell)
    return taken.text
  })
  useEffect(() => {
    stayWithText(key, text)
    const hide = () => void text.store(true)
    addEventListener('pagehide', hide)
    return () => {
      removeEventListener('pagehide', hide)
      void leaveText(key, text)
    }
  }, [key, text])

  useLeavingWarning(text.clash !== null) // hers is nowhere but here until she has chosen

  const set = useCallback(
    (change: (body: B) => B) => {
      text.change(change(text.body))
      redraw()
    },
    [text],
  )
  const pick = (body: B, onVersion: number, isTheirs: boolean) => {
    text.pick(body, onVersion, isTheirs)
    redraw()
  }
  const flush = useCallback(() => text.flush(), [text])
  const save =
    state && (state.state !== 'draft' || state.at)
      ? { state: state.state, at: state.at ? clockOf(state.at) : undefined }
      : undefined
  return { body: text.body, set, save, clash: text.clash, pick, flush }
}

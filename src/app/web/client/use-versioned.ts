import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { SaveStateProps } from '../../../design/save-state.tsx'
import type { CallOptions } from './create-client.ts'
import { clockOf } from './days.ts'
import { DraftSaver, type DraftState } from './draft-saver.ts'
import { isRefused } from './refused.ts'

export type Versioned<B> = {
  body: B
  set: (change: (body: B) => B) => void
  /** for SaveState; undefined before the first key */
  save: SaveStateProps | undefined
  /** somebody else saved first: both texts, until a person chooses */
  clash: { yours: B; theirs: unknown } | null
  /** goes on with this text over that version of the server; it is saved unless it is theirs */
  pick: (body: B, version: number, isTheirs: boolean) => void
  /** sends what waits; resolves with the version to name in a following command */
  flush: () => Promise<number>
}

type Send<B> = (body: B, version: number, options: CallOptions) => Promise<{ version: number; savedAt: string }>

/**
 * A record that several people may write, kept on the server while somebody types: saved within two seconds, one request at
 * a time, each naming the version it read. A stale one stops and shows both texts; nothing is written over (ux.md 5.4).
 */
export function useVersioned<B>(stored: { body: B; version: number }, send: Send<B>): Versioned<B> {
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const [state, setState] = useState<DraftState | null>(null)
  const [clash, setClash] = useState<{ yours: B; theirs: unknown } | null>(null)
  const body = useRef(stored.body)
  const version = useRef(stored.version)
  const latest = useRef(send)
  latest.current = send
  const [saver] = useState(() => {
    const made: DraftSaver<B> = new DraftSaver<B>(
      async (text, leaving) => {
        if (text === null) return null
        try {
          const done = await latest.current(text, version.current, { keepalive: leaving })
          version.current = done.version
          return new Date(done.savedAt)
        } catch (error) {
          if (!isRefused(error, 'stale_version')) throw error
          made.drop()
          setClash({ yours: body.current, theirs: error.body.theirs })
          return null
        }
      },
      setState,
      () => performance.now(),
    )
    return made
  })
  useEffect(() => {
    const leave = () => void saver.flush(true)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [saver])

  const set = useCallback(
    (change: (body: B) => B) => {
      body.current = change(body.current)
      saver.change(body.current)
      redraw()
    },
    [saver],
  )
  const pick = (text: B, onVersion: number, isTheirs: boolean) => {
    body.current = text
    version.current = onVersion
    setClash(null)
    if (isTheirs) redraw()
    else saver.change(text)
  }
  const flush = async () => {
    await saver.flush()
    return version.current
  }
  const save =
    state && (state.state !== 'draft' || state.at)
      ? { state: state.state, at: state.at ? clockOf(state.at) : undefined }
      : undefined
  return { body: body.current, set, save, clash, pick, flush }
}

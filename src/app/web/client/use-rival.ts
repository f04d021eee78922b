import { useState } from 'react'
import type { Command } from './use-command.ts'

/** What `RivalClash` shows. */
export type Rival<B> = {
  theirs: B | undefined
  command: { busy: boolean }
  pick: (send: (version: number) => void) => (whose: 'yours' | 'theirs') => void
}

/**
 * A form that somebody else saved while it was open: both are shown (`Clash`), and what is chosen goes on from the newer
 * version. Without it the same button would be refused for ever, or write over what was never read.
 */
export function useRival<I, O, T extends { version: number }, B>(
  command: Command<I, O, T>,
  first: number | undefined,
  draftOf: (theirs: T) => B,
  set: (body: B) => void,
) {
  const [version, setVersion] = useState(first)
  const theirs = command.clash?.theirs
  return {
    version,
    /** for the dialog: it says a clash itself only when there is nothing to show */
    command: { ...command, clashShown: theirs !== undefined },
    theirs: theirs && draftOf(theirs),
    pick: (send: (version: number) => void) => (whose: 'yours' | 'theirs') => {
      if (!theirs) return
      command.reset()
      setVersion(theirs.version)
      if (whose === 'yours') send(theirs.version)
      else set(draftOf(theirs))
    },
  }
}

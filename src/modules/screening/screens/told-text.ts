import { useQueryClient } from '@tanstack/react-query'
import type { Draft } from '../../../app/web/client/use-draft.ts'

/** A text with the moment it was stored. */
type Stored = { at: string }

/**
 * What somebody else wrote since this text was begun; null when only another part of the referral has moved, which her text
 * does not touch. `began`: the moment of the text that she began on.
 */
export const writtenSince = <T extends Stored>(told: T | null | undefined, began: string | null): T | null =>
  told && told.at !== began ? told : null

/** Takes what somebody else wrote: hers is thrown away, here and on the server, and whatever is behind, theirs is read anew. */
export function useTakeTheirs(draft: Pick<Draft<object>, 'discard'>, onClose: () => void): () => void {
  const queries = useQueryClient()
  return () => {
    void draft.discard()
    void queries.invalidateQueries()
    onClose()
  }
}

/** The referral and the text on it as they were read when somebody began to write; they stay with the draft. */
export type Begun = { version: number; began: string | null }

/** What to do when the referral has moved since: shown is only what somebody else wrote of the same text. */
export function useSince<S extends Stored>(
  draft: { body: Begun; set: (part: Begun) => void; discard: () => Promise<void> },
  told: { version: number; last: S | null } | undefined,
  onClose: () => void,
) {
  const { version, began } = draft.body
  const take = useTakeTheirs(draft, onClose)
  const theirs = writtenSince(told?.last, began)
  return {
    theirs,
    /** the version on which the button of the dialog sends */
    at: theirs ? version : (told?.version ?? version),
    goOn: (at: number) => {
      if (at !== version) draft.set({ version: at, began: told?.last?.at ?? null })
    },
    /** both are on the screen, and one is chosen */
    pick: (send: (at: number) => void) => (whose: 'yours' | 'theirs') =>
      whose === 'yours' && told ? send(told.version) : take(),
  }
}

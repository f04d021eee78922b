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

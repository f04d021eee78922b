import { sentenceFor } from '../../../app/web/client/refusal-words.ts'
import { asRefused } from '../../../app/web/client/refused.ts'

/** `refused`: those that were refused for a reason of their own, by their key; `ended`: what stopped the whole. */
export type Run = {
  done: number
  of: number
  isOver: boolean
  refused: Readonly<Record<string, string>>
  ended: string
}

/** What would refuse the next one too: whoever is signed out, or without a connection, goes on later. */
const ENDS_ALL = ['offline', 'signed_out', 'locked', 'too_many', 'busy_retry', 'not_allowed', 'unexpected']

type Going = {
  send: (key: string) => Promise<unknown>
  /** a refusal that says that it was done before */
  already?: string | undefined
  isStopped: () => boolean
  tell: (run: Run) => void
}

/** The same for one after another. What was done stays done; the rest is begun anew another time. */
export async function goThrough(keys: readonly string[], { send, already, isStopped, tell }: Going): Promise<Run> {
  let now: Run = { done: 0, of: keys.length, isOver: false, refused: {}, ended: '' }
  tell(now)
  for (const key of keys) {
    if (isStopped() || now.ended) break
    now = await send(key).then(
      () => ({ ...now, done: now.done + 1 }),
      (error: unknown) => {
        const refused = asRefused(error)
        if (already !== undefined && refused.code === already) return { ...now, done: now.done + 1 }
        if (ENDS_ALL.includes(refused.code)) return { ...now, ended: sentenceFor(refused) }
        return { ...now, refused: { ...now.refused, [key]: sentenceFor(refused) } }
      },
    )
    tell(now)
  }
  return now
}

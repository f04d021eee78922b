import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import type { Call, Kept } from './create-client.ts'
import { issueSentence, sentenceFor } from './refusal-words.ts'
import { asRefused, isRefused, type Refused } from './refused.ts'
import { makeSender } from './sender.ts'
import { askStepUp } from './step-up.ts'

export type CommandOptions<I, O> = {
  onDone?: ((answer: O, input: I) => void) | undefined
  /** reads that this verb changes; without it every read on the page is asked again */
  changes?: readonly { readonly path: string }[] | undefined
  /** the server is away and it lies on this device: for commands that a phone may keep, with the draft that goes with it */
  onKept?: ((kept: Kept) => void) | undefined
  draft?: string | undefined
  /** the screen shows both versions itself (VersionClash): nothing is asked again under what is being typed */
  clashShown?: boolean | undefined
  /** it is sent again and again, portion by portion: the same just after an answer is no double press */
  portions?: boolean | undefined
}

export type Command<I, O, T = unknown> = {
  /** Sends. Gives the answer, or undefined after a refusal, which then stands in `refusal` and `sentence`. */
  run: (input: I) => Promise<O | undefined>
  busy: boolean
  refusal: Refused | null
  /** what happened and what to do, in the reader's language */
  sentence: string | null
  /** the sentence of one field, by its path in the input: `issue('identity.nik')` */
  issue: (path: string) => string | undefined
  /** after `stale_version`, for VersionClash; without `theirs` when the newer version is not this reader's to see */
  clash: { yours: I; theirs: T | undefined } | null
  clashShown?: boolean | undefined
  reset: () => void
}

type State<I> = { busy: boolean; refusal: Refused | null; input: I | null }

/** One verb of a screen: keeps the idempotency key through retries, takes a double press as one, words every refusal. */
export function useCommand<I, O, T = unknown>(
  call: Call<I, O, T>,
  options: CommandOptions<I, O> = {},
): Command<I, O, T> {
  const queries = useQueryClient()
  const latest = useRef(options)
  latest.current = options
  const [state, setState] = useState<State<I>>({ busy: false, refusal: null, input: null })
  const send = useMemo(
    () =>
      makeSender<I, O>(
        (input, key) => withStepUp(() => call(input, { key, draft: latest.current.draft })),
        () => crypto.randomUUID(),
        () => performance.now(),
        latest.current.portions ? 0 : undefined,
      ),
    [call],
  )
  const askAgain = () => {
    for (const key of latest.current.changes ?? [undefined])
      void queries.invalidateQueries(key === undefined ? {} : { queryKey: [key.path] })
  }
  const run = async (input: I): Promise<O | undefined> => {
    setState({ busy: true, refusal: null, input })
    try {
      const answer = await send(input)
      setState({ busy: false, refusal: null, input })
      askAgain()
      latest.current.onDone?.(answer, input)
      return answer
    } catch (error) {
      // what the sentence says has to be true: the newest is on the page before the same button is pressed again
      if (isRefused(error, 'stale_version') && !latest.current.clashShown) askAgain()
      const kept = isRefused(error, 'on_device')
      // whoever closed the question for the code knows that nothing was done
      setState({ busy: false, refusal: kept || isRefused(error, 'step_up_needed') ? null : asRefused(error), input })
      if (kept) latest.current.onKept?.(error.body.params as Kept) // as `send` said it
      return undefined
    }
  }
  const { busy, refusal, input } = state
  return {
    run,
    busy,
    refusal,
    sentence: refusal && sentenceFor(refusal),
    issue: (path) => refusal?.issues.filter((one) => one.path.join('.') === path).map(issueSentence)[0],
    clash:
      refusal?.code === 'stale_version' && input !== null
        ? { yours: input, theirs: refusal.body.theirs as T | undefined } // parsed by the contract of this call
        : null,
    clashShown: options.clashShown,
    reset: () => setState({ busy: false, refusal: null, input: null }),
  }
}

/** Asks for a fresh second factor when the server wants one, then sends the same thing with the same key. */
export async function withStepUp<O>(attempt: () => Promise<O>): Promise<O> {
  try {
    return await attempt()
  } catch (error) {
    if (!isRefused(error, 'step_up_needed') || !(await askStepUp())) throw error
    return attempt()
  }
}

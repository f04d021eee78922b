type Flight<O> = { payload: string; key: string; promise: Promise<O> }
type Done<O> = { payload: string; answer: O; at: number }

/** A second press this soon after the answer is the same press. */
const DOUBLE_MS = 1000

/**
 * Sends commands so that one intention has one effect (security-cases.md G04, G05): while a payload is on its way the same
 * payload is the same promise; after a failure the same payload keeps its idempotency key; a double press just after the
 * answer gets that answer. Another payload waits its turn and has its own key.
 */
export function makeSender<I, O>(
  send: (input: I, key: string) => Promise<O>,
  newKey: () => string,
  now: () => number,
  double = DOUBLE_MS,
): (input: I) => Promise<O> {
  let flight: Flight<O> | undefined
  let failed: { payload: string; key: string } | undefined
  let done: Done<O> | undefined

  const fly = async (input: I, payload: string, key: string): Promise<O> => {
    try {
      const answer = await send(input, key)
      failed = undefined
      done = { payload, answer, at: now() }
      return answer
    } catch (error) {
      failed = { payload, key }
      throw error
    } finally {
      flight = undefined
    }
  }

  return async function run(input: I): Promise<O> {
    const payload = JSON.stringify(input)
    if (flight && flight.payload === payload) return flight.promise
    if (flight) {
      await flight.promise.catch(() => undefined) // the first caller sees that failure; this one only waits its turn
      return run(input)
    }
    if (done && done.payload === payload && now() - done.at < double) return done.answer
    const key = failed?.payload === payload ? failed.key : newKey()
    const promise = fly(input, payload, key)
    flight = { payload, key, promise }
    return promise
  }
}

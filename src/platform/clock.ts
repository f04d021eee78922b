/** Time is given, never taken: the server hands the real clock, tests and the demo hand their own. */
export type Clock = () => Temporal.Instant
export const realClock: Clock = () => Temporal.Now.instant()

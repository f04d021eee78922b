import type { Do, StoryClock } from './act.ts'

export type Stage = {
  as: (username: string) => Do
  clock: StoryClock
  /** username → id */
  ids: ReadonlyMap<string, string>
  today: Temporal.Instant
  log: (line: string) => void
}

/** The stories of the demo centre, told in the order in which they happened. */
export async function tellStories(_stage: Stage): Promise<void> {}

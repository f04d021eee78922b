/** What a day of work opens in an hour, at most (docs/security-cases.md F09). */
export const MOST_FILES = 60
const WINDOW_MS = 60 * 60 * 1000
/** A question that opens more women than this is a list, a round or a number, not a file. */
const FILES_OF_ONE_QUESTION = 3

type Hour = { files: Map<string, number>; told: boolean }

/**
 * How many files each person opened within the last hour, in the memory of this process: a read costs no write. Whoever opens one more
 * than a day of work needs is stopped until she says why, with her second factor; whoever copies the house with a session of hers can not.
 */
export class OpenedFiles {
  readonly #hours = new Map<string, Hour>()

  /**
   * Opens these files for her.
   *
   * @returns whether they may be shown; `now_too_many` the first time, so that somebody is told of it
   */
  open(personId: string, files: readonly string[], now: Temporal.Instant): 'open' | 'now_too_many' | 'too_many' {
    if (files.length === 0 || files.length > FILES_OF_ONE_QUESTION) return 'open'
    const ms = now.epochMilliseconds
    const hour = this.#hours.get(personId) ?? { files: new Map<string, number>(), told: false }
    for (const [file, at] of hour.files) if (at <= ms - WINDOW_MS) hour.files.delete(file)
    if (hour.files.size < MOST_FILES) hour.told = false
    const fresh = files.filter((f) => !hour.files.has(f))
    if (hour.files.size + fresh.length > MOST_FILES) {
      if (hour.told) return 'too_many'
      hour.told = true
      return 'now_too_many'
    }
    for (const f of files) hour.files.set(f, ms)
    this.#hours.set(personId, hour)
    return 'open'
  }

  /** Nobody could be told: whoever is stopped next is told of instead. */
  notTold(personId: string): void {
    const hour = this.#hours.get(personId)
    if (hour) hour.told = false
  }

  /** She said why: as many again. */
  goOn(personId: string): void {
    this.#hours.delete(personId)
  }
}

/**
 * Why a page was not made:
 * - `unknown_template`  the name is not on the list given at the start
 * - `template_fault`    Typst reported an error or a warning (a missing font above all)
 * - `unprintable_text`  the data hold a letter that the program's fonts do not have; `letters` says which
 * - `too_many_pages`    the files that are to be laid in have more pages together than `MOST_ENCLOSED`
 * - `too_slow`          the time limit passed; the compiler was ended and replaced
 * - `crashed`           the compiler's process ended by itself; it was replaced
 * - `busy`              more jobs wait than may wait
 * - `closed`            `close()` was called
 */
export type TypstFault =
  | 'unknown_template'
  | 'template_fault'
  | 'unprintable_text'
  | 'too_many_pages'
  | 'too_slow'
  | 'crashed'
  | 'busy'
  | 'closed'

/**
 * A page that was not made. `message` is safe for a log: it names the fault and the template, nothing from the data.
 * `detail` may repeat words of a template or of the data: show it to a developer, never log it.
 */
export class TypstError extends Error {
  readonly fault: TypstFault
  readonly template: string
  readonly detail: string[]
  readonly letters: string[]

  constructor(fault: TypstFault, template: string, more: { detail?: string[]; letters?: string[] } = {}) {
    super(`typst: ${fault} (${template})`)
    this.name = 'TypstError'
    this.fault = fault
    this.template = template
    this.detail = more.detail ?? []
    this.letters = more.letters ?? []
  }
}

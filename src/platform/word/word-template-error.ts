/** One mistake in a centre's own template, as a sentence for the person who made it, in both languages. */
export type WordProblem = {
  /** what stands in the template, such as `{nama}`; empty when the mistake is in the file as a whole */
  tag: string
  problem: string
  en: string
}

/** A template that cannot be used. All its mistakes come at once; `message` holds none of their words. */
export class WordTemplateError extends Error {
  readonly problems: WordProblem[]

  constructor(problems: WordProblem[]) {
    super(`word template: ${problems.length} problem(s)`)
    this.name = 'WordTemplateError'
    this.problems = problems
  }
}

/**
 * One requirement of OWASP ASVS 5.0 of level 1 or 2. The numbers are the standard's; its sentences are not copied (CC BY-SA 4.0), the
 * subject is said in our own words. `by`: what shows that it is met, each a number of docs/security-cases.md that a test carries, or
 * `file: words`, the whole title of a test or a phrase that stands in it. `na`: why there is nothing to meet. `open`: what is missing.
 */
export type Row = readonly [id: string, level: 1 | 2, subject: string, state: State]
export type State = { readonly by: readonly string[] } | { readonly na: string } | { readonly open: string }

export const by = (...what: readonly string[]): State => ({ by: what })
export const na = (why: string): State => ({ na: why })
export const open = (what: string): State => ({ open: what })

/** Chapters whose technique is not in the program at all. */
export const none = (what: string, rows: readonly (readonly [string, 1 | 2, string])[]): Row[] =>
  rows.map(([id, level, subject]) => [id, level, subject, na(what)])

/** Answers by the id of the item; an answer that was not given is absent. */
export type Answers = Readonly<Record<string, number>>

/** The sum of the answers, in points, or undefined when one is missing: the source says what is done then. */
export function score(answers: Answers, ids: readonly string[]): number | undefined {
  const given = ids.map((id) => answers[id])
  return given.some((answer) => answer === undefined) ? undefined : given.reduce<number>((sum, n) => sum + (n ?? 0), 0)
}

/** One mutant after the tests have looked at it. */
export type Tried = { where: string; what: string; isKilled: boolean }

/** Share of the mutants that a test noticed, by file and in total, and every one that lives. */
export function score(tried: readonly Tried[]): string[] {
  const percent = (some: readonly Tried[]) =>
    `${((100 * some.filter((t) => t.isKilled).length) / some.length).toFixed(1).padStart(5)} %`
  const line = (name: string, some: readonly Tried[]) =>
    `${percent(some)}  ${some.filter((t) => t.isKilled).length} of ${some.length}  ${name}`
  const files = [...Map.groupBy(tried, (t) => t.where)]
  return [
    ...tried.filter((t) => !t.isKilled).map((t) => `lives: ${t.where}: ${t.what}`),
    '',
    ...files.map(([file, some]) => line(file, some)),
    ...(tried.length > 0 ? [line('in total', tried)] : ['nothing was tried']),
  ]
}

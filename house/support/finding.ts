/** One thing that is wrong: where, and one sentence that says what to do about it. */
export type Finding = { file?: string; line?: number; says: string }

/**
 * A rule of the house as a program. `root` is the folder of the project, so that a small bad tree can be given in a test.
 * `beside`: it waits for a program of its own, so it runs beside the others.
 */
export type Check = { name: string; run: (root: string) => Promise<Finding[]>; beside?: true }

export const sentence = (f: Finding): string => {
  const where = f.file === undefined ? '' : f.line === undefined ? `${f.file}: ` : `${f.file}:${f.line}: `
  return `${where}${f.says}`
}

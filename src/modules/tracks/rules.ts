/** Lesson hours with which a track begins (domain.md 6.2). */
export const USUAL_HOURS = 240

/** A code of words: "Tata boga" → `tata_boga`. What is no letter or digit of the alphabet parts the words. */
export function codeOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  const code = `${/^[a-z]./.test(plain) ? '' : 't_'}${plain}`.slice(0, 36).replace(/_+$/, '')
  return code.length > 1 ? code : 'track'
}

/** The same, with a number where the code is taken. */
export function freeCode(words: string, taken: readonly string[]): string {
  const code = codeOf(words)
  if (!taken.includes(code)) return code
  for (let n = 2; ; n += 1) if (!taken.includes(`${code}_${n}`)) return `${code}_${n}`
}

export type OwnCriterion = { code: string; text: string; isCritical: boolean }

/** Criteria as they are written, one a line, `*` before a critical one. The code follows from the words: an old rating keeps its own. */
export function criteriaOf(lines: readonly string[]): OwnCriterion[] {
  const codes: string[] = []
  return lines.map((line) => {
    const text = line.replace(/^\s*\*\s*/, '').trim()
    const code = freeCode(text, codes)
    codes.push(code)
    return { code, text, isCritical: line.trimStart().startsWith('*') }
  })
}

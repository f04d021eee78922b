/** Codes, ids, days and times are no text of hers. */
const IS_CODE = /^[a-z0-9_:.+T-]*$/i

/** What somebody wrote, out of the input of any command: its sentences in their order, to be read and copied. */
export function proseOf(value: unknown): string[] {
  if (typeof value === 'string') return IS_CODE.test(value) && !/^[A-Za-z]{12,}$/.test(value) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(proseOf)
}

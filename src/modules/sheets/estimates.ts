/** Words with which a list says that a number is about right. */
const ABOUT =
  /±|\+\/-|~|\b(?:kira[- ]?kira|kira2|kurang lebih|lebih kurang|krg lbh|sekitar|skt|perkiraan|taksiran|estimasi)\b\.?/iu
const YEARS = /\b\d{1,2}\s*(?:-?\s?an\b|(?:th|thn|tahun)\b)/iu
const UNKNOWN =
  /(?:\b(?:tidak|tdk|tak|gak|ga|nggak|blm|belum)\s+(?:tahu|tau|diketahui|ingat|jelas|pasti)|\blupa|\?{1,3})[\s.)]*$/iu
const OLDEST = 110

/** "tidak tahu", "lupa", "?": that nobody knows is said, and is no value. */
export const isUnknown = (text: string): boolean => text.replace(UNKNOWN, '').replace(/[\s(,./-]/g, '') === ''

/**
 * The year of birth that an estimate means: "± 30" by the age, "sekitar 1996" by the year, "25-30 th" by the middle. Null: the text is
 * no estimate.
 */
export function readEstimate(text: string, onDate: Temporal.PlainDate): number | null {
  if (!ABOUT.test(text) && !YEARS.test(text)) return null
  const year = Number(/\b((?:19|20)\d{2})\b/.exec(text)?.[1] ?? Number.NaN)
  if (year >= onDate.year - OLDEST && year <= onDate.year) return year
  const ages = [...text.replace(ABOUT, ' ').matchAll(/\d+/g)]
    .map(([digits]) => Number(digits))
    .filter((age) => age >= 1 && age <= OLDEST)
  const [low, high = low] = ages
  return low === undefined || high === undefined ? null : onDate.year - Math.round((low + high) / 2)
}

/** Where a date, an estimate or the word that it is unknown begins in "Dusun III, Jejawi, ± 30"; -1 when there is none. */
export function whereBirthBegins(text: string): number {
  const begins = [
    /\b\d{1,2}\s*[-/. ]\s*(?:\d{1,2}|\p{L}{3,})\s*[-/. ]\s*\d{2,4}\b/u,
    ABOUT,
    /\b(?:umur|usia)?\s*\d{1,2}\s*(?:-?\s?an\b|(?:th|thn|tahun)\b)/iu,
    /\b(?:19|20)\d{2}\b/,
    UNKNOWN,
  ].flatMap((pattern) => pattern.exec(text)?.index ?? [])
  return begins.length === 0 ? text.search(/\d/) : Math.min(...begins)
}

/** A place as written; null when it says only that nobody knows, or how old she is. */
export function readBirthPlace(text: string | null): string | null {
  if (text === null || isUnknown(text) || ABOUT.test(text)) return null
  return text
}

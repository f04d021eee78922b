import { type Field, foldHeader, HEADER_WORDS } from './fields.ts'

/** How well a header names a field; 1 is a word of the table, letter for letter. */
export type HeaderMatch = { field: Field; score: number }

const ENTRIES = HEADER_WORDS.map(({ field, header }) => ({ field, header, words: header.split(' ') }))
const EXACT = new Map(ENTRIES.toReversed().map(({ field, header }) => [header, field]))

/** Somebody else's name or number, or another date: "Nama Suami", "NIK Kepala Keluarga", "Tanggal Surat". */
const NOT_HERS =
  /\b(?:ayah|bapak|ibu|suami|anak|orang tua|ortu|wali|kepala keluarga|pendamping|petugas|pelapor|penanggung jawab|surat|daftar|masuk|bank|rekening)\b/
const GENERAL: ReadonlySet<Field> = new Set<Field>(['name', 'row_no'])

/**
 * The field that a header names, or null. Whole words first ("Tgl Lahir"), then all words of an entry inside a longer
 * header ("NIK sesuai KTP-el"), then a slip of the fingers ("Nama Lenkap"). A column about somebody else names nothing.
 */
export function matchHeader(text: string): HeaderMatch | null {
  const folded = foldHeader(text)
  if (folded === '' || folded.length > 60) return null
  const exact = EXACT.get(folded)
  if (exact) return { field: exact, score: 1 }
  if (NOT_HERS.test(folded)) return null
  const words = new Set(folded.split(' '))
  const inside = ENTRIES.filter((entry) => entry.words.every((word) => words.has(word)))
    .map((entry) => ({ field: entry.field, score: 0.6 + 0.3 * (entry.words.length / words.size) }))
    // "Nama Kecamatan" is a sub-district, not a name
    .toSorted((a, b) => b.score - a.score || Number(GENERAL.has(a.field)) - Number(GENERAL.has(b.field)))[0]
  if (inside) return inside
  const close =
    folded.length >= 5
      ? ENTRIES.find((entry) => entry.header.length >= 5 && isOneSlip(entry.header, folded))
      : undefined
  return close ? { field: close.field, score: 0.7 } : null
}

/** The field of a column whose header may have two lines: the lower line says more, unless it is about somebody else. */
export function matchColumn(header: string, lower?: string): HeaderMatch | null {
  const whole = matchHeader(header)
  if (lower === undefined || NOT_HERS.test(foldHeader(header))) return whole
  return matchHeader(lower) ?? whole
}

/** One letter more, less, other, or two changed over. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const [restA, restB] = [a.slice(at), b.slice(at)]
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  )
}

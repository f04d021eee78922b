import { type Field, foldHeader, HEADER_WORDS } from './fields.ts'

/** How well a header names a field; 1 is a word of the table, letter for letter. */
export type HeaderMatch<F extends string = Field> = { field: F; score: number }

/** How headers name the fields of one kind of list. */
export type Naming<F extends string = string> = {
  /** The field that a header names, or null. A column about somebody else names nothing. */
  match: (text: string) => HeaderMatch<F> | null
  /** The same of a header that may have two lines: the lower line says more, unless it is about somebody else. */
  matchColumn: (header: string, lower?: string) => HeaderMatch<F> | null
}

/**
 * Whole words first ("Tgl Lahir"), then all words of an entry inside a longer header ("NIK sesuai KTP-el"), then a slip of the fingers
 * ("Nama Lenkap"). `general`: a field that steps back before one that says more ("Nama Kecamatan" is a sub-district, not a name).
 */
export function namingOf<F extends string>(
  entries: readonly { field: F; header: string }[],
  o: { notHers: RegExp; general: readonly F[] },
): Naming<F> {
  const known = entries.map(({ field, header }) => ({ field, header, words: header.split(' ') }))
  const exactly = new Map(known.toReversed().map(({ field, header }) => [header, field]))
  const isGeneral = (field: F) => Number(o.general.includes(field))
  const match = (text: string): HeaderMatch<F> | null => {
    const folded = foldHeader(text)
    if (folded === '' || folded.length > 60) return null
    const exact = exactly.get(folded)
    if (exact) return { field: exact, score: 1 }
    if (o.notHers.test(folded)) return null
    const words = new Set(folded.split(' '))
    const inside = known
      .filter((entry) => entry.words.every((word) => words.has(word)))
      .map((entry) => ({ field: entry.field, score: 0.6 + 0.3 * (entry.words.length / words.size) }))
      .toSorted((a, b) => b.score - a.score || isGeneral(a.field) - isGeneral(b.field))[0]
    if (inside) return inside
    const close =
      folded.length >= 5
        ? known.find((entry) => entry.header.length >= 5 && isOneSlip(entry.header, folded))
        : undefined
    return close ? { field: close.field, score: 0.7 } : null
  }
  const matchColumn = (header: string, lower?: string): HeaderMatch<F> | null => {
    const whole = match(header)
    if (lower === undefined || o.notHers.test(foldHeader(header))) return whole
    return match(lower) ?? whole
  }
  return { match, matchColumn }
}

/** The list of a social office. Somebody else's name or number, or another date, is not hers: "Nama Suami", "NIK Kepala Keluarga", "Tanggal Surat". */
export const OFFICE_LIST = namingOf(HEADER_WORDS, {
  notHers:
    /\b(?:ayah|bapak|ibu|suami|anak|orang tua|ortu|wali|kepala keluarga|pendamping|petugas|pelapor|penanggung jawab|surat|daftar|masuk|bank|rekening)\b/,
  general: ['name', 'row_no'],
})
export const { match: matchHeader, matchColumn } = OFFICE_LIST

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

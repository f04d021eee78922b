/**
 * Numbers of the 26 categories of Permensos 8/2012 (domain.md §3.2), read from what a list writes. Only the number is
 * kept and shown; the patterns are stems, so that the labels themselves stand nowhere. More exact lines come first.
 */
const CATEGORIES: readonly (readonly [RegExp, number])[] = [
  [/balita/, 1],
  [/anak.*(?:hukum|abh)/, 3],
  [/anak.*jalan/, 4],
  [/anak.*disab/, 5],
  [/anak.*(?:kekeras|diperlakukan)/, 6],
  [/anak.*perlindungan khusus/, 7],
  [/anak.*t[e]?rlantar/, 2],
  [/(?:lanjut usia|lansia)/, 8],
  [/disabilitas|difabel|\bcacat/, 9],
  [/tuna ?susil/, 10],
  [/gelandang/, 11],
  [/pengemis/, 12],
  [/pemulung/, 13],
  [/minoritas/, 14],
  [/bekas (?:warga )?binaan|\bbwb/, 15],
  [/\bhiv\b|\bodh/, 16],
  [/napza|narkob/, 17],
  [/traffic|perdagangan (?:orang|manusia)|\btppo\b/, 18],
  [/kekerasan|\bkdrt\b/, 19],
  [/migran/, 20],
  [/bencana alam/, 21],
  [/bencana sosial/, 22],
  [/rawan sosial ekonomi|\b[pw]rse\b/, 23],
  [/miskin/, 24],
  [/keluarga bermasalah/, 25],
  [/adat terpencil/, 26],
]

/** `unread`: codes of the office's own list, as written; they are kept, and a person says once what each means. */
export type CategoriesRead = { codes: number[]; unread: string[] }

/**
 * "Fakir miskin; 23" gives [24, 23]. Under a header that says *kode* a bare number is the office's own code: its list may count otherwise
 * than the regulation.
 */
export function readCategories(text: string, isCodes = false): CategoriesRead {
  const codes: number[] = []
  const unread: string[] = []
  for (const part of text.split(/[,;/+&]| dan /i)) {
    const folded = part
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    if (folded === '') continue
    const code = isCodes && /\d/.test(folded) ? null : categoryOf(folded)
    if (code === null) unread.push(part.trim().toUpperCase().slice(0, LONGEST_CODE))
    else codes.push(code)
  }
  return { codes: [...new Set(codes)], unread: [...new Set(unread)] }
}

const LONGEST_CODE = 40

function categoryOf(part: string): number | null {
  const number = /^\d{1,2}$/.test(part) ? Number(part) : Number.NaN
  if (number >= 1 && number <= 26) return number
  return CATEGORIES.find(([pattern]) => pattern.test(part))?.[1] ?? null
}

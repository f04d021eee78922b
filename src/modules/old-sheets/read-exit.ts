import type { ExitCode } from '../cases/exits.ts'

/** Ways in which a woman of the register may have left; whoever was never taken in stands in no register (domain.md 4.4). */
export const PAST_EXITS = [
  ...(['LULUS', 'MANDIRI_DINI', 'REUNIFIKASI', 'ALIH_LEMBAGA', 'RUJUK_MEDIS', 'MUNDUR', 'LARI', 'DO'] as const),
  ...(['PROSES_HUKUM', 'MENINGGAL'] as const),
] as const satisfies readonly ExitCode[]
export type PastExit = (typeof PAST_EXITS)[number]

/** Words of old registers, the more exact first: "mengundurkan diri krn menikah" is her own wish, "meninggalkan panti" is no death. */
const WORDS: readonly (readonly [RegExp, PastExit])[] = [
  [/meninggalkan|\b(?:me)?lari\b|melarikan|\bkabu[rs]|tanpa (?:izin|ijin|pamit|pemberitahuan)/, 'LARI'],
  [/\bmeninggal\b|wafat|\balm/, 'MENINGGAL'],
  [/mengundurkan|\bmundur\b|permintaan sendiri|keinginan sendiri|atas permintaan/, 'MUNDUR'],
  [/dikeluarkan|\bd\.?o\b|drop ?out|diberhentikan/, 'DO'],
  [/\bhukum|polisi|polres|\btahan|lapas|rutan|pidana/, 'PROSES_HUKUM'],
  [/rumah sakit|\brsu?d?\b|\brsj\b|opname|dirawat/, 'RUJUK_MEDIS'],
  [/alih|pindah|dirujuk|rujuk ke|panti lain|lembaga lain|sentra lain|mutasi/, 'ALIH_LEMBAGA'],
  [/bekerja|kerja|mandiri|usaha sendiri|buka usaha/, 'MANDIRI_DINI'],
  [/keluarga|dijemput|orang ?tua|reunifikasi|reintegrasi|dipulangkan|pulang/, 'REUNIFIKASI'],
  [/lulus|tamat|selesai|alumni|purna|\bterminasi\b/, 'LULUS'],
]

/** The kind of exit that a text means; null when it means none of them. */
export function readExit(text: string): PastExit | null {
  const folded = text.normalize('NFKC').toLowerCase().trim()
  const known = PAST_EXITS.find((code) => code.toLowerCase().replaceAll('_', ' ') === folded.replaceAll('_', ' '))
  return known ?? WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

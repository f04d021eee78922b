import { toRoman } from './roman.ts'

export type NumberParts = {
  pattern: string
  letterClass: string
  unit: string
  /** BA, KPTS, LAP: stands before the unit code */
  kind?: string | undefined
  runningNo: number
  on: Temporal.PlainDate
}

/**
 * "400.9/012/PANTI/2026": classification, running number, unit, year (domain.md 10.4). The pattern is the centre's own and
 * may also name {bulan} (7) and {bulan_romawi} (VII). The running number has three figures until it needs a fourth.
 */
export function letterNumber(p: NumberParts): string {
  const parts: Readonly<Record<string, string>> = {
    klas: p.letterClass,
    nomor: String(p.runningNo).padStart(3, '0'),
    unit: p.kind ? `${p.kind}/${p.unit}` : p.unit,
    tahun: String(p.on.year),
    bulan: String(p.on.month),
    bulan_romawi: toRoman(p.on.month),
  }
  const written = p.pattern.replace(/\{(\w+)\}/g, (gap, name: string) => parts[name] ?? gap)
  // without the running number or the year two letters would carry one number
  const whole = [/\{nomor\}/, /\{tahun\}/].every((part) => part.test(p.pattern))
  return whole ? written : `${written}/${parts['nomor']}/${parts['tahun']}`
}

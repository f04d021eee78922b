import { Refusal } from '../../../../kernel/refusal.ts'
import { toRoman } from '../../../../kernel/roman.ts'
import type { Making } from '../../making/maker.ts'
import type { Intake } from './sources.ts'

/** "Angkatan I Tahun 2026" */
export const intakeWords = (i: Pick<Intake, 'year' | 'ordinal'>): string =>
  `Angkatan ${toRoman(i.ordinal)} Tahun ${i.year}`

/** The intake that the paper is about. Errors: Refusal `not_found`. */
export async function intakeOf(m: Making): Promise<Intake> {
  const found = (await m.sources.intakes(m.ctx)).find((i) => i.id === m.id)
  if (!found) throw new Refusal('not_found')
  return found
}

import { AGES } from '../releases/rules.ts'
import type { Dim } from './rules.ts'

/** The order in which codes of a division stand; where there is none, that of the letters. */
const ORDERS: Readonly<Partial<Record<Dim, readonly string[]>>> = {
  age: AGES,
  stage: ['identification', 'data', 'assessment', 'plan', 'intervention', 'review', 'evaluation', 'termination'],
  exit: [
    'LULUS',
    'MANDIRI_DINI',
    'REUNIFIKASI',
    'ALIH_LEMBAGA',
    'RUJUK_MEDIS',
    'PROSES_HUKUM',
    'MUNDUR',
    'LARI',
    'DO',
    'MENINGGAL',
  ],
  mark: ['present', 'late', 'dispensation', 'excused', 'sick', 'no_reason'],
  after: ['1', '3', '6', '12'],
  level: ['minor', 'moderate', 'serious', 'critical'],
}
export const ORDER = (dim: Dim): readonly string[] => ORDERS[dim] ?? []

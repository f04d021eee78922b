import type { Reason } from '../rules.ts'
import { t } from './words.ts'

/** What agrees, each thing once: a reason of the server may name two. */
const PARTS = {
  same_nik: ['nik'],
  same_phone: ['phone'],
  same_person: ['name_year_mother'],
  alike_name_birth: ['name', 'birth'],
  alike_name_district: ['name', 'district'],
} as const satisfies Record<Reason, readonly string[]>

/** "nama mirip, tanggal lahir sama, asal kecamatan sama" */
export const reasonWords = (reasons: readonly Reason[]): string =>
  [...new Set(reasons.flatMap((r) => PARTS[r]))].map((part) => t.code('reason', part)).join(', ')

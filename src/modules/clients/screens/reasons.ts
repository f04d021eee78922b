import { t } from './words.ts'

/** What agrees, each thing once: a reason of the server may name two. */
const PARTS = {
  same_nik: ['nik'],
  same_phone: ['phone'],
  same_person: ['name_year_mother'],
  alike_name_birth: ['name', 'birth'],
  alike_name_district: ['name', 'district'],
} as const

/** "nama mirip, tanggal lahir sama, asal kecamatan sama" */
export const reasonWords = (reasons: readonly string[]): string => {
  const parts = reasons.flatMap((r) => (r in PARTS ? [...PARTS[r as keyof typeof PARTS]] : [])) // checked by `in`
  return [...new Set(parts)].map((part) => t(`reason.${part}`)).join(', ')
}

import { nowYear } from '../../../app/web/client/days.ts'
import { bornOf, type DateBoxes } from '../../../design/date-boxes.ts'
import type { DuplicateDraft } from './api.ts'

/** What is being typed about her, wherever that is. */
export type Typed = {
  fullName: string
  nik: string
  phone: string
  district: string
  motherName: string
  birth: DateBoxes
}

const some = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())
export const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** What `duplicates` is asked; undefined while there is too little to tell two women apart. */
export function askedBy(d: Typed): DuplicateDraft | undefined {
  const born = bornOf(d.birth, nowYear())
  const hasNumber = digitsOf(d.nik).length === 16 || digitsOf(d.phone).length >= 9
  const hasName =
    d.fullName.trim().length >= 3 &&
    (born.birthDate !== undefined || born.birthYear !== undefined || d.district.trim() !== '')
  if (!hasNumber && !hasName) return undefined
  return {
    ...born,
    fullName: some(d.fullName),
    district: some(d.district),
    motherName: some(d.motherName),
    ...(digitsOf(d.nik).length === 16 && { nik: digitsOf(d.nik) }),
    ...(digitsOf(d.phone).length >= 9 && { phone: d.phone }),
  }
}

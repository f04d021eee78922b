import { nowYear } from '../../../app/web/client/days.ts'
import { birthBoxes, bornOf, type DateBoxes } from '../../../design/date-boxes.ts'
import type { IdentityInput, IdentityRead } from './api.ts'

export const CHOICES = {
  literacy: ['reads', 'reads_little', 'not_yet'],
  education: ['none', 'sd', 'smp', 'sma', 'higher'],
  maritalStatus: ['single', 'married', 'separated', 'divorced', 'widowed'],
} as const
export type Choice = keyof typeof CHOICES

/** At most seven fields at once, also on a phone (design.md 5, rule 6). */
export const PARTS = {
  name: ['fullName', 'alias', 'nik', 'kk', 'phone', 'nikNote', 'dtsenDecile'],
  family: ['birth', 'birthPlace', 'motherName', 'maritalStatus', 'children', 'religion', 'language'],
  home: ['district', 'addressOnCard', 'addressNow', 'literacy', 'education', 'disability', 'aid'],
} as const
export type Part = keyof typeof PARTS
export type FieldName = (typeof PARTS)[Part][number]
export type TextName = Exclude<FieldName, 'birth' | Choice>

const NUMBERS = ['nik', 'kk', 'phone'] as const
const COUNTS = ['children', 'dtsenDecile'] as const
const TEXTS = [
  'fullName',
  'alias',
  'nikNote',
  'birthPlace',
  'motherName',
  'religion',
  'language',
  'district',
  'addressOnCard',
  'addressNow',
  'disability',
  'aid',
] as const

export type IdentityDraft = {
  texts: { [K in TextName]?: string }
  chosen: { [K in Choice]?: string }
  birth: DateBoxes
}

/** The stored registration as it is edited; a number stays hidden and empty until it is typed anew. */
export function identityDraft({ identity }: IdentityRead): IdentityDraft {
  const texts = Object.fromEntries([...TEXTS, ...COUNTS].map((key) => [key, String(identity?.[key] ?? '')]))
  const chosen = Object.fromEntries(Object.keys(CHOICES).map((key) => [key, identity?.[key as Choice] ?? ''])) // keys of the table
  return { texts, chosen, birth: birthBoxes(identity ?? {}, nowYear()) }
}

export function identityOf(f: IdentityDraft): IdentityInput {
  const filled = <K extends string>(keys: readonly K[], from: { [P in K]?: string }) =>
    Object.fromEntries(keys.flatMap((key) => (from[key]?.trim() ? [[key, from[key]]] : [])))
  const counts = Object.fromEntries(
    COUNTS.flatMap((key) => (/^\d+$/.test(f.texts[key] ?? '') ? [[key, Number(f.texts[key])]] : [])),
  )
  return {
    fullName: f.texts.fullName ?? '',
    ...filled(TEXTS, f.texts),
    ...filled(NUMBERS, f.texts),
    ...(filled(Object.keys(CHOICES) as Choice[], f.chosen) as Pick<IdentityInput, Choice>), // keys and values of the table
    ...counts,
    ...bornOf(f.birth, nowYear()),
  }
}

import type { z } from 'zod'
import { todayKey } from '../../../app/web/client/days.ts'
import { parseRupiah } from '../../../kernel/rupiah.ts'
import type { aftercare } from '../contract.ts'
import { CRITERIA, LIVING, MODES, WORK } from '../rules.ts'
import { t } from './words.ts'

export const MONEY = [
  'salesRupiah',
  'materialRupiah',
  'otherCostRupiah',
  'wageRupiah',
  'otherIncomeRupiah',
  'savingsRupiah',
  'debtsRupiah',
] as const
export const COUNTS = ['householdSize', 'daysOpen', 'customers'] as const
export type Figures = Record<(typeof MONEY)[number] | (typeof COUNTS)[number], string>

export type ContactDraft = {
  month: string
  on: string
  mode: string
  isReached: string
  isSafeToTalk: string
  living: string
  work: string
  toolStatus: string
  told: string
  hurdles: string
  nextStep: string
  nextStepOn: string
  caution: string
  needsAttention: boolean
  noMoreContact: boolean
  criteriaMet: string[]
  figures: Partial<Figures>
}

/** A contact is begun the way that was agreed with her. */
export const emptyContact = (month: number | null, agreed?: string | null): ContactDraft => ({
  month: month === null ? '' : String(month),
  on: todayKey(),
  mode: MODES.find((m) => m === agreed) ?? 'message',
  isReached: 'yes',
  isSafeToTalk: '',
  living: '',
  work: '',
  toolStatus: '',
  told: '',
  hurdles: '',
  nextStep: '',
  nextStepOn: '',
  caution: '',
  needsAttention: false,
  noMoreContact: false,
  criteriaMet: [],
  figures: {},
})
export const yesNo = () => [
  { value: 'yes', label: t('yes') },
  { value: 'no', label: t('no') },
]

type Input = z.input<typeof aftercare.recordContact.input>
const one = <V extends string>(list: readonly V[], value: string): V | undefined => list.find((x) => x === value)

/** Whole rupiah from what was typed; not money is -1, which the server refuses as too small. */
const rupiahOf = (typed: string): number => {
  const read = parseRupiah(typed)
  return read.ok ? Number(read.rupiah) : -1
}

function figuresOf(f: Partial<Figures>): Input['figures'] {
  if (!f.householdSize?.trim()) return undefined
  const typed = (key: keyof Figures): string => f[key]?.trim() ?? ''
  const money = Object.fromEntries(MONEY.flatMap((k) => (typed(k) ? [[k, rupiahOf(typed(k))]] : [])))
  const counts = Object.fromEntries(COUNTS.flatMap((k) => (typed(k) ? [[k, Number(typed(k))]] : [])))
  return { householdSize: Number(f.householdSize), ...money, ...counts }
}

/** What is sent: answers only when she was reached and could speak freely, whatever was typed before that changed. */
export function inputOf(caseId: string, v: ContactDraft): Input {
  const asks = v.isReached === 'yes' && v.isSafeToTalk === 'yes'
  const figures = asks ? figuresOf(v.figures) : undefined
  const living = one(LIVING, v.living)
  const work = one(WORK, v.work)
  const some = Object.fromEntries(
    (['told', 'hurdles', 'nextStep', 'nextStepOn', 'toolStatus'] as const).flatMap((k) =>
      asks && v[k].trim() ? [[k, v[k].trim()]] : [],
    ),
  )
  const month = ([1, 3, 6, 12] as const).find((m) => String(m) === v.month)
  return {
    caseId,
    on: v.on,
    mode: one(['visit', 'call', 'message', 'other_person'], v.mode) ?? 'message',
    isReached: v.isReached === 'yes',
    isMet: v.isReached === 'yes' && v.mode === 'visit',
    needsAttention: v.needsAttention,
    noMoreContact: v.noMoreContact,
    ...(month && { month }),
    ...(v.isReached === 'yes' && v.isSafeToTalk && { isSafeToTalk: v.isSafeToTalk === 'yes' }),
    ...(v.isReached === 'yes' && v.caution.trim() && { caution: v.caution.trim() }),
    ...(asks && {
      ...some,
      ...(living && { living }),
      ...(work && { work }),
      ...(figures && { figures }),
      criteriaMet: CRITERIA.filter((c) => v.criteriaMet.includes(c)),
    }),
  }
}

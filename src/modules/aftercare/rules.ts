/** After she left: in month 1, 3, 6 and 12 (domain.md 4.3, stage 8; design.md 4.4). */
export const MONTHS = [1, 3, 6, 12] as const
export type Month = (typeof MONTHS)[number]
export const CHANNELS = ['call', 'message', 'visit', 'letter', 'other_person'] as const
export const MODES = ['visit', 'call', 'message', 'other_person'] as const
export const LIVING = ['own_place', 'family', 'kin', 'rented', 'employer', 'other', 'unknown'] as const
/** "usaha berjalan", "bekerja", "belum", "tidak ingin menjawab" (design.md 6): nobody is graded. */
export const WORK = ['business_running', 'business_resting', 'employed', 'not_yet', 'no_wish_to_say'] as const
/** Whether she told that she is back in what was before; not answered is not asked. */
export const AGAIN = ['not_told', 'told'] as const
export const OUTCOMES = ['year_completed', 'no_wish_for_contact', 'not_reached', 'cared_for_elsewhere', 'died'] as const

/** A window opens a week before the day that was agreed and stays open two weeks after it: a market day may come between. */
export const DAYS_BEFORE = 7
export const DAYS_AFTER = 14

export type Window = { month: Month; agreedOn: string; fromOn: string; dueOn: string }

export const windowAround = (month: Month, day: Temporal.PlainDate): Window => ({
  month,
  agreedOn: day.toString(),
  fromOn: day.subtract({ days: DAYS_BEFORE }).toString(),
  dueOn: day.add({ days: DAYS_AFTER }).toString(),
})

/** The days that are proposed to her: whole months after the last day (31 January and one month is 28 February). */
export const proposedDays = (leavesOn: Temporal.PlainDate): Record<Month, Temporal.PlainDate> => ({
  1: leavesOn.add({ months: 1 }),
  3: leavesOn.add({ months: 3 }),
  6: leavesOn.add({ months: 6 }),
  12: leavesOn.add({ months: 12 }),
})

/** Are the four days in their order and after she leaves? */
export const areInOrder = (days: readonly string[], leavesOn: string): boolean =>
  days.every((d, i) => d > (days[i - 1] ?? leavesOn))

type Money = 'salesRupiah' | 'materialRupiah' | 'otherCostRupiah' | 'wageRupiah' | 'otherIncomeRupiah'
/** Money that nobody spoke of is none. */
export type Figures = { householdSize: number } & { [K in Money]?: number | undefined }
export type Yard = { minimumWage: number | undefined; povertyLine: number | undefined }
export type Income = {
  ownRupiah: number
  perCapitaRupiah: number
  wageRatioPermille: number | null
  isAboveLine: boolean | null
}

/**
 * What the month brought (F38, domain.md 6.8): own income is takings less costs and wage; per head is all of the household's
 * income by its size, in whole rupiah; the ratio compares her own with the minimum wage, which is a yardstick and no pass
 * mark. Compared are exact values: rounding never lifts anybody over a line. Vector: 1.250.000 + 600.000 by three is 616.667,
 * above 581.702, and 31,7 % of 3.942.963.
 */
export function incomeOf(f: Figures, yard: Yard): Income {
  if (!(f.householdSize >= 1)) throw new RangeError('a household has at least one member')
  const { salesRupiah = 0, materialRupiah = 0, otherCostRupiah = 0, wageRupiah = 0, otherIncomeRupiah = 0 } = f
  const ownRupiah = salesRupiah - materialRupiah - otherCostRupiah + wageRupiah
  const perCapita = (ownRupiah + otherIncomeRupiah) / f.householdSize
  return {
    ownRupiah,
    perCapitaRupiah: Math.round(perCapita),
    wageRatioPermille: yard.minimumWage ? Math.round((ownRupiah * 1000) / yard.minimumWage) : null,
    isAboveLine: yard.povertyLine === undefined ? null : perCapita >= yard.povertyLine,
  }
}

/** Adapted graduation criteria (domain.md 6.10); the first two must hold. */
export const CRITERIA = [
  'safe',
  'home_stable',
  'income_three_months',
  'two_incomes',
  'savings',
  'two_meals',
  'papers_active',
  'children_in_school',
] as const
export type CriterionCode = (typeof CRITERIA)[number]
export const MUST: readonly CriterionCode[] = ['safe', 'home_stable']
export const ENOUGH_CRITERIA = 6

/** Stands on her own feet after twelve months: six of eight, with safety and home among them. */
export const standsAlone = (met: readonly CriterionCode[]): boolean =>
  MUST.every((c) => met.includes(c)) && new Set(met).size >= ENOUGH_CRITERIA

type Shown = Figures & { savingsRupiah?: number | undefined; incomeMonths?: number | undefined }
/** Savings that count as some (domain.md 6.10); a week of spending counts too, which no figure here knows. */
export const ENOUGH_SAVINGS = 300_000

/**
 * What the figures of a contact say of the criteria: met, not met, or nothing. A person decides; this is held beside her answer.
 */
export function shownByFigures(f: Shown): Partial<Record<CriterionCode, boolean>> {
  const { salesRupiah = 0, materialRupiah = 0, otherCostRupiah = 0, wageRupiah = 0, otherIncomeRupiah = 0 } = f
  const sources = [salesRupiah - materialRupiah - otherCostRupiah, wageRupiah, otherIncomeRupiah].filter((r) => r > 0)
  return {
    two_incomes: sources.length >= 2,
    ...(f.incomeMonths !== undefined && { income_three_months: f.incomeMonths >= 3 }),
    ...(f.savingsRupiah !== undefined && f.savingsRupiah >= ENOUGH_SAVINGS && { savings: true }),
  }
}

/** Where what was ticked and what the figures show are not the same. */
export function differing(met: readonly CriterionCode[], shown: Partial<Record<CriterionCode, boolean>>) {
  return {
    alsoMet: CRITERIA.filter((c) => shown[c] === true && !met.includes(c)),
    doubtful: CRITERIA.filter((c) => shown[c] === false && met.includes(c)),
  }
}

export type ContactAsked = {
  isReached: boolean
  isSafeToTalk: boolean | undefined
  hasAnswers: boolean
  hasFigures: boolean
  work: string | undefined
}

/** Who is not reached, or cannot speak freely, is asked nothing; figures belong to a business or a job. As a refusal code, or null. */
export function judgeContact(c: ContactAsked): string | null {
  if (c.isReached === (c.isSafeToTalk === undefined)) return 'safe_to_talk_needed'
  if (c.hasAnswers && !(c.isReached && c.isSafeToTalk)) return 'not_safe_to_ask'
  if (
    c.hasFigures &&
    c.work !== 'business_running' &&
    c.work !== 'business_resting' &&
    c.work !== 'employed' &&
    c.work !== 'not_yet'
  )
    return 'figures_without_work'
  return null
}

/** Where a window stands today. */
export const placeOfWindow = (
  w: { fromOn: string; dueOn: string; isDone: boolean },
  today: string,
): 'done' | 'missed' | 'now' | 'soon' | 'later' => {
  if (w.isDone) return 'done'
  if (w.dueOn < today) return 'missed'
  if (w.fromOn <= today) return 'now'
  return Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(w.fromOn)).days <= 14 ? 'soon' : 'later'
}

import { ANSWERS } from '../offers/rules.ts'

/** Figures of the work of one role (domain.md 8.1): each lies on a sheet, and each sheet is an action of the policy. */
export const SHEETS = ['health', 'house', 'classes', 'counselling', 'money', 'office'] as const
export type Sheet = (typeof SHEETS)[number]

/** By the week in which it happened, by the month in which it was paid, or by how it stands today. */
export type By = 'week' | 'month' | 'part'
type Figure = { sheet: Sheet; by: By; parts: readonly string[]; full: readonly string[] }

/**
 * What is counted: `parts` are the codes that a row can have, `full` those that fill the bar; the rest of the bar is what was not so. Without `full`
 * every row fills it.
 */
export const FIGURES = {
  doses: { sheet: 'health', by: 'week', parts: ['given', 'refused', 'not_here', 'missed'], full: ['given'] },
  screening: { sheet: 'health', by: 'part', parts: ['screened', 'not_screened'], full: [] },
  presence: { sheet: 'house', by: 'part', parts: ['in_house', 'away'], full: [] },
  leaves: { sheet: 'house', by: 'week', parts: ['errand', 'appointment', 'outing', 'home', 'practice'], full: [] },
  attendance: {
    ...{ sheet: 'classes', by: 'week', full: ['present', 'late', 'dispensation'] },
    parts: ['present', 'late', 'dispensation', 'excused', 'sick', 'no_reason'],
  },
  practice: { sheet: 'classes', by: 'week', parts: [], full: [] },
  sessions: {
    ...{ sheet: 'counselling', by: 'week', full: [] },
    parts: [
      'counselling',
      'mediation',
      'companionship',
      'phone',
      'home_visit',
      'motivation',
      'facilitation',
      'brokering',
      're_explanation',
    ],
  },
  instruments: { sheet: 'counselling', by: 'week', parts: [], full: [] },
  paid: { sheet: 'money', by: 'month', parts: [], full: [] },
  referred: { sheet: 'office', by: 'month', parts: ANSWERS, full: ['accepted'] },
  answered: { sheet: 'office', by: 'month', parts: ['in_time', 'late'], full: ['in_time'] },
  standing: { sheet: 'office', by: 'part', parts: ANSWERS, full: [] },
} as const satisfies Readonly<Record<string, Figure>>
export type FigureName = keyof typeof FIGURES
export const FIGURE_NAMES = Object.keys(FIGURES) as [FigureName, ...FigureName[]] // the keys of the table above
export const figureOf = (name: FigureName): Figure => FIGURES[name]

/** So many weeks and months are drawn. */
export const WORK_WEEKS = 12
export const WORK_MONTHS = 12

/** The first day of each week or month that is drawn, the oldest first: the key of its bar. */
export function bucketsOf(by: 'week' | 'month', today: Temporal.PlainDate): string[] {
  if (by === 'month')
    return Array.from({ length: WORK_MONTHS }, (_, i) =>
      today
        .with({ day: 1 })
        .subtract({ months: WORK_MONTHS - 1 - i })
        .toString(),
    )
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  return Array.from({ length: WORK_WEEKS }, (_, i) => monday.subtract({ weeks: WORK_WEEKS - 1 - i }).toString())
}

/** The last day of the week or month that begins on this day, and not after today. */
export function endOf(by: 'week' | 'month', from: string, today: Temporal.PlainDate): string {
  const first = Temporal.PlainDate.from(from)
  const last = by === 'week' ? first.add({ days: 6 }) : first.add({ months: 1 }).subtract({ days: 1 })
  return (Temporal.PlainDate.compare(last, today) > 0 ? today : last).toString()
}

/** What goes to whom, again and again (domain.md 10.1), of figures alone. What is about one woman is a letter. */
export const REPORTS = ['monthly', 'quarterly', 'semester', 'yearly', 'aftercare'] as const
export type Report = (typeof REPORTS)[number]
/** What leaves: one of these, or a report that somebody built. */
export const LEFT = [...REPORTS, 'built'] as const
export type Left = (typeof LEFT)[number]

/** For the chain of government, or for everybody. */
export const AUDIENCES = ['government', 'public'] as const
export type Audience = (typeof AUDIENCES)[number]

export const FORMS = ['word', 'excel', 'pdf'] as const
export type Form = (typeof FORMS)[number]

const MONTHS: Readonly<Record<Report, number>> = {
  monthly: 1,
  quarterly: 3,
  semester: 6,
  yearly: 12,
  aftercare: 3,
}
/** How long after its period it is due, in days. */
const DUE: Readonly<Record<Report, number>> = { monthly: 5, quarterly: 10, semester: 31, yearly: 31, aftercare: 10 }
/** Of what length each report is and when it is due, for the night that asks for it. */
export const WHEN_DUE = REPORTS.map((report) => ({ report, months: MONTHS[report], days: DUE[report] }))
/** So far back a report may be made. */
export const MOST_BACK = 11

export type Span = { from: string; until: string; dueOn: string }

/** The last period of this report that is over, or one of those before it. */
export function spanOf(report: Report, today: Temporal.PlainDate, back = 0): Span {
  const months = MONTHS[report]
  const thisOne = today.with({ day: 1, month: today.month - ((today.month - 1) % months) })
  const from = thisOne.subtract({ months: months * (back + 1) })
  const until = from.add({ months }).subtract({ days: 1 })
  return { from: from.toString(), until: until.toString(), dueOn: until.add({ days: DUE[report] }).toString() }
}

/** How far back the period lies that ends on this day; null where none of this report does. */
export const backTo = (report: Report, today: Temporal.PlainDate, until: string): number | null => {
  const back = Array.from({ length: MOST_BACK + 1 }, (_, i) => i).find((i) => spanOf(report, today, i).until === until)
  return back ?? null
}

/** Age on a day by the year alone: that is what the display name keeps. */
export const AGES = ['under_20', '20_24', '25_29', '30_35', 'over_35', 'unknown'] as const
export type Age = (typeof AGES)[number]
export function ageGroup(birthYear: number | null, on: string): Age {
  if (birthYear === null) return 'unknown'
  const age = Number(on.slice(0, 4)) - birthYear
  return age < 20 ? 'under_20' : age < 25 ? '20_24' : age < 30 ? '25_29' : age <= 35 ? '30_35' : 'over_35'
}

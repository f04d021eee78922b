/** The ladder of the house (domain.md 7.9) up to the conference; an end of her stay is decided in another place, with its own steps. */
export const MEASURES = ['talk', 'written_reminder', 'outings_limited', 'conference'] as const
export type Measure = (typeof MEASURES)[number]
/** Or nothing follows. */
export const DECISIONS = ['nothing', ...MEASURES] as const
export type Decision = (typeof DECISIONS)[number]

/** What is never done to a woman here, whoever asks for it (domain.md 7.9, 7.4 and 7.8): read to her with the rules. */
export const NEVER = [
  'physical_punishment',
  'shaming',
  'cutting_hair',
  'withholding_food',
  'isolation',
  'forced_tests',
  'forced_prayer',
  'publishing_photos',
  'refusing_family_loss',
  'confiscating_without_receipt',
] as const

/** How the rules were told, and whether she could say them in her own words. */
export const TOLD_HOW = ['read_together', 'in_her_language', 'with_pictures'] as const
export const UNDERSTOOD = ['own_words', 'once_more'] as const

/** She speaks, or does not want to: both are heard. */
export const HEARD = ['spoke', 'kept_silent'] as const
/** She may bring somebody. */
export const BESIDE = ['nobody', 'resident', 'family', 'colleague', 'legal_aid'] as const

export const ANSWERS = ['upheld', 'declined'] as const
export const WORDS = ['report', 'hearing', 'decision', 'objection', 'answer'] as const

/** A measure ends by itself, after a month at the latest; whoever wants more begins again with a hearing. */
export const MOST_DAYS = 30
/** I29: what she does not agree with is answered within a fortnight. */
const ANSWER_DAYS = 14

/** Why this day is not the last one of a measure, as the code of a refusal, or null. */
export function judgeEnd(endsOn: string, today: Temporal.PlainDate): 'ends_in_past' | 'measure_too_long' | null {
  const days = today.until(endsOn).days
  if (days < 0) return 'ends_in_past'
  return days > MOST_DAYS ? 'measure_too_long' : null
}

/** Until when her objection is answered: before the measure is over anyway. */
export function answerDueOn(endsOn: string, today: Temporal.PlainDate): string {
  const latest = today.add({ days: ANSWER_DAYS })
  return Temporal.PlainDate.compare(latest, endsOn) < 0 ? latest.toString() : endsOn
}

export const STATES = ['noted', 'heard', 'decided', 'in_force', 'objected', 'lifted', 'over', 'nothing'] as const
export type State = (typeof STATES)[number]

export type Steps = {
  heardAt: string | null
  decision: Decision | null
  endsOn: string | null
  toldAt: string | null
  objectedAt: string | null
  answer: (typeof ANSWERS)[number] | null
}

/** Where it stands. It is over on the day after its last one, without anybody at a keyboard. */
export function stateOf(m: Steps, today: Temporal.PlainDate): State {
  if (!m.heardAt) return 'noted'
  if (!m.decision || (m.decision !== 'nothing' && !m.endsOn)) return 'heard'
  if (m.decision === 'nothing' || !m.endsOn) return 'nothing'
  if (m.answer === 'upheld') return 'lifted'
  if (Temporal.PlainDate.compare(m.endsOn, today) < 0) return 'over'
  if (m.objectedAt && !m.answer) return 'objected'
  return m.toldAt ? 'in_force' : 'decided'
}

type Who = { reportedBy: string; decidedBy: string | null }

/** Who noted it decides nothing about it, and whoever decided does not judge her own decision. */
export const mayDecide = (who: Who, me: string): boolean => me !== who.reportedBy
export const mayAnswer = (who: Who, me: string): boolean => me !== who.reportedBy && me !== who.decidedBy

export type Counted = {
  reportedAt: string
  decision: Decision | null
  objectedAt: string | null
  answer: string | null
}
export type Month = { month: string; measures: number; nothing: number; objections: number; upheld: number }

/** Month by month, those with nothing as well: what was decided, and how often she was right. */
export function countMonths(
  all: readonly (Counted & { on: string })[],
  today: Temporal.PlainDate,
  months = 6,
): Month[] {
  const last = today.toPlainYearMonth()
  return Array.from({ length: months }, (_, n) => last.subtract({ months: months - 1 - n }).toString()).map((month) => {
    const of = all.filter((m) => m.on.startsWith(month))
    return {
      month,
      measures: of.filter((m) => m.decision !== null && m.decision !== 'nothing').length,
      nothing: of.filter((m) => m.decision === 'nothing').length,
      objections: of.filter((m) => m.objectedAt !== null).length,
      upheld: of.filter((m) => m.answer === 'upheld').length,
    }
  })
}

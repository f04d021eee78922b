/** So many questions out of the box stand with one session. */
export const MOST_BOXED = 40
export const METHODS = ['talk', 'discussion', 'role_play', 'practice', 'game', 'film', 'visit'] as const

/** How a woman was there (design.md 8.3, attendance). */
export const MARKS = ['present', 'late', 'excused', 'sick', 'dispensation', 'no_reason'] as const
export type Mark = (typeof MARKS)[number]
export const ATTENDED: readonly Mark[] = ['present', 'late', 'dispensation']

/** Who stands ticked when material is written down: at first whoever was there, since most receive it; later whoever has it. */
export const receivers = <P extends { mark: Mark; materialOn: string | null }>(
  people: readonly P[],
  material: string | null,
) => people.filter((p) => (material === null ? ATTENDED.includes(p.mark) : p.materialOn !== null))

/** Why a mark is put right afterwards, or a roll that was locked is opened again. */
export const CORRECTIONS = ['wrong_press', 'told_later', 'letter_came', 'other_roll'] as const
/** A roll is locked when it stands, and may be opened again with a reason. */
export const LOCK_STATES = ['locked', 'reopened'] as const

/** Why she was excused, as far as that is more than her word; none of it is a breach (domain.md 6.5). */
export const EXCUSES = ['letter', 'court', 'childcare'] as const
export type Excuse = (typeof EXCUSES)[number]
/** An excuse belongs to whoever was excused, a letter also to whoever was ill. */
export const takesExcuse = (mark: Mark, excuse: Excuse): boolean =>
  mark === 'excused' || (mark === 'sick' && excuse === 'letter')

/** Not yet, with the knowledge of the house, or nobody knew where she was. */
export type HowNotHere = 'before' | 'away' | 'missing'
/** Whoever was on leave or in hospital was excused or sick; of whom nobody knew where she was, at most that she did not come. */
export const mayMark = (mark: Mark, how: HowNotHere | undefined): boolean =>
  how === undefined || (how !== 'before' && !ATTENDED.includes(mark) && (how === 'missing' || mark !== 'no_reason'))

export type Attendance = { attended: number; counted: number; percent: number | null }

/** As what a mark is counted: illness whose letter has not come is no breach, and is a session that was held. */
export type Counted = Mark | 'sick_open'
export const countedAs = (mark: Mark, hasLetter: boolean): Counted =>
  mark === 'sick' && !hasLetter ? 'sick_open' : mark

/** The letter of somebody who was ill is asked for within so many days. */
export const LETTER_DAYS = 7

/**
 * Attendance (domain.md 6.5): present, late and dispensation, over the sessions held less those missed through illness with a letter.
 * `percent` is whole, rounded half up; null when nothing counts.
 */
export function attendanceOf(marks: Readonly<Partial<Record<Counted, number>>>): Attendance {
  const n = (m: Counted) => marks[m] ?? 0
  const attended = n('present') + n('late') + n('dispensation')
  const counted = attended + n('excused') + n('no_reason') + n('sick_open')
  return { attended, counted, percent: counted === 0 ? null : Math.round((attended * 100) / counted) }
}

/** Above this the soft gate "attendance above 75%" is met. */
const GOOD_ATTENDANCE = 75
export const isGood = (percent: number | null): boolean => percent !== null && percent > GOOD_ATTENDANCE

/** Somebody who did not follow gets the matter again within so many days (domain.md P78). */
export const RE_EXPLAIN_DAYS = 3

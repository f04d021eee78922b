import { choice, count, type DraftOf, day, form, id, line, text, time } from '../../../kernel/form.ts'
import { CORRECTIONS, type Excuse, MARKS, type Mark, METHODS } from '../rules.ts'

/** A group session (F19), but for who was there. */
export const groupForm = form(
  'groups.group',
  {
    topic: line({ max: 200 }),
    on: day({ start: 'today' }),
    time: time({ start: 'now' }),
    minutes: count({ min: 1, max: 720, start: 60 }),
    note: text({ optional: true, hint: true }),
    method: choice(METHODS, { start: 'talk' }),
    delivererId: id({ optional: true }),
    delivererName: line({ max: 120, optional: true, hint: true }),
    place: line({ max: 120, optional: true }),
    material: line({ max: 500, optional: true }),
    questions: count({ max: 999, optional: true }),
  },
  { steps: ['note'] },
)

/** '' = not of this group */
export type ListedAs = Mark | ''

/** A woman without a mark of her own is present, as most are. */
export type GroupDraft = DraftOf<typeof groupForm> & {
  /** `all`, or the track whose women are listed */
  track: string
  marks: Record<string, ListedAs>
  /** why she was excused; drafts of before have none */
  reasons?: Record<string, Excuse | ''>
  again: string[]
  notes: Record<string, string>
}

/** A mark that was wrong, and why it is put right. */
export const correctForm = form('groups.correct', {
  mark: choice(MARKS, { group: 'mark' }),
  why: choice(CORRECTIONS, { group: 'correction' }),
})

/** A roll that was locked is opened again. */
export const reopenForm = form('groups.reopen', { why: choice(CORRECTIONS, { group: 'correction' }) })

import {
  choice,
  count,
  type DraftOf,
  day,
  form,
  id,
  ids,
  line,
  many,
  part,
  type StoredOf,
  text,
  tick,
  time,
} from '../../../kernel/form.ts'
import { AUDIENCES, NOTE_KINDS, RELATIONS } from '../rules.ts'

/** F22: parties, agreement, review; an unsafe party asks for a reason and a written safety check. */
const mediation = {
  parties: many(
    { name: line({ max: 120 }), relation: choice(RELATIONS, { start: 'resident' }), agrees: tick() },
    { min: 1, max: 8, hint: true },
  ),
  issue: line({ max: 500, optional: true, offScreen: true }),
  override: part(
    {
      reason: text({ min: 10, max: 2000, rows: 2 }),
      safetyCheck: text({ min: 10, max: 2000, hint: true }),
    },
    { optional: true },
  ),
  agreement: text({ rows: 2, optional: true }),
  reviewOn: day({ optional: true }),
}

/** A note on one woman (F20). Its words are sealed for whoever may read them; what is counted stands in columns. */
export const noteForm = form(
  'sessions.note',
  {
    kind: choice(NOTE_KINDS, { start: 'counselling', column: true }),
    on: day({ start: 'today', column: true }),
    time: time({ start: 'now', column: true }),
    minutes: count({ min: 1, max: 720, start: 45, column: true }),
    discussed: text(),
    response: text({ rows: 2, optional: true }),
    nextStep: part(
      {
        text: line({ max: 500, rows: 1 }),
        dueOn: day({ optional: true, when: { text: '*' } }),
        ownerId: id({ optional: true, offScreen: true }),
      },
      { optional: true },
    ),
    /** F21: what may be chosen, and what she chose (domain.md P86). */
    counselling: part(
      {
        request: line({ max: 500, optional: true, offScreen: true }),
        options: text({ rows: 2, optional: true }),
        choice: text({ rows: 2, optional: true }),
        homework: text({ optional: true, offScreen: true }),
      },
      { optional: true, when: { kind: 'counselling' } },
    ),
    mediation: part(mediation, { when: { kind: 'mediation' } }),
    goalIds: ids({ max: 10, optional: true, column: true }),
    needsAttention: tick({ column: true }),
    audience: choice(AUDIENCES, { start: 'team', optional: true, column: true }),
  },
  {
    sealedAs: 'narrative',
    steps: ['discussed', 'goalIds'],
  },
)

/** What is sealed: the words of the form, and hers among them. */
export type NoteWords = StoredOf<typeof noteForm> & { ownWords: string[] }

/**
 * With the version that the words were taken from: another one may stand by the time the draft is taken up again. `draftId` goes
 * with the draft to every page that it is written on.
 */
export type NoteDraft = DraftOf<typeof noteForm> & {
  corrects: { noteId: string; goalIds: string[] } | null
  draftId: string
}

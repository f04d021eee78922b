import { choice, choices, type DraftOf, day, form, id, line, many, text } from '../../../kernel/form.ts'
import { CAUSES, DECISIONS, decidesAtG6, GUESTS, goesOn, KINDS } from '../rules.ts'

/** A sitting on record, but for who of the staff was there (F28, domain.md 4.6). */
export const recordForm = form(
  'conferences.record',
  {
    kind: choice(KINDS, { group: 'kind.short' }),
    heldOn: day({ start: 'today' }),
    cause: choice(CAUSES, { optional: true, when: { kind: 'ccl' } }),
    eventOn: day({ optional: true, when: { kind: 'ccl' } }),
    chairId: id(),
    secretaryId: id({ optional: true, hint: true }),
    guests: choices(GUESTS, { optional: true, group: 'guest' }),
    guestNames: line({ max: 1000, optional: true }),
    facts: text({ max: 12_000 }),
    discussion: text({ max: 12_000, optional: true }),
    options: text({ max: 12_000, rows: 2, optional: true }),
    herVoice: text({ max: 1000, rows: 2, optional: true, hint: true }),
    decision: choice(DECISIONS),
    track: id({ short: true, optional: true, when: { decision: 'change_track' } }),
    explanation: text({ max: 12_000, rows: 2, optional: true }),
    dissent: many({ personId: id(), text: line({ max: 1000 }) }, { max: 10, optional: true }),
    /** dated where the case stays in its course */
    nextReviewOn: day({
      optional: true,
      hint: true,
      when: { kind: KINDS.filter(decidesAtG6), decision: DECISIONS.filter(goesOn) },
    }),
    tasks: many({ text: line({ max: 500 }), ownerId: id(), dueOn: day() }, { max: 20, optional: true }),
  },
  { steps: ['guests', 'decision'] },
)

/** With who sat at the table, and whether she was told the same day. */
export type RecordDraft = DraftOf<typeof recordForm> & { members: string[]; told: boolean }

/** She is told afterwards. */
export const toldForm = form('conferences.told', {
  toldOn: day({ start: 'today' }),
  response: text({ min: 3, max: 2000, rows: 2, optional: true }),
})

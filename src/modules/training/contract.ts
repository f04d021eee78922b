import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { trackCode } from '../tracks/shapes.ts'
import { feedbackForm, lspForm, lspResultForm, practiceForm, ratingForm, unitForm } from './forms/practice.ts'
import { SKILL_LEVELS } from './rules.ts'
import { classRead, herRead, lspRead, unitRead } from './shapes.ts'

const id = z.uuid()
const track = z.string()

export const training = {
  /** The curriculum of every track, as this centre has it. */
  units: query({
    may: 'training.read',
    input: z.strictObject({}),
    output: z.object({
      units: z.array(unitRead),
      /** tracks of which the program has an outline */
      outlines: z.array(z.string()),
    }),
  }),
  /** The outline of domain.md 6.2 into an empty track: 240 lesson hours. */
  layIn: command({
    may: 'training.units',
    input: z.strictObject({ track: trackCode }),
    output: z.object({ added: z.number() }),
    refuses: ['track_has_units', 'no_outline'],
  }),
  saveUnit: command({
    may: 'training.units',
    input: inputOf(unitForm, { unitId: id.optional(), version: z.int().positive().optional() }),
    output: z.object({ unitId: z.string() }),
    refuses: ['title_taken', 'track_stays'],
  }),
  /** The groups that learn a track. */
  classes: query({
    may: 'training.read',
    input: z.strictObject({}),
    output: z.object({
      classes: z.array(
        z.object({ groupId: z.string(), name: z.string(), track, women: z.number(), lastOn: z.string().nullable() }),
      ),
    }),
  }),
  /** One group: its women as far as this reader knows them, how far each is, what was practised last. */
  ofClass: query({
    may: 'training.read',
    input: z.strictObject({ groupId: id }),
    output: classRead,
  }),
  /** One press a woman: what the class practised in a unit, how long. */
  practise: command({
    may: 'training.practise',
    input: inputOf(practiceForm),
    output: z.object({ lessonId: z.string(), count: z.number() }),
    refuses: ['in_the_future', 'unit_not_in_use', 'not_in_house', 'before_arrival'],
  }),
  ofCase: query({
    may: 'training.read',
    input: z.strictObject({ caseId: id }),
    output: herRead,
  }),
  /** The rubric of 6.4 on what she made in a unit; K or BK follows from the marks. Again, as often as it takes. */
  rate: command({
    may: 'training.practise',
    input: inputOf(ratingForm, { caseId: id, marks: z.record(z.string().max(40), z.literal(SKILL_LEVELS)) }),
    output: z.object({ ratingId: z.string(), isCompetent: z.boolean().nullable() }),
    refuses: [
      'case_not_open',
      'in_the_future',
      'before_arrival',
      'not_her_track',
      'no_criteria',
      'no_marks',
      'marks_missing',
      'marks_unknown',
    ],
  }),
  /** The same for a class, in one go: all of them or none. */
  rateClass: command({
    may: 'training.practise',
    input: inputOf(ratingForm, {
      women: z
        .array(z.strictObject({ caseId: id, marks: z.record(z.string().max(40), z.literal(SKILL_LEVELS)) }))
        .min(1)
        .max(60),
    }),
    output: z.object({ count: z.number(), competent: z.number() }),
    refuses: [
      'case_not_open',
      'in_the_future',
      'before_arrival',
      'not_her_track',
      'no_criteria',
      'no_marks',
      'marks_missing',
      'marks_unknown',
      'listed_twice',
    ],
  }),
  /** Her tests by a certification body outside (domain.md 6.3). */
  lspOf: query({
    may: 'training.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ mayWrite: z.boolean(), items: z.array(lspRead) }),
  }),
  /** She is registered; with `retestOf` for the test again of one that ended with BK. */
  registerLsp: command({
    may: 'training.lsp',
    input: inputOf(lspForm, { caseId: id, retestOf: id.optional() }),
    output: z.object({ certificationId: z.string() }),
    refuses: ['case_not_open', 'in_the_future', 'dates_turned', 'words_not_yours', 'retest_after_bk', 'retested'],
  }),
  saveLspResult: command({
    may: 'training.lsp',
    input: inputOf(lspResultForm, { certificationId: id, version: z.int().positive() }),
    output: z.object({ version: z.number() }),
    refuses: ['case_not_open', 'in_the_future', 'dates_turned', 'words_not_yours', 'has_result'],
  }),
  /** What her tutor said to her about a practice; written over by whoever says it better. */
  sayFeedback: command({
    may: 'training.practise',
    input: inputOf(feedbackForm, { entryId: id, version: z.int().nonnegative() }),
    output: z.object({ version: z.number() }),
    refuses: ['words_not_yours', 'case_not_open'],
  }),
} as const

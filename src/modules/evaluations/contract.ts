import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { STAGES, STATES } from '../cases/stages.ts'
import { PARTS_PLAYED } from '../sessions/rules.ts'
import { trackCode } from '../tracks/shapes.ts'
import { reportForm } from './forms/report.ts'
import { businessForm, instrumentsForm, ownViewForm, practicumForm, readinessForm, skillForm } from './forms/results.ts'
import { evaluationPage, reportHead, track } from './shapes.ts'

const id = z.uuid()
const day = z.iso.date()
const short = z.string().trim().min(1).max(1000)
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const attained = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)])

const resultLine = z.object({
  caseId: z.string(),
  registerNo: z.string(),
  track: track.nullable(),
  attendancePercent: z.number().nullable(),
  isCompetent: z.boolean().nullable(),
  profitRupiah: z.number().nullable(),
  note: z.string().nullable(),
})
const suggestion = z.object({ text: z.string(), who: z.string().optional(), until: z.string().optional() })
const part = z.enum(PARTS_PLAYED)
const role = z.strictObject({ part, text: short })

export const evaluations = {
  /** Everything of one evaluation; `null` where nothing was done, or where the reader holds no key (`maySeeStory`). */
  page: query({
    may: 'evaluations.read',
    input: z.strictObject({ caseId: id }),
    output: evaluationPage,
  }),
  /** The practice test (domain.md 6.4). Competent or not yet follows from the marks; nobody types it. */
  recordSkill: command({
    may: 'evaluations.skill',
    input: inputOf(skillForm, { caseId: id, marks: z.record(z.string().max(40), level) }),
    output: z.object({ testId: z.string(), isCompetent: z.boolean(), criticalBelow: z.array(z.string()) }),
    refuses: ['case_not_open', 'in_the_future', 'marks_missing', 'marks_unknown', 'note_not_yours', 'no_criteria'],
  }),
  recordPracticum: command({
    may: 'evaluations.skill',
    input: inputOf(practicumForm, { caseId: id, track: trackCode }),
    output: z.object({ practicumId: z.string(), profitRupiah: z.number() }),
    refuses: ['case_not_open', 'in_the_future', 'dates_turned', 'more_days_than_there_are', 'note_not_yours'],
  }),
  /** SRQ-20, WHO-5 and the house scales again after the plan was approved; or why not. */
  confirmInstruments: command({
    may: 'evaluations.write',
    input: inputOf(instrumentsForm, { caseId: id }),
    output: z.object({ repeated: z.array(z.string()) }),
    refuses: ['case_not_open', 'explanation_needed'],
  }),
  /** Each goal of her plan at its level; the T score is computed and sealed with them (domain.md 5.11). */
  scoreGoals: command({
    may: 'evaluations.write',
    input: z.strictObject({
      caseId: id,
      on: day,
      goals: z
        .array(z.strictObject({ goalId: id, level: attained, note: short.optional() }))
        .min(1)
        .max(20),
    }),
    output: z.object({ textId: z.string(), goals: z.number() }),
    refuses: ['case_not_open', 'in_the_future', 'no_plan', 'goals_differ'],
  }),
  /** Her own view, in her words. */
  recordOwnView: command({
    may: 'evaluations.write',
    input: inputOf(ownViewForm, { caseId: id, on: day }),
    output: z.object({ textId: z.string() }),
    refuses: ['case_not_open', 'in_the_future'],
  }),
  businessPlan: command({
    may: 'evaluations.write',
    input: inputOf(businessForm, { caseId: id, on: day }),
    output: z.object({ textId: z.string() }),
    refuses: ['case_not_open', 'in_the_future'],
  }),
  decideReadiness: command({
    may: 'evaluations.write',
    input: inputOf(readinessForm, { caseId: id }),
    output: z.object({ decisionId: z.string(), untilOn: z.string().nullable() }),
    refuses: [
      'case_not_open',
      'in_the_future',
      'not_in_evaluation',
      'months_needed',
      'already_extended',
      'extension_head_only',
      'results_missing',
    ],
  }),
  /** Who can stand in a report now, with the results as they are. */
  reportable: query({
    may: 'evaluations.write',
    input: z.strictObject({ intakeId: id.optional() }),
    output: z.object({
      intakes: z.array(
        z.object({
          intakeId: z.string(),
          name: z.string(),
          startsOn: z.string(),
          endsOn: z.string(),
          dueOn: z.string(),
        }),
      ),
      intakeId: z.string().nullable(),
      lines: z.array(
        resultLine.extend({ label: z.string(), stage: z.enum(STAGES), state: z.enum(STATES), isReported: z.boolean() }),
      ),
      parts: z.array(z.object({ part, count: z.number() })),
    }),
  }),
  /** F31: the class, without names. It goes to the head at once. */
  writeReport: command({
    may: 'evaluations.write',
    bodyLimit: 512 * 1024,
    input: inputOf(reportForm, {
      intakeId: id,
      lines: z
        .array(z.strictObject({ caseId: id, note: z.string().trim().min(1).max(200).optional() }))
        .min(1)
        .max(200),
      roles: z.array(role).max(12).default([]),
      /** the writer has read the text again and means a word, not a person */
      namesChecked: z.boolean().default(false),
    }),
    output: z.object({ reportId: z.string(), dueOn: z.string(), isOnTime: z.boolean() }),
    refuses: ['listed_twice', 'not_of_this_intake', 'register_number_missing', 'name_in_report'],
  }),
  report: query({
    may: 'evaluations.reports',
    input: z.strictObject({ reportId: id }),
    output: z.object({
      head: reportHead,
      summary: z.string(),
      skillNote: z.string(),
      /** summed up track by track, of the lines as they were handed in */
      classes: z.array(
        z.object({
          ...{ track, people: z.number(), assessed: z.number(), competent: z.number() },
          attendancePercent: z.number().nullable(),
        }),
      ),
      practice: z.array(
        z.object({
          ...{ track, days: z.number(), customers: z.number(), incomeRupiah: z.number(), profitRupiah: z.number() },
        }),
      ),
      changes: z.array(z.string()),
      roles: z.array(role.extend({ count: z.number() })),
      obstacles: z.array(z.string()),
      suggestions: z.array(suggestion),
      lines: z.array(resultLine),
    }),
  }),
  reports: query({
    may: 'evaluations.reports',
    input: z.strictObject({}),
    output: z.object({ reports: z.array(reportHead.extend({ count: z.number() })) }),
  }),
  /** The head has it in hand. Never the person who wrote it. */
  receiveReport: command({
    may: 'evaluations.receive',
    input: z.strictObject({ reportId: id }),
    output: z.object({ cases: z.number() }),
    refuses: ['own_report', 'already_received'],
  }),
} as const

import { z } from 'zod'
import { command } from '../../kernel/contract.ts'
import { STATUSES } from '../referrals/rules.ts'
import { id, line, moved, onReferral as on, reason, some } from '../referrals/shapes.ts'
import { birth, criterion, screened, triageAnswers } from './shapes.ts'

export const screening = {
  /** The first safety questions (F06). Complete answers meet the gate and set the risk. */
  triage: command({
    may: 'screening.triage',
    input: z.strictObject({
      ...on,
      answers: triageAnswers,
      weeks: z.int().min(0).max(45).optional(),
      tonight: some(200),
      note: some(2000),
    }),
    output: moved.extend({ level: z.string(), isComplete: z.boolean() }),
    refuses: ['case_closed', 'selection_over', 'nothing_asked'],
    clash: moved.extend({
      status: z.enum(STATUSES),
      triage: screened.triage
        .unwrap()
        .pick({ answers: true, weeks: true, tonight: true, note: true, at: true })
        .nullable(),
    }),
  }),
  checkEligibility: command({
    may: 'screening.check',
    input: z.strictObject({
      ...on,
      births: z.array(birth).max(6).default([]),
      criteria: z.array(criterion).max(5).default([]),
    }),
    output: moved.extend({ verdict: z.string() }),
    refuses: ['case_closed', 'selection_over'],
    clash: moved.extend({ check: screened.check.unwrap().pick({ births: true, criteria: true, at: true }).nullable() }),
  }),
  /** The head lets her pass outside the rules; never a child. */
  overrideEligibility: command({
    may: 'screening.override',
    input: z.strictObject({ ...on, reason }),
    output: moved,
    refuses: ['override_refused', 'not_checked', 'case_closed', 'selection_over'],
  }),
  noteReadiness: command({
    may: 'screening.check',
    input: z.strictObject({
      caseId: id,
      version: z.int().min(0),
      herWords: line(1000),
      canStay: z.enum(['yes', 'unsure', 'no']).nullable(),
      obstacles: line(2000),
    }),
    output: moved,
    refuses: ['case_closed', 'selection_over'],
    clash: screened.readiness.unwrap().omit({ at: true, by: true }),
  }),
} as const

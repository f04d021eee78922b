import { z } from 'zod'
import { command } from '../../kernel/contract.ts'
import { inputOf, unfinishedOf } from '../../kernel/form-input.ts'
import { STATUSES } from '../referrals/rules.ts'
import { id, moved, onReferral as on, reason } from '../referrals/shapes.ts'
import { readinessForm } from './forms/readiness.ts'
import { triageForm } from './forms/triage.ts'
import { birth, criterion, risk, screened, verdict } from './shapes.ts'

export const screening = {
  /** The first safety questions (F06). Complete answers meet the gate and set the risk. */
  triage: command({
    may: 'screening.triage',
    input: unfinishedOf(triageForm, on),
    output: moved.extend({ level: risk, isComplete: z.boolean() }),
    refuses: ['selection_over', 'nothing_asked'],
    clash: moved.extend({
      status: z.enum(STATUSES),
      triage: screened.triage.unwrap().pick({ said: true, at: true }).nullable(),
    }),
  }),
  checkEligibility: command({
    may: 'screening.check',
    input: z.strictObject({
      ...on,
      births: z.array(birth).max(6).default([]),
      criteria: z.array(criterion).max(5).default([]),
    }),
    output: moved.extend({ verdict }),
    refuses: ['selection_over'],
    clash: moved.extend({ check: screened.check.unwrap().pick({ births: true, criteria: true, at: true }).nullable() }),
  }),
  /** The head lets her pass outside the rules; never a child. */
  overrideEligibility: command({
    may: 'screening.override',
    input: z.strictObject({ ...on, reason }),
    output: moved,
    refuses: ['override_refused', 'not_checked', 'selection_over'],
  }),
  noteReadiness: command({
    may: 'screening.check',
    input: inputOf(readinessForm, { caseId: id, version: z.int().min(0) }),
    output: moved,
    refuses: ['selection_over'],
    clash: screened.readiness.unwrap().omit({ at: true, by: true }),
  }),
} as const

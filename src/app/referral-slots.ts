import { nextCode } from '../modules/cases/commands/protect.ts'
import { addTasks, openCases } from '../modules/cases/commands/open-many.ts'
import { casesByNik, saveIdentities } from '../modules/clients/commands/save-many.ts'
import { askMarks } from '../modules/clients/mark-questions.ts'
import type { Neighbours } from '../modules/referrals/commands/neighbours.ts'
import { recordMany } from './many-events.ts'
import { rolesOf } from './slots.ts'

/** What other modules do for referrals. */
export const REFERRAL_NEIGHBOURS: Neighbours = {
  nextCode, askMarks, openCases, addTasks, saveIdentities, casesByNik, recordMany,
  holdsRole: async (ctx, personId, role) => (await rolesOf(ctx, personId)).includes(role),
}

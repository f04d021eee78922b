// Printed from the folders of src/modules by "npm run generate". Never edited.

import { tasks as auth } from '../modules/auth/tasks.ts'
import { tasks as access } from '../modules/access/tasks.ts'
import { tasks as consents } from '../modules/consents/tasks.ts'
import { tasks as health } from '../modules/health/tasks.ts'
import { tasks as contacts } from '../modules/contacts/tasks.ts'
import { tasks as clients } from '../modules/clients/tasks.ts'
import { tasks as referrals } from '../modules/referrals/tasks.ts'
import { tasks as cases } from '../modules/cases/tasks.ts'
import { tasks as flags } from '../modules/flags/tasks.ts'
import { tasks as tasks } from '../modules/tasks/tasks.ts'
import { tasks as admission } from '../modules/admission/tasks.ts'
import { tasks as screening } from '../modules/screening/tasks.ts'
import { tasks as complaints } from '../modules/complaints/tasks.ts'
import { tasks as residence } from '../modules/residence/tasks.ts'
import { tasks as assessments } from '../modules/assessments/tasks.ts'
import { tasks as instruments } from '../modules/instruments/tasks.ts'
import { tasks as plans } from '../modules/plans/tasks.ts'
import { tasks as sessions } from '../modules/sessions/tasks.ts'
import { tasks as selection } from '../modules/selection/tasks.ts'
import { tasks as conferences } from '../modules/conferences/tasks.ts'
import { tasks as evaluations } from '../modules/evaluations/tasks.ts'
import { tasks as terminations } from '../modules/terminations/tasks.ts'
import { tasks as aftercare } from '../modules/aftercare/tasks.ts'
import { tasks as letters } from '../modules/letters/tasks.ts'

/** The tasks of every module. */
export const ALL_TASKS = [auth, access, consents, health, contacts, clients, referrals, cases, flags, tasks, admission, screening, complaints, residence, assessments, instruments, plans, sessions, selection, conferences, evaluations, terminations, aftercare, letters] as const

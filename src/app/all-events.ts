// Printed from the folders of src/modules by "npm run generate". Never edited.

import { events as centres } from '../modules/centres/events.ts'
import { events as auth } from '../modules/auth/events.ts'
import { events as access } from '../modules/access/events.ts'
import { events as audit } from '../modules/audit/events.ts'
import { events as staff } from '../modules/staff/events.ts'
import { events as lists } from '../modules/lists/events.ts'
import { events as consents } from '../modules/consents/events.ts'
import { events as contacts } from '../modules/contacts/events.ts'
import { events as clients } from '../modules/clients/events.ts'
import { events as referrals } from '../modules/referrals/events.ts'
import { events as cases } from '../modules/cases/events.ts'
import { events as admission } from '../modules/admission/events.ts'
import { events as residence } from '../modules/residence/events.ts'
import { events as custody } from '../modules/custody/events.ts'
import { events as assessments } from '../modules/assessments/events.ts'
import { events as plans } from '../modules/plans/events.ts'
import { events as sessions } from '../modules/sessions/events.ts'
import { events as stock } from '../modules/stock/events.ts'
import { events as conferences } from '../modules/conferences/events.ts'
import { events as evaluations } from '../modules/evaluations/events.ts'
import { events as terminations } from '../modules/terminations/events.ts'
import { events as aftercare } from '../modules/aftercare/events.ts'
import { events as letters } from '../modules/letters/events.ts'
import { events as platform } from '../platform/http/events.ts'

/** The events of every module. */
export const ALL = [centres, auth, access, audit, staff, lists, consents, contacts, clients, referrals, cases, admission, residence, custody, assessments, plans, sessions, stock, conferences, evaluations, terminations, aftercare, letters, platform] as const

// Printed from the folders of src/modules by "npm run generate". Never edited.

import type { ModulePolicy } from '../kernel/policy.ts'
import { centres } from '../modules/centres/contract.ts'
import { auth } from '../modules/auth/contract.ts'
import { access } from '../modules/access/contract.ts'
import { audit } from '../modules/audit/contract.ts'
import { staff } from '../modules/staff/contract.ts'
import { drafts } from '../modules/drafts/contract.ts'
import { clients } from '../modules/clients/contract.ts'
import { lists } from '../modules/lists/contract.ts'
import { referrals } from '../modules/referrals/contract.ts'
import { cases } from '../modules/cases/contract.ts'
import { residence } from '../modules/residence/contract.ts'
import { custody } from '../modules/custody/contract.ts'
import { assessments } from '../modules/assessments/contract.ts'
import { plans } from '../modules/plans/contract.ts'
import { sessions } from '../modules/sessions/contract.ts'
import { stock } from '../modules/stock/contract.ts'
import { conferences } from '../modules/conferences/contract.ts'
import { evaluations } from '../modules/evaluations/contract.ts'
import { terminations } from '../modules/terminations/contract.ts'
import { aftercare } from '../modules/aftercare/contract.ts'
import { letters } from '../modules/letters/contract.ts'
import { centres as centresPolicy } from '../modules/centres/policy.ts'
import { auth as authPolicy } from '../modules/auth/policy.ts'
import { access as accessPolicy } from '../modules/access/policy.ts'
import { audit as auditPolicy } from '../modules/audit/policy.ts'
import { staff as staffPolicy } from '../modules/staff/policy.ts'
import { drafts as draftsPolicy } from '../modules/drafts/policy.ts'
import { clients as clientsPolicy } from '../modules/clients/policy.ts'
import { lists as listsPolicy } from '../modules/lists/policy.ts'
import { referrals as referralsPolicy } from '../modules/referrals/policy.ts'
import { cases as casesPolicy } from '../modules/cases/policy.ts'
import { residence as residencePolicy } from '../modules/residence/policy.ts'
import { custody as custodyPolicy } from '../modules/custody/policy.ts'
import { assessments as assessmentsPolicy } from '../modules/assessments/policy.ts'
import { plans as plansPolicy } from '../modules/plans/policy.ts'
import { sessions as sessionsPolicy } from '../modules/sessions/policy.ts'
import { stock as stockPolicy } from '../modules/stock/policy.ts'
import { conferences as conferencesPolicy } from '../modules/conferences/policy.ts'
import { evaluations as evaluationsPolicy } from '../modules/evaluations/policy.ts'
import { terminations as terminationsPolicy } from '../modules/terminations/policy.ts'
import { aftercare as aftercarePolicy } from '../modules/aftercare/policy.ts'
import { letters as lettersPolicy } from '../modules/letters/policy.ts'

/** Folders whose schema.sql make the database, in the order in which their tables may refer to each other. */
export const SCHEMA_ORDER = ['centres', 'staff', 'auth', 'access', 'drafts', 'cases', 'clients', 'lists', 'referrals', 'residence', 'custody', 'assessments', 'plans', 'sessions', 'stock', 'conferences', 'evaluations', 'terminations', 'aftercare', 'letters'] as const

/** Every policy: the database, the endpoints and the screens read the same list. */
export const POLICIES: readonly ModulePolicy[] = [centresPolicy, authPolicy, accessPolicy, auditPolicy, staffPolicy, draftsPolicy, clientsPolicy, listsPolicy, referralsPolicy, casesPolicy, residencePolicy, custodyPolicy, assessmentsPolicy, plansPolicy, sessionsPolicy, stockPolicy, conferencesPolicy, evaluationsPolicy, terminationsPolicy, aftercarePolicy, lettersPolicy]

/** Everything the application can be asked, by module. Routes, OpenAPI, client and tests come from here. */
export const contract = { centres, auth, access, audit, staff, drafts, clients, lists, referrals, cases, residence, custody, assessments, plans, sessions, stock, conferences, evaluations, terminations, aftercare, letters } as const

import type { ModulePolicy } from '../kernel/policy.ts'
import { access } from '../modules/access/policy.ts'
import { aftercare } from '../modules/aftercare/policy.ts'
import { assessments } from '../modules/assessments/policy.ts'
import { audit } from '../modules/audit/policy.ts'
import { auth } from '../modules/auth/policy.ts'
import { cases } from '../modules/cases/policy.ts'
import { centres } from '../modules/centres/policy.ts'
import { clients } from '../modules/clients/policy.ts'
import { conferences } from '../modules/conferences/policy.ts'
import { custody } from '../modules/custody/policy.ts'
import { drafts } from '../modules/drafts/policy.ts'
import { evaluations } from '../modules/evaluations/policy.ts'
import { letters } from '../modules/letters/policy.ts'
import { lists } from '../modules/lists/policy.ts'
import { plans } from '../modules/plans/policy.ts'
import { referrals } from '../modules/referrals/policy.ts'
import { residence } from '../modules/residence/policy.ts'
import { sessions } from '../modules/sessions/policy.ts'
import { staff } from '../modules/staff/policy.ts'
import { stock } from '../modules/stock/policy.ts'
import { terminations } from '../modules/terminations/policy.ts'

/** Folders whose schema.sql make the database, in the order in which their tables may refer to each other. */
export const SCHEMA_ORDER = [
  'centres',
  'staff',
  'auth',
  'access',
  'audit',
  'drafts',
  'cases',
  'clients',
  'residence',
  'custody',
  'assessments',
  'plans',
  'lists',
  'referrals',
  'sessions',
  'conferences',
  'letters',
  'stock',
  'evaluations',
  'terminations',
  'aftercare',
] as const

/** Every module's policy: the database, the endpoints and the screens read the same list. */
export const POLICIES: readonly ModulePolicy[] = [
  centres,
  staff,
  auth,
  access,
  audit,
  drafts,
  clients,
  cases,
  residence,
  custody,
  assessments,
  plans,
  lists,
  referrals,
  sessions,
  conferences,
  letters,
  stock,
  evaluations,
  terminations,
  aftercare,
]

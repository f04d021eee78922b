import { access } from '../modules/access/contract.ts'
import { aftercare } from '../modules/aftercare/contract.ts'
import { assessments } from '../modules/assessments/contract.ts'
import { audit } from '../modules/audit/contract.ts'
import { auth } from '../modules/auth/contract.ts'
import { cases } from '../modules/cases/contract.ts'
import { centres } from '../modules/centres/contract.ts'
import { clients } from '../modules/clients/contract.ts'
import { conferences } from '../modules/conferences/contract.ts'
import { custody } from '../modules/custody/contract.ts'
import { drafts } from '../modules/drafts/contract.ts'
import { evaluations } from '../modules/evaluations/contract.ts'
import { letters } from '../modules/letters/contract.ts'
import { lists } from '../modules/lists/contract.ts'
import { plans } from '../modules/plans/contract.ts'
import { referrals } from '../modules/referrals/contract.ts'
import { residence } from '../modules/residence/contract.ts'
import { sessions } from '../modules/sessions/contract.ts'
import { staff } from '../modules/staff/contract.ts'
import { stock } from '../modules/stock/contract.ts'
import { terminations } from '../modules/terminations/contract.ts'

/** Everything the application can be asked, by module. Routes, OpenAPI, client and tests come from here. */
export const contract = {
  access,
  assessments,
  audit,
  auth,
  centres,
  staff,
  cases,
  clients,
  custody,
  drafts,
  plans,
  letters,
  lists,
  referrals,
  residence,
  sessions,
  conferences,
  stock,
  evaluations,
  terminations,
  aftercare,
} as const

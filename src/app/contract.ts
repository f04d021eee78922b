import { access } from '../modules/access/contract.ts'
import { assessments } from '../modules/assessments/contract.ts'
import { auth } from '../modules/auth/contract.ts'
import { cases } from '../modules/cases/contract.ts'
import { clients } from '../modules/clients/contract.ts'
import { conferences } from '../modules/conferences/contract.ts'
import { custody } from '../modules/custody/contract.ts'
import { drafts } from '../modules/drafts/contract.ts'
import { letters } from '../modules/letters/contract.ts'
import { residence } from '../modules/residence/contract.ts'
import { sessions } from '../modules/sessions/contract.ts'

/** Everything the application can be asked, by module. Routes, OpenAPI, client and tests come from here. */
export const contract = { access, assessments, auth, cases, clients, custody, drafts, letters, residence, sessions, conferences } as const

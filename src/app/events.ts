import type { EventKind } from '../kernel/event.ts'
import { events as access } from '../modules/access/events.ts'
import { events as aftercare } from '../modules/aftercare/events.ts'
import { events as assessments } from '../modules/assessments/events.ts'
import { events as audit } from '../modules/audit/events.ts'
import { events as auth } from '../modules/auth/events.ts'
import { events as cases } from '../modules/cases/events.ts'
import { events as centres } from '../modules/centres/events.ts'
import { events as clients } from '../modules/clients/events.ts'
import { events as conferences } from '../modules/conferences/events.ts'
import { events as custody } from '../modules/custody/events.ts'
import { events as evaluations } from '../modules/evaluations/events.ts'
import { events as letters } from '../modules/letters/events.ts'
import { events as lists } from '../modules/lists/events.ts'
import { events as plans } from '../modules/plans/events.ts'
import { events as referrals } from '../modules/referrals/events.ts'
import { events as residence } from '../modules/residence/events.ts'
import { events as sessions } from '../modules/sessions/events.ts'
import { events as staff } from '../modules/staff/events.ts'
import { events as stock } from '../modules/stock/events.ts'
import { events as terminations } from '../modules/terminations/events.ts'
import { events as platform } from '../platform/http/events.ts'

const ALL = [
  access,
  aftercare,
  assessments,
  audit,
  auth,
  cases,
  centres,
  clients,
  conferences,
  custody,
  evaluations,
  letters,
  lists,
  plans,
  referrals,
  residence,
  sessions,
  staff,
  stock,
  terminations,
  platform,
] as const

/** Everything that can happen in the house. */
export const EVENTS: readonly EventKind[] = ALL.flatMap((events) => Object.values<EventKind>(events))

type Of<T> = T extends unknown ? T[keyof T] : never
export type AnyEvent = Of<(typeof ALL)[number]>

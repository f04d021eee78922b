import { KNOW_EVERYBODY } from './roles.ts'
import { amongMy, any, never, onMyCaseload, type Rule, role } from './rule.ts'

/**
 * Who is told that something happened to her: domain.md 8.3 as rules, by the letter of the data. Each event says one of these, or
 * the rule of the row it is about, as its `seenBy`; the words of it stand under keys besides.
 */
const hers = any(onMyCaseload(), amongMy('opened'))
const team = any(hers, amongMy('counselled'))
const lives = amongMy('housed')
const learns = amongMy('taught')

export const toldOf = {
  /** A: that she is here */
  name: any(role(...KNOW_EVERYBODY, 'auditor'), team, learns, lives),
  /** B: who she is, and her papers */
  identity: any(role('head', 'coordinator', 'administration'), hers),
  /** how her case goes on, and what she agreed to: her team, whoever leads and whoever keeps the register */
  course: any(role('head', 'coordinator', 'administration'), team),
  /** that she leaves, and how: not whoever reads in an emergency */
  leaving: any(role('head', 'coordinator', 'administration'), onMyCaseload(), amongMy('counselled')),
  /** C: her story */
  story: any(role('head', 'coordinator'), team),
  /** H: timetable, attendance, skills */
  class: any(role('head', 'coordinator', 'administration', 'auditor'), hers, learns, lives),
  /** I: where she sleeps and whether she is in; a class is told no more than that she is not there */
  house: any(role('head', 'coordinator', 'administration', 'nurse', 'auditor'), hers, lives),
  /** I: on leave, in hospital or nobody knows where: whoever notes it, of the workers hers */
  whereabouts: any(role('head', 'coordinator', 'nurse', 'system'), onMyCaseload(), lives),
  /** J: what she is given */
  stock: any(role('head', 'coordinator', 'administration', 'treasurer', 'auditor', 'class_coordinator'), hers, learns),
  /** an event about no woman; whoever reads the audit page reads it there */
  nobody: never,
} as const satisfies Readonly<Record<string, Rule>>

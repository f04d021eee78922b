import type { Resealer } from '../modules/cases/commands/protect.ts'
import type { Teller } from '../modules/cases/queries/timeline.ts'
import { resealIdentity } from '../modules/clients/reseal.ts'

/** Who gives the words of a record on the timeline: table → teller of the module that owns it. */
export const TELLERS: Readonly<Record<string, Teller>> = {}

/** Who seals again when a woman becomes protected, or no longer: the modules that keep display or identity values. */
export const RESEALERS: readonly Resealer[] = [resealIdentity]

import type { EvidenceName } from '../modules/cases/stage-rules.ts'
import { type AnyEvent, EVENTS } from './events.ts'

type Gate<Which extends 'meets' | 'undoes', E = AnyEvent> =
  E extends Readonly<Record<Which, readonly (infer G)[]>> ? G : never
type None<G extends never> = G

/** A gate that no event meets does not compile: say `meets` in the events.ts of the module that owns the matter. */
export type Unmet = None<Exclude<EvidenceName, Gate<'meets'>>>
/** Nor does a name in `meets` or `undoes` that is no gate of cases/stages.ts and no check of cases/exit-checks.ts. */
export type Unknown = None<Exclude<Gate<'meets'> | Gate<'undoes'>, EvidenceName>>

/** Which event speaks of which gate, for the table of the database. */
export const gateEventRows = () =>
  EVENTS.flatMap(({ kind, meets = [], undoes = [] }) => [
    ...meets.map((gate) => ({ gate, event_kind: kind, is_met: true })),
    ...undoes.map((gate) => ({ gate, event_kind: kind, is_met: false })),
  ])

import type { EventKind } from '../kernel/event.ts'
import { ALL } from './all-events.ts'

/** Everything that can happen in the house. */
export const EVENTS: readonly EventKind[] = ALL.flatMap((events) => Object.values<EventKind>(events))

type Of<T> = T extends unknown ? T[keyof T] : never
export type AnyEvent = Of<(typeof ALL)[number]>

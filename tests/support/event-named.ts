import type { AnyEvent } from '../../src/app/events.ts'
import { EVENTS } from '../../src/app/events.ts'
import type { EventKind } from '../../src/kernel/event.ts'

/** The event of a module that is not part of the test, to be written down without what it tells beside the case. */
export function eventNamed(kind: AnyEvent['kind']): EventKind {
  const event = EVENTS.find((e) => e.kind === kind)
  if (!event) throw new Error(`nothing called ${kind} can happen`)
  return event
}

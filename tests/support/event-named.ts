import type { AnyEvent } from '../../src/app/events.ts'
import { EVENTS } from '../../src/app/events.ts'
import type { About, EventKind } from '../../src/kernel/event.ts'
import type { TestApp } from './app.ts'

/** The event of a module that is not part of the test, to be written down without what it tells beside the case. */
export function eventNamed(kind: AnyEvent['kind']): EventKind {
  const event = EVENTS.find((e) => e.kind === kind)
  if (!event) throw new Error(`nothing called ${kind} can happen`)
  return event
}

/**
 * As the module of that event would record it, by whoever it names. The row that shows it is not written here: the owner of the
 * database lets this kind pass without, in the database of this test.
 */
export async function toldBy(
  t: TestApp,
  who: { username: string },
  kind: AnyEvent['kind'],
  about: About,
): Promise<number> {
  await t.ownerSql('update event_kinds set proof = null where kind = $1', [kind])
  return t.as(who).within((ctx) => ctx.record(eventNamed(kind), about))
}

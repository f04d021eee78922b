import { keepSeen, shapeOf } from '../../house/queries.ts'
import type { Client, Pool } from '../../src/platform/database/pool.ts'

const root = new URL('../..', import.meta.url).pathname
const seen = new Set<string>()
/** as they were sent: the shape of a text is found once, and most texts are sent thousands of times */
const sent = new Set<string>()
/** connections that a test holds itself: what it asks (an attack, a look behind the scenes) is no query of the application */
const held = new WeakSet<object>()

/** Notes every query that the application sends over this pool. */
export function noteQueries(pool: Pool): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...all: unknown[]) => unknown // an overload per way of calling; all are passed on
    client.query = ((...all: unknown[]) => {
      const text = textOf(all[0])
      if (text !== null && !held.has(client) && !sent.has(text)) {
        sent.add(text)
        seen.add(shapeOf(text))
      }
      return query(...all)
    }) as typeof client.query
  })
}

const textOf = (what: unknown): string | null => {
  if (typeof what === 'string') return what
  return typeof what === 'object' && what !== null && 'text' in what && typeof what.text === 'string' ? what.text : null
}

/** A connection for a test's own questions. */
export async function quietly(pool: Pool): Promise<Client> {
  const client = await pool.connect()
  held.add(client)
  const release = client.release
  client.release = (broken) => {
    held.delete(client)
    client.release = release
    release.call(client, broken)
  }
  return client
}

export const keepQueries = (): Promise<void> => keepSeen(root, seen)

import { makeRuntime } from '../../src/app/build-server.ts'
import { withNobody } from '../../src/app/local-context.ts'
import { shape } from '../../src/app/shape.ts'
import { setUp } from '../../src/modules/access/commands/set-up.ts'
import type { Card } from '../../src/modules/auth/facts.ts'
import { doorKey } from '../../src/platform/database/door.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { createPool } from '../../src/platform/database/pool.ts'
import { CENTRES, FIRST_DAY } from '../cast.ts'
import { PEPPER, testServices } from './services.ts'

export type CardOf = Card & { personId: string; centreId: string }
export type World = { cards: Record<string, CardOf>; shares: string[] }

/** Builds the shape and both centres with the whole cast in an empty database; the cards are made once. */
export async function buildWorld(o: {
  ownerUrl: string
  appUrl: string
  passwords?: { app: string; job: string } | undefined
}): Promise<World> {
  await migrate({
    ownerUrl: o.ownerUrl,
    shape: shape(),
    givenClock: true,
    doorKey: doorKey(PEPPER),
    ...(o.passwords && { passwords: o.passwords }),
  })
  const pool = createPool(o.appUrl, 2)
  const clock = () => Temporal.Instant.from(FIRST_DAY).subtract({ hours: 2 })
  const runtime = makeRuntime({ pool, clock, services: testServices() })
  const world: World = { cards: {}, shares: [] }
  for (const c of CENTRES) {
    const made = await withNobody(runtime, (ctx) => setUp(ctx, { centre: c.centre, head: c.head, staff: c.staff }))
    for (const [i, m] of [c.head, ...c.staff].entries()) {
      const card = made.cards[i]
      const personId = made.ids[i]
      if (!card || !personId) throw new Error('every member of the cast gets a card')
      world.cards[m.username] = { ...card, personId, centreId: made.centreId }
    }
    world.shares.push(...made.shares.map((s) => s.printed))
  }
  await pool.end()
  return world
}

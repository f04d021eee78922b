import { buildServer } from '../../src/app/build-server.ts'
import { createPool } from '../../src/platform/database/pool.ts'
import { houseWithNotes } from '../../tests/faults/house-with-notes.ts'
import { everyOther, manyNotes, placeOf, type Sent, standing, through } from '../../tests/faults/network-rounds.ts'
import { faultProxy } from '../../tests/support/fault-proxy.ts'
import { signInWith } from '../../tests/support/real-server.ts'
import { testServices } from '../../tests/support/services.ts'
import type { Row } from './row.ts'

const PEOPLE = 8

/** Notes over a line that is slow and loses every other connection, and over one to the database that is cut again and again. */
export async function lines(notes: number): Promise<Row[]> {
  const house = await houseWithNotes(12)
  const told = async (what: string, cuts: () => number, send: () => Promise<Sent[]>): Promise<Row> => {
    const { all: before } = await standing(house.owner, [])
    const sent = await send()
    const { acknowledged, found, events, all } = await standing(house.owner, sent)
    const tries = sent.reduce((sum, s) => sum + s.tries, 0)
    const wrong = all - before - found + acknowledged - events
    return {
      what,
      times: `${cuts()} cuts`,
      acknowledged,
      lost: acknowledged - found,
      wrong,
      more: `${tries} tries, ${all - before - found} saved twice, ${acknowledged - events} without event`,
    }
  }
  try {
    const near = await faultProxy({ host: '127.0.0.1', port: house.port })
    Object.assign(near.line, { delay: 2, piece: 400, lose: everyOther })
    const asker = { port: near.port, cookie: house.cookie }
    const network = await told('a slow network that loses every other connection', near.cuts, () =>
      manyNotes(asker, house.caseIds, { notes, people: PEOPLE }),
    )
    await near.close()

    const far = await faultProxy(placeOf(house.appUrl))
    const pool = createPool(through(house.appUrl, far.port), PEOPLE)
    const other = buildServer({ pool, clock: () => house.time.now, services: testServices(), demo: false })
    const url = await other.listen({ host: '127.0.0.1', port: 0 })
    const token = await signInWith(url, house.world.cards['rizal'], house.time)
    const there = { port: Number(new URL(url).port), cookie: `__Host-sid=${token}` }
    far.line.lose = (n) => ({ answer: 6_000 + ((n * 7_919) % 12_000) })
    const database = await told('the line to the database, cut again and again', far.cuts, () =>
      manyNotes(there, house.caseIds, { notes, people: PEOPLE }),
    )
    await other.close()
    await pool.end()
    await far.close()
    return [network, database]
  } finally {
    await house.close()
  }
}

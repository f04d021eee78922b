import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'

const BEGAN = Temporal.PlainDate.from('2025-01-06')

/** What rows are written with: who writes them, days since the beginning, and one throw of the dice after the other. */
export function seeding(t: TestApp) {
  const { upTo, yes, of } = dice(20261201)
  const people = { head: t.as(cast.head), rizal: t.as(cast.rizal), wulan: t.as(cast.wulan) }
  const centreId = people.head.centreId
  const day = (n: number) => BEGAN.add({ days: n }).toString()
  // some minutes before midnight in Jakarta and some after it: a day is a day of the house
  const moment = (n: number) => `${day(n)}T${of(['16:55:00Z', '17:05:00Z', '03:00:00Z', '09:30:00Z'])}`
  const put = async (table: string, row: Record<string, unknown>) => {
    const all = { centre_id: centreId, ...row }
    const keys = Object.keys(all)
    await t.ownerSql(
      `insert into ${table} (${keys.join(', ')}) values (${keys.map((_, i) => `$${i + 1}`).join(', ')})`,
      Object.values(all),
    )
  }
  return { upTo, yes, of, people, day, moment, put }
}
export type Seeding = ReturnType<typeof seeding>

/** The stay of one woman, the `i`th of them; its days are counted from the beginning. */
export type Stay = {
  i: number
  caseId: string
  worker: ReturnType<TestApp['as']>
  came: number
  stayed: number
  left: number
}

/** The same numbers at every run: a figure that once was wrong is wrong again. */
function dice(seed: number) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const upTo = (n: number) => Math.floor(next() * n)
  return {
    upTo,
    yes: (share: number) => next() < share,
    of: <T>(those: readonly T[]) => those[upTo(those.length)] as T,
  } // never empty here
}

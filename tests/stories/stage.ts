import type { Do } from '../../db/demo/act.ts'
import { REST } from '../../db/demo/act.ts'
import { calendar, type World } from '../../db/demo/scene.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { Refused } from '../support/app.ts'
import { overhear } from '../support/typed.ts'

/** The first day of the tests is Monday 12 January: the dates of the dossier, one week later (its letters are of 7 January). */
export const days = calendar(7)

/** A whole life of a case passes: many days, and a sign-in of every colleague on each. */
export const LONG = 240_000

/** The cast of the tests on the stage of the demo: the same people, the same steps. */
export function stageOf(t: TestApp): World {
  const lastSeen = new Map<string, Temporal.Instant>()
  const ids = new Map(Object.values(cast).map((m) => [m.username, t.as(m).id]))
  /** An open session is carried over the nights, as in the demo: stretching passphrases is tested elsewhere. */
  const stay = async (username: string) => {
    const seen = lastSeen.get(username)
    lastSeen.set(username, t.time.now)
    if (!seen || Temporal.Instant.compare(seen.add(REST), t.time.now) < 0)
      await t.ownerSql('update sec.sessions set seen_at = $2, started_at = $2, locked_at = null where person_id = $1', [
        ids.get(username),
        t.time.now.toString(),
      ])
  }
  const as =
    (username: string): Do =>
    async (name, input) => {
      await stay(username)
      overhear(t, name, input)
      try {
        return await t.as({ username }).call(name, input)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        if (error.refusal.code !== 'step_up_needed')
          throw new Error(`${username} ${name}: ${error.message} ${JSON.stringify(error.refusal.issues ?? '')}`, {
            cause: error,
          })
        await t.stepUp({ username })
        return t.as({ username }).call(name, input)
      }
    }
  return { as, clock: t.time, ids }
}

export const gatesOf = async (t: TestApp, caseId: string): Promise<string[]> =>
  (
    await t.ownerSql(
      `select distinct on (gate) gate, is_met from case_evidence where case_id = $1 order by gate, evidence_id desc`,
      [caseId],
    )
  )
    .filter((r) => r['is_met'] === true)
    .map((r) => String(r['gate']))
export const kindsOf = async (t: TestApp, caseId: string): Promise<string[]> =>
  (await t.ownerSql(`select kind from audit_entries where case_id = $1 order by seq`, [caseId])).map((r) =>
    String(r['kind']),
  )
export const openTasksOf = async (t: TestApp, caseId: string): Promise<string[]> =>
  (await t.ownerSql(`select kind from tasks where case_id = $1 and done_at is null order by kind`, [caseId])).map((r) =>
    String(r['kind']),
  )

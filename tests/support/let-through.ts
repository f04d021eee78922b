import { cast, elsewhere } from '../cast.ts'
import type { TestApp } from './app.ts'

const EVERYBODY = [...Object.values(cast), elsewhere.head, elsewhere.stranger]
const REFUSED = /row-level security|permission denied|violates foreign key/

/**
 * Whom the database lets see or do this to a row at least, by user name: of everybody here, of one whose posting ended and of
 * two who work elsewhere.
 *
 * @param before puts things back before each of them
 */
export async function letThrough(
  t: TestApp,
  sql: string,
  values: readonly unknown[],
  before?: () => Promise<unknown>,
): Promise<string[]> {
  const names: string[] = []
  for (const who of EVERYBODY) {
    await before?.()
    const rows = await t
      .as(who)
      .sql(sql, [...values])
      .catch((e: unknown) => {
        if (e instanceof Error && REFUSED.test(e.message)) return null
        throw e
      })
    // an insert that gave its row back would ask for the right to see it, too
    if (rows !== null && (rows.length > 0 || sql.startsWith('insert'))) names.push(who.username)
  }
  return names.toSorted()
}

import pg from 'pg'

/** Days stay 'YYYY-MM-DD', instants become ISO strings in UTC, counts become safe integers: rows are ready for JSON. */
const types: pg.CustomTypesConfig = {
  // pg's own signature is an overload per format; ours covers text, which is all we ask for
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === 1184) return isoInstant
    if (oid === 1082) return (v: string) => v
    if (oid === 20) return safeInteger
    if (oid === 1700) return Number
    return pg.types.getTypeParser(oid, format)
  }) as typeof pg.types.getTypeParser,
}

const isoInstant = (v: string) => `${v.replace(' ', 'T').replace(/\+00$/, '')}Z`

function safeInteger(v: string): number {
  const n = Number(v)
  if (!Number.isSafeInteger(n)) throw new RangeError('bigint beyond safe integers')
  return n
}

export type Pool = pg.Pool
export type Client = pg.PoolClient

const asides = new WeakMap<Pool, Pool>()

/**
 * A few connections beside the pool, for work that a request does apart from its own transaction. Taken from the pool
 * itself, twenty failed sign-ins at once would each hold one connection and wait for ever for a second.
 */
export const asideOf = (pool: Pool): Pool => asides.get(pool) ?? pool

/** A pool that logs in as a role which owns nothing and bypasses nothing. */
export function createPool(url: string, max = 10): Pool {
  const pool = connect(url, max)
  const aside = connect(url, 3)
  asides.set(pool, aside)
  const end = pool.end.bind(pool)
  pool.end = async () => {
    await aside.end()
    await end()
  }
  return pool
}

function connect(url: string, max: number): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    options: '-c TimeZone=UTC',
    application_name: 'titian',
  })
  // A connection that dies is told by the query that runs on it, and replaced at the next checkout; an unheard event would
  // end the whole process.
  const told = () => undefined
  pool.on('error', told)
  pool.on('connect', (client) => client.on('error', told))
  return pool
}

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

/** A pool that logs in as a role which owns nothing and bypasses nothing. */
export function createPool(url: string, max = 10): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    options: '-c TimeZone=UTC',
    application_name: 'titian',
  })
  // a connection that dies while idle is replaced at the next checkout
  pool.on('error', () => {})
  return pool
}

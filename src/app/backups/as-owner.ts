import pg from 'pg'

/** One transaction as the owner of every table, on a connection of its own: what no request is served with. */
export async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => undefined) // told by the query that runs
  await client.connect()
  try {
    await client.query('begin; set local role titian_owner; set local statement_timeout = 0')
    const answer = await work(client)
    await client.query('commit')
    return answer
  } finally {
    await client.end().catch(() => undefined) // a connection that was cut is ended already
  }
}

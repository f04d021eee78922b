import type pg from 'pg'

/** When the newest entry of any chain was written, asked as the owner of the tables; null where nothing was. A clock that shows less went back. */
export async function lastWritten(client: Pick<pg.Client, 'query'>): Promise<Temporal.Instant | null> {
  const { rows } = await client.query<{ at: string | null }>(
    `select to_char(max(l.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from centres c
      cross join lateral (select a.at from audit_entries a where a.centre_id = c.centre_id order by a.seq desc limit 1) l`,
  )
  return rows[0]?.at ? Temporal.Instant.from(rows[0].at) : null
}

import pg from 'pg'
import { migrations } from '../../platform/database/migrate.ts'
import { backUp, type Installation } from './back-up.ts'

/** Is there a centre in this database, and does this program change its shape? */
export async function isUpgrade(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ there: boolean }>(`select to_regclass('sec.migrations') is not null as there`)
    if (!rows[0]?.there) return false
    await client.query('begin; set local role titian_owner')
    const seen = await client.query<{ names: string[]; is_set_up: boolean }>(
      'select array(select name from sec.migrations) as names, exists (select from centres) as is_set_up',
    )
    const names = seen.rows[0]?.names ?? []
    return (seen.rows[0]?.is_set_up ?? false) && (await migrations()).some((m) => !names.includes(m.name))
  } finally {
    await client.end()
  }
}

/** A copy of what is there, before it is changed: whoever can not copy does not upgrade. @returns whether one was made @throws those of `makeBackup` */
export async function copyBeforeUpgrade(of: Installation, now: Temporal.Instant): Promise<boolean> {
  return (await isUpgrade(of.ownerUrl)) && (await backUp(of, now)) !== null
}

import { statfs } from 'node:fs/promises'
import { asOwner } from './as-owner.ts'
import { versionOf } from './back-up.ts'
import { verifyChains } from './drill.ts'

/** What an operator asks first; nothing about anybody. */
export type Status = {
  version: string
  postgres: string
  centres: number
  accounts: number
  migrations: number
  chainEntries: number
  firstBackupAt: string | null
  lastBackupAt: string | null
  lastDrillAt: string | null
  /** what was acknowledged before it is sealed on the backup medium */
  changesSealedUntil: string | null
  freeMegabytes: number
}

const ASKED = `select current_setting('server_version') as postgres, (select count(*)::int from centres) as centres,
  (select count(*)::int from accounts where is_active) as accounts, (select count(*)::int from sec.migrations) as migrations,
  (select coalesce(sum(last_seq), 0)::text from audit_heads) as entries,
  (select min(at) from backup_runs where kind = 'backup' and outcome = 'good') as first,
  (select max(at) from backup_runs where kind = 'backup' and outcome = 'good') as backup,
  (select max(at) from backup_runs where kind = 'drill' and outcome = 'good') as drill,
  (select min(through_at) from backup_changes) as changes`

type Row = {
  postgres: string
  centres: number
  accounts: number
  migrations: number
  entries: string
  first: Date | null
  backup: Date | null
  drill: Date | null
  changes: Date | null
}

export async function statusOf(ownerUrl: string, dataDir: string): Promise<Status> {
  const { bavail, bsize } = await statfs(dataDir)
  const row = await asOwner(ownerUrl, async (client) => (await client.query<Row>(ASKED)).rows[0])
  if (!row) throw new Error('a query without a row')
  return {
    version: await versionOf(),
    ...{ postgres: row.postgres, centres: row.centres, accounts: row.accounts, migrations: row.migrations },
    chainEntries: Number(row.entries),
    firstBackupAt: row.first?.toISOString() ?? null,
    lastBackupAt: row.backup?.toISOString() ?? null,
    lastDrillAt: row.drill?.toISOString() ?? null,
    changesSealedUntil: row.changes?.toISOString() ?? null,
    freeMegabytes: Math.floor((bavail * bsize) / 2 ** 20),
  }
}

/** @throws Refusal `drill_chain` { at } @returns how many entries hold */
export const verified = (ownerUrl: string): Promise<number> => asOwner(ownerUrl, verifyChains)

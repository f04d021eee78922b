import { readFile } from 'node:fs/promises'
import type pg from 'pg'
import { roomOf } from '../../platform/disk/watch-disk.ts'
import { asOwner } from '../backups/as-owner.ts'

const FILE = new URL('../../../docs/generated/figures.md', import.meta.url)
const LINE = /^\| (.+?) \| (.+?) \|$/

export type Figures = {
  /** what was measured of this version, on which machine and day; nothing where the file is not there */
  measured: { machine: string | null; rows: { what: string; measured: string }[] }
  installation: Record<'freeMegabytes' | Counted, number> & { databaseMegabytes: number | null }
}

const COUNTS = {
  centres: 'count(*)::int from centres',
  accounts: 'count(*)::int from accounts where is_active',
  cases: 'count(*)::int from cases',
  chainEntries: 'coalesce(sum(last_seq), 0)::int from audit_heads',
  readings: 'count(*)::int from read_log',
} as const
type Counted = keyof typeof COUNTS

/** `| what | measured |` of the printed page, and its line about the machine. */
export function readFigures(page: string): Figures['measured'] {
  const rows = page.split('\n').flatMap((line) => {
    const [, what, measured] = LINE.exec(line) ?? []
    return what && measured && what !== 'what' && !/^-+$/.test(what) ? [{ what, measured }] : []
  })
  return { machine: /^Machine: (.+)$/m.exec(page)?.[1] ?? null, rows }
}

/** What this version was measured to do, and how large this installation is. */
export async function figures(ownerUrl: string, dataDir: string): Promise<Figures> {
  const page = await readFile(FILE, 'utf8').catch(() => '') // an archive without the page has no figures
  return {
    measured: readFigures(page),
    installation: await asOwner(ownerUrl, async (client) => {
      const counts = Object.entries(COUNTS).map(([name, what]) => `(select ${what}) as "${name}"`)
      const { rows } = await client.query<Record<Counted, number>>(`select ${counts.join(', ')}`)
      if (!rows[0]) throw new Error('a query without a row')
      return {
        databaseMegabytes: await sizeOf(client),
        freeMegabytes: Math.floor(roomOf(dataDir).free / 2 ** 20),
        ...rows[0],
      }
    }),
  }
}

/** Sizes are kept from the roles of the application (db/000-roles.sql), also from their owner; whoever logs in asks. Null where she may not. */
async function sizeOf(client: pg.Client): Promise<number | null> {
  await client.query('reset role')
  const { rows: may } = await client.query<{ may: boolean }>(
    `select has_function_privilege('pg_catalog.pg_database_size(name)', 'execute') as may`,
  )
  if (!may[0]?.may) return null
  const { rows } = await client.query<{ size: number }>(
    'select (pg_database_size(current_database()) / 1048576)::int as size',
  )
  return rows[0]?.size ?? null
}

import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { Refusal } from '../../src/kernel/refusal.ts'
import type { DataKind } from '../../src/platform/database/embedded/folders.ts'
import type { Database } from './database.ts'

/** Brings the database to today's shape, and for the demo puts its people into it. */
export interface Prepare {
  migrate(database: Database): Promise<void>
  /** A backup, where this program changes the shape of a database with a centre in it. Gives whether one was made. */
  copyBefore?(database: Database, folder: string, kind: DataKind): Promise<boolean>
  seedDemo(database: Database, log: (line: string) => void): Promise<void>
  /** when the last thing was written that stands in the chain of any centre */
  lastWritten?(database: Database): Promise<Temporal.Instant | null>
}

/**
 * The functions of the application itself. They are loaded when they are needed, so that a wrong PORT is told at once.
 * The demo's own module is `src/app/demo.ts` with `seedDemo({ ownerUrl, appUrl, jobUrl, pepperFile, log })`; it must be
 * repeatable, because it is called at every start of the demo.
 */
export const applicationOf = (root: string): Prepare => ({
  async migrate(database) {
    const { migrate } = await import('../../src/platform/database/migrate.ts')
    const { shape } = await import('../../src/app/shape.ts')
    const { doorKey } = await import('../../src/platform/database/door.ts')
    const { readPepper } = await import('../../src/app/read-pepper.ts')
    await migrate({
      ownerUrl: database.ownerUrl,
      passwords: database.passwords,
      rolesOf: database.kind === 'external' ? 'database' : 'cluster',
      shape: shape(),
      pepperId: database.secrets.pepperId,
      doorKey: doorKey(readPepper(database.secrets.pepperFile)),
    })
    const { reapplyErasures } = await import('../../src/app/reapply-erasures.ts')
    const { JOURNAL } = await import('../../src/platform/seal/erasure-journal.ts')
    await reapplyErasures({
      ownerUrl: database.ownerUrl,
      file: join(dirname(dirname(database.secrets.pepperFile)), JOURNAL),
      pepper: readPepper(database.secrets.pepperFile),
    })
  },
  async copyBefore({ ownerUrl, secrets }, folder, kind) {
    const { copyBeforeUpgrade } = await import('../../src/app/backups/before-upgrade.ts')
    const secretsDir = dirname(secrets.pepperFile)
    const of = { ownerUrl, folder, kind, secretsDir, dataDir: dirname(secretsDir) }
    return copyBeforeUpgrade(of, Temporal.Now.instant())
  },
  async lastWritten({ ownerUrl }) {
    const { asOwner } = await import('../../src/app/backups/as-owner.ts')
    const { lastWritten } = await import('../../src/modules/audit/standing.ts')
    return asOwner(ownerUrl, lastWritten)
  },
  async seedDemo({ ownerUrl, appUrl, jobUrl, secrets }, log) {
    const file = pathToFileURL(join(root, 'src', 'app', 'demo.ts')).href
    const { seedDemo } = (await import(file)) as DemoModule // loaded by path: it is no part of a real installation
    await seedDemo({ ownerUrl, appUrl, jobUrl, pepperFile: secrets.pepperFile, log })
  },
})

interface DemoModule {
  seedDemo(o: {
    ownerUrl: string
    appUrl: string
    jobUrl: string
    pepperFile: string
    log: (line: string) => void
  }): Promise<void>
}

/**
 * @throws Refusal `database_no_roles` { user } when the operator's account may not make roles · `database_no_rights`
 *   { user, said } when it lacks another right · `disk_full`
 */
export async function migrated(database: Database, prepare: Prepare): Promise<void> {
  try {
    await prepare.migrate(database)
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '53100') {
      throw new Refusal('disk_full', { params: { folder: database.clusterDir ?? 'PostgreSQL' } })
    }
    if (error instanceof pg.DatabaseError && error.code === '42501' && database.kind === 'external') {
      const user = decodeURIComponent(new URL(database.ownerUrl).username)
      if (/to create role/.test(error.message)) throw new Refusal('database_no_roles', { params: { user } })
      throw new Refusal('database_no_rights', { params: { user, said: error.message } })
    }
    throw error
  }
}

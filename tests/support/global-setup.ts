import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import { PEPPER } from './services.ts'
import type { CardOf } from './world.ts'
import { buildWorld } from './world.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    ownerUrl: string
    appUrl: string
    jobUrl: string
    cards: Record<string, CardOf>
    shares: string[]
  }
}

const TEMPLATE = 'titian_template'

/**
 * One PostgreSQL for all suites: embedded, or the one of TITIAN_TEST_URL (Debian's 15). A database with the whole cast is
 * built once; every test file copies it.
 */
export default async function setup(project: TestProject) {
  process.env.TZ = 'UTC'
  const server = await startServer()
  const { cards, shares } = await buildWorld({
    ownerUrl: server.ownerUrl(TEMPLATE),
    appUrl: server.appUrl(TEMPLATE),
    passwords: server.passwords,
  })
  project.provide('ownerUrl', server.ownerUrl('%db%'))
  project.provide('appUrl', server.appUrl('%db%'))
  project.provide('jobUrl', server.jobUrl('%db%'))
  project.provide('cards', cards)
  project.provide('shares', shares)
  return server.stop
}

async function startServer() {
  const external = process.env['TITIAN_TEST_URL']
  if (external) {
    const url = (db: string, user?: string) => {
      const u = new URL(external)
      u.pathname = `/${db}`
      if (user) {
        u.username = user
        u.password = PEPPER.toString('hex')
      }
      return u.toString()
    }
    const { default: pg } = await import('pg')
    const admin = new pg.Client({ connectionString: url('postgres') })
    await admin.connect()
    await admin.query(`drop database if exists ${TEMPLATE}`)
    await admin.query(`create database ${TEMPLATE}`)
    await admin.end()
    const password = PEPPER.toString('hex')
    return {
      ownerUrl: (db: string) => url(db),
      appUrl: (db: string) => url(db, 'titian_app'),
      jobUrl: (db: string) => url(db, 'titian_job'),
      passwords: { app: password, job: password },
      stop: async () => {},
    }
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'titian-suites-'))
  const embedded = await startEmbedded({
    dataDir,
    databases: [TEMPLATE],
    settings: { fsync: 'off', full_page_writes: 'off', max_connections: '200' },
    log: () => {},
  })
  return {
    ownerUrl: embedded.ownerUrl,
    appUrl: embedded.appUrl,
    jobUrl: embedded.jobUrl,
    passwords: undefined,
    stop: async () => {
      await embedded.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import { keep, kept } from './kept-world.ts'
import { PEPPER } from './services.ts'
import type { CardOf, World } from './world.ts'
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
 * built once and kept between runs while nothing that goes into it changes; every test file copies it.
 */
export default async function setup(project: TestProject) {
  process.env.TZ = 'UTC'
  const external = process.env['TITIAN_TEST_URL']
  const server = external ? await onServer(external) : await onEmbedded()
  project.provide('ownerUrl', server.ownerUrl('%db%'))
  project.provide('appUrl', server.appUrl('%db%'))
  project.provide('jobUrl', server.jobUrl('%db%'))
  project.provide('cards', server.world.cards)
  project.provide('shares', server.world.shares)
  return server.stop
}

async function onEmbedded() {
  const dataDir = mkdtempSync(join(tmpdir(), 'titian-suites-'))
  const start = () =>
    startEmbedded({
      dataDir,
      databases: [TEMPLATE],
      settings: { fsync: 'off', full_page_writes: 'off', max_connections: '200' },
      log: () => {},
    })
  const stored = kept(dataDir)
  let embedded = await start()
  const build = async (): Promise<World> => {
    const world = await buildWorld({ ownerUrl: embedded.ownerUrl(TEMPLATE), appUrl: embedded.appUrl(TEMPLATE) })
    await embedded.stop()
    keep(dataDir, world)
    embedded = await start()
    return world
  }
  const world = stored ?? (await build())
  return {
    world,
    ownerUrl: embedded.ownerUrl,
    appUrl: embedded.appUrl,
    jobUrl: embedded.jobUrl,
    stop: async () => {
      await embedded.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function onServer(external: string) {
  const password = PEPPER.toString('hex')
  const url = (db: string, user?: string) => {
    const u = new URL(external)
    u.pathname = `/${db}`
    if (user) {
      u.username = user
      u.password = password
    }
    return u.toString()
  }
  const { default: pg } = await import('pg')
  const admin = new pg.Client({ connectionString: url('postgres') })
  await admin.connect()
  await admin.query(`drop database if exists ${TEMPLATE}`)
  await admin.query(`create database ${TEMPLATE}`)
  await admin.end()
  const appUrl = (db: string) => url(db, 'titian_app')
  return {
    world: await buildWorld({
      ownerUrl: url(TEMPLATE),
      appUrl: appUrl(TEMPLATE),
      passwords: { app: password, job: password },
    }),
    ownerUrl: (db: string) => url(db),
    appUrl,
    jobUrl: (db: string) => url(db, 'titian_job'),
    stop: async () => {},
  }
}

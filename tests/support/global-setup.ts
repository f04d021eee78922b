import type { TestProject } from 'vitest/node'
import { serverWithWorld, TEMPLATE } from './quick-server.ts'
import type { Served } from './served.ts'
import { PEPPER } from './services.ts'
import { stayOnCore, WORKERS } from './workers.ts'
import type { CardOf } from './world.ts'
import { buildWorld } from './world.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    servers: Served[]
    cards: Record<string, CardOf>
    shares: string[]
  }
}

/**
 * A PostgreSQL for each worker: embedded, or for all of them the one of TITIAN_TEST_URL (Debian's 15). A database with the whole
 * cast is built once and kept between runs while nothing that goes into it changes; every test file copies it.
 */
export default async function setup(project: TestProject) {
  process.env.TZ = 'UTC'
  const external = process.env['TITIAN_TEST_URL']
  const servers = external ? [await onServer(external)] : await embedded()
  project.provide(
    'servers',
    servers.map((s) => ({ ownerUrl: s.ownerUrl('%db%'), appUrl: s.appUrl('%db%'), jobUrl: s.jobUrl('%db%') })),
  )
  const [{ world } = { world: null }] = servers
  if (!world) throw new Error('no server for the suites')
  project.provide('cards', world.cards)
  project.provide('shares', world.shares)
  return async () => void (await Promise.all(servers.map((s) => s.stop())))
}

/** One after the other: the first may build the cast, and all others are laid from what it kept. */
async function embedded() {
  const servers = []
  for (let worker = 0; worker < WORKERS; worker++) {
    const server = await serverWithWorld(`suites${worker}`)
    stayOnCore(server.pid, worker)
    servers.push(server)
  }
  return servers
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

import type { TestProject } from 'vitest/node'
import { serverWithWorld, TEMPLATE } from './quick-server.ts'
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

/**
 * One PostgreSQL for all suites: embedded, or the one of TITIAN_TEST_URL (Debian's 15). A database with the whole cast is
 * built once and kept between runs while nothing that goes into it changes; every test file copies it.
 */
export default async function setup(project: TestProject) {
  process.env.TZ = 'UTC'
  const external = process.env['TITIAN_TEST_URL']
  const server = external ? await onServer(external) : await serverWithWorld('suites')
  project.provide('ownerUrl', server.ownerUrl('%db%'))
  project.provide('appUrl', server.appUrl('%db%'))
  project.provide('jobUrl', server.jobUrl('%db%'))
  project.provide('cards', server.world.cards)
  project.provide('shares', server.world.shares)
  return server.stop
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

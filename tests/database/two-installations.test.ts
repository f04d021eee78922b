import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openExternal } from '../../bin/start/database.ts'
import { shape } from '../../src/app/shape.ts'
import { openDataFolder } from '../../src/platform/database/embedded/folders.ts'
import { withClient } from '../../src/platform/database/embedded/roles.ts'
import { asRole } from '../../src/platform/database/embedded/urls.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { failure } from '../support/failure.ts'
import { quickServer, scratchFolder } from '../support/quick-server.ts'

/** One PostgreSQL of an operator, two houses, each with a database, an account and a password of its own. */
describe('two installations on one server', () => {
  let server: Awaited<ReturnType<typeof quickServer>>
  let scratch: string
  let one: Database
  let other: Database
  let before: unknown[]

  const admin = (text: string) =>
    withClient(server.ownerUrl('postgres'), async (client) => (await client.query(text)).rows)
  const ask = (url: string, text: string) => withClient(url, async (client) => (await client.query(text)).rows)
  const passwords = () => admin(`select rolname, rolpassword from pg_authid where rolname like 'titian%' order by 1`)
  const open = async (name: string): Promise<Database> => {
    const url = asRole(server.ownerUrl(name), name, `password-of-${name}`)
    const opened = await openExternal(url, openDataFolder(join(scratch, name), 'real'))
    await migrate({ ownerUrl: url, passwords: opened.passwords, rolesOf: 'database', shape: shape(), pepperId: name })
    return opened
  }

  beforeAll(async () => {
    server = await quickServer('two', 'unused')
    scratch = scratchFolder('two-data')
    await admin('drop database unused')
    await admin('drop role titian_app, titian_job') // an operator's server has none of ours
    for (const name of ['house_one', 'house_two']) {
      await admin(`create role ${name} login createrole password 'password-of-${name}'`)
      await admin(`create database ${name} owner ${name}`)
    }
    one = await open('house_one')
    before = await passwords()
    // docs/operate/own-postgres.md: a second account is given what the first has made
    await admin('grant titian_owner, titian_app, titian_job to house_two with admin option')
    other = await open('house_two')
  }, 90_000)
  afterAll(async () => {
    await server.stop()
    rmSync(server.dataDir, { recursive: true, force: true })
    rmSync(scratch, { recursive: true, force: true })
  })

  it('both go on working: the start of the second gives no role of the first another password', async () => {
    expect(await passwords()).toEqual(expect.arrayContaining(before))
    for (const house of [one, other])
      for (const [url, role] of [
        [house.appUrl, 'titian_app'],
        [house.jobUrl, 'titian_job'],
      ] as const) {
        expect(await ask(url, 'select current_user as who, sec.centre() as centre')).toEqual([
          { who: role, centre: null },
        ])
        expect(await ask(url, 'show statement_timeout')).toEqual([
          { statement_timeout: role === 'titian_app' ? '5s' : '15min' },
        ])
      }
  })

  it('neither enters the database of the other, with what it knows of its own', async () => {
    for (const [mine, theirs] of [
      [one, 'house_two'],
      [other, 'house_one'],
    ] as const)
      for (const url of [mine.appUrl, mine.jobUrl]) {
        const there = new URL(url)
        there.pathname = `/${theirs}`
        expect(await failure(ask(there.href, 'select 1'))).toMatchObject({ code: '42501' })
      }
    const asOwner = new URL(other.ownerUrl)
    asOwner.pathname = '/house_one'
    expect(await failure(ask(asOwner.href, 'select 1'))).toMatchObject({ code: '42501' })
  })

  it('whoever logs in and puts off the role of the application is nobody', async () => {
    for (const off of ['set role none', 'reset session authorization; set role none'])
      expect(await failure(ask(one.appUrl, `${off}; select * from public.centres`))).toMatchObject({ code: '42501' })
    // and what a reset goes back to is that role, which the triggers know
    expect(await ask(one.appUrl, 'select current_user as who')).toEqual([{ who: 'titian_app' }])
    await withClient(one.appUrl, async (client) => {
      await client.query('reset role')
      expect((await client.query('select current_user as who')).rows).toEqual([{ who: 'titian_app' }])
      expect(await failure(client.query('set role titian_owner'))).toMatchObject({ code: '42501' })
    })
  })

  it('a second start of each changes nothing, and nobody logs in as the roles that both share', async () => {
    const all = await passwords()
    await open('house_one')
    await open('house_two')
    expect(await passwords()).toEqual(all)
    expect(
      await admin(
        `select rolname from pg_roles where rolname in ('titian_app', 'titian_job', 'titian_owner') and rolcanlogin`,
      ),
    ).toEqual([])
  })
})

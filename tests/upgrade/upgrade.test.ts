import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderFingerprint } from '../../house/generate-db-types.ts'
import { verifyChains } from '../../src/app/backups/drill.ts'
import { openACase } from '../../src/app/backups/open-a-case.ts'
import { look, pepperOf, restoreInto } from '../../src/app/backups/restore-into.ts'
import { buildServer } from '../../src/app/build-server.ts'
import { findPair } from '../../src/platform/backup/find-pair.ts'
import { createPool } from '../../src/platform/database/pool.ts'
import { joinShares } from '../../src/platform/seal/centre-shares.ts'
import { inputsOf, READS } from '../support/every-read.ts'
import { signInWith } from '../support/real-server.ts'
import { servedAt } from '../support/served.ts'
import { testServices } from '../support/services.ts'

/** Who reads all that the role may; between them they may read nearly everything. */
const READERS = ['ratna', 'rizal', 'sri']
type Kept = { at: string; shares: string[]; cards: { username: string; passphrase: string; totpSecret: string }[] }

const root = new URL('../../', import.meta.url).pathname
const RELEASES = readFileSync(join(root, 'db/released.txt'), 'utf8')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => line.split(' ')[0] ?? '')

/** security-cases.md 4.2 L01: what a centre has today is what it has after an upgrade, and it is not locked out of it. */
describe.each(RELEASES)('a centre of version %s', (version) => {
  const place = join(import.meta.dirname, version)
  const kept: Kept = JSON.parse(readFileSync(join(place, 'keys.json'), 'utf8')) // written by keep-centre.ts
  const database = `u_${randomUUID().replaceAll('-', '')}`
  const url = (of: 'ownerUrl' | 'appUrl', name = database) => servedAt(of, name)
  const clock = { now: Temporal.Instant.from(kept.at).add({ minutes: 1 }) }
  const journal = mkdtempSync(join(tmpdir(), 'upgrade-'))
  let recoveryKey: Buffer
  let pepper: Buffer

  async function owner<T>(name: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: url('ownerUrl', name) })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }

  beforeAll(async () => {
    const joined = await joinShares(kept.shares.slice(1))
    if (!joined.ok) throw new Error('two of its recovery cards')
    recoveryKey = joined.privateKey
    await owner('postgres', (c) => c.query(`create database ${database}`))
  })
  afterAll(async () => {
    await owner('postgres', (c) => c.query(`drop database ${database} with (force)`))
    rmSync(journal, { recursive: true })
  })

  it('L01 comes to the shape of today with every row, an unbroken chain, and cases that open', async () => {
    const pair = await findPair(place, clock.now)
    const looked = await look(pair, recoveryKey, 'demo')
    expect(looked.data.manifest.version).toBe(version)
    const file = looked.apart.files.get('secrets/pepper') ?? Buffer.alloc(0)
    pepper = pepperOf(file)
    mkdirSync(journal, { recursive: true })
    const into = { ownerUrl: url('ownerUrl'), pair, looked, privateKey: recoveryKey, pepper: file }
    const done = await restoreInto({ ...into, journal: join(journal, 'erasures.journal') })
    expect(done.rows).toBeGreaterThan(10_000)
    expect(await renderFingerprint(url('ownerUrl'))).toBe(readFileSync(join(root, 'db/fingerprint.txt'), 'utf8'))
    await owner(database, async (client) => {
      await client.query('begin; set local role titian_owner')
      expect(await verifyChains(client)).toBeGreaterThan(2_000)
      expect(await openACase(client, recoveryKey)).toBe(3)
    })
  })

  it('lets everybody in with the cards of then, and answers everything that they may read', async () => {
    await owner(database, (c) => c.query('update sec.settings set given_clock = true'))
    const pool = createPool(url('appUrl'), 6)
    const services = {
      ...testServices(),
      pepper,
      renderPaper: async () => ({ pdf: new Uint8Array(), pages: 1, image: null }),
    }
    const app = buildServer({ pool, clock: () => clock.now, services, demo: false })
    try {
      const base = await app.listen({ host: '127.0.0.1', port: 0 })
      const broken: string[] = []
      let answered = 0
      for (const card of kept.cards) {
        const token = await signInWith(
          base,
          { ...card, personId: '', centreId: '', recoveryCode: '', totpUri: '', totpQr: '' },
          clock,
        )
        if (!READERS.includes(card.username)) continue
        const ask = async (path: string, body: unknown) => {
          const answer = await app.inject({
            method: 'POST',
            url: `/api/${path.replace('.', '/')}`,
            payload: JSON.stringify(body),
            headers: { 'content-type': 'application/json', host: 'localhost:3000', cookie: `__Host-sid=${token}` },
          })
          return { status: answer.statusCode, body: answer.json() }
        }
        const cases = await ask('cases.list', {})
        const caseId = ((cases.body.rows ?? []) as { caseId: string }[]).slice(0, 1).map((c) => c.caseId) // as the contract says
        const asked = READS.flatMap((r) =>
          inputsOf(r.input, { caseId })
            .slice(0, 1)
            .map((input) => ({ path: r.path, input })),
        )
        for (const { path, input } of asked) {
          const { status, body } = await ask(path, input)
          if (status === 200) answered++
          if (status >= 500) broken.push(`${card.username} ${path} ${JSON.stringify(body).slice(0, 200)}`)
        }
      }
      expect(broken).toEqual([])
      expect(answered).toBeGreaterThan(250)
    } finally {
      await app.close()
      await pool.end()
    }
  }, 120_000)
})

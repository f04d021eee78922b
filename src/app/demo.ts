import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { actors } from '../../db/demo/act.ts'
import { auditor, CENTRE, guest, HEAD, STAFF } from '../../db/demo/people.ts'
import { tellStories } from '../../db/demo/stories.ts'
import { setUp } from '../modules/access/commands/set-up.ts'
import type { Card } from '../modules/auth/facts.ts'
import { type Client, createPool } from '../platform/database/pool.ts'
import { unseenDisk } from '../platform/disk/watch-disk.ts'
import { OpenedFiles } from '../platform/http/opened-files.ts'
import { fileJournal, JOURNAL, journalKey } from '../platform/seal/erasure-journal.ts'
import { LEAST_COST, stretchingTurns } from '../platform/seal/passwords.ts'
import { buildServer, makeRuntime } from './build-server.ts'
import { withNobody } from './local-context.ts'
import { makePapers } from './papers.ts'
import { readPepper } from './read-pepper.ts'
import { SERVERS } from './servers.ts'

type Seed = { ownerUrl: string; appUrl: string; pepperFile: string; log: (line: string) => void }

/** The stories begin so many days before today. */
const DAYS_AGO = 560

/**
 * Fills the demo's own database once: a centre, its people, five stories at different stages, dates relative to today. At
 * every start it prints the sign-in cards again, because nobody here is real.
 */
export async function seedDemo({ ownerUrl, appUrl, pepperFile, log }: Seed): Promise<void> {
  const [cardsFile, sharesFile] = ['demo-cards', 'demo-shares'].map((n) => join(dirname(pepperFile), `${n}.json`)) as [
    string,
    string,
  ] // of two names
  if (!existsSync(cardsFile)) {
    await emptyWhatWasCutShort(ownerUrl)
    const { cards, shares } = await seed({ ownerUrl, appUrl, pepperFile, log })
    writeWhole(sharesFile, shares)
    writeWhole(cardsFile, cards)
  }
  print(JSON.parse(readFileSync(cardsFile, 'utf8')) as Card[], log) // written above
  if (existsSync(sharesFile)) printShares(JSON.parse(readFileSync(sharesFile, 'utf8')) as string[], log) // a demo of before has none
}

/** There whole or not at all: half a file would stop every later start. */
function writeWhole(file: string, content: unknown): void {
  writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** A demo that was interrupted while its stories were told has people but no cards: it is told anew from the beginning. */
export async function emptyWhatWasCutShort(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ name: string }>(
      `select distinct format('%I.%I', c.table_schema, c.table_name) as name from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.table_schema in ('public', 'keys', 'sec') and c.column_name = 'centre_id' and t.table_type = 'BASE TABLE'`,
    )
    await owner.query(`truncate sec.attempts, ${rows.map((r) => r.name).join(', ')}`)
  } finally {
    await owner.end()
  }
}

async function seed({
  ownerUrl,
  appUrl,
  pepperFile,
  log,
}: Seed): Promise<{ cards: readonly Card[]; shares: string[] }> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query('update sec.settings set given_clock = true')
  const papers = makePapers()
  const pool = createPool(appUrl, 4)
  const clock = { now: Temporal.Now.instant().subtract({ hours: DAYS_AGO * 24 }) }
  const pepper = readPepper(pepperFile)
  const services = {
    canMail: false,
    pepper,
    journal: fileJournal(join(dirname(dirname(pepperFile)), JOURNAL), journalKey(pepper)),
    disk: unseenDisk,
    openedFiles: new OpenedFiles(),
    bootSecret: createHash('sha256').update('demo seed').digest(),
    passphraseCost: LEAST_COST, // nobody here is real; the server stretches anew at the first sign-in
    stretchInTurn: stretchingTurns(),
    renderPaper: papers.render,
  }
  const config = { pool, clock: () => clock.now, services, demo: true }
  const runtime = makeRuntime(config)
  const app = buildServer(config, runtime)
  try {
    const staff = [...STAFF, auditor(Temporal.Now.instant()), guest(Temporal.Now.instant())]
    const made = await withNobody(runtime, (ctx) => setUp(ctx, { centre: CENTRE, head: HEAD, staff }))
    const people = [HEAD, ...staff]
    const ids = new Map(people.map((p, i) => [p.username, made.ids[i] ?? '']))
    const carry = async (username: string, at: Temporal.Instant) =>
      void (await owner.query(
        'update sec.sessions set seen_at = $2, started_at = $2, locked_at = null where person_id = $1',
        [ids.get(username), at.toString()],
      ))
    const { as } = actors(app, new Map(made.cards.map((c) => [c.username, c])), clock, carry)
    const night = async () => {
      const { rows } = await owner.query<{ id: string }>('select sec.all_centres() as id')
      await owner.query('begin')
      await owner.query('select sec.begin_job($1)', [rows[0]?.id])
      for (const job of SERVERS.retention.jobs ?? []) await job.run(owner as unknown as Client, clock.now, {}) // it asks, and gives nothing back to a pool
      await owner.query('commit')
    }
    await tellStories({ as, clock, ids, night, log, today: Temporal.Now.instant() })
    return { cards: made.cards, shares: made.shares.map((s) => s.printed) }
  } finally {
    await app.close()
    await papers.close()
    await pool.end()
    await owner.query('delete from sec.sessions')
    await owner.query('update accounts set totp_last_step = null')
    await owner.query('update sec.settings set given_clock = false')
    await owner.end()
  }
}

function print(cards: readonly Card[], log: (line: string) => void): void {
  log('')
  log('Kartu masuk data contoh (semua orang rekaan) / sign-in cards of the demo (everybody is invented):')
  for (const c of cards) log(`  ${c.username.padEnd(8)} ${c.passphrase}   TOTP ${c.totpSecret}`)
  log('  Kode enam angka: masukkan TOTP ke aplikasi kode / put the TOTP secret into an authenticator app')
  log('')
}

function printShares(shares: readonly string[], log: (line: string) => void): void {
  log('Kartu pemulihan data contoh, dua cukup / recovery cards of the demo, any two do:')
  for (const s of shares) log(`  ${s}`)
  log('')
}

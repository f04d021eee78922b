import { rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { lookAtNewest } from '../src/app/backups/look-at-newest.ts'
import { note } from '../src/app/backups/note.ts'
import { placeSecrets, refuseUsed } from '../src/app/backups/restore.ts'
import { look, restoreInto } from '../src/app/backups/restore-into.ts'
import type { Refusal } from '../src/kernel/refusal.ts'
import { journalsIn } from '../src/platform/backup/changes/newest-journal.ts'
import { findPair, type Pair } from '../src/platform/backup/find-pair.ts'
import { unfinishedRestore } from '../src/platform/database/embedded/folders.ts'
import { sentencesOf } from '../src/platform/database/embedded/sentences.ts'
import { askCards } from './backup/ask-cards.ts'
import { emptyDatabase } from './backup/empty-database.ts'
import { runTool, type Tool } from './backup/installation.ts'
import { readArgs } from './backup/read-args.ts'
import { tellChanges } from './backup/tell-changes.ts'
import { tellPair } from './backup/tell-pair.ts'

/** `npm run restore [-- FOLDER|ARCHIVE] [--cards FILE] [--demo]`: into an empty data folder or an empty database, never over a living one. */
const root = decodeURIComponent(new URL('..', import.meta.url).pathname.replace(/\/$/, ''))
const usage = 'npm run restore -- [FOLDER] [--cards FILE] [--demo]'
const tool: Tool = { name: 'restore', usage, root, argv: process.argv.slice(2) }

process.exitCode = await runTool(tool, async (given) => {
  const { config, folder, progress, args } = given
  const { path, cards } = readArgs(tool, args)
  const from = path ? resolve(root, path) : (config.backupDir ?? folder.backups)
  await refuseUsed(folder, config.databaseUrl)
  const newest = await findPair(from, Temporal.Now.instant())
  tellPair(newest, progress.note)
  const privateKey = await askCards(tool.name, cards, progress.note)
  const began = performance.now()
  // whoever names a file wants that day; whoever names the folder, the newest state that is whole
  const isNewest = !(await stat(from)).isFile()
  const onTorn = (why: Refusal, before: Pair) => {
    const { id, en } = sentencesOf(why)
    progress.note({ id: `PERHATIAN: ${id}`, en })
    progress.note({
      id: `dipakai cadangan sebelumnya, ${before.at}, dengan catatan perubahannya`,
      en: 'the one before it is used',
    })
  }
  const { pair, looked, changes } = await progress.step(
    { id: 'Membaca cadangan sampai akhir', en: 'reading the backup to its end' },
    async () =>
      isNewest
        ? lookAtNewest(newest, privateKey, config.kind, onTorn)
        : { pair: newest, looked: await look(newest, privateKey, config.kind), changes: null },
  )
  tellChanges(changes, Temporal.Now.instant(), progress.note)
  const erased = journalsIn(dirname(pair.data), privateKey, config.kind)
  const { pepper, journal } = await placeSecrets(folder, looked, erased)
  const database = await progress.step({ id: 'Menyiapkan database kosong', en: 'preparing an empty database' }, () =>
    emptyDatabase(given),
  )
  try {
    const done = await progress.step(
      { id: 'Memulihkan dan membandingkan tiap baris', en: 'restoring and comparing every row' },
      () => restoreInto({ ...database.target, pair, looked, changes, privateKey, pepper, journal }),
    )
    await rm(unfinishedRestore(folder), { force: true })
    const seconds = Math.round((performance.now() - began) / 1000)
    await note(
      database.target.ownerUrl,
      { kind: 'restore', outcome: 'good', moment_at: done.moment, seconds, rows_kept: done.rows },
      Temporal.Now.instant(),
    )
    const minutes = ((performance.now() - began) / 60_000).toFixed(1).replace('.', ',')
    progress.note({
      id: `pulih ke keadaan ${Temporal.Instant.from(done.moment).round('second')}: ${done.rows.toLocaleString('id')} baris dari ${done.tables} tabel sama dengan cadangannya${done.transactions > 0 ? `, lalu ${done.transactions.toLocaleString('id')} transaksi sesudahnya` : ''}, ${minutes} menit`,
      en: 'restored; every row as in the backup',
    })
    if (done.dropped > 0)
      progress.note({
        id: `${done.dropped} baris kunci tanpa pasangan dilepas (kuncinya lebih baru)`,
        en: 'rows of newer keys without their record',
      })
    if (done.erasedAgain > 0)
      progress.note({ id: `${done.erasedAgain} berkas dihapus lagi menurut jurnal`, en: 'erased again by the journal' })
    progress.note({ id: 'Jalankan sekarang: npm start', en: 'now run npm start' })
  } finally {
    privateKey.fill(0)
    await database.stop()
  }
})

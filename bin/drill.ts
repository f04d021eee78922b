import { resolve } from 'node:path'
import { drill } from '../src/app/backups/drill.ts'
import { note } from '../src/app/backups/note.ts'
import { findPair } from '../src/platform/backup/find-pair.ts'
import { askCards } from './backup/ask-cards.ts'
import { hasDatabase, living, runTool, type Tool } from './backup/installation.ts'
import { readArgs } from './backup/read-args.ts'
import { tellChanges } from './backup/tell-changes.ts'
import { tellPair } from './backup/tell-pair.ts'

/** `npm run drill [-- FOLDER|ARCHIVE] [--cards FILE] [--demo]`: restores the newest backup beside the living house, compares, opens a case, throws it away. */
const root = decodeURIComponent(new URL('..', import.meta.url).pathname.replace(/\/$/, ''))
const usage = 'npm run drill -- [FOLDER] [--cards FILE] [--demo]'
const tool: Tool = { name: 'drill', usage, root, argv: process.argv.slice(2) }
const STEPS = {
  look: { id: 'membaca kedua arsip sampai akhir', en: 'reading both archives to their end' },
  load: {
    id: 'memulihkan ke database sementara, membandingkan tiap baris',
    en: 'restoring beside, comparing every row',
  },
  chain: { id: 'memeriksa rantai audit', en: 'verifying the chain' },
  case: { id: 'membuka kasus dengan kunci pemulihan', en: 'opening cases with the recovery key' },
} as const

process.exitCode = await runTool(tool, async (given) => {
  const { config, folder, progress, args } = given
  const { path, cards } = readArgs(tool, args)
  const pair = await findPair(path ? resolve(root, path) : (config.backupDir ?? folder.backups), Temporal.Now.instant())
  tellPair(pair, progress.note)
  const recoveryKey = await askCards(tool.name, cards, progress.note)
  const [began, started] = [performance.now(), Temporal.Now.instant()]
  const binDir = config.binDir ? { binDir: config.binDir } : {}
  const done = await progress.step({ id: 'Latihan memulihkan', en: 'restore drill' }, () =>
    drill({ folder, pair, recoveryKey, kind: config.kind, onStep: (step) => progress.note(STEPS[step]), ...binDir }),
  )
  recoveryKey.fill(0)
  const minutes = ((performance.now() - began) / 60_000).toFixed(1).replace('.', ',')
  progress.note({
    id: `berhasil dalam ${minutes} menit: ${done.rows.toLocaleString('id')} baris dari ${done.tables} tabel sama, ${done.entries.toLocaleString('id')} catatan rantai utuh, ${done.cases === 0 ? 'belum ada kasus untuk dibuka' : `${done.cases} kasus terbuka`}; keadaan ${Temporal.Instant.from(done.moment).round('second')}`,
    en: 'rows equal, chain whole, cases opened',
  })
  tellChanges(done.changes, started, progress.note)
  if (done.changes)
    progress.note(
      done.isProven
        ? {
            id: 'catatan perubahan dari cadangan sebelumnya sampai yang terbaru: tiap baris sama',
            en: 'changes proven',
          }
        : {
            id: 'catatan perubahan belum dapat dibandingkan: perlu dua cadangan berurutan',
            en: 'changes not proven yet',
          },
    )
  const seconds = Math.round((performance.now() - began) / 1000)
  // a drill may be held on any machine; it is written down where the house lives
  if (config.databaseUrl === undefined && !hasDatabase(folder)) {
    progress.note({
      id: 'di sini tidak ada Titian yang hidup, jadi latihan ini tidak dicatat',
      en: 'no living installation here to write it down in',
    })
    return
  }
  const database = await living(given)
  try {
    await note(
      database.ownerUrl,
      { kind: 'drill', outcome: 'good', moment_at: done.moment, seconds, rows_kept: done.rows },
      Temporal.Now.instant(),
    )
  } finally {
    await database.stop()
  }
})

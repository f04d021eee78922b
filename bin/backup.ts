import { backUp } from '../src/app/backups/back-up.ts'
import { note, runOf } from '../src/app/backups/note.ts'
import { Refusal } from '../src/kernel/refusal.ts'
import { living, runTool, type Tool, usageRefusal } from './backup/installation.ts'

/** `npm run backup`: a copy of everything now, while Titian runs or not (docs/operate/backup.md). */
const root = decodeURIComponent(new URL('..', import.meta.url).pathname.replace(/\/$/, ''))
const tool: Tool = { name: 'backup', usage: 'npm run backup [-- --demo]', root, argv: process.argv.slice(2) }

process.exitCode = await runTool(tool, async (given) => {
  const { config, folder, progress, args } = given
  if (args[0] !== undefined) throw usageRefusal(tool, args[0])
  const database = await living(given)
  try {
    const of = {
      ownerUrl: database.ownerUrl,
      folder: config.backupDir ?? folder.backups,
      dataDir: folder.root,
      secretsDir: folder.secrets,
      kind: config.kind,
    }
    const began = performance.now()
    const made = await progress.step({ id: `Membuat cadangan di ${of.folder}`, en: 'making a backup' }, () =>
      backUp(of, Temporal.Now.instant(), (part) =>
        progress.note(
          part === 'apart' ? { id: 'arsip kunci', en: 'archive of keys' } : { id: 'arsip data', en: 'archive of data' },
        ),
      ),
    )
    if (!made) throw new Refusal('backup_no_centre')
    await note(of.ownerUrl, runOf(made, (performance.now() - began) / 1000), Temporal.Now.instant())
    const seconds = ((performance.now() - began) / 1000).toFixed(1).replace('.', ',')
    progress.note({
      id: `${made.rows.toLocaleString('id')} baris dari ${made.tables} tabel, ${(made.bytes / 2 ** 20).toFixed(1).replace('.', ',')} MB, ${seconds} detik; dibaca ulang sampai akhir`,
      en: 'rows and tables; read back to the end',
    })
    for (const file of made.files) progress.note({ id: file, en: '' })
    if (made.removed.length > 0)
      progress.note({ id: `${made.removed.length} cadangan lama dihapus`, en: 'old ones removed' })
    if (made.isSameDisk)
      progress.note({
        id: 'PERHATIAN: cadangan ini di disk yang sama dengan datanya. Bila disk itu rusak, keduanya hilang. Tulis TITIAN_BACKUP_DIR.',
        en: 'on the same disk as the data: set TITIAN_BACKUP_DIR',
      })
  } finally {
    await database.stop()
  }
})

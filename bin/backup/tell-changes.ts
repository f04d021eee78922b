import type { Changes } from '../../src/platform/backup/changes/look-at-changes.ts'
import { sentencesOf } from '../../src/platform/database/embedded/sentences.ts'
import type { Words } from '../start/progress.ts'

/** How far the changes since the copy go, where they stop, and what is lost with a disk that breaks now. */
export function tellChanges(changes: Changes | null, now: Temporal.Instant, say: (words: Words) => void): void {
  if (!changes) {
    say({ id: 'tanpa catatan perubahan: keadaan pada waktu cadangan itu', en: 'no changes since the copy' })
    return
  }
  const { files, through, stopped } = changes
  say({
    id: `catatan perubahan: ${files.length} berkas, sampai ${through.round('second')}`,
    en: 'changes since the copy',
  })
  if (stopped) {
    const { id, en } = sentencesOf(stopped)
    say({ id: `PERHATIAN: ${id}`, en })
  }
  const minutes = Math.max(0, through.until(now).total('minutes'))
  say({
    id: `yang tidak ada di sini: ${lengthOf(minutes)} terakhir sebelum ${now.round('second')}`,
    en: 'what is not in it',
  })
}

const lengthOf = (minutes: number): string =>
  minutes < 120
    ? `${Math.ceil(minutes)} menit`
    : minutes < 60 * 48
      ? `${Math.round(minutes / 60)} jam`
      : `${Math.round(minutes / 1440)} hari`

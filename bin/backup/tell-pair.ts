import type { Pair } from '../../src/platform/backup/find-pair.ts'
import type { Words } from '../start/progress.ts'

/** Which archives are taken, which cards open them, and what whoever chose them should know, before anybody types a card. */
export function tellPair(pair: Pair, say: (words: Words) => void): void {
  const { data, apart, isOneMoment, at, marks, newerKeys, ahead } = pair
  say({ id: `cadangan: ${data}`, en: 'backup' })
  say({ id: `kunci: ${apart}`, en: isOneMoment ? 'keys of the same moment' : 'keys of another moment' })
  say({ id: `kartu: amplop yang berlaku pada ${at} (tanda ${marks.data})`, en: 'cards that were in force then' })
  if (marks.apart !== marks.data)
    say({
      id: `PERHATIAN: kuncinya bertanda lain (${marks.apart}). Hanya dapat dipulihkan bila kartu yang sama membuka keduanya, misalnya karena balai lain ditambahkan sesudahnya.`,
      en: 'keys of another mark: only where the same cards open both',
    })
  if (ahead)
    say({
      id: `PERHATIAN: ${ahead} bertanggal sesudah jam komputer ini, jadi tidak dipakai. Bila jamnya yang salah, betulkan; atau tunjuk berkas itu.`,
      en: 'left aside, it is ahead of the clock',
    })
  if (newerKeys)
    say({
      id: `PERHATIAN: ada kunci yang lebih baru, untuk kartu lain (${newerKeys}). Bila itu dari balai ini, akun yang ditutup dan orang yang dihapus di antaranya kembali; tutup dan hapus lagi sesudah pulih.`,
      en: 'newer keys need other cards: who was dismissed or erased since is back',
    })
}

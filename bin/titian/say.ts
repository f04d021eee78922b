import type { Figures } from '../../src/app/operator/figures.ts'
import type { WithoutKeys } from '../../src/app/operator/people-without-keys.ts'
import words from '../../src/app/web/words/id.json' with { type: 'json' }
import type { Erasure } from '../../src/modules/retention/standing.ts'
import type { Words } from '../start/progress.ts'

/** What `npm run titian` answers, in sentences for somebody at a terminal; with --json a program gets the rows. */
const GROUP_WORDS: Record<WithoutKeys['groups'][number], string> = {
  staff: 'catatan staf',
  names: 'nama penerima manfaat',
  nights: 'nama penghuni',
  money: 'bukti uang',
  registry: 'buku register',
  leaders: 'catatan pimpinan',
  head: 'catatan Kepala',
  health: 'kesehatan',
  intake: 'penerimaan',
}
/** A role without a word is a fault of this program, and never printed as its code. */
const roleWord = (role: string): string => {
  const said = new Map(Object.entries(words)).get(`role.${role}`)
  if (said === undefined) throw new Error(`no word for the role ${role}`)
  return said
}
/** Of one centre nobody says which. */
const at = (rows: readonly { centre: number }[], centre: number) =>
  new Set(rows.map((row) => row.centre)).size > 1 ? `Balai ${centre}: ` : ''

export function saidOfPeople(rows: readonly WithoutKeys[]): Words[] {
  if (rows.length === 0) return [{ id: 'Setiap orang memegang kunci perannya.', en: 'everybody holds her keys' }]
  const lines = rows.map((row) => {
    const roles = row.roles.map(roleWord).join(', ')
    const groups = row.groups.map((group) => GROUP_WORDS[group]).join(', ')
    const what = row.isInvitedOnly
      ? `diundang dan belum membuat frasa sandi, sejak ${row.since}`
      : `menunggu kunci ${groups}, sejak ${row.since}`
    return { id: `${at(rows, row.centre)}orang ${row.person} (${roles}) ${what}.`, en: '' }
  })
  const next = 'Kunci dibagi saat pemegangnya masuk; lihat Pengaturan, Pengguna dan peran.'
  return [
    { id: `${rows.length} orang belum memegang kunci perannya:`, en: 'people who wait for a key' },
    ...lines,
    { id: next, en: 'a holder gives it when she signs in' },
  ]
}

const STATE_WORDS: Record<Erasure['state'], string> = {
  listed: 'boleh dihapus sejak',
  longer: 'disimpan lebih lama (kekerasan atau kematian), jatuh tempo',
  held: 'ditahan karena hukum sampai',
  proposed: 'menunggu keputusan Kepala, jatuh tempo',
  returned: 'dikembalikan Kepala, jatuh tempo',
  begun: 'penghapusan dimulai dan belum selesai, sejak',
  done: 'sudah dihapus pada',
}
const REASON_WORDS: Record<NonNullable<Erasure['reason']>, string> = {
  kept_long_enough: 'masa simpan habis',
  not_admitted: 'tidak diterima',
  she_asked: 'diminta sendiri',
  health_over: 'kesehatan',
  places_over: 'tempat dan kontak',
}

export function saidOfErasures(rows: readonly Erasure[]): Words[] {
  if (rows.length === 0) return [{ id: 'Tidak ada yang jatuh tempo, ditahan, atau dihapus.', en: 'nothing to erase' }]
  const waiting = rows.filter((row) => row.state !== 'done').length
  return [
    { id: `${waiting} berkas menunggu, ${rows.length - waiting} sudah dihapus:`, en: 'files that wait, and erased' },
    ...rows.map((row) => ({
      id: `${at(rows, row.centre)}kasus ${row.case ?? 'tanpa nomor'} ${STATE_WORDS[row.state]} ${row.on ?? 'dicabut'}${row.reason ? ` (${REASON_WORDS[row.reason]})` : ''}.`,
      en: '',
    })),
  ]
}

export function saidOfFigures({ measured, installation: own }: Figures): Words[] {
  const n = (value: number): string => value.toLocaleString('id')
  return [
    {
      id: `${own.databaseMegabytes === null ? 'Ukuran database tidak boleh ditanyakan akun ini' : `Database ${n(own.databaseMegabytes)} MB`}, ruang disk kosong ${n(own.freeMegabytes)} MB.`,
      en: 'size of the database, and what is free',
    },
    {
      id: `${n(own.centres)} balai, ${n(own.accounts)} akun, ${n(own.cases)} kasus, ${n(own.chainEntries)} catatan rantai, ${n(own.readings)} catatan baca.`,
      en: 'centres, accounts, cases, entries of the chain, lines of the read log',
    },
    measured.rows.length === 0
      ? { id: 'Ukuran versi ini tidak disertakan (docs/generated/figures.md).', en: 'no figures of this version here' }
      : { id: `Yang diukur dari versi ini (${measured.machine ?? 'mesin tidak disebut'}):`, en: 'as measured' },
    ...measured.rows.map(({ what, measured: value }) => ({ id: `${what}: ${value}`, en: '' })),
  ]
}

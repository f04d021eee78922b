import { tasks } from '../../../src/modules/referrals/tasks.ts'
import type { In } from '../act.ts'
import type { Her } from '../her.ts'
import { paperPicture } from '../paper-picture.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf, idOf } from '../scene.ts'

type Order = Pick<In<'letters.issue'>, 'code' | 'fields'> & { caseId?: string; subjectId?: string }

/** Numbered and printed by administration; it then waits for the head. */
async function issue(w: World, order: Order): Promise<{ letterId: string; version: number }> {
  const { letterId } = await w.as('tuti')('letters.issue', order)
  const { version } = await w.as('tuti')('letters.markPrinted', { letterId, version: 1 })
  return { letterId, version }
}

/** F01: the house asks the district for candidates; signed and sent. */
export async function askForCandidates(w: World, intakeId: string): Promise<void> {
  const fields = {
    'surat.kepada.jabatan': 'Kepala Dinas Sosial Kabupaten Contoh',
    daerah: 'Kabupaten Contoh',
    'narahubung.telepon': '(0711) 555-0133',
  }
  const printed = await issue(w, { code: 'f01', subjectId: intakeId, fields })
  const signed = await w.as('ratna')('letters.markSigned', printed)
  await w.as('tuti')('letters.markSent', {
    letterId: printed.letterId,
    version: signed.version,
    how: 'courier',
    on: dayOf(w),
  })
}

/** Letters that came in: one is done, one waits for the head, one is late with a colleague, one was entered by mistake. */
export function incoming(d: Days): Scene[] {
  const enter = async (w: World, said: Omit<In<'agenda.enter'>, 'receivedOn'>) =>
    (await w.as('tuti')('agenda.enter', { ...said, receivedOn: dayOf(w) })).letterId
  const give = (
    w: World,
    letterId: string,
    who: string,
    days: number,
    said: Pick<In<'agenda.order'>, 'what' | 'words'>,
  ) => {
    const dueOn = dayOf(w, days)
    return w.as('ratna')('agenda.order', { letterId, people: [idOf(w, who)], dueOn, ...said })
  }
  return [
    d.scene('2026-01-12', '10:05', async (w) => {
      const letterId = await enter(w, {
        ...{ sender: 'Dinas Sosial Kabupaten Contoh', number: '400.9/31/DINSOS/2026', nature: 'ordinary' },
        ...{ subject: 'Undangan rapat koordinasi', datedOn: dayOf(w) },
      })
      await give(w, letterId, 'hana', 3, { what: 'represent', words: 'Bawa data kapasitas.' })
      const [order] = (await w.as('hana')('agenda.given', {})).orders
      await w.as('hana')('agenda.done', { orderId: order?.orderId ?? '', words: 'Hadir. Kuota tahun depan tetap 40.' })
    }),
    d.scene('2026-01-14', '09:40', async (w) => {
      const letterId = await enter(w, {
        ...{ sender: 'BLK Kabupaten Contoh', number: '560/12/BLK/2026', nature: 'prompt' },
        subject: 'Jadwal uji kompetensi menjahit',
      })
      await give(w, letterId, 'budi', 2, { what: 'follow_up', words: 'Cocokkan dengan jadwal kelas.' })
    }),
    d.scene('2026-01-15', '11:20', async (w) => {
      const letterId = await enter(w, {
        sender: 'Kantor Pajak Contoh',
        subject: 'Surat salah alamat',
        nature: 'ordinary',
      })
      await w.as('tuti')('agenda.strike', { letterId, why: 'Untuk kantor sebelah.' })
    }),
    d.scene('2026-01-20', '14:15', async (w) => {
      await enter(w, {
        ...{ sender: 'UPTD PPA Kabupaten Contoh', number: '463/08/PPA/2026', nature: 'very_prompt' },
        subject: 'Permintaan tempat aman sementara',
      })
    }),
  ]
}

const PROGRESS: readonly string[] = [
  ...[tasks.progress_after_1_month.kind, tasks.progress_after_3_months.kind],
  tasks.progress_at_exit.kind,
]

/** Every second week the workers write what whoever sent a woman waits for; it is signed and goes out the same day. */
export const progressTold = (fortnights: readonly Days[]): Scene[] =>
  fortnights.map((d) => d.scene('2026-01-20', '13:40', tellProgress))

async function tellProgress(w: World): Promise<void> {
  for (const who of ['rizal', 'wulan']) {
    const { people, missed, open } = await w.as(who)('tasks.home', {})
    for (const { kind, caseId } of [...people.flatMap((p) => p.tasks), ...missed, ...open]) {
      if (!caseId || !PROGRESS.includes(kind)) continue
      const { letterId } = await w.as(who)('letters.issue', {
        ...{ code: 'laporan-perkembangan', caseId },
        fields: {
          'surat.kepada.jabatan': 'Kepala Dinas Sosial Kabupaten Contoh',
          dilakukan: 'Bimbingan sosial perorangan dan kelompok.\nPelatihan vokasional dan kewirausahaan.',
          keadaan: 'Sehat, rukun dengan yang lain, dan mengikuti kegiatan harian.',
        },
      })
      const { version } = await w.as('tuti')('letters.markPrinted', { letterId, version: 1 })
      const signed = await w.as('ratna')('letters.markSigned', { letterId, version })
      await w.as('tuti')('letters.markSent', { letterId, version: signed.version, how: 'courier', on: dayOf(w) })
    }
  }
}

/** What papers in the name of the Dinas borrow from it. */
export async function lendNeutral(w: World): Promise<void> {
  const signer = { post: 'Sekretaris Dinas Sosial Provinsi Contoh', name: 'Drs. Bagus Santosa', rank: 'Pembina (IV/a)' }
  const neutral = { address: 'Jalan Kantor 1, Kota Contoh', city: 'Kota Contoh', unit: 'SEKRT', signer }
  await w.as('tuti')('letters.saveSettings', { neutral, version: 0 })
}

/** Her certificate, on its way to the Dinas; a house without a curriculum certifies nothing. */
export async function certify(w: World, her: Her): Promise<void> {
  if ((await w.as('ani')('training.units', {})).units.length === 0) return
  await issue(w, { code: 'sertifikat', caseId: her.caseId, fields: {} })
}

/** F35: the minute of her kit, with a number of the book, signed. */
export async function printHandover(w: World, her: Her): Promise<void> {
  const printed = await issue(w, { code: 'f35', caseId: her.caseId, fields: {} })
  await w.as('ratna')('letters.markSigned', printed)
}

/** A minute that names nobody: numbered, signed, and back in the archive as a picture of the signed sheet. */
export async function archiveMinute(w: World, code: 'ba-opname' | 'ba-hapus-alat', subjectId: string): Promise<void> {
  const printed = await issue(w, { code, subjectId, fields: {} })
  await w.as('ratna')('letters.markSigned', printed)
  await w.as('tuti')('letters.attachScan', { letterId: printed.letterId, base64: paperPicture(7) })
}

/** F07: the paper of the receipt minute. */
export async function printReceipt(w: World, her: Her, isSigned: boolean): Promise<void> {
  const printed = await issue(w, { code: 'f07', caseId: her.caseId, fields: { dasar: 'surat Nomor 400.9/017/DINSOS' } })
  if (isSigned) await w.as('ratna')('letters.markSigned', printed)
}

import type { In } from '../act.ts'
import type { Her } from '../her.ts'
import type { World } from '../scene.ts'
import { dayOf } from '../scene.ts'

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

/** F07: the paper of the receipt minute. */
export async function printReceipt(w: World, her: Her, isSigned: boolean): Promise<void> {
  const printed = await issue(w, { code: 'f07', caseId: her.caseId, fields: { dasar: 'surat Nomor 400.9/017/DINSOS' } })
  if (isSigned) await w.as('ratna')('letters.markSigned', printed)
}

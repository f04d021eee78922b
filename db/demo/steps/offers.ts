import type { In } from '../act.ts'
import { dayOf, type World } from '../scene.ts'

/** The letter with which the office sends whom it sends late. */
export const letterOf = (w: World) => ({
  number: '400.9/031/DINSOS/2026',
  datedOn: dayOf(w, -3),
  office: 'Dinas Sosial Kabupaten Contoh',
  subject: 'Calon susulan',
})

type Known = Partial<In<'referrals.register'>['identity']>

/** The office sends a candidate with its own account. */
export async function sendCandidate(w: World, known: Known, reason: string): Promise<string> {
  const { fullName = '', nik, birthDate: bornOn, birthYear, district = 'Kecamatan Contoh' } = known
  const contact = { contact: 'Feri Irawan', phone: '0711-0000-1200' }
  const who = { fullName, nik, bornOn, birthYear, district }
  const { offerId } = await w.as('feri')('offers.send', { ...letterOf(w), ...who, reason, ...contact })
  return offerId
}

/** Sent after the office had closed: nobody has registered her yet. */
export const sentLate = async (w: World): Promise<void> =>
  void (await sendCandidate(
    w,
    { fullName: 'Nur Laila', birthYear: 1998 },
    'Kehilangan pekerjaan; ingin belajar menjahit.',
  ))

import type { Member } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import type { OutputOf } from '../../../kernel/form.ts'
import type { workForm } from '../forms/work.ts'

/** Pages of her book, as they are sent. */
export const INTEREST = {
  on: '2026-01-12',
  likes: 'Saya senang menjahit sambil jaga anak.',
  strengths: ['hands' as const],
}
export const HOME = {
  ...{ on: '2026-01-12', how: 'visit' as const, power: 'va_900' as const, usedWatts: 200, room: 'room' as const },
  ...{ water: 'carried' as const, owner: 'family' as const, ownerAgrees: true, keepsSafely: true },
  livesWith: 'Ibu dan anak; ibu menjaga anak.',
}
export const OPTION = {
  name: 'Daster pesanan',
  herWords: 'Bisa sambil jaga anak.',
  standing: 'picked' as const,
  skill: 'competent' as const,
  needs: { room: 'room' as const, watts: 550 },
}
export const CHOICES = {
  on: '2026-01-12',
  options: [OPTION, { ...OPTION, name: 'Permak', standing: 'reserve' as const }],
}
export const HOUSEHOLD = {
  ...{ on: '2026-01-12', people: 3 },
  incomes: [{ from: 'wage' as const, who: 'ibu', rupiah: 600_000 }],
  debts: [{ lender: 'online_loan' as const, standing: 'running' as const, leftRupiah: 340_000 }],
}
export const AID = { on: '2026-01-12', aids: [{ aid: 'pkh' as const, standing: 'receives' as const }] }
export const PLACED = {
  on: '2026-01-12',
  track: 'sewing',
  interest: 'Menjahit dari rumah.',
  test: 'suits' as const,
  reason: 'Telaten dan mau.',
}
export const WORK = {
  ...{
    kind: 'internship' as const,
    at: 'own' as const,
    employer: 'Konveksi Contoh',
    does: 'menjahit seragam',
    fromOn: '2026-01-12',
  },
  ...{
    untilOn: '2026-02-12',
    lookOn: '2026-01-26',
    payRupiah: 1_000_000,
    hoursAMonth: 160,
    maySay: 'peserta kursus jahit',
  },
}

/** The sample of the drawing: 65.000 a dress, the seventh pays for the month. */
export const PLAN = {
  ...{
    on: '2026-01-12',
    makes: 'jahit daster',
    forWhom: 'Ibu-ibu di dusun',
    whenSlow: 'Terima permak.',
    purses: 'Dua kaleng.',
  },
  ...{ unit: 'daster', priceRupiah: 65_000, minutesEach: 120 },
  costs: [
    { what: 'Kain 2 meter', rupiah: 28_000 },
    { what: 'Benang dan kancing', rupiah: 4_000 },
  ],
  fixed: [
    { what: 'Listrik', rupiah: 60_000 },
    { what: 'Ongkos ke pasar', rupiah: 80_000 },
    { what: 'Pulsa dan plastik', rupiah: 60_000 },
  ],
  ...{
    month1: { units: 20, asideRupiah: 300_000 },
    month2: { units: 30, asideRupiah: 400_000 },
    month3: { units: 40, asideRupiah: 500_000 },
  },
}

/** The whole book of hers, in these words. */
export async function writtenBook(
  t: TestApp,
  by: Pick<Member, 'username'>,
  caseId: string,
  said: string,
  work: OutputOf<typeof workForm> = WORK,
): Promise<void> {
  const [as, page] = [t.as(by), { caseId, version: 0 }]
  await as.call('livelihood.saveInterest', { ...page, ...INTEREST, likes: said })
  await as.call('livelihood.saveHome', { ...page, ...HOME, livesWith: said })
  await as.call('livelihood.saveChoices', { ...page, ...CHOICES, options: [{ ...OPTION, herWords: said }] })
  await as.call('livelihood.saveHousehold', { ...page, ...HOUSEHOLD, goal: { what: said, rupiah: 300_000 } })
  await as.call('livelihood.saveAid', { ...page, aids: [{ aid: 'pkh', standing: 'receives', note: said }], on: AID.on })
  await as.call('livelihood.place', { caseId, number: 0, ...PLACED, reason: said })
  await as.call('livelihood.saveWork', { ...page, ...work, how: said })
  await as.call('enterprise.savePlan', { ...page, ...PLAN, purses: said })
}

import type { In } from '../act.ts'
import type { Her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf } from '../scene.ts'

type Option = In<'livelihood.saveChoices'>['options'][number]
type Household = In<'livelihood.saveHousehold'>

/** The talk, the class she is placed in, her home and her choices, in the order of the house. */
export const herWay = (h: Her, d: Days): Scene[] => [
  d.scene('2026-02-02', '10:10', (w) => placed(w, h)),
  d.scene('2026-03-17', '13:20', async (w) => void (await atHome(w, h))),
  d.scene('2026-03-18', '10:40', async (w) => void (await chosen(w, h))),
  d.scene('2026-03-24', '13:40', (w) => reckoned(w, h, 0, AT_FIRST)),
]

async function placed(w: World, h: Her): Promise<void> {
  const as = w.as(h.worker)
  const likes = 'Saya suka yang rapi-rapi. Menjahit bisa sambil menunggui anak.'
  await as('livelihood.saveInterest', {
    ...{
      caseId: h.caseId,
      version: 0,
      on: dayOf(w),
      likes,
      didBefore: 'Membantu warung kopi, menambal baju tetangga.',
    },
    ...{ strengths: ['hands', 'patience'], tried: 'Satu pagi di kelas jahit dan satu pagi di kelas salon.' },
    ...{ hopes: 'Uang sendiri, tidak pulang malam.', avoids: 'Bekerja sampai larut, di tempat yang ramai laki-laki.' },
  })
  await as('livelihood.place', {
    ...{ caseId: h.caseId, number: 0, on: dayOf(w), track: h.track, secondTrack: 'salon', interest: likes },
    ...{
      test: 'suits',
      tested: 'Jahitan lurus rapi sejak pagi pertama.',
      reason: 'Mau dan telaten; ibunya menjaga anak di rumah.',
    },
  })
}

/** Nine hundred VA, a front room, her mother's house. */
const atHome = (w: World, h: Her) =>
  w.as(h.worker)('livelihood.saveHome', {
    ...{ caseId: h.caseId, version: 0, on: dayOf(w), how: 'visit', power: 'va_900', usedWatts: 350, room: 'room' },
    ...{ water: 'carried', owner: 'family', ownerAgrees: true, keepsSafely: true },
    livesWith: 'Ibunya dan anaknya. Ibunya menjaga anak waktu ia menjahit; tidak ada yang keberatan.',
    weather: 'Atap bocor di sudut; mesin digeser ke kiri.',
  })

const OPTIONS: Option[] = [
  {
    ...{ name: 'Daster dan gamis pesanan', herWords: 'Saya senang, bisa sambil jaga anak.', standing: 'picked' },
    ...{ skill: 'learning', capitalRupiah: 4_870_000, fromKit: true },
    needs: {
      watts: 550,
      room: 'room',
      water: false,
      buyers: 'Pasar hari Rabu; enam tetangga mau pesan',
      leftAnHourRupiah: 16_500,
    },
  },
  {
    ...{ name: 'Permak pakaian', herWords: 'Boleh, kalau sepi pesanan.', standing: 'reserve' },
    ...{ skill: 'learning', capitalRupiah: 2_600_000, fromKit: true },
    needs: { watts: 400, room: 'corner', water: false, buyers: 'Satu penjahit di dusun', leftAnHourRupiah: 12_000 },
  },
  {
    ...{ name: 'Salon di rumah', herWords: 'Saya tidak berani pegang rambut orang.', standing: 'not_picked' },
    ...{ skill: 'not_learned', capitalRupiah: 4_950_000, fromKit: false },
    needs: {
      watts: 1_000,
      room: 'front',
      water: true,
      buyers: 'Dua salon dalam satu kilometer',
      leftAnHourRupiah: 20_000,
    },
  },
]
const chosen = (w: World, h: Her) =>
  w.as(h.worker)('livelihood.saveChoices', { caseId: h.caseId, version: 0, on: dayOf(w), options: OPTIONS })

type Money = Omit<Household, 'caseId' | 'version' | 'on'>
export const AT_FIRST: Money = {
  people: 3,
  incomes: [{ from: 'wage', who: 'ibu', rupiah: 600_000 }],
  spendings: [
    { what: 'food', rupiah: 450_000 },
    { what: 'power_water', rupiah: 75_000 },
    { what: 'school', rupiah: 60_000 },
  ],
  goal: { what: 'kain untuk mulai', rupiah: 300_000, savedRupiah: 40_000, asideRupiah: 20_000 },
  debts: [
    {
      lender: 'online_loan',
      standing: 'running',
      leftRupiah: 850_000,
      instalmentRupiah: 170_000,
      why: 'biaya sekolah anak',
    },
    { lender: 'shop', standing: 'running', leftRupiah: 120_000, why: 'beras' },
  ],
}

/** A month of money, and the aid that reaches her. */
export async function reckoned(w: World, h: Her, version: number, money: Money): Promise<void> {
  const as = w.as(h.worker)
  await as('livelihood.saveHousehold', { caseId: h.caseId, version, on: dayOf(w), ...money })
  if (version > 0) return
  await as('livelihood.saveAid', {
    ...{
      caseId: h.caseId,
      version,
      on: dayOf(w),
      decile: 4,
      decileOn: dayOf(w, -30),
      decileSource: 'SIKS-NG, operator desa',
    },
    aids: [
      { aid: 'pbi_jk', standing: 'receives', sinceOn: dayOf(w, -400), note: 'anaknya belum masuk' },
      { aid: 'sembako', standing: 'applied' },
    ],
  })
}

/** Two months with a partner of the house, which was told what she agreed to and nothing more. */
export async function internship(w: World, h: Her): Promise<void> {
  const { employers } = await w.as(h.worker)('livelihood.employers', { caseId: h.caseId })
  const partnerId = employers.find((e) => e.name === 'Penjahit Bu Nur Contoh')?.partnerId ?? ''
  await w.as(h.worker)('livelihood.saveWork', {
    ...{ caseId: h.caseId, version: 0, kind: 'internship', at: 'partner', partnerId },
    ...{ does: 'menjahit seragam, tiga hari seminggu', contact: 'Bu Ratih, pemilik', fromOn: dayOf(w, 3) },
    ...{ untilOn: dayOf(w, 45), lookOn: dayOf(w, 17), payRupiah: 480_000, hoursAMonth: 72 },
    maySay: 'Peserta kursus jahit. Nama tempat kursus tidak disebut.',
  })
}

/** With a salon that becomes a partner by it: what is signed comes later, and is missed on her page until then. */
export const firstThere = (w: World, h: Her) =>
  w.as(h.worker)('livelihood.saveWork', {
    ...{ caseId: h.caseId, version: 0, kind: 'internship', at: 'new', employer: 'Salon Dahlia Contoh' },
    ...{ partnerKind: 'salon', contact: 'Ibu Mega 0811-0000-0102', does: 'keramas dan blow', fromOn: dayOf(w, 4) },
    ...{ untilOn: dayOf(w, 34), lookOn: dayOf(w, 18), payRupiah: 300_000, hoursAMonth: 48 },
    maySay: 'Peserta kursus salon.',
  })

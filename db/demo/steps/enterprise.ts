import type { In } from '../act.ts'
import type { Her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf } from '../scene.ts'
import { visit } from './leaving.ts'
import { AT_FIRST, reckoned } from './livelihood.ts'

type Figures = NonNullable<In<'aftercare.recordContact'>['figures']>

/** Her plan, as it was reckoned with buttons on a table: the seventh dress pays for the month. */
export const planned = async (w: World, h: Her): Promise<void> => {
  await w.as(h.worker)('enterprise.savePlan', {
    ...{
      caseId: h.caseId,
      version: 0,
      on: dayOf(w),
      makes: 'jahit daster',
      forWhom: 'Ibu-ibu di dusun, pasar hari Rabu.',
    },
    ...{ helps: 'Emak menjaga anak waktu saya mengobras.', whenSlow: 'Saya terima permak, tidak pinjam uang dulu.' },
    ...{
      purses: 'Kaleng biru untuk kain, kaleng merah untuk rumah.',
      unit: 'daster',
      priceRupiah: 65_000,
      minutesEach: 120,
    },
    costs: [
      { what: 'Kain 2 meter', rupiah: 28_000 },
      { what: 'Benang dan kancing', rupiah: 4_000 },
    ],
    fixed: [
      { what: 'Listrik', rupiah: 60_000 },
      { what: 'Ongkos ke pasar', rupiah: 80_000 },
      { what: 'Pulsa dan plastik', rupiah: 60_000 },
    ],
    month1: { units: 20, asideRupiah: 300_000 },
    month2: { units: 30, asideRupiah: 400_000 },
    month3: { units: 40, asideRupiah: 500_000 },
  })
}

/** The number for her business, and the first rungs of the way to a loan. */
export async function licensed(w: World, h: Her): Promise<void> {
  const as = w.as(h.worker)
  const page = { caseId: h.caseId, version: 0, on: dayOf(w) }
  await as('enterprise.saveLicence', {
    ...{
      ...page,
      nib: 'issued',
      nibNo: '0308260000001',
      issuedOn: dayOf(w, -5),
      kbliVersion: '2020',
      kbliCode: '14120',
    },
    publicOn: dayOf(w, -7),
  })
  await as('enterprise.saveFinance', { ...page, stoppedOn: dayOf(w, -60), since: dayOf(w, -25), wish: 'later' })
}

const YEAR: readonly (readonly [day: string, month: 1 | 3 | 6 | 12, told: string, figures: Figures])[] = [
  [
    '2026-08-10',
    1,
    'Dua tetangga sudah pesan; obras masih pelan.',
    {
      householdSize: 3,
      salesRupiah: 1_300_000,
      materialRupiah: 640_000,
      otherCostRupiah: 180_000,
      otherIncomeRupiah: 600_000,
      savingsRupiah: 90_000,
      daysOpen: 18,
      customers: 9,
      incomeMonths: 1,
    },
  ],
  [
    '2026-10-09',
    3,
    'Daster laku di pasar; kain dibeli dari kaleng biru.',
    {
      householdSize: 3,
      salesRupiah: 2_790_000,
      materialRupiah: 1_330_000,
      otherCostRupiah: 210_000,
      otherIncomeRupiah: 600_000,
      savingsRupiah: 215_000,
      daysOpen: 24,
      customers: 21,
      incomeMonths: 3,
    },
  ],
  [
    '2027-01-08',
    6,
    'Sempat sepi sesudah lebaran, lalu seragam PAUD dipesan.',
    {
      householdSize: 3,
      salesRupiah: 2_150_000,
      materialRupiah: 1_050_000,
      otherCostRupiah: 220_000,
      otherIncomeRupiah: 600_000,
      savingsRupiah: 260_000,
      daysOpen: 20,
      customers: 14,
      incomeMonths: 3,
    },
  ],
  [
    '2027-07-08',
    12,
    'Pesanan tetap dari dua sekolah; anak sudah sekolah.',
    {
      householdSize: 3,
      salesRupiah: 3_400_000,
      materialRupiah: 1_600_000,
      otherCostRupiah: 250_000,
      otherIncomeRupiah: 650_000,
      savingsRupiah: 620_000,
      daysOpen: 25,
      customers: 27,
      incomeMonths: 3,
    },
  ],
]

/** What held at each visit: more from month to month. */
const metBy = (month: 1 | 3 | 6 | 12) => {
  const first = ['safe', 'home_stable', 'two_meals', 'two_incomes'] as const
  if (month === 1) return [...first]
  if (month === 3 || month === 6) return [...first, 'income_three_months' as const, 'children_in_school' as const]
  return [...first, 'income_three_months' as const, 'children_in_school' as const, 'savings' as const]
}

/** Four visits in the year after, the loan paid off on the way, and the end of it: she stands alone. */
export const yearAfter = (h: Her, d: Days): Scene[] => [
  d.scene('2026-06-16', '10:20', (w) => planned(w, h)),
  d.scene('2026-08-08', '10:20', (w) => licensed(w, h)),
  ...YEAR.map(([day, month, told, figures]) =>
    d.scene(day, '15:20', async (w) => void (await visit(w, h, month, told, figures, metBy(month)))),
  ),
  d.scene('2027-01-11', '10:20', (w) => paidOff(w, h)),
  d.scene('2027-07-09', '10:20', async (w) => {
    await w.as(h.worker)('aftercare.end', {
      ...{ caseId: h.caseId, outcome: 'year_completed' },
      criteriaMet: [
        'safe',
        'home_stable',
        'income_three_months',
        'two_incomes',
        'savings',
        'two_meals',
        'children_in_school',
      ],
      reason: 'Setahun berjalan, usahanya tetap; beliau menutup sendiri percakapan terakhir.',
    })
  }),
]

async function paidOff(w: World, h: Her): Promise<void> {
  const debts = (AT_FIRST.debts ?? []).map((d) => ({ ...d, standing: 'paid' as const, leftRupiah: 0 }))
  const incomes = [
    { from: 'business' as const, who: 'beliau', rupiah: 880_000 },
    { from: 'wage' as const, who: 'ibu', rupiah: 600_000 },
  ]
  const goal = { what: 'mesin obras', rupiah: 1_300_000, savedRupiah: 260_000, asideRupiah: 60_000 }
  await reckoned(w, h, 1, { ...AT_FIRST, incomes, goal, debts })
  const steps = { stoppedOn: dayOf(w, -220), paidOffOn: dayOf(w, -40), slikOn: dayOf(w, -20), since: dayOf(w, -180) }
  await w.as(h.worker)('enterprise.saveFinance', {
    caseId: h.caseId,
    version: 1,
    on: dayOf(w),
    ...steps,
    wish: 'later',
  })
}

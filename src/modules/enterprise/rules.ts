export const NIBS = ['none', 'in_progress', 'issued'] as const
export const KBLI_VERSIONS = ['2020', '2025'] as const
export const WISHES = ['no', 'later', 'yes'] as const
export const LENDERS_ASKED = ['kur', 'mekaar', 'umi', 'baznas', 'kube_pena', 'cooperative', 'bank', 'other'] as const

type Part = { rupiah: number }
export type PlanFigures = {
  priceRupiah: number
  /** what one piece is made of */
  costs: readonly Part[]
  /** what a month costs whether she sells or not */
  fixed: readonly Part[]
  minutesEach?: number | undefined
  months: readonly { units: number; asideRupiah?: number | undefined }[]
}
const sum = (of: readonly Part[]): number => of.reduce((all, { rupiah }) => all + rupiah, 0)

/** The piece with which a month is paid for; null when a piece leaves nothing. Nothing to pay for is paid at once. */
export const breakEvenOf = (leftRupiah: number, fixedRupiah: number): number | null =>
  fixedRupiah === 0 ? 0 : leftRupiah > 0 ? Math.ceil(fixedRupiah / leftRupiah) : null

/**
 * The forecast that she can read: what a piece leaves, from which piece on the money is hers, the first three months. Whole rupiah.
 * Vector: 65.000 less 28.000 and 4.000 leaves 33.000; 200.000 a month is paid with the seventh; 20, 30 and 40 pieces leave 460.000,
 * 790.000 and 1.120.000.
 */
export function forecastOf(plan: PlanFigures) {
  const costRupiah = sum(plan.costs)
  const fixedRupiah = sum(plan.fixed)
  const leftRupiah = plan.priceRupiah - costRupiah
  return {
    ...{ costRupiah, fixedRupiah, leftRupiah },
    breakEven: breakEvenOf(leftRupiah, fixedRupiah),
    /** never rounded up: an hour is not made dearer than it is */
    hourRupiah: plan.minutesEach ? Math.floor((leftRupiah * 60) / plan.minutesEach) : null,
    months: plan.months.map(({ units, asideRupiah = 0 }) => {
      const inRupiah = units * plan.priceRupiah
      const materialRupiah = units * costRupiah
      const remainsRupiah = inRupiah - materialRupiah - fixedRupiah
      const keptRupiah = Math.max(0, Math.min(asideRupiah, remainsRupiah)) // what is not there cannot be put aside
      return {
        units,
        inRupiah,
        materialRupiah,
        fixedRupiah,
        remainsRupiah,
        asideRupiah: keptRupiah,
        homeRupiah: remainsRupiah - keptRupiah,
      }
    }),
    dearer: dearerBy(plan, 10),
  }
}
export type Forecast = ReturnType<typeof forecastOf>

/** If what costs most gets dearer by so many percent; a rise is rounded up, as a seller does. Null when nothing is bought. */
export function dearerBy(plan: PlanFigures, percent: number) {
  const most = Math.max(0, ...plan.costs.map((c) => c.rupiah))
  if (most === 0) return null
  const leftRupiah = plan.priceRupiah - sum(plan.costs) - Math.ceil((most * percent) / 100)
  return { leftRupiah, breakEven: breakEvenOf(leftRupiah, sum(plan.fixed)) }
}

/** Below what it is made of it is given away. As a refusal code, or null. */
export const judgePrice = (plan: Pick<PlanFigures, 'priceRupiah' | 'costs'>): 'price_below_cost' | null =>
  plan.priceRupiah < sum(plan.costs) ? 'price_below_cost' : null

/** A business is asked about for KUR after so many months (domain.md 6.9). */
export const MONTHS_FOR_KUR = 6

type Ladder = {
  stoppedOn?: string | undefined
  paidOffOn?: string | undefined
  slikOn?: string | undefined
  since?: string | undefined
  wish?: (typeof WISHES)[number] | undefined
}
export const RUNGS = ['stop_borrowing', 'paid_off', 'slik', 'six_months', 'ask'] as const
export type Rung = { rung: (typeof RUNGS)[number]; look: 'done' | 'now' | 'ahead'; on: string | null }

/** The way to KUR, one rung after the other; the first that is not done is the one to do. A loan that runs undoes a paper that says paid. */
export function ladderOf(f: Ladder, isOwingOnline: boolean, today: string): Rung[] {
  const six = f.since ? Temporal.PlainDate.from(f.since).add({ months: MONTHS_FOR_KUR }).toString() : null
  const done: Readonly<Record<(typeof RUNGS)[number], { isDone: boolean; on: string | null }>> = {
    stop_borrowing: { isDone: f.stoppedOn !== undefined, on: f.stoppedOn ?? null },
    paid_off: { isDone: !isOwingOnline && f.paidOffOn !== undefined, on: isOwingOnline ? null : (f.paidOffOn ?? null) },
    slik: { isDone: f.slikOn !== undefined, on: f.slikOn ?? null },
    six_months: { isDone: six !== null && six <= today, on: six },
    ask: { isDone: false, on: null },
  }
  const next = RUNGS.find((r) => !done[r].isDone)
  return RUNGS.map((rung) => ({
    rung,
    look: done[rung].isDone ? 'done' : rung === next ? 'now' : 'ahead',
    on: done[rung].on,
  }))
}

import { CATEGORY, TELLS } from './neutral.ts'

/** What is printed for buyers: a catalogue, or labels to cut out. */
export const CATALOGUE_SHAPES = ['catalogue', 'labels'] as const

/** What whoever took a photo says of it; no face is the rule (domain.md 7.12). */
export const FACES_ON = ['none', 'perhaps'] as const
/** Bytes of a photo as it arrives; the screen makes it smaller before. */
export const PICTURE_MAX = 1_500_000

export const WORK_KINDS = ['goods', 'service'] as const
export const MATERIAL_FROM = ['class_stock', 'leftover', 'own', 'partner'] as const
/** Whole rupiah of material for one, at most. */
export const MATERIAL_MAX = 99_999_999
/** Material that the stock of the class gives out. */
export const STOCKED = ['class_stock', 'leftover'] as const
export type MaterialFrom = (typeof MATERIAL_FROM)[number]
export const MEANT_FOR = ['sale', 'sample', 'own_use'] as const
export const MOVE_KINDS = ['made', 'used', 'lost', 'taken', 'back', 'sold', 'returned', 'undone'] as const
/** What somebody writes down; the rest follows from a sale or an exhibition. */
export const MOVES_BY_HAND = ['made', 'used', 'lost'] as const
export const SALE_KINDS = ['sale', 'return', 'mistake'] as const
export const REVERSALS = ['return', 'mistake'] as const
export const SHARE_KINDS = ['material', 'maker', 'fund', 'region'] as const
export type ShareKind = (typeof SHARE_KINDS)[number]
export const POTS = ['material', 'fund', 'region'] as const
export const FUND_KINDS = ['share', 'spent', 'shortfall'] as const
export const MATERIAL_HOW = ['cost_first', 'percent'] as const

/** What material of one cost, in whole rupiah upwards; null while none is made. */
export const materialEach = (rupiah: number, pieces: number): number | null =>
  pieces > 0 ? Math.ceil(rupiah / pieces) : null

export type Percents = {
  materialHow: (typeof MATERIAL_HOW)[number]
  materialPercent: number
  makerPercent: number
  fundPercent: number
  regionPercent: number
}

export const addsUp = (r: Percents): boolean =>
  r.materialPercent + r.makerPercent + r.fundPercent + r.regionPercent === 100 &&
  (r.materialHow === 'percent' || r.materialPercent === 0)

/** Whole rupiah by weights, so that nothing is lost: each gets its floor, what is left goes to the largest remainders, of equal ones to the first. */
export function byLargestRemainder(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, w) => sum + w, 0)
  if (all === 0) return weights.map(() => 0)
  const floors = weights.map((w) => Math.floor((total * w) / all))
  const left = total - floors.reduce((sum, n) => sum + n, 0)
  const remainder = (i: number) => (total * (weights[i] ?? 0)) % all
  const first = [...weights.keys()].toSorted((a, b) => remainder(b) - remainder(a) || a - b).slice(0, left)
  return floors.map((n, i) => n + (first.includes(i) ? 1 : 0))
}

export type Sold = {
  pieces: number
  priceRupiah: number
  materialRupiah: number
  materialFrom: MaterialFrom
  /** in a fixed order: of a rupiah that can not be divided the first get it */
  makers: readonly string[]
}
export type Share = { kind: ShareKind; caseId: string | null; rupiah: number }

/**
 * To whom the money of so many pieces goes. Her own material is hers; that of a partner costs nobody anything. The shares add up to
 * what was paid, whatever the percentages.
 */
export function sharesOf(sold: Sold, rule: Percents): Share[] {
  const paid = sold.pieces * sold.priceRupiah
  const cost = Math.min(paid, sold.pieces * sold.materialRupiah)
  const first = rule.materialHow === 'cost_first' ? cost : 0
  const { materialPercent, makerPercent, fundPercent, regionPercent } = rule
  const parts = byLargestRemainder(paid - first, [materialPercent, makerPercent, fundPercent, regionPercent])
  const [byPercent = 0, maker = 0, fund = 0, region = 0] = parts
  const material = first + byPercent
  const isHers = sold.materialFrom === 'own'
  const toMakers = maker + (isHers ? material : 0)
  const each = byLargestRemainder(
    toMakers,
    sold.makers.map(() => 1),
  )
  const pots: Share[] = [
    { kind: 'material', caseId: null, rupiah: isHers ? 0 : material },
    { kind: 'fund', caseId: null, rupiah: fund },
    { kind: 'region', caseId: null, rupiah: region },
  ]
  const hers = sold.makers.map((caseId, i): Share => ({ kind: 'maker', caseId, rupiah: each[i] ?? 0 }))
  return [...hers, ...pots].filter((s) => s.rupiah !== 0)
}

/** What changes when pieces come back: the shares of what is left, less those of what was there. They add up to what is paid back. */
export function sharesBack(before: readonly Share[], after: readonly Share[]): Share[] {
  const key = (s: Share) => `${s.kind} ${s.caseId}`
  const was = new Map(before.map((s) => [key(s), s]))
  for (const s of after) if (!was.has(key(s))) was.set(key(s), { ...s, rupiah: 0 })
  const left = new Map(after.map((s) => [key(s), s.rupiah]))
  return [...was.values()]
    .map((s) => ({ ...s, rupiah: (left.get(key(s)) ?? 0) - s.rupiah }))
    .filter((s) => s.rupiah !== 0)
}

type Priced = { priceRupiah: number; materialRupiah: number; minutes: number }

/** What an hour of work leaves after the material, in whole rupiah; below zero when the material costs more than it brings. */
export const hourly = ({ priceRupiah, materialRupiah, minutes }: Priced): number =>
  Math.floor(((priceRupiah - materialRupiah) * 60) / minutes)

/** Two ways up to the yardstick: so much more for one, or so many minutes less. Null where it is reached. */
export function wayUp(work: Priced, yardstick: number | null): { rupiah: number; minutes: number } | null {
  if (yardstick === null || hourly(work) >= yardstick) return null
  const left = work.priceRupiah - work.materialRupiah
  const wanted = Math.ceil((yardstick * work.minutes) / 60)
  return {
    rupiah: Math.ceil((wanted - left) / 500) * 500,
    minutes: left > 0 ? work.minutes - Math.floor((left * 60) / yardstick) : 0,
  }
}

/** Says the title what the thing is, and nothing of the house or of what its maker is held for? */
export const isNeutral = (title: string): boolean => !TELLS.test(title)
/** What a lender is not to read of her. A plan may well speak of *kain bekas*. */
export const namesCategory = (text: string): boolean => CATEGORY.test(text)

/** The number as it stands on a label: K-019 for a thing, J-003 for a service. */
export const codeOf = (w: { kind: (typeof WORK_KINDS)[number]; number: number }): string =>
  `${w.kind === 'goods' ? 'K' : 'J'}-${String(w.number).padStart(3, '0')}`

export type RuleState = 'proposed' | 'agreed' | 'declined'
export const ruleState = (r: { agreedAt: string | null; declinedAt: string | null }): RuleState =>
  r.agreedAt !== null ? 'agreed' : r.declinedAt !== null ? 'declined' : 'proposed'

/** The same over all pieces that were sold, weighed by their time; null while nothing was. */
export function hourlyOf(works: readonly (Priced & { sold: number })[]): number | null {
  const minutes = works.reduce((n, w) => n + w.sold * w.minutes, 0)
  const left = works.reduce((n, w) => n + w.sold * (w.priceRupiah - w.materialRupiah), 0)
  return minutes === 0 ? null : Math.floor((left * 60) / minutes)
}

export const OUTING_KINDS = ['exhibition', 'consignment'] as const
export const CONTACT_KINDS = ['contact', 'order'] as const
export const STEPS = ['planned', 'agreed', 'out', 'back', 'settled'] as const
export type Step = (typeof STEPS)[number]

type Way = { agreedAt: string | null; leftAt: string | null; backAt: string | null; settledAt: string | null }

/** Where it stands on its one way. */
export const stepOf = (o: Way): Step =>
  o.settledAt !== null
    ? 'settled'
    : o.backAt !== null
      ? 'back'
      : o.leftAt !== null
        ? 'out'
        : o.agreedAt !== null
          ? 'agreed'
          : 'planned'

/** Of one work there: what is not sold is back or lost. */
export type Counted = { taken: number; sold: number; back: number; lost: number }
export const left = (c: Counted): number => c.taken - c.sold - c.back - c.lost

/** What the house gets for one: whoever sells it keeps a part, and of a rupiah that can not be divided the house has it. */
export const houseGets = (priceRupiah: number, commissionPercent: number): number =>
  priceRupiah - Math.floor((priceRupiah * commissionPercent) / 100)

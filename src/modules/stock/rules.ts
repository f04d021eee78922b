export const TOOLKIT_STATES = ['in_stock', 'reserved', 'handed_over'] as const
export type ToolkitState = (typeof TOOLKIT_STATES)[number]
export const CONDITIONS = ['new', 'good', 'repaired'] as const

export type ItemPrice = { quantity: number; unitPriceRupiah: number }

/** What a kit is worth in whole rupiah: the sum that the minute writes in words (F35, domain.md 6.7). */
export const valueOf = (items: readonly ItemPrice[]): number =>
  items.reduce((sum, item) => sum + item.quantity * item.unitPriceRupiah, 0)

/** What is looked at in month 1, 3, 6 and 12 (domain.md 6.7), in words that blame nobody. */
export const TOOL_STATUSES = ['in_use', 'not_in_use', 'broken', 'sold_or_pawned', 'lost', 'taken_by_others'] as const
export type ToolStatus = (typeof TOOL_STATUSES)[number]
export const LOOK_MONTHS = [1, 3, 6, 12] as const
export type LookMonth = (typeof LOOK_MONTHS)[number]

export type SecondKit = { letterNo: string; letterOn: string }
export type Handing = {
  state: ToolkitState
  /** kits that she already has, from this stay or an earlier one */
  has: number
  reservedBy: string | null
  actor: { personId: string; isHead: boolean }
  second: SecondKit | undefined
}

/**
 * Why this kit may not be handed to her now, as the code of a refusal, or null. One kit per woman; a second one only by the
 * head with a letter of the social office (domain.md 4.4); never by the person who set it aside (8.1, four eyes).
 */
export function judgeHandingOver({ state, has, reservedBy, actor, second }: Handing): string | null {
  if (state !== 'reserved') return 'toolkit_not_reserved'
  if (actor.personId === reservedBy) return 'four_eyes'
  if (has === 0) return null
  if (!second) return 'toolkit_already_given'
  return actor.isHead ? null : 'second_toolkit_head_only'
}

type Order = { count: number; receivedCount: number | null; totalRupiah: number }
export const STEPS = ['handed_over', 'reserved', 'in_stock', 'not_entered', 'under_way', 'not_bought'] as const
/** Where each kit of a line of the budget is: every one that was planned stands in one place, and nothing is left over. */
export function whereKitsAre(planned: number, orders: readonly Order[], states: readonly ToolkitState[]) {
  const sum = (of: (o: Order) => number) => orders.reduce((n, o) => n + of(o), 0)
  const bought = sum((o) => o.count)
  const received = sum((o) => o.receivedCount ?? 0)
  const have = (state: ToolkitState) => states.filter((s) => s === state).length
  return {
    planned,
    bought,
    received,
    spentRupiah: sum((o) => o.totalRupiah),
    at: {
      handed_over: have('handed_over'),
      reserved: have('reserved'),
      in_stock: have('in_stock'),
      not_entered: received - states.length,
      under_way: bought - received,
      not_bought: planned - bought,
    },
  }
}
/** Zero when every kit is accounted for; below zero more was bought than planned. */
export const unreconciled = ({ planned, at }: ReturnType<typeof whereKitsAre>): number =>
  planned - Object.values(at).reduce((n, m) => n + m, 0)

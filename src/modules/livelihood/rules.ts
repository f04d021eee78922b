import { OUTCOMES } from '../partners/rules.ts'

/** Pages of the book of her living. The last three belong to `enterprise`, which writes them through facts.ts. */
export const PAGES = ['interest', 'home', 'choices', 'household', 'aid', 'plan', 'licence', 'finance'] as const
export type PageCode = (typeof PAGES)[number]

/** What others see her do well: things that are seen, no trait of character. */
export const STRENGTHS = ['hands', 'people', 'numbers', 'patience', 'ideas', 'strong', 'cooking', 'reading'] as const
export const TESTS = ['suits', 'needs_time', 'does_not_suit', 'not_tried'] as const

/** Power at home: 450 and 900 VA are what the field asks for (domain.md 6.7). */
export const POWERS = ['none', 'va_450', 'va_900', 'more'] as const
export const ROOMS = ['none', 'corner', 'room', 'front'] as const
export const WATERS = ['none', 'carried', 'running'] as const
export const OWNERS = ['hers', 'family', 'rented', 'others'] as const
export const SEEN = ['visit', 'told', 'photo'] as const
export const SKILLS = ['competent', 'learning', 'not_learned'] as const
export const STANDINGS = ['picked', 'reserve', 'not_picked'] as const

type Home = {
  power?: (typeof POWERS)[number] | undefined
  powerVa?: number | undefined
  usedWatts?: number | undefined
  room?: (typeof ROOMS)[number] | undefined
  water?: (typeof WATERS)[number] | undefined
  ownerAgrees?: boolean | undefined
  keepsSafely?: boolean | undefined
}
type Choice = {
  watts?: number | undefined
  room?: (typeof ROOMS)[number] | undefined
  water?: boolean | undefined
}

/** How much her connection carries; undefined while nobody has looked. */
export const vaOf = (h: Pick<Home, 'power' | 'powerVa'>): number | undefined =>
  h.power === 'none' ? 0 : h.power === 'va_450' ? 450 : h.power === 'va_900' ? 900 : h.powerVa

export const MISFITS = [
  'home_not_seen',
  'watts_unknown',
  'power_unknown',
  'no_power',
  'power_too_small',
  'power_just_enough',
  'room_unknown',
  'room_too_small',
  'water_unknown',
  'no_water',
  'owner_not_asked',
  'not_safe_to_keep',
] as const
export type Misfit = (typeof MISFITS)[number]

/** What is only not known yet, or must be taken in turns: it is looked at, and does not speak against the choice. */
export const SOFT: readonly Misfit[] = [
  'home_not_seen',
  'watts_unknown',
  'power_unknown',
  'power_just_enough',
  'room_unknown',
  'water_unknown',
]

/**
 * Does it fit into her home (domain.md 6.7: electricity and space are looked at before a kit is chosen)? Watt is compared with VA as
 * if they were one: never more than that can run at once.
 */
export function misfitsOf(home: Home | null, choice: Choice): Misfit[] {
  if (!home) return ['home_not_seen']
  return [...powerOf(home, choice.watts), ...roomOf(home, choice.room), ...waterOf(home, choice.water), ...keptBy(home)]
}

function powerOf(home: Home, watts: number | undefined): Misfit[] {
  if (watts === undefined) return ['watts_unknown']
  if (watts === 0) return []
  const va = vaOf(home)
  if (va === undefined) return ['power_unknown']
  if (va === 0) return ['no_power']
  const together = watts + (home.usedWatts ?? 0)
  if (together > va) return ['power_too_small']
  return together === va ? ['power_just_enough'] : []
}

function roomOf(home: Home, needs: Choice['room']): Misfit[] {
  if (!needs || needs === 'none') return []
  if (!home.room) return ['room_unknown']
  return ROOMS.indexOf(home.room) < ROOMS.indexOf(needs) ? ['room_too_small'] : []
}

function waterOf(home: Home, needs: boolean | undefined): Misfit[] {
  if (!needs) return []
  if (!home.water) return ['water_unknown']
  return home.water === 'running' ? [] : ['no_water']
}

const keptBy = (home: Home): Misfit[] => [
  ...(home.ownerAgrees === false ? (['owner_not_asked'] as const) : []),
  ...(home.keepsSafely === false ? (['not_safe_to_keep'] as const) : []),
]

/** She picks one, or none yet. */
export const picksOne = (standings: readonly (typeof STANDINGS)[number][]): boolean =>
  standings.filter((s) => s === 'picked').length <= 1

export const INCOMES = ['business', 'wage', 'partner', 'family', 'aid', 'other'] as const
export const SPENDINGS = ['food', 'rent', 'power_water', 'school', 'health', 'transport', 'phone', 'other'] as const
export const LENDERS = ['online_loan', 'moneylender', 'shop', 'family', 'cooperative', 'bank', 'other'] as const
export const DEBT_STANDINGS = ['running', 'late', 'paid'] as const

type Rupiah = { rupiah: number }
type Debt = {
  lender: (typeof LENDERS)[number]
  standing: (typeof DEBT_STANDINGS)[number]
  leftRupiah: number
  instalmentRupiah?: number | undefined
}
const sum = (of: readonly number[]): number => of.reduce((all, n) => all + n, 0)

/** A month of her household: instalments are spent as well. What is left may be less than nothing. */
export function householdOf(h: { incomes: readonly Rupiah[]; spendings: readonly Rupiah[]; debts: readonly Debt[] }) {
  const open = h.debts.filter((d) => d.standing !== 'paid')
  const inRupiah = sum(h.incomes.map((i) => i.rupiah))
  const instalmentsRupiah = sum(open.map((d) => d.instalmentRupiah ?? 0))
  const outRupiah = sum(h.spendings.map((s) => s.rupiah)) + instalmentsRupiah
  return {
    ...{ inRupiah, outRupiah, instalmentsRupiah, leftRupiah: inRupiah - outRupiah },
    debtsRupiah: sum(open.map((d) => d.leftRupiah)),
  }
}

/** Months until the goal is saved; 0 when it is, null when nothing is put aside. */
export function monthsToGoal(goal: number, saved: number, aside: number): number | null {
  if (saved >= goal) return 0
  return aside > 0 ? Math.ceil((goal - saved) / aside) : null
}

/** A loan from an app that is not paid off blocks KUR (domain.md 6.9). */
export const blocksKur = (debts: readonly Pick<Debt, 'lender' | 'standing'>[]): boolean =>
  debts.some((d) => d.lender === 'online_loan' && d.standing !== 'paid')

export const AIDS = ['pkh', 'sembako', 'pbi_jk', 'other'] as const
export const AID_STANDINGS = ['receives', 'applied', 'not_yet', 'stopped'] as const
/** Deciles of DTSEN that usually get it, as one village announced it (domain.md 3.7): to be asked, no promise. */
export const USUAL_DECILES = { pkh: 4, sembako: 5, pbi_jk: 5 } as const
export const usualAid = (decile: number): (keyof typeof USUAL_DECILES)[] =>
  (Object.keys(USUAL_DECILES) as (keyof typeof USUAL_DECILES)[]).filter((aid) => decile <= USUAL_DECILES[aid]) // its own keys

export const WORK_KINDS = ['internship', 'job'] as const
/** With a partner, with one that is new, or with somebody of whom the house keeps nothing but her own words. */
export const WORK_AT = ['partner', 'new', 'own'] as const
export const WORK_ENDS = OUTCOMES

/** What an hour brings: piece rates can be very low, so it is said (domain.md 6.6). Whole rupiah, never rounded up. */
export const hourlyOf = (payRupiah: number | undefined, hours: number | undefined): number | null =>
  payRupiah === undefined || !hours ? null : Math.floor(payRupiah / hours)

type WorkDays = { kind: (typeof WORK_KINDS)[number]; fromOn: string; untilOn?: string | undefined; lookOn: string }

/** As a refusal code, or null. */
export function judgeWork(
  w: WorkDays,
  today: string,
): 'until_needed' | 'until_before_from' | 'look_in_the_past' | null {
  if (w.kind === 'internship' && !w.untilOn) return 'until_needed'
  if (w.untilOn && w.untilOn < w.fromOn) return 'until_before_from'
  return w.lookOn < today ? 'look_in_the_past' : null
}

/** The states a plan goes through in its year (domain.md 9.1). */
export const VERSION_KINDS = ['draft', 'rka', 'dpa', 'revised'] as const
export type VersionKind = (typeof VERSION_KINDS)[number]
export const VERSION_STATES = ['written', 'proposed', 'locked'] as const
export type VersionState = (typeof VERSION_STATES)[number]
/** Whose money. */
export const FUNDS = ['apbd', 'apbn', 'foundation', 'donor', 'company', 'other'] as const
/** What a plan begins with. */
export const BEGINNINGS = ['sample', 'last', 'empty'] as const

export const stateOf = (v: { proposedAt: string | null; lockedAt: string | null }): VersionState =>
  v.lockedAt !== null ? 'locked' : v.proposedAt !== null ? 'proposed' : 'written'

/** The year can be revised as often as it must. */
export const kindAfter = (kind: VersionKind): VersionKind => VERSION_KINDS[VERSION_KINDS.indexOf(kind) + 1] ?? 'revised'

/** The plan of the coming year is the one that is written now (domain.md 9.1); that of this year can be made up for. */
export const yearsToPlan = (today: Temporal.PlainDate): readonly number[] => [today.year + 1, today.year]

/** Above this no line is a line of a house. The database says the same. */
const MOST = 999_999_999_999
const FACTOR = /^([1-9]\d{0,4}|[1-9]\d{0,1}\.\d{3})(?:\s+([\p{L}/ ]{1,24}))?$/u
const PRICE = /^(?:rp\s?)?(\d{1,3}(?:\.\d{3})+|\d{1,11})$/iu

export type Calculation = { priceRupiah: number; counts: number[]; text: string; amountRupiah: number }
const digits = (text: string) => Number(text.replaceAll('.', ''))

/**
 * How a line is reckoned, as a person writes it (domain.md 9.3): "27.000 × 40 orang × 180 hari", or a lump sum alone. The price
 * stands first, then at most three numbers with a word of what they count. Undefined when it can be read in two ways or in none.
 */
export function readCalculation(typed: string): Calculation | undefined {
  const [first = '', ...factors] = typed.split(/[×x*]/iu).map((part) => part.trim().replace(/\s+/g, ' '))
  const price = PRICE.exec(first)?.[1]
  const read = factors.map((part) => FACTOR.exec(part))
  if (price === undefined || read.length > 3 || read.includes(null)) return undefined
  const priceRupiah = digits(price)
  const counts = read.map((m) => digits(m?.[1] ?? ''))
  const amountRupiah = counts.reduce((n, count) => n * count, priceRupiah)
  if (amountRupiah > MOST) return undefined
  const said = read.map((m, i) => [thousands(counts[i] ?? 0), m?.[2]].filter(Boolean).join(' '))
  return { priceRupiah, counts, amountRupiah, text: [thousands(priceRupiah), ...said].join(' × ') }
}

const thousands = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, '.')

type Spread = { amountRupiah: number; fromMonth: number; untilMonth: number }

/** Whole rupiah for each of the twelve months: even over the months of a line, what is left over in its last. Sums to the amount. */
export function monthsOf({ amountRupiah, fromMonth, untilMonth }: Spread): number[] {
  const many = untilMonth - fromMonth + 1
  const each = Math.floor(amountRupiah / many)
  return Array.from({ length: 12 }, (_, i) => {
    const month = i + 1
    if (month < fromMonth || month > untilMonth) return 0
    return month === untilMonth ? amountRupiah - each * (many - 1) : each
  })
}

/** The cash plan: what a year needs month by month. */
export const cashPlan = (lines: readonly Spread[]): number[] =>
  lines.map(monthsOf).reduce(
    (all, of) => all.map((n, i) => n + (of[i] ?? 0)),
    Array.from({ length: 12 }, () => 0),
  )

/** Codes of one chart in their order: segment by segment as numbers, whatever their width (domain.md 9.2). */
export function compareCodes(a: string, b: string): number {
  const [one, other] = [a, b].map((code) => code.split('.').map(Number))
  for (let i = 0; i < Math.max(one?.length ?? 0, other?.length ?? 0); i++) {
    const difference = (one?.[i] ?? -1) - (other?.[i] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/** Honorarium and travel: their ceilings bind the plan as well; others may be exceeded for a reason (domain.md 9.2). */
const BINDING = ['5.1.2.2.1.3', '5.1.2.4']
export const ceilingBinds = (code: string | null): boolean => {
  if (code === null) return false
  const plain = code.split('.').map(Number).join('.')
  return BINDING.some((of) => plain === of || plain.startsWith(`${of}.`))
}

type Line = {
  priceRupiah: number
  fromMonth: number
  untilMonth: number
  ceilingRupiah: number | null
  ceilingReason: string | null
}
export type LineProblem = 'months_backwards' | 'above_binding_ceiling' | 'ceiling_reason_needed'

/** Why a line can not stand as it is; null when it can. */
export function judgeLine(line: Line, accountCode: string | null): LineProblem | null {
  if (line.untilMonth < line.fromMonth) return 'months_backwards'
  if (line.ceilingRupiah === null || line.priceRupiah <= line.ceilingRupiah) return null
  if (ceilingBinds(accountCode)) return 'above_binding_ceiling'
  return line.ceilingReason ? null : 'ceiling_reason_needed'
}

type Amount = { key: string; amountRupiah: number }
/** What stands in each version under one key, in the order of the versions; null where it is not in it. */
export const across = (key: string, versions: readonly (readonly Amount[])[]): (number | null)[] =>
  versions.map((lines) => lines.find((l) => l.key === key)?.amountRupiah ?? null)

export const sumOf = (lines: readonly { amountRupiah: number }[]): number =>
  lines.reduce((n, l) => n + l.amountRupiah, 0)

/** Where a line stands: a programme, and an activity of it (domain.md 9.1, 9.2). Codes are text, as whoever pays writes them; a house without any has none. */
export type Heading = {
  programmeCode: string | null
  programme: string | null
  activityCode: string | null
  activity: string
}
/** Segments of digits, as in the chart of accounts; the database says the same. */
export const SEGMENTS = /^\d{1,12}(\.\d{1,12}){0,11}$/

const isOne = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
const isOneCode = (a: string | null, b: string | null) => a !== null && b !== null && compareCodes(a, b) === 0

export const sameProgramme = (a: Heading, b: Heading): boolean =>
  isOneCode(a.programmeCode, b.programmeCode) ||
  (a.programmeCode === b.programmeCode && isOne(a.programme ?? '', b.programme ?? ''))

export const sameActivity = (a: Heading, b: Heading): boolean =>
  isOneCode(a.activityCode, b.activityCode) || (a.activityCode === b.activityCode && isOne(a.activity, b.activity))

/** The same under both, and written alike: what a plan says twice it says in the same words. */
export const isHeading = (a: Heading, b: Heading): boolean => sameProgramme(a, b) && sameActivity(a, b)

/** The programme is the same and called otherwise, or has its code now; another code is another programme. */
export const isRenamed = (was: Heading, now: Heading): boolean =>
  was.programmeCode === null
    ? isOne(was.programme ?? '', now.programme ?? '') && now.programmeCode !== null
    : isOneCode(was.programmeCode, now.programmeCode) && !isOne(was.programme ?? '', now.programme ?? '')

export type HeadingProblem = 'code_not_clear' | 'programme_missing' | 'heading_otherwise'

/**
 * What is typed, as the other lines of the version have it: a code of another width is the same code and keeps the width that stands there. One code has one name, and an activity
 * stands under one programme; else the sums of the plan would say two things.
 */
export function settled(typed: Heading, others: readonly Heading[]): Heading | HeadingProblem {
  if ([typed.programmeCode, typed.activityCode].some((c) => c !== null && !SEGMENTS.test(c))) return 'code_not_clear'
  if (typed.programmeCode !== null && typed.programme === null) return 'programme_missing'
  // an activity that is named alone is the one that stands there
  const isBare = typed.programme === null && typed.activityCode === null
  const known = isBare && others.find((o) => isOne(o.activity, typed.activity))
  if (known) return pick(known)
  const programme = others.find((o) => sameProgramme(o, typed))
  if (programme && !isOne(programme.programme ?? '', typed.programme ?? '')) return 'heading_otherwise'
  const activity = others.find((o) => sameActivity(o, typed))
  if (activity && !(isOne(activity.activity, typed.activity) && sameProgramme(activity, typed)))
    return 'heading_otherwise'
  return { ...pick(activity ?? typed), ...programmeOf(programme ?? typed) }
}

const programmeOf = ({ programmeCode, programme }: Heading) => ({ programmeCode, programme })
const pick = (h: Heading): Heading => ({ ...programmeOf(h), activityCode: h.activityCode, activity: h.activity })

const byCode = (a: string | null, b: string | null) =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compareCodes(a, b)

export type Branch<L> = { heading: Heading; sum: number; lines: L[] }
export type Programme<L> = { heading: Heading; sum: number; activities: Branch<L>[] }

function gather<L extends Heading>(lines: readonly L[], isSame: (a: Heading, b: Heading) => boolean): L[][] {
  const groups: L[][] = []
  for (const line of lines) {
    const own = groups.find(([first]) => first && isSame(first, line))
    if (own) own.push(line)
    else groups.push([line])
  }
  return groups
}

/** Programme, activity, line, each with its sum, in the order of their codes; what has none comes last. Nothing is left out. */
export function treeOf<L extends Heading & { amountRupiah: number }>(lines: readonly L[]): Programme<L>[] {
  const headOf = ([first]: L[]): Heading => first as Heading // a group has a line
  const inOrder = <T extends { heading: Heading }>(
    all: T[],
    code: 'programmeCode' | 'activityCode',
    name: 'programme' | 'activity',
  ) =>
    all.toSorted(
      (a, b) =>
        byCode(a.heading[code], b.heading[code]) || (a.heading[name] ?? '').localeCompare(b.heading[name] ?? ''),
    )
  const programmes = gather(lines, sameProgramme).map((of) => ({
    heading: headOf(of),
    sum: sumOf(of),
    activities: inOrder(
      gather(of, sameActivity).map((own) => ({ heading: headOf(own), sum: sumOf(own), lines: own })),
      'activityCode',
      'activity',
    ),
  }))
  return inOrder(programmes, 'programmeCode', 'programme')
}

/** A code before its name, as a plan is read; the name alone where there is no code. */
export const named = (code: string | null, name: string): string => (code === null ? name : `${code} ${name}`)

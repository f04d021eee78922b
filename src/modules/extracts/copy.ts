import { createHmac } from 'node:crypto'
import { anonymise } from './anonymise.ts'
import { diverse } from './diverse.ts'
import { type Field, fifthOf, isQuasi, type Kind, LEAST_ALIKE, LEAST_DIFFERENT, quarterOf } from './rules.ts'

type Woman = { caseId: string; told: Readonly<Partial<Record<Field, string>>> }

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

type Copy = { kind: Kind; recipientKey: string; extractId: string }

/**
 * For whom an alias is the same: an office knows her again in its next copy. A study does not: two copies with other fields, laid side by
 * side by their aliases, would tell her apart though she looks like four others in each.
 */
export const aliasedFor = ({ kind, recipientKey, extractId }: Copy): string =>
  kind === 'research' ? `${recipientKey} ${extractId}` : recipientKey

/** What she is called in these copies, always the same; in those of another she is called otherwise, and nobody can tell who is who. */
export function aliasFor(pepper: Buffer, centreId: string, forWhom: string): (caseId: string) => string {
  return (caseId) => {
    const mac = createHmac('sha256', pepper).update(`extract ${centreId} ${forWhom} ${caseId}`).digest()
    let n = mac.readBigUInt64BE(0)
    let alias = ''
    for (let i = 0; i < 10; i++) {
      alias += LETTERS[Number(n % 30n)]
      n /= 30n
    }
    return alias
  }
}

/** What a study gets rounded. */
const ROUNDED: Readonly<Partial<Record<Field, (said: string) => string>>> = {
  came: quarterOf,
  ended: quarterOf,
  attendance: fifthOf,
}

type Row = { caseId: string; alias: string; told: Readonly<Partial<Record<Field, string>>> }

/** The rows as they leave, each with whose it is for the register of the house alone, in the order of their aliases: it is another for each recipient and says nothing of when anybody came. */
export function rowsOfCopy(
  kind: Kind,
  women: readonly Woman[],
  alias: (caseId: string) => string,
): { rows: Row[]; leftOut: number } {
  const inOrder = (rows: Row[]) => rows.toSorted((a, b) => a.alias.localeCompare(b.alias))
  if (kind === 'office')
    return { rows: inOrder(women.map((w) => ({ caseId: w.caseId, alias: alias(w.caseId), told: w.told }))), leftOut: 0 }
  const { rows, leftOut } = anonymise(
    women.map((w) => {
      const entries = Object.entries(w.told) as [Field, string][] // the fields that were asked for
      const said = entries.map(([f, v]) => [f, v === '' ? v : (ROUNDED[f]?.(v) ?? v)] as const)
      return {
        of: { caseId: w.caseId, alias: alias(w.caseId), rest: Object.fromEntries(said.filter(([f]) => !isQuasi(f))) },
        quasi: Object.fromEntries(said.filter(([f]) => isQuasi(f))),
      }
    }),
    LEAST_ALIKE,
  )
  // they look alike in all that leaves: what is asked about them must differ
  const apart = diverse(
    rows.map(({ of, quasi }) => ({
      of: { ...of, quasi },
      group: JSON.stringify(Object.entries(quasi).sort()),
      told: of.rest,
    })),
    LEAST_DIFFERENT,
  )
  return {
    rows: inOrder(
      apart.map(({ of, told }) => ({ caseId: of.caseId, alias: of.alias, told: { ...of.quasi, ...told } })),
    ),
    leftOut,
  }
}

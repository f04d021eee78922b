import { maskNumber } from '../../kernel/identity-number.ts'
import { NAMES_LOOK_ALIKE, nameSimilarity } from '../../kernel/name-spelling.ts'
import type { Code } from '../../platform/database/kysely.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { type Identity, type KnownSoFar, openIdentities } from './facts.ts'
import { askMarks } from './mark-questions.ts'
import { namesOf } from './name-memory.ts'
import type { Reason } from './rules.ts'
import { alikeReasons } from './rules.ts'

export type Draft = Pick<
  KnownSoFar,
  'fullName' | 'alias' | 'nik' | 'phone' | 'birthDate' | 'birthYear' | 'motherName' | 'district'
>

/** At most so many files are opened to be compared; a common name has more, and the numbers tell then. */
const MOST_OPENED = 12
const MARK_REASON: Readonly<Record<string, Reason>> = { nik: 'same_nik', phone: 'same_phone', person: 'same_person' }

export type Likely = { caseId: string; reasons: Reason[]; identity: Identity | null }

/** Files that may be hers: by equal marks in the whole centre, by a name that looks alike among the files that open. */
export async function likelyFiles(ctx: Ctx, draft: Draft, except: readonly string[]): Promise<Likely[]> {
  const reasons = new Map<string, Reason[]>()
  for (const { caseId, kind } of await askMarks(ctx, draft)) {
    const reason = MARK_REASON[kind]
    if (reason && !except.includes(caseId)) reasons.set(caseId, [...(reasons.get(caseId) ?? []), reason])
  }
  const alike = (await lookAlikes(ctx, draft)).filter((caseId) => !except.includes(caseId) && !reasons.has(caseId))
  const opened = await openIdentities(ctx, [...reasons.keys(), ...alike])
  for (const caseId of [...reasons.keys(), ...alike]) {
    const identity = opened.get(caseId)
    if (!identity) continue
    const more = alikeReasons(draft, identity)
    if (more.length > 0) reasons.set(caseId, [...(reasons.get(caseId) ?? []), ...more])
  }
  return [...reasons]
    .map(([caseId, why]) => ({ caseId, reasons: why, identity: opened.get(caseId) ?? null }))
    .sort((a, b) => b.reasons.length - a.reasons.length)
}

async function lookAlikes(ctx: Ctx, draft: Draft): Promise<string[]> {
  const typed = [draft.fullName, draft.alias].filter((n): n is string => n !== undefined && n.trim().length > 2)
  if (typed.length === 0) return []
  const { entries, index } = await namesOf(ctx)
  const near = typed.flatMap((name) =>
    index.search(name, 60).flatMap(({ position }) => {
      const entry = entries[position]
      return entry && entry.kind !== 'call' && nameSimilarity(name, entry.name) >= NAMES_LOOK_ALIKE
        ? [entry.caseId]
        : []
    }),
  )
  return [...new Set(near)].slice(0, MOST_OPENED)
}

export type Stay = {
  caseId: string
  clientId: string
  registerNo: string | null
  state: Code<'cases', 'state'>
  openedOn: string
  closedOn: string | null
  episode: number
}

export const staysBy = async (ctx: Ctx, caseIds: readonly string[]): Promise<Map<string, Stay>> => {
  if (caseIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'clientId', 'registerNo', 'state', 'openedOn', 'closedOn', 'episode'])
    .where('caseId', 'in', [...caseIds])
    .execute()
  return new Map(rows.map((r) => [r.caseId, r]))
}

/** What stands in the column of one file when two lie side by side. The NIK stays masked. */
export async function sidesOf(ctx: Ctx, identities: ReadonlyMap<string, Identity>) {
  const labels = await labelsOf(ctx, [...identities.keys()])
  return new Map(
    [...identities].map(([caseId, i]) => [
      caseId,
      {
        fullName: i.fullName,
        callName: labels.get(caseId)?.label ?? '–',
        birthDate: i.birthDate ?? null,
        birthYear: i.birthYear ?? null,
        district: i.district ?? null,
        nik: i.nik ? maskNumber(i.nik) : null,
      },
    ]),
  )
}

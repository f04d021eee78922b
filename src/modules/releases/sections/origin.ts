import { foldForSearch } from '../../../kernel/person-name.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openIdentities } from '../../clients/facts.ts'
import { groupsOf } from '../../lists/facts.ts'
import { papersOf } from '../../referrals/facts.ts'
import type { Span } from '../rules.ts'
import { count, livingOn } from './people.ts'
import type { Section } from './section.ts'

const NOT_SAID = 'tidak disebut'
/** Of health (domain.md 3.2 and 3.6): it stands in no report. */
const OF_HEALTH = 16

/** Which categories of the regulation the senders named, of those who are there at the end: the number alone, and several may be hers. */
export async function categories(ctx: Ctx, { until }: Span): Promise<Section> {
  const here = await livingOn(ctx, until)
  const papers = await papersOf(ctx, here)
  const named = new Map<number, string[]>()
  const unnamed: string[] = []
  for (const id of here) {
    const hers = (await groupsOf(ctx, papers.get(id)?.list)).filter((n) => n !== OF_HEALTH)
    for (const n of hers) named.set(n, [...(named.get(n) ?? []), id])
    if (hers.length === 0) unnamed.push(id)
  }
  return {
    title: 'Kategori menurut daftar pengirim, akhir masa',
    head: ['Nomor pada peraturan', 'Orang'],
    draws: 'counts',
    onlyWhere: true,
    lines: [
      ...[...named].toSorted(([a], [b]) => a - b).map(([n, ids]) => count(`Kategori ${n}`, ids)),
      count(NOT_SAID, unnamed),
    ],
  }
}

/** From which kecamatan those who are there at the end come, as it stands with who they are; of a protected woman nobody is told. */
export async function origins(ctx: Ctx, { until }: Span): Promise<Section> {
  const here = await livingOn(ctx, until)
  const known = await openIdentities(ctx, here)
  const kept = await protectedOf(ctx, here)
  const places = new Map<string, { said: string; ids: string[] }>()
  const unknown: string[] = []
  for (const id of here) {
    const said = kept.has(id) ? '' : (known.get(id)?.district ?? '').trim()
    const key = foldForSearch(said)
    if (key === '') {
      unknown.push(id)
      continue
    }
    const place = places.get(key) ?? { said, ids: [] }
    place.ids.push(id)
    places.set(key, place)
  }
  const ordered = [...places.values()].toSorted(
    (a, b) => b.ids.length - a.ids.length || a.said.localeCompare(b.said, 'id'),
  )
  return {
    title: 'Asal menurut kecamatan, akhir masa',
    head: ['Kecamatan', 'Orang'],
    draws: 'counts',
    onlyWhere: true,
    lines: [...ordered.map(({ said, ids }) => count(said, ids)), count(NOT_SAID, unknown)],
  }
}

async function protectedOf(ctx: Ctx, caseIds: readonly string[]): Promise<Set<string>> {
  if (caseIds.length === 0) return new Set()
  const rows = await ctx.db
    .selectFrom('cases')
    .select('caseId')
    .where('caseId', 'in', [...caseIds])
    .where('isProtected', '=', true)
    .execute()
  return new Set(rows.map((r) => r.caseId))
}

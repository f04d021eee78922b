import { momentIn } from '../../kernel/dates.ts'
import { words } from '../../kernel/words.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import type { IncidentKind, Level, NAMINGS, PLACES } from './rules.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

const t = words(id, en)

type Incident = {
  incidentId: string
  kind: IncidentKind
  level: Level
  place: (typeof PLACES)[number]
  happenedAt: string
  knownAt: string
}

/** What the letter says by codes and hours, and how the women who were there stand in it. */
export async function letterLines(ctx: Ctx, i: Incident, naming: (typeof NAMINGS)[number]) {
  const cases = await ctx.db
    .selectFrom('incidentWomen as w')
    .innerJoin('cases as c', (j) => j.onRef('c.centreId', '=', 'w.centreId').onRef('c.caseId', '=', 'w.caseId'))
    .select(['c.caseId', 'c.registerNo', 'c.codeName', 'c.isProtected'])
    .where('w.incidentId', '=', i.incidentId)
    .execute()
  const labels = await labelsOf(
    ctx,
    cases.map((c) => c.caseId),
  )
  const nameOf = (c: (typeof cases)[number]) => {
    if (c.isProtected) return `Kode ${c.codeName ?? '–'}`
    if (naming === 'names') return labels.get(c.caseId)?.label ?? '–'
    return c.registerNo ? `Nomor induk ${c.registerNo}` : 'Belum bernomor induk'
  }
  const say = (key: string) => t.in('id', t.known(key)) // letters are Indonesian
  return {
    kejadian: [
      { label: 'Jenis', isi: say(`kind.${i.kind}`) },
      { label: 'Tingkat', isi: say(`level.${i.level}`).replace(/^\d /, '') },
      { label: 'Waktu kejadian', isi: momentIn(Temporal.Instant.from(i.happenedAt), ctx.zone) },
      { label: 'Tempat', isi: say(`place.${i.place}`) },
      { label: 'Diketahui petugas', isi: momentIn(Temporal.Instant.from(i.knownAt), ctx.zone) },
    ],
    orang: cases.map(nameOf),
  }
}

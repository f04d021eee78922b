import { groupThousands } from '../../kernel/rupiah.ts'
import { incomeMonths } from '../../modules/enterprise/facts.ts'
import { resultsOf } from '../../modules/instruments/queries/results.ts'
import { bandsOf } from '../../modules/instruments/scales/bands.ts'
import instruments from '../../modules/instruments/words/rules.id.json' with { type: 'json' }
import type { PictureRow } from '../../modules/letters/papers/naskah/pictures.ts'
import { goalsOf } from '../../modules/plans/facts.ts'
import { tracksOf } from '../../modules/tracks/facts.ts'
import type { ofCase } from '../../modules/training/queries/of-case.ts'
import { COMPETENT_FROM, ROUNDS, rubricOf } from '../../modules/training/rules.ts'
import training from '../../modules/training/words/id.json' with { type: 'json' }
import type { Ctx } from '../../platform/http/context.ts'
import { dayWords, sayOf } from './say.ts'

const said = sayOf(instruments)
const marks = sayOf(training)
const mean = (hundredths: number) => (hundredths / 100).toFixed(2).replace('.', ',')
export const level = (n: number | null) => (n === null ? '' : n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0')

type Scored = { goalId: string; herWords: string; weight: number; level: number; note: string | null }

/** Her goals from where she began to where she is: as the evaluation says, else as they were rated last. */
export async function goalRows(ctx: Ctx, caseId: string, scored: readonly Scored[]): Promise<PictureRow[]> {
  const planned = await goalsOf(ctx, caseId)
  const now = scored.length > 0 ? scored : planned.map((g) => ({ ...g, herWords: g.herWords ?? '', note: null }))
  return now.map((g) => {
    const first = planned.find((p) => p.goalId === g.goalId)?.startLevel ?? null
    return {
      cells: [g.herWords, level(first), level(g.level), String(g.weight), g.note ?? ''],
      drawn: { kind: 'climb', first, now: g.level },
    }
  })
}

/** The whole of each instrument from its first time to its last, in the version that was asked last; no part and no answer of it. */
export async function scoreRows(ctx: Ctx, caseId: string): Promise<PictureRow[]> {
  return (await resultsOf(ctx, caseId)).flatMap(({ code, name, takings, trend, comparison }) => {
    // the score that the screen draws: with its cut-off where it has one
    const whole = takings[0] && bandsOf(code, takings[0].instrumentVersion)?.score
    const drawn = whole ? trend.find((x) => x.code === whole) : trend[0]
    const range = takings.flatMap((k) => k.scored?.scores.find((x) => x.code === drawn?.code) ?? [])[0]
    const points = (drawn?.segments.at(-1)?.points ?? []).flatMap((p) =>
      p.value === null ? [] : [{ on: p.on, value: p.value }],
    )
    const [first, last] = [points[0], points.at(-1)]
    if (!range || !first || !last) return []
    const once = points.length === 1
    const at = (p: typeof first) => `${p.value}, ${dayWords(p.on)}`
    const change = comparison?.scores.find((x) => x.code === range.code)?.meaning
    return {
      cells: [
        name.id,
        once ? '' : at(first),
        at(last),
        `${range.min}–${range.max}`,
        once ? '' : said.code('change', change),
      ],
      drawn: {
        ...{ kind: 'way', min: range.min, max: range.max, first: once ? null : first.value, last: last.value },
        between: points.slice(1, -1).map((p) => p.value),
      },
    }
  })
}

/** Each criterion of the test at the end, in the order of its rubric. */
export async function markRows(
  ctx: Ctx,
  test: { track: string; marks: Readonly<Record<string, number>> } | null,
): Promise<PictureRow[]> {
  if (!test) return []
  const row = (await tracksOf(ctx)).find((t) => t.track === test.track)
  const criteria = (row && rubricOf(row)?.criteria) ?? []
  const at = (code: string) => criteria.findIndex((c) => c.code === code)
  return Object.entries(test.marks)
    .toSorted(([a], [b]) => at(a) - at(b))
    .map(([code, value]) => {
      const of = criteria[at(code)]
      const word = of?.text ?? criterionSaid(code)
      return {
        cells: [
          of?.isCritical ? `${word} (${marks.word('rubric.critical')})` : word,
          marks.code('level', String(value)),
        ],
        drawn: { kind: 'bar', whole: 4, parts: [{ value, look: 'full' }], yard: COMPETENT_FROM },
      }
    })
}

/** Of a criterion that stands in no list any more, the words of its code. */
const criterionSaid = (code: string) =>
  Object.hasOwn(training, `criterion.${code}`) ? marks.code('criterion', code) : code.replaceAll('_', ' ')

/** Each unit that was rated, from its first round to its last. */
export function unitRows({
  units,
  ratings,
}: Pick<Awaited<ReturnType<typeof ofCase>>, 'units' | 'ratings'>): PictureRow[] {
  return units.flatMap((u) => {
    const rounds = ROUNDS.map((round) => ratings.find((r) => r.unitId === u.unitId && r.round === round))
    const known = rounds.flatMap((r) => (r ? [r.meanHundredths] : []))
    const last = known.at(-1)
    if (last === undefined) return []
    return {
      cells: [u.title, ...rounds.map((r) => (r ? mean(r.meanHundredths) : ''))],
      drawn: {
        ...{ kind: 'way', min: 1, max: 4, last: last / 100, between: known.slice(1, -1).map((n) => n / 100) },
        first: known.length > 1 ? (known[0] ?? last) / 100 : null,
      },
    }
  })
}

/** What came in after she left, from her first visit up to that day, beside the poverty line of her household on each. */
export async function incomeRows(ctx: Ctx, caseId: string, until: string): Promise<PictureRow[]> {
  const months = (await incomeMonths(ctx, caseId)).filter((m) => m.on <= until)
  const lineOf = (m: (typeof months)[number]) => (m.povertyLine ? m.povertyLine.rupiah * m.people : null)
  const whole = Math.max(1, ...months.map((m) => Math.max(m.ownRupiah + m.othersRupiah, lineOf(m) ?? 0)))
  return months.map((m) => {
    const yard = lineOf(m)
    return {
      cells: [
        m.month === null ? dayWords(m.on) : `ke-${m.month}, ${dayWords(m.on)}`,
        ...[m.ownRupiah, m.othersRupiah].map((n) => groupThousands(n)),
        m.perCapitaRupiah === null ? '' : groupThousands(m.perCapitaRupiah),
        yard === null ? '' : groupThousands(yard),
      ],
      drawn: {
        ...{ kind: 'bar', whole, yard },
        parts: [
          { value: Math.max(0, m.ownRupiah), look: 'full' },
          { value: m.othersRupiah, look: 'half' },
        ],
      },
    }
  })
}

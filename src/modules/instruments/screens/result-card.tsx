import { shortDayYear } from '../../../app/web/client/days.ts'
import { DataTable } from '../../../design/data-table.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { findInstrument } from '../scales/registry.ts'
import type { Result } from './api.ts'
import { Dumbbell } from './dumbbell.tsx'
import { Trend } from './trend.tsx'
import { own, rules, said, t } from './words.ts'

type Taking = Result['takings'][number]
type Value = NonNullable<Taking['scored']>['scores'][number]

/** The word of a score, a domain or a part; domains are items of the instrument. */
export function wordOf(taking: { instrumentVersion: number }, code: string, value: string): string {
  const item = findInstrument(code, taking.instrumentVersion)?.items.find((i) => i.id === value)
  if (item) return own(item.text)
  return rules(rules.known(rules.has(`part.${value}`) ? `part.${value}` : `score.${value}`)) // the whole has scores, a part its name
}

/** Low enough to begin a goal with: crisis or vulnerable on the ladder, the lower half elsewhere. */
const isLow = (v: Value) => v.value <= v.min + (v.max - v.min) * 0.25

export function ResultCard({ caseId, result }: { caseId: string; result: Result }) {
  const [last] = result.takings
  if (!last) return null
  const scored = last.scored
  return (
    <>
      <header className="card__head">
        <h3>{own(result.name)}</h3>
        <span className="push small quiet">{t('results.times', { count: result.takings.length })}</span>
      </header>
      {scored === null ? (
        <p className="card__body quiet">{t('results.closed')}</p>
      ) : (
        <div className="card__body stack">
          {scored.band && <p className="strong">{said(scored.band.code, scored.band.params)}</p>}
          {scored.notes.map((n) => (
            <p key={n.code} className="small">
              {said(n.code, n.params)}
            </p>
          ))}
          {!scored.isComplete && (
            <p className="small quiet">
              {t('results.missing', { count: scored.notAsked.length + scored.unanswered.length })}
            </p>
          )}
          <Changes result={result} last={last} />
          {result.trend.slice(0, 1).map((trend) => (
            <Trend key={trend.code} label={wordOf(last, result.code, trend.code)} trend={trend} />
          ))}
          <Goals caseId={caseId} code={result.code} last={last} parts={scored.parts.filter(isLow)} />
          <Numbers result={result} />
        </div>
      )}
    </>
  )
}

function Changes({ result, last }: { result: Result; last: Taking }) {
  const parts = last.scored?.parts ?? []
  const c = result.comparison
  const before = new Map([...(c?.parts ?? []), ...(c?.scores ?? [])].map((x) => [x.code, x]))
  const rows = [...(last.scored?.scores.slice(0, 1).map((s) => ({ ...s, band: undefined })) ?? []), ...parts]
  return (
    <>
      <Dumbbell
        rows={rows.map((r) => {
          const change = before.get(r.code)
          const band = r.band ? said(r.band.code, r.band.params) : t('results.of', { value: r.value, max: r.max })
          const moved =
            change && (change.meaning === 'better' || change.meaning === 'worse')
              ? rules.code('change', change.meaning).toLowerCase()
              : null
          return {
            key: r.code,
            label: wordOf(last, result.code, r.code),
            min: r.min,
            max: r.max,
            first: change?.before ?? null,
            last: r.value,
            word: moved ? `${band}, ${moved}` : band,
          }
        })}
      />
      {c && (
        <p className="small quiet">
          {t('results.span', { first: shortDayYear(c.baselineOn), last: shortDayYear(c.latestOn) })}
        </p>
      )}
    </>
  )
}

function Goals({ caseId, code, last, parts }: { caseId: string; code: string; last: Taking; parts: readonly Value[] }) {
  if (parts.length === 0) return null
  return (
    <div className="row row--wrap">
      {parts.slice(0, 4).map((p) => {
        const word = wordOf(last, code, p.code)
        return (
          <LinkButton
            key={p.code}
            small
            icon="flag-3"
            href={`/penerima-manfaat/${caseId}/rencana?bidang=${encodeURIComponent(word)}`}
          >
            {t('results.to_goal', { domain: word })}
          </LinkButton>
        )
      })}
    </div>
  )
}

/** Every chart has its table. */
function Numbers({ result }: { result: Result }) {
  const codes = [
    ...new Set(
      result.takings.flatMap((x) => [...(x.scored?.scores ?? []), ...(x.scored?.parts ?? [])].map((s) => s.code)),
    ),
  ]
  const numberOf = (x: Taking, code: string) =>
    [...(x.scored?.scores ?? []), ...(x.scored?.parts ?? [])].find((s) => s.code === code)?.value ?? '–'
  return (
    <details>
      <summary>{t('results.table')}</summary>
      <DataTable
        caption={own(result.name)}
        rows={codes}
        rowKey={(code) => code}
        cards={false}
        columns={[
          {
            key: 'what',
            label: t('results.what'),
            head: true,
            cell: (code) => wordOf(result.takings[0] as Taking, result.code, code), // a result has a taking
          },
          ...result.takings.toReversed().map((x) => ({
            key: x.takingId,
            label: shortDayYear(x.takenOn),
            right: true,
            cell: (code: string) => String(numberOf(x, code)),
          })),
        ]}
      />
    </details>
  )
}

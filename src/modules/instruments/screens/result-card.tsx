import { dayMonth, shortDayYear } from '../../../app/web/client/days.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { Banner } from '../../../design/banner.tsx'
import { Bands } from '../../../design/charts/bands.tsx'
import { Dumbbell } from '../../../design/charts/dumbbell.tsx'
import { LinkButton } from '../../../design/link.tsx'
import type { MiniRows } from '../../../design/mini-table.tsx'
import { bandsOf } from '../scales/bands.ts'
import { findInstrument } from '../scales/registry.ts'
import type { Result } from './api.ts'
import { SetAside } from './set-aside.tsx'
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

type Props = { caseId: string; result: Result; maySetAside: boolean }
export function ResultCard({ caseId, result, maySetAside }: Props) {
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
          {last.dangers.length > 0 && (
            <Banner
              kind="danger"
              action={
                <LinkButton small href={`/penerima-manfaat/${caseId}/keselamatan`}>
                  {t('stop.open')}
                </LinkButton>
              }
            >
              {last.dangers.map((code) => rules(code)).join('. ')}
            </Banner>
          )}
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
          <OverTime result={result} last={last} />
          <Changes result={result} last={last} />
          <Goals caseId={caseId} code={result.code} last={last} parts={scored.parts.filter(isLow)} />
          <div className="row row--wrap no-print">
            <PrintForm caseId={caseId} code="f13" of="narrative" id={last.takingId} />
            {maySetAside && <SetAside takings={result.takings} />}
          </div>
        </div>
      )}
    </>
  )
}

/** The score with a cut-off on its bands; without one its line alone, once there are three to join. */
function OverTime({ result, last }: { result: Result; last: Taking }) {
  const banded = bandsOf(result.code, last.instrumentVersion)
  const trend = banded ? result.trend.find((x) => x.code === banded.score) : result.trend[0]
  const range = last.scored?.scores.find((x) => x.code === trend?.code)
  if (!trend || !range) return null
  const lines = trend.segments.map((s) =>
    s.points.flatMap((p, i) =>
      p.value === null
        ? []
        : [{ key: `${s.version} ${p.on} ${i}`, day: dayMonth(p.on), at: Date.parse(p.on), value: p.value }],
    ),
  )
  if (!banded && lines.flat().length < 3) return null
  return (
    <>
      <Bands
        title={wordOf(last, result.code, trend.code)}
        note={withChange(t('results.of', { value: range.value, max: range.max }), changesOf(result).get(trend.code))}
        min={range.min}
        max={range.max}
        bands={banded ? banded.bands.map(({ from, word }) => ({ from, word: said(word) })) : []}
        lines={lines}
        words={{
          day: t('results.day'),
          value: t('results.value'),
          change: t('results.change'),
          first: t('results.first'),
          cut: (value) => t('results.cut', { value }),
        }}
      />
      {trend.segments.length > 1 && <p className="small quiet">{t('results.break')}</p>}
    </>
  )
}

type Change = NonNullable<Result['comparison']>['scores'][number]

const changesOf = ({ comparison }: Result): ReadonlyMap<string, Change> =>
  new Map([...(comparison?.parts ?? []), ...(comparison?.scores ?? [])].map((x) => [x.code, x]))

/** What a change means is said in words: upward is better in one instrument and worse in another. */
const withChange = (word: string, change: Change | undefined): string =>
  change?.meaning === 'better' || change?.meaning === 'worse'
    ? `${word}, ${rules.code('change', change.meaning).toLowerCase()}`
    : word

/** First to last of its parts, or of a score that has no cut-off. */
function Changes({ result, last }: { result: Result; last: Taking }) {
  const c = result.comparison
  const before = changesOf(result)
  const scores = bandsOf(result.code, last.instrumentVersion) ? [] : (last.scored?.scores.slice(0, 1) ?? [])
  const rows = [...scores.map((s) => ({ ...s, band: undefined })), ...(last.scored?.parts ?? [])]
  if (rows.length === 0) return null
  return (
    <Dumbbell
      title={t('results.by_part')}
      note={c ? t('results.span', { first: shortDayYear(c.baselineOn), last: shortDayYear(c.latestOn) }) : undefined}
      table={numbersOf(result, last)}
      rows={rows.map((r) => {
        const change = before.get(r.code)
        const band = r.band ? said(r.band.code, r.band.params) : t('results.of', { value: r.value, max: r.max })
        return {
          key: r.code,
          label: wordOf(last, result.code, r.code),
          min: r.min,
          max: r.max,
          first: change?.before ?? null,
          last: r.value,
          word: withChange(band, change),
        }
      })}
    />
  )
}

/** Every score and part of every time, the oldest first. */
function numbersOf(result: Result, last: Taking): MiniRows {
  const valuesOf = (x: Taking) => [...(x.scored?.scores ?? []), ...(x.scored?.parts ?? [])]
  const codes = [...new Set(result.takings.flatMap((x) => valuesOf(x).map((s) => s.code)))]
  const times = result.takings.toReversed()
  return {
    head: [t('results.what'), ...times.map((x) => shortDayYear(x.takenOn))],
    rows: codes.map((code) => ({
      key: code,
      cells: [
        wordOf(last, result.code, code),
        ...times.map((x) => valuesOf(x).find((s) => s.code === code)?.value ?? '–'),
      ],
    })),
  }
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

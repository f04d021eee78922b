import { monthOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate, useSearchParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Trail } from '../../../design/charts/trail.tsx'
import { Link } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { figureList } from '../lists/figures.ts'
import { CHAPTERS } from '../rules.ts'
import { type All, api, type Line } from './api.ts'
import { besideSaid, valueSaid } from './values.ts'
import { t } from './words.ts'

const saidMonth = (month: string) => monthOf(`${month}-15`)
const pageOf = (no: number, month: string) => `/laporan/indikator/${no}?bulan=${month}`

/** Indikator: chapter by chapter this month and the one before, and six months as a line. */
export function AllIndicators() {
  const [month] = useSearchParam('bulan')
  const read = useRead(api.indicators.all, month ? { month } : {})
  return (
    <ReadView read={read} lines={12}>
      {(all) => (
        <>
          <PageHead
            title={t('page.title')}
            note={t('page.note', { month: saidMonth(all.span.month), before: saidMonth(all.before) })}
            actions={<Months of={all} />}
          />
          <div className="stack stack-5">
            {(all.span.isRunning || all.indicators.some((i) => i.scope === 'own')) && (
              <p className="small quiet">
                {all.span.isRunning && t('page.running')}{' '}
                {all.indicators.some((i) => i.scope === 'own') && t('page.own')}
              </p>
            )}
            {CHAPTERS.map((chapter) => (
              <Chapter
                key={chapter}
                title={t(`chapter.${chapter}`)}
                all={all}
                lines={all.indicators.filter((i) => i.chapter === chapter && i.state === 'counted')}
              />
            ))}
            <NotCounted lines={all.indicators.filter((i) => i.state !== 'counted')} />
          </div>
        </>
      )}
    </ReadView>
  )
}

/** The months that can be looked at: a year back, and the one that runs. */
function Months({ of }: { of: All }) {
  return (
    <Select
      label={t('page.choose')}
      small
      value={of.span.month}
      options={of.months.map((value) => ({ value, label: saidMonth(value) }))}
      onChange={(value) => navigate(`/laporan/indikator?bulan=${value}`)}
    />
  )
}

function Chapter({ title, all, lines }: { title: string; all: All; lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <Section title={title} count={lines.length}>
      <WholeList
        of={figureList}
        t={t}
        caption={title}
        rows={lines.map((line) => ({ ...line, name: `I${line.no} ${line.name}` }))}
        rowKey={(l) => String(l.no)}
        cells={{
          name: (l) => (
            <>
              <Link href={pageOf(l.no, all.span.month)}>{l.name}</Link>
              <br />
              <span className="small quiet">{l.how}</span>
            </>
          ),
          now: (l) => <Now of={l} />,
          before: (l) => valueSaid(l.figures[0]?.before ?? null, l.figures[0]?.unit ?? 'count'),
          trail: (l) => <Months6 of={l} />,
        }}
      />
    </Section>
  )
}

function Now({ of }: { of: Line }) {
  const [main] = of.figures
  if (!main || main.now === null) return <span className="small quiet">{of.none}</span>
  return (
    <>
      <b className="num">{valueSaid(main.now, main.unit)}</b>
      {main.name && ` ${main.name}`}
      {besideSaid(of.figures).map((line) => (
        <span key={line} className="small quiet">
          <br />
          {line}
        </span>
      ))}
    </>
  )
}

function Months6({ of }: { of: Line }) {
  const unit = of.figures[0]?.unit ?? 'count'
  const said = of.trail.map((v) => (v === null ? t('trail.none') : valueSaid(v, unit))).join(', ')
  return <Trail values={of.trail} say={t('trail.said', { values: said })} />
}

function NotCounted({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <Section title={t('page.no_number')} count={lines.length}>
      <Card body>
        <ul className="stack stack-2">
          {lines.map((l) => (
            <li key={l.no}>
              <Link href={`/laporan/indikator/${l.no}`}>
                I{l.no} {l.name}
              </Link>
              <span className="small quiet">
                {' '}
                {l.state !== 'counted' && t(`state.${l.state}`)}: {l.none}
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}

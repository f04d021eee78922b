import { fullDay, monthOf } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { bedList, markList, plotList } from '../lists/behind.ts'
import { type Drawn, isPartOf, PLOTS, type Plot } from '../plots.ts'
import { api, type PlotRows } from './api.ts'
import { t } from './words.ts'

/** The rows that one number of a picture counts. */
export function PlotBehind() {
  const [asked] = useSearchParam('gambar')
  const [bar] = useSearchParam('batang')
  const [part] = useSearchParam('bagian')
  const plot = PLOTS.find((one) => one === asked)
  if (plot && bar && (!part || isPartOf(plot, part))) return <Behind {...{ plot, bar }} {...(part && { part })} />
  return (
    <>
      <PageHead title={t('page.title')} />
      <EmptyState title={t('plot.choose')} next={<Back />} />
    </>
  )
}
const Back = () => <LinkButton href="/ringkasan">{t('behind.back')}</LinkButton>

const TITLES = {
  beds: 'beds.title',
  weeks: 'weeks.title',
  month: 'attended.title',
  after: 'after.title',
  intakes: 'intakes.title',
  workload: 'workload.title',
} as const

/** What the bar is called; an intake and a colleague are known from the rows of the page before. */
const barSaid = ({ plot, bar }: Drawn): string | null => {
  if (plot === 'beds') return fullDay(bar)
  if (plot === 'weeks') return t('plot.week', { day: fullDay(bar) })
  if (plot === 'month') return monthOf(`${bar}-15`)
  return plot === 'after' ? t('after.at', { month: Number(bar) }) : null
}

/** How it was: a mark, what she lives on, what became of the stay, the stage. */
export const partSaid = (plot: Plot, part: string): string => {
  const group = plot === 'after' ? 'lives' : plot === 'intakes' ? 'ended' : plot === 'workload' ? 'stage' : 'attendance'
  return t(t.known(`${group}.${part}`))
}

function Behind(drawn: Drawn) {
  const read = useRead(api.reports.behindPlot, drawn)
  const opens = useMay('cases.read')
  const { plot, part } = drawn
  const said = [barSaid(drawn), part ? partSaid(plot, part) : null]
  const title = [t(TITLES[plot]), said.filter((s) => s !== null).join(', ')].filter((s) => s !== '').join(': ')
  const hrefOf = (caseId: string | null) => (opens && caseId ? `/penerima-manfaat/${caseId}` : undefined)
  return (
    <ReadView read={read} lines={6}>
      {({ n, rows, isCut }) => (
        <>
          <PageHead title={title} note={t('plot.note', { n })} actions={<Back />} />
          {rows.length === 0 && <EmptyState title={t('behind.none')} next={<Back />} />}
          {isCut && <p className="small quiet">{t('behind.cut')}</p>}
          {rows.length > 0 &&
            (plot === 'beds' ? (
              <WholeList
                {...{ of: bedList, t, caption: title, rows }}
                rowKey={(r) => r.key}
                cells={{ who: (r) => <Sleeper of={r} href={hrefOf(r.caseId)} /> }}
              />
            ) : (
              <Women {...{ plot, rows, title, hrefOf }} />
            ))}
        </>
      )}
    </ReadView>
  )
}

type Rows = PlotRows['rows']
type Way = (caseId: string | null) => string | undefined
type Row = { caseId: string | null; label: string; honorific: string | null; isProtected: boolean }

const Sleeper = ({ of, href }: { of: Row; href: string | undefined }) =>
  of.caseId === null ? (
    <span className="small quiet">{t('beds.unnamed')}</span>
  ) : (
    <PersonName person={personOf(of)} href={href} size="small" />
  )

function Women({ plot, rows, title, hrefOf }: { plot: Plot; rows: Rows; title: string; hrefOf: Way }) {
  const all = {
    ...{ t, caption: title, rowKey: (r: { key: string }) => r.key, href: (r: Row) => hrefOf(r.caseId) },
    rows: rows.map((r) => ({ ...r, how: r.part ? partSaid(plot, r.part) : null })),
  }
  return plot === 'weeks' || plot === 'month' ? (
    <WholeList {...{ of: markList, ...all }} />
  ) : (
    <WholeList {...{ of: plotList, ...all }} />
  )
}

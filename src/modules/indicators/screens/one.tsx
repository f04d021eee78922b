import { monthOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam, useSearchParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { grouped } from '../../../design/grouped.ts'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { dayList, rowList, soldList, thingList } from '../lists/figures.ts'
import { api, type One } from './api.ts'
import { partSaid, valueSaid } from './values.ts'
import { t } from './words.ts'

/** One indicator: what it means, its number, what it is made of, and who is counted. */
export function OneIndicator() {
  const no = Number(useRouteParam('no'))
  const [month] = useSearchParam('bulan')
  const read = useRead(api.indicators.one, { no, ...(month && { month }) })
  return (
    <ReadView read={read} lines={10}>
      {(one) => (
        <>
          <PageHead
            title={`I${one.no} ${one.name}`}
            note={monthOf(`${one.span.month}-15`)}
            actions={<LinkButton href={`/laporan/indikator?bulan=${one.span.month}`}>{t('one.back')}</LinkButton>}
          />
          <div className="stack stack-5">
            <Meaning of={one} />
            {one.state === 'counted' && (
              <>
                <Parts of={one} />
                <Rows of={one} />
              </>
            )}
          </div>
        </>
      )}
    </ReadView>
  )
}

function Meaning({ of }: { of: One }) {
  const [main] = of.figures
  return (
    <Card body>
      <div className="stack stack-3">
        {!main || main.now === null ? (
          <p>
            {of.state !== 'counted' && <b>{t(`state.${of.state}`)}. </b>}
            {of.none}
          </p>
        ) : (
          of.figures.map((f) => (
            <p key={f.name ?? ''}>
              <b className="t-page num">{valueSaid(f.now, f.unit)}</b> {f.name}{' '}
              <span className="small quiet">
                {f.fold === 'share' && `${t('out_of', { n: grouped(f.n), d: grouped(f.d) })}; `}
                {t('one.before', { value: valueSaid(f.before, f.unit) })}
              </span>
            </p>
          ))
        )}
        <dl className="told">
          <dt>{t('one.meaning')}</dt>
          <dd>{of.how}</dd>
          <dt>{t('one.of')}</dt>
          <dd>
            {of.of}
            {of.scope === 'own' && ` (${t('scope.own')})`}
          </dd>
          <dt>{t('one.from')}</dt>
          <dd>{of.from}</dd>
        </dl>
      </div>
    </Card>
  )
}

function Parts({ of }: { of: One }) {
  const parts = of.parts.filter((p) => p.part !== null || of.parts.length > 1).filter((p) => p.n > 0 || p.d > 0)
  if (parts.length < 2) return null
  const counts = of.isYesNo
  return (
    <Card body>
      <Bars
        title={t('one.parts')}
        head={[t('one.part'), t('one.number')]}
        wordy
        rows={parts.map((p) => ({
          key: p.part ?? '',
          label: partSaid(p),
          parts: [
            { key: 'n', value: p.n, look: 'full' as const },
            ...(counts ? [{ key: 'd', value: Math.max(0, p.d - p.n), look: 'rest' as const }] : []),
          ],
          said: counts ? t('out_of', { n: grouped(p.n), d: grouped(p.d) }) : grouped(Math.round(p.n)),
        }))}
      />
    </Card>
  )
}

type Row = One['rows'][number]

/** Where a thing that was counted stands. */
const PLACES = {
  session: (id: string) => `/catat/kelompok/${id}`,
  bed: () => '/kamar',
  work: (id: string) => `/karya/${id}`,
  partner: (id: string) => `/mitra/${id}`,
} as const

function Rows({ of }: { of: One }) {
  if (of.rows.length === 0)
    return of.list ? (
      <EmptyState title={t('one.no_women')} next={<LinkButton href={of.list}>{t('one.list')}</LinkButton>} />
    ) : null
  const title = t(of.thing && of.thing !== 'session' ? `rows.${of.thing}` : 'one.rows')
  return (
    <Section
      title={title}
      count={of.isCut ? undefined : of.rows.length}
      {...(of.list && { more: { href: of.list, label: t('one.list') } })}
    >
      {of.isCut && <p className="small quiet">{t('one.cut')}</p>}
      {of.thing === 'bed' && <p className="small quiet">{t('one.left_out')}</p>}
      <RowList of={of} caption={title} />
    </Section>
  )
}

function RowList({ of, caption }: { of: One; caption: string }) {
  const [main] = of.figures
  const cells = {
    part: (r: Row) => (r.part === null ? '' : partSaid(r)),
    n: (r: Row) =>
      of.isYesNo
        ? t(of.thing === 'partner' ? (r.n > 0 ? 'hit.active' : 'hit.idle') : r.n > 0 ? 'hit.yes' : 'hit.no')
        : main?.fold === 'ratio'
          ? t('out_of', { n: grouped(r.n), d: grouped(r.d) })
          : valueSaid(r.n, main?.unit ?? 'count'),
  }
  const { thing } = of
  const all = { t, caption, rowKey: (r: Row) => r.key }
  const things = {
    ...{ rows: named(of.rows), cells: { n: cells.n } },
    href: (r: Row) => (thing && r.thingId ? PLACES[thing](r.thingId) : undefined),
  }
  if (thing === 'work') return <WholeList of={soldList} {...all} {...things} />
  if (thing === 'bed' || thing === 'partner') return <WholeList of={thingList} {...all} {...things} />
  const women = { rows: of.rows, href: (r: Row) => (r.caseId ? `/penerima-manfaat/${r.caseId}` : undefined), cells }
  return thing === 'session' ? (
    <WholeList {...{ of: dayList, ...all, ...women }} cells={{ ...cells, what: (r) => <Session of={r} /> }} />
  ) : (
    <WholeList {...{ of: rowList, ...all, ...women }} />
  )
}

/** The newest first, and by name. */
const named = (rows: readonly Row[]) =>
  rows
    .map((r) => ({ ...r, what: r.what ?? t('one.unnamed') }))
    .toSorted((a, b) => (b.on ?? '').localeCompare(a.on ?? '') || a.what.localeCompare(b.what))

const Session = ({ of }: { of: Row }) =>
  of.thingId ? <Link href={PLACES.session(of.thingId)}>{of.what ?? t('one.unnamed')}</Link> : of.what

import { type ReactNode, useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { Tabs } from '../../../design/tabs.tsx'
import { api, type Item } from './api.ts'
import { t } from './words.ts'

// Casts: the codes were written through the contract, and the tables check them

const FILTERS = { open: null, decide: 'putusan', emergency: 'darurat', waiting: 'tunggu', decided: 'selesai' } as const
type Filter = keyof typeof FILTERS
type After = { receivedAt: string; listNo: number | null; caseId: string }

const hrefOf = (filter: Filter) => (FILTERS[filter] ? `/rujukan?saring=${FILTERS[filter]}` : '/rujukan')

/** Rujukan masuk: tabs by what they wait for; every tab has its own address. */
export function ReferralList({ waiting }: { waiting: ReactNode }) {
  const [wanted] = useSearchParam('saring')
  const [mine, setMine] = useSearchParam('saya')
  const filter = (Object.keys(FILTERS) as Filter[]).find((f) => FILTERS[f] === wanted) ?? 'open' // keys of the table
  const first = useRead(
    api.referrals.list,
    { filter: filter === 'waiting' ? 'open' : filter, ...(mine && { mine: true }) },
    { keep: true },
  )
  const counts = first.data?.counts
  return (
    <>
      <PageHead
        title={t('list.title')}
        actions={
          <div className="row">
            <LinkButton icon="file-spreadsheet" href="/rujukan/impor">
              {t('list.import')}
            </LinkButton>
            <LinkButton kind="primary" icon="plus" href="/rujukan/baru">
              {t('list.new')}
            </LinkButton>
          </div>
        }
      />
      {counts && counts.drafts > 0 && (
        <Banner
          icon="file-spreadsheet"
          action={
            <LinkButton small href="/rujukan/impor">
              {t('list.drafts_open')}
            </LinkButton>
          }
        >
          {t('list.drafts', { count: counts.drafts })}
        </Banner>
      )}
      <Tabs
        label={t('list.tabs')}
        current={hrefOf(filter)}
        tabs={(Object.keys(FILTERS) as Filter[]).map((f) => ({
          href: hrefOf(f),
          label: t(`list.${f}`),
          count: f === 'decided' ? undefined : counts?.[f],
        }))} // keys of the table
      />
      {filter === 'waiting' ? (
        waiting
      ) : (
        <>
          <div className="list-filter">
            <Segmented
              legend={t('list.all')}
              hideLegend
              name="mine"
              value={mine ? '1' : ''}
              onChange={(v) => setMine(v || null)}
              options={[
                { value: '', label: t('list.all') },
                { value: '1', label: t('list.mine') },
              ]}
            />
          </div>
          <Pages key={`${filter} ${mine}`} filter={filter} mine={mine !== null} />
        </>
      )}
    </>
  )
}

function Pages({ filter, mine }: { filter: Exclude<Filter, 'waiting'>; mine: boolean }) {
  const [pages, setPages] = useState<(After | null)[]>([null])
  return pages.map((after, i) => (
    <OnePage
      key={after?.caseId ?? 'first'}
      filter={filter}
      mine={mine}
      after={after}
      isLast={i === pages.length - 1}
      onMore={(next) => setPages([...pages, next])}
    />
  ))
}

type Props = {
  filter: Exclude<Filter, 'waiting'>
  mine: boolean
  after: After | null
  isLast: boolean
  onMore: (next: After) => void
}

function OnePage({ filter, mine, after, isLast, onMore }: Props) {
  const read = useRead(
    api.referrals.list,
    { filter, ...(mine && { mine: true }), ...(after && { after }) },
    { keep: true },
  )
  return (
    <ReadView read={read} lines={8}>
      {({ items, next, today }) =>
        items.length === 0 && !after ? (
          <EmptyState title={t('list.empty')}>{t('list.empty_why')}</EmptyState>
        ) : (
          <>
            <DataTable
              caption={t('list.caption')}
              rows={items}
              rowKey={(r) => r.caseId}
              columns={[
                {
                  key: 'name',
                  label: t('list.name'),
                  head: true,
                  cell: (r) => (
                    <PersonName person={personOf(r)} href={`/rujukan/${r.caseId}`} size="small" facts={factsOf(r)} />
                  ),
                },
                { key: 'from', label: t('list.from'), cell: fromOf },
                { key: 'state', label: t('list.state'), cell: (r) => <StateOf item={r} /> },
                { key: 'due', label: t('list.due'), cell: (r) => dueOf(r, today) },
                {
                  key: 'worker',
                  label: t('list.worker'),
                  cell: (r) => r.responsible ?? <span className="quiet">{t('list.nobody')}</span>,
                },
              ]}
            />
            {next && isLast && (
              <p>
                <Button wide onClick={() => onMore(next)}>
                  {t('list.more')}
                </Button>
              </p>
            )}
          </>
        )
      }
    </ReadView>
  )
}

function factsOf(r: Item) {
  return [
    r.birthYear ? t('list.born', { year: r.birthYear }) : null,
    r.intake && `${t('list.intake')} ${r.intake}`,
    r.risk === 'high' || r.risk === 'emergency' ? t('list.risk', { level: t.code('risk', r.risk) }) : null,
  ]
}

const fromOf = (r: Item) => (
  <span>
    {r.office ?? t(`source.${r.source}`)}
    {(r.letterNumber || r.listNo !== null) && (
      <span className="small quiet">
        {' '}
        {[r.letterNumber, r.listNo === null ? null : t('list.no', { n: r.listNo })].filter(Boolean).join(' · ')}
      </span>
    )}
  </span>
)

function dueOf(r: Item, today: string) {
  if (!['new', 'emergency'].includes(r.status)) return shortDay(r.receivedAt)
  return r.decisionDueOn < today
    ? t('list.late', { day: shortDay(r.decisionDueOn) })
    : t('list.before', { day: shortDay(r.decisionDueOn) })
}

/** What it waits for, in words. */
function StateOf({ item: r }: { item: Item }) {
  if (r.proposal) return <StatusText kind="wait">{t('list.proposed', { kind: t(`kind.${r.proposal}`) })}</StatusText>
  if (['accepted', 'refused', 'referred', 'withdrawn', 'waiting'].includes(r.status))
    return <StatusText kind="full">{t(`status.${r.status}`)}</StatusText>
  if (r.returned) return <StatusText kind="back">{t('list.returned')}</StatusText>
  if (!r.triaged) return <StatusText kind="todo">{t('list.triage')}</StatusText>
  if (!r.verdict) return <StatusText kind="todo">{t('list.check')}</StatusText>
  if (r.verdict !== 'eligible' && !r.isOverridden)
    return <StatusText kind="back">{t.code('verdict', r.verdict)}</StatusText>
  return <StatusText kind="doing">{t('list.propose')}</StatusText>
}

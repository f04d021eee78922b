import type { ReactNode } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { ListOut } from '../../../app/web/client/list-out.tsx'
import { ListTabs } from '../../../app/web/client/list-tabs.tsx'
import { ListView } from '../../../app/web/client/list-view.tsx'
import { type Several, useSeveral } from '../../../app/web/client/several.tsx'
import { useList } from '../../../app/web/client/use-list.ts'
import { Banner } from '../../../design/banner.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { referralList } from '../lists/referrals.ts'
import { api, type Item } from './api.ts'
import { t } from './words.ts'

/** What stands here of other modules: sent and not registered yet, on the waiting list, done with several at once. */
type Put = { offered: ReactNode; waiting: ReactNode; several: Several | undefined }

/** Rujukan masuk: tabs by what they wait for; every tab has its own address. */
export function ReferralList({ offered, waiting, several }: Put) {
  const list = useList(referralList, api.referrals.list)
  const { button, bar, picks } = useSeveral(several, list.read.data)
  const { counts, today = '' } = list.first ?? {}
  return (
    <>
      <PageHead
        title={t('list.title')}
        actions={
          <div className="row row--wrap">
            <ListOut sheet={api.referrals.listSheet} asked={list.asked} may="referrals.take_out_list" />
            {button}
            <LinkButton icon="file-import" href="/rujukan/impor">
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
      <div className="stack stack-5">
        {offered}
        <ListTabs {...{ list, t, counts }} filter="filter" />
      </div>
      {list.asked.filter === 'waiting' ? (
        waiting
      ) : (
        <>
          {bar}
          <ListView
            {...{ list, t, picks }}
            caption={t('list.caption')}
            rowKey={(r) => r.caseId}
            href={(r) => `/rujukan/${r.caseId}`}
            facts={factsOf}
            cells={{
              from: fromOf,
              state: (r) => <StateOf item={r} />,
              due: (r) => dueOf(r, today),
              responsible: (r) => r.responsible ?? <span className="quiet">{t('list.nobody')}</span>,
            }}
            empty={<Empty {...{ t, name: 'list.empty', href: '/rujukan/baru' }} />}
          />
        </>
      )}
    </>
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
  return r.decisionDueOn < today ? (
    t('list.late', { day: shortDay(r.decisionDueOn) })
  ) : (
    <span className="nowrap">{t('list.before', { day: shortDay(r.decisionDueOn) })}</span>
  )
}

/** What it waits for, in words. */
function StateOf({ item: r }: { item: Item }) {
  if (r.proposal) return <StatusText kind="wait">{t('list.proposed', { kind: t(`kind.${r.proposal}`) })}</StatusText>
  switch (r.state) {
    case null:
      return <StatusText kind="full">{t(`status.${r.status}`)}</StatusText>
    case 'outside':
      return <StatusText kind="back">{r.verdict && t.code('verdict', r.verdict)}</StatusText>
    case 'returned':
      return <StatusText kind="back">{t('list.returned')}</StatusText>
    case 'propose':
      return <StatusText kind="doing">{t('list.propose')}</StatusText>
    default:
      return <StatusText kind="todo">{t(`list.${r.state}`)}</StatusText>
  }
}

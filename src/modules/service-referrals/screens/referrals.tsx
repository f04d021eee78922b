import { shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { referralList } from '../lists/services.ts'
import { api, type Listed } from './api.ts'
import { t } from './words.ts'

/** Rujukan layanan: what is open, the late ones first, and what was closed last. A row leads to its chain. */
export function ServiceReferrals() {
  const read = useRead(api.serviceReferrals.list, {})
  return (
    <>
      <PageHead
        title={t('referrals.title')}
        note={t('referrals.note')}
        actions={
          <LinkButton icon="building-community" href="/layanan">
            {t('directory.title')}
          </LinkButton>
        }
      />
      <ReadView read={read} lines={8}>
        {({ rows }) => {
          const open = rows.filter((r) => r.standing !== 'closed')
          const closed = rows.filter((r) => r.standing === 'closed')
          return (
            <div className="stack stack-5">
              {open.length === 0 && <Empty {...{ t, name: 'referrals.none', href: '/penerima-manfaat' }} />}
              {open.length > 0 && <Rows title={t('referrals.open')} rows={open} />}
              {closed.length > 0 && <Rows title={t('referrals.closed')} rows={closed} />}
            </div>
          )
        }}
      </ReadView>
    </>
  )
}

type Row = Listed[number]

function Rows({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <Section title={title} count={rows.length}>
      <WholeList
        of={referralList}
        t={t}
        caption={title}
        rows={rows}
        rowKey={(r) => r.id}
        href={(r) => `/rujukan-layanan/${r.id}`}
        cells={{ urgency: (r) => <Urgency row={r} />, standing: (r) => <Standing row={r} /> }}
      />
    </Section>
  )
}

function Urgency({ row }: { row: Row }) {
  if (row.urgency !== 'now' || row.result) return t(`urgency.${row.urgency}`)
  return (
    <Flag danger icon="alert-triangle">
      {t('urgency.now')}
    </Flag>
  )
}

function Standing({ row }: { row: Row }) {
  if (row.result) return <StatusText kind="full">{t(`result.${row.result}`)}</StatusText>
  if (row.standing === 'late')
    return (
      <Flag danger icon="alert-circle">
        {t('standing.late', { day: shortDay(row.answerBy) })}
      </Flag>
    )
  return <StatusText kind="wait">{t('standing.open')}</StatusText>
}

import { shortDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { DataTable } from '../../../design/data-table.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

type Entry = {
  state: 'expired' | 'contact_due' | 'waiting'
  nextContactOn: string | null
  daysLeft: number | null
  proposal: string | null
}

/** The waiting list is a promise with an end: its order, until when, and what comes next. */
export function WaitingList() {
  const read = useRead(api.selection.waiting, {})
  return (
    <ReadView read={read} lines={5}>
      {({ items, freePlaces }) =>
        items.length === 0 ? (
          <Empty {...{ t, name: 'waiting.empty', href: '/rujukan' }} />
        ) : (
          <>
            <p className="quiet list-filter">{t('waiting.note', { n: freePlaces })}</p>
            <DataTable
              caption={t('list.waiting')}
              rows={items}
              rowKey={(r) => r.caseId}
              columns={[
                {
                  key: 'name',
                  label: t('list.name'),
                  head: true,
                  cell: (r) => (
                    <PersonName person={personOf(r)} href={`/rujukan/${r.caseId}`} size="small" facts={[r.intake]} />
                  ),
                },
                { key: 'order', label: t('waiting.order'), cell: (r) => <span className="num">{r.order}</span> },
                { key: 'since', label: t('waiting.since'), cell: (r) => shortDay(r.since) },
                { key: 'until', label: t('waiting.until'), cell: (r) => shortDay(r.until) },
                { key: 'state', label: t('waiting.state'), cell: (r) => <Next entry={r} /> },
                {
                  key: 'worker',
                  label: t('list.worker'),
                  cell: (r) => r.responsible ?? <span className="quiet">{t('list.nobody')}</span>,
                },
              ]}
            />
          </>
        )
      }
    </ReadView>
  )
}

function Next({ entry }: { entry: Entry }) {
  if (entry.proposal) return <StatusText kind="wait">{t('sel.head')}</StatusText>
  if (entry.state === 'expired') return <StatusText kind="back">{t('waiting.expired')}</StatusText>
  if (entry.state === 'contact_due') return <StatusText kind="todo">{t('waiting.contact_due')}</StatusText>
  return t('waiting.days', { n: entry.daysLeft ?? 0, day: entry.nextContactOn ? shortDay(entry.nextContactOn) : '' })
}

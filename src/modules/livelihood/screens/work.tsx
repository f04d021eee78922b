import { useState } from 'react'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { useSearchParam } from '../../../app/web/client/route.ts'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Link } from '../../../design/link.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import type { Book, Work as Placement } from './api.ts'
import { Cautions } from './employer.tsx'
import { Part } from './part.tsx'
import { t } from './words.ts'
import { EndDialog, JoinDialog, WorkDialog } from './work-dialogs.tsx'

/** Magang dan kerja: with whom, until when, what an hour brings, how it ended. */
export function Work(of: CasePart) {
  return (
    <Part of={of} part="work">
      {(book) => <Shown caseId={of.page.caseId} book={book} />}
    </Part>
  )
}

function Shown({ caseId, book }: { caseId: string; book: Book }) {
  const [open, setOpen] = useState<{ what: 'write' | 'end'; work: Placement | null } | null>(null)
  const [dealId, setDealId] = useSearchParam('kegiatan')
  const close = () => setOpen(null)
  const add = book.mayWrite && (
    <Button kind="primary" icon="plus" onClick={() => setOpen({ what: 'write', work: null })}>
      {t('work.add')}
    </Button>
  )
  return (
    <Section title={t('work.title')}>
      {book.works.length === 0 ? (
        <Card body>
          <EmptyState title={t('work.none')} next={add || t('who_writes')}>
            {t('work.why')}
          </EmptyState>
        </Card>
      ) : (
        <div className="stack">
          {add && <div>{add}</div>}
          {book.works.map((w) => (
            <Card key={w.workId} body>
              <One of={w} onDo={book.mayWrite && !w.endedOn ? (what) => setOpen({ what, work: w }) : undefined} />
            </Card>
          ))}
        </div>
      )}
      {dealId && book.mayWrite && <JoinDialog {...{ caseId, dealId }} onClose={() => setDealId(null)} />}
      {open?.what === 'write' && <WorkDialog {...{ caseId }} work={open.work} onClose={close} />}
      {open?.what === 'end' && open.work && <EndDialog caseId={caseId} work={open.work} onClose={close} />}
    </Section>
  )
}

function One({ of: w, onDo }: { of: Placement; onDo: ((what: 'write' | 'end') => void) | undefined }) {
  const { said } = w
  const standing = w.partner?.standing
  return (
    <div className="stack stack-2">
      <p>
        {(standing?.name ?? said?.employer) ? <b>{standing?.name ?? said?.employer}</b> : t('work.where_gone')}{' '}
        {said?.does}
      </p>
      <Facts
        of={[
          t.code('work', w.kind),
          t(w.untilOn ? 'work.days' : 'work.since', {
            from: shortDayYear(w.fromOn),
            until: w.untilOn ? shortDayYear(w.untilOn) : '',
          }),
          w.endedOn && w.endedAs
            ? t('work.ended', { day: shortDayYear(w.endedOn), how: t.code('work_end', w.endedAs) })
            : t('work.look', { day: shortDayYear(w.lookOn) }),
        ]}
      />
      {standing && !w.endedOn && <Cautions of={standing} />}
      {said?.payRupiah !== undefined && (
        <p>
          {t('work.pay', { rupiah: formatRupiah(said.payRupiah) })}
          {w.hourlyRupiah !== null && <b>, {t('work.hourly', { rupiah: formatRupiah(w.hourlyRupiah) })}</b>}
        </p>
      )}
      {said?.maySay && <p className="small">{t('work.may_say', { words: said.maySay })}</p>}
      {(said?.contact || said?.address) && (
        <p className="small quiet">{[said.contact, said.address].filter(Boolean).join(', ')}</p>
      )}
      {[said?.how, said?.ended].filter(Boolean).map((words) => (
        <p key={words} className="measure">
          {words}
        </p>
      ))}
      {standing && (
        <p className="small">
          <Link href={`/mitra/${standing.partnerId}`}>{t('work.to_partner')}</Link>
        </p>
      )}
      {onDo && (
        <div className="row">
          <Button small onClick={() => onDo('write')}>
            {t('work.go_on')}
          </Button>
          <Button small kind="plain" onClick={() => onDo('end')}>
            {t('work.end')}
          </Button>
        </div>
      )}
    </div>
  )
}

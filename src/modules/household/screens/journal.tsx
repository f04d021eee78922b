import { useState } from 'react'
import { clockOf, momentOf, momentYear, shortDay } from '../../../app/web/client/days.ts'
import { Called } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Link } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import type { Part } from '../rules.ts'
import { api, type Journal } from './api.ts'
import { Handover } from './handover.tsx'
import { t } from './words.ts'
import { WriteLine } from './write-line.tsx'
import './household.css'

/** Buku jaga: one line at a time, and at its end two signatures; it prints like the book on the table. */
export function ShiftJournal() {
  const [shiftId, setShiftId] = useState('')
  const read = useRead(api.household.journal, shiftId === '' ? {} : { shiftId })
  return (
    <>
      <PageHead
        title={t('journal.title')}
        note={read.data?.shift && titleOf(read.data.shift)}
        actions={<PrintButton>{t('journal.print')}</PrintButton>}
      />
      <ReadView read={read} lines={8}>
        {(book) => (
          <div className="stack stack-5">
            <p className="print-only">{book.shift && `${t('journal.title')} · ${titleOf(book.shift)}`}</p>
            {book.toTake && book.toTake.shiftId !== book.shift?.shiftId && <Handover shift={book.toTake} book={book} />}
            <div className="journal-cols">
              <div className="stack stack-3">
                {shiftId === '' && <WriteLine />}
                <Lines book={book} />
              </div>
              <aside className="stack stack-3">
                {book.shift && <Handover shift={book.shift} book={book} />}
                {book.shifts.length > 1 && (
                  <div className="no-print">
                    <Select
                      label={t('journal.other')}
                      value={shiftId}
                      onChange={setShiftId}
                      placeholder={t('journal.now')}
                      options={book.shifts.map((s) => ({ value: s.shiftId, label: titleOf(s) }))}
                    />
                  </div>
                )}
              </aside>
            </div>
          </div>
        )}
      </ReadView>
    </>
  )
}

const titleOf = (s: { part: Part; beganAt: string }) =>
  t('journal.watch', { part: t(`part.${s.part}`), day: shortDay(s.beganAt), time: clockOf(s.beganAt) })

function Lines({ book }: { book: Journal }) {
  if (book.entries.length === 0) return <p className="quiet">{t('journal.empty')}</p>
  return (
    <Section title={t('journal.lines')} count={book.entries.length}>
      <Card>
        <ol className="journal-lines">
          {book.entries.map((e) => (
            <li key={e.entryId}>
              <time className="num" dateTime={e.at} title={momentYear(e.at)}>
                {clockOf(e.at)}
              </time>
              <div>
                <p>
                  <b>{t(`entry.${e.kind}`)}</b> <span className="quiet">{e.by}</span>{' '}
                  {e.woman && (
                    <Link href={`/penerima-manfaat/${e.woman.caseId}`}>
                      <Called of={e.woman} />
                    </Link>
                  )}
                </p>
                <p>{e.text ?? <span className="quiet">{t('entry.restricted')}</span>}</p>
              </div>
            </li>
          ))}
        </ol>
      </Card>
      <p className="small quiet">
        {t('journal.began', { who: book.shift?.beganBy ?? '–', when: momentOf(book.shift?.beganAt ?? '') })}
      </p>
    </Section>
  )
}

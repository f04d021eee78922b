import { useState } from 'react'
import { fullDay, shortDay } from '../../../app/web/client/days.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Card, Section } from '../../../design/section.tsx'
import type { Page } from './api.ts'
import { AnswerComplaintDialog, ComplaintDialog, OutcomeDialog } from './complaint-dialogs.tsx'
import { t } from './words.ts'

/** After the decision: her complaint and its answer, and how it went in the other place (KS-08). */
export function AfterCard({ page }: { page: Page }) {
  const may = useMay('complaints.note') && !page.hidden.includes('identity')
  // the task of an answer leads here with the complaint in its address (commands/complaints.ts)
  const [asked, setAsked] = useSearchParam('pengaduan')
  const isAsked = may && page.complaints.some((c) => c.complaintId === asked && !c.answeredOn)
  const [open, setOpen] = useState<'complaint' | 'outcome' | string | null>(isAsked ? asked : null)
  const closeAnswer = () => {
    setOpen(null)
    if (asked) setAsked(null)
  }
  const elsewhere = page.status === 'referred' || page.status === 'refused'
  if (!page.decision) return null
  return (
    <>
      <Section title={t('complaint.title')} count={page.complaints.length > 0 ? page.complaints.length : undefined}>
        <Card body>
          <div className="stack stack-3">
            {page.complaints.length === 0 && <p className="quiet">{t('complaint.none')}</p>}
            {page.complaints.map((c) => (
              <div key={c.complaintId} className="stack stack-2">
                <p>{c.text ?? t('hidden')}</p>
                <p className="small quiet">
                  {t(`channel.${c.channel}`)}, {fullDay(c.receivedOn)} ·{' '}
                  {c.answeredOn && c.answeredBy
                    ? t('complaint.answered', { who: c.answeredBy, day: shortDay(c.answeredOn) })
                    : t('complaint.due', { day: shortDay(c.dueOn) })}
                </p>
                {c.answer && <p>{c.answer}</p>}
                {c.text && (
                  <p>
                    <PrintForm caseId={page.caseId} code="f40" of="identity" id={c.complaintId} />
                  </p>
                )}
                {may && !c.answeredOn && (
                  <p>
                    <Button small onClick={() => setOpen(c.complaintId)}>
                      {t('complaint.answer')}
                    </Button>
                  </p>
                )}
              </div>
            ))}
            {may && (
              <p className="row row--wrap">
                <Button small onClick={() => setOpen('complaint')}>
                  {t('complaint.add')}
                </Button>
                <LinkButton small href="/rujukan/pengaduan">
                  {t('register.open')}
                </LinkButton>
              </p>
            )}
          </div>
        </Card>
      </Section>
      {elsewhere && (
        <Section title={t('outcome.title')}>
          <Card body>
            <div className="stack stack-3">
              {page.outcomes.length === 0 && <p className="quiet">{t('outcome.none')}</p>}
              {page.outcomes.map((o) => (
                <div key={o.outcomeId}>
                  <p>
                    <b>{t(`outcome.${o.outcome}`)}</b> {o.text ?? t('hidden')}
                  </p>
                  <p className="small quiet">{t('by_at', { who: o.by, when: fullDay(o.notedOn) })}</p>
                </div>
              ))}
              {may && (
                <p>
                  <Button small onClick={() => setOpen('outcome')}>
                    {t('outcome.add')}
                  </Button>
                </p>
              )}
            </div>
          </Card>
        </Section>
      )}
      {open === 'complaint' && <ComplaintDialog caseId={page.caseId} onClose={() => setOpen(null)} />}
      {open === 'outcome' && <OutcomeDialog caseId={page.caseId} onClose={() => setOpen(null)} />}
      {open && open !== 'complaint' && open !== 'outcome' && (
        <AnswerComplaintDialog caseId={page.caseId} complaintId={open} onClose={closeAnswer} />
      )}
    </>
  )
}

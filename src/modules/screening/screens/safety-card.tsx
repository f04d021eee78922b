import { useState } from 'react'
import { momentOf } from '../../../app/web/client/days.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { Button } from '../../../design/button.tsx'
import { isInSelection } from '../../referrals/rules.ts'
import { rules } from '../said.ts'
import { TRIAGE_QUESTIONS, type TriageAnswers, type TriageQuestion } from '../triage.ts'
import type { Page } from './api.ts'
import { TriageDialog } from './triage-dialog.tsx'
import { t } from './words.ts'

/** A plain no where nothing is the matter; the whole answer where something is. */
const answerWord = (q: TriageQuestion, answer: string): string =>
  answer === 'no' || answer === 'none' ? t('stay.no') : t(t.known(`triage.${q}.${answer}`))

/** Aman sekarang? The answers for whom they are meant; for others only that they were asked. */
export function SafetyCard({ page }: { page: Page }) {
  const [open, setOpen] = useState(false)
  const mayAsk = useMay('screening.triage') && isInSelection(page) && !page.hidden.includes('safety')
  const found = page.triage
  const answers: TriageAnswers = found?.said.answers ?? {}
  return (
    <section className="card" aria-labelledby="h-aman">
      <div className="card__head">
        <h2 id="h-aman">{t('safe.title')}</h2>
        <span className="push small quiet">
          {found
            ? t('by_at', { who: found.by, when: momentOf(found.at) })
            : page.triagedAt
              ? momentOf(page.triagedAt)
              : t('safe.not_yet')}
        </span>
      </div>
      {page.hidden.includes('safety') && (
        <p className="card__body quiet">
          {t('safe.hidden')}
          {page.risk && ` ${t('safe.sum', { level: rules.code('risk', page.risk) })}`}
        </p>
      )}
      {found && (
        <>
          <dl className="triage">
            {TRIAGE_QUESTIONS.flatMap((q) => {
              const answer = answers[q]
              return answer
                ? [
                    <div key={q}>
                      <dt>{t(`safe.q.${q}`)}</dt>
                      <dd>{answerWord(q, answer)}</dd>
                    </div>,
                  ]
                : []
            })}
            {found.said.slept && (
              <div>
                <dt>{t('forms.triage.slept')}</dt>
                <dd>{t.code('slept', found.said.slept)}</dd>
              </div>
            )}
            {found.said.tonight && (
              <div>
                <dt>{t('forms.triage.tonight')}</dt>
                <dd>{found.said.tonight}</dd>
              </div>
            )}
          </dl>
          <div className="triage__sum stack stack-2">
            <p>
              {(found.open.length === 0 || found.level !== 'low') && (
                <b>{t('safe.sum', { level: rules.code('risk', found.level) })} </b>
              )}
              {found.open.length > 0 && t('safe.open', { count: found.open.length })}
            </p>
            {found.actions.length > 0 && (
              <p>
                {t('safe.now')} {found.actions.map((a) => rules.code('action', a)).join('; ')}.
              </p>
            )}
            {found.said.note && <p>{found.said.note}</p>}
            <p>
              <PrintForm caseId={page.caseId} code="f06" of="safety" />
            </p>
          </div>
        </>
      )}
      {mayAsk && (
        <div className="decide__foot">
          <Button small onClick={() => setOpen(true)}>
            {t(found ? 'safe.again' : 'safe.do')}
          </Button>
        </div>
      )}
      {open && <TriageDialog page={page} onClose={() => setOpen(false)} />}
    </section>
  )
}

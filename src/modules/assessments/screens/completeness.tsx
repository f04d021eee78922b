import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useAfterSaving } from '../../../app/web/client/use-after-saving.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { toast } from '../../../design/toast.tsx'
import { type Assessment, api } from './api.ts'
import { type GapLine, linesOf } from './gap-lines.ts'
import { t } from './words.ts'

/** What is missing for sign-off, one press from the place; signing explains instead of being switched off. */
export function Completeness({
  caseId,
  assessment,
  onPick,
  flush,
}: {
  caseId: string
  assessment: Assessment
  onPick: (part: string) => Promise<void>
  /** stores what was typed in the open part */
  flush: () => Promise<unknown>
}) {
  const sign = useCommand(api.assessments.signOff, {
    onDone: () => {
      toast(t('whole.signed_toast'))
      navigate(`/penerima-manfaat/${caseId}/asesmen/menyeluruh`)
    },
  })
  const stored = useAfterSaving(flush)
  const missing = linesOf(assessment.missing)
  const advised = linesOf(assessment.advised)
  const lines = (groups: readonly GapLine[]) => (
    <ul className="tasks">
      {groups.map((g) => (
        <li key={g.key}>
          <button type="button" className="tasks__open" onClick={() => void onPick(g.part)}>
            {g.label}
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <aside className="stack" aria-label={t('whole.completeness')}>
      <section className="card">
        <div className="card__head">
          <h2>{t('whole.completeness')}</h2>
        </div>
        <div className="card__body stack stack-3">
          {missing.length > 0 ? (
            lines(missing)
          ) : (
            <p>
              <b>{t('whole.ready')}</b> <span className="quiet">{t('whole.ready_why')}</span>
            </p>
          )}
          {advised.length > 0 && (
            <>
              <p className="small strong">{t('whole.advised')}</p>
              {lines(advised)}
            </>
          )}
          {stored.notice}
          <CommandRefusal of={sign} />
          {assessment.maySign && (
            <Button
              kind="primary"
              wide
              busy={sign.busy}
              onClick={() => void stored.run(() => sign.run({ assessmentId: assessment.assessmentId }))}
            >
              {t('whole.sign')}
            </Button>
          )}
          {!assessment.maySign && <p className="small quiet">{t('whole.who_signs')}</p>}
        </div>
      </section>
    </aside>
  )
}

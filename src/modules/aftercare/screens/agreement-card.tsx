import { longDay } from '../../../app/web/client/days.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import type { AftercarePage } from './api.ts'
import { t } from './words.ts'

/** How we may reach her, in her words. Open to her worker and the head alone. */
export function AgreementCard({
  page,
  mayWrite,
  onArrange,
}: {
  page: AftercarePage
  mayWrite: boolean
  onArrange: () => void
}) {
  const plan = page.plan
  const a = plan?.agreement
  const line = (label: string, text: string | undefined) =>
    text && (
      <p key={label}>
        <span className="small quiet">{label}</span>
        <br />
        {text}
      </p>
    )
  return (
    <section>
      <h2>{t('plan.title')}</h2>
      {!page.maySeePlan && <p className="quiet">{t('plan.closed')}</p>}
      {page.maySeePlan && !plan && <p className="quiet">{t('plan.none')}</p>}
      {plan && !plan.isAgreed && <Banner>{t('plan.no', { day: longDay(plan.agreedOn) })}</Banner>}
      {plan?.isAgreed && a && (
        <div className="stack stack-2">
          <p>
            {t('plan.way', {
              channel: plan.channel ? t.code('channel', plan.channel) : '–',
              officer: plan.officer ?? '',
            })}
          </p>
          {line(t('plan.who'), a.who)}
          {line(t('plan.number'), a.number)}
          {line(t('plan.times'), a.times)}
          {line(t('plan.codeWord'), a.codeWord)}
          {line(t('plan.maySay'), a.maySay ? `“${a.maySay}”` : undefined)}
          {line(t('plan.neverSay'), a.neverSay)}
          {line(t('plan.whoMayAnswer'), a.whoMayAnswer)}
          {line(t('plan.goals'), a.goals)}
          {line(t('plan.partner'), a.partner)}
        </div>
      )}
      {plan && (
        <PrintForm caseId={page.caseId} code="f36" of="safety">
          {t('print_form', { code: 'F36' })}
        </PrintForm>
      )}
      {mayWrite && (page.state === 'open' || page.state === 'aftercare') && (
        <Button small onClick={onArrange}>
          {t(plan ? 'plan.change' : 'plan.arrange')}
        </Button>
      )}
    </section>
  )
}

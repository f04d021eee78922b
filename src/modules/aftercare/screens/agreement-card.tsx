import { longDay } from '../../../app/web/client/days.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { screenSay, wordsOf } from '../../../app/web/client/say.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { rowsOf } from '../../../kernel/form-words.ts'
import { planForm } from '../forms/plan.ts'
import type { AftercarePage } from './api.ts'
import { t } from './words.ts'

/** Said in a sentence above, or of no use to whoever calls. */
const APART = ['isAgreed', 'channel', 'province']

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
  const said = rowsOf(planForm, toDraft(planForm, { ...plan?.agreement, isAgreed: true }), screenSay(wordsOf(t)))
  return (
    <section>
      <h2>{t('plan.title')}</h2>
      {!page.maySeePlan && <p className="quiet">{t('plan.closed')}</p>}
      {page.maySeePlan && !plan && <p className="quiet">{t('plan.none')}</p>}
      {plan && !plan.isAgreed && <Banner>{t('plan.no', { day: longDay(plan.agreedOn) })}</Banner>}
      {plan?.isAgreed && (
        <div className="stack stack-2">
          <p>
            {t('plan.way', {
              channel: plan.channel ? t.code('channel', plan.channel) : '–',
              officer: plan.officer ?? '',
            })}
          </p>
          {said
            .filter((row) => row.text !== '' && !APART.includes(row.key))
            .map((row) => (
              <p key={row.key}>
                <span className="small quiet">{row.label}</span>
                <br />
                {row.key === 'maySay' ? `“${row.text}”` : row.text}
              </p>
            ))}
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

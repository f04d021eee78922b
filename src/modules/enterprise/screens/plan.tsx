import { useState } from 'react'
import { BookDialog, BookPage, Told } from '../../../app/web/client/book-page.tsx'
import { LivingPart } from '../../../app/web/client/living-part.tsx'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Fields } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Card } from '../../../design/section.tsx'
import { planForm } from '../forms/plan.ts'
import { api, type Business, WRITTEN } from './api.ts'
import { BreakEven, Price, ThreeMonths } from './forecast.tsx'
import { t } from './words.ts'

/** What stands in a picture stands there. */
const IN_PICTURES = [
  'priceRupiah',
  'costs',
  'fixed',
  'month1.units',
  'month1.asideRupiah',
  'month2.units',
  'month2.asideRupiah',
  'month3.units',
  'month3.asideRupiah',
]

/** Rencana usaha: her words, and the few numbers that say whether it carries. */
export function Plan(of: CasePart) {
  const { caseId } = of.page
  const read = useRead(api.enterprise.ofCase, { caseId })
  return (
    <LivingPart of={of} part="plan" t={t}>
      <ReadView read={read} lines={8}>
        {(her) => <Shown {...{ caseId, her }} />}
      </ReadView>
    </LivingPart>
  )
}

function Shown({ caseId, her }: { caseId: string; her: Business }) {
  const [open, setOpen] = useState(false)
  const { plan, forecast } = her
  return (
    <>
      <BookPage
        t={t}
        title={t('plan.title')}
        page={plan}
        none={t('plan.none')}
        why={t('plan.why')}
        write={t('plan.write')}
        onWrite={her.mayWrite ? () => setOpen(true) : undefined}
      >
        <div className="cols cols--even">
          <div className="stack">
            <Card body>
              <Told t={t} of={planForm} value={plan?.value ?? {}} but={IN_PICTURES} />
            </Card>
            <div className="row row--wrap">
              {plan && forecast && (
                <PrintForm caseId={caseId} code="rencana-usaha" of="narrative">
                  {t('plan.print')}
                </PrintForm>
              )}
              <LinkButton small href={`/penerima-manfaat/${caseId}/usaha/lembar`}>
                {t('plan.sheet')}
              </LinkButton>
            </div>
          </div>
          {plan && forecast && (
            <div className="stack">
              {forecast.leftRupiah <= 0 && <Banner kind="attention">{t('plan.leaves_nothing')}</Banner>}
              <Card body>
                <Price plan={plan.value} of={forecast} />
              </Card>
              <Card body>
                <BreakEven plan={plan.value} of={forecast} />
              </Card>
              <Card body>
                <ThreeMonths her={her} of={forecast} />
              </Card>
            </div>
          )}
        </div>
      </BookPage>
      {open && (
        <BookDialog
          of={planForm}
          now={plan}
          begin={her.offered}
          call={api.enterprise.savePlan}
          changes={WRITTEN}
          title={t('plan.title')}
          intro={her.offered && <p className="quiet">{t('plan.offered')}</p>}
          onClose={() => setOpen(false)}
          {...{ t, caseId }}
        >
          {(f) => <Fields of={f} />}
        </BookDialog>
      )}
    </>
  )
}

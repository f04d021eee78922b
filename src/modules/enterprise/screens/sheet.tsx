import { monthOf } from '../../../app/web/client/days.ts'
import { livingPath } from '../../../app/web/client/living-part.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card, Quote, Section } from '../../../design/section.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { api, type Business } from './api.ts'
import { BreakEven, Price, ThreeMonths } from './forecast.tsx'
import { t } from './words.ts'

/** Usaha saya: hers to take along. No institution, no case number, no category; the same numbers as on the screen. */
export function Sheet() {
  const caseId = useRouteParam('caseId')
  const read = useRead(api.enterprise.ofCase, { caseId })
  return (
    <ReadView read={read} lines={8}>
      {(her) =>
        her.plan && her.forecast ? (
          <Hers {...{ caseId, her, plan: her.plan.value, forecast: her.forecast }} />
        ) : (
          <EmptyState
            page
            title={t('sheet.none')}
            next={<LinkButton href={livingPath(caseId, 'plan')}>{t('trend.to_plan')}</LinkButton>}
          >
            {t('sheet.why')}
          </EmptyState>
        )
      }
    </ReadView>
  )
}

type Props = {
  caseId: string
  her: Business
  plan: NonNullable<Business['plan']>['value']
  forecast: NonNullable<Business['forecast']>
}

function Hers({ caseId, her, plan, forecast }: Props) {
  const [first] = forecast.months
  return (
    <div className="stack stack-5">
      <PageHead
        title={t('sheet.title', { what: plan.makes ?? '' })}
        note={[her.callName, monthOf(her.today)].join(' · ')}
        actions={
          <>
            <LinkButton href={livingPath(caseId, 'plan')}>{t('sheet.back')}</LinkButton>
            <PrintButton>{t('sheet.print')}</PrintButton>
          </>
        }
      />
      {her.ownWords && <Quote>{her.ownWords}</Quote>}
      <Section title={t('sheet.price')}>
        <Card body>
          <Price plan={plan} of={forecast} />
        </Card>
      </Section>
      <Section title={t('sheet.even')}>
        <Card body>
          <BreakEven plan={plan} of={forecast} />
        </Card>
      </Section>
      <Section title={t('sheet.months')}>
        <Card body>
          <ThreeMonths her={her} of={forecast} />
        </Card>
      </Section>
      <Section title={t('sheet.purses')}>
        <Card body>
          <p>{plan.purses}</p>
          {first && first.asideRupiah > 0 && <p>{t('sheet.aside', { rupiah: formatRupiah(first.asideRupiah) })}</p>}
        </Card>
      </Section>
      {her.isOwingOnline && (
        <Section title={t('sheet.pay_first')}>
          <Card body>{t('sheet.pay_first_why')}</Card>
        </Section>
      )}
      <Section title={t('sheet.help')}>
        <Card body>
          {her.worker && <p>{t('sheet.talk', { name: her.worker })}</p>}
          <p>{t('sheet.safe')}</p>
        </Card>
      </Section>
      <p className="small quiet">{t('sheet.hers')}</p>
    </div>
  )
}

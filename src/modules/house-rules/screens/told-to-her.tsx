import { momentOf } from '../../../app/web/client/days.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Card, Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Beside what was noted of her: whether anybody told her the rules before, and whether she had understood. */
export function ToldToHer({ caseId }: { caseId: string }) {
  const { data } = useRead(api.houseRules.toldTo, { caseId })
  if (!data) return null
  return (
    <Section title={t('told.title')}>
      <Card>
        <div className="card__body stack stack-2">
          {data.told.length === 0 && <p>{t('told.none')}</p>}
          {data.told.map((one) => (
            <p key={one.at}>
              {t('told.version', { version: one.version })}: {t(`how.${one.how}`)}. {t(`understood.${one.understood}`)}.{' '}
              <span className="small quiet">{t('path.by', { when: momentOf(one.at), who: one.by })}</span>
            </p>
          ))}
          <p>
            <PrintForm caseId={caseId} code="f09" of="identity" />
          </p>
        </div>
      </Card>
    </Section>
  )
}

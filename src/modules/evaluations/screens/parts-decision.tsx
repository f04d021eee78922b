import { longDay } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { LinkButton } from '../../../design/link.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import type { EvaluationPage } from './api.ts'
import { PartRow } from './part-row.tsx'
import { t } from './words.ts'

export function ReadinessPart({ page, onOpen }: { page: EvaluationPage; onOpen: (() => void) | undefined }) {
  const d = page.decision
  return (
    <PartRow title={t('readiness.title')} done={d} action={t('readiness.decide')} onOpen={onOpen}>
      {d && (
        <p>
          <b>
            {d.decision === 'extend'
              ? t('readiness.extended', { months: d.months ?? 0, day: d.untilOn ? longDay(d.untilOn) : '' })
              : t(`readiness.${d.decision}`)}
          </b>
        </p>
      )}
      {d?.reason && <p className="measure">{d.reason}</p>}
    </PartRow>
  )
}

export function ReportPart({ page }: { page: EvaluationPage }) {
  const mayWrite = useMay('evaluations.write')
  const r = page.report
  return (
    <div className="card__body">
      <div className="row row--wrap row--between row--top">
        <div>
          <h3>{t('report.title')}</h3>
          <p className="small quiet">
            {r
              ? t(r.receivedBy ? 'report.received' : 'report.waits', { name: r.name, who: r.receivedBy ?? '' })
              : t('report.none')}
          </p>
        </div>
        <span className="row row--wrap">
          <StatusText
            {...(r?.receivedBy ? { kind: 'full' } : r ? { kind: 'wait', who: t('head') } : { kind: 'todo' })}
          />
          {r ? (
            <LinkButton small href={`/evaluasi/laporan/${r.reportId}`}>
              {t('report.open')}
            </LinkButton>
          ) : (
            mayWrite && (
              <LinkButton small kind="tint" href="/evaluasi/laporan/baru">
                {t('report.write')}
              </LinkButton>
            )
          )}
        </span>
      </div>
    </div>
  )
}

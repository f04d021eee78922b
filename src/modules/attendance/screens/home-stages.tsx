import { stageName } from '../../../app/web/client/stage-word.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { Heat, heatLevel } from '../../../design/charts/heat.tsx'
import { Section } from '../../../design/section.tsx'
import { STAGES } from '../../cases/stages.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** Where everybody stands: each stage opens its list, candidates too; below it who carries how many of those who are served, as in the overview. */
export function HomeStages() {
  const { data } = useRead(api.attendance.overview, {})
  if (!data || data.rows.length === 0) return null
  const rows = data.rows.filter((r) => r.state !== 'aftercare')
  const sum = (of: typeof rows) => of.reduce((n, r) => n + r.count, 0)
  const workers = [...new Set(rows.map((r) => r.worker))]
  const served = rows.filter((r) => r.state === 'open')
  const notYet = sum(rows) - sum(served)
  const of = (worker: string | null, stage: string) =>
    sum(served.filter((r) => r.worker === worker && r.stage === stage))
  const most = Math.max(...workers.flatMap((w) => STAGES.map((s) => of(w, s))))
  return (
    <Section
      title={t('home.stages')}
      count={[t('home.women', { count: sum(rows) }), notYet > 0 && t('home.not_yet', { count: notYet })]
        .filter(Boolean)
        .join(', ')}
    >
      <div className="stack stack-3">
        <div className="card card__body">
          <Bars
            title={t('home.stages')}
            hideTitle
            head={[t('home.stage'), t('home.number')]}
            rows={STAGES.map((stage) => {
              const n = sum(rows.filter((r) => r.stage === stage))
              return {
                key: stage,
                label: stageName(stage),
                parts: [{ key: 'all', value: n, look: 'full' as const }],
                said: n,
                href: `/penerima-manfaat?tahap=${stage}`,
              }
            })}
          />
        </div>
        {workers.length > 1 && (
          <Heat
            title={t('home.load')}
            corner={t('home.worker')}
            columns={STAGES.map((stage) => ({ key: stage, label: stageName(stage) }))}
            rows={workers.map((worker) => ({
              key: worker ?? '',
              label: worker ?? t('home.nobody'),
              cells: STAGES.map((stage) => ({
                text: String(of(worker, stage)),
                level: heatLevel(of(worker, stage), most),
              })),
            }))}
          />
        )}
      </div>
    </Section>
  )
}

import { markSaid } from '../../../app/web/client/rubric-marks.tsx'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { decimal } from '../../../design/grouped.ts'
import { Facts } from '../../../design/person-name.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { rubricOf, SKILL_LEVELS } from '../../training/rules.ts'
import type { EvaluationPage } from './api.ts'
import { PartRow } from './part-row.tsx'
import { t } from './words.ts'

type Props = { page: EvaluationPage; onOpen: (() => void) | undefined }

export function SkillPart({ page, onOpen }: Props) {
  const s = page.skill
  const tracks = useTracks()
  const row = tracks.find(s?.track ?? '')
  const rubric = row ? rubricOf(row) : null
  return (
    <PartRow title={t('skill.title')} done={s} action={t('skill.record')} onOpen={onOpen}>
      {s && (
        <>
          <p>
            <b>{t(s.isCompetent ? 'skill.competent' : 'skill.not_yet')}</b>
          </p>
          <Facts
            of={[
              tracks.nameOf(s.track),
              t('skill.mean', { mean: decimal(s.meanHundredths / 100, 2) }),
              s.tests > 1 ? t('skill.tests', { n: s.tests }) : null,
            ]}
          />
          <details className="small">
            <summary>{t('skill.marks')}</summary>
            <Bars
              {...{ title: t('skill.marks'), hideTitle: true, long: true, of: Math.max(...SKILL_LEVELS) }}
              head={[t('skill.criterion'), t('skill.level')]}
              rows={Object.entries(s.marks).map(([code, level]) => {
                const said = markSaid(rubric, code, level)
                return {
                  key: code,
                  label: said.of,
                  said: said.level,
                  parts: [{ key: 'n', value: level, look: 'full' }],
                }
              })}
            />
          </details>
          {s.note && <p className="measure">{s.note}</p>}
        </>
      )}
    </PartRow>
  )
}

export function PracticumPart({ page, onOpen }: Props) {
  const p = page.practicum
  return (
    <PartRow title={t('practicum.title')} done={p} action={t('practicum.record')} onOpen={onOpen}>
      {p && (
        <>
          <p>
            <b>{t('practicum.profit', { rupiah: formatRupiah(p.profitRupiah) })}</b>
          </p>
          <Facts
            of={[
              t('practicum.days', { n: p.daysOpen }),
              t('practicum.customers', { n: p.customers }),
              t('practicum.revenue', { rupiah: formatRupiah(p.revenueRupiah) }),
              p.isCashBookKept ? t('practicum.cash_book') : null,
              p.isProblemSolved ? t('practicum.solved') : null,
            ]}
          />
          {p.note && <p className="measure">{p.note}</p>}
        </>
      )}
    </PartRow>
  )
}

import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useAfterSaving } from '../../../app/web/client/use-after-saving.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { toast } from '../../../design/toast.tsx'
import type { PartCode } from '../forms/parts.ts'
import { type Assessment, api, type Gap } from './api.ts'
import { t } from './words.ts'

type Group = { key: string; part: PartCode; label: string; count: number }

/** Gaps that have no part of their own stand where they are mended. */
const PLACE: Partial<Record<Gap['code'], PartCode>> = {
  assessment_no_informant: 'sources',
  assessment_no_key_finding: 'vocational',
  assessment_problems_ranked: 'analysis',
  assessment_no_need: 'recommendation',
  assessment_need: 'recommendation',
  assessment_risk: 'recommendation',
  assessment_safety_plan: 'violence',
}

/** Open questions of one part count as one line; every other gap speaks for itself. */
function grouped(gaps: readonly Gap[]): Group[] {
  const groups = new Map<string, Group>()
  for (const gap of gaps) {
    const part = gap.at?.part ?? PLACE[gap.code] ?? 'sources'
    const isField = gap.code === 'assessment_field' || gap.code === 'assessment_section_open'
    const key = `${isField ? 'fields' : gap.code}:${part}`
    const known = groups.get(key)
    const count = (known?.count ?? 0) + (gap.params?.count ?? 1)
    const label = t.code('gap', gap.code, gap.params)
    groups.set(key, {
      key,
      part,
      count,
      label: isField
        ? t('whole.fields_of', { part: t(`part.${part}`), count })
        : count > 1
          ? `${label} (${count})`
          : label,
    })
  }
  return [...groups.values()]
}

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
  const missing = grouped(assessment.missing)
  const advised = grouped(assessment.advised)
  const lines = (groups: readonly Group[]) => (
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

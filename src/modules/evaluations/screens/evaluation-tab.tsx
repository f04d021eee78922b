import { useState } from 'react'
import { personOf } from '../../../app/web/client/person-of.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Card, Section } from '../../../design/section.tsx'
import { api, type EvaluationPage } from './api.ts'
import { GoalsDialog } from './goals-dialog.tsx'
import { InstrumentsDialog } from './instruments-dialog.tsx'
import { OwnViewDialog } from './own-view-dialog.tsx'
import { ReadinessPart, ReportPart } from './parts-decision.tsx'
import { PracticumPart, SkillPart } from './parts-skill.tsx'
import { BusinessPart, GoalsPart, InstrumentsPart, OwnViewPart } from './parts-story.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { PracticumDialog } from './practicum-dialog.tsx'
import { ReadinessDialog } from './readiness-dialog.tsx'
import { SkillDialog } from './skill-dialog.tsx'
import { t } from './words.ts'

export type Part = 'skill' | 'practicum' | 'instruments' | 'goals' | 'own_view' | 'business_plan' | 'readiness'
type Props = { caseId: string; name: string; track: string | null; isOpen: boolean }

/** The part "Evaluasi" of a case: results one under another, her own view among them, then the decision and the report. */
export function EvaluationTab({ page: head }: CasePart) {
  const { caseId, track } = head
  const props: Props = {
    caseId,
    name: personOf(head).name,
    track,
    isOpen: (head.state === 'open' || head.reopenedAt !== null) && head.mayWork,
  }
  const read = useRead(api.evaluations.page, { caseId })
  return (
    <ReadView read={read} lines={8}>
      {(page) => <Parts {...props} page={page} />}
    </ReadView>
  )
}

function Parts({ caseId, name, track, isOpen, page }: Props & { page: EvaluationPage }) {
  const [part, setPart] = useState<Part | null>(null)
  // who has none is asked for what is offered first
  const first = useTracks().choices()[0]?.value ?? ''
  const maySkill = useMay('evaluations.skill') && isOpen
  const mayWrite = useMay('evaluations.write') && isOpen && page.maySeeStory
  const dialog = { caseId, onClose: () => setPart(null) }
  const of = (which: Part) => ({
    onOpen:
      which === 'skill' || which === 'practicum'
        ? maySkill
          ? () => setPart(which)
          : undefined
        : mayWrite
          ? () => setPart(which)
          : undefined,
  })
  return (
    <div className="stack case-part">
      <Section title={t('results.title')}>
        <div className="stack stack-3">
          <Card>
            <div className="lines">
              <SkillPart page={page} {...of('skill')} />
              <PracticumPart page={page} {...of('practicum')} />
              {page.maySeeStory && (
                <>
                  <InstrumentsPart page={page} {...of('instruments')} />
                  <GoalsPart page={page} {...of('goals')} />
                  <OwnViewPart page={page} {...of('own_view')} />
                  <BusinessPart page={page} caseId={caseId} {...of('business_plan')} />
                </>
              )}
            </div>
          </Card>
          {!page.maySeeStory && <p className="small quiet">{t('results.closed')}</p>}
          {page.maySeeStory && (
            <p>
              <PrintForm caseId={caseId} code="f30" of="narrative" />
            </p>
          )}
        </div>
      </Section>
      <Section title={t('decision.title')}>
        <Card>
          <div className="lines">
            <ReadinessPart page={page} {...of('readiness')} />
            <ReportPart page={page} />
          </div>
        </Card>
      </Section>
      {part === 'skill' && (
        <SkillDialog {...dialog} track={track ?? first} mayNote={page.maySeeStory} offered={page.offered} />
      )}
      {part === 'practicum' && (
        <PracticumDialog
          {...dialog}
          track={track ?? first}
          mayNote={page.maySeeStory}
          offered={page.offeredPracticum}
        />
      )}
      {part === 'instruments' && <InstrumentsDialog {...dialog} />}
      {part === 'goals' && <GoalsDialog {...dialog} page={page} />}
      {part === 'own_view' && <OwnViewDialog {...dialog} name={name} />}
      {part === 'business_plan' && <PlanDialog {...dialog} page={page} />}
      {part === 'readiness' && <ReadinessDialog {...dialog} name={name} isExtended={page.extended} />}
    </div>
  )
}

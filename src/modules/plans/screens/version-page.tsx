import type { ReactNode } from 'react'
import { Section } from '../../../design/section.tsx'
import type { Goal, PlanProps, Version } from './api.ts'
import { GoalCard, type GoalCardProps } from './goal-card.tsx'
import { PlanHead } from './plan-head.tsx'
import { Signatures } from './signatures.tsx'
import { t } from './words.ts'

export type VersionProps = PlanProps & { version: Version }
type Props = VersionProps & {
  /** what may be done with the version */
  actions: ReactNode
  notice: ReactNode
  aside?: ReactNode
  /** what stands in the card of a goal beside the goal */
  more?: (goal: Goal, n: number) => Partial<GoalCardProps>
}

/** A version that is not written any more: its head, her goals, who has signed. */
export function VersionPage({ caseId, label, page, mayWork, version, actions, notice, aside, more }: Props) {
  return (
    <div className="stack">
      <PlanHead {...{ caseId, label, version, mayWork }} discussedOn={version.body?.discussedOn}>
        {actions}
      </PlanHead>
      {notice}
      <div className="cols plan">
        <Section title={t('plan.goals')} count={version.body?.goals.length}>
          {version.body?.goals.map((goal, i) => (
            <GoalCard key={goal.id} n={i + 1} goal={goal} page={page} {...more?.(goal, i + 1)} />
          )) ?? <p className="quiet">{t('plan.closed')}</p>}
        </Section>
        <aside className="stack stack-5">
          {aside}
          <Signatures label={label} page={page} version={version} />
        </aside>
      </div>
    </div>
  )
}

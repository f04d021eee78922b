import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentYear } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import type { PlanProps } from './api.ts'
import { api, type Version } from './api.ts'
import { GoalCard } from './goal-card.tsx'
import { PlanHead } from './plan-head.tsx'
import { Signatures } from './signatures.tsx'
import { t } from './words.ts'

/** A version that is not written any more: on its way to the head, or back with a note. */
export function Proposed({ caseId, label, page, mayWork, version }: PlanProps & { version: Version }) {
  const start = useCommand(api.plans.start)
  return (
    <div className="stack">
      <PlanHead {...{ caseId, label, version, mayWork }} discussedOn={version.body?.discussedOn}>
        {page.may.decide && (
          <LinkButton kind="primary" href={`/persetujuan/rencana/${caseId}`}>
            {t('approve.open')}
          </LinkButton>
        )}
      </PlanHead>
      <CommandRefusal of={start} />
      {version.state === 'returned' && (
        <Banner
          kind="attention"
          icon="message-2"
          action={
            page.may.start ? (
              <Button kind="primary" busy={start.busy} onClick={() => void start.run({ caseId })}>
                {t('returned.mend')}
              </Button>
            ) : undefined
          }
        >
          <b>
            {t('returned.by', { who: version.decidedBy, when: version.decidedAt ? momentYear(version.decidedAt) : '' })}
          </b>
          {version.returnNote && (
            <>
              <br />“{version.returnNote}”
            </>
          )}
        </Banner>
      )}
      {version.state === 'proposed' && (
        <Banner>
          {t('proposed.by', {
            who: version.proposedBy,
            when: version.proposedAt ? momentYear(version.proposedAt) : '',
          })}
        </Banner>
      )}
      <div className="cols plan">
        <Section title={t('plan.goals')} count={version.body?.goals.length}>
          {version.body ? (
            version.body.goals.map((goal, i) => (
              <GoalCard key={goal.id} n={i + 1} goal={goal} page={page} level={null} />
            ))
          ) : (
            <p className="quiet">{t('plan.closed')}</p>
          )}
        </Section>
        <aside className="stack stack-5">
          <Signatures label={label} page={page} version={version} />
        </aside>
      </div>
    </div>
  )
}

import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { api, type PlanProps } from './api.ts'
import { t } from './words.ts'

/** Before the first version: what will stand here, and what it rests on. */
export function NoPlan({ caseId, label, page }: PlanProps) {
  const start = useCommand(api.plans.start)
  return (
    <>
      <CommandRefusal of={start} />
      <EmptyState
        title={t('none.title')}
        next={
          page.may.start ? (
            <span className="row row--wrap">
              <Button kind="primary" busy={start.busy} onClick={() => void start.run({ caseId })}>
                {t('none.start')}
              </Button>
              {!page.assessment && (
                <LinkButton href={`/penerima-manfaat/${caseId}/asesmen`}>{t('none.to_assessment')}</LinkButton>
              )}
            </span>
          ) : (
            t('none.who')
          )
        }
      >
        {page.assessment || !page.may.start ? t('none.why', { name: label }) : t('none.no_assessment')}
      </EmptyState>
    </>
  )
}

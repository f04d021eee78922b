import type { z } from 'zod'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentYear } from '../../../app/web/client/days.ts'
import { Read } from '../../../app/web/client/form-views.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate, useRouteParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import type { night } from '../contract.ts'
import { receptionForm } from '../forms/reception.ts'
import { api } from './api.ts'
import { Withdraw } from './withdraw.tsx'
import { t } from './words.ts'

type Said = NonNullable<z.output<typeof night.reception.output>['said']>

/** Next day: what was written at night, and her case that is opened from it. */
export function Reception() {
  const receptionId = useRouteParam('receptionId')
  const read = useRead(api.night.reception, { receptionId })
  const triage = useCommand(api.screening.triage)
  const complete = useCommand(api.night.complete)
  /** The answers follow when the keys of her case are there; refused, they are asked again in the task that is open anyway. */
  const open = async ({ injury, suicidal_thought, pursuer }: Said) => {
    const done = await complete.run({ receptionId })
    if (!done) return
    await triage.run({ caseId: done.caseId, version: 1, answers: { injury, suicidal_thought, pursuer } })
    toast(t('complete.done'))
    navigate(`/rujukan/${done.caseId}`)
  }
  return (
    <ReadView read={read}>
      {({ at, by, place, caseId, withdrawnAs, said }) => (
        <div className="stack stack-5 measure">
          <PageHead title={t('complete.title')} note={t('complete.when', { at: momentYear(at), by, place })} />
          {said && (
            <Card body>
              <div className="stack stack-3">
                <Read of={receptionForm} t={t} value={said} />
              </div>
            </Card>
          )}
          {caseId ? (
            <Banner
              kind="done"
              action={
                <LinkButton small href={`/rujukan/${caseId}`}>
                  {t('complete.to_case')}
                </LinkButton>
              }
            >
              {t('complete.over')}
            </Banner>
          ) : withdrawnAs ? (
            <Banner kind="done">{t('withdraw.over', { why: t(`why.${withdrawnAs}`) })}</Banner>
          ) : said ? (
            <>
              <p className="quiet">{t('complete.note')}</p>
              <CommandRefusal of={complete} />
              <div>
                <Button kind="primary" busy={complete.busy || triage.busy} onClick={() => void open(said)}>
                  {t('complete.do')}
                </Button>
              </div>
            </>
          ) : (
            <Banner kind="attention">{t('complete.lost')}</Banner>
          )}
          {!caseId && !withdrawnAs && <Withdraw receptionId={receptionId} />}
        </div>
      )}
    </ReadView>
  )
}

import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { returnForm } from '../forms/session.ts'
import { api, type WeekRead } from './api.ts'
import { t } from './words.ts'

/** How far the week is: being written, before the head, published; and the next step for whoever has it. */
export function WeekSteps({ week }: { week: WeekRead }) {
  const [mayPlan, mayPropose, mayPublish] = [
    useMay('programme.plan'),
    useMay('programme.propose'),
    useMay('programme.publish'),
  ]
  const [isReturning, setReturning] = useState(false)
  const { plan, state, mondayOn: weekOn } = week
  const propose = useCommand(api.programme.proposeWeek, { onDone: () => toast(t('steps.proposed_now')) })
  const publish = useCommand(api.programme.publishWeek, { onDone: () => toast(t('steps.published_now')) })
  const copy = useCommand(api.programme.copyWeek, {
    onDone: ({ copied, leftOut }) => toast(t('steps.copied', { count: copied, left: leftOut })),
  })
  const at = { weekOn, version: plan?.version ?? 1 }
  const proposed = plan?.proposedBy && plan.proposedAt
  return (
    <div className="stack no-print">
      <div className="row row--wrap">
        <ol className="pub grow" aria-label={t('steps.label')}>
          <li className={state === 'draft' ? 'is-now' : undefined}>
            <b>{t('steps.draft')}</b>
          </li>
          <li className={state === 'proposed' ? 'is-now' : undefined}>
            <b>{t('steps.proposed')}</b>
            {state === 'proposed' && proposed && ` ${plan.proposedBy}, ${momentOf(plan.proposedAt ?? '')}`}
          </li>
          <li className={state === 'published' ? 'is-done' : undefined}>
            <b>{t('steps.published')}</b>
            {week.publishedAt &&
              ` ${t('steps.version', { number: week.number, by: week.approvedBy ?? '', at: momentOf(week.publishedAt) })}`}
          </li>
        </ol>
        {mayPlan && state !== 'proposed' && (
          <Button small busy={copy.busy} onClick={() => void copy.run({ weekOn })}>
            {t('steps.copy')}
          </Button>
        )}
        {mayPropose && plan && state === 'draft' && week.sessions.length > 0 && (
          <Button small kind="primary" busy={propose.busy} onClick={() => void propose.run(at)}>
            {t('steps.propose')}
          </Button>
        )}
        {mayPublish && plan && state === 'proposed' && !plan.isMine && (
          <>
            <Button small onClick={() => setReturning(true)}>
              {t('steps.return')}
            </Button>
            <Button small kind="primary" busy={publish.busy} onClick={() => void publish.run(at)}>
              {t('steps.publish')}
            </Button>
          </>
        )}
      </div>
      {[propose, publish, copy].map((command, n) => (
        <CommandRefusal key={n} of={command} />
      ))}
      {mayPlan && state === 'proposed' && (
        <Banner>{t(mayPublish && !plan?.isMine ? 'steps.decide_first' : 'steps.with_head')}</Banner>
      )}
      <Told week={week} />
      {isReturning && <ReturnDialog at={at} onClose={() => setReturning(false)} />}
    </div>
  )
}

/** What a reader of the week must know of it: given back, changed after publication, not published yet. */
function Told({ week }: { week: WeekRead }) {
  const { plan, state, number } = week
  const changes = week.sessions.filter((s) => s.change).length + week.gone
  if (plan?.returnedFor && state === 'draft')
    return <Banner kind="attention">{t('steps.returned', { what: t(`returnedFor.${plan.returnedFor}`) })}</Banner>
  if (plan && state !== 'published' && number > 0)
    return <Banner>{t('steps.draft_after', { count: changes, number })}</Banner>
  if (!plan && number > 1 && changes > 0) return <Banner>{t('steps.changed', { count: changes })}</Banner>
  return null
}

function ReturnDialog({ at, onClose }: { at: { weekOn: string; version: number }; onClose: () => void }) {
  const form = useShortForm(returnForm, t, emptyDraft(returnForm, { today: '' }))
  const command = useCommand(api.programme.returnWeek, {
    onDone: () => {
      toast(t('steps.returned_now'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('steps.return')}
      action={t('steps.return_do')}
      onSend={() => void command.run({ ...form.input(), ...at })}
    />
  )
}

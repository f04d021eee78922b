import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay, timeSaid, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { planForm } from '../forms/plan.ts'
import { api, type Plan } from './api.ts'
import { t } from './words.ts'

/** On her page "Kesehatan": what she takes and when, and what became of it. Nothing at all for whoever holds no key. */
export function Plans({ caseId }: { caseId: string }) {
  return useMay('medication.read') ? <HerPlans caseId={caseId} /> : null
}

function HerPlans({ caseId }: { caseId: string }) {
  const { data } = useRead(api.medication.ofCase, { caseId })
  const [adds, setAdds] = useState(false)
  const [ends, setEnds] = useState<Plan | null>(null)
  const end = useCommand(api.medication.endPlan, { onDone: () => toast(t('plan.ended_now')) })
  if (!data?.isReadable) return null
  const { plans, mayWrite } = data
  const running = plans.filter((p) => isRunning(p))
  const over = plans.filter((p) => !isRunning(p))
  return (
    <Section title={t('plan.title')} count={running.length} more={{ href: '/putaran-obat', label: t('title') }}>
      <div className="stack stack-3">
        {plans.length === 0 && <p className="quiet">{t('plan.none')}</p>}
        <CommandRefusal of={end} />
        <Calm>
          {running.map((p) => (
            <CalmRow key={p.planId} title={named(p)} note={<Told plan={p} />}>
              {mayWrite && (
                <Button
                  small
                  busy={end.busy}
                  aria-label={t('plan.end_of', { medicine: p.text.medicine ?? '' })}
                  onClick={() => setEnds(p)}
                >
                  {t('plan.end')}
                </Button>
              )}
            </CalmRow>
          ))}
        </Calm>
        <ConfirmDialog
          open={ends !== null}
          onClose={() => setEnds(null)}
          title={t('plan.end_of', { medicine: ends?.text.medicine ?? '' })}
          confirm={t('plan.end')}
          busy={end.busy}
          onConfirm={() => ends && void end.run({ planId: ends.planId }).then(() => setEnds(null))}
        >
          <p>{t('plan.end_sure')}</p>
        </ConfirmDialog>
        {mayWrite && (
          <p className="row">
            <Button icon="plus" onClick={() => setAdds(true)}>
              {t('plan.add')}
            </Button>
          </p>
        )}
        {over.length > 0 && (
          <details>
            <summary>{t('plan.over', { n: over.length })}</summary>
            <Calm>
              {over.map((p) => (
                <CalmRow key={p.planId} title={named(p)} note={<Told plan={p} />} />
              ))}
            </Calm>
          </details>
        )}
        {adds && <Add caseId={caseId} onClose={() => setAdds(false)} />}
      </div>
    </Section>
  )
}

const isRunning = (p: Plan) => p.endedAt === null && (p.untilOn === null || p.untilOn >= todayKey())
const named = (p: Plan) =>
  `${p.text.medicine ?? ''} · ${p.text.dose ?? ''} · ${p.times.map((time) => timeSaid(time)).join(', ')}`

function Told({ plan: p }: { plan: Plan }) {
  const sum = (of: 'due' | 'given' | 'open') => p.days.reduce((n, d) => n + d[of], 0)
  const until = p.endedAt ?? p.untilOn
  return (
    <>
      {until
        ? t('plan.from_until', { from: shortDay(p.fromOn), until: shortDay(until) })
        : t('plan.from', { from: shortDay(p.fromOn) })}
      {' · '}
      {t('plan.by', { doctor: p.text.prescribedBy ?? '–', who: p.by })}
      {p.text.note && ` · ${p.text.note}`}
      {sum('due') > 0 && ` · ${t('plan.kept', { given: sum('given'), due: sum('due'), open: sum('open') })}`}
    </>
  )
}

function Add({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useForm(planForm, t, `kesehatan/${caseId}/obat`, emptyDraft(planForm, { today: todayKey() }))
  const command = useCommand(api.medication.savePlan, {
    onDone: async () => {
      await form.discard()
      toast(t('plan.saved'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('plan.add')}
      action={t('plan.save')}
      onSend={() => void command.run({ ...form.input(), caseId })}
    />
  )
}

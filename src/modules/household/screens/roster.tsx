import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { Field } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { dutyForm, swapForm } from '../forms/household.ts'
import { api, type Roster, useKeepers } from './api.ts'
import { t } from './words.ts'
import './household.css'

type Duty = Roster['duties'][number]

/** Piket: whose watch it is, day by day; the nights of each as bars, so that fair is seen; a watch is swapped by asking. */
export function DutyRoster() {
  const read = useRead(api.household.roster, {})
  const [plans, setPlans] = useState(false)
  const mayPlan = useMay('household.plan')
  return (
    <>
      <PageHead
        title={t('duty.title')}
        note={t('duty.note')}
        actions={
          <>
            {mayPlan && (
              <Button icon="plus" onClick={() => setPlans(true)}>
                {t('duty.plan')}
              </Button>
            )}
            <PrintButton>{t('duty.print')}</PrintButton>
            <LinkButton href="/piket/penghuni">{t('duty.women')}</LinkButton>
          </>
        }
      />
      <ReadView read={read} lines={8}>
        {(roster) => (
          <div className="stack stack-5">
            {roster.swaps.length > 0 && <Swaps roster={roster} />}
            <Days roster={roster} />
            {roster.nights.length > 0 && (
              <Bars
                title={t('duty.nights')}
                note={t('duty.since', { day: shortDay(roster.since) })}
                head={[t('duty.who'), t('duty.nights')]}
                rows={roster.nights.map((n) => ({
                  key: n.personId,
                  label: n.name,
                  parts: [
                    { key: 'nights', value: n.nights, look: 'full' as const },
                    { key: 'watches', value: n.watches - n.nights, look: 'rest' as const },
                  ],
                  said: t('duty.nights_of', { nights: n.nights, watches: n.watches }),
                }))}
              />
            )}
          </div>
        )}
      </ReadView>
      {plans && <PlanDialog nights={read.data?.nights ?? []} onClose={() => setPlans(false)} />}
    </>
  )
}

function Days({ roster }: { roster: Roster }) {
  const ahead = roster.duties.filter((d) => d.onDay >= roster.today)
  const days = [...new Set(ahead.map((d) => d.onDay))]
  if (days.length === 0) return <p className="quiet">{t('duty.empty')}</p>
  return (
    <Section title={t('duty.ahead')} count={ahead.length}>
      <Card>
        <ul className="lines">
          {days.map((day) => (
            <li key={day} className="card__body">
              <h3>{shortDay(day)}</h3>
              <ul className="duty-day">
                {ahead
                  .filter((d) => d.onDay === day)
                  .map((d) => (
                    <DutyLine key={d.dutyId} duty={d} waits={roster.swaps.some((s) => s.dutyId === d.dutyId)} />
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}

function DutyLine({ duty, waits }: { duty: Duty; waits: boolean }) {
  const [swaps, setSwaps] = useState(false)
  const mayPlan = useMay('household.plan')
  const remove = useCommand(api.household.removeDuty, { changes: [api.household.roster] })
  return (
    <li>
      <span>
        <b>{t(`part.${duty.part}`)}</b> {duty.name}
        {duty.from && <small>{t('duty.swapped', { from: duty.from })}</small>}
        {waits && <small>{t('duty.waits')}</small>}
      </span>
      {duty.isMine && !waits && (
        <Button small kind="tint" onClick={() => setSwaps(true)}>
          {t('duty.swap')}
        </Button>
      )}
      {mayPlan && (
        <Button
          small
          kind="plain"
          className="no-print"
          busy={remove.busy}
          aria-label={t('duty.remove_of', { part: t(`part.${duty.part}`), name: duty.name, day: shortDay(duty.onDay) })}
          onClick={() => void remove.run({ dutyId: duty.dutyId })}
        >
          {t('duty.remove')}
        </Button>
      )}
      <CommandRefusal of={remove} />
      {swaps && <SwapDialog duty={duty} onClose={() => setSwaps(false)} />}
    </li>
  )
}

function Swaps({ roster }: { roster: Roster }) {
  const answer = useCommand(api.household.answerSwap, { changes: [api.household.roster] })
  return (
    <Section title={t('swap.title')} count={roster.swaps.length}>
      <Card>
        <ul className="lines">
          {roster.swaps.map((s) => (
            <li key={s.swapId} className="card__body duty-swap">
              <span>
                {t('swap.asked', { from: s.from, to: s.to, part: t(`part.${s.part}`), day: shortDay(s.onDay) })}
              </span>
              {s.toMe && (
                <span className="row">
                  <Button
                    small
                    kind="primary"
                    busy={answer.busy}
                    onClick={() => void answer.run({ swapId: s.swapId, answer: 'accepted' })}
                  >
                    {t('swap.accept')}
                  </Button>
                  <Button
                    small
                    busy={answer.busy}
                    onClick={() => void answer.run({ swapId: s.swapId, answer: 'declined' })}
                  >
                    {t('swap.decline')}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      </Card>
      <CommandRefusal of={answer} />
    </Section>
  )
}

/** Whoever had fewest nights stands first. */
function PlanDialog({ nights, onClose }: { nights: Roster['nights']; onClose: () => void }) {
  const form = useShortForm(dutyForm, t, emptyDraft(dutyForm, { today: todayKey() }))
  const command = useCommand(api.household.planDuty, { changes: [api.household.roster], onDone: onClose })
  const f = form.fields(command)
  const had = (id: string) => nights.find((n) => n.personId === id)?.nights ?? 0
  const people = useKeepers().toSorted((a, b) => had(a.value) - had(b.value))
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('duty.plan')}
      action={t('duty.do')}
      onSend={() => void command.run(form.input())}
    >
      <Field of={f.onDay} />
      <Field of={f.part} as="pills" />
      <Field
        of={f.personId}
        options={people.map((p) => ({ ...p, label: t('duty.with_nights', { name: p.label, nights: had(p.value) }) }))}
      />
    </FormDialog>
  )
}

function SwapDialog({ duty, onClose }: { duty: Duty; onClose: () => void }) {
  const form = useShortForm(swapForm, t, emptyDraft(swapForm, { today: '' }))
  const command = useCommand(api.household.askSwap, { changes: [api.household.roster], onDone: onClose })
  const f = form.fields(command)
  const people = useKeepers().filter((p) => p.value !== duty.personId)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('swap.of', { part: t(`part.${duty.part}`), day: shortDay(duty.onDay) })}
      action={t('swap.ask')}
      onSend={() => void command.run({ ...form.input(), dutyId: duty.dutyId })}
    >
      <Field of={f.toId} placeholder={t('swap.choose')} options={people} />
    </FormDialog>
  )
}

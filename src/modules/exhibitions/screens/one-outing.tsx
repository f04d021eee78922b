import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { dayMonthYear, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Milestones } from '../../../design/charts/milestones.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { STEPS } from '../rules.ts'
import { api, type Line, type Outing } from './api.ts'
import { Beside } from './beside.tsx'
import { CountDialog, SettleDialog, TakeDialog } from './count-dialogs.tsx'
import { PlanDialog } from './dialogs.tsx'
import { Lines } from './lines.tsx'
import { t } from './words.ts'

/** One exhibition: where it stands, what is there and what became of it, who agreed to what, what it cost, whom it brought. */
export function OneOuting() {
  const read = useRead(api.exhibitions.outing, { outingId: useRouteParam('outingId') })
  return (
    <ReadView read={read} lines={8}>
      {(outing) => <Shown outing={outing} />}
    </ReadView>
  )
}

type Open = 'change' | 'take' | 'settle' | Line | null

function Shown({ outing: o }: { outing: Outing }) {
  const [open, setOpen] = useState<Open>(null)
  const onClose = () => setOpen(null)
  const agree = useCommand(api.exhibitions.agree, { onDone: () => toast(t('agree.done')) })
  const home = useCommand(api.exhibitions.comeHome, { onDone: () => toast(t('home.done')) })
  const confirm = useCommand(api.exhibitions.confirm, { onDone: () => toast(t('confirm.done')) })
  const { outingId, cashRupiah } = o
  const isThere = o.step === 'agreed' || o.step === 'out'
  return (
    <div className="stack stack-5">
      <PageHead
        title={o.name}
        note={
          <Facts
            of={[
              t(`kind.${o.kind}`),
              o.stand,
              o.organiser,
              t('outing.days', { from: shortDay(o.fromOn), until: dayMonthYear(o.untilOn) }),
              t('outing.carried', { name: o.carriedBy }),
            ]}
          />
        }
        actions={
          <>
            {o.mayAgree && (
              <Button kind="primary" busy={agree.busy} onClick={() => void agree.run({ outingId })}>
                {t('agree.do')}
              </Button>
            )}
            {o.mayCarry && isThere && (
              <Button kind={o.step === 'agreed' ? 'primary' : undefined} icon="plus" onClick={() => setOpen('take')}>
                {t('take.open')}
              </Button>
            )}
            {o.mayCarry && o.step === 'out' && (
              <Button busy={home.busy} onClick={() => void home.run({ outingId })}>
                {t('home.do')}
              </Button>
            )}
            {o.mayConfirm && cashRupiah !== null && (
              <Button kind="primary" busy={confirm.busy} onClick={() => void confirm.run({ outingId, cashRupiah })}>
                {t('confirm.do', { money: formatRupiah(cashRupiah) })}
              </Button>
            )}
            {o.maySettle && (
              <Button kind={cashRupiah === null ? 'primary' : undefined} icon="coin" onClick={() => setOpen('settle')}>
                {t(cashRupiah === null ? 'settle.open' : 'settle.anew')}
              </Button>
            )}
            {o.step === 'settled' && <LinkButton href="/karya/hasil">{t('settle.share')}</LinkButton>}
            {o.mayCarry && o.step === 'planned' && (
              <Button onClick={() => setOpen('change')}>{t('outing.change')}</Button>
            )}
          </>
        }
      />
      <CommandRefusal of={agree} />
      <CommandRefusal of={home} />
      <CommandRefusal of={confirm} />
      <Milestones label={t('outing.way')} of={steps(o)} />
      {o.step === 'settled' && o.cashRupiah !== null && (
        <Banner kind="done">
          {t('settle.said', { money: formatRupiah(o.cashRupiah), one: o.countedBy ?? '', other: o.countedWith ?? '' })}
        </Banner>
      )}
      {o.step === 'back' && cashRupiah !== null && (
        <Banner kind="info">
          {t('confirm.waits', { money: formatRupiah(cashRupiah), one: o.countedBy ?? '', other: o.countedWith ?? '' })}
        </Banner>
      )}
      <Lines outing={o} onCount={setOpen} />
      <Beside outing={o} />
      {open === 'change' && <PlanDialog outing={o} onClose={onClose} />}
      {open === 'take' && <TakeDialog outing={o} onClose={onClose} />}
      {open === 'settle' && <SettleDialog outing={o} onClose={onClose} />}
      {open !== null && typeof open === 'object' && <CountDialog outing={o} line={open} onClose={onClose} />}
    </div>
  )
}

/** Each step with its day, and who agreed to it; the one that is now is hatched. */
function steps(o: Outing) {
  const at = STEPS.indexOf(o.step)
  const days = { planned: null, agreed: o.agreedAt, out: o.leftAt, back: o.backAt, settled: o.settledAt }
  return STEPS.map((step, i) => ({
    key: step,
    title: t(`step.${step}`),
    when: days[step] ? [shortDay(days[step]), step === 'agreed' && o.agreedBy].filter(Boolean).join(' · ') : undefined,
    look: i < at || o.step === 'settled' ? ('done' as const) : i === at ? ('now' as const) : ('ahead' as const),
  }))
}

import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, shortDay, todayKey } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { api, CHANGES, type OneMachine } from './api.ts'
import { DecideDialog, LendDialog, WorkDialog, WriteOffDialog } from './dialogs.tsx'
import { Loans, Works, WriteOffs } from './history.tsx'
import { MachineDialog } from './machine-dialog.tsx'
import { Condition } from './machines.tsx'
import { t } from './words.ts'

/** One machine: how it stands, who has it, what was done, how it leaves the book. */
export function OneMachinePage() {
  const machineId = useRouteParam('machineId')
  const read = useRead(api.equipment.machine, { machineId })
  return (
    <ReadView read={read} lines={8}>
      {(m) => <Shown of={m} />}
    </ReadView>
  )
}

type Open = 'work' | 'lend' | 'change' | 'write_off' | 'decide'

function Shown({ of }: { of: OneMachine }) {
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const { machineId } = of
  const asked = of.writeOffs.find((w) => w.decision === null)
  const press = (what: Open, word: string, primary = false) => (
    <Button kind={primary ? 'primary' : undefined} onClick={() => setOpen(what)}>
      {word}
    </Button>
  )
  return (
    <>
      <PageHead
        title={of.name}
        note={<span className="code">{of.label}</span>}
        actions={
          <>
            {of.mayDecide && press('decide', t('decide.do'), true)}
            {of.mayWork && press('work', t('work.note'), !of.mayDecide)}
            {of.mayWork && of.lentUntil === null && of.condition === 'good' && press('lend', t('lend.do'))}
            {of.mayKeep && press('change', t('machine.change'))}
            {of.mayKeep && <Label machineId={machineId} />}
            {of.mayKeep && !asked && press('write_off', t('write_off.do'))}
          </>
        }
      />
      <div className="stack stack-5">
        {asked && <Banner kind="attention">{t('write_off.waits_told')}</Banner>}
        <Lent of={of} />
        <Facts of={of} />
        {of.mayWork && <Quick machineId={machineId} />}
        <WriteOffs of={of} />
        <Works of={of} />
        <Loans of={of} />
      </div>
      {open === 'work' && <WorkDialog {...{ machineId }} onClose={close} />}
      {open === 'lend' && <LendDialog {...{ machineId }} onClose={close} />}
      {open === 'write_off' && <WriteOffDialog {...{ machineId }} onClose={close} />}
      {open === 'change' && <MachineDialog machine={of} onClose={close} />}
      {open === 'decide' && asked && <DecideDialog {...{ machineId }} writeOffId={asked.writeOffId} onClose={close} />}
    </>
  )
}

function Label({ machineId }: { machineId: string }) {
  const print = useCommand(api.equipment.labels, { changes: [], onDone: saveFile })
  return (
    <>
      <Button icon="printer" busy={print.busy} onClick={() => void print.run({ machineIds: [machineId] })}>
        {t('labels.one')}
      </Button>
      <CommandRefusal of={print} />
    </>
  )
}

/** Who has it now, with the button that takes it back. */
function Lent({ of }: { of: OneMachine }) {
  const back = useCommand(api.equipment.takeBack, { changes: CHANGES, onDone: () => toast(t('lend.back_done')) })
  if (of.lentUntil === null) return null
  const day = fullDay(of.lentUntil)
  const loan = of.loans.find((l) => l.backOn === null)
  return (
    <Card body>
      <div className="row row--wrap">
        <p className="grow">{of.lentTo ? t('lend.now_to', { who: of.lentTo, day }) : t('lend.now', { day })}</p>
        {of.mayTakeBack && loan && (
          <Button
            kind="tint"
            icon="check"
            busy={back.busy}
            onClick={() => void back.run({ machineId: of.machineId, loanId: loan.loanId })}
          >
            {t('lend.back')}
          </Button>
        )}
      </div>
      <CommandRefusal of={back} />
    </Card>
  )
}

function Facts({ of }: { of: OneMachine }) {
  const rhythm =
    of.everyDays && of.nextOn
      ? t('machine.every_days', { n: of.everyDays, day: shortDay(of.nextOn) })
      : t('machine.no_rhythm')
  const facts: [string, string | null][] = [
    [t('machine.place'), of.place ?? t('machine.unplaced')],
    [t('machine.set'), of.set],
    [t('machine.every'), rhythm],
    [t('machine.serial'), of.serial],
    [t('machine.brand'), of.brand],
    [t('machine.bought'), of.boughtOn && fullDay(of.boughtOn)],
    [t('machine.worth'), of.worthRupiah === null ? null : formatRupiah(of.worthRupiah)],
    [t('machine.code'), of.code],
  ]
  return (
    <Section title={t('machines.condition')}>
      <Card body>
        <Condition of={of} />
        <dl className="told">
          {facts
            .filter(([, said]) => said)
            .map(([name, said]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{said}</dd>
              </div>
            ))}
        </dl>
      </Card>
    </Section>
  )
}

/** What is done every week is one press. */
function Quick({ machineId }: { machineId: string }) {
  const note = useCommand(api.equipment.noteWork, { changes: CHANGES, onDone: () => toast(t('work.saved')) })
  return (
    <div className="row row--wrap">
      {(['oiled', 'cleaned'] as const).map((kind) => (
        <Button
          key={kind}
          icon="check"
          busy={note.busy}
          onClick={() => void note.run({ machineId, kind, onDay: todayKey() })}
        >
          {t(`work.${kind}_now`)}
        </Button>
      ))}
      <CommandRefusal of={note} />
    </div>
  )
}

import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, todayKey } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { boxesOf, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Intake } from './api.ts'
import { t } from './words.ts'

/** Angkatan: women who begin together; number, days and places (domain.md 4.1). */
export function Intakes() {
  const read = useRead(api.referrals.intakes, {})
  const may = useMay('referrals.intake')
  const [open, setOpen] = useState<Intake | 'new' | null>(null)
  return (
    <>
      <PageHead
        title={t('intakes.title')}
        actions={
          may && (
            <Button kind="primary" icon="plus" onClick={() => setOpen('new')}>
              {t('intakes.new')}
            </Button>
          )
        }
      />
      <ReadView read={read} lines={4}>
        {({ intakes, programmeDays }) => (
          <>
            {intakes.length === 0 ? (
              <EmptyState title={t('intakes.empty')}>{t('intakes.empty_why')}</EmptyState>
            ) : (
              <DataTable
                caption={t('intakes.title')}
                rows={intakes}
                rowKey={(i) => i.intakeId}
                columns={[
                  { key: 'name', label: t('intakes.name'), head: true, cell: (i) => i.name },
                  { key: 'starts', label: t('intakes.starts'), cell: (i) => fullDay(i.startsOn) },
                  { key: 'ends', label: t('intakes.ends'), cell: (i) => fullDay(i.endsOn) },
                  { key: 'quota', label: t('intakes.quota'), cell: (i) => <span className="num">{i.quota}</span> },
                  {
                    key: 'candidates',
                    label: t('intakes.candidates'),
                    cell: (i) => <span className="num">{i.candidates}</span>,
                  },
                  {
                    key: 'accepted',
                    label: t('intakes.accepted'),
                    cell: (i) => <span className="num">{i.accepted}</span>,
                  },
                  {
                    key: 'waiting',
                    label: t('intakes.waiting'),
                    cell: (i) => <span className="num">{i.waiting}</span>,
                  },
                  {
                    key: 'do',
                    label: '',
                    cell: (i) =>
                      may && (
                        <Button small onClick={() => setOpen(i)}>
                          {t('intakes.edit')}
                        </Button>
                      ),
                  },
                ]}
              />
            )}
            {open && (
              <IntakeDialog
                key={open === 'new' ? 'new' : open.intakeId}
                intake={open === 'new' ? null : open}
                last={intakes[0]}
                days={programmeDays}
                onClose={() => setOpen(null)}
              />
            )}
          </>
        )}
      </ReadView>
    </>
  )
}

type Props = { intake: Intake | null; last: Intake | undefined; days: number; onClose: () => void }

function IntakeDialog({ intake, last, days, onClose }: Props) {
  const save = useCommand(api.referrals.saveIntake, {
    onDone: () => {
      toast(t('intakes.saved'))
      onClose()
    },
  })
  const [year, setYear] = useState(String(intake?.year ?? Number(todayKey().slice(0, 4))))
  const [ordinal, setOrdinal] = useState(
    String(intake?.ordinal ?? (last && String(last.year) === todayKey().slice(0, 4) ? last.ordinal + 1 : 1)),
  )
  const [starts, setStarts] = useState(boxesOf(intake?.startsOn))
  const [ends, setEnds] = useState(boxesOf(intake?.endsOn))
  const [quota, setQuota] = useState(String(intake?.quota ?? ''))
  const [wrong, setWrong] = useState<{ starts?: string; ends?: string }>({})
  const send = () => {
    const [from, to] = [readDate(starts), readDate(ends)]
    setWrong({
      ...(from.kind !== 'date' && { starts: t('new.bad_date') }),
      ...(to.kind !== 'date' && { ends: t('new.bad_date') }),
    })
    if (from.kind !== 'date' || to.kind !== 'date') return
    void save.run({
      ...(intake && { intakeId: intake.intakeId, version: intake.version }),
      year: Number(year),
      ordinal: Number(ordinal),
      startsOn: from.iso,
      endsOn: to.iso,
      quota: Number(quota),
    })
  }
  return (
    <Dialog
      open
      title={intake ? intake.name : t('intakes.new')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={save.busy} busyWord={t('saving')} onClick={send}>
            {t('intakes.save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={save} />
        <TextField
          label={t('intakes.year')}
          width="4"
          inputMode="numeric"
          value={year}
          onChange={setYear}
          readOnly={intake !== null}
          error={save.issue('year')}
        />
        <TextField
          label={t('intakes.ordinal')}
          width="2"
          inputMode="numeric"
          value={ordinal}
          onChange={setOrdinal}
          readOnly={intake !== null}
          error={save.issue('ordinal')}
        />
        <DateFields
          legend={t('intakes.starts')}
          value={starts}
          onChange={setStarts}
          personal={false}
          error={wrong.starts}
        />
        <DateFields
          legend={t('intakes.ends')}
          value={ends}
          onChange={setEnds}
          personal={false}
          hint={t('intakes.hint_days', { n: days })}
          error={wrong.ends}
        />
        <TextField
          label={t('intakes.quota')}
          width="4"
          inputMode="numeric"
          value={quota}
          onChange={setQuota}
          error={save.issue('quota')}
        />
      </div>
    </Dialog>
  )
}

import { useState } from 'react'
import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Field } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { list } from '../../../kernel/list.ts'
import { intakeForm } from '../forms/intake.ts'
import { api, type Intake } from './api.ts'
import { t } from './words.ts'

const intakeList = list('referrals.intakes', {
  columns: {
    name: { kind: 'text', head: true },
    startsOn: { kind: 'day', sort: 'down' },
    endsOn: { kind: 'day' },
    quota: { kind: 'count' },
    candidates: { kind: 'count' },
    accepted: { kind: 'count' },
    waiting: { kind: 'count' },
    do: { kind: 'own' },
  },
})

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
              <EmptyState
                title={t('intakes.empty')}
                next={may ? <Button onClick={() => setOpen('new')}>{t('intakes.new')}</Button> : t('intakes.who')}
              >
                {t('intakes.empty_why')}
              </EmptyState>
            ) : (
              <WholeList
                {...{ of: intakeList, t, rows: intakes }}
                caption={t('intakes.title')}
                rowKey={(i) => i.intakeId}
                cells={{
                  do: (i) => (
                    <div className="row row--wrap">
                      <LinkButton small icon="mail" href={`/pengaturan/angkatan/${i.intakeId}/surat`}>
                        {t('intakes.letters')}
                      </LinkButton>
                      {may && (
                        <Button small onClick={() => setOpen(i)}>
                          {t('intakes.edit')}
                        </Button>
                      )}
                    </div>
                  ),
                }}
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

const draftOf = (intake: Omit<Intake, 'intakeId' | 'name' | 'candidates' | 'accepted' | 'waiting'>) =>
  toDraft(intakeForm, intake)

/** The next one of this year. */
function nextOf(last: Intake | undefined) {
  const year = todayKey().slice(0, 4)
  const ordinal = last && String(last.year) === year ? last.ordinal + 1 : 1
  return { ...emptyDraft(intakeForm, { today: '' }), year, ordinal: String(ordinal) }
}

function IntakeDialog({ intake, last, days, onClose }: Props) {
  const form = useShortForm(intakeForm, t, intake ? draftOf(intake) : nextOf(last))
  const command = useCommand(api.referrals.saveIntake, {
    onDone: () => {
      toast(t('intakes.saved'))
      onClose()
    },
  })
  const rival = useRival(command, intake?.version, draftOf, form.set)
  const send = (at = rival.version) =>
    void command.run({ ...form.input(), ...(intake && { intakeId: intake.intakeId, version: at }) })
  const f = form.fields(command)
  const isNumbered = intake !== null // its number stays once it is given
  return (
    <FormDialog
      {...{ form, onClose }}
      command={rival.command}
      title={intake ? intake.name : t('intakes.new')}
      action={t('intakes.save')}
      onSend={() => send()}
      intro={<RivalClash of={intakeForm} yours={form.body} {...{ t, rival, send }} />}
    >
      <Field of={f.year} disabled={isNumbered} />
      <Field of={f.ordinal} width="2" disabled={isNumbered} />
      <Field of={f.startsOn} />
      <Field of={f.endsOn} hint={t('intakes.hint_days', { n: days })} />
      <Field of={f.quota} />
    </FormDialog>
  )
}

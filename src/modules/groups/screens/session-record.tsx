import { useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { askForm, materialForm } from '../forms/record.ts'
import { receivers } from '../rules.ts'
import { api, type GroupRead } from './api.ts'
import { t } from './words.ts'

type Props = { of: GroupRead; onClose: () => void }

const called = (p: GroupRead['people'][number]) => calledOn(personOf(p), isMasked())

/** What was handed out and who has it, and what was asked (F19): written after the roll, by whoever gave the session. */
export function SessionRecord({ of: g }: { of: GroupRead }) {
  const [open, setOpen] = useState<'give' | 'ask' | null>(null)
  const received = g.people.filter((p) => p.materialOn !== null)
  const close = () => setOpen(null)
  return (
    <Section title={t('record.title')}>
      <div className="card card__body stack">
        <div className="stack stack-2">
          <h3>{t('record.material')}</h3>
          <p>{g.material ?? t('record.material_none')}</p>
          {g.material && (
            <p className="small quiet">{t('record.received', { count: received.length, all: g.people.length })}</p>
          )}
        </div>
        <div className="stack stack-2">
          <h3>{t('record.questions')}</h3>
          {g.asked.length === 0 ? (
            <p>{t('record.no_questions')}</p>
          ) : (
            <ul className="stack stack-2">
              {g.asked.map((q) => (
                <li key={q.questionId}>
                  {q.text}
                  <span className="small quiet">
                    {' '}
                    · {q.by === null ? t('record.by_box') : t('record.by', { name: q.by })}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
        {g.mayRecord && (
          <div className="row row--wrap">
            <Button onClick={() => setOpen('give')}>{t('record.give')}</Button>
            <Button icon="plus" onClick={() => setOpen('ask')}>
              {t('record.ask')}
            </Button>
          </div>
        )}
      </div>
      {open === 'give' && <Give of={g} onClose={close} />}
      {open === 'ask' && <Ask of={g} onClose={close} />}
    </Section>
  )
}

function Give({ of: g, onClose }: Props) {
  const form = useShortForm(materialForm, t, {
    material: g.material ?? '',
    received: receivers(g.people, g.material).map((p) => p.attendanceId),
  })
  const command = useCommand(api.groups.give, {
    onDone: () => {
      toast(t('record.given'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('record.give')}
      action={t('record.give')}
      onSend={() => void command.run({ ...form.input(), groupId: g.groupId, version: g.recordVersion })}
    >
      <Field of={f.material} />
      <Field
        of={f.received}
        options={g.people.map((p) => ({
          value: p.attendanceId,
          label: called(p),
          ...(p.materialOn && { note: shortDay(p.materialOn) }),
        }))}
      />
    </FormDialog>
  )
}

function Ask({ of: g, onClose }: Props) {
  const form = useShortForm(askForm, t, emptyDraft(askForm, { today: '' }))
  const command = useCommand(api.groups.ask, {
    onDone: () => {
      toast(t('record.asked'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('record.ask')}
      action={t('record.ask')}
      onSend={() => void command.run({ ...form.input(), groupId: g.groupId })}
    >
      <Field of={f.from} as="pills" />
      <Field of={f.attendanceId} options={g.people.map((p) => ({ value: p.attendanceId, label: called(p) }))} />
      <Field of={f.text} />
    </FormDialog>
  )
}

import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { doneForm, orderForm, strikeForm } from '../forms/letter.ts'
import { api, type Incoming, LETTER_CHANGES, type Order } from './api.ts'
import { t } from './words.ts'

type Props = { letter: Incoming; onClose: () => void }

/** Disposisi: to whom, what, until when, and a word of the head. */
export function OrderDialog({ letter, onClose }: Props) {
  const form = useShortForm(orderForm, t, emptyDraft(orderForm, { today: todayKey() }))
  const command = useCommand(api.agenda.order, {
    changes: LETTER_CHANGES,
    onDone: () => {
      toast(t('order.done'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('order.title', { mark: letter.mark })}
      action={t('order.do')}
      onSend={() => void command.run({ ...form.input(), letterId: letter.letterId })}
    >
      <Field of={f.people} as="pills" options={letter.people.map((p) => ({ value: p.personId, label: p.name }))} />
      <Field of={f.what} as="list" />
      <Field of={f.dueOn} />
      <Field of={f.words} />
    </FormDialog>
  )
}

export function StrikeDialog({ letter, onClose }: Props) {
  const form = useShortForm(strikeForm, t, emptyDraft(strikeForm, { today: '' }))
  const command = useCommand(api.agenda.strike, {
    changes: LETTER_CHANGES,
    onDone: () => {
      toast(t('strike.done', { mark: letter.mark }))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('strike.title', { mark: letter.mark })}
      action={t('strike.do')}
      onSend={() => void command.run({ ...form.input(), letterId: letter.letterId })}
    >
      <Field of={f.why} />
    </FormDialog>
  )
}

export function DoneDialog({ given, onClose }: { given: Order; onClose: () => void }) {
  const form = useShortForm(doneForm, t, emptyDraft(doneForm, { today: '' }))
  const command = useCommand(api.agenda.done, {
    changes: [api.agenda.given],
    onDone: () => {
      toast(t('done.done', { who: given.givenBy }))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('done.title')}
      action={t('done.do')}
      onSend={() => void command.run({ ...form.input(), orderId: given.orderId })}
    >
      <Field of={f.words} />
    </FormDialog>
  )
}

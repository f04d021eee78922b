import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm, useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { askForm, decideForm, fulfilForm } from '../forms/need.ts'
import { api, NEED_CHANGES, type Need } from './api.ts'
import { t } from './words.ts'

/** Ajukan kebutuhan: the thing, for how many, what it costs, from whom; who and why stay sealed. */
export function AskDialog({ onClose }: { onClose: () => void }) {
  const form = useForm(askForm, t, 'kebutuhan', emptyDraft(askForm, { today: todayKey() }))
  const women = useRead(api.needs.whom, {}).data?.women ?? []
  const command = useCommand(api.needs.ask, {
    changes: NEED_CHANGES,
    onDone: async ({ needId }) => {
      await form.discard()
      toast(t('ask.done'))
      onClose()
      navigate(`/kebutuhan/${needId}`)
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('ask.open')}
      action={t('ask.do')}
      onSend={() => void command.run(form.input())}
    >
      <Field of={f.kind} as="list" />
      <Field of={f.what} />
      <Field of={f.who.womenCount} width="4" />
      {women.length > 0 && (
        <Field
          of={f.who.caseIds}
          as="pills"
          options={women.map((w) => ({ value: w.caseId, label: calledOn(personOf(w), isMasked()) }))}
        />
      )}
      <Field of={f.money.costRupiah} />
      <Field of={f.money.source} as="list" />
      <Field of={f.neededBy} />
      <Field of={f.why} />
    </FormDialog>
  )
}

type Props = { need: Need; onClose: () => void }

export function DecideDialog({ need, onClose }: Props) {
  const form = useShortForm(decideForm, t, emptyDraft(decideForm, { today: '' }))
  const command = useCommand(api.needs.decide, {
    changes: NEED_CHANGES,
    onDone: () => {
      toast(t('decide.done', { who: need.askedBy }))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('decide.title', { what: need.what })}
      action={t('decide.do')}
      onSend={() => void command.run({ ...form.input(), needId: need.needId })}
    >
      <Field of={f.decision} as="cards" />
      <Field of={f.words} />
    </FormDialog>
  )
}

export function FulfilDialog({ need, onClose }: Props) {
  const form = useShortForm(fulfilForm, t, emptyDraft(fulfilForm, { today: todayKey() }))
  const command = useCommand(api.needs.fulfil, {
    changes: NEED_CHANGES,
    onDone: () => {
      toast(t('fulfil.done'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('fulfil.title', { what: need.what })}
      action={t('fulfil.do')}
      onSend={() => void command.run({ ...form.input(), needId: need.needId })}
    >
      <Field of={f.on} />
      <Field of={f.spentRupiah} />
    </FormDialog>
  )
}

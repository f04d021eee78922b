import { timeKey, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { letterForm, raiseForm, tellForm } from '../forms/voice.ts'
import { isAbove, LEVELS, TOLD } from '../rules.ts'
import { api, type Voice } from './api.ts'
import { outsideWaits, policeWaits } from './open.ts'
import { Which } from './which.tsx'
import { t } from './words.ts'

type Props = { of: Voice; onClose: () => void }

const done = (say: string, onClose: () => void) => () => {
  toast(say)
  onClose()
}

/** Only what is above it is offered. */
export function Raise({ of, onClose }: Props) {
  const form = useShortForm(raiseForm, t, emptyDraft(raiseForm, { today: '' }))
  const command = useCommand(api.voice.raise, { onDone: done(t('inbox.raised'), onClose) })
  const f = form.fields(command)
  const above = LEVELS.filter((l) => of.level !== null && isAbove(l, of.level))
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('inbox.raise')}
      intro={<Which of={of} />}
      action={t('inbox.raise_do')}
      onSend={() => void command.run({ ...form.input(), voiceId: of.voiceId })}
    >
      <Field of={f.level} as="pills" options={above.map((value) => ({ value, label: t.code('level', value) }))} />
    </FormDialog>
  )
}

/** Whom the clock waits for stands first; the office is not asked when it leads whoever is accused. */
const whomOf = (of: Voice) => {
  const mayHear = TOLD.filter((whom) => whom !== 'office' || !of.isPastOffice)
  const waits = outsideWaits(of) ? mayHear[0] : policeWaits(of) ? 'police' : undefined
  return { waits, options: mayHear.map((value) => ({ value, label: t.code('whom', value) })) }
}

export function Tell({ of, onClose }: Props) {
  const { waits, options } = whomOf(of)
  const form = useShortForm(tellForm, t, {
    ...emptyDraft(tellForm, { today: todayKey(), time: timeKey(new Date()) }),
    ...(waits && { whom: waits }),
  })
  const command = useCommand(api.voice.tell, { onDone: done(t('inbox.told'), onClose) })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('inbox.tell')}
      intro={<Which of={of} />}
      action={t('inbox.tell_do')}
      onSend={() => void command.run({ ...form.input(), voiceId: of.voiceId })}
    >
      <Field of={f.whom} as="pills" options={options} />
      <div className="row row--wrap">
        <Field of={f.on} />
        <Field of={f.time} width="6" />
      </div>
      <Field of={f.name} />
      <Field of={f.proof} />
    </FormDialog>
  )
}

/** Nothing of it is kept as a draft: what leaves is written anew from what was said. */
export function MakeLetter({ of, onClose }: Props) {
  const { waits, options } = whomOf(of)
  const form = useShortForm(letterForm, t, {
    ...emptyDraft(letterForm, { today: '' }),
    ...(waits && { to: waits }),
    what: of.what,
    done: of.done ?? '',
  })
  const command = useCommand(api.voice.makeLetter, { onDone: done(t('inbox.letter_made'), onClose) })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('inbox.letter')}
      intro={<Which of={of} />}
      action={t('inbox.letter_do')}
      onSend={() => void command.run({ ...form.input(), voiceId: of.voiceId })}
    >
      <Field of={f.to} as="pills" options={options} />
      <Field of={f.addressee} />
      <Field of={f.city} />
      <Field of={f.what} />
      <Field of={f.done} />
    </FormDialog>
  )
}

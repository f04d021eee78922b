import { momentOf } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { choicesForm } from '../forms/choices.ts'
import { api, type Choices } from './api.ts'
import { t } from './words.ts'

/** How she wants to be reminded; mail is asked only where this machine can send any, or she had asked for it before. */
export function ChoicesDialog({ onClose }: { onClose: () => void }) {
  const { data } = useRead(api.reminders.choices, {}, { fresh: true })
  return data ? <Asked chosen={data} onClose={onClose} /> : null
}

const typed = (time: string) => time.replace(':', '.')

function draftOf({ quiet, mail }: Choices) {
  const empty = emptyDraft(choicesForm, { today: '' })
  return {
    ...empty,
    ...(quiet && { isQuiet: true, quietFrom: typed(quiet.from), quietUntil: typed(quiet.until) }),
    ...(mail && { wantsMail: true, mailTo: mail.to, mailAbout: mail.about, mailAt: typed(mail.at) }),
  }
}

function Asked({ chosen, onClose }: { chosen: Choices; onClose: () => void }) {
  const form = useShortForm(choicesForm, t, draftOf(chosen))
  const command = useCommand(api.reminders.choose, {
    onDone: () => {
      toast(t('choices.saved'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('choices.title')}
      action={t('choices.save')}
      onSend={() => void command.run(form.input())}
    >
      <Field of={f.isQuiet} />
      <Field of={f.quietFrom} />
      <Field of={f.quietUntil} />
      {!chosen.canMail && <p>{t('choices.no_mail')}</p>}
      {(chosen.canMail || chosen.mail) && (
        <>
          <Field of={f.wantsMail} />
          <Field of={f.mailTo} />
          <Field of={f.mailAbout} />
          <Field of={f.mailAt} />
          <p className="small quiet">{t('choices.mail_says')}</p>
        </>
      )}
      {chosen.last && (
        <p className="small quiet">{t(`last.${chosen.last.outcome}`, { at: momentOf(chosen.last.at) })}</p>
      )}
    </FormDialog>
  )
}

import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { presenceForm } from '../forms/presence.ts'
import type { Presence } from '../rules.ts'
import { api, type Housed, WHERE_CHANGES } from './api.ts'
import { whereWords } from './where-words.ts'
import { t } from './words.ts'

type Asked = Pick<Housed, 'caseId' | 'label' | 'honorific' | 'isProtected' | 'where' | 'backAt' | 'isLate'>
type Props = { woman: Asked & Housed; onClose: () => void }

/** Where she is now. Who goes with a leave has a pass (module leave). */
export function WhereDialog({ woman, onClose }: Props) {
  const from = woman.where
  if (from === 'away' || from === 'not_arrived' || from === 'gone') return null
  return <Where {...{ woman, from, onClose }} />
}

function Where({ woman, from, onClose }: Props & { from: Presence }) {
  const name = usePersonName(personOf(woman))
  const form = useShortForm(presenceForm, t, emptyDraft(presenceForm, { today: todayKey() }))
  const command = useCommand(api.residence.notePresence, {
    changes: WHERE_CHANGES,
    onDone: () => {
      toast(t('where.noted'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('where.title', { name })}
      action={t('where.note')}
      onSend={() => void command.run({ ...form.input(), caseId: woman.caseId, from })}
      intro={<p className="quiet">{t('where.now', { where: whereWords(woman) })}</p>}
      other={
        from !== 'on_leave' &&
        from !== 'practice_outside' && (
          <LinkButton kind="plain" icon="door-exit" href="/izin">
            {t('leave.ask')}
          </LinkButton>
        )
      }
    >
      <Field of={f.to} as="cards" options={f.to.options.filter((o) => o.value !== from)} />
      <Field of={f.earlier} />
      <Field of={f.on} />
      <Field of={f.time} />
    </FormDialog>
  )
}

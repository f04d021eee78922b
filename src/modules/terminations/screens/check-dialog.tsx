import { useMemo } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import type { Call } from '../../../app/web/client/create-client.ts'
import { todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { toast } from '../../../design/toast.tsx'
import { CHANGES, nameOf, type Say } from './api.ts'
import { CheckField } from './check-field.tsx'
import { fieldsOf } from './check-forms.ts'
import { sendCheck, type Values } from './check-input.ts'
import { t } from './words.ts'

/** One check of the list: what it asks, kept while it is typed, sent as its own record. */
export function CheckDialog({
  caseId,
  check,
  say,
  onClose,
}: {
  caseId: string
  check: string
  say: Say
  onClose: () => void
}) {
  const fields = fieldsOf(check) ?? []
  const start = useMemo(
    () => Object.fromEntries([['on', todayKey()], ...fields.flatMap((f) => (f.start ? [[f.key, f.start]] : []))]),
    [fields],
  )
  const draft = useDraft<Record<string, string>>(`terminations/${caseId}/${check.replaceAll('_', '-')}`, start)
  const call = useMemo(
    () =>
      Object.assign((v: Values, o?: { key?: string | undefined }) => sendCheck(check, caseId, v, o?.key), {
        path: `terminations/${check}`,
      }) satisfies Call<Values, unknown>,
    [check, caseId],
  )
  const save = useCommand<Values, unknown>(call, {
    changes: CHANGES,
    onDone: (answer) => {
      const isRefused =
        typeof answer === 'object' && answer !== null && 'isCleared' in answer && answer.isCleared === false
      toast(isRefused ? t('receiver.refused') : t('check.saved'))
      void draft.discard().then(onClose)
    },
  })
  const shown = fields.filter((f) => !f.when || f.when(draft.body))
  const places = Object.fromEntries(
    shown.flatMap((f) => [
      [f.key, `periksa-${f.key}`],
      [`person.${f.key}`, `periksa-${f.key}`],
      [`heir.${f.key}`, `periksa-${f.key}`],
    ]),
  )
  const issueOf = (key: string) => save.issue(key) ?? save.issue(`person.${key}`) ?? save.issue(`heir.${key}`)
  return (
    <Dialog
      open
      wide={shown.length > 4}
      onClose={onClose}
      title={nameOf(say, check)}
      actions={
        <>
          {draft.save && <SaveState {...draft.save} />}
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={() => void save.run(draft.body)}>
            {t(check === 'absence_past_72_hours' ? 'check.confirm' : 'check.save')}
          </Button>
        </>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save.run(draft.body)
        }}
      >
        <CommandRefusal of={save} fields={places} />
        {check === 'absence_past_72_hours' && <p>{t('absence.confirm')}</p>}
        {check === 'receiver_cleared' && <Banner icon="shield-lock">{t('receiver.why')}</Banner>}
        {shown.map((f) => (
          <CheckField
            key={f.key}
            field={f}
            value={draft.body[f.key] ?? ''}
            error={issueOf(f.key)}
            onChange={(value) => draft.set({ [f.key]: value })}
          />
        ))}
      </form>
    </Dialog>
  )
}

import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { FieldGroup } from '../../../design/field-group.tsx'
import { Field } from '../../../design/form-field.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { bedForm } from '../forms/room.ts'
import { bestFirst } from '../rules.ts'
import { api } from './api.ts'
import { bedWords, suitWords } from './use-bed.tsx'
import { t } from './words.ts'

/** Who gets a bed; `now` is where she sleeps, as words. */
export type Guest = { caseId: string; label: string; isProtected: boolean; now: string | null }

/** Gives a bed or another bed; one that somebody has taken meanwhile is said, and the list is read again. */
export function GiveBed({ guest, onClose }: { guest: Guest; onClose: () => void }) {
  const { caseId, now, label, isProtected } = guest
  const name = usePersonName({ name: label, code: isProtected ? label : null, shielded: isProtected })
  const form = useShortForm(bedForm, t, emptyDraft(bedForm, { today: '' }))
  const free = useRead(api.residence.freeBeds, {})
  const changes = [api.residence.rooms, api.residence.freeBeds, api.residence.ofCase]
  const done = () => {
    toast(t('bed.given'))
    onClose()
  }
  const command = useCommand(api.residence.assignBed, { changes, onDone: done })
  const leave = useCommand(api.residence.leaveBed, { changes, onDone: done })
  const f = form.fields(command)
  const [wanted, setWanted] = useState({ groundFloor: false, nearCarer: false, isolation: false })
  const needs = { ...wanted, isProtected, children: Number(form.body.withChildren) || 0 }
  const chosen = free.data?.beds.find((b) => b.bedId === form.body.bedId)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={now ? t('bed.move_title', { name }) : t('bed.give_title', { name })}
      action={now ? t('bed.move') : t('bed.give')}
      onSend={() => void command.run({ ...form.input(), caseId })}
      other={
        now && (
          <Button kind="plain" busy={leave.busy} onClick={() => void leave.run({ caseId })}>
            {t('bed.leave')}
          </Button>
        )
      }
      intro={
        <>
          {now && <p className="quiet">{t('bed.now', { place: now })}</p>}
          <CommandRefusal of={leave} />
        </>
      }
    >
      <Field
        of={f.bedId}
        placeholder={free.data?.beds.length === 0 ? t('bed.none_free') : t('bed.choose')}
        options={bestFirst(free.data?.beds ?? [], needs).map((b) => ({ value: b.bedId, label: bedWords(b) }))}
        hint={chosen && suitWords(chosen, needs)}
      />
      <FieldGroup legend={t('needs.title')} hint={t('needs.kept_nowhere')}>
        {(['groundFloor', 'nearCarer', 'isolation'] as const).map((need) => (
          <Checkbox
            key={need}
            id={`need-${need}`}
            label={t(`needs.${need}`)}
            checked={wanted[need]}
            onChange={(on) => setWanted({ ...wanted, [need]: on })}
          />
        ))}
      </FieldGroup>
      <Field of={f.withChildren} as="pills" options={['0', '1', '2', '3'].map((n) => ({ value: n, label: n }))} />
    </FormDialog>
  )
}

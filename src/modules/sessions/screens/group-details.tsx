import { useRead } from '../../../app/web/client/use-read.ts'
import { Segmented } from '../../../design/choices.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { METHODS } from '../rules.ts'
import { api } from './api.ts'
import type { GroupDraft } from './group-draft.ts'
import { t } from './words.ts'

/** How it was done and by whom; everything but the deliverer may stay empty (F19). */
export function GroupDetails({
  body,
  onChange,
}: {
  body: GroupDraft
  onChange: (change: Partial<GroupDraft>) => void
}) {
  const staff = useRead(api.access.people, {})
  const colleagues = (staff.data?.people ?? [])
    .filter((p) => p.isActive)
    .map((p) => ({ value: p.id, label: p.callName }))
  return (
    <>
      <Segmented
        legend={t('group.method')}
        name="method"
        value={body.method}
        onChange={(method) => onChange({ method })}
        options={METHODS.map((m) => ({ value: m, label: t(`method.${m}`) }))}
      />
      <Select
        label={t('group.deliverer')}
        value={body.delivererId}
        placeholder={t('group.pick')}
        onChange={(delivererId) => onChange({ delivererId, delivererName: '' })}
        options={colleagues}
      />
      <TextField
        label={t('group.guest')}
        hint={t('group.guest_hint')}
        optional
        value={body.delivererName}
        onChange={(delivererName) => onChange({ delivererName })}
        autoComplete="off"
      />
      <TextField
        label={t('group.place')}
        optional
        value={body.place}
        onChange={(place) => onChange({ place })}
        autoComplete="off"
      />
      <TextField
        label={t('group.material')}
        optional
        value={body.material}
        onChange={(material) => onChange({ material })}
        autoComplete="off"
      />
      <TextField
        label={t('group.questions')}
        optional
        inputMode="numeric"
        width="4"
        value={body.questions}
        onChange={(questions) => onChange({ questions: questions.replace(/\D/g, '').slice(0, 3) })}
      />
    </>
  )
}

import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { api } from './api.ts'
import type { GroupFields } from './group-draft.ts'
import { t } from './words.ts'

/** How it was done and by whom; everything but the deliverer may stay empty (F19). */
export function GroupDetails({ f }: { f: GroupFields }) {
  const colleagues = (useRead(api.access.people, {}).data?.people ?? []).filter((p) => p.isActive)
  const pick = (id: string) => {
    f.delivererId.set(id)
    f.delivererName.set('')
  }
  return (
    <>
      <Field of={f.method} as="pills" />
      <Field
        of={{ ...f.delivererId, set: pick }}
        optional={false}
        options={colleagues.map((p) => ({ value: p.id, label: p.callName }))}
        placeholder={t('group.pick')}
      />
      <Field of={f.delivererName} />
      <Field of={f.place} />
      <Field of={f.material} />
      <Field of={f.questions} />
    </>
  )
}

import { useHasRole } from '../../../app/web/client/session.ts'
import { Banner } from '../../../design/banner.tsx'
import { Field } from '../../../design/form-field.tsx'
import type { NoteFields } from './note-draft.ts'
import { t } from './words.ts'

type Props = { f: NoteFields['mediation']; isUnsafe: boolean }

/** Parties, agreement and when it is looked at again (F22). An unsafe party asks for a reason and a written safety check. */
export function Mediation({ f, isUnsafe: isRefused }: Props) {
  const may = useHasRole('head', 'social_worker')
  const isTyped = f.override.reason.value !== '' || f.override.safetyCheck.value !== ''
  const isUnsafe = isRefused || isTyped // what is typed is sent, so it is seen
  return (
    <>
      <Field of={f.parties} />
      {isUnsafe && <Banner kind="attention">{may ? t('mediation.unsafe_may') : t('mediation.unsafe')}</Banner>}
      {isUnsafe && may && (
        <>
          <Field of={f.override.reason} />
          <Field of={f.override.safetyCheck} />
        </>
      )}
      <Field of={f.agreement} />
      <Field of={f.reviewOn} />
    </>
  )
}

import { bindFields } from '../../../app/web/client/bound-fields.ts'
import { wordsOf } from '../../../app/web/client/say.ts'
import type { FieldProblem } from '../../../design/error-summary.tsx'
import { FieldGroup } from '../../../design/field-group.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Stepped } from '../../../design/stepped.tsx'
import { type ProfileText, profileForm } from '../forms/profile.ts'
import { t } from './words.ts'

type Props = {
  value: ProfileText
  onChange: (value: ProfileText) => void
  problems: readonly FieldProblem[]
  readOnly?: boolean | undefined
}

/** Name, owner, zone, places and ages, then the letterhead with the neutral address. Used on the first day and afterwards. */
export function ProfileFields({ value, onChange, problems, readOnly }: Props) {
  const issue = (path: string) => problems.find((p) => p.id === `centre-${path.replace('.', '-')}`)?.text
  const f = bindFields({ form: profileForm, on: 'centre', t: wordsOf(t), issue }, value, (update) =>
    onChange(update(value) as ProfileText /* one of its fields has another value */),
  )
  const parts = [
    { key: 'names', word: t('field.centre.names'), of: [f.name, f.shortName, f.ownerKind, f.timeZone] },
    { key: 'numbers', word: t('field.centre.numbers'), of: [f.capacity, f.minAge, f.maxAge, f.programmeDays] },
    {
      key: 'head',
      word: t('field.letterhead'),
      of: [f.letterhead.pemda, f.letterhead.dinas, f.letterhead.unit, f.letterhead.alamat],
    },
    {
      key: 'reach',
      word: t('field.letterhead.reach'),
      of: [f.letterhead.kota, f.letterhead.telepon, f.letterhead.surel, f.letterhead.alamatNetral],
    },
  ]
  return (
    <Stepped
      label={t('field.centre.parts')}
      wrong={parts.find(({ of }) => of.some((one) => one.id === problems[0]?.id))?.key}
      parts={parts.map(({ key, word, of }) => ({
        key,
        word,
        body: (
          <FieldGroup legend={word}>
            <div className="stack">
              {of.map((one) => (
                <Field key={one.id} of={one} as="list" disabled={readOnly} />
              ))}
            </div>
          </FieldGroup>
        ),
      }))}
    />
  )
}

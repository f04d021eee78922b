import type { FieldProblem } from '../../../design/error-summary.tsx'
import { FieldGroup } from '../../../design/field-group.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import type { Line, ProfileText } from './profile-text.ts'
import { t } from './words.ts'

const OWNERS = ['province', 'regency', 'ministry', 'foundation'] as const
const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const

type Props = {
  value: ProfileText
  onChange: (value: ProfileText) => void
  problems: readonly FieldProblem[]
  readOnly?: boolean | undefined
}

/** Name, owner, zone, places and ages, then the letterhead with the neutral address. Used on the first day and afterwards. */
export function ProfileFields({ value, onChange, problems, readOnly }: Props) {
  const error = (id: string) => problems.find((p) => p.id === id)?.text
  const text = (key: 'name' | 'shortName' | 'capacity' | 'minAge' | 'maxAge' | 'programmeDays') => ({
    id: `centre-${key}`,
    value: value[key],
    error: error(`centre-${key}`),
    readOnly,
    onChange: (next: string) => onChange({ ...value, [key]: next }),
  })
  const number = { inputMode: 'numeric', maxLength: 4, width: '6' } as const
  return (
    <div className="stack">
      <TextField label={t('field.centre.name')} maxLength={120} {...text('name')} />
      <TextField
        label={t('field.centre.short')}
        hint={t('field.centre.short_hint')}
        maxLength={40}
        {...text('shortName')}
      />
      <div className="setup__two">
        <Select
          label={t('field.centre.owner')}
          value={value.ownerKind}
          onChange={(ownerKind) => readOnly || onChange({ ...value, ownerKind })}
          options={OWNERS.map((o) => ({ value: o, label: t(`field.owner.${o}`) }))}
        />
        <Select
          label={t('field.centre.zone')}
          value={value.timeZone}
          onChange={(timeZone) => readOnly || onChange({ ...value, timeZone })}
          options={ZONES.map((z) => ({ value: z, label: t(`field.zone.${z}`) }))}
        />
      </div>
      <div className="setup__four">
        <TextField label={t('field.centre.capacity')} {...number} {...text('capacity')} />
        <TextField label={t('field.centre.min_age')} {...number} {...text('minAge')} />
        <TextField label={t('field.centre.max_age')} {...number} {...text('maxAge')} />
        <TextField label={t('field.centre.days')} {...number} {...text('programmeDays')} />
      </div>
      <Letterhead value={value} onChange={onChange} problems={problems} readOnly={readOnly} />
    </div>
  )
}

function Letterhead({ value, onChange, problems, readOnly }: Props) {
  const line = (key: Line) => ({
    id: `centre-${key}`,
    value: value.letterhead[key],
    error: problems.find((p) => p.id === `centre-${key}`)?.text,
    readOnly,
    onChange: (next: string) => onChange({ ...value, letterhead: { ...value.letterhead, [key]: next } }),
  })
  return (
    <FieldGroup legend={t('field.letterhead')}>
      <div className="stack">
        <TextField label={t('field.letterhead.pemda')} optional maxLength={160} {...line('pemda')} />
        <TextField label={t('field.letterhead.dinas')} optional maxLength={160} {...line('dinas')} />
        <TextField label={t('field.letterhead.unit')} optional maxLength={160} {...line('unit')} />
        <TextField label={t('field.letterhead.alamat')} optional maxLength={240} {...line('alamat')} />
        <TextField
          label={t('field.letterhead.netral')}
          hint={t('field.letterhead.netral_hint')}
          optional
          maxLength={240}
          {...line('alamatNetral')}
        />
        <div className="setup__two">
          <TextField label={t('field.letterhead.kota')} maxLength={80} {...line('kota')} />
          <TextField label={t('field.letterhead.telepon')} optional maxLength={60} {...line('telepon')} />
        </div>
        <TextField label={t('field.letterhead.surel')} optional maxLength={120} {...line('surel')} />
      </div>
    </FieldGroup>
  )
}

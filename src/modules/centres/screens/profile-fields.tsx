import type { ReactNode } from 'react'
import type { FieldProblem } from '../../../design/error-summary.tsx'
import { FieldGroup } from '../../../design/field-group.tsx'
import { Select } from '../../../design/select.tsx'
import { Stepped } from '../../../design/stepped.tsx'
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
  const line = (key: Line) => ({
    id: `centre-${key}`,
    value: value.letterhead[key],
    error: error(`centre-${key}`),
    readOnly,
    onChange: (next: string) => onChange({ ...value, letterhead: { ...value.letterhead, [key]: next } }),
  })
  const number = { inputMode: 'numeric', maxLength: 4, width: '6' } as const
  const legend = (word: string, body: ReactNode) => (
    <FieldGroup legend={word}>
      <div className="stack">{body}</div>
    </FieldGroup>
  )
  const [names, numbers, head, reach] = [
    t('field.centre.names'),
    t('field.centre.numbers'),
    t('field.letterhead'),
    t('field.letterhead.reach'),
  ]
  const first = problems[0]?.id.replace('centre-', '') ?? ''
  return (
    <Stepped
      label={t('field.centre.parts')}
      wrong={problems.length > 0 ? partOf(first) : undefined}
      parts={[
        {
          key: 'names',
          word: names,
          body: legend(
            names,
            <>
              <TextField label={t('field.centre.name')} maxLength={120} {...text('name')} />
              <TextField
                label={t('field.centre.short')}
                hint={t('field.centre.short_hint')}
                maxLength={40}
                {...text('shortName')}
              />
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
            </>,
          ),
        },
        {
          key: 'numbers',
          word: numbers,
          body: legend(
            numbers,
            <>
              <TextField label={t('field.centre.capacity')} {...number} {...text('capacity')} />
              <TextField label={t('field.centre.min_age')} {...number} {...text('minAge')} />
              <TextField label={t('field.centre.max_age')} {...number} {...text('maxAge')} />
              <TextField label={t('field.centre.days')} {...number} {...text('programmeDays')} />
            </>,
          ),
        },
        {
          key: 'head',
          word: head,
          body: legend(
            head,
            <>
              <TextField label={t('field.letterhead.pemda')} optional maxLength={160} {...line('pemda')} />
              <TextField label={t('field.letterhead.dinas')} optional maxLength={160} {...line('dinas')} />
              <TextField label={t('field.letterhead.unit')} optional maxLength={160} {...line('unit')} />
              <TextField label={t('field.letterhead.alamat')} optional maxLength={240} {...line('alamat')} />
            </>,
          ),
        },
        {
          key: 'reach',
          word: reach,
          body: legend(
            reach,
            <>
              <TextField label={t('field.letterhead.kota')} maxLength={80} {...line('kota')} />
              <TextField label={t('field.letterhead.telepon')} optional maxLength={60} {...line('telepon')} />
              <TextField label={t('field.letterhead.surel')} optional maxLength={120} {...line('surel')} />
              <TextField
                label={t('field.letterhead.netral')}
                hint={t('field.letterhead.netral_hint')}
                optional
                maxLength={240}
                {...line('alamatNetral')}
              />
            </>,
          ),
        },
      ]}
    />
  )
}

const PARTS = {
  names: ['name', 'shortName'],
  numbers: ['capacity', 'minAge', 'maxAge', 'programmeDays'],
  head: ['pemda', 'dinas', 'unit', 'alamat'],
} as const

/** The part in which a field stands. */
const partOf = (field: string): string =>
  Object.entries(PARTS).find(([, fields]) => fields.some((f) => f === field))?.[0] ?? 'reach'

import type { ProfileText } from './profile-text.ts'
import { t } from './words.ts'

const FIELDS = [
  ['name', 'field.centre.name'],
  ['shortName', 'field.centre.short'],
  ['capacity', 'field.centre.capacity'],
  ['minAge', 'field.centre.min_age'],
  ['maxAge', 'field.centre.max_age'],
  ['programmeDays', 'field.centre.days'],
] as const
const LINES = [
  ['pemda', 'field.letterhead.pemda'],
  ['dinas', 'field.letterhead.dinas'],
  ['unit', 'field.letterhead.unit'],
  ['alamat', 'field.letterhead.alamat'],
  ['alamatNetral', 'field.letterhead.netral'],
  ['kota', 'field.letterhead.kota'],
  ['telepon', 'field.letterhead.telepon'],
  ['surel', 'field.letterhead.surel'],
] as const

/** Both versions of the profile, field by field, those that differ. */
export const clashParts = (yours: ProfileText, theirs: ProfileText) =>
  [
    ...FIELDS.map(([key, word]) => ({ key, label: t(word), yours: yours[key], theirs: theirs[key] })),
    {
      key: 'ownerKind',
      label: t('field.centre.owner'),
      yours: t(`field.owner.${yours.ownerKind}`),
      theirs: t(`field.owner.${theirs.ownerKind}`),
    },
    {
      key: 'timeZone',
      label: t('field.centre.zone'),
      yours: t(`field.zone.${yours.timeZone}`),
      theirs: t(`field.zone.${theirs.timeZone}`),
    },
    ...LINES.map(([key, word]) => ({
      key,
      label: t(word),
      yours: yours.letterhead[key],
      theirs: theirs.letterhead[key],
    })),
  ].filter((part) => part.yours !== part.theirs)

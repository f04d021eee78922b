import { useHasRole, useMe } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import type { SaveStateProps } from '../../../design/save-state.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import type { ListFields, ReferralFields } from './new-from.tsx'
import { t } from './words.ts'

/** Why she comes, what was done, what she was told; who brings her. */
export function StoryFields({ f, save }: { f: ReferralFields; save: SaveStateProps | undefined }) {
  return (
    <Section title={t('new.story')}>
      <Card body>
        <div className="stack">
          <Field of={f.reason} save={save} />
          <Field of={f.done} />
          <Field of={f.told} />
          <Field of={f.escort.name} optional />
          <Field of={f.escort.position} />
          <Field of={f.escort.phone} />
        </div>
      </Card>
    </Section>
  )
}

type Place = { f: Pick<ListFields, 'responsibleId' | 'intakeId' | 'officePersonId'>; isFollowed?: boolean }

/** Who handles it, for which batch, and which office may follow it; `isFollowed`: the office sent it itself. */
export function PlaceFields({ f, isFollowed = false }: Place) {
  const me = useMe().account
  const isWorker = useHasRole('social_worker')
  const people = useRead(api.access.people, {})
  const read = useRead(api.referrals.intakes, {})
  const having = (role: string) =>
    (people.data?.people ?? [])
      .filter((p) => p.isActive && p.roles.includes(role))
      .map((p) => ({ value: p.id, label: p.callName }))
  const offices = isFollowed ? [] : having('social_office')
  const intakes = (read.data?.intakes ?? []).map((i) => ({ value: i.intakeId, label: i.name }))
  const later = t('new.later')
  return (
    <Section title={t('new.place')}>
      <Card body>
        <div className="stack">
          <Field of={f.responsibleId} placeholder={isWorker ? me.callName : later} options={having('social_worker')} />
          {intakes.length > 0 && <Field of={f.intakeId} placeholder={later} options={intakes} />}
          {offices.length > 0 && <Field of={f.officePersonId} placeholder={later} options={offices} />}
        </div>
      </Card>
    </Section>
  )
}

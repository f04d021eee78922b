import { useHasRole, useMe } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import type { SaveStateProps } from '../../../design/save-state.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { api } from './api.ts'
import type { Part } from './new-from.tsx'
import { t } from './words.ts'

/** Why she comes, what was done, what she was told; who brings her. */
export function StoryFields({ draft: d, set, issue, save }: Part & { save: SaveStateProps | undefined }) {
  return (
    <Section title={t('new.story')}>
      <Card body>
        <div className="stack">
          <TextArea
            id="rujukan-alasan"
            label={t('new.reason')}
            value={d.reason}
            onChange={(reason) => set({ reason })}
            rows={4}
            error={issue('reason')}
            save={save}
          />
          <TextArea label={t('new.done')} value={d.done} onChange={(done) => set({ done })} rows={2} optional />
          <TextArea label={t('new.told')} value={d.told} onChange={(told) => set({ told })} rows={2} optional />
          <TextField
            personal
            label={t('new.escort')}
            value={d.escort}
            onChange={(escort) => set({ escort })}
            maxLength={120}
            optional
          />
          {d.escort.trim() !== '' && (
            <>
              <TextField
                personal
                label={t('new.escort_post')}
                value={d.escortPost}
                onChange={(escortPost) => set({ escortPost })}
                maxLength={120}
                optional
              />
              <TextField
                personal
                label={t('new.escort_phone')}
                inputMode="tel"
                value={d.escortPhone}
                onChange={(escortPhone) => set({ escortPhone })}
                maxLength={40}
                optional
              />
            </>
          )}
        </div>
      </Card>
    </Section>
  )
}

type Chosen = { intakeId: string; responsibleId: string; officePersonId: string }

type Place = { draft: Chosen; set: (part: Partial<Chosen>) => void; isFollowed?: boolean }

/** Who handles it, for which batch, and which office may follow it; `isFollowed`: the office sent it itself. */
export function PlaceFields({ draft: d, set, isFollowed = false }: Place) {
  const me = useMe().account
  const isWorker = useHasRole('social_worker')
  const people = useRead(api.access.people, {})
  const intakes = useRead(api.referrals.intakes, {})
  const having = (role: string) =>
    (people.data?.people ?? [])
      .filter((p) => p.isActive && p.roles.includes(role))
      .map((p) => ({ value: p.id, label: p.callName }))
  const offices = isFollowed ? [] : having('social_office')
  return (
    <Section title={t('new.place')}>
      <Card body>
        <div className="stack">
          <Select
            label={t('new.responsible')}
            placeholder={isWorker ? me.callName : t('new.later')}
            optional
            value={d.responsibleId}
            onChange={(responsibleId) => set({ responsibleId })}
            options={having('social_worker')}
          />
          {(intakes.data?.intakes.length ?? 0) > 0 && (
            <Select
              label={t('new.intake')}
              placeholder={t('new.later')}
              optional
              value={d.intakeId}
              onChange={(intakeId) => set({ intakeId })}
              options={(intakes.data?.intakes ?? []).map((i) => ({ value: i.intakeId, label: i.name }))}
            />
          )}
          {offices.length > 0 && (
            <Select
              label={t('new.account')}
              placeholder={t('new.later')}
              optional
              value={d.officePersonId}
              onChange={(officePersonId) => set({ officePersonId })}
              options={offices}
            />
          )}
        </div>
      </Card>
    </Section>
  )
}

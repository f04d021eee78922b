import { useSyncExternalStore } from 'react'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { Chips } from '../../../design/choices.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { Select } from '../../../design/select.tsx'
import { isMasked, onMask } from '../../../design/shared-screen.ts'
import { TextArea } from '../../../design/text-area.tsx'
import type { GroupDraft } from '../forms/group.ts'
import type { People } from './api.ts'
import { markOf, ofTrack } from './group-draft.ts'
import { t } from './words.ts'

type Props = { people: People; body: GroupDraft; onChange: (change: Partial<GroupDraft>) => void }

/** Who did not follow, and special notes: each stands on her own timeline alone. */
export function GroupNotes({ people, body, onChange }: Props) {
  const mayNote = useMay('sessions.note')
  const listed = ofTrack(people, body.track).filter((p) => markOf(body, p.caseId) !== '')
  const written = listed.filter((p) => body.notes[p.caseId] !== undefined)
  const masked = useSyncExternalStore(onMask, isMasked)
  const nameOf = (p: People[number]) => calledOn(personOf(p), masked)
  const others = (taken: readonly string[]) =>
    listed.filter((p) => !taken.includes(p.caseId)).map((p) => ({ value: p.caseId, label: nameOf(p) }))
  return (
    <>
      <Select
        label={t('group.again')}
        hint={t('group.again_hint')}
        optional
        value=""
        placeholder={t('group.pick')}
        onChange={(caseId) => onChange({ again: [...body.again, caseId] })}
        options={others(body.again)}
      />
      {body.again.length > 0 && (
        <Chips
          legend={t('group.again')}
          hideLegend
          options={listed
            .filter((p) => body.again.includes(p.caseId))
            .map((p) => ({ value: p.caseId, label: nameOf(p) }))}
          value={body.again}
          onChange={(again) => onChange({ again })}
        />
      )}
      {mayNote && (
        <>
          {written.map((p) => (
            <TextArea
              key={p.caseId}
              label={t('group.special_of', { name: nameOf(p) })}
              rows={2}
              value={body.notes[p.caseId] ?? ''}
              onChange={(note) => onChange({ notes: { ...body.notes, [p.caseId]: note } })}
            />
          ))}
          <Select
            label={t('group.special')}
            hint={t('group.special_hint')}
            optional
            value=""
            placeholder={t('group.pick')}
            onChange={(caseId) => onChange({ notes: { ...body.notes, [caseId]: '' } })}
            options={others(written.map((p) => p.caseId))}
          />
        </>
      )}
    </>
  )
}

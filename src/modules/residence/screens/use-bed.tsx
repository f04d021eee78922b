import { type ReactNode, useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Select } from '../../../design/select.tsx'
import { type BedNeeds, placeOf, suits } from '../rules.ts'
import { api, type FreeBed } from './api.ts'
import { t } from './words.ts'

/** "Wisma Anggrek Kamar 4 · B, lantai dasar": a bed in a list to choose from. */
export const bedWords = (b: FreeBed): string =>
  [
    placeOf(b),
    b.isGroundFloor && t('forms.room.room.isGroundFloor'),
    b.takesChildren && t('forms.room.room.takesChildren'),
    b.isNearCarer && t('forms.room.room.isNearCarer'),
    b.kind === 'isolation' && t('kind.isolation'),
    b.isProtected && t('forms.room.room.isProtected'),
  ]
    .filter(Boolean)
    .join(', ')

/** Why this bed suits her, and what speaks against it; nothing to say of a bed like any other. */
export function suitWords(b: FreeBed, needs: BedNeeds): string | undefined {
  const { good, bad } = suits(b, needs)
  const said = [
    good.length > 0 && t('hint.good', { why: good.map((h) => t(`hint.${h}`)).join(', ') }),
    bad.length > 0 &&
      t('hint.bad', {
        why: bad.map((h) => t(h.startsWith('kept') ? `hint.${h}` : (`hint.no_${h}` as 'hint.no_children'))).join(', '),
      }), // the five that are no room kept for somebody
  ].filter(Boolean)
  return said.length > 0 ? said.join(' ') : undefined
}

/** The bed of one woman as part of another form: a choice, and its saving. `save` is false when the bed was refused. */
export function useBed(caseId: string): { field: ReactNode; save: () => Promise<boolean> } {
  const [bedId, setBedId] = useState('')
  const free = useRead(api.residence.freeBeds, {})
  const now = useRead(api.residence.ofCase, { caseId })
  const give = useCommand(api.residence.assignBed, {
    changes: [api.residence.freeBeds, api.residence.ofCase, api.residence.rooms],
  })
  const bed = now.data?.now
  // a second press of the form, after the bed was given: it is hers already
  const save = async () => bedId === '' || bed?.bedId === bedId || (await give.run({ caseId, bedId })) !== undefined
  const field = bed ? (
    <p>
      <b>{t('forms.bed.bedId')}</b> {placeOf(bed)}
    </p>
  ) : (
    <>
      <Select
        label={t('forms.bed.bedId')}
        value={bedId}
        onChange={setBedId}
        placeholder={free.data?.beds.length === 0 ? t('bed.none_free') : t('bed.choose')}
        options={(free.data?.beds ?? []).map((b) => ({ value: b.bedId, label: bedWords(b) }))}
      />
      <CommandRefusal of={give} />
    </>
  )
  return { field, save }
}

import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { CheckboxGroup } from '../../../design/checkbox.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { ROOM_KINDS } from '../rules.ts'
import { api, type Room } from './api.ts'
import { t } from './words.ts'

const TRAITS = ['isGroundFloor', 'takesChildren', 'isNearCarer', 'isProtected', 'isInUse'] as const
type Trait = (typeof TRAITS)[number]
const WORD: Readonly<
  Record<Trait, 'room.ground_floor' | 'room.takes_children' | 'room.near_carer' | 'room.protected' | 'room.in_use'>
> = {
  isGroundFloor: 'room.ground_floor',
  takesChildren: 'room.takes_children',
  isNearCarer: 'room.near_carer',
  isProtected: 'room.protected',
  isInUse: 'room.in_use',
}

/** A room and its beds: the labels stand in one line, "A, B, C, D". */
export function RoomForm({ room, onClose }: { room: Room | null; onClose: () => void }) {
  const [building, setBuilding] = useState(room?.building ?? '')
  const [name, setName] = useState(room?.name ?? '')
  const [kind, setKind] = useState(ROOM_KINDS.find((k) => k === room?.kind) ?? 'dormitory')
  const [beds, setBeds] = useState(
    room
      ? room.beds
          .filter((b) => b.isInUse)
          .map((b) => b.label)
          .join(', ')
      : 'A, B, C, D',
  )
  const [traits, setTraits] = useState<Trait[]>(TRAITS.filter((trait) => (room ? room[trait] : trait === 'isInUse')))
  const save = useCommand(api.residence.saveRoom, {
    changes: [api.residence.rooms, api.residence.freeBeds],
    onDone: () => {
      toast(t('room.saved'))
      onClose()
    },
  })
  const labels = beds
    .split(/[,;]/)
    .map((label) => label.trim())
    .filter(Boolean)
  const send = () => {
    const on = Object.fromEntries(TRAITS.map((trait) => [trait, traits.includes(trait)])) as Record<Trait, boolean> // one for each trait
    void save.run({
      ...(room && { roomId: room.roomId, version: room.version }),
      room: { building, name, kind, capacity: Math.max(1, labels.length), ...on },
      beds: labels,
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={room ? t('room.edit', { name: room.name }) : t('rooms.add')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={send}>
            {t('room.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={save} fields={{ 'room.building': 'gedung', 'room.name': 'kamar', beds: 'tempat-tidur' }} />
        <TextField
          id="gedung"
          label={t('room.building')}
          value={building}
          onChange={setBuilding}
          error={save.issue('room.building')}
        />
        <TextField id="kamar" label={t('room.name')} value={name} onChange={setName} error={save.issue('room.name')} />
        <Select
          label={t('room.kind')}
          value={kind}
          onChange={setKind}
          options={ROOM_KINDS.map((k) => ({ value: k, label: t(`kind.${k}`) }))}
        />
        <TextField
          id="tempat-tidur"
          label={t('room.beds')}
          hint={t('room.beds_hint')}
          value={beds}
          onChange={setBeds}
          error={save.issue('beds')}
        />
        <CheckboxGroup
          legend={t('room.traits')}
          value={traits}
          onChange={setTraits}
          options={TRAITS.map((trait) => ({ value: trait, label: t(WORD[trait]) }))}
        />
      </div>
    </Dialog>
  )
}

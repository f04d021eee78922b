import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import { FieldGroup } from '../../../design/field-group.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { roomForm } from '../forms/room.ts'
import { api, type Room } from './api.ts'
import { t } from './words.ts'

const draftOf = ({ beds, ...room }: Omit<Room, 'roomId' | 'beds'> & { beds: readonly string[] }) =>
  toDraft(roomForm, { room, beds })
const first = (room: Room | null) =>
  room
    ? draftOf({ ...room, beds: room.beds.filter((b) => b.isInUse).map((b) => b.label) })
    : { ...emptyDraft(roomForm, { today: '' }), beds: 'A, B, C, D' }

/** A room and its beds. */
export function RoomForm({ room, onClose }: { room: Room | null; onClose: () => void }) {
  const form = useShortForm(roomForm, t, first(room))
  const command = useCommand(api.residence.saveRoom, {
    changes: [api.residence.rooms, api.residence.freeBeds],
    onDone: () => {
      toast(t('room.saved'))
      onClose()
    },
  })
  const rival = useRival(command, room?.version, draftOf, form.set)
  const send = (at = rival.version) => {
    const input = form.input()
    const capacity = Math.max(1, input.beds?.length ?? 0)
    void command.run({
      ...input,
      ...(room && { roomId: room.roomId, version: at }),
      room: { ...input.room, capacity },
    })
  }
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, onClose }}
      command={rival.command}
      title={room ? t('room.edit', { name: room.name }) : t('rooms.add')}
      action={t('room.save')}
      onSend={() => send()}
      intro={<RivalClash of={roomForm} yours={form.body} {...{ t, rival, send }} />}
    >
      <Field of={f.room.building} />
      <Field of={f.room.name} />
      <Field of={f.room.kind} as="list" />
      <Field of={f.beds} />
      <FieldGroup legend={t('room.traits')}>
        <Field of={f.room.isGroundFloor} />
        <Field of={f.room.takesChildren} />
        <Field of={f.room.isNearCarer} />
        <Field of={f.room.isProtected} />
        <Field of={f.room.isInUse} />
      </FieldGroup>
    </FormDialog>
  )
}

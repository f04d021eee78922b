import { Button } from '../../../design/button.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { Facts, PersonName } from '../../../design/person-name.tsx'
import { Flag } from '../../../design/status-text.tsx'
import type { Bed, Room } from './api.ts'
import type { Guest } from './give-bed.tsx'
import { t } from './words.ts'

type Props = { room: Room; onEdit: ((room: Room) => void) | undefined; onGuest: ((guest: Guest) => void) | undefined }

/** One room with its beds. A bed whose sleeper is not for this reader to know is just taken. */
export function RoomCard({ room, onEdit, onGuest }: Props) {
  const free = room.beds.filter((b) => b.isInUse && !b.isTaken).length
  return (
    <article className={room.isProtected ? 'card no-print' : 'card'}>
      <div className="card__head">
        <div className="grow">
          <h3>{room.name}</h3>
          <Facts
            of={[
              room.kind !== 'dormitory' && t.code('kind', room.kind),
              room.isGroundFloor && t('forms.room.room.isGroundFloor'),
              room.takesChildren && t('forms.room.room.takesChildren'),
              room.isNearCarer && t('forms.room.room.isNearCarer'),
              room.isInUse ? t('room.free', { count: free }) : t('room.closed'),
            ]}
          />
        </div>
        {room.isProtected && <Flag icon="shield-lock">{t('forms.room.room.isProtected')}</Flag>}
        {onEdit && (
          <IconButton
            small
            kind="plain"
            icon="pencil"
            label={t('room.edit', { name: room.name })}
            onClick={() => onEdit(room)}
          />
        )}
      </div>
      <ul className="lines">
        {room.beds
          .filter((b) => b.isInUse || b.isTaken)
          .map((bed) => (
            <li key={bed.bedId} className="bed">
              <span className="bed__label num">{bed.label}</span>
              <Sleeper bed={bed} onGuest={onGuest} place={`${room.building} ${room.name} · ${bed.label}`} />
            </li>
          ))}
      </ul>
    </article>
  )
}

function Sleeper({ bed, onGuest, place }: { bed: Bed; onGuest: Props['onGuest']; place: string }) {
  const who = bed.occupant
  if (!who)
    return <span className={bed.isTaken ? undefined : 'quiet'}>{bed.isTaken ? t('bed.taken') : t('bed.free')}</span>
  const name = who.honorific ? `${who.honorific} ${who.label}` : who.label
  return (
    <PersonName
      size="small"
      href={`/penerima-manfaat/${who.caseId}`}
      person={{ name, code: who.isProtected ? who.label : null, shielded: who.isProtected }}
      facts={[
        who.presence !== 'in_house' && t.code('presence', who.presence),
        who.withChildren > 0 && t('bed.children', { count: who.withChildren }),
      ]}
    >
      {onGuest && (
        <Button
          small
          onClick={() => onGuest({ caseId: who.caseId, label: who.label, isProtected: who.isProtected, now: place })}
        >
          {t('bed.move')}
        </Button>
      )}
    </PersonName>
  )
}

import type { ReactNode } from 'react'
import { personOf } from '../../../app/web/client/person-of.ts'
import { FloorPlan, type PlanBed, type PlanRoom } from '../../../design/charts/floor-plan.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { placeOf } from '../rules.ts'
import type { Bed, Room } from './api.ts'
import type { Guest } from './give-bed.tsx'
import type { Spot } from './place-here.tsx'
import { t } from './words.ts'

type Acts = {
  onEdit: ((room: Room) => void) | undefined
  /** a free bed was pressed */
  onFree: ((spot: Spot) => void) | undefined
  /** somebody's bed was pressed */
  onGuest: ((guest: Guest) => void) | undefined
}
type Props = Acts & { building: string; rooms: readonly Room[] }

/** One building from above: who sleeps where, who is away tonight, and beds that can be pressed. */
export function HousePlan({ building, rooms, ...acts }: Props) {
  return (
    <FloorPlan
      label={building}
      rooms={rooms.map((room) => planned(room, acts))}
      legend={
        <ul className="floor__key">
          <li>
            <i className="floor__bed floor__bed--free" /> {t('plan.free')}
          </li>
          <li>
            <i className="floor__bed floor__bed--away" /> {t('plan.away')}
          </li>
        </ul>
      }
    />
  )
}

function planned(room: Room, acts: Acts): PlanRoom {
  const { onEdit } = acts
  const beds = room.beds.filter((b) => b.isInUse || b.isTaken)
  return {
    id: room.roomId,
    name: room.name,
    count: t('plan.count', { taken: beds.filter((b) => b.isTaken).length, beds: beds.length }),
    traits: traitsOf(room).join(' · '),
    shielded: room.isProtected,
    action: onEdit && (
      <IconButton
        small
        kind="plain"
        icon="pencil"
        label={t('room.edit', { name: room.name })}
        onClick={() => onEdit(room)}
      />
    ),
    beds: beds.map((bed) => bedOf(room, bed, acts)),
  }
}

/** What is particular about a room, in words; an ordinary one has none. */
export const traitsOf = (room: Room): string[] =>
  [
    room.kind !== 'dormitory' && t.code('kind', room.kind),
    room.isGroundFloor && t('forms.room.room.isGroundFloor'),
    room.takesChildren && t('forms.room.room.takesChildren'),
    room.isNearCarer && t('forms.room.room.isNearCarer'),
    room.isProtected && t('forms.room.room.isProtected'),
    !room.isInUse && t('room.closed'),
  ].filter((word) => word !== false)

function bedOf(room: Room, bed: Bed, { onFree, onGuest }: Acts): PlanBed {
  const place = placeOf({ building: room.building, room: room.name, bed: bed.label })
  const who = bed.occupant
  const about = { id: bed.bedId, label: bed.label }
  if (!bed.isTaken)
    return {
      ...about,
      look: 'free',
      word: t('bed.free'),
      press:
        onFree && room.isInUse
          ? { say: t('plan.give_free', { place }), run: () => onFree({ bedId: bed.bedId, place }) }
          : undefined,
    }
  if (!who) return { ...about, look: 'taken', word: t('bed.taken') }
  const { caseId, label, isProtected, presence, withChildren } = who
  return {
    ...about,
    look: presence === 'in_house' ? 'taken' : 'away',
    word: <Name>{personOf(who)}</Name>,
    note: [
      presence !== 'in_house' && t.code('presence', presence),
      withChildren > 0 && t('bed.children', { count: withChildren }),
    ]
      .filter(Boolean)
      .join(', '),
    press: onGuest && {
      say: t('plan.move', { place }),
      run: () => onGuest({ caseId, label, isProtected, now: place }),
    },
  }
}

function Name({ children }: { children: ReturnType<typeof personOf> }): ReactNode {
  return usePersonName(children)
}

import { useState } from 'react'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { api, type Overview, type Room } from './api.ts'
import { GiveBed, type Guest } from './give-bed.tsx'
import { HousePlan, traitsOf } from './house-plan.tsx'
import { Nights } from './nights.tsx'
import { Occupancy } from './occupancy.tsx'
import { PlaceHere, type Spot } from './place-here.tsx'
import { RoomForm } from './room-form.tsx'
import { t } from './words.ts'

/** Kamar: the house tonight. A protected woman is her code; a protected room is on no shared screen and on no print. */
export function Rooms() {
  const read = useRead(api.residence.rooms, {})
  const mayPlan = useMay('residence.plan_rooms')
  const [form, setForm] = useState<Room | 'new' | null>(null)
  const [guest, setGuest] = useState<Guest | null>(null)
  const [spot, setSpot] = useState<Spot | null>(null)
  return (
    <>
      <PageHead
        title={t('rooms.title')}
        note={
          read.data &&
          t('rooms.count', {
            taken: read.data.taken,
            beds: read.data.beds,
            free: read.data.beds - read.data.taken,
            children: read.data.children,
          })
        }
        actions={
          mayPlan && (
            <Button icon="plus" onClick={() => setForm('new')}>
              {t('rooms.add')}
            </Button>
          )
        }
      />
      <ReadView read={read} lines={8}>
        {(house) => (
          <>
            <House house={house} onEdit={mayPlan ? setForm : undefined} onGuest={setGuest} onFree={setSpot} />
            {spot && <PlaceHere spot={spot} waiting={house.withoutBed} onClose={() => setSpot(null)} />}
          </>
        )}
      </ReadView>
      {form && <RoomForm room={form === 'new' ? null : form} onClose={() => setForm(null)} />}
      {guest && <GiveBed guest={guest} onClose={() => setGuest(null)} />}
    </>
  )
}

function House({
  house,
  onEdit,
  onGuest,
  onFree,
}: {
  house: Overview
  onEdit: ((room: Room | 'new') => void) | undefined
  onGuest: (guest: Guest) => void
  onFree: (spot: Spot) => void
}) {
  const mayGive = useMay('residence.give_bed')
  const buildings = [...new Set(house.rooms.map((r) => r.building))]
  return (
    <div className="stack stack-5">
      {house.leftOut && <Banner>{t('rooms.left_out')}</Banner>}
      {house.withoutBed.length > 0 && (
        <Section title={t('rooms.without_bed')} count={house.withoutBed.length}>
          <ul className="card lines">
            {house.withoutBed.map((w) => (
              <li key={w.caseId} className="card__body">
                <PersonName size="small" href={`/penerima-manfaat/${w.caseId}`} person={personOf(w)}>
                  {mayGive && <Button onClick={() => onGuest({ ...w, now: null })}>{t('bed.give')}</Button>}
                </PersonName>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {house.rooms.length === 0 && (
        <EmptyState
          title={t('rooms.empty')}
          next={onEdit ? <Button onClick={() => onEdit('new')}>{t('rooms.add')}</Button> : t('rooms.who')}
        >
          {t('rooms.empty_why')}
        </EmptyState>
      )}
      {buildings.map((building) => (
        <Section key={building} title={building}>
          <HousePlan
            building={building}
            rooms={house.rooms.filter((r) => r.building === building)}
            onEdit={onEdit}
            onGuest={mayGive ? onGuest : undefined}
            onFree={mayGive ? onFree : undefined}
          />
        </Section>
      ))}
      {house.rooms.length > 0 && <Table rooms={house.rooms} />}
      <Occupancy />
      {house.rooms.length > 0 && <Nights />}
    </div>
  )
}

/** The same as a table: how full each room is, and what is particular about it. */
function Table({ rooms }: { rooms: readonly Room[] }) {
  const inUse = (room: Room) => room.beds.filter((b) => b.isInUse || b.isTaken)
  const taken = (room: Room) => room.beds.filter((b) => b.isTaken).length
  return (
    <details>
      <summary>{t('plan.table')}</summary>
      <DataTable
        caption={t('plan.table')}
        rows={rooms}
        rowKey={(r) => r.roomId}
        columns={[
          { key: 'room', label: t('plan.room'), head: true, cell: (r) => `${r.building}, ${r.name}` },
          { key: 'beds', label: t('forms.room.beds'), right: true, cell: (r) => inUse(r).length },
          { key: 'taken', label: t('bed.taken'), right: true, cell: taken },
          { key: 'free', label: t('bed.free'), right: true, cell: (r) => inUse(r).length - taken(r) },
          { key: 'traits', label: t('room.traits'), cell: (r) => traitsOf(r).join(', ') || '–' },
        ]}
      />
    </details>
  )
}

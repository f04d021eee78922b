import type { ReactNode } from 'react'
import './floor-plan.css'

export type PlanBed = {
  id: string
  label: string
  /** who sleeps there, or that it is free */
  word: ReactNode
  note?: ReactNode | undefined
  look: 'taken' | 'away' | 'free'
  /** what a press does, in words, with room and bed in it */
  press?: { say: string; run: () => void } | undefined
}
export type PlanRoom = {
  id: string
  name: string
  count: string
  traits?: ReactNode | undefined
  /** at the end of its head: a pencil */
  action?: ReactNode | undefined
  /** not on paper, which lies about */
  shielded?: boolean | undefined
  beds: readonly PlanBed[]
}

/** Rooms of one building with their beds as places: what is free can be pressed, by keyboard too. Its table stands below it. */
export function FloorPlan({ label, rooms, legend }: { label: string; rooms: readonly PlanRoom[]; legend: ReactNode }) {
  return (
    <>
      <ul className="floor" aria-label={label}>
        {rooms.map((room) => (
          <li key={room.id} className={room.shielded ? 'floor__room floor__room--shield no-print' : 'floor__room'}>
            <div className="floor__head">
              <h3 className="grow">{room.name}</h3>
              <span className="small quiet">{room.count}</span>
              {room.action}
            </div>
            {room.traits && <p className="floor__traits">{room.traits}</p>}
            <ul className="floor__beds" aria-label={room.name}>
              {room.beds.map((bed) => (
                <li key={bed.id} className={`floor__bed floor__bed--${bed.look}`}>
                  <Place bed={bed} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {legend}
    </>
  )
}

function Place({ bed }: { bed: PlanBed }) {
  const inside = (
    <>
      <span className="floor__label num">{bed.label}</span>
      <span className="floor__word">
        {bed.word}
        {bed.note && <small>{bed.note}</small>}
      </span>
    </>
  )
  if (!bed.press) return <div className="floor__place">{inside}</div>
  return (
    <button type="button" className="floor__place" onClick={bed.press.run}>
      {inside}
      <span className="sr">{bed.press.say}</span>
    </button>
  )
}

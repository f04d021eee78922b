import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Card } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import type { RollMark } from '../rules.ts'
import { api, type Housed, type Night, WHERE_CHANGES } from './api.ts'
import {
  countRoom,
  freshRoll,
  keptOf,
  pressName,
  pressRoom,
  type RollRoom,
  type RollState,
  rollOf,
  roomsOfRoll,
  sayMark,
  sentMarks,
} from './roll-state.ts'
import { whereWords } from './where-words.ts'
import { t } from './words.ts'
import './roll-call.css'

/** Apel: one press a room, one press for whoever is otherwise; the first room that is not seen stands open. */
export function RollCall({ night, rollId }: { night: Night; rollId: string }) {
  const draft = useDraft(`apel/${rollId}`, keptOf(freshRoll))
  const state = rollOf(draft.body)
  const setState = (next: RollState) => draft.set(keptOf(next))
  const finish = useCommand(api.residence.finishRoll, {
    changes: WHERE_CHANGES,
    onDone: async (d) => {
      await draft.discard()
      toast(t(d.overtaken > 0 ? 'roll.done_overtaken' : 'roll.done', { ...d, count: d.overtaken }))
    },
  })
  if (!draft.ready) return null
  const rooms = roomsOfRoll(night.rooms, night.women, t('night.bed_unsaid'))
  const open = rooms.filter((r) => !state.seen.has(r.key))
  const seen = rooms.filter((r) => state.seen.has(r.key))
  const missing = rooms.reduce((sum, r) => sum + countRoom(state, r).missing, 0)
  const row = (room: RollRoom, isNow: boolean) => (
    <RoomRow key={room.key} {...{ room, state, isNow, setState }} isSeen={state.seen.has(room.key)} />
  )
  return (
    <div className="stack">
      {night.leftOut && <Banner>{t('roll.partial')}</Banner>}
      <div>
        <p className="roll-big">
          <b>{seen.length}</b> {t('roll.of_rooms', { rooms: rooms.length })}
        </p>
        <p className="roll-bar" aria-hidden="true">
          {rooms.map((r, n) => (
            <i key={r.key} className={n < seen.length ? 'on' : undefined} />
          ))}
        </p>
      </div>
      <Card>
        <ol>
          {open.map((room, n) => row(room, n === 0))}
          {seen.map((room) => row(room, false))}
        </ol>
      </Card>
      <CommandRefusal of={finish} />
      <div className="actions">
        {draft.save && <SaveState {...draft.save} />}
        <Button
          kind={open.length === 0 ? 'primary' : undefined}
          busy={finish.busy}
          disabled={open.length > 0}
          onClick={() => void finish.run({ rollId, marks: sentMarks(state, night.women) })}
        >
          {open.length > 0
            ? t('roll.finish_left', { count: open.length })
            : t(missing > 0 ? 'roll.finish_missing' : 'roll.finish', { count: missing })}
        </Button>
      </div>
    </div>
  )
}

type RowProps = {
  room: RollRoom
  state: RollState
  isNow: boolean
  isSeen: boolean
  setState: (state: RollState) => void
}

function RoomRow({ room, state, isNow, isSeen, setState }: RowProps) {
  const [wanted, setWanted] = useState<boolean | null>(null)
  const isOpen = wanted ?? (isNow && !isSeen)
  const { here, missing, away } = countRoom(state, room)
  const said = missing > 0 ? t('roll.room_missing', { here, missing }) : t('roll.room_here', { here })
  const press = () => {
    setWanted(null)
    setState(pressRoom(state, room.key))
  }
  const looked = room.women.filter((w) => ['not_here', 'sick', 'elsewhere'].includes(state.marks.get(w.caseId) ?? ''))
  return (
    <li className={['roll-room', isNow && 'is-now', isSeen && 'is-seen'].filter(Boolean).join(' ')}>
      <div className="roll-room__top">
        <button type="button" className="roll-room__name" aria-expanded={isOpen} onClick={() => setWanted(!isOpen)}>
          <b>{room.title}</b>
          <small>
            {away > 0
              ? t('roll.expected_away', { here, missing, away })
              : t('roll.expected', { count: here + missing })}
          </small>
        </button>
        <Button
          kind={isNow ? 'primary' : undefined}
          aria-label={t(isSeen ? 'roll.again' : 'roll.see', { room: room.title, said })}
          icon={isSeen ? 'check' : undefined}
          onClick={press}
        >
          {said}
        </Button>
      </div>
      {isOpen && (
        <>
          <ul className="roll-names">
            {room.women.map((w) => (
              <Chip
                key={w.caseId}
                woman={w}
                mark={state.marks.get(w.caseId)}
                onPress={() => setState(pressName(state, w))}
              />
            ))}
          </ul>
          {looked.map((w) => (
            <Kinds
              key={w.caseId}
              woman={w}
              mark={state.marks.get(w.caseId)}
              onSay={(mark) => setState(sayMark(state, w.caseId, mark))}
            />
          ))}
        </>
      )}
    </li>
  )
}

function Chip({ woman, mark, onPress }: { woman: Housed; mark: RollMark | undefined; onPress: () => void }) {
  const name = usePersonName(personOf(woman))
  const isHere = woman.where === 'in_house'
  const look =
    mark === 'not_here' || (!isHere && woman.where === 'unclear' && !mark) ? 'miss' : isHere ? 'here' : 'away'
  const inside = (
    <>
      <span>
        <b>{name}</b>
        {mark && <small>{t.code('mark', mark)}</small>}
        {!mark && !isHere && <small>{whereWords(woman)}</small>}
      </span>
      {((isHere && !mark) || mark === 'back') && <Icon name="check" />}
    </>
  )
  if (woman.where === 'away')
    return (
      <li className="roll-chip roll-chip--away">
        <span>{inside}</span>
      </li>
    )
  return (
    <li className={`roll-chip roll-chip--${mark === 'back' ? 'here' : look}`}>
      <button
        type="button"
        aria-pressed={mark !== undefined}
        aria-label={t(isHere ? 'roll.press_here' : 'roll.press_away', { name })}
        onClick={onPress}
      >
        {inside}
      </button>
    </li>
  )
}

const KINDS = ['not_here', 'sick', 'elsewhere'] as const

/** Not seen is said with the first press; a second one that she is not missing at all. */
function Kinds({ woman, mark, onSay }: { woman: Housed; mark: RollMark | undefined; onSay: (mark: RollMark) => void }) {
  const name = usePersonName(personOf(woman))
  return (
    <fieldset className="choices roll-kinds">
      <legend>{name}</legend>
      {KINDS.map((kind) => (
        <label className="choice" key={kind}>
          <input type="radio" name={`roll-${woman.caseId}`} checked={mark === kind} onChange={() => onSay(kind)} />
          <span>{t.code('mark', kind)}</span>
        </label>
      ))}
    </fieldset>
  )
}

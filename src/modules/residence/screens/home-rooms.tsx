import { Called } from '../../../app/web/client/person-of.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Calm, CalmRow, NowBox } from '../../../design/home-rows.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { api, type Housed, type Night } from './api.ts'
import { unnamedIn } from './unnamed.ts'
import { whereWords } from './where-words.ts'
import { t } from './words.ts'

/** Tonight: one thing to do, then room by room who sleeps where, then who is not in the house. */
export function HomeRooms() {
  const { data: night } = useRead(api.residence.tonight, {})
  if (!night) return null
  const here = night.women.filter((w) => w.where === 'in_house').length
  const away = night.women.filter((w) => w.where !== 'in_house')
  return (
    <>
      <NowBox
        title={t('night.title')}
        note={t(night.roll?.done ? 'home.rolled' : 'home.here_away', { here, away: away.length })}
      >
        <LinkButton kind="primary" href="/malam">
          {t('home.check')}
        </LinkButton>
      </NowBox>
      {night.rooms.length > 0 && (
        <Section title={t('night.rooms')} count={t('night.beds', { free: night.free, beds: night.beds })}>
          <div className="rooms">
            {night.rooms.map((room) => (
              <RoomTile key={room.roomId} room={room} women={night.women.filter((w) => w.roomId === room.roomId)} />
            ))}
          </div>
          <ul className="beds-key">
            {(['in', 'out', 'free'] as const).map((kind) => (
              <li key={kind}>
                <span className="beds-row" aria-hidden="true">
                  <i className={kind} />
                </span>
                {t(`home.bed.${kind}`)}
              </li>
            ))}
          </ul>
          {night.leftOut && <p className="small quiet">{t('rooms.left_out')}</p>}
        </Section>
      )}
      {away.length > 0 && (
        <Section title={t('night.away')} count={away.length}>
          <Calm>
            {away.map((w) => (
              <CalmRow key={w.caseId} title={<Called of={w} />} note={whereWords(w)} />
            ))}
          </Calm>
        </Section>
      )}
    </>
  )
}

/** The beds as they stand, and the same in words. */
function RoomTile({ room, women }: { room: Night['rooms'][number]; women: readonly Housed[] }) {
  const here = women.filter((w) => w.where === 'in_house').length
  const out = women.length - here
  const unnamed = unnamedIn(room, women)
  const beds = [
    ...Array(here + unnamed).fill('in'),
    ...Array(out).fill('out'),
    ...Array(room.free).fill('free'),
  ] as const
  const words = [
    t('home.in_room', { count: here }),
    unnamed > 0 && t('room.unnamed', { count: unnamed }),
    out > 0 && t('home.out_of_room', { count: out }),
    room.free > 0 && t('room.free', { count: room.free }),
  ]
  return (
    <Link className="room" href="/malam">
      <b>{room.name}</b>
      <span className="beds-row" aria-hidden="true">
        {beds.map((kind, i) => (
          <i key={i} className={kind} />
        ))}
      </span>
      <small>{words.filter(Boolean).join(', ')}</small>
    </Link>
  )
}

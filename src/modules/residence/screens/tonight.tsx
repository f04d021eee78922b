import { useState } from 'react'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { Icon } from '../../../design/icon.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { api, type Housed, type Night } from './api.ts'
import { AwayRow } from './away-row.tsx'
import { RollBox } from './roll-box.tsx'
import { RollCall } from './roll-call.tsx'
import { unnamedIn } from './unnamed.ts'
import { WhereDialog } from './where-dialog.tsx'
import { whereWords } from './where-words.ts'
import { t } from './words.ts'

const SUMMED = ['in_house', 'on_leave', 'practice_outside', 'in_hospital', 'away', 'unclear'] as const

/** Malam ini: who is in the house and who is not, room by room; one press notes that somebody is back or is not here. */
export function Tonight() {
  const read = useRead(api.residence.tonight, {})
  const [asked, setAsked] = useState<Housed | null>(null)
  return (
    <>
      <PageHead
        title={t('night.title')}
        note={read.data && t('night.beds', { free: read.data.free, beds: read.data.beds })}
        actions={
          <LinkButton href="/kamar" icon="bed">
            {t('rooms.title')}
          </LinkButton>
        }
      />
      <ReadView read={read} lines={8}>
        {(night) =>
          night.roll && !night.roll.done ? (
            <RollCall night={night} rollId={night.roll.rollId} />
          ) : (
            <House night={night} onAsk={setAsked} />
          )
        }
      </ReadView>
      {asked && <WhereDialog key={asked.caseId} woman={asked} onClose={() => setAsked(null)} />}
    </>
  )
}

type Asks = { onAsk: (woman: Housed) => void }

function House({ night, onAsk }: Asks & { night: Night }) {
  const away = night.women.filter((w) => w.where !== 'in_house')
  // whoever was noted as back a moment ago stays in her row: the touch may have been on the wrong one
  const rows = night.women.filter((w) => w.where !== 'in_house' || w.isJustBack)
  const bedless = night.women.filter((w) => w.roomId === null)
  if (night.women.length === 0) return <Empty {...{ t, name: 'night.nobody', href: '/penerima-manfaat/baru' }} />
  return (
    <div className="stack stack-5">
      <RollBox night={night} />
      {night.leftOut && <Banner>{t('rooms.left_out')}</Banner>}
      <ul className="night-sum">
        {SUMMED.map((where) => {
          const count = night.women.filter((w) => w.where === where).length
          return (
            (count > 0 || where === 'in_house') && (
              <li key={where} className={where === 'unclear' ? 'is-late' : undefined}>
                <b className="num">{count}</b> {t.code('presence', where)}
              </li>
            )
          )
        })}
        {night.women.some((w) => w.isLate) && (
          <li className="is-late">
            <b className="num">{night.women.filter((w) => w.isLate).length}</b> {t('night.late')}
          </li>
        )}
      </ul>
      {rows.length > 0 && (
        <Section title={t('night.away')} count={away.length}>
          <Card>
            <ul className="lines">
              {rows
                .toSorted((a, b) => urgency(a) - urgency(b))
                .map((w) => (
                  <AwayRow key={w.caseId} woman={w} onAsk={onAsk} />
                ))}
            </ul>
          </Card>
        </Section>
      )}
      <Section title={t('night.rooms')} count={night.rooms.length}>
        <Card>
          <ul className="lines">
            {night.rooms.map((room) => {
              const own = night.women.filter((w) => w.roomId === room.roomId)
              return (
                <li key={room.roomId} className={room.isProtected ? 'card__body no-print' : 'card__body'}>
                  <Sleepers
                    title={`${room.building}, ${room.name}`}
                    free={room.free}
                    unnamed={unnamedIn(room, own)}
                    women={own}
                    onAsk={onAsk}
                  />
                </li>
              )
            })}
            {bedless.length > 0 && (
              <li className="card__body">
                <Sleepers title={t('night.bed_unsaid')} women={bedless} onAsk={onAsk} />
              </li>
            )}
          </ul>
        </Card>
      </Section>
    </div>
  )
}

const urgency = (w: Housed): number => (w.where === 'unclear' ? 0 : w.isLate ? 1 : 2)

function Sleepers({
  title,
  free,
  unnamed,
  women,
  onAsk,
}: Asks & { title: string; free?: number; unnamed?: number; women: Housed[] }) {
  const here = women.filter((w) => w.where === 'in_house').length
  return (
    <>
      <h3>{title}</h3>
      <p className="facts">
        {women.length > 0 && <span>{t('night.here', { here, all: women.length })}</span>}
        {unnamed !== undefined && unnamed > 0 && <span>{t('night.unnamed', { count: unnamed })}</span>}
        {free !== undefined && free > 0 && <span>{t('room.free', { count: free })}</span>}
      </p>
      {women.length > 0 && (
        <ul className="sleepers">
          {women.map((w) => (
            <li key={w.caseId}>
              <Sleeper woman={w} onAsk={onAsk} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Sleeper({ woman, onAsk }: Asks & { woman: Housed }) {
  const name = usePersonName(personOf(woman))
  const mayNote = useMay('residence.note_presence') && woman.where !== 'away'
  const isHere = woman.where === 'in_house'
  const kind = woman.isLate || woman.where === 'unclear' ? 'sleeper--late' : isHere ? '' : 'sleeper--away'
  const inside = (
    <>
      <span>
        {woman.bed && <span className="sleeper__bed num">{woman.bed} </span>}
        <b>{name}</b>
        {!isHere && <small>{whereWords(woman)}</small>}
        {woman.children > 0 && <small>{t('bed.children', { count: woman.children })}</small>}
      </span>
      {isHere && <Icon name="check" />}
    </>
  )
  if (!mayNote) return <p className={`sleeper ${kind}`}>{inside}</p>
  return (
    <button type="button" className={`sleeper ${kind}`} onClick={() => onAsk(woman)}>
      {inside}
    </button>
  )
}

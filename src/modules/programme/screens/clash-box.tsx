import type { z } from 'zod'
import { shortDay } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useSettled } from '../../../app/web/client/use-settled.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import type { programme } from '../contract.ts'
import { api } from './api.ts'
import { saidOfClash } from './clash-words.ts'
import { t } from './words.ts'

type Input = Partial<z.input<typeof programme.saveSession.input>>
type Way = { onDay: string; placeId: string | null }

const TIME = /^\d{2}:\d{2}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** As much of it as can be judged: nothing before day, hours and group are said. */
function judged(asked: Input, sessionId: string | undefined) {
  const { kind, meantFor, onDay, starts, ends, groupId, repeats, weekdays, untilOn } = asked
  if (!kind || !meantFor || !onDay || !starts || !ends || !DAY.test(onDay) || !TIME.test(starts) || !TIME.test(ends))
    return null
  if (meantFor === 'group' && !groupId) return null
  const { faith, delivererId, placeId, equipmentId } = asked
  const helpers = (asked.helpers ?? []).flatMap((h) => (h.delivererId ? [{ delivererId: h.delivererId }] : []))
  const more = { sessionId, groupId, faith, delivererId, helpers, placeId, equipmentId }
  const isSeries = repeats && weekdays && weekdays.length > 0 && untilOn && DAY.test(untilOn)
  return {
    slot: { kind, meantFor, onDay, starts, ends, ...more },
    ...(isSeries && { repeat: { weekdays, untilOn } }),
  }
}

/** What stands in the way of what is being typed, and a way out in one press. */
export function ClashBox({
  asked,
  sessionId,
  onWay,
}: {
  asked: Input
  sessionId: string | undefined
  onWay: (way: Way) => void
}) {
  const now = JSON.stringify(judged(asked, sessionId))
  const settled = useSettled(now, 300)
  const input: ReturnType<typeof judged> = JSON.parse(settled)
  const { data } = useRead(api.programme.clashes, input ?? NOTHING, { when: input !== null })
  if (input === null || !data) return null
  if (data.count === 0) return <Banner kind="done">{t('clash.none')}</Banner>
  return (
    <Banner kind="attention" live>
      <b>{t('clash.count', { count: data.count })}</b>
      <ul>
        {data.clashes.map((c, n) => (
          <li key={n}>{input.repeat ? `${shortDay(c.onDay)}: ${saidOfClash(c)}` : saidOfClash(c)}</li>
        ))}
      </ul>
      {data.ways.length > 0 && (
        <p className="row row--wrap">
          {data.ways.map((way) => (
            <Button key={`${way.onDay}${way.placeId}`} small onClick={() => onWay(way)}>
              {way.onDay === input.slot.onDay
                ? t('clash.other_place', { place: way.place ?? '' })
                : t('clash.other_day', { day: shortDay(way.onDay) })}
            </Button>
          ))}
        </p>
      )}
    </Banner>
  )
}

/** Never sent: the read waits until there is something to judge. */
const NOTHING = { slot: { kind: 'social', meantFor: 'everyone', onDay: '', starts: '', ends: '' } } as const

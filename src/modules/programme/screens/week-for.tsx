import { useSearchParam } from '../../../app/web/client/route.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Select } from '../../../design/select.tsx'
import { heldFor, whomOf } from '../whom.ts'
import type { WeekRead } from './api.ts'
import { t } from './words.ts'

type NameOf = (track: string) => string

function choicesOf({ sessions }: WeekRead, nameOf: NameOf) {
  const { tracks, groups } = whomOf(sessions)
  return [
    ...tracks.map((track) => ({ value: track, label: t('week.of_track', { track: nameOf(track) }) })),
    ...groups.map(({ id, name }) => ({ value: id, label: name })),
  ]
}

/** For whom the week is shown: kept in the address, so that it can be printed and sent on. */
export function useWhom() {
  const [whom, set] = useSearchParam('untuk')
  const { nameOf } = useTracks()
  const choices = (week: WeekRead) => choicesOf(week, nameOf)
  return {
    set,
    of: (week: WeekRead): WeekRead => ({ ...week, sessions: [...heldFor(week.sessions, whom)] }),
    choices,
    chosen: (week: WeekRead | undefined) => week && choices(week).find((c) => c.value === whom),
  }
}

export function WhomSelect({ week, whom }: { week: WeekRead; whom: ReturnType<typeof useWhom> }) {
  const choices = whom.choices(week)
  if (choices.length < 2) return null
  return (
    <Select
      small
      label={t('week.for')}
      value={whom.chosen(week)?.value ?? ''}
      options={[{ value: '', label: t('week.for_all') }, ...choices]}
      onChange={whom.set}
    />
  )
}

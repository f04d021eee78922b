import { getLocale } from '../../../kernel/words.ts'
import { api, type Track } from '../../../modules/tracks/screens/api.ts'
import { useMay } from './session.ts'
import { useRead } from './use-read.ts'

export type TrackRow = Track

/** What is learned here, as the centre calls it; of what this person may not read its code. */
export function useTracks() {
  const { data } = useRead(api.tracks.all, {}, { when: useMay('tracks.read') })
  const all = data?.tracks ?? []
  const called = (t: Track) => (getLocale() === 'en' ? t.nameEn : t.nameId)
  const find = (track: string) => all.find((t) => t.track === track)
  const nameOf = (track: string): string => {
    const row = find(track)
    return row ? called(row) : data ? track : ''
  }
  return {
    all,
    find,
    nameOf,
    /** within a sentence */
    spoken: (track: string) => nameOf(track).toLowerCase(),
    /** to choose from: what is offered, and what is chosen already */
    choices: (chosen?: string | null) =>
      all.filter((t) => t.isOffered || t.track === chosen).map((t) => ({ value: t.track, label: called(t) })),
  }
}

import { Called } from '../../../app/web/client/person-of.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { Figure, FigureRow, Figures } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** How they come to what is held, of two weeks, and of whom that is said; whom to ask what is in the way. */
export function HomeAttendance() {
  const { data } = useRead(api.attendance.twoWeeks, {})
  const tracks = useTracks()
  const title = t(useMay('attendance.overview') ? 'home.attendance.house' : 'home.attendance.mine')
  if (!data || data.tracks.every((track) => track.percent === null)) return null
  const low = (asks: 'review' | 'talk') => data.low.filter((w) => w.asks === asks)
  return (
    <Section title={title} count={t('home.two_weeks')}>
      <div className="stack stack-3">
        <div className="card card__body">
          <Bars
            title={title}
            hideTitle
            head={[t('home.class_name'), t('home.came')]}
            of={100}
            rows={data.tracks.map((of) => ({
              key: of.track ?? 'none',
              label: of.track === null ? t('track.none') : tracks.nameOf(of.track),
              parts: [
                { key: 'came', value: of.percent ?? 0, look: 'full' },
                { key: 'rest', value: 100 - (of.percent ?? 0), look: 'rest' },
              ],
              said: of.percent === null ? '–' : t('home.said', { percent: of.percent }),
            }))}
          />
        </div>
        <Figures>
          {(['review', 'talk'] as const).map((asks) => (
            <Figure key={asks} n={low(asks).length} word={t(`home.${asks}`)}>
              {low(asks).map((w) => (
                <FigureRow key={w.caseId} href={`/penerima-manfaat/${w.caseId}`} word={`${w.percent}%`}>
                  <Called of={w} />
                </FigureRow>
              ))}
            </Figure>
          ))}
        </Figures>
      </div>
    </Section>
  )
}

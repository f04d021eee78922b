import { nearDay } from '../../../app/web/client/days.ts'
import { Called } from '../../../app/web/client/person-of.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Figure, FigureRow, Figures } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { api, type ListWindow } from './api.ts'
import { t } from './words.ts'

/** The year after: whom to reach now, and for whom the window has closed without a contact. */
export function HomeWindows() {
  const { data } = useRead(api.aftercare.list, {})
  if (!data || data.cases === 0) return null
  const at = (place: ListWindow['place']) => data.windows.filter((w) => w.place === place)
  return (
    <Section
      title={t('home.after')}
      count={t('home.women', { count: data.cases })}
      more={{ href: '/tindak-lanjut', label: t('home.all') }}
    >
      <Figures>
        <Windows word={t('home.open_now')} of={at('now')} />
        <Windows word={t('home.late')} of={at('missed')} />
      </Figures>
    </Section>
  )
}

function Windows({ word, of }: { word: string; of: readonly ListWindow[] }) {
  return (
    <Figure n={of.length} word={word}>
      {of.map((w) => (
        <FigureRow key={`${w.caseId} ${w.month}`} href={`/tindak-lanjut/${w.caseId}`} word={nearDay(w.dueOn)}>
          <Called of={w} />
        </FigureRow>
      ))}
    </Figure>
  )
}

import { dayKey, todayKey } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Figure, Figures } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** The gate in three numbers, each with its way into the book. */
export function HomeBook() {
  const { data } = useRead(api.gate.today, {})
  if (!data) return null
  const inside = data.visits.filter((v) => v.enteredAt !== null && v.leftAt === null).length
  // who came on a day before and is still inside stands in the book, and is no visitor of today
  const ofToday = data.visits.filter((v) => dayKey(v.arrivedAt) === todayKey()).length
  const toCome = data.expected.filter((e) => e.cameAt === null).length
  return (
    <Section title={t('book.title')} more={{ href: '/gerbang', label: t('book.open') }}>
      <Figures>
        <Figure n={toCome} word={t('home.to_come')} href="/gerbang" />
        <Figure n={inside} word={t('home.inside')} href="/gerbang" />
        <Figure n={ofToday} word={t('home.visits')} href="/gerbang" />
      </Figures>
    </Section>
  )
}

import { useRead } from '../../../app/web/client/use-read.ts'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { LetterLine } from './letter-line.tsx'
import { t } from './words.ts'

const SHOWN = 8

/** Letters on their way, those that wait for a number or the printer first: each with the one thing to do next. */
export function HomeDesk() {
  const number = useRead(api.letters.list, { tab: 'number' })
  const signature = useRead(api.letters.list, { tab: 'signature' })
  if (!number.data || !signature.data) return null
  const items = [...number.data.items, ...signature.data.items]
  if (items.length === 0) return null
  return (
    <Section title={t('home.desk')} count={items.length} more={{ href: '/surat', label: t('home.book') }}>
      <ul className="card lines">
        {items.slice(0, SHOWN).map((item) => (
          <LetterLine key={item.letterId} item={item} />
        ))}
      </ul>
    </Section>
  )
}

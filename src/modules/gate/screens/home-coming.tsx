import { useRead } from '../../../app/web/client/use-read.ts'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Whom the gate should expect is said beforehand. */
export function HomeComing() {
  const { data } = useRead(api.gate.coming, {})
  if (!data) return null
  return (
    <Section title={t('coming.title')} count={data.expected.length}>
      <LinkButton small href="/gerbang/tamu">
        {t('coming.open')}
      </LinkButton>
    </Section>
  )
}

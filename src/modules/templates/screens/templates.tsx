import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { TemplateCard } from './template-card.tsx'
import { t } from './words.ts'

/** The centre's own Word files, with all their versions. */
export function Templates() {
  const read = useRead(api.templates.list, {})
  return (
    <Section title={t('word')}>
      <div className="stack">
        <p className="quiet">{t('word_why')}</p>
        <ReadView read={read} lines={6}>
          {({ papers }) => (
            <div className="stack stack-2">
              {papers.map((paper) => (
                <TemplateCard key={paper.code} paper={paper} />
              ))}
            </div>
          )}
        </ReadView>
      </div>
    </Section>
  )
}

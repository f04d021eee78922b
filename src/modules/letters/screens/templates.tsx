import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { NeutralForm } from './neutral-form.tsx'
import { TemplateCard } from './template-card.tsx'
import { t } from './words.ts'

/** Templat surat: the centre's own Word files with all their versions, and what the neutral letter borrows from the Dinas. */
export function Templates() {
  const read = useRead(api.letters.templates, {})
  const maySet = useMay('letters.settings')
  return (
    <div className="stack stack-5 measure">
      <PageHead title={t('templates.title')} />
      <Section title={t('templates.word')}>
        <div className="stack">
          <p className="quiet">{t('templates.word_why')}</p>
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
      {maySet && <NeutralForm />}
    </div>
  )
}

import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { Card, Section } from '../../../design/section.tsx'
import type { Page } from './api.ts'
import { t } from './words.ts'

/** Why she was referred, what was done, what she was told; who brought her. */
export function StoryCard({ page }: { page: Page }) {
  const { story, papers } = page
  const people = (['escort', 'sender'] as const).flatMap((as) => (papers?.[as] ? [{ as, ...papers[as] }] : []))
  const { note, children } = papers?.list ?? {}
  if (!story && people.length === 0 && !note && !children) return null
  return (
    <Section title={t('story.title')}>
      <Card body>
        <div className="stack stack-2">
          {story && <p>{story.reason}</p>}
          {note && <p>{note}</p>}
          {children && (
            <p>
              <span className="quiet">{t('story.children')}:</span> {children}
            </p>
          )}
          {story?.done && (
            <p>
              <span className="quiet">{t('story.done')}:</span> {story.done}
            </p>
          )}
          {story?.told && (
            <p>
              <span className="quiet">{t('story.told')}:</span> {story.told}
            </p>
          )}
          {story && (
            <p>
              <PrintForm caseId={page.caseId} code="f03" of="narrative" />
            </p>
          )}
          {people.map(({ as, name, position, phone }) => (
            <p key={as}>
              <span className="quiet">{t(`story.${as}`)}:</span> {[name, position, phone].filter(Boolean).join(', ')}
            </p>
          ))}
        </div>
      </Card>
    </Section>
  )
}

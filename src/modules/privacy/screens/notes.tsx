import { momentOf } from '../../../app/web/client/days.ts'
import { Banner } from '../../../design/banner.tsx'
import { Card, Section } from '../../../design/section.tsx'
import type { Request } from './api.ts'
import { t } from './words.ts'

type Note = Request['notes'][number]

/** What was written, the oldest first; whoever came later reads that it is not sealed to her. */
export const Notes = ({ of }: { of: readonly Note[] }) => (
  <Section title={t('notes.title')}>
    <div className="stack">
      {of.length === 0 && (
        <Banner icon="lock">
          <p>{t('notes.sealed')}</p>
        </Banner>
      )}
      {of.map((n) => (
        <Card body key={n.noteId}>
          <p className="small quiet">
            {t.code('note', n.kind)} · {n.by}, {momentOf(n.at)}
          </p>
          {n.text.split('\n').map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </Card>
      ))}
    </div>
  </Section>
)

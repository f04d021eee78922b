import { momentYear } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Above who has read her file: who opened it in an emergency. Nothing when nobody did. */
export function OpeningsOfCase({ caseId }: { caseId: string }) {
  const read = useRead(api.access.openingsOfCase, { caseId })
  return (
    <ReadView read={read}>
      {({ openings }) =>
        openings.length === 0 ? null : (
          <Section title={t('openings.of_case')} count={openings.length}>
            <ul className="card lines">
              {openings.map((o) => (
                <li key={o.id}>
                  <b>{o.who}</b> · {t.code('glass', o.category)}
                  <br />
                  <span className="small quiet">
                    {momentYear(o.openedAt)} – {momentYear(o.expiresAt)}
                    {o.verdict && ` · ${t(o.verdict === 'right' ? 'openings.right' : 'openings.not_right')}`}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )
      }
    </ReadView>
  )
}

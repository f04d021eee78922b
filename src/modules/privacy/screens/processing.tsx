import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** The processing register, printed from the tables of this program: why, on which basis, who can open it, how long it is kept. */
export function Processing() {
  const read = useRead(api.privacy.processing, {})
  return (
    <div className="stack stack-5 measure">
      <PageHead title={t('processing.title')} note={t('processing.note')} />
      <ReadView read={read} lines={6}>
        {({ classes }) => (
          <div className="stack stack-5">
            {classes.map((c) => (
              <Section key={c.class} title={t.code('class', c.class)}>
                <Card body>
                  <div className="stack stack-2">
                    <p>{t.code('why', c.class)}</p>
                    <p>
                      <b>{t('processing.basis')}</b> {t.code('basis_of', c.class)}
                    </p>
                    <p>
                      <b>{t('processing.who')}</b>{' '}
                      {[...c.roles.map((r) => t(`role.${r}`)), ...(c.byTeam ? [t('processing.team')] : [])].join(
                        ', ',
                      ) || t('processing.writer')}
                    </p>
                    <p>
                      <b>{t('processing.keep')}</b> {t('processing.keep_case')}
                    </p>
                    <details>
                      <summary className="small">{t('processing.tables', { count: c.columns })}</summary>
                      <p className="small quiet">{c.tables.join(', ')}</p>
                    </details>
                  </div>
                </Card>
              </Section>
            ))}
          </div>
        )}
      </ReadView>
    </div>
  )
}

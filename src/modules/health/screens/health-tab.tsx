import { useState } from 'react'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Section } from '../../../design/section.tsx'
import { api, type Version } from './api.ts'
import { HealthLog } from './log.tsx'
import { ScreeningForm } from './screening-form.tsx'
import { ScreeningRead } from './screening-read.tsx'
import { t } from './words.ts'

/** The part "Kesehatan" of a case: the nurse writes the screening and reads it; whoever holds no key sees that it is closed. */
export function HealthTab({ page: { caseId } }: CasePart) {
  const read = useRead(api.health.screenings, { caseId })
  return (
    <div className="stack stack-5">
      <HealthLog caseId={caseId} />
      <ReadView read={read} lines={8}>
        {({ isReadable, mayWrite, versions }) =>
          isReadable ? <Screenings {...{ caseId, mayWrite, versions }} /> : <Banner icon="lock">{t('closed')}</Banner>
        }
      </ReadView>
    </div>
  )
}

type Props = { caseId: string; mayWrite: boolean; versions: readonly Version[] }

function Screenings({ caseId, mayWrite, versions: [newest, ...older] }: Props) {
  const [isOpen, setOpen] = useState(false)
  if (mayWrite && (isOpen || !newest))
    return (
      <ScreeningForm
        key={newest?.version ?? 0}
        {...{ caseId, newest }}
        onClose={newest ? () => setOpen(false) : undefined}
        onSaved={() => setOpen(false)}
      />
    )
  if (!newest)
    return (
      <EmptyState title={t('none')} next={t('none_next')}>
        {t('none_why')}
      </EmptyState>
    )
  return (
    <div className="stack stack-5">
      <Section title={t('title')} count={t('version', { n: newest.version })}>
        <div className="stack stack-3">
          <ScreeningRead version={newest} />
          {mayWrite && (
            <p className="row">
              <Button icon="pencil" onClick={() => setOpen(true)}>
                {t('correct')}
              </Button>
              <PrintForm caseId={caseId} code="f10" of="health">
                {t('print_form', { code: 'F10' })}
              </PrintForm>
            </p>
          )}
        </div>
      </Section>
      {older.length > 0 && (
        <Section title={t('older')}>
          <div className="stack">
            {older.map((version) => (
              <details key={version.version}>
                <summary>{t('version', { n: version.version })}</summary>
                <ScreeningRead version={version} />
              </details>
            ))}
          </div>
        </Section>
      )}
    </div>
  )
}

import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { api, type Whole } from './api.ts'
import { t } from './words.ts'

/** Where the comprehensive assessment stands, with the way into it. */
export function WholeCard({ caseId, whole }: { caseId: string; whole: Whole }) {
  const href = `/penerima-manfaat/${caseId}/asesmen/menyeluruh`
  const start = useCommand(api.assessments.startComprehensive, { onDone: () => navigate(href) })
  const a = whole.assessment
  return (
    <Section title={t('whole.title')}>
      <CommandRefusal of={start} />
      {a === null ? (
        <EmptyState
          title={t('whole.none')}
          next={
            whole.mayStart ? (
              <Button kind="primary" busy={start.busy} onClick={() => void start.run({ caseId })}>
                {t('whole.start')}
              </Button>
            ) : (
              t('whole.who')
            )
          }
        >
          {t('whole.none_why')}
        </EmptyState>
      ) : (
        <div className="card">
          <div className="card__body row row--wrap row--between">
            <div>
              <p className="strong">{t('whole.version', { n: a.number })}</p>
              <p className="small quiet">
                {a.signedOn
                  ? t('whole.signed', { who: a.signedBy, day: shortDayYear(a.signedOn) })
                  : t('whole.progress', {
                      done: a.sections.filter((s) => s.openFields === 0).length,
                      all: a.sections.length,
                    })}
              </p>
            </div>
            <div className="row">
              <StatusText kind={a.signedOn ? 'full' : 'doing'}>
                {a.signedOn ? t('whole.is_signed') : undefined}
              </StatusText>
              <LinkButton kind={a.signedOn ? undefined : 'primary'} href={href}>
                {a.signedOn ? t('whole.open') : t('whole.continue')}
              </LinkButton>
            </div>
          </div>
          <Papers caseId={caseId} />
        </div>
      )}
    </Section>
  )
}

const PAPERS = [
  { code: 'f12', of: 'narrative', word: 'print_form' },
  { code: 'f15', of: 'narrative', word: 'print_report' },
  { code: 'f12-keselamatan', of: 'safety', word: 'print_safety' },
  { code: 'f12-kesehatan', of: 'health', word: 'print_health' },
] as const

/** F12, and the sheets of what is sealed apart from it. */
const Papers = ({ caseId }: { caseId: string }) => (
  <div className="card__body row row--wrap">
    {PAPERS.map(({ word, ...paper }) => (
      <PrintForm key={paper.code} caseId={caseId} {...paper}>
        {t(word, { code: 'F12' })}
      </PrintForm>
    ))}
  </div>
)

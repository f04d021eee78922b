import { clockOf } from '../../../app/web/client/days.ts'
import { Clash } from '../../../app/web/client/form-views.tsx'
import { Button } from '../../../design/button.tsx'
import { Fields } from '../../../design/form-field.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Section } from '../../../design/section.tsx'
import { classOf, formOf, type PageCode, type PartCode, pageOf } from '../forms/parts.ts'
import type { Assessment } from './api.ts'
import { Findings } from './findings.tsx'
import { Informants, Needs, Problems } from './part-lists.tsx'
import { RiskRate } from './risk-rate.tsx'
import { Unwritable } from './unwritable-part.tsx'
import { type Leaving, usePart } from './use-part.ts'
import { t } from './words.ts'

type Props = {
  caseId: string
  page: PageCode
  assessment: Assessment
  leaving: Leaving
  next: (() => void) | null
}

/** One page being written: guidance first, then its parts. Kept while it is typed. */
export function PageForm({ caseId, page, assessment, leaving, next }: Props) {
  const sections = assessment.sections.filter((s) => pageOf(s.part) === page)
  return (
    <Section title={t(`part.${page}`)}>
      <div className="stack">
        <details open={sections.every((s) => s.version === 0)}>
          <summary>{t('whole.guidance')}</summary>
          <ul className="stack stack-2">
            {t
              .code('guidance', page)
              .split('\n')
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
        </details>
        {sections.map((section) =>
          section.mayWrite ? (
            <PartForm key={section.part} {...{ caseId, assessment, leaving }} part={section.part} />
          ) : (
            <Unwritable key={section.part} {...{ caseId, assessment, section }} />
          ),
        )}
        {page === 'recommendation' && <RiskRate caseId={caseId} risk={assessment.risk} />}
        {next && (
          <Button kind="primary" onClick={next}>
            {t('whole.next_part')}
          </Button>
        )}
      </div>
    </Section>
  )
}

type PartProps = Omit<Props, 'next' | 'page'> & { part: PartCode }

function PartForm({ part, ...rest }: PartProps) {
  const { fields, clash, pick, named, save, ...lists } = usePart({ part, ...rest })
  const { informants, problems, needs, findings, ...plain } = fields
  return (
    <div className="stack">
      {pageOf(part) !== part && <p className="small quiet">{t(`sealed.${classOf(part)}`)}</p>}
      {clash && (
        <Clash
          of={formOf(part)}
          {...{ t, yours: clash.yours, theirs: clash.theirs, id: named }}
          who={clash.by ?? undefined}
          at={clash.at ? clockOf(clash.at) : undefined}
          onPick={(whose) => pick(clash[whose], clash.version, whose === 'theirs')}
        />
      )}
      <Fields of={plain} />
      {informants && <Informants of={informants} />}
      {problems && <Problems of={problems} />}
      {needs && <Needs of={needs} problems={lists.problems} />}
      {findings && <Findings of={findings} informants={lists.informants} />}
      {save && <SaveState {...save} />}
    </div>
  )
}

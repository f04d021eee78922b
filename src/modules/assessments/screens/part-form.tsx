import { momentYear } from '../../../app/web/client/days.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Section } from '../../../design/section.tsx'
import type { COMPREHENSIVE } from '../comprehensive/structure.ts'
import type { Assessment } from './api.ts'
import { Findings } from './findings.tsx'
import { PartField } from './part-field.tsx'
import { PartLists } from './part-lists.tsx'
import { RiskRate } from './risk-rate.tsx'
import { TextClash } from './text-clash.tsx'
import { type Leaving, useSection } from './use-section.ts'
import { own, t } from './words.ts'

type Props = {
  caseId: string
  part: (typeof COMPREHENSIVE.parts)[number]
  assessment: Assessment
  leaving: Leaving
  next: (() => void) | null
}

/** One part being written: guidance beside it, fields, and the lists that belong to it. Kept while it is typed. */
export function PartForm({ caseId, part, assessment, leaving, next }: Props) {
  const sections = assessment.sections.filter((s) => s.part === part.code)
  return (
    <Section title={own(part.title)}>
      <div className="stack">
        <details open={sections.every((s) => s.version === 0)}>
          <summary>{t('whole.guidance')}</summary>
          <ul className="stack stack-2">
            {part.guidance.map((g) => (
              <li key={g.en}>{own(g)}</li>
            ))}
          </ul>
        </details>
        {sections.map((section) =>
          section.mayWrite ? (
            <SectionForm
              key={section.sealedAs}
              caseId={caseId}
              part={part}
              assessment={assessment}
              sealedAs={section.sealedAs}
              leaving={leaving}
            />
          ) : (
            <Banner key={section.sealedAs} icon="lock">
              <b>{t(`restricted.${section.sealedAs}`)}</b>
              <br />
              {section.savedAt
                ? t('whole.written_by', {
                    who: section.savedBy,
                    when: momentYear(section.savedAt),
                    count: section.openFields,
                  })
                : t('whole.open_fields', { count: section.openFields })}
            </Banner>
          ),
        )}
        {part.code === 'recommendation' && <RiskRate caseId={caseId} risk={assessment.risk} />}
        {next && (
          <Button kind="primary" onClick={next}>
            {t('whole.next_part')}
          </Button>
        )}
      </div>
    </Section>
  )
}

type FormProps = Omit<Props, 'next'> & { sealedAs: Assessment['sections'][number]['sealedAs'] }

function SectionForm({ caseId, part, assessment, sealedAs, leaving }: FormProps) {
  const form = useSection({ caseId, part: part.code, sealedAs, assessment, leaving })
  const isMain = part.sealedAs === sealedAs
  const fields = part.fields.filter((f) => (f.sealedAs ?? part.sealedAs) === sealedAs)
  const { text } = form
  const isAsked = (f: (typeof fields)[number]) => !f.onlyIf || text.answers[f.onlyIf.field] === f.onlyIf.is
  return (
    <div className="stack">
      {!isMain && <p className="small quiet">{t(`sealed.${sealedAs}`)}</p>}
      {form.clash && <TextClash part={part} clash={form.clash} pick={form.pick} />}
      {fields.filter(isAsked).map((field) => (
        <PartField
          key={field.id}
          field={field}
          value={text.answers[field.id]}
          onChange={(value) => form.answer(field.id, value)}
        />
      ))}
      {isMain && <PartLists part={part.code} text={text} change={form.change} problems={form.problems} />}
      {isMain && (
        <Findings
          part={part.code}
          findings={text.findings ?? []}
          informants={form.informants}
          change={(findings) => form.change({ findings })}
        />
      )}
      {form.save && <SaveState {...form.save} />}
    </div>
  )
}

import type { Ctx } from '../../platform/http/context.ts'
import { readableDraft, type Section, type SectionText } from './comprehensive/sections.ts'
import { COMPREHENSIVE } from './comprehensive/structure.ts'
import { wordedAssessment } from './comprehensive/worded.ts'
import { sayings } from './say.ts'
import type { WordedSection } from './section-store.ts'

/**
 * The wording of one section. `texts` are all texts that the writer can open, so that a finding names its informant;
 * only what belongs to the section comes out.
 */
export function wordedTexts(ctx: Ctx, texts: readonly SectionText[], section: Section): WordedSection {
  const draft = readableDraft(
    texts.map((text) => ({
      part: section.part,
      sealedAs: section.sealedAs,
      openFields: 0,
      keyFindings: 0,
      unsourced: 0,
      text,
      isReadable: true,
    })),
    ctx.today,
    null,
  )
  const document = wordedAssessment(draft, {
    language: 'id',
    signedOn: ctx.today,
    say: (code) => sayings.in('id', code),
  })
  const parts =
    document.sections.find((s) => s.sealedAs === section.sealedAs)?.parts.filter((p) => p.code === section.part) ?? []
  return { language: 'id', structure: COMPREHENSIVE.version, wordedOn: ctx.today.toString(), parts }
}

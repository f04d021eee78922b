import { PageHead } from '../../../design/page-head.tsx'
import { NeutralForm } from '../../../modules/letters/screens/neutral-form.tsx'
import { Templates } from '../../../modules/templates/screens/templates.tsx'
import { useMay } from '../client/session.ts'
import { t } from '../words.ts'

/** Templat surat: the centre's own Word files, and what the neutral letter borrows from the Dinas. */
export function LetterTemplates() {
  const maySet = useMay('letters.settings')
  return (
    <div className="stack stack-5 measure">
      <PageHead title={t('title.templates')} />
      <Templates />
      {maySet && <NeutralForm />}
    </div>
  )
}

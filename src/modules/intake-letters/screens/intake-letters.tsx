import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam, useSearchParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Chips } from '../../../design/choices.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { letterWords } from '../../letters/said.ts'
import { BATCH_PAPERS, type BatchPaper, kindsIn } from '../rules.ts'
import { api } from './api.ts'
import { Batch } from './batch.tsx'
import { t } from './words.ts'

/** Surat angkatan: one kind of letter or several for the women of an intake, each made as a single one is. */
export function IntakeLetters() {
  const intakeId = useRouteParam('intakeId')
  const [asked, choose] = useSearchParam('surat')
  const codes = kindsIn(asked)
  return (
    <>
      <PageHead title={t('batch.title')} note={t('batch.note')} />
      <div className="stack">
        <Chips
          legend={t('batch.which')}
          hint={t('batch.pick')}
          value={codes}
          onChange={(next) => choose(next.join(',') || null)}
          options={BATCH_PAPERS.map((c) => ({ value: c, label: `${letterWords.code('paper', c)}, ${t(`when.${c}`)}` }))}
        />
        {codes.length > 0 && <OfKinds key={codes.join()} {...{ intakeId, codes }} />}
      </div>
    </>
  )
}

function OfKinds(of: { intakeId: string; codes: BatchPaper[] }) {
  const read = useRead(api.intakeLetters.women, of, { fresh: true })
  return (
    <ReadView read={read} lines={8}>
      {(page) => <Batch {...of} page={page} again={async () => void (await read.refetch())} />}
    </ReadView>
  )
}

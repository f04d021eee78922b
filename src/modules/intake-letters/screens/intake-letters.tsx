import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam, useSearchParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { PageHead } from '../../../design/page-head.tsx'
import { Select } from '../../../design/select.tsx'
import { letterWords } from '../../letters/said.ts'
import { BATCH_PAPERS } from '../rules.ts'
import { api } from './api.ts'
import { Batch } from './batch.tsx'
import { t } from './words.ts'

/** Surat angkatan: one kind of letter for the women of an intake, each made as a single one is. */
export function IntakeLetters() {
  const intakeId = useRouteParam('intakeId')
  const [asked, choose] = useSearchParam('surat')
  const code = BATCH_PAPERS.find((c) => c === asked)
  return (
    <>
      <PageHead title={t('batch.title')} note={t('batch.note')} />
      <div className="stack stack-4">
        <Select
          label={t('batch.which')}
          value={code ?? ''}
          onChange={choose}
          placeholder={t('batch.pick')}
          options={BATCH_PAPERS.map((c) => ({ value: c, label: `${letterWords.code('paper', c)}, ${t(`when.${c}`)}` }))}
        />
        {code && <OfKind key={code} {...{ intakeId, code }} />}
      </div>
    </>
  )
}

function OfKind(of: { intakeId: string; code: (typeof BATCH_PAPERS)[number] }) {
  const read = useRead(api.intakeLetters.women, of, { fresh: true })
  return (
    <ReadView read={read} lines={8}>
      {(page) => <Batch {...of} page={page} again={async () => void (await read.refetch())} />}
    </ReadView>
  )
}

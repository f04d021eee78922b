import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { numberList } from '../lists/numbers.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** Agenda surat tertutup: the numbers that were taken, and nothing else of those letters. */
export function SealedNumbers() {
  const read = useRead(api.sealedLetters.numbers, {})
  return (
    <>
      <PageHead title={t('numbers.title')} note={t('numbers.note')} />
      <ReadView read={read} lines={6}>
        {({ numbers }) =>
          numbers.length === 0 ? (
            <Empty {...{ t, name: 'numbers.none', href: '/surat' }} />
          ) : (
            <WholeList of={numberList} t={t} caption={t('numbers.title')} rows={numbers} rowKey={(n) => n.number} />
          )
        }
      </ReadView>
    </>
  )
}

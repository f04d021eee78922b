import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { Link } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { bookList } from '../lists/inspections.ts'
import { api, type BookLine, placeName } from './api.ts'
import { t } from './words.ts'

/** Buku periksa kamar, line by line like the one on the table. */
export function InspectionBook() {
  const read = useRead(api.inspections.book, {})
  return (
    <>
      <PageHead title={t('book.title')} actions={<PrintButton>{t('book.print')}</PrintButton>} />
      <ReadView read={read} lines={8}>
        {({ lines }) =>
          lines.length === 0 ? (
            <Empty {...{ t, name: 'book.empty', href: '/periksa-kamar' }} />
          ) : (
            <WholeList
              of={bookList}
              t={t}
              caption={t('book.title')}
              rows={lines.map((l) => ({ ...l, item: l.item ?? t('sheet.nothing') }))}
              rowKey={(l) => l.lineId}
              out={<span />}
              cells={{
                place: (l: BookLine) => <Link href={`/periksa-kamar/lembar/${l.inspectionId}`}>{placeName(l)}</Link>,
              }}
            />
          )
        }
      </ReadView>
    </>
  )
}

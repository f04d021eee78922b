import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { api, type Book } from './api.ts'
import { Booklet } from './booklet.tsx'
import { t } from './words.ts'

/** One booklet, for whoever keeps the cash and opens no case. */
export function OneBook() {
  const caseId = useRouteParam('caseId')
  const read = useRead(api.custody.books, {})
  return (
    <ReadView read={read} lines={6}>
      {({ books }) => {
        const book = books.find((b) => b.caseId === caseId)
        if (book) return <Named book={book} />
        return (
          <EmptyState title={t('books.gone')} page next={<LinkButton href="/tabungan">{t('books.title')}</LinkButton>}>
            {t('books.gone_why')}
          </EmptyState>
        )
      }}
    </ReadView>
  )
}

function Named({ book }: { book: Book }) {
  const name = usePersonName(personOf(book))
  return (
    <>
      <PageHead title={t('book.of', { name })} note={t('books.theirs')} />
      <Booklet caseId={book.caseId} name={name} />
    </>
  )
}

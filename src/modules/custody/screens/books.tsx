import { ListOut } from '../../../app/web/client/list-out.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { bookList } from '../lists/books.ts'
import { api } from './api.ts'
import { CashCounts } from './cash-counts.tsx'
import { t } from './words.ts'

/** Tabungan: every booklet of the house, to count the cash by. What lies there is theirs and never the house's. */
export function Books() {
  const read = useRead(api.custody.books, {})
  return (
    <>
      <PageHead
        title={t('books.title')}
        note={
          read.data && t('books.note', { count: read.data.books.length, money: formatRupiah(read.data.totalRupiah) })
        }
      />
      <ReadView read={read} lines={8}>
        {({ books, totalRupiah }) => (
          <div className="stack stack-5">
            {books.length === 0 ? (
              <Empty {...{ t, name: 'books.empty', href: '/penerima-manfaat' }} />
            ) : (
              <WholeList
                of={bookList}
                t={t}
                caption={t('books.title')}
                rows={books}
                rowKey={(b) => b.caseId}
                out={<ListOut sheet={api.custody.listSheet} asked={{}} may="custody.take_out_list" />}
                href={(b) => `/tabungan/${b.caseId}`}
                cells={{ balanceRupiah: (b) => <span className="num">{groupThousands(b.balanceRupiah)}</span> }}
              />
            )}
            <CashCounts bookedRupiah={totalRupiah} />
          </div>
        )}
      </ReadView>
    </>
  )
}

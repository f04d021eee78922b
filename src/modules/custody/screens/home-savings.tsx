import { useRead } from '../../../app/web/client/use-read.ts'
import { Figure, Figures } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** What the house keeps for the women: how many booklets, and how much lies in them. */
export function HomeSavings() {
  const { data } = useRead(api.custody.books, {})
  if (!data) return null
  const sum = data.books.reduce((all, b) => all + b.balanceRupiah, 0)
  return (
    <Section
      title={t('books.title')}
      count={t('home.kept', { sum: formatRupiah(sum) })}
      more={{ href: '/tabungan', label: t('home.books') }}
    >
      <Figures>
        <Figure n={data.books.filter((b) => b.balanceRupiah > 0).length} word={t('home.with_money')} />
        <Figure n={data.books.filter((b) => b.balanceRupiah === 0).length} word={t('home.without_money')} />
      </Figures>
    </Section>
  )
}

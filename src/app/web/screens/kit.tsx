import { PageHead } from '../../../design/page-head.tsx'
import { ActionsPart } from './kit-actions.tsx'
import { ChartsPart } from './kit-charts.tsx'
import { FormPart } from './kit-forms.tsx'
import { LooksPart } from './kit-looks.tsx'
import { MessagesPart } from './kit-messages.tsx'
import { PeoplePart } from './kit-people.tsx'
import { RowsPart } from './kit-rows.tsx'

/** Every piece of the kit in its states, in light and in dark, for those who build screens. Invented people only. */
export function Kit() {
  return (
    <div className="kit">
      <PageHead
        title="Komponen"
        note="Semua bagian layar di satu halaman, terang dan gelap. Kata memikul arti; warna dan ikon hanya membantu."
      />
      <div className="kit__pair">
        <Side theme="light" title="Terang" />
        <Side theme="dark" title="Gelap" />
      </div>
    </div>
  )
}

function Side({ theme, title }: { theme: 'light' | 'dark'; title: string }) {
  return (
    <section className="kit__side" data-theme={theme} aria-label={title}>
      <h2>{title}</h2>
      <LooksPart />
      <ActionsPart />
      <FormPart side={theme} />
      <PeoplePart side={theme} />
      <RowsPart side={theme} />
      <ChartsPart side={theme} />
      <MessagesPart side={theme} />
    </section>
  )
}

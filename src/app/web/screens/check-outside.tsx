import { QueryClientProvider } from '@tanstack/react-query'
import { CheckLetter } from '../../../modules/letter-checks/screens/check.tsx'
import { t } from '../../../modules/letter-checks/screens/words.ts'
import { queryClient } from '../client/query-client.ts'
import { Brand } from '../shell/brand.tsx'
import { OtherLanguage } from '../shell/other-language.tsx'

/** The same for whoever has no account: the office that a letter went to. Nothing of the house is on the page, not even its name. */
export function CheckOutside() {
  return (
    <QueryClientProvider client={queryClient}>
      <div className="locked">
        <header className="locked__top">
          <Brand />
          <a href="/masuk">{t('check.sign_in')}</a>
        </header>
        <main className="locked__main" id="isi">
          <div className="locked__box">
            <CheckLetter />
            <p className="locked__end small">
              <OtherLanguage />
            </p>
          </div>
        </main>
      </div>
    </QueryClientProvider>
  )
}

import { chooseLocale, otherLocale } from '../preferences.ts'
import { t } from '../words.ts'

/** Before anybody is signed in: the page in the other language, said in that language. */
export function OtherLanguage({ push }: { push?: boolean }) {
  const other = otherLocale()
  return (
    <button
      type="button"
      className={push ? 'linkish push' : 'linkish'}
      lang={other}
      onClick={() => void chooseLocale(other)}
    >
      {t('locale.other')}
    </button>
  )
}

import { toast } from '../../../design/toast.tsx'
import { t } from '../words.ts'

/** Into the clipboard, and says so; where the browser lets no page do it, what to do instead. True when it is there. */
export async function copyText(text: string, said: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    toast(t('copy.refused')) // an old browser, or a page that may not: the text stands there to be selected
    return false
  }
  toast(said)
  return true
}

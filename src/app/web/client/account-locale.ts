import type { Locale } from '../../../kernel/words.ts'
import { chooseLocale, chosenLocale, forgetChoice, keepLocale } from '../preferences.ts'
import { getSession, setSession } from './session.ts'
import { api } from './shell-api.ts'

/** The language of the screen, and of what the server says and prints for this person. Told to the account at once. */
export async function switchLocale(locale: Locale): Promise<void> {
  await chooseLocale(locale)
  await tellAccount(locale)
}

/**
 * Somebody has come in. What she chose on the page before is hers from now on; otherwise the page speaks the language of her
 * account, whatever the last person at this computer read.
 */
export async function followAccount(account: Locale): Promise<void> {
  const chosen = chosenLocale()
  if (chosen !== null && chosen !== account) return tellAccount(chosen)
  forgetChoice()
  await keepLocale(account)
}

/** Not reached now: the choice waits in this tab, and is told when the session is looked at again. */
async function tellAccount(locale: Locale): Promise<void> {
  if (getSession().status !== 'open') return
  const told = await api.auth.setLocale({ locale }).then(
    () => true,
    () => false,
  )
  const session = getSession()
  if (!told || session.status !== 'open') return
  forgetChoice()
  setSession({ status: 'open', me: { ...session.me, locale } })
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCase } from '../../../src/modules/cases/facts/case.ts'
import { axe } from '../../support/axe.ts'
import { picture } from '../../support/browser.ts'
import { type Opened, type RealWeb, realWeb, settled, signInByHand } from '../../support/real-web.ts'

let web: RealWeb
beforeAll(async () => {
  web = await realWeb()
  const responsibleId = web.server.world.cards['rizal']?.personId ?? ''
  await web.within('rizal', (ctx) =>
    openCase(ctx, {
      display: { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 },
      openedOn: '2026-01-05',
      responsibleId,
    }),
  )
})
afterAll(() => web?.close())

const close = async (one: Opened) => {
  expect(one.faults).toEqual([])
  await one.context.close()
}

async function headAtPeople(): Promise<Opened> {
  const one = await web.open()
  await one.page.goto(web.url)
  await signInByHand(web, one.page, 'ratna')
  await one.page.goto(`${web.url}/pengaturan/pengguna`)
  await settled(one)
  return one
}

describe('who works here', () => {
  it('somebody new is invited by a code that is shown once and makes her own card with it, and the first nurse is asked before her key goes to her', async () => {
    const one = await headAtPeople()
    const { page } = one
    await page.getByRole('button', { name: 'Undang orang' }).click()
    await page.getByRole('button', { name: 'Buat undangan' }).click()
    await page.getByText('Nama panggilan belum diisi.').first().waitFor()
    await page.getByLabel('Nama lengkap dengan gelar').fill('Wati Rekaan, A.Md.Kep.')
    await page.getByLabel('Nama panggilan').fill('Wati')
    await page.getByLabel('Nama pengguna').fill('wati')
    await page.getByLabel('Perawat').check()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Buat undangan' }).click()
    await page.getByRole('heading', { name: 'Undangan untuk Wati Rekaan, A.Md.Kep.' }).waitFor()
    const code = await page.locator('.sheet__big').innerText()
    expect(await axe(page)).toEqual([])

    // the printer is in another room: the screen locks meanwhile, and the invitation is still there for her
    await page.getByRole('button', { name: 'Kunci layar' }).first().click()
    await page.getByRole('heading', { name: 'Layar dikunci' }).waitFor()
    expect(await page.locator('body').innerText()).not.toContain(code)
    await page.getByLabel('Frasa sandi').fill(web.passphraseOf('ratna'))
    await page.getByRole('button', { name: 'Buka kunci' }).click()
    await page.getByText(code).waitFor()
    await page.getByRole('button', { name: 'Sudah dicetak, selesai' }).click()
    await page.getByText('Menunggu kunci kesehatan dari perawat lain').waitFor()
    expect(await page.locator('body').innerText()).not.toContain(code)
    await close(one)

    // on her own telephone she makes the card that nobody else has seen
    const hers = await web.open({ screen: 'phone' })
    await hers.page.goto(web.url)
    await hers.page.getByRole('button', { name: 'Pertama kali masuk dengan undangan' }).click()
    await hers.page.getByLabel('Nama pengguna').fill('Wati') // a telephone begins with a capital
    await hers.page.getByLabel('Kode undangan').fill(`${code.slice(0, -4)}7777`)
    await hers.page.getByRole('button', { name: 'Buat kartu masuk' }).click()
    await hers.page.getByText('Nama pengguna atau kode undangan belum cocok.').waitFor()
    await hers.page.getByLabel('Kode undangan').fill(code)
    expect(await axe(hers.page)).toEqual([])
    await hers.page.getByRole('button', { name: 'Buat kartu masuk' }).click()
    await hers.page.getByRole('heading', { name: 'Kartu masuk Anda yang baru' }).waitFor()
    await hers.page.getByRole('button', { name: 'Sudah dicetak, kembali masuk' }).click()
    await hers.page.getByRole('button', { name: 'Masuk', exact: true }).waitFor()
    await close(hers)

    // the first nurse signs in, is told who gave the role, and passes the key on by her own yes
    const nurse = await web.open({ screen: 'phone' })
    await nurse.page.goto(web.url)
    await signInByHand(web, nurse.page, 'sri', 'personal')
    const question = nurse.page.getByRole('dialog', { name: 'Berikan kunci kepada rekan?' })
    await question.getByText('Wati').first().waitFor()
    expect(await axe(nurse.page)).toEqual([])
    await picture(nurse.page, 'health-key-asked')
    await question.getByRole('button', { name: 'Berikan kunci' }).click()
    await nurse.page.getByText('Kunci diberikan kepada Wati.').waitFor()
    await close(nurse)
  })

  it('A33 a dismissal hands the case over and throws the person out of an open page', async () => {
    const his = await web.open({ screen: 'phone' })
    await his.page.goto(web.url)
    await signInByHand(web, his.page, 'rizal', 'personal')
    const one = await headAtPeople()
    const { page } = one
    await page.getByRole('button', { name: 'Tindakan untuk Rizal' }).click()
    await page.getByRole('menuitem', { name: 'Berhentikan' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Rizal memegang 1 kasus.').waitFor()
    await dialog.getByLabel('Dilanjutkan oleh').selectOption({ label: 'Wulan Sari, S.Tr.Sos.' })
    expect(await axe(page)).toEqual([])
    await picture(page, 'dismissal')
    await dialog.getByRole('button', { name: 'Berhentikan sekarang' }).click()
    await page.getByText(/Rizal diberhentikan\. \d sesi diakhiri, 1 kasus diserahkan\./).waitFor()
    await page.getByRole('heading', { name: /Sudah tidak bekerja di sini/ }).waitFor()

    await his.page.goto(`${web.url}/penerima-manfaat`)
    await his.page.getByRole('heading', { level: 1, name: 'Masuk' }).waitFor()
    await close(his)
    await close(one)
  })

  it('the recovery envelope is replaced only when its new cards were printed and one was read back', async () => {
    const one = await headAtPeople()
    const { page } = one
    const [first = '', second = ''] = web.server.world.shares
    const keyNow = async () =>
      (await web.ownerSql(`select recovery_public_key as key from centres where short_name = 'Sentra Melati'`))[0]?.[
        'key'
      ]
    const before = await keyNow()
    const draw = async () => {
      await page.goto(`${web.url}/pengaturan/amplop`)
      await settled(one)
      await page.getByLabel('Kartu lama pertama').fill(first)
      await page.getByLabel('Kartu lama kedua').fill(second)
      await page.getByRole('button', { name: 'Buat tiga kartu baru' }).click()
      await page.getByText('Kartu lama masih berlaku sampai langkah terakhir.').waitFor()
    }
    await draw()
    await draw() // she left the page and began again
    expect(await keyNow()).toBe(before)
    const sheets = await page.locator('.sheet__code').allInnerTexts()
    await page.getByLabel('Ketiga lembar sudah tercetak dan masuk amplop terpisah').check()
    await page.getByRole('button', { name: 'Lanjut' }).click()
    const asked = await page.locator('form p').first().innerText()
    const [label, row, place] = (asked.match(/\d+/g) ?? []).map(Number)
    const groups = (sheets[(label ?? 1) - 1] ?? '').split(/\s+/)
    await page.locator('form input').fill(groups[((row ?? 1) - 1) * 5 + (place ?? 1) - 1] ?? '')
    expect(await keyNow()).toBe(before)
    await page.getByRole('button', { name: 'Ganti amplop sekarang' }).click()
    await page.getByText('Amplop pemulihan sudah diganti.').waitFor()
    expect(await keyNow()).not.toBe(before)
    await close(one)
  })
})

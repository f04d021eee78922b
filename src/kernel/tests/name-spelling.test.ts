import { describe, expect, test } from 'vitest'
import { couldBeOnePerson, NAMES_LOOK_ALIKE, nameSimilarity, spellingKey, spellingWords } from '../name-spelling.ts'

describe('spelling variants have one key', () => {
  test.each([
    ['Soeryani', 'Suryani'],
    ['Djuwita', 'Juwita'],
    ['Tjut Nyak', 'Cut Nyak'],
    ['Aisjah', 'Aisyah'],
    ['Aisyah', 'Aisah'],
    ['Aisya', 'Aishah'],
    ['Suriani', 'Suryani'],
    ['Sitti Aminah', 'Siti Aminah'],
    ['St. Aminah', 'Siti Aminah'],
    ['Nur Hayati', 'Nurhayati'],
    ['Noer Hayati', 'Nurhayati'],
    ['Noor Hayati', 'NURHAYATI'],
    ['Nur Baiti', 'Nurbaiti'],
    ['Mohamad', 'Muhammad'],
    ['Mochammad Ali', 'Muhammad Ali'],
    ['Moh. Ali', 'Muhammad Ali'],
    ['Muhamed Ali', 'Muhammad Ali'],
    ['Chodijah', 'Khodijah'],
    ['Khoiriah', 'Khoiriyah'],
    ['Fatima', 'Fathimah'],
    ['Annisa', 'Anisa'],
    ['Achmad', 'Ahmad'],
    ['Abdurrahman', 'Abdul Rahman'],
    ['Abd. Rahman', 'Abdul Rahman'],
    ['Qomariah', 'Komariyah'],
    ['Oktafiani', 'Oktaviani'],
    ['Yenny', 'Yeni'],
    ['Christina', 'Kristina'],
    ['Candra', 'Chandra'],
    ['Hj. Rukmini', 'Rukmini'],
    ["Ni'matul", 'Nimatul'],
    ['Rénata', 'Renata'],
    ['Dewi Puspita Sari', 'Dewi Puspitasari'],
    ['Rukmini bt Zainal', 'Rukmini binti Zainal'],
  ])('%s and %s', (a, b) => {
    expect(spellingKey(a)).toBe(spellingKey(b))
    expect(nameSimilarity(a, b)).toBe(1)
  })
})

describe('different names keep different keys', () => {
  test.each([
    ['Suryani', 'Sumarni'],
    ['Siti Aminah', 'Siti Maimunah'],
    ['Dewi', 'Devi'],
    ['Hartini', 'Hartono'],
    ['Sari', 'Sri'],
    ['Ratna', 'Ratih'],
    ['Yuliana', 'Liana'],
  ])('%s and %s', (a, b) => {
    expect(spellingKey(a)).not.toBe(spellingKey(b))
    expect(nameSimilarity(a, b)).toBeLessThan(NAMES_LOOK_ALIKE)
  })
})

describe('names that are worth a look', () => {
  test.each([
    ['Sari Wulan', 'Sari Wulandari'],
    ['Rukmini', 'Rukmini binti Zainal'],
    ['Kartika Sari', 'Sari Kartika'],
    ['Ani Sari Zubaidah', 'Zubaidah Sari'],
    ['Fitri Handayani', 'Fitri Handayni'],
    ['Eka Mulyani', 'Eka Mulyati'],
    ["Ni'matul Khoiriyah", 'Nikmatul Khoiriah'],
    ['Yuliana', 'Juliana'],
    ['Oktaviani', 'Okatviani'],
  ])('%s and %s', (a, b) => {
    const alike = nameSimilarity(a, b)
    expect(alike).toBeGreaterThanOrEqual(NAMES_LOOK_ALIKE)
    expect(alike).toBeLessThan(1)
  })

  test.each([
    ['Siti', 'Siti Aminah'],
    ['Sri', 'Sri Wahyuni'],
    ['Dewi Puspitasari', 'Dewi Lestari'],
    ['Rosdiana binti Hasan', 'Rosdiana binti Ahmad'],
    ['Lismawati', 'Nurbaiti'],
  ])('but not %s and %s', (a, b) => {
    expect(nameSimilarity(a, b)).toBeLessThan(NAMES_LOOK_ALIKE)
  })
})

test('one letter can make another name: Anjani is not Anyani', () => {
  expect(spellingKey('Anjani')).not.toBe(spellingKey('Anyani'))
})

test('the words of a name stay apart for a search box', () => {
  expect(spellingWords('Hj. Sitti Noer Hajati')).toEqual(['siti', 'nur', 'hajati'])
  expect(spellingWords('Hj.')).toEqual(['hj'])
  expect(spellingWords('')).toEqual([])
})

test('nothing is like a name that is not there', () => {
  expect(nameSimilarity('', '')).toBe(0)
  expect(nameSimilarity('Suryani', '…')).toBe(0)
})

describe('two names may be one person', () => {
  test.each([
    ['Fahmi', 'Fahmi Hidayat'],
    ['Soeryadi bin Hasan', 'H. Suryadi'],
    ['Muhammad Fahmi', 'Moh. Fahmi'],
    ['Fahmi Hidajat', 'Fahmi Hidayat'],
    ...['Pak', 'Bapak', 'Bpk.', 'Bang', 'Mas', 'Sdr.', 'Tn.', 'Haji', 'Ustadz', 'Om', 'Mang'].map((word) => [
      `${word} Fahmi`,
      'Fahmi Hidayat',
    ]),
    ['Mas Agus', 'Masagus'],
    ['Pak', 'Pak'],
  ])('%s and %s, whichever is on the list', (a, b) => {
    expect([couldBeOnePerson(a, b), couldBeOnePerson(b, a)]).toEqual([true, true])
  })

  test.each([
    ['Fahmi Hidayat', 'Fahmi Ramadan'],
    ['Fahmi', 'Yuliana'],
    ['Pak Fahmi', 'Pak Rudi'],
    ['Bapak', 'Fahmi Hidayat'],
    ['', 'Yuliana'],
    ['', ''],
  ])('%s and %s are two', (a, b) => {
    expect([couldBeOnePerson(a, b), couldBeOnePerson(b, a)]).toEqual([false, false])
  })
})

import { describe, expect, it } from 'vitest'
import { NAME_MAX_GRAPHEMES } from './limits.ts'
import { cleanName, distinctName, initials, skeleton } from './names.ts'

const cleaned = (raw: string): string => {
  const answer = cleanName(raw)
  return answer.ok ? answer.name : answer.error
}

describe('NM1 what a name may hold', () => {
  it.each([
    ['  Tom \t B.\n', 'Tom B.'],
    ['e\u0301lodie', 'élodie'],
    ["Jos\u00E9 d'Arc-Ōno", "José d'Arc-Ōno"],
    ['عمر', 'عمر'],
    ['נועה', 'נועה'],
    ['Иван', 'Иван'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('NM1 %j reads %j', (raw, name) => expect(cleaned(raw)).toBe(name))

  it.each([
    ['right-to-left override', '\u202EmoT'],
    ['embeddings', '\u202AmoT\u202C'],
    ['isolates', '\u2066mo\u2069T\u2067\u2068'],
    ['direction marks', '\u200Emo\u200FT\u061C'],
    ['zero width', 'm\u200Bo\u200C\u2060\uFEFFT'],
    ['joiner outside an emoji', 'm\u200Do\u200DT'],
    ['soft hyphen and controls', 'm\u00ADo\u0000\u0007\u009FT'],
    ['signs that draw nothing', 'm\u3164\u115Fo\u2800\u034FT\uFFA0'],
    ['variation selectors', 'm\uFE0Fo\uFE01T'],
    ['lone surrogates and private signs', 'm\uD800o\uE000T'],
    ['tags', `mo${String.fromCodePoint(0xe0067)}T`],
  ])('NM1 strips %s', (_, raw) => expect(cleaned(raw)).toBe('moT'))

  it('NM1 an emoji of several joined pictures stays one picture', () => {
    const family = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}'
    const darker = '\u{1F469}\u{1F3FD}\u200D\u{1F4BB}'
    const heart = '\u2764\uFE0F\u200D\u{1F525}'
    expect(cleaned(`${family} ${darker} ${heart}`)).toBe(`${family} ${darker} ${heart}`)
    expect(cleaned(`\u200D${family}\u200D`)).toBe(family)
  })
})

describe('NM2 how long a name may be', () => {
  it.each(['', '   ', '\u200B\u202E', '\u0301', '\u3164 \u2800'])('NM2 %j is empty', (raw) =>
    expect(cleanName(raw)).toEqual({ ok: false, error: 'empty' }),
  )
  it('NM2 forty graphemes fit, forty-one and ten thousand do not', () => {
    expect(cleanName('a'.repeat(NAME_MAX_GRAPHEMES)).ok).toBe(true)
    expect(cleanName('a'.repeat(NAME_MAX_GRAPHEMES + 1))).toEqual({ ok: false, error: 'tooLong' })
    expect(cleanName('a'.repeat(10_000))).toEqual({ ok: false, error: 'tooLong' })
    expect(cleanName('🙂'.repeat(NAME_MAX_GRAPHEMES)).ok).toBe(true)
  })
  it('NM2 one grapheme cannot smuggle in thousands of signs', () => {
    expect(cleaned(`a${'\u0301\u0323'.repeat(5_000)}`).length).toBeLessThanOrEqual(6)
    const chain = `\u{1F469}${'\u200D\u{1F467}'.repeat(1_000)}`
    expect(cleanName(chain)).toEqual({ ok: false, error: 'tooLong' })
  })
})

describe('NM3 look-alikes', () => {
  it.each([
    ['Anne', 'Аnnе', 'Cyrillic А and е'],
    ['Tom', 'Τοm', 'Greek Τ and ο'],
    ['Anne', 'ＡＮＮＥ', 'full width'],
    ['Anne', '𝐀𝐧𝐧𝐞', 'mathematical letters'],
    ['Andre', 'André', 'an accent'],
    ['Tom B.', 'tom b', 'case and a full stop'],
    ['Tom B.', 'TomB', 'a space'],
    ['Otto', '0tt0', 'digits'],
    ['Marco', 'Мarсо', 'Cyrillic М, с and о'],
    ['Ilse', 'llse', 'a small l'],
    ['Bernd', 'Bemd', 'r and n'],
  ])('NM3 %s and %s are one to the eye: %s', (taken, name) => {
    expect(distinctName(name, [taken])).toBe(`${name} 2`)
    expect(distinctName(taken, [name])).toBe(`${taken} 2`)
  })
  it.each([
    ['Ian', 'Lan'],
    ['Anne', 'Hanne'],
    ['Tom B.', 'Tom C.'],
    ['Иван', 'Олег'],
    ['李', '王'],
    ['🙂', '🦊'],
    ['?', '!'],
  ])('NM3 %s and %s are two', (taken, name) => expect(distinctName(name, [taken])).toBe(name))

  it('NM3 the skeleton of a name is stable', () => {
    expect(skeleton('Аnnе')).toBe('anne')
    expect(skeleton(skeleton('José d’Arc'))).toBe(skeleton('José d’Arc'))
  })
})

describe('NM4 telling people apart', () => {
  it('NM4 gives the first number that is free', () => {
    expect(distinctName('Tom B.', [])).toBe('Tom B.')
    expect(distinctName('Tom B.', ['Tom B.'])).toBe('Tom B. 2')
    expect(distinctName('Tom B.', ['Tom B.', 'Tom B. 2'])).toBe('Tom B. 3')
    expect(distinctName('Tom B.', ['Tom B.', 'Тom B. 2', 'Tom B. 4'])).toBe('Tom B. 3')
  })
  it('NM4 the number fits in the forty graphemes', () => {
    const long = 'a'.repeat(NAME_MAX_GRAPHEMES)
    const other = distinctName(long, [long])
    expect(other).toBe(`${'a'.repeat(NAME_MAX_GRAPHEMES - 2)} 2`)
    expect(cleanName(other).ok).toBe(true)
    const flags = '🇳🇱'.repeat(NAME_MAX_GRAPHEMES)
    expect(cleanName(distinctName(flags, [flags])).ok).toBe(true)
  })
  it.each([
    ['Anne de Vries', 'AV'],
    ['anne', 'A'],
    ['Tom B. 2', 'T2'],
    ["'t Hart", 'TH'],
    ['Anne-Marie', 'AM'],
    ['🦊 vos', '🦊V'],
    ['王小明', '王'],
    ['...', '.'],
    ['', ''],
  ])('NM5 the badge of %s reads %s', (name, signs) => expect(initials(name)).toBe(signs))
})
